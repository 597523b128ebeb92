# Keys in order: of str, of numbers, and of what cannot be compared.
import json


class Text(str):
    def __lt__(self, other):
        return str.__gt__(self, other)


for value in [
        {'b': 1, 'a': {'z': [], 'y': None}, 'é': 2, '': 3, 'B': 4}, {3: 'x', 1: 'y', 2.5: 'z'}, {True: 1, False: 0},
        {Text('a'): 1, Text('b'): 2}, {'x': {'b': {}, 'a': ()}, 'w': [{'d': 1, 'c': 2}]}, {}, {'one': {}}]:
    print(json.dumps(value, sort_keys=True), json.dumps(value, sort_keys=True, indent=1).count('\n'))
for value in {'a': 1, 2: 3}, {None: 1, 'a': 2}, {(1,): 2, (0,): 1}:
    try:
        print(json.dumps(value, sort_keys=True))
    except TypeError as error:
        print(error)
changing = {'b': 1, 'a': object(), 'c': 3}
print(json.dumps(changing, sort_keys=True, default=lambda thing: changing.clear() or 'made'))
for text in '1.5', '-0.0', '0.1', '123456789.123456', '-1.25e3', '1234567890123456.5', '0.30000000000000004', '1e5', '2.5E-3', \
        '9007199254740993.0', '0.000001', '-12345.678901234', '100000000000000.1', '99999999999999.9':
    value = json.loads(text)
    print(value, value == float(text), json.loads(text, parse_float=str))

# Where a string begins is looked at before what it is in.
import sys
from json.decoder import scanstring
for given in (b'xxx', sys.maxsize + 1), (b'x', 1), ('x', sys.maxsize + 1), ('x', -1), ('x', 10), ('x', 'a'), (b'x', 'a'):
    try:
        print(scanstring(*given))
    except (TypeError, OverflowError, ValueError) as error:
        print(type(error).__name__, error)
print(scanstring('abc" d', 0))

# expect: {"": 3, "B": 4, "a": {"y": null, "z": []}, "b": 1, "\u00e9": 2} 9
# expect: {"1": "y", "2.5": "z", "3": "x"} 4
# expect: {"false": 0, "true": 1} 3
# expect: {"b": 2, "a": 1} 3
# expect: {"w": [{"c": 2, "d": 1}], "x": {"a": [], "b": {}}} 11
# expect: {} 0
# expect: {"one": {}} 2
# expect: '<' not supported between instances of 'int' and 'str'
# expect: '<' not supported between instances of 'str' and 'NoneType'
# expect: keys must be str, int, float, bool or None, not tuple
# expect: {"a": "made", "b": 1, "c": 3}
# expect: 1.5 True 1.5
# expect: -0.0 True -0.0
# expect: 0.1 True 0.1
# expect: 123456789.123456 True 123456789.123456
# expect: -1250.0 True -1.25e3
# expect: 1234567890123456.5 True 1234567890123456.5
# expect: 0.30000000000000004 True 0.30000000000000004
# expect: 100000.0 True 1e5
# expect: 0.0025 True 2.5E-3
# expect: 9007199254740992.0 True 9007199254740993.0
# expect: 1e-06 True 0.000001
# expect: -12345.678901234 True -12345.678901234
# expect: 100000000000000.1 True 100000000000000.1
# expect: 99999999999999.9 True 99999999999999.9
# expect: OverflowError Python int too large to convert to C ssize_t
# expect: TypeError first argument must be a string, not bytes
# expect: OverflowError Python int too large to convert to C ssize_t
# expect: ValueError end is out of bounds
# expect: ValueError end is out of bounds
# expect: TypeError 'str' object cannot be interpreted as an integer
# expect: TypeError 'str' object cannot be interpreted as an integer
# expect: ('abc', 4)
