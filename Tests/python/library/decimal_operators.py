# expect: Decimal(1)/3 -> Decimal('0.3333333333333333333333333333')
# expect: Decimal(1)/0 -> DivisionByZero [<class 'decimal.DivisionByZero'>]
# expect: Decimal(0)/0 -> InvalidOperation [<class 'decimal.DivisionUndefined'>]
# expect: Decimal(-1)/0 -> DivisionByZero [<class 'decimal.DivisionByZero'>]
# expect: Decimal(1)//0 -> DivisionByZero [<class 'decimal.DivisionByZero'>]
# expect: Decimal(1)%0 -> InvalidOperation [<class 'decimal.InvalidOperation'>]
# expect: Decimal(0)%0 -> InvalidOperation [<class 'decimal.DivisionUndefined'>]
# expect: divmod(Decimal(1),0) -> InvalidOperation [<class 'decimal.InvalidOperation'>, <class 'decimal.DivisionByZero'>]
# expect: divmod(Decimal(0),0) -> InvalidOperation [<class 'decimal.DivisionUndefined'>]
# expect: Decimal(7)//2 -> Decimal('3')
# expect: Decimal(-7)//2 -> Decimal('-3')
# expect: Decimal(-7)%3 -> Decimal('-1')
# expect: divmod(Decimal(-7),3) -> (Decimal('-2'), Decimal('-1'))
# expect: Decimal('1e30')//1 -> InvalidOperation [<class 'decimal.DivisionImpossible'>]
# expect: Decimal(2)**3 -> Decimal('8')
# expect: Decimal(2)**-1 -> Decimal('0.5')
# expect: Decimal(2)**Decimal('.5') -> Decimal('1.414213562373095048801688724')
# expect: Decimal(-2)**Decimal('.5') -> InvalidOperation [<class 'decimal.InvalidOperation'>]
# expect: Decimal(0)**0 -> InvalidOperation [<class 'decimal.InvalidOperation'>]
# expect: Decimal(0)**-1 -> Decimal('Infinity')
# expect: Decimal(-2)**3 -> Decimal('-8')
# expect: Decimal(0)**3 -> Decimal('0')
# expect: Decimal('-0')**3 -> Decimal('-0')
# expect: Decimal('inf')**2 -> Decimal('Infinity')
# expect: Decimal('-inf')**3 -> Decimal('-Infinity')
# expect: Decimal('inf')**-1 -> Decimal('0')
# expect: Decimal(2)**Decimal('inf') -> Decimal('Infinity')
# expect: Decimal('.5')**Decimal('inf') -> Decimal('0')
# expect: Decimal(1)**Decimal('inf') -> Decimal('1.000000000000000000000000000')
# expect: Decimal(1)**Decimal('1.5') -> Decimal('1.000000000000000000000000000')
# expect: Decimal('1.0')**5 -> Decimal('1.00000')
# expect: Decimal('1.00')**-3 -> Decimal('1')
# expect: Decimal(-1)**5 -> Decimal('-1')
# expect: Decimal('inf')**0 -> Decimal('1')
# expect: pow(Decimal(2),3,5) -> Decimal('3')
# expect: pow(Decimal(2),3,0) -> InvalidOperation [<class 'decimal.InvalidOperation'>]
# expect: pow(Decimal(-2),3,5) -> Decimal('-3')
# expect: pow(Decimal(2),-3,5) -> InvalidOperation [<class 'decimal.InvalidOperation'>]
# expect: Decimal('1.5')**2 -> Decimal('2.25')
# expect: Decimal(1)+1 -> Decimal('2')
# expect: 1+Decimal(1) -> Decimal('2')
# expect: Decimal(1)+1.5 -> TypeError unsupported operand type(s) for +: 'decimal.Decimal' and 'float'
# expect: Decimal(1)+'a' -> TypeError unsupported operand type(s) for +: 'decimal.Decimal' and 'str'
# expect: Decimal('1.10')+Decimal('2.205') -> Decimal('3.305')
# expect: Decimal('sNaN')+1 -> InvalidOperation [<class 'decimal.InvalidOperation'>]
# expect: Decimal('NaN')+1 -> Decimal('NaN')
# expect: Decimal('inf')-Decimal('inf') -> InvalidOperation [<class 'decimal.InvalidOperation'>]
# expect: Decimal('inf')*0 -> InvalidOperation [<class 'decimal.InvalidOperation'>]
# expect: -Decimal('1.5') -> Decimal('-1.5')
# expect: -Decimal(0) -> Decimal('0')
# expect: +Decimal('-0') -> Decimal('0')
# expect: +Decimal('1.23456789012345678901234567890') -> Decimal('1.234567890123456789012345679')
# expect: abs(Decimal('-1.5')) -> Decimal('1.5')
# expect: Decimal('1.5')==1.5 -> True
# expect: Decimal('1.1')==1.1 -> False
# expect: Decimal(1)<2.5 -> True
# expect: Decimal(1)<'a' -> TypeError '<' not supported between instances of 'decimal.Decimal' and 'str'
# expect: Decimal(1)=='a' -> False
# expect: Decimal(1)!='a' -> True
# expect: Decimal('nan')<1 -> InvalidOperation [<class 'decimal.InvalidOperation'>]
# expect: Decimal('nan')==1 -> False
# expect: Decimal('nan')!=1 -> True
# expect: Decimal('snan')==1 -> InvalidOperation [<class 'decimal.InvalidOperation'>]
# expect: Decimal(1)==1+0j -> True
# expect: 1.5==Decimal('1.5') -> True
# expect: 1<Decimal(2) -> True
# expect: Fraction(1,2)==Decimal('.5') -> True
# expect: Fraction(1,2)<Decimal('.6') -> True
# expect: Decimal('.5')>=Fraction(1,2) -> True
# expect: hash(Decimal('1.5'))==hash(1.5) -> True
# expect: hash(Decimal(5))==5 -> True
# expect: hash(Decimal('snan')) -> TypeError Cannot hash a signaling NaN value
# expect: hash(Decimal('inf')) -> 314159
# expect: hash(Decimal('-inf')) -> -314159
# expect: hash(Decimal('1e100')) -> 910685213754167845
# expect: hash(Decimal('0.1')) -> 2075258708292324556
# expect: hash(Decimal('-0.1')) -> -2075258708292324556
# expect: int(Decimal('1.9')) -> 1
# expect: int(Decimal('-1.9')) -> -1
# expect: int(Decimal('nan')) -> ValueError cannot convert NaN to integer
# expect: int(Decimal('inf')) -> OverflowError cannot convert Infinity to integer
# expect: float(Decimal('1.1')) -> 1.1
# expect: float(Decimal('snan')) -> ValueError cannot convert signaling NaN to float
# expect: float(Decimal('nan')) -> nan
# expect: float(Decimal('-inf')) -> -inf
# expect: complex(Decimal(1)) -> (1+0j)
# expect: round(Decimal('2.5')) -> 2
# expect: round(Decimal('3.5')) -> 4
# expect: round(Decimal('2.675'),2) -> Decimal('2.68')
# expect: round(Decimal('1234'),-2) -> Decimal('1.2E+3')
# expect: round(Decimal('nan')) -> ValueError cannot convert NaN to integer
# expect: round(Decimal('inf')) -> OverflowError cannot convert Infinity to integer
# expect: round(Decimal('1'),'a') -> TypeError optional arg must be an integer
# expect: math.floor(Decimal('-1.5')) -> -2
# expect: math.ceil(Decimal('1.2')) -> 2
# expect: math.trunc(Decimal('1.7')) -> 1
# expect: math.sqrt(Decimal(2)) -> 1.4142135623730951
# expect: bool(Decimal(0)) -> False
# expect: bool(Decimal('nan')) -> True
# expect: str(Decimal('1E+5')) -> '1E+5'
# expect: str(Decimal('0E-10')) -> '0E-10'
# expect: str(Decimal('0.0000001')) -> '1E-7'
# expect: str(Decimal('0.000001')) -> '0.000001'
# expect: Decimal('123E+3').to_eng_string() -> '123E+3'
# expect: Decimal('1234E+2').to_eng_string() -> '123.4E+3'
# expect: Decimal('0E-7').to_eng_string() -> '0.0E-6'
# expect: Decimal('0E+2').to_eng_string() -> '0.0E+3'
# expect: Decimal('1E-8').to_eng_string() -> '10E-9'
# expect: Decimal('12E+7').to_eng_string() -> '120E+6'
# expect: Decimal('1.5').as_tuple() -> DecimalTuple(sign=0, digits=(1, 5), exponent=-1)
# expect: Decimal('inf').as_tuple() -> DecimalTuple(sign=0, digits=(0,), exponent='F')
# expect: Decimal('nan').as_tuple() -> DecimalTuple(sign=0, digits=(), exponent='n')
# expect: Decimal('nan12').as_tuple() -> DecimalTuple(sign=0, digits=(1, 2), exponent='n')
# expect: Decimal('-0').as_tuple() -> DecimalTuple(sign=1, digits=(0,), exponent=0)
# expect: Decimal('1.25').as_integer_ratio() -> (5, 4)
# expect: Decimal('-300').as_integer_ratio() -> (-300, 1)
# expect: Decimal('nan').as_integer_ratio() -> ValueError cannot convert NaN to integer ratio
# expect: Decimal('inf').as_integer_ratio() -> OverflowError cannot convert Infinity to integer ratio
import math
from decimal import *
from fractions import Fraction

def show(text):
    try:
        print(text, "->", repr(eval(text)))
    except Exception as error:
        print(text, "->", type(error).__name__, error)


show('Decimal(1)/3')
show('Decimal(1)/0')
show('Decimal(0)/0')
show('Decimal(-1)/0')
show('Decimal(1)//0')
show('Decimal(1)%0')
show('Decimal(0)%0')
show('divmod(Decimal(1),0)')
show('divmod(Decimal(0),0)')
show('Decimal(7)//2')
show('Decimal(-7)//2')
show('Decimal(-7)%3')
show('divmod(Decimal(-7),3)')
show("Decimal('1e30')//1")
show('Decimal(2)**3')
show('Decimal(2)**-1')
show("Decimal(2)**Decimal('.5')")
show("Decimal(-2)**Decimal('.5')")
show('Decimal(0)**0')
show('Decimal(0)**-1')
show('Decimal(-2)**3')
show('Decimal(0)**3')
show("Decimal('-0')**3")
show("Decimal('inf')**2")
show("Decimal('-inf')**3")
show("Decimal('inf')**-1")
show("Decimal(2)**Decimal('inf')")
show("Decimal('.5')**Decimal('inf')")
show("Decimal(1)**Decimal('inf')")
show("Decimal(1)**Decimal('1.5')")
show("Decimal('1.0')**5")
show("Decimal('1.00')**-3")
show('Decimal(-1)**5')
show("Decimal('inf')**0")
show('pow(Decimal(2),3,5)')
show('pow(Decimal(2),3,0)')
show('pow(Decimal(-2),3,5)')
show('pow(Decimal(2),-3,5)')
show("Decimal('1.5')**2")
show('Decimal(1)+1')
show('1+Decimal(1)')
show('Decimal(1)+1.5')
show("Decimal(1)+'a'")
show("Decimal('1.10')+Decimal('2.205')")
show("Decimal('sNaN')+1")
show("Decimal('NaN')+1")
show("Decimal('inf')-Decimal('inf')")
show("Decimal('inf')*0")
show("-Decimal('1.5')")
show('-Decimal(0)')
show("+Decimal('-0')")
show("+Decimal('1.23456789012345678901234567890')")
show("abs(Decimal('-1.5'))")
show("Decimal('1.5')==1.5")
show("Decimal('1.1')==1.1")
show('Decimal(1)<2.5')
show("Decimal(1)<'a'")
show("Decimal(1)=='a'")
show("Decimal(1)!='a'")
show("Decimal('nan')<1")
show("Decimal('nan')==1")
show("Decimal('nan')!=1")
show("Decimal('snan')==1")
show('Decimal(1)==1+0j')
show("1.5==Decimal('1.5')")
show('1<Decimal(2)')
show("Fraction(1,2)==Decimal('.5')")
show("Fraction(1,2)<Decimal('.6')")
show("Decimal('.5')>=Fraction(1,2)")
show("hash(Decimal('1.5'))==hash(1.5)")
show('hash(Decimal(5))==5')
show("hash(Decimal('snan'))")
show("hash(Decimal('inf'))")
show("hash(Decimal('-inf'))")
show("hash(Decimal('1e100'))")
show("hash(Decimal('0.1'))")
show("hash(Decimal('-0.1'))")
show("int(Decimal('1.9'))")
show("int(Decimal('-1.9'))")
show("int(Decimal('nan'))")
show("int(Decimal('inf'))")
show("float(Decimal('1.1'))")
show("float(Decimal('snan'))")
show("float(Decimal('nan'))")
show("float(Decimal('-inf'))")
show('complex(Decimal(1))')
show("round(Decimal('2.5'))")
show("round(Decimal('3.5'))")
show("round(Decimal('2.675'),2)")
show("round(Decimal('1234'),-2)")
show("round(Decimal('nan'))")
show("round(Decimal('inf'))")
show("round(Decimal('1'),'a')")
show("math.floor(Decimal('-1.5'))")
show("math.ceil(Decimal('1.2'))")
show("math.trunc(Decimal('1.7'))")
show('math.sqrt(Decimal(2))')
show('bool(Decimal(0))')
show("bool(Decimal('nan'))")
show("str(Decimal('1E+5'))")
show("str(Decimal('0E-10'))")
show("str(Decimal('0.0000001'))")
show("str(Decimal('0.000001'))")
show("Decimal('123E+3').to_eng_string()")
show("Decimal('1234E+2').to_eng_string()")
show("Decimal('0E-7').to_eng_string()")
show("Decimal('0E+2').to_eng_string()")
show("Decimal('1E-8').to_eng_string()")
show("Decimal('12E+7').to_eng_string()")
show("Decimal('1.5').as_tuple()")
show("Decimal('inf').as_tuple()")
show("Decimal('nan').as_tuple()")
show("Decimal('nan12').as_tuple()")
show("Decimal('-0').as_tuple()")
show("Decimal('1.25').as_integer_ratio()")
show("Decimal('-300').as_integer_ratio()")
show("Decimal('nan').as_integer_ratio()")
show("Decimal('inf').as_integer_ratio()")
