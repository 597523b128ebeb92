import io, json
class Sets(json.JSONEncoder):
    def default(self, o):
        if isinstance(o, set): return sorted(o)
        return super().default(o)
print(json.dumps({"s": {3, 1}}, cls=Sets), json.dumps([{2}], default=sorted))
try: json.dumps(1j, cls=Sets)
except TypeError as error: print(error)
print(list(json.JSONEncoder().iterencode({"a": [1, "x", {}], "b": {"c": []}})))
print(list(json.JSONEncoder(indent=2).iterencode({"a": [1, "x", {}], "b": {"c": []}})))
out = io.StringIO()
try: json.dump({"a": [1, object()]}, out)
except TypeError as error: print(error, repr(out.getvalue()))
out = io.StringIO(); json.dump([1, {"k": "v"}], out, indent=1); print(out.getvalue())
# expect: {"s": [1, 3]} [[2]]
# expect: Object of type complex is not JSON serializable
# expect: ['{', '"a"', ': ', '[1', ', "x"', ', ', '{}', ']', ', ', '"b"', ': ', '{', '"c"', ': ', '[]', '}', '}']
# expect: ['{', '\n  ', '"a"', ': ', '[\n    1', ',\n    "x"', ',\n    ', '{}', '\n  ', ']', ',\n  ', '"b"', ': ', '{', '\n    ', '"c"', ': ', '[]', '\n  ', '}', '\n', '}']
# expect: Object of type object is not JSON serializable '{"a": [1, '
# expect: [
# expect:  1,
# expect:  {
# expect:   "k": "v"
# expect:  }
# expect: ]
