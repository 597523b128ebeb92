class A:
    y = property(doc="why")
    z = property(lambda self: 3)

    @property
    def x(self):
        return 1


def attempt(action):
    try:
        print(action())
    except AttributeError as error:
        print(error)


a = A()
attempt(lambda: a.y)
attempt(lambda: setattr(a, "y", 1))
attempt(lambda: delattr(a, "y"))
attempt(lambda: setattr(a, "z", 1))
attempt(lambda: setattr(a, "x", 1))
attempt(lambda: delattr(a, "x"))
attempt(lambda: property().__get__(1))
attempt(lambda: property().__set__(1, 2))
# expect: property 'y' of 'A' object has no getter
# expect: property 'y' of 'A' object has no setter
# expect: property 'y' of 'A' object has no deleter
# expect: property 'z' of 'A' object has no setter
# expect: property 'x' of 'A' object has no setter
# expect: property 'x' of 'A' object has no deleter
# expect: property of 'int' object has no getter
# expect: property of 'int' object has no setter
