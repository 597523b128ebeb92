class A:
    def f(self):
        return "A"


class B(A):
    pass


b = B()
print(super(B).__get__(b).f(), super(B, b).f(), repr(super(B)))
# expect: A A <super: <class 'B'>, NULL>
