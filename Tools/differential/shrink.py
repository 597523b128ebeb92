"""Makes a program small while it stays interesting: statements go, blocks take the place of what holds them, and
expressions give way to their parts or to a constant."""

import ast
import copy
import time

BLOCKS = ("body", "orelse", "finalbody", "handlers", "cases")


def shrink(text, interesting, seconds=60):
    """The smallest program found in the time; `interesting(text)` says whether one still shows what is looked for."""
    best, deadline = normal(text), time.monotonic() + seconds
    if best is None or not interesting(best):
        return text
    changed = True
    while changed and time.monotonic() < deadline:
        changed = False
        for edits in (block_edits, hoist_edits, expression_edits):
            position = 0
            while time.monotonic() < deadline:
                candidate, position = next_smaller(best, edits, position, interesting, deadline)
                if candidate is None:
                    break
                best, changed = candidate, True
    return best


def normal(text):
    """The program as `ast.unparse` writes it, or None when it is no program."""
    try:
        return ast.unparse(ast.parse(text)) + "\n"
    except (SyntaxError, ValueError, RecursionError):
        return None


def next_smaller(text, edits, position, interesting, deadline):
    """The first interesting result of an edit from `position` on, and where to go on."""
    tree = ast.parse(text)
    count = sum(1 for _ in edits(tree))
    while position < count and time.monotonic() < deadline:
        edited = copy.deepcopy(tree)
        for number, edit in enumerate(edits(edited)):
            if number == position:
                edit()
                break
        try:
            candidate = ast.unparse(ast.fix_missing_locations(edited)) + "\n"
            ast.parse(candidate)
        except (SyntaxError, ValueError, TypeError, AttributeError, RecursionError):
            candidate = text
        if len(candidate) < len(text) and interesting(candidate):
            return candidate, position
        position += 1
    return None, position


def lists_of(tree):
    """Every list of statements, handlers or cases, outermost first."""
    for node in ast.walk(tree):
        for name in BLOCKS:
            items = getattr(node, name, None)
            if isinstance(items, list) and items:
                yield node, name, items


def block_edits(tree):
    """Takes out runs of statements, long ones first. An empty body becomes `pass`."""
    for node, name, items in lists_of(tree):
        size = len(items)
        while size:
            for start in range(0, len(items), size):
                yield lambda items=items, name=name, start=start, size=size: remove(items, name, start, size)
            size //= 2


def remove(items, name, start, size):
    del items[start:start + size]
    if not items and name == "body":
        items.append(ast.Pass())


def hoist_edits(tree):
    """Puts a block in the place of the statement that holds it."""
    for _, name, items in lists_of(tree):
        if name == "handlers":
            continue
        for place, item in enumerate(items):
            for inner in BLOCKS:
                block = getattr(item, inner, None)
                if isinstance(block, list) and block and isinstance(block[0], ast.stmt):
                    here = slice(place, place + 1)
                    yield lambda items=items, here=here, block=block: items.__setitem__(here, block)


def expression_edits(tree):
    """Puts a part or a small constant in the place of an expression, and takes items out of lists of expressions."""
    for node in ast.walk(tree):
        for name, value in ast.iter_fields(node):
            if isinstance(value, ast.expr):
                for smaller in replacements(value):
                    yield lambda node=node, name=name, smaller=smaller: setattr(node, name, smaller)
                if name in ("returns", "annotation"):
                    yield lambda node=node, name=name: setattr(node, name, None)
            elif isinstance(value, list) and name not in BLOCKS:
                for place, item in enumerate(value):
                    yield lambda value=value, place=place: value.__delitem__(place)
                    if isinstance(item, ast.expr):
                        for smaller in replacements(item):
                            yield lambda value=value, place=place, smaller=smaller: value.__setitem__(place, smaller)


def replacements(expression):
    if isinstance(expression, (ast.Name, ast.Starred)) or not hasattr(expression, "lineno"):
        return
    if not isinstance(expression, ast.Constant):
        for part in ast.iter_child_nodes(expression):
            if isinstance(part, ast.expr):
                yield part
        yield ast.Constant(None)
        yield ast.Constant(0)
    elif isinstance(expression.value, (str, bytes)) and len(expression.value) > 1:
        middle = len(expression.value) // 2
        yield ast.Constant(expression.value[:middle])
        yield ast.Constant(expression.value[middle:])
    elif isinstance(expression.value, int) and abs(expression.value) > 9:
        yield ast.Constant(1)
