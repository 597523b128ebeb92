import copy
from enum import Enum, Flag

class C(Enum):
    A = 1

class F(Flag):
    R = 1
    W = 2

print(copy.copy(C.A) is C.A, copy.deepcopy(C.A) is C.A, copy.deepcopy([C.A])[0] is C.A)
print(copy.deepcopy(F.R | F.W) is F(3), copy.deepcopy({'k': C.A}))

# expect: True True True
# expect: True {'k': <C.A: 1>}
