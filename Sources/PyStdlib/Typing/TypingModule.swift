// This file defines the module typing (library reference, "typing") in Python: special forms, which check and show types
// and otherwise do nothing.

import PyRuntime

extension StandardLibrary {
  static var typing: ModuleDefinition {
    ModuleDefinition(
      "typing",
      source: [typingSource, typingSource1, typingSource2, typingSource3, typingSource4, typingSource5, typingSource6]
        .joined())
  }
}

let typingSource = ##"""
  import collections
  import collections.abc
  import contextlib
  import functools
  import operator
  import re as _re
  import sys
  import types
  from abc import ABCMeta, abstractmethod
  from types import GenericAlias, MethodType

  __all__ = [
      'Annotated', 'Any', 'Callable', 'ClassVar', 'Concatenate', 'Final', 'ForwardRef', 'Generic', 'Literal', 'Optional',
      'ParamSpec', 'Protocol', 'Tuple', 'Type', 'TypeVar', 'TypeVarTuple', 'Union', 'AbstractSet', 'ByteString',
      'Container', 'ContextManager', 'Hashable', 'ItemsView', 'Iterable', 'Iterator', 'KeysView', 'Mapping',
      'MappingView', 'MutableMapping', 'MutableSequence', 'MutableSet', 'Sequence', 'Sized', 'ValuesView', 'Awaitable',
      'AsyncIterator', 'AsyncIterable', 'Coroutine', 'Collection', 'AsyncGenerator', 'AsyncContextManager',
      'Reversible', 'SupportsAbs', 'SupportsBytes', 'SupportsComplex', 'SupportsFloat', 'SupportsIndex', 'SupportsInt',
      'SupportsRound', 'ChainMap', 'Counter', 'Deque', 'Dict', 'DefaultDict', 'List', 'OrderedDict', 'Set', 'FrozenSet',
      'NamedTuple', 'TypedDict', 'Generator', 'BinaryIO', 'IO', 'Match', 'Pattern', 'TextIO', 'AnyStr', 'assert_type',
      'assert_never', 'cast', 'clear_overloads', 'dataclass_transform', 'final', 'get_args', 'get_origin',
      'get_overloads', 'get_type_hints', 'is_typeddict', 'LiteralString', 'Never', 'NewType', 'no_type_check',
      'no_type_check_decorator', 'NoReturn', 'NotRequired', 'overload', 'ParamSpecArgs', 'ParamSpecKwargs', 'Required',
      'reveal_type', 'runtime_checkable', 'Self', 'Text', 'TYPE_CHECKING', 'TypeAlias', 'TypeGuard', 'Unpack']

  TYPE_CHECKING = False
  Text = str


  def _type_repr(obj):
      if isinstance(obj, GenericAlias):
          return repr(obj)
      if isinstance(obj, type):
          return obj.__qualname__ if obj.__module__ == 'builtins' else f'{obj.__module__}.{obj.__qualname__}'
      if obj is ...:
          return '...'
      if isinstance(obj, types.FunctionType):
          return obj.__name__
      return repr(obj)


  def _type_convert(arg, is_argument=True):
      if arg is None:
          return type(None)
      if isinstance(arg, str):
          return ForwardRef(arg)
      return arg


  def _type_check(arg, msg, is_argument=True, allow_special_forms=False):
      arg = _type_convert(arg)
      if isinstance(arg, _GenericAlias) and arg.__origin__ in (Generic, Protocol, ClassVar, Final):
          if allow_special_forms and arg.__origin__ in (ClassVar, Final):
              return arg
          raise TypeError(f'{arg} is not valid as type argument')
      if arg in (Any, LiteralString, NoReturn, Never, Self, TypeAlias):
          return arg
      if allow_special_forms and arg in (ClassVar, Final):
          return arg
      if isinstance(arg, _SpecialForm) or arg in (Generic, Protocol):
          raise TypeError(f'Plain {arg} is not valid as type argument')
      if type(arg) is tuple:
          raise TypeError(f'{msg} Got {arg!r:.100}.')
      return arg


  def _remove_dups(params):
      result = []
      for p in params:
          if p not in result:
              result.append(p)
      return result


  def _parameters_of(args):
      found = []
      for t in args:
          if isinstance(t, type) and not isinstance(t, GenericAlias):
              continue
          if isinstance(t, (list, tuple)):
              more = _parameters_of(t)
          elif hasattr(type(t), '__typing_subst__'):
              more = (t,)
          else:
              more = getattr(t, '__parameters__', ())
          for p in more:
              if p not in found:
                  found.append(p)
      return tuple(found)


  class _Immutable:
      __slots__ = ()

      def __copy__(self):
          return self

      def __deepcopy__(self, memo):
          return self


  class _Final:
      __slots__ = ('__weakref__',)

      def __init_subclass__(cls, /, *args, **kwds):
          if '_root' not in kwds:
              raise TypeError('Cannot subclass special typing classes')


  class _NotIterable:
      __slots__ = ()
      __iter__ = None


  class _SpecialForm(_Final, _NotIterable, _root=True):
      __slots__ = ('_name', '__doc__', '_getitem')

      def __init__(self, getitem):
          self._getitem = getitem
          self._name = getitem.__name__
          self.__doc__ = getitem.__doc__

      def __getattr__(self, item):
          if item in {'__name__', '__qualname__'}:
              return self._name
          raise AttributeError(item)

      def __mro_entries__(self, bases):
          raise TypeError(f'Cannot subclass {self!r}')

      def __repr__(self):
          return 'typing.' + self._name

      def __reduce__(self):
          return self._name

      def __call__(self, *args, **kwds):
          raise TypeError(f'Cannot instantiate {self!r}')

      def __or__(self, other):
          return Union[self, other]

      def __ror__(self, other):
          return Union[other, self]

      def __instancecheck__(self, obj):
          raise TypeError(f'{self} cannot be used with isinstance()')

      def __subclasscheck__(self, cls):
          raise TypeError(f'{self} cannot be used with issubclass()')

      def __getitem__(self, parameters):
          return self._getitem(self, parameters)


  class _AnyMeta(type):
      def __instancecheck__(self, obj):
          if self is Any:
              raise TypeError('typing.Any cannot be used with isinstance()')
          return super().__instancecheck__(obj)

      def __repr__(self):
          return 'typing.Any' if self is Any else super().__repr__()


  class Any(metaclass=_AnyMeta):
      """Special type indicating an unconstrained type."""

      def __new__(cls, *args, **kwargs):
          if cls is Any:
              raise TypeError('Any cannot be instantiated')
          return super().__new__(cls)


  def _plain(self, parameters):
      raise TypeError(f'{self} is not subscriptable')


  def _form(name, getitem=_plain):
      def special(self, parameters):
          return getitem(self, parameters)
      special.__name__ = name
      return _SpecialForm(special)


  def _one_type(self, parameters):
      item = _type_check(parameters, f'{self} accepts only single type.', allow_special_forms=True)
      return _GenericAlias(self, (item,))


  def _one_plain_type(self, parameters):
      return _GenericAlias(self, (_type_check(parameters, f'{self} accepts only single type.'),))


  def _union(self, parameters):
      if parameters == ():
          raise TypeError('Cannot take a Union of no types.')
      if not isinstance(parameters, tuple):
          parameters = (parameters,)
      flat = []
      for p in parameters:
          p = _type_check(p, 'Union[arg, ...]: each arg must be a type.')
          if isinstance(p, (_UnionGenericAlias, types.UnionType)):
              flat.extend(p.__args__)
          else:
              flat.append(p)
      parameters = tuple(_remove_dups(flat))
      if len(parameters) == 1:
          return parameters[0]
      if len(parameters) == 2 and type(None) in parameters:
          return _UnionGenericAlias(self, parameters, name='Optional')
      return _UnionGenericAlias(self, parameters)


  def _optional(self, parameters):
      arg = _type_check(parameters, f'{self} requires a single type.')
      return Union[arg, type(None)]


  def _literal(self, parameters):
      if not isinstance(parameters, tuple):
          parameters = (parameters,)
      flat = []
      for p in parameters:
          if isinstance(p, _LiteralGenericAlias):
              flat.extend(p.__args__)
          else:
              flat.append(p)
      seen = []
      for p in flat:
          if not any(type(p) is type(q) and p == q for q in seen):
              seen.append(p)
      return _LiteralGenericAlias(self, tuple(seen))


  def _concatenate(self, parameters):
      if parameters == ():
          raise TypeError('Cannot take a Concatenate of no types.')
      if not isinstance(parameters, tuple):
          parameters = (parameters,)
      if not (parameters[-1] is ... or isinstance(parameters[-1], ParamSpec)):
          raise TypeError('The last parameter to Concatenate should be a ParamSpec variable or ellipsis.')
      msg = 'Concatenate[arg, ...]: each arg must be a type.'
      return _GenericAlias(self, (*(_type_check(p, msg) for p in parameters[:-1]), parameters[-1]), name='Concatenate')


  NoReturn = _form('NoReturn')
  Never = _form('Never')
  Self = _form('Self')
  LiteralString = _form('LiteralString')
  TypeAlias = _form('TypeAlias')
  ClassVar = _form('ClassVar', _one_plain_type)
  Final = _form('Final', _one_plain_type)
  Required = _form('Required', _one_type)
  NotRequired = _form('NotRequired', _one_type)
  TypeGuard = _form('TypeGuard', _one_type)
  Union = _form('Union', _union)
  Optional = _form('Optional', _optional)
  Literal = _form('Literal', _literal)
  Concatenate = _form('Concatenate', _concatenate)


  def _unpack(self, parameters):
      return _UnpackGenericAlias(self, (_type_check(parameters, f'{self} accepts only single type.'),))


  Unpack = _form('Unpack', _unpack)

  """##
