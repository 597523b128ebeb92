# expect: datetime.strptime('2024-02-29','%Y-%m-%d') -> datetime.datetime(2024, 2, 29, 0, 0)
# expect: datetime.strptime('29 Feb 2024 01:02:03.5','%d %b %Y %H:%M:%S.%f') -> datetime.datetime(2024, 2, 29, 1, 2, 3, 500000)
# expect: datetime.strptime('12:30 PM','%I:%M %p') -> datetime.datetime(1900, 1, 1, 12, 30)
# expect: datetime.strptime('x','%Y') -> ValueError time data 'x' does not match format '%Y'
# expect: datetime.strptime('2024 extra','%Y') -> ValueError unconverted data remains:  extra
# expect: datetime.strptime('2024','%Q') -> ValueError 'Q' is a bad directive in format '%Q'
# expect: datetime.strptime('2024','%') -> ValueError stray % in format '%'
# expect: datetime.strptime('2024-060','%Y-%j') -> datetime.datetime(2024, 2, 29, 0, 0)
# expect: datetime.strptime('2024 09 4','%G %V %u') -> datetime.datetime(2024, 2, 29, 0, 0)
# expect: datetime.strptime('2024 09 4','%Y %V %u') -> ValueError ISO week directive '%V' is incompatible with the year directive '%Y'. Use the ISO year '%G' instead.
# expect: datetime.strptime('2024 9 4','%Y %U %w') -> datetime.datetime(2024, 3, 7, 0, 0)
# expect: datetime.strptime('2024 9 4','%Y %W %w') -> datetime.datetime(2024, 2, 29, 0, 0)
# expect: datetime.strptime('2024 0 4','%Y %W %w') -> datetime.datetime(2024, 1, 4, 0, 0)
# expect: datetime.strptime('2023 0 1','%Y %U %w') -> datetime.datetime(2023, 1, 2, 0, 0)
# expect: datetime.strptime('+0530','%z') -> datetime.datetime(1900, 1, 1, 0, 0, tzinfo=datetime.timezone(datetime.timedelta(seconds=19800)))
# expect: datetime.strptime('+05:30','%z') -> datetime.datetime(1900, 1, 1, 0, 0, tzinfo=datetime.timezone(datetime.timedelta(seconds=19800)))
# expect: datetime.strptime('-05:30:15.25','%z') -> datetime.datetime(1900, 1, 1, 0, 0, tzinfo=datetime.timezone(datetime.timedelta(days=-1, seconds=66584, microseconds=750000)))
# expect: datetime.strptime('+05:3015','%z') -> ValueError Inconsistent use of : in +05:3015
# expect: datetime.strptime('Z','%z') -> datetime.datetime(1900, 1, 1, 0, 0, tzinfo=datetime.timezone.utc)
# expect: datetime.strptime('UTC','%Z') -> datetime.datetime(1900, 1, 1, 0, 0)
# expect: datetime.strptime('UTC+0100','%Z%z') -> datetime.datetime(1900, 1, 1, 0, 0, tzinfo=datetime.timezone(datetime.timedelta(seconds=3600), 'UTC'))
# expect: datetime.strptime('EST','%Z') -> ValueError time data 'EST' does not match format '%Z'
# expect: datetime.strptime('24-02-30','%y-%m-%d') -> ValueError day is out of range for month
# expect: datetime.strptime('69','%y') -> datetime.datetime(1969, 1, 1, 0, 0)
# expect: datetime.strptime('68','%y') -> datetime.datetime(2068, 1, 1, 0, 0)
# expect: datetime.strptime(5,'%y') -> TypeError strptime() argument 1 must be str, not int
# expect: datetime.strptime('5',5) -> TypeError strptime() argument 2 must be str, not int
# expect: datetime.strptime('Thursday','%A') -> datetime.datetime(1900, 1, 1, 0, 0)
# expect: datetime.strptime('2024 61','%Y %S') -> ValueError second must be in 0..59
# expect: datetime.strptime('2024 62','%Y %S') -> ValueError unconverted data remains: 2
# expect: datetime.strptime('2024  5','%Y %m') -> datetime.datetime(2024, 5, 1, 0, 0)
# expect: datetime.strptime('05/06/24','%x') -> datetime.datetime(2024, 5, 6, 0, 0)
# expect: datetime.strptime('Thu Feb 29 12:30:45 2024','%c') -> datetime.datetime(2024, 2, 29, 12, 30, 45)
# expect: datetime.strptime('%','%%') -> datetime.datetime(1900, 1, 1, 0, 0)
# expect: datetime.strptime('2024 53','%G %V') -> ValueError ISO year directive '%G' must be used with the ISO week directive '%V' and a weekday directive ('%A', '%a', '%w', or '%u').
# expect: datetime.strptime('2024','%G') -> ValueError ISO year directive '%G' must be used with the ISO week directive '%V' and a weekday directive ('%A', '%a', '%w', or '%u').
# expect: datetime.strptime('2023 366','%Y %j') -> datetime.datetime(2024, 1, 1, 0, 0)
# expect: datetime.strptime('12 AM','%I %p') -> datetime.datetime(1900, 1, 1, 0, 0)
# expect: datetime.strptime('29 02','%d %m') -> ValueError day is out of range for month
# expect: datetime.strptime('(2024)','(%Y)') -> datetime.datetime(2024, 1, 1, 0, 0)
# expect: datetime.strptime('MARCH','%B') -> datetime.datetime(1900, 3, 1, 0, 0)
# expect: datetime.strptime('',"") -> datetime.datetime(1900, 1, 1, 0, 0)
# expect: datetime.strptime('2024 9','%G %j') -> ValueError ISO year directive '%G' must be used with the ISO week directive '%V' and a weekday directive ('%A', '%a', '%w', or '%u').
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
show("datetime.strptime('2024-02-29','%Y-%m-%d')")
show("datetime.strptime('29 Feb 2024 01:02:03.5','%d %b %Y %H:%M:%S.%f')")
show("datetime.strptime('12:30 PM','%I:%M %p')")
show("datetime.strptime('x','%Y')")
show("datetime.strptime('2024 extra','%Y')")
show("datetime.strptime('2024','%Q')")
show("datetime.strptime('2024','%')")
show("datetime.strptime('2024-060','%Y-%j')")
show("datetime.strptime('2024 09 4','%G %V %u')")
show("datetime.strptime('2024 09 4','%Y %V %u')")
show("datetime.strptime('2024 9 4','%Y %U %w')")
show("datetime.strptime('2024 9 4','%Y %W %w')")
show("datetime.strptime('2024 0 4','%Y %W %w')")
show("datetime.strptime('2023 0 1','%Y %U %w')")
show("datetime.strptime('+0530','%z')")
show("datetime.strptime('+05:30','%z')")
show("datetime.strptime('-05:30:15.25','%z')")
show("datetime.strptime('+05:3015','%z')")
show("datetime.strptime('Z','%z')")
show("datetime.strptime('UTC','%Z')")
show("datetime.strptime('UTC+0100','%Z%z')")
show("datetime.strptime('EST','%Z')")
show("datetime.strptime('24-02-30','%y-%m-%d')")
show("datetime.strptime('69','%y')")
show("datetime.strptime('68','%y')")
show("datetime.strptime(5,'%y')")
show("datetime.strptime('5',5)")
show("datetime.strptime('Thursday','%A')")
show("datetime.strptime('2024 61','%Y %S')")
show("datetime.strptime('2024 62','%Y %S')")
show("datetime.strptime('2024  5','%Y %m')")
show("datetime.strptime('05/06/24','%x')")
show("datetime.strptime('Thu Feb 29 12:30:45 2024','%c')")
show("datetime.strptime('%','%%')")
show("datetime.strptime('2024 53','%G %V')")
show("datetime.strptime('2024','%G')")
show("datetime.strptime('2023 366','%Y %j')")
show("datetime.strptime('12 AM','%I %p')")
show("datetime.strptime('29 02','%d %m')")
show("datetime.strptime('(2024)','(%Y)')")
show("datetime.strptime('MARCH','%B')")
show('datetime.strptime(\'\',"")')
show("datetime.strptime('2024 9','%G %j')")
