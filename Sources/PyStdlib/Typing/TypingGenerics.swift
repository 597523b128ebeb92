// This file defines Annotated, Generic and Protocol of the module typing.

let typingSource3 = ##"""


  class Annotated:
      """Add context-specific metadata to a type."""
      __slots__ = ()

      def __new__(cls, *args, **kwargs):
          raise TypeError('Type Annotated cannot be instantiated.')

      def __class_getitem__(cls, params):
          if not isinstance(params, tuple) or len(params) < 2:
              raise TypeError('Annotated[...] should be used with at least two arguments (a type and an annotation).')
          origin = _type_check(params[0], 'Annotated[t, ...]: t must be a type.', allow_special_forms=True)
          return _AnnotatedAlias(origin, params[1:])

      def __init_subclass__(cls, *args, **kwargs):
          raise TypeError(f'Cannot subclass {cls.__module__}.Annotated')


  class Generic:
      """Abstract base class for generic types."""
      __slots__ = ()
      _is_protocol = False

      def __class_getitem__(cls, params):
          if not isinstance(params, tuple):
              params = (params,)
          params = tuple(_type_convert(p) for p in params)
          if cls in (Generic, Protocol):
              if not params:
                  raise TypeError(f'Parameter list to {cls.__qualname__}[...] cannot be empty')
              if not all(isinstance(p, (TypeVar, ParamSpec, TypeVarTuple)) or isinstance(p, _UnpackGenericAlias)
                         for p in params):
                  raise TypeError(f'Parameters to {cls.__name__}[...] must all be type variables or parameter '
                                  'specification variables.')
              if len(set(params)) != len(params):
                  raise TypeError(f'Parameters to {cls.__name__}[...] must all be unique')
              return _GenericAlias(cls, params)
          own = getattr(cls, '__parameters__', ())
          if not own:
              raise TypeError(f'{cls} is not a generic class')
          alias = _GenericAlias(cls, own)
          return _GenericAlias(cls, alias._substituted(params, cls))

      def __init_subclass__(cls, *args, **kwargs):
          super().__init_subclass__(*args, **kwargs)
          bases = cls.__dict__.get('__orig_bases__')
          if bases is not None:
              error = Generic in bases
          else:
              error = Generic in cls.__bases__ and cls.__name__ != 'Protocol' and type(cls) is not _TypedDictMeta
          if error:
              raise TypeError('Cannot inherit from plain Generic')
          variables = ()
          if bases is not None:
              variables = _parameters_of(bases)
              declared = None
              for base in bases:
                  if isinstance(base, _GenericAlias) and base.__origin__ is Generic:
                      if declared is not None:
                          raise TypeError('Cannot inherit from Generic[...] multiple times.')
                      declared = base.__parameters__
              if declared is not None:
                  missing = [v for v in variables if v not in declared]
                  if missing:
                      raise TypeError(f'Some type variables ({", ".join(str(v) for v in variables if v in missing)}) '
                                      f'are not listed in Generic[{", ".join(str(v) for v in declared)}]')
                  variables = declared
          cls.__parameters__ = tuple(variables)


  _TypedDictMeta = None
  _NOT_MEMBERS = frozenset((
      '__abstractmethods__', '__annotations__', '__dict__', '__doc__', '__init__', '__module__', '__new__', '__slots__',
      '__subclasshook__', '__weakref__', '__class_getitem__', '__parameters__', '__orig_bases__', '__orig_class__',
      '_is_protocol', '_is_runtime_protocol', '_abc_impl', '__match_args__', '__qualname__', '__firstlineno__',
      '_abc_registry', '_abc_cache', '__init_subclass__'))


  def _members(cls):
      found = set()
      for base in cls.__mro__[:-1]:
          if base.__name__ in ('Protocol', 'Generic'):
              continue
          for name in (*base.__dict__, *base.__dict__.get('__annotations__', ())):
              if not name.startswith('_abc_') and name not in _NOT_MEMBERS:
                  found.add(name)
      return found


  def _has_members(cls, obj):
      methods_only = all(callable(getattr(cls, name, None)) for name in _members(cls))
      return all(hasattr(obj, name) and (not callable(getattr(cls, name, None)) or getattr(obj, name) is not None)
                 for name in _members(cls)), methods_only


  class _ProtocolMeta(ABCMeta):
      def __instancecheck__(cls, instance):
          if not getattr(cls, '_is_protocol', False):
              return super().__instancecheck__(instance)
          if not getattr(cls, '_is_runtime_protocol', False):
              raise TypeError('Instance and class checks can only be used with @runtime_checkable protocols')
          if super().__instancecheck__(instance):
              return True
          return _has_members(cls, instance)[0]


  def _protocol_hook(cls, other):
      if not cls.__dict__.get('_is_protocol', False):
          return NotImplemented
      if not getattr(cls, '_is_runtime_protocol', False):
          raise TypeError('Instance and class checks can only be used with @runtime_checkable protocols')
      if not all(callable(getattr(cls, name, None)) for name in _members(cls)):
          if issubclass.__name__ and isinstance(other, type):
              return NotImplemented
          raise TypeError("Protocols with non-method members don't support issubclass()")
      if not isinstance(other, type):
          raise TypeError('issubclass() arg 1 must be a class')
      for name in _members(cls):
          for base in other.__mro__:
              if name in base.__dict__:
                  if base.__dict__[name] is None:
                      return NotImplemented
                  break
              if name in base.__dict__.get('__annotations__', {}) and getattr(other, '_is_protocol', False):
                  break
          else:
              return NotImplemented
      return True


  def _no_init_or_replace_init(self, *args, **kwargs):
      cls = type(self)
      if cls._is_protocol:
          raise TypeError('Protocols cannot be instantiated')
      for base in cls.__mro__:
          init = base.__dict__.get('__init__', _no_init_or_replace_init)
          if init is not _no_init_or_replace_init:
              cls.__init__ = init
              break
      else:
          cls.__init__ = object.__init__
      cls.__init__(self, *args, **kwargs)


  class Protocol(Generic, metaclass=_ProtocolMeta):
      """Base class for protocol classes."""
      __slots__ = ()
      _is_protocol = True
      _is_runtime_protocol = False

      def __init_subclass__(cls, *args, **kwargs):
          super().__init_subclass__(*args, **kwargs)
          if not cls.__dict__.get('_is_protocol', False):
              cls._is_protocol = any(b is Protocol for b in cls.__bases__)
          if '__subclasshook__' not in cls.__dict__:
              cls.__subclasshook__ = classmethod(_protocol_hook)
          if not cls._is_protocol:
              return
          for base in cls.__bases__:
              if not (base in (object, Generic) or base.__module__ in ('collections.abc', 'contextlib')
                      or isinstance(base, type) and issubclass(base, Generic) and getattr(base, '_is_protocol', False)):
                  raise TypeError('Protocols can only inherit from other protocols, got %r' % base)
          if cls.__init__ is Protocol.__init__:
              cls.__init__ = _no_init_or_replace_init


  def runtime_checkable(cls):
      """Mark a protocol class as a runtime protocol."""
      if not (isinstance(cls, type) and issubclass(cls, Generic)) or not getattr(cls, '_is_protocol', False):
          raise TypeError('@runtime_checkable can be only applied to protocol classes, got %r' % cls)
      cls._is_runtime_protocol = True
      return cls

  """##
