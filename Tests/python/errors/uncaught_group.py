def fails():
    raise ExceptionGroup("both", [ValueError(1), TypeError(2)])


try:
    fails()
except* TypeError:
    print("one part is handled")
# expect: one part is handled
# expect-error:     +------------------------------------
