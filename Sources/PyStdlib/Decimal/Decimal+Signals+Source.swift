// This file defines the Python text of the signals of decimal, and coefficients.

let decimalSignalsSource = #"""
  import math as _math
  import sys as _sys
  from collections import namedtuple as _namedtuple
  from numbers import Complex as _Complex, Number as _Number, Rational as _Rational

  ROUND_UP = "ROUND_UP"
  ROUND_DOWN = "ROUND_DOWN"
  ROUND_CEILING = "ROUND_CEILING"
  ROUND_FLOOR = "ROUND_FLOOR"
  ROUND_HALF_UP = "ROUND_HALF_UP"
  ROUND_HALF_DOWN = "ROUND_HALF_DOWN"
  ROUND_HALF_EVEN = "ROUND_HALF_EVEN"
  ROUND_05UP = "ROUND_05UP"

  MAX_PREC = MAX_EMAX = 999999999999999999
  MIN_EMIN = -MAX_EMAX
  MIN_ETINY = MIN_EMIN - (MAX_PREC - 1)
  HAVE_THREADS = HAVE_CONTEXTVAR = True
  _HASH_MODULUS = _sys.hash_info.modulus
  _TENTH = pow(10, -1, _HASH_MODULUS)

  DecimalTuple = _namedtuple("DecimalTuple", "sign digits exponent", module="decimal")


  class DecimalException(ArithmeticError):
      pass


  class InvalidOperation(DecimalException):
      pass


  class FloatOperation(DecimalException, TypeError):
      pass


  class DivisionByZero(DecimalException, ZeroDivisionError):
      pass


  class Inexact(DecimalException):
      pass


  class Rounded(DecimalException):
      pass


  class Subnormal(DecimalException):
      pass


  class Clamped(DecimalException):
      pass


  class Overflow(Inexact, Rounded):
      pass


  class Underflow(Inexact, Rounded, Subnormal):
      pass


  class ConversionSyntax(InvalidOperation):
      pass


  class DivisionImpossible(InvalidOperation):
      pass


  class DivisionUndefined(InvalidOperation, ZeroDivisionError):
      pass


  class InvalidContext(InvalidOperation):
      pass


  _SIGNALS = (InvalidOperation, FloatOperation, DivisionByZero, Overflow, Underflow, Subnormal, Inexact, Rounded,
              Clamped)
  _CONDITIONS = (InvalidOperation, ConversionSyntax, DivisionImpossible, DivisionUndefined, InvalidContext)
  _SHOWN = (Clamped, InvalidOperation, DivisionByZero, Inexact, Overflow, Rounded, Subnormal, Underflow, FloatOperation)
  _ROUNDINGS = (ROUND_UP, ROUND_DOWN, ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN,
                ROUND_05UP)


  # Coefficients are ints; what is asked of them is how many digits they have, and to lose some.

  def _length(number):
      if not number:
          return 1
      count = number.bit_length() * 30103 // 100000
      return count + (number >= 10 ** count)


  def _text_of(number):
      # Text of any length: int itself refuses more than 4300 digits.
      if number.bit_length() < 14000:
          return str(number)
      half = _length(number) // 2
      high, low = divmod(number, 10 ** half)
      return _text_of(high) + _text_of(low).rjust(half, "0")


  def _number_of(text):
      if len(text) < 4300:
          return int(text or "0")
      half = len(text) // 2
      return _number_of(text[:-half]) * 10 ** half + _number_of(text[-half:])


  def _without(number, count, rounding, sign):
      # Cuts off the last digits; also says whether anything but zeros went.
      if count > _length(number):
          kept, rest, order = 0, number, -1
      else:
          scale = 10 ** count
          kept, rest = divmod(number, scale)
          order = (2 * rest > scale) - (2 * rest < scale)
      if not rest:
          return kept, False
      if rounding == ROUND_HALF_EVEN:
          up = order > 0 or (order == 0 and kept & 1)
      elif rounding == ROUND_HALF_UP:
          up = order >= 0
      elif rounding == ROUND_HALF_DOWN:
          up = order > 0
      elif rounding == ROUND_UP:
          up = True
      elif rounding == ROUND_DOWN:
          up = False
      elif rounding == ROUND_CEILING:
          up = not sign
      elif rounding == ROUND_FLOOR:
          up = sign
      else:
          up = kept % 5 == 0
      return kept + bool(up), True
  """#
