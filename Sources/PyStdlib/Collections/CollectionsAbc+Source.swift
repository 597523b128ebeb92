// This file defines the module collections.abc in Python: abstract base classes and their structural checks. Those of
// one method stand here; the rest, which bring methods along, in CollectionsAbc+Containers.swift.

extension StandardLibrary {
  static var collectionsAbcSource: String { collectionsAbcProtocols + collectionsAbcContainers }

  private static let collectionsAbcProtocols = ##"""
    from abc import ABCMeta, abstractmethod
    import _snip

    __all__ = ['Awaitable', 'Coroutine', 'AsyncIterable', 'AsyncIterator', 'AsyncGenerator', 'Hashable', 'Iterable',
               'Iterator', 'Generator', 'Reversible', 'Sized', 'Container', 'Callable', 'Collection', 'Set', 'MutableSet',
               'Mapping', 'MutableMapping', 'MappingView', 'KeysView', 'ItemsView', 'ValuesView', 'Sequence',
               'MutableSequence', 'ByteString']


    class Hashable(metaclass=ABCMeta):
        __slots__ = ()

        @abstractmethod
        def __hash__(self):
            return 0

        @classmethod
        def __subclasshook__(cls, C):
            return _has_methods(C, '__hash__') if cls is Hashable else NotImplemented


    class Awaitable(metaclass=ABCMeta):
        __slots__ = ()

        @abstractmethod
        def __await__(self):
            yield

        @classmethod
        def __subclasshook__(cls, C):
            return _has_methods(C, '__await__') if cls is Awaitable else NotImplemented

        __class_getitem__ = classmethod(_alias)


    class Coroutine(Awaitable):
        __slots__ = ()

        @abstractmethod
        def send(self, value):
            raise StopIteration

        @abstractmethod
        def throw(self, typ, val=None, tb=None):
            raise typ if val is None else val

        def close(self):
            _close(self, 'coroutine ignored GeneratorExit')

        @classmethod
        def __subclasshook__(cls, C):
            if cls is Coroutine:
                return _has_methods(C, '__await__', 'send', 'throw', 'close')
            return NotImplemented


    def _close(generator, complaint):
        try:
            generator.throw(GeneratorExit)
        except (GeneratorExit, StopIteration):
            return
        raise RuntimeError(complaint)


    class AsyncIterable(metaclass=ABCMeta):
        __slots__ = ()

        @abstractmethod
        def __aiter__(self):
            return AsyncIterator()

        @classmethod
        def __subclasshook__(cls, C):
            return _has_methods(C, '__aiter__') if cls is AsyncIterable else NotImplemented

        __class_getitem__ = classmethod(_alias)


    class AsyncIterator(AsyncIterable):
        __slots__ = ()

        @abstractmethod
        def __anext__(self):
            raise StopAsyncIteration

        def __aiter__(self):
            return self

        @classmethod
        def __subclasshook__(cls, C):
            return _has_methods(C, '__anext__', '__aiter__') if cls is AsyncIterator else NotImplemented


    class AsyncGenerator(AsyncIterator):
        __slots__ = ()

        def __anext__(self):
            return self.asend(None)

        @abstractmethod
        def asend(self, value):
            raise StopAsyncIteration

        @abstractmethod
        def athrow(self, typ, val=None, tb=None):
            raise typ if val is None else val

        async def aclose(self):
            try:
                await self.athrow(GeneratorExit)
            except (GeneratorExit, StopAsyncIteration):
                return
            raise RuntimeError('asynchronous generator ignored GeneratorExit')

        @classmethod
        def __subclasshook__(cls, C):
            if cls is AsyncGenerator:
                return _has_methods(C, '__aiter__', '__anext__', 'asend', 'athrow', 'aclose')
            return NotImplemented


    class Iterable(metaclass=ABCMeta):
        __slots__ = ()

        @abstractmethod
        def __iter__(self):
            while False:
                yield None

        @classmethod
        def __subclasshook__(cls, C):
            return _has_methods(C, '__iter__') if cls is Iterable else NotImplemented

        __class_getitem__ = classmethod(_alias)


    class Iterator(Iterable):
        __slots__ = ()

        @abstractmethod
        def __next__(self):
            raise StopIteration

        def __iter__(self):
            return self

        @classmethod
        def __subclasshook__(cls, C):
            return _has_methods(C, '__iter__', '__next__') if cls is Iterator else NotImplemented


    class Reversible(Iterable):
        __slots__ = ()

        @abstractmethod
        def __reversed__(self):
            while False:
                yield None

        @classmethod
        def __subclasshook__(cls, C):
            return _has_methods(C, '__reversed__', '__iter__') if cls is Reversible else NotImplemented


    class Generator(Iterator):
        __slots__ = ()

        def __next__(self):
            return self.send(None)

        @abstractmethod
        def send(self, value):
            raise StopIteration

        @abstractmethod
        def throw(self, typ, val=None, tb=None):
            raise typ if val is None else val

        def close(self):
            _close(self, 'generator ignored GeneratorExit')

        @classmethod
        def __subclasshook__(cls, C):
            if cls is Generator:
                return _has_methods(C, '__iter__', '__next__', 'send', 'throw', 'close')
            return NotImplemented


    class Sized(metaclass=ABCMeta):
        __slots__ = ()

        @abstractmethod
        def __len__(self):
            return 0

        @classmethod
        def __subclasshook__(cls, C):
            return _has_methods(C, '__len__') if cls is Sized else NotImplemented


    class Container(metaclass=ABCMeta):
        __slots__ = ()

        @abstractmethod
        def __contains__(self, x):
            return False

        @classmethod
        def __subclasshook__(cls, C):
            return _has_methods(C, '__contains__') if cls is Container else NotImplemented

        __class_getitem__ = classmethod(_alias)


    class Collection(Sized, Iterable, Container):
        __slots__ = ()

        @classmethod
        def __subclasshook__(cls, C):
            if cls is Collection:
                return _has_methods(C, '__len__', '__iter__', '__contains__')
            return NotImplemented


    class Callable(metaclass=ABCMeta):
        __slots__ = ()

        @abstractmethod
        def __call__(self, *args, **kwds):
            return False

        @classmethod
        def __subclasshook__(cls, C):
            return _has_methods(C, '__call__') if cls is Callable else NotImplemented

        __class_getitem__ = classmethod(_alias)


    """##
}
