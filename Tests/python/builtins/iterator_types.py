# Each kind of iterator has a type of its own, and knows how much is left where CPython does.
for iterator in (
    iter([]), iter(()), iter(""), iter("é"), iter(b""), iter(bytearray()), iter({}), iter({}.values()), iter({}.items()),
    iter(set()), iter(range(3)), iter(range(10**30)), reversed([]), reversed(()), reversed(""), reversed({}),
    reversed({}.values()), reversed({}.items()), reversed(range(3)), iter(int, 1), enumerate([]), zip(), map(str, []),
    filter(None, []),
):
    print(type(iterator).__name__, hasattr(iterator, "__length_hint__"))
rest = reversed({1: 2, 3: 4, 5: 6})
print(rest.__length_hint__(), next(rest), rest.__length_hint__(), list(rest), rest.__length_hint__())
print(list(reversed({1: 2, 3: 4}.items())), list(reversed({1: 2, 3: 4}.values())))
print(list(iter("añb")), list(iter("abc")), list(bytearray(b"ab")), next(iter(range(10**30, 10**31))))
rest = reversed([1, 2, 3])
print(isinstance(rest, reversed), next(rest), rest.__length_hint__(), list(rest))
# expect: list_iterator True
# expect: tuple_iterator True
# expect: str_ascii_iterator True
# expect: str_iterator True
# expect: bytes_iterator True
# expect: bytearray_iterator True
# expect: dict_keyiterator True
# expect: dict_valueiterator True
# expect: dict_itemiterator True
# expect: set_iterator True
# expect: range_iterator True
# expect: longrange_iterator True
# expect: list_reverseiterator True
# expect: reversed True
# expect: reversed True
# expect: dict_reversekeyiterator True
# expect: dict_reversevalueiterator True
# expect: dict_reverseitemiterator True
# expect: range_iterator True
# expect: callable_iterator False
# expect: enumerate False
# expect: zip False
# expect: map False
# expect: filter False
# expect: 3 5 2 [3, 1] 0
# expect: [(3, 4), (1, 2)] [4, 2]
# expect: ['a', 'ñ', 'b'] ['a', 'b', 'c'] [97, 98] 1000000000000000000000000000000
# expect: False 3 2 [2, 1]
