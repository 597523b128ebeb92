# The pairs of a display are evaluated before the first one is stored; `**` stands between two such rows.
class Key:
    def __init__(self, name):
        print("make", name)
        self.name = name

    def __hash__(self):
        print("hash", self.name)
        return ord(self.name)

    def __eq__(self, other):
        print("equal", self.name, other.name)
        return self.name == other.name


def value(name):
    print("value", name)
    return name


print(len({Key("a"): value(1), Key("b"): value(2), Key("a"): value(3)}))
print(len({Key("a"): value(1), **{"x": value(2)}, Key("b"): value(3), Key("c"): value(4)}))
for text in ("{[]: undefined, 1: 2}", "{1: 2, [3]: 4, 'x': undefined}", "{**{}, []: undefined}", "{[]: 1, **undefined}"):
    try:
        eval(text)
    except Exception as error:
        print(text, type(error).__name__, error)
# expect: make a
# expect: value 1
# expect: make b
# expect: value 2
# expect: make a
# expect: value 3
# expect: hash a
# expect: hash b
# expect: hash a
# expect: equal a a
# expect: 2
# expect: make a
# expect: value 1
# expect: hash a
# expect: value 2
# expect: make b
# expect: value 3
# expect: make c
# expect: value 4
# expect: hash b
# expect: hash c
# expect: 4
# expect: {[]: undefined, 1: 2} NameError name 'undefined' is not defined
# expect: {1: 2, [3]: 4, 'x': undefined} NameError name 'undefined' is not defined
# expect: {**{}, []: undefined} NameError name 'undefined' is not defined
# expect: {[]: 1, **undefined} TypeError unhashable type: 'list'
