// This file defines the Python text of the module fractions. Each exact operation is one function on two numerators
// and denominators, so that an operator and its reflection share it.

let fractionsSource = #"""
  import math as _math
  import operator as _operator
  import sys as _sys
  from numbers import Complex as _Complex, Rational as _Rational, Real as _Real

  __all__ = ["Fraction"]

  _HASH_MODULUS = _sys.hash_info.modulus
  _HASH_OF_INFINITY = _sys.hash_info.inf


  def _is_decimal(value):
      # Without the module no Decimal exists, so it is not imported for this.
      module = _sys.modules.get("decimal")
      return module is not None and isinstance(value, module.Decimal)


  def _raw(numerator, denominator):
      # In lowest terms already, the denominator positive.
      result = object.__new__(Fraction)
      result._numerator = numerator
      result._denominator = denominator
      return result


  def _reduced(numerator, denominator):
      if denominator == 0:
          raise ZeroDivisionError(f"Fraction({numerator}, 0)")
      divisor = _math.gcd(numerator, denominator)
      if denominator < 0:
          divisor = -divisor
      return _raw(numerator // divisor, denominator // divisor)


  # The exact operations, each on a / b and c / d.

  def _sum(a, b, c, d):
      return _reduced(a * d + c * b, b * d)


  def _difference(a, b, c, d):
      return _reduced(a * d - c * b, b * d)


  def _product(a, b, c, d):
      return _reduced(a * c, b * d)


  def _quotient(a, b, c, d):
      if c == 0:
          divisor = _math.gcd(a, c)
          raise ZeroDivisionError(f"Fraction({a // divisor * d if divisor else 0}, 0)")
      return _reduced(a * d, b * c)


  def _floor_quotient(a, b, c, d):
      return a * d // (b * c)


  def _remainder(a, b, c, d):
      return _reduced(a * d % (c * b), b * d)


  def _both(a, b, c, d):
      quotient, remainder = divmod(a * d, b * c)
      return quotient, _reduced(remainder, b * d)


  def _forward(exact, general, a, b):
      # a is the Fraction.
      if isinstance(b, (int, Fraction)):
          return exact(a._numerator, a._denominator, b.numerator, b.denominator)
      if isinstance(b, float):
          return general(float(a), b)
      if isinstance(b, complex):
          return general(complex(a), b)
      return NotImplemented


  def _reflected(exact, general, a, b):
      # b is the Fraction, a some number that does not know it.
      if isinstance(a, _Rational):
          return exact(a.numerator, a.denominator, b._numerator, b._denominator)
      if isinstance(a, _Real):
          return general(float(a), float(b))
      if isinstance(a, _Complex):
          return general(complex(a), complex(b))
      return NotImplemented


  def _number(digits):
      # Digits with single underscores between them, or None.
      return int(digits) if all(part.isdecimal() for part in digits.split("_")) else None


  def _parsed(text):
      # Numerator and denominator of a literal, or None.
      body = text.strip()
      negative = body[:1] == "-"
      if body[:1] in ("-", "+"):
          body = body[1:]
      if "/" in body:
          above, _, below = body.partition("/")
          numerator, denominator = _number(above), _number(below)
          if numerator is None or denominator is None:
              return None
      else:
          mantissa, letter, power = body.replace("E", "e").partition("e")
          whole, _, decimals = mantissa.partition(".")
          if not (whole or decimals):
              return None
          numerator = _number(whole) if whole else 0
          denominator = 1
          if numerator is None:
              return None
          if decimals:
              after = _number(decimals)
              if after is None:
                  return None
              denominator = 10 ** len(decimals.replace("_", ""))
              numerator = numerator * denominator + after
          if letter:
              exponent = _number(power[1:] if power[:1] in ("-", "+") else power)
              if exponent is None:
                  return None
              if power[:1] == "-":
                  denominator *= 10 ** exponent
              else:
                  numerator *= 10 ** exponent
      return -numerator if negative else numerator, denominator


  class Fraction(_Rational):
      __slots__ = ("_numerator", "_denominator")

      def __new__(cls, numerator=0, denominator=None, *, _normalize=True):
          self = super().__new__(cls)
          if denominator is None:
              if isinstance(numerator, (int, _Rational)):
                  self._numerator, self._denominator = numerator.numerator, numerator.denominator
              elif isinstance(numerator, float) or _is_decimal(numerator):
                  self._numerator, self._denominator = numerator.as_integer_ratio()
              elif isinstance(numerator, str):
                  pair = _parsed(numerator)
                  if pair is None:
                      raise ValueError(f"Invalid literal for Fraction: {numerator!r}")
                  lowest = _reduced(*pair)
                  self._numerator, self._denominator = lowest._numerator, lowest._denominator
              else:
                  raise TypeError("argument should be a string or a Rational instance")
              return self
          if not (isinstance(numerator, _Rational) and isinstance(denominator, _Rational)):
              raise TypeError("both arguments should be Rational instances")
          above = numerator.numerator * denominator.denominator
          below = denominator.numerator * numerator.denominator
          if below == 0:
              raise ZeroDivisionError(f"Fraction({above}, 0)")
          if _normalize:
              lowest = _reduced(above, below)
              above, below = lowest._numerator, lowest._denominator
          self._numerator, self._denominator = above, below
          return self

      @classmethod
      def from_float(cls, f):
          if isinstance(f, (int, float)):
              return cls(*f.as_integer_ratio())
          raise TypeError(f"{cls.__name__}.from_float() only takes floats, not {f!r} ({type(f).__name__})")

      @classmethod
      def from_decimal(cls, dec):
          if isinstance(dec, int) or _is_decimal(dec):
              return cls(*dec.as_integer_ratio())
          raise TypeError(f"{cls.__name__}.from_decimal() only takes Decimals, not {dec!r} ({type(dec).__name__})")

      numerator = property(_operator.attrgetter("_numerator"))
      denominator = property(_operator.attrgetter("_denominator"))

      def as_integer_ratio(self):
          return self._numerator, self._denominator

      def limit_denominator(self, max_denominator=1000000):
          if max_denominator < 1:
              raise ValueError("max_denominator should be at least 1")
          if self._denominator <= max_denominator:
              return Fraction(self)
          # Convergents of the continued fraction while they fit, then the best one between the last two.
          before, last = (0, 1), (1, 0)
          above, below = self._numerator, self._denominator
          while True:
              digit = above // below
              size = before[1] + digit * last[1]
              if size > max_denominator:
                  break
              before, last = last, (before[0] + digit * last[0], size)
              above, below = below, above - digit * below
          steps = (max_denominator - before[1]) // last[1]
          between = Fraction(before[0] + steps * last[0], before[1] + steps * last[1])
          convergent = Fraction(*last)
          return convergent if abs(convergent - self) <= abs(between - self) else between

      def __repr__(self):
          return f"{self.__class__.__name__}({self._numerator}, {self._denominator})"

      def __str__(self):
          if self._denominator == 1:
              return str(self._numerator)
          return f"{self._numerator}/{self._denominator}"

      def __add__(a, b):
          return _forward(_sum, _operator.add, a, b)

      def __radd__(b, a):
          return _reflected(_sum, _operator.add, a, b)

      def __sub__(a, b):
          return _forward(_difference, _operator.sub, a, b)

      def __rsub__(b, a):
          return _reflected(_difference, _operator.sub, a, b)

      def __mul__(a, b):
          return _forward(_product, _operator.mul, a, b)

      def __rmul__(b, a):
          return _reflected(_product, _operator.mul, a, b)

      def __truediv__(a, b):
          return _forward(_quotient, _operator.truediv, a, b)

      def __rtruediv__(b, a):
          return _reflected(_quotient, _operator.truediv, a, b)

      def __floordiv__(a, b):
          return _forward(_floor_quotient, _operator.floordiv, a, b)

      def __rfloordiv__(b, a):
          return _reflected(_floor_quotient, _operator.floordiv, a, b)

      def __mod__(a, b):
          return _forward(_remainder, _operator.mod, a, b)

      def __rmod__(b, a):
          return _reflected(_remainder, _operator.mod, a, b)

      def __divmod__(a, b):
          return _forward(_both, divmod, a, b)

      def __rdivmod__(b, a):
          return _reflected(_both, divmod, a, b)

      def __pow__(a, b):
          if not isinstance(b, _Rational):
              return float(a) ** b
          if b.denominator != 1:
              return float(a) ** float(b)
          power = b.numerator
          above, below = a._numerator, a._denominator
          if power < 0:
              power = -power
              if above == 0:
                  raise ZeroDivisionError(f"Fraction({below ** power}, 0)")
              above, below = (below, above) if above > 0 else (-below, -above)
          return _raw(above ** power, below ** power)

      def __rpow__(b, a):
          if b._denominator == 1 and b._numerator >= 0:
              return a ** b._numerator
          if isinstance(a, _Rational):
              return Fraction(a.numerator, a.denominator) ** b
          return a ** (b._numerator if b._denominator == 1 else float(b))

      def __pos__(a):
          return _raw(a._numerator, a._denominator)

      def __neg__(a):
          return _raw(-a._numerator, a._denominator)

      def __abs__(a):
          return _raw(abs(a._numerator), a._denominator)

      def __int__(a):
          whole = abs(a._numerator) // a._denominator
          return -whole if a._numerator < 0 else whole

      __trunc__ = __int__

      def __floor__(a):
          return a._numerator // a._denominator

      def __ceil__(a):
          return -(-a._numerator // a._denominator)

      def __round__(self, ndigits=None):
          if ndigits is not None:
              scale = 10 ** abs(ndigits)
              return Fraction(round(self * scale), scale) if ndigits > 0 else Fraction(round(self / scale) * scale)
          # Half to even.
          whole, rest = divmod(self._numerator, self._denominator)
          return whole + (2 * rest > self._denominator or (2 * rest == self._denominator and whole & 1))

      def __hash__(self):
          try:
              size = hash(hash(abs(self._numerator)) * pow(self._denominator, -1, _HASH_MODULUS))
          except ValueError:
              size = _HASH_OF_INFINITY
          result = size if self._numerator >= 0 else -size
          return -2 if result == -1 else result

      def __eq__(a, b):
          if isinstance(b, _Rational):
              return a._numerator == b.numerator and a._denominator == b.denominator
          if isinstance(b, _Complex) and b.imag == 0:
              b = b.real
          if isinstance(b, float):
              return a == a.from_float(b) if _math.isfinite(b) else False
          return NotImplemented

      def _ordered(self, other, operation):
          if isinstance(other, _Rational):
              return operation(self._numerator * other.denominator, self._denominator * other.numerator)
          if isinstance(other, float):
              return operation(self, self.from_float(other)) if _math.isfinite(other) else operation(0.0, other)
          return NotImplemented

      def __lt__(a, b):
          return a._ordered(b, _operator.lt)

      def __le__(a, b):
          return a._ordered(b, _operator.le)

      def __gt__(a, b):
          return a._ordered(b, _operator.gt)

      def __ge__(a, b):
          return a._ordered(b, _operator.ge)

      def __bool__(a):
          return bool(a._numerator)

      def __reduce__(self):
          return self.__class__, (self._numerator, self._denominator)

      def __copy__(self):
          return self if type(self) is Fraction else self.__class__(self._numerator, self._denominator)

      def __deepcopy__(self, memo):
          return self.__copy__()
  """#
