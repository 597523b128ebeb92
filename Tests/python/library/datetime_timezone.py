# expect: timezone.utc -> datetime.timezone.utc
# expect: timezone(timedelta(0)) -> datetime.timezone.utc
# expect: timezone(timedelta(hours=1)) -> datetime.timezone(datetime.timedelta(seconds=3600))
# expect: timezone(timedelta(hours=-1),'X') -> datetime.timezone(datetime.timedelta(days=-1, seconds=82800), 'X')
# expect: timezone(timedelta(hours=24)) -> ValueError offset must be a timedelta strictly between -timedelta(hours=24) and timedelta(hours=24), not datetime.timedelta(days=1).
# expect: timezone(timedelta(hours=-24)) -> ValueError offset must be a timedelta strictly between -timedelta(hours=24) and timedelta(hours=24), not datetime.timedelta(days=-1).
# expect: timezone(5) -> TypeError timezone() argument 1 must be datetime.timedelta, not int
# expect: timezone(timedelta(0),5) -> TypeError timezone() argument 2 must be str, not int
# expect: timezone(timedelta(hours=1)).utcoffset(None) -> datetime.timedelta(seconds=3600)
# expect: timezone(timedelta(hours=1)).tzname(None) -> 'UTC+01:00'
# expect: timezone(timedelta(hours=1)).utcoffset(5) -> TypeError utcoffset(dt) argument must be a datetime instance or None, not int
# expect: timezone(timedelta(hours=1)).tzname(5) -> TypeError tzname(dt) argument must be a datetime instance or None, not int
# expect: timezone(timedelta(hours=1)).dst(None) -> None
# expect: timezone(timedelta(hours=1)).dst(5) -> TypeError dst(dt) argument must be a datetime instance or None, not int
# expect: str(timezone.utc) -> 'UTC'
# expect: str(Z) -> 'UTC+05:30'
# expect: str(timezone(timedelta(hours=-5,minutes=-30))) -> 'UTC-05:30'
# expect: str(timezone(timedelta(seconds=5))) -> 'UTC+00:00:05'
# expect: str(timezone(timedelta(microseconds=5))) -> 'UTC+00:00:00.000005'
# expect: repr(Z) -> 'datetime.timezone(datetime.timedelta(seconds=19800))'
# expect: timezone.utc==timezone(timedelta(0)) -> True
# expect: timezone.utc is timezone(timedelta(0)) -> True
# expect: Z==5 -> False
# expect: hash(Z)==hash(timezone(timedelta(hours=5,minutes=30))) -> True
# expect: timezone.min -> datetime.timezone(datetime.timedelta(days=-1, seconds=60))
# expect: timezone.max -> datetime.timezone(datetime.timedelta(seconds=86340))
# expect: Z.fromutc(A) -> ValueError fromutc: dt.tzinfo is not self
# expect: Z.fromutc(A.replace(tzinfo=Z)) -> datetime.datetime(2024, 2, 29, 18, 0, tzinfo=datetime.timezone(datetime.timedelta(seconds=19800)))
# expect: Z.fromutc(5) -> TypeError fromutc: argument must be a datetime
# expect: tzinfo().utcoffset(None) -> NotImplementedError a tzinfo subclass must implement utcoffset()
# expect: tzinfo().tzname(None) -> NotImplementedError a tzinfo subclass must implement tzname()
# expect: tzinfo().dst(None) -> NotImplementedError a tzinfo subclass must implement dst()
# expect: tzinfo().fromutc(A) -> ValueError fromutc: dt.tzinfo is not self
# expect: timezone(timedelta(hours=1),name='a') -> datetime.timezone(datetime.timedelta(seconds=3600), 'a')
# expect: timezone() -> TypeError timezone() missing required argument 'offset' (pos 1)
# expect: Z.__reduce__() -> (<class 'datetime.timezone'>, (datetime.timedelta(seconds=19800),), None)
# expect: timezone(timedelta(0),'UTC') -> datetime.timezone(datetime.timedelta(0), 'UTC')
# expect: timezone(timedelta(0)) == timezone(timedelta(0),'X') -> True
# expect: Z<Z -> TypeError '<' not supported between instances of 'datetime.timezone' and 'datetime.timezone'
# expect: Z.__getinitargs__() -> (datetime.timedelta(seconds=19800),)
# expect: date.__mro__ -> (<class 'datetime.date'>, <class 'object'>)
# expect: datetime.__mro__ -> (<class 'datetime.datetime'>, <class 'datetime.date'>, <class 'object'>)
# expect: type(D) -> <class 'datetime.date'>
# expect: isinstance(N,date) -> True
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
show('timezone.utc')
show('timezone(timedelta(0))')
show('timezone(timedelta(hours=1))')
show("timezone(timedelta(hours=-1),'X')")
show('timezone(timedelta(hours=24))')
show('timezone(timedelta(hours=-24))')
show('timezone(5)')
show('timezone(timedelta(0),5)')
show('timezone(timedelta(hours=1)).utcoffset(None)')
show('timezone(timedelta(hours=1)).tzname(None)')
show('timezone(timedelta(hours=1)).utcoffset(5)')
show('timezone(timedelta(hours=1)).tzname(5)')
show('timezone(timedelta(hours=1)).dst(None)')
show('timezone(timedelta(hours=1)).dst(5)')
show('str(timezone.utc)')
show('str(Z)')
show('str(timezone(timedelta(hours=-5,minutes=-30)))')
show('str(timezone(timedelta(seconds=5)))')
show('str(timezone(timedelta(microseconds=5)))')
show('repr(Z)')
show('timezone.utc==timezone(timedelta(0))')
show('timezone.utc is timezone(timedelta(0))')
show('Z==5')
show('hash(Z)==hash(timezone(timedelta(hours=5,minutes=30)))')
show('timezone.min')
show('timezone.max')
show('Z.fromutc(A)')
show('Z.fromutc(A.replace(tzinfo=Z))')
show('Z.fromutc(5)')
show('tzinfo().utcoffset(None)')
show('tzinfo().tzname(None)')
show('tzinfo().dst(None)')
show('tzinfo().fromutc(A)')
show("timezone(timedelta(hours=1),name='a')")
show('timezone()')
show('Z.__reduce__()')
show("timezone(timedelta(0),'UTC')")
show("timezone(timedelta(0)) == timezone(timedelta(0),'X')")
show('Z<Z')
show('Z.__getinitargs__()')
show('date.__mro__')
show('datetime.__mro__')
show('type(D)')
show('isinstance(N,date)')
