# expect: 1 [True, True, True, True, True]
# expect: True [True, True, True, True, True]
# expect: 1.5 [True, True, True, False, False]
# expect: 1j [True, True, False, False, False]
# expect: Fraction(1, 2) [True, True, True, True, False]
# expect: '1' [False, False, False, False, False]
# expect: Number ['Number', 'object'] [] None
# expect: Complex ['Complex', 'Number', 'object'] ['__abs__', '__add__', '__complex__', '__eq__', '__mul__', '__neg__', '__pos__', '__pow__', '__radd__', '__rmul__', '__rpow__', '__rtruediv__', '__truediv__', 'conjugate', 'imag', 'real'] None
# expect: Real ['Real', 'Complex', 'Number', 'object'] ['__abs__', '__add__', '__ceil__', '__eq__', '__float__', '__floor__', '__floordiv__', '__le__', '__lt__', '__mod__', '__mul__', '__neg__', '__pos__', '__pow__', '__radd__', '__rfloordiv__', '__rmod__', '__rmul__', '__round__', '__rpow__', '__rtruediv__', '__truediv__', '__trunc__'] None
# expect: Rational ['Rational', 'Real', 'Complex', 'Number', 'object'] ['__abs__', '__add__', '__ceil__', '__eq__', '__floor__', '__floordiv__', '__le__', '__lt__', '__mod__', '__mul__', '__neg__', '__pos__', '__pow__', '__radd__', '__rfloordiv__', '__rmod__', '__rmul__', '__round__', '__rpow__', '__rtruediv__', '__truediv__', '__trunc__', 'denominator', 'numerator'] None
# expect: Integral ['Integral', 'Rational', 'Real', 'Complex', 'Number', 'object'] ['__abs__', '__add__', '__and__', '__ceil__', '__eq__', '__floor__', '__floordiv__', '__int__', '__invert__', '__le__', '__lshift__', '__lt__', '__mod__', '__mul__', '__neg__', '__or__', '__pos__', '__pow__', '__radd__', '__rand__', '__rfloordiv__', '__rlshift__', '__rmod__', '__rmul__', '__ror__', '__round__', '__rpow__', '__rrshift__', '__rshift__', '__rtruediv__', '__rxor__', '__truediv__', '__trunc__', '__xor__'] None
# expect: Can't instantiate abstract class Complex with abstract methods __abs__, __add__, __complex__, __eq__, __mul__, __neg__, __pos__, __pow__, __radd__, __rmul__, __rpow__, __rtruediv__, __truediv__, conjugate, imag, real
# expect: Can't instantiate abstract class Real with abstract methods __abs__, __add__, __ceil__, __eq__, __float__, __floor__, __floordiv__, __le__, __lt__, __mod__, __mul__, __neg__, __pos__, __pow__, __radd__, __rfloordiv__, __rmod__, __rmul__, __round__, __rpow__, __rtruediv__, __truediv__, __trunc__
# expect: Can't instantiate abstract class Rational with abstract methods __abs__, __add__, __ceil__, __eq__, __floor__, __floordiv__, __le__, __lt__, __mod__, __mul__, __neg__, __pos__, __pow__, __radd__, __rfloordiv__, __rmod__, __rmul__, __round__, __rpow__, __rtruediv__, __truediv__, __trunc__, denominator, numerator
# expect: Can't instantiate abstract class Integral with abstract methods __abs__, __add__, __and__, __ceil__, __eq__, __floor__, __floordiv__, __int__, __invert__, __le__, __lshift__, __lt__, __mod__, __mul__, __neg__, __or__, __pos__, __pow__, __radd__, __rand__, __rfloordiv__, __rlshift__, __rmod__, __rmul__, __ror__, __round__, __rpow__, __rrshift__, __rshift__, __rtruediv__, __rxor__, __truediv__, __trunc__, __xor__
# expect: True False ['Number', 'Complex', 'Real', 'Rational', 'Integral']
# The abstract numbers: who is what, and what a class of one's own must have.
import numbers
from fractions import Fraction

KINDS = (numbers.Number, numbers.Complex, numbers.Real, numbers.Rational, numbers.Integral)
for value in (1, True, 1.5, 1j, Fraction(1, 2), "1"):
    print(repr(value), [isinstance(value, kind) for kind in KINDS])
for kind in KINDS:
    print(kind.__name__, [base.__name__ for base in kind.__mro__], sorted(kind.__abstractmethods__), kind.__hash__)
for kind in KINDS[1:]:
    try:
        kind()
    except TypeError as error:
        print(error)
print(issubclass(bool, numbers.Integral), issubclass(float, numbers.Rational), numbers.__all__)
