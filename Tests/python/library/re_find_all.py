import re

print(re.findall(r"\d+", "1 22 333"))
print(re.findall(r"(\w)=(\d)?", "a=1 b= c=3"))
print(re.findall(r"(\w)=", "a=1 b="))
print(re.findall("", "abc"), re.findall("x*", "axbx"))
print(re.findall(r"\b|a", "a aa"))
print(re.findall(r"(?=(\w\w))", "abcd"))
print(re.compile("a").findall("aaaa", 1, 3), re.compile("a").findall("aaaa", 3, 1))
print([(m.group(), m.span()) for m in re.finditer(r"\w+", "ab  cd")])
it = re.finditer("a", "aa")
print(next(it), next(it), next(it, None), next(it, None), iter(it) is it)
print([m.pos for m in re.compile("a").finditer("aaa", 1)], [m.endpos for m in re.compile("a").finditer("aaa", 1, 2)])

# expect: ['1', '22', '333']
# expect: [('a', '1'), ('b', ''), ('c', '3')]
# expect: ['a', 'b']
# expect: ['', '', '', ''] ['', 'x', '', 'x', '']
# expect: ['', 'a', '', '', 'a', 'a', '']
# expect: ['ab', 'bc', 'cd']
# expect: ['a', 'a'] []
# expect: [('ab', (0, 2)), ('cd', (4, 6))]
# expect: <re.Match object; span=(0, 1), match='a'> <re.Match object; span=(1, 2), match='a'> None None True
# expect: [1, 1] [2]
