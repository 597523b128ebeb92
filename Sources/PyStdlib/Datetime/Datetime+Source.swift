// This file defines the Python text of the type datetime, and what can be set up only when all types are there.

let datetimeSource = #"""
  class datetime(date):
      __slots__ = ("_hour", "_minute", "_second", "_microsecond", "_tzinfo", "_fold")

      def __new__(cls, year=_missing, month=_missing, day=_missing, hour=0, minute=0, second=0, microsecond=0,
                  tzinfo=None, *, fold=0):
          if isinstance(year, bytes) and len(year) == 10:
              data, tzinfo = year, None if month is _missing else month
              year, month, day = data[0] << 8 | data[1], data[2] & 127, data[3]
              hour, minute, second, microsecond = data[4], data[5], data[6], int.from_bytes(data[7:], "big")
              fold = data[2] >> 7
          self = object.__new__(cls)
          self._year, self._month, self._day = _checked_date(year, month, day)
          self._hour, self._minute, self._second, self._microsecond = _checked_time(
              hour, minute, second, microsecond, fold)
          self._tzinfo = _checked_zone(tzinfo)
          self._fold = fold
          return self

      @classmethod
      def _at(cls, length, zone=None):
          # From microseconds since the beginning of the day with ordinal 0.
          days, micro = divmod(length, _DAY)
          if not 0 < days <= _LAST_ORDINAL:
              raise OverflowError("date value out of range")
          seconds, micro = divmod(micro, 1000000)
          return cls(*_civil(days), seconds // 3600, seconds // 60 % 60, seconds % 60, micro, zone)

      def _since(self):
          return self.toordinal() * _DAY + time._length(self)

      @classmethod
      def today(cls):
          return cls.fromtimestamp(_clock.time())

      @classmethod
      def now(cls, tz=None):
          return cls.fromtimestamp(_clock.time(), tz)

      @classmethod
      def utcnow(cls):
          return cls.utcfromtimestamp(_clock.time())

      @classmethod
      def fromtimestamp(cls, timestamp, tz=None):
          _checked_zone(tz)
          days, micro = _from_stamp(timestamp)
          result = cls._at((days + _EPOCH) * _DAY + micro, tz)
          return result if tz is None else tz.fromutc(result)

      @classmethod
      def utcfromtimestamp(cls, timestamp, /):
          days, micro = _from_stamp(timestamp)
          return cls._at((days + _EPOCH) * _DAY + micro)

      @classmethod
      def combine(cls, date, time, tzinfo=_missing):
          if not isinstance(date, _date):
              raise TypeError(f"combine() argument 1 must be datetime.date, not {_shown(date)}")
          if not isinstance(time, _time):
              raise TypeError(f"combine() argument 2 must be datetime.time, not {_shown(time)}")
          return cls(date._year, date._month, date._day, time._hour, time._minute, time._second, time._microsecond,
                     time._tzinfo if tzinfo is _missing else tzinfo, fold=time._fold)

      @classmethod
      def fromisoformat(cls, date_string, /):
          if not isinstance(date_string, str):
              raise TypeError("fromisoformat: argument must be str")
          try:
              if len(date_string) < 7:
                  raise ValueError
              end = _date_end(date_string)
              parts = _iso_date(date_string[:end])
              fields, zone = _iso_time(date_string[end + 1:]) if len(date_string) > end else ((), None)
          except ValueError:
              raise _invalid(date_string) from None
          zone = _zone_of(zone)
          return cls(*parts, *fields, tzinfo=zone)

      @classmethod
      def strptime(cls, date_string, format, /):
          import _strptime
          return _strptime._to_datetime(cls, date_string, format)

      hour = property(_attribute("_hour"))
      minute = property(_attribute("_minute"))
      second = property(_attribute("_second"))
      microsecond = property(_attribute("_microsecond"))
      tzinfo = property(_attribute("_tzinfo"))
      fold = property(_attribute("_fold"))

      def date(self):
          return _date(self._year, self._month, self._day)

      def time(self):
          return _time(self._hour, self._minute, self._second, self._microsecond, fold=self._fold)

      def timetz(self):
          return _time(self._hour, self._minute, self._second, self._microsecond, self._tzinfo, fold=self._fold)

      def replace(self, year=_missing, month=_missing, day=_missing, hour=_missing, minute=_missing, second=_missing,
                  microsecond=_missing, tzinfo=_missing, *, fold=_missing):
          return type(self)(
              self._year if year is _missing else year, self._month if month is _missing else month,
              self._day if day is _missing else day, self._hour if hour is _missing else hour,
              self._minute if minute is _missing else minute, self._second if second is _missing else second,
              self._microsecond if microsecond is _missing else microsecond,
              self._tzinfo if tzinfo is _missing else tzinfo, fold=self._fold if fold is _missing else fold)

      def utcoffset(self):
          return _offset(self._tzinfo, "utcoffset", self)

      def dst(self):
          return _offset(self._tzinfo, "dst", self)

      def tzname(self):
          return _zone_name(self._tzinfo, self)

      def timestamp(self):
          # Without a zone, in the run's own, which is UTC.
          offset = self.utcoffset()
          length = self._since() - _EPOCH * _DAY
          return (length - (offset._length if offset else 0)) / 1000000

      def timetuple(self):
          summer = self.dst()
          return self._broken_down(self._hour, self._minute, self._second, -1 if summer is None else 1 if summer else 0)

      def utctimetuple(self):
          offset = self.utcoffset()
          shifted = self - offset if offset else self
          return shifted._broken_down(shifted._hour, shifted._minute, shifted._second, 0)

      def astimezone(self, tz=None):
          local = timezone(timedelta(0), "UTC")
          if tz is None:
              tz = local
          elif not isinstance(tz, _tzinfo):
              raise TypeError(f"tzinfo argument must be None or of a tzinfo subclass, not type '{_shown(tz)}'")
          if self._tzinfo is tz:
              return self
          offset = (local if self._tzinfo is None else self._tzinfo).utcoffset(self)
          if offset is None:
              offset = timedelta(0)
          return tz.fromutc((self - offset).replace(tzinfo=tz))

      def isoformat(self, sep="T", timespec="auto"):
          if not isinstance(sep, str) or len(sep) != 1:
              raise TypeError(f"isoformat() argument 1 must be a unicode character, not {_shown(sep)}")
          return date.isoformat(self) + sep + _clock_text(self, timespec) + _offset_text(self.utcoffset())

      def __str__(self):
          return self.isoformat(" ")

      def __repr__(self):
          return f"{_class_name(self)}({self._year}, {self._month}, {self._day}, {_clock_arguments(self)})"

      def __add__(self, other):
          if not isinstance(other, timedelta):
              return NotImplemented
          return type(self)._at(self._since() + other._length, self._tzinfo)

      __radd__ = __add__

      def __sub__(self, other):
          if isinstance(other, timedelta):
              return type(self)._at(self._since() - other._length, self._tzinfo)
          if not isinstance(other, datetime):
              return NotImplemented
          length = self._since() - other._since()
          if self._tzinfo is not other._tzinfo:
              mine, others = self.utcoffset(), other.utcoffset()
              if (mine is None) != (others is None):
                  raise TypeError("can't subtract offset-naive and offset-aware datetimes")
              if mine is not None:
                  length += others._length - mine._length
          return _duration(length)

      def _common(self, other, equality):
          # As for times; equality also fails where an offset hangs on the fold.
          if self._tzinfo is other._tzinfo:
              return self._since(), other._since()
          mine, others = self.utcoffset(), other.utcoffset()
          if equality and (self._is_ambiguous(mine) or other._is_ambiguous(others)):
              return None
          if mine is None and others is None:
              return self._since(), other._since()
          if mine is None or others is None:
              return None
          return self._since() - mine._length, other._since() - others._length

      def _is_ambiguous(self, offset):
          return self._tzinfo is not None and offset != self.replace(fold=not self._fold).utcoffset()

      def __eq__(self, other):
          if not isinstance(other, datetime):
              return False if isinstance(other, _date) else NotImplemented
          lengths = self._common(other, True)
          return lengths is not None and lengths[0] == lengths[1]

      def _order(self, other, operation):
          if not isinstance(other, datetime):
              if isinstance(other, _date):
                  raise TypeError(f"can't compare {_shown(self)} to {_shown(other)}")
              return NotImplemented
          lengths = self._common(other, False)
          if lengths is None:
              raise TypeError("can't compare offset-naive and offset-aware datetimes")
          return operation(*lengths)

      def _packed(self, fold=0):
          return (bytes((self._year >> 8, self._year & 255, self._month | fold << 7, self._day, self._hour,
                         self._minute, self._second)) + self._microsecond.to_bytes(3, "big"))

      def __hash__(self):
          offset = (self.replace(fold=0) if self._fold else self).utcoffset()
          return hash(self._packed()) if offset is None else hash(_duration(self._since() - offset._length))

      def __reduce_ex__(self, protocol):
          data = self._packed(self._fold if protocol > 3 else 0)
          return self.__class__, (data,) if self._tzinfo is None else (data, self._tzinfo)

      def __reduce__(self):
          return self.__reduce_ex__(2)


  # Inside the class these names are its methods.
  _date, _time, _tzinfo = date, time, tzinfo
  for _class in (date, time, datetime):
      _add_orders(_class)
  datetime.min = datetime(1, 1, 1)
  datetime.max = datetime(9999, 12, 31, 23, 59, 59, 999999)
  datetime.resolution = timedelta(microseconds=1)
  timedelta.min = timedelta(-999999999)
  timedelta.max = timedelta(days=999999999, hours=23, minutes=59, seconds=59, microseconds=999999)
  timedelta.resolution = timedelta(microseconds=1)
  _immutable(date, time, datetime, timedelta, timezone, tzinfo)
  del _class
  """#
