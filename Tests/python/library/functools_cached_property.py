from functools import cached_property


def show(function):
    try:
        print(function())
    except Exception as error:
        print(type(error).__name__ + ':', error)


class Data:
    def __init__(self, items):
        self.items = items
    @cached_property
    def total(self):
        """The sum."""
        print('adding')
        return sum(self.items)
d = Data([1, 2, 3])
print(d.total, d.total, d.__dict__)
d.items.append(10)
print(d.total)
del d.total
print(d.total, 'total' in vars(d), Data.total.__doc__, Data.total.attrname, type(Data.total).__name__)
d.total = 5
print(d.total)
class Slots:
    __slots__ = ()
    @cached_property
    def x(self): return 1
show(lambda: Slots().x)
class Late: pass
Late.y = cached_property(lambda self: 2)
show(lambda: Late().y)
try:
    class Twice:
        a = b = cached_property(lambda self: 1)
except (TypeError, RuntimeError) as error:
    print(type(error).__name__, error if isinstance(error, TypeError) else error.__cause__)

# expect: adding
# expect: 6 6 {'items': [1, 2, 3], 'total': 6}
# expect: 6
# expect: adding
# expect: 16 True The sum. total cached_property
# expect: 5
# expect: TypeError: No '__dict__' attribute on 'Slots' instance to cache 'x' property.
# expect: TypeError: Cannot use cached_property instance without calling __set_name__ on it.
# expect: RuntimeError Cannot assign the same cached_property to two different names ('a' and 'b').
