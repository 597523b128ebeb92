# expect: Decimal() -> Decimal('0')
# expect: Decimal('1.10') -> Decimal('1.10')
# expect: Decimal(' 1_000.5 ') -> Decimal('1000.5')
# expect: Decimal('abc') -> InvalidOperation [<class 'decimal.ConversionSyntax'>]
# expect: Decimal('') -> InvalidOperation [<class 'decimal.ConversionSyntax'>]
# expect: Decimal('1e5') -> Decimal('1E+5')
# expect: Decimal('-0') -> Decimal('-0')
# expect: Decimal('nan123') -> Decimal('NaN123')
# expect: Decimal('snan') -> Decimal('sNaN')
# expect: Decimal('-inf') -> Decimal('-Infinity')
# expect: Decimal('Infinity') -> Decimal('Infinity')
# expect: Decimal(1.1) -> Decimal('1.100000000000000088817841970012523233890533447265625')
# expect: Decimal(float('nan')) -> Decimal('NaN')
# expect: Decimal(float('-inf')) -> Decimal('-Infinity')
# expect: Decimal(-0.0) -> Decimal('-0')
# expect: Decimal(10**40) -> Decimal('10000000000000000000000000000000000000000')
# expect: Decimal((0,(1,2,3),-2)) -> Decimal('1.23')
# expect: Decimal((1,(),0)) -> Decimal('-0')
# expect: Decimal((0,(1,2),'F')) -> Decimal('Infinity')
# expect: Decimal((0,(1,2),'n')) -> Decimal('NaN12')
# expect: Decimal((0,(1,2),'N')) -> Decimal('sNaN12')
# expect: Decimal((2,(1,2),0)) -> ValueError sign must be an integer with the value 0 or 1
# expect: Decimal((0,(1,12),0)) -> ValueError coefficient must be a tuple of digits
# expect: Decimal((0,(1,2))) -> ValueError argument must be a sequence of length 3
# expect: Decimal((0,(1,),'x')) -> ValueError string argument in the third position must be 'F', 'n' or 'N'
# expect: Decimal([0,[1,2],3]) -> Decimal('1.2E+4')
# expect: Decimal(None) -> TypeError conversion from NoneType to Decimal is not supported
# expect: Decimal(1j) -> TypeError conversion from complex to Decimal is not supported
# expect: Decimal('١٢') -> Decimal('12')
# expect: Decimal('1__0') -> Decimal('10')
# expect: Decimal('1e1000000000000000000') -> InvalidOperation [<class 'decimal.InvalidOperation'>]
# expect: Decimal('1e999999999999999999') -> Decimal('1E+999999999999999999')
# expect: Decimal('1e-2000000000000000000') -> InvalidOperation [<class 'decimal.InvalidOperation'>]
# expect: Decimal(True) -> Decimal('1')
# expect: Decimal(Decimal('1.5')) -> Decimal('1.5')
# expect: Decimal('1','x') -> TypeError optional argument must be a context
# expect: Decimal('1.5',Context(prec=1)) -> Decimal('1.5')
# expect: Decimal(value='3') -> Decimal('3')
# expect: Decimal('3',context=None) -> Decimal('3')
# expect: Decimal('x',Context(traps=[])) -> Decimal('NaN')
# expect: Decimal('.5') -> Decimal('0.5')
# expect: Decimal('5.') -> Decimal('5')
# expect: Decimal('.') -> InvalidOperation [<class 'decimal.ConversionSyntax'>]
# expect: Decimal('1e') -> InvalidOperation [<class 'decimal.ConversionSyntax'>]
# expect: Decimal('1e+') -> InvalidOperation [<class 'decimal.ConversionSyntax'>]
# expect: Decimal('--1') -> InvalidOperation [<class 'decimal.ConversionSyntax'>]
# expect: Decimal('+1') -> Decimal('1')
# expect: Decimal('nan1.5') -> InvalidOperation [<class 'decimal.ConversionSyntax'>]
# expect: Decimal('1 2') -> InvalidOperation [<class 'decimal.ConversionSyntax'>]
# expect: Decimal('_1_') -> Decimal('1')
# expect: Decimal('1e_5') -> Decimal('1E+5')
from decimal import *

def show(text):
    try:
        print(text, "->", repr(eval(text)))
    except Exception as error:
        print(text, "->", type(error).__name__, error)


show('Decimal()')
show("Decimal('1.10')")
show("Decimal(' 1_000.5 ')")
show("Decimal('abc')")
show("Decimal('')")
show("Decimal('1e5')")
show("Decimal('-0')")
show("Decimal('nan123')")
show("Decimal('snan')")
show("Decimal('-inf')")
show("Decimal('Infinity')")
show('Decimal(1.1)')
show("Decimal(float('nan'))")
show("Decimal(float('-inf'))")
show('Decimal(-0.0)')
show('Decimal(10**40)')
show('Decimal((0,(1,2,3),-2))')
show('Decimal((1,(),0))')
show("Decimal((0,(1,2),'F'))")
show("Decimal((0,(1,2),'n'))")
show("Decimal((0,(1,2),'N'))")
show('Decimal((2,(1,2),0))')
show('Decimal((0,(1,12),0))')
show('Decimal((0,(1,2)))')
show("Decimal((0,(1,),'x'))")
show('Decimal([0,[1,2],3])')
show('Decimal(None)')
show('Decimal(1j)')
show("Decimal('١٢')")
show("Decimal('1__0')")
show("Decimal('1e1000000000000000000')")
show("Decimal('1e999999999999999999')")
show("Decimal('1e-2000000000000000000')")
show('Decimal(True)')
show("Decimal(Decimal('1.5'))")
show("Decimal('1','x')")
show("Decimal('1.5',Context(prec=1))")
show("Decimal(value='3')")
show("Decimal('3',context=None)")
show("Decimal('x',Context(traps=[]))")
show("Decimal('.5')")
show("Decimal('5.')")
show("Decimal('.')")
show("Decimal('1e')")
show("Decimal('1e+')")
show("Decimal('--1')")
show("Decimal('+1')")
show("Decimal('nan1.5')")
show("Decimal('1 2')")
show("Decimal('_1_')")
show("Decimal('1e_5')")
