import json
for text in ['null', ' [1, -2, 3.5e2, 1E-2, 0.5] ', '{"a": {"b": [true, false]}}', '"\\u00e9\\ud83d\\ude00\\n\\/"', '12345678901234567890123',
             '[NaN, Infinity, -Infinity]', '{"a": 1, "a": 2}', '"\\ud800x"', '[]', '{}', '-0', '1e400']:
    print(ascii(json.loads(text)))
print(json.loads(b'{"\xc3\xa9": 1}'), json.loads('[1]'.encode("utf-16")), json.loads('"tab\t"', strict=False))
print(json.loads('[1.5, 2]', parse_float=str, parse_int=float), json.loads("NaN", parse_constant=lambda name: name))
print(json.loads('{"a": {"b": 1}}', object_hook=lambda d: sorted(d)), json.loads('{"a": {"b": 1}}', object_pairs_hook=list))
print(json.JSONDecoder().raw_decode('[1] rest'), json.JSONDecoder().raw_decode('x 12', 2))
# expect: None
# expect: [1, -2, 350.0, 0.01, 0.5]
# expect: {'a': {'b': [True, False]}}
# expect: '\xe9\U0001f600\n/'
# expect: 12345678901234567890123
# expect: [nan, inf, -inf]
# expect: {'a': 2}
# expect: '\ud800x'
# expect: []
# expect: {}
# expect: 0
# expect: inf
# expect: {'é': 1} [1] tab	
# expect: ['1.5', 2.0] NaN
# expect: ['a'] [('a', [('b', 1)])]
# expect: ([1], 3) (12, 4)
