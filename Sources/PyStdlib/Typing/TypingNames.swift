// This file defines the generic names of the module typing, such as List, and its protocols.

let typingSource4 = ##"""


  AnyStr = TypeVar('AnyStr', bytes, str)
  T = TypeVar('T')
  KT = TypeVar('KT')
  VT = TypeVar('VT')
  T_co = TypeVar('T_co', covariant=True)
  V_co = TypeVar('V_co', covariant=True)
  VT_co = TypeVar('VT_co', covariant=True)
  T_contra = TypeVar('T_contra', contravariant=True)
  CT_co = TypeVar('CT_co', covariant=True, bound=type)

  _alias = _SpecialGenericAlias
  _abc = collections.abc
  Hashable = _alias(_abc.Hashable, 0)
  Awaitable = _alias(_abc.Awaitable, 1)
  Coroutine = _alias(_abc.Coroutine, 3)
  AsyncIterable = _alias(_abc.AsyncIterable, 1)
  AsyncIterator = _alias(_abc.AsyncIterator, 1)
  Iterable = _alias(_abc.Iterable, 1)
  Iterator = _alias(_abc.Iterator, 1)
  Reversible = _alias(_abc.Reversible, 1)
  Sized = _alias(_abc.Sized, 0)
  Container = _alias(_abc.Container, 1)
  Collection = _alias(_abc.Collection, 1)
  Callable = _CallableType(_abc.Callable, 2)
  AbstractSet = _alias(_abc.Set, 1, name='AbstractSet')
  MutableSet = _alias(_abc.MutableSet, 1)
  Mapping = _alias(_abc.Mapping, 2)
  MutableMapping = _alias(_abc.MutableMapping, 2)
  Sequence = _alias(_abc.Sequence, 1)
  MutableSequence = _alias(_abc.MutableSequence, 1)
  ByteString = _alias(_abc.ByteString, 0)
  Tuple = _TupleType(tuple, -1, inst=False, name='Tuple')
  List = _alias(list, 1, inst=False, name='List')
  Deque = _alias(collections.deque, 1, name='Deque')
  Set = _alias(set, 1, inst=False, name='Set')
  FrozenSet = _alias(frozenset, 1, inst=False, name='FrozenSet')
  MappingView = _alias(_abc.MappingView, 1)
  KeysView = _alias(_abc.KeysView, 1)
  ItemsView = _alias(_abc.ItemsView, 2)
  ValuesView = _alias(_abc.ValuesView, 1)
  ContextManager = _alias(contextlib.AbstractContextManager, 1, name='ContextManager')
  AsyncContextManager = _alias(contextlib.AbstractAsyncContextManager, 1, name='AsyncContextManager')
  Dict = _alias(dict, 2, inst=False, name='Dict')
  DefaultDict = _alias(collections.defaultdict, 2, name='DefaultDict')
  OrderedDict = _alias(collections.OrderedDict, 2)
  Counter = _alias(collections.Counter, 1)
  ChainMap = _alias(collections.ChainMap, 2)
  Generator = _alias(_abc.Generator, 3)
  AsyncGenerator = _alias(_abc.AsyncGenerator, 2)
  Type = _alias(type, 1, inst=False, name='Type')
  Pattern = _alias(_re.Pattern, 1)
  Match = _alias(_re.Match, 1)
  del _alias, _abc


  @runtime_checkable
  class SupportsInt(Protocol):
      """An ABC with one abstract method __int__."""
      __slots__ = ()

      @abstractmethod
      def __int__(self) -> int:
          pass


  @runtime_checkable
  class SupportsFloat(Protocol):
      """An ABC with one abstract method __float__."""
      __slots__ = ()

      @abstractmethod
      def __float__(self) -> float:
          pass


  @runtime_checkable
  class SupportsComplex(Protocol):
      """An ABC with one abstract method __complex__."""
      __slots__ = ()

      @abstractmethod
      def __complex__(self) -> complex:
          pass


  @runtime_checkable
  class SupportsBytes(Protocol):
      """An ABC with one abstract method __bytes__."""
      __slots__ = ()

      @abstractmethod
      def __bytes__(self) -> bytes:
          pass


  @runtime_checkable
  class SupportsIndex(Protocol):
      """An ABC with one abstract method __index__."""
      __slots__ = ()

      @abstractmethod
      def __index__(self) -> int:
          pass


  @runtime_checkable
  class SupportsAbs(Protocol[T_co]):
      """An ABC with one abstract method __abs__ that is covariant in its return type."""
      __slots__ = ()

      @abstractmethod
      def __abs__(self) -> T_co:
          pass


  @runtime_checkable
  class SupportsRound(Protocol[T_co]):
      """An ABC with one abstract method __round__ that is covariant in its return type."""
      __slots__ = ()

      @abstractmethod
      def __round__(self, ndigits: int = 0) -> T_co:
          pass


  class IO(Generic[AnyStr]):
      """Generic base class for TextIO and BinaryIO."""
      __slots__ = ()


  class BinaryIO(IO[bytes]):
      """Typed version of the return of open() in binary mode."""
      __slots__ = ()


  class TextIO(IO[str]):
      """Typed version of the return of open() in text mode."""
      __slots__ = ()

  """##
