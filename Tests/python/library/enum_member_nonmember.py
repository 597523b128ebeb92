from enum import Enum, member, nonmember
from functools import partial

class Menu(Enum):
    A = 1
    limit = nonmember(50)
    B = member(2)

    @member
    def run(x):
        return x + 1

    @nonmember
    class Config:
        size = 3

    def method(self):
        return self.limit

print([m.name for m in Menu], Menu.limit, Menu.Config.size, Menu.B, Menu.run.value(4), Menu.A.method())

class Functions(Enum):
    f = lambda x: x * 2
    g = staticmethod(len)
    ADD = partial(lambda a, b: a + b, 1)
    LEN = len

print([m.name for m in Functions], Functions.f(4), Functions.g('abc'), Functions.ADD.value(2), Functions.LEN.value('ab'))

# expect: ['A', 'B', 'run'] 50 3 Menu.B 5 50
# expect: ['ADD', 'LEN'] 8 3 3 2
