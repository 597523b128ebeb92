import re

TOKEN = re.compile(r"""
    (?P<number>\d+(?:\.\d+)?) | (?P<name>[A-Za-z_]\w*) | (?P<op>[-+*/=()]) | (?P<skip>\s+) | (?P<bad>.)
""", re.X)


def tokens(text):
    for m in TOKEN.finditer(text):
        if m.lastgroup != "skip":
            yield m.lastgroup, m.group(), m.start()


for token in tokens("x1 = 3.14*(y + 2) $"):
    print(*token)
log = "2026-11-20 ERROR disk full\n2026-11-21 INFO ok\n2026-11-22 ERROR net down\n"
print([m.groupdict() for m in re.finditer(r"^(?P<date>\S+) ERROR (?P<what>.+)$", log, re.M)])

# expect: name x1 0
# expect: op = 3
# expect: number 3.14 5
# expect: op * 9
# expect: op ( 10
# expect: name y 11
# expect: op + 13
# expect: number 2 15
# expect: op ) 16
# expect: bad $ 18
# expect: [{'date': '2026-11-20', 'what': 'disk full'}, {'date': '2026-11-22', 'what': 'net down'}]
