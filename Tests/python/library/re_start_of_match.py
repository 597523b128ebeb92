# Places that a search must not skip: lookaheads, empty branches and scoped flags in front.
import re

for pattern, text in [
    (r"(?=b)(?:ab|b)", "aaba"), (r"(\n[.]|)[^ \n]*?[^ \n]{2,}\Z", "\n.."), (r"(b|)i*b", "ibb_"), (r"(?:x|)+y", "zxxy"),
    (r"((.i|\S)i+)\w", "kii"), (r"(Aa|[\w\W]|A\b)(?:A|k*a.)", "Aa."), (r"(?:https?|ftp)://\S+", "x ftp://y"),
    (r"(?a:\W)", "aé"), (r"(?a:\S)", "\x1cé"), (r"(?a-i:[\W\d]I)", "1µI"), (r"(?:(?a:\d))x", "٣x"), (r"(?a:\W|x)", "é"),
]:
    for _ in range(3):
        print(pattern, re.search(pattern, text), re.match(pattern, text[1:]), re.findall(pattern, text))

# expect: (?=b)(?:ab|b) <re.Match object; span=(2, 3), match='b'> None ['b']
# expect: (?=b)(?:ab|b) <re.Match object; span=(2, 3), match='b'> None ['b']
# expect: (?=b)(?:ab|b) <re.Match object; span=(2, 3), match='b'> None ['b']
# expect: (\n[.]|)[^ \n]*?[^ \n]{2,}\Z <re.Match object; span=(1, 3), match='..'> <re.Match object; span=(0, 2), match='..'> ['']
# expect: (\n[.]|)[^ \n]*?[^ \n]{2,}\Z <re.Match object; span=(1, 3), match='..'> <re.Match object; span=(0, 2), match='..'> ['']
# expect: (\n[.]|)[^ \n]*?[^ \n]{2,}\Z <re.Match object; span=(1, 3), match='..'> <re.Match object; span=(0, 2), match='..'> ['']
# expect: (b|)i*b <re.Match object; span=(0, 2), match='ib'> <re.Match object; span=(0, 2), match='bb'> ['', '']
# expect: (b|)i*b <re.Match object; span=(0, 2), match='ib'> <re.Match object; span=(0, 2), match='bb'> ['', '']
# expect: (b|)i*b <re.Match object; span=(0, 2), match='ib'> <re.Match object; span=(0, 2), match='bb'> ['', '']
# expect: (?:x|)+y <re.Match object; span=(1, 4), match='xxy'> <re.Match object; span=(0, 3), match='xxy'> ['xxy']
# expect: (?:x|)+y <re.Match object; span=(1, 4), match='xxy'> <re.Match object; span=(0, 3), match='xxy'> ['xxy']
# expect: (?:x|)+y <re.Match object; span=(1, 4), match='xxy'> <re.Match object; span=(0, 3), match='xxy'> ['xxy']
# expect: ((.i|\S)i+)\w <re.Match object; span=(0, 3), match='kii'> None [('ki', 'k')]
# expect: ((.i|\S)i+)\w <re.Match object; span=(0, 3), match='kii'> None [('ki', 'k')]
# expect: ((.i|\S)i+)\w <re.Match object; span=(0, 3), match='kii'> None [('ki', 'k')]
# expect: (Aa|[\w\W]|A\b)(?:A|k*a.) <re.Match object; span=(0, 3), match='Aa.'> None ['A']
# expect: (Aa|[\w\W]|A\b)(?:A|k*a.) <re.Match object; span=(0, 3), match='Aa.'> None ['A']
# expect: (Aa|[\w\W]|A\b)(?:A|k*a.) <re.Match object; span=(0, 3), match='Aa.'> None ['A']
# expect: (?:https?|ftp)://\S+ <re.Match object; span=(2, 9), match='ftp://y'> None ['ftp://y']
# expect: (?:https?|ftp)://\S+ <re.Match object; span=(2, 9), match='ftp://y'> None ['ftp://y']
# expect: (?:https?|ftp)://\S+ <re.Match object; span=(2, 9), match='ftp://y'> None ['ftp://y']
# expect: (?a:\W) None <re.Match object; span=(0, 1), match='é'> []
# expect: (?a:\W) None <re.Match object; span=(0, 1), match='é'> []
# expect: (?a:\W) None <re.Match object; span=(0, 1), match='é'> []
# expect: (?a:\S) <re.Match object; span=(1, 2), match='é'> <re.Match object; span=(0, 1), match='é'> ['é']
# expect: (?a:\S) <re.Match object; span=(1, 2), match='é'> <re.Match object; span=(0, 1), match='é'> ['é']
# expect: (?a:\S) <re.Match object; span=(1, 2), match='é'> <re.Match object; span=(0, 1), match='é'> ['é']
# expect: (?a-i:[\W\d]I) None <re.Match object; span=(0, 2), match='µI'> []
# expect: (?a-i:[\W\d]I) None <re.Match object; span=(0, 2), match='µI'> []
# expect: (?a-i:[\W\d]I) None <re.Match object; span=(0, 2), match='µI'> []
# expect: (?:(?a:\d))x None None []
# expect: (?:(?a:\d))x None None []
# expect: (?:(?a:\d))x None None []
# expect: (?a:\W|x) None None []
# expect: (?a:\W|x) None None []
# expect: (?a:\W|x) None None []
