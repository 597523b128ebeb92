# expect: time.fromisoformat('10:00:00:5') -> datetime.time(10, 0, 0, 500000)
# expect: time.fromisoformat('1000005') -> ValueError Invalid isoformat string: '1000005'
# expect: time.fromisoformat('10000055') -> datetime.time(10, 0, 0, 550000)
# expect: time.fromisoformat('100000.5') -> datetime.time(10, 0, 0, 500000)
# expect: time.fromisoformat('10') -> datetime.time(10, 0)
# expect: time.fromisoformat('1') -> ValueError Invalid isoformat string: '1'
# expect: time.fromisoformat('') -> ValueError Invalid isoformat string: ''
# expect: time.fromisoformat('T') -> ValueError Invalid isoformat string: 'T'
# expect: time.fromisoformat('10:') -> ValueError Invalid isoformat string: '10:'
# expect: time.fromisoformat('10:0') -> ValueError Invalid isoformat string: '10:0'
# expect: time.fromisoformat('10:00:0') -> ValueError Invalid isoformat string: '10:00:0'
# expect: time.fromisoformat('10:00:00.') -> ValueError Invalid isoformat string: '10:00:00.'
# expect: time.fromisoformat('10:00:00.1234567890') -> datetime.time(10, 0, 0, 123456)
# expect: time.fromisoformat('10:00:00.12a') -> ValueError Invalid isoformat string: '10:00:00.12a'
# expect: time.fromisoformat('10:00Z') -> datetime.time(10, 0, tzinfo=datetime.timezone.utc)
# expect: time.fromisoformat('10:00Zx') -> ValueError Invalid isoformat string: '10:00Zx'
# expect: time.fromisoformat('10:00+1') -> ValueError Invalid isoformat string: '10:00+1'
# expect: time.fromisoformat('10:00+01') -> datetime.time(10, 0, tzinfo=datetime.timezone(datetime.timedelta(seconds=3600)))
# expect: time.fromisoformat('10:00+0130') -> datetime.time(10, 0, tzinfo=datetime.timezone(datetime.timedelta(seconds=5400)))
# expect: time.fromisoformat('10:00-01:30:15') -> datetime.time(10, 0, tzinfo=datetime.timezone(datetime.timedelta(days=-1, seconds=80985)))
# expect: time.fromisoformat('10:00+01:30:15.123456') -> datetime.time(10, 0, tzinfo=datetime.timezone(datetime.timedelta(seconds=5415, microseconds=123456)))
# expect: time.fromisoformat('10Z') -> datetime.time(10, 0, tzinfo=datetime.timezone.utc)
# expect: time.fromisoformat('10+05') -> datetime.time(10, 0, tzinfo=datetime.timezone(datetime.timedelta(seconds=18000)))
# expect: time.fromisoformat('10:00+') -> ValueError Invalid isoformat string: '10:00+'
# expect: time.fromisoformat('10:00 +05') -> datetime.time(10, 0, tzinfo=datetime.timezone(datetime.timedelta(seconds=18000)))
# expect: time.fromisoformat('T10:00') -> datetime.time(10, 0)
# expect: time.fromisoformat('TT10') -> ValueError Invalid isoformat string: 'TT10'
# expect: time.fromisoformat('10:00-00:00') -> datetime.time(10, 0, tzinfo=datetime.timezone.utc)
# expect: time.fromisoformat('10:00+00:00') -> datetime.time(10, 0, tzinfo=datetime.timezone.utc)
# expect: time.fromisoformat('10:00,5') -> datetime.time(10, 0, 0, 500000)
# expect: time.fromisoformat('10.5') -> datetime.time(10, 0, 0, 500000)
# expect: time.fromisoformat('10:00:00+23:59:59.999999') -> datetime.time(10, 0, tzinfo=datetime.timezone(datetime.timedelta(seconds=86399, microseconds=999999)))
# expect: time.fromisoformat('10:00:00-24:00') -> ValueError offset must be a timedelta strictly between -timedelta(hours=24) and timedelta(hours=24), not datetime.timedelta(days=-1).
# expect: time.fromisoformat('1000+0530') -> datetime.time(10, 0, tzinfo=datetime.timezone(datetime.timedelta(seconds=19800)))
# expect: time.fromisoformat('100000,123+01') -> datetime.time(10, 0, 0, 123000, tzinfo=datetime.timezone(datetime.timedelta(seconds=3600)))
# expect: time.fromisoformat('10:00:60') -> ValueError second must be in 0..59
# expect: time.fromisoformat('١٠:00') -> ValueError Invalid isoformat string: '١٠:00'
# expect: time.fromisoformat('04:23:01.5') -> datetime.time(4, 23, 1, 500000)
# expect: time.fromisoformat('4:2') -> ValueError Invalid isoformat string: '4:2'
# expect: time.fromisoformat('24:00') -> ValueError hour must be in 0..23
# expect: time.fromisoformat('04:2301') -> ValueError Invalid isoformat string: '04:2301'
# expect: datetime.fromisoformat('2024-W09-4T10') -> datetime.datetime(2024, 2, 29, 10, 0)
# expect: datetime.fromisoformat('2024-W09T10') -> datetime.datetime(2024, 2, 26, 10, 0)
# expect: datetime.fromisoformat('2024-W09-10') -> datetime.datetime(2024, 2, 26, 10, 0)
# expect: datetime.fromisoformat('2024-W0910') -> ValueError Invalid isoformat string: '2024-W0910'
# expect: datetime.fromisoformat('2024W0910') -> ValueError Invalid isoformat string: '2024W0910'
# expect: datetime.fromisoformat('2024W094T10') -> datetime.datetime(2024, 2, 29, 10, 0)
# expect: datetime.fromisoformat('2024W09410') -> datetime.datetime(2024, 2, 26, 10, 0)
# expect: datetime.fromisoformat('20240229T10') -> datetime.datetime(2024, 2, 29, 10, 0)
# expect: datetime.fromisoformat('2024022910') -> ValueError Invalid isoformat string: '2024022910'
# expect: datetime.fromisoformat('2024-02-2910') -> ValueError Invalid isoformat string: '2024-02-2910'
# expect: datetime.fromisoformat('2024W09') -> datetime.datetime(2024, 2, 26, 0, 0)
# expect: datetime.fromisoformat('2024-W09-') -> ValueError Invalid isoformat string: '2024-W09-'
# expect: datetime.fromisoformat('2024-W0') -> ValueError Invalid isoformat string: '2024-W0'
# expect: datetime.fromisoformat('202402') -> ValueError Invalid isoformat string: '202402'
# expect: datetime.fromisoformat('2024-02') -> ValueError Invalid isoformat string: '2024-02'
# expect: datetime.fromisoformat('2024-02-29+05:00') -> datetime.datetime(2024, 2, 29, 5, 0)
# expect: datetime.fromisoformat('2024-02-29 10:00:00.5') -> datetime.datetime(2024, 2, 29, 10, 0, 0, 500000)
# expect: datetime.fromisoformat('2024W09-10') -> datetime.datetime(2024, 2, 26, 10, 0)
# expect: datetime.fromisoformat('2024-W09-4') -> datetime.datetime(2024, 2, 29, 0, 0)
# expect: datetime.fromisoformat('2024W09X10:00') -> datetime.datetime(2024, 2, 26, 10, 0)
# expect: datetime.fromisoformat('2024W094X10:00') -> datetime.datetime(2024, 2, 29, 10, 0)
# expect: datetime.fromisoformat('0000-01-01') -> ValueError year 0 is out of range
# expect: datetime.fromisoformat('2024-060') -> ValueError Invalid isoformat string: '2024-060'
# expect: datetime.fromisoformat('2024W0') -> ValueError Invalid isoformat string: '2024W0'
# expect: datetime.fromisoformat('2024-W1-1') -> ValueError Invalid isoformat string: '2024-W1-1'
# expect: datetime.fromisoformat('2024-2-29') -> ValueError Invalid isoformat string: '2024-2-29'
# expect: datetime.fromisoformat('24-02-29') -> ValueError Invalid isoformat string: '24-02-29'
# expect: datetime.fromisoformat('2024-02-29T10:00:00:00') -> datetime.datetime(2024, 2, 29, 10, 0)
# expect: datetime.fromisoformat('2024-02-29T24:00') -> ValueError hour must be in 0..23
# expect: datetime.fromisoformat('2024-W53-1') -> ValueError Invalid isoformat string: '2024-W53-1'
# expect: datetime.fromisoformat('2020-W53-5') -> datetime.datetime(2021, 1, 1, 0, 0)
# expect: datetime.fromisoformat('2024W0941030') -> datetime.datetime(2024, 2, 26, 10, 30)
# expect: datetime.fromisoformat('2024W09103000') -> ValueError hour must be in 0..23
# expect: datetime.fromisoformat('2011-11-04T00:05:23Z') -> datetime.datetime(2011, 11, 4, 0, 5, 23, tzinfo=datetime.timezone.utc)
# expect: datetime.fromisoformat('20111104T000523') -> datetime.datetime(2011, 11, 4, 0, 5, 23)
# expect: datetime.fromisoformat('2011-11-04T') -> ValueError Invalid isoformat string: '2011-11-04T'
# expect: datetime.fromisoformat('2011-11-04X01') -> datetime.datetime(2011, 11, 4, 1, 0)
# expect: datetime.fromisoformat('x') -> ValueError Invalid isoformat string: 'x'
# expect: datetime.fromisoformat('2011-11-04T10:00:') -> ValueError Invalid isoformat string: '2011-11-04T10:00:'
# expect: datetime.fromisoformat('2024-W54-1') -> ValueError Invalid isoformat string: '2024-W54-1'
# expect: datetime.fromisoformat('2024-W01-8') -> ValueError Invalid isoformat string: '2024-W01-8'
# expect: datetime.fromisoformat('2024x02x29') -> ValueError Invalid isoformat string: '2024x02x29'
# expect: date.fromisoformat('2024-W09-4T10') -> ValueError Invalid isoformat string: '2024-W09-4T10'
# expect: date.fromisoformat('2024-W09T10') -> ValueError Invalid isoformat string: '2024-W09T10'
# expect: date.fromisoformat('2024-W09-10') -> ValueError Invalid isoformat string: '2024-W09-10'
# expect: date.fromisoformat('2024-W0910') -> ValueError Invalid isoformat string: '2024-W0910'
# expect: date.fromisoformat('2024W0910') -> ValueError Invalid isoformat string: '2024W0910'
# expect: date.fromisoformat('2024W094T10') -> ValueError Invalid isoformat string: '2024W094T10'
# expect: date.fromisoformat('2024W09410') -> datetime.date(2024, 2, 29)
# expect: date.fromisoformat('20240229T10') -> ValueError Invalid isoformat string: '20240229T10'
# expect: date.fromisoformat('2024022910') -> datetime.date(2024, 2, 29)
# expect: date.fromisoformat('2024-02-2910') -> ValueError Invalid isoformat string: '2024-02-2910'
# expect: date.fromisoformat('2024W09') -> datetime.date(2024, 2, 26)
# expect: date.fromisoformat('2024-W09-') -> ValueError Invalid isoformat string: '2024-W09-'
# expect: date.fromisoformat('2024-W0') -> ValueError Invalid isoformat string: '2024-W0'
# expect: date.fromisoformat('202402') -> ValueError Invalid isoformat string: '202402'
# expect: date.fromisoformat('2024-02') -> ValueError Invalid isoformat string: '2024-02'
# expect: date.fromisoformat('2024-02-29+05:00') -> ValueError Invalid isoformat string: '2024-02-29+05:00'
# expect: date.fromisoformat('2024-02-29 10:00:00.5') -> ValueError Invalid isoformat string: '2024-02-29 10:00:00.5'
# expect: date.fromisoformat('2024W09-10') -> ValueError Invalid isoformat string: '2024W09-10'
# expect: date.fromisoformat('2024-W09-4') -> datetime.date(2024, 2, 29)
# expect: date.fromisoformat('2024W09X10:00') -> ValueError Invalid isoformat string: '2024W09X10:00'
# expect: date.fromisoformat('2024W094X10:00') -> ValueError Invalid isoformat string: '2024W094X10:00'
# expect: date.fromisoformat('0000-01-01') -> ValueError year 0 is out of range
# expect: date.fromisoformat('2024-060') -> ValueError Invalid isoformat string: '2024-060'
# expect: date.fromisoformat('2024W0') -> ValueError Invalid isoformat string: '2024W0'
# expect: date.fromisoformat('2024-W1-1') -> ValueError Invalid isoformat string: '2024-W1-1'
# expect: date.fromisoformat('2024-2-29') -> ValueError Invalid isoformat string: '2024-2-29'
# expect: date.fromisoformat('24-02-29') -> ValueError Invalid isoformat string: '24-02-29'
# expect: date.fromisoformat('2024-02-29T10:00:00:00') -> ValueError Invalid isoformat string: '2024-02-29T10:00:00:00'
# expect: date.fromisoformat('2024-02-29T24:00') -> ValueError Invalid isoformat string: '2024-02-29T24:00'
# expect: date.fromisoformat('2024-W53-1') -> ValueError Invalid isoformat string: '2024-W53-1'
# expect: date.fromisoformat('2020-W53-5') -> datetime.date(2021, 1, 1)
# expect: date.fromisoformat('2024W0941030') -> ValueError Invalid isoformat string: '2024W0941030'
# expect: date.fromisoformat('2024W09103000') -> ValueError Invalid isoformat string: '2024W09103000'
# expect: date.fromisoformat('2011-11-04T00:05:23Z') -> ValueError Invalid isoformat string: '2011-11-04T00:05:23Z'
# expect: date.fromisoformat('20111104T000523') -> ValueError Invalid isoformat string: '20111104T000523'
# expect: date.fromisoformat('2011-11-04T') -> ValueError Invalid isoformat string: '2011-11-04T'
# expect: date.fromisoformat('2011-11-04X01') -> ValueError Invalid isoformat string: '2011-11-04X01'
# expect: date.fromisoformat('x') -> ValueError Invalid isoformat string: 'x'
# expect: date.fromisoformat('2011-11-04T10:00:') -> ValueError Invalid isoformat string: '2011-11-04T10:00:'
# expect: date.fromisoformat('2024-W54-1') -> ValueError Invalid isoformat string: '2024-W54-1'
# expect: date.fromisoformat('2024-W01-8') -> ValueError Invalid isoformat string: '2024-W01-8'
# expect: date.fromisoformat('2024x02x29') -> ValueError Invalid isoformat string: '2024x02x29'
from datetime import MAXYEAR, MINYEAR, UTC, date, datetime, time, timedelta, timezone, tzinfo


def show(text):
    try:
        print(text, "->", repr(eval(text)))
    except Exception as error:
        print(text, "->", type(error).__name__, error)


show("time.fromisoformat('10:00:00:5')")
show("time.fromisoformat('1000005')")
show("time.fromisoformat('10000055')")
show("time.fromisoformat('100000.5')")
show("time.fromisoformat('10')")
show("time.fromisoformat('1')")
show("time.fromisoformat('')")
show("time.fromisoformat('T')")
show("time.fromisoformat('10:')")
show("time.fromisoformat('10:0')")
show("time.fromisoformat('10:00:0')")
show("time.fromisoformat('10:00:00.')")
show("time.fromisoformat('10:00:00.1234567890')")
show("time.fromisoformat('10:00:00.12a')")
show("time.fromisoformat('10:00Z')")
show("time.fromisoformat('10:00Zx')")
show("time.fromisoformat('10:00+1')")
show("time.fromisoformat('10:00+01')")
show("time.fromisoformat('10:00+0130')")
show("time.fromisoformat('10:00-01:30:15')")
show("time.fromisoformat('10:00+01:30:15.123456')")
show("time.fromisoformat('10Z')")
show("time.fromisoformat('10+05')")
show("time.fromisoformat('10:00+')")
show("time.fromisoformat('10:00 +05')")
show("time.fromisoformat('T10:00')")
show("time.fromisoformat('TT10')")
show("time.fromisoformat('10:00-00:00')")
show("time.fromisoformat('10:00+00:00')")
show("time.fromisoformat('10:00,5')")
show("time.fromisoformat('10.5')")
show("time.fromisoformat('10:00:00+23:59:59.999999')")
show("time.fromisoformat('10:00:00-24:00')")
show("time.fromisoformat('1000+0530')")
show("time.fromisoformat('100000,123+01')")
show("time.fromisoformat('10:00:60')")
show("time.fromisoformat('١٠:00')")
show("time.fromisoformat('04:23:01.5')")
show("time.fromisoformat('4:2')")
show("time.fromisoformat('24:00')")
show("time.fromisoformat('04:2301')")
show("datetime.fromisoformat('2024-W09-4T10')")
show("datetime.fromisoformat('2024-W09T10')")
show("datetime.fromisoformat('2024-W09-10')")
show("datetime.fromisoformat('2024-W0910')")
show("datetime.fromisoformat('2024W0910')")
show("datetime.fromisoformat('2024W094T10')")
show("datetime.fromisoformat('2024W09410')")
show("datetime.fromisoformat('20240229T10')")
show("datetime.fromisoformat('2024022910')")
show("datetime.fromisoformat('2024-02-2910')")
show("datetime.fromisoformat('2024W09')")
show("datetime.fromisoformat('2024-W09-')")
show("datetime.fromisoformat('2024-W0')")
show("datetime.fromisoformat('202402')")
show("datetime.fromisoformat('2024-02')")
show("datetime.fromisoformat('2024-02-29+05:00')")
show("datetime.fromisoformat('2024-02-29 10:00:00.5')")
show("datetime.fromisoformat('2024W09-10')")
show("datetime.fromisoformat('2024-W09-4')")
show("datetime.fromisoformat('2024W09X10:00')")
show("datetime.fromisoformat('2024W094X10:00')")
show("datetime.fromisoformat('0000-01-01')")
show("datetime.fromisoformat('2024-060')")
show("datetime.fromisoformat('2024W0')")
show("datetime.fromisoformat('2024-W1-1')")
show("datetime.fromisoformat('2024-2-29')")
show("datetime.fromisoformat('24-02-29')")
show("datetime.fromisoformat('2024-02-29T10:00:00:00')")
show("datetime.fromisoformat('2024-02-29T24:00')")
show("datetime.fromisoformat('2024-W53-1')")
show("datetime.fromisoformat('2020-W53-5')")
show("datetime.fromisoformat('2024W0941030')")
show("datetime.fromisoformat('2024W09103000')")
show("datetime.fromisoformat('2011-11-04T00:05:23Z')")
show("datetime.fromisoformat('20111104T000523')")
show("datetime.fromisoformat('2011-11-04T')")
show("datetime.fromisoformat('2011-11-04X01')")
show("datetime.fromisoformat('x')")
show("datetime.fromisoformat('2011-11-04T10:00:')")
show("datetime.fromisoformat('2024-W54-1')")
show("datetime.fromisoformat('2024-W01-8')")
show("datetime.fromisoformat('2024x02x29')")
show("date.fromisoformat('2024-W09-4T10')")
show("date.fromisoformat('2024-W09T10')")
show("date.fromisoformat('2024-W09-10')")
show("date.fromisoformat('2024-W0910')")
show("date.fromisoformat('2024W0910')")
show("date.fromisoformat('2024W094T10')")
show("date.fromisoformat('2024W09410')")
show("date.fromisoformat('20240229T10')")
show("date.fromisoformat('2024022910')")
show("date.fromisoformat('2024-02-2910')")
show("date.fromisoformat('2024W09')")
show("date.fromisoformat('2024-W09-')")
show("date.fromisoformat('2024-W0')")
show("date.fromisoformat('202402')")
show("date.fromisoformat('2024-02')")
show("date.fromisoformat('2024-02-29+05:00')")
show("date.fromisoformat('2024-02-29 10:00:00.5')")
show("date.fromisoformat('2024W09-10')")
show("date.fromisoformat('2024-W09-4')")
show("date.fromisoformat('2024W09X10:00')")
show("date.fromisoformat('2024W094X10:00')")
show("date.fromisoformat('0000-01-01')")
show("date.fromisoformat('2024-060')")
show("date.fromisoformat('2024W0')")
show("date.fromisoformat('2024-W1-1')")
show("date.fromisoformat('2024-2-29')")
show("date.fromisoformat('24-02-29')")
show("date.fromisoformat('2024-02-29T10:00:00:00')")
show("date.fromisoformat('2024-02-29T24:00')")
show("date.fromisoformat('2024-W53-1')")
show("date.fromisoformat('2020-W53-5')")
show("date.fromisoformat('2024W0941030')")
show("date.fromisoformat('2024W09103000')")
show("date.fromisoformat('2011-11-04T00:05:23Z')")
show("date.fromisoformat('20111104T000523')")
show("date.fromisoformat('2011-11-04T')")
show("date.fromisoformat('2011-11-04X01')")
show("date.fromisoformat('x')")
show("date.fromisoformat('2011-11-04T10:00:')")
show("date.fromisoformat('2024-W54-1')")
show("date.fromisoformat('2024-W01-8')")
show("date.fromisoformat('2024x02x29')")
