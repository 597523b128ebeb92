// This file defines Generic, the generic names of other classes, and the rest of the module typing that every program
// loads.

let typingGenericsSource = #"""


  # Generic classes.

  def _specialized(cls, params):
      params = tuple([_as_type(one) for one in _as_tuple(params)])
      if cls in _roots:
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


  class Generic:
      __slots__ = ()
      _is_protocol = False

      def __class_getitem__(cls, params):
          return _remembered(cls, _specialized, cls, params)

      def __init_subclass__(cls, *args, **kwargs):
          super().__init_subclass__(*args, **kwargs)
          bases = cls.__dict__.get('__orig_bases__')
          plain = Generic in (bases if bases is not None else cls.__bases__)
          if plain and cls.__name__ != 'Protocol':
              raise TypeError('Cannot inherit from plain Generic')
          variables = ()
          if bases is not None:
              variables = _variables_in(bases)
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


  _roots.append(Generic)


  # Names for generic versions of other classes. Those whose classes stand in other modules are made when first asked
  # for.

  _alias = _SpecialGenericAlias
  Tuple = _TupleType(tuple, -1, inst=False, name='Tuple')
  List = _alias(list, 1, inst=False, name='List')
  Set, FrozenSet = _alias(set, 1, inst=False, name='Set'), _alias(frozenset, 1, inst=False, name='FrozenSet')
  Dict, Type = _alias(dict, 2, inst=False, name='Dict'), _alias(type, 1, inst=False, name='Type')
  _of_abc = {'Hashable': 0, 'Sized': 0, 'Awaitable': 1, 'AsyncIterable': 1, 'AsyncIterator': 1, 'Coroutine': 3,
             'Iterable': 1, 'Iterator': 1, 'Reversible': 1, 'Container': 1, 'Collection': 1, 'AbstractSet': 1,
             'MutableSet': 1, 'Mapping': 2, 'MutableMapping': 2, 'Sequence': 1, 'MutableSequence': 1, 'ByteString': 0,
             'MappingView': 1, 'KeysView': 1, 'ItemsView': 2, 'ValuesView': 1, 'Generator': 3, 'AsyncGenerator': 2}
  _of_collections = {'Deque': 1, 'DefaultDict': 2, 'OrderedDict': 2, 'Counter': 1, 'ChainMap': 2}
  _of_protocols = ('Protocol', '_ProtocolMeta', 'runtime_checkable', 'SupportsInt', 'SupportsFloat', 'SupportsComplex',
                   'SupportsBytes', 'SupportsIndex', 'SupportsAbs', 'SupportsRound')
  _of_tools = ('IO', 'BinaryIO', 'TextIO', 'NamedTuple', 'NamedTupleMeta', 'TypedDict', 'is_typeddict',
               'get_type_hints', 'assert_type', 'reveal_type', 'assert_never', 'no_type_check',
               'no_type_check_decorator', 'get_overloads', 'clear_overloads', 'dataclass_transform')


  def _made(name):
      if name in _of_abc:
          import collections.abc
          origin = getattr(collections.abc, 'Set' if name == 'AbstractSet' else name)
          return _alias(origin, _of_abc[name], name=name)
      if name == 'Callable':
          import collections.abc
          return _CallableType(collections.abc.Callable, 2)
      if name in _of_collections:
          import collections
          origin = getattr(collections, {'Deque': 'deque', 'DefaultDict': 'defaultdict'}.get(name, name))
          return _alias(origin, _of_collections[name], name=name)
      if name in ('Pattern', 'Match'):
          import re
          return _alias(getattr(re, name), 1)
      if name in ('ContextManager', 'AsyncContextManager'):
          import contextlib
          return _alias(getattr(contextlib, 'Abstract' + name), 1, name=name)
      if name in _of_protocols:
          import _typing_protocols as home
      elif name in _of_tools:
          import _typing_tools as home
      else:
          raise AttributeError('module %r has no attribute %r' % (__name__, name))
      return getattr(home, name)


  def __getattr__(name):
      value = globals()[name] = _made(name)
      return value


  def __dir__():
      return sorted({*globals(), *__all__})


  T, KT, VT = TypeVar('T'), TypeVar('KT'), TypeVar('VT')
  T_co = TypeVar('T_co', covariant=True)
  V_co, VT_co = TypeVar('V_co', covariant=True), TypeVar('VT_co', covariant=True)
  T_contra = TypeVar('T_contra', contravariant=True)
  CT_co = TypeVar('CT_co', covariant=True, bound=type)
  AnyStr = TypeVar('AnyStr', bytes, str)


  class NewType:

      def __init__(self, name, tp):
          self.__qualname__ = name
          self.__name__ = name.rpartition('.')[2]
          self.__supertype__ = tp
          module = _caller_module()
          if module != 'typing':
              self.__module__ = module

      def __ror__(self, other):
          return Union[other, self]

      def __or__(self, other):
          return Union[self, other]

      def __reduce__(self):
          return self.__qualname__

      def __repr__(self):
          return '%s.%s' % (self.__module__, self.__qualname__)

      def __mro_entries__(self, bases):
          def refuse(cls):
              raise TypeError('Cannot subclass an instance of NewType. Perhaps you were looking for: '
                              '`%s = NewType(%r, %s)`' % (cls.__name__, cls.__name__, self.__name__))
          return (type('NoBase', (), {'__init_subclass__': classmethod(refuse)}),)

      def __call__(self, x):
          return x


  # Looking at types.

  def get_origin(tp):
      if isinstance(tp, _AnnotatedAlias):
          return Annotated
      if isinstance(tp, (_BaseGenericAlias, GenericAlias, ParamSpecArgs, ParamSpecKwargs)):
          return tp.__origin__
      if tp is Generic:
          return Generic
      return _UnionType if isinstance(tp, _UnionType) else None


  def _is_callable_class(origin):
      return getattr(origin, '__name__', None) == 'Callable' and origin.__module__ == 'collections.abc'


  def get_args(tp):
      if isinstance(tp, _AnnotatedAlias):
          return (tp.__origin__,) + tp.__metadata__
      if isinstance(tp, (_GenericAlias, GenericAlias)):
          args = tp.__args__
          if _is_callable_class(tp.__origin__) and not (len(args) == 2 and _is_parameter_list(args[0])):
              args = (list(args[:-1]), args[-1])
          return args
      return tp.__args__ if isinstance(tp, _UnionType) else ()


  # What a type checker reads and a run passes by.

  def cast(typ, val):
      return val


  _overloads = {}


  def _overload_dummy(*args, **kwds):
      raise NotImplementedError('You should not call an overloaded function. A series of @overload-decorated functions '
                                'outside a stub module should always be followed by an implementation that is not '
                                '@overload-ed.')


  def overload(func):
      inner = getattr(func, '__func__', func)
      code = getattr(inner, '__code__', None)
      if code is not None:
          _overloads.setdefault((inner.__module__, inner.__qualname__), {})[code.co_firstlineno] = func
      return _overload_dummy


  def final(f):
      try:
          f.__final__ = True
      except (AttributeError, TypeError):
          pass
      return f
  """#
