# expect: Context() -> Context(prec=28, rounding=ROUND_HALF_EVEN, Emin=-999999, Emax=999999, capitals=1, clamp=0, flags=[], traps=[InvalidOperation, DivisionByZero, Overflow])
# expect: Context(prec=5) -> Context(prec=5, rounding=ROUND_HALF_EVEN, Emin=-999999, Emax=999999, capitals=1, clamp=0, flags=[], traps=[InvalidOperation, DivisionByZero, Overflow])
# expect: Context(prec=0) -> ValueError valid range for prec is [1, MAX_PREC]
# expect: Context(prec='a') -> TypeError an integer is required
# expect: Context(rounding='x') -> TypeError valid values for rounding are:
# expect:   [ROUND_CEILING, ROUND_FLOOR, ROUND_UP, ROUND_DOWN,
# expect:    ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN,
# expect:    ROUND_05UP]
# expect: Context(rounding=5) -> TypeError valid values for rounding are:
# expect:   [ROUND_CEILING, ROUND_FLOOR, ROUND_UP, ROUND_DOWN,
# expect:    ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN,
# expect:    ROUND_05UP]
# expect: Context(Emin=1) -> ValueError valid range for Emin is [MIN_EMIN, 0]
# expect: Context(Emax=-1) -> ValueError valid range for Emax is [0, MAX_EMAX]
# expect: Context(capitals=2) -> ValueError valid values for capitals are 0 or 1
# expect: Context(clamp=2) -> ValueError valid values for clamp are 0 or 1
# expect: Context(traps=5) -> TypeError argument must be a signal dict
# expect: Context(flags=[Inexact]) -> Context(prec=28, rounding=ROUND_HALF_EVEN, Emin=-999999, Emax=999999, capitals=1, clamp=0, flags=[Inexact], traps=[InvalidOperation, DivisionByZero, Overflow])
# expect: Context(prec=10**19) -> OverflowError Python int too large to convert to C ssize_t
# expect: Context(5,ROUND_UP,-5,5,0,1,[],[]) -> Context(prec=5, rounding=ROUND_UP, Emin=-5, Emax=5, capitals=0, clamp=1, flags=[], traps=[])
# expect: setcontext(5) -> TypeError argument must be a context
# expect: localcontext(5) -> TypeError optional argument must be a context
# expect: localcontext(foo=5) -> TypeError 'foo' is an invalid keyword argument for this function
# expect: Context(prec=3).divide(1,3) -> Decimal('0.333')
# expect: Context(prec=3).create_decimal('1.23456') -> Decimal('1.23')
# expect: Context(prec=3).create_decimal_from_float(1.23456) -> Decimal('1.23')
# expect: Context(prec=3).Etiny() -> -1000001
# expect: Context(prec=3).Etop() -> 999997
# expect: Context(prec=3).radix() -> Decimal('10')
# expect: Context().copy().prec -> 28
# expect: Context().clear_flags() -> None
# expect: Context().flags -> {<class 'decimal.InvalidOperation'>:False, <class 'decimal.FloatOperation'>:False, <class 'decimal.DivisionByZero'>:False, <class 'decimal.Overflow'>:False, <class 'decimal.Underflow'>:False, <class 'decimal.Subnormal'>:False, <class 'decimal.Inexact'>:False, <class 'decimal.Rounded'>:False, <class 'decimal.Clamped'>:False}
# expect: Context().traps -> {<class 'decimal.InvalidOperation'>:True, <class 'decimal.FloatOperation'>:False, <class 'decimal.DivisionByZero'>:True, <class 'decimal.Overflow'>:True, <class 'decimal.Underflow'>:False, <class 'decimal.Subnormal'>:False, <class 'decimal.Inexact'>:False, <class 'decimal.Rounded'>:False, <class 'decimal.Clamped'>:False}
# expect: Context().flags[Inexact] -> False
# expect: Context().add('1','2') -> TypeError conversion from str to Decimal is not supported
# expect: Context().add(1,2) -> Decimal('3')
# expect: Context().add(1,2.0) -> TypeError conversion from float to Decimal is not supported
# expect: Context().power(2,3,5) -> Decimal('3')
# expect: Context().power(a=2,b=3) -> Decimal('8')
# expect: Context().canonical(5) -> TypeError argument must be a Decimal
# expect: Context().canonical(Decimal(5)) -> Decimal('5')
# expect: Context().to_sci_string(Decimal('1e5')) -> '1E+5'
# expect: Context(capitals=0).to_sci_string(Decimal('1e5')) -> '1e+5'
# expect: Context().foo -> AttributeError 'decimal.Context' object has no attribute 'foo'
# expect: Context().prec.__class__ -> <class 'int'>
# expect: len(Context().flags) -> 9
# expect: list(Context().traps) -> [<class 'decimal.InvalidOperation'>, <class 'decimal.FloatOperation'>, <class 'decimal.DivisionByZero'>, <class 'decimal.Overflow'>, <class 'decimal.Underflow'>, <class 'decimal.Subnormal'>, <class 'decimal.Inexact'>, <class 'decimal.Rounded'>, <class 'decimal.Clamped'>]
# expect: Context().sqrt(2) -> Decimal('1.414213562373095048801688724')
# expect: Context().exp(1) -> Decimal('2.718281828459045235360287471')
# expect: Context().ln(2) -> Decimal('0.6931471805599453094172321215')
# expect: Context().log10(2) -> Decimal('0.3010299956639811952137388947')
# expect: Context().abs(-3) -> Decimal('3')
# expect: Context().minus(3) -> Decimal('-3')
# expect: Context().plus(3) -> Decimal('3')
# expect: Context().subtract(3,5) -> Decimal('-2')
# expect: Context().multiply(3,5) -> Decimal('15')
# expect: Context().divide_int(7,2) -> Decimal('3')
# expect: Context().remainder(7,2) -> Decimal('1')
# expect: Context().divmod(7,2) -> (Decimal('3'), Decimal('1'))
# expect: Context().quantize(Decimal('1.55'),Decimal('.1')) -> Decimal('1.6')
# expect: Context().is_nan(5) -> False
# expect: Context().number_class(-5) -> '-Normal'
# expect: Context().fma(2,3,4) -> Decimal('10')
# expect: Context().to_integral_exact(Decimal('2.5')) -> Decimal('2')
# expect: Context().compare(1,2) -> Decimal('-1')
# expect: Context().copy_decimal(5) -> Decimal('5')
# expect: Context().scaleb(5,2) -> Decimal('5E+2')
# expect: Context().same_quantum(1,2) -> True
# expect: Context().is_zero(0) -> True
from decimal import *

def show(text):
    try:
        print(text, "->", repr(eval(text)))
    except Exception as error:
        print(text, "->", type(error).__name__, error)


show('Context()')
show('Context(prec=5)')
show('Context(prec=0)')
show("Context(prec='a')")
show("Context(rounding='x')")
show('Context(rounding=5)')
show('Context(Emin=1)')
show('Context(Emax=-1)')
show('Context(capitals=2)')
show('Context(clamp=2)')
show('Context(traps=5)')
show('Context(flags=[Inexact])')
show('Context(prec=10**19)')
show('Context(5,ROUND_UP,-5,5,0,1,[],[])')
show('setcontext(5)')
show('localcontext(5)')
show('localcontext(foo=5)')
show('Context(prec=3).divide(1,3)')
show("Context(prec=3).create_decimal('1.23456')")
show('Context(prec=3).create_decimal_from_float(1.23456)')
show('Context(prec=3).Etiny()')
show('Context(prec=3).Etop()')
show('Context(prec=3).radix()')
show('Context().copy().prec')
show('Context().clear_flags()')
show('Context().flags')
show('Context().traps')
show('Context().flags[Inexact]')
show("Context().add('1','2')")
show('Context().add(1,2)')
show('Context().add(1,2.0)')
show('Context().power(2,3,5)')
show('Context().power(a=2,b=3)')
show('Context().canonical(5)')
show('Context().canonical(Decimal(5))')
show("Context().to_sci_string(Decimal('1e5'))")
show("Context(capitals=0).to_sci_string(Decimal('1e5'))")
show('Context().foo')
show('Context().prec.__class__')
show('len(Context().flags)')
show('list(Context().traps)')
show('Context().sqrt(2)')
show('Context().exp(1)')
show('Context().ln(2)')
show('Context().log10(2)')
show('Context().abs(-3)')
show('Context().minus(3)')
show('Context().plus(3)')
show('Context().subtract(3,5)')
show('Context().multiply(3,5)')
show('Context().divide_int(7,2)')
show('Context().remainder(7,2)')
show('Context().divmod(7,2)')
show("Context().quantize(Decimal('1.55'),Decimal('.1'))")
show('Context().is_nan(5)')
show('Context().number_class(-5)')
show('Context().fma(2,3,4)')
show("Context().to_integral_exact(Decimal('2.5'))")
show('Context().compare(1,2)')
show('Context().copy_decimal(5)')
show('Context().scaleb(5,2)')
show('Context().same_quantum(1,2)')
show('Context().is_zero(0)')
