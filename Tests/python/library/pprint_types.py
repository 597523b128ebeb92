import collections
import types
from pprint import PrettyPrinter, isreadable, isrecursive, pformat, saferepr

values = [
    collections.OrderedDict((n, "x" * n) for n in range(6)), collections.defaultdict(list, {n: [n] * 5 for n in range(5)}),
    collections.Counter("mississippi river"), collections.deque(["abcdefgh"] * 5), collections.deque("abcdefghi", 9),
    collections.ChainMap({"one": 1, "two": 2}, {"three": 3}), collections.UserList(["abcdefghij"] * 4),
    collections.UserDict(one=1, two="twenty two"), collections.UserString("some words " * 4),
    types.SimpleNamespace(first=1, second="second one", third=[1, 2]), types.MappingProxyType({"key": "value", "b": 2}),
    {"set", "of", "words", "more"}, frozenset(["frozen", "set", "words"]), set(), frozenset(), (), [], {}, "",
    bytearray(b"some bytes here, more"), b"some bytes here, many of them", b"four", ("only one item in here",), None, 1.5,
]
for value in values:
    print(pformat(value, width=20))
loop = [1]
loop.append(loop)
text = saferepr(loop)
print(text.split("id=")[0], isrecursive(loop), isreadable(loop), isreadable([1, "a"]), isreadable(print), isreadable(object()))


class Point(collections.namedtuple("Point", "x y")):
    pass


class Plain(dict):
    pass


class Shown(dict):
    def __repr__(self):
        return "Shown" * 10


class Upper(PrettyPrinter):
    def format(self, object, context, maxlevels, level):
        if isinstance(object, str):
            return object.upper(), True, False
        return super().format(object, context, maxlevels, level)


print(pformat([Point(1, 2), Plain(a=1, b="two " * 6), Shown(a=1)], width=20))
print(Upper().pformat({"a": ["b", "c"]}))

# expect: OrderedDict([(0,
# expect:               ''),
# expect:              (1,
# expect:               'x'),
# expect:              (2,
# expect:               'xx'),
# expect:              (3,
# expect:               'xxx'),
# expect:              (4,
# expect:               'xxxx'),
# expect:              (5,
# expect:               'xxxxx')])
# expect: defaultdict(<class 'list'>,
# expect:             {0: [0,
# expect:                  0,
# expect:                  0,
# expect:                  0,
# expect:                  0],
# expect:              1: [1,
# expect:                  1,
# expect:                  1,
# expect:                  1,
# expect:                  1],
# expect:              2: [2,
# expect:                  2,
# expect:                  2,
# expect:                  2,
# expect:                  2],
# expect:              3: [3,
# expect:                  3,
# expect:                  3,
# expect:                  3,
# expect:                  3],
# expect:              4: [4,
# expect:                  4,
# expect:                  4,
# expect:                  4,
# expect:                  4]})
# expect: Counter({'i': 5,
# expect:          's': 4,
# expect:          'p': 2,
# expect:          'r': 2,
# expect:          'm': 1,
# expect:          ' ': 1,
# expect:          'v': 1,
# expect:          'e': 1})
# expect: deque(['abcdefgh',
# expect:        'abcdefgh',
# expect:        'abcdefgh',
# expect:        'abcdefgh',
# expect:        'abcdefgh'])
# expect: deque(['a',
# expect:        'b',
# expect:        'c',
# expect:        'd',
# expect:        'e',
# expect:        'f',
# expect:        'g',
# expect:        'h',
# expect:        'i'],
# expect:       maxlen=9)
# expect: ChainMap({'one': 1,
# expect:           'two': 2},
# expect:          {'three': 3})
# expect: ['abcdefghij',
# expect:  'abcdefghij',
# expect:  'abcdefghij',
# expect:  'abcdefghij']
# expect: {'one': 1,
# expect:  'two': 'twenty '
# expect:         'two'}
# expect: ('some words some '
# expect:  'words some words '
# expect:  'some words ')
# expect: namespace(first=1,
# expect:           second='second '
# expect:                  'one',
# expect:           third=[1,
# expect:                  2])
# expect: mappingproxy({'b': 2,
# expect:               'key': 'value'})
# expect: {'more',
# expect:  'of',
# expect:  'set',
# expect:  'words'}
# expect: frozenset({'frozen',
# expect:            'set',
# expect:            'words'})
# expect: set()
# expect: frozenset()
# expect: ()
# expect: []
# expect: {}
# expect: ''
# expect: bytearray(b'some'
# expect:           b' byt'
# expect:           b'es h'
# expect:           b'ere,'
# expect:           b' more')
# expect: (b'some bytes here,'
# expect:  b' many of them')
# expect: b'four'
# expect: ('only one item in '
# expect:  'here',)
# expect: None
# expect: 1.5
# expect: [1, <Recursion on list with  True False True False False
# expect: [Point(x=1, y=2),
# expect:  {'a': 1,
# expect:   'b': 'two two '
# expect:        'two two '
# expect:        'two two '},
# expect:  ShownShownShownShownShownShownShownShownShownShown]
# expect: {A: [B, C]}
