import re

m = re.search(r"ERROR (\w+)", "2026-11-20 ERROR disk full")
print(m)
print(m.group(), m.group(0), m.group(1), m[1])
print(re.search("x", "abc"))
print(re.match("b", "abc"), re.match("a", "abc").span())
print(re.fullmatch("a|ab", "ab"), re.fullmatch("ab", "ab\n"))
print(re.search("^b", "a\nb"), re.search("^b", "a\nb", re.M).span())
print(re.search(pattern="c", string="abc", flags=re.I).start())
print(bool(re.match("", "")), re.match("", "").span())
p = re.compile("b")
print(p.search("abab", 2).span(), p.search("abab", 2, 3), p.search("ab", -5, 99).span(), p.search("ab", 9))
print(re.compile("^b").search("ab", 1), re.compile("b$").search("abab", 0, 2).span())

# expect: <re.Match object; span=(11, 21), match='ERROR disk'>
# expect: ERROR disk ERROR disk disk disk
# expect: None
# expect: None (0, 1)
# expect: <re.Match object; span=(0, 2), match='ab'> None
# expect: None (2, 3)
# expect: 2
# expect: True (0, 0)
# expect: (3, 4) None (1, 2) None
# expect: None (1, 2)
