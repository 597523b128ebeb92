class Manager:
    def __init__(self, name, swallow=False):
        self.name, self.swallow = name, swallow

    def __enter__(self):
        print("enter", self.name)
        return self.name

    def __exit__(self, kind, value, trace):
        print("exit", self.name, kind and kind.__name__, value)
        return self.swallow


with Manager("a") as a, Manager("b") as b:
    print(a, b)
with Manager("c", swallow=True):
    raise ValueError("gone")


def f():
    with Manager("d"):
        return "value"


print(f())
for i in range(2):
    with Manager(i):
        if i == 0:
            continue
        break
try:
    with Manager("e"):
        raise KeyError("through")
except KeyError as error:
    print("caught", error)
try:
    with 5:
        pass
except TypeError as error:
    print(error)
# expect: enter a
# expect: enter b
# expect: a b
# expect: exit b None None
# expect: exit a None None
# expect: enter c
# expect: exit c ValueError gone
# expect: enter d
# expect: exit d None None
# expect: value
# expect: enter 0
# expect: exit 0 None None
# expect: enter 1
# expect: exit 1 None None
# expect: enter e
# expect: exit e KeyError 'through'
# expect: caught 'through'
# expect: 'int' object does not support the context manager protocol
