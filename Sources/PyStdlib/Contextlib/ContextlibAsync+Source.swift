// This file defines the asynchronous half of the module `contextlib`, in Python; it runs behind the other half.

let contextlibAsyncSource = #"""

  class AbstractAsyncContextManager:
      async def __aenter__(self):
          return self

      async def __aexit__(self, exc_type, exc_value, traceback):
          return None


  class AsyncContextDecorator:
      def _recreate_cm(self):
          return self

      def __call__(self, func):
          @wraps(func)
          async def inner(*args, **kwds):
              async with self._recreate_cm():
                  return await func(*args, **kwds)
          return inner


  class _AsyncGeneratorContextManager(AsyncContextDecorator, AbstractAsyncContextManager):
      def __init__(self, func, args, kwds):
          self.gen = func(*args, **kwds)
          self.func, self.args, self.kwds = func, args, kwds
          doc = getattr(func, '__doc__', None)
          self.__doc__ = type(self).__doc__ if doc is None else doc

      def _recreate_cm(self):
          return self.__class__(self.func, self.args, self.kwds)

      async def __aenter__(self):
          del self.args, self.kwds, self.func
          try:
              return await anext(self.gen)
          except StopAsyncIteration:
              raise RuntimeError("generator didn't yield") from None

      async def __aexit__(self, typ, value, traceback):
          if typ is None:
              try:
                  await anext(self.gen)
              except StopAsyncIteration:
                  return False
              raise RuntimeError("generator didn't stop")
          if value is None:
              value = typ()
          try:
              await self.gen.athrow(value)
          except StopAsyncIteration as stop:
              return stop is not value
          except RuntimeError as error:
              if error is value:
                  error.__traceback__ = traceback
                  return False
              # A stop of the body's that went through the generator comes out as the cause of a RuntimeError.
              if isinstance(value, (StopIteration, StopAsyncIteration)) and error.__cause__ is value:
                  value.__traceback__ = traceback
                  return False
              raise
          except BaseException as error:
              if error is not value:
                  raise
              error.__traceback__ = traceback
              return False
          raise RuntimeError("generator didn't stop after athrow()")


  def asynccontextmanager(func):
      @wraps(func)
      def helper(*args, **kwds):
          return _AsyncGeneratorContextManager(func, args, kwds)
      return helper


  class aclosing(AbstractAsyncContextManager):
      def __init__(self, thing):
          self.thing = thing

      async def __aenter__(self):
          return self.thing

      async def __aexit__(self, *exc_info):
          await self.thing.aclose()


  class _AsyncLeave:
      """What an AsyncExitStack awaits on its way out."""
      def __init__(self, leave):
          self.leave = leave

      def __call__(self, *details):
          return self.leave(*details)


  class AsyncExitStack(ExitStack):
      __enter__ = __exit__ = close = property()

      def push_async_exit(self, exit):
          method = getattr(type(exit), '__aexit__', None)
          self._exit_callbacks.append(
              _AsyncLeave(exit if method is None else lambda *details: method(exit, *details)))
          return exit

      async def enter_async_context(self, cm):
          cls = type(cm)
          try:
              enter = cls.__aenter__
              leave = cls.__aexit__
          except AttributeError:
              raise TypeError("'%s.%s' object does not support the asynchronous context manager protocol"
                              % (cls.__module__, cls.__qualname__)) from None
          result = await enter(cm)
          self._exit_callbacks.append(_AsyncLeave(lambda *details: leave(cm, *details)))
          return result

      def push_async_callback(self, callback, /, *args, **kwds):
          async def leave(exc_type, exc, tb):
              await callback(*args, **kwds)
          leave.__wrapped__ = callback
          self._exit_callbacks.append(_AsyncLeave(leave))
          return callback

      async def aclose(self):
          await self.__aexit__(None, None, None)

      async def __aenter__(self):
          return self

      async def __aexit__(self, *exc_details):
          received = current = exc_details[1]
          handled = sys.exc_info()[1]
          raised = False
          while self._exit_callbacks:
              leave = self._exit_callbacks.pop()
              try:
                  if current is None:
                      done = leave(None, None, None)
                  else:
                      done = leave(type(current), current, current.__traceback__)
                  if isinstance(leave, _AsyncLeave):
                      done = await done
                  if done and current is not None:
                      current = None
                      raised = False
              except BaseException as error:
                  if current is not None:
                      _relink(error, current, handled)
                  current = error
                  raised = True
          if raised:
              context = current.__context__
              try:
                  raise current
              except BaseException:
                  current.__context__ = context
                  raise
          return received is not None and current is None
  """#
