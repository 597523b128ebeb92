def echo():
    got = None
    while True:
        try:
            got = yield got
        except ValueError as error:
            got = f"caught {error}"


g = echo()
print(next(g), g.send(1), g.throw(ValueError("x")), g.send(2))
g.close()


def inner():
    x = yield 1
    print("inner got", x)
    yield 2
    return "result"


def outer():
    value = yield from inner()
    print("inner gave", value)
    yield 3


o = outer()
print(next(o), o.send("hello"), next(o))
try:
    next(o)
except StopIteration as error:
    print("stop", error.value)


def bad():
    yield 1
    raise StopIteration


try:
    list(bad())
except RuntimeError as error:
    print(error)


def closing():
    try:
        yield 1
    finally:
        print("closed")


c = closing()
next(c)
c.close()
print(sum(x * x for x in range(10) if x % 2), list(zip("ab", (i for i in range(5)))))
# expect: None 1 caught x 2
# expect: inner got hello
# expect: inner gave result
# expect: 1 2 3
# expect: stop None
# expect: generator raised StopIteration
# expect: closed
# expect: 165 [('a', 0), ('b', 1)]
