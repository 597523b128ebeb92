# Which implementation is the nearest: abstract classes that a class belongs to without inheriting.
import collections
import typing
from collections import abc
from functools import singledispatch, singledispatchmethod


def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


def base(arg):
    return 'base'


def choice(*kinds):
    function = singledispatch(base)
    for kind in kinds:
        function.register(kind, lambda arg, name=kind.__name__: name)
    return function


class O(abc.Sized):
    def __len__(self):
        return 0


g = choice(abc.Iterable, abc.Container, abc.Sized, abc.Set)
print(g(O()))
abc.Iterable.register(O)
print(g(O()))
abc.Container.register(O)
print(g(O()))
abc.Set.register(O)
print(g(O()))


class P:
    pass


print(g(P()))
abc.Iterable.register(P)
print(g(P()))

h = choice(abc.Sized, abc.Container)
attempt(lambda: h({}).__class__)


class R(collections.defaultdict):
    pass


abc.MutableSequence.register(R)
print(choice(abc.MutableMapping, abc.MutableSequence)(R()))


class S:
    pass


class T(S, abc.Sized):
    def __len__(self):
        return 0


print(h(T()))
abc.Container.register(T)
print(h(T()))


class V(abc.Sized, S):
    def __len__(self):
        return 0


j = choice(S, abc.Container)
print(j(V()))
abc.Container.register(V)
print(j(V()))

# What may be registered.
attempt(lambda: g.register(list[int], base))
attempt(lambda: g.register(int | list[int], base))
attempt(lambda: g.register(42))
attempt(lambda: g.register(42, base))


def first(arg: typing.Iterable[str]): pass
def second(arg: int | list[int]): pass
def third(arg: 'abc.Sequence'): return 'a sequence'


attempt(lambda: g.register(first))
attempt(lambda: g.register(second))
g.register(third)
print(g('abc'), g((1,)), g.registry[abc.Sequence].__name__)


class Methods:
    @singledispatchmethod
    @classmethod
    def show(cls, arg):
        return 'anything'

    @show.register
    @classmethod
    def _(cls, arg: int):
        return cls.__name__ + ' int'

    @singledispatchmethod
    @staticmethod
    def twice(arg):
        return arg

    @twice.register
    @staticmethod
    def _(arg: str):
        return arg * 2


print(Methods.show(1), Methods().show('x'), Methods.twice('ab'), Methods().twice(4), Methods.show.__name__)


def annotated(a: int) -> str:
    """Doc."""


for wrapper in classmethod(annotated), staticmethod(annotated):
    print(wrapper.__annotations__, wrapper.__name__, wrapper.__doc__)

# expect: Sized
# expect: Sized
# expect: Sized
# expect: Set
# expect: base
# expect: Iterable
# expect: RuntimeError Ambiguous dispatch: <class 'collections.abc.Sized'> or <class 'collections.abc.Container'>
# expect: MutableSequence
# expect: Sized
# expect: Sized
# expect: S
# expect: Container
# expect: TypeError Invalid first argument to `register()`. list[int] is not a class or union type.
# expect: TypeError Invalid first argument to `register()`. int | list[int] is not a class or union type.
# expect: TypeError Invalid first argument to `register()`: 42. Use either `@register(some_class)` or plain `@register` on an annotated function.
# expect: TypeError Invalid first argument to `register()`. 42 is not a class or union type.
# expect: TypeError Invalid annotation for 'arg'. typing.Iterable[str] is not a class.
# expect: TypeError Invalid annotation for 'arg'. int | list[int] not all arguments are classes.
# expect: a sequence a sequence third
# expect: Methods int anything abab 4 show
# expect: {'a': <class 'int'>, 'return': <class 'str'>} annotated Doc.
# expect: {'a': <class 'int'>, 'return': <class 'str'>} annotated Doc.
