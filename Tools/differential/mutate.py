"""Damaged program texts for the lexer, the parser and the compiler: tokens and bytes go, come twice, change places."""

import re

TOKEN = re.compile(rb"\s+|\w+|[^\w\s]", re.S)
EXTRA = (
    b"(", b")", b"[", b"]", b"{", b"}", b":", b",", b"=", b":=", b"*", b"**", b"->", b"...", b"\\", b"\n", b"\t",
    b"    ", b"'", b'"', b'"""', b"f'", b"rb'", b"0x", b"1e", b"1_", b"0777", b"j", b"lambda", b"yield", b"await",
    b"async", b"not", b"in", b"is", b"if", b"else", b"for", b"def f(", b"class", b"return", b"del", b"global x",
    b"nonlocal x", b"import", b"from . import", b"as", b"with", b"try:", b"except", b"finally:", b"raise", b"assert",
    b"pass", b"break", b"continue", b"@", b";", b"!", b"$", b"?", b"`", b"\x00", b"\xff", b"\xef\xbb\xbf",
    b"\xc3\xa9", b"\xe2\x82\xac", b"\x0c", b"\r", b"# coding: latin-1\n", b"None", b"True", b"__debug__", b"print",
    b"match x:", b"case _:", b"{x!r:>{y}}", b"\\N{DIGIT ONE}", b"\\x4", b"*a, *b = ", b"x.y = ",
)


def mutate(random, text):
    """Some lines of the text with one to three changes, mostly one."""
    lines = text.split(b"\n")
    start = random.randrange(len(lines))
    while start > 0 and lines[start][:1] in (b" ", b")", b"]", b"}"):
        start -= 1
    tokens = TOKEN.findall(b"\n".join(lines[start:start + random.choice((3, 8, 20))]) + b"\n")
    for _ in range(random.choice((1, 1, 1, 2, 3))):
        if not tokens:
            break
        place, other = random.randrange(len(tokens)), random.randrange(len(tokens))
        kind = random.randrange(7)
        if kind == 0:
            del tokens[place]
        elif kind == 1:
            tokens.insert(place, tokens[place])
        elif kind == 2:
            tokens[place], tokens[other] = tokens[other], tokens[place]
        elif kind == 3:
            tokens.insert(place, random.choice(EXTRA))
        elif kind == 4:
            tokens[place] = random.choice(EXTRA)
        elif kind == 5:
            tokens[place:place] = tokens[other:other + random.randrange(1, 9)]
        else:
            token = bytearray(tokens[place])
            token[random.randrange(len(token))] = random.randrange(256)
            tokens[place] = bytes(token)
    return b"".join(tokens)


def shrink_bytes(text, interesting, rounds=400):
    """The text with runs of bytes taken out as long as it stays interesting."""
    size = len(text) // 2
    while size and rounds > 0:
        start = 0
        while start < len(text) and rounds > 0:
            rounds -= 1
            candidate = text[:start] + text[start + size:]
            if interesting(candidate):
                text = candidate
            else:
                start += size
        size //= 2
    return text
