import re

scanner = re.Scanner([
    (r"[a-zA-Z_]\w*", lambda s, token: ("name", token)),
    (r"\d+\.\d*", lambda s, token: ("float", float(token))),
    (r"\d+", lambda s, token: ("int", int(token))),
    (r"=|\+|-|\*|/", "operator"),
    (r"\s+", None),
])
print(scanner.scan("sum = 3*foo + 312.50+bar"))
print(scanner.scan("a $ b"), scanner.lexicon[3])
print(re.Scanner([("a", lambda s, t: s.match.span()), ("b", 1)]).scan("ab"))
print(re.Scanner([("A", 1)], re.I).scan("aA"), re.Scanner([("a*", "x")]).scan("aab"))
walker = re.compile("a").scanner("aab")
print(walker.search(), walker.match(), walker.match(), walker.search(), walker.pattern)
try:
    re.Scanner([("(", 1)])
except re.error as error:
    print(error)

# expect: ([('name', 'sum'), 'operator', ('int', 3), 'operator', ('name', 'foo'), 'operator', ('float', 312.5), 'operator', ('name', 'bar')], '')
# expect: ([('name', 'a')], '$ b') ('=|\\+|-|\\*|/', 'operator')
# expect: ([(0, 1), 1], '')
# expect: ([1, 1], '') (['x'], 'b')
# expect: <re.Match object; span=(0, 1), match='a'> <re.Match object; span=(1, 2), match='a'> None None re.compile('a')
# expect: missing ), unterminated subpattern at position 0
