// This file defines the module unittest.async_case: test cases whose methods are coroutines.

let unittestAsyncCaseSource = #"""
  import asyncio
  import contextvars
  import warnings

  from unittest.case import TestCase
  from unittest.util import strclass

  _COROUTINE_FLAG = 128


  class IsolatedAsyncioTestCase(TestCase):

      # All parts of a test run in one context, so that one sees the context variables that another set.
      def __init__(self, methodName='runTest'):
          TestCase.__init__(self, methodName)
          self._variables, self._runner = contextvars.copy_context(), None

      async def asyncSetUp(self):
          pass

      async def asyncTearDown(self):
          pass

      async def enterAsyncContext(self, cm):
          kind = type(cm)
          enter, leave = [getattr(kind, name, None) for name in ('__aenter__', '__aexit__')]
          if enter is None or leave is None:
              raise TypeError("'%s' object does not support the asynchronous context manager protocol" % strclass(kind))
          entered = await enter(cm)
          self.addAsyncCleanup(leave, cm, None, None, None)
          return entered

      def addAsyncCleanup(self, func, /, *args, **kwargs):
          self.addCleanup(func, *args, **kwargs)

      def debug(self):
          self._case_open_runner()
          TestCase.debug(self)
          self._case_close_runner()

      # The parts of a run, as TestCase asks for them.

      def _case_open_runner(self):
          self._runner = asyncio.Runner(debug=True)

      def _case_close_runner(self):
          if self._runner is not None:
              runner, self._runner = self._runner, None
              runner.close()

      def _case_set_up(self):
          # The loop is there before setUp runs, which may make what belongs to it.
          self._runner.get_loop()
          self._variables.run(self.setUp)
          self._wait_for(self.asyncSetUp)

      def _case_call_test(self, method):
          if self._perform(method) is None:
              return
          text = 'It is deprecated to return a value that is not None from a test case (%s)' % (method,)
          warnings.warn(text, DeprecationWarning, stacklevel=4)

      def _case_call_cleanup(self, function, /, *args, **kwargs):
          self._perform(function, *args, **kwargs)

      def _case_tear_down(self):
          self._wait_for(self.asyncTearDown)
          self._variables.run(self.tearDown)

      def _perform(self, part, /, *args, **kwargs):
          run = self._wait_for if _makes_coroutine(part) else self._variables.run
          return run(part, *args, **kwargs)

      def _wait_for(self, part, /, *args, **kwargs):
          if self._runner is None:
              raise AssertionError('asyncio runner is not initialized')
          if not _makes_coroutine(part):
              raise AssertionError('%r is not an async function' % (part,))
          return self._runner.run(part(*args, **kwargs), context=self._variables)


  def _makes_coroutine(part):
      code = getattr(getattr(part, '__func__', part), '__code__', None)
      return code is not None and code.co_flags & _COROUTINE_FLAG != 0
  """#
