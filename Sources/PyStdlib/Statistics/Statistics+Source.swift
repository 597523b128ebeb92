// This file defines the Python text of the functions of statistics: sums are exact fractions, and only a result takes
// the type of the data.

let statisticsSource = #"""
  import math as _math
  import random as _random
  import sys as _sys
  from bisect import bisect_left as _left, bisect_right as _right
  from collections import Counter as _Counter, namedtuple as _namedtuple
  from fractions import Fraction as _Fraction
  from numbers import Real as _Real

  __all__ = [
      "NormalDist", "StatisticsError", "correlation", "covariance", "fmean", "geometric_mean", "harmonic_mean",
      "linear_regression", "mean", "median", "median_grouped", "median_high", "median_low", "mode", "multimode",
      "pstdev", "pvariance", "quantiles", "stdev", "variance",
  ]


  class StatisticsError(ValueError):
      pass


  LinearRegression = _namedtuple("LinearRegression", ("slope", "intercept"))


  # Exact arithmetic: whatever the data are made of, sums are fractions, and only the result takes the type of the data.

  def _decimal():
      # The class Decimal, or an empty tuple, which nothing is an instance of, while nobody has imported it.
      module = _sys.modules.get("decimal")
      return module.Decimal if module else ()


  def _ratio(x):
      # Numerator and denominator; a denominator of None for an infinity or NaN.
      try:
          return x.as_integer_ratio()
      except AttributeError:
          pass
      except (OverflowError, ValueError):
          return x, None
      try:
          return x.numerator, x.denominator
      except AttributeError:
          raise TypeError(f"can't convert type '{type(x).__name__}' to numerator/denominator")


  def _common_type(a, b):
      if a is b or b is int or b is bool:
          return a
      if a is int:
          return b
      if issubclass(b, a):
          return b
      if issubclass(a, b):
          return a
      if issubclass(a, int):
          return b
      if issubclass(b, int):
          return a
      if (issubclass(a, _Fraction) and issubclass(b, float)) or (issubclass(a, float) and issubclass(b, _Fraction)):
          return a if issubclass(a, float) else b
      raise TypeError(f"don't know how to coerce {a.__name__} and {b.__name__}")


  class _Totals:
      # Sums of numbers and of their squares, apart for each denominator until the end.

      def __init__(self, data, squares=False):
          self.count = 0
          self.kind = int
          self.not_finite = None
          sums, square_sums = {}, {}
          seen = set()
          kinds = []
          for x in data:
              self.count += 1
              if type(x) not in seen:
                  seen.add(type(x))
                  kinds.append(type(x))
              above, below = _ratio(x)
              if below is None:
                  self.not_finite = (0 if self.not_finite is None else self.not_finite) + above
                  continue
              sums[below] = sums.get(below, 0) + above
              if squares:
                  square_sums[below] = square_sums.get(below, 0) + above * above
          for kind in kinds:
              self.kind = _common_type(self.kind, kind)
          if self.not_finite is None:
              self.sum = sum((_Fraction(above, below) for below, above in sums.items()), _Fraction(0))
              self.squares = sum(
                  (_Fraction(above, below * below) for below, above in square_sums.items()), _Fraction(0))
          else:
              self.sum = self.squares = self.not_finite


  def _sum(data):
      totals = _Totals(data)
      return totals.kind, totals.sum, totals.count


  def _squared_deviations(data, center=None):
      # The type of the data, the sum of squared deviations from the center, the center, and how many there are.
      if center is not None:
          kind, total, count = _sum((x - center) * (x - center) for x in data)
          return kind, total, center, count
      totals = _Totals(data, squares=True)
      count = totals.count
      if not count:
          return totals.kind, 0, 0, 0
      if totals.not_finite is not None:
          return totals.kind, totals.sum, totals.sum, count
      return totals.kind, (count * totals.squares - totals.sum * totals.sum) / count, totals.sum / count, count


  def _converted(value, kind):
      if type(value) is kind:
          return value
      if issubclass(kind, int) and value.denominator != 1:
          kind = float
      try:
          return kind(value)
      except TypeError:
          if issubclass(kind, _decimal()):
              return kind(value.numerator) / value.denominator
          raise


  def _root(square, kind):
      # The square root of a fraction, rounded once.
      above, below = square.numerator, square.denominator
      if issubclass(kind, _decimal()):
          return _decimal_root(above, below)
      if not above:
          return 0.0
      # A root of 57 bits or more whose last one says whether anything was cut off rounds as the exact one does.
      shift = (116 - above.bit_length() + below.bit_length()) // 2
      if shift > 0:
          above <<= 2 * shift
      else:
          below <<= -2 * shift
      root = _math.isqrt(above // below)
      if root * root * below != above:
          root |= 1
      return root / (1 << shift) if shift > 0 else (root << -shift) / 1


  def _decimal_root(above, below):
      decimal = _decimal()
      if not above:
          return decimal("0.0")
      root = (decimal(above) / decimal(below)).sqrt()
      exact = _Fraction(above, below)
      value = _Fraction(*root.as_integer_ratio())
      # The division was rounded already, so a neighbour may be nearer.
      for neighbour in (root.next_plus(), root.next_minus()):
          other = _Fraction(*neighbour.as_integer_ratio())
          middle = ((value + other) / 2) ** 2
          if (exact > middle) if other > value else (exact < middle):
              return neighbour
      return root


  def _not_negative(values, message):
      for x in values:
          if x < 0:
              raise StatisticsError(message)
          yield x


  def _sorted_data(data):
      data = sorted(data)
      if not data:
          raise StatisticsError("no median for empty data")
      return data, len(data)


  def mean(data):
      kind, total, count = _sum(data)
      if count < 1:
          raise StatisticsError("mean requires at least one data point")
      return _converted(total / count, kind)


  def fmean(data, weights=None):
      try:
          count = len(data)
      except TypeError:
          data = list(data)
          count = len(data)
      if weights is None:
          total, size = _math.fsum(data), count
          if not count:
              raise StatisticsError("fmean requires at least one data point")
          return total / size
      if not hasattr(weights, "__len__"):
          weights = list(weights)
      total = _math.fsum(x * weight for x, weight in zip(data, weights))
      if count != len(weights):
          raise StatisticsError("data and weights must be the same length")
      size = _math.fsum(weights)
      if not size:
          raise StatisticsError("sum of weights must be non-zero")
      return total / size


  def geometric_mean(data):
      try:
          return _math.exp(fmean(map(_math.log, data)))
      except ValueError:
          raise StatisticsError("geometric mean requires a non-empty dataset containing positive numbers") from None


  def harmonic_mean(data, weights=None):
      negative = "harmonic mean does not support negative values"
      data = list(data) if iter(data) is data else data
      count = len(data)
      if count < 1:
          raise StatisticsError("harmonic_mean requires at least one data point")
      if weights is None:
          if count == 1:
              only = data[0]
              if not (isinstance(only, _Real) or isinstance(only, _decimal())):
                  raise TypeError("unsupported type")
              if only < 0:
                  raise StatisticsError(negative)
              return only
          weights, whole = [1] * count, count
      else:
          weights = list(weights) if iter(weights) is weights else weights
          if len(weights) != count:
              raise StatisticsError("Number of weights does not match data size")
          whole = _sum(_not_negative(weights, negative))[1]
      try:
          values = _not_negative(data, negative)
          kind, total, _ = _sum(weight / x if weight else 0 for weight, x in zip(weights, values))
      except ZeroDivisionError:
          return 0
      if total <= 0:
          raise StatisticsError("Weighted sum must be positive")
      return _converted(whole / total, kind)


  def median(data):
      data, count = _sorted_data(data)
      middle = count // 2
      return data[middle] if count % 2 else (data[middle - 1] + data[middle]) / 2


  def median_low(data):
      data, count = _sorted_data(data)
      return data[(count - 1) // 2]


  def median_high(data):
      data, count = _sorted_data(data)
      return data[count // 2]


  def median_grouped(data, interval=1.0):
      data, count = _sorted_data(data)
      middle = data[count // 2]
      below = _left(data, middle)
      inside = _right(data, middle, below) - below
      try:
          width, center = float(interval), float(middle)
      except ValueError:
          raise TypeError("Value cannot be converted to a float")
      return center - width / 2.0 + width * (count / 2 - below) / inside


  def mode(data):
      for value, _ in _Counter(iter(data)).most_common(1):
          return value
      raise StatisticsError("no mode for empty data")


  def multimode(data):
      counts = _Counter(iter(data))
      most = max(counts.values(), default=0)
      return [value for value, count in counts.items() if count == most]


  def quantiles(data, *, n=4, method="exclusive"):
      if n < 1:
          raise StatisticsError("n must be at least 1")
      data = sorted(data)
      count = len(data)
      if count < 2:
          raise StatisticsError("must have at least two data points")
      if method not in ("inclusive", "exclusive"):
          raise ValueError(f"Unknown method: {method!r}")
      cuts = []
      for i in range(1, n):
          if method == "inclusive":
              at, rest = divmod(i * (count - 1), n)
          else:
              # One more gap at either end, which only reaches to the outermost points.
              at = min(max(i * (count + 1) // n, 1), count - 1)
              rest = i * (count + 1) - at * n
              at -= 1
          cuts.append((data[at] * (n - rest) + data[at + 1] * rest) / n)
      return cuts


  def _spread(data, center, least, name):
      kind, total, _, count = _squared_deviations(data, center)
      if count < least:
          raise StatisticsError(f"{name} requires at least {'two data points' if least == 2 else 'one data point'}")
      return kind, total / (count - least + 1)


  def variance(data, xbar=None):
      kind, square = _spread(data, xbar, 2, "variance")
      return _converted(square, kind)


  def pvariance(data, mu=None):
      kind, square = _spread(data, mu, 1, "pvariance")
      return _converted(square, kind)


  def stdev(data, xbar=None):
      kind, square = _spread(data, xbar, 2, "stdev")
      return _root(square, kind)


  def pstdev(data, mu=None):
      kind, square = _spread(data, mu, 1, "pstdev")
      return _root(square, kind)


  def _paired(x, y, name):
      count = len(x)
      if len(y) != count:
          raise StatisticsError(f"{name} requires that both inputs have same number of data points")
      if count < 2:
          raise StatisticsError(f"{name} requires at least two data points")
      return count


  def _deviations(values, count):
      center = _math.fsum(values) / count
      return center, [value - center for value in values]


  def _products(a, b):
      return _math.fsum(p * q for p, q in zip(a, b))


  def covariance(x, y, /):
      count = _paired(x, y, "covariance")
      return _products(_deviations(x, count)[1], _deviations(y, count)[1]) / (count - 1)


  def correlation(x, y, /):
      count = _paired(x, y, "correlation")
      first, second = _deviations(x, count)[1], _deviations(y, count)[1]
      together = _products(first, second)
      try:
          return together / _math.sqrt(_products(first, first) * _products(second, second))
      except ZeroDivisionError:
          raise StatisticsError("at least one of the inputs is constant")


  def linear_regression(x, y, /, *, proportional=False):
      count = _paired(x, y, "linear regression")
      if proportional:
          x_center = y_center = 0.0
          across, along = _products(x, y), _products(x, x)
      else:
          x_center, x_deviations = _deviations(x, count)
          y_center, y_deviations = _deviations(y, count)
          across, along = _products(x_deviations, y_deviations), _products(x_deviations, x_deviations)
      try:
          slope = across / along
      except ZeroDivisionError:
          raise StatisticsError("x is constant")
      return LinearRegression(slope, 0.0 if proportional else y_center - slope * x_center)
  """#
