// This file defines the Python text of the type Decimal.

let decimalTypeSource = #"""
  # The type

  def _comparison(name, holds):
      def method(self, other):
          value = _comparable(self, other, name)
          if value is None:
              return NotImplemented
          if isinstance(value, bool):
              return value
          if "n" in (self._kind, value._kind) or "N" in (self._kind, value._kind):
              if name not in ("__eq__", "__ne__") or "N" in (self._kind, value._kind):
                  _state[0]._note([InvalidOperation])
              return name == "__ne__"
          return holds(_order(self, value))
      method.__name__ = name
      return method


  def _comparable(self, other, name):
      # The other side of a comparison as a Decimal, an answer, or None.
      value = _operand(other)
      if value is not None:
          return value
      if isinstance(other, _Rational):
          # Times the denominator, both are decimal.
          if self._kind in ("n", "N"):
              return _finite(0, 0, 0)
          scaled = self if self._kind else _finite(self._sign, self._int * other.denominator, self._exp)
          return _HOLDS[name](_order(scaled, _converted(other.numerator)))
      if isinstance(other, complex) and name in ("__eq__", "__ne__") and not other.imag:
          other = other.real
      elif isinstance(other, complex):
          return name == "__ne__" if name in ("__eq__", "__ne__") else None
      if isinstance(other, float):
          context = _state[0]
          if name in ("__eq__", "__ne__"):
              dict.__setitem__(context.flags, FloatOperation, True)
          else:
              context._note([FloatOperation])
          return Decimal.from_float(other)
      return None


  _HOLDS = {
      "__eq__": lambda order: order == 0, "__ne__": lambda order: order != 0, "__lt__": lambda order: order < 0,
      "__le__": lambda order: order <= 0, "__gt__": lambda order: order > 0, "__ge__": lambda order: order >= 0,
  }


  class Decimal:
      __slots__ = ("_sign", "_int", "_exp", "_kind")

      def __new__(cls, value="0", context=None):
          context = _context(context)
          if isinstance(value, str):
              parts = _read(value)
              if parts is None:
                  result = context._invalid(ConversionSyntax)
              elif not parts[3] and not (MIN_ETINY <= parts[2] and parts[2] + _length(parts[1]) - 1 <= MAX_EMAX):
                  result = context._invalid()
              else:
                  result = _special(parts[3], parts[0], parts[1]) if parts[3] else _finite(*parts[:3])
          elif isinstance(value, (int, Decimal)):
              result = _converted(value)
          elif isinstance(value, float):
              context._note([FloatOperation])
              result = Decimal.from_float(value)
          elif isinstance(value, (tuple, list)):
              sign, number, exponent, kind = _from_sequence(value)
              result = _special(kind, sign, number) if kind else _finite(sign, number, exponent)
          else:
              raise TypeError(f"conversion from {_type_name(value)} to Decimal is not supported")
          if type(result) is cls:
              return result
          self = object.__new__(cls)
          self._sign, self._int, self._exp, self._kind = result._sign, result._int, result._exp, result._kind
          return self

      @classmethod
      def from_float(cls, f, /):
          if isinstance(f, int):
              result = _converted(f)
          elif not isinstance(f, float):
              raise TypeError("argument must be int or float")
          elif _math.isinf(f) or f != f:
              result = _special("F" if f == f else "n", int(_math.copysign(1.0, f) < 0))
          else:
              above, below = abs(f).as_integer_ratio()
              twos = below.bit_length() - 1
              result = _finite(int(_math.copysign(1.0, f) < 0), above * 5 ** twos, -twos)
          return result if cls is Decimal else cls(result)

      def __repr__(self):
          return f"Decimal('{self}')"

      def __str__(self):
          return _shown(self)

      def to_eng_string(self, context=None):
          return _shown(self, _context(context), True)

      def __reduce__(self):
          return self.__class__, (str(self),)

      def __copy__(self):
          return self

      def __deepcopy__(self, memo):
          return self

      def __hash__(self):
          if self._kind == "N":
              raise TypeError("Cannot hash a signaling NaN value")
          if self._kind == "n":
              return object.__hash__(self)
          if self._kind:
              result = _sys.hash_info.inf
          else:
              scale = pow(10, self._exp, _HASH_MODULUS) if self._exp >= 0 else pow(_TENTH, -self._exp, _HASH_MODULUS)
              result = self._int * scale % _HASH_MODULUS
          result = -result if self._sign else result
          return -2 if result == -1 else result

      def __bool__(self):
          return bool(self._kind or self._int)

      def _check_number(self, what):
          if self._kind in ("n", "N"):
              raise ValueError(f"cannot convert NaN to {what}")
          if self._kind:
              raise OverflowError(f"cannot convert Infinity to {what}")

      def __int__(self):
          self._check_number("integer")
          return _whole(self)

      __trunc__ = __int__

      def __float__(self):
          if self._kind == "N":
              raise ValueError("cannot convert signaling NaN to float")
          if self._kind == "n":
              return -_math.nan if self._sign else _math.nan
          return float(_shown(self))

      def __complex__(self):
          return complex(float(self))

      def _rounded_int(self, rounding):
          self._check_number("integer")
          return _whole(_integral(_state[0], self, rounding))

      def __floor__(self):
          return self._rounded_int(ROUND_FLOOR)

      def __ceil__(self):
          return self._rounded_int(ROUND_CEILING)

      def __round__(self, ndigits=None):
          if ndigits is None:
              return self._rounded_int(ROUND_HALF_EVEN)
          if not isinstance(ndigits, int):
              raise TypeError("optional arg must be an integer")
          return _quantized(_state[0], self, _finite(0, 1, -ndigits))

      def as_integer_ratio(self):
          if self._kind in ("n", "N"):
              raise ValueError("cannot convert NaN to integer ratio")
          if self._kind:
              raise OverflowError("cannot convert Infinity to integer ratio")
          above, below = _whole_and_scale(self)
          divisor = _math.gcd(above, below)
          return above // divisor, below // divisor

      def as_tuple(self):
          if self._kind == "F":
              return DecimalTuple(self._sign, (0,), "F")
          digits = tuple(map(int, _text_of(self._int))) if self._int or not self._kind else ()
          return DecimalTuple(self._sign, digits, self._kind or self._exp)

      def adjusted(self):
          return 0 if self._kind else self._exp + _length(self._int) - 1

      def quantize(self, exp, rounding=None, context=None):
          context = _context(context)
          if rounding is not None:
              _check_rounding(rounding)
          return _quantized(context, self, _converted(exp), rounding)

      def to_integral_value(self, rounding=None, context=None):
          context = _context(context)
          if rounding is not None:
              _check_rounding(rounding)
          return _integral(context, self, rounding)

      to_integral = to_integral_value

      def to_integral_exact(self, rounding=None, context=None):
          context = _context(context)
          if rounding is not None:
              _check_rounding(rounding)
          return _integral(context, self, rounding, True)

      def fma(self, other, third, context=None):
          return _fused(_context(context), self, _converted(other), _converted(third))

      def __pow__(self, other, modulo=None):
          other = _operand(other)
          if other is None:
              return NotImplemented
          if modulo is not None and _operand(modulo) is None:
              return NotImplemented
          return _power(_state[0], self, other, modulo)

      def __rpow__(self, other):
          other = _operand(other)
          return NotImplemented if other is None else _power(_state[0], other, self)

      def __pos__(self):
          return _plus(_state[0], self)

      def __neg__(self):
          return _minus(_state[0], self)

      def __abs__(self):
          return _absolute(_state[0], self)

      def conjugate(self):
          return self

      canonical = conjugate

      @property
      def real(self):
          return self

      @property
      def imag(self):
          return _finite(0, 0, 0)

      def radix(self):
          return _finite(0, 10, 0)

      def copy_abs(self):
          return _changed_sign(self, 0)

      def copy_negate(self):
          return _negated(self)

      def copy_sign(self, other, context=None):
          return _changed_sign(self, _converted(other)._sign)

      def same_quantum(self, other, context=None):
          other = _converted(other)
          if self._kind or other._kind:
              return self._kind.lower() == other._kind.lower()
          return self._exp == other._exp

      def is_canonical(self):
          return True

      def is_finite(self):
          return not self._kind

      def is_infinite(self):
          return self._kind == "F"

      def is_nan(self):
          return self._kind in ("n", "N")

      def is_qnan(self):
          return self._kind == "n"

      def is_snan(self):
          return self._kind == "N"

      def is_signed(self):
          return bool(self._sign)

      def is_zero(self):
          return not self._kind and not self._int

      def __format__(self, specification, /, override=None):
          return _formatted(self, specification)


  def _whole_and_scale(value):
      if value._exp >= 0:
          return _whole(value), 1
      return -value._int if value._sign else value._int, 10 ** -value._exp
  """#
