// This file defines the second part of the module configparser: parsers, and their sections as mappings.

let configparserSource = #"""
  # Parsers.

  class RawConfigParser(_MutableMapping):
      """Sections of options, read from text and written to it."""

      SECTCRE = re.compile(r'\[(?P<header>.+)\]')
      NONSPACECRE = re.compile(r'\S')
      BOOLEAN_STATES = {'1': True, 'yes': True, 'true': True, 'on': True, '0': False, 'no': False, 'false': False,
                        'off': False}
      _usual_references = Interpolation()

      def __init__(self, defaults=None, dict_type=dict, allow_no_value=False, *, delimiters=('=', ':'),
                   comment_prefixes=('#', ';'), inline_comment_prefixes=None, strict=True, empty_lines_in_values=True,
                   default_section=DEFAULTSECT, interpolation=_ABSENT, converters=_ABSENT):
          if interpolation is _ABSENT:
              interpolation = self._usual_references
          elif interpolation is None:
              interpolation = Interpolation()
          if not isinstance(interpolation, Interpolation):
              raise TypeError(f'interpolation= must be None or an instance of Interpolation; got an object of type '
                              f'{type(interpolation)}')
          self._references = interpolation
          self._new_options, self.default_section = dict_type, default_section
          self._sections, self._defaults, self._section_views = dict_type(), dict_type(), dict_type()
          # How lines are told apart.
          self._delimiter_signs = tuple(delimiters)
          self._comment_signs, self._trailing_comment_signs = (
              () if signs is None else tuple(signs) for signs in (comment_prefixes, inline_comment_prefixes))
          self._is_strict, self._may_be_bare, self._keeps_empty_lines = strict, allow_no_value, empty_lines_in_values
          behind = rf'(?P<vi>{"|".join(map(re.escape, delimiters))})\s*(?P<value>.*)'
          self._option_line = re.compile(rf'(?P<option>.*?)\s*(?:{behind})?$' if allow_no_value
                                         else rf'(?P<option>.*?)\s*{behind}$')
          self._conversions = ConverterMapping(self)
          self._open_section(default_section)
          if converters is not _ABSENT:
              self._conversions.update(converters)
          if defaults:
              self._read_defaults(defaults)

      def _open_section(self, name):
          self._section_views[name] = SectionProxy(self, name)

      def defaults(self):
          return self._defaults

      def sections(self):
          return [*self._sections]

      def add_section(self, section):
          if self._is_default(section):
              raise ValueError('Invalid section name: %r' % section)
          if self.has_section(section):
              raise DuplicateSectionError(section)
          self._sections[section] = self._new_options()
          self._open_section(section)

      def has_section(self, section):
          return section in self._sections

      def _is_default(self, name):
          return name == self.default_section

      def _is_in_defaults(self, section):
          # Without a name, too, options of the default section are meant.
          return not section or self._is_default(section)

      def options(self, section):
          try:
              own = self._sections[section].copy()
          except KeyError:
              raise NoSectionError(section) from None
          own.update(self._defaults)
          return [*own]

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
          met = set()

          def is_twice(*what):
              known = what in met
              met.add(what)
              return known and self._is_strict

          for section, values in dictionary.items():
              section = str(section)
              again = is_twice(section)
              try:
                  self.add_section(section)
              except (ValueError, DuplicateSectionError):
                  if again:
                      raise
              for name, value in values.items():
                  option = self.optionxform(str(name))
                  if is_twice(section, option):
                      raise DuplicateOptionError(section, option, source)
                  self.set(section, option, None if value is None else str(value))

      def readfp(self, fp, filename=None):
          _warn_of_end("This method will be removed in Python 3.12. Use 'parser.read_file()' instead.")
          self.read_file(fp, filename)

      def _read_defaults(self, defaults):
          for name in defaults:
              self._defaults[self.optionxform(name)] = defaults[name]

      def _without_comment(self, line):
          """What counts in a line, and whether a comment was cut off."""
          end = len(line)
          for prefix in self._trailing_comment_signs:
              place = line.find(prefix)
              while place >= 0:
                  if place == 0 or line[place - 1].isspace():
                      end = min(end, place)
                      break
                  place = line.find(prefix, place + 1)
          if line.strip().startswith(self._comment_signs) and self._comment_signs:
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
                  if not self._keeps_empty_lines:
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
                      if self._is_strict and header in known:
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
              elif match := self._option_line.match(value):
                  option, _, text = match.group('option', 'vi', 'value')
                  if not option:
                      problem = self._note(problem, fpname, number, line)
                  option = self.optionxform(option.rstrip())
                  if self._is_strict and (header, option) in known:
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
                  options[key] = self._references.before_read(self, name, key, value)

      # Values

      def _values(self, section, vars):
          """The values that count in a section: those given, its own, the defaults."""
          own = self._sections.get(section)
          if own is None:
              if not self._is_default(section):
                  raise NoSectionError(section)
              own = {}
          given = {}
          for key, value in vars.items() if vars else ():
              given[self.optionxform(key)] = value if value is None else str(value)
          return _ChainMap(given, own, self._defaults)

      def get(self, section, option, *, raw=False, vars=None, fallback=_ABSENT):
          try:
              values = self._values(section, vars)
          except NoSectionError:
              if fallback is _ABSENT:
                  raise
              return fallback
          name = self.optionxform(option)
          if name in values:
              found = values[name]
              if raw or found is None:
                  return found
              return self._references.before_get(self, section, name, found, values)
          if fallback is _ABSENT:
              raise NoOptionError(name, section)
          return fallback

      def _converted(self, section, option, conv, *, raw=False, vars=None, fallback=_ABSENT, **kwargs):
          try:
              return conv(self.get(section, option, raw=raw, vars=vars, **kwargs))
          except (NoOptionError, NoSectionError):
              if fallback is not _ABSENT:
                  return fallback
              raise

      def getint(self, section, option, *, raw=False, vars=None, fallback=_ABSENT, **kwargs):
          return self._converted(section, option, int, raw=raw, vars=vars, fallback=fallback, **kwargs)

      def getfloat(self, section, option, *, raw=False, vars=None, fallback=_ABSENT, **kwargs):
          return self._converted(section, option, float, raw=raw, vars=vars, fallback=fallback, **kwargs)

      def getboolean(self, section, option, *, raw=False, vars=None, fallback=_ABSENT, **kwargs):
          return self._converted(section, option, self._truth_of_word, raw=raw, vars=vars, fallback=fallback, **kwargs)

      def _truth_of_word(self, value):
          word, states = value.lower(), self.BOOLEAN_STATES
          if word in states:
              return states[word]
          raise ValueError('Not a boolean: %s' % value)

      def items(self, section=_ABSENT, raw=False, vars=None):
          if section is _ABSENT:
              return super().items()
          values = self._defaults.copy()
          if section in self._sections:
              values.update(self._sections[section])
          elif not self._is_default(section):
              raise NoSectionError(section)
          names = [*values]
          for key, value in vars.items() if vars else ():
              values[self.optionxform(key)] = value
          if raw:
              return [(name, values[name]) for name in names]
          return [(name, self._references.before_get(self, section, name, values[name], values)) for name in names]

      def has_option(self, section, option):
          if self._is_in_defaults(section):
              return self.optionxform(option) in self._defaults
          own = self._sections.get(section)
          if own is None:
              return False
          name = self.optionxform(option)
          return name in own or name in self._defaults

      def set(self, section, option, value=None):
          if value:
              value = self._references.before_set(self, section, option, value)
          self._own_options(section)[self.optionxform(option)] = value

      def _check(self, *, section='', option='', value=''):
          for what, given in ('section names', section), ('option keys', option), ('option values', value):
              is_bare = what == 'option values' and self._may_be_bare and not given
              if not (is_bare or isinstance(given, str)):
                  raise TypeError(what + ' must be strings')

      def _own_options(self, section):
          found = self._defaults if self._is_in_defaults(section) else self._sections.get(section)
          if found is None:
              raise NoSectionError(section)
          return found

      def remove_option(self, section, option):
          own = self._own_options(section)
          name = self.optionxform(option)
          is_there = name in own
          if is_there:
              del own[name]
          return is_there

      def remove_section(self, section):
          is_there = section in self._sections
          if is_there:
              del self._sections[section]
              del self._section_views[section]
          return is_there

      def popitem(self):
          for key in self.sections():
              value = self[key]
              del self[key]
              return key, value
          raise KeyError

      def write(self, fp, space_around_delimiters=True):
          sign = self._delimiter_signs[0]
          if space_around_delimiters:
              sign = f' {sign} '
          sections = [(self.default_section, self._defaults)] if self._defaults else []
          for name, options in sections + list(self._sections.items()):
              fp.write(f'[{name}]\n')
              for key, value in options.items():
                  value = self._references.before_write(self, name, key, value)
                  is_bare = value is None and self._may_be_bare
                  text = '' if is_bare else sign + str(value).replace('\n', '\n\t')
                  fp.write(f'{key}{text}\n')
              fp.write('\n')

      # As a mapping of sections

      def __getitem__(self, key):
          if key in self:
              return self._section_views[key]
          raise KeyError(key)

      def __setitem__(self, key, value):
          is_there = key in self
          if is_there and self[key] is value:
              return
          if is_there:
              self._own_options(key).clear()
          self.read_dict({key: value})

      def __delitem__(self, key):
          if self._is_default(key):
              raise ValueError('Cannot remove the default section.')
          if key not in self:
              raise KeyError(key)
          self.remove_section(key)

      def __contains__(self, key):
          return self._is_default(key) or self.has_section(key)

      def __len__(self):
          return len(self._sections) + 1

      def __iter__(self):
          yield self.default_section
          yield from self._sections.keys()

      @property
      def converters(self):
          return self._conversions


  class ConfigParser(RawConfigParser):
      """The parser with %(...)s in values; values are text only."""

      _usual_references = BasicInterpolation()

      def set(self, section, option, value=None):
          self._check(option=option, value=value)
          return super().set(section, option, value=value)

      def add_section(self, section):
          self._check(section=section)
          return super().add_section(section)

      def _read_defaults(self, defaults):
          # References in defaults are not looked at before they are used.
          hold, self._references = self._references, Interpolation()
          try:
              self.read_dict({self.default_section: defaults})
          finally:
              self._references = hold


  class SafeConfigParser(ConfigParser):
      def __init__(self, *args, **kwargs):
          super().__init__(*args, **kwargs)
          _warn_of_end('The SafeConfigParser class has been renamed to ConfigParser in Python 3.2. This alias will be '
                       'removed in Python 3.12. Use ConfigParser directly instead.')


  class SectionProxy(_MutableMapping):
      """One section of a parser as a mapping."""

      def __init__(self, parser, name):
          self._parser_of_section, self._name_of_section = parser, name
          import functools
          for word in parser.converters:
              method = 'get' + word
              setattr(self, method, functools.partial(self.get, _through=getattr(parser, method)))

      parser = property(lambda self: self._parser_of_section)
      name = property(lambda self: self._name_of_section)

      def __repr__(self):
          return '<Section: %s>' % (self._name_of_section,)

      def _names(self):
          parser, name = self._parser_of_section, self._name_of_section
          return [*parser.defaults()] if parser._is_default(name) else parser.options(name)

      def __contains__(self, key):
          parser = self._parser_of_section
          return parser.has_option(self._name_of_section, key)

      def __iter__(self):
          return iter(self._names())

      def __len__(self):
          return len(self._names())

      def get(self, option, fallback=None, *, raw=False, vars=None, _through=None, **kwargs):
          ask = _through or self._parser_of_section.get
          return ask(self._name_of_section, option, raw=raw, vars=vars, fallback=fallback, **kwargs)

      def __getitem__(self, key):
          if key in self:
              return self._parser_of_section.get(self._name_of_section, key)
          raise KeyError(key)

      def __setitem__(self, key, value):
          parser = self._parser_of_section
          parser._check(option=key, value=value)
          parser.set(self._name_of_section, key, value)

      def __delitem__(self, key):
          # An option of the defaults is there, but not to be removed from here.
          if not (key in self and self._parser_of_section.remove_option(self._name_of_section, key)):
              raise KeyError(key)


  class ConverterMapping(_MutableMapping):
      """The functions behind the parser's methods getint, getfloat and so on, by the rest of their names."""

      def __init__(self, parser):
          self._converting_parser = parser
          self._functions = {name[3:]: None for name in dir(parser)
                             if name.startswith('get') and len(name) > 3 and callable(getattr(parser, name))}

      def __getitem__(self, key):
          return self._functions[key]

      def __setitem__(self, key, value):
          import functools
          if not isinstance(key, str):
              raise ValueError(f'Incompatible key: {key} (type: {type(key)})')
          if not key:
              raise ValueError('Incompatible key: cannot use "" as a name')
          self._functions[key] = value
          method = functools.partial(self._converting_parser._converted, conv=value)
          method.converter = value
          setattr(self._converting_parser, 'get' + key, method)
          for view in self._converting_parser.values():
              setattr(view, 'get' + key, functools.partial(view.get, _through=method))

      def __delitem__(self, key):
          del self._functions[key]
          for owner in (self._converting_parser, *self._converting_parser.values()):
              try:
                  delattr(owner, 'get' + key)
              except AttributeError:
                  continue

      def __iter__(self):
          return iter(self._functions)

      def __len__(self):
          return len(self._functions)

  """#
