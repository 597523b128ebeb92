// This file defines the Python text of the other operations of the decimal specification.

let decimalOperationsSource = #"""
  # Other operations

  def _plus(context, a, sign=None):
      found = _nan(context, a)
      if found is not None:
          return found
      if sign is None:
          sign = a._sign
      if a._kind:
          return _special("F", sign)
      if not a._int and context.rounding != ROUND_FLOOR:
          sign = 0
      return _finished(context, sign, a._int, a._exp)


  def _minus(context, a):
      return _plus(context, a, 1 - a._sign)


  def _absolute(context, a):
      return _plus(context, a, 0)


  def _fused(context, a, b, c):
      found = _nan(context, *((a, b) if c._kind != "N" or "N" in (a._kind, b._kind) else (c,)))
      if found is not None:
          return found
      wide = _half_even(context)
      wide.prec, wide.Emax, wide.Emin, wide.flags = MAX_PREC, MAX_EMAX, MIN_EMIN, []
      product = _product(wide, a, b)
      if wide.flags[InvalidOperation]:
          return context._invalid()
      return _sum(context, product, c)


  def _compare(context, a, b):
      found = _nan(context, a, b)
      if found is not None:
          return found
      order = _order(a, b)
      return _finite(int(order < 0), abs(order), 0)


  def _compare_signal(context, a, b):
      if a._kind in ("n", "N") or b._kind in ("n", "N"):
          found = a if a._kind == "N" else b if b._kind == "N" else a if a._kind == "n" else b
          context._note([InvalidOperation])
          return _quiet(context, found)
      return _compare(context, a, b)


  def _compare_total(context, a, b):
      order = _total_order(a, b)
      return _finite(int(order < 0), abs(order), 0)


  def _compare_total_mag(context, a, b):
      return _compare_total(context, _changed_sign(a, 0), _changed_sign(b, 0))


  def _extreme(greatest, by_size):
      def choose(context, a, b):
          if "N" not in (a._kind, b._kind):
              if a._kind == "n" and b._kind != "n":
                  return _plain(context, b)
              if b._kind == "n" and a._kind != "n":
                  return _plain(context, a)
          found = _nan(context, a, b)
          if found is not None:
              return found
          order = _order(_changed_sign(a, 0), _changed_sign(b, 0)) if by_size else 0
          order = order or _order(a, b) or _total_order(a, b)
          return _plain(context, a if (order > 0) == greatest or (order == 0 and not greatest) else b)
      return choose


  def _plain(context, value):
      return value if value._kind else _finished(context, value._sign, value._int, value._exp)


  def _next(direction):
      def step(context, a):
          found = _nan(context, a)
          if found is not None:
              return found
          if a._kind:
              if (a._sign == 0) == (direction > 0):
                  return a
              return _finite(a._sign, 10 ** context.prec - 1, context.Etop())
          working = context.copy()
          working.rounding = ROUND_CEILING if direction > 0 else ROUND_FLOOR
          working.traps = []
          rounded = _finished(working, a._sign, a._int, a._exp)
          if rounded._kind or _order(rounded, a):
              return rounded
          return _sum(working, a, _finite(int(direction < 0), 1, context.Etiny() - 1))
      return step


  _next_plus, _next_minus = _next(1), _next(-1)


  def _next_toward(context, a, b):
      found = _nan(context, a, b)
      if found is not None:
          return found
      order = _order(a, b)
      if order == 0:
          return _changed_sign(a, b._sign)
      result = _next_plus(context, a) if order < 0 else _next_minus(context, a)
      if result._kind:
          context._note([Overflow, Inexact, Rounded])
      elif result._exp + _length(result._int) - 1 < context.Emin:
          context._note([Underflow, Subnormal, Inexact, Rounded] + ([] if result._int else [Clamped]))
      return result


  def _quantized(context, a, b, rounding=None):
      found = _nan(context, a, b)
      if found is not None:
          return found
      if a._kind or b._kind:
          return a if a._kind and b._kind else context._invalid()
      rounding = context.rounding if rounding is None else rounding
      exponent = b._exp
      if not context.Etiny() <= exponent <= context.Emax:
          return context._invalid()
      if not a._int:
          return _finished(context, a._sign, 0, exponent)
      if a._exp + _length(a._int) - exponent > context.prec:
          return context._invalid()
      if exponent <= a._exp:
          number, changed, cut = a._int * 10 ** (a._exp - exponent), False, False
      else:
          number, changed = _without(a._int, exponent - a._exp, rounding, a._sign)
          cut = True
      if _length(number) > context.prec or (number and exponent + _length(number) - 1 > context.Emax):
          return context._invalid()
      noted = [Rounded] if cut else []
      if changed:
          noted.append(Inexact)
      return _finished(context, a._sign, number, exponent, False, noted)


  def _integral(context, a, rounding=None, notes=False):
      found = _nan(context, a)
      if found is not None:
          return found
      if a._kind or a._exp >= 0:
          return a
      number, changed = _without(a._int, -a._exp, context.rounding if rounding is None else rounding, a._sign)
      if notes and a._int:
          context._note([Rounded, Inexact] if changed else [Rounded])
      return _finite(a._sign, number, 0)


  def _normalized(context, a):
      found = _nan(context, a)
      if found is not None:
          return found
      if a._kind:
          return a
      rounded = _finished(context, a._sign, a._int, a._exp)
      if rounded._kind:
          return rounded
      if not rounded._int:
          return _finite(rounded._sign, 0, 0)
      number, exponent = rounded._int, rounded._exp
      top = context.Etop() if context.clamp else context.Emax
      while number % 10 == 0 and exponent < top:
          number //= 10
          exponent += 1
      return _finite(rounded._sign, number, exponent)


  def _logb(context, a):
      found = _nan(context, a)
      if found is not None:
          return found
      if a._kind:
          return _special("F")
      if not a._int:
          context._note([DivisionByZero])
          return _special("F", 1)
      adjusted = a._exp + _length(a._int) - 1
      return _finished(context, int(adjusted < 0), abs(adjusted), 0)


  def _scaled(context, a, b):
      found = _nan(context, a, b)
      if found is not None:
          return found
      most = 2 * (context.Emax + context.prec)
      if b._kind or b._exp or b._int > most:
          return context._invalid()
      return a if a._kind else _finished(context, a._sign, a._int, a._exp + _whole(b))


  def _places(context, a, b):
      # How far to move digits, or None.
      if b._kind or b._exp or b._int > context.prec:
          return None
      return _whole(b)


  def _shifted(context, a, b):
      found = _nan(context, a, b)
      if found is not None:
          return found
      places = _places(context, a, b)
      if places is None:
          return context._invalid()
      if a._kind:
          return a
      number = a._int % 10 ** context.prec
      number = number * 10 ** places % 10 ** context.prec if places >= 0 else number // 10 ** -places
      return _finite(a._sign, number, a._exp)


  def _rotated(context, a, b):
      found = _nan(context, a, b)
      if found is not None:
          return found
      places = _places(context, a, b)
      if places is None:
          return context._invalid()
      if a._kind:
          return a
      high, low = divmod(a._int % 10 ** context.prec, 10 ** ((-places) % context.prec or context.prec))
      if places % context.prec == 0:
          return _finite(a._sign, a._int % 10 ** context.prec, a._exp)
      return _finite(a._sign, low * 10 ** (places % context.prec) + high, a._exp)


  def _bits(context, value):
      # The digits of a number of zeros and ones, read as binary, or None.
      if value._kind or value._sign or value._exp:
          return None
      digits = _text_of(value._int)
      return None if digits.strip("01") else int(digits[-context.prec:], 2)


  def _logical(operation):
      def combine(context, a, b):
          first, second = _bits(context, a), _bits(context, b)
          if first is None or second is None:
              return context._invalid()
          return _finite(0, _number_of(f"{operation(first, second):b}"), 0)
      return combine


  def _inverted(context, a):
      bits = _bits(context, a)
      if bits is None:
          return context._invalid()
      return _finite(0, _number_of(f"{bits ^ (1 << context.prec) - 1:b}"), 0)


  def _is_normal(context, a):
      return not a._kind and bool(a._int) and a._exp + _length(a._int) - 1 >= context.Emin


  def _is_subnormal(context, a):
      return not a._kind and bool(a._int) and a._exp + _length(a._int) - 1 < context.Emin


  def _class_of(context, a):
      if a._kind in ("n", "N"):
          return "NaN" if a._kind == "n" else "sNaN"
      if a._kind:
          name = "Infinity"
      elif not a._int:
          name = "Zero"
      else:
          name = "Subnormal" if _is_subnormal(context, a) else "Normal"
      return ("-" if a._sign else "+") + name
  """#
