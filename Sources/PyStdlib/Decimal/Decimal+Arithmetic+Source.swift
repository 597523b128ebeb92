// This file defines the Python text of the sums, products, quotients and comparisons of decimal.

let decimalArithmeticSource = #"""
  # Arithmetic

  def _sum(context, a, b):
      found = _nan(context, a, b)
      if found is not None:
          return found
      if a._kind or b._kind:
          if a._kind and b._kind and a._sign != b._sign:
              return context._invalid()
          return _special("F", a._sign if a._kind else b._sign)
      return _finished(context, *_exact_sum(a, b, context.prec, context.rounding))


  def _exact_sum(a, b, prec, rounding):
      exponent = min(a._exp, b._exp)
      if not a._int and not b._int:
          sign = a._sign if a._sign == b._sign else int(rounding == ROUND_FLOOR)
          return sign, 0, exponent
      first, second = (a, b) if a._exp >= b._exp else (b, a)
      if first._int and second._int:
          # Far below the last digit that counts, only the sign of the smaller number is seen.
          bottom = first._exp + min(-1, _length(first._int) - prec - 2)
          if second._exp + _length(second._int) - 1 < bottom:
              second = _finite(second._sign, 1, bottom)
              exponent = bottom
      elif not first._int:
          # A zero only lengthens the other.
          first, second = second, first
      if not second._int:
          wanted = min(exponent, first._exp)
          # One digit beyond the precision shows that zeros are cut off.
          room = max(prec - _length(first._int), 0) + 1
          shift = min(first._exp - wanted, room)
          return first._sign, first._int * 10 ** shift, first._exp - shift
      total = ((-first._int if first._sign else first._int) * 10 ** (first._exp - exponent)
               + (-second._int if second._sign else second._int) * 10 ** (second._exp - exponent))
      if not total:
          return int(rounding == ROUND_FLOOR), 0, exponent
      return int(total < 0), abs(total), exponent


  def _negated(value):
      return _changed_sign(value, 1 - value._sign)


  def _changed_sign(value, sign):
      result = _finite(sign, value._int, value._exp)
      result._kind = value._kind
      return result


  def _difference(context, a, b):
      found = _nan(context, a, b)
      return _sum(context, a, _negated(b)) if found is None else found


  def _product(context, a, b):
      found = _nan(context, a, b)
      if found is not None:
          return found
      sign = a._sign ^ b._sign
      if a._kind or b._kind:
          if not (a._kind or a._int) or not (b._kind or b._int):
              return context._invalid()
          return _special("F", sign)
      return _finished(context, sign, a._int * b._int, a._exp + b._exp)


  def _quotient(context, a, b):
      found = _nan(context, a, b)
      if found is not None:
          return found
      sign = a._sign ^ b._sign
      if a._kind:
          return context._invalid() if b._kind else _special("F", sign)
      if b._kind:
          context._note([Clamped])
          return _finite(sign, 0, context.Etiny())
      if not b._int:
          if not a._int:
              return context._invalid(DivisionUndefined)
          context._note([DivisionByZero])
          return _special("F", sign)
      ideal = a._exp - b._exp
      if not a._int:
          return _finished(context, sign, 0, ideal)
      # One digit more than the precision; when something is left over, one more stands for it.
      shift = max(0, _length(b._int) - _length(a._int) + context.prec + 1)
      number, rest = divmod(a._int * 10 ** shift, b._int)
      exponent = ideal - shift
      if rest:
          return _finished(context, sign, number * 10 + 1, exponent - 1)
      while exponent < ideal and number % 10 == 0:
          number //= 10
          exponent += 1
      return _finished(context, sign, number, exponent)


  def _whole_division(context, a, b):
      # Quotient and remainder of finite numbers, the quotient cut off to an int; None when it has too many digits.
      if a._exp + _length(a._int) < b._exp + _length(b._int):
          if a._exp > b._exp:
              return 0, a._int * 10 ** (a._exp - b._exp), b._exp
          return 0, a._int, a._exp
      exponent = min(a._exp, b._exp)
      if a._int and a._exp + _length(a._int) - b._exp - _length(b._int) > context.prec:
          return None
      quotient, rest = divmod(a._int * 10 ** (a._exp - exponent), b._int * 10 ** (b._exp - exponent))
      return None if quotient >= 10 ** context.prec else (quotient, rest, exponent)


  def _floor_quotient(context, a, b):
      found = _nan(context, a, b)
      if found is not None:
          return found
      sign = a._sign ^ b._sign
      if a._kind:
          return context._invalid() if b._kind else _special("F", sign)
      if b._kind:
          return _finished(context, sign, 0, 0)
      if not b._int:
          if not a._int:
              return context._invalid(DivisionUndefined)
          context._note([DivisionByZero])
          return _special("F", sign)
      parts = _whole_division(context, a, b)
      return context._invalid(DivisionImpossible) if parts is None else _finished(context, sign, parts[0], 0)


  def _remainder(context, a, b):
      found = _nan(context, a, b)
      if found is not None:
          return found
      if a._kind:
          return context._invalid()
      if b._kind:
          return _finished(context, a._sign, a._int, a._exp)
      if not b._int:
          return context._invalid(InvalidOperation if a._int else DivisionUndefined)
      parts = _whole_division(context, a, b)
      if parts is None:
          return context._invalid(DivisionImpossible)
      return _finished(context, a._sign, parts[1], parts[2])


  def _quotient_and_remainder(context, a, b):
      found = _nan(context, a, b)
      if found is not None:
          return found, found
      sign = a._sign ^ b._sign
      if a._kind:
          if b._kind:
              context._note([InvalidOperation])
              return _special("n"), _special("n")
          context._note([InvalidOperation])
          return _special("F", sign), _special("n")
      if b._kind:
          return _finished(context, sign, 0, 0), _finished(context, a._sign, a._int, a._exp)
      if not b._int:
          if not a._int:
              context._note([DivisionUndefined])
              return _special("n"), _special("n")
          context._note([InvalidOperation, DivisionByZero])
          return _special("F", sign), _special("n")
      parts = _whole_division(context, a, b)
      if parts is None:
          context._note([DivisionImpossible])
          return _special("n"), _special("n")
      working = context.copy()
      working.flags = working.traps = []
      result = _finished(working, sign, parts[0], 0), _finished(working, a._sign, parts[1], parts[2])
      context._note(working.flags._on())
      return result


  def _nearest_remainder(context, a, b):
      found = _nan(context, a, b)
      if found is not None:
          return found
      if a._kind:
          return context._invalid()
      if b._kind:
          return _finished(context, a._sign, a._int, a._exp)
      if not b._int:
          return context._invalid(InvalidOperation if a._int else DivisionUndefined)
      parts = _whole_division(context, a, b)
      if parts is None:
          return context._invalid(DivisionImpossible)
      quotient, rest, exponent = parts
      sign = a._sign
      low = min(exponent, b._exp)
      if b._exp - low <= _length(rest) + exponent - low + context.prec:
          divisor = b._int * 10 ** (b._exp - low)
          doubled = 2 * rest * 10 ** (exponent - low)
          if doubled > divisor or (doubled == divisor and quotient & 1):
              rest, exponent = divisor - doubled // 2, low
              sign = 1 - sign
              if quotient + 1 >= 10 ** context.prec:
                  return context._invalid(DivisionImpossible)
      return _finished(context, sign, rest, exponent)


  def _order(a, b):
      # -1, 0 or 1 for numbers that are not NaN.
      if a._kind or b._kind:
          first = (-1 if a._sign else 1) if a._kind else 0
          second = (-1 if b._sign else 1) if b._kind else 0
          return (first > second) - (first < second)
      if not a._int or not b._int:
          first = 0 if not a._int else -1 if a._sign else 1
          second = 0 if not b._int else -1 if b._sign else 1
          return (first > second) - (first < second)
      if a._sign != b._sign:
          return -1 if a._sign else 1
      size = _size_order(a, b)
      return -size if a._sign else size


  def _size_order(a, b):
      first, second = a._exp + _length(a._int), b._exp + _length(b._int)
      if first == second:
          low = min(a._exp, b._exp)
          first, second = a._int * 10 ** (a._exp - low), b._int * 10 ** (b._exp - low)
      return (first > second) - (first < second)


  def _total_order(a, b):
      # Every representation has its place: by sign, kind, value, exponent.
      if a._sign != b._sign:
          return -1 if a._sign else 1
      turn = -1 if a._sign else 1
      rank = {"": 0, "F": 1, "N": 2, "n": 3}
      if rank[a._kind] != rank[b._kind]:
          return turn if rank[a._kind] > rank[b._kind] else -turn
      if a._kind in ("n", "N"):
          return turn * ((a._int > b._int) - (a._int < b._int))
      order = _order(a, b)
      if order or a._kind:
          return order
      return turn * ((a._exp > b._exp) - (a._exp < b._exp))
  """#
