# Attributes of an OrderedDict: copies, `__reduce__`, `__dict__`, weak references.
import copy
import weakref
from collections import OrderedDict


class Sub(OrderedDict):
    pass


class Slotted(OrderedDict):
    __slots__ = ('x', 'y')


for cls in OrderedDict, Sub, Slotted:
    d = cls([('a', 1), ('b', 2)])
    print(cls.__name__, d.__reduce__()[:4], d.__dict__)
    d.x, d.z = ['x'], 1
    print(hasattr(d.copy(), 'x'), copy.copy(d).x is d.x, copy.copy(d).z, copy.deepcopy(d).x, copy.deepcopy(d).x is d.x)
    print(d.__reduce__()[:4], list(d.__reduce__()[4]), d.__dict__, vars(cls()))
    print(weakref.ref(d)() is d, copy.copy(d) == d, type(copy.copy(d)) is cls)
    d.__dict__ = {'q': 3}
    print(d.q, hasattr(d, 'z'))
try:
    OrderedDict.note = 1
except TypeError as error:
    print(error)

# expect: OrderedDict (<class 'collections.OrderedDict'>, (), None, None) {}
# expect: False True 1 ['x'] False
# expect: (<class 'collections.OrderedDict'>, (), {'x': ['x'], 'z': 1}, None) [('a', 1), ('b', 2)] {'x': ['x'], 'z': 1} {}
# expect: True True True
# expect: 3 False
# expect: Sub (<class '__main__.Sub'>, (), None, None) {}
# expect: False True 1 ['x'] False
# expect: (<class '__main__.Sub'>, (), {'x': ['x'], 'z': 1}, None) [('a', 1), ('b', 2)] {'x': ['x'], 'z': 1} {}
# expect: True True True
# expect: 3 False
# expect: Slotted (<class '__main__.Slotted'>, (), None, None) {}
# expect: False True 1 ['x'] False
# expect: (<class '__main__.Slotted'>, (), ({'z': 1}, {'x': ['x']}), None) [('a', 1), ('b', 2)] {'z': 1} {}
# expect: True True True
# expect: 3 False
# expect: cannot set 'note' attribute of immutable type 'collections.OrderedDict'
