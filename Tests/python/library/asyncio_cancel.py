# Cancelling, timeouts, shields.
import asyncio

S = 0.05  # seconds in a unit of time


async def sleeper(name, n=10):
    try:
        await asyncio.sleep(n * S)
        print(name, "slept")
    except asyncio.CancelledError as error:
        print(name, "cancelled", error.args)
        raise
    finally:
        print(name, "finally")
    return name


async def main():
    t = asyncio.create_task(sleeper("a"))
    await asyncio.sleep(0)
    print(t.cancel("reason"), t.cancelling(), t.cancelled(), t.done())
    try:
        await t
    except asyncio.CancelledError as error:
        print("main", error.args, t.cancelled(), t.done(), t.cancel())
    t = asyncio.create_task(sleeper("unstarted"))
    t.cancel()
    try:
        await t
    except asyncio.CancelledError:
        print("never started")
    for call in (t.result, t.exception):
        try:
            call()
        except asyncio.CancelledError as error:
            print("CancelledError", error.args)
    f = asyncio.create_task(sleeper("b", 1))
    for call in (f.result, f.exception):
        try:
            call()
        except asyncio.InvalidStateError as error:
            print("InvalidStateError", error)
    for call in (f.set_result, f.set_exception):
        try:
            call(None)
        except RuntimeError as error:
            print(error)
    await f

    async def stubborn():
        for i in range(3):
            try:
                await asyncio.sleep(1 * S)
            except asyncio.CancelledError:
                print("ignored", asyncio.current_task().cancelling(), asyncio.current_task().uncancel())
        return "survived"

    t = asyncio.create_task(stubborn())
    await asyncio.sleep(0.5 * S)
    t.cancel()
    t.cancel()
    await asyncio.sleep(0.1 * S)
    t.cancel()
    print(await t, t.cancelled(), t.cancelling())
    print("wait_for")
    try:
        await asyncio.wait_for(sleeper("w", 5), 1 * S)
    except asyncio.TimeoutError as error:
        print("timeout", error.args, repr(error.__cause__), asyncio.TimeoutError is TimeoutError)
    print(await asyncio.wait_for(sleeper("x", 1), 5 * S))
    print(await asyncio.wait_for(sleeper("y", 1 * S), None))
    for limit in (0, -1):
        try:
            await asyncio.wait_for(sleeper("z", 1 * S), limit)
        except TimeoutError:
            print("at once")
    try:
        await asyncio.wait_for(asyncio.get_running_loop().create_future(), 0.5 * S)
    except TimeoutError:
        print("future timed out")
    outer = asyncio.create_task(asyncio.wait_for(sleeper("inner", 5), 3 * S))
    await asyncio.sleep(1 * S)
    outer.cancel()
    try:
        await outer
    except asyncio.CancelledError:
        print("outer cancelled")
    print("shield")
    inner = asyncio.create_task(sleeper("shielded", 1))
    s = asyncio.shield(inner)
    await asyncio.sleep(0)
    s.cancel()
    try:
        await s
    except asyncio.CancelledError:
        print("shield cancelled", inner.done())
    print(await inner)
    print(await asyncio.shield(sleeper("plain", 1)))
    print("timeout")
    try:
        async with asyncio.timeout(1 * S) as cm:
            await sleeper("t", 5)
    except TimeoutError as error:
        print("TimeoutError", repr(error.__cause__), cm.expired(), repr(cm))
    async with asyncio.timeout(5 * S) as cm:
        await sleeper("u", 1)
        print(cm.expired())
        cm.reschedule(None)
        print(repr(cm), cm.when())
    print(repr(cm))
    try:
        cm.reschedule(1)
    except RuntimeError as error:
        print(error)
    try:
        async with asyncio.timeout(2 * S):
            try:
                async with asyncio.timeout(1 * S):
                    await sleeper("v", 5)
            except TimeoutError:
                print("inner timeout")
            await sleeper("after", 5)
    except TimeoutError:
        print("outer timeout")
    try:
        async with asyncio.timeout_at(asyncio.get_running_loop().time() - 1):
            await asyncio.sleep(0)
            print("not reached")
    except TimeoutError:
        print("past")
    try:
        async with asyncio.timeout(1 * S):
            raise ValueError("own")
    except ValueError as error:
        print(error)

    async def cancels_itself():
        asyncio.current_task().cancel()
        print("still running")
        await asyncio.sleep(0)
        print("not reached")

    try:
        await asyncio.create_task(cancels_itself())
    except asyncio.CancelledError:
        print("self cancelled")

    async def returns_after_cancel():
        asyncio.current_task().cancel()
        return 5

    t = asyncio.create_task(returns_after_cancel())
    await asyncio.wait([t])
    print(t.cancelled())
    t = asyncio.create_task(sleeper("chain", 5))

    async def waits():
        return await t

    w = asyncio.create_task(waits())
    await asyncio.sleep(0.1 * S)
    w.cancel("from outside")
    results = await asyncio.gather(w, t, return_exceptions=True)
    print([type(r).__name__ for r in results], t.cancelled(), w.cancelled())


asyncio.run(main())


async def cancelled_main():
    asyncio.current_task().cancel()
    await asyncio.sleep(1 * S)


try:
    asyncio.run(cancelled_main())
except asyncio.CancelledError as error:
    print("main cancelled", error.args)
# expect: True 1 False False
# expect: a cancelled ('reason',)
# expect: a finally
# expect: main ('reason',) True True False
# expect: never started
# expect: CancelledError ()
# expect: CancelledError ()
# expect: InvalidStateError Result is not set.
# expect: InvalidStateError Exception is not set.
# expect: Task does not support set_result operation
# expect: Task does not support set_exception operation
# expect: b slept
# expect: b finally
# expect: ignored 2 1
# expect: ignored 2 1
# expect: survived False 1
# expect: wait_for
# expect: w cancelled ()
# expect: w finally
# expect: timeout () CancelledError() True
# expect: x slept
# expect: x finally
# expect: x
# expect: y slept
# expect: y finally
# expect: y
# expect: at once
# expect: at once
# expect: future timed out
# expect: inner cancelled ()
# expect: inner finally
# expect: outer cancelled
# expect: shield
# expect: shield cancelled False
# expect: shielded slept
# expect: shielded finally
# expect: shielded
# expect: plain slept
# expect: plain finally
# expect: plain
# expect: timeout
# expect: t cancelled ()
# expect: t finally
# expect: TimeoutError None True <Timeout [expired]>
# expect: u slept
# expect: u finally
# expect: False
# expect: <Timeout [active] when=None> None
# expect: <Timeout [finished]>
# expect: Cannot change state of finished Timeout
# expect: v cancelled ()
# expect: v finally
# expect: inner timeout
# expect: after cancelled ()
# expect: after finally
# expect: outer timeout
# expect: past
# expect: own
# expect: still running
# expect: self cancelled
# expect: True
# expect: chain cancelled ('from outside',)
# expect: chain finally
# expect: ['CancelledError', 'CancelledError'] True True
# expect: main cancelled ()
