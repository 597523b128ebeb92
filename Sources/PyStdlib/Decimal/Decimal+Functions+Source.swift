// This file defines the Python text of e to a power, logarithms and square roots of decimal, correctly rounded: ints
// that stand for fixed-point numbers, from more and more digits until the rounding is sure.

let decimalFunctionsSource = #"""
  # Fixed-point functions: ints that stand for multiples of 10 ** -places, each right to some units of the last place.

  _constants = {}


  def _ln10(places):
      # 10 = 2 ** 3 * 5 / 4, and logarithms near 1 are sums of arctangents.
      if _constants.get("places", -1) < places:
          deep = places + 10
          two = 18 * _atanh_inverse(26, deep) - 2 * _atanh_inverse(4801, deep) + 8 * _atanh_inverse(8749, deep)
          ten = 3 * two + 2 * _atanh_inverse(9, deep)
          _constants.update(places=places, ten=ten // 10 ** 10)
      return _constants["ten"] // 10 ** (_constants["places"] - places)


  def _atanh_inverse(n, places):
      # The inverse hyperbolic tangent of 1 / n.
      power = total = 10 ** places // n
      square = n * n
      at = 3
      while power:
          power //= square
          total += power // at
          at += 2
      return total


  def _exp_fixed(number, places):
      # e to a fixed-point number of at most a few units.
      halvings = _math.isqrt(places) // 2 + 4
      deep = places + halvings + 5
      small = (number * 10 ** (deep - places)) >> halvings
      scale = 10 ** deep
      term = total = scale
      at = 1
      while term:
          term = term * small // (scale * at)
          total += term
          at += 1
      for _ in range(halvings):
          total = total * total // scale
      return total // 10 ** (deep - places)


  def _exp_parts(number, exponent, sign, places):
      # e to +-number * 10 ** exponent as a fixed-point number from 1 to 10 and a power of ten.
      deep = places + max(0, exponent + _length(number)) + 4
      value = number * 10 ** (exponent + deep) if exponent + deep >= 0 else number // 10 ** -(exponent + deep)
      if sign:
          value = -value
      power, rest = divmod(value, _ln10(deep))
      return _exp_fixed(rest // 10 ** (deep - places), places), power


  def _ln_fixed(number, exponent, places):
      # The natural logarithm of number * 10 ** exponent.
      length = _length(number)
      deep = places + 8
      if length <= deep:
          value = number * 10 ** (deep - length + 1)
      else:
          value = number // 10 ** (length - deep - 1)
      # The float's logarithm, then steps that triple the digits: y + 2 (x - e**y) / (x + e**y).
      guess = int(_math.log(value / 10 ** deep) * 10 ** 15) * 10 ** (deep - 15) if deep > 15 else 0
      right = 14
      while True:
          power = _exp_fixed(guess, deep)
          guess += 2 * (value - power) * 10 ** deep // (value + power)
          if right > deep:
              break
          right *= 3
      return guess // 10 ** (deep - places) + (exponent + length - 1) * _ln10(places)


  def _rounds_the_same(number, error, drop):
      # Whether number - error and number + error agree in what their last digits round to.
      half = 10 ** drop // 2
      return (number - error) // half == (number + error) // half and (number - error) % half


  def _correctly(context, approximate, sign=0):
      # Rounds what `approximate(digits)` gives, a number with an exponent, from more and more digits until sure.
      extra = 6
      while True:
          number, exponent = approximate(context.prec + extra)
          drop = _length(number) - context.prec
          if drop > 2 and _rounds_the_same(number, 50, drop - 1):
              return _finished(context, sign, number * 10 + 1, exponent - 1)
          extra *= 2


  def _half_even(context):
      working = context.copy()
      working.rounding = ROUND_HALF_EVEN
      working.traps = []
      return working


  def _through(context, compute):
      # A function whose result rounds half to even whatever the context says.
      working = _half_even(context)
      working.flags = []
      result = compute(working)
      noted = working.flags._on()
      if noted:
          context._note(noted)
      return result


  def _exp(context, a):
      found = _nan(context, a)
      if found is not None:
          return found
      if a._kind:
          return _finite(0, 0, 0) if a._sign else _special("F")
      if not a._int:
          return _finite(0, 1, 0)
      adjusted = a._exp + _length(a._int) - 1
      if adjusted > 19:
          if a._sign:
              context._note([Inexact, Rounded, Subnormal, Underflow, Clamped])
              return _finite(0, 0, context.Etiny())
          context._note([Overflow, Inexact, Rounded])
          return _special("F")
      if adjusted < -context.prec - 1:
          # Too close to 1 to be told from it, but not 1.
          context._note([Inexact, Rounded])
          return _finite(0, 10 ** (context.prec - 1), 1 - context.prec)

      def approximate(digits):
          number, power = _exp_parts(a._int, a._exp, a._sign, digits)
          return number, power - digits
      return _through(context, lambda working: _correctly(working, approximate))


  def _logarithm_at(value, digits, in_tens):
      # Digits of the logarithm; more are needed the closer the number is to 1.
      places = digits + 4
      while True:
          number = _ln_fixed(value._int, value._exp, places)
          if in_tens:
              number = number * 10 ** places // _ln10(places)
          if _length(abs(number)) >= digits:
              return abs(number), -places
          places += digits - _length(abs(number)) + 2


  def _ln(context, a, in_tens=False):
      found = _nan(context, a)
      if found is not None:
          return found
      if a._kind:
          return context._invalid() if a._sign else _special("F")
      if not a._int:
          return _special("F", 1)
      if a._sign:
          return context._invalid()
      power = _power_of_ten(a)
      if power == 0:
          return _finite(0, 0, 0)
      if in_tens and power is not None:
          return _finished(context, int(power < 0), abs(power), 0)
      below_one = _size_order(a, _finite(0, 1, 0)) < 0
      return _through(context, lambda working: _correctly(
          working, lambda digits: _logarithm_at(a, digits, in_tens), int(below_one)))


  def _power_of_ten(value):
      # The exponent of an exact power of ten, or None.
      zeros = _length(value._int) - 1
      return value._exp + zeros if value._int == 10 ** zeros else None


  def _sqrt(context, a):
      found = _nan(context, a)
      if found is not None:
          return found
      if a._kind:
          return context._invalid() if a._sign else _special("F")
      ideal = a._exp // 2
      if not a._int:
          return _finished(context, a._sign, 0, ideal)
      if a._sign:
          return context._invalid()
      number, exponent = (a._int * 10, a._exp - 1) if a._exp & 1 else (a._int, a._exp)
      shift = max(0, context.prec + 1 - (_length(number) + 1) // 2)
      number *= 100 ** shift
      root = _math.isqrt(number)
      exponent = exponent // 2 - shift
      if root * root != number:
          root, exponent = root * 10 + 1, exponent - 1
      else:
          while exponent < ideal and root % 10 == 0:
              root //= 10
              exponent += 1
      return _through(context, lambda working: _finished(working, 0, root, exponent))
  """#
