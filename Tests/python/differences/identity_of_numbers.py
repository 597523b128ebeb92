# what: `is` on ints and floats compares values, and equal ints of 64 bits have equal ids: `int("1000") is int("1000")` is `True`, and every NaN is the same one in a list, set or dict
# cause: such numbers are not objects in memory
# instead: compare numbers with `==`
print(int("1000") is int("1000"), float("1.5") is float("1.5"))
print(id(int("1000")) == id(int("1000")))
nan, other = float("nan"), float("nan")
print(nan == other, nan is other, [nan] == [other], len({nan, other}))
print(int("1" * 30) is int("1" * 30))
# expect: True True
# expect: True
# expect: False True True 1
# expect: False
