// This file defines the Python text of the tables from which the methods that Decimal and Context share are made.

let decimalMethodsSource = #"""
  # What the type and the contexts have in common is made from tables.

  _UNARY = {
      "exp": _exp, "ln": _ln, "log10": lambda context, a: _ln(context, a, True), "logb": _logb, "sqrt": _sqrt,
      "logical_invert": _inverted, "next_minus": _next_minus, "next_plus": _next_plus, "normalize": _normalized,
      "is_normal": _is_normal, "is_subnormal": _is_subnormal, "number_class": _class_of,
  }
  _BINARY = {
      "compare": _compare, "compare_signal": _compare_signal, "compare_total": _compare_total,
      "compare_total_mag": _compare_total_mag, "logical_and": _logical(int.__and__), "logical_or": _logical(int.__or__),
      "logical_xor": _logical(int.__xor__), "max": _extreme(True, False), "max_mag": _extreme(True, True),
      "min": _extreme(False, False), "min_mag": _extreme(False, True), "next_toward": _next_toward,
      "remainder_near": _nearest_remainder, "rotate": _rotated, "scaleb": _scaled, "shift": _shifted,
  }
  _OPERATORS = {
      "add": _sum, "sub": _difference, "mul": _product, "truediv": _quotient, "floordiv": _floor_quotient,
      "mod": _remainder, "divmod": _quotient_and_remainder,
  }
  _OF_CONTEXTS = {
      "add": _sum, "subtract": _difference, "multiply": _product, "divide": _quotient, "divide_int": _floor_quotient,
      "remainder": _remainder, "divmod": _quotient_and_remainder, "quantize": _quantized, **_BINARY,
      "copy_sign": lambda context, a, b: a.copy_sign(b), "same_quantum": lambda context, a, b: a.same_quantum(b),
  }
  _ALONE_IN_CONTEXTS = {
      "abs": _absolute, "minus": _minus, "plus": _plus, "to_integral": _integral, "to_integral_value": _integral,
      "to_integral_exact": lambda context, a: _integral(context, a, None, True), **_UNARY,
      **{name: (lambda context, a, name=name: getattr(a, name)()) for name in (
          "copy_abs", "copy_negate", "is_canonical", "is_finite", "is_infinite", "is_nan", "is_qnan", "is_signed",
          "is_snan", "is_zero")},
  }


  def _add_methods():
      def method_of_one(function):
          return lambda self, context=None: function(_context(context), self)

      def method_of_two(function):
          return lambda self, other, context=None: function(_context(context), self, _converted(other))

      def operator(function):
          def method(self, other):
              other = _operand(other)
              return NotImplemented if other is None else function(_state[0], self, other)

          def reflected(self, other):
              other = _operand(other)
              return NotImplemented if other is None else function(_state[0], other, self)
          return method, reflected

      def of_context(function):
          return lambda self, x, /: function(self, _converted(x))

      def of_context_with_two(function):
          return lambda self, x, y, /: function(self, _converted(x), _converted(y))

      def add(cls, name, method):
          method.__name__ = name
          method.__qualname__ = f"{cls.__name__}.{name}"
          setattr(cls, name, method)

      for name, function in _UNARY.items():
          add(Decimal, name, method_of_one(function))
      for name, function in _BINARY.items():
          add(Decimal, name, method_of_two(function))
      for name, function in _OPERATORS.items():
          method, reflected = operator(function)
          add(Decimal, f"__{name}__", method)
          add(Decimal, f"__r{name}__", reflected)
      for name, holds in _HOLDS.items():
          add(Decimal, name, _comparison(name, holds))
      for name, function in _ALONE_IN_CONTEXTS.items():
          add(Context, name, of_context(function))
      for name, function in _OF_CONTEXTS.items():
          add(Context, name, of_context_with_two(function))
      add(Context, "fma", lambda self, x, y, z, /: _fused(self, _converted(x), _converted(y), _converted(z)))
  """#
