# Floats have no identity but their bits. float() gives each NaN bits of its own, so containers tell them apart; the
# NaNs that arithmetic makes out of numbers are all alike, and one that goes through arithmetic stays the same.
# expect: False True
# expect: True True
infinity = float("inf")
nan = float("nan")
print(float("nan") in [nan], nan in [nan])
print(infinity - infinity in [infinity - infinity], nan + 1 in [nan])
