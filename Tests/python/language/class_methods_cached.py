# Static, class and super methods called again and again, while classes change under the call.
class Base:
    def who(self):
        return "base"

    @staticmethod
    def plain(x):
        return ("static", x)

    @classmethod
    def made(cls, x):
        return (cls.__name__, x)


class Middle(Base):
    def who(self):
        return "middle+" + super().who()


class Leaf(Middle):
    def who(self):
        return "leaf+" + super().who()


def call_all(thing):
    return thing.plain(1), thing.made(2)


leaf = Leaf()
for step in range(6):
    if step == 1:
        Leaf.plain = staticmethod(lambda x: ("other", x))
    if step == 2:
        leaf.made = lambda x: ("instance", x)
    if step == 3:
        Middle.who = lambda self: "changed"
    if step == 4:
        Base.who = staticmethod(lambda: "static base")
        del Middle.who
    if step == 5:
        Leaf.made = classmethod(lambda cls, x: ("class", x))
        del leaf.made
    results = [call_all(o) for o in (leaf, Leaf, Base, Base(), leaf)]
    print(results)
    try:
        print(leaf.who())
    except TypeError as e:
        print(e)


class Meta(type):
    def made(cls, x):
        return ("meta", x)


class Odd(Base, metaclass=Meta):
    pass


print([o.made(3) for o in (Odd, Base, Odd, Odd(), Base())])


class Counting:
    def __init__(self):
        self.n = 0

    def step(self):
        self.n += 1
        return self.n


class Twice(Counting):
    def step(self):
        super().step()
        return super().step()

    def super_of_class(self):
        return super(Twice, self).step(), super(Counting, self).__init__()


c = Twice()
print([c.step() for _ in range(3)], c.super_of_class())
# expect: [(('static', 1), ('Leaf', 2)), (('static', 1), ('Leaf', 2)), (('static', 1), ('Base', 2)), (('static', 1), ('Base', 2)), (('static', 1), ('Leaf', 2))]
# expect: leaf+middle+base
# expect: [(('other', 1), ('Leaf', 2)), (('other', 1), ('Leaf', 2)), (('static', 1), ('Base', 2)), (('static', 1), ('Base', 2)), (('other', 1), ('Leaf', 2))]
# expect: leaf+middle+base
# expect: [(('other', 1), ('instance', 2)), (('other', 1), ('Leaf', 2)), (('static', 1), ('Base', 2)), (('static', 1), ('Base', 2)), (('other', 1), ('instance', 2))]
# expect: leaf+middle+base
# expect: [(('other', 1), ('instance', 2)), (('other', 1), ('Leaf', 2)), (('static', 1), ('Base', 2)), (('static', 1), ('Base', 2)), (('other', 1), ('instance', 2))]
# expect: leaf+changed
# expect: [(('other', 1), ('instance', 2)), (('other', 1), ('Leaf', 2)), (('static', 1), ('Base', 2)), (('static', 1), ('Base', 2)), (('other', 1), ('instance', 2))]
# expect: leaf+static base
# expect: [(('other', 1), ('class', 2)), (('other', 1), ('class', 2)), (('static', 1), ('Base', 2)), (('static', 1), ('Base', 2)), (('other', 1), ('class', 2))]
# expect: leaf+static base
# expect: [('Odd', 3), ('Base', 3), ('Odd', 3), ('Odd', 3), ('Base', 3)]
# expect: [2, 4, 6] (7, None)
