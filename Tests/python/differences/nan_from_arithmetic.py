# what: the NaNs that arithmetic makes are all the same one in a list, set or dict; `float("nan")` gives a new one each time, as in CPython. Where a set shows a NaN, and `hash(None)`, differ too
# cause: floats have no identity but their bits; CPython hashes NaN and None by their addresses
# instead: `math.isnan`
# expect: False True
# expect: True True
infinity = float("inf")
nan = float("nan")
print(float("nan") in [nan], nan in [nan])
print(infinity - infinity in [infinity - infinity], nan + 1 in [nan])
