import json
def show(action):
    try: print(repr(action()))
    except Exception as error: print(type(error).__name__, error)
loop = []; loop.append(loop)
table = {}; table["a"] = table
show(lambda: json.dumps(loop))
show(lambda: json.dumps(table))
show(lambda: json.dumps(loop, check_circular=False))
show(lambda: json.dumps(float("nan"), allow_nan=False))
show(lambda: json.dumps({(1, 2): 3}))
show(lambda: json.dumps(object()))
show(lambda: json.dumps({1: 2, "a": 3}, sort_keys=True))
show(lambda: json.dumps(1, foo=2))
show(lambda: json.dumps([1], separators=(1, 2)))
show(lambda: json.dumps([1], indent=1.5))
# expect: ValueError Circular reference detected
# expect: ValueError Circular reference detected
# expect: RecursionError maximum recursion depth exceeded while encoding a JSON object
# expect: ValueError Out of range float values are not JSON compliant
# expect: TypeError keys must be str, int, float, bool or None, not tuple
# expect: TypeError Object of type object is not JSON serializable
# expect: TypeError '<' not supported between instances of 'str' and 'int'
# expect: TypeError JSONEncoder.__init__() got an unexpected keyword argument 'foo'
# expect: TypeError make_encoder() argument 5 must be str, not int
# expect: TypeError can't multiply sequence by non-int of type 'float'
