// This file defines the first part of the module doctest: examples, how they are found and read.

let doctestExamplesSource = #"""
  import sys
  from collections import namedtuple

  __all__ = ['register_optionflag', 'DONT_ACCEPT_TRUE_FOR_1', 'DONT_ACCEPT_BLANKLINE', 'NORMALIZE_WHITESPACE',
             'ELLIPSIS', 'SKIP', 'IGNORE_EXCEPTION_DETAIL', 'COMPARISON_FLAGS', 'REPORT_UDIFF', 'REPORT_CDIFF',
             'REPORT_NDIFF',
             'REPORT_ONLY_FIRST_FAILURE', 'REPORTING_FLAGS', 'FAIL_FAST', 'Example', 'DocTest', 'DocTestParser',
             'DocTestFinder', 'DocTestRunner', 'OutputChecker', 'DocTestFailure', 'UnexpectedException', 'DebugRunner',
             'testmod', 'testfile', 'run_docstring_examples', 'DocTestSuite', 'DocFileSuite',
             'set_unittest_reportflags', 'script_from_examples', 'testsource', 'debug_src', 'debug']
  TestResults = namedtuple('TestResults', 'failed attempted')
  OPTIONFLAGS_BY_NAME = {}


  def register_optionflag(name):
      return OPTIONFLAGS_BY_NAME.setdefault(name, 1 << len(OPTIONFLAGS_BY_NAME))


  DONT_ACCEPT_TRUE_FOR_1, DONT_ACCEPT_BLANKLINE, NORMALIZE_WHITESPACE, ELLIPSIS, SKIP, IGNORE_EXCEPTION_DETAIL = map(
      register_optionflag, ('DONT_ACCEPT_TRUE_FOR_1', 'DONT_ACCEPT_BLANKLINE', 'NORMALIZE_WHITESPACE', 'ELLIPSIS',
                            'SKIP', 'IGNORE_EXCEPTION_DETAIL'))
  COMPARISON_FLAGS = 63
  REPORT_UDIFF, REPORT_CDIFF, REPORT_NDIFF, REPORT_ONLY_FIRST_FAILURE, FAIL_FAST = map(
      register_optionflag, ('REPORT_UDIFF', 'REPORT_CDIFF', 'REPORT_NDIFF', 'REPORT_ONLY_FIRST_FAILURE', 'FAIL_FAST'))
  REPORTING_FLAGS = REPORT_UDIFF | REPORT_CDIFF | REPORT_NDIFF | REPORT_ONLY_FIRST_FAILURE | FAIL_FAST
  BLANKLINE_MARKER, ELLIPSIS_MARKER = '<BLANKLINE>', '...'


  def _indent(text, indent=4):
      return ''.join([' ' * indent + line if line.strip('\n') else line for line in text.splitlines(True)])


  class Example:

      def __init__(self, source, want, exc_msg=None, lineno=0, indent=0, options=None):
          self.source = source if source.endswith('\n') else source + '\n'
          self.want = want + '\n' if want and not want.endswith('\n') else want
          self.exc_msg = exc_msg if exc_msg is None or exc_msg.endswith('\n') else exc_msg + '\n'
          self.lineno, self.indent = lineno, indent
          self.options = {} if options is None else options

      def _parts(self):
          return self.source, self.want, self.lineno, self.indent, self.options, self.exc_msg

      def __hash__(self):
          return hash((self.source, self.want, self.lineno, self.indent, self.exc_msg))

      def __eq__(self, other):
          return self._parts() == other._parts() if type(self) is type(other) else NotImplemented


  class DocTest:

      def __init__(self, examples, globs, name, filename, lineno, docstring):
          self.examples, self.docstring = examples, docstring
          self.globs = globs.copy()
          self.name, self.filename, self.lineno = name, filename, lineno

      def __lt__(self, other):
          if not isinstance(other, DocTest):
              return NotImplemented
          return (self.name, self.filename or '', self.lineno or 0, id(self)) < (
              other.name, other.filename or '', other.lineno or 0, id(other))

      def __hash__(self):
          return hash((self.docstring, self.name, self.filename, self.lineno))

      def __eq__(self, other):
          if type(self) is not type(other):
              return NotImplemented
          return ((self.examples, self.docstring, self.globs, self.name, self.filename, self.lineno)
                  == (other.examples, other.docstring, other.globs, other.name, other.filename, other.lineno))

      def __repr__(self):
          count = len(self.examples)
          told = 'no examples' if not count else '1 example' if count == 1 else '%d examples' % count
          return '<%s %s from %s:%s (%s)>' % (type(self).__name__, self.name, self.filename, self.lineno, told)


  class DocTestParser:

      def parse(self, string, name='<string>'):
          lines = string.expandtabs().split('\n')
          margins = [len(line) - len(line.lstrip()) for line in lines if line.strip()]
          margin = min(margins, default=0)
          lines = [line[margin:] for line in lines]
          pieces, text = [], []
          place = 0
          while place < len(lines):
              stripped = lines[place].lstrip(' ')
              if not stripped.startswith('>>>'):
                  text.append(lines[place] + '\n')
                  place += 1
                  continue
              pieces.append(''.join(text))
              text = []
              example, place = self._read_example(lines, place, name)
              if example is not None:
                  pieces.append(example)
          pieces.append(''.join(text)[:-1] if text else '')
          return pieces

      def get_doctest(self, string, globs, name, filename, lineno):
          return DocTest(self.get_examples(string, name), globs, name, filename, lineno, string)

      def get_examples(self, string, name='<string>'):
          return [piece for piece in self.parse(string, name) if isinstance(piece, Example)]

      def _read_example(self, lines, start, name):
          indent = len(lines[start]) - len(lines[start].lstrip(' '))
          margin = ' ' * indent
          place = start + 1
          while place < len(lines) and (lines[place].startswith(margin + '... ') or lines[place] == margin + '...'
                                        or lines[place].startswith(margin + '...')
                                        and not lines[place].startswith(margin + '....')):
              place += 1
          source_lines = lines[start:place]
          for offset, line in enumerate(source_lines):
              if len(line) >= indent + 4 and line[indent + 3] != ' ':
                  raise ValueError('line %r of the docstring for %s lacks blank after %s: %r' % (
                      start + offset + 1, name, line[indent:indent + 3], line))
          source = '\n'.join([line[indent + 4:] for line in source_lines])
          want_start = place
          while place < len(lines) and lines[place].strip() and not lines[place].lstrip(' ').startswith('>>>'):
              if not lines[place].startswith(margin):
                  raise ValueError('line %r of the docstring for %s has inconsistent leading whitespace: %r' % (
                      place + 1, name, lines[place]))
              place += 1
          want_lines = [line[indent:] for line in lines[want_start:place]]
          want = '\n'.join(want_lines)
          if all(not line.strip() or line.strip().startswith('#') for line in source.split('\n')):
              return None, place
          options = self._options(source, name, start)
          return Example(source, want, self._message(want_lines), start, indent, options), place

      # What stands behind the lines of a traceback in the expected output.
      def _message(self, want_lines):
          if not want_lines or want_lines[0].rstrip() not in (
                  'Traceback (most recent call last):', 'Traceback (innermost last):'):
              return None
          for place, line in enumerate(want_lines[1:], 1):
              if line and (line[0].isalnum() or line[0] == '_'):
                  return '\n'.join(want_lines[place:])
          return None

      def _options(self, source, name, lineno):
          options = {}
          for line in source.split('\n'):
              comment = line.partition('#')[2]
              while comment and not comment.strip().startswith('doctest:'):
                  comment = comment.partition('#')[2]
              if not comment:
                  continue
              for word in comment.strip()[8:].replace(',', ' ').split():
                  if word[0] not in '+-' or word[1:] not in OPTIONFLAGS_BY_NAME:
                      raise ValueError('line %r of the doctest for %s has an invalid option: %r'
                                       % (lineno + 1, name, word))
                  options[OPTIONFLAGS_BY_NAME[word[1:]]] = word[0] == '+'
          return options


  class DocTestFinder:

      def __init__(self, verbose=False, parser=DocTestParser(), recurse=True, exclude_empty=True):
          self._verbose, self._parser, self._recurse, self._exclude_empty = verbose, parser, recurse, exclude_empty

      def find(self, obj, name=None, module=None, globs=None, extraglobs=None):
          name = getattr(obj, '__name__', None) if name is None else name
          if name is None:
              raise ValueError("DocTestFinder.find: name must be given when obj.__name__ doesn't exist: %r"
                               % (type(obj),))
          if module is None:
              module = obj if isinstance(obj, type(sys)) else sys.modules.get(getattr(obj, '__module__', None))
          space = dict(getattr(module, '__dict__', {}) if globs is None else globs)
          space.update(extraglobs or {})
          space.setdefault('__name__', '__main__')
          found = []
          self._find(found, obj, name, module or None, space, set())
          found.sort()
          return found

      def _find(self, found, obj, name, module, globs, seen):
          if id(obj) in seen:
              return
          seen.add(id(obj))
          test = self._get_test(obj, name, module, globs)
          if test is not None:
              found.append(test)
          if not self._recurse:
              return
          if isinstance(obj, type(sys)):
              for key, value in obj.__dict__.items():
                  if (_is_code(value) or isinstance(value, type)) and self._from_module(module, value):
                      self._find(found, value, '%s.%s' % (name, key), module, globs, seen)
              for key, value in getattr(obj, '__test__', {}).items():
                  self._find(found, value, '%s.__test__.%s' % (name, key), module, globs, seen)
          elif isinstance(obj, type):
              for key, value in obj.__dict__.items():
                  if isinstance(value, (staticmethod, classmethod)):
                      value = value.__func__
                  if (_is_code(value) or isinstance(value, (type, property))) and self._from_module(module, value):
                      self._find(found, value, '%s.%s' % (name, key), module, globs, seen)

      def _from_module(self, module, value):
          if module is None or isinstance(value, property):
              return True
          return getattr(value, '__module__', None) == module.__name__

      def _get_test(self, obj, name, module, globs):
          doc = obj if isinstance(obj, str) else getattr(obj, '__doc__', None)
          doc = '' if doc is None else str(doc)
          if self._exclude_empty and not doc:
              return None
          filename = getattr(module, '__file__', None) or getattr(module, '__name__', None)
          test = self._parser.get_doctest(doc, globs, name, filename, _doc_line(obj, doc))
          return None if self._exclude_empty and not test.examples else test


  def _is_code(value):
      while hasattr(value, '__wrapped__'):
          value = value.__wrapped__
      return hasattr(value, '__code__')


  # The line, from 0, at which the text of a definition begins; None when it cannot be known.
  def _doc_line(obj, doc):
      import inspect
      if isinstance(obj, str):
          return None
      if isinstance(obj, type(sys)):
          return 0
      try:
          lines, start = inspect.findsource(obj.fget if isinstance(obj, property) else obj)
      except (OSError, TypeError, AttributeError):
          return None
      while start < len(lines):
          line = lines[start].strip().lstrip('rRuU')
          if line.startswith(('"', "'")):
              return start
          start += 1
      return None
  """#
