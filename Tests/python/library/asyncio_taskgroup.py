# TaskGroup: waiting for all, cancelling all, tasks that start tasks.
import asyncio

S = 0.05  # seconds in a unit of time


async def job(name, n, fail=None):
    try:
        await asyncio.sleep(n * S)
        if fail:
            raise fail
        print(name, "done")
        return name
    except asyncio.CancelledError:
        print(name, "cancelled")
        raise


async def main():
    async with asyncio.TaskGroup() as group:
        a = group.create_task(job("a", 2))
        b = group.create_task(job("b", 1), name="named")
        print(a.done(), b.get_name(), repr(group))

        async def starts():
            await asyncio.sleep(0)
            group.create_task(job("late", 3))

        group.create_task(starts())
        print("body ends")
    print(a.result(), b.result(), repr(group))
    for call in (lambda c: group.create_task(c), lambda c: asyncio.TaskGroup().create_task(c)):
        c = job("c", 1)
        try:
            call(c)
        except RuntimeError as error:
            print(error)
        c.close()
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(job("x", 5))
            group.create_task(job("y", 1, ValueError("y failed")))
            print(len(asyncio.all_tasks()))
            await asyncio.sleep(50 * S)
            print("not reached")
    except BaseExceptionGroup as error:
        print("group failed", asyncio.current_task().cancelling())
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(job("p", 5))
            await asyncio.sleep(0)
            raise KeyError("body")
    except BaseExceptionGroup as error:
        print("body failed")

    async def outer():
        async with asyncio.TaskGroup() as group:
            group.create_task(job("inner 1", 5))
            await asyncio.sleep(6 * S)

    task = asyncio.create_task(outer())
    await asyncio.sleep(1 * S)
    task.cancel()
    try:
        await task
    except asyncio.CancelledError:
        print("outer cancelled")
    async with asyncio.TaskGroup():
        pass
    try:
        async with asyncio.timeout(2 * S):
            async with asyncio.TaskGroup() as group:
                group.create_task(job("slow", 50))
    except TimeoutError:
        print("timeout")
    group = asyncio.TaskGroup()
    async with group:
        pass
    try:
        async with group:
            pass
    except RuntimeError as error:
        print(error)
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(job("first", 9))
            raise KeyboardInterrupt
    except KeyboardInterrupt:
        print("interrupted")


asyncio.run(main())
# expect: False named <TaskGroup tasks=2 entered>
# expect: body ends
# expect: b done
# expect: a done
# expect: late done
# expect: a b <TaskGroup entered>
# expect: TaskGroup <TaskGroup entered> is finished
# expect: TaskGroup <TaskGroup> has not been entered
# expect: 3
# expect: x cancelled
# expect: group failed 0
# expect: p cancelled
# expect: body failed
# expect: inner 1 cancelled
# expect: outer cancelled
# expect: slow cancelled
# expect: timeout
# expect: TaskGroup <TaskGroup entered> has been already entered
# expect: interrupted
