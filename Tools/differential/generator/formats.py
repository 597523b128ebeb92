"""f-strings, format specifications and the % operator."""


def specification(w, kind):
    fill = w.pick(("", "", "*", "0")) if w.chance(50) else ""
    align = w.pick("<>^=") if fill or w.chance(40) else ""
    sign = w.pick(("", "", "+", "-", " "))
    width = w.pick(("", "5", "12", "1"))
    start = fill + align + sign + w.pick(("", "#")) + w.pick(("", "0"))
    if kind == "int":
        return start + width + w.pick(("", ",", "_")) + w.pick("bcdoxXn eg%f").strip()
    if kind == "float":
        dot = w.pick(("", ".0", ".2", ".5", ".10", ".17"))
        return start + width + w.pick(("", ",")) + dot + w.pick("eEfFgG% n").strip()
    return fill + align.replace("=", "<") + width + w.pick(("", ".2", ".0", ".5")) + w.pick(("", "s"))


def joined(w, a):
    """An f-string. Its parts use no quotes or backslashes of the outer literal, which 3.11 forbids."""
    parts = []
    for _ in range(1 + w.upto(3)):
        kind = w.pick(("int", "float", "str", "int", "float", "list"))
        names = w.names(kind)
        value = w.pick(names) if names and w.chance(60) else {
            "int": w.pick(("42", "-7", "2**70", "0", "True")),
            "float": w.pick(("3.14159", "-0.5", "1e20", "1/3", "1e-5")),
            "str": w.pick(("'abc'", "'日本'", "''")), "list": "[1, 'a']"}[kind]
        text = value
        if w.chance(10):
            text += "="
        if w.chance(20) or kind == "list":
            text += w.pick(("!r", "!s", "!a"))
            kind = "str"
        if w.chance(60):
            text += ":" + (specification(w, kind) if w.chance(85) else "{w}>{w}".format(w="{4}"))
        parts.append(w.pick(("", "a", " ", "{{", "é")) + "{" + text + "}")
    return 'f"' + "".join(parts) + '"'


def percent(w, a):
    kind, codes = w.pick((("int", "dixXoc"), ("float", "eEfFgG"), ("str", "sra")))
    flags = w.pick(("", "-", "+", " ", "0", "#", "-0", "+#"))
    code = f"%{flags}{w.pick(('', '4', '10'))}{w.pick(('', '.0', '.3'))}{w.pick(codes)}"
    if w.chance(40):
        return f"({('[' + code + '|%s%%]')!r} % ({a(kind)}, {a(w.kind())}))"
    if w.chance(30):
        return f"{('{:' + specification(w, kind) + '}')!r}.format({a(kind)})"
    if w.chance(20):
        return f"format({a(kind)}, {specification(w, kind)!r})"
    return f"({code!r} % ({a(kind)},))"
