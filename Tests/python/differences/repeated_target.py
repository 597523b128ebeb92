# what: in `a, b, b = 1, 2, 3` inside a function, `b` is 3
# cause: targets are assigned from left to right (language reference, 7.2); CPython 3.11 loses the last one there, a fault of its optimiser
# instead: different names
def last():
    a, b, b = int("1"), int("2"), int("3")
    return b


print(last())
# expect: 3
