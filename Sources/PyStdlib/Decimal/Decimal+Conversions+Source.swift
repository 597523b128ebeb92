// This file defines the Python text of what becomes a Decimal, and how one is shown.

let decimalConversionsSource = #"""
  # Conversions

  def _type_name(value):
      return type(value).__name__


  def _converted(value):
      if isinstance(value, Decimal):
          return value
      if isinstance(value, int):
          return _finite(int(value < 0), abs(int(value)), 0)
      raise TypeError(f"conversion from {_type_name(value)} to Decimal is not supported")


  def _operand(value):
      # An operand of an operator, or None.
      if isinstance(value, Decimal):
          return value
      return _finite(int(value < 0), abs(int(value)), 0) if isinstance(value, int) else None


  def _context(given):
      if given is None:
          return _state[0]
      if not isinstance(given, Context):
          raise TypeError("optional argument must be a context")
      return given


  def _read(text):
      # Sign, coefficient, exponent and kind of a literal, or None.
      body = text.strip().replace("_", "")
      sign = int(body[:1] == "-")
      if body[:1] in ("-", "+"):
          body = body[1:]
      word = body.lower()
      if word in ("inf", "infinity"):
          return sign, 0, 0, "F"
      for start, kind in (("snan", "N"), ("nan", "n")):
          if word.startswith(start):
              payload = word[len(start):]
              return (sign, _number_of(payload), 0, kind) if not payload or payload.isdecimal() else None
      mantissa, letter, power = word.partition("e")
      whole, _, decimals = mantissa.partition(".")
      digits = whole + decimals
      if not digits.isdecimal():
          return None
      exponent = 0
      if letter:
          if not (power[1:] if power[:1] in ("-", "+") else power).isdecimal():
              return None
          exponent = _number_of(power.lstrip("+-")) * (-1 if power[0] == "-" else 1)
      return sign, _number_of(digits), exponent - len(decimals), ""


  def _from_sequence(parts):
      if len(parts) != 3:
          raise ValueError("argument must be a sequence of length 3")
      sign, digits, exponent = parts
      if not (isinstance(sign, int) and sign in (0, 1)):
          raise ValueError("sign must be an integer with the value 0 or 1")
      kind = ""
      if isinstance(exponent, str):
          if exponent not in ("F", "n", "N"):
              raise ValueError("string argument in the third position must be 'F', 'n' or 'N'")
          kind, exponent = exponent, 0
      elif not isinstance(exponent, int):
          raise ValueError("exponent must be an integer")
      number = 0
      if kind != "F":
          for digit in digits:
              if not (isinstance(digit, int) and 0 <= digit <= 9):
                  raise ValueError("coefficient must be a tuple of digits")
          number = _number_of("".join(map(str, digits)))
      return sign, number, exponent, kind


  def _shown(value, context=None, by_thousands=False):
      sign = "-" if value._sign else ""
      if value._kind == "F":
          return sign + "Infinity"
      if value._kind:
          return f"{sign}{'s' if value._kind == 'N' else ''}NaN{_text_of(value._int) if value._int else ''}"
      digits = _text_of(value._int)
      adjusted = value._exp + len(digits) - 1
      if value._exp <= 0 and adjusted >= -6:
          point = len(digits) + value._exp
      elif not by_thousands:
          point = 1
      elif value._int:
          point = adjusted % 3 + 1
      else:
          # A zero keeps its exponent a multiple of three from above.
          point = 1 - -adjusted % 3
      if point <= 0:
          text = "0." + "0" * -point + digits
      elif point >= len(digits):
          text = digits + "0" * (point - len(digits))
      else:
          text = f"{digits[:point]}.{digits[point:]}"
      power = value._exp + len(digits) - point
      if power:
          capitals = (context or _state[0]).capitals
          text += f"{'E' if capitals else 'e'}{power:+}"
      return sign + text
  """#
