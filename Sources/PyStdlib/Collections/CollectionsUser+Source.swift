// This file defines ChainMap, UserDict, UserList and UserString in Python. collections hands them out on demand.

extension StandardLibrary {
  static let collectionsUserSource = ##"""
    from collections.abc import Mapping, MutableMapping, MutableSequence, Sequence

    # The classes below belong to collections, which hands them out.
    __name__ = 'collections'


    def _give(owner, methods):
        """Puts functions into a class under the names of a table."""
        for name, function in methods.items():
            function.__name__ = name
            function.__qualname__ = owner.__name__ + '.' + name
            setattr(owner, name, function)


    # Several mappings as one.

    # The chains that are being printed: they are compared by identity, since == would look into them.
    _open_chains = []


    def _in_first(chain, change, complaint, *key):
        """Does something to the first mapping, with an error of the chain's own when the key is not there."""
        try:
            return change(chain.maps[0])
        except KeyError:
            raise KeyError(complaint % key)


    _no_such_key = 'Key not found in the first mapping: %r'


    class ChainMap(MutableMapping):
        """Several mappings as one: look-ups search them in turn, changes go to the first."""

        def __init__(self, *maps):
            self.maps = [*maps] if maps else [{}]

        # Reading: all mappings, the first that has a key wins.

        def __bool__(self):
            return any(self.maps)

        def __contains__(self, key):
            return any(key in mapping for mapping in self.maps)

        def __len__(self):
            return len({key for mapping in self.maps for key in mapping})

        def __iter__(self):
            # The keys of the last mapping come first: a chain reads as updates upon it, one after the other.
            return iter({key: None for mapping in reversed(self.maps) for key in mapping})

        def __getitem__(self, key):
            for mapping in self.maps:
                try:
                    return mapping[key]
                except KeyError:
                    continue
            return self.__missing__(key)

        def __missing__(self, key):
            raise KeyError(key)

        def get(self, key, default=None):
            if key in self:
                return self[key]
            return default

        def __repr__(self):
            if any(chain is self for chain in _open_chains):
                return '...'
            _open_chains.append(self)
            try:
                shown = [repr(mapping) for mapping in self.maps]
            finally:
                _open_chains.pop()
            return '%s(%s)' % (type(self).__name__, ', '.join(shown))

        # Changing: the first mapping only.

        def __setitem__(self, key, value):
            self.maps[0][key] = value

        def __delitem__(self, key):
            _in_first(self, lambda first: first.__delitem__(key), _no_such_key, key)

        def pop(self, key, *args):
            return _in_first(self, lambda first: first.pop(key, *args), _no_such_key, key)

        def popitem(self):
            return _in_first(self, lambda first: first.popitem(), 'No keys found in the first mapping.')

        def clear(self):
            self.maps[0].clear()

        def __ior__(self, other):
            self.maps[0].update(other)
            return self

        # Other chains.

        @classmethod
        def fromkeys(cls, iterable, *args):
            first = dict.fromkeys(iterable, *args)
            return cls(first)

        @property
        def parents(self):
            """A ChainMap without the first mapping."""
            others = self.maps[1:]
            return type(self)(*others)

        def new_child(self, m=None, **kwargs):
            """A ChainMap with one more mapping before the others."""
            first = kwargs if m is None else m
            if kwargs and first is m:
                first.update(kwargs)
            return type(self)(first, *self.maps)

        def copy(self):
            """A copy that shares all mappings but the first."""
            first = self.maps[0].copy()
            return type(self)(first, *self.maps[1:])

        __copy__ = copy

        def __or__(self, other):
            if isinstance(other, Mapping):
                union = self.copy()
                union.maps[0].update(other)
                return union
            return NotImplemented

        def __ror__(self, other):
            if isinstance(other, Mapping):
                union = dict(other)
                for mapping in self.maps[::-1]:
                    union.update(mapping)
                return type(self)(union)
            return NotImplemented


    # A mapping, a list and a text to derive from. Each keeps what it holds in an attribute data.

    def _twin(original, data):
        """An object with the attributes of another, made without __init__, and data of its own."""
        kind = type(original)
        twin = kind.__new__(kind)
        twin.__dict__.update(original.__dict__, data=data)
        return twin


    class UserDict(MutableMapping):
        """A mapping to derive from: everything goes through its few basic methods."""

        def __init__(self, dict=None, /, **kwargs):
            self.data = {}
            for given in (dict, kwargs or None):
                if given is not None:
                    self.update(given)

        @classmethod
        def fromkeys(cls, iterable, value=None):
            made = cls()
            for key in iterable:
                made[key] = value
            return made

        def __getitem__(self, key):
            held = self.data
            if key in held:
                return held[key]
            if not hasattr(type(self), '__missing__'):
                raise KeyError(key)
            return type(self).__missing__(self, key)

        def __setitem__(self, key, item):
            self.data[key] = item

        def __delitem__(self, key):
            del self.data[key]

        def __contains__(self, key):
            return key in self.data

        def __iter__(self):
            return iter(self.data)

        def __len__(self):
            return len(self.data)

        def __repr__(self):
            return repr(self.data)

        def __or__(self, other):
            right = _dict_of(other)
            return right if right is NotImplemented else type(self)(self.data | right)

        def __ror__(self, other):
            left = _dict_of(other)
            return left if left is NotImplemented else type(self)(left | self.data)

        def __ior__(self, other):
            self.data |= other.data if isinstance(other, UserDict) else other
            return self

        def __copy__(self):
            return _twin(self, self.data.copy())

        def copy(self):
            if type(self) is UserDict:
                return UserDict(self.data.copy())
            # Copied while empty, then filled through the methods of the derived class.
            held, self.data = self.data, {}
            try:
                twin = self.__copy__()
            finally:
                self.data = held
            twin.update(self)
            return twin


    def _dict_of(operand):
        if isinstance(operand, dict):
            return operand
        return operand.data if isinstance(operand, UserDict) else NotImplemented


    def _give_comparisons(owner, held):
        """The comparisons of what objects of the class hold."""
        _give(owner, {
            '__lt__': lambda self, other: self.data < held(other),
            '__le__': lambda self, other: self.data <= held(other),
            '__eq__': lambda self, other: self.data == held(other),
            '__ge__': lambda self, other: self.data >= held(other),
            '__gt__': lambda self, other: self.data > held(other),
        })


    class UserList(MutableSequence):
        """A sequence to derive from, which keeps its items in a list."""

        __hash__ = None

        def __init__(self, initlist=None):
            self.data = [] if initlist is None else list(_data_of_list(initlist))

        def __getitem__(self, i):
            found = self.data[i]
            return type(self)(found) if isinstance(i, slice) else found

        def __setitem__(self, i, item):
            self.data[i] = item

        def __delitem__(self, i):
            del self.data[i]

        def __len__(self):
            return len(self.data)

        def insert(self, i, item):
            self.data.insert(i, item)

        def __iadd__(self, other):
            self.data += _list_of(other)
            return self

        def __imul__(self, n):
            self.data *= n
            return self

        def __copy__(self):
            return _twin(self, self.data[:])


    def _data_of_list(operand):
        return operand.data if isinstance(operand, UserList) else operand


    def _list_of(operand):
        """What stands beside + : a list as it is, anything else as a list of its items."""
        operand = _data_of_list(operand)
        return operand if isinstance(operand, list) else list(operand)


    _give_comparisons(UserList, _data_of_list)
    _give(UserList, {
        '__repr__': lambda self: repr(self.data),
        '__contains__': lambda self, item: item in self.data,
        '__add__': lambda self, other: type(self)(self.data + _list_of(other)),
        '__radd__': lambda self, other: type(self)(_list_of(other) + self.data),
        '__mul__': lambda self, n: type(self)(self.data * n),
        'append': lambda self, item: self.data.append(item),
        'clear': lambda self: self.data.clear(),
        'copy': lambda self: type(self)(self),
        'count': lambda self, item: self.data.count(item),
        'extend': lambda self, other: self.data.extend(_data_of_list(other)),
        'index': lambda self, item, *args: self.data.index(item, *args),
        'pop': lambda self, i=-1: self.data.pop(i),
        'remove': lambda self, item: self.data.remove(item),
        'reverse': lambda self: self.data.reverse(),
        'sort': lambda self, /, *args, **kwds: self.data.sort(*args, **kwds),
    })
    UserList.__rmul__ = UserList.__mul__


    class UserString(Sequence):
        """A str to derive from, which keeps its text in a str."""

        maketrans = str.maketrans

        def __init__(self, seq):
            text = _data_of_text(seq)
            self.data = text if isinstance(text, str) else str(text)

        def __len__(self):
            return len(self.data)

        def __getitem__(self, index):
            return type(self)(self.data[index])

        def __hash__(self):
            return hash(self.data)

        def encode(self, encoding='utf-8', errors='strict'):
            return self.data.encode('utf-8' if encoding is None else encoding, 'strict' if errors is None else errors)


    def _data_of_text(operand):
        return operand.data if isinstance(operand, UserString) else operand


    def _text_of(operand):
        """What stands beside + : a text as it is, anything else as str() shows it."""
        operand = _data_of_text(operand)
        return operand if isinstance(operand, str) else str(operand)


    # What gives another text gives one of the same class.
    def _same(original, text):
        return type(original)(text)


    _end = 2 ** 63 - 1
    _give_comparisons(UserString, _data_of_text)
    _give(UserString, {
        '__str__': lambda self: str(self.data),
        '__repr__': lambda self: repr(self.data),
        '__int__': lambda self: int(self.data),
        '__float__': lambda self: float(self.data),
        '__complex__': lambda self: complex(self.data),
        '__getnewargs__': lambda self: (self.data[:],),
        '__contains__': lambda self, char: _data_of_text(char) in self.data,
        '__add__': lambda self, other: _same(self, self.data + _text_of(other)),
        '__radd__': lambda self, other: _same(self, _text_of(other) + self.data),
        '__mul__': lambda self, n: _same(self, self.data * n),
        '__mod__': lambda self, args: _same(self, self.data % args),
        '__rmod__': lambda self, template: _same(self, str(template) % self),
        'center': lambda self, width, *args: _same(self, self.data.center(width, *args)),
        'expandtabs': lambda self, tabsize=8: _same(self, self.data.expandtabs(tabsize)),
        'ljust': lambda self, width, *args: _same(self, self.data.ljust(width, *args)),
        'lstrip': lambda self, chars=None: _same(self, self.data.lstrip(chars)),
        'removeprefix': lambda self, prefix, /: _same(self, self.data.removeprefix(_data_of_text(prefix))),
        'removesuffix': lambda self, suffix, /: _same(self, self.data.removesuffix(_data_of_text(suffix))),
        'replace': lambda self, old, new, maxsplit=-1: _same(
            self, self.data.replace(_data_of_text(old), _data_of_text(new), maxsplit)),
        'rjust': lambda self, width, *args: _same(self, self.data.rjust(width, *args)),
        'rstrip': lambda self, chars=None: _same(self, self.data.rstrip(chars)),
        'strip': lambda self, chars=None: _same(self, self.data.strip(chars)),
        'translate': lambda self, *args: _same(self, self.data.translate(*args)),
        'zfill': lambda self, width: _same(self, self.data.zfill(width)),
        # These give what str gives.
        'count': lambda self, sub, start=0, end=_end: self.data.count(_data_of_text(sub), start, end),
        'endswith': lambda self, suffix, start=0, end=_end: self.data.endswith(suffix, start, end),
        'find': lambda self, sub, start=0, end=_end: self.data.find(_data_of_text(sub), start, end),
        'format': lambda self, /, *args, **kwds: self.data.format(*args, **kwds),
        'format_map': lambda self, mapping: self.data.format_map(mapping),
        'index': lambda self, sub, start=0, end=_end: self.data.index(sub, start, end),
        'join': lambda self, seq: self.data.join(seq),
        'partition': lambda self, sep: self.data.partition(sep),
        'rfind': lambda self, sub, start=0, end=_end: self.data.rfind(_data_of_text(sub), start, end),
        'rindex': lambda self, sub, start=0, end=_end: self.data.rindex(sub, start, end),
        'rpartition': lambda self, sep: self.data.rpartition(sep),
        'rsplit': lambda self, sep=None, maxsplit=-1: self.data.rsplit(sep, maxsplit),
        'split': lambda self, sep=None, maxsplit=-1: self.data.split(sep, maxsplit),
        'splitlines': lambda self, keepends=False: self.data.splitlines(keepends),
        'startswith': lambda self, prefix, start=0, end=_end: self.data.startswith(prefix, start, end),
    })
    UserString.__rmul__ = UserString.__mul__


    # The methods without arguments: those that change the text, and those that ask about it.
    def _changing(name):
        return lambda self: _same(self, getattr(self.data, name)())


    def _asking(name):
        return lambda self: getattr(self.data, name)()


    _give(UserString, {name: _changing(name) for name in (
        'capitalize', 'casefold', 'lower', 'swapcase', 'title', 'upper')})
    _give(UserString, {name: _asking(name) for name in (
        'isalnum', 'isalpha', 'isascii', 'isdecimal', 'isdigit', 'isidentifier', 'islower', 'isnumeric', 'isprintable',
        'isspace', 'istitle', 'isupper')})

    """##
}
