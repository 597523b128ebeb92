# `__reduce__` of what is made from a class and arguments, and reprs that fail in an error's message.
class Custom(ValueError):
    pass


custom = Custom(1, 2)
custom.note = "n"
print(custom.__reduce__(), ValueError("a").__reduce__(), ValueError("a").__reduce_ex__(2))
print({1}.__reduce__(), frozenset().__reduce__(), {1}.__reduce_ex__(2))
print(range(1, 5, 2).__reduce__(), slice(1, 2).__reduce__(), range(3).__reduce_ex__(4))


class Reduced:
    def __reduce__(self):
        return "Reduced"


print(Reduced().__reduce_ex__(2))
for text in ("(x for x in ()).__reduce__()", "object.__new__()", "{}.pop([])", "{1: 2}.pop([])", "{}.pop([], 3)"):
    try:
        print(text, eval(text))
    except Exception as error:
        print(text, type(error).__name__, error)


class Silent(str):
    def __repr__(self):
        raise KeyError("no repr")


for convert in (int, float):
    try:
        convert(Silent("x"))
    except Exception as error:
        print(repr(error))


class Name(str):
    pass


for make in (lambda: format(Name("a"), "d"), lambda: f"{Name('a'):d}", lambda: type(Name("a") % {}).__name__):
    try:
        print(make())
    except Exception as error:
        print(error)
# expect: (<class '__main__.Custom'>, (1, 2), {'note': 'n'}) (<class 'ValueError'>, ('a',)) (<class 'ValueError'>, ('a',))
# expect: (<class 'set'>, ([1],), None) (<class 'frozenset'>, ([],), None) (<class 'set'>, ([1],), None)
# expect: (<class 'range'>, (1, 5, 2)) (<class 'slice'>, (1, 2, None)) (<class 'range'>, (0, 3, 1))
# expect: Reduced
# expect: (x for x in ()).__reduce__() TypeError cannot pickle 'generator' object
# expect: object.__new__() TypeError object.__new__(): not enough arguments
# expect: {}.pop([]) KeyError []
# expect: {1: 2}.pop([]) TypeError unhashable type: 'list'
# expect: {}.pop([], 3) 3
# expect: ValueError()
# expect: ValueError()
# expect: Unknown format code 'd' for object of type 'Name'
# expect: Unknown format code 'd' for object of type 'Name'
# expect: Name
