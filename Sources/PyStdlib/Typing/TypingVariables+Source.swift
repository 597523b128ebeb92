// This file defines the first part of the module typing: checks and reprs of arguments, and type variables.

let typingVariablesSource = #"""
  import _snip
  import sys

  __all__ = ['Annotated', 'Any', 'Callable', 'ClassVar', 'Concatenate', 'Final', 'ForwardRef', 'Generic', 'Literal',
             'Optional', 'ParamSpec', 'Protocol', 'Tuple', 'Type', 'TypeVar', 'TypeVarTuple', 'Union', 'AbstractSet',
             'ByteString', 'Container', 'ContextManager', 'Hashable', 'ItemsView', 'Iterable', 'Iterator', 'KeysView',
             'Mapping', 'MappingView', 'MutableMapping', 'MutableSequence', 'MutableSet', 'Sequence', 'Sized',
             'ValuesView', 'Awaitable', 'AsyncIterator', 'AsyncIterable', 'Coroutine', 'Collection', 'AsyncGenerator',
             'AsyncContextManager', 'Reversible', 'SupportsAbs', 'SupportsBytes', 'SupportsComplex', 'SupportsFloat',
             'SupportsIndex', 'SupportsInt', 'SupportsRound', 'ChainMap', 'Counter', 'Deque', 'Dict', 'DefaultDict',
             'List', 'OrderedDict', 'Set', 'FrozenSet', 'NamedTuple', 'TypedDict', 'Generator', 'BinaryIO', 'IO',
             'Match', 'Pattern', 'TextIO', 'AnyStr', 'assert_type', 'assert_never', 'cast', 'clear_overloads',
             'dataclass_transform', 'final', 'get_args', 'get_origin', 'get_overloads', 'get_type_hints',
             'is_typeddict', 'LiteralString', 'Never', 'NewType', 'no_type_check', 'no_type_check_decorator',
             'NoReturn', 'NotRequired', 'overload', 'ParamSpecArgs', 'ParamSpecKwargs', 'Required', 'reveal_type',
             'runtime_checkable', 'Self', 'Text', 'TYPE_CHECKING', 'TypeAlias', 'TypeGuard', 'Unpack']

  TYPE_CHECKING = False
  Text = str
  _NoneType = type(None)
  GenericAlias, _UnionType, _FunctionType, _ModuleType = type(list[int]), type(int | str), type(lambda: 0), type(sys)
  # Generic, and Protocol once it is loaded.
  _roots = []


  # Checking and showing what stands in brackets.

  def _shown(obj):
      if isinstance(obj, type) and not isinstance(obj, GenericAlias):
          return obj.__qualname__ if obj.__module__ == 'builtins' else '%s.%s' % (obj.__module__, obj.__qualname__)
      if obj is ...:
          return '...'
      if isinstance(obj, _FunctionType):
          return obj.__name__
      return repr(obj)


  def _as_type(arg, module=None, *, allow_special_forms=False):
      if arg is None:
          return _NoneType
      if isinstance(arg, str):
          arg = ForwardRef(arg, module=module, is_class=allow_special_forms)
      return arg


  def _checked_type(arg, msg, is_argument=True, module=None, *, allow_special_forms=False):
      arg = _as_type(arg, module=module, allow_special_forms=allow_special_forms)
      if type(arg) is tuple:
          raise TypeError('%s Got %.100r.' % (msg, arg))
      if isinstance(arg, _GenericAlias):
          refused = _roots[:]
          if not allow_special_forms:
              refused += [ClassVar, Final] if is_argument else [ClassVar]
          if arg.__origin__ in refused:
              raise TypeError('%r is not valid as type argument' % (arg,))
      if arg in (_alone_in_classes if allow_special_forms else _alone):
          return arg
      if isinstance(arg, _SpecialForm) or arg in _roots:
          raise TypeError('Plain %r is not valid as type argument' % (arg,))
      return arg


  def _checked(args, msg):
      return tuple([_checked_type(arg, msg) for arg in args])


  def _as_tuple(params):
      return params if isinstance(params, tuple) else (params,)


  # The type variables that stand in arguments, each once.
  def _variables_in(args):
      found = []
      for arg in args:
          if isinstance(arg, type):
              continue
          if isinstance(arg, tuple):
              inner = _variables_in(arg)
          elif hasattr(arg, '__typing_subst__'):
              inner = (arg,)
          else:
              inner = getattr(arg, '__parameters__', ())
          for one in inner:
              if one not in found:
                  found.append(one)
      return tuple(found)


  def _unique(items):
      kept = []
      for item in items:
          if item not in kept:
              kept.append(item)
      return kept


  # The same brackets give the same object again. What cannot be hashed is made anew.
  _memory = {}


  def _remembered(form, make, *args):
      given = args[-1]
      key = form, given, tuple(map(type, given)) if type(given) is tuple else type(given)
      try:
          known = _memory.get(key)
      except TypeError:
          return make(*args)
      if known is None:
          if len(_memory) > 500:
              _memory.clear()
          known = _memory[key] = make(*args)
      return known


  class _Final:
      __slots__ = ('__weakref__',)

      def __init_subclass__(cls, /, *args, _root=False, **kwds):
          if not _root:
              raise TypeError('Cannot subclass special typing classes')


  class _SpecialForm(_Final, _root=True):
      __slots__ = ('_name', '_subscripted', '__doc__')

      # A form has the name and the text of the function that says what brackets behind it mean.
      def __init__(self, subscripted):
          self._subscripted = subscripted
          self._name, self.__doc__ = subscripted.__name__, subscripted.__doc__

      def __getitem__(self, parameters):
          return _remembered(self, self._subscripted, self, parameters)

      def __subclasscheck__(self, cls):
          raise TypeError('%r cannot be used with issubclass()' % (self,))

      def __instancecheck__(self, obj):
          raise TypeError('%r cannot be used with isinstance()' % (self,))

      def __ror__(self, other):
          return Union[other, self]

      def __or__(self, other):
          return Union[self, other]

      def __call__(self, *args, **kwds):
          raise TypeError('Cannot instantiate %r' % (self,))

      def __reduce__(self):
          return self._name

      def __repr__(self):
          return 'typing.' + self._name

      def __mro_entries__(self, bases):
          raise TypeError('Cannot subclass %r' % (self,))

      def __getattr__(self, item):
          if item in ('__name__', '__qualname__'):
              return self._name
          raise AttributeError(item)


  class _AnyMeta(type):

      def __instancecheck__(self, obj):
          if self is not Any:
              return type.__instancecheck__(self, obj)
          raise TypeError('typing.Any cannot be used with isinstance()')

      def __repr__(self):
          return 'typing.Any' if self is Any else super().__repr__()


  class Any(metaclass=_AnyMeta):

      def __new__(cls, *args, **kwargs):
          if cls is Any:
              raise TypeError('Any cannot be instantiated')
          return super().__new__(cls)


  # Type variables.

  def _caller_module(depth=2):
      return _snip.module_name(depth) or '__main__'


  class _Variable(_Final, _root=True):
      __slots__ = ()

      def _keep_module(self):
          module = _caller_module(3)
          if module != 'typing':
              self.__module__ = module

      def __deepcopy__(self, memo):
          return self

      def __copy__(self):
          return self

      def __reduce__(self):
          return self.__name__

      def __ror__(self, left):
          return Union[left, self]

      def __or__(self, right):
          return Union[self, right]

      def __mro_entries__(self, bases):
          raise TypeError('Cannot subclass an instance of ' + type(self).__name__)


  class _Bounded(_Variable, _root=True):
      __slots__ = ()

      def _set_up(self, name, bound, covariant, contravariant):
          if contravariant and covariant:
              raise ValueError('Bivariant types are not supported.')
          self.__name__ = name
          self.__covariant__, self.__contravariant__ = bool(covariant), bool(contravariant)
          self.__bound__ = None if bound is None else _checked_type(bound, 'Bound must be a type.')

      def __repr__(self):
          sign = '+' if self.__covariant__ else '-' if self.__contravariant__ else '~'
          return sign + self.__name__


  class TypeVar(_Bounded, _root=True):

      def __init__(self, name, *constraints, bound=None, covariant=False, contravariant=False):
          self._set_up(name, bound, covariant, contravariant)
          if constraints and bound is not None:
              raise TypeError('Constraints cannot be combined with bound=...')
          if len(constraints) == 1:
              raise TypeError('A single constraint is not allowed')
          self.__constraints__ = _checked(constraints, 'TypeVar(name, constraint, ...): constraints must be types.')
          self._keep_module()

      def __typing_subst__(self, arg):
          msg = 'Parameters to generic types must be types.'
          arg = _checked_type(arg, msg)
          if isinstance(arg, _GenericAlias) and arg.__origin__ is Unpack:
              raise TypeError('%s is not valid as type argument' % (arg,))
          return arg


  class TypeVarTuple(_Variable, _root=True):

      def __init__(self, name):
          self.__name__ = name
          self._keep_module()

      def __typing_subst__(self, arg):
          raise TypeError('Substitution of bare TypeVarTuple is not supported')

      def __repr__(self):
          return self.__name__

      def __iter__(self):
          yield Unpack[self]


  # P.args and P.kwargs of a ParamSpec P.
  class _ParamSpecPart(_Final, _root=True):

      def __init__(self, origin):
          self.__origin__ = origin

      def __mro_entries__(self, bases):
          raise TypeError('Cannot subclass an instance of ' + type(self).__name__)

      def __eq__(self, other):
          return self.__origin__ == other.__origin__ if isinstance(other, type(self)) else NotImplemented

      __hash__ = None

      def __repr__(self):
          return '%s.%s' % (self.__origin__.__name__, self._word)


  class ParamSpecArgs(_ParamSpecPart, _root=True):
      _word = 'args'


  class ParamSpecKwargs(_ParamSpecPart, _root=True):
      _word = 'kwargs'


  class ParamSpec(_Bounded, _root=True):

      def __init__(self, name, *, bound=None, covariant=False, contravariant=False):
          self._set_up(name, bound, covariant, contravariant)
          self._keep_module()

      args = property(ParamSpecArgs)
      kwargs = property(ParamSpecKwargs)

      def __typing_subst__(self, arg):
          if isinstance(arg, (tuple, list)):
              return tuple([_checked_type(one, 'Expected a type.') for one in arg])
          if not _is_parameter_list(arg):
              raise TypeError('Expected a list of types, an ellipsis, ParamSpec, or Concatenate. Got %r' % (arg,))
          return arg


  def _is_parameter_list(arg):
      return (arg is ... or isinstance(arg, (tuple, list, ParamSpec))
              or isinstance(arg, _GenericAlias) and arg.__origin__ is Concatenate)
  """#
