# expect: time.strptime('2024-02-29 10:11:12','%Y-%m-%d %H:%M:%S') -> time.struct_time(tm_year=2024, tm_mon=2, tm_mday=29, tm_hour=10, tm_min=11, tm_sec=12, tm_wday=3, tm_yday=60, tm_isdst=-1)
# expect: time.strptime('Thu Feb 29 10:11:12 2024') -> time.struct_time(tm_year=2024, tm_mon=2, tm_mday=29, tm_hour=10, tm_min=11, tm_sec=12, tm_wday=3, tm_yday=60, tm_isdst=-1)
# expect: time.strptime('x','%Y') -> ValueError time data 'x' does not match format '%Y'
# expect: time.strptime('10 UTC','%H %Z') -> time.struct_time(tm_year=1900, tm_mon=1, tm_mday=1, tm_hour=10, tm_min=0, tm_sec=0, tm_wday=0, tm_yday=1, tm_isdst=0)
# expect: time.strptime('2024 61','%Y %S') -> time.struct_time(tm_year=2024, tm_mon=1, tm_mday=1, tm_hour=0, tm_min=0, tm_sec=61, tm_wday=0, tm_yday=1, tm_isdst=-1)
import time

def show(text):
    try:
        print(text, "->", repr(eval(text)))
    except Exception as error:
        print(text, "->", type(error).__name__, error)


show("time.strptime('2024-02-29 10:11:12','%Y-%m-%d %H:%M:%S')")
show("time.strptime('Thu Feb 29 10:11:12 2024')")
show("time.strptime('x','%Y')")
show("time.strptime('10 UTC','%H %Z')")
show("time.strptime('2024 61','%Y %S')")
