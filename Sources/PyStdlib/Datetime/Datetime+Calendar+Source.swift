// This file defines the Python text of datetime's parts that all its types share: the calendar, the checks of zones,
// and the text of offsets and clocks. The types themselves are native; see `DatetimeState`.

let datetimeCalendarSource = #"""
  import math as _math
  import sys
  import time as _clock
  from operator import index as _index

  __all__ = ("date", "datetime", "time", "timedelta", "timezone", "tzinfo", "MINYEAR", "MAXYEAR", "UTC")

  MINYEAR = 1
  MAXYEAR = 9999

  _LAST_ORDINAL = 3652059
  _EPOCH = 719163
  _DAY = 86400 * 1000000
  _missing = object()
  _date, _time, _moment, _delta = date, time, datetime, timedelta
  _DAY_NAMES = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
  _MONTH_NAMES = ("", "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


  # The calendar. A day's ordinal counts from 1 on the first of January of year 1.

  def _civil(ordinal):
      # Years that begin in March end in their leap day, so that the lengths of months follow one formula.
      era, day = divmod(ordinal + 305, 146097)
      year = (day - day // 1460 + day // 36524 - day // 146096) // 365
      day -= 365 * year + year // 4 - year // 100
      month = (5 * day + 2) // 153
      day -= (153 * month + 2) // 5 - 1
      year += era * 400
      return (year, month + 3, day) if month < 10 else (year + 1, month - 9, day)


  def _first_week(year):
      # The ordinal of the Monday of the first ISO week, which is the one with the first Thursday.
      past = year - 1
      first = past * 365 + past // 4 - past // 100 + past // 400 + 1
      weekday = (first + 6) % 7
      return first - weekday + (7 if weekday > 3 else 0)


  def _week_date(year, week, day):
      if not MINYEAR <= year <= MAXYEAR:
          raise ValueError(f"Year is out of range: {year}")
      if not 0 < week < 53 and not (week == 53 and _first_week(year + 1) - _first_week(year) == 371):
          raise ValueError(f"Invalid week: {week}")
      if not 0 < day < 8:
          raise ValueError(f"Invalid day: {day} (range is [1, 7])")
      return _civil(_first_week(year) + (week - 1) * 7 + day - 1)


  # Checks

  def _checked_zone(zone):
      if zone is not None and not isinstance(zone, tzinfo):
          raise TypeError(f"tzinfo argument must be None or of a tzinfo subclass, not type '{_shown(zone)}'")
      return zone


  def _shown(value):
      # A value's type as errors name it.
      kind = type(value)
      return f"datetime.{kind.__name__}" if kind.__module__ == "datetime" else kind.__name__


  def _offset(zone, method, argument):
      if zone is None:
          return None
      offset = getattr(zone, method)(argument)
      if offset is None:
          return None
      if not isinstance(offset, timedelta):
          raise TypeError(f"tzinfo.{method}() must return None or a timedelta, not '{_shown(offset)}'")
      if not -_DAY < offset._length < _DAY:
          raise ValueError("offset must be a timedelta strictly between -timedelta(hours=24) and timedelta(hours=24).")
      return offset


  def _zone_name(zone, argument):
      if zone is None:
          return None
      name = zone.tzname(argument)
      if name is not None and not isinstance(name, str):
          raise TypeError(f"tzinfo.tzname() must return None or a string, not '{_shown(name)}'")
      return name


  # Text

  def _offset_text(offset, separator=":"):
      if offset is None:
          return ""
      sign = "-" if offset._length < 0 else "+"
      seconds, micro = divmod(abs(offset._length), 1000000)
      text = f"{sign}{seconds // 3600:02}{separator}{seconds // 60 % 60:02}"
      if seconds % 60 or micro:
          text += f"{separator}{seconds % 60:02}"
          if micro:
              text += f".{micro:06}"
      return text


  def _clock_text(value, timespec):
      if timespec == "auto":
          timespec = "microseconds" if value.microsecond else "seconds"
      if timespec == "hours":
          return f"{value.hour:02}"
      text = f"{value.hour:02}:{value.minute:02}"
      if timespec == "minutes":
          return text
      text += f":{value.second:02}"
      if timespec == "seconds":
          return text
      if timespec == "milliseconds":
          return f"{text}.{value.microsecond // 1000:03}"
      if timespec == "microseconds":
          return f"{text}.{value.microsecond:06}"
      raise ValueError("Unknown timespec value")


  def _formatted(value, format, fields):
      # The directives %f, %z and %Z are this module's, all others those of the C library.
      if not isinstance(format, str):
          raise TypeError(f"strftime() argument 1 must be str, not {_shown(format)}")
      if not ("%f" in format or "%z" in format or "%Z" in format or "%%" in format or format.endswith("%")):
          return _clock.strftime(format, fields)
      pieces = format.split("%")
      result = [pieces[0]]
      at = 1
      while at < len(pieces):
          piece = pieces[at]
          letter = piece[:1]
          if letter == "":
              # Two percent signs, or one at the end.
              result.append("%%" if at + 1 < len(pieces) else "%")
              at += 1
              if at < len(pieces):
                  result.append(pieces[at])
          elif letter == "f":
              result.append(f"{getattr(value, 'microsecond', 0):06}{piece[1:]}")
          elif letter == "z":
              offset = value.utcoffset() if hasattr(value, "utcoffset") else None
              result.append(_offset_text(offset, "") + piece[1:])
          elif letter == "Z":
              name = value.tzname() if hasattr(value, "tzname") else None
              result.append((name or "").replace("%", "%%") + piece[1:])
          else:
              result.append("%" + piece)
          at += 1
      return _clock.strftime("".join(result), fields)


  def _by_format(self, format):
      if not isinstance(format, str):
          raise TypeError(f"__format__() argument 1 must be str, not {_shown(format)}")
      return self.strftime(format) if format else str(self)
  """#
