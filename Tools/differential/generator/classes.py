"""Classes with special methods, properties and inheritance, and what is done with their instances."""

from .expressions import expression

MANAGER = '''class Manager:
    def __init__(self, number, quiet):
        self.number, self.quiet = number, quiet

    def __enter__(self):
        print('enter', self.number)
        return self

    def __exit__(self, kind, error, traceback):
        print('exit', kind and kind.__name__, error)
        return self.quiet
'''

SPECIAL = (
    ("__repr__(self)", "f'<{type(self).__name__} {self.number!r}>'"),
    ("__str__(self)", "f'str {self.number}'"),
    ("__eq__(self, other)", "self.number == getattr(other, 'number', other)"),
    ("__lt__(self, other)", "self.number < getattr(other, 'number', other)"),
    ("__hash__(self)", "hash(self.number)"),
    ("__add__(self, other)", "type(self)(self.number + getattr(other, 'number', other))"),
    ("__radd__(self, other)", "('radd', other)"),
    ("__iadd__(self, other)", "self"),
    ("__mul__(self, other)", "NotImplemented"),
    ("__neg__(self)", "-self.number"),
    ("__bool__(self)", "self.number > 0"),
    ("__len__(self)", "self.number"),
    ("__getitem__(self, key)", "(key, self.number) if key != 6 else [][6]"),
    ("__contains__(self, item)", "item == self.number"),
    ("__call__(self, *args, **named)", "(args, named, self.number)"),
    ("__iter__(self)", "iter([self.number, 'end'])"),
    ("__getattr__(self, name)", "f'no {name}'"),
    ("__index__(self)", "self.number"),
    ("__int__(self)", "7"),
    ("__float__(self)", "2.5"),
    ("__format__(self, text)", "f'<{text}>'"),
    ("__reversed__(self)", "[3, 2]"),
    ("__divmod__(self, other)", "'dm'"),
    ("__round__(self, digits=None)", "digits"),
)

USES = (
    "repr({0})", "str({0})", "{0} == {1}", "{0} < {1}", "{0} != 1", "{0} >= {1}", "{0} + 1", "1 + {0}", "{0} * 2",
    "-{0}", "bool({0})", "len({0})", "{0}[1]", "{0}[1:2]", "{0}['k', 0]", "3 in {0}", "{0}(1, k=2)", "list({0})",
    "{0}.missing", "[1, 2, 3, 4][{0}]", "int({0})", "float({0})", "f'{{{0}:>4}}'", "sorted([{0}, {1}])[0]",
    "len({{{0}, {1}}})", "{0}.number", "{0}.twice", "{0}.shared()", "type({0}).made()", "hash({0}) == hash({1})",
    "list(reversed({0}))", "divmod({0}, 2)", "round({0}, 1)", "{0} in [1, {1}]", "max({0}, {1})",
    "isinstance({0}, Manager)", "vars({0})", "'%s %r' % ({0}, {1})", "range({0})", "'x' * {0}", "print({0}, {1})",
    "sum([{0}, {1}], 0)", "dict([({0}, 1)])", "{0} is not {1}", "{0} and {1}", "[*{0}]", "str({0}).upper()",
    "not {0}", "bin({0})", "{0}.__class__.__name__", "delattr({0}, 'number')", "{0} @ {1}", "{0} // 1", "{0} += 1",
    "del {0}[0]", "{0}[0] = 1", "{0}.extra = 5", "{0}.twice = 1",
)


def classes(w, body):
    if "Manager" not in w.classes:
        w.classes.append("Manager")
        for line in MANAGER.rstrip("\n").split("\n"):
            w.line(line)
    name = w.fresh("C")
    bases = w.classes[1:]
    builtins = ("", "", "", "", "list", "dict", "int", "str", "Exception", "tuple")
    base = w.pick(bases if bases and w.chance(45) else builtins)
    with w.block(f"class {name}{'(' + base + ')' if base else ''}:"):
        w.line(f"count = {w.upto(5)}")
        if w.chance(10) and base == "":
            w.line("__slots__ = ('number', 'other')")
        if not base.startswith("C") and base not in ("int", "str", "tuple"):
            with w.block("def __init__(self, number=2):"):
                if base and w.chance(60):
                    w.line("super().__init__()")
                w.line("self.number = number")
        for head, result in SPECIAL[:1] + tuple(w.random.sample(SPECIAL[1:], w.upto(7))):
            with w.block(f"def {head}:"):
                if w.chance(15):
                    w.line(f"print({head.split('(')[0]!r})")
                w.line(f"return {result}")
        with w.block("@property\n" + "    " * w.indent + "def twice(self):"):
            w.line(w.pick(("return self.number * 2", "return self.count", "return super().__repr__ is not None")))
        with w.block("@classmethod\n" + "    " * w.indent + "def made(cls, *args):"):
            w.line("cls.count += 1")
            w.line("return cls.__name__, cls.count, args")
        with w.block("def shared(self):"):
            w.line(w.pick((
                "return self.count + 1", "return super().shared()", "return [b.__name__ for b in type(self).__mro__]")))
    w.classes.append(name)
    one, two = w.fresh("x"), w.fresh("x")
    made = f"({expression(w, 'int', 1)}) % 50"
    w.line(f"{one} = {two} = 0")
    with w.block("try:"):
        w.line(f"{one}, {two} = {name}({w.pick(('', '1', made))}), {name}({w.pick(('3', made))})")
    with w.block("except Exception as error:"):
        w.line("print(type(error).__name__, error)")
    for use in w.random.sample(USES, 3 + w.upto(7)):
        with w.block("try:"):
            text = use.format(one, two)
            statement = " = " in text or "+=" in text or text.startswith("del ")
            w.line(text if statement else f"print({use[:20]!r}, repr({text}))")
        with w.block("except Exception as error:"):
            w.line(f"print({use[:20]!r}, type(error).__name__, error)")
