# Deep chains of awaits and a recursion without end.
import sys


async def down(n):
    if n == 0:
        return 0
    return 1 + await down(n - 1)


async def forever():
    return await forever()


async def nested(n):
    if n:
        async for x in nested(n - 1):
            yield x + 1
    else:
        yield 0


def run(coro):
    try:
        coro.send(None)
    except StopIteration as stop:
        return stop.value


print(run(down(300)))
for attempt in range(2):
    try:
        run(forever())
    except RecursionError as error:
        print("RecursionError", str(error)[:32])


async def collect():
    return [x async for x in nested(100)]


print(run(collect()))


async def agen_forever():
    async for x in agen_forever():
        yield x


async def drain():
    async for x in agen_forever():
        pass


try:
    run(drain())
except RecursionError as error:
    print("RecursionError", str(error)[:32])
print("alive")
# expect: 300
# expect: RecursionError maximum recursion depth exceeded
# expect: RecursionError maximum recursion depth exceeded
# expect: [100]
# expect: RecursionError maximum recursion depth exceeded
# expect: alive
