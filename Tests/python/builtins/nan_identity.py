# Containers ask for identity before equality, so each NaN that float() makes is an object of its own.
nan = float("nan")
print(nan == nan, nan != nan, nan is nan)
print([nan] == [nan], nan in [nan], nan in (nan,), [nan].index(nan), [nan].count(nan), {nan: 1} == {nan: 1})
other = float("nan")
print(float("nan") in [float("nan")], [nan] == [other], nan is other, [nan].count(other))
print(len({nan, nan}), len({nan, other}), len({float("nan") for _ in range(5)}))
print(float(nan) is nan, float("-nan"), -nan, nan + 1, [nan, other], repr(nan))
# expect: False True True
# expect: True True True 0 1 True
# expect: False False False 0
# expect: 1 2 5
# expect: True nan nan nan [nan, nan] nan
