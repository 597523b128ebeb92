from enum import Enum, Flag, IntEnum, StrEnum

print(list(Enum('Animal', 'ANT BEE CAT')))
print(list(Enum('Animal', 'ANT,BEE, CAT', start=5)))
print(list(Enum('Animal', ['ANT', 'BEE'])))
print(list(Enum('Animal', [('ANT', 'a'), ('BEE', 'b')])))
print(list(Enum('Animal', {'ANT': 10, 'BEE': 20})))
print(list(Enum('Animal', 'ANT BEE', type=str)), list(Enum('Empty', ())))
print(list(IntEnum('Level', 'LOW HIGH')), list(Flag('Perm', 'R W X')), list(StrEnum('S', 'Aa Bb')))
A = Enum('Animal', 'ANT', module='zoo', qualname='Zoo.Animal')
print(A.__module__, A.__qualname__, A, A.ANT, Enum('Q', 'A').__module__, Enum(value='V', names='A B').B)
Perm = Flag('Perm', 'R W')
print(Perm.R | Perm.W)

def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)

attempt(lambda: Enum('A', 5))
attempt(lambda: Enum('A', [1, 2]))
attempt(lambda: Enum('A', [('B', 1, 2)]))
attempt(lambda: Enum('A', 'B B'))
attempt(lambda: Enum('A'))
attempt(lambda: A('X', 'Y Z'))

# expect: [<Animal.ANT: 1>, <Animal.BEE: 2>, <Animal.CAT: 3>]
# expect: [<Animal.ANT: 5>, <Animal.BEE: 6>, <Animal.CAT: 7>]
# expect: [<Animal.ANT: 1>, <Animal.BEE: 2>]
# expect: [<Animal.ANT: 'a'>, <Animal.BEE: 'b'>]
# expect: [<Animal.ANT: 10>, <Animal.BEE: 20>]
# expect: [<Animal.ANT: '1'>, <Animal.BEE: '2'>] []
# expect: [<Level.LOW: 1>, <Level.HIGH: 2>] [<Perm.R: 1>, <Perm.W: 2>, <Perm.X: 4>] [<S.Aa: 'aa'>, <S.Bb: 'bb'>]
# expect: zoo Zoo.Animal <enum 'Animal'> Animal.ANT __main__ V.B
# expect: Perm.R|W
# expect: TypeError 'int' object is not iterable
# expect: TypeError cannot unpack non-iterable int object
# expect: ValueError too many values to unpack (expected 2)
# expect: TypeError 'B' already defined as 1
# expect: ValueError 'A' is not a valid Enum
# expect: TypeError <enum 'X'> cannot extend <enum 'Animal'>
