# expect: date(0,1,1) -> ValueError year 0 is out of range
# expect: date(2024,13,1) -> ValueError month must be in 1..12
# expect: date(2024,2,30) -> ValueError day is out of range for month
# expect: date(2024,1) -> TypeError function missing required argument 'day' (pos 3)
# expect: date(2024,1,1.0) -> TypeError 'float' object cannot be interpreted as an integer
# expect: date('a',1,1) -> TypeError 'str' object cannot be interpreted as an integer
# expect: date(10000,1,1) -> ValueError year 10000 is out of range
# expect: date(2023,2,29) -> ValueError day is out of range for month
# expect: date(2024,0,1) -> ValueError month must be in 1..12
# expect: date(2024,1,0) -> ValueError day is out of range for month
# expect: D.replace(year=2023) -> ValueError day is out of range for month
# expect: D.replace(day=1) -> datetime.date(2024, 2, 1)
# expect: D+timedelta(1) -> datetime.date(2024, 3, 1)
# expect: D-timedelta(1) -> datetime.date(2024, 2, 28)
# expect: D-date(2023,1,1) -> datetime.timedelta(days=424)
# expect: D-5 -> TypeError unsupported operand type(s) for -: 'datetime.date' and 'int'
# expect: 5-D -> TypeError unsupported operand type(s) for -: 'int' and 'datetime.date'
# expect: D+5 -> TypeError unsupported operand type(s) for +: 'datetime.date' and 'int'
# expect: D+D -> TypeError unsupported operand type(s) for +: 'datetime.date' and 'datetime.date'
# expect: timedelta(1)+D -> datetime.date(2024, 3, 1)
# expect: date.max+timedelta(1) -> OverflowError date value out of range
# expect: date.min-timedelta(1) -> OverflowError date value out of range
# expect: D<date(2025,1,1) -> True
# expect: D<N -> TypeError can't compare datetime.datetime to datetime.date
# expect: D==N -> False
# expect: N==D -> False
# expect: N<D -> TypeError can't compare datetime.datetime to datetime.date
# expect: D<5 -> TypeError '<' not supported between instances of 'datetime.date' and 'int'
# expect: D=='a' -> False
# expect: D.isocalendar() -> datetime.IsoCalendarDate(year=2024, week=9, weekday=4)
# expect: tuple(D.isocalendar()) -> (2024, 9, 4)
# expect: D.isocalendar().week -> 9
# expect: D.isoweekday() -> 4
# expect: D.weekday() -> 3
# expect: D.toordinal() -> 738945
# expect: date.fromordinal(738000) -> datetime.date(2021, 7, 29)
# expect: date.fromordinal(0) -> ValueError ordinal must be >= 1
# expect: date.fromordinal(10**7) -> ValueError year 27380 is out of range
# expect: date.fromordinal('a') -> TypeError 'str' object cannot be interpreted as an integer
# expect: date.fromisoformat('2024-02-29') -> datetime.date(2024, 2, 29)
# expect: date.fromisoformat(5) -> TypeError fromisoformat: argument must be str
# expect: date.fromisoformat('2024-02-30') -> ValueError day is out of range for month
# expect: date.fromisocalendar(2024,9,4) -> datetime.date(2024, 2, 29)
# expect: date.fromisocalendar(2024,54,4) -> ValueError Invalid week: 54
# expect: date.fromisocalendar(2024,53,1) -> ValueError Invalid week: 53
# expect: date.fromisocalendar(2024,1,8) -> ValueError Invalid day: 8 (range is [1, 7])
# expect: date.fromisocalendar(0,1,1) -> ValueError Year is out of range: 0
# expect: date.fromisocalendar(2020,53,7) -> datetime.date(2021, 1, 3)
# expect: date.fromtimestamp(0) -> datetime.date(1970, 1, 1)
# expect: date.fromtimestamp(1e20) -> OverflowError timestamp out of range for platform time_t
# expect: date.fromtimestamp('a') -> TypeError 'str' object cannot be interpreted as an integer
# expect: D.strftime('%Y-%m-%d %H %f %z %Z %j %U %%') -> '2024-02-29 00 000000   060 08 %'
# expect: D.ctime() -> 'Thu Feb 29 00:00:00 2024'
# expect: D.timetuple() -> time.struct_time(tm_year=2024, tm_mon=2, tm_mday=29, tm_hour=0, tm_min=0, tm_sec=0, tm_wday=3, tm_yday=60, tm_isdst=-1)
# expect: D.isoformat() -> '2024-02-29'
# expect: str(D) -> '2024-02-29'
# expect: repr(D) -> 'datetime.date(2024, 2, 29)'
# expect: format(D,'%d.%m.%y') -> '29.02.24'
# expect: format(D) -> '2024-02-29'
# expect: f'{D:%B}' -> 'February'
# expect: hash(D)==hash(date(2024,2,29)) -> True
# expect: D.strftime(5) -> TypeError strftime() argument 1 must be str, not int
# expect: date.today().__class__ -> <class 'datetime.date'>
# expect: date.resolution -> datetime.timedelta(days=1)
# expect: date.min -> datetime.date(1, 1, 1)
# expect: date.max -> datetime.date(9999, 12, 31)
# expect: D.__reduce__() -> (<class 'datetime.date'>, (b'\x07\xe8\x02\x1d',))
# expect: D.__format__(5) -> TypeError __format__() argument 1 must be str, not int
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
show('date(0,1,1)')
show('date(2024,13,1)')
show('date(2024,2,30)')
show('date(2024,1)')
show('date(2024,1,1.0)')
show("date('a',1,1)")
show('date(10000,1,1)')
show('date(2023,2,29)')
show('date(2024,0,1)')
show('date(2024,1,0)')
show('D.replace(year=2023)')
show('D.replace(day=1)')
show('D+timedelta(1)')
show('D-timedelta(1)')
show('D-date(2023,1,1)')
show('D-5')
show('5-D')
show('D+5')
show('D+D')
show('timedelta(1)+D')
show('date.max+timedelta(1)')
show('date.min-timedelta(1)')
show('D<date(2025,1,1)')
show('D<N')
show('D==N')
show('N==D')
show('N<D')
show('D<5')
show("D=='a'")
show('D.isocalendar()')
show('tuple(D.isocalendar())')
show('D.isocalendar().week')
show('D.isoweekday()')
show('D.weekday()')
show('D.toordinal()')
show('date.fromordinal(738000)')
show('date.fromordinal(0)')
show('date.fromordinal(10**7)')
show("date.fromordinal('a')")
show("date.fromisoformat('2024-02-29')")
show('date.fromisoformat(5)')
show("date.fromisoformat('2024-02-30')")
show('date.fromisocalendar(2024,9,4)')
show('date.fromisocalendar(2024,54,4)')
show('date.fromisocalendar(2024,53,1)')
show('date.fromisocalendar(2024,1,8)')
show('date.fromisocalendar(0,1,1)')
show('date.fromisocalendar(2020,53,7)')
show('date.fromtimestamp(0)')
show('date.fromtimestamp(1e20)')
show("date.fromtimestamp('a')")
show("D.strftime('%Y-%m-%d %H %f %z %Z %j %U %%')")
show('D.ctime()')
show('D.timetuple()')
show('D.isoformat()')
show('str(D)')
show('repr(D)')
show("format(D,'%d.%m.%y')")
show('format(D)')
show("f'{D:%B}'")
show('hash(D)==hash(date(2024,2,29))')
show('D.strftime(5)')
show('date.today().__class__')
show('date.resolution')
show('date.min')
show('date.max')
show('D.__reduce__()')
show('D.__format__(5)')
