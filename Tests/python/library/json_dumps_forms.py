import json
print(json.dumps({"a": [1, 2.5, None, True], "b": {"c": "é\n"}}))
print(json.dumps([1, 2], indent=2), json.dumps({}, indent=2), json.dumps([[]], indent="\t"))
print(json.dumps({"b": 1, "a": 2}, sort_keys=True), json.dumps([1, {"a": 2}], separators=(",", ":")))
print(json.dumps("é€😀\x7f"), json.dumps("é€😀\x7f", ensure_ascii=False))
print(json.dumps({1.5: 1, True: 2, None: 3, 10**30: 4, float("inf"): 5}))
print(json.dumps({(1, 2): 3, "a": 1}, skipkeys=True))
class F(float):
    def __repr__(self): return "F"
print(json.dumps([F(1.5), {F(2.5): 1}]), json.dumps((1, (2,))), json.dumps(1e100), json.dumps(-0.0))
# expect: {"a": [1, 2.5, null, true], "b": {"c": "\u00e9\n"}}
# expect: [
# expect:   1,
# expect:   2
# expect: ] {} [
# expect: 	[]
# expect: ]
# expect: {"a": 2, "b": 1} [1,{"a":2}]
# expect: "\u00e9\u20ac\ud83d\ude00\u007f" "é€😀"
# expect: {"1.5": 1, "true": 2, "null": 3, "1000000000000000000000000000000": 4, "Infinity": 5}
# expect: {"a": 1}
# expect: [1.5, {"2.5": 1}] [1, [2]] 1e+100 -0.0
