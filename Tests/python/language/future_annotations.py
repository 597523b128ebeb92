"""A docstring may stand before."""
from __future__ import annotations

x: undefined_name = 1
y: list[int | None]
print(__annotations__)


class A:
    a: foo.bar[1:2, ...](*y, x=1)
    b: lambda x, y=1, *z, k=2, **w: x + y
    c: [i for i in range(3) if i]
    d: {1: 2, **e}
    e: f"{x!r:>{w}}"
    f: not a and (b or c)
    g: -1 ** 2
    h: (-1) ** 2
    i: a if b else c
    j: "quoted"
    k: b"x"
    l: ()
    m: (1,)
    n: a < b <= c is not d not in e
    o: x.y[0, 1:2:3]
    p: {1, 2}
    q: {k: v for k, v in z}
    r: (a for a in b)
    s: 1.0 + 2j
    t: Tuple[()]
    u: Callable[[int, str], None]
    v: a @ b // c << d | e ^ f & g
    w: a - (b - c) * 2 ** 3 ** 4
    __private: int


print(A.__annotations__)


def f(a: int, *b: str, c: float = 1, **d: dict) -> None | int:
    local: also_undefined = 1
    return local


print(f.__annotations__, f(1))


class Node:
    def link(self, other: Node) -> Node:
        return other


print(Node.link.__annotations__)
# expect: {'x': 'undefined_name', 'y': 'list[int | None]'}
# expect: {'a': 'foo.bar[1:2, ...](*y, x=1)', 'b': 'lambda x, y=1, *z, k=2, **w: x + y', 'c': '[i for i in range(3) if i]', 'd': '{1: 2, **e}', 'e': "f'{x!r:>{w}}'", 'f': 'not a and (b or c)', 'g': '-1 ** 2', 'h': '(-1) ** 2', 'i': 'a if b else c', 'j': "'quoted'", 'k': "b'x'", 'l': '()', 'm': '(1,)', 'n': 'a < b <= c is not d not in e', 'o': 'x.y[0, 1:2:3]', 'p': '{1, 2}', 'q': '{k: v for k, v in z}', 'r': '(a for a in b)', 's': '1.0 + 2j', 't': 'Tuple[()]', 'u': 'Callable[[int, str], None]', 'v': 'a @ b // c << d | e ^ f & g', 'w': 'a - (b - c) * 2 ** 3 ** 4', '_A__private': 'int'}
# expect: {'a': 'int', 'b': 'str', 'c': 'float', 'd': 'dict', 'return': 'None | int'} 1
# expect: {'other': 'Node', 'return': 'Node'}
