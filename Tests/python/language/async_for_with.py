# async for and async with: nesting, else, break, continue, return, errors of both protocols.
def run(coro):
    try:
        while True:
            print("  step", coro.send(None))
    except StopIteration as stop:
        return stop.value


def attempt(coro):
    try:
        print("result", run(coro))
    except BaseException as error:
        print(type(error).__name__ + ":", error, "| cause", repr(error.__cause__))


class Pause:
    def __init__(self, value):
        self.value = value

    def __await__(self):
        yield self.value
        return self.value


class Count:
    def __init__(self, n):
        self.n, self.i = n, 0

    def __aiter__(self):
        return self

    async def __anext__(self):
        if self.i == self.n:
            raise StopAsyncIteration
        self.i += 1
        if self.i % 2:
            await Pause(f"p{self.i}")
        return self.i


class Manager:
    def __init__(self, name, suppress=False, fail=None):
        self.name, self.suppress, self.fail = name, suppress, fail

    async def __aenter__(self):
        await Pause("enter " + self.name)
        if self.fail == "enter":
            raise LookupError("enter")
        return self.name.upper()

    async def __aexit__(self, kind, error, traceback):
        await Pause("exit " + self.name)
        print("  exit", self.name, kind and kind.__name__, error)
        if self.fail == "exit":
            raise LookupError("exit")
        return self.suppress


async def loops():
    async for x in Count(3):
        print("  x", x)
    else:
        print("  else")
    async for x in Count(5):
        if x == 2:
            continue
        if x == 4:
            break
        print("  x", x)
    else:
        print("  never")
    for a in (1, 2):
        async for b in Count(a):
            async for c in Count(b):
                if c > 1:
                    break
                print("  abc", a, b, c)
            else:
                print("  inner else")
    while True:
        try:
            async for q in Count(2):
                if q == 2:
                    break
                continue
        finally:
            print("  finally", q)
        break
    async for (a, *b), c.attribute in pairs():
        print("  pair", a, b, c.attribute)
    return x


class c:
    pass


async def pairs():
    yield (1, 2, 3), "one"
    yield "xy", "two"


async def first(limit):
    async for x in Count(10):
        async with Manager(f"m{x}"):
            try:
                if x == limit:
                    return f"found {x}"
            finally:
                await Pause("fin")


async def managers():
    async with Manager("a") as a, Manager("b") as b:
        print("  body", a, b)
    async with Manager("s", suppress=True):
        raise KeyError("swallowed")
    async with Manager("t") as (one):
        with_try = one
    async with (Manager("p") as x, Manager("q")):
        print("  paren", x)
    for i in range(3):
        async with Manager(f"l{i}"):
            if i == 0:
                continue
            break
    return with_try


async def raising():
    async with Manager("outer"), Manager("inner"):
        raise ValueError("boom")


async def failing(where):
    async with Manager("ok"):
        async with Manager("bad", fail=where):
            raise ValueError("body")


attempt(loops())
attempt(first(2))
attempt(managers())
attempt(raising())
attempt(failing("enter"))
attempt(failing("exit"))


async def loop_over(x):
    async for y in x:
        print("  y", y)


async def enter(x):
    async with x:
        pass


class NoAnext:
    def __aiter__(self):
        return []


class BadAnext:
    def __aiter__(self):
        return self

    def __anext__(self):
        return 5


class OnlyEnter:
    async def __aenter__(self):
        pass


class SyncEnter:
    def __aenter__(self):
        return 5

    async def __aexit__(self, *args):
        pass


class SyncExit:
    async def __aenter__(self):
        pass

    def __aexit__(self, *args):
        return "no"


class FailingNext(Count):
    async def __anext__(self):
        if self.i:
            raise OSError("next")
        return await super().__anext__()


for x in ([1], 5, NoAnext(), BadAnext(), FailingNext(1), pairs):
    attempt(loop_over(x))
for x in (5, Count(1), OnlyEnter(), SyncEnter(), SyncExit(), open):
    attempt(enter(x))


def plain():
    with Manager("sync"):
        pass


try:
    plain()
except TypeError as error:
    print(error)
try:
    for x in pairs():
        pass
except TypeError as error:
    print(error)


async def contexts():
    try:
        async with Manager("ctx"):
            1 / 0
    except ZeroDivisionError as error:
        print("  caught", error, error.__context__)
        async for x in Count(1):
            try:
                raise KeyError("inner")
            except KeyError as inner:
                print("  ", repr(inner.__context__))
            await Pause("within")
        try:
            raise
        except ZeroDivisionError:
            print("  raised again")


attempt(contexts())
# expect:   step p1
# expect:   x 1
# expect:   x 2
# expect:   step p3
# expect:   x 3
# expect:   else
# expect:   step p1
# expect:   x 1
# expect:   step p3
# expect:   x 3
# expect:   step p1
# expect:   step p1
# expect:   abc 1 1 1
# expect:   inner else
# expect:   step p1
# expect:   step p1
# expect:   abc 2 1 1
# expect:   inner else
# expect:   step p1
# expect:   abc 2 2 1
# expect:   step p1
# expect:   finally 2
# expect: AttributeError: 'int' object has no attribute 'attribute' | cause None
# expect:   step p1
# expect:   step enter m1
# expect:   step fin
# expect:   step exit m1
# expect:   exit m1 None None
# expect:   step enter m2
# expect:   step fin
# expect:   step exit m2
# expect:   exit m2 None None
# expect: result found 2
# expect:   step enter a
# expect:   step enter b
# expect:   body A B
# expect:   step exit b
# expect:   exit b None None
# expect:   step exit a
# expect:   exit a None None
# expect:   step enter s
# expect:   step exit s
# expect:   exit s KeyError 'swallowed'
# expect:   step enter t
# expect:   step exit t
# expect:   exit t None None
# expect:   step enter p
# expect:   step enter q
# expect:   paren P
# expect:   step exit q
# expect:   exit q None None
# expect:   step exit p
# expect:   exit p None None
# expect:   step enter l0
# expect:   step exit l0
# expect:   exit l0 None None
# expect:   step enter l1
# expect:   step exit l1
# expect:   exit l1 None None
# expect: result T
# expect:   step enter outer
# expect:   step enter inner
# expect:   step exit inner
# expect:   exit inner ValueError boom
# expect:   step exit outer
# expect:   exit outer ValueError boom
# expect: ValueError: boom | cause None
# expect:   step enter ok
# expect:   step enter bad
# expect:   step exit ok
# expect:   exit ok LookupError enter
# expect: LookupError: enter | cause None
# expect:   step enter ok
# expect:   step enter bad
# expect:   step exit bad
# expect:   exit bad ValueError body
# expect:   step exit ok
# expect:   exit ok LookupError exit
# expect: LookupError: exit | cause None
# expect: TypeError: 'async for' requires an object with __aiter__ method, got list | cause None
# expect: TypeError: 'async for' requires an object with __aiter__ method, got int | cause None
# expect: TypeError: 'async for' received an object from __aiter__ that does not implement __anext__: list | cause None
# expect: TypeError: 'async for' received an invalid object from __anext__: int | cause TypeError("object int can't be used in 'await' expression")
# expect:   step p1
# expect:   y 1
# expect: OSError: next | cause None
# expect: TypeError: 'async for' requires an object with __aiter__ method, got function | cause None
# expect: TypeError: 'int' object does not support the asynchronous context manager protocol | cause None
# expect: TypeError: 'Count' object does not support the asynchronous context manager protocol | cause None
# expect: TypeError: 'OnlyEnter' object does not support the asynchronous context manager protocol (missed __aexit__ method) | cause None
# expect: TypeError: 'async with' received an object from __aenter__ that does not implement __await__: int | cause None
# expect: TypeError: 'async with' received an object from __aexit__ that does not implement __await__: str | cause None
# expect: TypeError: 'builtin_function_or_method' object does not support the asynchronous context manager protocol | cause None
# expect: 'Manager' object does not support the context manager protocol
# expect: 'async_generator' object is not iterable
# expect:   step enter ctx
# expect:   step exit ctx
# expect:   exit ctx ZeroDivisionError division by zero
# expect:   caught division by zero None
# expect:   step p1
# expect:    ZeroDivisionError('division by zero')
# expect:   step within
# expect:   raised again
# expect: result None
