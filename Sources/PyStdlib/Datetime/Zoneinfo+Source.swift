// This file defines the Python text of the module zoneinfo. The sandbox has no files of zones, so it knows UTC and the
// zones with a fixed offset.

let zoneinfoSource = #"""
  from datetime import timedelta as _timedelta, tzinfo as _tzinfo

  __all__ = ["ZoneInfo", "reset_tzpath", "available_timezones", "TZPATH", "ZoneInfoNotFoundError",
             "InvalidTZPathWarning"]

  TZPATH = ()
  _missing = object()


  class ZoneInfoNotFoundError(KeyError):
      pass


  class InvalidTZPathWarning(RuntimeWarning):
      pass


  def _known_zones():
      # UTC under all its names, and the zones of the seas, whose signs count westwards.
      zones = {}
      for name in ("UTC", "UCT", "Universal", "Zulu"):
          zones[name] = zones[f"Etc/{name}"] = (0, "UTC")
      for name in ("GMT", "GMT0", "GMT+0", "GMT-0", "Greenwich"):
          zones[name] = zones[f"Etc/{name}"] = (0, "GMT")
      for hours in range(-12, 15):
          if hours:
              zones[f"Etc/GMT{-hours:+}"] = (hours, f"{hours:+03}")
      return zones


  _zones = _known_zones()
  _made = {}


  def _check(key):
      if not isinstance(key, str):
          raise TypeError(f"expected str, bytes or os.PathLike object, not {type(key).__name__}")
      if key.startswith("/"):
          raise ValueError(f"ZoneInfo keys may not be absolute paths, got: {key}")
      parts = key.split("/")
      if not key or "." in parts or "" in parts or ".." in parts[1:]:
          raise ValueError(f"ZoneInfo keys must be normalized relative paths, got: {key}")
      if parts[0] == "..":
          raise ValueError(f"ZoneInfo keys must refer to subdirectories of TZPATH, got: {key}")


  class ZoneInfo(_tzinfo):
      def __new__(cls, key=_missing):
          if key is _missing:
              raise TypeError("function missing required argument 'key' (pos 1)")
          kept = _made.get((cls, key)) if isinstance(key, str) else None
          if kept is None:
              kept = _made[cls, key] = cls.no_cache(key)
          return kept

      @classmethod
      def no_cache(cls, key):
          _check(key)
          if key not in _zones:
              raise ZoneInfoNotFoundError(f"No time zone found with key {key}")
          hours, name = _zones[key]
          zone = _tzinfo.__new__(cls)
          zone._key, zone._offset, zone._name = key, _timedelta(hours=hours), name
          return zone

      @classmethod
      def clear_cache(cls, *, only_keys=None):
          for owner, key in list(_made):
              if owner is cls and (only_keys is None or key in only_keys):
                  del _made[owner, key]

      @property
      def key(self):
          return self._key

      def utcoffset(self, dt, /):
          return self._offset

      def dst(self, dt, /):
          return _timedelta(0)

      def tzname(self, dt, /):
          return self._name

      def fromutc(self, dt, /):
          if not hasattr(dt, "tzinfo"):
              raise TypeError("fromutc: argument must be a datetime")
          if dt.tzinfo is not self:
              raise ValueError("fromutc: dt.tzinfo is not self")
          return dt + self._offset

      def __repr__(self):
          return f"zoneinfo.ZoneInfo(key={self._key!r})"

      def __str__(self):
          return self._key

      def __reduce__(self):
          return self.__class__, (self._key,)


  def available_timezones():
      return set(_zones)


  def reset_tzpath(to=None):
      # There are no files of zones to look for.
      if isinstance(to, (str, bytes)):
          raise TypeError(f"tzpath must be a list or tuple, not {type(to)}: {to!r}")
  """#
