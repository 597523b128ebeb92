from enum import Enum

class Period(Enum):
    _ignore_ = 'Period i'
    Period = vars()
    for i in range(3):
        Period['day_%d' % i] = i

print(list(Period), hasattr(Period, 'i'))

class Ordered(Enum):
    _order_ = 'A B C'
    A = 1
    B = 2
    C = 3

print(list(Ordered))
try:
    class Wrong(Enum):
        _order_ = 'A B'
        B = 1
        A = 2
except TypeError as e:
    print(e)
try:
    class Late(Enum):
        A = 1
        _ignore_ = 'A'
except ValueError as e:
    print(e)

# expect: [<Period.day_0: 0>, <Period.day_1: 1>, <Period.day_2: 2>] False
# expect: [<Ordered.A: 1>, <Ordered.B: 2>, <Ordered.C: 3>]
# expect: member order does not match _order_:
# expect:   ['B', 'A']
# expect:   ['A', 'B']
# expect: _ignore_ cannot specify already set names: {'A'}
