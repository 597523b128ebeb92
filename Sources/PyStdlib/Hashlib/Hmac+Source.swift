// This file defines the Python text of the modules hmac and secrets.

let hmacSource = #"""
  import hashlib as _hashlib

  trans_5C = bytes(byte ^ 0x5C for byte in range(256))
  trans_36 = bytes(byte ^ 0x36 for byte in range(256))
  digest_size = None


  def _maker(digestmod):
      # What makes a hash: from a name, a constructor, or a module with a function new.
      if callable(digestmod):
          return digestmod
      if not isinstance(digestmod, str):
          return digestmod.new
      name = digestmod.lower().replace("-", "_")
      if name not in _hashlib.algorithms_guaranteed:
          raise ValueError("[digital envelope routines] unsupported")
      return getattr(_hashlib, name)


  class HMAC:
      blocksize = 64

      def __init__(self, key, msg=None, digestmod=""):
          if not isinstance(key, (bytes, bytearray)):
              raise TypeError(f"key: expected bytes or bytearray, but got {type(key).__name__!r}")
          if not digestmod:
              raise TypeError("Missing required parameter 'digestmod'.")
          make = _maker(digestmod)
          self._inner, self._outer = make(), make()
          self.digest_size = self._inner.digest_size
          self.block_size = getattr(self._inner, "block_size", self.blocksize)
          if len(key) > self.block_size:
              key = make(bytes(key)).digest()
          key = bytes(key).ljust(self.block_size, b"\0")
          self._inner.update(key.translate(trans_36))
          self._outer.update(key.translate(trans_5C))
          if msg is not None:
              self.update(msg)

      @property
      def name(self):
          return f"hmac-{self._inner.name}"

      def update(self, msg):
          self._inner.update(msg)

      def _finished(self):
          outer = self._outer.copy()
          outer.update(self._inner.digest())
          return outer

      def digest(self):
          return self._finished().digest()

      def hexdigest(self):
          return self._finished().hexdigest()

      def copy(self):
          twin = self.__class__.__new__(self.__class__)
          twin.digest_size, twin.block_size = self.digest_size, self.block_size
          twin._inner, twin._outer = self._inner.copy(), self._outer.copy()
          return twin


  def new(key, msg=None, digestmod=""):
      return HMAC(key, msg, digestmod)


  def digest(key, msg, digest):
      return HMAC(key, msg, digest).digest()


  def compare_digest(a, b, /):
      if isinstance(a, str) and isinstance(b, str):
          if not (a.isascii() and b.isascii()):
              raise TypeError("comparing strings with non-ASCII characters is not supported")
          return str.__eq__(a, b)
      for value in (a, b):
          if isinstance(value, str):
              raise TypeError(f"a bytes-like object is required, not '{type(value).__name__}'")
      try:
          return bytes(memoryview(a)) == bytes(memoryview(b))
      except TypeError:
          raise TypeError("unsupported operand types(s) or combination of types: "
                          f"'{type(a).__name__}' and '{type(b).__name__}'") from None
  """#

let secretsSource = #"""
  from hmac import compare_digest
  from random import SystemRandom

  __all__ = ["choice", "randbelow", "randbits", "SystemRandom", "token_bytes", "token_hex", "token_urlsafe",
             "compare_digest"]

  DEFAULT_ENTROPY = 32
  _LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
  _source = SystemRandom()
  randbits = _source.getrandbits
  choice = _source.choice


  def randbelow(exclusive_upper_bound):
      if exclusive_upper_bound <= 0:
          raise ValueError("Upper bound must be positive.")
      return _source._randbelow(exclusive_upper_bound)


  def token_bytes(nbytes=None):
      return _source.randbytes(DEFAULT_ENTROPY if nbytes is None else nbytes)


  def token_hex(nbytes=None):
      return token_bytes(nbytes).hex()


  def token_urlsafe(nbytes=None):
      # Base64 without padding: six bits a letter.
      data = token_bytes(nbytes)
      size = -(-len(data) * 8 // 6)
      bits = int.from_bytes(data, "big") << size * 6 - len(data) * 8
      return "".join(_LETTERS[bits >> 6 * at & 63] for at in range(size - 1, -1, -1))
  """#
