// This file defines the asynchronous half of the module `contextlib`, in Python; it runs behind the other half.

let contextlibAsyncSource = #"""

  class AbstractAsyncContextManager(ABC):
      __class_getitem__ = classmethod(type(list[int]))

      async def __aenter__(self):
          return self

      @abstractmethod
      async def __aexit__(self, exc_type, exc_value, traceback):
          return None

      @classmethod
      def __subclasshook__(cls, other):
          if cls is not AbstractAsyncContextManager:
              return NotImplemented
          return _defines(other, '__aenter__', '__aexit__')


  class AsyncContextDecorator:
      def _for_one_use(self):
          return self

      def __call__(self, func):
          @wraps(func)
          async def inner(*args, **kwds):
              async with self._for_one_use():
                  return await func(*args, **kwds)
          return inner


  class _AsyncGeneratorContextManager(_Generated, AsyncContextDecorator, AbstractAsyncContextManager):
      _end = StopAsyncIteration

      async def __aenter__(self):
          generator = self._start()
          try:
              return await anext(generator)
          except StopAsyncIteration:
              raise RuntimeError("generator didn't yield") from None

      async def __aexit__(self, typ, value, traceback):
          if typ is None:
              if await anext(self.gen, self) is self:
                  return False
              raise RuntimeError("generator didn't stop")
          sent = typ() if value is None else value
          try:
              await self.gen.athrow(sent)
          except BaseException as came:
              answer = self._answer(came, sent, traceback)
              if answer is None:
                  raise
              return answer
          raise RuntimeError("generator didn't stop after athrow()")


  def asynccontextmanager(func):
      return _factory(_AsyncGeneratorContextManager, func)


  class aclosing(AbstractAsyncContextManager):
      def __init__(self, thing):
          self.thing = thing

      async def __aenter__(self):
          return self.thing

      async def __aexit__(self, *exc_info):
          await self.thing.aclose()


  class nullcontext(AbstractContextManager, AbstractAsyncContextManager):
      def __init__(self, enter_result=None):
          self.enter_result = enter_result

      def __enter__(self):
          return self.enter_result

      def __exit__(self, *excinfo):
          pass

      async def __aenter__(self):
          return self.enter_result

      async def __aexit__(self, *excinfo):
          pass


  class AsyncExitStack(_Stack, AbstractAsyncContextManager):
      def push_async_exit(self, exit):
          return self._push(exit, '__aexit__', is_async=True)

      async def enter_async_context(self, cm):
          enter, leave = _enter_and_exit(cm, 'a', 'asynchronous context manager')
          value = await enter(cm)
          self._push_method(leave, cm, is_async=True)
          return value

      def push_async_callback(self, callback, /, *args, **kwds):
          async def leave(*details):
              await callback(*args, **kwds)
          self._append_callback(leave, callback, is_async=True)
          return callback

      async def aclose(self):
          await self.__aexit__(*[None] * 3)

      async def __aexit__(self, *exc_details):
          pending = _Pending(exc_details[1])
          while self._exit_callbacks:
              is_async, leave = self._exit_callbacks.pop()
              try:
                  answer = leave(*pending.details())
                  pending.answered(await answer if is_async else answer)
              except BaseException as error:
                  pending.failed(error)
          return pending.finish()
  """#
