"""Statements. Loops are short and what they assign stays small, so that every program ends soon."""

from . import definitions, literals
from .expressions import any_expression, call, expression, index


def piece(w):
    """One piece at the level of the module: a definition, or statements inside a `try`."""
    if w.chance(30):
        guarded(w, lambda: definitions.definition(w, body))
        return
    guarded(w, lambda: body(w, 1 + w.upto(3), 3))


def guarded(w, inner):
    with w.block("try:"):
        inner()
    with w.block("except Exception as error:"):
        w.line(f"print({w.fresh('E')!r}, type(error).__name__, error)")


def body(w, count, depth):
    for _ in range(count):
        statement(w, depth)


def statement(w, depth):
    simple = [show, show, assign, assign, augment, unpack, mutate, mutate]
    compound = [branch, loop, loop, repeat, attempt, attempt, manage, select]
    rare = [remove, check, throw, nested]
    if depth > 0 and w.chance(40):
        w.pick(compound)(w, depth)
    elif w.chance(12):
        w.pick(rare)(w, depth)
    else:
        w.pick(simple)(w, depth)


def value(w, kind, depth=3):
    """What a name may be set to: in a loop nothing that grows from round to round."""
    text = expression(w, kind, depth)
    if w.loops or w.level:
        return f"({text}) % 1000003" if kind == "int" else f"small({text})"
    return text


def show(w, depth):
    label = repr(w.fresh("L"))
    choice = w.upto(7)
    if choice < 4:
        w.line(f"print({label}, repr({any_expression(w, 3)}))")
    elif choice == 6:
        name = w.fresh("w")
        again = f"[{name} := x for x in {expression(w, 'list', 1)}]"
        w.line(f"print({label}, ({name} := {any_expression(w, 3)}), {again}, {name})")
    elif choice == 4:
        w.line(f"print({label}, {any_expression(w)}, {any_expression(w)}, sep={w.pick(('', ', ', '-'))!r})")
    else:
        w.line(f"print({label}, *{expression(w, w.pick(('list', 'str', 'tuple', 'set')), 2)})")


def assign(w, depth):
    kind = w.kind()
    text = value(w, kind)
    if w.chance(10):
        w.line(f"{w.define(kind)} = {w.define(kind)} = {text}")
    elif w.chance(8):
        w.line(f"{w.define(kind)}: {w.pick(('int', 'str', 'list'))} = {text}")
    else:
        w.line(f"{w.define(kind)} = {text}")


def augment(w, depth):
    kind = w.pick(("int", "int", "float", "str", "list", "set", "dict", "tuple"))
    names = w.names(kind, own=True)
    if not names:
        return assign(w, depth)
    operators = {"int": "+ - * // % & | ^", "float": "+ - * /", "str": "+", "list": "+", "set": "| & - ^", "dict": "|",
                 "tuple": "+"}
    name = w.pick(names)
    w.line(f"{name} {w.pick(operators[kind].split())}= {expression(w, kind, 2)}")
    if w.loops or w.level:
        w.line(f"{name} = {name} % 1000003" if kind == "int" else f"{name} = small({name})")


def unpack(w, depth):
    count = 1 + w.upto(3)
    targets = []
    for _ in range(count):
        name = w.define("int") if w.chance(60) else w.fresh("u")
        # CPython 3.11 is wrong about a name that stands twice; see Tests/python/differences/repeated_target.py.
        targets.append(w.fresh("u") if name in targets else name)
    if w.chance(40):
        place = w.upto(count)
        name = w.define("list")
        targets[place] = "*" + (w.fresh("u") if name in targets else name)
    if w.chance(20):
        targets[0] = f"({targets[0]}, {w.fresh('u')})" if not targets[0].startswith("*") else targets[0]
    source = expression(w, w.pick(("list", "tuple", "str")), 2) if w.chance(50) else ", ".join(
        expression(w, "int", 1) for _ in range(count))
    w.line(f"{', '.join(targets)}{',' if count == 1 else ''} = {source}")


def mutate(w, depth):
    kind = w.pick(("list", "list", "dict", "set"))
    names = w.names(kind)
    if not names:
        return assign(w, depth)
    name = w.pick(names)
    item = any_scalar(w)
    if kind == "list":
        forms = (f"{name}.append({item})", f"{name}.insert({w.random.randint(-3, 4)}, {item})", f"print({name}.pop())",
                 f"{name}.remove({item})", f"{name}.reverse()", f"{name}.sort()", f"{name}.sort(key=str, reverse=True)",
                 f"{name}.extend({expression(w, w.pick(('str', 'tuple', 'set')), 1)})", f"{name}[:] = {name}[:6]",
                 f"{name}{index(w, 1)} = {item}", f"{name}{index(w, 1)} = [{item}]", f"del {name}{index(w, 1)}",
                 f"{name}[{w.upto(3)}] += {item}", f"{name}.clear()",
                 f"print(repr({name}.pop({w.random.randint(-2, 2)})))")
    elif kind == "dict":
        forms = (f"{name}[{item}] = {any_scalar(w)}", f"del {name}[{item}]", f"print({name}.pop({item}))",
                 f"{name}.update(z={item})", f"print({name}.popitem())", f"{name}.setdefault({item}, []).append(1)",
                 f"{name}.update({expression(w, 'dict', 1)})", f"{name}[{item}] += 1", f"print(list({name}.items()))",
                 f"print({name}[{item}])", f"print({name}.keys() & {{{item}}})")
    else:
        forms = (f"{name}.add({item})", f"{name}.discard({item})", f"{name}.remove({item})", f"print({name}.pop())",
                 f"{name}.update({expression(w, 'tuple', 1)})",
                 f"{name} ^= {{{item}}}" if name in w.scopes[-1] else "pass",
                 f"print({name} <= {expression(w, 'set', 1)})",
                 f"{name}.intersection_update({expression(w, 'list', 1)})")
    w.line(w.pick(forms))


def any_scalar(w):
    return expression(w, w.pick(("int", "str", "int", "float", "bool", "tuple")), 1)


def branch(w, depth):
    with w.block(f"if {expression(w, w.pick(('bool', 'bool', w.kind())), 2)}:"):
        body(w, 1 + w.upto(2), depth - 1)
    if w.chance(30):
        name = w.fresh("w")
        with w.block(f"elif ({name} := {expression(w, 'int', 2)}) > {w.upto(5)}:"):
            w.line(f"print({name})")
            body(w, 1, depth - 1)
    if w.chance(50):
        with w.block("else:"):
            body(w, 1 + w.upto(2), depth - 1)


def loop(w, depth):
    if w.loops >= 2:
        return show(w, depth)
    target, kind = w.fresh("i"), "int"
    sources = (f"range({w.random.randint(-2, 4)})",
               f"range({w.upto(9)}, {w.random.randint(-3, 9)}, {w.pick((3, -2, -3))})",
               "(3, 1, 2)", f"list({expression(w, 'list', 1)})[:4]", f"list({expression(w, 'str', 1)})[:4]",
               f"sorted({expression(w, 'dict', 1)}, key=str)[:3]")
    source = w.pick(sources)
    if w.chance(20):
        target, source = f"{target}, {w.fresh('i')}", f"enumerate({expression(w, w.pick(('str', 'tuple')), 1)}[:3])"
    elif source.startswith(("range", "(3")):
        w.scopes[-1][target] = kind
    w.loops += 1
    with w.block(f"for {target} in {source}:"):
        body(w, 1 + w.upto(3), depth - 1)
        leave(w)
    w.loops -= 1
    if w.chance(25):
        with w.block("else:"):
            body(w, 1, depth - 1)


def repeat(w, depth):
    if w.loops >= 2:
        return show(w, depth)
    counter = w.fresh("n")
    w.line(f"{counter} = 0")
    w.loops += 1
    with w.block(f"while {counter} < {1 + w.upto(4)}{w.pick(('', '', f' and {expression(w, w.kind(), 1)}'))}:"):
        w.line(f"{counter} += 1")
        body(w, 1 + w.upto(2), depth - 1)
        leave(w)
    w.loops -= 1
    if w.chance(25):
        with w.block("else:"):
            w.line(f"print({counter})")


def leave(w):
    if w.chance(30):
        with w.block(f"if {expression(w, 'bool', 2)}:"):
            w.line(w.pick(("break", "continue")))


ERRORS = (
    "ValueError", "KeyError", "TypeError", "IndexError", "ZeroDivisionError", "AttributeError", "LookupError",
    "ArithmeticError", "Exception", "OverflowError", "(TypeError, ValueError)", "UnicodeError", "StopIteration",
)


def attempt(w, depth):
    with w.block("try:"):
        body(w, 1 + w.upto(2), depth - 1)
        if w.chance(30):
            throw(w, depth)
    if w.chance(85):
        for _ in range(1 + w.upto(2)):
            name = w.fresh("e")
            with w.block(f"except {w.pick(ERRORS)} as {name}:"):
                w.line(f"print(type({name}).__name__, {name}, {name}.args)")
                body(w, w.upto(2), depth - 1)
                if w.chance(20):
                    w.line(w.pick(("raise", f"raise RuntimeError('again') from {name}", f"raise KeyError({name})",
                                   f"print(repr({name}.__context__))")))
        if w.chance(30):
            with w.block("else:"):
                body(w, 1, depth - 1)
        if w.chance(35):
            with w.block("finally:"):
                body(w, 1, depth - 1)
    else:
        with w.block("finally:"):
            body(w, 1, depth - 1)
            if w.loops and w.chance(20):
                w.line(w.pick(("break", "continue")))


def manage(w, depth):
    if not w.classes:
        return attempt(w, depth)
    name, other = w.fresh("c"), w.fresh("c")
    made = f"Manager({expression(w, 'int', 1)}, {w.pick(('True', 'False'))}) as {name}"
    second = f", Manager({name}.number, False) as {other}" if w.chance(30) else ""
    with w.block(f"with {made}{second}:"):
        w.line(f"print({name}.number)")
        body(w, 1 + w.upto(2), depth - 1)
        if w.chance(30):
            throw(w, depth)


def select(w, depth):
    if not w.match:
        return branch(w, depth)
    kind = w.kind()
    with w.block(f"match {expression(w, kind, 2)}:"):
        for _ in range(1 + w.upto(3)):
            name = w.fresh("m")
            patterns = ("0 | 1 | -1", "'a' | 'b'", "[]", f"[{name}]", f"[1, *{name}]", f"[{name}, _]",
                        f"{{'a': {name}}}",
                        f"{{'b': 2, **{name}}}", f"int({name})", f"str() as {name}", f"float() | bytes() as {name}",
                        "None", "True", "1.5", f"({name}, 1 | 2)", f"list([_, _, *{name}])", "-3 | 2**3".split(" |")[0])
            pattern = w.pick(patterns)
            guard = f" if {expression(w, 'bool', 1)}" if w.chance(25) else ""
            with w.block(f"case {pattern}{guard}:"):
                w.line(f"print({pattern!r}, {name if name in pattern else 0})")
                body(w, w.upto(2), depth - 1)
        if w.chance(60):
            with w.block("case _:"):
                w.line("print('other')")


def remove(w, depth):
    names = w.names(w.kind(), own=True)
    if names and len(w.scopes) > 1:
        w.line(f"del {w.pick(names)}")
    else:
        show(w, depth)


def check(w, depth):
    w.line(f"assert {expression(w, 'bool', 2)}, {expression(w, 'str', 1)}")


def throw(w, depth):
    error = w.pick([name for name in ERRORS if "(" not in name and "Unicode" not in name])
    w.line(f"raise {error}({w.pick(('', expression(w, w.kind(), 1), literals.string(w) + ', 2'))})")


def nested(w, depth):
    if w.functions:
        w.line(f"print(repr({call(w, 1)}))")
    else:
        show(w, depth)
