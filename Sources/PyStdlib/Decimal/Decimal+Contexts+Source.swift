// This file defines the Python text of the contexts of decimal, and how a result is made to fit one.

let decimalContextsSource = #"""
  # Contexts

  def _check_rounding(value):
      if value not in _ROUNDINGS:
          raise TypeError("valid values for rounding are:\n  [ROUND_CEILING, ROUND_FLOOR, ROUND_UP, ROUND_DOWN,\n"
                          "   ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN,\n   ROUND_05UP]")
      return value


  class SignalDict(dict):
      def __setitem__(self, signal, value):
          if signal not in self:
              raise _no_signal()
          dict.__setitem__(self, signal, bool(value))

      def __missing__(self, signal):
          raise _no_signal()

      def __delitem__(self, signal):
          raise ValueError("signal keys cannot be deleted")

      def __repr__(self):
          return "{%s}" % ", ".join(f"{signal!r}:{value}" for signal, value in self.items())

      def _on(self):
          return [signal for signal in self if self[signal]]


  def _no_signal():
      return KeyError("valid values for signals are:\n  [InvalidOperation, FloatOperation, DivisionByZero,\n"
                      "   Overflow, Underflow, Subnormal, Inexact, Rounded,\n   Clamped]")


  def _signal_dict(given):
      if isinstance(given, SignalDict):
          return SignalDict(given)
      if isinstance(given, dict):
          if set(given) != set(_SIGNALS):
              raise KeyError("invalid signal dict")
          given = [signal for signal in given if given[signal]]
      elif not isinstance(given, (list, tuple)):
          raise TypeError("argument must be a signal dict")
      for signal in given:
          if signal not in _SIGNALS:
              raise _no_signal()
      return SignalDict((signal, signal in given) for signal in _SIGNALS)


  _RANGES = {
      "prec": (1, MAX_PREC, "valid range for prec is [1, MAX_PREC]"),
      "Emin": (MIN_EMIN, 0, "valid range for Emin is [MIN_EMIN, 0]"),
      "Emax": (0, MAX_EMAX, "valid range for Emax is [0, MAX_EMAX]"),
      "capitals": (0, 1, "valid values for capitals are 0 or 1"),
      "clamp": (0, 1, "valid values for clamp are 0 or 1"),
  }


  class Context:
      def __init__(self, prec=None, rounding=None, Emin=None, Emax=None, capitals=None, clamp=None, flags=None,
                   traps=None):
          base = DefaultContext if "DefaultContext" in globals() else self
          self.prec = base.prec if prec is None else prec
          self.rounding = base.rounding if rounding is None else rounding
          self.Emin = base.Emin if Emin is None else Emin
          self.Emax = base.Emax if Emax is None else Emax
          self.capitals = base.capitals if capitals is None else capitals
          self.clamp = base.clamp if clamp is None else clamp
          self.traps = base.traps if traps is None else traps
          self.flags = [] if flags is None else flags

      def __setattr__(self, name, value):
          if name in _RANGES:
              low, high, message = _RANGES[name]
              if not isinstance(value, int):
                  raise TypeError("an integer is required")
              if not -2 ** 63 <= value < 2 ** 63:
                  raise OverflowError("Python int too large to convert to C ssize_t")
              if not low <= value <= high:
                  raise ValueError(message)
              value = int(value)
          elif name == "rounding":
              _check_rounding(value)
          elif name in ("flags", "traps"):
              value = _signal_dict(value)
          else:
              raise AttributeError(f"'decimal.Context' object has no attribute '{name}'")
          object.__setattr__(self, name, value)

      def __delattr__(self, name):
          raise AttributeError("context attributes cannot be deleted")

      def __repr__(self):
          def names(signals):
              return ", ".join(signal.__name__ for signal in _SHOWN if signals[signal])
          return (f"Context(prec={self.prec}, rounding={self.rounding}, Emin={self.Emin}, Emax={self.Emax}, "
                  f"capitals={self.capitals}, clamp={self.clamp}, flags=[{names(self.flags)}], "
                  f"traps=[{names(self.traps)}])")

      def copy(self):
          return Context(self.prec, self.rounding, self.Emin, self.Emax, self.capitals, self.clamp, self.flags,
                         self.traps)

      __copy__ = copy

      def __reduce__(self):
          return Context, (self.prec, self.rounding, self.Emin, self.Emax, self.capitals, self.clamp,
                           self.flags._on(), self.traps._on())

      def clear_flags(self):
          self.flags = []

      def clear_traps(self):
          self.traps = []

      def Etiny(self):
          return self.Emin - self.prec + 1

      def Etop(self):
          return self.Emax - self.prec + 1

      def radix(self):
          return _finite(0, 10, 0)

      def _note(self, conditions):
          # Raises the flags of all conditions, then the first that is trapped.
          trapped = []
          for condition in conditions:
              signal = condition if condition in _SIGNALS else InvalidOperation
              dict.__setitem__(self.flags, signal, True)
              if self.traps[signal]:
                  trapped.append(condition)
          if trapped:
              order = _CONDITIONS + _SIGNALS
              trapped.sort(key=order.index)
              first = min((c if c in _SIGNALS else InvalidOperation for c in trapped), key=_SIGNALS.index)
              raise first(trapped)

      def _invalid(self, condition=InvalidOperation):
          self._note([condition])
          return _special("n")

      def create_decimal(self, num="0", /):
          # Unlike the type, a context takes no white space and no underscores.
          if isinstance(num, str) and (num != num.strip() or "_" in num):
              return self._invalid(ConversionSyntax)
          value = Decimal(num, self)
          return _checked_nan(self, value) if value._kind else _finished(self, value._sign, value._int, value._exp)

      def create_decimal_from_float(self, f, /):
          value = Decimal.from_float(f)
          return value if value._kind else _finished(self, value._sign, value._int, value._exp)

      def canonical(self, x, /):
          if not isinstance(x, Decimal):
              raise TypeError("argument must be a Decimal")
          return x

      def copy_decimal(self, x, /):
          return _converted(x)

      def power(self, a, b, modulo=None):
          return _power(self, _converted(a), _converted(b), modulo)

      def to_sci_string(self, x, /):
          return _shown(_converted(x), self)

      def to_eng_string(self, x, /):
          return _shown(_converted(x), self, True)


  def _special(kind, sign=0, payload=0):
      # An infinity "F", a quiet NaN "n" or a signaling one "N".
      result = object.__new__(Decimal)
      result._sign, result._int, result._exp, result._kind = sign, payload, 0, kind
      return result


  def _finite(sign, number, exponent):
      result = object.__new__(Decimal)
      result._sign, result._int, result._exp, result._kind = sign, number, exponent, ""
      return result


  def _checked_nan(context, value):
      # A payload longer than the precision is no NaN that can be made.
      if value._kind in ("n", "N") and _length(value._int) > context.prec - context.clamp and value._int:
          return context._invalid(ConversionSyntax)
      return value


  def _too_large(context, sign):
      # The result of an overflow is infinite or the largest number, whichever lies in the direction of rounding.
      mode = context.rounding
      if mode in (ROUND_DOWN, ROUND_05UP) or mode == (ROUND_CEILING if sign else ROUND_FLOOR):
          return _finite(sign, 10 ** context.prec - 1, context.Etop())
      return _special("F", sign)


  def _finished(context, sign, number, exponent, inexact=False, conditions=()):
      # Makes a number fit a context. With `inexact` digits below its last one were cut off and are marked in it.
      prec = context.prec
      etiny = context.Emin - prec + 1
      if not number:
          top = context.Emax - prec + 1 if context.clamp else context.Emax
          fitting = min(max(exponent, etiny), top)
          noted = list(conditions) + ([Clamped] if fitting != exponent else [])
          if noted:
              context._note(noted)
          return _finite(sign, 0, fitting)
      length = _length(number)
      adjusted = exponent + length - 1
      if adjusted > context.Emax:
          context._note([*conditions, Overflow, Inexact, Rounded])
          return _too_large(context, sign)
      is_subnormal = adjusted < context.Emin
      lowest = max(exponent + length - prec, etiny)
      noted = list(conditions)
      if is_subnormal:
          noted.append(Subnormal)
      if exponent < lowest:
          number, changed = _without(number, lowest - exponent, context.rounding, sign)
          exponent = lowest
          if number == 10 ** prec:
              number //= 10
              exponent += 1
              if exponent + prec - 1 > context.Emax:
                  context._note([*conditions, Overflow, Inexact, Rounded])
                  return _too_large(context, sign)
          noted.append(Rounded)
          if changed or inexact:
              noted.append(Inexact)
              if is_subnormal:
                  noted.append(Underflow)
          if not number:
              noted.append(Clamped)
      if context.clamp and exponent > context.Etop():
          number *= 10 ** (exponent - context.Etop())
          exponent = context.Etop()
          noted.append(Clamped)
      if noted:
          context._note(noted)
      return _finite(sign, number, exponent)


  def _nan(context, *values):
      # What operands that are NaN make of an operation, or None.
      for value in values:
          if value._kind == "N":
              context._note([InvalidOperation])
              return _quiet(context, value)
      for value in values:
          if value._kind == "n":
              return _quiet(context, value)
      return None


  def _quiet(context, value):
      payload = value._int
      room = context.prec - context.clamp
      if _length(payload) > room:
          payload %= 10 ** room
      return _special("n", value._sign, payload)
  """#
