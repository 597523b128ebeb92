import re

for pattern, text in [
    ("(a)(b)", "ab"), ("((a)(b))", "ab"), ("(a)|(b)", "b"), ("((ab))", "ab"), ("(a)(b)?", "a"),
    ("(?P<x>a)(?P<y>b)", "ab"), ("(?P<x>(?P<y>a)b)", "ab"), ("a", "a"), ("(?:(a)|(b))*", "ab"),
    ("(a)(?=(b))", "ab"), ("(?P<w>\\w+) (?P<n>\\d)?", "ab "),
]:
    m = re.match(pattern, text)
    print(pattern, m.lastindex, m.lastgroup)
print([m.lastgroup for m in re.finditer(r"(?P<num>\d+)|(?P<word>[a-z]+)|(?P<space> )", "a1 b2")])
print([m.lastindex for m in re.finditer(r"(x*)(y)?", "axy")])

# expect: (a)(b) 2 None
# expect: ((a)(b)) 1 None
# expect: (a)|(b) 2 None
# expect: ((ab)) 1 None
# expect: (a)(b)? 1 None
# expect: (?P<x>a)(?P<y>b) 2 y
# expect: (?P<x>(?P<y>a)b) 1 x
# expect: a None None
# expect: (?:(a)|(b))* 2 None
# expect: (a)(?=(b)) 2 None
# expect: (?P<w>\w+) (?P<n>\d)? 1 w
# expect: ['word', 'num', 'space', 'word', 'num']
# expect: [1, 2, 1]
