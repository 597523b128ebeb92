// This file defines the Python text of what is not native in date and time, and of values with a zone.

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


  def _ctime(value, hour, minute, second):
      return (f"{_DAY_NAMES[value.weekday()]} {_MONTH_NAMES[value.month]} {value.day:2} "
              f"{hour:02}:{minute:02}:{second:02} {value.year:04}")


  class date:
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
          if ordinal > _LAST_ORDINAL:
              raise ValueError(f"year {_civil(ordinal)[0]} is out of range")
          return cls._of_ordinal(ordinal)

      @classmethod
      def _from_iso(cls, text):
          if not isinstance(text, str):
              raise TypeError("fromisoformat: argument must be str")
          try:
              if len(text) not in (7, 8, 10):
                  raise ValueError
              parts = _iso_date(text)
          except ValueError:
              raise _invalid(text) from None
          return cls(*parts)

      @classmethod
      def fromisocalendar(cls, year, week, day):
          return cls(*_week_date(_index(year), _index(week), _index(day)))

      def ctime(self):
          return _ctime(self, 0, 0, 0)

      def timetuple(self):
          return _clock.struct_time(self._fields(-1))

      def strftime(self, format):
          kind = type(self)
          is_plain = kind is date or (kind is datetime and self.tzinfo is None)
          return _formatted(self, format, self._fields(-1) if is_plain else self.timetuple())

      __format__ = _by_format


  date = _extend(_date, date)


  class time:
      @classmethod
      def _from_iso(cls, text):
          if not isinstance(text, str):
              raise TypeError("fromisoformat: argument must be str")
          try:
              fields, zone = _iso_time(text[1:] if text[:1] == "T" else text)
          except ValueError:
              raise _invalid(text) from None
          return cls(*fields, _zone_of(zone))

      def utcoffset(self):
          return _offset(self.tzinfo, "utcoffset", None)

      def dst(self):
          return _offset(self.tzinfo, "dst", None)

      def tzname(self):
          return _zone_name(self.tzinfo, None)

      def isoformat(self, timespec="auto"):
          return _clock_text(self, timespec) + _offset_text(self.utcoffset())

      def __str__(self):
          return self.isoformat()

      def strftime(self, format):
          return _formatted(self, format, (1900, 1, 1, self.hour, self.minute, self.second, 0, 1, -1))

      __format__ = _by_format

      def __reduce_ex__(self, protocol):
          data = self._packed(self.fold if protocol > 3 else 0)
          return self.__class__, (data,) if self.tzinfo is None else (data, self.tzinfo)

      def __reduce__(self):
          return self.__reduce_ex__(2)


  time = _extend(_time, time)


  # What comparisons, differences and hashes need to know where a zone has a say.

  def _is_ambiguous(moment, offset):
      return moment.tzinfo is not None and offset != moment.replace(fold=not moment.fold).utcoffset()


  def _order(first, second, equality):
      # Two lengths to compare, or None for values that are not equal because only one knows its offset, or because an
      # offset hangs on the fold.
      mine, others = first.utcoffset(), second.utcoffset()
      is_moment = isinstance(first, datetime)
      if equality and is_moment and (_is_ambiguous(first, mine) or _is_ambiguous(second, others)):
          return None
      if mine is None and others is None:
          return first._length, second._length
      if mine is None or others is None:
          if equality:
              return None
          kind = "datetimes" if is_moment else "times"
          raise TypeError(f"can't compare offset-naive and offset-aware {kind}")
      return first._length - mine._length, second._length - others._length


  def _difference(first, second):
      mine, others = first.utcoffset(), second.utcoffset()
      if (mine is None) != (others is None):
          raise TypeError("can't subtract offset-naive and offset-aware datetimes")
      length = first._length - second._length
      return _duration(length if mine is None else length + others._length - mine._length)


  def _hash_of(value):
      offset = (value.replace(fold=0) if value.fold else value).utcoffset()
      return hash(value._packed()) if offset is None else hash(_duration(value._length - offset._length))
  """#
