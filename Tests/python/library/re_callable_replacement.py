import re


def double(m):
    return str(int(m.group()) * 2)


print(re.sub(r"\d+", double, "1 and 22"))
print(re.sub("[ab]", lambda m: {"a": "b", "b": "a"}[m[0]], "abba"))
print(re.sub("a", lambda m: None, "banana"), re.sub("b", lambda m: "", "abc"))
print(re.subn(r"(\w)(\d)?", lambda m: f"{m.group(1)}{m.group(2) or '?'}.", "a1b"))


class Caller:
    def __call__(self, m):
        return m.group().upper()


print(re.sub("[aeiou]", Caller(), "education"), re.sub(r"\w+", str, "a b"))
p = re.compile("a")
# The pattern is used again while it is replacing.
print(p.sub(lambda m: p.sub("b", "aaa") + str(p.search("xxa").start()), "a-a"))
print(re.sub("x", lambda m: str(m.pos) + str(m.endpos), "axb"))
try:
    re.sub("a", lambda m: 1 // 0, "a")
except ZeroDivisionError as error:
    print(error)

# expect: 2 and 44
# expect: baab
# expect: bnn ac
# expect: ('a1.b?.', 2)
# expect: EdUcAtIOn <re.Match object; span=(0, 1), match='a'> <re.Match object; span=(2, 3), match='b'>
# expect: bbb2-bbb2
# expect: a03b
# expect: integer division or modulo by zero
