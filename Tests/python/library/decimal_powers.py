# expect: 0.01 70719000 0E-399 ['Underflow', 'Subnormal', 'Inexact', 'Rounded', 'Clamped']
# expect: 5E+4 -19 5.24288E-90 []
# expect: 5E+4 -190 0E-399 ['Underflow', 'Subnormal', 'Inexact', 'Rounded', 'Clamped']
# expect: 0.98 5E+23 0E-399 ['Underflow', 'Subnormal', 'Inexact', 'Rounded', 'Clamped']
# expect: 100 1E+19 Infinity ['Overflow', 'Inexact', 'Rounded']
# expect: -3 -1470001 -0E-399 ['Underflow', 'Subnormal', 'Inexact', 'Rounded', 'Clamped']
# expect: 0 16 0 []
# expect: -0 3 -0 []
# expect: 0 -2 Infinity []
# expect: 1.5 0.5 1.224744871391589 ['Inexact', 'Rounded']
# expect: 2 -3 0.125 []
# expect: 9 0.5 3.000000000000000 ['Inexact', 'Rounded']
# expect: 1.000 7 1.000000000000000 ['Rounded']
# expect: 400 -1 0.0025 []
# expect: 40 0 0 Infinity
# expect: 0.01 70719000 1E-399 ['Underflow', 'Subnormal', 'Inexact', 'Rounded']
# expect: 5E+4 -19 5.24288E-90 []
# expect: 5E+4 -190 0E-399 ['Underflow', 'Subnormal', 'Inexact', 'Rounded', 'Clamped']
# expect: 0.98 5E+23 1E-399 ['Underflow', 'Subnormal', 'Inexact', 'Rounded']
# expect: 100 1E+19 Infinity ['Overflow', 'Inexact', 'Rounded']
# expect: -3 -1470001 -0E-399 ['Underflow', 'Subnormal', 'Inexact', 'Rounded', 'Clamped']
# expect: 0 16 0 []
# expect: -0 3 -0 []
# expect: 0 -2 Infinity []
# expect: 1.5 0.5 1.224744871391590 ['Inexact', 'Rounded']
# expect: 2 -3 0.125 []
# expect: 9 0.5 3.000000000000000 ['Inexact', 'Rounded']
# expect: 1.000 7 1.000000000000000 ['Rounded']
# expect: 400 -1 0.0025 []
# expect: 40 0 0 Infinity
# expect: 0.01 70719000 1E-399 ['Underflow', 'Subnormal', 'Inexact', 'Rounded']
# expect: 5E+4 -19 5.24288E-90 []
# expect: 5E+4 -190 0E-399 ['Underflow', 'Subnormal', 'Inexact', 'Rounded', 'Clamped']
# expect: 0.98 5E+23 1E-399 ['Underflow', 'Subnormal', 'Inexact', 'Rounded']
# expect: 100 1E+19 9.999999999999999E+384 ['Overflow', 'Inexact', 'Rounded']
# expect: -3 -1470001 -1E-399 ['Underflow', 'Subnormal', 'Inexact', 'Rounded']
# expect: 0 16 0 []
# expect: -0 3 -0 []
# expect: 0 -2 Infinity []
# expect: 1.5 0.5 1.224744871391589 ['Inexact', 'Rounded']
# expect: 2 -3 0.125 []
# expect: 9 0.5 2.999999999999999 ['Inexact', 'Rounded']
# expect: 1.000 7 1.000000000000000 ['Rounded']
# expect: 400 -1 0.0025 []
# expect: 40 0 0 Infinity
# expect: 5 -5 0 NaN
# expect: NaN NaN123
# expect: -0 00005.00
# expect: invalid format string

# Powers at the edges: certain overflow and underflow, zeros, whole and other exponents, moduli, and logarithms of ten.
from decimal import *

for rounding in (ROUND_HALF_EVEN, ROUND_CEILING, ROUND_05UP):
    context = Context(prec=16, Emin=-384, Emax=384, rounding=rounding, clamp=1, traps=[])
    for a, b in (("0.01", "70719000"), ("5E+4", "-19"), ("5E+4", "-190"), ("0.98", "5E+23"), ("100", "1E+19"), ("-3", "-1470001"),
                 ("0", "16"), ("-0", "3"), ("0", "-2"), ("1.5", "0.5"), ("2", "-3"), ("9", "0.5"), ("1.000", "7"), ("400", "-1")):
        context.clear_flags()
        result = context.power(Decimal(a), Decimal(b))
        print(a, b, result, [signal.__name__ for signal, on in context.flags.items() if on])
    print(context.log10(Decimal("1E+40")), context.log10(Decimal(1)), context.ln(Decimal(1)), context.exp(Decimal("6E+19")))
context = Context(prec=9, traps=[])
print(context.power(3, 5, 7), context.power(-3, 5, 7), context.power(1, Decimal("-0"), 1), context.power(2, -1, 7))
print(context.fma(0, Decimal("Infinity"), Decimal("sNaN123")), context.fma(1, 2, Decimal("sNaN123")))
print(context.divide_int(Decimal(-5), Decimal("Infinity")), format(Decimal(5), "08.2f"))
try:
    print(format(Decimal(5), "00"))
except ValueError as error:
    print(error)
