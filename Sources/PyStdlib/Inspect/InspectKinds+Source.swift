// This file defines the first part of the module inspect: kinds of objects, and members.

let inspectKindsSource = #"""
  import builtins
  import enum
  import functools
  import sys
  import types
  from collections import OrderedDict, namedtuple

  CO_OPTIMIZED, CO_NEWLOCALS, CO_VARARGS, CO_VARKEYWORDS, CO_NESTED = 1, 2, 4, 8, 16
  CO_GENERATOR, CO_NOFREE, CO_COROUTINE, CO_ITERABLE_COROUTINE, CO_ASYNC_GENERATOR = 32, 64, 128, 256, 512
  TPFLAGS_IS_ABSTRACT = 1 << 20


  # What kind of object it is.

  def _kind_test(name, *kinds):
      def test(object):
          return isinstance(object, kinds)
      test.__name__ = test.__qualname__ = name
      return test


  ismodule = _kind_test('ismodule', types.ModuleType)
  isclass = _kind_test('isclass', type)
  ismethod = _kind_test('ismethod', types.MethodType)
  isfunction = _kind_test('isfunction', types.FunctionType)
  isgenerator = _kind_test('isgenerator', types.GeneratorType)
  iscoroutine = _kind_test('iscoroutine', types.CoroutineType)
  isasyncgen = _kind_test('isasyncgen', types.AsyncGeneratorType)
  istraceback = _kind_test('istraceback', types.TracebackType)
  iscode = _kind_test('iscode', types.CodeType)
  isbuiltin = _kind_test('isbuiltin', types.BuiltinFunctionType)
  ismethodwrapper = _kind_test('ismethodwrapper', types.MethodWrapperType)
  isgetsetdescriptor = _kind_test('isgetsetdescriptor', types.GetSetDescriptorType)
  ismemberdescriptor = _kind_test('ismemberdescriptor', types.MemberDescriptorType)


  def isframe(object):
      return False


  def ismethoddescriptor(obj):
      if isclass(obj) or ismethod(obj) or isfunction(obj):
          return False
      cls = type(obj)
      return hasattr(cls, '__get__') and not hasattr(cls, '__set__')


  def isdatadescriptor(object):
      if isclass(object) or ismethod(object) or isfunction(object):
          return False
      cls = type(object)
      return hasattr(cls, '__set__') or hasattr(cls, '__delete__')


  def isroutine(object):
      return isbuiltin(object) or isfunction(object) or ismethod(object) or ismethoddescriptor(object)


  def isabstract(object):
      return isinstance(object, type) and bool(getattr(object, '__abstractmethods__', None))


  def _has_flag(obj, flag):
      while ismethod(obj):
          obj = obj.__func__
      while isinstance(obj, functools.partial):
          obj = obj.func
      return isfunction(obj) and bool(obj.__code__.co_flags & flag)


  def isgeneratorfunction(obj):
      return _has_flag(obj, CO_GENERATOR)


  def iscoroutinefunction(obj):
      return _has_flag(obj, CO_COROUTINE)


  def isasyncgenfunction(obj):
      return _has_flag(obj, CO_ASYNC_GENERATOR)


  def isawaitable(object):
      return iscoroutine(object) or hasattr(type(object), '__await__')


  # Members.

  def _members(object, predicate, read):
      names = dir(object)
      result = []
      for name in names:
          try:
              value = read(object, name)
          except AttributeError:
              for base in getattr(object, '__mro__', ()):
                  if name in base.__dict__:
                      value = base.__dict__[name]
                      break
              else:
                  continue
          if predicate is None or predicate(value):
              result.append((name, value))
      result.sort(key=lambda pair: pair[0])
      return result


  def getmembers(object, predicate=None):
      return _members(object, predicate, getattr)


  def getmembers_static(object, predicate=None):
      return _members(object, predicate, getattr_static)


  _nothing = object()


  def getattr_static(obj, attr, default=_nothing):
      own = _nothing
      if not isinstance(obj, type):
          try:
              own = object.__getattribute__(obj, '__dict__').get(attr, _nothing)
          except AttributeError:
              pass
      found = _nothing
      for base in (obj if isinstance(obj, type) else type(obj)).__mro__:
          if attr in base.__dict__:
              found = base.__dict__[attr]
              break
      if own is not _nothing and found is not _nothing and hasattr(type(found), '__get__') and (
              hasattr(type(found), '__set__') or hasattr(type(found), '__delete__')):
          return found
      for value in own, found:
          if value is not _nothing:
              return value
      if isinstance(obj, type):
          for base in type(obj).__mro__:
              if attr in base.__dict__:
                  return base.__dict__[attr]
      if default is not _nothing:
          return default
      raise AttributeError(attr)


  Attribute = namedtuple('Attribute', 'name kind defining_class object')


  def classify_class_attrs(cls):
      result = []
      for name in dir(cls):
          owner = next((base for base in cls.__mro__ if name in base.__dict__), None)
          if owner is None:
              owner = next((base for base in type(cls).__mro__ if name in base.__dict__), None)
              if owner is None:
                  continue
          value = owner.__dict__[name]
          if isinstance(value, (staticmethod, types.BuiltinMethodType)):
              kind = 'static method'
          elif isinstance(value, (classmethod, types.ClassMethodDescriptorType)):
              kind = 'class method'
          elif isinstance(value, property):
              kind = 'property'
          else:
              kind = 'method' if isroutine(value) else 'data'
          result.append(Attribute(name, kind, owner, value))
      return result


  def getmro(cls):
      return cls.__mro__


  def walktree(classes, children, parent):
      result = []
      for cls in sorted(classes, key=lambda one: (one.__module__, one.__name__)):
          result.append((cls, cls.__bases__))
          if cls in children:
              result.append(walktree(children[cls], children, cls))
      return result


  def getclasstree(classes, unique=False):
      children = {}
      roots = []
      for cls in classes:
          for base in cls.__bases__:
              known = children.setdefault(base, [])
              if cls not in known:
                  known.append(cls)
              if unique and base in classes:
                  break
          else:
              if not cls.__bases__ and cls not in roots:
                  roots.append(cls)
      for base in children:
          if base not in classes and base not in roots:
              roots.append(base)
      return walktree(roots, children, None)


  def unwrap(func, *, stop=None):
      seen = {id(func): func}
      first = func
      while hasattr(func, '__wrapped__') and not (stop is not None and stop(func)):
          func = func.__wrapped__
          if id(func) in seen or len(seen) >= sys.getrecursionlimit():
              raise ValueError('wrapper loop when unwrapping %r' % (first,))
          seen[id(func)] = func
      return func
  """#
