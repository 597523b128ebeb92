from pprint import PrettyPrinter, pformat, pp, pprint

data = {"name": "a fairly long text that has to be broken somewhere, surely", "list": list(range(30)), "tuple": (1,),
        "nested": [{"x": {"y": {"z": [1, 2, 3]}}}, [[[["deep"]]]]], "b": {"two": 2, "one": 1}, "bytes": bytes(range(60))}
for width in (80, 40, 10):
    pprint(data, width=width)
pprint(data, indent=4, compact=True, width=50)
pprint(data, depth=2)
pp(data, width=60)
pprint([10 ** 9, -123456], underscore_numbers=True)
print(pformat(["a b " * 20, "line\nline two\n" * 2], width=30), pformat({3: 1, "a": 2, (1, 2): 3}))
PrettyPrinter(indent=2, width=20).pprint(["abcdefgh", ["ijklmnop", "qrst"], "uvwxyz"])
for options in ({"indent": -1}, {"depth": 0}, {"width": 0}):
    try:
        pformat(1, **options)
    except ValueError as error:
        print(error)

# expect: {'b': {'one': 1, 'two': 2},
# expect:  'bytes': b'\x00\x01\x02\x03\x04\x05\x06\x07\x08\t\n\x0b\x0c\r\x0e\x0f'
# expect:           b'\x10\x11\x12\x13\x14\x15\x16\x17\x18\x19\x1a\x1b\x1c\x1d\x1e\x1f'
# expect:           b' !"#$%&\'()*+,-./0123456789:;',
# expect:  'list': [0,
# expect:           1,
# expect:           2,
# expect:           3,
# expect:           4,
# expect:           5,
# expect:           6,
# expect:           7,
# expect:           8,
# expect:           9,
# expect:           10,
# expect:           11,
# expect:           12,
# expect:           13,
# expect:           14,
# expect:           15,
# expect:           16,
# expect:           17,
# expect:           18,
# expect:           19,
# expect:           20,
# expect:           21,
# expect:           22,
# expect:           23,
# expect:           24,
# expect:           25,
# expect:           26,
# expect:           27,
# expect:           28,
# expect:           29],
# expect:  'name': 'a fairly long text that has to be broken somewhere, surely',
# expect:  'nested': [{'x': {'y': {'z': [1, 2, 3]}}}, [[[['deep']]]]],
# expect:  'tuple': (1,)}
# expect: {'b': {'one': 1, 'two': 2},
# expect:  'bytes': b'\x00\x01\x02\x03'
# expect:           b'\x04\x05\x06\x07'
# expect:           b'\x08\t\n\x0b\x0c\r\x0e\x0f'
# expect:           b'\x10\x11\x12\x13'
# expect:           b'\x14\x15\x16\x17'
# expect:           b'\x18\x19\x1a\x1b'
# expect:           b'\x1c\x1d\x1e\x1f !"#$%&\''
# expect:           b'()*+,-./0123456789:;',
# expect:  'list': [0,
# expect:           1,
# expect:           2,
# expect:           3,
# expect:           4,
# expect:           5,
# expect:           6,
# expect:           7,
# expect:           8,
# expect:           9,
# expect:           10,
# expect:           11,
# expect:           12,
# expect:           13,
# expect:           14,
# expect:           15,
# expect:           16,
# expect:           17,
# expect:           18,
# expect:           19,
# expect:           20,
# expect:           21,
# expect:           22,
# expect:           23,
# expect:           24,
# expect:           25,
# expect:           26,
# expect:           27,
# expect:           28,
# expect:           29],
# expect:  'name': 'a fairly long text that has '
# expect:          'to be broken somewhere, '
# expect:          'surely',
# expect:  'nested': [{'x': {'y': {'z': [1,
# expect:                                2,
# expect:                                3]}}},
# expect:             [[[['deep']]]]],
# expect:  'tuple': (1,)}
# expect: {'b': {'one': 1,
# expect:        'two': 2},
# expect:  'bytes': b'\x00\x01\x02\x03'
# expect:           b'\x04\x05\x06\x07'
# expect:           b'\x08\t\n\x0b'
# expect:           b'\x0c\r\x0e\x0f'
# expect:           b'\x10\x11\x12\x13'
# expect:           b'\x14\x15\x16\x17'
# expect:           b'\x18\x19\x1a\x1b'
# expect:           b'\x1c\x1d\x1e\x1f'
# expect:           b' !"#'
# expect:           b"$%&'"
# expect:           b'()*+'
# expect:           b',-./'
# expect:           b'0123'
# expect:           b'4567'
# expect:           b'89:;',
# expect:  'list': [0,
# expect:           1,
# expect:           2,
# expect:           3,
# expect:           4,
# expect:           5,
# expect:           6,
# expect:           7,
# expect:           8,
# expect:           9,
# expect:           10,
# expect:           11,
# expect:           12,
# expect:           13,
# expect:           14,
# expect:           15,
# expect:           16,
# expect:           17,
# expect:           18,
# expect:           19,
# expect:           20,
# expect:           21,
# expect:           22,
# expect:           23,
# expect:           24,
# expect:           25,
# expect:           26,
# expect:           27,
# expect:           28,
# expect:           29],
# expect:  'name': 'a '
# expect:          'fairly '
# expect:          'long '
# expect:          'text '
# expect:          'that '
# expect:          'has '
# expect:          'to '
# expect:          'be '
# expect:          'broken '
# expect:          'somewhere, '
# expect:          'surely',
# expect:  'nested': [{'x': {'y': {'z': [1,
# expect:                                2,
# expect:                                3]}}},
# expect:             [[[['deep']]]]],
# expect:  'tuple': (1,)}
# expect: {   'b': {'one': 1, 'two': 2},
# expect:     'bytes': b'\x00\x01\x02\x03\x04\x05\x06\x07'
# expect:              b'\x08\t\n\x0b\x0c\r\x0e\x0f'
# expect:              b'\x10\x11\x12\x13\x14\x15\x16\x17'
# expect:              b'\x18\x19\x1a\x1b\x1c\x1d\x1e\x1f'
# expect:              b' !"#$%&\'()*+,-./0123456789:;',
# expect:     'list': [   0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10,
# expect:                 11, 12, 13, 14, 15, 16, 17, 18,
# expect:                 19, 20, 21, 22, 23, 24, 25, 26,
# expect:                 27, 28, 29],
# expect:     'name': 'a fairly long text that has to be '
# expect:             'broken somewhere, surely',
# expect:     'nested': [   {'x': {'y': {'z': [1, 2, 3]}}},
# expect:                   [[[['deep']]]]],
# expect:     'tuple': (1,)}
# expect: {'b': {'one': 1, 'two': 2},
# expect:  'bytes': b'\x00\x01\x02\x03\x04\x05\x06\x07\x08\t\n\x0b\x0c\r\x0e\x0f'
# expect:           b'\x10\x11\x12\x13\x14\x15\x16\x17\x18\x19\x1a\x1b\x1c\x1d\x1e\x1f'
# expect:           b' !"#$%&\'()*+,-./0123456789:;',
# expect:  'list': [0,
# expect:           1,
# expect:           2,
# expect:           3,
# expect:           4,
# expect:           5,
# expect:           6,
# expect:           7,
# expect:           8,
# expect:           9,
# expect:           10,
# expect:           11,
# expect:           12,
# expect:           13,
# expect:           14,
# expect:           15,
# expect:           16,
# expect:           17,
# expect:           18,
# expect:           19,
# expect:           20,
# expect:           21,
# expect:           22,
# expect:           23,
# expect:           24,
# expect:           25,
# expect:           26,
# expect:           27,
# expect:           28,
# expect:           29],
# expect:  'name': 'a fairly long text that has to be broken somewhere, surely',
# expect:  'nested': [{...}, [...]],
# expect:  'tuple': (1,)}
# expect: {'name': 'a fairly long text that has to be broken '
# expect:          'somewhere, surely',
# expect:  'list': [0,
# expect:           1,
# expect:           2,
# expect:           3,
# expect:           4,
# expect:           5,
# expect:           6,
# expect:           7,
# expect:           8,
# expect:           9,
# expect:           10,
# expect:           11,
# expect:           12,
# expect:           13,
# expect:           14,
# expect:           15,
# expect:           16,
# expect:           17,
# expect:           18,
# expect:           19,
# expect:           20,
# expect:           21,
# expect:           22,
# expect:           23,
# expect:           24,
# expect:           25,
# expect:           26,
# expect:           27,
# expect:           28,
# expect:           29],
# expect:  'tuple': (1,),
# expect:  'nested': [{'x': {'y': {'z': [1, 2, 3]}}}, [[[['deep']]]]],
# expect:  'b': {'two': 2, 'one': 1},
# expect:  'bytes': b'\x00\x01\x02\x03\x04\x05\x06\x07\x08\t\n\x0b'
# expect:           b'\x0c\r\x0e\x0f\x10\x11\x12\x13\x14\x15\x16\x17'
# expect:           b'\x18\x19\x1a\x1b\x1c\x1d\x1e\x1f !"#$%&\'()*+'
# expect:           b',-./0123456789:;'}
# expect: [1_000_000_000, -123_456]
# expect: ['a b a b a b a b a b a b a '
# expect:  'b a b a b a b a b a b a b '
# expect:  'a b a b a b a b a b a b a '
# expect:  'b ',
# expect:  'line\n'
# expect:  'line two\n'
# expect:  'line\n'
# expect:  'line two\n'] {3: 1, 'a': 2, (1, 2): 3}
# expect: [ 'abcdefgh',
# expect:   [ 'ijklmnop',
# expect:     'qrst'],
# expect:   'uvwxyz']
# expect: indent must be >= 0
# expect: depth must be > 0
# expect: width must be != 0
