from enum import Enum, StrEnum

class Old(str, Enum):
    A = 'a'
    B = 'b'

print(Old.A, repr(Old.A), f'{Old.A}', f'{Old.A:>8}', '%s' % Old.A, '{}'.format(Old.B))
print(Old.A == 'a', Old.A + 'x', Old.A.upper(), ','.join(Old), {'a': 1}[Old.A], Old('b'), len(Old.A))

class New(StrEnum):
    A = 'a'
    B = 'b'

print(New.A, repr(New.A), f'{New.A}', f'{New.A:>8}|', '%s' % New.B, New.A == 'a', 'a' in [New.A], New.B.value)

def attempt(f):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)

def number():
    class X(StrEnum):
        A = 1

def many():
    class X(StrEnum):
        A = 'a', 'b', 'c', 'd'

def encoding():
    class X(StrEnum):
        A = b'a', 5

for f in number, many, encoding:
    attempt(f)

class Custom(str, Enum):
    A = 'text'
    def __str__(self):
        return self.value

print(Custom.A, f'{Custom.A:>6}', repr(Custom.A))

# expect: Old.A <Old.A: 'a'> Old.A    Old.A Old.A Old.B
# expect: True ax A a,b 1 Old.B 1
# expect: a <New.A: 'a'> a        a| b True True b
# expect: TypeError 1 is not a string
# expect: TypeError too many arguments for str(): ('a', 'b', 'c', 'd')
# expect: TypeError encoding must be a string, not 5
# expect: text   text <Custom.A: 'text'>
