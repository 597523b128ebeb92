class Money:
    def __init__(self, cents):
        self.cents = cents

    def __repr__(self):
        return f"Money({self.cents})"

    def __add__(self, other):
        if isinstance(other, Money):
            return Money(self.cents + other.cents)
        return NotImplemented

    def __radd__(self, other):
        return Money(other + self.cents)

    def __iadd__(self, other):
        self.cents += other.cents
        return self

    def __eq__(self, other):
        return isinstance(other, Money) and self.cents == other.cents

    def __lt__(self, other):
        return self.cents < other.cents

    def __hash__(self):
        return hash(self.cents)

    def __bool__(self):
        return self.cents != 0

    def __getattr__(self, name):
        return f"no {name}"

    def __call__(self, n):
        return Money(self.cents * n)


a, b = Money(5), Money(7)
print(a + b, 1 + a, sum([a, b]), a < b, a == Money(5), bool(Money(0)))
a += b
print(a, a.colour, a(2), {Money(1): "one"}[Money(1)], max(a, b), sorted([b, a, Money(1)]))
try:
    a + "x"
except TypeError as error:
    print(error)


class Box:
    def __init__(self):
        self.items = {}

    def __getitem__(self, key):
        return self.items[key]

    def __setitem__(self, key, value):
        self.items[key] = value

    def __delitem__(self, key):
        del self.items[key]

    def __len__(self):
        return len(self.items)

    def __contains__(self, key):
        return key in self.items

    def __iter__(self):
        return iter(self.items)


box = Box()
box["a"] = 1
box["b"] = 2
del box["a"]
print(len(box), "b" in box, "a" in box, list(box), box["b"])
# expect: Money(12) Money(6) Money(12) True True False
# expect: Money(12) no colour Money(24) one Money(12) [Money(1), Money(7), Money(12)]
# expect: unsupported operand type(s) for +: 'Money' and 'str'
# expect: 1 True False ['b'] 2
