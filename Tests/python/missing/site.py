# what: `copyright`, `credits`, `license`
# cause: CPython's `site` adds them, for its prompt
# instead:
for name in ("copyright", "credits", "license"):
    try:
        eval(name)
    except NameError as error:
        print(error)
# expect: name 'copyright' is not defined
# expect: name 'credits' is not defined
# expect: name 'license' is not defined
