import re

print(re.compile("a"), re.compile("a", re.I), re.compile(b"a", re.I | re.M), re.compile("a" * 250))
print(re.compile("a", re.A), re.compile("a", re.U), re.compile("(?i)a'b"), re.compile('"\''))
p = re.compile(r"(?P<x>a)(b)(?P<y>c)")
print(p.pattern, p.flags, p.groups, p.groupindex, dict(p.groupindex), p.groupindex["y"])
print(re.compile("a") == re.compile("a"), re.compile("a") == re.compile("a", re.I), re.compile("a") != "a")
print(re.compile("a") is re.compile("a"), hash(re.compile("a")) == hash(re.compile("a")), re.compile(p) is p)
print(len({re.compile("a"), re.compile("a"), re.compile("b")}), re.compile("a") == re.compile(b"a"))
print(re.Pattern, re.Match, re.Pattern[str], isinstance(p, re.Pattern), p.__copy__() is p)
re.purge()
q = re.compile("a")
print(q == re.compile("a"))
for code in [lambda: re.Pattern(), lambda: p < p, lambda: p.nothing, lambda: setattr(p, "flags", 1)]:
    try:
        code()
    except (TypeError, AttributeError) as error:
        print(type(error).__name__)

# expect: re.compile('a') re.compile('a', re.IGNORECASE) re.compile(b'a', re.IGNORECASE|re.MULTILINE) re.compile('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa)
# expect: re.compile('a', re.ASCII) re.compile('a') re.compile("(?i)a'b", re.IGNORECASE) re.compile('"\'')
# expect: (?P<x>a)(b)(?P<y>c) 32 3 {'x': 1, 'y': 3} {'x': 1, 'y': 3} 3
# expect: True False True
# expect: True True True
# expect: 2 False
# expect: <class 're.Pattern'> <class 're.Match'> re.Pattern[str] True True
# expect: True
# expect: TypeError
# expect: TypeError
# expect: AttributeError
# expect: AttributeError
