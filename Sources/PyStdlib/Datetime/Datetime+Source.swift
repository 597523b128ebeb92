// This file defines the Python text of what is not native in datetime, and what can be set up only when all types are
// there.

let datetimeSource = #"""
  class datetime:
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
      def _from_timestamp(cls, timestamp, tz):
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
          return cls(date.year, date.month, date.day, time.hour, time.minute, time.second, time.microsecond,
                     time.tzinfo if tzinfo is _missing else tzinfo, fold=time.fold)

      @classmethod
      def _from_iso(cls, text):
          if not isinstance(text, str):
              raise TypeError("fromisoformat: argument must be str")
          try:
              if len(text) < 7:
                  raise ValueError
              end = _date_end(text)
              parts = _iso_date(text[:end])
              fields, zone = _iso_time(text[end + 1:]) if len(text) > end else ((), None)
          except ValueError:
              raise _invalid(text) from None
          return cls(*parts, *fields, tzinfo=_zone_of(zone))

      @classmethod
      def strptime(cls, date_string, format, /):
          import _strptime
          return _strptime._to_datetime(cls, date_string, format)

      def utcoffset(self):
          return _offset(self.tzinfo, "utcoffset", self)

      def dst(self):
          return _offset(self.tzinfo, "dst", self)

      def tzname(self):
          return _zone_name(self.tzinfo, self)

      def timestamp(self):
          # Without a zone, in the run's own, which is UTC.
          offset = self.utcoffset()
          length = self._length - _EPOCH * _DAY
          return (length - (offset._length if offset else 0)) / 1000000

      def timetuple(self):
          summer = self.dst()
          return _clock.struct_time(self._fields(-1 if summer is None else 1 if summer else 0))

      def utctimetuple(self):
          offset = self.utcoffset()
          shifted = self - offset if offset else self
          return _clock.struct_time(shifted._fields(0))

      def astimezone(self, tz=None):
          local = timezone(timedelta(0), "UTC")
          if tz is None:
              tz = local
          elif not isinstance(tz, _tzinfo):
              raise TypeError(f"tzinfo argument must be None or of a tzinfo subclass, not type '{_shown(tz)}'")
          if self.tzinfo is tz:
              return self
          offset = (local if self.tzinfo is None else self.tzinfo).utcoffset(self)
          if offset is None:
              offset = timedelta(0)
          return tz.fromutc((self - offset).replace(tzinfo=tz))

      def _iso_text(self, sep, timespec):
          if not isinstance(sep, str) or len(sep) != 1:
              raise TypeError(f"isoformat() argument 1 must be a unicode character, not {_shown(sep)}")
          return date.isoformat(self) + sep + _clock_text(self, timespec) + _offset_text(self.utcoffset())

      def ctime(self):
          return _ctime(self, self.hour, self.minute, self.second)

      def __reduce_ex__(self, protocol):
          data = self._packed(self.fold if protocol > 3 else 0)
          return self.__class__, (data,) if self.tzinfo is None else (data, self.tzinfo)

      def __reduce__(self):
          return self.__reduce_ex__(2)


  datetime = _extend(_moment, datetime)
  # Inside the class this name is an attribute.
  _tzinfo = tzinfo
  _use(tzinfo, _order, _difference, _hash_of, lambda moment: _offset_text(moment.utcoffset()), _IsoCalendarDate)


  def _limits(cls, least, most, resolution):
      _extend(cls, type(cls.__name__, (), {"min": least, "max": most, "resolution": resolution}))


  _limits(timedelta, timedelta(-999999999),
          timedelta(days=999999999, hours=23, minutes=59, seconds=59, microseconds=999999), timedelta(microseconds=1))
  _limits(date, date(1, 1, 1), date(9999, 12, 31), timedelta(days=1))
  _limits(time, time(0, 0, 0), time(23, 59, 59, 999999), timedelta(microseconds=1))
  _limits(datetime, datetime(1, 1, 1), datetime(9999, 12, 31, 23, 59, 59, 999999), timedelta(microseconds=1))
  _immutable(timezone, tzinfo)
  """#
