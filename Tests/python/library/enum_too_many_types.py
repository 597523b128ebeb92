from enum import Enum

def attempt(f):
    try:
        f()
    except TypeError as e:
        print(str(e).split(':')[0])

def two():
    class C(int, str, Enum):
        A = 1

def inherited():
    class B(int, Enum):
        pass
    class C(str, B):
        A = 1

attempt(two)
attempt(inherited)

# expect: too many data types for 'C'
# expect: too many data types for 'C'
