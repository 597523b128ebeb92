// This file defines the Python text of the format language of decimal, and the context of a run.

let decimalFormattingSource = #"""
  # Formatting

  def _specification(text):
      # Fill, alignment, sign, z, width, comma, precision, type of a format specification.
      error = ValueError("invalid format string")
      fill, align, at = " ", "", 0
      if text[1:2] and text[1] in "<>=^":
          fill, align, at = text[0], text[1], 2
      elif text[:1] and text[0] in "<>=^":
          align, at = text[0], 1
      sign = text[at:at + 1] if text[at:at + 1] in ("+", "-", " ") and text[at:at + 1] else ""
      at += len(sign)
      positive_zero = text[at:at + 1] == "z"
      at += positive_zero
      if text[at:at + 1] == "0":
          if align:
              raise error
          fill, align = "0", "="
          at += 1
      start = at
      while text[at:at + 1].isdecimal():
          at += 1
      width = int(text[start:at] or "0")
      comma = text[at:at + 1] == ","
      at += comma
      precision = None
      if text[at:at + 1] == ".":
          start = at = at + 1
          while text[at:at + 1].isdecimal():
              at += 1
          if start == at:
              raise error
          precision = int(text[start:at])
      kind = text[at:]
      if kind not in ("", "e", "E", "f", "F", "g", "G", "n", "%") or (kind == "n" and comma):
          raise error
      return fill, align or ">", sign, positive_zero, width, comma, precision, kind


  def _formatted(value, text):
      if not isinstance(text, str):
          raise TypeError("format arg must be str")
      if not text:
          return _shown(value)
      fill, align, plus, positive_zero, width, comma, precision, kind = _specification(text)
      sign = value._sign
      if value._kind:
          body, power = _shown(_changed_sign(value, 0)), "%" if kind == "%" else ""
          if fill == "0" and align == "=":
              fill, align = " ", ">"
          comma = False
      else:
          number, exponent = value._int, value._exp
          if kind == "%":
              exponent += 2
          rounding = _state[0].rounding
          if precision is not None:
              number, exponent = _to_precision(number, exponent, precision, kind, rounding, sign)
          if positive_zero and not number:
              sign = 0
          body, power = _layout(number, exponent, precision, kind)
      mark = "-" if sign else plus if plus in ("+", " ") else ""
      if comma:
          whole, point, decimals = body.partition(".")
          room = width - len(mark) - len(point + decimals) - len(power) if fill == "0" and align == "=" else 0
          body = _grouped(whole, room) + point + decimals
      body += power
      room = width - len(mark) - len(body)
      if room <= 0:
          return mark + body
      if align == "=":
          return mark + fill * room + body
      text = mark + body
      if align == "<":
          return text + fill * room
      if align == ">":
          return fill * room + text
      return fill * (room // 2) + text + fill * (room - room // 2)


  def _to_precision(number, exponent, precision, kind, rounding, sign):
      length = _length(number)
      if kind in ("f", "F", "%"):
          drop = -precision - exponent
          if drop > 0:
              return _without(number, drop, rounding, sign)[0], -precision
          return number, exponent
      wanted = precision + 1 if kind in ("e", "E") else max(precision, 1)
      if length > wanted:
          drop = length - wanted
          number = _without(number, drop, rounding, sign)[0]
          exponent += drop
          if _length(number) > wanted:
              number //= 10
              exponent += 1
      return number, exponent


  def _layout(number, exponent, precision, kind):
      # Digits with their point, and the power of ten.
      digits = _text_of(number)
      length = len(digits)
      adjusted = exponent + length - 1
      if kind in ("e", "E"):
          if precision is not None:
              # A zero keeps the exponent of its last digit, which moves with the digits.
              if not number:
                  adjusted += precision
              digits = digits.ljust(precision + 1, "0")
          text = digits[:1] + ("." + digits[1:] if len(digits) > 1 else "")
          return text, f"{kind}{adjusted:+}"
      if kind in ("f", "F", "%"):
          if exponent > 0:
              digits, exponent = (digits + "0" * exponent if number else "0"), 0
          if precision is not None and -exponent < precision:
              digits, exponent = digits + "0" * (precision + exponent), -precision
          whole, decimals = digits, ""
          if exponent < 0:
              digits = digits.rjust(1 - exponent, "0")
              whole, decimals = digits[:exponent], "." + digits[exponent:]
          return whole + decimals, "%" if kind == "%" else ""
      # As str shows it.
      if exponent <= 0 and adjusted >= -6:
          digits = digits.rjust(1 - exponent, "0")
          return (digits[:exponent] + "." + digits[exponent:] if exponent else digits), ""
      letter = "e" if kind == "g" or kind == "n" else "E"
      if kind == "" and not _state[0].capitals:
          letter = "e"
      return digits[:1] + ("." + digits[1:] if length > 1 else ""), f"{letter}{adjusted:+}"


  def _grouped(digits, room):
      # Commas between thousands; zeros in front as far as there is room.
      while len(digits) + (len(digits) - 1) // 3 < room:
          digits = "0" + digits
      head = len(digits) % 3 or 3
      return ",".join([digits[:head]] + [digits[at:at + 3] for at in range(head, len(digits), 3)])


  # The context of the run

  DefaultContext = Context(28, ROUND_HALF_EVEN, -999999, 999999, 1, 0, [], [InvalidOperation, DivisionByZero, Overflow])
  BasicContext = Context(9, ROUND_HALF_UP, -999999, 999999, 1, 0, [],
                         [Clamped, InvalidOperation, DivisionByZero, Overflow, Underflow])
  ExtendedContext = Context(9, ROUND_HALF_EVEN, -999999, 999999, 1, 0, [], [])
  _state = [DefaultContext.copy()]


  def getcontext():
      return _state[0]


  def setcontext(context, /):
      if not isinstance(context, Context):
          raise TypeError("argument must be a context")
      if context in (DefaultContext, BasicContext, ExtendedContext):
          context = context.copy()
          context.clear_flags()
      _state[0] = context


  class ContextManager:
      def __init__(self, context):
          self._local = context.copy()

      def __enter__(self):
          self._before = _state[0]
          _state[0] = self._local
          return self._local

      def __exit__(self, *error):
          _state[0] = self._before


  ContextManager.__qualname__ = ContextManager.__name__ = "ContextManager"


  def localcontext(ctx=None, **kwargs):
      manager = ContextManager(_context(ctx))
      for name, value in kwargs.items():
          if name not in (*_RANGES, "rounding", "flags", "traps"):
              raise TypeError(f"'{name}' is an invalid keyword argument for this function")
          setattr(manager._local, name, value)
      return manager


  _add_methods()
  _Number.register(Decimal)
  _immutable(Decimal, Context, SignalDict, ContextManager)
  """#
