"""Whole programs: a few values of every type, then pieces that each catch what they raise."""

from .choices import TYPES, Writer
from .expressions import literal
from .statements import piece

PRELUDE = '''def small(value):
    return value if len(repr(value)) < 300 else type(value)()
'''


def program(seed, size=12, match=False):
    """A program of some `size` pieces. The same seed gives the same program."""
    w = Writer(seed)
    w.match = match
    for line in PRELUDE.strip().split("\n"):
        w.line(line)
    for kind in TYPES:
        for _ in range(1 + w.upto(2)):
            w.line(f"{w.define(kind)} = {literal(w, kind)}")
    for _ in range(size):
        piece(w)
    for name in [*w.scopes[0]]:
        w.line(f"print({name!r}, repr(globals().get({name!r})))")
    return "\n".join(w.lines) + "\n"
