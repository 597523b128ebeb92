// This file defines the module unittest.case: a test case and one run of it, skips, subtests, cleanups.

let unittestCaseSource = #"""
  import sys
  from unittest.asserts import Assertions, _AssertionTools
  from unittest.util import strclass


  class SkipTest(Exception):
      pass


  class _StopRun(Exception):
      pass


  def _plain(item):
      return item


  def _skipped(item, reason):
      if isinstance(item, type):
          marked = item
      else:
          from functools import wraps
          marked = wraps(item)(lambda *args, **kwargs: _refuse(reason))
      marked.__unittest_skip__, marked.__unittest_skip_why__ = True, reason
      return marked


  def _refuse(reason):
      raise SkipTest(reason)


  def skip(reason):
      # Without brackets behind it the decorator gets the test in place of a reason.
      if isinstance(reason, type(_refuse)):
          return _skipped(reason, '')
      return lambda item: _skipped(item, reason)


  def skipIf(condition, reason):
      return skip(reason) if condition else _plain


  def skipUnless(condition, reason):
      return _plain if condition else skip(reason)


  def expectedFailure(test_item):
      test_item.__unittest_expecting_failure__ = True
      return test_item


  def _enter(manager, register):
      kind = type(manager)
      if not (hasattr(kind, '__enter__') and hasattr(kind, '__exit__')):
          raise TypeError("'%s' object does not support the context manager protocol" % strclass(kind))
      value = kind.__enter__(manager)
      register(kind.__exit__, manager, None, None, None)
      return value


  # Cleanups that wait for the end: calls still to be made, the last one first.
  def _later(function, args, kwargs):
      return lambda: function(*args, **kwargs)


  _to_clean_in_module = []


  def addModuleCleanup(function, /, *args, **kwargs):
      _to_clean_in_module.append(_later(function, args, kwargs))


  def enterModuleContext(cm):
      return _enter(cm, addModuleCleanup)


  def doModuleCleanups():
      errors = []
      while _to_clean_in_module:
          try:
              _to_clean_in_module.pop()()
          except Exception as error:
              errors.append(error)
      if errors:
          raise errors[0]


  class _Attempt:
      # One run of one test: what of it failed so far, and whom to tell.

      def __init__(self, result):
          self.result, self.failure = result, None
          self.expecting_failure, self.success = False, True
          self.tells_subtests = hasattr(result, 'addSubTest')
          self.ends_early = getattr(result, 'failfast', False)

      def part(self, test, function, *args, is_subtest=False):
          was_good, self.success = self.success, True
          try:
              function(*args)
          except KeyboardInterrupt:
              raise
          except SkipTest as why:
              self.success = False
              _tell_skip(self.result, test, str(why))
          except _StopRun:
              pass
          except BaseException:
              self._failed(test, sys.exc_info(), is_subtest)
          else:
              if is_subtest and was_good and self.tells_subtests:
                  self.result.addSubTest(test.test_case, test, None)
          self.success = self.success and was_good

      def _failed(self, test, info, is_subtest):
          if self.expecting_failure:
              self.failure = info
              return
          self.success = False
          if is_subtest:
              self.result.addSubTest(test.test_case, test, info)
          elif issubclass(info[0], test.failureException):
              self.result.addFailure(test, info)
          else:
              self.result.addError(test, info)


  def _tell_skip(result, test, reason):
      tell = getattr(result, 'addSkip', None)
      if tell is not None:
          tell(test, reason)
          return
      import warnings
      warnings.warn('TestResult has no addSkip method, skips not reported', RuntimeWarning, 2)
      result.addSuccess(test)


  class TestCase(Assertions):
      failureException = AssertionError
      longMessage = True
      maxDiff = 640
      _longest_diffed = 65536
      _case_class_cleanups = []
      tearDown_exceptions = []

      def __init_subclass__(cls, *more, **named):
          cls._classSetupFailed, cls._case_class_cleanups = False, []
          super().__init_subclass__(*more, **named)

      def __init__(self, methodName='runTest'):
          # The name first: a test that stands for one that failed to load answers to it.
          self._testMethodName = methodName
          method = getattr(self, methodName, None)
          if method is None and methodName != 'runTest':
              raise ValueError('no such test method in %s: %s' % (self.__class__, methodName))
          self._testMethodDoc = 'No test' if method is None else method.__doc__
          self._attempt = self._subtest = None
          self._case_cleanups = []
          self._case_equalities = {dict: 'assertDictEqual', list: 'assertListEqual', tuple: 'assertTupleEqual',
                              set: 'assertSetEqual', frozenset: 'assertSetEqual', str: 'assertMultiLineEqual'}

      def id(self):
          return '%s.%s' % (strclass(self.__class__), self._testMethodName)

      def run(self, result=None):
          finish = None
          if result is None:
              own = result = self.defaultTestResult()
              getattr(own, 'startTestRun', _nothing)()
              finish = getattr(result, 'stopTestRun', None)
          result.startTest(self)
          try:
              self._run_once(result, getattr(self, self._testMethodName))
              return result
          finally:
              result.stopTest(self)
              if finish is not None:
                  finish()

      def debug(self):
          method = getattr(self, self._testMethodName)
          for marked in (self.__class__, method):
              if getattr(marked, '__unittest_skip__', False):
                  raise SkipTest(getattr(self.__class__, '__unittest_skip_why__', '')
                                 or getattr(method, '__unittest_skip_why__', ''))
          self._case_set_up()
          self._case_call_test(method)
          self._case_tear_down()
          while self._case_cleanups:
              self._case_cleanups.pop()()

      def setUp(self):
          pass

      def subTest(self, msg=_AssertionTools.nothing, **params):
          from contextlib import contextmanager
          return contextmanager(TestCase._within)(self, msg, params)

      def skipTest(self, reason):
          _refuse(reason)

      def tearDown(self):
          pass

      def addCleanup(self, function, /, *args, **kwargs):
          self._case_cleanups.append(_later(self._case_call_cleanup, (function, *args), kwargs))

      def doCleanups(self):
          attempt = self._attempt or _Attempt(None)
          while self._case_cleanups:
              attempt.part(self, self._case_cleanups.pop())
          return attempt.success

      @classmethod
      def setUpClass(cls):
          pass

      def enterContext(self, cm):
          return _enter(cm, self.addCleanup)

      @classmethod
      def tearDownClass(cls):
          pass

      def countTestCases(self):
          return 1

      @classmethod
      def addClassCleanup(cls, function, /, *args, **kwargs):
          cls._case_class_cleanups.append(_later(function, args, kwargs))

      @classmethod
      def doClassCleanups(cls):
          errors = cls.tearDown_exceptions = []
          while cls._case_class_cleanups:
              try:
                  cls._case_class_cleanups.pop()()
              except Exception:
                  errors.append(sys.exc_info())

      def shortDescription(self):
          doc = self._testMethodDoc
          return doc.strip().split('\n')[0].strip() if doc else None

      def defaultTestResult(self):
          from unittest.result import TestResult
          return TestResult()

      @classmethod
      def enterClassContext(cls, cm):
          return _enter(cm, cls.addClassCleanup)

      def addTypeEqualityFunc(self, typeobj, function):
          self._case_equalities[typeobj] = function

      def _within(self, msg, params):
          attempt = self._attempt
          if attempt is None or not attempt.tells_subtests:
              yield
              return
          outer = self._subtest
          known = {} if outer is None else outer.params
          # What is said last comes first.
          self._subtest = inner = _SubTest(self, msg, {**params, **known, **params})
          was_good = attempt.success
          attempt.success = True
          try:
              try:
                  yield
              except (KeyboardInterrupt, _StopRun, GeneratorExit):
                  raise
              except SkipTest as why:
                  attempt.success = False
                  _tell_skip(attempt.result, inner, str(why))
              except BaseException:
                  attempt._failed(inner, sys.exc_info(), True)
              else:
                  if was_good and attempt.success:
                      attempt.result.addSubTest(self, inner, None)
              attempt.success = attempt.success and was_good
              if not attempt.success:
                  if getattr(attempt.result, 'failfast', False):
                      raise _StopRun
              elif attempt.failure:
                  raise _StopRun
          finally:
              self._subtest = outer

      def _case_set_up(self):
          self.setUp()

      def _case_call_test(self, method):
          if method() is not None:
              import warnings
              warnings.warn('It is deprecated to return a value that is not None from a test case (%s)' % (method,),
                            DeprecationWarning, stacklevel=3)

      def _case_tear_down(self):
          self.tearDown()

      def _case_call_cleanup(self, function, /, *args, **kwargs):
          function(*args, **kwargs)

      def _case_open_runner(self):
          pass

      def _case_close_runner(self):
          pass

      def _run_once(self, result, method):
          for marked in (self.__class__, method):
              if getattr(marked, '__unittest_skip__', False):
                  reason = (getattr(self.__class__, '__unittest_skip_why__', '')
                            or getattr(method, '__unittest_skip_why__', ''))
                  _tell_skip(result, self, reason)
                  return
          is_expected = (getattr(self, '__unittest_expecting_failure__', False)
                         or getattr(method, '__unittest_expecting_failure__', False))
          attempt = self._attempt = _Attempt(result)
          self._case_open_runner()
          try:
              attempt.part(self, self._case_set_up)
              if attempt.success:
                  attempt.expecting_failure = is_expected
                  attempt.part(self, self._case_call_test, method)
                  attempt.expecting_failure = False
                  attempt.part(self, self._case_tear_down)
              self.doCleanups()
              if attempt.success:
                  _tell_end(result, self, is_expected, attempt.failure)
          finally:
              attempt.failure = None
              self._attempt = None
              self._case_close_runner()

      def __call__(self, *args, **kwds):
          return self.run(*args, **kwds)

      def __repr__(self):
          return '<%s testMethod=%s>' % (strclass(self.__class__), self._testMethodName)

      def __str__(self):
          return '%s (%s.%s)' % (self._testMethodName, strclass(self.__class__), self._testMethodName)

      # What tells tests of one class apart.
      def _case_parts(self):
          return (self._testMethodName,)

      def __hash__(self):
          return hash((type(self), *self._case_parts()))

      def __eq__(self, other):
          return self._case_parts() == other._case_parts() if type(other) is type(self) else NotImplemented


  def _nothing():
      pass


  def _tell_end(result, test, is_expected, failure):
      if is_expected and failure and hasattr(result, 'addExpectedFailure'):
          result.addExpectedFailure(test, failure)
      elif failure or not is_expected:
          result.addSuccess(test)
      elif hasattr(result, 'addUnexpectedSuccess'):
          result.addUnexpectedSuccess(test)
      else:
          result.addFailure(test, (_StopRun, _StopRun(), None))


  class FunctionTestCase(TestCase):

      def __init__(self, testFunc, setUp=None, tearDown=None, description=None):
          super().__init__()
          self._case_before, self._case_test, self._case_after = setUp or _nothing, testFunc, tearDown or _nothing
          self._case_description = description

      def id(self):
          return self._case_test.__name__

      def setUp(self):
          self._case_before()

      def runTest(self):
          self._case_test()

      def tearDown(self):
          self._case_after()

      def shortDescription(self):
          if self._case_description is None:
              doc = self._case_test.__doc__ or ''
              return doc.split('\n')[0].strip() or None
          return self._case_description

      def _case_parts(self):
          return self._case_before, self._case_after, self._case_test, self._case_description

      def __repr__(self):
          return '<%s tec=%s>' % (strclass(self.__class__), self._case_test)

      def __str__(self):
          return '%s (%s)' % (strclass(self.__class__), self._case_test.__name__)

      __hash__ = TestCase.__hash__

      def __eq__(self, other):
          return self._case_parts() == other._case_parts() if isinstance(other, self.__class__) else NotImplemented


  class _SubTest(TestCase):

      def __init__(self, test_case, message, params):
          super().__init__()
          self.test_case, self.failureException = test_case, test_case.failureException
          self._case_message, self.params = message, params

      def id(self):
          return '%s %s' % (self.test_case.id(), self._label())

      def runTest(self):
          raise NotImplementedError('subtests cannot be run directly')

      def shortDescription(self):
          return self.test_case.shortDescription()

      def _label(self):
          parts = []
          if self._case_message is not _AssertionTools.nothing:
              parts.append('[%s]' % (self._case_message,))
          if self.params:
              parts.append('(%s)' % ', '.join('%s=%r' % pair for pair in self.params.items()))
          return ' '.join(parts) or '(<subtest>)'

      def __str__(self):
          return '%s %s' % (self.test_case, self._label())
  """#
