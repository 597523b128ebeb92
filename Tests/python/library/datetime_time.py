# expect: time(25) -> ValueError hour must be in 0..23
# expect: time(1,60) -> ValueError minute must be in 0..59
# expect: time(1,2,60) -> ValueError second must be in 0..59
# expect: time(1,2,3,10**6) -> ValueError microsecond must be in 0..999999
# expect: time(1,tzinfo=5) -> TypeError tzinfo argument must be None or of a tzinfo subclass, not type 'int'
# expect: time(1,fold=2) -> ValueError fold must be either 0 or 1
# expect: time() -> datetime.time(0, 0)
# expect: T -> datetime.time(1, 2, 3, 4)
# expect: time(1) -> datetime.time(1, 0)
# expect: time(1,2) -> datetime.time(1, 2)
# expect: time(1,2,3) -> datetime.time(1, 2, 3)
# expect: time(1,fold=1) -> datetime.time(1, 0, fold=1)
# expect: time(1,tzinfo=U) -> datetime.time(1, 0, tzinfo=datetime.timezone.utc)
# expect: T.isoformat() -> '01:02:03.000004'
# expect: T.isoformat('hours') -> '01'
# expect: T.isoformat('minutes') -> '01:02'
# expect: T.isoformat('seconds') -> '01:02:03'
# expect: T.isoformat('milliseconds') -> '01:02:03.000'
# expect: T.isoformat('microseconds') -> '01:02:03.000004'
# expect: T.isoformat('x') -> ValueError Unknown timespec value
# expect: T.isoformat(timespec='auto') -> '01:02:03.000004'
# expect: time(1,tzinfo=Z).isoformat() -> '01:00:00+05:30'
# expect: str(T) -> '01:02:03.000004'
# expect: T.replace(hour=5) -> datetime.time(5, 2, 3, 4)
# expect: T.replace(tzinfo=None) -> datetime.time(1, 2, 3, 4)
# expect: T.strftime('%H:%M:%S.%f %Y') -> '01:02:03.000004 1900'
# expect: time.fromisoformat(5) -> TypeError fromisoformat: argument must be str
# expect: T==time(1,2,3,4) -> True
# expect: T<time(2) -> True
# expect: T<time(2,tzinfo=U) -> TypeError can't compare offset-naive and offset-aware times
# expect: T==time(1,2,3,4,U) -> False
# expect: T<5 -> TypeError '<' not supported between instances of 'datetime.time' and 'int'
# expect: time(1,tzinfo=U)==time(6,30,tzinfo=Z) -> True
# expect: hash(T)==hash(time(1,2,3,4)) -> True
# expect: T.utcoffset() -> None
# expect: time(1,tzinfo=Z).utcoffset() -> datetime.timedelta(seconds=19800)
# expect: time(1,tzinfo=Z).tzname() -> 'UTC+05:30'
# expect: time(1,tzinfo=Z).dst() -> None
# expect: bool(time(0)) -> True
# expect: time.min -> datetime.time(0, 0)
# expect: time.max -> datetime.time(23, 59, 59, 999999)
# expect: time.resolution -> datetime.timedelta(microseconds=1)
# expect: format(T,'%H') -> '01'
# expect: T-T -> TypeError unsupported operand type(s) for -: 'datetime.time' and 'datetime.time'
# expect: T+TD -> TypeError unsupported operand type(s) for +: 'datetime.time' and 'datetime.timedelta'
# expect: time(hour='a') -> TypeError 'str' object cannot be interpreted as an integer
# expect: time(1.5) -> TypeError 'float' object cannot be interpreted as an integer
# expect: time(1,tzinfo=Z).strftime('%z %Z') -> '+0530 UTC+05:30'
from datetime import MAXYEAR, MINYEAR, UTC, date, datetime, time, timedelta, timezone, tzinfo


def show(text):
    try:
        print(text, "->", repr(eval(text)))
    except Exception as error:
        print(text, "->", type(error).__name__, error)


U = timezone.utc
D = date(2024, 2, 29)
N = datetime(2024, 2, 29, 12, 30, 45, 123456)
A = datetime(2024, 2, 29, 12, 30, tzinfo=U)
T = time(1, 2, 3, 4)
Z = timezone(timedelta(hours=5, minutes=30))
TD = timedelta(days=1, seconds=2, microseconds=3)
show('time(25)')
show('time(1,60)')
show('time(1,2,60)')
show('time(1,2,3,10**6)')
show('time(1,tzinfo=5)')
show('time(1,fold=2)')
show('time()')
show('T')
show('time(1)')
show('time(1,2)')
show('time(1,2,3)')
show('time(1,fold=1)')
show('time(1,tzinfo=U)')
show('T.isoformat()')
show("T.isoformat('hours')")
show("T.isoformat('minutes')")
show("T.isoformat('seconds')")
show("T.isoformat('milliseconds')")
show("T.isoformat('microseconds')")
show("T.isoformat('x')")
show("T.isoformat(timespec='auto')")
show('time(1,tzinfo=Z).isoformat()')
show('str(T)')
show('T.replace(hour=5)')
show('T.replace(tzinfo=None)')
show("T.strftime('%H:%M:%S.%f %Y')")
show('time.fromisoformat(5)')
show('T==time(1,2,3,4)')
show('T<time(2)')
show('T<time(2,tzinfo=U)')
show('T==time(1,2,3,4,U)')
show('T<5')
show('time(1,tzinfo=U)==time(6,30,tzinfo=Z)')
show('hash(T)==hash(time(1,2,3,4))')
show('T.utcoffset()')
show('time(1,tzinfo=Z).utcoffset()')
show('time(1,tzinfo=Z).tzname()')
show('time(1,tzinfo=Z).dst()')
show('bool(time(0))')
show('time.min')
show('time.max')
show('time.resolution')
show("format(T,'%H')")
show('T-T')
show('T+TD')
show("time(hour='a')")
show('time(1.5)')
show("time(1,tzinfo=Z).strftime('%z %Z')")
