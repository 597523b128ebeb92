// This file defines the second part of the module configparser: parsers, and their sections as mappings.

let configparserSource = #"""
  # Parsers.

  class RawConfigParser(_MutableMapping):
      """Sections of options, read from text and written to it."""

      SECTCRE = re.compile(r'\[(?P<header>.+)\]')
      NONSPACECRE = re.compile(r'\S')
      BOOLEAN_STATES = {'1': True, 'yes': True, 'true': True, 'on': True, '0': False, 'no': False, 'false': False,
                        'off': False}
      _DEFAULT_INTERPOLATION = Interpolation()

      def __init__(self, defaults=None, dict_type=dict, allow_no_value=False, *, delimiters=('=', ':'),
                   comment_prefixes=('#', ';'), inline_comment_prefixes=None, strict=True, empty_lines_in_values=True,
                   default_section=DEFAULTSECT, interpolation=_UNSET, converters=_UNSET):
          self._dict = dict_type
          self._sections = self._dict()
          self._defaults = self._dict()
          self._converters = ConverterMapping(self)
          self._proxies = self._dict()
          self._proxies[default_section] = SectionProxy(self, default_section)
          self._delimiters = tuple(delimiters)
          signs = '|'.join(map(re.escape, delimiters))
          if allow_no_value:
              self._optcre = re.compile(rf'(?P<option>.*?)\s*(?:(?P<vi>{signs})\s*(?P<value>.*))?$')
          else:
              self._optcre = re.compile(rf'(?P<option>.*?)\s*(?P<vi>{signs})\s*(?P<value>.*)$')
          self._comment_prefixes = tuple(comment_prefixes or ())
          self._inline_comment_prefixes = tuple(inline_comment_prefixes or ())
          self._strict = strict
          self._allow_no_value = allow_no_value
          self._empty_lines_in_values = empty_lines_in_values
          self.default_section = default_section
          if interpolation is _UNSET:
              interpolation = self._DEFAULT_INTERPOLATION
          if interpolation is None:
              interpolation = Interpolation()
          if not isinstance(interpolation, Interpolation):
              raise TypeError(f'interpolation= must be None or an instance of Interpolation; got an object of type '
                              f'{type(interpolation)}')
          self._interpolation = interpolation
          if converters is not _UNSET:
              self._converters.update(converters)
          if defaults:
              self._read_defaults(defaults)

      def defaults(self):
          return self._defaults

      def sections(self):
          return list(self._sections.keys())

      def add_section(self, section):
          if section == self.default_section:
              raise ValueError('Invalid section name: %r' % section)
          if section in self._sections:
              raise DuplicateSectionError(section)
          self._sections[section] = self._dict()
          self._proxies[section] = SectionProxy(self, section)

      def has_section(self, section):
          return section in self._sections

      def options(self, section):
          try:
              own = self._sections[section].copy()
          except KeyError:
              raise NoSectionError(section) from None
          own.update(self._defaults)
          return list(own.keys())

      def optionxform(self, optionstr):
          return optionstr.lower()

      # Reading

      def read(self, filenames, encoding=None):
          if isinstance(filenames, (str, bytes)) or hasattr(filenames, '__fspath__'):
              filenames = [filenames]
          done = []
          for filename in filenames:
              try:
                  with open(filename, encoding=encoding) as file:
                      self._read(file, filename)
              except OSError:
                  continue
              done.append(filename.__fspath__() if hasattr(filename, '__fspath__') else filename)
          return done

      def read_file(self, f, source=None):
          if source is None:
              source = getattr(f, 'name', '<???>')
          self._read(f, source)

      def read_string(self, string, source='<string>'):
          self._read(string.splitlines(True), source)

      def read_dict(self, dictionary, source='<dict>'):
          known = set()
          for section, values in dictionary.items():
              section = str(section)
              try:
                  self.add_section(section)
              except (DuplicateSectionError, ValueError):
                  if self._strict and section in known:
                      raise
              known.add(section)
              for key, value in values.items():
                  key = self.optionxform(str(key))
                  if self._strict and (section, key) in known:
                      raise DuplicateOptionError(section, key, source)
                  known.add((section, key))
                  self.set(section, key, value if value is None else str(value))

      def readfp(self, fp, filename=None):
          import warnings
          warnings.warn("This method will be removed in Python 3.12. Use 'parser.read_file()' instead.",
                        DeprecationWarning, stacklevel=2)
          self.read_file(fp, source=filename)

      def _read_defaults(self, defaults):
          for key, value in defaults.items():
              self._defaults[self.optionxform(key)] = value

      def _without_comment(self, line):
          """What counts in a line, and whether a comment was cut off."""
          end = len(line)
          for prefix in self._inline_comment_prefixes:
              place = line.find(prefix)
              while place >= 0:
                  if place == 0 or line[place - 1].isspace():
                      end = min(end, place)
                      break
                  place = line.find(prefix, place + 1)
          if line.strip().startswith(self._comment_prefixes) and self._comment_prefixes:
              end = 0
          return line[:end].strip(), end < len(line)

      def _read(self, fp, fpname):
          known = set()
          section = None    # the options of the section, each a list of lines
          header = option = None
          indent = 0
          problem = None
          for number, line in enumerate(fp, 1):
              value, has_comment = self._without_comment(line)
              if not value:
                  if not self._empty_lines_in_values:
                      # An empty line ends the value.
                      indent = float('inf')
                  elif not has_comment and section is not None and option and section[option] is not None:
                      section[option].append('')
                  continue
              first = self.NONSPACECRE.search(line)
              line_indent = first.start() if first else 0
              if section is not None and option and line_indent > indent:
                  section[option].append(value)
                  continue
              indent = line_indent
              if match := self.SECTCRE.match(value):
                  header = match.group('header')
                  if header in self._sections:
                      if self._strict and header in known:
                          raise DuplicateSectionError(header, fpname, number)
                      section = self._sections[header]
                      known.add(header)
                  elif header == self.default_section:
                      section = self._defaults
                  else:
                      self.add_section(header)
                      section = self._sections[header]
                      known.add(header)
                  option = None
              elif section is None:
                  raise MissingSectionHeaderError(fpname, number, line)
              elif match := self._optcre.match(value):
                  option, _, text = match.group('option', 'vi', 'value')
                  if not option:
                      problem = self._note(problem, fpname, number, line)
                  option = self.optionxform(option.rstrip())
                  if self._strict and (header, option) in known:
                      raise DuplicateOptionError(header, option, fpname, number)
                  known.add((header, option))
                  section[option] = None if text is None else [text.strip()]
              else:
                  problem = self._note(problem, fpname, number, line)
          self._join_lines()
          if problem:
              raise problem

      def _note(self, problem, source, number, line):
          if problem is None:
              problem = ParsingError(source)
          problem.append(number, repr(line))
          return problem

      def _join_lines(self):
          for name, options in [(self.default_section, self._defaults), *self._sections.items()]:
              for key, value in options.items():
                  if isinstance(value, list):
                      value = '\n'.join(value).rstrip()
                  options[key] = self._interpolation.before_read(self, name, key, value)

      # Values

      def _values(self, section, vars):
          """The values that count in a section: those given, its own, the defaults."""
          own = {}
          try:
              own = self._sections[section]
          except KeyError:
              if section != self.default_section:
                  raise NoSectionError(section) from None
          given = {}
          for key, value in vars.items() if vars else ():
              given[self.optionxform(key)] = value if value is None else str(value)
          return _ChainMap(given, own, self._defaults)

      def get(self, section, option, *, raw=False, vars=None, fallback=_UNSET):
          try:
              values = self._values(section, vars)
          except NoSectionError:
              if fallback is _UNSET:
                  raise
              return fallback
          option = self.optionxform(option)
          if option not in values:
              if fallback is _UNSET:
                  raise NoOptionError(option, section)
              return fallback
          value = values[option]
          if raw or value is None:
              return value
          return self._interpolation.before_get(self, section, option, value, values)

      def _get_conv(self, section, option, conv, *, raw=False, vars=None, fallback=_UNSET, **kwargs):
          try:
              return conv(self.get(section, option, raw=raw, vars=vars, **kwargs))
          except (NoSectionError, NoOptionError):
              if fallback is _UNSET:
                  raise
              return fallback

      def getint(self, section, option, *, raw=False, vars=None, fallback=_UNSET, **kwargs):
          return self._get_conv(section, option, int, raw=raw, vars=vars, fallback=fallback, **kwargs)

      def getfloat(self, section, option, *, raw=False, vars=None, fallback=_UNSET, **kwargs):
          return self._get_conv(section, option, float, raw=raw, vars=vars, fallback=fallback, **kwargs)

      def getboolean(self, section, option, *, raw=False, vars=None, fallback=_UNSET, **kwargs):
          return self._get_conv(section, option, self._convert_to_boolean, raw=raw, vars=vars, fallback=fallback,
                                **kwargs)

      def _convert_to_boolean(self, value):
          if value.lower() not in self.BOOLEAN_STATES:
              raise ValueError('Not a boolean: %s' % value)
          return self.BOOLEAN_STATES[value.lower()]

      def items(self, section=_UNSET, raw=False, vars=None):
          if section is _UNSET:
              return super().items()
          values = self._defaults.copy()
          try:
              values.update(self._sections[section])
          except KeyError:
              if section != self.default_section:
                  raise NoSectionError(section)
          names = list(values.keys())
          for key, value in vars.items() if vars else ():
              values[self.optionxform(key)] = value
          if raw:
              return [(name, values[name]) for name in names]
          return [(name, self._interpolation.before_get(self, section, name, values[name], values)) for name in names]

      def has_option(self, section, option):
          if not section or section == self.default_section:
              return self.optionxform(option) in self._defaults
          if section not in self._sections:
              return False
          option = self.optionxform(option)
          return option in self._sections[section] or option in self._defaults

      def set(self, section, option, value=None):
          if value:
              value = self._interpolation.before_set(self, section, option, value)
          self._own_options(section)[self.optionxform(option)] = value

      def _own_options(self, section):
          if not section or section == self.default_section:
              return self._defaults
          try:
              return self._sections[section]
          except KeyError:
              raise NoSectionError(section) from None

      def remove_option(self, section, option):
          options = self._own_options(section)
          option = self.optionxform(option)
          is_there = option in options
          if is_there:
              del options[option]
          return is_there

      def remove_section(self, section):
          is_there = section in self._sections
          if is_there:
              del self._sections[section]
              del self._proxies[section]
          return is_there

      def popitem(self):
          for key in self.sections():
              value = self[key]
              del self[key]
              return key, value
          raise KeyError

      def write(self, fp, space_around_delimiters=True):
          sign = self._delimiters[0]
          if space_around_delimiters:
              sign = f' {sign} '
          sections = [(self.default_section, self._defaults)] if self._defaults else []
          for name, options in sections + list(self._sections.items()):
              fp.write(f'[{name}]\n')
              for key, value in options.items():
                  value = self._interpolation.before_write(self, name, key, value)
                  if value is not None or not self._allow_no_value:
                      value = sign + str(value).replace('\n', '\n\t')
                  else:
                      value = ''
                  fp.write(f'{key}{value}\n')
              fp.write('\n')

      # As a mapping of sections

      def __getitem__(self, key):
          if key != self.default_section and not self.has_section(key):
              raise KeyError(key)
          return self._proxies[key]

      def __setitem__(self, key, value):
          if key in self and self[key] is value:
              return
          if key == self.default_section:
              self._defaults.clear()
          elif key in self._sections:
              self._sections[key].clear()
          self.read_dict({key: value})

      def __delitem__(self, key):
          if key == self.default_section:
              raise ValueError('Cannot remove the default section.')
          if not self.has_section(key):
              raise KeyError(key)
          self.remove_section(key)

      def __contains__(self, key):
          return key == self.default_section or self.has_section(key)

      def __len__(self):
          return len(self._sections) + 1

      def __iter__(self):
          yield self.default_section
          yield from self._sections.keys()

      @property
      def converters(self):
          return self._converters


  class ConfigParser(RawConfigParser):
      """The parser with %(...)s in values; values are text only."""

      _DEFAULT_INTERPOLATION = BasicInterpolation()

      def _check(self, *, section='', option='', value=''):
          if not isinstance(section, str):
              raise TypeError('section names must be strings')
          if not isinstance(option, str):
              raise TypeError('option keys must be strings')
          if not isinstance(value, str) and not (self._allow_no_value and not value):
              raise TypeError('option values must be strings')

      def set(self, section, option, value=None):
          self._check(option=option, value=value)
          super().set(section, option, value)

      def add_section(self, section):
          self._check(section=section)
          super().add_section(section)

      def _read_defaults(self, defaults):
          # References in defaults are not looked at before they are used.
          hold, self._interpolation = self._interpolation, Interpolation()
          try:
              self.read_dict({self.default_section: defaults})
          finally:
              self._interpolation = hold


  class SafeConfigParser(ConfigParser):
      def __init__(self, *args, **kwargs):
          super().__init__(*args, **kwargs)
          import warnings
          warnings.warn('The SafeConfigParser class has been renamed to ConfigParser in Python 3.2. This alias will be '
                        'removed in Python 3.12. Use ConfigParser directly instead.', DeprecationWarning, stacklevel=2)


  class SectionProxy(_MutableMapping):
      """One section of a parser as a mapping."""

      def __init__(self, parser, name):
          self._parser = parser
          self._name = name
          import functools
          for word in parser.converters:
              method = 'get' + word
              setattr(self, method, functools.partial(self.get, _impl=getattr(parser, method)))

      def __repr__(self):
          return f'<Section: {self._name}>'

      def _options(self):
          if self._name != self._parser.default_section:
              return self._parser.options(self._name)
          return list(self._parser.defaults())

      def __getitem__(self, key):
          if not self._parser.has_option(self._name, key):
              raise KeyError(key)
          return self._parser.get(self._name, key)

      def __setitem__(self, key, value):
          if isinstance(self._parser, ConfigParser):
              self._parser._check(option=key, value=value)
          return self._parser.set(self._name, key, value)

      def __delitem__(self, key):
          if not (self._parser.has_option(self._name, key) and self._parser.remove_option(self._name, key)):
              raise KeyError(key)

      def __contains__(self, key):
          return self._parser.has_option(self._name, key)

      def __len__(self):
          return len(self._options())

      def __iter__(self):
          return iter(self._options())

      @property
      def parser(self):
          return self._parser

      @property
      def name(self):
          return self._name

      def get(self, option, fallback=None, *, raw=False, vars=None, _impl=None, **kwargs):
          _impl = _impl or self._parser.get
          return _impl(self._name, option, raw=raw, vars=vars, fallback=fallback, **kwargs)


  class ConverterMapping(_MutableMapping):
      """The functions behind the parser's methods getint, getfloat and so on, by the rest of their names."""

      def __init__(self, parser):
          self._parser = parser
          self._functions = {name[3:]: None for name in dir(parser)
                             if name.startswith('get') and len(name) > 3 and callable(getattr(parser, name))}

      def __getitem__(self, key):
          return self._functions[key]

      def __setitem__(self, key, value):
          import functools
          if not key or not key.isidentifier():
              raise ValueError(f'Incompatible key: {key} (type: {type(key)})')
          self._functions[key] = value
          method = functools.partial(self._parser._get_conv, conv=value)
          method.converter = value
          setattr(self._parser, 'get' + key, method)
          for proxy in self._parser.values():
              setattr(proxy, 'get' + key, functools.partial(proxy.get, _impl=method))

      def __delitem__(self, key):
          del self._functions[key]
          for owner in (self._parser, *self._parser.values()):
              try:
                  delattr(owner, 'get' + key)
              except AttributeError:
                  continue

      def __iter__(self):
          return iter(self._functions)

      def __len__(self):
          return len(self._functions)

  """#
