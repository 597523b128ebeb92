import sys, io
print(sys.version_info, sys.version_info[:2], sys.version_info >= (3, 8), sys.version_info.major, isinstance(sys.version_info, tuple))
print(sys.float_info); print(sys.maxsize, sys.byteorder, sys.platform, sys.getrecursionlimit(), sys.hash_info.modulus, sys.getdefaultencoding())
try: 1 / 0
except ZeroDivisionError: print(sys.exc_info()[:2])
print(sys.exc_info())
for arguments in [(), (3,), ("x",), (None,)]:
    try: sys.exit(*arguments)
    except SystemExit as error: print(repr(error), error.code)
for bad in (0, -1, "x", 1.5):
    try: sys.setrecursionlimit(bad)
    except Exception as error: print(type(error).__name__, error)
saved = sys.stdout; sys.stdout = captured = io.StringIO(); print("captured", 5); sys.stdout = saved; print(repr(captured.getvalue()))
print(sys.stdout.write("direct\n"), sys.stdout is sys.__stdout__, sys.stdin.read(), sys.intern("a") is sys.intern("a"), "json" in sys.modules)
print([sys.getsizeof(v) for v in (0, 1, 2**30, 1.5, "", "abc", "é", b"ab", [], (1,), None)])
# expect: sys.version_info(major=3, minor=11, micro=2, releaselevel='final', serial=0) (3, 11) True 3 True
# expect: sys.float_info(max=1.7976931348623157e+308, max_exp=1024, max_10_exp=308, min=2.2250738585072014e-308, min_exp=-1021, min_10_exp=-307, dig=15, mant_dig=53, epsilon=2.220446049250313e-16, radix=2, rounds=1)
# expect: 9223372036854775807 little linux 1000 2305843009213693951 utf-8
# expect: (<class 'ZeroDivisionError'>, ZeroDivisionError('division by zero'))
# expect: (None, None, None)
# expect: SystemExit() None
# expect: SystemExit(3) 3
# expect: SystemExit('x') x
# expect: SystemExit() None
# expect: ValueError recursion limit must be greater or equal than 1
# expect: ValueError recursion limit must be greater or equal than 1
# expect: TypeError 'str' object cannot be interpreted as an integer
# expect: TypeError 'float' object cannot be interpreted as an integer
# expect: 'captured 5\n'
# expect: direct
# expect: 7 True  True False
# expect: [28, 28, 32, 24, 49, 52, 74, 35, 56, 48, 16]
