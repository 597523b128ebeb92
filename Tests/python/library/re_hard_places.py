# Texts in which a few places are hard and all others easy: what is found before, at and behind a hard one is the same.
import re

hard = "a" * 20
for other in ("", "é", "€"):
    text = ("b" * 30 + hard + "-") * 3 + hard + "c" + "b" * 5 + other
    print(len(re.findall(r"(?:a|aa)+c|b", text)), [m.span() for m in re.finditer(r"(?:a|aa)+c|b", text)][-7:])
    print(re.sub(r"((?:a|aa)+)c|b(?=-|a)", r"<\1>", text)[-40:])
    print([len(part) for part in re.split(r"(?:a|aa)+c|-", text)])
    print(len(re.findall(r"(?:a|aa)*c|", text)), re.search(r"(?:a|aa)+c$", text))

# The same in a loop that runs far.
text = 'x="1" ' * 200 + "y" * 3000 + ' z="22"' * 3
for other in ("", "é"):
    found = re.findall(r'"([^"]*)"', text + other)
    print(len(found), found[-3:], len(re.sub(r'"[^"]*"', "", text + other)))
    print([m.span(1) for m in re.finditer(r'(?:"([^"]*)")?\Z|z', text + other)])

# expect: 96 [(131, 132), (153, 174), (174, 175), (175, 176), (176, 177), (177, 178), (178, 179)]
# expect: aaaaaaaaaaaa-<aaaaaaaaaaaaaaaaaaaa>bbbbb
# expect: [50, 50, 50, 0, 5]
# expect: 160 None
# expect: 96 [(131, 132), (153, 174), (174, 175), (175, 176), (176, 177), (177, 178), (178, 179)]
# expect: aaaaaaaaaaa-<aaaaaaaaaaaaaaaaaaaa>bbbbbé
# expect: [50, 50, 50, 0, 6]
# expect: 161 None
# expect: 96 [(131, 132), (153, 174), (174, 175), (175, 176), (176, 177), (177, 178), (178, 179)]
# expect: aaaaaaaaaaa-<aaaaaaaaaaaaaaaaaaaa>bbbbb€
# expect: [50, 50, 50, 0, 6]
# expect: 161 None
# expect: 203 ['22', '22', '22'] 3609
# expect: [(-1, -1), (-1, -1), (-1, -1), (4218, 4220), (-1, -1)]
# expect: 203 ['22', '22', '22'] 3610
# expect: [(-1, -1), (-1, -1), (-1, -1), (-1, -1)]
