n = float("nan")
print(n in [n], [n] == [n], (n,) == (n,), [n].count(n), n == n)
# expect: True True True 1 False
