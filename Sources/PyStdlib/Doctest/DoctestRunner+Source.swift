// This file defines how the module doctest compares and runs examples, and reports.

let doctestRunnerSource = #"""


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

      def merge(self, other):
          for name, (bad, count) in other._name2ft.items():
              before = self._name2ft.get(name, (0, 0))
              self._name2ft[name] = before[0] + bad, before[1] + count

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

      def report_start(self, out, test, example):
          if self._verbose:
              told = 'Expecting:\n' + _indent(example.want) if example.want else 'Expecting nothing\n'
              out('Trying:\n' + _indent(example.source) + told)

      def report_failure(self, out, test, example, got):
          out(self._failure_header(test, example) + self._checker.output_difference(example, got, self.optionflags))

      def report_success(self, out, test, example, got):
          if self._verbose:
              out('ok\n')

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
  """#
