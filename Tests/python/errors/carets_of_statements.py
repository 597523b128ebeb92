import traceback


def show(function):
    try:
        function()
    except Exception:
        lines = traceback.format_exc().split("\n")
        print("\n".join(line for line in lines[4:] if line and not line.startswith("  File")))


def a():
    import sys, nowhere


def c():
    for x in 5:
        pass


def d():
    with 5:
        pass


def e():
    x = 5
    assert x == 6, "not six"


def f():
    assert True and not 2 < 3


def g():
    assert False


def h():
    return [*5]


def i():
    try:
        1 / 0
    except 5:
        pass


class Chain:
    def up(self):
        return self

    def fail(self):
        1 / 0


def j():
    (Chain()
     .up()
     .fail())


def k():
    return (None
            .attribute)


def l(): import nowhere


for function in (a, c, d, e, f, g, h, i, j, k, l):
    show(function)
# expect:     import sys, nowhere
# expect: ModuleNotFoundError: No module named 'nowhere'
# expect:     for x in 5:
# expect: TypeError: 'int' object is not iterable
# expect:     with 5:
# expect: TypeError: 'int' object does not support the context manager protocol
# expect:     assert x == 6, "not six"
# expect:            ^^^^^^
# expect: AssertionError: not six
# expect:     assert True and not 2 < 3
# expect:                         ^^^^^
# expect: AssertionError
# expect:     assert False
# expect: AssertionError
# expect:     return [*5]
# expect:            ^^^^
# expect: TypeError: Value after * must be an iterable, not int
# expect: ZeroDivisionError: division by zero
# expect: During handling of the above exception, another exception occurred:
# expect: Traceback (most recent call last):
# expect:     function()
# expect:     except 5:
# expect: TypeError: catching classes that do not inherit from BaseException is not allowed
# expect:     .fail())
# expect:      ^^^^^^
# expect:     1 / 0
# expect:     ~~^~~
# expect: ZeroDivisionError: division by zero
# expect:     .attribute)
# expect:      ^^^^^^^^^
# expect: AttributeError: 'NoneType' object has no attribute 'attribute'
# expect:     def l(): import nowhere
# expect:              ^^^^^^^^^^^^^^
# expect: ModuleNotFoundError: No module named 'nowhere'
