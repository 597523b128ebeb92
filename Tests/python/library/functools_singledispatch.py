from functools import singledispatch, singledispatchmethod
from collections.abc import Mapping, Sized


def show(function):
    try:
        print(function())
    except Exception as error:
        print(type(error).__name__ + ':', error)


@singledispatch
def describe(value, note=''):
    """Says what."""
    return 'something'
@describe.register
def _(value: int, note=''):
    return f'int {value}{note}'
@describe.register(list)
@describe.register(tuple)
def sequence(value, note=''):
    return f'{len(value)} items'
describe.register(type(None), lambda value: 'nothing')
@describe.register
def _(value: float | str):
    return 'float or str'
print(describe(1, '!'), describe(True), describe([1]), describe(()), describe(None), describe(1.5), describe('a'), describe({}))
describe.register(Mapping, lambda value: 'mapping')
print(describe({}), describe.dispatch(dict)({}), describe.dispatch(set) is describe.registry[object], describe.__name__)
describe.register(Sized, lambda value: 'sized')
print(describe(set()), describe({}))
show(lambda: describe())
show(lambda: describe.register(1))
def bare(x): pass
class Printer:
    @singledispatchmethod
    def show(self, value): return 'any'
    @show.register
    def _(self, value: int): return f'int {value}'
    @show.register(str)
    @classmethod
    def _(cls, value): return cls.__name__
p = Printer()
print(p.show(1), p.show('a'), p.show(2.5))

# expect: int 1! int True 1 items 0 items nothing float or str float or str something
# expect: mapping mapping True describe
# expect: sized mapping
# expect: TypeError: describe requires at least 1 positional argument
# expect: TypeError: Invalid first argument to `register()`: 1. Use either `@register(some_class)` or plain `@register` on an annotated function.
# expect: int 1 Printer any
