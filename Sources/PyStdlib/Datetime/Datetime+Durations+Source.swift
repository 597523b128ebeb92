// This file defines the Python text of the rarer operations of timedelta, on its number of microseconds, and of the
// zones.

let datetimeDurationsSource = #"""
  # Durations

  def _nearest(above, below):
      # The quotient rounded to the nearest int, half to even.
      if below < 0:
          above, below = -above, -below
      whole, rest = divmod(above, below)
      return whole + (2 * rest > below or (2 * rest == below and whole & 1))


  class timedelta:
      def _times(self, factor):
          # By a float, or by an int that only zero can be multiplied by.
          if isinstance(factor, int):
              return _duration(self._length * factor)
          above, below = factor.as_integer_ratio()
          return _duration(_nearest(self._length * above, below))

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


  timedelta = _extend(_delta, timedelta)


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
      if dt.tzinfo is not zone:
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
