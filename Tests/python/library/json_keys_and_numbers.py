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

# Keys that repeat, in other orders, with escapes, and as parts of each other.
records = [{'id': n, 'name': 'n', 'a\nb': n, 'a"b': 1, 'a\\nb': 2, 'é': 3, '': 4, 'k' * (n % 7): n, 'tags': {'id': n}}
           for n in range(30)]
records += [dict(reversed(record.items())) for record in records]
for options in {}, {'ensure_ascii': False}, {'indent': 1}, {'sort_keys': True}:
    text = json.dumps(records, **options)
    print(len(text), json.loads(text) == records, [list(record) for record in json.loads(text)] == [
        sorted(record) if options.get('sort_keys') else list(record) for record in records])
raw = '[' + r'{"a\nb": 1, "ab": 2, "a": 3, "abc": 4}, ' * 20 + r'{"a\\nb": 5, "a\u006eb": 6, "ab\"": 7, "a b": 8}]'
print(json.loads(raw)[-2:], len(json.loads(raw)))
many = {'key %d' % n: n for n in range(200)}
print(json.loads(json.dumps([many, many])) == [many, many], list(json.loads(json.dumps(many, sort_keys=True)))[:4])
for bad in '[' + '{"abcdef": 1}, ' * 20 + '{"abcdef" 1}]', '[' + '{"abcdef": 1}, ' * 20 + '{"abcdef', \
        '[' + '{"abcdef": 1}, ' * 20 + '{"abc\x01def": 1}]':
    try:
        json.loads(bad)
    except json.JSONDecodeError as error:
        print(error)

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
# expect: 6500 True True
# expect: 6200 True True
# expect: 8222 True True
# expect: 6500 True True
# expect: [{'a\nb': 1, 'ab': 2, 'a': 3, 'abc': 4}, {'a\\nb': 5, 'anb': 6, 'ab"': 7, 'a b': 8}] 21
# expect: True ['key 0', 'key 1', 'key 10', 'key 100']
# expect: Expecting ':' delimiter: line 1 column 312 (char 311)
# expect: Unterminated string starting at: line 1 column 303 (char 302)
# expect: Invalid control character at: line 1 column 307 (char 306)
