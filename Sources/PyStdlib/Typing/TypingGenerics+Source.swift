// This file defines Generic, Protocol and the generic names of other classes in the module typing.

let typingGenericsSource = #"""


  # Generic classes and protocols.

  class Generic:
      __slots__ = ()
      _is_protocol = False

      def __class_getitem__(cls, params):
          params = tuple([_type_convert(one) for one in _as_tuple(params)])
          if cls in (Generic, Protocol):
              if not params:
                  raise TypeError('Parameter list to %s[...] cannot be empty' % cls.__qualname__)
              if not all(hasattr(one, '__typing_subst__') or isinstance(one, _UnpackGenericAlias) for one in params):
                  raise TypeError('Parameters to %s[...] must all be type variables or parameter specification '
                                  'variables.' % cls.__name__)
              if len(set(params)) != len(params):
                  raise TypeError('Parameters to %s[...] must all be unique' % cls.__name__)
              return _GenericAlias(cls, params)
          parameters = cls.__parameters__
          if not parameters:
              raise TypeError('%s is not a generic class' % (cls,))
          if len(parameters) == 1 and isinstance(parameters[0], ParamSpec):
              if not (len(params) == 1 and _is_parameter_list(params[0])):
                  params = (params,)
              params = tuple([tuple(one) if isinstance(one, list) else one for one in params])
          elif any(isinstance(one, TypeVarTuple) for one in parameters):
              pass
          else:
              if len(params) != len(parameters):
                  raise TypeError('Too %s arguments for %s; actual %s, expected %s' % (
                      'many' if len(params) > len(parameters) else 'few', cls, len(params), len(parameters)))
              params = tuple([variable.__typing_subst__(one) if not isinstance(one, list) else tuple(one)
                              for variable, one in zip(parameters, params)])
          return _GenericAlias(cls, params)

      def __init_subclass__(cls, *args, **kwargs):
          super().__init_subclass__(*args, **kwargs)
          bases = cls.__dict__.get('__orig_bases__')
          plain = Generic in (bases if bases is not None else cls.__bases__)
          if plain and cls.__name__ != 'Protocol':
              raise TypeError('Cannot inherit from plain Generic')
          variables = ()
          if bases is not None:
              variables = _collect_parameters(bases)
              declared = None
              for base in bases:
                  if isinstance(base, _GenericAlias) and base.__origin__ is Generic:
                      if declared is not None:
                          raise TypeError('Cannot inherit from Generic[...] multiple types.')
                      declared = base.__parameters__
              if declared is not None:
                  extra = [one for one in variables if one not in declared]
                  if extra:
                      raise TypeError('Some type variables (%s) are not listed in Generic[%s]' % (
                          ', '.join(map(str, extra)), ', '.join(map(str, declared))))
                  variables = declared
          cls.__parameters__ = tuple(variables)


  _not_members = {'__parameters__', '__orig_bases__', '__orig_class__', '_is_protocol', '_is_runtime_protocol',
                  '__abstractmethods__', '__annotations__', '__dict__', '__doc__', '__init__', '__module__', '__new__',
                  '__slots__', '__subclasshook__', '__weakref__', '__class_getitem__', '_abc_impl', '__match_args__',
                  '__static_attributes__', '__qualname__', '__firstlineno__', '_abc_registry', '_abc_cache',
                  '_MutableMapping__marker'}


  def _protocol_members(cls):
      found = set()
      for base in cls.__mro__[:-1]:
          if base.__name__ in ('Protocol', 'Generic'):
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
      for base in cls.__mro__:
          init = base.__dict__.get('__init__', _no_init)
          if init is not _no_init:
              cls.__init__ = init
              break
      else:
          cls.__init__ = object.__init__
      cls.__init__(self, *args, **kwargs)


  class _ProtocolMeta(ABCMeta):

      def __instancecheck__(cls, instance):
          is_protocol = getattr(cls, '_is_protocol', False)
          if is_protocol and not getattr(cls, '_is_runtime_protocol', False):
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
      if not cls.__dict__.get('_is_protocol', False):
          return NotImplemented
      if not getattr(cls, '_is_runtime_protocol', False):
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
          if not cls.__dict__.get('_is_protocol', False):
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


  # Names for generic versions of other classes.

  _alias = _SpecialGenericAlias
  Hashable, Sized = _alias(_abc.Hashable, 0), _alias(_abc.Sized, 0)
  Awaitable, AsyncIterable, AsyncIterator = (_alias(getattr(_abc, _name), 1)
                                             for _name in ('Awaitable', 'AsyncIterable', 'AsyncIterator'))
  Coroutine = _alias(_abc.Coroutine, 3)
  Iterable, Iterator, Reversible = (_alias(getattr(_abc, _name), 1) for _name in ('Iterable', 'Iterator', 'Reversible'))
  Container, Collection = _alias(_abc.Container, 1), _alias(_abc.Collection, 1)
  Callable = _CallableType(_abc.Callable, 2)
  AbstractSet, MutableSet = _alias(_abc.Set, 1, name='AbstractSet'), _alias(_abc.MutableSet, 1)
  Mapping, MutableMapping = _alias(_abc.Mapping, 2), _alias(_abc.MutableMapping, 2)
  Sequence, MutableSequence = _alias(_abc.Sequence, 1), _alias(_abc.MutableSequence, 1)
  ByteString = _alias(_abc.ByteString, 0)
  MappingView, KeysView = _alias(_abc.MappingView, 1), _alias(_abc.KeysView, 1)
  ItemsView, ValuesView = _alias(_abc.ItemsView, 2), _alias(_abc.ValuesView, 1)
  Generator, AsyncGenerator = _alias(_abc.Generator, 3), _alias(_abc.AsyncGenerator, 2)
  Tuple = _TupleType(tuple, -1, inst=False, name='Tuple')
  List, Set, FrozenSet = (_alias(_class, 1, inst=False, name=_name)
                          for _class, _name in ((list, 'List'), (set, 'Set'), (frozenset, 'FrozenSet')))
  Dict, Type = _alias(dict, 2, inst=False, name='Dict'), _alias(type, 1, inst=False, name='Type')
  Deque = _alias(collections.deque, 1, name='Deque')
  DefaultDict = _alias(collections.defaultdict, 2, name='DefaultDict')
  OrderedDict, Counter, ChainMap = (_alias(getattr(collections, _name), _count)
                                    for _name, _count in (('OrderedDict', 2), ('Counter', 1), ('ChainMap', 2)))
  Pattern, Match = _alias(_re.Pattern, 1), _alias(_re.Match, 1)

  T, KT, VT = TypeVar('T'), TypeVar('KT'), TypeVar('VT')
  T_co = TypeVar('T_co', covariant=True)
  V_co, VT_co = TypeVar('V_co', covariant=True), TypeVar('VT_co', covariant=True)
  T_contra = TypeVar('T_contra', contravariant=True)
  CT_co = TypeVar('CT_co', covariant=True, bound=type)
  AnyStr = TypeVar('AnyStr', bytes, str)


  def __getattr__(name):
      # The two that would load contextlib.
      if name in ('ContextManager', 'AsyncContextManager'):
          import contextlib
          value = globals()[name] = _alias(getattr(contextlib, 'Abstract' + name), 1, name=name)
          return value
      raise AttributeError('module %r has no attribute %r' % (__name__, name))


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


  class IO(Generic[AnyStr]):
      __slots__ = ()


  class BinaryIO(IO[bytes]):
      __slots__ = ()


  class TextIO(IO[str]):
      __slots__ = ()
  """#
