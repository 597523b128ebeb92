# wait, as_completed, futures and their callbacks.
import asyncio

S = 0.1  # seconds in a unit of time


async def job(n, fail=False):
    await asyncio.sleep(n * S)
    if fail:
        raise ValueError(n)
    return n


def attempt(f):
    try:
        print(f())
    except BaseException as error:
        print(type(error).__name__ + ":", error)


async def main():
    tasks = [asyncio.create_task(job(n), name=f"t{n}") for n in (3, 1, 2)]
    done, pending = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    print(sorted(t.get_name() for t in done), sorted(t.get_name() for t in pending))
    done, pending = await asyncio.wait(tasks, timeout=1.5 * S)
    print(sorted(t.get_name() for t in done), sorted(t.get_name() for t in pending))
    done, pending = await asyncio.wait(tasks)
    print(len(done), len(pending))
    tasks = [asyncio.create_task(job(n, n == 2)) for n in (3, 1, 2)]
    done, pending = await asyncio.wait(tasks, return_when=asyncio.FIRST_EXCEPTION)
    print(len(done), len(pending), sorted(str(t.exception()) for t in done))
    await asyncio.wait(tasks)
    for wrong in ([], 5, [job(1)], tasks[0]):
        try:
            await asyncio.wait(wrong)
        except (ValueError, TypeError) as error:
            print(type(error).__name__, error)
        if wrong and isinstance(wrong, list) and asyncio.iscoroutine(wrong[0]):
            wrong[0].close()
    try:
        await asyncio.wait(tasks, return_when="SOME")
    except ValueError as error:
        print(error)
    for c in asyncio.as_completed([job(3), job(1), job(2)]):
        print("completed", await c)
    try:
        for c in asyncio.as_completed([job(3), job(1)], timeout=2 * S):
            print("completed", await c)
    except TimeoutError:
        print("timed out")
    loop = asyncio.get_running_loop()
    f = loop.create_future()
    print(f, f.done(), f.cancelled(), f.get_loop() is loop)
    f.add_done_callback(lambda f: print("callback 1", f.result()))
    f.add_done_callback(lambda f: print("callback 2", f))
    removed = lambda f: print("never")
    f.add_done_callback(removed)
    print(f.remove_done_callback(removed), f.remove_done_callback(removed))
    loop.call_later(1 * S, f.set_result, 42)
    print(await f)
    print(f, await f)
    attempt(lambda: f.set_result(1))
    attempt(lambda: f.set_exception(ValueError()))
    f.add_done_callback(lambda f: print("late callback"))
    print("before the turn")
    await asyncio.sleep(0)
    f = loop.create_future()
    attempt(f.result)
    attempt(f.exception)
    attempt(lambda: f.set_exception(5))
    attempt(lambda: f.set_exception(StopIteration))
    f.set_exception(KeyError)
    print(f, repr(f.exception()))
    attempt(f.result)
    try:
        await f
    except KeyError as error:
        print("raised", repr(error))
    f = loop.create_future()
    print(f.cancel("why"), f.cancel(), f)
    try:
        await f
    except asyncio.CancelledError as error:
        print("cancelled", error.args)
    f = asyncio.Future()
    f.set_result("x" * 100)
    print(f)
    f = asyncio.Future()
    f.set_result([list(range(20)), {i: i for i in range(9)}, ()])
    print(f)
    f = asyncio.Future()
    f.set_result(10**60)
    print(f)
    for value in (5, "text", object):
        attempt(lambda: asyncio.ensure_future(value))

    class Later:
        def __await__(self):
            yield from asyncio.sleep(0, "later").__await__()
            return "awaited"

    print(await asyncio.ensure_future(Later()), await Later())

    class Bad:
        def __await__(self):
            yield 5

    async def bad():
        await Bad()

    for coro in (bad(),):
        try:
            await asyncio.create_task(coro)
        except RuntimeError as error:
            print(error)

    async def me():
        await task

    task = asyncio.create_task(me())
    try:
        await task
    except RuntimeError as error:
        print(str(error)[:28])
    attempt(lambda: asyncio.create_task(5))


asyncio.run(main())


async def second():
    pass

loop = asyncio.new_event_loop()
f = loop.create_future()


async def other():
    await f

try:
    asyncio.run(other())
except RuntimeError as error:
    print("different loop" in str(error))
loop.close()
# expect: ['t1'] ['t2', 't3']
# expect: ['t1', 't2'] ['t3']
# expect: 3 0
# expect: 2 1 ['2', 'None']
# expect: ValueError Set of Tasks/Futures is empty.
# expect: TypeError 'int' object is not iterable
# expect: TypeError Passing coroutines is forbidden, use tasks explicitly.
# expect: TypeError expect a list of futures, not Task
# expect: Invalid return_when value: SOME
# expect: completed 1
# expect: completed 2
# expect: completed 3
# expect: completed 1
# expect: timed out
# expect: <Future pending> False False True
# expect: 1 0
# expect: callback 1 42
# expect: callback 2 <Future finished result=42>
# expect: 42
# expect: <Future finished result=42> 42
# expect: InvalidStateError: invalid state
# expect: InvalidStateError: invalid state
# expect: before the turn
# expect: late callback
# expect: InvalidStateError: Result is not set.
# expect: InvalidStateError: Exception is not set.
# expect: TypeError: invalid exception object
# expect: TypeError: StopIteration interacts badly with generators and cannot be raised into a Future
# expect: <Future finished exception=KeyError()> KeyError()
# expect: KeyError: 
# expect: raised KeyError()
# expect: True False <Future cancelled>
# expect: cancelled ('why',)
# expect: <Future finished result='xxxxxxxxxxxx...xxxxxxxxxxxxx'>
# expect: <Future finished result=[[0, 1, 2, 3, 4, 5, ...], {0: 0, 1: 1, 2: 2, 3: 3, ...}, ()]>
# expect: <Future finished result=100000000000000000...0000000000000000000>
# expect: TypeError: An asyncio.Future, a coroutine or an awaitable is required
# expect: TypeError: An asyncio.Future, a coroutine or an awaitable is required
# expect: TypeError: An asyncio.Future, a coroutine or an awaitable is required
# expect: awaited awaited
# expect: Task got bad yield: 5
# expect: Task cannot await on itself:
# expect: TypeError: a coroutine was expected, got 5
# expect: True
