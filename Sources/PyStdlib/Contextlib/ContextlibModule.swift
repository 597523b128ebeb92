// This file defines the module `contextlib`, in Python: its tools are classes with `__enter__` and `__exit__`. What the
// synchronous and the asynchronous ones have in common is here and knows nothing of either; the asynchronous ones are
// in the file beside.

import PyRuntime

public func contextlibModule() -> ModuleDefinition {
  ModuleDefinition("contextlib", source: contextlibSource + contextlibAsyncSource)
}

private let contextlibSource = #"""
  import sys
  from abc import ABC, abstractmethod
  from functools import wraps

  __all__ = ['asynccontextmanager', 'contextmanager', 'aclosing', 'closing', 'nullcontext', 'suppress', 'chdir',
             'redirect_stdout', 'redirect_stderr', 'AbstractContextManager', 'AbstractAsyncContextManager',
             'ContextDecorator', 'AsyncContextDecorator', 'ExitStack', 'AsyncExitStack']


  # What managers made of a generator function share.

  class _Generated:
      # Decorated functions enter anew at every call, and a generator serves once.
      def _for_one_use(self):
          return type(self)(self.func, self.args, self.kwds)

      def __init__(self, func, args, kwds):
          self.gen = func(*args, **kwds)
          self.args, self.kwds, self.func = args, kwds, func
          doc = getattr(func, '__doc__', None)
          if doc is None:
              doc = type(self).__doc__
          self.__doc__ = doc

      def _start(self):
          del self.args, self.kwds, self.func
          return self.gen

      # What the manager answers when the generator made `came` of the exception `sent`; None when the generator has
      # failed by itself. A stop that nobody catches in a generator comes out as the cause of a RuntimeError.
      def _answer(self, came, sent, traceback):
          end = self._end
          if isinstance(came, end):
              return came is not sent
          if came is not sent:
              wraps_stop = isinstance(came, RuntimeError) and isinstance(sent, (StopIteration, end))
              if not wraps_stop or came.__cause__ is not sent:
                  return None
          sent.__traceback__ = traceback
          return False


  def _factory(kind, func):
      @wraps(func)
      def helper(*args, **kwds):
          return kind(func, args, kwds)
      return helper


  def _enter_and_exit(cm, prefix, protocol):
      cls = type(cm)
      try:
          return getattr(cls, f'__{prefix}enter__'), getattr(cls, f'__{prefix}exit__')
      except AttributeError:
          raise TypeError(f"'{cls.__module__}.{cls.__qualname__}' object does not support "
                          f"the {protocol} protocol") from None


  # The exception that is on its way while the exits of a stack run one after the other.
  class _Pending:
      def __init__(self, received):
          self.received = self.error = received
          self.outside = sys.exc_info()[1]
          self.was_raised_here = False

      def details(self):
          error = self.error
          return (None, None, None) if error is None else (type(error), error, error.__traceback__)

      def answered(self, swallows):
          if swallows and self.error is not None:
              self.error = None
              self.was_raised_here = False

      def failed(self, error):
          self._chain(error)
          self.error = error
          self.was_raised_here = True

      # In nested with statements the new exception would have come while the other was handled: the chain of contexts,
      # which ends in what is being handled outside, has to go on with the other, or to end when there is none.
      def _chain(self, link):
          while (inner := link.__context__) is not self.outside:
              if inner is None or inner is self.error:
                  return
              link = inner
          if inner is not None:
              link.__context__ = self.error

      def finish(self):
          if not self.was_raised_here:
              return self.received is not None and self.error is None
          context = self.error.__context__
          try:
              raise self.error
          except BaseException as error:
              error.__context__ = context
              raise


  # Whether a class defines all of `names`; what is None is taken back.
  def _defines(cls, *names):
      for name in names:
          owner = next((base for base in cls.__mro__ if name in base.__dict__), None)
          if owner is None or owner.__dict__[name] is None:
              return NotImplemented
      return True


  # Managers.

  class AbstractContextManager(ABC):
      __class_getitem__ = classmethod(type(list[int]))

      def __enter__(self):
          return self

      @abstractmethod
      def __exit__(self, exc_type, exc_value, traceback):
          return None

      @classmethod
      def __subclasshook__(cls, other):
          if cls is not AbstractContextManager:
              return NotImplemented
          return _defines(other, '__enter__', '__exit__')


  class ContextDecorator:
      def _for_one_use(self):
          return self

      def __call__(self, func):
          @wraps(func)
          def inner(*args, **kwds):
              with self._for_one_use():
                  return func(*args, **kwds)
          return inner


  class _GeneratorContextManager(_Generated, ContextDecorator, AbstractContextManager):
      _end = StopIteration

      def __enter__(self):
          generator = self._start()
          try:
              return next(generator)
          except StopIteration:
              raise RuntimeError("generator didn't yield") from None

      def __exit__(self, typ, value, traceback):
          if typ is None:
              if next(self.gen, self) is self:
                  return False
              raise RuntimeError("generator didn't stop")
          sent = typ() if value is None else value
          try:
              self.gen.throw(sent)
          except BaseException as came:
              answer = self._answer(came, sent, traceback)
              if answer is None:
                  raise
              return answer
          raise RuntimeError("generator didn't stop after throw()")


  def contextmanager(func):
      return _factory(_GeneratorContextManager, func)


  class closing(AbstractContextManager):
      def __init__(self, thing):
          self.thing = thing

      def __enter__(self):
          return self.thing

      def __exit__(self, *exc_info):
          self.thing.close()


  class suppress(AbstractContextManager):
      def __init__(self, *exceptions):
          self._kinds = exceptions

      def __enter__(self):
          pass

      def __exit__(self, exctype, excinst, exctb):
          if exctype is None:
              return False
          return issubclass(exctype, self._kinds)


  # Managers that put something in the place of what is there, and may be entered several times.
  class _Replacing(AbstractContextManager):
      def _replace(self, new):
          self._before.append(self._exchange(new))

      def __exit__(self, *excinfo):
          self._exchange(self._before.pop())


  class _Redirecting(_Replacing):
      def __init__(self, new_target):
          self._target, self._before = new_target, []

      def __enter__(self):
          self._replace(self._target)
          return self._target

      def _exchange(self, new):
          old = getattr(sys, self._which)
          setattr(sys, self._which, new)
          return old


  class redirect_stdout(_Redirecting):
      _which = 'stdout'


  class redirect_stderr(_Redirecting):
      _which = 'stderr'


  class chdir(_Replacing):
      def __init__(self, path):
          self.path, self._before = path, []

      def __enter__(self):
          self._replace(self.path)

      def _exchange(self, new):
          import os
          old = os.getcwd()
          os.chdir(new)
          return old


  _bound_method = type(_Pending(None).finish)


  # The exits of a stack are pairs: whether to await what the call gives, and what to call.
  class _Stack:
      def __init__(self):
          self._exit_callbacks = []

      def pop_all(self):
          heir = type(self)()
          heir._exit_callbacks, self._exit_callbacks = self._exit_callbacks, []
          return heir

      def _push_method(self, method, cm, is_async=False):
          self._exit_callbacks.append((is_async, _bound_method(method, cm)))

      def _push(self, exit, name, is_async=False):
          method = getattr(type(exit), name, None)
          if method is None:
              self._exit_callbacks.append((is_async, exit))
          else:
              self._push_method(method, exit, is_async)
          return exit

      def push(self, exit):
          return self._push(exit, '__exit__')

      def enter_context(self, cm):
          enter, leave = _enter_and_exit(cm, '', 'context manager')
          value = enter(cm)
          self._push_method(leave, cm)
          return value

      def callback(self, callback, /, *args, **kwds):
          def leave(*details):
              callback(*args, **kwds)
          self._append_callback(leave, callback, is_async=False)
          return callback

      def _append_callback(self, leave, callback, is_async):
          leave.__wrapped__ = callback
          self._exit_callbacks.append((is_async, leave))


  class ExitStack(_Stack, AbstractContextManager):
      def close(self):
          self.__exit__(*[None] * 3)

      def __exit__(self, *exc_details):
          pending = _Pending(exc_details[1])
          while self._exit_callbacks:
              _, leave = self._exit_callbacks.pop()
              try:
                  pending.answered(leave(*pending.details()))
              except BaseException as error:
                  pending.failed(error)
          return pending.finish()
  """#
