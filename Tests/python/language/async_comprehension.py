# Asynchronous comprehensions and generator expressions, explicit and implicit.
def run(coro):
    steps = []
    try:
        while True:
            steps.append(coro.send(None))
    except StopIteration as stop:
        return steps, stop.value


class Pause:
    def __init__(self, value):
        self.value = value

    def __await__(self):
        yield self.value
        return self.value


async def numbers(n):
    for i in range(n):
        await Pause(f"n{i}")
        yield i


async def double(x):
    return 2 * await Pause(x)


async def explicit():
    print([x async for x in numbers(3)])
    print({x % 2 async for x in numbers(3)})
    print({x: x * x async for x in numbers(3)})
    g = (x * 10 async for x in numbers(3) if x)
    print(type(g).__name__, g.__name__, [x async for x in g])
    print([(x, y) async for x in numbers(2) for y in range(2)])
    print([(x, y) for x in range(2) async for y in numbers(2)])
    print([(x, y) async for x in numbers(3) if x async for y in numbers(x) if y])
    print([[y async for y in numbers(x)] for x in range(3)])
    print([[x async for x in numbers(2)] async for y in numbers(2)])
    print(sum([x async for x in numbers(4)]))
    return "done"


async def implicit():
    print([await double(x) for x in range(3)])
    print({await double(x) for x in range(3)})
    print({await double(x): await double(-x) for x in range(2)})
    print([x for x in range(4) if await double(x) > 2])
    print([x for x in await double([1])])
    print([y for x in [1, 2] for y in [await double(x), x]])
    g = (await double(x) for x in range(3))
    print(type(g).__name__, [x async for x in g])
    g = (x for x in [await double(1), 5])
    print(type(g).__name__, list(g))
    print(f"{[await double(x) for x in (1, 2)]}")
    print(max([await double(x) for x in (3, 1)], key=lambda v: -v))
    n = 5
    print([n + await double(x) + (m := x) for x in range(2)], m)
    return [[await double(x) for x in range(y)] for y in range(3)]


def outside():
    return (await double(x) for x in range(2)), (x async for x in numbers(2))


print(run(explicit()))
print(run(implicit()))


async def collect():
    a, b = outside()
    print(type(a).__name__, type(b).__name__)
    return [x async for x in a], [x async for x in b]


print(run(collect()))


async def errors():
    try:
        wrong = [1, 2]
        [x async for x in wrong]
    except TypeError as error:
        print(error)
    try:
        [x for x in numbers(2)]
    except TypeError as error:
        print(error)
    try:
        [await x for x in [1]]
    except TypeError as error:
        print(error)
    try:
        list(x async for x in numbers(2))
    except TypeError as error:
        print(error)
    try:
        [1 / x async for x in numbers(2)]
    except ZeroDivisionError as error:
        print(error)


run(errors())
module_level = (x async for x in numbers(2))
print(type(module_level).__name__)


async def last():
    return [x async for x in module_level]


print(run(last()))
# expect: [0, 1, 2]
# expect: {0, 1}
# expect: {0: 0, 1: 1, 2: 4}
# expect: async_generator <genexpr> [10, 20]
# expect: [(0, 0), (0, 1), (1, 0), (1, 1)]
# expect: [(0, 0), (0, 1), (1, 0), (1, 1)]
# expect: [(2, 1)]
# expect: [[], [0], [0, 1]]
# expect: [[0, 1], [0, 1]]
# expect: 6
# expect: (['n0', 'n1', 'n2', 'n0', 'n1', 'n2', 'n0', 'n1', 'n2', 'n0', 'n1', 'n2', 'n0', 'n1', 'n0', 'n1', 'n0', 'n1', 'n0', 'n1', 'n0', 'n2', 'n0', 'n1', 'n0', 'n0', 'n1', 'n0', 'n0', 'n1', 'n1', 'n0', 'n1', 'n0', 'n1', 'n2', 'n3'], 'done')
# expect: [0, 2, 4]
# expect: {0, 2, 4}
# expect: {0: 0, 2: -2}
# expect: [2, 3]
# expect: [1, 1]
# expect: [2, 1, 4, 2]
# expect: async_generator [0, 2, 4]
# expect: generator [2, 5]
# expect: [2, 4]
# expect: 2
# expect: [5, 8] 1
# expect: ([0, 1, 2, 0, 1, 2, 0, 0, 1, -1, 0, 1, 2, 3, [1], 1, 2, 0, 1, 2, 1, 1, 2, 3, 1, 0, 1, 0, 0, 1], [[], [0], [0, 2]])
# expect: async_generator async_generator
# expect: ([0, 1, 'n0', 'n1'], ([0, 2], [0, 1]))
# expect: 'async for' requires an object with __aiter__ method, got list
# expect: 'async_generator' object is not iterable
# expect: object int can't be used in 'await' expression
# expect: 'async_generator' object is not iterable
# expect: division by zero
# expect: async_generator
# expect: (['n0', 'n1'], [0, 1])
