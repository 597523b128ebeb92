// This file defines namedtuple and Counter in Python, upon the native parts of the module.

extension StandardLibrary {
  static let collectionsSource = ##"""
    __all__ = ['ChainMap', 'Counter', 'OrderedDict', 'UserDict', 'UserList', 'UserString', 'defaultdict', 'deque',
               'namedtuple']

    _KEYWORDS = frozenset((
        'False None True and as assert async await break class continue def del elif else except finally for from global '
        'if import in is lambda nonlocal not or pass raise return try while with yield').split())


    def __getattr__(name):
        if name in ('ChainMap', 'UserDict', 'UserList', 'UserString'):
            import _collections_user
            for each in ('ChainMap', 'UserDict', 'UserList', 'UserString'):
                globals()[each] = getattr(_collections_user, each)
            return globals()[name]
        raise AttributeError(f'module {__name__!r} has no attribute {name!r}')


    def _is_usable(name):
        return name.isidentifier() and name not in _KEYWORDS


    def _numbered(names):
        """The names, with a number for each that could not name a field."""
        taken = set()
        for place, name in enumerate(names):
            yield name if _is_usable(name) and name[0] != '_' and name not in taken else f'_{place}'
            taken.add(name)


    def _checked_names(typename, field_names, rename):
        words = field_names.replace(',', ' ').split() if isinstance(field_names, str) else field_names
        names = [str(word) for word in words]
        typename = str(typename)
        if rename:
            names = list(_numbered(names))
        for name in (typename, *names):
            if not _is_usable(name):
                rule = 'cannot be a keyword' if name.isidentifier() else 'must be valid identifiers'
                raise ValueError(f'Type names and field names {rule}: {name!r}')
        for place, name in enumerate(names):
            if name[0] == '_' and not rename:
                raise ValueError(f'Field names cannot start with an underscore: {name!r}')
            if name in names[:place]:
                raise ValueError(f'Encountered duplicate field name: {name!r}')
        return typename, tuple(names)


    def namedtuple(typename, field_names, *, rename=False, defaults=None, module=None):
        """A subclass of tuple whose items have names."""
        typename, fields = _checked_names(typename, field_names, rename)
        defaults = () if defaults is None else tuple(defaults)
        if len(defaults) > len(fields):
            raise TypeError('Got more default values than field names')
        if module is None:
            module = _caller_module()
        template = '(' + ', '.join(f'{name}=%r' for name in fields) + ')'

        def _make(cls, iterable):
            items = tuple(iterable)
            if len(items) != len(fields):
                raise TypeError(f'Expected {len(fields)} arguments, got {len(items)}')
            return tuple.__new__(cls, items)

        def _replace(self, /, **kwds):
            result = self._make([kwds.pop(name, value) for name, value in zip(fields, self)])
            if kwds:
                raise ValueError(f'Got unexpected field names: {list(kwds)!r}')
            return result

        def __repr__(self):
            return self.__class__.__name__ + template % tuple(self)

        def _asdict(self):
            return dict(zip(self._fields, self))

        def __getnewargs__(self):
            return tuple(self)

        _make.__doc__ = f'Make a new {typename} object from a sequence or iterable'
        _replace.__doc__ = f'Return a new {typename} object replacing specified fields with new values'
        __repr__.__doc__ = 'Return a nicely formatted representation string'
        _asdict.__doc__ = 'Return a new dict which maps field names to their values.'
        __getnewargs__.__doc__ = 'Return self as a plain tuple.  Used by copy and pickle.'
        for method in (_make, _replace, __repr__, _asdict, __getnewargs__):
            method.__qualname__ = typename + '.' + method.__name__
        namespace = {
            '__doc__': f'{typename}({", ".join(fields)})',
            '__slots__': (),
            '_fields': fields,
            '_field_defaults': dict(zip(fields[len(fields) - len(defaults):], defaults)),
            '__new__': _constructor(typename, fields, defaults),
            '_make': classmethod(_make),
            '_replace': _replace,
            '__repr__': __repr__,
            '_asdict': _asdict,
            '__getnewargs__': __getnewargs__,
            '__match_args__': fields,
        }
        for place, name in enumerate(fields):
            namespace[name] = _tuplegetter(place, f'Alias for field number {place}')
        if module is not None:
            namespace['__module__'] = module
        return type(typename, (tuple,), namespace)


    def _is_mapping(value):
        if isinstance(value, dict):
            return True
        if isinstance(value, (str, list, tuple, set, frozenset, range, bytes)):
            return False
        from collections.abc import Mapping
        return isinstance(value, Mapping)


    def _between_counters(operator):
        """An operator that declines everything but another Counter."""
        def method(self, other):
            return operator(self, other) if isinstance(other, Counter) else NotImplemented
        method.__name__, method.__qualname__ = operator.__name__, operator.__qualname__
        return method


    def _without_rest(counter):
        """The counter itself, without the elements whose count is not above zero."""
        for element in [element for element, count in counter.items() if not count > 0]:
            del counter[element]
        return counter


    def _combined(left, right, combine):
        """The elements of both, the left ones first; only counts above zero stay."""
        result = Counter()
        for element, count in left.items():
            count = combine(count, right[element])
            if count > 0:
                result[element] = count
        for element, count in right.items():
            if element not in left:
                count = combine(0, count)
                if count > 0:
                    result[element] = count
        return result


    class Counter(dict):
        """A dict that counts: keys are elements, values how often they were met."""

        def __init__(self, iterable=None, /, **kwds):
            super().__init__()
            self.update(iterable, **kwds)

        def __missing__(self, key):
            return 0

        def total(self):
            """The sum of the counts."""
            return sum(self.values())

        def most_common(self, n=None):
            """The n elements with the highest counts, or all of them, with their counts."""
            ranked = sorted(self.items(), key=lambda item: item[1], reverse=True)
            if n is None:
                return ranked
            return ranked[:n] if n > 0 else []

        def elements(self):
            """An iterator over the elements, each as often as it counts."""
            from itertools import chain, repeat, starmap
            return chain.from_iterable(starmap(repeat, self.items()))

        @classmethod
        def fromkeys(cls, iterable, v=None):
            raise NotImplementedError('Counter.fromkeys() is undefined.  Use Counter(iterable) instead.')

        def update(self, iterable=None, /, **kwds):
            """Adds the counts of a mapping or of the elements of an iterable."""
            if iterable is not None:
                if not _is_mapping(iterable):
                    _count_elements(self, iterable)
                elif self:
                    for element, count in iterable.items():
                        self[element] = count + self.get(element, 0)
                else:
                    super().update(iterable)
            if kwds:
                self.update(kwds)

        def subtract(self, iterable=None, /, **kwds):
            """Takes counts away; they may sink below zero."""
            if iterable is not None:
                if _is_mapping(iterable):
                    for element, count in iterable.items():
                        self[element] = self.get(element, 0) - count
                else:
                    for element in iterable:
                        self[element] = self.get(element, 0) - 1
            if kwds:
                self.subtract(kwds)

        def copy(self):
            return self.__class__(self)

        def __reduce__(self):
            return (self.__class__, (dict(self),))

        def __delitem__(self, elem):
            if elem in self:
                super().__delitem__(elem)

        def __repr__(self):
            name = type(self).__name__
            if not self:
                return name + '()'
            try:
                counts = dict(self.most_common())
            except TypeError:
                # Counts that cannot be put in order are shown in that of the elements.
                counts = dict(self)
            return '%s(%r)' % (name, counts)

        @_between_counters
        def __eq__(self, other):
            return all(self[element] == other[element] for counts in (self, other) for element in counts)

        @_between_counters
        def __ne__(self, other):
            return not self == other

        @_between_counters
        def __le__(self, other):
            return all(self[element] <= other[element] for counts in (self, other) for element in counts)

        @_between_counters
        def __ge__(self, other):
            return all(self[element] >= other[element] for counts in (self, other) for element in counts)

        @_between_counters
        def __lt__(self, other):
            return False if not self <= other else self != other

        @_between_counters
        def __gt__(self, other):
            return False if not self >= other else self != other

        @_between_counters
        def __add__(self, other):
            return _combined(self, other, lambda mine, others: mine + others)

        @_between_counters
        def __sub__(self, other):
            return _combined(self, other, lambda mine, others: mine - others)

        @_between_counters
        def __or__(self, other):
            return _combined(self, other, lambda mine, others: others if mine < others else mine)

        @_between_counters
        def __and__(self, other):
            return _combined(self, other, lambda mine, others: mine if mine < others else others)

        def __pos__(self):
            result = Counter()
            for element, count in self.items():
                if count > 0:
                    result[element] = count
            return result

        def __neg__(self):
            result = Counter()
            for element, count in self.items():
                if count < 0:
                    result[element] = 0 - count
            return result

        def __iadd__(self, other):
            for element, count in other.items():
                self[element] += count
            return _without_rest(self)

        def __isub__(self, other):
            for element, count in other.items():
                self[element] -= count
            return _without_rest(self)

        def __ior__(self, other):
            for element, count in other.items():
                if count > self[element]:
                    self[element] = count
            return _without_rest(self)

        def __iand__(self, other):
            for element, count in self.items():
                if other[element] < count:
                    self[element] = other[element]
            return _without_rest(self)

    """##
}
