"""The state of one program under construction: random choices, the names in scope, and what they hold."""

import random
from contextlib import contextmanager

TYPES = ("int", "float", "str", "bool", "list", "dict", "set", "tuple", "bytes")


class Writer:
    """Collects lines, and knows which names hold which type of value."""

    def __init__(self, seed):
        self.random = random.Random(seed)
        self.lines = []
        self.indent = 0
        self.scopes = [{}]
        self.functions = []
        self.classes = []
        self.counter = 0
        self.loops = 0
        self.level = 0
        self.match = False

    def chance(self, percent):
        return self.random.randrange(100) < percent

    def pick(self, items):
        return self.random.choice(items)

    def upto(self, n):
        return self.random.randrange(n)

    def fresh(self, prefix="v"):
        self.counter += 1
        return f"{prefix}{self.counter}"

    def line(self, text):
        self.lines.append("    " * self.indent + text)

    @contextmanager
    def block(self, head):
        self.line(head)
        self.indent += 1
        before = len(self.lines)
        yield
        if len(self.lines) == before:
            self.line("pass")
        self.indent -= 1

    @contextmanager
    def scope(self, **names):
        """A function's body: outer names can be read, its own are gone afterwards."""
        self.scopes.append(dict(names))
        loops, self.loops = self.loops, 0
        yield
        self.loops = loops
        self.scopes.pop()

    def names(self, kind, own=False):
        scopes = self.scopes[-1:] if own else self.scopes
        return [name for scope in scopes for name, held in scope.items() if held == kind]

    def define(self, kind):
        """A name to assign to: a new one, or one of this type that this scope has."""
        known = self.names(kind, own=True)
        if known and self.chance(40):
            return self.pick(known)
        name = self.fresh()
        self.scopes[-1][name] = kind
        return name

    def kind(self):
        return self.pick(TYPES)
