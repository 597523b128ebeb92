class Meta(type):
    def __eq__(cls, other):
        return isinstance(other, Meta)

    def __hash__(cls):
        return 5


class A(metaclass=Meta):
    pass


class B(metaclass=Meta):
    pass


print(hash(A), A == B, len({A, B}), {A: 1}[B])


class NoHash(type):
    __hash__ = None


class C(metaclass=NoHash):
    pass


try:
    {C}
except TypeError as error:
    print(error)
# expect: 5 True 1 1
# expect: unhashable type: 'NoHash'
