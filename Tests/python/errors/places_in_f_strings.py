# CPython 3.11 reads the expression of an f-string on its own, in parentheses, and places errors in that text.
def attempt(text):
    try:
        compile(text, "t", "exec")
        print("accepted", ascii(text))
    except SyntaxError as error:
        print(error.msg, error.lineno, error.offset, error.end_lineno, error.end_offset, ascii(error.text))


for text in [
    "f'{a b}'", "x = f'{a b}'", "x = f'''\n{a b}'''", "x = f'{a:{b c}}'", "x = f'{a:{b d}}'", "f'{.}'", "f'{\x1d}'",
    "f'{a!x}'",
    "f'{'", "f'{}'", "(f'{f}{**6}')", "f'{*a}'", "f'{*a, b}'", "f'{a $ b}'", "f'{1a}'", "f'{lambda x: 1}'",
    "'é' f'{a b}'",
    "f'{é b}'", "f'{0777}'", "f'{(a}'", "f'{yield x y}'", "\n\nx = f'{a b}'", "f'''{\na b}'''",
    "f'{f(x for x in y, 1)}'",
    "f'{a.1}'", "f'{*}'", "f'{x y z}' f'{a b}'", "f'{f\"{a b}\"}'", "f'{None = 1}'", "f'{x = y = 3}'",
]:
    attempt(text)
# expect: f-string: invalid syntax. Perhaps you forgot a comma? 1 2 1 5 '(a b)\n'
# expect: f-string: invalid syntax. Perhaps you forgot a comma? 1 2 1 5 '(a b)\n'
# expect: f-string: invalid syntax. Perhaps you forgot a comma? 2 2 2 5 '(a b)\n'
# expect: f-string: invalid syntax. Perhaps you forgot a comma? 1 2 1 5 '(b c)\n'
# expect: f-string: invalid syntax. Perhaps you forgot a comma? 1 2 1 5 '(b d)\n'
# expect: f-string: invalid syntax 1 2 1 3 '(.)\n'
# expect: invalid non-printable character U+001D 1 2 1 2 '(\x1d)'
# expect: f-string: invalid conversion character: expected 's', 'r', or 'a' 1 9 1 9 "f'{a!x}'\n"
# expect: f-string: expecting '}' 1 5 1 5 "f'{'\n"
# expect: f-string: empty expression not allowed 1 6 1 6 "f'{}'\n"
# expect: f-string: cannot use double starred expression here 1 2 1 4 '(**6)\n'
# expect: f-string: cannot use starred expression here 1 2 1 4 '(*a)\n'
# expect: accepted "f'{*a, b}'"
# expect: f-string: invalid syntax 1 4 1 5 '(a $ b)\n'
# expect: invalid decimal literal 1 2 1 2 '(1a)'
# expect: f-string: invalid syntax 1 10 1 11 '(lambda x)\n'
# expect: f-string: invalid syntax. Perhaps you forgot a comma? 1 2 1 5 '(a b)\n'
# expect: f-string: invalid syntax. Perhaps you forgot a comma? 1 2 1 6 '(\xe9 b)\n'
# expect: leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers 1 2 1 3 '(0777)'
# expect: f-string: closing parenthesis '}' does not match opening parenthesis '(' 1 8 1 8 "f'{(a}'\n"
# expect: f-string: invalid syntax. Perhaps you forgot a comma? 1 8 1 11 '(yield x y)\n'
# expect: f-string: invalid syntax. Perhaps you forgot a comma? 3 2 3 5 '(a b)\n'
# expect: f-string: invalid syntax. Perhaps you forgot a comma? 2 1 2 4 'a b)\n'
# expect: f-string: Generator expression must be parenthesized 1 4 1 16 '(f(x for x in y, 1))\n'
# expect: f-string: invalid syntax. Perhaps you forgot a comma? 1 2 1 5 '(a.1)\n'
# expect: f-string: invalid syntax 1 3 1 4 '(*)\n'
# expect: f-string: invalid syntax. Perhaps you forgot a comma? 1 2 1 5 '(x y z)\n'
# expect: f-string: invalid syntax. Perhaps you forgot a comma? 1 2 1 5 '(a b)\n'
# expect: f-string: expecting '}' 1 14 1 14 "f'{None = 1}'\n"
# expect: f-string: expecting '}' 1 15 1 15 "f'{x = y = 3}'\n"
