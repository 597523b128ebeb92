# Coroutines stepped by hand: send, throw, close, attributes, errors.
import re


class Step:
    def __init__(self, name):
        self.name = name

    def __await__(self):
        got = yield self.name
        return (self.name, got)


def drive(coro, *sent):
    values = [None, *sent]
    for value in values:
        try:
            print("yields", coro.send(value))
        except StopIteration as stop:
            print("returns", stop.value)
            return
        except BaseException as error:
            print("raises", type(error).__name__, error)
            return


def attempt(f):
    try:
        print(f())
    except BaseException as error:
        print(type(error).__name__ + ":", error)


async def plain(x):
    return x + 1


async def two():
    a = await Step("a")
    b = await Step("b")
    return a, b, await plain(3)


drive(plain(1))
drive(two(), 1, 2)
drive(two(), 1)
c = plain(1)
print(re.sub("0x[0-9a-f]+", "0x", repr(c)), type(c).__name__, c.__name__, c.__qualname__)
print(c.cr_running, c.cr_await, c.cr_suspended, c.cr_code.co_name, c.cr_origin, c.cr_code.co_flags & 0x80)
attempt(lambda: c.send(5))
drive(c)
attempt(lambda: c.send(None))
attempt(lambda: c.throw(ValueError("late")))
print(c.close())
attempt(lambda: iter(two()))
attempt(lambda: next(two()))
attempt(lambda: list(two()))
attempt(lambda: [x for x in plain(1)])


def bad():
    yield from plain(1)


attempt(lambda: next(bad()))

t = two()
print(t.send(None), t.cr_await is not None, t.cr_suspended)
attempt(lambda: t.throw(KeyError("k")))
attempt(lambda: t.send(None))


async def catcher():
    try:
        await Step("x")
    except ValueError as error:
        print("caught", error)
        return await Step("y")
    finally:
        print("finally")


k = catcher()
print(k.send(None))
print(k.throw(ValueError("v")))
attempt(lambda: k.send(8))

k = catcher()
k.send(None)
print(k.close())


async def stubborn():
    while True:
        try:
            await Step("again")
        except GeneratorExit:
            pass


s = stubborn()
s.send(None)
attempt(lambda: s.close())


async def stops():
    raise StopIteration(3)


drive(stops())


async def awaits(x):
    return await x


for wrong in (5, None, [1], "s", object):
    drive(awaits(wrong))


class ReturnsCoroutine:
    def __await__(self):
        return plain(1)


class ReturnsList:
    def __await__(self):
        return [1]


class ReturnsIterator:
    def __await__(self):
        return iter([1, 2])


drive(awaits(ReturnsCoroutine()))
drive(awaits(ReturnsList()))
drive(awaits(ReturnsIterator()), None, None)

shared = two()
first, second = awaits(shared), awaits(shared)
print(first.send(None))
attempt(lambda: second.send(None))

w = plain(4).__await__()
print(type(w).__name__, hasattr(w, "send"), iter(w) is w)
attempt(lambda: next(w))
w = two().__await__()
print(next(w), w.send(1), w.throw.__name__)
attempt(lambda: w.throw(OSError("o")))


async def me():
    attempt(lambda: task.send(None))
    print(task.cr_running)


task = me()
drive(task)


class C:
    async def method(self, *args, key=1, **more):
        """Doc."""
        return args, key, more

    @classmethod
    async def make(cls):
        return cls.__name__

    @staticmethod
    async def fixed():
        return "fixed"


drive(C().method(1, 2, key=3, z=4))
drive(C.make())
drive(C.fixed())
print(C.method.__doc__, C().method().__qualname__)


async def outer():
    async def inner():
        nonlocal n
        n += 1
        return n

    n = 0
    return [await inner(), await inner(), n]


drive(outer())
o = outer()
o.__name__ = "renamed"
o.__qualname__ = "other"
print(re.sub("0x[0-9a-f]+", "0x", repr(o)), o.__name__)
attempt(lambda: setattr(o, "__name__", 3))
attempt(lambda: type(o)())
print(bool(o), hash(o) == hash(o), o == o, isinstance(o, object))


async def evaluation():
    print(f"{await plain(1)} {(await plain(2))!r:>4}")
    x = [await plain(1), *(await plain(2),)]
    y = {await plain(1): await plain(2)}
    z = await plain(await plain(1)) + await plain(5) * 2
    w = (await plain(1) if await plain(-1) else await plain(10))
    v = await plain(1) and await plain(2) or 0
    x[await plain(-1)] = await plain(99)
    x[0] += await plain(1)
    print(x, y, z, w, v, -await plain(1), (await plain(1)) ** 2, await plain(2) ** 2 if False else 0)
    print(await plain(1) < await plain(2) < await plain(3), not await plain(-1))
    assert await plain(0), "never"
    del x[await plain(-1)]
    return x


drive(evaluation())
# expect: returns 2
# expect: yields a
# expect: yields b
# expect: returns (('a', 1), ('b', 2), 4)
# expect: yields a
# expect: yields b
# expect: <coroutine object plain at 0x> coroutine plain plain
# expect: False None False plain None 128
# expect: TypeError: can't send non-None value to a just-started coroutine
# expect: returns 2
# expect: RuntimeError: cannot reuse already awaited coroutine
# expect: RuntimeError: cannot reuse already awaited coroutine
# expect: None
# expect: TypeError: 'coroutine' object is not iterable
# expect: TypeError: 'coroutine' object is not an iterator
# expect: TypeError: 'coroutine' object is not iterable
# expect: TypeError: 'coroutine' object is not iterable
# expect: TypeError: cannot 'yield from' a coroutine object in a non-coroutine generator
# expect: a True True
# expect: KeyError: 'k'
# expect: RuntimeError: cannot reuse already awaited coroutine
# expect: x
# expect: caught v
# expect: y
# expect: finally
# expect: StopIteration: ('y', 8)
# expect: finally
# expect: None
# expect: RuntimeError: coroutine ignored GeneratorExit
# expect: raises RuntimeError coroutine raised StopIteration
# expect: raises TypeError object int can't be used in 'await' expression
# expect: raises TypeError object NoneType can't be used in 'await' expression
# expect: raises TypeError object list can't be used in 'await' expression
# expect: raises TypeError object str can't be used in 'await' expression
# expect: raises TypeError object type can't be used in 'await' expression
# expect: raises TypeError __await__() returned a coroutine
# expect: raises TypeError __await__() returned non-iterator of type 'list'
# expect: yields 1
# expect: yields 2
# expect: returns None
# expect: a
# expect: RuntimeError: coroutine is being awaited already
# expect: coroutine_wrapper True True
# expect: StopIteration: 5
# expect: a b throw
# expect: OSError: o
# expect: ValueError: coroutine already executing
# expect: True
# expect: returns None
# expect: returns ((1, 2), 3, {'z': 4})
# expect: returns C
# expect: returns fixed
# expect: Doc. C.method
# expect: returns [1, 2, 2]
# expect: <coroutine object other at 0x> renamed
# expect: TypeError: __name__ must be set to a string object
# expect: TypeError: cannot create 'coroutine' instances
# expect: True True True True
# expect: 2    3
# expect: [102, 3] {2: 3} 15 11 3 -2 4 0
# expect: True True
# expect: returns [3]
