def f():
    for x in []:
# expect-error: IndentationError: expected an indented block after 'for' statement on line 2
