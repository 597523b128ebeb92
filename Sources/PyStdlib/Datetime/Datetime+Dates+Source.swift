// This file defines the Python text of the types date and time.

let datetimeDatesSource = #"""
  # Dates and times

  class _IsoCalendarDate(tuple):
      __slots__ = ()

      def __repr__(self):
          return "datetime.IsoCalendarDate(year=%d, week=%d, weekday=%d)" % self

      def __reduce__(self):
          return tuple, (tuple(self),)

      year = property(lambda self: self[0])
      week = property(lambda self: self[1])
      weekday = property(lambda self: self[2])


  _IsoCalendarDate.__name__ = _IsoCalendarDate.__qualname__ = "IsoCalendarDate"


  def _compared(operation):
      # An ordering of two values of one kind.
      def method(self, other):
          return self._order(other, operation)
      return method


  def _add_orders(cls):
      for name in ("lt", "le", "gt", "ge"):
          method = _compared(getattr(_operators, name))
          method.__name__ = f"__{name}__"
          setattr(cls, f"__{name}__", method)


  class date:
      __slots__ = ("_year", "_month", "_day")

      def __new__(cls, year=_missing, month=_missing, day=_missing):
          if month is _missing and isinstance(year, bytes) and len(year) == 4:
              year, month, day = year[0] << 8 | year[1], year[2], year[3]
          self = object.__new__(cls)
          self._year, self._month, self._day = _checked_date(year, month, day)
          return self

      @classmethod
      def today(cls):
          return cls.fromtimestamp(_clock.time())

      @classmethod
      def fromtimestamp(cls, timestamp, /):
          return cls(*_civil(_from_stamp(timestamp)[0] + _EPOCH))

      @classmethod
      def fromordinal(cls, ordinal, /):
          ordinal = _index(ordinal)
          if ordinal < 1:
              raise ValueError("ordinal must be >= 1")
          year, month, day = _civil(ordinal)
          if year > MAXYEAR:
              raise ValueError(f"year {year} is out of range")
          return cls(year, month, day)

      @classmethod
      def fromisoformat(cls, date_string, /):
          if not isinstance(date_string, str):
              raise TypeError("fromisoformat: argument must be str")
          try:
              if len(date_string) not in (7, 8, 10):
                  raise ValueError
              parts = _iso_date(date_string)
          except ValueError:
              raise _invalid(date_string) from None
          return cls(*parts)

      @classmethod
      def fromisocalendar(cls, year, week, day):
          return cls(*_week_date(_index(year), _index(week), _index(day)))

      year = property(_attribute("_year"))
      month = property(_attribute("_month"))
      day = property(_attribute("_day"))

      def toordinal(self):
          return _ordinal(self._year, self._month, self._day)

      def weekday(self):
          return (self.toordinal() + 6) % 7

      def isoweekday(self):
          return (self.toordinal() + 6) % 7 + 1

      def isocalendar(self):
          ordinal = self.toordinal()
          year = self._year
          if ordinal < _first_week(year):
              year -= 1
          elif ordinal >= _first_week(year + 1):
              year += 1
          week, day = divmod(ordinal - _first_week(year), 7)
          return _IsoCalendarDate((year, week + 1, day + 1))

      def replace(self, year=_missing, month=_missing, day=_missing):
          return type(self)(self._year if year is _missing else year, self._month if month is _missing else month,
                            self._day if day is _missing else day)

      def isoformat(self):
          return f"{self._year:04}-{self._month:02}-{self._day:02}"

      def __str__(self):
          return self.isoformat()

      def __repr__(self):
          return f"{_class_name(self)}({self._year}, {self._month}, {self._day})"

      def ctime(self):
          return (f"{_DAY_NAMES[self.weekday()]} {_MONTH_NAMES[self._month]} {self._day:2} "
                  f"{getattr(self, '_hour', 0):02}:{getattr(self, '_minute', 0):02}:{getattr(self, '_second', 0):02} "
                  f"{self._year:04}")

      def _broken_down(self, hour, minute, second, summer):
          return _clock.struct_time((
              self._year, self._month, self._day, hour, minute, second, self.weekday(),
              _day_of_year(self._year, self._month, self._day), summer))

      def timetuple(self):
          return self._broken_down(0, 0, 0, -1)

      def strftime(self, format):
          return _formatted(self, format, self.timetuple())

      __format__ = _by_format

      def __add__(self, other):
          return self._moved(other._length // _DAY) if isinstance(other, timedelta) else NotImplemented

      __radd__ = __add__

      def _moved(self, days):
          ordinal = self.toordinal() + days
          if not 0 < ordinal <= _LAST_ORDINAL:
              raise OverflowError("date value out of range")
          return type(self)(*_civil(ordinal))

      def __sub__(self, other):
          if isinstance(other, timedelta):
              return self._moved(-(other._length // _DAY))
          if isinstance(other, date) and not isinstance(other, datetime):
              return _duration((self.toordinal() - other.toordinal()) * _DAY)
          return NotImplemented

      def _key(self):
          return self._year, self._month, self._day

      def __eq__(self, other):
          if isinstance(other, date):
              return self._key() == other._key()
          return NotImplemented

      def _order(self, other, operation):
          if isinstance(other, date):
              return operation(self._key(), other._key())
          return NotImplemented

      def _packed(self):
          return bytes((self._year >> 8, self._year & 255, self._month, self._day))

      def __hash__(self):
          return hash(self._packed())

      def __reduce__(self):
          return self.__class__, (self._packed(),)


  date.min = date(1, 1, 1)
  date.max = date(9999, 12, 31)
  date.resolution = timedelta(days=1)


  class time:
      __slots__ = ("_hour", "_minute", "_second", "_microsecond", "_tzinfo", "_fold")

      def __new__(cls, hour=0, minute=0, second=0, microsecond=0, tzinfo=None, *, fold=0):
          if isinstance(hour, bytes) and len(hour) == 6:
              data, tzinfo = hour, minute or None
              hour, minute, second, microsecond = data[0] & 127, data[1], data[2], int.from_bytes(data[3:], "big")
              fold = data[0] >> 7
          fields = _checked_time(hour, minute, second, microsecond, fold)
          self = object.__new__(cls)
          self._hour, self._minute, self._second, self._microsecond = fields
          self._tzinfo = _checked_zone(tzinfo)
          self._fold = fold
          return self

      @classmethod
      def fromisoformat(cls, time_string, /):
          if not isinstance(time_string, str):
              raise TypeError("fromisoformat: argument must be str")
          try:
              fields, zone = _iso_time(time_string[1:] if time_string[:1] == "T" else time_string)
          except ValueError:
              raise _invalid(time_string) from None
          return cls(*fields, _zone_of(zone))

      hour = property(_attribute("_hour"))
      minute = property(_attribute("_minute"))
      second = property(_attribute("_second"))
      microsecond = property(_attribute("_microsecond"))
      tzinfo = property(_attribute("_tzinfo"))
      fold = property(_attribute("_fold"))

      def replace(self, hour=_missing, minute=_missing, second=_missing, microsecond=_missing, tzinfo=_missing, *,
                  fold=_missing):
          return type(self)(
              self._hour if hour is _missing else hour, self._minute if minute is _missing else minute,
              self._second if second is _missing else second,
              self._microsecond if microsecond is _missing else microsecond,
              self._tzinfo if tzinfo is _missing else tzinfo, fold=self._fold if fold is _missing else fold)

      def utcoffset(self):
          return _offset(self._tzinfo, "utcoffset", None)

      def dst(self):
          return _offset(self._tzinfo, "dst", None)

      def tzname(self):
          return _zone_name(self._tzinfo, None)

      def isoformat(self, timespec="auto"):
          return _clock_text(self, timespec) + _offset_text(self.utcoffset())

      def __str__(self):
          return self.isoformat()

      def __repr__(self):
          return f"{_class_name(self)}({_clock_arguments(self)})"

      def strftime(self, format):
          return _formatted(self, format, (1900, 1, 1, self._hour, self._minute, self._second, 0, 1, -1))

      __format__ = _by_format

      def _length(self):
          return ((self._hour * 60 + self._minute) * 60 + self._second) * 1000000 + self._microsecond

      def _common(self, other):
          # What to compare of two times: two lengths, or None when only one of them knows its offset.
          if self._tzinfo is other._tzinfo:
              return self._length(), other._length()
          mine, others = self.utcoffset(), other.utcoffset()
          if mine is None and others is None:
              return self._length(), other._length()
          if mine is None or others is None:
              return None
          return self._length() - mine._length, other._length() - others._length

      def __eq__(self, other):
          if not isinstance(other, time):
              return NotImplemented
          lengths = self._common(other)
          return lengths is not None and lengths[0] == lengths[1]

      def _order(self, other, operation):
          if not isinstance(other, time):
              return NotImplemented
          lengths = self._common(other)
          if lengths is None:
              raise TypeError("can't compare offset-naive and offset-aware times")
          return operation(*lengths)

      def _packed(self, fold=0):
          return bytes((self._hour | fold << 7, self._minute, self._second)) + self._microsecond.to_bytes(3, "big")

      def __hash__(self):
          offset = (self.replace(fold=0) if self._fold else self).utcoffset()
          return hash(self._packed()) if offset is None else hash(_duration(self._length() - offset._length))

      def __reduce_ex__(self, protocol):
          data = self._packed(self._fold if protocol > 3 else 0)
          return self.__class__, (data,) if self._tzinfo is None else (data, self._tzinfo)

      def __reduce__(self):
          return self.__reduce_ex__(2)


  time.min = time(0, 0, 0)
  time.max = time(23, 59, 59, 999999)
  time.resolution = timedelta(microseconds=1)


  def _clock_arguments(value):
      # The arguments in the repr, seconds and microseconds only where they are not zero.
      shown = f"{value._hour}, {value._minute}"
      if value._second or value._microsecond:
          shown += f", {value._second}"
      if value._microsecond:
          shown += f", {value._microsecond}"
      if value._tzinfo is not None:
          shown += f", tzinfo={value._tzinfo!r}"
      return shown + ", fold=1" if value._fold else shown
  """#
