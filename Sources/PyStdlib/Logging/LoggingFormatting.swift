// This file defines the second part of `logging`: the three styles of formats, formatters and filters, because handlers
// and loggers are built on them.

let loggingFormattingSource = #"""
  BASIC_FORMAT = '%(levelname)s:%(name)s:%(message)s'


  class PercentStyle:
      default_format = '%(message)s'
      asctime_format = '%(asctime)s'
      asctime_search = '%(asctime)'

      def __init__(self, fmt, *, defaults=None):
          self._fmt = fmt or self.default_format
          self._defaults = defaults

      def usesTime(self):
          return self._fmt.find(self.asctime_search) >= 0

      # Some conversion with a name must be there, such as `%(name)-8s`.
      def validate(self):
          fmt = self._fmt
          start = fmt.find('%(')
          while start >= 0:
              end = fmt.find(')', start)
              if end > start + 2 and fmt[start + 2:end].replace('_', 'a').isalnum():
                  rest = fmt[end + 1:].lstrip('#0+ -')
                  rest = rest[1:] if rest[:1] == '*' else rest.lstrip('0123456789')
                  if rest[:1] == '.':
                      rest = rest[2:] if rest[1:2] == '*' else rest[1:].lstrip('0123456789')
                  if rest and rest[0].lower() in 'diouxefgcrsa%':
                      return
              start = fmt.find('%(', start + 2)
          raise ValueError("Invalid format '%s' for '%s' style" % (fmt, self.default_format[0]))

      def _values(self, record):
          return self._defaults | record.__dict__ if self._defaults else record.__dict__

      def _format(self, record):
          if self._defaults:
              return self._fmt % self._values(record)
          return self._fmt % _snip.attributes(record)

      def format(self, record):
          try:
              return self._format(record)
          except KeyError as error:
              raise ValueError('Formatting field not found in record: %s' % error)


  class StrFormatStyle(PercentStyle):
      default_format = '{message}'
      asctime_format = '{asctime}'
      asctime_search = '{asctime'

      def _format(self, record):
          return self._fmt.format(**self._values(record))

      def validate(self):
          import re
          import string
          field = re.compile(r'(\w+)(\.\w+|\[[^]]+\])*')
          spec_pattern = re.compile(
              r'(.?[<=>^])?[+ -]?#?0?(\d+|{\w+})?[,_]?(\.(\d+|{\w+}))?[bcdefgnosx%]?', re.IGNORECASE)
          found = False
          try:
              for _, name, spec, conversion in string.Formatter().parse(self._fmt):
                  if name:
                      if not field.fullmatch(name):
                          raise ValueError('invalid field name/expression: %r' % name)
                      found = True
                  if conversion and conversion not in 'rsa':
                      raise ValueError('invalid conversion: %r' % conversion)
                  if spec and not spec_pattern.fullmatch(spec):
                      raise ValueError('bad specifier: %r' % spec)
          except ValueError as error:
              raise ValueError('invalid format: %s' % error)
          if not found:
              raise ValueError('invalid format: no fields')


  class StringTemplateStyle(PercentStyle):
      default_format = '${message}'
      asctime_format = '${asctime}'
      asctime_search = '${asctime}'

      def __init__(self, *args, **kwargs):
          super().__init__(*args, **kwargs)
          import string
          self._tpl = string.Template(self._fmt)

      def usesTime(self):
          return '$asctime' in self._fmt or self.asctime_search in self._fmt

      def validate(self):
          import re
          found = False
          for match in re.finditer(
                  r'\$(?:(\$)|([_a-z][_a-z0-9]*)|\{([_a-z][_a-z0-9]*)\}|)', self._fmt, re.IGNORECASE):
              if match[2] or match[3]:
                  found = True
              elif not match[1]:
                  raise ValueError("invalid format: bare '$' not allowed")
          if not found:
              raise ValueError('invalid format: no fields')

      def _format(self, record):
          return self._tpl.substitute(**self._values(record))


  _STYLES = {
      '%': (PercentStyle, BASIC_FORMAT),
      '{': (StrFormatStyle, '{levelname}:{name}:{message}'),
      '$': (StringTemplateStyle, '${levelname}:${name}:${message}'),
  }


  # The class of a style, and its basic format.
  def _style(character):
      if character not in _STYLES:
          raise ValueError('Style must be one of: %s' % ','.join(_STYLES))
      return _STYLES[character]


  # Of the last record: its second, the format, the converter, and the text that came of them. Records come many a second.
  _last_moment = None, None, None, ''


  def _moment_text(created, form, converter):
      global _last_moment
      if type(created) is not float or converter is not time.localtime and converter is not time.gmtime:
          return time.strftime(form, converter(created))
      second, known_form, known_converter, text = _last_moment
      if created // 1 != second or form != known_form or converter is not known_converter:
          text = time.strftime(form, converter(created))
          _last_moment = created // 1, form, converter, text
      return text


  class Formatter:
      converter = time.localtime
      default_time_format = '%Y-%m-%d %H:%M:%S'
      default_msec_format = '%s,%03d'

      def __init__(self, fmt=None, datefmt=None, style='%', validate=True, *, defaults=None):
          kind, _ = _style(style)
          self._style = kind(fmt, defaults=defaults)
          # What nobody wrote needs no check.
          if validate and fmt is not None and fmt != BASIC_FORMAT:
              self._style.validate()
          self._fmt = self._style._fmt
          self.datefmt = datefmt

      def formatTime(self, record, datefmt=None):
          text = _moment_text(record.created, datefmt or self.default_time_format, self.converter)
          if not datefmt and self.default_msec_format:
              text = self.default_msec_format % (text, record.msecs)
          return text

      def formatException(self, ei):
          import traceback
          text = ''.join(traceback.format_exception(ei[0], ei[1], ei[2]))
          return text[:-1] if text[-1:] == '\n' else text

      def usesTime(self):
          return self._style.usesTime()

      def formatMessage(self, record):
          return self._style.format(record)

      def formatStack(self, stack_info):
          return stack_info

      def format(self, record):
          record.message = record.getMessage()
          if self.usesTime():
              record.asctime = self.formatTime(record, self.datefmt)
          text = self.formatMessage(record)
          if record.exc_info and not record.exc_text:
              # Kept for the handlers that come after.
              record.exc_text = self.formatException(record.exc_info)
          if record.exc_text:
              text = _on_own_line(text, record.exc_text)
          if record.stack_info:
              text = _on_own_line(text, self.formatStack(record.stack_info))
          return text


  def _on_own_line(text, more):
      return text + more if text.endswith('\n') else text + '\n' + more


  _plain_formatter = Formatter()


  class BufferingFormatter:
      def __init__(self, linefmt=None):
          self.linefmt = linefmt or _plain_formatter

      def formatHeader(self, records):
          return ''

      def formatFooter(self, records):
          return ''

      def format(self, records):
          if not records:
              return ''
          lines = [self.linefmt.format(record) for record in records]
          return self.formatHeader(records) + ''.join(lines) + self.formatFooter(records)


  # Lets through what a logger and its children log.
  class Filter:
      def __init__(self, name=''):
          self.name = name
          self.nlen = len(name)

      def filter(self, record):
          return not self.nlen or record.name == self.name or record.name.startswith(self.name + '.')


  def _include(items, item):
      if item not in items:
          items.append(item)


  def _exclude(items, item):
      if item in items:
          items.remove(item)


  class Filterer:
      def __init__(self):
          self.filters = []

      def addFilter(self, filter):
          _include(self.filters, filter)

      def removeFilter(self, filter):
          _exclude(self.filters, filter)

      def filter(self, record):
          for item in self.filters:
              if not (item.filter(record) if hasattr(item, 'filter') else item(record)):
                  return False
          return True
  """#
