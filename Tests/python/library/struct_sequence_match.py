# Named tuples of the library are sequences for `match`, and know their fields by position.
import sys
import time

match time.struct_time((2023, 4, 5, 6, 7, 8, 2, 95, 0)):
    case [year, month, *_]: print(year, month)
match time.struct_time((2023, 4, 5, 6, 7, 8, 2, 95, 0)):
    case time.struct_time(year, month, tm_mday=day): print(year, month, day)
print(time.struct_time.__match_args__)
match sys.version_info:
    case (3, 11, *_): print("3.11")
match sys.version_info:
    case tuple(t): print(t is sys.version_info)
# expect: 2023 4
# expect: 2023 4 5
# expect: ('tm_year', 'tm_mon', 'tm_mday', 'tm_hour', 'tm_min', 'tm_sec', 'tm_wday', 'tm_yday', 'tm_isdst')
# expect: 3.11
# expect: True
