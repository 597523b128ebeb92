# Generators that a native loop runs: whoever looks meanwhile finds them suspended, and may step, close or throw.
import sys


def numbers(n):
    for i in range(n):
        yield i


class Meddler:
    def __init__(self, generator, what):
        self.generator, self.what, self.seen = generator, what, []

    def __bool__(self):
        self.seen.append(self.what(self.generator))
        return False


def meddling(what):
    def source():
        for i in range(6):
            yield meddler
            log.append(i)

    log = []
    generator = source()
    meddler = Meddler(generator, what)
    try:
        print(any(generator), len(meddler.seen), log)
    except Exception as e:
        print(type(e).__name__, e, log)
    print(list(generator) == [])


meddling(lambda g: next(g))
meddling(lambda g: g.close())
meddling(lambda g: g.gi_running)
meddling(lambda g: list(g))
meddling(lambda g: g.throw(KeyError("thrown")))
meddling(lambda g: 1 // 0)

# A loop that stops early leaves the generator where it is.
g = numbers(10)
print(any(x == 3 for x in g), next(g))
print(3 in g, 6 in g, list(g))


# `yield from`, handlers and `finally` inside.
def inner():
    try:
        got = yield 1
        print("got", got)
        yield 2
    finally:
        print("inner ends")


def outer():
    try:
        raise ValueError("outside")
    except ValueError:
        yield from inner()
        print("handled", sys.exc_info()[1])
        yield 3
    print("handled", sys.exc_info()[1])
    yield 4


print(sum(outer()))
try:
    raise KeyError("caller")
except KeyError:
    print(max(outer()), repr(sys.exc_info()[1]))


def failing():
    yield 1
    raise RuntimeError("in the middle")


for consume in (list, tuple, set, sum, max, sorted, any, all, dict, ",".join):
    try:
        consume(failing())
    except (RuntimeError, TypeError) as e:
        print(type(e).__name__, e)


# Loops in loops, each with a generator of its own; a generator that runs itself.
print(sum(sum(x * y for x in range(4)) for y in range(4)))
print([sorted(set(j for j in range(i))) for i in range(4)])


def itself():
    yield 1
    yield sum(me)


me = itself()
try:
    print(list(me))
except ValueError as e:
    print(e)


def deep(n):
    yield n
    if n:
        yield sum(deep(n - 1))


print(sum(deep(50)))
items = []
items.extend(len(items) for _ in range(5))
print(items)
# The values stay alive while many others come and go.
print(len(set(str(i) * 3 for i in range(2000))), sum(len([i] * 3) for i in range(2000)))
# expect: False 3 [0, 1, 2, 3, 4, 5]
# expect: True
# expect: False 1 []
# expect: True
# expect: False 6 [0, 1, 2, 3, 4, 5]
# expect: True
# expect: False 1 [0, 1, 2, 3, 4, 5]
# expect: True
# expect: KeyError 'thrown' []
# expect: True
# expect: ZeroDivisionError integer division or modulo by zero []
# expect: False
# expect: True 4
# expect: False False []
# expect: got None
# expect: inner ends
# expect: handled outside
# expect: handled None
# expect: 10
# expect: got None
# expect: inner ends
# expect: handled outside
# expect: handled 'caller'
# expect: 4 KeyError('caller')
# expect: RuntimeError in the middle
# expect: RuntimeError in the middle
# expect: RuntimeError in the middle
# expect: RuntimeError in the middle
# expect: RuntimeError in the middle
# expect: RuntimeError in the middle
# expect: RuntimeError in the middle
# expect: TypeError cannot convert dictionary update sequence element #0 to a sequence
# expect: RuntimeError in the middle
# expect: 36
# expect: [[], [0], [0, 1], [0, 1, 2]]
# expect: generator already executing
# expect: 1275
# expect: [0, 1, 2, 3, 4]
# expect: 2000 6000
