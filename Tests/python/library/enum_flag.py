from enum import Flag

class Perm(Flag):
    R = 4
    W = 2
    X = 1

rw = Perm.R | Perm.W
print(rw, repr(rw), rw.name, rw.value, Perm(6) is rw)
print(list(Perm), list(rw), len(rw), len(Perm), Perm.R in rw, Perm.X in rw, rw in Perm.R)
print(~Perm.R, repr(~rw), Perm.R & rw, repr(Perm.R & Perm.X), Perm.R ^ rw, ~~rw)
print(Perm(0), repr(Perm(0)), Perm(0).name, bool(Perm(0)), bool(Perm.X), list(Perm(0)))
print(Perm(7), Perm(-1), f'{rw:>12}|', rw == Perm.R, rw == 6, hash(rw) == hash('R|W'), Perm['R'])

def attempt(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)

attempt(lambda: Perm.R | 1)
attempt(lambda: 1 | Perm.R)
attempt(lambda: Perm.R & None)
attempt(lambda: 4 in Perm.R)
attempt(lambda: Perm('x'))
attempt(lambda: Perm.R < Perm.W)
attempt(lambda: Perm['R|W'])
attempt(lambda: Perm.R + Perm.W)
attempt(lambda: Perm(8))

# expect: Perm.R|W <Perm.R|W: 6> R|W 6 True
# expect: [<Perm.R: 4>, <Perm.W: 2>, <Perm.X: 1>] [<Perm.R: 4>, <Perm.W: 2>] 2 3 True False False
# expect: Perm.W|X <Perm.X: 1> Perm.R <Perm: 0> Perm.W Perm.R|W
# expect: Perm(0) <Perm: 0> None False True []
# expect: Perm.R|W|X Perm.R|W|X     Perm.R|W| False False True Perm.R
# expect: TypeError unsupported operand type(s) for |: 'Perm' and 'int'
# expect: TypeError unsupported operand type(s) for |: 'int' and 'Perm'
# expect: TypeError unsupported operand type(s) for &: 'Perm' and 'NoneType'
# expect: TypeError unsupported operand type(s) for 'in': 'int' and 'Perm'
# expect: ValueError 'x' is not a valid Perm
# expect: TypeError '<' not supported between instances of 'Perm' and 'Perm'
# expect: KeyError 'R|W'
# expect: TypeError unsupported operand type(s) for +: 'Perm' and 'Perm'
# expect: <Perm: 0>
