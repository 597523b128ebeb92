def attempt(text):
    try:
        compile(text, "t", "exec")
        print("accepted", ascii(text))
    except SyntaxError as error:
        place = error.lineno, error.offset, error.end_lineno, error.end_offset
        print(type(error).__name__, error.msg, *place, ascii(error.text))


for text in [
    ")", "[", " c", "x 1a 1", "'", '\n"""', "x = a[{:c]", "x =\\ ab", "try:", "try: x", "try: x\n", "0x", "0777",
    "class A: ",
    "with a:\n    pass\n b", "try:\n  try:1\n |", "try:\n   class M:\n d", "d = {'a': 1, 'b' [1]}",
    "d = {'a': 1, 'b'+: 2}",
    "f(x y)", "f(c y)", "f(m y)", "f(_ y)", "f(match y)", "f(b y)", "a 'b' 'c' d", "{k's' v for k}",
    "@a", "@a\n", "x = #c", "def\\", "class A:\n  def f(self):\n\nx=1", "if x:\n\ty\n        z", "lambda x=, y: 1",
    "def f(x=, y): pass", "[x for x in (y := 1)]", "[x for x in (lambda: (y := 1))]", "[(x := 1) for x in y]",
    "class A:\n  [(x := 1) for z in y]", "[i for i in [j := 0 for k in y]]",
    "inb'a'b'b'", "x '' b''", "d = b'' {'a'+}",
]:
    attempt(text)
# expect: SyntaxError unmatched ')' 1 1 1 1 ')'
# expect: SyntaxError '[' was never closed 1 1 1 0 '[\n'
# expect: IndentationError unexpected indent 1 1 1 -1 ' c\n'
# expect: SyntaxError invalid decimal literal 1 3 1 3 'x 1a 1'
# expect: SyntaxError unterminated string literal (detected at line 1) 1 1 1 1 "'"
# expect: SyntaxError unterminated triple-quoted string literal (detected at line 2) 2 1 2 1 '"""'
# expect: SyntaxError closing parenthesis ']' does not match opening parenthesis '{' 1 10 1 10 'x = a[{:c]'
# expect: SyntaxError unexpected character after line continuation character 1 5 1 0 'x =\\ ab\n'
# expect: IndentationError expected an indented block after 'try' statement on line 1 1 5 1 -1 'try:\n'
# expect: SyntaxError expected 'except' or 'finally' block 1 7 1 -1 'try: x\n'
# expect: SyntaxError expected 'except' or 'finally' block 1 7 1 -1 'try: x\n'
# expect: SyntaxError invalid hexadecimal literal 1 2 1 2 '0x'
# expect: SyntaxError leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers 1 1 1 2 '0777'
# expect: IndentationError expected an indented block after class definition on line 1 1 10 1 -1 'class A: \n'
# expect: IndentationError unindent does not match any outer indentation level 3 3 3 -1 ' b\n'
# expect: IndentationError unindent does not match any outer indentation level 3 3 3 -1 ' |\n'
# expect: IndentationError unindent does not match any outer indentation level 3 3 3 -1 ' d\n'
# expect: SyntaxError ':' expected after dictionary key 1 20 1 0 "d = {'a': 1, 'b' [1]}\n"
# expect: SyntaxError ':' expected after dictionary key 1 16 1 0 "d = {'a': 1, 'b'+: 2}\n"
# expect: SyntaxError invalid syntax. Perhaps you forgot a comma? 1 3 1 6 'f(x y)\n'
# expect: SyntaxError invalid syntax 1 5 1 6 'f(c y)\n'
# expect: SyntaxError invalid syntax 1 5 1 6 'f(m y)\n'
# expect: SyntaxError invalid syntax 1 5 1 6 'f(_ y)\n'
# expect: SyntaxError invalid syntax 1 9 1 10 'f(match y)\n'
# expect: SyntaxError invalid syntax. Perhaps you forgot a comma? 1 3 1 6 'f(b y)\n'
# expect: SyntaxError invalid syntax 1 3 1 6 "a 'b' 'c' d\n"
# expect: SyntaxError invalid syntax. Perhaps you forgot a comma? 1 3 1 8 "{k's' v for k}\n"
# expect: SyntaxError invalid syntax 1 0 1 0 '@a\n'
# expect: SyntaxError invalid syntax 1 0 1 0 '@a\n'
# expect: SyntaxError invalid syntax 1 5 1 7 'x = #c\n'
# expect: SyntaxError unexpected EOF while parsing 1 5 1 -1 'def\\\n'
# expect: IndentationError expected an indented block after function definition on line 2 4 0 4 -1 'x=1\n'
# expect: TabError inconsistent use of tabs and spaces in indentation 3 1 3 0 '        z\n'
# expect: SyntaxError expected default value expression 1 9 1 10 'lambda x=, y: 1\n'
# expect: SyntaxError expected default value expression 1 8 1 9 'def f(x=, y): pass\n'
# expect: SyntaxError assignment expression cannot be used in a comprehension iterable expression 1 14 1 20 None
# expect: SyntaxError assignment expression cannot be used in a comprehension iterable expression 1 23 1 29 None
# expect: SyntaxError assignment expression cannot rebind comprehension iteration variable 'x' 1 3 1 4 None
# expect: SyntaxError assignment expression within a comprehension cannot be used in a class body 2 5 2 6 None
# expect: SyntaxError assignment expression cannot be used in a comprehension iterable expression 1 14 1 20 None
# expect: SyntaxError cannot mix bytes and nonbytes literals 1 11 1 11 "inb'a'b'b'\n"
# expect: SyntaxError cannot mix bytes and nonbytes literals 1 9 1 9 "x '' b''\n"
# expect: SyntaxError invalid syntax 1 9 1 10 "d = b'' {'a'+}\n"
