# A search that is given up ends the run wherever it was asked for: what it found so far goes with it.
import re

print(len(re.findall("(a|b)", "ab" * 100)), re.split("(,)", "a,b"))
re.findall("(a|a)*[bc]", "a" * 40)
# expect: 200 ['a', ',', 'b']
# expect-status: 124
# expect-error:     re.findall("(a|a)*[bc]", "a" * 40)
