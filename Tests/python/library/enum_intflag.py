from enum import IntFlag

class Perm(IntFlag):
    R = 4
    W = 2
    X = 1
    RWX = 7

print(Perm.R | Perm.W, repr(Perm.R | Perm.W), str(Perm.R), f'{Perm.R:04b}', Perm.R + 1, Perm.R == 4)
print(repr(Perm.R | 8), repr(8 | Perm.R), repr(Perm(9)), repr(Perm(8)), repr(Perm(0)), repr(Perm.R & 12), repr(12 ^ Perm.R))
print(repr(~Perm.R), repr(~Perm(9)), repr(Perm(-1)), repr(Perm(-5)), repr(Perm.RWX), Perm(15).name, Perm(8).name)
print(list(Perm(15)), list(Perm.RWX), Perm.R in Perm.RWX, isinstance(Perm.R | Perm.W, Perm), -Perm.R)
print(Perm.R < Perm.RWX, max(Perm), sum([Perm.R, Perm.W]), {Perm.R: 1}[4], bool(Perm(0)), type(Perm.R + 1))
try:
    Perm.R | 'a'
except TypeError as e:
    print(e)

# expect: 6 <Perm.R|W: 6> 4 0100 5 True
# expect: <Perm.R|8: 12> <Perm.R|8: 12> <Perm.X|8: 9> <Perm: 8> <Perm: 0> <Perm.R: 4> <Perm: 8>
# expect: <Perm.W|X: 3> <Perm.R|W: 6> <Perm.RWX: 7> <Perm.W|X: 3> <Perm.RWX: 7> R|W|X|8 None
# expect: [<Perm.R: 4>, <Perm.W: 2>, <Perm.X: 1>] [<Perm.R: 4>, <Perm.W: 2>, <Perm.X: 1>] True True -4
# expect: True 4 6 1 False <class 'int'>
# expect: unsupported operand type(s) for |: 'Perm' and 'str'
