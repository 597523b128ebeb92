# How a partial is taken apart and set anew, and attributes of its own.
import copy
from functools import partial


def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


p = partial(int, base=2)
print(p.__reduce__())
p.note = 'x'
print(p.__reduce__()[2], copy.copy(p).note, copy.deepcopy(p)('11'))
p.__setstate__((print, (1, 2), {'sep': '-'}, None))
p(3)
print(p.__dict__, p)
p.__setstate__((max, (1,), None, {'a': 5}))
print(p(3), p.a, p.keywords)
for state in [(int,), [int, (), {}, None], (None, (), {}, None), (int, [], {}, None), (int, (), [], None)]:
    attempt(lambda: p.__setstate__(state))


def delete():
    del p.__dict__


attempt(delete)
attempt(lambda: setattr(p, '__dict__', 3))
p.__dict__ = {'b': 6}
print(p.b, p.__dict__)


class Sub(partial):
    pass


s = Sub(int, base=2)
s.x = [1]
print(s, s.__reduce__(), copy.copy(s).x is s.x, copy.deepcopy(s).x is s.x)


class Slotted(partial):
    __slots__ = ('a',)


t = Slotted(int)
t.a, t.z = 1, 2
print(t.a, t.__dict__)

# The dict of keywords is within reach.
p = partial(dict)
p.keywords[12] = 1
print(p)
attempt(p)
p = partial(max)
p.__setstate__((p, (), {}, {}))
print(p)

# expect: (<class 'functools.partial'>, (<class 'int'>,), (<class 'int'>, (), {'base': 2}, None))
# expect: (<class 'int'>, (), {'base': 2}, {'note': 'x'}) x 3
# expect: 1-2-3
# expect: {} functools.partial(<built-in function print>, 1, 2, sep='-')
# expect: 3 5 {}
# expect: TypeError invalid partial state
# expect: TypeError invalid partial state
# expect: TypeError invalid partial state
# expect: TypeError invalid partial state
# expect: TypeError invalid partial state
# expect: TypeError cannot delete __dict__
# expect: TypeError __dict__ must be set to a dictionary, not a 'int'
# expect: 6 {'b': 6}
# expect: Sub(<class 'int'>, base=2) (<class '__main__.Sub'>, (<class 'int'>,), (<class 'int'>, (), {'base': 2}, {'x': [1]})) True False
# expect: 1 {'z': 2}
# expect: functools.partial(<class 'dict'>, 12=1)
# expect: TypeError keywords must be strings
# expect: functools.partial(...)
