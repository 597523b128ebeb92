// This file defines the module unittest.async_case: test cases whose methods are coroutines.

let unittestAsyncCaseSource = #"""
  import asyncio
  import contextvars
  import warnings

  from unittest.case import TestCase
  from unittest.util import strclass


  class IsolatedAsyncioTestCase(TestCase):

      def __init__(self, methodName='runTest'):
          super().__init__(methodName)
          self._case_runner = None
          self._case_context = contextvars.copy_context()

      def debug(self):
          self._case_open_runner()
          super().debug()
          self._case_close_runner()

      async def asyncSetUp(self):
          pass

      async def asyncTearDown(self):
          pass

      def addAsyncCleanup(self, func, /, *args, **kwargs):
          self.addCleanup(func, *args, **kwargs)

      async def enterAsyncContext(self, cm):
          kind = type(cm)
          if not (hasattr(kind, '__aenter__') and hasattr(kind, '__aexit__')):
              raise TypeError("'%s' object does not support the asynchronous context manager protocol" % strclass(kind))
          value = await kind.__aenter__(cm)
          self.addAsyncCleanup(kind.__aexit__, cm, None, None, None)
          return value

      def _case_set_up(self):
          # The loop is there before setUp runs, which may make what belongs to it.
          self._case_runner.get_loop()
          self._case_context.run(self.setUp)
          self._case_await(self.asyncSetUp)

      def _case_call_test(self, method):
          if self._case_await_or_call(method) is not None:
              warnings.warn('It is deprecated to return a value that is not None from a test case (%s)' % (method,),
                            DeprecationWarning, stacklevel=4)

      def _case_tear_down(self):
          self._case_await(self.asyncTearDown)
          self._case_context.run(self.tearDown)

      def _case_call_cleanup(self, function, /, *args, **kwargs):
          self._case_await_or_call(function, *args, **kwargs)

      def _case_await(self, func, /, *args, **kwargs):
          assert self._case_runner is not None, 'asyncio runner is not initialized'
          assert _is_async(func), '%r is not an async function' % (func,)
          return self._case_runner.run(func(*args, **kwargs), context=self._case_context)

      def _case_await_or_call(self, func, /, *args, **kwargs):
          if _is_async(func):
              return self._case_await(func, *args, **kwargs)
          return self._case_context.run(func, *args, **kwargs)

      def _case_open_runner(self):
          self._case_runner = asyncio.Runner(debug=True)

      def _case_close_runner(self):
          runner, self._case_runner = self._case_runner, None
          if runner is not None:
              runner.close()


  def _is_async(func):
      func = getattr(func, '__func__', func)
      code = getattr(func, '__code__', None)
      return code is not None and bool(code.co_flags & 128)
  """#
