// This file defines the module `contextlib`, in Python: its tools are classes with `__enter__` and `__exit__`.

import PyRuntime

public func contextlibModule() -> ModuleDefinition {
  ModuleDefinition("contextlib", source: contextlibSource + contextlibAsyncSource)
}

private let contextlibSource = #"""
  import sys
  from functools import wraps

  __all__ = ['contextmanager', 'closing', 'nullcontext', 'AbstractContextManager', 'ContextDecorator', 'ExitStack',
             'redirect_stdout', 'redirect_stderr', 'suppress', 'chdir', 'AbstractAsyncContextManager',
             'AsyncContextDecorator', 'AsyncExitStack', 'aclosing', 'asynccontextmanager']


  class AbstractContextManager:
      def __enter__(self):
          return self

      def __exit__(self, exc_type, exc_value, traceback):
          return None


  class ContextDecorator:
      def _recreate_cm(self):
          return self

      def __call__(self, func):
          @wraps(func)
          def inner(*args, **kwds):
              with self._recreate_cm():
                  return func(*args, **kwds)
          return inner


  class _GeneratorContextManager(ContextDecorator, AbstractContextManager):
      def __init__(self, func, args, kwds):
          self.gen = func(*args, **kwds)
          self.func, self.args, self.kwds = func, args, kwds
          doc = getattr(func, '__doc__', None)
          self.__doc__ = type(self).__doc__ if doc is None else doc

      def _recreate_cm(self):
          return self.__class__(self.func, self.args, self.kwds)

      def __enter__(self):
          # A manager is used once: the arguments need not live on.
          del self.args, self.kwds, self.func
          try:
              return next(self.gen)
          except StopIteration:
              raise RuntimeError("generator didn't yield") from None

      def __exit__(self, typ, value, traceback):
          if typ is None:
              try:
                  next(self.gen)
              except StopIteration:
                  return False
              raise RuntimeError("generator didn't stop")
          if value is None:
              value = typ()
          try:
              self.gen.throw(value)
          except StopIteration as stop:
              # The generator ended: the exception is dealt with, unless it was this very StopIteration.
              return stop is not value
          except RuntimeError as error:
              if error is value:
                  error.__traceback__ = traceback
                  return False
              # A StopIteration that went through the generator comes out as the cause of a RuntimeError.
              if isinstance(value, StopIteration) and error.__cause__ is value:
                  value.__traceback__ = traceback
                  return False
              raise
          except BaseException as error:
              if error is not value:
                  raise
              error.__traceback__ = traceback
              return False
          raise RuntimeError("generator didn't stop after throw()")


  def contextmanager(func):
      @wraps(func)
      def helper(*args, **kwds):
          return _GeneratorContextManager(func, args, kwds)
      return helper


  class closing(AbstractContextManager):
      def __init__(self, thing):
          self.thing = thing

      def __enter__(self):
          return self.thing

      def __exit__(self, *exc_info):
          self.thing.close()


  class _RedirectStream(AbstractContextManager):
      _stream = None

      def __init__(self, new_target):
          self._new_target = new_target
          self._old_targets = []

      def __enter__(self):
          self._old_targets.append(getattr(sys, self._stream))
          setattr(sys, self._stream, self._new_target)
          return self._new_target

      def __exit__(self, exctype, excinst, exctb):
          setattr(sys, self._stream, self._old_targets.pop())


  class redirect_stdout(_RedirectStream):
      _stream = 'stdout'


  class redirect_stderr(_RedirectStream):
      _stream = 'stderr'


  class suppress(AbstractContextManager):
      def __init__(self, *exceptions):
          self._exceptions = exceptions

      def __enter__(self):
          pass

      def __exit__(self, exctype, excinst, exctb):
          return exctype is not None and issubclass(exctype, self._exceptions)


  class nullcontext(AbstractContextManager):
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


  class chdir(AbstractContextManager):
      def __init__(self, path):
          self.path = path
          self._old_cwd = []

      def __enter__(self):
          import os
          self._old_cwd.append(os.getcwd())
          os.chdir(self.path)

      def __exit__(self, *excinfo):
          import os
          os.chdir(self._old_cwd.pop())


  def _relink(new, old, handled):
      # The new exception came while `old` was pending, as in nested with statements: its chain of contexts, which ends
      # in what was being handled outside, goes on with `old`.
      while True:
          context = new.__context__
          if context is None or context is old:
              return
          if context is handled:
              break
          new = context
      new.__context__ = old


  class ExitStack(AbstractContextManager):
      def __init__(self):
          self._exit_callbacks = []

      def pop_all(self):
          moved = type(self)()
          moved._exit_callbacks = self._exit_callbacks
          self._exit_callbacks = []
          return moved

      def push(self, exit):
          method = getattr(type(exit), '__exit__', None)
          if method is None:
              self._exit_callbacks.append(exit)
          else:
              self._exit_callbacks.append(lambda *details: method(exit, *details))
          return exit

      def enter_context(self, cm):
          cls = type(cm)
          try:
              enter = cls.__enter__
              leave = cls.__exit__
          except AttributeError:
              raise TypeError("'%s.%s' object does not support the context manager protocol"
                              % (cls.__module__, cls.__qualname__)) from None
          result = enter(cm)
          self._exit_callbacks.append(lambda *details: leave(cm, *details))
          return result

      def callback(self, callback, /, *args, **kwds):
          def leave(exc_type, exc, tb):
              callback(*args, **kwds)
          leave.__wrapped__ = callback
          self._exit_callbacks.append(leave)
          return callback

      def close(self):
          self.__exit__(None, None, None)

      def __exit__(self, *exc_details):
          received = exc_details[1]
          handled = sys.exc_info()[1]
          current = received
          raised = False

          while self._exit_callbacks:
              leave = self._exit_callbacks.pop()
              try:
                  if current is None:
                      done = leave(None, None, None)
                  else:
                      done = leave(type(current), current, current.__traceback__)
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
