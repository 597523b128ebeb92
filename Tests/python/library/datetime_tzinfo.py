# expect: 2024-01-01 01:00:00+01:00 W 0:00:00 0 2024-01-01 00:00:00+00:00
# expect: +0100 W 0:00:00 1704067200.0
# expect: 2024-02-01 01:00:00+01:00 W 0:00:00 0 2024-02-01 00:00:00+00:00
# expect: +0100 W 31 days, 0:00:00 1706745600.0
# expect: 2024-03-01 01:00:00+01:00 W 0:00:00 0 2024-03-01 00:00:00+00:00
# expect: +0100 W 60 days, 0:00:00 1709251200.0
# expect: 2024-04-01 02:00:00+02:00 S 1:00:00 1 2024-04-01 00:00:00+00:00
# expect: +0200 S 91 days, 0:00:00 1711929600.0
# expect: 2024-05-01 02:00:00+02:00 S 1:00:00 1 2024-05-01 00:00:00+00:00
# expect: +0200 S 121 days, 0:00:00 1714521600.0
# expect: 2024-06-01 02:00:00+02:00 S 1:00:00 1 2024-06-01 00:00:00+00:00
# expect: +0200 S 152 days, 0:00:00 1717200000.0
# expect: 2024-07-01 02:00:00+02:00 S 1:00:00 1 2024-07-01 00:00:00+00:00
# expect: +0200 S 182 days, 0:00:00 1719792000.0
# expect: 2024-08-01 02:00:00+02:00 S 1:00:00 1 2024-08-01 00:00:00+00:00
# expect: +0200 S 213 days, 0:00:00 1722470400.0
# expect: 2024-09-01 02:00:00+02:00 S 1:00:00 1 2024-09-01 00:00:00+00:00
# expect: +0200 S 244 days, 0:00:00 1725148800.0
# expect: 2024-10-01 01:00:00+01:00 W 0:00:00 0 2024-10-01 00:00:00+00:00
# expect: +0100 W 274 days, 0:00:00 1727740800.0
# expect: 2024-11-01 01:00:00+01:00 W 0:00:00 0 2024-11-01 00:00:00+00:00
# expect: +0100 W 305 days, 0:00:00 1730419200.0
# expect: 2024-12-01 01:00:00+01:00 W 0:00:00 0 2024-12-01 00:00:00+00:00
# expect: +0100 W 335 days, 0:00:00 1733011200.0
# expect: Day(2024, 1, 1) Day(2024, 1, 2) Day(2024, 1, 5)
# expect: Moment(2024, 1, 2, 3, 0) Moment(2024, 1, 3, 0, 0) <class '__main__.Moment'>
# expect: True 1
# expect: [datetime.date(2024, 1, 1), datetime.date(2024, 1, 2), datetime.date(2024, 1, 3), datetime.date(2024, 1, 4), datetime.date(2024, 1, 5), datetime.date(2024, 1, 6), datetime.date(2024, 1, 7), datetime.date(2024, 1, 8)] {datetime.datetime(2024, 1, 1, 0, 0)}
# A zone of one's own, with summer time, and subclasses.
from datetime import date, datetime, timedelta, timezone, tzinfo


class Zone(tzinfo):
    def is_summer(self, dt):
        return dt is not None and 4 <= dt.month <= 9

    def utcoffset(self, dt):
        return timedelta(hours=2 if self.is_summer(dt) else 1)

    def dst(self, dt):
        return timedelta(hours=1 if self.is_summer(dt) else 0)

    def tzname(self, dt):
        return "S" if self.is_summer(dt) else "W"


zone = Zone()
for month in range(1, 13):
    there = datetime(2024, month, 1, tzinfo=timezone.utc).astimezone(zone)
    print(there, there.tzname(), there.dst(), there.timetuple().tm_isdst, there.astimezone(timezone.utc))
    print(there.strftime("%z %Z"), there - datetime(2024, 1, 1, tzinfo=timezone.utc), there.timestamp())


class Day(date):
    pass


class Moment(datetime):
    pass


print(repr(Day(2024, 1, 1)), repr(Day(2024, 1, 1) + timedelta(1)), repr(Day.fromisoformat("2024-01-05")))
print(repr(Moment(2024, 1, 2, 3)), repr(Moment(2024, 1, 2) + timedelta(1)), type(Moment(2024, 1, 2).replace(day=3)))
print(Moment(2024, 1, 2) == datetime(2024, 1, 2), {date(2024, 1, 1): 1}[date(2024, 1, 1)])
print(sorted({date(2024, 1, day) for day in range(1, 9)}), {datetime(2024, 1, 1), datetime(2024, 1, 1)})
