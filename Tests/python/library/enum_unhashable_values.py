from enum import Enum

class L(Enum):
    A = [1, 2]
    B = {'k': 1}
    C = [1, 2]

print(list(L), L([1, 2]), L({'k': 1}), L.C is L.A, L.__members__['C'])
try:
    L([3])
except ValueError as e:
    print(e)

# expect: [<L.A: [1, 2]>, <L.B: {'k': 1}>] L.A L.B True L.A
# expect: [3] is not a valid L
