// This file defines the module unittest.suite: suites, and the fixtures of classes and modules.

let unittestSuiteSource = #"""
  import sys
  from unittest import case, util


  class BaseTestSuite:
      _cleanup = True

      def __init__(self, tests=()):
          self._tests = []
          self._removed_tests = 0
          self.addTests(tests)

      def run(self, result):
          for place, test in enumerate(self):
              if result.shouldStop:
                  break
              test(result)
              if self._cleanup:
                  self._removeTestAtIndex(place)
          return result

      def debug(self):
          for test in self:
              test.debug()

      def addTest(self, test):
          if not callable(test):
              raise TypeError('%r is not callable' % (test,))
          if isinstance(test, type) and issubclass(test, (case.TestCase, TestSuite)):
              raise TypeError('TestCases and TestSuites must be instantiated before passing them to addTest()')
          self._tests.append(test)

      def addTests(self, tests):
          if isinstance(tests, str):
              raise TypeError('tests must be an iterable of tests, not a string')
          for test in tests:
              self.addTest(test)

      def countTestCases(self):
          return self._removed_tests + sum(test.countTestCases() for test in self if test)

      def _removeTestAtIndex(self, index):
          test = self._tests[index]
          if hasattr(test, 'countTestCases'):
              self._removed_tests += test.countTestCases()
          self._tests[index] = None

      def __call__(self, *args, **kwds):
          return self.run(*args, **kwds)

      def __iter__(self):
          return iter(self._tests)

      def __eq__(self, other):
          return list(self) == list(other) if isinstance(other, self.__class__) else NotImplemented

      def __repr__(self):
          return '<%s tests=%s>' % (util.strclass(self.__class__), list(self))


  class TestSuite(BaseTestSuite):

      def run(self, result, debug=False):
          is_outermost = not getattr(result, '_testRunEntered', False)
          if is_outermost:
              result._testRunEntered = True
          for place, test in enumerate(self):
              if result.shouldStop:
                  break
              if _is_single(test):
                  self._change_class(test.__class__, result, debug)
                  if (getattr(test.__class__, '_classSetupFailed', False)
                          or getattr(result, '_moduleSetUpFailed', False)):
                      continue
              if debug:
                  test.debug()
              else:
                  test(result)
              if self._cleanup:
                  self._removeTestAtIndex(place)
          if is_outermost:
              self._change_class(None, result, debug)
              result._testRunEntered = False
          return result

      def debug(self):
          self.run(_DebugResult(), True)

      # Called before each test with its class, and at the end with None: what belongs to the last test's class and
      # module is taken down when another one begins.
      def _change_class(self, current, result, debug):
          previous = getattr(result, '_previousTestClass', None)
          if current is previous and current is not None:
              return
          self._leave_class(previous, result, debug)
          module = None if current is None else current.__module__
          if current is None or previous is None or previous.__module__ != module:
              if previous is not None:
                  self._leave_module(previous.__module__, result, debug)
              result._moduleSetUpFailed = False
              if current is not None:
                  self._enter_module(module, result, debug)
          result._previousTestClass = current
          if current is not None:
              self._enter_class(current, result, debug)

      def _enter_class(self, cls, result, debug):
          if result._moduleSetUpFailed or getattr(cls, '__unittest_skip__', False):
              return
          try:
              cls._classSetupFailed = False
          except TypeError:
              pass  # A class of another kind, which takes no attribute.
          set_up = getattr(cls, 'setUpClass', None)
          if set_up is not None:
              _capture(result, '_setupStdout')
              try:
                  try:
                      set_up()
                  except Exception as error:
                      if debug:
                          raise
                      cls._classSetupFailed = True
                      _report(result, error, 'setUpClass', util.strclass(cls))
                  if cls._classSetupFailed and getattr(cls, 'doClassCleanups', None) is not None:
                      self._clean_class(cls, result, debug, 'setUpClass')
              finally:
                  _capture(result, '_restoreStdout')

      def _leave_class(self, cls, result, debug):
          if (cls is None or getattr(cls, '_classSetupFailed', False) or getattr(result, '_moduleSetUpFailed', False)
                  or getattr(cls, '__unittest_skip__', False)):
              return
          tear_down = getattr(cls, 'tearDownClass', None)
          if tear_down is None and getattr(cls, 'doClassCleanups', None) is None:
              return
          _capture(result, '_setupStdout')
          try:
              if tear_down is not None:
                  try:
                      tear_down()
                  except Exception as error:
                      if debug:
                          raise
                      _report(result, error, 'tearDownClass', util.strclass(cls))
              if getattr(cls, 'doClassCleanups', None) is not None:
                  self._clean_class(cls, result, debug, 'tearDownClass')
          finally:
              _capture(result, '_restoreStdout')

      def _clean_class(self, cls, result, debug, method):
          cls.doClassCleanups()
          for info in cls.tearDown_exceptions:
              if debug:
                  raise info[1]
              _report(result, info[1], method, util.strclass(cls))

      def _enter_module(self, name, result, debug):
          module = sys.modules.get(name)
          set_up = getattr(module, 'setUpModule', None)
          if set_up is None:
              return
          _capture(result, '_setupStdout')
          try:
              try:
                  set_up()
              except Exception as error:
                  if debug:
                      raise
                  result._moduleSetUpFailed = True
                  _report(result, error, 'setUpModule', name)
              if result._moduleSetUpFailed:
                  self._clean_module(name, result, debug, 'setUpModule')
          finally:
              _capture(result, '_restoreStdout')

      def _leave_module(self, name, result, debug):
          module = sys.modules.get(name)
          if module is None or getattr(result, '_moduleSetUpFailed', False):
              return
          _capture(result, '_setupStdout')
          try:
              tear_down = getattr(module, 'tearDownModule', None)
              if tear_down is not None:
                  try:
                      tear_down()
                  except Exception as error:
                      if debug:
                          raise
                      _report(result, error, 'tearDownModule', name)
              self._clean_module(name, result, debug, 'tearDownModule')
          finally:
              _capture(result, '_restoreStdout')

      def _clean_module(self, name, result, debug, method):
          try:
              case.doModuleCleanups()
          except Exception as error:
              if debug:
                  raise
              _report(result, error, method, name)


  def _is_single(test):
      return not hasattr(type(test), '__iter__')


  def _capture(result, name):
      getattr(result, name, _nothing)()


  def _nothing():
      pass


  def _report(result, error, method, owner):
      holder = _ErrorHolder('%s (%s)' % (method, owner))
      add_skip = getattr(result, 'addSkip', None)
      if add_skip is not None and isinstance(error, case.SkipTest):
          add_skip(holder, str(error))
      else:
          result.addError(holder, (type(error), error, error.__traceback__))


  class _ErrorHolder:
      # Stands where a test would for what fails in a fixture of a class or module.
      failureException = None

      def __init__(self, description):
          self.description = description

      def id(self):
          return self.description

      def run(self, result):
          pass

      __call__ = run

      def countTestCases(self):
          return 0

      def shortDescription(self):
          return None

      def __str__(self):
          return self.description

      def __repr__(self):
          return '<ErrorHolder description=%r>' % (self.description,)


  class _DebugResult:
      # All that a suite asks of a result while it lets exceptions through.
      shouldStop = _moduleSetUpFailed = False
      _previousTestClass = None
  """#
