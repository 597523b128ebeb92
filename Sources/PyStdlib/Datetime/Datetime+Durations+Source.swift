// This file defines the Python text of timedelta, which is one number of microseconds, and of the zones.

let datetimeDurationsSource = #"""
  # Durations

  def _nearest(above, below):
      # The quotient rounded to the nearest int, half to even.
      if below < 0:
          above, below = -above, -below
      whole, rest = divmod(above, below)
      return whole + (2 * rest > below or (2 * rest == below and whole & 1))


  def _duration(length):
      days = length // _DAY
      if not -999999999 <= days <= 999999999:
          if not -2 ** 31 <= days < 2 ** 31:
              raise OverflowError("Python int too large to convert to C int")
          raise OverflowError(f"days={days}; must have magnitude <= 999999999")
      result = object.__new__(timedelta)
      result._length = length
      return result


  class timedelta:
      # One number, of microseconds.
      __slots__ = ("_length",)

      def __new__(cls, days=0, seconds=0, microseconds=0, milliseconds=0, minutes=0, hours=0, weeks=0):
          length = 0
          left = 0.0
          for name, value, size in (
                  ("microseconds", microseconds, 1), ("milliseconds", milliseconds, 1000),
                  ("seconds", seconds, 1000000), ("minutes", minutes, 60000000), ("hours", hours, 3600000000),
                  ("days", days, _DAY), ("weeks", weeks, 7 * _DAY)):
              if isinstance(value, int):
                  length += value * size
              elif isinstance(value, float):
                  part, whole = _math.modf(value)
                  length += int(whole) * size
                  part, whole = _math.modf(part * size)
                  length += int(whole)
                  left += part
              else:
                  raise TypeError(f"unsupported type for timedelta {name} component: {_shown(value)}")
          if left:
              # What is below a microsecond rounds with the whole, half to even.
              lower = _math.floor(left)
              rest = left - lower
              length += lower + (rest > 0.5 or (rest == 0.5 and (length + lower) & 1))
          result = _duration(length)
          if cls is timedelta:
              return result
          own = object.__new__(cls)
          own._length = result._length
          return own

      @property
      def days(self):
          return self._length // _DAY

      @property
      def seconds(self):
          return self._length // 1000000 % 86400

      @property
      def microseconds(self):
          return self._length % 1000000

      def total_seconds(self):
          return self._length / 1000000

      def __repr__(self):
          parts = [f"{name}={value}" for name in ("days", "seconds", "microseconds") if (value := getattr(self, name))]
          return f"{_class_name(self)}({', '.join(parts) or 0})"

      def __str__(self):
          days, rest = divmod(self._length, _DAY)
          seconds, micro = divmod(rest, 1000000)
          text = f"{seconds // 3600}:{seconds // 60 % 60:02}:{seconds % 60:02}"
          if micro:
              text += f".{micro:06}"
          return f"{days} day{'' if abs(days) == 1 else 's'}, {text}" if days else text

      def __add__(self, other):
          return _duration(self._length + other._length) if isinstance(other, timedelta) else NotImplemented

      __radd__ = __add__

      def __sub__(self, other):
          return _duration(self._length - other._length) if isinstance(other, timedelta) else NotImplemented

      def __rsub__(self, other):
          return _duration(other._length - self._length) if isinstance(other, timedelta) else NotImplemented

      def __pos__(self):
          return _duration(self._length)

      def __neg__(self):
          return _duration(-self._length)

      def __abs__(self):
          return _duration(abs(self._length))

      def __bool__(self):
          return self._length != 0

      def __mul__(self, factor):
          if isinstance(factor, int):
              return _duration(self._length * factor)
          if isinstance(factor, float):
              above, below = factor.as_integer_ratio()
              return _duration(_nearest(self._length * above, below))
          return NotImplemented

      __rmul__ = __mul__

      def __truediv__(self, divisor):
          if isinstance(divisor, timedelta):
              return self._length / divisor._length
          if isinstance(divisor, int):
              return _duration(_nearest(self._length, divisor))
          if isinstance(divisor, float):
              above, below = divisor.as_integer_ratio()
              return _duration(_nearest(self._length * below, above))
          return NotImplemented

      def __floordiv__(self, divisor):
          if isinstance(divisor, timedelta):
              return self._length // divisor._length
          return _duration(self._length // divisor) if isinstance(divisor, int) else NotImplemented

      def __mod__(self, divisor):
          return _duration(self._length % divisor._length) if isinstance(divisor, timedelta) else NotImplemented

      def __divmod__(self, divisor):
          if not isinstance(divisor, timedelta):
              return NotImplemented
          quotient, rest = divmod(self._length, divisor._length)
          return quotient, _duration(rest)

      def __eq__(self, other):
          return self._length == other._length if isinstance(other, timedelta) else NotImplemented

      def __lt__(self, other):
          return self._length < other._length if isinstance(other, timedelta) else NotImplemented

      def __le__(self, other):
          return self._length <= other._length if isinstance(other, timedelta) else NotImplemented

      def __gt__(self, other):
          return self._length > other._length if isinstance(other, timedelta) else NotImplemented

      def __ge__(self, other):
          return self._length >= other._length if isinstance(other, timedelta) else NotImplemented

      def __hash__(self):
          return hash((self.days, self.seconds, self.microseconds))

      def __reduce__(self):
          return self.__class__, (self.days, self.seconds, self.microseconds)


  def _class_name(value):
      # The types of this module go by module and name in their reprs, subclasses by the name alone.
      kind = type(value)
      return f"datetime.{kind.__name__}" if kind.__module__ == "datetime" else kind.__name__


  # Zones

  class tzinfo:
      __slots__ = ()

      def utcoffset(self, dt):
          raise NotImplementedError("a tzinfo subclass must implement utcoffset()")

      def tzname(self, dt):
          raise NotImplementedError("a tzinfo subclass must implement tzname()")

      def dst(self, dt):
          raise NotImplementedError("a tzinfo subclass must implement dst()")

      def fromutc(self, dt):
          _check_utc_argument(self, dt)
          offset = dt.utcoffset()
          if offset is None:
              raise ValueError("fromutc: non-None utcoffset() result required")
          summer = dt.dst()
          if summer is None:
              raise ValueError("fromutc: non-None dst() result required")
          dt += offset - summer
          if offset - summer:
              summer = dt.dst()
              if summer is None:
                  raise ValueError("fromutc: tz.dst() gave inconsistent results; cannot convert")
          return dt + summer

      def __reduce__(self):
          arguments = self.__getinitargs__() if hasattr(self, "__getinitargs__") else ()
          return self.__class__, arguments, self.__getstate__()


  def _check_utc_argument(zone, dt):
      if not isinstance(dt, datetime):
          raise TypeError("fromutc: argument must be a datetime")
      if dt._tzinfo is not zone:
          raise ValueError("fromutc: dt.tzinfo is not self")


  class timezone(tzinfo):
      __slots__ = ("_fixed", "_name")

      def __new__(cls, offset=_missing, name=_missing):
          if offset is _missing:
              raise TypeError("timezone() missing required argument 'offset' (pos 1)")
          if not isinstance(offset, timedelta):
              raise TypeError(f"timezone() argument 1 must be datetime.timedelta, not {_shown(offset)}")
          if name is _missing:
              if not offset and cls is timezone and "utc" in timezone.__dict__:
                  return timezone.utc
              name = None
          elif not isinstance(name, str):
              raise TypeError(f"timezone() argument 2 must be str, not {_shown(name)}")
          if not -_DAY < offset._length < _DAY:
              raise ValueError("offset must be a timedelta strictly between -timedelta(hours=24) and "
                               f"timedelta(hours=24), not {offset!r}.")
          self = object.__new__(cls)
          self._fixed = offset
          self._name = name
          return self

      def __init_subclass__(cls, **keywords):
          raise TypeError("type 'datetime.timezone' is not an acceptable base type")

      def utcoffset(self, dt):
          _check_zone_argument("utcoffset", dt)
          return self._fixed

      def tzname(self, dt):
          _check_zone_argument("tzname", dt)
          return self.__str__()

      def dst(self, dt):
          _check_zone_argument("dst", dt)
          return None

      def fromutc(self, dt):
          _check_utc_argument(self, dt)
          return dt + self._fixed

      def __str__(self):
          if self._name is not None:
              return self._name
          return "UTC" + _offset_text(self._fixed) if self._fixed else "UTC"

      def __repr__(self):
          if self is timezone.utc:
              return "datetime.timezone.utc"
          name = "" if self._name is None else f", {self._name!r}"
          return f"{_class_name(self)}({self._fixed!r}{name})"

      def __eq__(self, other):
          return self._fixed == other._fixed if isinstance(other, timezone) else NotImplemented

      def __hash__(self):
          return hash(self._fixed)

      def __getstate__(self):
          # The arguments say it all.
          return None

      def __getinitargs__(self):
          return (self._fixed,) if self._name is None else (self._fixed, self._name)

      def __copy__(self):
          return self

      def __deepcopy__(self, memo):
          return self


  def _check_zone_argument(name, dt):
      if dt is not None and not isinstance(dt, datetime):
          raise TypeError(f"{name}(dt) argument must be a datetime instance or None, not {_shown(dt)}")


  timezone.utc = timezone(timedelta(0))
  timezone.min = timezone(timedelta(hours=-23, minutes=-59))
  timezone.max = timezone(timedelta(hours=23, minutes=59))
  UTC = timezone.utc
  """#
