// This file defines the Python text of powers of decimal.

let decimalPowersSource = #"""
  def _is_whole(value):
      if not value._int or value._exp >= 0:
          return True
      return -value._exp < _length(value._int) and value._int % 10 ** -value._exp == 0


  def _whole(value):
      number = value._int * 10 ** value._exp if value._exp >= 0 else value._int // 10 ** -value._exp
      return -number if value._sign else number


  def _power(context, a, b, modulus=None):
      if modulus is not None:
          return _modular_power(context, a, b, _converted(modulus))
      found = _nan(context, a, b)
      if found is not None:
          return found
      whole = not b._kind and _is_whole(b)
      odd = whole and b._exp <= 0 and b._int // 10 ** -b._exp & 1
      sign = int(bool(a._sign and odd))
      if not b._kind and not b._int:
          return _finite(0, 1, 0) if a._kind or a._int else context._invalid()
      if a._sign and not whole and (a._int or a._kind):
          return context._invalid()
      if not a._kind and not a._int:
          return _special("F", sign) if b._sign else _finished(context, sign, 0, 0)
      if a._kind:
          return _finished(context, sign, 0, 0) if b._sign else _special("F", sign)
      order = _size_order(a, _finite(0, 1, 0))
      if b._kind:
          if order == 0:
              context._note([Inexact, Rounded])
              return _finite(0, 10 ** (context.prec - 1), 1 - context.prec)
          return _special("F") if (order > 0) != bool(b._sign) else _finite(0, 0, 0)
      if order == 0:
          return _power_of_one(context, a, b, sign, whole)
      # What is certain to overflow or to vanish is not worked out.
      size = b._exp + _length(b._int) - 1
      if size > 25 + (0 if abs(a._exp + _length(a._int) - 1) else context.prec):
          if (order > 0) != bool(b._sign):
              context._note([Overflow, Inexact, Rounded])
              return _too_large(context, sign)
          context._note([Underflow, Inexact, Rounded, Subnormal, Clamped])
          return _finite(sign, 0, context.Etiny())
      if whole and b._exp + _length(b._int) < 20:
          return _whole_power(context, a, b, sign)
      working = _half_even(context)
      working.prec = min(max(context.prec, _length(a._int)) + 23, MAX_PREC)
      working.Emax, working.Emin = MAX_EMAX, MIN_EMIN
      product = _product(working, b, _ln(working, _changed_sign(a, 0)))
      result = _exp(working, product)
      if result._kind:
          context._note([Overflow, Inexact, Rounded])
          return _too_large(context, sign)
      if _length(result._int) < context.prec:
          return _padded(context, sign, result)
      return _finished(context, sign, result._int, result._exp, False, [Inexact, Rounded])


  def _padded(context, sign, result):
      # The full precision shows that a result was worked out approximately.
      room = context.prec - _length(result._int)
      context._note([Inexact, Rounded])
      return _finite(sign, result._int * 10 ** room, result._exp - room)


  def _power_of_one(context, a, b, sign, whole):
      if not whole:
          context._note([Inexact, Rounded])
          return _finite(sign, 10 ** (context.prec - 1), 1 - context.prec)
      zeros = _length(a._int) - 1
      if b._sign or not zeros:
          return _finite(sign, 1, 0)
      wanted = zeros * _whole(b)
      shift = min(wanted, context.prec - 1)
      if wanted > shift:
          context._note([Rounded])
      return _finite(sign, 10 ** shift, -shift)


  def _whole_power(context, a, b, sign):
      exponent = abs(_whole(b))
      working = _half_even(context)
      working.prec = min(context.prec + b._exp + _length(b._int) + 2 + b._sign, MAX_PREC)
      working.flags = []
      working.clamp = 0
      base = _changed_sign(a, 0)
      if b._sign:
          base = _quotient(working, _finite(0, 1, 0), base)
      result = base
      for bit in bin(exponent)[3:]:
          result = _product(working, result, result)
          if bit == "1":
              result = _product(working, result, base)
          if result._kind or not result._int:
              break
      noted = [signal for signal in working.flags._on() if signal is not Clamped]
      if result._kind:
          context._note([Overflow, Inexact, Rounded])
          return _too_large(context, sign)
      return _finished(context, sign, result._int, result._exp, False, noted)


  def _modular_power(context, a, b, modulus):
      found = _nan(context, a, b, modulus)
      if found is not None:
          return found
      if (a._kind or b._kind or modulus._kind or not (_is_whole(a) and _is_whole(b) and _is_whole(modulus))
              or b._sign or not modulus._int or (not a._int and not b._int)
              or modulus._exp + _length(modulus._int) > context.prec):
          return context._invalid()
      number = pow(abs(_whole(a)), _whole(b), abs(_whole(modulus)))
      return _finite(int(bool(a._sign and _whole(b) & 1)), number, 0)
  """#
