from enum import Enum, IntEnum, auto

def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)

def twice():
    class C(Enum):
        A = 1
        A = 2

def sunder():
    class C(Enum):
        _foo_ = 1

def mro():
    class C(Enum):
        mro = 1

def method_over_member():
    class C(Enum):
        A = 1
        A = property(lambda self: 5)

def extend():
    class B(Enum):
        A = 1
    class C(B):
        D = 2

def extend_int():
    class B(IntEnum):
        A = 1
    class C(B):
        pass

def order():
    class C(Enum, int):
        A = 1

def bad_int():
    class C(IntEnum):
        A = 'x'

def late_generator():
    class C(Enum):
        A = auto()
        def _generate_next_value_(name, start, count, last_values):
            return name

for f in twice, sunder, mro, method_over_member, extend, extend_int, order, bad_int, late_generator:
    attempt(f)

# expect: TypeError 'A' already defined as 1
# expect: ValueError _sunder_ names, such as '_foo_', are reserved for future Enum use
# expect: ValueError invalid enum member name(s) 'mro'
# expect: TypeError 'A' already defined as 1
# expect: TypeError <enum 'C'> cannot extend <enum 'B'>
# expect: TypeError <enum 'C'> cannot extend <enum 'B'>
# expect: TypeError new enumerations should be created as `EnumName([mixin_type, ...] [data_type,] enum_type)`
# expect: ValueError invalid literal for int() with base 10: 'x'
# expect: TypeError _generate_next_value_ must be defined before members
