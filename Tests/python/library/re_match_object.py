import re

p = re.compile(r"(?P<year>\d{4})-(?P<month>\d\d)(-\d\d)?")
m = p.search("on 2026-11 and more", 1, 12)
print(m.groups(), m.groups("none"), m.groups(default=0))
print(m.groupdict(), m.groupdict(default="-"))
print(m.group("year", "month", 3), m["year"], m[2], m[3])
print(m.start("month"), m.end("month"), m.span(1), m.span(3), m.span())
print(m.pos, m.endpos, m.lastindex, m.lastgroup)
print(m.regs)
print(m.re is p, m.string)
print(m.expand(r"\2/\1 \g<year>\g<0>[\3]"))
print(m == p.search("on 2026-11 and more", 1, 12), m == m, m != m, hash(m) == hash(m))
print(repr(m), str(m), bool(m))
print(type(m), type(p), type(m).__name__, type(m).__module__)
print(m.__copy__() is m, m.__deepcopy__({}) is m)

# expect: ('2026', '11', None) ('2026', '11', 'none') ('2026', '11', 0)
# expect: {'year': '2026', 'month': '11'} {'year': '2026', 'month': '11'}
# expect: ('2026', '11', None) 2026 11 None
# expect: 8 10 (3, 7) (-1, -1) (3, 10)
# expect: 1 12 2 month
# expect: ((3, 10), (3, 7), (8, 10), (-1, -1))
# expect: True on 2026-11 and more
# expect: 11/2026 20262026-11[]
# expect: False True False True
# expect: <re.Match object; span=(3, 10), match='2026-11'> <re.Match object; span=(3, 10), match='2026-11'> True
# expect: <class 're.Match'> <class 're.Pattern'> Match re
# expect: True True
