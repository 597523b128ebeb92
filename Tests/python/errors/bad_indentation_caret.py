for text in ("for x in y:\nprint(x)\n", "if x:\n", "def f():\n  if x:\n\n"):
    try:
        compile(text, "f", "exec")
    except SyntaxError as error:
        print(error, error.offset)
# expect: expected an indented block after 'for' statement on line 1 (f, line 2) 1
# expect: expected an indented block after 'if' statement on line 1 (f, line 1) 6
# expect: expected an indented block after 'if' statement on line 2 (f, line 3) 1
