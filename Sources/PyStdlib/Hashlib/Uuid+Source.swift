// This file defines the Python text of the module uuid, whose random parts come from the run's entropy.

let uuidSource = #"""
  import hashlib as _hashlib
  import random as _random
  import time as _time
  from enum import Enum

  RESERVED_NCS = "reserved for NCS compatibility"
  RFC_4122 = "specified in RFC 4122"
  RESERVED_MICROSOFT = "reserved for Microsoft compatibility"
  RESERVED_FUTURE = "reserved for future definition"

  int_, bytes_ = int, bytes
  _source = _random.SystemRandom()


  class SafeUUID(Enum):
      safe = 0
      unsafe = -1
      unknown = None


  def _part(high, low):
      # Bits of the number, counted from the least.
      def get(self):
          return self.int >> low & (1 << high - low) - 1
      return property(get)


  class UUID:
      __slots__ = ("int", "is_safe", "__weakref__")

      def __init__(self, hex=None, bytes=None, bytes_le=None, fields=None, int=None, version=None, *,
                   is_safe=SafeUUID.unknown):
          if [hex, bytes, bytes_le, fields, int].count(None) != 4:
              raise TypeError("one of the hex, bytes, bytes_le, fields, or int arguments must be given")
          if hex is not None:
              digits = hex.replace("urn:", "").replace("uuid:", "").strip("{}").replace("-", "")
              if len(digits) != 32:
                  raise ValueError("badly formed hexadecimal UUID string")
              int = int_(digits, 16)
          if bytes_le is not None:
              if len(bytes_le) != 16:
                  raise ValueError("bytes_le is not a 16-char string")
              bytes = _swapped(bytes_le)
          if bytes is not None:
              if len(bytes) != 16:
                  raise ValueError("bytes is not a 16-char string")
              int = int_.from_bytes(bytes, "big")
          if fields is not None:
              int = _joined(fields)
          if not 0 <= int < 1 << 128:
              raise ValueError("int is out of range (need a 128-bit value)")
          if version is not None:
              if not 1 <= version <= 5:
                  raise ValueError("illegal version number")
              int = int & ~(0xF000 << 64 | 0xC000 << 48) | 0x8000 << 48 | version << 76
          object.__setattr__(self, "int", int)
          object.__setattr__(self, "is_safe", is_safe)

      def __getstate__(self):
          state = {"int": self.int}
          if self.is_safe != SafeUUID.unknown:
              state["is_safe"] = self.is_safe.value
          return state

      def __setstate__(self, state):
          object.__setattr__(self, "int", state["int"])
          object.__setattr__(self, "is_safe", SafeUUID(state.get("is_safe")))

      def __setattr__(self, name, value):
          raise TypeError("UUID objects are immutable")

      def __eq__(self, other):
          return self.int == other.int if isinstance(other, UUID) else NotImplemented

      def __lt__(self, other):
          return self.int < other.int if isinstance(other, UUID) else NotImplemented

      def __le__(self, other):
          return self.int <= other.int if isinstance(other, UUID) else NotImplemented

      def __gt__(self, other):
          return self.int > other.int if isinstance(other, UUID) else NotImplemented

      def __ge__(self, other):
          return self.int >= other.int if isinstance(other, UUID) else NotImplemented

      def __hash__(self):
          return hash(self.int)

      def __int__(self):
          return self.int

      def __repr__(self):
          return f"{self.__class__.__name__}({str(self)!r})"

      def __str__(self):
          digits = self.hex
          return "-".join((digits[:8], digits[8:12], digits[12:16], digits[16:20], digits[20:]))

      time_low = _part(128, 96)
      time_mid = _part(96, 80)
      time_hi_version = _part(80, 64)
      clock_seq_hi_variant = _part(64, 56)
      clock_seq_low = _part(56, 48)
      node = _part(48, 0)

      @property
      def bytes(self):
          return self.int.to_bytes(16, "big")

      @property
      def bytes_le(self):
          return _swapped(self.bytes)

      @property
      def fields(self):
          return (self.time_low, self.time_mid, self.time_hi_version, self.clock_seq_hi_variant, self.clock_seq_low,
                  self.node)

      @property
      def time(self):
          return (self.time_hi_version & 0x0FFF) << 48 | self.time_mid << 32 | self.time_low

      @property
      def clock_seq(self):
          return (self.clock_seq_hi_variant & 0x3F) << 8 | self.clock_seq_low

      @property
      def hex(self):
          return f"{self.int:032x}"

      @property
      def urn(self):
          return f"urn:uuid:{self}"

      @property
      def variant(self):
          kind = self.int >> 61 & 7
          if kind < 4:
              return RESERVED_NCS
          if kind < 6:
              return RFC_4122
          return RESERVED_MICROSOFT if kind == 6 else RESERVED_FUTURE

      @property
      def version(self):
          return self.int >> 76 & 15 if self.variant == RFC_4122 else None


  def _swapped(data):
      # The first three fields the other way round.
      return data[3::-1] + data[5:3:-1] + data[7:5:-1] + data[8:]


  def _joined(fields):
      if len(fields) != 6:
          raise ValueError("fields is not a 6-tuple")
      result = 0
      for position, (value, bits) in enumerate(zip(fields, (32, 16, 16, 8, 8, 48)), 1):
          if not 0 <= value < 1 << bits:
              raise ValueError(f"field {position} out of range (need a{'n' if bits == 8 else ''} {bits}-bit value)")
          result = result << bits | value
      return result


  _node = None
  _last = None


  def getnode():
      # No network card is known here, so the number is random and says so in its first byte.
      global _node
      if _node is None:
          _node = _source.getrandbits(48) | 1 << 40
      return _node


  def uuid1(node=None, clock_seq=None):
      global _last
      ticks = _time.time_ns() // 100 + 0x01B21DD213814000
      if _last is not None and ticks <= _last:
          ticks = _last + 1
      _last = ticks
      if clock_seq is None:
          clock_seq = _source.getrandbits(14)
      return UUID(fields=(ticks & 0xFFFFFFFF, ticks >> 32 & 0xFFFF, ticks >> 48 & 0x0FFF, clock_seq >> 8 & 0x3F,
                          clock_seq & 0xFF, getnode() if node is None else node), version=1)


  def uuid3(namespace, name):
      return UUID(bytes=_hashlib.md5(namespace.bytes + bytes(name, "utf-8")).digest(), version=3)


  def uuid4():
      return UUID(bytes=_source.randbytes(16), version=4)


  def uuid5(namespace, name):
      return UUID(bytes=_hashlib.sha1(namespace.bytes + bytes(name, "utf-8")).digest()[:16], version=5)


  NAMESPACE_DNS = UUID("6ba7b810-9dad-11d1-80b4-00c04fd430c8")
  NAMESPACE_URL = UUID("6ba7b811-9dad-11d1-80b4-00c04fd430c8")
  NAMESPACE_OID = UUID("6ba7b812-9dad-11d1-80b4-00c04fd430c8")
  NAMESPACE_X500 = UUID("6ba7b814-9dad-11d1-80b4-00c04fd430c8")
  """#
