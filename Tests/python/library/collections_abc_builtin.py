import collections.abc
from collections import deque, OrderedDict, defaultdict, Counter


def show(function):
    try:
        print(function())
    except Exception as error:
        print(type(error).__name__ + ':', error)


names = ('Hashable Iterable Iterator Generator Reversible Sized Container Callable Collection Set MutableSet Mapping '
         'MutableMapping KeysView ItemsView ValuesView Sequence MutableSequence ByteString').split()
for value in (1, 'a', [], (), {}, set(), frozenset(), b'', bytearray(), range(3), deque(), OrderedDict(), Counter(),
              iter([]), (i for i in []), map(str, []), {}.keys(), {}.items(), {}.values(), len, str, lambda: 0, None, 1.5):
    print(type(value).__name__, [n for n in names if isinstance(value, getattr(collections.abc, n))])

# expect: int ['Hashable']
# expect: str ['Hashable', 'Iterable', 'Reversible', 'Sized', 'Container', 'Collection', 'Sequence']
# expect: list ['Iterable', 'Reversible', 'Sized', 'Container', 'Collection', 'Sequence', 'MutableSequence']
# expect: tuple ['Hashable', 'Iterable', 'Reversible', 'Sized', 'Container', 'Collection', 'Sequence']
# expect: dict ['Iterable', 'Reversible', 'Sized', 'Container', 'Collection', 'Mapping', 'MutableMapping']
# expect: set ['Iterable', 'Sized', 'Container', 'Collection', 'Set', 'MutableSet']
# expect: frozenset ['Hashable', 'Iterable', 'Sized', 'Container', 'Collection', 'Set']
# expect: bytes ['Hashable', 'Iterable', 'Reversible', 'Sized', 'Container', 'Collection', 'Sequence', 'ByteString']
# expect: bytearray ['Iterable', 'Reversible', 'Sized', 'Container', 'Collection', 'Sequence', 'MutableSequence', 'ByteString']
# expect: range ['Hashable', 'Iterable', 'Reversible', 'Sized', 'Container', 'Collection', 'Sequence']
# expect: deque ['Iterable', 'Reversible', 'Sized', 'Container', 'Collection', 'Sequence', 'MutableSequence']
# expect: OrderedDict ['Iterable', 'Reversible', 'Sized', 'Container', 'Collection', 'Mapping', 'MutableMapping']
# expect: Counter ['Iterable', 'Reversible', 'Sized', 'Container', 'Collection', 'Mapping', 'MutableMapping']
# expect: list_iterator ['Hashable', 'Iterable', 'Iterator']
# expect: generator ['Hashable', 'Iterable', 'Iterator', 'Generator']
# expect: map ['Hashable', 'Iterable', 'Iterator']
# expect: dict_keys ['Iterable', 'Reversible', 'Sized', 'Container', 'Collection', 'Set', 'KeysView']
# expect: dict_items ['Iterable', 'Reversible', 'Sized', 'Container', 'Collection', 'Set', 'ItemsView']
# expect: dict_values ['Hashable', 'Iterable', 'Reversible', 'Sized', 'Container', 'Collection', 'ValuesView']
# expect: builtin_function_or_method ['Hashable', 'Callable']
# expect: type ['Hashable', 'Callable']
# expect: function ['Hashable', 'Callable']
# expect: NoneType ['Hashable']
# expect: float ['Hashable']
