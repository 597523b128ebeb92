// This file defines the last part of `enum`: decorators that check an enumeration or put its members into a module,
// and numbers shown in binary.

let enumToolsSource = #"""
  class EnumCheck(StrEnum):
      CONTINUOUS = 'no skipped integer values'
      NAMED_FLAGS = 'multi-flag aliases may not contain unnamed flags'
      UNIQUE = 'one name per value'


  CONTINUOUS = EnumCheck.CONTINUOUS
  NAMED_FLAGS = EnumCheck.NAMED_FLAGS
  UNIQUE = EnumCheck.UNIQUE


  # A number in two's complement: the sign's bit, a space, and at least `max_bits` digits.
  def bin(num, max_bits=None):
      width = max(num.bit_length(), max_bits or 0)
      digits = _bin((num & ((1 << width) - 1)) | 1 << width)[3:]
      return ('0b1 ' if num < 0 else '0b0 ') + digits


  def show_flag_values(value):
      return list(_bits(value))


  def _alias_text(enumeration):
      return ', '.join(['%s -> %s' % (name, member.name)
                        for name, member in enumeration.__members__.items() if name != member.name])


  def unique(enumeration):
      aliases = _alias_text(enumeration)
      if aliases:
          raise ValueError('duplicate values found in %r: %s' % (enumeration, aliases))
      return enumeration


  class verify:
      def __init__(self, *checks):
          self.checks = checks

      def __call__(self, enumeration):
          for check in self.checks:
              if check is UNIQUE:
                  aliases = _alias_text(enumeration)
                  if aliases:
                      raise ValueError('aliases found in %r: %s' % (enumeration, aliases))
              elif check is CONTINUOUS:
                  self._check_continuous(enumeration)
              elif check is NAMED_FLAGS:
                  self._check_named_flags(enumeration)
          return enumeration

      def _check_continuous(self, enumeration):
          values = {member.value for member in enumeration}
          if len(values) < 2:
              return
          low, high = min(values), max(values)
          if issubclass(enumeration, Flag):
              kind = 'flag'
              wanted = [2 ** i for i in range(low.bit_length(), high.bit_length() - 1)]
          elif issubclass(enumeration, Enum):
              kind = 'enum'
              wanted = range(low + 1, high)
          else:
              raise Exception('verify: unknown type %r' % (enumeration,))
          missing = ', '.join([str(value) for value in wanted if value not in values])
          if missing:
              raise ValueError(('invalid %s %r: missing values %s' % (kind, enumeration.__name__, missing))[:256])

      def _check_named_flags(self, enumeration):
          values = {member.value for member in enumeration}
          names = []
          missing = 0
          for name, alias in enumeration._member_map_.items():
              if name in enumeration._member_names_ or alias.value < 0:
                  continue
              unnamed = [bit for bit in _bits(alias.value) if bit not in values]
              if unnamed:
                  names.append(name)
                  for bit in unnamed:
                      missing |= bit
          if names:
              if len(names) == 1:
                  subject = 'alias %s is missing' % names[0]
              else:
                  subject = 'aliases %s and %s are missing' % (', '.join(names[:-1]), names[-1])
              amount = 'value 0x%x' if _is_single_bit(missing) else 'combined values of 0x%x'
              raise ValueError('invalid Flag %r: %s %s [use enum.show_flag_values(value) for details]'
                               % (enumeration.__name__, subject, amount % missing))


  def _module_name(member):
      return member.__class__.__module__.split('.')[-1]


  def global_enum_repr(self):
      return '%s.%s' % (_module_name(self), self._name_)


  def global_flag_repr(self):
      module = _module_name(self)
      if self._name_ is None:
          return '%s.%s(%r)' % (module, self.__class__.__name__, self._value_)
      if self._boundary_ is not KEEP:
          return '|'.join(['%s.%s' % (module, name) for name in self._name_.split('|')])
      return '|'.join([name if name[0].isdigit() else '%s.%s' % (module, name) for name in self._name_.split('|')])


  def global_str(self):
      if self._name_ is None:
          return '%s(%r)' % (self.__class__.__name__, self._value_)
      return self._name_


  # Members become names of the module, and show themselves so.
  def global_enum(cls, update_str=False):
      import sys
      cls.__repr__ = global_flag_repr if issubclass(cls, Flag) else global_enum_repr
      if update_str or not issubclass(cls, ReprEnum):
          cls.__str__ = global_str
      sys.modules[cls.__module__].__dict__.update(cls.__members__)
      return cls
  """#
