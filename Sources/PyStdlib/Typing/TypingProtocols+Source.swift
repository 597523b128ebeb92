// This file defines protocols of the module typing, loaded when one is first asked for.

let typingProtocolsSource = #"""
  import types
  from abc import ABCMeta, abstractmethod
  from typing import Generic, T_co, _roots

  __name__ = 'typing'
  _not_members = {'__parameters__', '__orig_bases__', '__orig_class__', '_is_protocol', '_is_runtime_protocol',
                  '__abstractmethods__', '__annotations__', '__dict__', '__doc__', '__init__', '__module__', '__new__',
                  '__slots__', '__subclasshook__', '__weakref__', '__class_getitem__', '_abc_impl', '__match_args__',
                  '__qualname__'}


  def _says_protocol(cls):
      return vars(cls).get('_is_protocol', False)


  def _checks_at_run_time(cls):
      return getattr(cls, '_is_runtime_protocol', False)


  def _protocol_members(cls):
      found = set()
      for base in cls.__mro__[:-1]:
          if base.__name__ in {'Generic', 'Protocol'}:
              continue
          for name in [*base.__dict__, *base.__dict__.get('__annotations__', ())]:
              if not name.startswith('_abc_') and name not in _not_members:
                  found.add(name)
      return found


  def _no_init(self, *args, **kwargs):
      cls = type(self)
      if cls._is_protocol:
          raise TypeError('Protocols cannot be instantiated')
      # A class that is no protocol any more has the constructor of its next base.
      inits = [vars(base)['__init__'] for base in cls.__mro__ if '__init__' in vars(base)]
      cls.__init__ = init = [init for init in inits if init is not _no_init][0]
      init(self, *args, **kwargs)


  class _ProtocolMeta(ABCMeta):

      def __instancecheck__(cls, instance):
          is_protocol = getattr(cls, '_is_protocol', False)
          if is_protocol and not _checks_at_run_time(cls):
              raise TypeError('Instance and class checks can only be used with @runtime_checkable protocols')
          members = _protocol_members(cls) if is_protocol else ()
          if cls in type(instance).__mro__:
              return True
          if all(callable(getattr(cls, name, None)) for name in members) and super().__instancecheck__(instance):
              return True
          if not is_protocol:
              return False
          absent = object()
          for name in members:
              value = getattr(instance, name, absent)
              if value is absent or value is None and callable(getattr(cls, name, None)):
                  return False
          return True


  def _protocol_hook(cls, other):
      if not _says_protocol(cls):
          return NotImplemented
      if not _checks_at_run_time(cls):
          raise TypeError('Instance and class checks can only be used with @runtime_checkable protocols')
      if not all(callable(getattr(cls, name, None)) for name in _protocol_members(cls)):
          raise TypeError("Protocols with non-method members don't support issubclass()")
      if not isinstance(other, type):
          raise TypeError('issubclass() arg 1 must be a class')
      for name in _protocol_members(cls):
          for base in other.__mro__:
              if name in base.__dict__:
                  if base.__dict__[name] is None:
                      return NotImplemented
                  break
              if name in base.__dict__.get('__annotations__', ()) and getattr(other, '_is_protocol', False):
                  break
          else:
              return NotImplemented
      return True


  _protocol_bases = {'collections.abc': ['Callable', 'Awaitable', 'Iterable', 'Iterator', 'AsyncIterable', 'Hashable',
                                         'Sized', 'Container', 'Collection', 'Reversible'],
                     'contextlib': ['AbstractContextManager', 'AbstractAsyncContextManager']}


  class Protocol(Generic, metaclass=_ProtocolMeta):
      __slots__ = ()
      _is_protocol = True
      _is_runtime_protocol = False

      def __init_subclass__(cls, *args, **kwargs):
          super().__init_subclass__(*args, **kwargs)
          if not _says_protocol(cls):
              cls._is_protocol = any(base is Protocol for base in cls.__bases__)
          if '__subclasshook__' not in cls.__dict__:
              cls.__subclasshook__ = classmethod(_protocol_hook)
          if not cls._is_protocol:
              return
          for base in cls.__bases__:
              if not (base in (object, Generic) or getattr(base, '_is_protocol', False)
                      or base.__name__ in _protocol_bases.get(base.__module__, ())):
                  raise TypeError('Protocols can only inherit from other protocols, got %r' % (base,))
          if cls.__init__ is object.__init__ or cls.__init__ is Protocol.__init__:
              cls.__init__ = _no_init


  Protocol.__init__ = _no_init


  def runtime_checkable(cls):
      if not (isinstance(cls, type) and issubclass(cls, Generic)) or not getattr(cls, '_is_protocol', False):
          raise TypeError('@runtime_checkable can be only applied to protocol classes, got %r' % (cls,))
      cls._is_runtime_protocol = True
      return cls
  _roots.append(Protocol)


  def _supports(name, method, result=None):
      base = (Protocol,) if result is None else (Protocol[result],)

      def fill(space):
          def body(self):
              pass
          body.__name__, body.__qualname__ = method, '%s.%s' % (name, method)
          space.update({method: abstractmethod(body), '__slots__': (), '__module__': 'typing'})
      return runtime_checkable(types.new_class(name, base, {}, fill))


  SupportsInt, SupportsFloat = _supports('SupportsInt', '__int__'), _supports('SupportsFloat', '__float__')
  SupportsComplex, SupportsBytes = _supports('SupportsComplex', '__complex__'), _supports('SupportsBytes', '__bytes__')
  SupportsIndex = _supports('SupportsIndex', '__index__')
  SupportsAbs, SupportsRound = _supports('SupportsAbs', '__abs__', T_co), _supports('SupportsRound', '__round__', T_co)
  """#
