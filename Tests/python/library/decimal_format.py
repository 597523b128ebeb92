# expect: format(Decimal('1234.567'),',.2f') -> '1,234.57'
# expect: format(Decimal('1.5'),'e') -> '1.5e+0'
# expect: format(Decimal('1.5'),'.3g') -> '1.5'
# expect: format(Decimal('1.5'),'10') -> '       1.5'
# expect: format(Decimal('-1.5'),'010.2f') -> '-000001.50'
# expect: format(Decimal('0.25'),'%') -> '25%'
# expect: format(Decimal('0.256'),'.1%') -> '25.6%'
# expect: format(Decimal('nan'),'8') -> '     NaN'
# expect: format(Decimal('nan'),'08') -> '     NaN'
# expect: format(Decimal('inf'),'f') -> 'Infinity'
# expect: format(Decimal('-inf'),'010') -> ' -Infinity'
# expect: format(Decimal('1.5'),'<10') -> '1.5       '
# expect: format(Decimal('1.5'),'^+10.1f') -> '   +1.5   '
# expect: format(Decimal('1.5'),'^9') -> '   1.5   '
# expect: format(Decimal('1e10'),'f') -> '10000000000'
# expect: format(Decimal('1e10'),'g') -> '1e+10'
# expect: format(Decimal('12345678'),'n') -> '12345678'
# expect: format(Decimal('1.5'),'d') -> ValueError invalid format string
# expect: format(Decimal('1.5'),'x') -> ValueError invalid format string
# expect: format(Decimal('1.5'),'=10') -> '       1.5'
# expect: format(Decimal('-1.5'),'=10') -> '-      1.5'
# expect: format(Decimal('1.5'),'*>10') -> '*******1.5'
# expect: format(Decimal('1234567'),'_') -> ValueError invalid format string
# expect: format(Decimal('1234567'),',') -> '1,234,567'
# expect: format(Decimal('1E+3'),',') -> '1E+3'
# expect: format(Decimal('-0.0'),'z.1f') -> '0.0'
# expect: format(Decimal('-0.001'),'z.1f') -> '0.0'
# expect: format(Decimal('-0.001'),'.1f') -> '-0.0'
# expect: format(Decimal('0'),'e') -> '0e+0'
# expect: format(Decimal('0'),'.3e') -> '0.000e+3'
# expect: format(Decimal('0.00'),'.3e') -> '0.000e+1'
# expect: format(Decimal('0E+5'),'.3e') -> '0.000e+8'
# expect: format(Decimal('0.00'),'e') -> '0e-2'
# expect: format(Decimal('1.2345'),'.0f') -> '1'
# expect: format(Decimal('15'),'.0e') -> '2e+1'
# expect: format(Decimal('123456'),'.3e') -> '1.235e+5'
# expect: format(Decimal('123456'),'.3g') -> '1.23e+5'
# expect: format(Decimal('123456'),'.10g') -> '123456'
# expect: format(Decimal('123456'),'.3') -> '1.23E+5'
# expect: format(Decimal('0.00012345'),'.3g') -> '0.000123'
# expect: format(Decimal('0.0000000012345'),'.3g') -> '1.23e-9'
# expect: format(Decimal('1e-7'),'') -> '1E-7'
# expect: format(Decimal('0E+3'),'f') -> '0'
# expect: format(Decimal('0E+3'),'%') -> '0%'
# expect: format(Decimal('0E-3'),'f') -> '0.000'
# expect: format(Decimal('1234.5'),'012,') -> '00,001,234.5'
# expect: format(Decimal('123456'),'012,') -> '0,000,123,456'
# expect: format(Decimal('1234.5'),'09,') -> '001,234.5'
# expect: format(Decimal('1E+20'),',f') -> '100,000,000,000,000,000,000'
# expect: format(Decimal('1.10'),'g') -> '1.10'
# expect: format(Decimal('9.999'),'.2f') -> '10.00'
# expect: format(Decimal('9.999'),'.2e') -> '1.00e+1'
# expect: format(Decimal('2.5'),'.0f') -> '2'
# expect: format(Decimal('3.5'),'.0f') -> '4'
# expect: format(Decimal('1'),'.3f') -> '1.000'
# expect: format(Decimal('1'),'.3%') -> '100.000%'
# expect: format(Decimal('1'),'.3e') -> '1.000e+0'
# expect: format(Decimal('1'),'.3g') -> '1'
# expect: format(Decimal('5'),' ') -> ' 5'
# expect: format(Decimal('5'),'+') -> '+5'
# expect: format(Decimal('1.5'),'E') -> '1.5E+0'
# expect: format(Decimal('1.5'),'.2F') -> '1.50'
# expect: format(Decimal('1.5'),'.') -> ValueError invalid format string
# expect: format(Decimal('1.5'),5) -> TypeError format() argument 2 must be str, not int
# expect: f"{Decimal('3.14159'):.2f}" -> '3.14'
# expect: '%s'%Decimal('1.50') -> '1.50'
# expect: '%.1f'%Decimal('1.55') -> '1.6'
from decimal import *

def show(text):
    try:
        print(text, "->", repr(eval(text)))
    except Exception as error:
        print(text, "->", type(error).__name__, error)


show("format(Decimal('1234.567'),',.2f')")
show("format(Decimal('1.5'),'e')")
show("format(Decimal('1.5'),'.3g')")
show("format(Decimal('1.5'),'10')")
show("format(Decimal('-1.5'),'010.2f')")
show("format(Decimal('0.25'),'%')")
show("format(Decimal('0.256'),'.1%')")
show("format(Decimal('nan'),'8')")
show("format(Decimal('nan'),'08')")
show("format(Decimal('inf'),'f')")
show("format(Decimal('-inf'),'010')")
show("format(Decimal('1.5'),'<10')")
show("format(Decimal('1.5'),'^+10.1f')")
show("format(Decimal('1.5'),'^9')")
show("format(Decimal('1e10'),'f')")
show("format(Decimal('1e10'),'g')")
show("format(Decimal('12345678'),'n')")
show("format(Decimal('1.5'),'d')")
show("format(Decimal('1.5'),'x')")
show("format(Decimal('1.5'),'=10')")
show("format(Decimal('-1.5'),'=10')")
show("format(Decimal('1.5'),'*>10')")
show("format(Decimal('1234567'),'_')")
show("format(Decimal('1234567'),',')")
show("format(Decimal('1E+3'),',')")
show("format(Decimal('-0.0'),'z.1f')")
show("format(Decimal('-0.001'),'z.1f')")
show("format(Decimal('-0.001'),'.1f')")
show("format(Decimal('0'),'e')")
show("format(Decimal('0'),'.3e')")
show("format(Decimal('0.00'),'.3e')")
show("format(Decimal('0E+5'),'.3e')")
show("format(Decimal('0.00'),'e')")
show("format(Decimal('1.2345'),'.0f')")
show("format(Decimal('15'),'.0e')")
show("format(Decimal('123456'),'.3e')")
show("format(Decimal('123456'),'.3g')")
show("format(Decimal('123456'),'.10g')")
show("format(Decimal('123456'),'.3')")
show("format(Decimal('0.00012345'),'.3g')")
show("format(Decimal('0.0000000012345'),'.3g')")
show("format(Decimal('1e-7'),'')")
show("format(Decimal('0E+3'),'f')")
show("format(Decimal('0E+3'),'%')")
show("format(Decimal('0E-3'),'f')")
show("format(Decimal('1234.5'),'012,')")
show("format(Decimal('123456'),'012,')")
show("format(Decimal('1234.5'),'09,')")
show("format(Decimal('1E+20'),',f')")
show("format(Decimal('1.10'),'g')")
show("format(Decimal('9.999'),'.2f')")
show("format(Decimal('9.999'),'.2e')")
show("format(Decimal('2.5'),'.0f')")
show("format(Decimal('3.5'),'.0f')")
show("format(Decimal('1'),'.3f')")
show("format(Decimal('1'),'.3%')")
show("format(Decimal('1'),'.3e')")
show("format(Decimal('1'),'.3g')")
show("format(Decimal('5'),' ')")
show("format(Decimal('5'),'+')")
show("format(Decimal('1.5'),'E')")
show("format(Decimal('1.5'),'.2F')")
show("format(Decimal('1.5'),'.')")
show("format(Decimal('1.5'),5)")
show('f"{Decimal(\'3.14159\'):.2f}"')
show("'%s'%Decimal('1.50')")
show("'%.1f'%Decimal('1.55')")
