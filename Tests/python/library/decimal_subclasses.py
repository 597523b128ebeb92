# expect: 20.00 EUR Decimal('19.999') <class 'decimal.Decimal'> <class 'decimal.Decimal'> <class 'decimal.Decimal'> <class '__main__.Price'>
# expect: True True True True
# expect: 0.50 EUR 3.30
# expect: exact 60 <class 'decimal.Context'> 1.21
# expect: Inexact([<class 'decimal.Inexact'>]) ['Inexact', 'Rounded']
# expect: 0.333333
# expect: thread 28 0.3333333333333333333333333333
# expect: thread 0.333
# expect: 0.333333
# expect: True True 9 True True
# expect: False ['Clamped', 'DivisionByZero', 'FloatOperation', 'Inexact', 'InvalidOperation', 'Overflow', 'Rounded', 'Subnormal', 'Underflow']
# expect: True False True
# expect: KeyError 'valid values for signals are:\n  [InvalidOperation, FloatOperation, DivisionByZero,\n   Overflow, Underflow, Subnormal, Inexact, Rounded,\n   Clamped]'
# expect: ValueError signal keys cannot be deleted
# expect: TypeError argument must be a signal dict
# expect: AttributeError context attributes cannot be deleted
# expect: KeyError 'invalid signal dict'
# expect: KeyError 'valid values for signals are:\n  [InvalidOperation, FloatOperation, DivisionByZero,\n   Overflow, Underflow, Subnormal, Inexact, Rounded,\n   Clamped]'
# expect: False
# expect: TypeError unhashable type: 'SignalDict'
# expect: Infinity NaN 1.414 True
# expect: 1.4
# expect: 1.414 ['InvalidOperation', 'DivisionByZero', 'Inexact', 'Rounded']
# expect: 6
# expect: False 9 0.666666667

# Subclasses of Decimal and Context, threads with contexts of their own, and the dicts of signals.
import copy
import threading
from decimal import *


class Price(Decimal):
    def __new__(cls, text, currency="EUR"):
        self = super().__new__(cls, text)
        self.currency = currency
        return self

    def shown(self):
        return f"{self:.2f} {self.currency}"


price = Price("19.999")
print(price.shown(), repr(price), type(price + 1), type(-price), type(Decimal(price)), type(copy.copy(price)))
print(price == Decimal("19.999"), hash(price) == hash(Decimal("19.999")), price.conjugate() is price, price.real is price)
print(Price.from_float(0.5).shown(), sum([Price("1.10"), Price("2.20")]))


class Exact(Context):
    def __init__(self):
        super().__init__(prec=60, traps=[Inexact, InvalidOperation])
        self.name = "exact"


exact = Exact()
print(exact.name, exact.prec, type(exact.copy()), exact.multiply(Decimal("1.1"), Decimal("1.1")))
try:
    exact.divide(Decimal(1), Decimal(3))
except Inexact as error:
    print(repr(error), [signal.__name__ for signal in exact.flags if exact.flags[signal]])

getcontext().prec = 6
print(Decimal(1) / 3)


def work():
    print("thread", getcontext().prec, Decimal(1) / 3)
    getcontext().prec = 3
    print("thread", Decimal(1) / 3)


thread = threading.Thread(target=work)
thread.start()
thread.join()
print(Decimal(1) / 3)

flags = getcontext().flags
print(flags is getcontext().flags, flags[Inexact], len(flags), Inexact in flags, flags == getcontext().flags.copy())
getcontext().clear_flags()
print(flags[Inexact], sorted(signal.__name__ for signal in flags))
flags[Rounded] = 5
print(getcontext().flags[Rounded], flags.get(Clamped), dict(flags.items())[Rounded])
for action in ("flags['x']", "flags.__delitem__(Inexact)", "setattr(getcontext(), 'flags', [])", "delattr(getcontext(), 'prec')",
               "setattr(getcontext(), 'traps', {Inexact: 1})", "Context(traps=['x'])", "flags == {}", "hash(flags)"):
    try:
        print(eval(action))
    except Exception as error:
        print(type(error).__name__, error)

with localcontext(ExtendedContext, prec=4) as context:
    print(Decimal(1) / 0, Decimal("-1").sqrt(), Decimal(2).sqrt(), context is getcontext())
    with localcontext() as inner:
        inner.prec = 2
        print(Decimal(2).sqrt())
    print(Decimal(2).sqrt(), [signal.__name__ for signal, on in context.flags.items() if on])
print(getcontext().prec)
setcontext(BasicContext)
print(getcontext() is BasicContext, getcontext().prec, Decimal(2) / 3)
