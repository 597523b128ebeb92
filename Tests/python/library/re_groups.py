import re

print(re.match(r"(a)?(b)", "b").groups(), re.match(r"(?:(a)|(b))*", "abab").groups(), re.match("(a(b)?)+", "aba").groups())
print(re.findall(r"(?P<q>['\"]).*?(?P=q)", "'a' \"b\""), re.findall(r"(.)\1", "aabbcd"))
print(re.match(r"(<)?\w+(?(1)>)", "<ab>").group(), re.match(r"(<)?\w+(?(1)>|$)", "<ab"), re.match("(x)?(?(1)a|b)", "b").span())
print(re.findall(r"(?<=\$)\d+", "$5 6 $70"), re.findall(r"(?<!\$)\b\d+", "$5 6"), re.findall(r"\w+(?=!)", "hi! ho"), re.findall(r"a(?!b)", "abac"))
print(re.match(r"(?>a+)b", "aab").span(), re.match(r"a++a", "aaa"), re.match(r"a{2,3}?", "aaaa").group(), re.match("x{,2}", "xxx").group())
print(re.match(r"((((((((((a))))))))))\10", "aa").span(), re.search(r"(?P<año>\d+)", "2026").groupdict())
print(re.match("(a)(?:b)(?P<c>c)", "abc").groups(), re.compile("(a)(?:b)(?P<c>c)").groupindex)

# expect: (None, 'b') ('a', 'b') ('a', 'b')
# expect: ["'", '"'] ['a', 'b']
# expect: <ab> None (0, 1)
# expect: ['5', '70'] ['6'] ['hi'] ['a']
# expect: (0, 3) None aa xx
# expect: (0, 2) {'año': '2026'}
# expect: ('a', 'c') {'c': 2}
