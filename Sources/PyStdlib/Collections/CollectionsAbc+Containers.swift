// This file defines the second half of collections.abc: sets, mappings and sequences, whose methods follow from the few
// abstract ones.

extension StandardLibrary {
  static let collectionsAbcContainers = ##"""
    class Set(Collection):
        __slots__ = ()
        __hash__ = None

        @classmethod
        def _from_iterable(cls, it):
            """A set of the class from an iterable; to be overridden where the constructor takes something else."""
            return cls(it)

        def isdisjoint(self, other):
            """Whether the two have no item in common."""
            return not any(item in self for item in other)

        def __and__(self, other):
            if isinstance(other, Iterable):
                return self._from_iterable(item for item in other if item in self)
            return NotImplemented

        def __or__(self, other):
            if isinstance(other, Iterable):
                return self._from_iterable(item for part in (self, other) for item in part)
            return NotImplemented

        def __sub__(self, other):
            taken = _set_like(self, other)
            if taken is NotImplemented:
                return taken
            return self._from_iterable(item for item in self if item not in taken)

        def __rsub__(self, other):
            whole = _set_like(self, other)
            if whole is NotImplemented:
                return whole
            return self._from_iterable(item for item in whole if item not in self)

        def __xor__(self, other):
            right = _set_like(self, other)
            if right is NotImplemented:
                return right
            mine = self - right
            return mine | (right - self)

        __rand__, __ror__, __rxor__ = __and__, __or__, __xor__

        def _hash(self):
            """A hash for sets that never change: that of a frozenset of the same items."""
            return hash(frozenset(self))


    def _set_like(original, operand):
        """An operand as a set; one that is none becomes one of the original's class, if it can be gone through."""
        if isinstance(operand, Set):
            return operand
        return original._from_iterable(operand) if isinstance(operand, Iterable) else NotImplemented


    def _give_order(name, fits, holds):
        """One comparison of sets: first the lengths have to fit, and only then it is about items."""
        def compare(self, other):
            if isinstance(other, Set):
                return fits(len(self), len(other)) and holds(self, other)
            return NotImplemented
        compare.__name__, compare.__qualname__ = name, 'Set.' + name
        setattr(Set, name, compare)


    # A derived class that overrides <= or >= changes the comparisons that are made of them.
    _give_order('__le__', lambda mine, others: mine <= others, lambda self, other: all(item in other for item in self))
    _give_order('__ge__', lambda mine, others: mine >= others, lambda self, other: all(item in self for item in other))
    _give_order('__lt__', lambda mine, others: mine < others, lambda self, other: self.__le__(other))
    _give_order('__gt__', lambda mine, others: mine > others, lambda self, other: self.__ge__(other))
    _give_order('__eq__', lambda mine, others: mine == others, lambda self, other: self.__le__(other))


    class MutableSet(Set):
        __slots__ = ()

        @abstractmethod
        def add(self, value):
            """Adds an item."""
            raise NotImplementedError

        @abstractmethod
        def discard(self, value):
            """Removes an item, if it is there."""
            raise NotImplementedError

        def remove(self, value):
            """Removes an item; KeyError when it is not there."""
            if value not in self:
                raise KeyError(value)
            self.discard(value)

        def pop(self):
            """Removes and gives some item; KeyError when there is none."""
            for item in self:
                break
            else:
                raise KeyError from None
            self.discard(item)
            return item

        def clear(self):
            """Removes all items."""
            while len(self):
                self.pop()

        def __ior__(self, it):
            for item in it:
                self.add(item)
            return self

        def __iand__(self, it):
            for item in self - it:
                self.discard(item)
            return self

        def __ixor__(self, it):
            if it is self:
                self.clear()
                return self
            for item in it if isinstance(it, Set) else self._from_iterable(it):
                if item in self:
                    self.discard(item)
                else:
                    self.add(item)
            return self

        def __isub__(self, it):
            if it is self:
                self.clear()
                return self
            for item in it:
                self.discard(item)
            return self


    class Mapping(Collection):
        __slots__ = ()

        @abstractmethod
        def __getitem__(self, key):
            raise KeyError

        def get(self, key, default=None):
            """The value of a key, or the default."""
            try:
                return self[key]
            except KeyError:
                return default

        def __contains__(self, key):
            try:
                self[key]
            except KeyError:
                return False
            return True

        def keys(self):
            """A set-like view of the keys."""
            return KeysView(self)

        def items(self):
            """A set-like view of the pairs of key and value."""
            return ItemsView(self)

        def values(self):
            """A view of the values."""
            return ValuesView(self)

        def __eq__(self, other):
            if isinstance(other, Mapping):
                own = dict(self.items())
                return own == dict(other.items())
            return NotImplemented

        __reversed__ = None


    class MappingView(Sized):
        __slots__ = ('_mapping',)

        def __init__(self, mapping):
            self._mapping = mapping

        def __len__(self):
            return len(self._mapping)

        def __repr__(self):
            return f'{self.__class__.__name__}({self._mapping!r})'

        __class_getitem__ = classmethod(_alias)


    class KeysView(MappingView, Set):
        __slots__ = ()

        @classmethod
        def _from_iterable(cls, it):
            return set(it)

        def __contains__(self, key):
            return key in self._mapping

        def __iter__(self):
            yield from self._mapping


    class ItemsView(MappingView, Set):
        __slots__ = ()

        @classmethod
        def _from_iterable(cls, it):
            return set(it)

        def __contains__(self, item):
            key, value = item
            try:
                found = self._mapping[key]
            except KeyError:
                return False
            return found is value or found == value

        def __iter__(self):
            source = self._mapping
            for key in source:
                yield key, source[key]


    class ValuesView(MappingView, Collection):
        __slots__ = ()

        def __contains__(self, value):
            for key in self._mapping:
                found = self._mapping[key]
                if found is value or found == value:
                    return True
            return False

        def __iter__(self):
            for key in self._mapping:
                yield self._mapping[key]


    _absent = object()


    class MutableMapping(Mapping):
        __slots__ = ()

        @abstractmethod
        def __setitem__(self, key, value):
            raise KeyError

        @abstractmethod
        def __delitem__(self, key):
            raise KeyError

        def pop(self, key, default=_absent):
            """Removes a key and gives its value, or the default; KeyError when there is neither."""
            try:
                value = self[key]
            except KeyError:
                if default is _absent:
                    raise
                return default
            del self[key]
            return value

        def popitem(self):
            """Removes and gives some pair; KeyError when there is none."""
            for key in self:
                break
            else:
                raise KeyError from None
            value = self[key]
            del self[key]
            return key, value

        def clear(self):
            """Removes all pairs."""
            # A mapping may keep some that popitem() does not give, so its KeyError counts, not the length.
            with_more = True
            while with_more:
                try:
                    self.popitem()
                except KeyError:
                    with_more = False

        def update(self, other=(), /, **kwds):
            """Sets the pairs of a mapping or an iterable, then the keywords."""
            if isinstance(other, Mapping):
                keys = other
            else:
                keys = other.keys() if hasattr(other, 'keys') else None
            if keys is None:
                for key, value in other:
                    self[key] = value
            else:
                for key in keys:
                    self[key] = other[key]
            for name in kwds:
                self[name] = kwds[name]

        def setdefault(self, key, default=None):
            """The value of a key, which is set to the default first when it is absent."""
            try:
                return self[key]
            except KeyError:
                self[key] = default
            return default


    class Sequence(Reversible, Collection):
        __slots__ = ()

        @abstractmethod
        def __getitem__(self, index):
            raise IndexError

        def __iter__(self):
            place = 0
            try:
                while True:
                    yield self[place]
                    place += 1
            except IndexError:
                return

        def __contains__(self, value):
            return any(item is value or item == value for item in self)

        def __reversed__(self):
            for place in reversed(range(len(self))):
                yield self[place]

        def index(self, value, start=0, stop=None):
            """The first place of a value; ValueError when it is not there."""
            place = max(len(self) + start, 0) if start is not None and start < 0 else start
            end = len(self) + stop if stop is not None and stop < 0 else stop
            while end is None or place < end:
                try:
                    item = self[place]
                except IndexError:
                    break
                if item is value or item == value:
                    return place
                place += 1
            raise ValueError

        def count(self, value):
            """How often a value is there."""
            return sum(1 for item in self if item is value or item == value)


    class ByteString(Sequence):
        __slots__ = ()


    class MutableSequence(Sequence):
        __slots__ = ()

        @abstractmethod
        def __setitem__(self, index, value):
            raise IndexError

        @abstractmethod
        def __delitem__(self, index):
            raise IndexError

        @abstractmethod
        def insert(self, index, value):
            """Puts a value before an index."""
            raise IndexError

        def append(self, value):
            """Puts a value at the end."""
            self.insert(len(self), value)

        def clear(self):
            """Removes all items."""
            while len(self):
                self.pop()

        def reverse(self):
            """Turns the order round."""
            count = len(self)
            for place in range(count // 2):
                self[place], self[count - place - 1] = self[count - place - 1], self[place]

        def extend(self, values):
            """Puts the items of an iterable at the end."""
            if values is self:
                values = list(values)
            for value in values:
                self.append(value)

        def pop(self, index=-1):
            """Removes an item and gives it; IndexError when there is none."""
            value = self[index]
            del self[index]
            return value

        def remove(self, value):
            """Removes the first item that is equal; ValueError when there is none."""
            del self[self.index(value)]

        def __iadd__(self, values):
            self.extend(values)
            return self


    _snip.set_collection(Sequence, 'sequence')
    _snip.set_collection(Mapping, 'mapping')
    for _kind in (tuple, str, range, memoryview):
        Sequence.register(_kind)
    for _kind in (bytes, bytearray):
        ByteString.register(_kind)
    for _kind in (list, bytearray, deque):
        MutableSequence.register(_kind)
    Set.register(frozenset)
    MutableSet.register(set)
    MutableMapping.register(dict)
    Mapping.register(type(type.__dict__))
    KeysView.register(type({}.keys()))
    ItemsView.register(type({}.items()))
    ValuesView.register(type({}.values()))
    Generator.register(type(_ for _ in ()))
    del _kind

    """##
}
