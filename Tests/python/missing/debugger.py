# what: `breakpoint`, `help`
# cause: no debugger, no pager
# instead: `print`, `__doc__`
for name in ("breakpoint", "help"):
    try:
        eval(name)
    except NameError as error:
        print(error)
# expect: name 'breakpoint' is not defined
# expect: name 'help' is not defined
