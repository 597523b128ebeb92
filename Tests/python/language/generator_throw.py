# throw and close through yield from: the outer frames see what the inner one raises; the value of StopIteration.
def inner():
    try:
        yield 1
    except ValueError as error:
        raise KeyError("from inner") from error
    finally:
        print("inner finally")


def middle():
    try:
        return (yield from inner())
    except KeyError as error:
        print("middle", repr(error), repr(error.__cause__))
        yield 2
    return "middle result"


def outer():
    result = yield from middle()
    print("outer got", result)
    yield 3
    return "end"


g = outer()
print(next(g), g.throw(ValueError("v")), next(g))
try:
    next(g)
except StopIteration as stop:
    print(stop.value, stop.args)


def closes_badly():
    try:
        yield 1
    except GeneratorExit:
        raise OSError("while closing")


def guard():
    try:
        yield from closes_badly()
    except OSError as error:
        print("guarded", error)


g = guard()
next(g)
print(g.close())


def swallows():
    try:
        yield 1
    except ValueError:
        return "swallowed"


def three():
    a = yield from two()
    print("three got", a)
    yield 9


def two():
    a = yield from swallows()
    return a + "!"


g = three()
print(next(g), g.throw(ValueError))
for wrong in (5, int, "x"):
    try:
        g.throw(wrong)
    except TypeError as error:
        print(error)
g = three()
print(g.gi_suspended, g.gi_yieldfrom, next(g), g.gi_suspended, g.gi_code.co_name)
g.__name__ = "other"
print(g.__name__)


def late():
    def use():
        nonlocal n
        n += 1
        return n

    n = 5
    return use()


print(late())
# expect: inner finally
# expect: middle KeyError('from inner') ValueError('v')
# expect: outer got middle result
# expect: 1 2 3
# expect: end ('end',)
# expect: guarded while closing
# expect: None
# expect: three got swallowed!
# expect: 1 9
# expect: exceptions must be classes or instances deriving from BaseException, not int
# expect: exceptions must be classes or instances deriving from BaseException, not type
# expect: exceptions must be classes or instances deriving from BaseException, not str
# expect: False None 1 True three
# expect: other
# expect: 6
