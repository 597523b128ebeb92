# expect: Day(2024, 2, 28) <class '__main__.Day'> 2024-02-29 <class '__main__.Day'> n <class '__main__.Day'>
# expect: 2024-03-01 <class '__main__.Day'> <class '__main__.Day'> True
# expect: Stamp(2024, 2, 28, 23, 59, 59, 999999) Stamp(2024, 2, 29, 0, 0) <class 'datetime.date'> <class 'datetime.time'> <class '__main__.Stamp'>
# expect: Span(days=1, seconds=3600) <class 'datetime.timedelta'> <class 'datetime.timedelta'> True True
# expect: date() -> TypeError function missing required argument 'year' (pos 1)
# expect: date(2024) -> TypeError function missing required argument 'month' (pos 2)
# expect: date(2024, 13, 1) -> ValueError month must be in 1..12
# expect: date(2023, 2, 29) -> ValueError day is out of range for month
# expect: date(0, 1, 1) -> ValueError year 0 is out of range
# expect: date(2024.0, 1, 1) -> TypeError 'float' object cannot be interpreted as an integer
# expect: date('2024', 1, 1) -> TypeError 'str' object cannot be interpreted as an integer
# expect: date(2**31, 1, 1) -> OverflowError signed integer is greater than maximum
# expect: date(-2**31 - 1, 1, 1) -> OverflowError signed integer is less than minimum
# expect: date(10**30, 1, 1) -> OverflowError Python int too large to convert to C long
# expect: datetime(2024, 1, 1, 24) -> ValueError hour must be in 0..23
# expect: datetime(2024, 1, 1, 0, 60) -> ValueError minute must be in 0..59
# expect: datetime(2024, 1, 1, fold=2) -> ValueError fold must be either 0 or 1
# expect: datetime(2024, 1, 1, tzinfo=5) -> TypeError tzinfo argument must be None or of a tzinfo subclass, not type 'int'
# expect: time(25) -> ValueError hour must be in 0..23
# expect: time(0, 0, 0, 10**6) -> ValueError microsecond must be in 0..999999
# expect: time(tzinfo='x') -> TypeError tzinfo argument must be None or of a tzinfo subclass, not type 'str'
# expect: timedelta('1') -> TypeError unsupported type for timedelta days component: str
# expect: timedelta(10**9) -> OverflowError days=1000000000; must have magnitude <= 999999999
# expect: timedelta(days=10**30) -> OverflowError Python int too large to convert to C int
# expect: timedelta(float('nan')) -> ValueError cannot convert float NaN to integer
# expect: timedelta(float('inf')) -> OverflowError cannot convert float infinity to integer
# expect: timedelta(1) * 10**12 -> OverflowError Python int too large to convert to C int
# expect: timedelta(0) * 10**30 -> datetime.timedelta(0)
# expect: timedelta(1) / 0 -> ZeroDivisionError integer division or modulo by zero
# expect: timedelta(1) // timedelta(0) -> ZeroDivisionError integer division or modulo by zero
# expect: date.max + timedelta(1) -> OverflowError date value out of range
# expect: date.min - timedelta(1) -> OverflowError date value out of range
# expect: datetime.max + timedelta(microseconds=1) -> OverflowError date value out of range
# expect: date(2024, 1, 1) < datetime(2024, 1, 1) -> TypeError can't compare datetime.datetime to datetime.date
# expect: datetime(2024, 1, 1) == date(2024, 1, 1) -> False
# expect: date(2024, 1, 1) < 5 -> TypeError '<' not supported between instances of 'datetime.date' and 'int'
# expect: datetime(2024, 1, 1) - datetime(2024, 1, 1, tzinfo=UTC) -> TypeError can't subtract offset-naive and offset-aware datetimes
# expect: datetime(2024, 1, 1) < datetime(2024, 1, 1, tzinfo=UTC) -> TypeError can't compare offset-naive and offset-aware datetimes
# expect: datetime(2024, 1, 1) == datetime(2024, 1, 1, tzinfo=UTC) -> False
# expect: time(1) < time(1, tzinfo=UTC) -> TypeError can't compare offset-naive and offset-aware times
# expect: date(2024, 1, 1) + 1 -> TypeError unsupported operand type(s) for +: 'datetime.date' and 'int'
# expect: timedelta(1) + 1 -> TypeError unsupported operand type(s) for +: 'datetime.timedelta' and 'int'
# expect: timedelta(1) < 1 -> TypeError '<' not supported between instances of 'datetime.timedelta' and 'int'
# expect: timedelta(1) == 1 -> False
# expect: date(b'\x07\xe8\x02\x1d') -> datetime.date(2024, 2, 29)
# expect: date(b'\x07\xe8\x0d\x1d') -> TypeError 'bytes' object cannot be interpreted as an integer
# expect: datetime(b'\x07\xe8\x82\x1d\x01\x02\x03\x00\x00\x05') -> datetime.datetime(2024, 2, 29, 1, 2, 3, 5, fold=1)
# expect: time(b'\x81\x02\x03\x00\x00\x05', 'x') -> TypeError bad tzinfo state arg
# expect: datetime.fromisoformat('2024-02-30') -> ValueError day is out of range for month
# expect: datetime.fromisoformat('2024-02-29 24:00') -> ValueError hour must be in 0..23
# expect: date.fromisoformat(5) -> TypeError fromisoformat: argument must be str
# expect: datetime.fromisoformat('2024-02-29T12:30:15.123456') -> datetime.datetime(2024, 2, 29, 12, 30, 15, 123456)
# expect: datetime.fromisoformat('2024-02-29T12:30:15.12+02:00') -> datetime.datetime(2024, 2, 29, 12, 30, 15, 120000, tzinfo=datetime.timezone(datetime.timedelta(seconds=7200)))
# expect: datetime.fromisoformat('20240229T123015') -> datetime.datetime(2024, 2, 29, 12, 30, 15)
# expect: datetime.fromisoformat('2024-W09-4') -> datetime.datetime(2024, 2, 29, 0, 0)
# expect: time.fromisoformat('12:30') -> datetime.time(12, 30)
# expect: time.fromisoformat('T1230') -> datetime.time(12, 30)
# expect: time.fromisoformat('12:60') -> ValueError minute must be in 0..59
# expect: date.fromordinal(0) -> ValueError ordinal must be >= 1
# expect: date.fromordinal(3652060) -> ValueError year 10000 is out of range
# expect: datetime(2024, 1, 1).isoformat('') -> TypeError isoformat() argument 1 must be a unicode character, not str
# expect: datetime(2024, 1, 1).isoformat(timespec='x') -> ValueError Unknown timespec value
# expect: date(1, 1, 1).strftime('%Y %d') -> '1 01'
# expect: datetime(2024, 1, 2, 3).isoformat(' ', 'minutes') -> '2024-01-02 03:00'
# expect: datetime(2024, 1, 2).isoformat(sep='\u00e9') -> '2024-01-02é00:00:00'
# expect: datetime.date(2024, 2, 29) True True (b'\x07\xe8\x02\x1d',)
# expect: datetime.datetime(2024, 2, 29, 1, 2, 3, 4, fold=1) True True (b'\x07\xe8\x02\x1d\x01\x02\x03\x00\x00\x04',)
# expect: datetime.time(1, 2, 3, 4, fold=1) True True (b'\x01\x02\x03\x00\x00\x04',)
# expect: datetime.timedelta(days=-1, seconds=5, microseconds=6) True True (-1, 5, 6)
# expect: datetime.datetime(2024, 2, 29, 0, 0, tzinfo=datetime.timezone(datetime.timedelta(seconds=7200), 'X')) True True (b'\x07\xe8\x02\x1d\x00\x00\x00\x00\x00\x00', datetime.timezone(datetime.timedelta(seconds=7200), 'X'))
# expect: Day(2024, 2, 28) True True (b'\x07\xe8\x02\x1c',)
# expect: datetime.datetime(1970, 1, 1, 0, 0, tzinfo=datetime.timezone.utc) Stamp(1970, 1, 1, 0, 0)
# expect: datetime.datetime(1970, 1, 1, 0, 0, 1, 500000, tzinfo=datetime.timezone.utc) Stamp(1970, 1, 1, 0, 0, 1, 500000)
# expect: datetime.datetime(1969, 12, 31, 23, 59, 58, 750000, tzinfo=datetime.timezone.utc) Stamp(1969, 12, 31, 23, 59, 58, 750000)
# expect: datetime.datetime(1970, 1, 1, 0, 0, tzinfo=datetime.timezone.utc) Stamp(1970, 1, 1, 0, 0)
# expect: datetime.datetime(1970, 1, 1, 0, 0, 0, 2, tzinfo=datetime.timezone.utc) Stamp(1970, 1, 1, 0, 0, 0, 2)
# expect: datetime.datetime(9999, 12, 31, 23, 59, 59, tzinfo=datetime.timezone.utc) Stamp(9999, 12, 31, 23, 59, 59)
# expect: datetime.datetime(1, 1, 1, 0, 0, tzinfo=datetime.timezone.utc) Stamp(1, 1, 1, 0, 0)
# expect: 253402300800 ValueError year 10000 is out of range
# expect: -62135596801 ValueError year 0 is out of range
# expect: 100000000000000000000 OverflowError timestamp out of range for platform time_t
# expect: nan ValueError Invalid value NaN (not a number)
# expect: 0:00:00 datetime.timedelta(0) 0.0 True False
# expect: 1 day, 0:00:00 datetime.timedelta(days=1) 86400.0 True True
# expect: -1 day, 0:00:00 datetime.timedelta(days=-1) -86400.0 False True
# expect: 2 days, 1:01:01.000005 datetime.timedelta(days=2, seconds=3661, microseconds=5) 176461.000005 True True
# expect: 999999999 days, 23:59:59.999999 datetime.timedelta(days=999999999, seconds=86399, microseconds=999999) 86400000000000.0 True True
# expect: -999999999 days, 0:00:00 datetime.timedelta(days=-999999999) -86399999913600.0 False True
# expect: 1:30:00 datetime.timedelta(seconds=5400) 5400.0 True True
# expect: 0:00:00 datetime.timedelta(0) 0.0 True False
# expect: 0:00:00.000002 datetime.timedelta(microseconds=2) 2e-06 True True
# expect: -1 day, 7:12:00 datetime.timedelta(days=-1, seconds=25920) -60480.0 False True
# expect: 2 days, 12:00:00 3 days, 12:00:00 3 days, 12:00:00 1 day, 0:00:00 (3, datetime.timedelta(days=1)) 3 days, 0:00:00
# expect: 2023-12-31 2024-01-01 01:00:00
# expect: 1 1 True
# expect: [True, True, False] (2020, 53)
# expect: (2024, 2, 29, 7, 5, 0, 3, 60, -1) 366 060 Thu 000000%
# expect: 2024-01-01T05:00:00-02:59:59 2024-01-01 00:00:00+00:00
# expect: True 9999-12-31 datetime.IsoCalendarDate(year=2025, week=1, weekday=1) 1

# The native types of datetime: arguments, subclasses, comparisons and packed states.
import copy
from datetime import *


class Day(date):
    def __new__(cls, *args, **kwargs):
        self = super().__new__(cls, *args, **kwargs)
        self.note = "n"
        return self


class Stamp(datetime):
    pass


class Span(timedelta):
    pass


day = Day(2024, 2, 28)
print(repr(day), type(day + timedelta(1)), day + timedelta(1), type(day.replace(day=1)), day.note, type(day - timedelta(1)))
print(Day.fromisoformat("2024-03-01"), type(Day.fromordinal(5)), type(Day.today()), day == date(2024, 2, 28))
stamp = Stamp(2024, 2, 28, 23, 59, 59, 999999)
print(repr(stamp), repr(stamp + timedelta(microseconds=1)), type(stamp.date()), type(stamp.time()), type(stamp.replace(hour=1)))
print(repr(Span(hours=25)), type(Span(1) + Span(2)), type(-Span(1)), Span(1) == timedelta(1), hash(Span(1)) == hash(timedelta(1)))

for text in ("date()", "date(2024)", "date(2024, 13, 1)", "date(2023, 2, 29)", "date(0, 1, 1)", "date(2024.0, 1, 1)",
             "date('2024', 1, 1)", "date(2**31, 1, 1)", "date(-2**31 - 1, 1, 1)", "date(10**30, 1, 1)",
             "datetime(2024, 1, 1, 24)", "datetime(2024, 1, 1, 0, 60)", "datetime(2024, 1, 1, fold=2)",
             "datetime(2024, 1, 1, tzinfo=5)", "time(25)", "time(0, 0, 0, 10**6)", "time(tzinfo='x')",
             "timedelta('1')", "timedelta(10**9)", "timedelta(days=10**30)", "timedelta(float('nan'))", "timedelta(float('inf'))",
             "timedelta(1) * 10**12", "timedelta(0) * 10**30", "timedelta(1) / 0", "timedelta(1) // timedelta(0)",
             "date.max + timedelta(1)", "date.min - timedelta(1)", "datetime.max + timedelta(microseconds=1)",
             "date(2024, 1, 1) < datetime(2024, 1, 1)", "datetime(2024, 1, 1) == date(2024, 1, 1)", "date(2024, 1, 1) < 5",
             "datetime(2024, 1, 1) - datetime(2024, 1, 1, tzinfo=UTC)", "datetime(2024, 1, 1) < datetime(2024, 1, 1, tzinfo=UTC)",
             "datetime(2024, 1, 1) == datetime(2024, 1, 1, tzinfo=UTC)", "time(1) < time(1, tzinfo=UTC)", "date(2024, 1, 1) + 1",
             "timedelta(1) + 1", "timedelta(1) < 1", "timedelta(1) == 1", "date(b'\\x07\\xe8\\x02\\x1d')", "date(b'\\x07\\xe8\\x0d\\x1d')",
             "datetime(b'\\x07\\xe8\\x82\\x1d\\x01\\x02\\x03\\x00\\x00\\x05')", "time(b'\\x81\\x02\\x03\\x00\\x00\\x05', 'x')",
             "datetime.fromisoformat('2024-02-30')", "datetime.fromisoformat('2024-02-29 24:00')", "date.fromisoformat(5)",
             "datetime.fromisoformat('2024-02-29T12:30:15.123456')", "datetime.fromisoformat('2024-02-29T12:30:15.12+02:00')",
             "datetime.fromisoformat('20240229T123015')", "datetime.fromisoformat('2024-W09-4')", "time.fromisoformat('12:30')",
             "time.fromisoformat('T1230')", "time.fromisoformat('12:60')", "date.fromordinal(0)", "date.fromordinal(3652060)",
             "datetime(2024, 1, 1).isoformat('')", "datetime(2024, 1, 1).isoformat(timespec='x')", "date(1, 1, 1).strftime('%Y %d')",
             "datetime(2024, 1, 2, 3).isoformat(' ', 'minutes')", "datetime(2024, 1, 2).isoformat(sep='\\u00e9')"):
    try:
        print(text, "->", repr(eval(text)))
    except Exception as error:
        print(text, "->", type(error).__name__, error)

for value in (date(2024, 2, 29), datetime(2024, 2, 29, 1, 2, 3, 4, fold=1), time(1, 2, 3, 4, fold=1), timedelta(-1, 5, 6),
              datetime(2024, 2, 29, tzinfo=timezone(timedelta(hours=2), "X")), day):
    twin = copy.deepcopy(value)
    print(repr(twin), twin == value, hash(twin) == hash(value), value.__reduce__()[1])
for stamp in (0, 1.5, -1.25, 0.0000005, 0.0000015, 253402300799, -62135596800, 253402300800, -62135596801, 10**20, float("nan")):
    try:
        print(repr(datetime.fromtimestamp(stamp, UTC)), repr(Stamp.utcfromtimestamp(stamp)))
    except Exception as error:
        print(stamp, type(error).__name__, error)
for length in (timedelta(0), timedelta(1), timedelta(-1), timedelta(2, 3661, 5), timedelta.max, timedelta.min,
               timedelta(hours=1.5), timedelta(microseconds=0.5), timedelta(microseconds=1.5), timedelta(weeks=-0.1)):
    print(str(length), repr(length), length.total_seconds(), abs(length) == length, bool(length))
print(timedelta(1) * 2.5, timedelta(7) / 2, timedelta(7) // 2, timedelta(7) % timedelta(2), divmod(timedelta(7), timedelta(2)), 3 * timedelta(1))
print(sorted([date(2024, 5, 1), date(2023, 12, 31), date(2024, 4, 30)])[0], max(datetime(2024, 1, 1), datetime(2024, 1, 1, 1)))
print({date(2024, 1, 1): 1}[date(2024, 1, 1)], len({datetime(2024, 1, 1), datetime(2024, 1, 1, fold=1)}), UTC is timezone.utc)
ordinals = [date.fromordinal(n).toordinal() == n for n in range(1, 3652060, 997)]
print([date(year, 1, 1).isocalendar() == (year, 1, 1) for year in (2018, 2024, 2021)], date(2021, 1, 3).isocalendar()[:2])
print(datetime(2024, 2, 29, 7, 5).timetuple()[:], date(2024, 12, 31).timetuple().tm_yday, f"{datetime(2024, 2, 29):%j %a %f%%}")
print(datetime(2024, 1, 1, 5, tzinfo=timezone(timedelta(hours=-3, seconds=1))).isoformat(), datetime(2024, 1, 1, tzinfo=UTC))
print(all(ordinals), date.fromordinal(3652059), date(2024, 12, 30).isocalendar(), date(1, 1, 1).isoweekday())
