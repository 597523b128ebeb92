# Loops that give nothing back cost what they run over.
import re

print(re.search("[^x]*y", "a" * 1_000_000), len(re.findall('"[^"]*"', '"a"' * 50_000 + "b" * 200_000)))
re.search("[^x]*[yz]", "a" * 1_000_000)
# expect: None 50000
# expect-status: 124
# expect-error:     re.search("[^x]*[yz]", "a" * 1_000_000)
