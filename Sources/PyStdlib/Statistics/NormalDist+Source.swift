// This file defines the Python text of the class NormalDist of statistics.

let normalDistSource = #"""
  # M. J. Wichura, algorithm AS 241: three ranges, a numerator and a denominator for each, the highest power first.
  _CENTRAL = (
      (2.5090809287301226727e+3, 3.3430575583588128105e+4, 6.7265770927008700853e+4, 4.5921953931549871457e+4,
       1.3731693765509461125e+4, 1.9715909503065514427e+3, 1.3314166789178437745e+2, 3.3871328727963666080e+0),
      (5.2264952788528545610e+3, 2.8729085735721942674e+4, 3.9307895800092710610e+4, 2.1213794301586595867e+4,
       5.3941960214247511077e+3, 6.8718700749205790830e+2, 4.2313330701600911252e+1, 1.0))
  _OUTER = (
      (7.74545014278341407640e-4, 2.27238449892691845833e-2, 2.41780725177450611770e-1, 1.27045825245236838258e+0,
       3.64784832476320460504e+0, 5.76949722146069140550e+0, 4.63033784615654529590e+0, 1.42343711074968357734e+0),
      (1.05075007164441684324e-9, 5.47593808499534494600e-4, 1.51986665636164571966e-2, 1.48103976427480074590e-1,
       6.89767334985100004550e-1, 1.67638483018380384940e+0, 2.05319162663775882187e+0, 1.0))
  _FAR = (
      (2.01033439929228813265e-7, 2.71155556874348757815e-5, 1.24266094738807843860e-3, 2.65321895265761230930e-2,
       2.96560571828504891230e-1, 1.78482653991729133580e+0, 5.46378491116411436990e+0, 6.65790464350110377720e+0),
      (2.04426310338993978564e-15, 1.42151175831644588870e-7, 1.84631831751005468180e-5, 7.86869131145613259100e-4,
       1.48753612908506148525e-2, 1.36929880922735805310e-1, 5.99832206555887937690e-1, 1.0))


  def _polynomial(coefficients, x):
      result = 0.0
      for coefficient in coefficients:
          result = result * x + coefficient
      return result


  def _standard_quantile(p):
      offset = p - 0.5
      if _math.fabs(offset) <= 0.425:
          x = 0.180625 - offset * offset
          return _polynomial(_CENTRAL[0], x) * offset / _polynomial(_CENTRAL[1], x)
      x = _math.sqrt(-_math.log(p if offset <= 0.0 else 1.0 - p))
      table, x = (_OUTER, x - 1.6) if x <= 5.0 else (_FAR, x - 5.0)
      result = _polynomial(table[0], x) / _polynomial(table[1], x)
      return -result if offset < 0.0 else result


  class NormalDist:
      __slots__ = {
          "_mu": "Arithmetic mean of a normal distribution",
          "_sigma": "Standard deviation of a normal distribution",
      }

      def __init__(self, mu=0.0, sigma=1.0):
          if sigma < 0.0:
              raise StatisticsError("sigma must be non-negative")
          self._mu = float(mu)
          self._sigma = float(sigma)

      @classmethod
      def from_samples(cls, data):
          kind, total, center, count = _squared_deviations(data)
          if count < 2:
              raise StatisticsError("stdev requires at least two data points")
          square = total / (count - 1)
          try:
              return cls(float(center), _root(square, float))
          except AttributeError:
              # An infinity or NaN among the data.
              return cls(float(center), float(center) / float(total))

      def samples(self, n, *, seed=None):
          draw = (_random if seed is None else _random.Random(seed)).gauss
          return [draw(self._mu, self._sigma) for _ in range(n)]

      def _scale(self, name, condition="is zero"):
          if not self._sigma:
              raise StatisticsError(f"{name}() not defined when sigma {condition}")
          return self._sigma

      def pdf(self, x):
          square = self._scale("pdf") * self._sigma
          distance = x - self._mu
          return _math.exp(distance * distance / (-2.0 * square)) / _math.sqrt(_math.tau * square)

      def cdf(self, x):
          return 0.5 * (1.0 + _math.erf((x - self._mu) / (self._scale("cdf") * _math.sqrt(2.0))))

      def inv_cdf(self, p):
          if p <= 0.0 or p >= 1.0:
              raise StatisticsError("p must be in the range 0.0 < p < 1.0")
          sigma = self._scale("cdf", "at or below zero")
          return self._mu + _standard_quantile(p) * sigma

      def quantiles(self, n=4):
          return [self.inv_cdf(i / n) for i in range(1, n)]

      def overlap(self, other):
          if not isinstance(other, NormalDist):
              raise TypeError("Expected another NormalDist instance")
          narrow, wide = sorted((self, other), key=lambda curve: (curve._sigma, curve._mu))
          narrow_square, wide_square = narrow.variance, wide.variance
          if not (narrow_square and wide_square):
              raise StatisticsError("overlap() not defined when sigma is zero")
          growth = wide_square - narrow_square
          distance = _math.fabs(wide._mu - narrow._mu)
          if not growth:
              return 1.0 - _math.erf(distance / (2.0 * narrow._sigma * _math.sqrt(2.0)))
          # The two curves cross twice; beyond each crossing the other one is the lower.
          center = narrow._mu * wide_square - wide._mu * narrow_square
          reach = narrow._sigma * wide._sigma * _math.sqrt(
              distance * distance + growth * _math.log(wide_square / narrow_square))
          upper, lower = (center + reach) / growth, (center - reach) / growth
          above = _math.fabs(wide.cdf(upper) - narrow.cdf(upper))
          return 1.0 - (above + _math.fabs(wide.cdf(lower) - narrow.cdf(lower)))

      def zscore(self, x):
          return (x - self._mu) / self._scale("zscore")

      @property
      def mean(self):
          return self._mu

      @property
      def median(self):
          return self._mu

      @property
      def mode(self):
          return self._mu

      @property
      def stdev(self):
          return self._sigma

      @property
      def variance(self):
          return self._sigma * self._sigma

      def __add__(self, other):
          if isinstance(other, NormalDist):
              return NormalDist(self._mu + other._mu, _math.hypot(self._sigma, other._sigma))
          return NormalDist(self._mu + other, self._sigma)

      def __sub__(self, other):
          if isinstance(other, NormalDist):
              return NormalDist(self._mu - other._mu, _math.hypot(self._sigma, other._sigma))
          return NormalDist(self._mu - other, self._sigma)

      def __mul__(self, factor):
          return NormalDist(self._mu * factor, self._sigma * _math.fabs(factor))

      def __truediv__(self, divisor):
          return NormalDist(self._mu / divisor, self._sigma / _math.fabs(divisor))

      def __pos__(self):
          return NormalDist(self._mu, self._sigma)

      def __neg__(self):
          return NormalDist(-self._mu, self._sigma)

      __radd__ = __add__
      __rmul__ = __mul__

      def __rsub__(self, other):
          return -(self - other)

      def __eq__(self, other):
          if not isinstance(other, NormalDist):
              return NotImplemented
          return self._mu == other._mu and self._sigma == other._sigma

      def __hash__(self):
          return hash((self._mu, self._sigma))

      def __repr__(self):
          return f"{type(self).__name__}(mu={self._mu!r}, sigma={self._sigma!r})"

      def __getstate__(self):
          return self._mu, self._sigma

      def __setstate__(self, state):
          self._mu, self._sigma = state
  """#
