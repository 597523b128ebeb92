# expect: F('1/2') -> Fraction(1, 2)
# expect: F('  -3/4 ') -> Fraction(-3, 4)
# expect: F('1.5') -> Fraction(3, 2)
# expect: F('-.5') -> Fraction(-1, 2)
# expect: F('1e3') -> Fraction(1000, 1)
# expect: F('1_0/3') -> Fraction(10, 3)
# expect: F('1/0') -> ZeroDivisionError Fraction(1, 0)
# expect: F('-5/0') -> ZeroDivisionError Fraction(-5, 0)
# expect: F('1//2') -> ValueError Invalid literal for Fraction: '1//2'
# expect: F('a') -> ValueError Invalid literal for Fraction: 'a'
# expect: F('') -> ValueError Invalid literal for Fraction: ''
# expect: F('1 /2') -> ValueError Invalid literal for Fraction: '1 /2'
# expect: F('1/ 2') -> ValueError Invalid literal for Fraction: '1/ 2'
# expect: F('+1.25e-2') -> Fraction(1, 80)
# expect: F('1/-2') -> ValueError Invalid literal for Fraction: '1/-2'
# expect: F('0x1') -> ValueError Invalid literal for Fraction: '0x1'
# expect: F('١/٢') -> Fraction(1, 2)
# expect: F('1.') -> Fraction(1, 1)
# expect: F('.') -> ValueError Invalid literal for Fraction: '.'
# expect: F('1__0') -> ValueError Invalid literal for Fraction: '1__0'
# expect: F('_1') -> ValueError Invalid literal for Fraction: '_1'
# expect: F('1_') -> ValueError Invalid literal for Fraction: '1_'
# expect: F('1e1_0') -> Fraction(10000000000, 1)
# expect: F('-1.e5') -> Fraction(-100000, 1)
# expect: F('inf') -> ValueError Invalid literal for Fraction: 'inf'
# expect: F('nan') -> ValueError Invalid literal for Fraction: 'nan'
# expect: F('1/2.5') -> ValueError Invalid literal for Fraction: '1/2.5'
# expect: F('1.5/2') -> ValueError Invalid literal for Fraction: '1.5/2'
# expect: F('1e') -> ValueError Invalid literal for Fraction: '1e'
# expect: F('e5') -> ValueError Invalid literal for Fraction: 'e5'
# expect: F('-') -> ValueError Invalid literal for Fraction: '-'
# expect: F('+-1') -> ValueError Invalid literal for Fraction: '+-1'
# expect: F('1.5e+3') -> Fraction(1500, 1)
# expect: F('1/') -> ValueError Invalid literal for Fraction: '1/'
# expect: F('/2') -> ValueError Invalid literal for Fraction: '/2'
# expect: F('1.2.3') -> ValueError Invalid literal for Fraction: '1.2.3'
# expect: F('1e2e3') -> ValueError Invalid literal for Fraction: '1e2e3'
# expect: F('- 1') -> ValueError Invalid literal for Fraction: '- 1'
# expect: F('1_000.000_1') -> Fraction(10000001, 10000)
# expect: F(1.5) -> Fraction(3, 2)
# expect: F(1,2.5) -> TypeError both arguments should be Rational instances
# expect: F(1.5,2) -> TypeError both arguments should be Rational instances
# expect: F('1',2) -> TypeError both arguments should be Rational instances
# expect: F(1,0) -> ZeroDivisionError Fraction(1, 0)
# expect: F(5,0) -> ZeroDivisionError Fraction(5, 0)
# expect: F(F(1,2),F(0)) -> ZeroDivisionError Fraction(1, 0)
# expect: F(float('inf')) -> OverflowError cannot convert Infinity to integer ratio
# expect: F(float('nan')) -> ValueError cannot convert NaN to integer ratio
# expect: F(None) -> TypeError argument should be a string or a Rational instance
# expect: F([]) -> TypeError argument should be a string or a Rational instance
# expect: F(2,4) -> Fraction(1, 2)
# expect: F(2,-4) -> Fraction(-1, 2)
# expect: F(True,2) -> Fraction(1, 2)
# expect: F(F(1,2),F(3,4)) -> Fraction(2, 3)
# expect: F(1j) -> TypeError argument should be a string or a Rational instance
# expect: F() -> Fraction(0, 1)
# expect: F(numerator=3,denominator=6) -> Fraction(1, 2)
# expect: F(1,2,_normalize=False) -> Fraction(1, 2)
# expect: F(2,4,_normalize=False) -> Fraction(2, 4)
# expect: F.from_float(.5) -> Fraction(1, 2)
# expect: F.from_float(3) -> Fraction(3, 1)
# expect: F.from_float('a') -> TypeError Fraction.from_float() only takes floats, not 'a' (str)
# expect: F.from_decimal(3) -> Fraction(3, 1)
# expect: F.from_decimal(3.5) -> TypeError Fraction.from_decimal() only takes Decimals, not 3.5 (float)
# expect: F(3,4).limit_denominator(0) -> ValueError max_denominator should be at least 1
# expect: F('3.14159').limit_denominator(10) -> Fraction(22, 7)
# expect: F(-22,7).limit_denominator(5) -> Fraction(-16, 5)
# expect: F(7,2).__floor__() -> 3
# expect: F(7,2).__ceil__() -> 4
# expect: F(-7,2).__trunc__() -> -3
# expect: F(1)/F(0) -> ZeroDivisionError Fraction(1, 0)
from fractions import Fraction as F

def show(text):
    try:
        print(text, "->", repr(eval(text)))
    except Exception as error:
        print(text, "->", type(error).__name__, error)


show("F('1/2')")
show("F('  -3/4 ')")
show("F('1.5')")
show("F('-.5')")
show("F('1e3')")
show("F('1_0/3')")
show("F('1/0')")
show("F('-5/0')")
show("F('1//2')")
show("F('a')")
show("F('')")
show("F('1 /2')")
show("F('1/ 2')")
show("F('+1.25e-2')")
show("F('1/-2')")
show("F('0x1')")
show("F('١/٢')")
show("F('1.')")
show("F('.')")
show("F('1__0')")
show("F('_1')")
show("F('1_')")
show("F('1e1_0')")
show("F('-1.e5')")
show("F('inf')")
show("F('nan')")
show("F('1/2.5')")
show("F('1.5/2')")
show("F('1e')")
show("F('e5')")
show("F('-')")
show("F('+-1')")
show("F('1.5e+3')")
show("F('1/')")
show("F('/2')")
show("F('1.2.3')")
show("F('1e2e3')")
show("F('- 1')")
show("F('1_000.000_1')")
show('F(1.5)')
show('F(1,2.5)')
show('F(1.5,2)')
show("F('1',2)")
show('F(1,0)')
show('F(5,0)')
show('F(F(1,2),F(0))')
show("F(float('inf'))")
show("F(float('nan'))")
show('F(None)')
show('F([])')
show('F(2,4)')
show('F(2,-4)')
show('F(True,2)')
show('F(F(1,2),F(3,4))')
show('F(1j)')
show('F()')
show('F(numerator=3,denominator=6)')
show('F(1,2,_normalize=False)')
show('F(2,4,_normalize=False)')
show('F.from_float(.5)')
show('F.from_float(3)')
show("F.from_float('a')")
show('F.from_decimal(3)')
show('F.from_decimal(3.5)')
show('F(3,4).limit_denominator(0)')
show("F('3.14159').limit_denominator(10)")
show('F(-22,7).limit_denominator(5)')
show('F(7,2).__floor__()')
show('F(7,2).__ceil__()')
show('F(-7,2).__trunc__()')
show('F(1)/F(0)')
