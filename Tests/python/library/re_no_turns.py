# Loops that take no turn: what stands in them changes nothing but the numbers of the groups.
import re

for pattern, text in [
    ("(|^){0}", "a,"), ("(?:a|^){0}", "ab"), ("(|\\A){0}b?", "ab"), ("(^){0}", "ab"), ("(a)(b(c)){0}(d)\\4", "add"),
    ("(?P<x>(y)){0}(a)", "aa"), ("(?:(a)|b){0}(?(1)x|d)", "dd"), ("(?=a){0}b", "bb"), ("(a){0,0}?b", "ab"), ("(a){0}+b", "ab"),
    ("(?:(a){0}|d)*", "dd"), ("(a){0}\\1|d", "add"),
]:
    matches = [(m.span(), m.groups(), m.groupdict()) for m in re.finditer(pattern, text)]
    print(pattern, matches, re.split(pattern, text), re.compile(pattern).groups)

# expect: (|^){0} [((0, 0), (None,), {}), ((1, 1), (None,), {}), ((2, 2), (None,), {})] ['', None, 'a', None, ',', None, ''] 1
# expect: (?:a|^){0} [((0, 0), (), {}), ((1, 1), (), {}), ((2, 2), (), {})] ['', 'a', 'b', ''] 0
# expect: (|\A){0}b? [((0, 0), (None,), {}), ((1, 2), (None,), {}), ((2, 2), (None,), {})] ['', None, 'a', None, '', None, ''] 1
# expect: (^){0} [((0, 0), (None,), {}), ((1, 1), (None,), {}), ((2, 2), (None,), {})] ['', None, 'a', None, 'b', None, ''] 1
# expect: (a)(b(c)){0}(d)\4 [((0, 3), ('a', None, None, 'd'), {})] ['', 'a', None, None, 'd', ''] 4
# expect: (?P<x>(y)){0}(a) [((0, 1), (None, None, 'a'), {'x': None}), ((1, 2), (None, None, 'a'), {'x': None})] ['', None, None, 'a', '', None, None, 'a', ''] 3
# expect: (?:(a)|b){0}(?(1)x|d) [((0, 1), (None,), {}), ((1, 2), (None,), {})] ['', None, '', None, ''] 1
# expect: (?=a){0}b [((0, 1), (), {}), ((1, 2), (), {})] ['', '', ''] 0
# expect: (a){0,0}?b [((1, 2), (None,), {})] ['a', None, ''] 1
# expect: (a){0}+b [((1, 2), (None,), {})] ['a', None, ''] 1
# expect: (?:(a){0}|d)* [((0, 0), (None,), {}), ((0, 1), (None,), {}), ((1, 1), (None,), {}), ((1, 2), (None,), {}), ((2, 2), (None,), {})] ['', None, '', None, '', None, '', None, '', None, ''] 1
# expect: (a){0}\1|d [((1, 2), (None,), {}), ((2, 3), (None,), {})] ['a', None, '', None, ''] 1
