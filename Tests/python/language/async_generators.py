# Asynchronous generators stepped by hand and by async for.
import re


class Step:
    def __init__(self, name):
        self.name = name

    def __await__(self):
        got = yield self.name
        return got


def drive(awaitable, *sent):
    """Prints what the awaitable yields and how it ends."""
    async def main():
        return await awaitable

    coro = main()
    for value in (None, *sent, None, None, None):
        try:
            print("  yields", coro.send(value))
        except StopIteration as stop:
            print("  returns", stop.value)
            return
        except BaseException as error:
            print("  raises", type(error).__name__, error, "cause", repr(error.__cause__))
            return


async def counter(n):
    try:
        for i in range(n):
            got = await Step(f"wait {i}")
            print("  got", got)
            sent = yield i
            print("  sent", sent)
    except ValueError as error:
        print("  caught", error)
        yield "after"
    finally:
        print("  cleanup")
        await Step("cleaning")


g = counter(2)
print(re.sub("0x[0-9a-f]+", "0x", repr(g)), type(g).__name__, g.__name__, g.__qualname__)
print(g.ag_running, g.ag_await, g.ag_code.co_name, bool(g.ag_code.co_flags & 0x200), g.__aiter__() is g)
print(type(g.__anext__()).__name__, type(g.asend(1)).__name__, type(g.athrow(ValueError)).__name__,
      type(g.aclose()).__name__)
for step in range(4):
    print("anext", step)
    drive(g.__anext__(), "x")
print("asend and athrow")
g = counter(3)
drive(g.asend(1))
drive(g.asend(None), "p")
drive(g.asend("hello"), "q")
drive(g.athrow(ValueError("thrown")))
drive(g.__anext__())
drive(g.__anext__())
drive(g.athrow(ValueError("late")))
drive(g.aclose())
print("aclose")
g = counter(3)
drive(g.aclose())
drive(g.__anext__())
g = counter(3)
drive(g.__anext__())
drive(g.aclose())
drive(g.aclose())
drive(g.__anext__())


async def returns():
    yield 1
    return
    yield 2


async def escapes(kind):
    yield 1
    raise kind("out")


async def ignores():
    try:
        yield 1
    except GeneratorExit:
        yield 2


async def main():
    print([x async for x in returns()])
    for kind in (StopIteration, StopAsyncIteration, KeyError):
        try:
            async for x in escapes(kind):
                print(x)
        except Exception as error:
            print(type(error).__name__, error, repr(error.__cause__))
    i = ignores()
    print(await i.__anext__())
    try:
        await i.aclose()
    except RuntimeError as error:
        print(error)
    a = returns()
    print(await anext(a), await anext(a, "default"), await anext(a, None))
    try:
        await anext(a)
    except StopAsyncIteration as end:
        print("end", end.args)
    s = returns()
    once = s.asend(None)
    print(await once)
    try:
        await once
    except RuntimeError as error:
        print(error)
    t = s.athrow(ValueError("x"))
    try:
        await t
    except ValueError as error:
        print(repr(error))
    try:
        await t
    except RuntimeError as error:
        print(error)


drive(main())


async def plainly():
    await Step("wait 0")
    yield 1


busy = plainly()
running = busy.__anext__()
print(running.send(None), busy.ag_running, busy.ag_await is not None)
for other in (busy.__anext__(), busy.aclose(), busy.athrow(KeyError("k"))):
    try:
        other.send(None)
    except RuntimeError as error:
        print(error)
    other.close()
running.close()
for call in (lambda: aiter([1]), lambda: anext([1]), lambda: aiter(5), lambda: iter(busy), lambda: next(busy)):
    try:
        call()
    except TypeError as error:
        print(error)


class Aiter:
    def __aiter__(self):
        return 5


try:
    aiter(Aiter())
except TypeError as error:
    print(error)
# expect: <async_generator object counter at 0x> async_generator counter counter
# expect: False None counter True True
# expect: async_generator_asend async_generator_asend async_generator_athrow async_generator_athrow
# expect: anext 0
# expect:   yields wait 0
# expect:   got x
# expect:   returns 0
# expect: anext 1
# expect:   sent None
# expect:   yields wait 1
# expect:   got x
# expect:   returns 1
# expect: anext 2
# expect:   sent None
# expect:   cleanup
# expect:   yields cleaning
# expect:   raises StopAsyncIteration  cause None
# expect: anext 3
# expect:   raises StopAsyncIteration  cause None
# expect: asend and athrow
# expect:   raises TypeError can't send non-None value to a just-started async generator cause None
# expect:   yields wait 0
# expect:   got p
# expect:   returns 0
# expect:   sent hello
# expect:   yields wait 1
# expect:   got q
# expect:   returns 1
# expect:   caught thrown
# expect:   returns after
# expect:   cleanup
# expect:   yields cleaning
# expect:   raises StopAsyncIteration  cause None
# expect:   raises StopAsyncIteration  cause None
# expect:   returns None
# expect:   returns None
# expect: aclose
# expect:   returns None
# expect:   raises StopAsyncIteration  cause None
# expect:   yields wait 0
# expect:   got None
# expect:   returns 0
# expect:   cleanup
# expect:   yields cleaning
# expect:   returns None
# expect:   returns None
# expect:   raises StopAsyncIteration  cause None
# expect: [1]
# expect: 1
# expect: RuntimeError async generator raised StopIteration StopIteration('out')
# expect: 1
# expect: RuntimeError async generator raised StopAsyncIteration StopAsyncIteration('out')
# expect: 1
# expect: KeyError 'out' None
# expect: 1
# expect: async generator ignored GeneratorExit
# expect: 1 default None
# expect: end ()
# expect: 1
# expect: cannot reuse already awaited __anext__()/asend()
# expect: ValueError('x')
# expect: cannot reuse already awaited aclose()/athrow()
# expect:   returns None
# expect: wait 0 True True
# expect: anext(): asynchronous generator is already running
# expect: aclose(): asynchronous generator is already running
# expect: athrow(): asynchronous generator is already running
# expect: 'list' object is not an async iterable
# expect: 'list' object is not an async iterator
# expect: 'int' object is not an async iterable
# expect: 'async_generator' object is not iterable
# expect: 'async_generator' object is not an iterator
# expect: aiter() returned not an async iterator of type 'int'
