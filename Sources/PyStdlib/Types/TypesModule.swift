// This file defines the module types (library reference, "types") in Python: names for types that have none among the
// builtins, and making classes by calls.

import PyRuntime

extension StandardLibrary {
  static var types: ModuleDefinition {
    ModuleDefinition("types", source: typesSource)
  }
}

private let typesSource = ##"""
  import sys as _sys


  def _function():
      cell = None
      return lambda: cell


  def _generator():
      yield 1


  async def _coroutine():
      pass


  async def _async_generator():
      yield


  class _Class:
      __slots__ = ('slot',)

      def method(self):
          pass


  FunctionType = LambdaType = type(_function)
  CodeType = type(_function.__code__)
  MappingProxyType = type(type.__dict__)
  CellType = type(_function().__closure__[0])
  GeneratorType = type(_generator())
  _started = _coroutine()
  CoroutineType = type(_started)
  _started.close()
  AsyncGeneratorType = type(_async_generator())
  MethodType = type(_Class().method)
  BuiltinFunctionType = BuiltinMethodType = type(len)
  WrapperDescriptorType = type(object.__init__)
  MethodWrapperType = type(object().__str__)
  MethodDescriptorType = type(str.join)
  ClassMethodDescriptorType = type(dict.__dict__['fromkeys'])
  ModuleType = type(_sys)
  try:
      raise TypeError
  except TypeError as _error:
      TracebackType = type(_error.__traceback__)
  GetSetDescriptorType = type(FunctionType.__code__)
  MemberDescriptorType = type(_Class.slot)
  GenericAlias = type(list[int])
  UnionType = type(int | str)
  EllipsisType = type(Ellipsis)
  NoneType = type(None)
  NotImplementedType = type(NotImplemented)
  del _function, _generator, _coroutine, _started, _async_generator, _Class


  class SimpleNamespace:

      def __init__(self, /, *args, **kwargs):
          if args:
              raise TypeError('no positional arguments expected')
          self.__dict__.update(kwargs)

      def __repr__(self):
          name = 'namespace' if type(self) is SimpleNamespace else type(self).__name__
          if id(self) in _shown:
              return name + '(...)'
          _shown.add(id(self))
          try:
              return '%s(%s)' % (name, ', '.join('%s=%r' % item for item in self.__dict__.items()))
          finally:
              _shown.discard(id(self))

      def __eq__(self, other):
          if isinstance(other, SimpleNamespace):
              return self.__dict__ == other.__dict__
          return NotImplemented

      __hash__ = None

      def __reduce__(self):
          return type(self), (), self.__dict__


  # What is being shown, so that a namespace in itself ends.
  _shown = set()


  def new_class(name, bases=(), kwds=None, exec_body=None):
      resolved = resolve_bases(bases)
      meta, namespace, kwds = prepare_class(name, resolved, kwds)
      if exec_body is not None:
          exec_body(namespace)
      if resolved is not bases:
          namespace['__orig_bases__'] = bases
      return meta(name, resolved, namespace, **kwds)


  def resolve_bases(bases):
      result = []
      changed = False
      for base in bases:
          if isinstance(base, type) or not hasattr(base, '__mro_entries__'):
              result.append(base)
              continue
          entries = base.__mro_entries__(bases)
          if not isinstance(entries, tuple):
              raise TypeError('__mro_entries__ must return a tuple')
          result.extend(entries)
          changed = True
      return tuple(result) if changed else bases


  def prepare_class(name, bases=(), kwds=None):
      kwds = {} if kwds is None else dict(kwds)
      if 'metaclass' in kwds:
          meta = kwds.pop('metaclass')
      else:
          meta = type(bases[0]) if bases else type
      if isinstance(meta, type):
          meta = _most_derived(meta, bases)
      namespace = meta.__prepare__(name, bases, **kwds) if hasattr(meta, '__prepare__') else {}
      return meta, namespace, kwds


  def _most_derived(winner, bases):
      for base in bases:
          meta = type(base)
          if issubclass(winner, meta):
              continue
          if not issubclass(meta, winner):
              raise TypeError('metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass '
                              'of the metaclasses of all its bases')
          winner = meta
      return winner


  class _Awaitable:
      # A generator (or what behaves as one) that may stand behind `await`.

      def __init__(self, gen):
          self._gen = gen
          self.__name__ = getattr(gen, '__name__', None)
          self.__qualname__ = getattr(gen, '__qualname__', None)

      def send(self, value):
          return self._gen.send(value)

      def throw(self, kind, *rest):
          return self._gen.throw(kind, *rest)

      def close(self):
          return self._gen.close()

      def __next__(self):
          return next(self._gen)

      def __iter__(self):
          return self._gen if isinstance(self._gen, GeneratorType) else self

      __await__ = __iter__


  def coroutine(func):
      if not callable(func):
          raise TypeError('types.coroutine() expects a callable')
      from functools import wraps
      from collections.abc import Coroutine, Generator

      @wraps(func)
      def wrapped(*args, **kwargs):
          result = func(*args, **kwargs)
          if isinstance(result, CoroutineType):
              return result
          if isinstance(result, Generator) and not isinstance(result, Coroutine):
              return _Awaitable(result)
          return result
      return wrapped


  class DynamicClassAttribute:
      # A property of instances alone: asked of the class the name is looked up elsewhere, by a `__getattr__` of the
      # metaclass.

      def __init__(self, fget=None, fset=None, fdel=None, doc=None):
          self.fget, self.fset, self.fdel = fget, fset, fdel
          self.overwrite_doc = doc is None
          self.__doc__ = fget.__doc__ if doc is None and fget is not None else doc
          self.__isabstractmethod__ = bool(getattr(fget, '__isabstractmethod__', False))

      def __get__(self, instance, ownerclass=None):
          if instance is None:
              if self.__isabstractmethod__:
                  return self
              raise AttributeError
          if self.fget is None:
              raise AttributeError('unreadable attribute')
          return self.fget(instance)

      def __set__(self, instance, value):
          if self.fset is None:
              raise AttributeError("can't set attribute")
          self.fset(instance, value)

      def __delete__(self, instance):
          if self.fdel is None:
              raise AttributeError("can't delete attribute")
          self.fdel(instance)

      def _with(self, **changed):
          parts = {'fget': self.fget, 'fset': self.fset, 'fdel': self.fdel, **changed}
          made = type(self)(**parts, doc=None if self.overwrite_doc and 'fget' in changed else self.__doc__)
          made.overwrite_doc = self.overwrite_doc
          return made

      def getter(self, fget):
          return self._with(fget=fget)

      def setter(self, fset):
          return self._with(fset=fset)

      def deleter(self, fdel):
          return self._with(fdel=fdel)


  __all__ = [name for name in globals() if name[:1] != '_']
  """##
