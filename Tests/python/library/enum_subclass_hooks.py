from enum import Enum, EnumMeta, EnumType

class Base(Enum):
    def __init_subclass__(cls, tag=None, **kwargs):
        super().__init_subclass__(**kwargs)
        print('made', cls, tag, list(cls))

class C(Base, tag='x'):
    A = 1

class Meta(EnumMeta):
    def __call__(cls, value, *args, **kwargs):
        if isinstance(value, str) and not args:
            return cls[value]
        return super().__call__(value, *args, **kwargs)

    def __contains__(cls, value):
        return value in cls._value2member_map_

class D(Enum, metaclass=Meta):
    A = 1
    B = 2

print(D('B'), D(1), 1 in D, 9 in D, EnumMeta is EnumType, type(D), isinstance(D, EnumType))

class NoAliases(Enum):
    def __init__(self, *args):
        cls = self.__class__
        if any(self.value == e.value for e in cls):
            raise ValueError('aliases not allowed: %r --> %r' % (self.name, cls(self.value).name))

try:
    class E(NoAliases):
        A = 1
        B = 1
except ValueError as e:
    print(e)

# expect: made <enum 'C'> x [<C.A: 1>]
# expect: D.B D.A True False True <class '__main__.Meta'> True
# expect: aliases not allowed: 'B' --> 'A'
