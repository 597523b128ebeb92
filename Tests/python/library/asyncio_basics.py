# run, sleep, create_task, gather, current_task, order of steps.
import asyncio

S = 0.1  # seconds in a unit of time


def attempt(f):
    try:
        print(f())
    except BaseException as error:
        print(type(error).__name__ + ":", error)


async def worker(name, n, delay=0):
    for i in range(n):
        print(name, i)
        await asyncio.sleep(delay * S)
    return name * 2


async def main():
    task = asyncio.current_task()
    print(task.get_name(), len(asyncio.all_tasks()), asyncio.get_running_loop() is asyncio.get_event_loop())
    a = asyncio.create_task(worker("a", 3))
    b = asyncio.create_task(worker("b", 2), name="bee")
    print(a.get_name(), b.get_name(), a.done(), len(asyncio.all_tasks()))
    print(await a, await b, a.done(), b.result(), a.exception())
    print(await asyncio.gather(worker("x", 2, 0.2), worker("y", 3, 0.1), worker("z", 1, 0.05)))
    print(await asyncio.gather())
    same = worker("same", 1)
    print(await asyncio.gather(same, same))
    print(await asyncio.sleep(0.01 * S, "slept"), await asyncio.sleep(0, 5), await asyncio.sleep(-1))
    loop = asyncio.get_running_loop()
    start = loop.time()
    await asyncio.sleep(36 * S)
    print(round((loop.time() - start) / S), loop.is_running(), loop.is_closed())
    return "end"


print(asyncio.run(main()))


async def names():
    t = asyncio.create_task(asyncio.sleep(0))
    t.set_name(12)
    await t
    return t.get_name(), asyncio.current_task().get_name()


print(asyncio.run(names()))
attempt(lambda: asyncio.run(5))
attempt(lambda: asyncio.get_running_loop())
attempt(lambda: asyncio.current_task())
attempt(lambda: asyncio.all_tasks())
c = worker("never", 1)
attempt(lambda: asyncio.create_task(c))
c.close()


async def nested():
    c = worker("n", 1)
    attempt(lambda: asyncio.run(c))
    c.close()
    attempt(lambda: asyncio.get_running_loop().run_until_complete(asyncio.sleep(0)))


async def fails():
    raise KeyError("k")


async def gathers():
    try:
        await asyncio.gather(worker("p", 3), fails(), worker("q", 2))
    except KeyError as error:
        print("caught", error)
    print(await asyncio.gather(worker("r", 1), fails(), return_exceptions=True))
    await asyncio.sleep(1 * S)
    t = asyncio.gather(worker("s", 9, 1), worker("t", 9, 1))
    await asyncio.sleep(1.5)
    print(t.cancel(), t.done())
    try:
        await t
    except asyncio.CancelledError as error:
        print("cancelled", error.args, t.cancelled())
    print(await asyncio.gather(*[asyncio.sleep(3 - i * S, i) for i in range(3)]))


asyncio.run(gathers())
attempt(lambda: asyncio.run(fails()))


async def leftover():
    async def background():
        try:
            await asyncio.sleep(100 * S)
        except asyncio.CancelledError:
            print("background cancelled")
            raise
        finally:
            print("cleanup")

    asyncio.create_task(background())
    await asyncio.sleep(0)
    return "left"


print(asyncio.run(leftover()))


async def steps():
    loop = asyncio.get_running_loop()
    loop.call_soon(print, "soon 1")
    loop.call_later(0.2 * S, print, "later 0.2")
    loop.call_later(0.1 * S, print, "later 0.1")
    loop.call_at(loop.time() + 0.15 * S, print, "at 0.15")
    h = loop.call_later(0.12 * S, print, "never")
    h.cancel()
    print(h.cancelled(), type(h).__name__)
    loop.call_soon(lambda: loop.call_soon(print, "soon 2"))
    await asyncio.sleep(0)
    print("after one turn")
    await asyncio.sleep(0)
    print("after two turns")
    await asyncio.sleep(0.3 * S)


asyncio.run(steps())
print(asyncio.iscoroutinefunction(main), asyncio.iscoroutinefunction(print), asyncio.iscoroutinefunction(attempt))
c = fails()
print(asyncio.iscoroutine(c), asyncio.iscoroutine(5), asyncio.isfuture(c))
c.close()
loop = asyncio.new_event_loop()
print(loop)
print(loop.run_until_complete(asyncio.sleep(1 * S, "done", )))
loop.call_soon(loop.stop)
loop.run_forever()
loop.close()
print(loop)
attempt(lambda: loop.call_soon(print))
with asyncio.Runner() as runner:
    print(runner.run(names()))
    print(runner.run(asyncio.sleep(0, "again")))
attempt(lambda: runner.run(names()) if False else runner.get_loop())
# expect: Task-1 1 True
# expect: Task-2 bee False 3
# expect: a 0
# expect: b 0
# expect: a 1
# expect: b 1
# expect: a 2
# expect: aa bb True bb None
# expect: x 0
# expect: y 0
# expect: z 0
# expect: y 1
# expect: x 1
# expect: y 2
# expect: ['xx', 'yy', 'zz']
# expect: []
# expect: same 0
# expect: ['samesame', 'samesame']
# expect: slept 5 None
# expect: 36 True False
# expect: end
# expect: ('12', 'Task-10')
# expect: ValueError: a coroutine was expected, got 5
# expect: RuntimeError: no running event loop
# expect: RuntimeError: no running event loop
# expect: RuntimeError: no running event loop
# expect: RuntimeError: no running event loop
# expect: p 0
# expect: q 0
# expect: p 1
# expect: q 1
# expect: p 2
# expect: caught 'k'
# expect: r 0
# expect: ['rr', KeyError('k')]
# expect: s 0
# expect: t 0
# expect: s 1
# expect: t 1
# expect: s 2
# expect: t 2
# expect: s 3
# expect: t 3
# expect: s 4
# expect: t 4
# expect: s 5
# expect: t 5
# expect: s 6
# expect: t 6
# expect: s 7
# expect: t 7
# expect: s 8
# expect: t 8
# expect: False True
# expect: [0, 1, 2]
# expect: KeyError: 'k'
# expect: background cancelled
# expect: cleanup
# expect: left
# expect: True TimerHandle
# expect: soon 1
# expect: after one turn
# expect: soon 2
# expect: after two turns
# expect: later 0.1
# expect: at 0.15
# expect: later 0.2
# expect: True False False
# expect: True False False
# expect: <_UnixSelectorEventLoop running=False closed=False debug=False>
# expect: done
# expect: <_UnixSelectorEventLoop running=False closed=True debug=False>
# expect: RuntimeError: Event loop is closed
# expect: ('12', 'Task-40')
# expect: again
# expect: RuntimeError: Runner is closed
