# `locals()` shows only what is bound.
def fill():
    a = b = c = d = "left over"
    return a + b + c + d


def look(flag):
    if flag:
        a = b = 1
    for c in []: pass
    return sorted(locals().items())


fill()
print(look(False))
fill()
print(look(True))


def names():
    if fill() == "": x = y = 1
    return dir(), vars()


print(names())
# expect: [('flag', False)]
# expect: [('a', 1), ('b', 1), ('flag', True)]
# expect: ([], {})
