import re

# More patterns than are remembered: each is found again or compiled again, with the same result.
for i in range(1200):
    assert re.search("x%d$" % i, "ax%d" % i)
first = re.compile("x0$")
print(first.search("x0"), first is re.compile("x0$"))
re.purge()
print(re.compile("x0$") == first)
total = 0
for i in range(1000):
    total += len(re.findall("(é)|(b)", "ébé" * 3)) + len(re.sub("é", "ee", "éa%d" % i))
print(total)

# expect: <re.Match object; span=(0, 2), match='x0'> True
# expect: True
# expect: 14890
