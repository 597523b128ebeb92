// This file defines the first part of the module configparser (library reference, "configparser"): its errors, and
// values that refer to others.

let configparserValuesSource = #"""
  import re
  from collections import ChainMap as _ChainMap
  from collections.abc import MutableMapping as _MutableMapping

  __all__ = ['NoSectionError', 'DuplicateOptionError', 'DuplicateSectionError', 'NoOptionError', 'InterpolationError',
             'InterpolationDepthError', 'InterpolationMissingOptionError', 'InterpolationSyntaxError', 'ParsingError',
             'MissingSectionHeaderError', 'ConfigParser', 'SafeConfigParser', 'RawConfigParser', 'Interpolation',
             'BasicInterpolation', 'ExtendedInterpolation', 'LegacyInterpolation', 'SectionProxy', 'ConverterMapping',
             'DEFAULTSECT', 'MAX_INTERPOLATION_DEPTH']

  DEFAULTSECT = 'DEFAULT'
  MAX_INTERPOLATION_DEPTH = 10
  _ABSENT = object()


  def _warn_of_end(text):
      """Warns whoever called the function that is going to be removed."""
      import warnings
      warnings.warn(text, DeprecationWarning, 3)


  # Errors: each keeps what it was made from, in args and by name.

  class Error(Exception):
      def __init__(self, msg=''):
          self.message = msg
          super().__init__(msg)

      def __repr__(self):
          return self.message

      __str__ = __repr__


  class NoSectionError(Error):
      def __init__(self, section):
          super().__init__(f'No section: {section!r}')
          self.section = section
          self.args = section,


  def _place(source, lineno):
      where = f'While reading from {source!r}'
      return where + (f' [line {lineno:2d}]' if lineno is not None else '') + ': '


  class DuplicateSectionError(Error):
      def __init__(self, section, source=None, lineno=None):
          start = _place(source, lineno) + 'section ' if source is not None else 'Section '
          super().__init__(f'{start}{section!r} already exists')
          self.section = section
          self.source = source
          self.lineno = lineno
          self.args = section, source, lineno


  class DuplicateOptionError(Error):
      def __init__(self, section, option, source=None, lineno=None):
          start = _place(source, lineno) + 'option ' if source is not None else 'Option '
          super().__init__(f'{start}{option!r} in section {section!r} already exists')
          self.section = section
          self.option = option
          self.source = source
          self.lineno = lineno
          self.args = section, option, source, lineno


  class NoOptionError(Error):
      def __init__(self, option, section):
          super().__init__(f'No option {option!r} in section: {section!r}')
          self.option = option
          self.section = section
          self.args = option, section


  class InterpolationError(Error):
      def __init__(self, option, section, msg):
          super().__init__(msg)
          self.option = option
          self.section = section
          self.args = option, section, msg


  class InterpolationMissingOptionError(InterpolationError):
      def __init__(self, option, section, rawval, reference):
          super().__init__(option, section, f'Bad value substitution: option {option!r} in section {section!r} '
                                            f'contains an interpolation key {reference!r} which is not a valid option '
                                            f'name. Raw value: {rawval!r}')
          self.reference = reference
          self.args = option, section, rawval, reference


  class InterpolationSyntaxError(InterpolationError):
      pass


  class InterpolationDepthError(InterpolationError):
      def __init__(self, option, section, rawval):
          super().__init__(option, section, f'Recursion limit exceeded in value substitution: option {option!r} in '
                                            f'section {section!r} contains an interpolation key which cannot be '
                                            f'substituted in {MAX_INTERPOLATION_DEPTH} steps. Raw value: {rawval!r}')
          self.args = option, section, rawval


  class ParsingError(Error):
      def __init__(self, source=None, filename=None):
          if source is None and filename is None:
              raise ValueError("Required argument `source' not given.")
          if source is not None and filename is not None:
              raise ValueError("Cannot specify both `filename' and `source'. Use `source'.")
          source = filename if source is None else source
          super().__init__(f'Source contains parsing errors: {source!r}')
          self.source = source
          self.errors = []
          self.args = source,

      @property
      def filename(self):
          _warn_of_end(self._filename_ends)
          return self.source

      @filename.setter
      def filename(self, value):
          _warn_of_end(self._filename_ends)
          self.source = value

      _filename_ends = "The 'filename' attribute will be removed in Python 3.12. Use 'source' instead."

      def append(self, lineno, line):
          self.errors.append((lineno, line))
          self.message += f'\n\t[line {lineno:2d}]: {line}'


  class MissingSectionHeaderError(ParsingError):
      def __init__(self, filename, lineno, line):
          Error.__init__(self, f'File contains no section headers.\nfile: {filename!r}, line: {lineno}\n{line!r}')
          self.source = filename
          self.lineno = lineno
          self.line = line
          self.args = filename, lineno, line


  # Values that refer to others.

  class Interpolation:
      """Values as they are; the base of those that change them."""

      def before_get(self, parser, section, option, value, defaults):
          return value

      def before_set(self, parser, section, option, value):
          return value

      def before_read(self, parser, section, option, value):
          return value

      def before_write(self, parser, section, option, value):
          return value


  class _References(Interpolation):
      """What both kinds have in common: a sign, and behind it the sign again or a name in brackets."""

      def before_get(self, parser, section, option, value, defaults):
          pieces = []
          self._expand(parser, option, pieces, value, section, defaults, 1)
          return ''.join(pieces)

      def before_set(self, parser, section, option, value):
          rest = self._reference.sub('', value.replace(self._sign * 2, ''))
          if self._sign in rest:
              raise ValueError('invalid interpolation syntax in %r at position %d' % (value, rest.find(self._sign)))
          return value

      def _expand(self, parser, option, pieces, rest, section, values, depth):
          sign, opening = self._sign, self._reference.pattern[3]
          rawval = parser.get(section, option, raw=True, fallback=rest)
          if depth > MAX_INTERPOLATION_DEPTH:
              raise InterpolationDepthError(option, section, rawval)
          while rest:
              place = rest.find(sign)
              if place < 0:
                  pieces.append(rest)
                  return
              if place:
                  pieces.append(rest[:place])
                  rest = rest[place:]
              follows = rest[1:2]
              if follows == sign:
                  pieces.append(sign)
                  rest = rest[2:]
                  continue
              if follows != opening:
                  raise InterpolationSyntaxError(
                      option, section, f"'{sign}' must be followed by '{sign}' or '{opening}', found: {rest!r}")
              match = self._reference.match(rest)
              if match is None:
                  raise InterpolationSyntaxError(option, section, f'bad interpolation variable reference {rest!r}')
              before, rest = rest, rest[match.end():]
              where, name, value, inner = self._look_up(parser, option, section, values, match[1], rawval, before, rest)
              if sign in value:
                  self._expand(parser, name, pieces, value, where, inner, depth + 1)
              else:
                  pieces.append(value)


  class BasicInterpolation(_References):
      """%(name)s stands for the option of that name in the section or the defaults."""

      _sign = '%'
      _reference = re.compile(r'%\(([^)]+)\)s')

      def _look_up(self, parser, option, section, values, name, rawval, before, rest):
          name = parser.optionxform(name)
          try:
              return section, option, values[name], values
          except KeyError:
              raise InterpolationMissingOptionError(option, section, rawval, name) from None


  class ExtendedInterpolation(_References):
      """${name} stands for an option of the section, ${section:name} for one of another."""

      _sign = '$'
      _reference = re.compile(r'\$\{([^}]+)\}')

      def _look_up(self, parser, option, section, values, name, rawval, before, rest):
          path = name.split(':')
          try:
              if len(path) == 1:
                  name = parser.optionxform(path[0])
                  return section, name, values[name], values
              if len(path) == 2:
                  where, name = path[0], parser.optionxform(path[1])
                  return where, name, parser.get(where, name, raw=True), dict(parser.items(where, raw=True))
          except (KeyError, NoSectionError, NoOptionError):
              raise InterpolationMissingOptionError(option, section, rawval, ':'.join(path)) from None
          raise InterpolationSyntaxError(option, section, f"More than one ':' found: {rest!r}")


  class LegacyInterpolation(Interpolation):
      """That of the oldest parsers, by the % operator."""

      _reference = re.compile(r'%\(([^)]*)\)s|.')

      def __init__(self, *args, **kwargs):
          super().__init__(*args, **kwargs)
          _warn_of_end('LegacyInterpolation has been deprecated since Python 3.2 and will be removed from the '
                       'configparser module in Python 3.13. Use BasicInterpolation or ExtendedInterpolation instead.')

      def before_get(self, parser, section, option, value, defaults):
          rawval = value
          for _ in range(MAX_INTERPOLATION_DEPTH):
              if not value or '%(' not in value:
                  return value
              value = self._reference.sub(lambda match: match[0] if match[1] is None
                                       else f'%({parser.optionxform(match[1])})s', value)
              try:
                  value = value % defaults
              except KeyError as error:
                  raise InterpolationMissingOptionError(option, section, rawval, error.args[0]) from None
          if value and '%(' in value:
              raise InterpolationDepthError(option, section, rawval)
          return value

  """#
