r = range(10 ** 20, 10 ** 20 + 50, 7)
print(r, len(r), list(r)[:2], r[-1], r[1:3], 10 ** 20 + 7 in r, r.index(10 ** 20 + 14), list(reversed(r))[0])
huge = range(-10 ** 30, 10 ** 30, 10 ** 9)
print(huge[10 ** 20], huge[::-1], bool(huge), next(iter(huge)), 3 in huge, 0 in huge, huge.index(0))
try:
    len(huge)
except OverflowError as error:
    print(error)
wide = range(-2 ** 63, 2 ** 63 - 1)
it = iter(wide)
print(next(it), next(it), wide[-1], next(reversed(wide)))

# expect: range(100000000000000000000, 100000000000000000050, 7) 8 [100000000000000000000, 100000000000000000007] 100000000000000000049 range(100000000000000000007, 100000000000000000021, 7) True 2 100000000000000000049
# expect: -900000000000000000000000000000 range(999999999999999999999000000000, -1000000000000000000001000000000, -1000000000) True -1000000000000000000000000000000 False True 1000000000000000000000
# expect: Python int too large to convert to C ssize_t
# expect: -9223372036854775808 -9223372036854775807 9223372036854775806 9223372036854775806
