// This file defines the Python text of the module _strptime, which reads dates by a format for datetime and time: a
// format becomes a pattern, and what it finds becomes a date.

let strptimeSource = #"""
  import re as _re
  import time as _clock
  from datetime import date as _date, timedelta as _timedelta, timezone as _timezone

  _DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
  _MONTHS = ("january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
             "november", "december")


  def _one_of(words):
      return "|".join(sorted(words, key=len, reverse=True))


  # What each directive matches.
  _PATTERNS = {
      "d": r"3[01]|[12]\d|0[1-9]|[1-9]| [1-9]",
      "f": r"[0-9]{1,6}",
      "H": r"2[0-3]|[01]\d|\d",
      "I": r"1[0-2]|0[1-9]|[1-9]",
      "G": r"\d{4}",
      "j": r"36[0-6]|3[0-5]\d|[12]\d\d|0[1-9]\d|00[1-9]|[1-9]\d|0[1-9]|[1-9]",
      "m": r"1[0-2]|0[1-9]|[1-9]",
      "M": r"[0-5]\d|\d",
      "S": r"6[01]|[0-5]\d|\d",
      "U": r"5[0-3]|[0-4]\d|\d",
      "W": r"5[0-3]|[0-4]\d|\d",
      "V": r"5[0-3]|0[1-9]|[1-4]\d|\d",
      "w": r"[0-6]",
      "u": r"[1-7]",
      "y": r"\d\d",
      "Y": r"\d{4}",
      "z": r"[+-]\d\d:?[0-5]\d(?::?[0-5]\d(?:\.\d{1,6})?)?|(?-i:Z)",
      "A": _one_of(_DAYS),
      "a": _one_of(name[:3] for name in _DAYS),
      "B": _one_of(_MONTHS),
      "b": _one_of(name[:3] for name in _MONTHS),
      "p": "am|pm",
      "Z": "utc|gmt",
  }
  _WHOLE = {"c": "%a %b %d %H:%M:%S %Y", "x": "%m/%d/%y", "X": "%H:%M:%S"}
  _known = {}


  def _compiled(format):
      pattern = ""
      at = 0
      # The spelled-out forms stand for directives of their own.
      while at < len(format):
          letter = format[at]
          at += 1
          if letter.isspace():
              while at < len(format) and format[at].isspace():
                  at += 1
              pattern += r"\s+"
          elif letter != "%":
              pattern += _re.escape(letter)
          elif at == len(format):
              raise ValueError(f"stray % in format {format!r}")
          else:
              directive = format[at]
              at += 1
              if directive in _WHOLE:
                  pattern += _group_text(_WHOLE[directive])
              elif directive == "%":
                  pattern += "%"
              elif directive in _PATTERNS:
                  pattern += f"(?P<{directive}>{_PATTERNS[directive]})"
              else:
                  raise ValueError(f"'{directive}' is a bad directive in format {format!r}")
      return _re.compile(pattern, _re.IGNORECASE)


  def _group_text(format):
      return _re.sub("%(.)", lambda found: f"(?P<{found[1]}>{_PATTERNS[found[1]]})", format.replace(" ", r"\s+"))


  def _found(text, format):
      for position, value in enumerate((text, format), 1):
          if not isinstance(value, str):
              raise TypeError(f"strptime() argument {position} must be str, not {type(value).__name__}")
      if format not in _known:
          if len(_known) > 20:
              _known.clear()
          _known[format] = _compiled(format)
      match = _known[format].match(text)
      if not match:
          raise ValueError(f"time data {text!r} does not match format {format!r}")
      if match.end() != len(text):
          raise ValueError(f"unconverted data remains: {text[match.end():]}")
      return {name: value.lower() for name, value in match.groupdict().items()}


  def _year_of(found):
      if "y" in found:
          short = int(found["y"])
          return short + (2000 if short <= 68 else 1900)
      return int(found["Y"]) if "Y" in found else None


  def _month_of(found):
      if "m" in found:
          return int(found["m"])
      for letter in "Bb":
          if letter in found:
              return next(i for i, name in enumerate(_MONTHS, 1) if name.startswith(found[letter]))
      return 1


  def _weekday_of(found):
      # Monday is 0.
      for letter in "Aa":
          if letter in found:
              return next(i for i, name in enumerate(_DAYS) if name.startswith(found[letter]))
      if "w" in found:
          return (int(found["w"]) - 1) % 7
      return int(found["u"]) - 1 if "u" in found else None


  def _hour_of(found):
      if "I" not in found:
          return int(found.get("H", 0))
      return int(found["I"]) % 12 + (12 if found.get("p") == "pm" else 0)


  def _offset_of(found):
      # Seconds east of UTC and microseconds, or None.
      text = found.get("z")
      if text is None:
          return None, 0
      if text == "z":
          return 0, 0
      digits = text[1:].partition(".")[0]
      if len(digits) > 5 and (digits[2] == ":") != (digits[-3] == ":"):
          # A colon among the seconds alone is found as a digit.
          int(digits[4:6])
          raise ValueError(f"Inconsistent use of : in {text}")
      digits = digits.replace(":", "").ljust(6, "0")
      seconds = int(digits[:2]) * 3600 + int(digits[2:4]) * 60 + int(digits[4:])
      micro = int(text.partition(".")[2].ljust(6, "0"))
      return (-seconds, -micro) if text[0] == "-" else (seconds, micro)


  def _week_day(year, week, weekday, starts_on_monday):
      # The day of the year, counted from 1, of a weekday in a week whose number counts from the first such start.
      first = _date(year, 1, 1).weekday()
      if not starts_on_monday:
          first, weekday = (first + 1) % 7, (weekday + 1) % 7
      if week == 0:
          return 1 + weekday - first
      return 1 + (7 - first) % 7 + 7 * (week - 1) + weekday


  def _check_weeks(found, year, weekday):
      weekdays = "a weekday directive ('%A', '%a', '%w', or '%u')."
      if "G" in found:
          if "V" not in found or weekday is None:
              raise ValueError(f"ISO year directive '%G' must be used with the ISO week directive '%V' and {weekdays}")
          if "j" in found:
              raise ValueError("Day of the year directive '%j' is not compatible with ISO year directive '%G'. "
                               "Use '%Y' instead.")
      elif "V" in found:
          if year is None or weekday is None:
              raise ValueError(f"ISO week directive '%V' must be used with the ISO year directive '%G' and {weekdays}")
          raise ValueError("ISO week directive '%V' is incompatible with the year directive '%Y'. "
                           "Use the ISO year '%G' instead.")


  def _parsed(text, format):
      # Year, month, day, hour, minute, second, weekday, day of the year; microsecond; zone name, offset and its rest.
      found = _found(text, format)
      year, month, day = _year_of(found), _month_of(found), int(found.get("d", 1))
      weekday = _weekday_of(found)
      _check_weeks(found, year, weekday)
      is_leap_day = year is None and (month, day) == (2, 29)
      if year is None:
          year = 1904 if is_leap_day else 1900
      day_of_year = int(found["j"]) if "j" in found else None
      if day_of_year is None and weekday is not None:
          if "U" in found or "W" in found:
              monday = "W" in found
              day_of_year = _week_day(year, int(found["W" if monday else "U"]), weekday, monday)
          elif "G" in found:
              year, month, day = (lambda at: (at.year, at.month, at.day))(
                  _date.fromisocalendar(int(found["G"]), int(found["V"]), weekday + 1))
      if day_of_year is None:
          at = _date(year, month, day)
          day_of_year = at.toordinal() - _date(year, 1, 1).toordinal() + 1
      else:
          at = _date.fromordinal(_date(year, 1, 1).toordinal() + day_of_year - 1)
          if day_of_year <= 0:
              day_of_year = at.toordinal() - _date(at.year, 1, 1).toordinal() + 1
          year, month, day = at.year, at.month, at.day
      if weekday is None:
          weekday = at.weekday()
      if is_leap_day:
          year = 1900
      name = found["Z"].upper() if "Z" in found else None
      fields = (year, month, day, _hour_of(found), int(found.get("M", 0)), int(found.get("S", 0)), weekday, day_of_year)
      return fields, int(found.get("f", "0").ljust(6, "0")), name, *_offset_of(found)


  def _to_datetime(cls, text, format):
      fields, micro, name, seconds, rest = _parsed(text, format)
      result = fields[:6] + (micro,)
      if seconds is None:
          return cls(*result)
      offset = _timedelta(seconds=seconds, microseconds=rest)
      return cls(*result, _timezone(offset, name) if name else _timezone(offset))


  def _to_struct_time(text, format="%a %b %d %H:%M:%S %Y"):
      fields, _, name, _, _ = _parsed(text, format)
      return _clock.struct_time(fields + (0 if name else -1,))
  """#
