# Annotations as text: what they stand for is looked up by the first name, with at most one dot.
from __future__ import annotations
import dataclasses
import dataclasses as dc
import typing
import typing as t
from dataclasses import InitVar, KW_ONLY, dataclass, field, fields
from typing import ClassVar

Shared = ClassVar[int]
Given = InitVar[int]
Bare = ClassVar


@dataclass
class C:
    a: int
    b: ClassVar[int] = 1
    c: typing.ClassVar = 2
    d: t . ClassVar[int] = 3
    e: Shared = 4
    f: Bare = 5
    g: InitVar[int] = 6
    h: dc.InitVar = 7
    i: Given = 8
    j: typing.Optional[ClassVar] = 9
    k: nothing.ClassVar = 10
    _: KW_ONLY
    m: int = 11

    def __post_init__(self, g, h, i):
        print('given', g, h, i)


print([one.name for one in fields(C)], C(1, 2, 3, 4, m=5))


def kinds(*texts):
    for text in texts:
        space = {'__annotations__': {'x': text}, '__module__': __name__, 'x': 1}
        made = dataclass(type('X', (), space))
        print(repr(text), [one.name for one in fields(made)], 'x' in made.__init__.__annotations__)


kinds('ClassVar', ' ClassVar [int]', 'typing.ClassVar[int]', 'typing. ClassVar[str]', ' typing .ClassVar', 'ClassVarx',
      'typing.ClassVarx', 'x.ClassVar', 'dataclasses.ClassVar', 'typing.ClassVar.x', 'InitVar', 'dataclasses. InitVar[str]',
      'dc.InitVar', 'typing.InitVar', 'typing.typing.ClassVar', '')

# A field whose type leads back to it.
one = field(default=3)
one.type = [one]
print(repr(one).partition('default=')[0])


class Root:
    __slots__ = iter(['a'])


try:
    @dataclass(slots=True)
    class Slotted(Root):
        x: int
except TypeError as error:
    print(error)

# expect: given 2 3 4
# expect: ['a', 'j', 'k', 'm'] C(a=1, j=9, k=10, m=5)
# expect: 'ClassVar' [] False
# expect: ' ClassVar [int]' [] False
# expect: 'typing.ClassVar[int]' [] False
# expect: 'typing. ClassVar[str]' [] False
# expect: ' typing .ClassVar' [] False
# expect: 'ClassVarx' ['x'] True
# expect: 'typing.ClassVarx' ['x'] True
# expect: 'x.ClassVar' ['x'] True
# expect: 'dataclasses.ClassVar' ['x'] True
# expect: 'typing.ClassVar.x' [] False
# expect: 'InitVar' [] True
# expect: 'dataclasses. InitVar[str]' [] True
# expect: 'dc.InitVar' [] True
# expect: 'typing.InitVar' ['x'] True
# expect: 'typing.typing.ClassVar' ['x'] True
# expect: '' ['x'] True
# expect: Field(name=None,type=[...],
# expect: Slots of 'Root' cannot be determined
