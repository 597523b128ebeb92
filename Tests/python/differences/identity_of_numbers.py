# what: `is` on ints and floats compares values, and equal ints of 64 bits have equal ids: `int("1000") is int("1000")` is `True`
# cause: such numbers are not objects in memory
# instead: compare numbers with `==`
print(int("1000") is int("1000"), float("1.5") is float("1.5"))
print(id(int("1000")) == id(int("1000")))
print(int("1" * 30) is int("1" * 30))
# expect: True True
# expect: True
# expect: False
