# Captures, wildcards, `as`, groups, guards and alternatives, and when names are bound.
def f(value):
    match value:
        case (1 | 2) as small: return "small", small
        case [x] if x > 10: return "big item", x
        case [x] | (x, _): return "item", x
        case str() | bytes() as text: return "text", text
        case {"a": 1 | 2 as n}: return "a", n
        case (((3))): return "three"
        case whole: return "whole", whole


for value in [1, 2, 3, [5], [50], (6, 7), "s", b"b", {"a": 2}, {"a": 3}, None]:
    print(f(value))

# Names are bound when the whole pattern has matched, and before the guard.
a = b = "old"
match [1, 2]:
    case [a, 3]: pass
    case [a, b] if print("guard", a, b): pass
    case _: print("default", a, b)

x = [1, 2]
match x:
    case [x, y] if False: pass
    case [p, q]: print("subject stays", p, q, x, y)

match 5:
    case n if (m := n + 1) > 5: print(n, m)

match 1, 2:
    case x, y: print(x, y)
match 1,:
    case x,: print(x)
match *[1, 2], 3:
    case x, *y: print(x, y)
match (x := 7):
    case 7: print("named", x)

# Nothing matches: nothing happens.
match 1:
    case 2: print("no")
print("after")


class Box:
    match 3:
        case inner: pass
    kept = inner


print(Box.inner, Box.kept)


def outer():
    match [1, 2]:
        case [first, second]:
            def inner():
                return first + second
    return inner()


print(outer())


def glob():
    global shared
    match 9:
        case shared: pass


glob()
print(shared)


def unbound(value):
    match value:
        case 1: name = "one"
        case [name]: pass
    return name


print(unbound(1), unbound(["x"]))
try:
    unbound(2)
except UnboundLocalError as error:
    print(error)


def loop():
    for i in range(6):
        match i:
            case 1: continue
            case 4: break
            case 0 | 2: print("even", i)
            case _: print("other", i)
    else:
        print("not reached")
    return i


print(loop())


def generator():
    match (yield 1):
        case None: yield "none"
        case x: yield x


g = generator()
print(next(g), g.send("sent"))

# Alternatives may bind their names in any order.
for value in [(1, 2), [3, 4], {"x": 5, "y": 6}, {"y": 7, "x": 8, "z": 9}]:
    match value:
        case (x, 2 as y) | [3 as y, x] | {"y": x, "x": 8 as y} | {"x": x, "y": y}: print(x, y)
for value in [[1, [2]], [[2], 1], [1, 1]]:
    match value:
        case ([int() as a, [b]] | [[b], a]) as c if a: print(a, b, c)
        case c: print("rest", c)

# The words are names everywhere else.
match = case = _ = 5
match[0] if False else match
print(match, case, _)
match (3):
    case 3: print("statement")
match(4) if callable(match) else print("not called")
def case(match): return match
print(case(match=3))
match match:
    case case: print(case, match)


class Private:
    def names(self):
        match [1, 2]:
            case [__x, *__y] as __z: return sorted(locals())


print(Private().names())


def rebinds():
    value = 0

    def inner():
        nonlocal value
        match 5:
            case value: pass
    inner()
    return value


print(rebinds())


def deletes():
    match 1:
        case x: del x
    try:
        print(x)
    except UnboundLocalError as error:
        print(error)


deletes()
# An annotation inside `match` does not bring a class's own `__annotations__` into being.
print(__annotations__)


class Annotated:
    match 1:
        case 1: annotated: int = 3


print(Annotated.__annotations__, __annotations__)
# expect: ('small', 1)
# expect: ('small', 2)
# expect: three
# expect: ('item', 5)
# expect: ('big item', 50)
# expect: ('item', 6)
# expect: ('text', 's')
# expect: ('text', b'b')
# expect: ('a', 2)
# expect: ('whole', {'a': 3})
# expect: ('whole', None)
# expect: guard 1 2
# expect: default 1 2
# expect: subject stays 1 2 1 2
# expect: 5 6
# expect: 1 2
# expect: 1
# expect: 1 [2, 3]
# expect: named 7
# expect: after
# expect: 3 3
# expect: 3
# expect: 9
# expect: one x
# expect: cannot access local variable 'name' where it is not associated with a value
# expect: even 0
# expect: even 2
# expect: other 3
# expect: 4
# expect: 1 sent
# expect: 1 2
# expect: 4 3
# expect: 5 6
# expect: 7 8
# expect: 1 2 [1, [2]]
# expect: 1 2 [[2], 1]
# expect: rest [1, 1]
# expect: 5 5 5
# expect: statement
# expect: not called
# expect: 3
# expect: 5 5
# expect: ['_Private__x', '_Private__y', '_Private__z', 'self']
# expect: 5
# expect: cannot access local variable 'x' where it is not associated with a value
# expect: {}
# expect: {} {'annotated': <class 'int'>}
