import re

for pattern in [
    "(", ")", "a**", "*a", "[a", "[z-a]", "\\", "\\q", "(?P<1>a)", "(?P<a>a)(?P<a>b)", "(?P=b)", "\\1", "(a\\1)",
    "(?z)", "a(?i)", "(?<=a+)b", "(?<n>a)", "a{3,2}", "(?P<n", "(?(1)a|b|c)", "(?#a", "\\x1", "\\u12", "\\400", "(?P<>a)",
]:
    try:
        re.compile(pattern)
    except re.error as error:
        print(pattern, "|", error, "|", error.msg, error.pos, error.lineno, error.colno, error.pattern == pattern)
try:
    re.compile("a\n(b")
except re.error as error:
    print(error, error.args, error.lineno, error.colno)
print(re.error("x"), re.error("x", "ab", 1), repr(re.error("x", "a\nb", 2)), re.error("x").pos)
print(re.error, issubclass(re.error, Exception), re.error.__name__, re.error.__module__)
for code in [
    lambda: re.error(), lambda: re.compile("a{99999999999}"), lambda: re.compile("a", re.A | re.U),
    lambda: re.compile("a", re.L), lambda: re.compile(b"a", re.U),
    lambda: re.compile(re.compile("a"), re.I), lambda: re.compile("a", 2 ** 40),
]:
    try:
        code()
    except Exception as error:
        print(type(error).__name__, error)

# expect: ( | missing ), unterminated subpattern at position 0 | missing ), unterminated subpattern 0 1 1 True
# expect: ) | unbalanced parenthesis at position 0 | unbalanced parenthesis 0 1 1 True
# expect: a** | multiple repeat at position 2 | multiple repeat 2 1 3 True
# expect: *a | nothing to repeat at position 0 | nothing to repeat 0 1 1 True
# expect: [a | unterminated character set at position 0 | unterminated character set 0 1 1 True
# expect: [z-a] | bad character range z-a at position 1 | bad character range z-a 1 1 2 True
# expect: \ | bad escape (end of pattern) at position 0 | bad escape (end of pattern) 0 1 1 True
# expect: \q | bad escape \q at position 0 | bad escape \q 0 1 1 True
# expect: (?P<1>a) | bad character in group name '1' at position 4 | bad character in group name '1' 4 1 5 True
# expect: (?P<a>a)(?P<a>b) | redefinition of group name 'a' as group 2; was group 1 at position 12 | redefinition of group name 'a' as group 2; was group 1 12 1 13 True
# expect: (?P=b) | unknown group name 'b' at position 4 | unknown group name 'b' 4 1 5 True
# expect: \1 | invalid group reference 1 at position 1 | invalid group reference 1 1 1 2 True
# expect: (a\1) | cannot refer to an open group at position 2 | cannot refer to an open group 2 1 3 True
# expect: (?z) | unknown extension ?z at position 1 | unknown extension ?z 1 1 2 True
# expect: a(?i) | global flags not at the start of the expression at position 1 | global flags not at the start of the expression 1 1 2 True
# expect: (?<=a+)b | look-behind requires fixed-width pattern | look-behind requires fixed-width pattern None None None False
# expect: (?<n>a) | unknown extension ?<n at position 1 | unknown extension ?<n 1 1 2 True
# expect: a{3,2} | min repeat greater than max repeat at position 2 | min repeat greater than max repeat 2 1 3 True
# expect: (?P<n | missing >, unterminated name at position 4 | missing >, unterminated name 4 1 5 True
# expect: (?(1)a|b|c) | conditional backref with more than two branches at position 8 | conditional backref with more than two branches 8 1 9 True
# expect: (?#a | missing ), unterminated comment at position 0 | missing ), unterminated comment 0 1 1 True
# expect: \x1 | incomplete escape \x1 at position 0 | incomplete escape \x1 0 1 1 True
# expect: \u12 | incomplete escape \u12 at position 0 | incomplete escape \u12 0 1 1 True
# expect: \400 | octal escape value \400 outside of range 0-0o377 at position 0 | octal escape value \400 outside of range 0-0o377 0 1 1 True
# expect: (?P<>a) | missing group name at position 4 | missing group name 4 1 5 True
# expect: missing ), unterminated subpattern at position 2 (line 2, column 1) ('missing ), unterminated subpattern at position 2 (line 2, column 1)',) 2 1
# expect: x x at position 1 error('x at position 2 (line 2, column 1)') None
# expect: <class 're.error'> True error re
# expect: TypeError error.__init__() missing 1 required positional argument: 'msg'
# expect: OverflowError the repetition number is too large
# expect: ValueError ASCII and UNICODE flags are incompatible
# expect: ValueError cannot use LOCALE flag with a str pattern
# expect: ValueError cannot use UNICODE flag with a bytes pattern
# expect: ValueError cannot process flags argument with a compiled pattern
# expect: OverflowError Python int too large to convert to C int
