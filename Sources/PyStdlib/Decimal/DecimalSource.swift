// This file defines the Python text of decimal: the classes of its signals, and its constants.

let decimalSource = #"""
  from collections import namedtuple as _namedtuple
  from collections.abc import MutableMapping as _MutableMapping
  import numbers as _numbers

  ROUND_UP = "ROUND_UP"
  ROUND_DOWN = "ROUND_DOWN"
  ROUND_CEILING = "ROUND_CEILING"
  ROUND_FLOOR = "ROUND_FLOOR"
  ROUND_HALF_UP = "ROUND_HALF_UP"
  ROUND_HALF_DOWN = "ROUND_HALF_DOWN"
  ROUND_HALF_EVEN = "ROUND_HALF_EVEN"
  ROUND_05UP = "ROUND_05UP"

  MAX_PREC = MAX_EMAX = 999999999999999999
  MIN_EMIN = -MAX_EMAX
  MIN_ETINY = MIN_EMIN - (MAX_PREC - 1)
  __version__ = "1.70"
  __libmpdec_version__ = "2.5.1"
  HAVE_THREADS = HAVE_CONTEXTVAR = True

  DecimalTuple = _namedtuple("DecimalTuple", "sign digits exponent", module="decimal")


  class DecimalException(ArithmeticError):
      pass


  class InvalidOperation(DecimalException):
      pass


  class FloatOperation(DecimalException, TypeError):
      pass


  class DivisionByZero(DecimalException, ZeroDivisionError):
      pass


  class Inexact(DecimalException):
      pass


  class Rounded(DecimalException):
      pass


  class Subnormal(DecimalException):
      pass


  class Clamped(DecimalException):
      pass


  class Overflow(Inexact, Rounded):
      pass


  class Underflow(Inexact, Rounded, Subnormal):
      pass


  class ConversionSyntax(InvalidOperation):
      pass


  class DivisionImpossible(InvalidOperation):
      pass


  class DivisionUndefined(InvalidOperation, ZeroDivisionError):
      pass


  class InvalidContext(InvalidOperation):
      pass


  class SignalDict(SignalDictMixin, _MutableMapping):
      __module__ = "abc"


  _use((InvalidOperation, ConversionSyntax, DivisionImpossible, DivisionUndefined, InvalidContext, FloatOperation,
        DivisionByZero, Overflow, Underflow, Subnormal, Inexact, Rounded, Clamped),
       DecimalTuple, _numbers.Rational, SignalDict)
  DefaultContext = Context()
  BasicContext = Context(prec=9, rounding=ROUND_HALF_UP,
                         traps=[Clamped, InvalidOperation, DivisionByZero, Overflow, Underflow])
  ExtendedContext = Context(prec=9, traps=[])
  _use_templates(DefaultContext, BasicContext, ExtendedContext)
  _numbers.Number.register(Decimal)
  del SignalDict, SignalDictMixin, ContextManager, _use, _use_templates
  """#
