# Asynchronous generators and context managers under the loop; contextvars in tasks.
import asyncio
import contextvars
from contextlib import asynccontextmanager, AsyncExitStack, aclosing, nullcontext
from contextlib import AbstractAsyncContextManager
from collections.abc import (AsyncGenerator, AsyncIterable, AsyncIterator, Awaitable, Coroutine)

S = 0.1  # seconds in a unit of time


async def ticker(n):
    try:
        for i in range(n):
            yield i
            await asyncio.sleep(0.1 * S)
    finally:
        await asyncio.sleep(0)
        print("ticker closed")


@asynccontextmanager
async def resource(name, *, fail=False):
    print("open", name)
    await asyncio.sleep(0)
    try:
        yield name.upper()
    except ValueError as error:
        print("handled", error)
    finally:
        print("close", name)


@asynccontextmanager
async def silent():
    return
    yield


@asynccontextmanager
async def twice():
    yield 1
    yield 2


async def main():
    async for i in ticker(3):
        print(i)
    async with aclosing(ticker(9)) as t:
        async for i in t:
            if i == 1:
                break
    print("after aclosing")
    async with resource("a") as a, resource("b") as b:
        print(a, b)
    async with resource("c"):
        raise ValueError("inside")
    try:
        async with resource("d"):
            raise KeyError("through")
    except KeyError as error:
        print("KeyError", error)
    for wrong in (silent, twice):
        try:
            async with wrong():
                print("body")
        except RuntimeError as error:
            print(error)
    try:
        async with resource("stop"):
            raise StopAsyncIteration("s")
    except StopAsyncIteration as error:
        print("StopAsyncIteration", error)

    @resource("decorated")
    async def decorated(x):
        print("in", x)
        return x

    print(await decorated(1), await decorated(2))
    async with AsyncExitStack() as stack:
        print(await stack.enter_async_context(resource("e")), stack.enter_context(nullcontext(5)))
        stack.callback(print, "sync callback")

        async def callback(*args, **kwargs):
            await asyncio.sleep(0)
            print("async callback", args, kwargs)

        stack.push_async_callback(callback, 1, k=2)

        async def leave(kind, error, traceback):
            print("leave", kind and kind.__name__)
            return True

        stack.push_async_exit(leave)
        raise OSError("swallowed")
    async with AsyncExitStack() as stack:
        await stack.enter_async_context(resource("moved"))
        kept = stack.pop_all()
    print("not closed yet")
    await kept.aclose()
    try:
        async with AsyncExitStack() as stack:
            await stack.enter_async_context(5)
    except TypeError as error:
        print(error)
    async with nullcontext("nothing") as n:
        print(n)

    class Mine(AbstractAsyncContextManager):
        async def __aexit__(self, *args):
            print("mine", args)

    async with Mine() as m:
        print(type(m).__name__)
    c = asyncio.sleep(0)
    g = ticker(1)
    print(isinstance(c, Coroutine), isinstance(c, Awaitable), isinstance(g, AsyncGenerator),
          isinstance(g, AsyncIterator), isinstance(g, AsyncIterable), isinstance(g, Awaitable),
          isinstance(asyncio.Future(), Awaitable), isinstance(5, Awaitable))
    await c
    print([x async for x in g])


asyncio.run(main())
print("closed by run")
var = contextvars.ContextVar("var", default="unset")


async def child(value):
    print("child sees", var.get())
    var.set(value)
    await asyncio.sleep(0)
    print("child has", var.get())


async def context():
    token = var.set("main")
    await asyncio.gather(child(1), child(2))
    await child(3)
    print(var.get())
    var.reset(token)
    print(var.get(), token.var is var, token.old_value is contextvars.Token.MISSING)
    try:
        var.reset(token)
    except RuntimeError as error:
        print("used once" in str(error))
    copy = contextvars.copy_context()
    copy.run(var.set, "copied")
    print(var.get(), copy[var], copy.get(var), var in copy, list(copy) == [var], len(copy), dict(copy) == {var: "copied"})
    asyncio.get_running_loop().call_soon(lambda: print("callback", var.get()), context=copy)
    await asyncio.sleep(0)
    await asyncio.create_task(child(9), context=copy)
    print(copy[var])


asyncio.run(context())
# expect: 0
# expect: 1
# expect: 2
# expect: ticker closed
# expect: ticker closed
# expect: after aclosing
# expect: open a
# expect: open b
# expect: A B
# expect: close b
# expect: close a
# expect: open c
# expect: handled inside
# expect: close c
# expect: open d
# expect: close d
# expect: KeyError 'through'
# expect: generator didn't yield
# expect: body
# expect: generator didn't stop
# expect: open stop
# expect: close stop
# expect: StopAsyncIteration s
# expect: open decorated
# expect: in 1
# expect: close decorated
# expect: open decorated
# expect: in 2
# expect: close decorated
# expect: 1 2
# expect: open e
# expect: E 5
# expect: leave OSError
# expect: async callback (1,) {'k': 2}
# expect: sync callback
# expect: close e
# expect: open moved
# expect: not closed yet
# expect: close moved
# expect: 'builtins.int' object does not support the asynchronous context manager protocol
# expect: nothing
# expect: Mine
# expect: mine (None, None, None)
# expect: True True True True True False True False
# expect: ticker closed
# expect: [0]
# expect: closed by run
# expect: child sees main
# expect: child sees main
# expect: child has 1
# expect: child has 2
# expect: child sees main
# expect: child has 3
# expect: 3
# expect: unset True True
# expect: True
# expect: unset copied copied True True 1 True
# expect: callback copied
# expect: child sees copied
# expect: child has 9
# expect: 9
