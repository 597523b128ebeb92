// This file defines the module unittest.result: what came of a run of tests.

let unittestResultSource = #"""
  import io
  import sys
  from traceback import TracebackException
  from unittest import util

  STDOUT_LINE = '\nStdout:\n%s'
  STDERR_LINE = '\nStderr:\n%s'


  class TestResult:
      _previousTestClass = None
      _testRunEntered = False
      _moduleSetUpFailed = False

      def __init__(self, stream=None, descriptions=None, verbosity=None):
          self.failfast = self.shouldStop = self.buffer = self.tb_locals = False
          self.failures, self.errors, self.skipped = [], [], []
          self.expectedFailures, self.unexpectedSuccesses = [], []
          self.testsRun = 0
          self._stdout_buffer = self._stderr_buffer = None
          self._original_stdout, self._original_stderr = sys.stdout, sys.stderr
          self._mirrorOutput = False

      def stop(self):
          self.shouldStop = True

      def addSkip(self, test, reason):
          self.skipped.append((test, reason))

      def addError(self, test, err):
          self._stop_if_fast()
          self._record(self.errors, test, err)

      def stopTest(self, test):
          self._restoreStdout()
          self._mirrorOutput = False

      def startTest(self, test):
          self.testsRun += 1
          self._mirrorOutput = False
          self._setupStdout()

      def addFailure(self, test, err):
          self._stop_if_fast()
          self._record(self.failures, test, err)

      def addSubTest(self, test, subtest, err):
          if err is not None:
              self._stop_if_fast()
              is_failure = issubclass(err[0], test.failureException)
              self._record(self.failures if is_failure else self.errors, subtest, err)

      def addSuccess(self, test):
          pass

      def printErrors(self):
          pass

      def stopTestRun(self):
          pass

      def startTestRun(self):
          pass

      def wasSuccessful(self):
          return not self.failures and not self.errors and not getattr(self, 'unexpectedSuccesses', None)

      def addExpectedFailure(self, test, err):
          self.expectedFailures.append((test, self._exc_info_to_string(err, test)))

      def addUnexpectedSuccess(self, test):
          self._stop_if_fast()
          self.unexpectedSuccesses.append(test)

      def _setupStdout(self):
          if self.buffer:
              if self._stdout_buffer is None:
                  self._stdout_buffer, self._stderr_buffer = io.StringIO(), io.StringIO()
              sys.stdout, sys.stderr = self._stdout_buffer, self._stderr_buffer

      def _restoreStdout(self):
          if not self.buffer:
              return
          if self._mirrorOutput:
              for buffer, original, line in self._buffered():
                  text = buffer.getvalue()
                  if text:
                      original.write(line % (text if text.endswith('\n') else text + '\n'))
          sys.stdout, sys.stderr = self._original_stdout, self._original_stderr
          for buffer, _, _ in self._buffered():
              buffer.seek(0)
              buffer.truncate()

      def _buffered(self):
          return ((self._stdout_buffer, self._original_stdout, STDOUT_LINE),
                  (self._stderr_buffer, self._original_stderr, STDERR_LINE))

      def _stop_if_fast(self):
          if getattr(self, 'failfast', False):
              self.stop()

      def _record(self, where, test, err):
          where.append((test, self._exc_info_to_string(err, test)))
          self._mirrorOutput = True

      def _exc_info_to_string(self, err, test):
          told = TracebackException(*err, capture_locals=self.tb_locals, compact=True)
          _strip_own_frames(told, test.failureException, set())
          text = ''.join(told.format())
          if self.buffer:
              for stream, line in (sys.stdout, STDOUT_LINE), (sys.stderr, STDERR_LINE):
                  output = stream.getvalue()
                  if output:
                      text += line % (output if output.endswith('\n') else output + '\n')
          return text

      def __repr__(self):
          return '<%s run=%i errors=%i failures=%i>' % (
              util.strclass(self.__class__), self.testsRun, len(self.errors), len(self.failures))


  def _is_own(frame):
      return frame.filename.startswith('<unittest')


  # A learner wants to see the test, not this library: its frames at the start go, and behind the test those of an
  # assertion.
  def _strip_own_frames(told, failure, seen):
      waiting = [told]
      while waiting:
          part = waiting.pop()
          if part is None or id(part) in seen:
              continue
          seen.add(id(part))
          stack = part.stack
          while stack and _is_own(stack[0]):
              del stack[0]
          if failure is not None and part.exc_type is not None and issubclass(part.exc_type, failure):
              for place, frame in enumerate(stack):
                  if _is_own(frame):
                      del stack[place:]
                      break
          waiting += [part.__cause__, part.__context__]
  """#
