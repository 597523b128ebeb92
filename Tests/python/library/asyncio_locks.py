# Lock, Event, Condition, Semaphore, Barrier, queues.
import asyncio
import re

S = 0.05  # seconds in a unit of time


def show(x):
    print(re.sub("0x[0-9a-f]+", "0x", repr(x)))


async def attempt(awaitable):
    try:
        print(await awaitable)
    except BaseException as error:
        print(type(error).__name__ + ":", error)


async def locks():
    lock = asyncio.Lock()
    show(lock)

    async def use(name, n):
        async with lock:
            print(name, "has", lock.locked())
            await asyncio.sleep(n * S)
        print(name, "out")

    tasks = [asyncio.create_task(use(n, 1)) for n in "abc"]
    await asyncio.sleep(0.5 * S)
    show(lock)
    tasks[1].cancel()
    await asyncio.gather(*tasks, return_exceptions=True)
    show(lock)
    try:
        lock.release()
    except RuntimeError as error:
        print(error)
    print(await lock.acquire(), lock.release())

    event = asyncio.Event()
    show(event)

    async def wait(name):
        print(name, await event.wait())

    tasks = [asyncio.create_task(wait(n)) for n in "xyz"]
    await asyncio.sleep(0)
    show(event)
    event.set()
    event.set()
    print(event.is_set())
    await asyncio.gather(*tasks)
    event.clear()
    show(event)

    semaphore = asyncio.Semaphore(2)
    show(semaphore)

    async def limited(n):
        async with semaphore:
            print("in", n, semaphore.locked())
            await asyncio.sleep(1 * S)
            print("out", n)

    await asyncio.gather(*[limited(i) for i in range(5)])
    show(semaphore)
    bounded = asyncio.BoundedSemaphore(1)
    await bounded.acquire()
    show(bounded)
    bounded.release()
    try:
        bounded.release()
    except ValueError as error:
        print(error)
    try:
        asyncio.Semaphore(-1)
    except ValueError as error:
        print(error)

    condition = asyncio.Condition()
    items = []

    async def consumer(name):
        async with condition:
            await condition.wait_for(lambda: items)
            print(name, "takes", items.pop(0))

    async def producer():
        for i in range(3):
            await asyncio.sleep(1 * S)
            async with condition:
                items.append(i)
                condition.notify(1 if i < 2 else 5)
                print("produced", i)

    consumers = [asyncio.create_task(consumer(n)) for n in "pqr"]
    await asyncio.sleep(0)
    show(condition)
    await producer()
    await asyncio.gather(*consumers)
    try:
        condition.notify()
    except RuntimeError as error:
        print(error)
    await attempt(condition.wait())

    barrier = asyncio.Barrier(3)
    show(barrier)

    async def meet(n):
        await asyncio.sleep(n * S)
        print("arrives", n)
        try:
            place = await barrier.wait()
            print("passes", n, place)
        except asyncio.BrokenBarrierError as error:
            print("broken", n, error)

    await asyncio.gather(*[meet(n) for n in (2, 1, 3)])
    tasks = [asyncio.create_task(meet(n)) for n in (0, 1)]
    await asyncio.sleep(2 * S)
    show(barrier)
    print(barrier.n_waiting, barrier.parties, barrier.broken)
    await barrier.reset()
    await asyncio.gather(*tasks)
    task = asyncio.create_task(meet(0))
    await asyncio.sleep(1 * S)
    await barrier.abort()
    await task
    await attempt(barrier.wait())
    show(barrier)


async def queues():
    queue = asyncio.Queue(maxsize=2)
    print(queue, queue.empty(), queue.full(), queue.qsize(), queue.maxsize)

    async def producer(name, n):
        for i in range(n):
            await queue.put(f"{name}{i}")
            print("put", f"{name}{i}", queue.qsize())

    async def consumer(name):
        while True:
            item = await queue.get()
            print(name, "got", item)
            await asyncio.sleep(0.1 * S)
            queue.task_done()

    consumers = [asyncio.create_task(consumer(n)) for n in ("c", "d")]
    await asyncio.gather(producer("x", 4), producer("y", 3))
    print(queue)
    await queue.join()
    print("joined", queue)
    for c in consumers:
        c.cancel()
    print(await asyncio.gather(*consumers, return_exceptions=True))
    for call in (queue.get_nowait, queue.task_done):
        try:
            call()
        except (asyncio.QueueEmpty, ValueError) as error:
            print(type(error).__name__, error)
    queue.put_nowait(1)
    queue.put_nowait(2)
    try:
        queue.put_nowait(3)
    except asyncio.QueueFull as error:
        print(type(error).__name__, error.args)
    print(queue)
    lifo = asyncio.LifoQueue()
    priority = asyncio.PriorityQueue()
    for x in (3, 1, 2, 1):
        lifo.put_nowait(x)
        await priority.put((x, str(x)))
    print([lifo.get_nowait() for _ in range(4)], [await priority.get() for _ in range(4)])
    getters = [asyncio.create_task(lifo.get()) for _ in range(3)]
    await asyncio.sleep(0)
    print(lifo)
    getters[0].cancel()
    lifo.put_nowait("only")
    await asyncio.sleep(0)
    print([g.done() for g in getters])
    lifo.put_nowait("last")
    await asyncio.wait(getters)
    print([g.cancelled() or g.result() for g in getters])


asyncio.run(locks())
asyncio.run(queues())
# expect: <asyncio.locks.Lock object at 0x [unlocked]>
# expect: a has True
# expect: <asyncio.locks.Lock object at 0x [locked, waiters:2]>
# expect: a out
# expect: c has True
# expect: c out
# expect: <asyncio.locks.Lock object at 0x [unlocked]>
# expect: Lock is not acquired.
# expect: True None
# expect: <asyncio.locks.Event object at 0x [unset]>
# expect: <asyncio.locks.Event object at 0x [unset, waiters:3]>
# expect: True
# expect: x True
# expect: y True
# expect: z True
# expect: <asyncio.locks.Event object at 0x [unset]>
# expect: <asyncio.locks.Semaphore object at 0x [unlocked, value:2]>
# expect: in 0 False
# expect: in 1 True
# expect: out 0
# expect: out 1
# expect: in 2 True
# expect: in 3 True
# expect: out 2
# expect: out 3
# expect: in 4 False
# expect: out 4
# expect: <asyncio.locks.Semaphore object at 0x [unlocked, value:2]>
# expect: <asyncio.locks.BoundedSemaphore object at 0x [locked]>
# expect: BoundedSemaphore released too many times
# expect: Semaphore initial value must be >= 0
# expect: <asyncio.locks.Condition object at 0x [unlocked, waiters:3]>
# expect: produced 0
# expect: p takes 0
# expect: produced 1
# expect: q takes 1
# expect: produced 2
# expect: r takes 2
# expect: cannot notify on un-acquired lock
# expect: RuntimeError: cannot wait on un-acquired lock
# expect: <asyncio.locks.Barrier object at 0x [filling, waiters:0/3]>
# expect: arrives 1
# expect: arrives 2
# expect: arrives 3
# expect: passes 3 2
# expect: passes 1 0
# expect: passes 2 1
# expect: arrives 0
# expect: arrives 1
# expect: <asyncio.locks.Barrier object at 0x [filling, waiters:2/3]>
# expect: 2 3 False
# expect: broken 0 Abort or reset of barrier
# expect: broken 1 Abort or reset of barrier
# expect: arrives 0
# expect: broken 0 Abort or reset of barrier
# expect: BrokenBarrierError: Barrier aborted
# expect: <asyncio.locks.Barrier object at 0x [broken]>
# expect: <Queue maxsize=2> True False 0 2
# expect: put x0 1
# expect: put x1 2
# expect: c got x0
# expect: d got x1
# expect: put x2 1
# expect: put x3 2
# expect: c got x2
# expect: d got x3
# expect: put y0 1
# expect: put y1 2
# expect: c got y0
# expect: d got y1
# expect: put y2 1
# expect: <Queue maxsize=2 _queue=['y2'] tasks=3>
# expect: c got y2
# expect: joined <Queue maxsize=2 _getters[2]>
# expect: [CancelledError(''), CancelledError('')]
# expect: QueueEmpty 
# expect: ValueError task_done() called too many times
# expect: QueueFull ()
# expect: <Queue maxsize=2 _queue=[1, 2] tasks=2>
# expect: [1, 2, 1, 3] [(1, '1'), (1, '1'), (2, '2'), (3, '3')]
# expect: <LifoQueue maxsize=0 _getters[3] tasks=4>
# expect: [True, True, False]
# expect: [True, 'only', 'last']
