# Byte order marks, line breaks, zero bytes and surrogates in a text that is compiled.
def attempt(text, mode="exec"):
    try:
        compile(text, "t", mode)
        print("accepted")
    except Exception as error:
        place = [getattr(error, name, None) for name in ("lineno", "offset", "end_lineno", "end_offset", "text")]
        print(type(error).__name__, error, *map(ascii, place))


for text in [
    "\ufeffx = 1", b"\xef\xbb\xbfx = 1", b"\xef\xbb\xbfx y", "x\x00", "x = '\ud800'", "x\ry z", "x\r\ny z",
    "x = 'a\rb'",
    "()\r A", "r[0]\r*0", "if x:\r  y\r z", '"É"""07', "é 0777", "'é' 5z", "(é b",
]:
    attempt(text)
exec("x = '''a\rb\r\nc'''\rprint(repr(x))")
for text in ["x", " x", "x\n", "x y", "", "lambda", "(x", "x)", "x;", "x\ny", "*x", "yield"]:
    if text:
        attempt(text, "eval")
print(eval("  1 + 1"))
for text in [
    "x=1;y=2", "x=1\n\n#c\n", "x=1\ny", "if x:\n  y\n", "if x:\n  y", "if x:\n  y\nz", "x=1; y=1\nz", "x\n)",
    "def f(): pass",
    "def f(): pass\n", "x=1\n y", "x = (", "1a\nx", "x\n'",
]:
    attempt(text, "single")
# expect: SyntaxError invalid non-printable character U+FEFF (t, line 1) 1 1 1 1 '\ufeffx = 1'
# expect: accepted
# expect: SyntaxError invalid syntax (t, line 1) 1 3 1 4 'x y\n'
# expect: ValueError source code string cannot contain null bytes None None None None None
# expect: UnicodeEncodeError 'utf-8' codec can't encode character '\ud800' in position 5: surrogates not allowed None None None None None
# expect: SyntaxError invalid syntax (t, line 2) 2 3 2 4 'y z\n'
# expect: SyntaxError invalid syntax (t, line 2) 2 3 2 4 'y z\n'
# expect: SyntaxError unterminated string literal (detected at line 1) (t, line 1) 1 5 1 5 "x = 'a"
# expect: IndentationError unexpected indent (t, line 2) 2 1 2 -1 ' A\n'
# expect: SyntaxError can't use starred expression here (t, line 2) 2 1 2 3 None
# expect: IndentationError unindent does not match any outer indentation level (t, line 3) 3 3 3 -1 ' z\n'
# expect: SyntaxError leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers (t, line 1) 1 7 1 8 '"\xc9"""07'
# expect: SyntaxError leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers (t, line 1) 1 4 1 5 '\xe9 0777'
# expect: SyntaxError invalid decimal literal (t, line 1) 1 5 1 5 "'\xe9' 5z"
# expect: SyntaxError '(' was never closed (t, line 1) 1 1 1 0 '(\xe9 b\n'
# expect: 'a\nb\nc'
# expect: accepted
# expect: IndentationError unexpected indent (t, line 1) 1 1 1 -1 ' x'
# expect: accepted
# expect: SyntaxError invalid syntax (t, line 1) 1 3 1 4 'x y'
# expect: SyntaxError invalid syntax (t, line 1) 1 0 1 0 'lambda'
# expect: SyntaxError '(' was never closed (t, line 1) 1 1 1 0 '(x'
# expect: SyntaxError unmatched ')' (t, line 1) 1 2 1 2 'x)'
# expect: SyntaxError invalid syntax (t, line 1) 1 2 1 3 'x;'
# expect: SyntaxError invalid syntax (t, line 2) 2 1 2 2 'y'
# expect: SyntaxError invalid syntax (t, line 1) 1 1 1 2 '*x'
# expect: SyntaxError invalid syntax (t, line 1) 1 1 1 6 'yield'
# expect: 2
# expect: accepted
# expect: accepted
# expect: SyntaxError multiple statements found while compiling a single statement (t, line 1) 1 4 1 4 'x=1\n'
# expect: accepted
# expect: accepted
# expect: SyntaxError invalid syntax (t, line 3) 3 1 3 2 'z'
# expect: SyntaxError multiple statements found while compiling a single statement (t, line 1) 1 9 1 9 'x=1; y=1\n'
# expect: SyntaxError multiple statements found while compiling a single statement (t, line 1) 1 2 1 2 'x\n'
# expect: SyntaxError invalid syntax (t, line 1) 1 0 1 0 'def f(): pass'
# expect: accepted
# expect: SyntaxError multiple statements found while compiling a single statement (t, line 1) 1 4 1 4 'x=1\n'
# expect: SyntaxError '(' was never closed (t, line 1) 1 5 1 0 'x = ('
# expect: SyntaxError invalid decimal literal (t, line 1) 1 1 1 1 '1a'
# expect: SyntaxError multiple statements found while compiling a single statement (t, line 1) 1 2 1 2 'x\n'
