# what: `help`
# cause: no pager
# instead: `__doc__`
try:
    help
except NameError as error:
    print(error)
# expect: name 'help' is not defined
