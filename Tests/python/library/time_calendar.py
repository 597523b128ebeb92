import time
print(time.gmtime(0), time.gmtime(0).tm_year, time.gmtime(0)[:3])
print(time.strftime("%Y-%m-%d %H:%M:%S %a %A %b %B %j %U %W %w %y %p %I %% %D %F %T %e %G-%V %u", time.gmtime(1700000000)))
for s in (0, 86399, 951782400, 951868800, 1e9, -1, -86401, 4102444800, 253402300799):
    print(tuple(time.gmtime(s)), time.strftime("%G %V %U %W %j", time.gmtime(s)), time.asctime(time.gmtime(s)))
before = time.monotonic(); time.sleep(0.01); print(time.monotonic() > before, type(time.time()))
for call in ("time.sleep(-1)", "time.strftime(5)", "time.strftime('%Y', (1, 2))", "time.gmtime('x')", "time.struct_time((1, 2, 3))", "time.struct_time(range(9))",
             "time.strftime('%Y', (2020, 13, 1, 0, 0, 0, 0, 1, 0))", "time.asctime((2020, 1, 5, 1, 2, 3, 6, 5, 0))"):
    try: print(eval(call))
    except Exception as error: print(call, type(error).__name__, error)
# expect: time.struct_time(tm_year=1970, tm_mon=1, tm_mday=1, tm_hour=0, tm_min=0, tm_sec=0, tm_wday=3, tm_yday=1, tm_isdst=0) 1970 (1970, 1, 1)
# expect: 2023-11-14 22:13:20 Tue Tuesday Nov November 318 46 46 2 23 PM 10 % 11/14/23 2023-11-14 22:13:20 14 2023-46 2
# expect: (1970, 1, 1, 0, 0, 0, 3, 1, 0) 1970 01 00 00 001 Thu Jan  1 00:00:00 1970
# expect: (1970, 1, 1, 23, 59, 59, 3, 1, 0) 1970 01 00 00 001 Thu Jan  1 23:59:59 1970
# expect: (2000, 2, 29, 0, 0, 0, 1, 60, 0) 2000 09 09 09 060 Tue Feb 29 00:00:00 2000
# expect: (2000, 3, 1, 0, 0, 0, 2, 61, 0) 2000 09 09 09 061 Wed Mar  1 00:00:00 2000
# expect: (2001, 9, 9, 1, 46, 40, 6, 252, 0) 2001 36 36 36 252 Sun Sep  9 01:46:40 2001
# expect: (1969, 12, 31, 23, 59, 59, 2, 365, 0) 1970 01 52 52 365 Wed Dec 31 23:59:59 1969
# expect: (1969, 12, 30, 23, 59, 59, 1, 364, 0) 1970 01 52 52 364 Tue Dec 30 23:59:59 1969
# expect: (2100, 1, 1, 0, 0, 0, 4, 1, 0) 2099 53 00 00 001 Fri Jan  1 00:00:00 2100
# expect: (9999, 12, 31, 23, 59, 59, 4, 365, 0) 9999 52 52 52 365 Fri Dec 31 23:59:59 9999
# expect: True <class 'float'>
# expect: time.sleep(-1) ValueError sleep length must be non-negative
# expect: time.strftime(5) TypeError strftime() argument 1 must be str, not int
# expect: time.strftime('%Y', (1, 2)) TypeError strftime(): illegal time tuple argument
# expect: time.gmtime('x') TypeError 'str' object cannot be interpreted as an integer
# expect: time.struct_time((1, 2, 3)) TypeError time.struct_time() takes an at least 9-sequence (3-sequence given)
# expect: time.struct_time(tm_year=0, tm_mon=1, tm_mday=2, tm_hour=3, tm_min=4, tm_sec=5, tm_wday=6, tm_yday=7, tm_isdst=8)
# expect: time.strftime('%Y', (2020, 13, 1, 0, 0, 0, 0, 1, 0)) ValueError month out of range
# expect: Sun Jan  5 01:02:03 2020
