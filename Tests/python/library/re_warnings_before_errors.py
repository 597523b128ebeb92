# Warnings that come before an error, those of bytes, of TEMPLATE, and of templates given to methods.
import re
import warnings

pattern = re.compile("(a)")
for number, action in enumerate([
    lambda: re.template("a"), lambda: re.compile("b", re.T), lambda: re.compile("(?t)b"), lambda: re.search("[[a](", "x"),
    lambda: pattern.sub(r"\g<+1>", "a"), lambda: pattern.match("a").expand(r"\g< 1>"),
    lambda: re.sub("(a)", r"\g<+1>\q", "a"), lambda: re.compile("(?i)(?P<a>[[a])(?(+1)[[b])"),
    lambda: re.compile(b"(?P<\xc2\xb5>[[a])(?P=x)"), lambda: re.compile(b"(?P<\xc2\xb5>x)"),
    lambda: re.sub(b"(?P<a>x)", b"\\g<\xc2\xb5>", b"xx"), lambda: re.sub("(?P<a>x)", r"\g<१>", "xx"),
]):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            action()
        except (re.error, IndexError) as error:
            print(number, type(error).__name__, error)
    for warning in caught:
        print(number, warning.category.__name__, warning.message)

# expect: 0 DeprecationWarning The re.template() function is deprecated as it is an undocumented function without an obvious purpose. Use re.compile() instead.
# expect: 1 DeprecationWarning The re.TEMPLATE/re.T flag is deprecated as it is an undocumented flag without an obvious purpose. Don't use it.
# expect: 3 error missing ), unterminated subpattern at position 4
# expect: 3 FutureWarning Possible nested set at position 1
# expect: 4 DeprecationWarning bad character in group name '+1' at position 3
# expect: 5 DeprecationWarning bad character in group name ' 1' at position 3
# expect: 6 error bad escape \q at position 6
# expect: 6 DeprecationWarning bad character in group name '+1' at position 3
# expect: 7 FutureWarning Possible nested set at position 11
# expect: 7 DeprecationWarning bad character in group name '+1' at position 18
# expect: 7 FutureWarning Possible nested set at position 22
# expect: 8 error unknown group name 'x' at position 16
# expect: 8 DeprecationWarning bad character in group name '\xc2\xb5' at position 4
# expect: 8 FutureWarning Possible nested set at position 8
# expect: 9 DeprecationWarning bad character in group name '\xc2\xb5' at position 4
# expect: 10 IndexError unknown group name 'Âµ'
# expect: 10 DeprecationWarning bad character in group name '\xc2\xb5' at position 3
# expect: 11 DeprecationWarning bad character in group name '१' at position 3
