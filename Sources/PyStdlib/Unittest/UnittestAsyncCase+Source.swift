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
          self._asyncioRunner = None
          self._asyncioTestContext = contextvars.copy_context()

      def debug(self):
          self._setupAsyncioRunner()
          super().debug()
          self._tearDownAsyncioRunner()

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

      def _callSetUp(self):
          # The loop is there before setUp runs, which may make what belongs to it.
          self._asyncioRunner.get_loop()
          self._asyncioTestContext.run(self.setUp)
          self._callAsync(self.asyncSetUp)

      def _callTestMethod(self, method):
          if self._callMaybeAsync(method) is not None:
              warnings.warn('It is deprecated to return a value that is not None from a test case (%s)' % (method,),
                            DeprecationWarning, stacklevel=4)

      def _callTearDown(self):
          self._callAsync(self.asyncTearDown)
          self._asyncioTestContext.run(self.tearDown)

      def _callCleanup(self, function, /, *args, **kwargs):
          self._callMaybeAsync(function, *args, **kwargs)

      def _callAsync(self, func, /, *args, **kwargs):
          assert self._asyncioRunner is not None, 'asyncio runner is not initialized'
          assert _is_async(func), '%r is not an async function' % (func,)
          return self._asyncioRunner.run(func(*args, **kwargs), context=self._asyncioTestContext)

      def _callMaybeAsync(self, func, /, *args, **kwargs):
          if _is_async(func):
              return self._callAsync(func, *args, **kwargs)
          return self._asyncioTestContext.run(func, *args, **kwargs)

      def _setupAsyncioRunner(self):
          self._asyncioRunner = asyncio.Runner(debug=True)

      def _tearDownAsyncioRunner(self):
          runner, self._asyncioRunner = self._asyncioRunner, None
          if runner is not None:
              runner.close()


  def _is_async(func):
      func = getattr(func, '__func__', func)
      code = getattr(func, '__code__', None)
      return code is not None and bool(code.co_flags & 128)
  """#
