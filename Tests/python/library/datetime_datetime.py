# expect: datetime(2024,1,1) -> datetime.datetime(2024, 1, 1, 0, 0)
# expect: datetime(2024,1) -> TypeError function missing required argument 'day' (pos 3)
# expect: datetime(2024,1,1,24) -> ValueError hour must be in 0..23
# expect: N -> datetime.datetime(2024, 2, 29, 12, 30, 45, 123456)
# expect: A -> datetime.datetime(2024, 2, 29, 12, 30, tzinfo=datetime.timezone.utc)
# expect: datetime(2024,1,1,1,fold=1) -> datetime.datetime(2024, 1, 1, 1, 0, fold=1)
# expect: N.date() -> datetime.date(2024, 2, 29)
# expect: N.time() -> datetime.time(12, 30, 45, 123456)
# expect: A.timetz() -> datetime.time(12, 30, tzinfo=datetime.timezone.utc)
# expect: N.replace(hour=3) -> datetime.datetime(2024, 2, 29, 3, 30, 45, 123456)
# expect: N.replace(tzinfo=Z) -> datetime.datetime(2024, 2, 29, 12, 30, 45, 123456, tzinfo=datetime.timezone(datetime.timedelta(seconds=19800)))
# expect: N+TD -> datetime.datetime(2024, 3, 1, 12, 30, 47, 123459)
# expect: N-TD -> datetime.datetime(2024, 2, 28, 12, 30, 43, 123453)
# expect: N-N -> datetime.timedelta(0)
# expect: N-A -> TypeError can't subtract offset-naive and offset-aware datetimes
# expect: A-A -> datetime.timedelta(0)
# expect: A-datetime(2024,2,29,tzinfo=Z) -> datetime.timedelta(seconds=64800)
# expect: N-D -> TypeError unsupported operand type(s) for -: 'datetime.datetime' and 'datetime.date'
# expect: N-5 -> TypeError unsupported operand type(s) for -: 'datetime.datetime' and 'int'
# expect: N+5 -> TypeError unsupported operand type(s) for +: 'datetime.datetime' and 'int'
# expect: TD+N -> datetime.datetime(2024, 3, 1, 12, 30, 47, 123459)
# expect: datetime.max+TD -> OverflowError date value out of range
# expect: N<A -> TypeError can't compare offset-naive and offset-aware datetimes
# expect: N==A -> False
# expect: A==datetime(2024,2,29,18,0,tzinfo=Z) -> True
# expect: A<datetime(2024,2,29,18,1,tzinfo=Z) -> True
# expect: N.timestamp() -> 1709209845.123456
# expect: A.timestamp() -> 1709209800.0
# expect: datetime.fromtimestamp(0) -> datetime.datetime(1970, 1, 1, 0, 0)
# expect: datetime.fromtimestamp(1.5) -> datetime.datetime(1970, 1, 1, 0, 0, 1, 500000)
# expect: datetime.fromtimestamp(-1.5) -> datetime.datetime(1969, 12, 31, 23, 59, 58, 500000)
# expect: datetime.fromtimestamp(1.0000005) -> datetime.datetime(1970, 1, 1, 0, 0, 1, 1)
# expect: datetime.fromtimestamp(0,U) -> datetime.datetime(1970, 1, 1, 0, 0, tzinfo=datetime.timezone.utc)
# expect: datetime.fromtimestamp(0,tz=Z) -> datetime.datetime(1970, 1, 1, 5, 30, tzinfo=datetime.timezone(datetime.timedelta(seconds=19800)))
# expect: datetime.fromtimestamp(0,5) -> TypeError tzinfo argument must be None or of a tzinfo subclass, not type 'int'
# expect: datetime.utcfromtimestamp(86400) -> datetime.datetime(1970, 1, 2, 0, 0)
# expect: datetime.fromtimestamp(1e18) -> OSError [Errno 75] Value too large for defined data type
# expect: datetime.fromtimestamp(1e12) -> ValueError year 33658 is out of range
# expect: datetime.fromtimestamp('a') -> TypeError 'str' object cannot be interpreted as an integer
# expect: datetime.fromtimestamp(float('nan')) -> ValueError Invalid value NaN (not a number)
# expect: datetime.fromtimestamp(float('inf')) -> OverflowError timestamp out of range for platform time_t
# expect: datetime.fromordinal(738000) -> datetime.datetime(2021, 7, 29, 0, 0)
# expect: datetime.combine(D,T) -> datetime.datetime(2024, 2, 29, 1, 2, 3, 4)
# expect: datetime.combine(D,time(1,tzinfo=U)) -> datetime.datetime(2024, 2, 29, 1, 0, tzinfo=datetime.timezone.utc)
# expect: datetime.combine(D,T,tzinfo=Z) -> datetime.datetime(2024, 2, 29, 1, 2, 3, 4, tzinfo=datetime.timezone(datetime.timedelta(seconds=19800)))
# expect: datetime.combine(D,5) -> TypeError combine() argument 2 must be datetime.time, not int
# expect: datetime.combine(5,T) -> TypeError combine() argument 1 must be datetime.date, not int
# expect: N.isoformat() -> '2024-02-29T12:30:45.123456'
# expect: N.isoformat(' ') -> '2024-02-29 12:30:45.123456'
# expect: N.isoformat(sep='_',timespec='minutes') -> '2024-02-29_12:30'
# expect: N.isoformat('ab') -> TypeError isoformat() argument 1 must be a unicode character, not str
# expect: A.isoformat() -> '2024-02-29T12:30:00+00:00'
# expect: N.isoformat(timespec='x') -> ValueError Unknown timespec value
# expect: str(N) -> '2024-02-29 12:30:45.123456'
# expect: str(A) -> '2024-02-29 12:30:00+00:00'
# expect: repr(A) -> 'datetime.datetime(2024, 2, 29, 12, 30, tzinfo=datetime.timezone.utc)'
# expect: N.ctime() -> 'Thu Feb 29 12:30:45 2024'
# expect: N.timetuple() -> time.struct_time(tm_year=2024, tm_mon=2, tm_mday=29, tm_hour=12, tm_min=30, tm_sec=45, tm_wday=3, tm_yday=60, tm_isdst=-1)
# expect: A.utctimetuple() -> time.struct_time(tm_year=2024, tm_mon=2, tm_mday=29, tm_hour=12, tm_min=30, tm_sec=0, tm_wday=3, tm_yday=60, tm_isdst=0)
# expect: N.utctimetuple() -> time.struct_time(tm_year=2024, tm_mon=2, tm_mday=29, tm_hour=12, tm_min=30, tm_sec=45, tm_wday=3, tm_yday=60, tm_isdst=0)
# expect: A.timetuple() -> time.struct_time(tm_year=2024, tm_mon=2, tm_mday=29, tm_hour=12, tm_min=30, tm_sec=0, tm_wday=3, tm_yday=60, tm_isdst=-1)
# expect: N.strftime('%a %A %b %B %c %d %f %H %I %j %m %M %p %S %U %w %W %x %X %y %Y %z %Z %G %u %V %%') -> 'Thu Thursday Feb February Thu Feb 29 12:30:45 2024 29 123456 12 12 060 02 30 PM 45 08 4 09 02/29/24 12:30:45 24 2024   2024 4 09 %'
# expect: A.strftime('%z:%Z') -> '+0000:UTC'
# expect: A.strftime('%%z%%%z') -> '%z%+0000'
# expect: A.strftime('a%') -> 'a%'
# expect: A.astimezone(Z) -> datetime.datetime(2024, 2, 29, 18, 0, tzinfo=datetime.timezone(datetime.timedelta(seconds=19800)))
# expect: A.astimezone(U) is A -> True
# expect: N.astimezone(U) -> datetime.datetime(2024, 2, 29, 12, 30, 45, 123456, tzinfo=datetime.timezone.utc)
# expect: N.astimezone() -> datetime.datetime(2024, 2, 29, 12, 30, 45, 123456, tzinfo=datetime.timezone(datetime.timedelta(0), 'UTC'))
# expect: A.astimezone() -> datetime.datetime(2024, 2, 29, 12, 30, tzinfo=datetime.timezone(datetime.timedelta(0), 'UTC'))
# expect: A.astimezone(5) -> TypeError tzinfo argument must be None or of a tzinfo subclass, not type 'int'
# expect: datetime.fromisoformat(5) -> TypeError fromisoformat: argument must be str
# expect: datetime.fromisoformat('2011-11-04T25:00') -> ValueError hour must be in 0..23
# expect: datetime.fromisoformat('2011-11-04T10:00+25:00') -> ValueError offset must be a timedelta strictly between -timedelta(hours=24) and timedelta(hours=24), not datetime.timedelta(days=1, seconds=3600).
# expect: datetime.fromisoformat('2011-13-04') -> ValueError month must be in 1..12
# expect: N.utcoffset() -> None
# expect: A.utcoffset() -> datetime.timedelta(0)
# expect: A.tzname() -> 'UTC'
# expect: A.dst() -> None
# expect: datetime.now().__class__ -> <class 'datetime.datetime'>
# expect: datetime.now(U).tzinfo -> datetime.timezone.utc
# expect: datetime.now(5) -> TypeError tzinfo argument must be None or of a tzinfo subclass, not type 'int'
# expect: datetime.utcnow().__class__ -> <class 'datetime.datetime'>
# expect: hash(N)==hash(N.replace()) -> True
# expect: hash(A)==hash(datetime(2024,2,29,18,0,tzinfo=Z)) -> True
# expect: datetime.min -> datetime.datetime(1, 1, 1, 0, 0)
# expect: datetime.max -> datetime.datetime(9999, 12, 31, 23, 59, 59, 999999)
# expect: datetime.resolution -> datetime.timedelta(microseconds=1)
# expect: N.isocalendar() -> datetime.IsoCalendarDate(year=2024, week=9, weekday=4)
# expect: N.toordinal() -> 738945
# expect: N.weekday() -> 3
# expect: format(N,'%H') -> '12'
# expect: format(N) -> '2024-02-29 12:30:45.123456'
# expect: N.__reduce__() -> (<class 'datetime.datetime'>, (b'\x07\xe8\x02\x1d\x0c\x1e-\x01\xe2@',))
# expect: A.__reduce__() -> (<class 'datetime.datetime'>, (b'\x07\xe8\x02\x1d\x0c\x1e\x00\x00\x00\x00', datetime.timezone.utc))
# expect: N.fold -> 0
# expect: datetime(1,1,1,tzinfo=Z).timestamp() -> -62135616600.0
# expect: datetime(1,1,1,tzinfo=Z)-datetime(1,1,1,tzinfo=U) -> datetime.timedelta(days=-1, seconds=66600)
# expect: datetime(1,1,1,tzinfo=Z).astimezone(U) -> OverflowError date value out of range
# expect: datetime(2024,1,1,tzinfo='a') -> TypeError tzinfo argument must be None or of a tzinfo subclass, not type 'str'
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
show('datetime(2024,1,1)')
show('datetime(2024,1)')
show('datetime(2024,1,1,24)')
show('N')
show('A')
show('datetime(2024,1,1,1,fold=1)')
show('N.date()')
show('N.time()')
show('A.timetz()')
show('N.replace(hour=3)')
show('N.replace(tzinfo=Z)')
show('N+TD')
show('N-TD')
show('N-N')
show('N-A')
show('A-A')
show('A-datetime(2024,2,29,tzinfo=Z)')
show('N-D')
show('N-5')
show('N+5')
show('TD+N')
show('datetime.max+TD')
show('N<A')
show('N==A')
show('A==datetime(2024,2,29,18,0,tzinfo=Z)')
show('A<datetime(2024,2,29,18,1,tzinfo=Z)')
show('N.timestamp()')
show('A.timestamp()')
show('datetime.fromtimestamp(0)')
show('datetime.fromtimestamp(1.5)')
show('datetime.fromtimestamp(-1.5)')
show('datetime.fromtimestamp(1.0000005)')
show('datetime.fromtimestamp(0,U)')
show('datetime.fromtimestamp(0,tz=Z)')
show('datetime.fromtimestamp(0,5)')
show('datetime.utcfromtimestamp(86400)')
show('datetime.fromtimestamp(1e18)')
show('datetime.fromtimestamp(1e12)')
show("datetime.fromtimestamp('a')")
show("datetime.fromtimestamp(float('nan'))")
show("datetime.fromtimestamp(float('inf'))")
show('datetime.fromordinal(738000)')
show('datetime.combine(D,T)')
show('datetime.combine(D,time(1,tzinfo=U))')
show('datetime.combine(D,T,tzinfo=Z)')
show('datetime.combine(D,5)')
show('datetime.combine(5,T)')
show('N.isoformat()')
show("N.isoformat(' ')")
show("N.isoformat(sep='_',timespec='minutes')")
show("N.isoformat('ab')")
show('A.isoformat()')
show("N.isoformat(timespec='x')")
show('str(N)')
show('str(A)')
show('repr(A)')
show('N.ctime()')
show('N.timetuple()')
show('A.utctimetuple()')
show('N.utctimetuple()')
show('A.timetuple()')
show("N.strftime('%a %A %b %B %c %d %f %H %I %j %m %M %p %S %U %w %W %x %X %y %Y %z %Z %G %u %V %%')")
show("A.strftime('%z:%Z')")
show("A.strftime('%%z%%%z')")
show("A.strftime('a%')")
show('A.astimezone(Z)')
show('A.astimezone(U) is A')
show('N.astimezone(U)')
show('N.astimezone()')
show('A.astimezone()')
show('A.astimezone(5)')
show('datetime.fromisoformat(5)')
show("datetime.fromisoformat('2011-11-04T25:00')")
show("datetime.fromisoformat('2011-11-04T10:00+25:00')")
show("datetime.fromisoformat('2011-13-04')")
show('N.utcoffset()')
show('A.utcoffset()')
show('A.tzname()')
show('A.dst()')
show('datetime.now().__class__')
show('datetime.now(U).tzinfo')
show('datetime.now(5)')
show('datetime.utcnow().__class__')
show('hash(N)==hash(N.replace())')
show('hash(A)==hash(datetime(2024,2,29,18,0,tzinfo=Z))')
show('datetime.min')
show('datetime.max')
show('datetime.resolution')
show('N.isocalendar()')
show('N.toordinal()')
show('N.weekday()')
show("format(N,'%H')")
show('format(N)')
show('N.__reduce__()')
show('A.__reduce__()')
show('N.fold')
show('datetime(1,1,1,tzinfo=Z).timestamp()')
show('datetime(1,1,1,tzinfo=Z)-datetime(1,1,1,tzinfo=U)')
show('datetime(1,1,1,tzinfo=Z).astimezone(U)')
show("datetime(2024,1,1,tzinfo='a')")
