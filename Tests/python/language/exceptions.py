def f(n):
    try:
        if n == 0:
            return "returned"
        if n == 1:
            raise ValueError("one")
        if n == 2:
            raise KeyError("two")
        print("body", n)
    except ValueError as error:
        print("caught", error)
    except (KeyError, IndexError) as error:
        print("key", error, type(error).__name__)
        raise RuntimeError("wrapped") from error
    else:
        print("else", n)
    finally:
        print("finally", n)
    return "end"


for n in range(4):
    try:
        print(f(n))
    except RuntimeError as error:
        print(repr(error), repr(error.__cause__))
for i in range(3):
    try:
        if i == 1:
            continue
        if i == 2:
            break
        print("loop", i)
    finally:
        print("left", i)


def swallow():
    try:
        1 / 0
    finally:
        return "swallowed"


print(swallow())
try:
    try:
        {}["x"]
    except KeyError:
        int("z")
except ValueError as error:
    print(error, repr(error.__context__))
error = ValueError("a", 2)
error.add_note("a note")
print(error.args, error.__notes__, str(error), repr(error))
# expect: finally 0
# expect: returned
# expect: caught one
# expect: finally 1
# expect: end
# expect: key 'two' KeyError
# expect: finally 2
# expect: RuntimeError('wrapped') KeyError('two')
# expect: body 3
# expect: else 3
# expect: finally 3
# expect: end
# expect: loop 0
# expect: left 0
# expect: left 1
# expect: left 2
# expect: swallowed
# expect: invalid literal for int() with base 10: 'z' KeyError('x')
# expect: ('a', 2) ['a note'] ('a', 2) ValueError('a', 2)
