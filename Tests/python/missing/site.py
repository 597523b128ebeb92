# what: `exit`, `quit`, `copyright`, `credits`, `license`
# cause: CPython's `site` adds them, for its prompt
# instead: `sys.exit()`
for name in ("exit", "quit", "copyright", "credits", "license"):
    try:
        eval(name)
    except NameError as error:
        print(error)
# expect: name 'exit' is not defined
# expect: name 'quit' is not defined
# expect: name 'copyright' is not defined
# expect: name 'credits' is not defined
# expect: name 'license' is not defined
