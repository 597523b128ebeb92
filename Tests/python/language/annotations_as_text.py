from __future__ import annotations


def f(
    a: g(x=1, *b), b: lambda *, a: 1, c: lambda *a: 1, d: lambda **k: k, e: lambda a, *b: 1, f: lambda: 1,
    g: 123456789012345678901234567890, h: 0xFFFFFFFFFFFFFFFFFFFFFFFF, i: f"{x!r:>{w}}" "y",
    j: g(a=1, *b, **{}), k: 2 ** -1,
):
    pass


for name, text in f.__annotations__.items():
    print(name, text)
for annotation in [
    "(x := 1)", "(yield)", "(yield from x)", "await x", "lambda: (x := 1)", "g((yield))", "[x for x in (yield)]",
]:
    for text in [
        f"def f(a: {annotation}): pass", f"x: {annotation} = 1", f"def f():\n  x: {annotation}",
        f"def f() -> {annotation}: pass",
    ]:
        try:
            compile("from __future__ import annotations\n" + text, "t", "exec")
            print("accepted", repr(text))
        except SyntaxError as error:
            print(error.msg, error.lineno, error.offset, error.end_lineno, error.end_offset)
# expect: a g(*b, x=1)
# expect: b lambda*, a: 1
# expect: c lambda*a: 1
# expect: d lambda**k: k
# expect: e lambda a, *b: 1
# expect: f lambda: 1
# expect: g 123456789012345678901234567890
# expect: h 79228162514264337593543950335
# expect: i f'{x!r:>{w}}y'
# expect: j g(*b, a=1, **{})
# expect: k 2 ** (-1)
# expect: 'named expression' can not be used within an annotation 2 11 2 17
# expect: 'named expression' can not be used within an annotation 2 5 2 11
# expect: 'named expression' can not be used within an annotation 3 7 3 13
# expect: 'named expression' can not be used within an annotation 2 13 2 19
# expect: 'yield expression' can not be used within an annotation 2 11 2 16
# expect: 'yield expression' can not be used within an annotation 2 5 2 10
# expect: 'yield expression' can not be used within an annotation 3 7 3 12
# expect: 'yield expression' can not be used within an annotation 2 13 2 18
# expect: 'yield expression' can not be used within an annotation 2 11 2 23
# expect: 'yield expression' can not be used within an annotation 2 5 2 17
# expect: 'yield expression' can not be used within an annotation 3 7 3 19
# expect: 'yield expression' can not be used within an annotation 2 13 2 25
# expect: 'await expression' can not be used within an annotation 2 10 2 17
# expect: 'await expression' can not be used within an annotation 2 4 2 11
# expect: 'await expression' can not be used within an annotation 3 6 3 13
# expect: 'await expression' can not be used within an annotation 2 12 2 19
# expect: accepted 'def f(a: lambda: (x := 1)): pass'
# expect: accepted 'x: lambda: (x := 1) = 1'
# expect: accepted 'def f():\n  x: lambda: (x := 1)'
# expect: accepted 'def f() -> lambda: (x := 1): pass'
# expect: 'yield expression' can not be used within an annotation 2 13 2 18
# expect: 'yield expression' can not be used within an annotation 2 7 2 12
# expect: 'yield expression' can not be used within an annotation 3 9 3 14
# expect: 'yield expression' can not be used within an annotation 2 15 2 20
# expect: 'yield expression' can not be used within an annotation 2 23 2 28
# expect: 'yield expression' can not be used within an annotation 2 17 2 22
# expect: 'yield expression' can not be used within an annotation 3 19 3 24
# expect: 'yield expression' can not be used within an annotation 2 25 2 30
