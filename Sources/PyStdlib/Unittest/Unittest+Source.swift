// This file defines the package unittest (library reference, "unittest"): its names, most of them loaded when first
// asked for.

let unittestSource = #"""
  from unittest.case import (FunctionTestCase, SkipTest, TestCase, addModuleCleanup, doModuleCleanups,
                             enterModuleContext, expectedFailure, skip, skipIf, skipUnless)
  from unittest.suite import BaseTestSuite, TestSuite

  __all__ = ['TestResult', 'TestCase', 'IsolatedAsyncioTestCase', 'TestSuite', 'TextTestRunner', 'TestLoader',
             'FunctionTestCase', 'main', 'defaultTestLoader', 'SkipTest', 'skip', 'skipIf', 'skipUnless',
             'expectedFailure', 'TextTestResult', 'installHandler', 'registerResult', 'removeResult', 'removeHandler',
             'addModuleCleanup', 'getTestCaseNames', 'makeSuite', 'findTestCases', 'doModuleCleanups',
             'enterModuleContext']

  # What only a run of tests needs is loaded when it is first asked for.
  _homes = {'TestResult': 'result', 'TextTestResult': 'runner', 'TextTestRunner': 'runner', 'TestLoader': 'loader',
            'defaultTestLoader': 'loader', 'getTestCaseNames': 'loader', 'makeSuite': 'loader',
            'findTestCases': 'loader', 'TestProgram': 'main', 'main': 'main', 'installHandler': 'signals',
            'registerResult': 'signals', 'removeResult': 'signals', 'removeHandler': 'signals',
            'IsolatedAsyncioTestCase': 'async_case'}


  def __getattr__(name):
      home = _homes.get(name)
      if home is None:
          raise AttributeError('module %r has no attribute %r' % (__name__, name))
      __import__('unittest.' + home)
      from sys import modules
      value = globals()[name] = getattr(modules['unittest.' + home], name)
      return value


  def __dir__():
      return sorted({*globals(), *_homes})


  def load_tests(loader, tests, pattern):
      import os.path
      return loader.discover(start_dir=os.path.dirname(__file__), pattern=pattern)
  """#
