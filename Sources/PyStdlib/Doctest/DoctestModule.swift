// This file defines the module doctest (library reference, "doctest"): examples in documentation, run and compared.

import PyRuntime

extension StandardLibrary {
  static var doctestModule: ModuleDefinition {
    ModuleDefinition("doctest", source: doctestModuleSource)
  }
}

private let doctestModuleSource = #"""
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

      def __eq__(self, other):
          return self._parts() == other._parts() if type(self) is type(other) else NotImplemented

      def __hash__(self):
          return hash((self.source, self.want, self.lineno, self.indent, self.exc_msg))


  class DocTest:

      def __init__(self, examples, globs, name, filename, lineno, docstring):
          self.examples, self.docstring = examples, docstring
          self.globs = globs.copy()
          self.name, self.filename, self.lineno = name, filename, lineno

      def __repr__(self):
          count = len(self.examples)
          told = 'no examples' if not count else '1 example' if count == 1 else '%d examples' % count
          return '<%s %s from %s:%s (%s)>' % (type(self).__name__, self.name, self.filename, self.lineno, told)

      def __eq__(self, other):
          if type(self) is not type(other):
              return NotImplemented
          return ((self.examples, self.docstring, self.globs, self.name, self.filename, self.lineno)
                  == (other.examples, other.docstring, other.globs, other.name, other.filename, other.lineno))

      def __hash__(self):
          return hash((self.docstring, self.name, self.filename, self.lineno))

      def __lt__(self, other):
          if not isinstance(other, DocTest):
              return NotImplemented
          return (self.name, self.filename or '', self.lineno or 0, id(self)) < (
              other.name, other.filename or '', other.lineno or 0, id(other))


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

      def get_doctest(self, string, globs, name, filename, lineno):
          return DocTest(self.get_examples(string, name), globs, name, filename, lineno, string)

      def get_examples(self, string, name='<string>'):
          return [piece for piece in self.parse(string, name) if isinstance(piece, Example)]


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
          if doc is None or not isinstance(doc, str):
              return None
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


  class OutputChecker:

      def check_output(self, want, got, optionflags):
          if got == want:
              return True
          if not optionflags & DONT_ACCEPT_TRUE_FOR_1 and (got, want) in (('True\n', '1\n'), ('False\n', '0\n')):
              return True
          if not optionflags & DONT_ACCEPT_BLANKLINE:
              want = '\n'.join(['' if line.rstrip() == BLANKLINE_MARKER else line for line in want.split('\n')])
              got = '\n'.join(['' if line.isspace() else line for line in got.split('\n')])
              if got == want:
                  return True
          if optionflags & NORMALIZE_WHITESPACE:
              got, want = ' '.join(got.split()), ' '.join(want.split())
              if got == want:
                  return True
          return bool(optionflags & ELLIPSIS and _fits(want, got))

      def output_difference(self, example, got, optionflags):
          want = example.want
          if not optionflags & DONT_ACCEPT_BLANKLINE:
              got = '\n'.join([BLANKLINE_MARKER if not line.strip() else line for line in got.split('\n')[:-1]]
                              + got.split('\n')[-1:])
          if self._wants_difference(want, got, optionflags):
              import difflib
              want_lines, got_lines = want.splitlines(True), got.splitlines(True)
              if optionflags & REPORT_NDIFF:
                  lines, kind = difflib.ndiff(want_lines, got_lines, None), 'ndiff'
              elif optionflags & REPORT_UDIFF:
                  lines, kind = list(difflib.unified_diff(want_lines, got_lines, n=2))[2:], 'unified diff'
              else:
                  lines, kind = list(difflib.context_diff(want_lines, got_lines, n=2))[2:], 'context diff'
              if kind != 'ndiff':
                  kind += ' with -expected +actual' if kind[0] == 'u' else ' with expected followed by actual'
              else:
                  kind += ' with -expected +actual'
              return 'Differences (%s):\n' % kind + _indent(''.join([line.rstrip() + '\n' for line in lines]))
          parts = []
          parts.append('Expected:\n' + _indent(want) if want else 'Expected nothing\n')
          parts.append('Got:\n' + _indent(got) if got else 'Got nothing\n')
          return ''.join(parts)

      def _wants_difference(self, want, got, optionflags):
          if not optionflags & (REPORT_UDIFF | REPORT_CDIFF | REPORT_NDIFF):
              return False
          return bool(optionflags & REPORT_NDIFF) or want.count('\n') > 2 and got.count('\n') > 2


  # Whether a text is the pattern with something in the place of each `...`: the first and last parts stand at the ends,
  # the others in order between them.
  def _fits(want, got):
      if ELLIPSIS_MARKER not in want:
          return want == got
      first, *middle, last = want.split(ELLIPSIS_MARKER)
      if not got.startswith(first) or not got.endswith(last) or len(first) + len(last) > len(got):
          return False
      place, end = len(first), len(got) - len(last)
      for part in middle:
          place = got.find(part, place, end)
          if place < 0:
              return False
          place += len(part)
      return True


  class DocTestFailure(Exception):

      def __init__(self, test, example, got):
          self.test, self.example, self.got = test, example, got

      def __str__(self):
          return str(self.test)


  class UnexpectedException(Exception):

      def __init__(self, test, example, exc_info):
          self.test, self.example, self.exc_info = test, example, exc_info

      def __str__(self):
          return str(self.test)


  class DocTestRunner:
      DIVIDER = '*' * 70

      def __init__(self, checker=None, verbose=None, optionflags=0):
          self._checker = checker or OutputChecker()
          self._verbose = '-v' in sys.argv if verbose is None else verbose
          self.optionflags = self.original_optionflags = optionflags
          self.tries = self.failures = 0
          self._name2ft = {}

      def report_start(self, out, test, example):
          if self._verbose:
              told = 'Expecting:\n' + _indent(example.want) if example.want else 'Expecting nothing\n'
              out('Trying:\n' + _indent(example.source) + told)

      def report_success(self, out, test, example, got):
          if self._verbose:
              out('ok\n')

      def report_failure(self, out, test, example, got):
          out(self._failure_header(test, example) + self._checker.output_difference(example, got, self.optionflags))

      def report_unexpected_exception(self, out, test, example, exc_info):
          out(self._failure_header(test, example) + 'Exception raised:\n' + _indent(_traceback_text(exc_info)))

      def _failure_header(self, test, example):
          lines = [self.DIVIDER]
          line = '?' if test.lineno is None else test.lineno + example.lineno + 1
          if test.filename:
              lines.append('File "%s", line %s, in %s' % (test.filename, line, test.name))
          else:
              lines.append('Line %s, in %s' % (example.lineno + 1, test.name))
          return '\n'.join(lines + ['Failed example:', _indent(example.source)])

      def run(self, test, compileflags=None, out=None, clear_globs=True):
          import io
          saved = sys.stdout
          out = saved.write if out is None else out
          captured = io.StringIO()
          failed = tried = 0
          sys.stdout = captured
          try:
              for number, example in enumerate(test.examples):
                  self.optionflags = self.original_optionflags
                  for flag, is_on in example.options.items():
                      self.optionflags = self.optionflags | flag if is_on else self.optionflags & ~flag
                  if self.optionflags & SKIP:
                      continue
                  is_quiet = self.optionflags & REPORT_ONLY_FIRST_FAILURE and failed > 0
                  tried += 1
                  if not is_quiet:
                      self.report_start(out, test, example)
                  failed += not self._try(test, example, number, captured, out, is_quiet)
                  if failed and self.optionflags & FAIL_FAST:
                      break
          finally:
              sys.stdout = saved
              if clear_globs:
                  test.globs.clear()
          self.optionflags = self.original_optionflags
          before = self._name2ft.get(test.name, (0, 0))
          self._name2ft[test.name] = before[0] + failed, before[1] + tried
          self.failures += failed
          self.tries += tried
          return TestResults(failed, tried)

      def _try(self, test, example, number, captured, out, is_quiet):
          error = None
          try:
              exec(compile(example.source, '<doctest %s[%d]>' % (test.name, number), 'single'), test.globs)
          except KeyboardInterrupt:
              raise
          except BaseException:
              error = sys.exc_info()
          got = captured.getvalue()
          captured.seek(0)
          captured.truncate()
          if got and not got.endswith('\n'):
              got += '\n'
          check = self._checker.check_output
          if error is None:
              is_good = check(example.want, got, self.optionflags)
          else:
              import traceback
              message = traceback.format_exception_only(*error[:2])[-1]
              got += _traceback_text(error)
              if example.exc_msg is None:
                  if not is_quiet:
                      self.report_unexpected_exception(out, test, example, error)
                  return False
              is_good = check(example.exc_msg, message, self.optionflags) or bool(
                  self.optionflags & IGNORE_EXCEPTION_DETAIL
                  and check(_bare_name(example.exc_msg), _bare_name(message), self.optionflags))
          if not is_quiet:
              (self.report_success if is_good else self.report_failure)(out, test, example, got)
          return is_good

      def summarize(self, verbose=None):
          verbose = self._verbose if verbose is None else verbose
          empty, passed, failed = [], [], []
          tried = broken = 0
          for name, (bad, count) in self._name2ft.items():
              tried, broken = tried + count, broken + bad
              if not count:
                  empty.append(name)
              elif not bad:
                  passed.append((name, count))
              else:
                  failed.append((name, (bad, count)))
          if verbose:
              if empty:
                  print(len(empty), 'items had no tests:')
                  for name in sorted(empty):
                      print('   ', name)
              if passed:
                  print(len(passed), 'items passed all tests:')
                  for name, count in sorted(passed):
                      print(' %3d tests in %s' % (count, name))
          if failed:
              print(self.DIVIDER)
              print(len(failed), 'items had failures:')
              for name, (bad, count) in sorted(failed):
                  print(' %3d of %3d in %s' % (bad, count, name))
          if verbose:
              print(tried, 'tests in', len(self._name2ft), 'items.')
              print(tried - broken, 'passed and', broken, 'failed.')
          if broken:
              print('***Test Failed***', broken, 'failures.')
          elif verbose:
              print('Test passed.')
          return TestResults(broken, tried)

      def merge(self, other):
          for name, (bad, count) in other._name2ft.items():
              before = self._name2ft.get(name, (0, 0))
              self._name2ft[name] = before[0] + bad, before[1] + count


  def _bare_name(message):
      # The class alone, without its module and what follows it.
      first = message.partition('\n')[0]
      return first.partition(':')[0].rpartition('.')[2]


  def _traceback_text(exc_info):
      import traceback
      lines = traceback.format_exception(*exc_info)
      return ''.join([line for line in lines if not line.startswith('  File "<doctest>"')])


  class DebugRunner(DocTestRunner):

      def run(self, test, compileflags=None, out=None, clear_globs=True):
          result = DocTestRunner.run(self, test, compileflags, out, False)
          if clear_globs:
              test.globs.clear()
          return result

      def report_unexpected_exception(self, out, test, example, exc_info):
          raise UnexpectedException(test, example, exc_info)

      def report_failure(self, out, test, example, got):
          raise DocTestFailure(test, example, got)


  master = None


  def _run_all(tests, verbose, report, optionflags, raise_on_error):
      global master
      runner = (DebugRunner if raise_on_error else DocTestRunner)(verbose=verbose, optionflags=optionflags)
      for test in tests:
          runner.run(test)
      if report:
          runner.summarize()
      if master is None:
          master = runner
      else:
          master.merge(runner)
      return TestResults(runner.failures, runner.tries)


  def testmod(m=None, name=None, globs=None, verbose=None, report=True, optionflags=0, extraglobs=None,
              raise_on_error=False, exclude_empty=False):
      m = sys.modules.get('__main__') if m is None else m
      if not isinstance(m, type(sys)):
          raise TypeError('testmod: module required; %r' % (m,))
      name = m.__name__ if name is None else name
      tests = DocTestFinder(exclude_empty=exclude_empty).find(m, name, globs=globs, extraglobs=extraglobs)
      return _run_all(tests, verbose, report, optionflags, raise_on_error)


  def testfile(filename, module_relative=True, name=None, package=None, globs=None, verbose=None, report=True,
               optionflags=0, extraglobs=None, raise_on_error=False, parser=DocTestParser(), encoding=None):
      if package and not module_relative:
          raise ValueError('Package may only be specified for module-relative paths.')
      with open(filename, encoding=encoding) as file:
          text = file.read()
      name = filename.rpartition('/')[2] if name is None else name
      space = {} if globs is None else dict(globs)
      space.update(extraglobs or {})
      space.setdefault('__name__', '__main__')
      test = parser.get_doctest(text, space, name, filename, 0)
      return _run_all([test], verbose, report, optionflags, raise_on_error)


  def run_docstring_examples(f, globs, verbose=False, name='NoName', compileflags=None, optionflags=0):
      runner = DocTestRunner(verbose=verbose, optionflags=optionflags)
      for test in DocTestFinder(verbose=verbose, recurse=False).find(f, name, globs=globs):
          runner.run(test, compileflags=compileflags)


  def set_unittest_reportflags(flags):
      global _unittest_flags
      if flags & REPORTING_FLAGS != flags:
          raise ValueError('Only reporting flags allowed', flags)
      old, _unittest_flags = _unittest_flags, flags
      return old


  _unittest_flags = 0


  def _test_case(test, optionflags, set_up, tear_down):
      import io
      import unittest

      class DocTestCase(unittest.TestCase):

          def setUp(self):
              if set_up is not None:
                  set_up(test)

          def tearDown(self):
              if tear_down is not None:
                  tear_down(test)

          def runTest(self):
              flags = optionflags if optionflags & REPORTING_FLAGS else optionflags | _unittest_flags
              text = io.StringIO()
              runner = DocTestRunner(optionflags=flags, verbose=False)
              runner.DIVIDER = '-' * 70
              if runner.run(test, out=text.write, clear_globs=False).failed:
                  raise self.failureException(
                      'Failed doctest test for %s\n  File "%s", line %s, in %s\n\n%s' % (
                          test.name, test.filename, '0' if test.lineno is None else test.lineno,
                          test.name.rpartition('.')[2], text.getvalue()))

          def id(self):
              return test.name

          def __repr__(self):
              head, _, tail = test.name.rpartition('.')
              return '%s (%s)' % (tail, head)

          __str__ = object.__str__

          def shortDescription(self):
              return 'Doctest: ' + test.name
      return DocTestCase()


  def DocTestSuite(module=None, globs=None, extraglobs=None, test_finder=None, setUp=None, tearDown=None, optionflags=0,
                   **options):
      import unittest
      if isinstance(module, str):
          __import__(module)
          module = sys.modules[module]
      elif module is None:
          module = sys.modules['__main__']
      tests = (test_finder or DocTestFinder()).find(module, globs=globs, extraglobs=extraglobs)
      suite = unittest.TestSuite()
      for test in tests:
          suite.addTest(_test_case(test, optionflags, setUp, tearDown))
      return suite


  def DocFileSuite(*paths, globs=None, setUp=None, tearDown=None, optionflags=0, parser=DocTestParser(), encoding=None,
                   module_relative=True, package=None):
      import unittest
      suite = unittest.TestSuite()
      for path in paths:
          with open(path, encoding=encoding) as file:
              test = parser.get_doctest(file.read(), globs or {}, path.rpartition('/')[2], path, 0)
          suite.addTest(_test_case(test, optionflags, setUp, tearDown))
      return suite


  def script_from_examples(s):
      output = []
      for piece in DocTestParser().parse(s):
          if isinstance(piece, Example):
              output.append(piece.source[:-1])
              if piece.want:
                  output.append('# Expected:')
                  output.extend(['## ' + line for line in piece.want.split('\n')[:-1]])
          else:
              output.extend(['# ' + line if line.strip() else '#' for line in piece.split('\n')[:-1]])
      while output and output[-1] == '#':
          output.pop()
      while output and output[0] == '#':
          output.pop(0)
      return '\n'.join(output) + '\n'


  def testsource(module, name):
      module = sys.modules[module] if isinstance(module, str) else module
      tests = [test for test in DocTestFinder().find(module) if test.name == name]
      if not tests:
          raise ValueError(name, 'not found in tests')
      return script_from_examples(tests[0].docstring)


  def debug_src(src, pm=False, globs=None):
      exec(script_from_examples(src), dict(globs or {}))


  def debug(module, name, pm=False):
      debug_src(testsource(module, name))
  """#
