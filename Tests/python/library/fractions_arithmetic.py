# expect: F.from_float(.5) -> Fraction(1, 2)
# expect: F.from_float(3) -> Fraction(3, 1)
# expect: F.from_float('a') -> TypeError Fraction.from_float() only takes floats, not 'a' (str)
# expect: F.from_decimal(3) -> Fraction(3, 1)
# expect: F.from_decimal(3.5) -> TypeError Fraction.from_decimal() only takes Decimals, not 3.5 (float)
# expect: h+1 -> Fraction(3, 2)
# expect: h+.5 -> 1.0
# expect: h+1j -> (0.5+1j)
# expect: h+F(1,3) -> Fraction(5, 6)
# expect: 1+h -> Fraction(3, 2)
# expect: .5+h -> 1.0
# expect: 1j+h -> (0.5+1j)
# expect: h-1 -> Fraction(-1, 2)
# expect: 1-h -> Fraction(1, 2)
# expect: h*2 -> Fraction(1, 1)
# expect: 2*h -> Fraction(1, 1)
# expect: h*.5 -> 0.25
# expect: h/2 -> Fraction(1, 4)
# expect: 2/h -> Fraction(4, 1)
# expect: h/0 -> ZeroDivisionError Fraction(1, 0)
# expect: 0/h -> Fraction(0, 1)
# expect: h/.25 -> 2.0
# expect: h//F(1,3) -> 1
# expect: 5//h -> 10
# expect: h//.3 -> 1.0
# expect: h%F(1,3) -> Fraction(1, 6)
# expect: 5%h -> Fraction(0, 1)
# expect: h%.3 -> 0.2
# expect: divmod(h,F(1,3)) -> (1, Fraction(1, 6))
# expect: divmod(5,h) -> (10, Fraction(0, 1))
# expect: divmod(5.5,h) -> (11.0, 0.0)
# expect: divmod(h,.3) -> (1.0, 0.2)
# expect: h**2 -> Fraction(1, 4)
# expect: h**-2 -> Fraction(4, 1)
# expect: F(0)**-1 -> ZeroDivisionError Fraction(1, 0)
# expect: F(0)**-3 -> ZeroDivisionError Fraction(1, 0)
# expect: F(-1,2)**-3 -> Fraction(-8, 1)
# expect: h**h -> 0.7071067811865476
# expect: 4**h -> 2.0
# expect: 2**F(3) -> 8
# expect: 2.0**h -> 1.4142135623730951
# expect: h**.5 -> 0.7071067811865476
# expect: h**2j -> (0.18345697474330172-0.9830277404112437j)
# expect: (-h)**F(1,3) -> (0.39685026299205+0.6873648184993013j)
# expect: F(-4)**h -> (1.2246467991473532e-16+2j)
# expect: -h -> Fraction(-1, 2)
# expect: +h -> Fraction(1, 2)
# expect: abs(-h) -> Fraction(1, 2)
# expect: int(-h) -> 0
# expect: round(F(5,2)) -> 2
# expect: round(F(7,2)) -> 4
# expect: round(F(-5,2)) -> -2
# expect: round(F(1234,7),2) -> Fraction(17629, 100)
# expect: round(F(1234),-2) -> Fraction(1200, 1)
# expect: round(h,0) -> Fraction(0, 1)
# expect: h==.5 -> True
# expect: h==F(1,2) -> True
# expect: h==.5+0j -> True
# expect: h<1 -> True
# expect: h<.6 -> True
# expect: h<float("nan") -> False
# expect: h<float("inf") -> True
# expect: h<=float("-inf") -> False
# expect: h<1j -> TypeError '<' not supported between instances of 'Fraction' and 'complex'
# expect: h<"a" -> TypeError '<' not supported between instances of 'Fraction' and 'str'
# expect: h=="a" -> False
# expect: bool(F(0)) -> False
# expect: hash(h) -> 1152921504606846976
# expect: hash(F(1,3)) -> 1537228672809129301
# expect: hash(F(3)) -> 3
# expect: hash(F(-1,3)) -> -1537228672809129301
# expect: hash(F(1,2**61-1)) -> 314159
# expect: hash(F(-1,2**61-1)) -> -314159
# expect: str(h) -> '1/2'
# expect: str(F(3)) -> '3'
# expect: repr(h) -> 'Fraction(1, 2)'
# expect: float(h) -> 0.5
# expect: complex(h) -> (0.5+0j)
# expect: h.real -> Fraction(1, 2)
# expect: h.imag -> 0
# expect: h.conjugate() -> Fraction(1, 2)
# expect: h.numerator -> 1
# expect: h.denominator -> 2
# expect: h.as_integer_ratio() -> (1, 2)
# expect: format(h) -> '1/2'
# expect: "%s"%h -> '1/2'
# expect: F(7,2).__floor__() -> 3
# expect: F(7,2).__ceil__() -> 4
# expect: F(-7,2).__trunc__() -> -3
# expect: h+"a" -> TypeError unsupported operand type(s) for +: 'Fraction' and 'str'
# expect: h+None -> TypeError unsupported operand type(s) for +: 'Fraction' and 'NoneType'
# expect: None+h -> TypeError unsupported operand type(s) for +: 'NoneType' and 'Fraction'
# expect: h//0 -> ZeroDivisionError integer division or modulo by zero
# expect: h%0 -> ZeroDivisionError integer modulo by zero
# expect: divmod(h,0) -> ZeroDivisionError integer division or modulo by zero
# expect: 1/F(0) -> ZeroDivisionError Fraction(1, 0)
# expect: F(1)/F(0) -> ZeroDivisionError Fraction(1, 0)
# expect: F(-3,4)/F(0) -> ZeroDivisionError Fraction(-1, 0)
# expect: F(0)/0 -> ZeroDivisionError Fraction(0, 0)
# expect: 1//F(0) -> ZeroDivisionError integer division or modulo by zero
# expect: 1%F(0) -> ZeroDivisionError integer modulo by zero
# expect: F(3)**10 -> Fraction(59049, 1)
# expect: F(1,3)**0 -> Fraction(1, 1)
# expect: F.__mro__ -> (<class 'fractions.Fraction'>, <class 'numbers.Rational'>, <class 'numbers.Real'>, <class 'numbers.Complex'>, <class 'numbers.Number'>, <class 'object'>)
# expect: sum([h,h]) -> Fraction(1, 1)
# expect: max(h,1) -> 1
# expect: float(F(10**400)) -> OverflowError integer division result too large for a float
# expect: float(F(10**400,10**399)) -> 10.0
# expect: h.__reduce__() -> (<class 'fractions.Fraction'>, (1, 2))
# expect: F.__slots__ -> ('_numerator', '_denominator')
# expect: F(5)==5 -> True
# expect: {F(5):1}[5] -> 1
# expect: F(1,3)<F(1,2) -> True
# expect: F(1,3)>=1 -> False
# expect: h!=h -> False
# expect: 0.5==h -> True
# expect: complex(.5,0)==h -> True
# expect: h**"a" -> TypeError unsupported operand type(s) for ** or pow(): 'float' and 'str'
# expect: "a"**h -> TypeError unsupported operand type(s) for ** or pow(): 'str' and 'float'
# expect: h**None -> TypeError unsupported operand type(s) for ** or pow(): 'float' and 'NoneType'
# expect: h+[] -> TypeError unsupported operand type(s) for +: 'Fraction' and 'list'
# expect: math.floor(F(-7,2)) -> -4
# expect: math.ceil(F(-7,2)) -> -3
# expect: math.trunc(F(-7,2)) -> -3
# expect: math.sqrt(F(9,4)) -> 1.5
# expect: F("1/3")*3 -> Fraction(1, 1)
# expect: sorted([F(1,2),F(1,3),0.4]) -> [Fraction(1, 3), 0.4, Fraction(1, 2)]
# expect: type(round(F(5,2))) -> <class 'int'>
# expect: F(True) -> Fraction(1, 1)
# expect: F(10,4).__copy__() -> Fraction(5, 2)
# expect: f"{h}" -> '1/2'
# expect: F(0.1) -> Fraction(3602879701896397, 36028797018963968)
# expect: F("0.1") -> Fraction(1, 10)
# expect: F(1,3)-F(1,3) -> Fraction(0, 1)
# expect: 2-F(1,2) -> Fraction(3, 2)
# expect: True+h -> Fraction(3, 2)
# expect: h.numerator.__class__ -> <class 'int'>
# expect: pow(h,2) -> Fraction(1, 4)
# expect: pow(2,h) -> 1.4142135623730951
# expect: pow(h,2,5) -> TypeError Fraction.__pow__() takes 2 positional arguments but 3 were given
# expect: F(-1,3)//1 -> -1
# expect: F(-1,3)%1 -> Fraction(2, 3)
# expect: divmod(F(-7,3),F(2,3)) -> (-4, Fraction(1, 3))
# expect: h is +h -> False
# expect: F(1,2)<<1 -> TypeError unsupported operand type(s) for <<: 'Fraction' and 'int'
# expect: ~h -> TypeError bad operand type for unary ~: 'Fraction'
# expect: h&1 -> TypeError unsupported operand type(s) for &: 'Fraction' and 'int'
# expect: h.__float__() -> 0.5
import math
from fractions import Fraction as F

def show(text):
    try:
        print(text, "->", repr(eval(text)))
    except Exception as error:
        print(text, "->", type(error).__name__, error)


h = F(1, 2)
show('F.from_float(.5)')
show('F.from_float(3)')
show("F.from_float('a')")
show('F.from_decimal(3)')
show('F.from_decimal(3.5)')
show('h+1')
show('h+.5')
show('h+1j')
show('h+F(1,3)')
show('1+h')
show('.5+h')
show('1j+h')
show('h-1')
show('1-h')
show('h*2')
show('2*h')
show('h*.5')
show('h/2')
show('2/h')
show('h/0')
show('0/h')
show('h/.25')
show('h//F(1,3)')
show('5//h')
show('h//.3')
show('h%F(1,3)')
show('5%h')
show('h%.3')
show('divmod(h,F(1,3))')
show('divmod(5,h)')
show('divmod(5.5,h)')
show('divmod(h,.3)')
show('h**2')
show('h**-2')
show('F(0)**-1')
show('F(0)**-3')
show('F(-1,2)**-3')
show('h**h')
show('4**h')
show('2**F(3)')
show('2.0**h')
show('h**.5')
show('h**2j')
show('(-h)**F(1,3)')
show('F(-4)**h')
show('-h')
show('+h')
show('abs(-h)')
show('int(-h)')
show('round(F(5,2))')
show('round(F(7,2))')
show('round(F(-5,2))')
show('round(F(1234,7),2)')
show('round(F(1234),-2)')
show('round(h,0)')
show('h==.5')
show('h==F(1,2)')
show('h==.5+0j')
show('h<1')
show('h<.6')
show('h<float("nan")')
show('h<float("inf")')
show('h<=float("-inf")')
show('h<1j')
show('h<"a"')
show('h=="a"')
show('bool(F(0))')
show('hash(h)')
show('hash(F(1,3))')
show('hash(F(3))')
show('hash(F(-1,3))')
show('hash(F(1,2**61-1))')
show('hash(F(-1,2**61-1))')
show('str(h)')
show('str(F(3))')
show('repr(h)')
show('float(h)')
show('complex(h)')
show('h.real')
show('h.imag')
show('h.conjugate()')
show('h.numerator')
show('h.denominator')
show('h.as_integer_ratio()')
show('format(h)')
show('"%s"%h')
show('F(7,2).__floor__()')
show('F(7,2).__ceil__()')
show('F(-7,2).__trunc__()')
show('h+"a"')
show('h+None')
show('None+h')
show('h//0')
show('h%0')
show('divmod(h,0)')
show('1/F(0)')
show('F(1)/F(0)')
show('F(-3,4)/F(0)')
show('F(0)/0')
show('1//F(0)')
show('1%F(0)')
show('F(3)**10')
show('F(1,3)**0')
show('F.__mro__')
show('sum([h,h])')
show('max(h,1)')
show('float(F(10**400))')
show('float(F(10**400,10**399))')
show('h.__reduce__()')
show('F.__slots__')
show('F(5)==5')
show('{F(5):1}[5]')
show('F(1,3)<F(1,2)')
show('F(1,3)>=1')
show('h!=h')
show('0.5==h')
show('complex(.5,0)==h')
show('h**"a"')
show('"a"**h')
show('h**None')
show('h+[]')
show('math.floor(F(-7,2))')
show('math.ceil(F(-7,2))')
show('math.trunc(F(-7,2))')
show('math.sqrt(F(9,4))')
show('F("1/3")*3')
show('sorted([F(1,2),F(1,3),0.4])')
show('type(round(F(5,2)))')
show('F(True)')
show('F(10,4).__copy__()')
show('f"{h}"')
show('F(0.1)')
show('F("0.1")')
show('F(1,3)-F(1,3)')
show('2-F(1,2)')
show('True+h')
show('h.numerator.__class__')
show('pow(h,2)')
show('pow(2,h)')
show('pow(h,2,5)')
show('F(-1,3)//1')
show('F(-1,3)%1')
show('divmod(F(-7,3),F(2,3))')
show('h is +h')
show('F(1,2)<<1')
show('~h')
show('h&1')
show('h.__float__()')
