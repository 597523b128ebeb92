class C:
    pass


c = C()
c.x: int = 5
c.y: print("evaluated")
d = {}
d["k"]: int = 3
print(c.x, d, __annotations__)
for text in ("missing.x: int", "missing[0]: int", "def f():\n  missing.x: int\nf()"):
    try:
        exec(text)
    except NameError as error:
        print(error)


def f(a: int):
    pass


f.__annotations__ = None
print(f.__annotations__)
try:
    f.__annotations__ = 5
except TypeError as error:
    print(error)
# expect: evaluated
# expect: 5 {'k': 3} {}
# expect: name 'missing' is not defined
# expect: name 'missing' is not defined
# expect: name 'missing' is not defined
# expect: {}
# expect: __annotations__ must be set to a dict object
