# Loops whose turns may match nothing: Python begins no further turn where the last one began.
import re

for pattern, text in [
    (r"(((?:a)??){0,2})?b", "aab"), (r"((?:cc)*?){0,2}\B", "ccc"), (r"(?:(\b|[ab])){0,2}", "ab"),
    (r"(?:(?:(?:\b)+|.)){0,2}((?=\B)(a|b))", "bbb"), (r"(a|\b)+", "aab"), (r"(\b|a)+?b", "aab"), (r"(a??)+b", "aab"),
    (r"(?:(a)|b|){2,3}c", "abc"), (r"(a?)*?b", "aab"), (r"()*x?|(y)", "xy"), (r"(a*)+?c", "aabc"), (r"(|a)+", "aaa"),
    (r"(|a)+b", "aab"), (r"(?:|(a))*?b", "aab"), (r"((a?){2}){2}", "aaa"), (r"(?:(?=(a))|b)*", "ab"),
]:
    match = re.search(pattern, text)
    print(pattern, match and (match.span(), match.groups(), match.lastindex), [m.span() for m in re.finditer(pattern, text)])

# expect: (((?:a)??){0,2})?b ((0, 3), ('aa', 'a'), 1) [(0, 3)]
# expect: ((?:cc)*?){0,2}\B ((0, 2), ('',), 1) [(0, 2), (2, 2)]
# expect: (?:(\b|[ab])){0,2} ((0, 0), ('',), 1) [(0, 0), (0, 2), (2, 2)]
# expect: (?:(?:(?:\b)+|.)){0,2}((?=\B)(a|b)) ((0, 3), ('b', 'b'), 1) [(0, 3)]
# expect: (a|\b)+ ((0, 2), ('a',), 1) [(0, 2), (3, 3)]
# expect: (\b|a)+?b ((0, 3), ('a',), 1) [(0, 3)]
# expect: (a??)+b ((0, 3), ('',), 1) [(0, 3)]
# expect: (?:(a)|b|){2,3}c ((0, 3), ('a',), 1) [(0, 3)]
# expect: (a?)*?b ((0, 3), ('a',), 1) [(0, 3)]
# expect: ()*x?|(y) ((0, 1), ('', None), 1) [(0, 1), (1, 1), (1, 2), (2, 2)]
# expect: (a*)+?c ((3, 4), ('',), 1) [(3, 4)]
# expect: (|a)+ ((0, 0), ('',), 1) [(0, 0), (0, 1), (1, 1), (1, 2), (2, 2), (2, 3), (3, 3)]
# expect: (|a)+b ((0, 3), ('',), 1) [(0, 3)]
# expect: (?:|(a))*?b ((0, 3), ('a',), 1) [(0, 3)]
# expect: ((a?){2}){2} ((0, 3), ('a', ''), 1) [(0, 3), (3, 3)]
# expect: (?:(?=(a))|b)* ((0, 0), ('a',), 1) [(0, 0), (1, 2), (2, 2)]
