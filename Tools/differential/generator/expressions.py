"""Expressions of a wanted type, made of parts of other types; now and then one of a wrong type, for the error."""

from . import formats, literals, methods

WRONG = 2


def expression(w, kind, depth=3):
    """An expression whose value is (nearly always) of this type."""
    if w.chance(WRONG):
        kind = w.kind()
    known = w.names(kind)
    if known and w.chance(45 if depth > 0 else 70):
        return w.pick(known)
    if depth <= 0:
        return literal(w, kind)
    if w.chance(12):
        return general(w, kind, depth)
    return MAKERS[kind](w, depth)


def any_expression(w, depth=2):
    return expression(w, w.kind(), depth)


def literal(w, kind):
    simple = {"int": literals.integer, "float": literals.floating, "str": literals.string, "bytes": literals.data}
    if kind in simple:
        return simple[kind](w)
    if kind == "bool":
        return w.pick(("True", "False"))
    return {"list": "[1, 2, 3]", "dict": "{'a': 1, 'b': 2}", "set": "{1, 2, 3}", "tuple": "(1, 'x')"}[kind]


def general(w, kind, depth):
    """Forms that exist for every type."""
    one = lambda: expression(w, kind, depth - 1)
    choice = w.upto(8)
    if choice == 0:
        return f"({one()} if {expression(w, 'bool', depth - 1)} else {one()})"
    if choice == 1:
        return f"({one()} {w.pick(('or', 'and'))} {one()})"
    if choice == 2:
        return f"[{one()}, {one()}][{w.pick(('0', '1', '-1', '2'))}]"
    if choice == 3:
        return f"(lambda x, *y, z={one()}: {w.pick(('x', 'z', 'y[0]'))})({one()}, {one()})"
    if choice == 4:
        return f"(lambda *, k: k)(**{{'k': {one()}}})"
    if choice == 5:
        return f"{{'k': {one()}}}.get({w.pick(('chr(107)', '1', repr('k')))}, {one()})"
    if choice == 6 and w.functions:
        return call(w, depth - 1)
    if choice == 7:
        return f"next(iter([{one()}]), {one()})"
    return one()


def call(w, depth):
    """A call of a function that stands above."""
    function = w.pick(w.functions)
    return function.call(w, lambda kind: expression(w, kind, depth))


def integer(w, depth):
    a = lambda kind="int": expression(w, kind, depth - 1)
    choice = w.upto(16)
    if choice < 5:
        return f"({a()} {w.pick(('+', '-', '*', '//', '%', '&', '|', '^', '+', '-'))} {a()})"
    if choice == 5:
        return f"({a()} {w.pick(('<<', '>>', '**'))} {w.upto(9)})"
    if choice == 6:
        return f"({w.pick(('-', '+', '~', 'abs'))}({a()}))"
    if choice == 7:
        return f"len({a(w.pick(('str', 'list', 'dict', 'set', 'tuple', 'bytes')))})"
    if choice == 8:
        return f"{w.pick(('sum', 'min', 'max', 'len'))}([{a()}, {a()}, {a()}])"
    if choice == 9:
        return f"int({w.pick((a('float'), a('str'), a('bool')))})"
    if choice == 10:
        return f"{w.pick(('round', 'int', 'bool'))}({a(w.pick(('int', 'float', 'int')))})"
    if choice == 11:
        return methods.integer(w, a)
    if choice == 12:
        return f"divmod({a()}, {a()})[{w.upto(2)}]"
    if choice == 13:
        return f"pow({a()}, {w.upto(6)}, {a()})"
    if choice == 14:
        return f"sum({a()} {w.pick('+-*')} i for i in range({w.upto(5)}))"
    return literals.integer(w)


def floating(w, depth):
    a = lambda kind="float": expression(w, kind, depth - 1)
    choice = w.upto(9)
    if choice < 3:
        return f"({a()} {w.pick(('+', '-', '*', '/', '//', '%'))} {a(w.pick(('float', 'int')))})"
    if choice == 3:
        return f"({a('int')} / {a('int')})"
    if choice == 4:
        return f"float({a(w.pick(('int', 'str', 'float')))})"
    if choice == 5:
        return f"round({a()}, {w.random.randint(-3, 6)})"
    if choice == 6:
        return f"({a()} ** {w.pick(('2', '0.5', '-1', '3'))})"
    if choice == 7:
        return w.pick(("abs({})", "float({})", "-{}", "max(0.5, {})", "min(1, {})", "sum([{}, 1])")).format(a())
    return literals.floating(w)


def boolean(w, depth):
    a = lambda kind: expression(w, kind, depth - 1)
    kind = w.kind()
    choice = w.upto(9)
    if choice < 3:
        return f"({a(kind)} {w.pick(('==', '!=', '<', '<=', '>', '>='))} {a(kind)})"
    if choice == 3:
        return f"({a('int')} {w.pick(('<', '<='))} {a(w.pick(('int', 'float')))} {w.pick(('<', '!=', '>'))} {a('int')})"
    if choice == 4:
        return f"(not {a(kind)})"
    if choice == 5:
        holder = w.pick(("list", "dict", "set", "tuple"))
        return f"({a(w.pick(('int', 'str')))} {w.pick(('in', 'not in'))} {a(holder)})"
    if choice == 6:
        return f"({a('str')} in {a('str')})"
    if choice == 7:
        return f"{w.pick(('any', 'all', 'bool'))}({a(w.pick(('list', 'tuple')))})"
    return f"isinstance({a(kind)}, {w.pick(('int', 'str', '(list, dict)', 'float', 'bool', 'int | str', 'object'))})"


def string(w, depth):
    a = lambda kind="str": expression(w, kind, depth - 1)
    choice = w.upto(14)
    if choice < 3:
        return methods.string(w, a)
    if choice == 3:
        return f"({a()} + {a()})"
    if choice == 4:
        return f"({a()} * {w.random.randint(-1, 3)})"
    if choice == 5:
        return f"{a()}{index(w, depth)}"
    if choice == 6:
        return f"{w.pick(('str', 'repr', 'ascii', 'format'))}({a(w.kind())})"
    if choice < 10:
        return formats.joined(w, a)
    if choice == 10:
        return formats.percent(w, a)
    if choice == 11:
        return f"{a()}.join({w.pick(('str', 'repr'))}(x) for x in {a(w.pick(('list', 'tuple', 'set', 'str')))})"
    if choice == 12:
        return f"{w.pick(('hex', 'bin', 'oct', 'chr'))}({a('int')}{w.pick(('', ' % 300'))})"
    return literals.string(w)


def index(w, depth):
    """An index or a slice."""
    number = lambda: str(w.random.randint(-5, 6))
    if w.chance(40):
        return f"[{number() if w.chance(70) else expression(w, 'int', 0)}]"
    start, stop = (number() if w.chance(65) else "" for _ in range(2))
    step = ":" + w.pick(("1", "2", "-1", "-2", "3", "", "0")) if w.chance(40) else ""
    return f"[{start}:{stop}{step}]"


def item(w, depth):
    return expression(w, w.pick(("int", "int", "str", "float", "tuple", "bool")), depth)


def array(w, depth):
    a = lambda kind="list": expression(w, kind, depth - 1)
    choice = w.upto(13)
    if choice < 3:
        return "[" + ", ".join(item(w, depth - 1) for _ in range(w.upto(5))) + "]"
    if choice == 3:
        return f"[*{a(w.pick(('list', 'tuple', 'str', 'set')))}, {item(w, depth - 1)}]"
    if choice == 4:
        return f"({a()} {w.pick(('+', '+', '+'))} {a()})"
    if choice == 5:
        return f"({a()} * {w.random.randint(-1, 3)})"
    if choice == 6:
        return f"{w.pick(('list', 'sorted'))}({a(w.pick(('tuple', 'str', 'set', 'dict', 'bytes', 'list')))})"
    if choice == 7:
        return f"{a()}[{w.random.randint(-3, 2)}:{w.pick(('', '5', '-1', '2'))}:{w.pick(('', '2', '-1', '1'))}]"
    if choice == 8:
        key = w.pick(("str", "repr", "lambda x: str(x)[::-1]", "lambda x: (len(str(x)), str(x))", "type"))
        return f"sorted({a(w.pick(('list', 'set', 'tuple')))}, key={key}, reverse={w.pick(('True', 'False'))})"
    if choice == 9:
        return methods.splitting(w, a)
    if choice == 10:
        return "[" + clause(w, a, w.pick(("x", "x * 2", "(x, 1)", "str(x)", "[x]", "f'{x!r:>5}'", "-x"))) + "]"
    if choice == 11:
        tool = w.pick(("zip({}, {})", "enumerate({}, len({}))", "map(lambda x, y: (y, x), {}, {})",
                       "filter(None, {} + {})", "reversed({} + {})"))
        return f"list({tool.format(a(), a())})"
    return f"[x for y in [{a()}, {a()}] for x in y{w.pick(('', ' if x', ' if x != 1 if y'))}]"


def clause(w, a, element):
    condition = w.pick(("", "", f" if {a('bool')}", " if x", " if x not in (1, 'a')"))
    return f"{element} for x in {a(w.pick(('list', 'tuple', 'str', 'set', 'dict')))}{condition}"


def table(w, depth):
    a = lambda kind="dict": expression(w, kind, depth - 1)
    key = lambda: expression(w, w.pick(("int", "str", "str", "float", "bool", "tuple")), depth - 2)
    choice = w.upto(9)
    if choice < 3:
        return "{" + ", ".join(f"{key()}: {item(w, depth - 1)}" for _ in range(w.upto(4))) + "}"
    if choice == 3:
        return f"{{**{a()}, {key()}: {item(w, depth - 1)}}}"
    if choice == 4:
        return f"({a()} | {a()})"
    if choice == 5:
        return "{" + clause(w, a, w.pick(("x: 1", "str(x): x", "(x, 1): [x]"))) + "}"
    if choice == 6:
        return f"dict(zip({a('list')}, {a(w.pick(('list', 'str')))}))"
    if choice == 7:
        return f"dict({a()}, a={item(w, 0)}, b={item(w, 0)})"
    return f"dict.fromkeys({a(w.pick(('str', 'tuple', 'set')))}, {item(w, 0)})"


def collection(w, depth):
    a = lambda kind="set": expression(w, kind, depth - 1)
    choice = w.upto(7)
    if choice < 2:
        return "{" + ", ".join(item(w, depth - 1) for _ in range(1 + w.upto(4))) + "}"
    if choice == 2:
        return f"({a()} {w.pick(('|', '&', '-', '^'))} {a()})"
    if choice == 3:
        return f"{w.pick(('set', 'frozenset', 'set'))}({a(w.pick(('list', 'str', 'tuple', 'bytes', 'dict')))})"
    if choice == 4:
        return "{" + clause(w, a, w.pick(("x", "str(x)", "len(str(x))", "(x,)"))) + "}"
    if choice == 5:
        method = w.pick(("union", "intersection", "difference", "symmetric_difference"))
        return f"{a()}.{method}({a(w.pick(('set', 'list', 'tuple', 'str')))})"
    return "set()"


def pair(w, depth):
    a = lambda kind="tuple": expression(w, kind, depth - 1)
    choice = w.upto(7)
    if choice < 3:
        return "(" + "".join(item(w, depth - 1) + ", " for _ in range(w.upto(4))) + ")"
    if choice == 3:
        return f"({a()} + {a()})"
    if choice == 4:
        return f"tuple({a(w.pick(('list', 'str', 'dict', 'set', 'bytes')))})"
    if choice == 5:
        return methods.partition(w, a)
    return f"(*{a(w.pick(('list', 'str', 'tuple')))}, {item(w, 0)})"


def data(w, depth):
    a = lambda kind="bytes": expression(w, kind, depth - 1)
    choice = w.upto(6)
    if choice == 0:
        return f"{a('str')}.encode({w.pick(('', repr('utf-8'), repr('utf-16-le'), 'errors=' + repr('ignore')))})"
    if choice == 1:
        return f"({a()} + {a()})"
    if choice == 2:
        return f"{a()}[{w.random.randint(-3, 3)}:]"
    if choice == 3:
        return methods.data(w, a)
    if choice == 4:
        return f"bytes({a(w.pick(('list', 'tuple')))})"
    return literals.data(w)


MAKERS = {"int": integer, "float": floating, "bool": boolean, "str": string, "list": array, "dict": table,
          "set": collection, "tuple": pair, "bytes": data}
