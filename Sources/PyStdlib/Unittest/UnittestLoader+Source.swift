// This file defines the module unittest.loader: how names become tests.

let unittestLoaderSource = #"""
  import sys
  from functools import cmp_to_key
  from unittest import case, suite, util


  class _FailedTest(case.TestCase):
      # Takes the place of what could not be loaded, and fails with the reason when it is run.
      _testMethodName = None

      def __init__(self, method_name, exception):
          self._exception = exception
          super().__init__(method_name)

      def __getattr__(self, name):
          if name != self._testMethodName:
              return super().__getattribute__(name)

          def fail():
              raise self._exception
          return fail


  def _broken(loader, name, exception, message):
      loader.errors.append(message)
      return loader.suiteClass((_FailedTest(name, exception),)), message


  def _broken_import(loader, name):
      from traceback import format_exc
      message = 'Failed to import test module: %s\n%s' % (name, format_exc())
      return _broken(loader, name, ImportError(message), message)


  class TestLoader:
      testMethodPrefix = 'test'
      sortTestMethodsUsing = staticmethod(util.three_way_cmp)
      testNamePatterns = None
      suiteClass = suite.TestSuite
      _top_level_dir = None

      def __init__(self):
          self.errors = []
          self._loading_packages = set()

      def discover(self, start_dir, pattern='test*.py', top_level_dir=None):
          raise ImportError('Start directory is not importable: %r' % (start_dir,))

      def getTestCaseNames(self, testCaseClass):
          found = []
          for name in dir(testCaseClass):
              if not name.startswith(self.testMethodPrefix) or not callable(getattr(testCaseClass, name)):
                  continue
              full = '%s.%s.%s' % (testCaseClass.__module__, testCaseClass.__qualname__, name)
              patterns = self.testNamePatterns
              if patterns is None or any(_fits(full, pattern) for pattern in patterns):
                  found.append(name)
          if self.sortTestMethodsUsing:
              found.sort(key=cmp_to_key(self.sortTestMethodsUsing))
          return found

      def loadTestsFromName(self, name, module=None):
          parts = name.split('.')
          failed = None
          target = module
          if module is None:
              target, parts, failed = self._import_longest(parts)
              if target is None:
                  return failed[0]
          parent = None
          for part in parts:
              try:
                  parent, target = target, getattr(target, part)
              except AttributeError as error:
                  if failed is not None and getattr(target, '__path__', None) is not None:
                      self.errors.append(failed[1])
                      return failed[0]
                  from traceback import format_exc
                  return _broken(self, part, error, 'Failed to access attribute:\n%s' % format_exc())[0]
          return self._tests_of(target, parent, parts)

      def loadTestsFromNames(self, names, module=None):
          return self.suiteClass([self.loadTestsFromName(name, module) for name in names])

      def loadTestsFromModule(self, module, *args, pattern=None, **kws):
          if args or 'use_load_tests' in kws:
              import warnings
              warnings.warn('use_load_tests is deprecated and ignored', DeprecationWarning)
              kws.pop('use_load_tests', None)
          if len(args) > 1:
              raise TypeError('loadTestsFromModule() takes 1 positional argument but %d were given' % (len(args) + 1))
          if kws:
              raise TypeError("loadTestsFromModule() got an unexpected keyword argument '%s'" % sorted(kws)[0])
          found = []
          for name in dir(module):
              value = getattr(module, name)
              if isinstance(value, type) and issubclass(value, case.TestCase):
                  found.append(self.loadTestsFromTestCase(value))
          tests = self.suiteClass(found)
          own = getattr(module, 'load_tests', None)
          if own is None:
              return tests
          try:
              return own(self, tests, pattern)
          except Exception as error:
              from traceback import format_exc
              tests, text = _broken(self, module.__name__, error, 'Failed to call load_tests:\n%s' % format_exc())
              return tests

      def loadTestsFromTestCase(self, testCaseClass):
          if issubclass(testCaseClass, suite.TestSuite):
              raise TypeError('Test cases should not be derived from TestSuite. '
                              'Maybe you meant to derive from TestCase?')
          names = self.getTestCaseNames(testCaseClass)
          if not names and hasattr(testCaseClass, 'runTest'):
              names = ['runTest']
          return self.suiteClass(map(testCaseClass, names))

      # The module that the most parts of a dotted name lead to, and the parts behind it.
      def _import_longest(self, parts):
          failed = None
          for count in range(len(parts), 0, -1):
              name = '.'.join(parts[:count])
              try:
                  __import__(name)
              except ImportError:
                  fallen = _broken_import(self, parts[count - 1])
                  self.errors.pop()
                  failed = failed or fallen
                  continue
              return sys.modules[name], parts[count:], failed
          failed = fallen
          self.errors.append(failed[1])
          return None, (), failed

      def _tests_of(self, target, parent, parts):
          if isinstance(target, type(sys)):
              return self.loadTestsFromModule(target)
          if isinstance(target, type):
              if issubclass(target, case.TestCase):
                  return self.loadTestsFromTestCase(target)
          elif hasattr(target, '__code__') and isinstance(parent, type) and issubclass(parent, case.TestCase):
              test = parent(parts[-1])
              if not isinstance(getattr(test, parts[-1]), type(_broken)):
                  return self.suiteClass([test])
          elif isinstance(target, suite.TestSuite):
              return target
          if not callable(target):
              raise TypeError("don't know how to make test from: %s" % (target,))
          test = target()
          if isinstance(test, suite.TestSuite):
              return test
          if isinstance(test, case.TestCase):
              return self.suiteClass([test])
          raise TypeError('calling %s returned %s, not a test' % (target, test))


  # Whether a name is as a pattern with `*`, `?` and sets of characters in brackets.
  def _fits(name, pattern):
      import re
      text = ''
      for part in re.split(r'(\*|\?|\[!?\]?[^]]*\])', pattern):
          if part in ('*', '?'):
              text += '.*' if part == '*' else '.'
          elif part[:1] == '[' and part[-1:] == ']':
              text += '[^%s' % part[2:] if part[1] == '!' else part
          else:
              text += re.escape(part)
      return re.fullmatch(text, name, re.DOTALL) is not None


  defaultTestLoader = TestLoader()


  def _loader_with(prefix, sortUsing, suiteClass=None, testNamePatterns=None):
      loader = TestLoader()
      loader.sortTestMethodsUsing = sortUsing
      loader.testMethodPrefix = prefix
      loader.testNamePatterns = testNamePatterns
      if suiteClass:
          loader.suiteClass = suiteClass
      return loader


  def _warn_of(name, instead):
      import warnings
      warnings.warn('unittest.%s() is deprecated and will be removed in Python 3.13. Please use %s instead.'
                    % (name, instead), DeprecationWarning, stacklevel=3)


  def getTestCaseNames(testCaseClass, prefix, sortUsing=util.three_way_cmp, testNamePatterns=None):
      _warn_of('getTestCaseNames', 'unittest.TestLoader.getTestCaseNames()')
      return _loader_with(prefix, sortUsing, testNamePatterns=testNamePatterns).getTestCaseNames(testCaseClass)


  def makeSuite(testCaseClass, prefix='test', sortUsing=util.three_way_cmp, suiteClass=suite.TestSuite):
      _warn_of('makeSuite', 'unittest.TestLoader.loadTestsFromTestCase()')
      return _loader_with(prefix, sortUsing, suiteClass).loadTestsFromTestCase(testCaseClass)


  def findTestCases(module, prefix='test', sortUsing=util.three_way_cmp, suiteClass=suite.TestSuite):
      _warn_of('findTestCases', 'unittest.TestLoader.loadTestsFromModule()')
      return _loader_with(prefix, sortUsing, suiteClass).loadTestsFromModule(module)
  """#
