# list[int], int | str: what they show and what they refuse.
def attempt(function):
    try:
        print(function())
    except Exception as error:
        print(type(error).__name__ + ":", error)


print(list[int], dict[str, list[int]], tuple[int, ...], tuple[()], dict[str, None], list["x"], list[len])
print(int | str, int | None, None | int, list[int] | None, int | str | int, (int | str) | float)
print(int | str == str | int, hash(int | str) == hash(str | int), (int | str).__args__, list[int].__args__)
print(list[int].__origin__, list[int].__parameters__, list[int] == list[int], list[int] == list[str], list[int]("ab"))
print(isinstance(1, int | str), isinstance(1.5, int | str), issubclass(bool, int | None), isinstance(None, int | None))
attempt(lambda: isinstance([], list[int]))
attempt(lambda: issubclass(list, list[int]))
attempt(lambda: isinstance([], list[int] | None))
attempt(lambda: list[int][str])
attempt(lambda: (int | str)[int])
attempt(lambda: iter(int | str))
attempt(lambda: int | 5)
attempt(lambda: int | "str")
attempt(lambda: isinstance(1, (int, 5)))
attempt(lambda: isinstance("", (int, 5)))
# expect: list[int] dict[str, list[int]] tuple[int, ...] tuple[()] dict[str, None] list['x'] list[len]
# expect: int | str int | None None | int list[int] | None int | str int | str | float
# expect: True True (<class 'int'>, <class 'str'>) (<class 'int'>,)
# expect: <class 'list'> () True False ['a', 'b']
# expect: True False True True
# expect: TypeError: isinstance() argument 2 cannot be a parameterized generic
# expect: TypeError: issubclass() argument 2 cannot be a parameterized generic
# expect: TypeError: isinstance() argument 2 cannot be a parameterized generic
# expect: TypeError: list[int] is not a generic class
# expect: TypeError: int | str is not a generic class
# expect: TypeError: 'types.UnionType' object is not iterable
# expect: TypeError: unsupported operand type(s) for |: 'type' and 'int'
# expect: TypeError: unsupported operand type(s) for |: 'type' and 'str'
# expect: True
# expect: TypeError: isinstance() arg 2 must be a type, a tuple of types, or a union
