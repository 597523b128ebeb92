// This file defines the Python part of random that draws floats: the real-valued distributions, SystemRandom, and the
// functions of the module, which are the methods of one generator.

let randomDistributionsSource = #"""

      def uniform(self, a, b):
          return a + (b - a) * self.random()

      def triangular(self, low=0.0, high=1.0, mode=None):
          drawn = self.random()
          try:
              peak = 0.5 if mode is None else (mode - low) / (high - low)
          except ZeroDivisionError:
              return low
          if drawn > peak:
              # The right-hand side is the left-hand side of the mirror image.
              drawn, peak, low, high = 1.0 - drawn, 1.0 - peak, high, low
          return low + (high - low) * _math.sqrt(drawn * peak)

      def normalvariate(self, mu=0.0, sigma=1.0):
          # A. J. Kinderman and J. F. Monahan, 1977: the ratio of two uniform deviates.
          draw = self.random
          while True:
              above = draw()
              below = 1.0 - draw()
              ratio = NV_MAGICCONST * (above - 0.5) / below
              if ratio * ratio / 4.0 <= -_math.log(below):
                  return mu + ratio * sigma

      def gauss(self, mu=0.0, sigma=1.0):
          # Box and Muller: two deviates at a time, the second kept for the next call.
          deviate, self.gauss_next = self.gauss_next, None
          if deviate is None:
              angle = self.random() * TWOPI
              radius = _math.sqrt(-2.0 * _math.log(1.0 - self.random()))
              deviate = _math.cos(angle) * radius
              self.gauss_next = _math.sin(angle) * radius
          return mu + deviate * sigma

      def lognormvariate(self, mu, sigma):
          return _math.exp(self.normalvariate(mu, sigma))

      def expovariate(self, lambd):
          return -_math.log(1.0 - self.random()) / lambd

      def vonmisesvariate(self, mu, kappa):
          # D. J. Best and N. I. Fisher, 1979; almost uniform for a small kappa.
          draw = self.random
          if kappa <= 1e-6:
              return TWOPI * draw()
          half = 0.5 / kappa
          radius = half + _math.sqrt(1.0 + half * half)
          while True:
              cosine = _math.cos(_math.pi * draw())
              ratio = cosine / (radius + cosine)
              chance = draw()
              if chance < 1.0 - ratio * ratio or chance <= (1.0 - ratio) * _math.exp(ratio):
                  break
          inverse = 1.0 / radius
          angle = _math.acos((inverse + cosine) / (1.0 + inverse * cosine))
          return (mu + angle) % TWOPI if draw() > 0.5 else (mu - angle) % TWOPI

      def gammavariate(self, alpha, beta):
          if alpha <= 0.0 or beta <= 0.0:
              raise ValueError("gammavariate: alpha and beta must be > 0.0")
          if alpha == 1.0:
              return -_math.log(1.0 - self.random()) * beta
          return (self._steep_gamma(alpha) if alpha > 1.0 else self._flat_gamma(alpha)) * beta

      def _steep_gamma(self, alpha):
          # R. C. H. Cheng, 1977.
          draw = self.random
          root = _math.sqrt(2.0 * alpha - 1.0)
          offset = alpha - LOG4
          slope = alpha + root
          while True:
              first = draw()
              if not 1e-7 < first < 0.9999999:
                  continue
              second = 1.0 - draw()
              odds = _math.log(first / (1.0 - first)) / root
              result = alpha * _math.exp(odds)
              squared = first * first * second
              bound = offset + slope * odds - result
              if bound + SG_MAGICCONST - 4.5 * squared >= 0.0 or bound >= _math.log(squared):
                  return result

      def _flat_gamma(self, alpha):
          # J. H. Ahrens and U. Dieter, 1974.
          draw = self.random
          while True:
              width = (_math.e + alpha) / _math.e
              at = width * draw()
              if at <= 1.0:
                  result = at ** (1.0 / alpha)
              else:
                  result = -_math.log((width - at) / alpha)
              chance = draw()
              if chance <= (result ** (alpha - 1.0) if at > 1.0 else _math.exp(-result)):
                  return result

      def betavariate(self, alpha, beta):
          first = self.gammavariate(alpha, 1.0)
          return first / (first + self.gammavariate(beta, 1.0)) if first else 0.0

      def paretovariate(self, alpha):
          return (1.0 - self.random()) ** (-1.0 / alpha)

      def weibullvariate(self, alpha, beta):
          return alpha * (-_math.log(1.0 - self.random())) ** (1.0 / beta)


  class SystemRandom(Random):
      def random(self):
          return (int.from_bytes(_urandom(7), "big") >> 3) * RECIP_BPF

      def getrandbits(self, k):
          if k < 0:
              raise ValueError("number of bits must be non-negative")
          size = (k + 7) // 8
          return int.from_bytes(_urandom(size), "big") >> (size * 8 - k)

      def randbytes(self, n):
          return _urandom(n)

      def seed(self, *args, **kwds):
          return None

      def _without_state(self, *args, **kwds):
          raise NotImplementedError("System entropy source does not have state.")

      getstate = setstate = _without_state


  _inst = Random()
  for _name in __all__[2:]:
      globals()[_name] = getattr(_inst, _name)
  del _name
  """#
