class A:
    def f(self):
        return "A"


class B(A):
    pass


b = B()
print(super(B).__get__(b).f(), super(B, b).f(), repr(super(B)))


class C(A):
    up = None

    def f(self):
        return self.up.f() + "C"


C.up = super(C)
print(C().f())
# expect: A A <super: <class 'B'>, NULL>
# expect: AC
