import json
texts = ['', ' ', '{', '[', '[1', '[1,', '[1,]', '[1 2]', '{"a"', '{"a":', '{"a":1', '{"a":1,', '{"a":1,}', '{a:1}', '{"a" 1}', '"abc', '"a\nb"', '"\\x"', '"\\u12"',
         '"\\u12g4"', '"\\', 'nul', '01', '-', '1.', '1 2', '\ufeff1', "{'a': 1}", '{"a": 1,\n "b" 2}', '[1,\n2,\n oops]', '"\\ud800\\u12"', 'True']
for text in texts:
    try: print(json.loads(text))
    except json.JSONDecodeError as error: print(repr(text), "->", error.msg, error.pos, error.lineno, error.colno)
for bad in (5, None, [1]):
    try: json.loads(bad)
    except TypeError as error: print(error)
for deep in ('[' * 100000, '{"a":' * 100000):
    try: json.loads(deep)
    except RecursionError as error: print(error)
try: json.loads('{oops}')
except ValueError as error: print(type(error).__module__, type(error).__name__, error, error.doc, error.args)
# expect: '' -> Expecting value 0 1 1
# expect: ' ' -> Expecting value 1 1 2
# expect: '{' -> Expecting property name enclosed in double quotes 1 1 2
# expect: '[' -> Expecting value 1 1 2
# expect: '[1' -> Expecting ',' delimiter 2 1 3
# expect: '[1,' -> Expecting value 3 1 4
# expect: '[1,]' -> Expecting value 3 1 4
# expect: '[1 2]' -> Expecting ',' delimiter 3 1 4
# expect: '{"a"' -> Expecting ':' delimiter 4 1 5
# expect: '{"a":' -> Expecting value 5 1 6
# expect: '{"a":1' -> Expecting ',' delimiter 6 1 7
# expect: '{"a":1,' -> Expecting property name enclosed in double quotes 7 1 8
# expect: '{"a":1,}' -> Expecting property name enclosed in double quotes 7 1 8
# expect: '{a:1}' -> Expecting property name enclosed in double quotes 1 1 2
# expect: '{"a" 1}' -> Expecting ':' delimiter 5 1 6
# expect: '"abc' -> Unterminated string starting at 0 1 1
# expect: '"a\nb"' -> Invalid control character at 2 1 3
# expect: '"\\x"' -> Invalid \escape 1 1 2
# expect: '"\\u12"' -> Invalid \uXXXX escape 2 1 3
# expect: '"\\u12g4"' -> Invalid \uXXXX escape 2 1 3
# expect: '"\\' -> Unterminated string starting at 0 1 1
# expect: 'nul' -> Expecting value 0 1 1
# expect: '01' -> Extra data 1 1 2
# expect: '-' -> Expecting value 0 1 1
# expect: '1.' -> Extra data 1 1 2
# expect: '1 2' -> Extra data 2 1 3
# expect: '\ufeff1' -> Unexpected UTF-8 BOM (decode using utf-8-sig) 0 1 1
# expect: "{'a': 1}" -> Expecting property name enclosed in double quotes 1 1 2
# expect: '{"a": 1,\n "b" 2}' -> Expecting ':' delimiter 14 2 6
# expect: '[1,\n2,\n oops]' -> Expecting value 8 3 2
# expect: '"\\ud800\\u12"' -> Invalid \uXXXX escape 8 1 9
# expect: 'True' -> Expecting value 0 1 1
# expect: the JSON object must be str, bytes or bytearray, not int
# expect: the JSON object must be str, bytes or bytearray, not NoneType
# expect: the JSON object must be str, bytes or bytearray, not list
# expect: maximum recursion depth exceeded while decoding a JSON array from a unicode string
# expect: maximum recursion depth exceeded while decoding a JSON object from a unicode string
# expect: json.decoder JSONDecodeError Expecting property name enclosed in double quotes: line 1 column 2 (char 1) {oops} ('Expecting property name enclosed in double quotes: line 1 column 2 (char 1)',)
