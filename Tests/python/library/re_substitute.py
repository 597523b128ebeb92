import re

print(re.sub(r"\d", "#", "a1b22"))
print(re.sub(r"(\w+) (\w+)", r"\2 \1", "hello world"))
print(re.sub(r"(?P<a>\w)(?P<b>\w)", r"\g<b>\g<a>\g<1>\g<0>", "abcd"))
print(re.sub("a", "x", "aaaa", count=2), re.sub("a", "x", "aaaa", 2), re.sub("a", "x", "aa", -1))
print(re.subn("a", "b", "banana"), re.subn("x", "y", "abc"), re.compile("a").subn("b", "aaa", 1))
print(re.sub("", "-", "abc"), re.sub("x*", "-", "abxd"), re.sub("(?=b)", "_", "abab"))
print(repr(re.sub("a", r"\n\t\\", "a")))
print(re.sub("(a)|b", r"[\1]", "ab"), re.sub("a", "", "banana"), re.sub("a", r"\g<0>\g<0>", "aba"))
print(re.sub("A", "x", "aAa", flags=re.I), re.sub(r"\.", r"\\.", "a.b"))
print(re.sub("(.)", r"\1\060", "ab"), re.sub("b", "é", "abc"), re.sub("é", "e", "caféé"))

# expect: a#b##
# expect: world hello
# expect: baaabdcccd
# expect: xxaa xxaa aa
# expect: ('bbnbnb', 3) ('abc', 0) ('baa', 1)
# expect: -a-b-c- -a-b--d- a_ba_b
# expect: '\n\t\\'
# expect: [a][] bnn aabaa
# expect: xxx a\.b
# expect: a0b0 aéc cafee
