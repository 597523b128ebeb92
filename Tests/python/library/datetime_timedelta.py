# expect: timedelta() -> datetime.timedelta(0)
# expect: timedelta(1) -> datetime.timedelta(days=1)
# expect: timedelta(-1) -> datetime.timedelta(days=-1)
# expect: timedelta(hours=-1) -> datetime.timedelta(days=-1, seconds=82800)
# expect: TD -> datetime.timedelta(days=1, seconds=2, microseconds=3)
# expect: timedelta(weeks=1,days=1,hours=1,minutes=1,seconds=1,milliseconds=1,microseconds=1) -> datetime.timedelta(days=8, seconds=3661, microseconds=1001)
# expect: timedelta(1.5) -> datetime.timedelta(days=1, seconds=43200)
# expect: timedelta(seconds=.1) -> datetime.timedelta(microseconds=100000)
# expect: timedelta(microseconds=.5) -> datetime.timedelta(0)
# expect: timedelta(microseconds=1.5) -> datetime.timedelta(microseconds=2)
# expect: timedelta(days=1e-9) -> datetime.timedelta(microseconds=86)
# expect: timedelta('a') -> TypeError unsupported type for timedelta days component: str
# expect: timedelta(10**10) -> OverflowError Python int too large to convert to C int
# expect: timedelta(days=10**9) -> OverflowError days=1000000000; must have magnitude <= 999999999
# expect: timedelta(days=-10**9) -> OverflowError days=-1000000000; must have magnitude <= 999999999
# expect: timedelta(float('nan')) -> ValueError cannot convert float NaN to integer
# expect: timedelta(float('inf')) -> OverflowError cannot convert float infinity to integer
# expect: str(TD) -> '1 day, 0:00:02.000003'
# expect: str(timedelta(-1)) -> '-1 day, 0:00:00'
# expect: str(timedelta(2,3)) -> '2 days, 0:00:03'
# expect: str(timedelta(0,0,5)) -> '0:00:00.000005'
# expect: str(timedelta(-1,5,7)) -> '-1 day, 0:00:05.000007'
# expect: TD+TD -> datetime.timedelta(days=2, seconds=4, microseconds=6)
# expect: TD-TD -> datetime.timedelta(0)
# expect: -TD -> datetime.timedelta(days=-2, seconds=86397, microseconds=999997)
# expect: +TD -> datetime.timedelta(days=1, seconds=2, microseconds=3)
# expect: abs(timedelta(-5)) -> datetime.timedelta(days=5)
# expect: TD*2 -> datetime.timedelta(days=2, seconds=4, microseconds=6)
# expect: 2*TD -> datetime.timedelta(days=2, seconds=4, microseconds=6)
# expect: TD*1.5 -> datetime.timedelta(days=1, seconds=43203, microseconds=4)
# expect: 1.5*TD -> datetime.timedelta(days=1, seconds=43203, microseconds=4)
# expect: TD/2 -> datetime.timedelta(seconds=43201, microseconds=2)
# expect: TD/1.5 -> datetime.timedelta(seconds=57601, microseconds=333335)
# expect: TD/TD -> 1.0
# expect: TD//2 -> datetime.timedelta(seconds=43201, microseconds=1)
# expect: TD//TD -> 1
# expect: TD%timedelta(hours=1) -> datetime.timedelta(seconds=2, microseconds=3)
# expect: divmod(TD,timedelta(hours=1)) -> (24, datetime.timedelta(seconds=2, microseconds=3))
# expect: TD/0 -> ZeroDivisionError integer division or modulo by zero
# expect: TD//0 -> ZeroDivisionError integer division or modulo by zero
# expect: TD%timedelta(0) -> ZeroDivisionError integer modulo by zero
# expect: TD/timedelta(0) -> ZeroDivisionError division by zero
# expect: TD//1.5 -> TypeError unsupported operand type(s) for //: 'datetime.timedelta' and 'float'
# expect: TD%2 -> TypeError unsupported operand type(s) for %: 'datetime.timedelta' and 'int'
# expect: TD*TD -> TypeError unsupported operand type(s) for *: 'datetime.timedelta' and 'datetime.timedelta'
# expect: TD+1 -> TypeError unsupported operand type(s) for +: 'datetime.timedelta' and 'int'
# expect: 1+TD -> TypeError unsupported operand type(s) for +: 'int' and 'datetime.timedelta'
# expect: TD<TD -> False
# expect: TD<=TD -> True
# expect: TD==TD -> True
# expect: TD<5 -> TypeError '<' not supported between instances of 'datetime.timedelta' and 'int'
# expect: TD==5 -> False
# expect: bool(timedelta(0)) -> False
# expect: hash(TD)==hash(timedelta(1,2,3)) -> True
# expect: TD.total_seconds() -> 86402.000003
# expect: TD.days -> 1
# expect: TD.seconds -> 2
# expect: TD.microseconds -> 3
# expect: timedelta.min -> datetime.timedelta(days=-999999999)
# expect: timedelta.max -> datetime.timedelta(days=999999999, seconds=86399, microseconds=999999)
# expect: timedelta.resolution -> datetime.timedelta(microseconds=1)
# expect: timedelta.max+timedelta(1) -> OverflowError days=1000000000; must have magnitude <= 999999999
# expect: timedelta.max*2 -> OverflowError days=1999999999; must have magnitude <= 999999999
# expect: TD*float('nan') -> ValueError cannot convert NaN to integer ratio
# expect: TD*float('inf') -> OverflowError cannot convert Infinity to integer ratio
# expect: TD.__reduce__() -> (<class 'datetime.timedelta'>, (1, 2, 3))
# expect: repr(timedelta(days=0,seconds=1)) -> 'datetime.timedelta(seconds=1)'
# expect: sum([TD,TD],timedelta()) -> datetime.timedelta(days=2, seconds=4, microseconds=6)
# expect: timedelta(1,2,3,4,5,6,7) -> datetime.timedelta(days=50, seconds=21902, microseconds=4003)
# expect: TD*'a' -> TypeError can't multiply sequence by non-int of type 'datetime.timedelta'
# expect: TD/'a' -> TypeError unsupported operand type(s) for /: 'datetime.timedelta' and 'str'
# expect: timedelta(seconds=86400.000001) -> datetime.timedelta(days=1, microseconds=1)
# expect: timedelta(microseconds=2.5) -> datetime.timedelta(microseconds=2)
# expect: timedelta(days=.1,seconds=.1,microseconds=.1) -> datetime.timedelta(seconds=8640, microseconds=100000)
# expect: timedelta(True) -> datetime.timedelta(days=1)
# expect: round(TD/timedelta(hours=1),3) -> 24.001
# expect: TD/0.0 -> ZeroDivisionError integer division or modulo by zero
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
show('timedelta()')
show('timedelta(1)')
show('timedelta(-1)')
show('timedelta(hours=-1)')
show('TD')
show('timedelta(weeks=1,days=1,hours=1,minutes=1,seconds=1,milliseconds=1,microseconds=1)')
show('timedelta(1.5)')
show('timedelta(seconds=.1)')
show('timedelta(microseconds=.5)')
show('timedelta(microseconds=1.5)')
show('timedelta(days=1e-9)')
show("timedelta('a')")
show('timedelta(10**10)')
show('timedelta(days=10**9)')
show('timedelta(days=-10**9)')
show("timedelta(float('nan'))")
show("timedelta(float('inf'))")
show('str(TD)')
show('str(timedelta(-1))')
show('str(timedelta(2,3))')
show('str(timedelta(0,0,5))')
show('str(timedelta(-1,5,7))')
show('TD+TD')
show('TD-TD')
show('-TD')
show('+TD')
show('abs(timedelta(-5))')
show('TD*2')
show('2*TD')
show('TD*1.5')
show('1.5*TD')
show('TD/2')
show('TD/1.5')
show('TD/TD')
show('TD//2')
show('TD//TD')
show('TD%timedelta(hours=1)')
show('divmod(TD,timedelta(hours=1))')
show('TD/0')
show('TD//0')
show('TD%timedelta(0)')
show('TD/timedelta(0)')
show('TD//1.5')
show('TD%2')
show('TD*TD')
show('TD+1')
show('1+TD')
show('TD<TD')
show('TD<=TD')
show('TD==TD')
show('TD<5')
show('TD==5')
show('bool(timedelta(0))')
show('hash(TD)==hash(timedelta(1,2,3))')
show('TD.total_seconds()')
show('TD.days')
show('TD.seconds')
show('TD.microseconds')
show('timedelta.min')
show('timedelta.max')
show('timedelta.resolution')
show('timedelta.max+timedelta(1)')
show('timedelta.max*2')
show("TD*float('nan')")
show("TD*float('inf')")
show('TD.__reduce__()')
show('repr(timedelta(days=0,seconds=1))')
show('sum([TD,TD],timedelta())')
show('timedelta(1,2,3,4,5,6,7)')
show("TD*'a'")
show("TD/'a'")
show('timedelta(seconds=86400.000001)')
show('timedelta(microseconds=2.5)')
show('timedelta(days=.1,seconds=.1,microseconds=.1)')
show('timedelta(True)')
show('round(TD/timedelta(hours=1),3)')
show('TD/0.0')
