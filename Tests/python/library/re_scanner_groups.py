# Groups, flags and warnings inside the phrases of a Scanner.
import re
import warnings


def text(scanner, token):
    return token


def scan(lexicon, subject, flags=0):
    try:
        scanner = re.Scanner(lexicon, flags)
        print(scanner.scanner.groups, scanner.scanner.pattern, scanner.scanner.flags, scanner.scan(subject))
    except Exception as error:
        print(type(error).__name__, error)


scan([("x", None), (r"(a)\1", text), ("(b)(c)", text)], "xaabc")
scan([(r"(a)\1", text), ("x", None)], "xaabc")
scan([(r"(a)(b)(c)", text)], "abcabc")
scan([("(?P<n>a)", text), ("(?P<n>b)", text)], "ab")
scan([("(?i)a", text), ("(?x)b c", text)], "aAbc")
scan([("a", text)], "aA", re.I)
scan([(r"\w+", text)], "aé")
scan([(r"\w+", text)], "aé", re.U)
scan([("k", text)], "kK\u212a", re.I)
scan([("a|b", text), ("c", 1), ("", 2)], "aAcb")
scan([(b"a", text)], b"aA")
scan([("(z)?a", 2), ("b", 1), (r"(c)(d)\2(?(1)d|x)", 5)], "aabcddd")
for lexicon in [[], [("a",)], [("(", 1)], 5, [(5, 5)]]:
    scan(lexicon, "aA")
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    re.Scanner([("[[a]", None)])
print([str(warning.message) for warning in caught])

# expect: 3 None 0 (['aa', 'bc'], '')
# expect: 2 None 0 (['aa'], 'bc')
# expect: RuntimeError invalid SRE code
# expect: 2 None 0 (['a', 'b'], '')
# expect: 2 None 0 (['a'], 'Abc')
# expect: 1 None 2 (['a', 'A'], '')
# expect: 1 None 0 (['a'], 'é')
# expect: 1 None 32 (['aé'], '')
# expect: 1 None 2 (['k', 'K'], 'K')
# expect: 3 None 0 (['a'], 'Acb')
# expect: 1 None 0 ([b'a'], b'A')
# expect: 3 None 0 ([2, 2, 1, 5], '')
# expect: RuntimeError invalid SRE code
# expect: ValueError not enough values to unpack (expected 2, got 1)
# expect: error missing ), unterminated subpattern at position 0
# expect: TypeError 'int' object is not iterable
# expect: TypeError decoding to str: need a bytes-like object, int found
# expect: ['Possible nested set at position 1']
