# Possessive loops and atomic groups give nothing back.
import re

for pattern, text in [
    (r"a++b", "aab"), (r"a++ab", "aab"), (r"(?:ab|a)++b", "abab"), (r"(?:a|ab){2}+c", "abac"), (r"(?>a|ab)c", "abc"),
    (r"(?>\n+?|B[c\D])[bBb]", "BbB\n\nBccBB"), (r"\w+(?:-)?+é", "éé!"), (r"x?+x", "x"), (r"(?>a*)a|b", "aab"),
    (r"[^,]*+,", "ab,c"), (r"\d{2,3}+\d", "1234"), (r"(?:(?>a+)b)++", "aabab"), (r"(?>(?:x|xy)*)y", "xxy"),
    (r"(?>2|[a-k\d\S]*?.2[\w\S]+|[^2]+?[\W])[2,,]", "-2,,-,,2-2"),
]:
    match = re.search(pattern, text)
    print(pattern, match and match.span(), re.fullmatch(pattern, text), [m.span() for m in re.finditer(pattern, text)])

# expect: a++b (0, 3) <re.Match object; span=(0, 3), match='aab'> [(0, 3)]
# expect: a++ab None None []
# expect: (?:ab|a)++b None None []
# expect: (?:a|ab){2}+c None None []
# expect: (?>a|ab)c None None []
# expect: (?>\n+?|B[c\D])[bBb] (0, 3) None [(0, 3), (4, 6)]
# expect: \w+(?:-)?+é (0, 2) None [(0, 2)]
# expect: x?+x None None []
# expect: (?>a*)a|b (2, 3) None [(2, 3)]
# expect: [^,]*+, (0, 3) None [(0, 3)]
# expect: \d{2,3}+\d (0, 4) <re.Match object; span=(0, 4), match='1234'> [(0, 4)]
# expect: (?:(?>a+)b)++ (0, 5) <re.Match object; span=(0, 5), match='aabab'> [(0, 5)]
# expect: (?>(?:x|xy)*)y (0, 3) <re.Match object; span=(0, 3), match='xxy'> [(0, 3)]
# expect: (?>2|[a-k\d\S]*?.2[\w\S]+|[^2]+?[\W])[2,,] (1, 3) None [(1, 3)]
