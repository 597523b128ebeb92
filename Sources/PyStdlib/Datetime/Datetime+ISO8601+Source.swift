// This file defines the Python text that reads the forms of ISO 8601 as Python 3.11 takes them, and times in seconds
// since 1970.

let datetimeISO8601Source = #"""
  # ISO 8601

  def _digits(text):
      if not (text.isascii() and text.isdigit()):
          raise ValueError
      return int(text)


  def _iso_date(text):
      # Year, month and day of YYYY-MM-DD, YYYYMMDD, YYYY-Www[-D] or YYYYWww[D].
      year = _digits(text[:4])
      dashed = text[4:5] == "-"
      rest = text[5:] if dashed else text[4:]
      if rest[:1] == "W":
          week = _digits(rest[1:3].ljust(2, "x"))
          day = rest[3:]
          if dashed and day:
              if day[0] != "-":
                  raise ValueError
              day = day[1:].ljust(1, "x")
          try:
              return _week_date(year, week, _digits(day[:1]) if day else 1)
          except ValueError:
              raise ValueError from None
      month = _digits(rest[:2].ljust(2, "x"))
      rest = rest[2:]
      if dashed:
          if rest[:1] != "-":
              raise ValueError
          rest = rest[1:]
      return year, month, _digits(rest[:2].ljust(2, "x"))


  def _iso_clock(text):
      # Hour, minute, second and microsecond, and whether a character was left over.
      fields = [0, 0, 0, 0]
      at = 0
      colons = True
      for part in range(3):
          fields[part] = _digits(text[at:at + 2].ljust(2, "x"))
          at += 2
          if at >= len(text):
              return fields, False
          mark = text[at]
          at += 1
          if part == 0:
              colons = mark == ":"
          if at >= len(text):
              return fields, True
          if colons and mark == ":":
              continue
          if mark in ".,":
              break
          if colons:
              raise ValueError
          at -= 1
      fraction = text[at:at + 6]
      fields[3] = _digits(fraction) * 10 ** (6 - len(fraction))
      return fields, not (text[at:].isascii() and text[at:].isdigit())


  def _iso_time(text):
      # The four fields and the zone.
      at = next((i for i, letter in enumerate(text) if letter in "+-Z"), len(text))
      fields, rest = _iso_clock(text[:at])
      if at == len(text):
          if rest:
              raise ValueError
          return fields, None
      if text[at] == "Z":
          if at + 1 != len(text):
              raise ValueError
          return fields, timezone.utc
      (hours, minutes, seconds, micro), rest = _iso_clock(text[at + 1:])
      if rest:
          raise ValueError
      length = (hours * 3600 + minutes * 60 + seconds) * 1000000 + micro
      return fields, (_duration(-length if text[at] == "-" else length),)


  def _date_end(text):
      # Where the date of a date with a time ends.
      if len(text) == 7:
          return 7
      if text[4] == "-":
          if text[5] != "W":
              return 10
          if len(text) > 8 and text[8] == "-":
              if len(text) == 9:
                  raise ValueError
              return 8 if len(text) > 10 and text[10] in "0123456789" else 10
          return 8
      if text[4] != "W":
          return 8
      at = 7
      while at < len(text) and text[at] in "0123456789":
          at += 1
      return at if at < 9 else 7 if at % 2 == 0 else 8


  def _invalid(text):
      return ValueError(f"Invalid isoformat string: {text!r}")


  def _zone_of(found):
      # A zone is made outside the parser, because its error is not one of the text's form.
      return timezone(*found) if isinstance(found, tuple) else found


  def _from_stamp(stamp):
      # Days since 1970 and microseconds of that day, as the C library has them.
      if isinstance(stamp, float):
          if stamp != stamp:
              raise ValueError("Invalid value NaN (not a number)")
          if _math.isinf(stamp) or abs(stamp) >= 2.0 ** 63:
              raise OverflowError("timestamp out of range for platform time_t")
          part, whole = _math.modf(stamp)
          length = int(whole) * 1000000 + round(part * 1e6)
      else:
          stamp = _index(stamp)
          if not -2 ** 63 <= stamp < 2 ** 63:
              raise OverflowError("timestamp out of range for platform time_t")
          length = stamp * 1000000
      days, micro = divmod(length, _DAY)
      year = _civil(days + _EPOCH)[0]
      if abs(year) > 2 ** 31:
          raise OSError(75, "Value too large for defined data type")
      if not MINYEAR <= year <= MAXYEAR:
          raise ValueError(f"year {year} is out of range")
      return days, micro
  """#
