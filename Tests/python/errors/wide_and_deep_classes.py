classes = [type(f"C{i}", (), {}) for i in range(300)]
wide = type("Wide", tuple(classes), {})
print(len(wide.__mro__))
cls = object
for i in range(500):
    cls = type("D", (cls,), {})
print(len(cls.__mro__), isinstance(cls(), cls))


class A:
    pass


for i in range(1000):
    setattr(A(), f"attribute{i}", i)
a = A()
a.attribute999 = 1
a.other = 2
print(a.__dict__)
# expect: 302
# expect: 501 True
# expect: {'attribute999': 1, 'other': 2}
