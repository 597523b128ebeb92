"""Definitions of functions, generators, closures and decorators."""

from .choices import TYPES
from .classes import classes
from .expressions import expression

ANNOTATIONS = ("", "", "", ": int", ": 'str'", ": list[int]")


class Function:
    """A function that can be called: its name, the types of its parameters, and how they may be given."""

    def __init__(self, name, parameters, variadic, keywords, wrap=""):
        self.name, self.parameters, self.variadic, self.keywords, self.wrap = name, parameters, variadic, keywords, wrap

    def call(self, w, argument):
        """A call that fits, or now and then one that does not. `argument(kind)` makes a value."""
        given, keyword = [], False
        for name, kind, style, optional in self.parameters:
            if optional and w.chance(40):
                keyword = True
                continue
            if style == "keyword" or style == "both" and (keyword or w.chance(20)):
                keyword = True
                given.append(f"{name}={argument(kind)}")
            elif not keyword:
                given.append(argument(kind))
        if self.variadic and not keyword and w.chance(50):
            given.append(w.pick(("1, 2", "*[1, 2]", "*'ab', 3", "*()")))
        if self.keywords and w.chance(50):
            given.append(w.pick(("extra=1", "**{'one': 1, 'two': 2}", "q=0, **{}")))
        if w.chance(4):
            given = given[1:] if w.chance(50) else [*given, w.pick(("zzz=1", "**{'zzz': 2}"))]
        text = f"{self.name}({', '.join(given)})"
        return f"{self.wrap}({text})" if self.wrap else text


def definition(w, body):
    w.pick((plain, plain, plain, generator, closure, decorator, classes, classes))(w, body)


def signature(w):
    """The text of a parameter list, and what `Function` has to know of it."""
    parameters, texts, optional = [], [], False
    for style in ("position", "both", "keyword"):
        count = w.upto(3) if style == "both" else (w.upto(2) if w.chance(40) else 0)
        if style == "keyword":
            variadic = w.chance(25)
            if variadic:
                texts.append("*rest")
            elif count:
                texts.append("*")
            optional = False
        for _ in range(count):
            name, kind = w.fresh("p"), w.pick(TYPES)
            optional = (optional and style != "keyword") or w.chance(35)
            default = f"={expression(w, kind, 1)}" if optional else ""
            texts.append(name + w.pick(ANNOTATIONS) + default)
            parameters.append((name, kind, style, optional))
        if style == "position" and count:
            texts.append("/")
    keywords = w.chance(25)
    if keywords:
        texts.append("**named")
    return ", ".join(texts), parameters, variadic, keywords


def plain(w, body):
    name = w.fresh("f")
    text, parameters, variadic, keywords = signature(w)
    with w.block(f"def {name}({text}):"):
        callable_now, w.functions = w.functions, [f for f in w.functions if not hasattr(f, "deep")]
        level, w.level = w.level, w.level + 1
        with w.scope(**{p[0]: p[1] for p in parameters}):
            if variadic:
                w.line(f"print({name!r}, rest)")
            if keywords:
                w.line(f"print({name!r}, named)")
            used = len(w.functions) > 0
            body(w, 1 + w.upto(4), 2)
            w.line(f"return {expression(w, w.kind(), 2)}")
        w.level = level
        w.functions = callable_now
    function = Function(name, parameters, variadic, keywords)
    if used:
        function.deep = True
    w.functions.append(function)


def generator(w, body):
    name, parameter = w.fresh("g"), w.fresh("p")
    with w.block(f"def {name}({parameter}=3):"):
        functions, w.functions, level, w.level = w.functions, [], w.level, w.level + 1
        with w.scope(**{parameter: "int"}):
            for _ in range(1 + w.upto(3)):
                sent = w.fresh("s")
                choice = w.upto(5)
                if choice == 0:
                    w.line(f"yield from {expression(w, w.pick(('list', 'str', 'tuple', 'dict')), 1)}")
                elif choice == 1:
                    w.line(f"{sent} = yield {expression(w, w.kind(), 1)}")
                    w.line(f"print('sent', {sent})")
                elif choice == 2:
                    with w.block("try:"):
                        w.line(f"yield {expression(w, w.kind(), 1)}")
                    with w.block(w.pick(("finally:", "except ValueError as error:"))):
                        w.line("print('left')")
                else:
                    w.line(f"yield {expression(w, w.kind(), 2)}")
                body(w, w.upto(2), 1)
            if w.chance(40):
                w.line(f"return {expression(w, 'int', 1)}")
        w.functions, w.level = functions, level
    w.functions.append(Function(name, [(parameter, "int", "both", True)], False, False, "list"))
    made = w.fresh("it")
    with w.block("try:"):
        w.line(f"{made} = {name}()")
        w.line(f"print(repr(next({made})))")
        for form in ("print(repr(next({0})))", "print(repr({0}.send(5)))", "print(repr({0}.throw(ValueError('in'))))",
                     "{0}.close()", "print(list({0}))", "a, *b = {0}; print(a, b)"):
            if w.chance(35):
                w.line(form.format(made))
    with w.block("except BaseException as error:"):
        w.line("print(type(error).__name__, error)")
    w.line(f"{made}.close()")


def closure(w, body):
    outer, inner, state = w.fresh("o"), w.fresh("f"), w.fresh("k")
    with w.block(f"def {outer}({state}):"):
        with w.block(f"def {inner}(by=1):"):
            w.line(f"{w.pick(('nonlocal', 'nonlocal', 'global'))} {state}")
            w.line(f"{state} {w.pick(('+=', '-=', '='))} by")
            w.line(f"return {w.pick((state, f'[{state} for _ in range(2)]', f'(lambda: {state})()'))}")
        w.line(f"return {inner}, lambda: {state}, [lambda n=n: (n, {state}) for n in range(2)]")
    first, second, third = w.fresh("f"), w.fresh("f"), w.fresh("f")
    with w.block("try:"):
        w.line(f"{first}, {second}, {third} = {outer}({expression(w, 'int', 1)})")
        w.line(f"print({first}(), {first}(by=2), {second}(), [f() for f in {third}])")
    with w.block("except Exception as error:"):
        w.line("print(type(error).__name__, error)")


def decorator(w, body):
    name, wrapped, number = w.fresh("d"), w.fresh("f"), w.fresh("p")
    with w.block(f"def {name}({number}):"):
        with w.block("def apply(function):"):
            with w.block("def wrapper(*args, **kwargs):"):
                w.line(f"print(function.__name__, args, sorted(kwargs))")
                w.line(f"return ({number}, function(*args, **kwargs))")
            w.line("return wrapper")
        w.line("return apply")
    w.line(f"@{name}({expression(w, w.kind(), 0)})")
    if w.chance(40):
        w.line(f"@{name}({literal_number(w)})")
    with w.block(f"def {wrapped}(a, b=2, *, c=3):"):
        w.line(f"return {w.pick(('a + b + c', '[a, b, c]', 'a < b', 'c * b', '{a: b}', 'str(a)[b]'))}")
    w.functions.append(Function(wrapped, [("a", w.kind(), "both", False), ("b", "int", "both", True),
                                          ("c", "int", "keyword", True)], False, False))


def literal_number(w):
    return str(w.upto(50))
