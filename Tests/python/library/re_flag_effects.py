import re

print(re.findall("a.b", "a\nb a-b"), re.findall("a.b", "a\nb a-b", re.S))
print(re.findall("^\\w", "ab\ncd"), re.findall("^\\w", "ab\ncd", re.M), re.findall("\\w$", "ab\ncd\n", re.M))
print(re.findall("é|É", "éÉ", re.I), re.findall("(?i:A)b", "ab aB Ab"), re.findall("(?i)straße", "STRASSE Straße"))
print(re.findall(r"\w+", "naïve café"), re.findall(r"\w+", "naïve café", re.A))
print(re.findall(r"\d", "1٣"), re.findall(r"\d", "1٣", re.ASCII), re.findall("(?a)k", "k\u212a", re.I))
print(re.findall("k", "k\u212a", re.I), re.findall("[h-j]", "iİıI", re.I))
p = re.compile(r"""
    (\d+)   # whole
    \.      # point
    (\d*)   # rest
""", re.VERBOSE)
print(p.match("3.14").groups())
print(re.findall("(?x) a b # c", "ab"), re.findall("(?s:.)b", "\nb"), re.findall("(?-i:a)", "aA", re.I))

# expect: ['a-b'] ['a\nb', 'a-b']
# expect: ['a'] ['a', 'c'] ['b', 'd']
# expect: ['é', 'É'] ['ab', 'Ab'] ['Straße']
# expect: ['naïve', 'café'] ['na', 've', 'caf']
# expect: ['1', '٣'] ['1'] ['k']
# expect: ['k', 'K'] ['i', 'İ', 'ı', 'I']
# expect: ('3', '14')
# expect: ['ab'] ['\nb'] ['a']
