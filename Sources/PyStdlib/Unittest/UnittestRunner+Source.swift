// This file defines the module unittest.runner: the report as text.

let unittestRunnerSource = #"""
  import sys
  import time
  import warnings
  from unittest import result
  from unittest.case import _SubTest
  from unittest.signals import registerResult


  class _LineStream:
      # A stream, with a method that ends a line.

      def __init__(self, stream):
          self.__dict__.update(stream=stream, write=stream.write)

      def writeln(self, text=''):
          self.write(('' if text is None else str(text)) + '\n')

      def __getattr__(self, name):
          stream = self.__dict__.get('stream')
          if stream is None or name[:2] == '__':
              raise AttributeError(name)
          return getattr(stream, name)


  class TextTestResult(result.TestResult):
      separator1 = '=' * 70
      separator2 = '-' * 70

      def __init__(self, stream, descriptions, verbosity):
          super().__init__(stream, descriptions, verbosity)
          self.stream = stream
          self.descriptions = descriptions
          self.showAll = verbosity > 1
          self.dots = verbosity == 1
          self._newline = True

      def addSkip(self, test, reason):
          super().addSkip(test, reason)
          self._show(test, 'skipped %r' % (reason,), 's')

      def addError(self, test, err):
          super().addError(test, err)
          self._show(test, 'ERROR', 'E')

      def startTest(self, test):
          super().startTest(test)
          if self.showAll:
              self._put(self.getDescription(test) + ' ... ')
              self._newline = False

      def addFailure(self, test, err):
          super().addFailure(test, err)
          self._show(test, 'FAIL', 'F')

      def addSubTest(self, test, subtest, err):
          if err is not None:
              if issubclass(err[0], subtest.failureException):
                  self._show(subtest, 'FAIL', 'F')
              else:
                  self._show(subtest, 'ERROR', 'E')
          super().addSubTest(test, subtest, err)

      def addSuccess(self, test):
          super().addSuccess(test)
          self._show(test, 'ok', '.')

      def printErrors(self):
          stream = self.stream
          if self.dots or self.showAll:
              stream.writeln()
              stream.flush()
          self.printErrorList('ERROR', self.errors)
          self.printErrorList('FAIL', self.failures)
          surprises = getattr(self, 'unexpectedSuccesses', ())
          if surprises:
              stream.writeln(self.separator1)
              for test in surprises:
                  stream.writeln('UNEXPECTED SUCCESS: %s' % self.getDescription(test))
              stream.flush()

      def getDescription(self, test):
          doc = self.descriptions and test.shortDescription()
          return '%s\n%s' % (test, doc) if doc else str(test)

      def printErrorList(self, flavour, errors):
          for test, err in errors:
              for line in self.separator1, '%s: %s' % (flavour, self.getDescription(test)), self.separator2, err:
                  self.stream.writeln(line)
              self.stream.flush()

      def addExpectedFailure(self, test, err):
          super().addExpectedFailure(test, err)
          self._show(test, 'expected failure', 'x')

      def addUnexpectedSuccess(self, test):
          super().addUnexpectedSuccess(test)
          self._show(test, 'unexpected success', 'u')

      def _put(self, text):
          self.stream.write(text)
          self.stream.flush()

      def _show(self, test, word, letter):
          if self.dots:
              self._put(letter)
          elif self.showAll:
              self._write_status(test, word)

      def _write_status(self, test, status):
          is_part = isinstance(test, _SubTest)
          if is_part or self._newline:
              if not self._newline:
                  self.stream.writeln()
              if is_part:
                  self.stream.write('  ')
              self.stream.write(self.getDescription(test) + ' ... ')
          self._put(status + '\n')
          self._newline = True


  class TextTestRunner:
      resultclass = TextTestResult

      def __init__(self, stream=None, descriptions=True, verbosity=1, failfast=False, buffer=False, resultclass=None,
                   warnings=None, *, tb_locals=False):
          self.stream = _LineStream(sys.stderr if stream is None else stream)
          self.descriptions, self.verbosity = descriptions, verbosity
          self.failfast, self.buffer, self.tb_locals = failfast, buffer, tb_locals
          self.warnings = warnings
          if resultclass is not None:
              self.resultclass = resultclass

      def _makeResult(self):
          return self.resultclass(self.stream, self.descriptions, self.verbosity)

      def run(self, test):
          outcome = self._makeResult()
          registerResult(outcome)
          outcome.failfast, outcome.buffer, outcome.tb_locals = self.failfast, self.buffer, self.tb_locals
          with warnings.catch_warnings():
              if self.warnings:
                  warnings.simplefilter(self.warnings)
                  if self.warnings in ('default', 'always'):
                      warnings.filterwarnings('module', category=DeprecationWarning,
                                              message=r'Please use assert\w+ instead.')
              begun = time.perf_counter()
              getattr(outcome, 'startTestRun', _nothing)()
              try:
                  test(outcome)
              finally:
                  getattr(outcome, 'stopTestRun', _nothing)()
              taken = time.perf_counter() - begun
          outcome.printErrors()
          self._sum_up(outcome, taken)
          return outcome

      def _sum_up(self, outcome, taken):
          stream = self.stream
          if hasattr(outcome, 'separator2'):
              stream.writeln(outcome.separator2)
          count = outcome.testsRun
          stream.writeln('Ran %d test%s in %.3fs' % (count, '' if count == 1 else 's', taken))
          stream.writeln()
          is_good = outcome.wasSuccessful()
          figures = [] if is_good else [('failures', outcome.failures), ('errors', outcome.errors)]
          for name in 'skipped', 'expectedFailures', 'unexpectedSuccesses':
              figures.append((_words.get(name, name), getattr(outcome, name, ())))
          told = ', '.join(['%s=%d' % (name, len(items)) for name, items in figures if items])
          stream.write('OK' if is_good else 'FAILED')
          stream.write(' (%s)\n' % told if told else '\n')
          stream.flush()


  _words = {'expectedFailures': 'expected failures', 'unexpectedSuccesses': 'unexpected successes'}


  def _nothing():
      pass
  """#
