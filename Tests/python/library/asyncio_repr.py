# How tasks, futures and handles are shown, and the default exception handler.
import asyncio
import re


def show(x):
    text = re.sub("0x[0-9a-f]+", "0x", repr(x))
    print(re.sub(r"[^ ]*asyncio_repr\.py", "FILE", text))


async def sleeper():
    await asyncio.sleep(0.01)


async def waits(future):
    return await future


async def fails():
    raise ValueError("no")


async def main():
    loop = asyncio.get_running_loop()
    future = loop.create_future()
    task = asyncio.create_task(waits(future), name="waiter")
    show(task)
    await asyncio.sleep(0)
    show(task)
    show(future)
    task.cancel()
    show(task)
    await asyncio.wait([task])
    show(task)
    task = asyncio.create_task(fails())
    await asyncio.wait([task])
    show(task)
    task = asyncio.create_task(asyncio.sleep(0, "result"))
    await task
    print(re.sub("defined at .*? result", "result", repr(task)))

    def callback(f):
        pass

    future = loop.create_future()
    future.add_done_callback(callback)
    show(future)
    future.add_done_callback(print)
    show(future)
    future.add_done_callback(callback)
    show(future)
    show(loop.call_soon(callback, 1, "x"))
    handle = loop.call_soon(callback, 2)
    handle.cancel()
    show(handle)
    print(type(loop.call_later(1, callback)).__name__)
    seen = []
    loop.set_exception_handler(lambda loop, context: seen.append(context))
    loop.call_soon(lambda: 1 / 0)
    await asyncio.sleep(0)
    print(sorted(seen[0]), repr(seen[0]["exception"]), loop.get_exception_handler() is not None)
    for error in (asyncio.CancelledError, asyncio.InvalidStateError, asyncio.TimeoutError, asyncio.QueueEmpty,
                  asyncio.BrokenBarrierError, asyncio.Task, asyncio.Future, asyncio.Lock, asyncio.Queue,
                  asyncio.TaskGroup, asyncio.Runner, asyncio.Timeout, type(loop)):
        print(error)
    print(asyncio.CancelledError.__mro__[1], issubclass(asyncio.Task, asyncio.Future))


asyncio.run(main())
# expect: <Task pending name='waiter' coro=<waits() running at FILE:15>>
# expect: <Task pending name='waiter' coro=<waits() running at FILE:16> wait_for=<Future pending cb=[Task.task_wakeup()]>>
# expect: <Future pending cb=[Task.task_wakeup()]>
# expect: <Task cancelling name='waiter' coro=<waits() running at FILE:16> wait_for=<Future cancelled>>
# expect: <Task cancelled name='waiter' coro=<waits() done, defined at FILE:15>>
# expect: <Task finished name='Task-3' coro=<fails() done, defined at FILE:19> exception=ValueError('no')>
# expect: <Task finished name='Task-4' coro=<sleep() done, result='result'>
# expect: <Future pending cb=[main.<locals>.callback() at FILE:42]>
# expect: <Future pending cb=[main.<locals>.callback() at FILE:42, print()]>
# expect: <Future pending cb=[main.<locals>.callback() at FILE:42, <1 more>, main.<locals>.callback() at FILE:42]>
# expect: <Handle main.<locals>.callback(1, 'x') at FILE:42>
# expect: <Handle cancelled>
# expect: TimerHandle
# expect: ['exception', 'handle', 'message'] TypeError('main.<locals>.callback() takes 1 positional argument but 2 were given') True
# expect: <class 'asyncio.exceptions.CancelledError'>
# expect: <class 'asyncio.exceptions.InvalidStateError'>
# expect: <class 'TimeoutError'>
# expect: <class 'asyncio.queues.QueueEmpty'>
# expect: <class 'asyncio.exceptions.BrokenBarrierError'>
# expect: <class '_asyncio.Task'>
# expect: <class '_asyncio.Future'>
# expect: <class 'asyncio.locks.Lock'>
# expect: <class 'asyncio.queues.Queue'>
# expect: <class 'asyncio.taskgroups.TaskGroup'>
# expect: <class 'asyncio.runners.Runner'>
# expect: <class 'asyncio.timeouts.Timeout'>
# expect: <class 'asyncio.unix_events._UnixSelectorEventLoop'>
# expect: <class 'BaseException'> True
