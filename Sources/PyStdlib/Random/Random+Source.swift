// This file defines the Python part of random that draws ints and items: the class Random, seeding and the state, and
// SystemRandom.

let randomSource = #"""
  import math as _math
  from bisect import bisect as _place
  from itertools import accumulate as _running_totals
  from operator import index as _index

  __all__ = [
      "Random", "SystemRandom", "betavariate", "choice", "choices", "expovariate", "gammavariate", "gauss",
      "getrandbits", "getstate", "lognormvariate", "normalvariate", "paretovariate", "randbytes", "randint",
      "random", "randrange", "sample", "seed", "setstate", "shuffle", "triangular", "uniform",
      "vonmisesvariate", "weibullvariate",
  ]

  NV_MAGICCONST = 4 * _math.exp(-0.5) / _math.sqrt(2.0)
  LOG4 = _math.log(4.0)
  SG_MAGICCONST = 1.0 + _math.log(4.5)
  BPF = 53
  RECIP_BPF = 2.0 ** -BPF
  TWOPI = _math.tau
  _ONE = 1


  def _warn(text, category=UserWarning, depth=1):
      # The module is imported for this alone, which is rare.
      from warnings import warn
      warn(text, category, depth + 1)


  def _whole(value, name):
      # An int, or a float (or text) that stands for one, which is deprecated.
      try:
          return _index(value)
      except TypeError:
          whole = int(value)
          if whole != value:
              _warn("randrange() will raise TypeError in the future", DeprecationWarning, 3)
              raise ValueError(f"non-integer {name} for randrange()")
          _warn("non-integer arguments to randrange() have been deprecated since Python 3.10 and will be removed "
                "in a subsequent version", DeprecationWarning, 3)
          return whole


  def _old_text_seed(text):
      # How text became a seed before Python 3.2.
      mask = (1 << 64) - 1
      codes = list(text) if isinstance(text, bytes) else [ord(letter) for letter in text]
      result = codes[0] << 7 if codes else 0
      for code in codes:
          result = (result * 1000003 & mask) ^ code
      result ^= len(codes)
      return -2 if result == -1 else result


  class Random(_Generator):
      VERSION = 3

      def __init__(self, x=None):
          self.seed(x)
          self.gauss_next = None

      def __init_subclass__(cls, /, **kwargs):
          # The newest of the methods that a subclass brings decides what its ints are drawn from.
          for parent in cls.__mro__:
              own = parent.__dict__
              if "_randbelow" in own:
                  return
              if "getrandbits" in own:
                  cls._randbelow = cls._randbelow_with_getrandbits
                  return
              if "random" in own:
                  cls._randbelow = cls._randbelow_without_getrandbits
                  return

      def seed(self, a=None, version=2):
          if isinstance(a, (str, bytes)) and version == 1:
              a = _old_text_seed(a)
          elif isinstance(a, (str, bytes, bytearray)) and version == 2:
              a = _text_seed(a.encode() if isinstance(a, str) else a)
          elif not isinstance(a, (type(None), int, float, str, bytes, bytearray)):
              raise TypeError("The only supported seed types are: None,\n"
                              "int, float, str, bytes, and bytearray.")
          super().seed(a)
          self.gauss_next = None

      def getstate(self):
          return self.VERSION, super().getstate(), self.gauss_next

      def setstate(self, state):
          version = state[0]
          if version == 3:
              _, words, self.gauss_next = state
          elif version == 2:
              _, words, self.gauss_next = state
              # Version 2 wrote signed words.
              try:
                  words = tuple(word % (1 << 32) for word in words)
              except ValueError as error:
                  raise TypeError from error
          else:
              raise ValueError("state with version %s passed to Random.setstate() of version %s"
                               % (version, self.VERSION))
          super().setstate(words)

      def __getstate__(self):
          return self.getstate()

      def __setstate__(self, state):
          self.setstate(state)

      def __reduce__(self):
          return self.__class__, (), self.getstate()

      def randrange(self, start, stop=None, step=_ONE):
          first = _whole(start, "arg 1")
          if stop is None:
              if step is not _ONE:
                  raise TypeError("Missing a non-None stop argument")
              if first > 0:
                  return self._randbelow(first)
              raise ValueError("empty range for randrange()")
          width = _whole(stop, "stop") - first
          stride = _whole(step, "step")
          if stride == 1:
              if width > 0:
                  return first + self._randbelow(width)
              raise ValueError(f"empty range for randrange() ({first}, {first + width}, {width})")
          if stride == 0:
              raise ValueError("zero step for randrange()")
          count = -(-width // stride)
          if count <= 0:
              raise ValueError("empty range for randrange()")
          return first + stride * self._randbelow(count)

      def randint(self, a, b):
          return self.randrange(a, b + 1)

      def choice(self, seq):
          if not len(seq):
              raise IndexError("Cannot choose from an empty sequence")
          return seq[self._randbelow(len(seq))]

      def shuffle(self, x):
          below = self._randbelow
          for last in range(len(x) - 1, 0, -1):
              other = below(last + 1)
              x[last], x[other] = x[other], x[last]

      def sample(self, population, k, *, counts=None):
          from collections.abc import Sequence
          if not isinstance(population, Sequence):
              raise TypeError("Population must be a sequence.  For dicts or sets, use sorted(d).")
          size = len(population)
          if counts is not None:
              totals = list(_running_totals(counts))
              if len(totals) != size:
                  raise ValueError("The number of counts does not match the population")
              total = totals.pop()
              if not isinstance(total, int):
                  raise TypeError("Counts must be integers")
              if total <= 0:
                  raise ValueError("Total of counts must be greater than zero")
              return [population[_place(totals, at)] for at in self.sample(range(total), k=k)]
          if not 0 <= k <= size:
              raise ValueError("Sample larger than population or is negative")
          result = [None] * k
          below = self._randbelow
          # A small population is copied and drawn from; from a large one, positions that were drawn are drawn again.
          limit = 21
          if k > 5:
              limit += 4 ** _math.ceil(_math.log(k * 3, 4))
          if size <= limit:
              pool = list(population)
              for drawn in range(k):
                  at = below(size - drawn)
                  result[drawn] = pool[at]
                  pool[at] = pool[size - drawn - 1]
          else:
              taken = set()
              for drawn in range(k):
                  at = below(size)
                  while at in taken:
                      at = below(size)
                  taken.add(at)
                  result[drawn] = population[at]
          return result

      def choices(self, population, weights=None, *, cum_weights=None, k=1):
          draw = self.random
          size = len(population)
          if cum_weights is None:
              if weights is None:
                  scale = size + 0.0
                  return [population[_math.floor(draw() * scale)] for _ in range(k)]
              try:
                  cum_weights = list(_running_totals(weights))
              except TypeError:
                  if not isinstance(weights, int):
                      raise
                  raise TypeError(f"The number of choices must be a keyword argument: k={weights!r}") from None
          elif weights is not None:
              raise TypeError("Cannot specify both weights and cumulative weights")
          if len(cum_weights) != size:
              raise ValueError("The number of weights does not match the population")
          total = cum_weights[-1] + 0.0
          if total <= 0.0:
              raise ValueError("Total of weights must be greater than zero")
          if not _math.isfinite(total):
              raise ValueError("Total of weights must be finite")
          return [population[_place(cum_weights, draw() * total, 0, size - 1)] for _ in range(k)]

      def randbytes(self, n):
          return self.getrandbits(n * 8).to_bytes(n, "little")

      def _randbelow_with_getrandbits(self, n):
          if not n:
              return 0
          bits = n.bit_length()
          while (drawn := self.getrandbits(bits)) >= n:
              pass
          return drawn

      def _randbelow_without_getrandbits(self, n, maxsize=1 << BPF):
          if n >= maxsize:
              _warn("Underlying random() generator does not supply \n"
                    "enough bits to choose from a population range this large.\n"
                    "To remove the range limitation, add a getrandbits() method.")
              return _math.floor(self.random() * n)
          # Values from the last, incomplete run of n are drawn again, so that all are as likely.
          even = (maxsize - maxsize % n) / maxsize
          while (drawn := self.random()) >= even:
              pass
          return _math.floor(drawn * maxsize) % n
  """#
