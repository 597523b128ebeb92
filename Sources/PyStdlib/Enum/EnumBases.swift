// This file defines the third part of `enum`: the classes that programs inherit from, because members take their
// behaviour from them.

let enumBasesSource = #"""
  def _refuse(verb, name):
      def refuse(self, *value):
          raise AttributeError('<enum %r> cannot %s attribute %r' % ('Enum', verb, name))
      return refuse


  class Enum(metaclass=EnumType):
      # Reached when no member has the value as its hash key.
      def __new__(cls, value):
          if type(value) is cls:
              return value
          try:
              return cls._value2member_map_[value]
          except KeyError:
              pass
          except TypeError:
              for member in cls._member_map_.values():
                  if member._value_ == value:
                      return member
          invalid = ValueError('%r is not a valid %s' % (value, cls.__qualname__))
          try:
              result = cls._missing_(value)
          except Exception as error:
              if not isinstance(error, ValueError):
                  error.__context__ = invalid
              raise
          if isinstance(result, cls) or Flag is not None and issubclass(cls, Flag) and (
                  cls._boundary_ is EJECT and isinstance(result, int)):
              return result
          if result is None:
              raise invalid
          error = TypeError('error in %s._missing_: returned %r instead of None or a valid member'
                            % (cls.__name__, result))
          error.__context__ = invalid
          raise error

      def __init__(self, *args, **kwds):
          pass

      @staticmethod
      def _generate_next_value_(name, start, count, last_values):
          if not last_values:
              return start
          last = last_values[-1]
          try:
              last_values.sort()
              if last == last_values[-1]:
                  return last + 1
          except TypeError:
              pass
          import warnings
          warnings.warn(
              'In 3.13 the default `auto()`/`_generate_next_value_` will require all values to be sortable and '
              'support adding +1\nand the value returned will be the largest value in the enum incremented by 1',
              DeprecationWarning, stacklevel=4)
          for value in last_values:
              try:
                  return value + 1
              except TypeError:
                  pass
          return start

      @classmethod
      def _missing_(cls, value):
          return None

      def __repr__(self):
          cls = self.__class__
          return '<%s.%s: %s>' % (cls.__name__, self._name_, (cls._value_repr_ or repr)(self._value_))

      def __str__(self):
          return '%s.%s' % (self.__class__.__name__, self._name_)

      def __format__(self, format_spec):
          return str.__format__(str(self), format_spec)

      def __hash__(self):
          return hash(self._name_)

      def __dir__(self):
          if self.__class__._member_type_ is object:
              names = {'__class__', '__doc__', '__eq__', '__hash__', '__module__'}
          else:
              names = set(object.__dir__(self))
          names.update([name for name in self.__dict__ if name[0] != '_'])
          for cls in self.__class__.__mro__:
              names.update([name for name in cls.__dict__ if name[0] != '_'])
          names.update([name for name in self.__class__._member_map_ if name[0] != '_'])
          return sorted(names)

      def __reduce_ex__(self, protocol):
          return getattr, (self.__class__, self._name_)

      def __copy__(self):
          return self

      def __deepcopy__(self, memo):
          return self

      # Properties of the builtin kind, for speed; the metaclass keeps the class itself from showing them.
      name = _property(lambda self: self._name_, _refuse('set', 'name'), _refuse('delete', 'name'))
      value = _property(lambda self: self._value_, _refuse('set', 'value'), _refuse('delete', 'value'))


  type.__setattr__(Enum, '_shared_names_', {'name', 'value'})
  _find_member = staticmethod(Enum.__new__)


  # An enumeration whose members print as their values do.
  class ReprEnum(Enum):
      pass


  class IntEnum(int, ReprEnum):
      pass


  class StrEnum(str, ReprEnum):
      def __new__(cls, *values):
          if len(values) > 3:
              raise TypeError('too many arguments for str(): %r' % (values,))
          if len(values) == 1 and not isinstance(values[0], str):
              raise TypeError('%r is not a string' % (values[0],))
          if len(values) >= 2 and not isinstance(values[1], str):
              raise TypeError('encoding must be a string, not %r' % (values[1],))
          if len(values) == 3 and not isinstance(values[2], str):
              raise TypeError('errors must be a string, not %r' % (values[2],))
          text = str(*values)
          item = str.__new__(cls, text)
          item._value_ = text
          return item

      @staticmethod
      def _generate_next_value_(name, start, count, last_values):
          return name.lower()


  # What a flag does with bits that no member names.
  class FlagBoundary(StrEnum):
      STRICT = 'strict'
      CONFORM = 'conform'
      EJECT = 'eject'
      KEEP = 'keep'


  STRICT = FlagBoundary.STRICT
  CONFORM = FlagBoundary.CONFORM
  EJECT = FlagBoundary.EJECT
  KEEP = FlagBoundary.KEEP


  def _is_single_bit(value):
      if value == 0:
          return False
      rest = value
      rest &= value - 1
      return rest == 0


  def _bits(value):
      # The bits that are set, from the lowest.
      while value:
          bit = value & (~value + 1)
          yield bit
          value ^= bit


  class Flag(Enum, boundary=CONFORM):
      _numeric_repr_ = repr

      @staticmethod
      def _generate_next_value_(name, start, count, last_values):
          if not last_values:
              return start if start is not None else 1
          last = max(last_values)
          try:
              high = last.bit_length()
          except Exception:
              raise TypeError('invalid flag value %r' % (last,)) from None
          return 2 ** high

      @classmethod
      def _iter_member_by_value_(cls, value):
          for bit in _bits(value & cls._flag_mask_):
              yield cls._value2member_map_.get(bit)

      _iter_member_ = _iter_member_by_value_

      @classmethod
      def _iter_member_by_def_(cls, value):
          yield from sorted(cls._iter_member_by_value_(value), key=lambda member: member._sort_order_)

      # Makes and remembers the member for a combination.
      @classmethod
      def _missing_(cls, value):
          if not isinstance(value, int):
              raise ValueError('%r is not a valid %s' % (value, cls.__qualname__))
          given = value
          mask = cls._flag_mask_
          all_bits = cls._all_bits_
          boundary = cls._boundary_
          if not ~all_bits <= value <= all_bits or value & (all_bits ^ mask):
              if boundary is STRICT:
                  width = max(value.bit_length(), mask.bit_length())
                  raise ValueError('%r invalid value %r\n    given %s\n  allowed %s'
                                   % (cls, value, bin(value, width), bin(mask, width)))
              if boundary is CONFORM:
                  value &= mask
              elif boundary is EJECT:
                  return value
              elif boundary is not KEEP:
                  raise ValueError('%r unknown flag boundary %r' % (cls, boundary))
              elif value < 0:
                  value += max(all_bits + 1, 2 ** value.bit_length())
          if value < 0:
              value += all_bits + 1
          if value != given and value in cls._value2member_map_:
              return cls._value2member_map_[value]
          item = object.__new__(cls) if cls._member_type_ is object else cls._member_type_.__new__(cls, value)
          item._value_ = value
          names = [member._name_ for member in cls._iter_member_(value)]
          unknown = value & ~mask
          item._name_ = None
          if names:
              if unknown:
                  names.append(cls._numeric_repr_(unknown))
              item._name_ = '|'.join(names)
          item._inverted_ = None
          return cls._value2member_map_.setdefault(value, item)

      def __contains__(self, other):
          if not isinstance(other, self.__class__):
              raise TypeError("unsupported operand type(s) for 'in': %r and %r"
                              % (type(other).__qualname__, self.__class__.__qualname__))
          return other._value_ & self._value_ == other._value_

      def __iter__(self):
          yield from self._iter_member_(self._value_)

      def __len__(self):
          return self._value_.bit_count()

      def __bool__(self):
          return bool(self._value_)

      def __repr__(self):
          cls = self.__class__
          show = cls._value_repr_ or repr
          if self._name_ is None:
              return '<%s: %s>' % (cls.__name__, show(self._value_))
          return '<%s.%s: %s>' % (cls.__name__, self._name_, show(self._value_))

      def __str__(self):
          if self._name_ is None:
              return '%s(%r)' % (self.__class__.__name__, self._value_)
          return '%s.%s' % (self.__class__.__name__, self._name_)

      # The number behind an operand, or None if it does not fit.
      def _operand(self, other):
          if isinstance(other, self.__class__):
              return other._value_
          if self._member_type_ is not object and isinstance(other, self._member_type_):
              return other
          return None

      def __or__(self, other):
          other = self._operand(other)
          return NotImplemented if other is None else self.__class__(self._value_ | other)

      def __and__(self, other):
          other = self._operand(other)
          return NotImplemented if other is None else self.__class__(self._value_ & other)

      def __xor__(self, other):
          other = self._operand(other)
          return NotImplemented if other is None else self.__class__(self._value_ ^ other)

      __ror__ = __or__
      __rand__ = __and__
      __rxor__ = __xor__

      def __invert__(self):
          if self._inverted_ is None:
              if self._boundary_ is KEEP:
                  self._inverted_ = self.__class__(~self._value_)
              else:
                  self._inverted_ = self.__class__(self._flag_mask_ ^ self._value_)
          return self._inverted_

      def __reduce_ex__(self, protocol):
          return self.__class__, (self._value_,)


  class IntFlag(int, ReprEnum, Flag, boundary=KEEP):
      pass
  """#
