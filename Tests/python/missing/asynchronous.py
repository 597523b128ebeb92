# what: `aiter`, `anext`
# cause: nothing asynchronous
# instead: `iter`, `next`
for name in ("aiter", "anext"):
    try:
        eval(name)
    except NameError as error:
        print(error)
# expect: name 'aiter' is not defined
# expect: name 'anext' is not defined
