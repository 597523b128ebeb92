// This file defines ChainMap, UserDict, UserList and UserString in Python. collections hands them out on demand.

extension StandardLibrary {
  static let collectionsUserSource = ##"""
    from collections.abc import MutableMapping, MutableSequence, Sequence

    # The classes below belong to collections, which hands them out.
    __name__ = 'collections'


    class ChainMap(MutableMapping):
        """Several mappings as one: look-ups search them in turn, changes go to the first."""

        def __init__(self, *maps):
            self.maps = list(maps) or [{}]

        def __missing__(self, key):
            raise KeyError(key)

        def __getitem__(self, key):
            for mapping in self.maps:
                try:
                    return mapping[key]
                except KeyError:
                    pass
            return self.__missing__(key)

        def get(self, key, default=None):
            return self[key] if key in self else default

        def __len__(self):
            return len(set().union(*self.maps))

        def __iter__(self):
            keys = {}
            for mapping in reversed(self.maps):
                keys.update(dict.fromkeys(mapping))
            return iter(keys)

        def __contains__(self, key):
            return any(key in mapping for mapping in self.maps)

        def __bool__(self):
            return any(self.maps)

        def __repr__(self):
            if self in _showing:
                return '...'
            _showing.append(self)
            try:
                return f'{self.__class__.__name__}({", ".join(map(repr, self.maps))})'
            finally:
                _showing.pop()

        @classmethod
        def fromkeys(cls, iterable, *args):
            return cls(dict.fromkeys(iterable, *args))

        def copy(self):
            """A copy that shares all mappings but the first."""
            return self.__class__(self.maps[0].copy(), *self.maps[1:])

        __copy__ = copy

        def new_child(self, m=None, **kwargs):
            """A ChainMap with one more mapping before the others."""
            if m is None:
                m = kwargs
            elif kwargs:
                m.update(kwargs)
            return self.__class__(m, *self.maps)

        @property
        def parents(self):
            """A ChainMap without the first mapping."""
            return self.__class__(*self.maps[1:])

        def __setitem__(self, key, value):
            self.maps[0][key] = value

        def __delitem__(self, key):
            try:
                del self.maps[0][key]
            except KeyError:
                raise KeyError(f'Key not found in the first mapping: {key!r}')

        def popitem(self):
            try:
                return self.maps[0].popitem()
            except KeyError:
                raise KeyError('No keys found in the first mapping.')

        def pop(self, key, *args):
            try:
                return self.maps[0].pop(key, *args)
            except KeyError:
                raise KeyError(f'Key not found in the first mapping: {key!r}')

        def clear(self):
            self.maps[0].clear()

        def __ior__(self, other):
            self.maps[0].update(other)
            return self

        def __or__(self, other):
            if not isinstance(other, _Mapping):
                return NotImplemented
            result = self.copy()
            result.maps[0].update(other)
            return result

        def __ror__(self, other):
            if not isinstance(other, _Mapping):
                return NotImplemented
            merged = dict(other)
            for mapping in reversed(self.maps):
                merged.update(mapping)
            return self.__class__(merged)


    class _Showing:
        """The objects that are being printed, compared by identity."""

        def __init__(self):
            self.stack = []

        def __contains__(self, item):
            return any(item is other for other in self.stack)

        def append(self, item):
            self.stack.append(item)

        def pop(self):
            self.stack.pop()


    _showing = _Showing()
    _Mapping = MutableMapping.__mro__[1]


    class UserDict(MutableMapping):
        """A mapping to derive from: everything goes through its few basic methods."""

        def __init__(self, dict=None, /, **kwargs):
            self.data = {}
            if dict is not None:
                self.update(dict)
            if kwargs:
                self.update(kwargs)

        def __len__(self):
            return len(self.data)

        def __getitem__(self, key):
            if key in self.data:
                return self.data[key]
            if hasattr(self.__class__, '__missing__'):
                return self.__class__.__missing__(self, key)
            raise KeyError(key)

        def __setitem__(self, key, item):
            self.data[key] = item

        def __delitem__(self, key):
            del self.data[key]

        def __iter__(self):
            return iter(self.data)

        def __contains__(self, key):
            return key in self.data

        def __repr__(self):
            return repr(self.data)

        def __or__(self, other):
            if isinstance(other, UserDict):
                return self.__class__(self.data | other.data)
            if isinstance(other, dict):
                return self.__class__(self.data | other)
            return NotImplemented

        def __ror__(self, other):
            if isinstance(other, UserDict):
                return self.__class__(other.data | self.data)
            if isinstance(other, dict):
                return self.__class__(other | self.data)
            return NotImplemented

        def __ior__(self, other):
            self.data |= other.data if isinstance(other, UserDict) else other
            return self

        def __copy__(self):
            result = self.__class__.__new__(self.__class__)
            result.__dict__.update(self.__dict__)
            result.__dict__['data'] = self.__dict__['data'].copy()
            return result

        def copy(self):
            if self.__class__ is UserDict:
                return UserDict(self.data.copy())
            data = self.data
            try:
                self.data = {}
                result = self.__copy__()
            finally:
                self.data = data
            result.update(self)
            return result

        @classmethod
        def fromkeys(cls, iterable, value=None):
            result = cls()
            for key in iterable:
                result[key] = value
            return result


    def _data(other):
        return other.data if isinstance(other, (UserList, UserString)) else other


    class UserList(MutableSequence):
        """A sequence to derive from, which keeps its items in a list."""

        def __init__(self, initlist=None):
            self.data = []
            if initlist is not None:
                if type(initlist) == type(self.data):
                    self.data[:] = initlist
                elif isinstance(initlist, UserList):
                    self.data[:] = initlist.data[:]
                else:
                    self.data = list(initlist)

        def __repr__(self):
            return repr(self.data)

        def __lt__(self, other):
            return self.data < _data(other)

        def __le__(self, other):
            return self.data <= _data(other)

        def __eq__(self, other):
            return self.data == _data(other)

        def __gt__(self, other):
            return self.data > _data(other)

        def __ge__(self, other):
            return self.data >= _data(other)

        def __contains__(self, item):
            return item in self.data

        def __len__(self):
            return len(self.data)

        def __getitem__(self, i):
            if isinstance(i, slice):
                return self.__class__(self.data[i])
            return self.data[i]

        def __setitem__(self, i, item):
            self.data[i] = item

        def __delitem__(self, i):
            del self.data[i]

        def __add__(self, other):
            if isinstance(other, (UserList, list)):
                return self.__class__(self.data + _data(other))
            return self.__class__(self.data + list(other))

        def __radd__(self, other):
            if isinstance(other, (UserList, list)):
                return self.__class__(_data(other) + self.data)
            return self.__class__(list(other) + self.data)

        def __iadd__(self, other):
            self.data += _data(other) if isinstance(other, UserList) else list(other)
            return self

        def __mul__(self, n):
            return self.__class__(self.data * n)

        __rmul__ = __mul__

        def __imul__(self, n):
            self.data *= n
            return self

        def __copy__(self):
            result = self.__class__.__new__(self.__class__)
            result.__dict__.update(self.__dict__)
            result.__dict__['data'] = self.__dict__['data'][:]
            return result

        def append(self, item):
            self.data.append(item)

        def insert(self, i, item):
            self.data.insert(i, item)

        def pop(self, i=-1):
            return self.data.pop(i)

        def remove(self, item):
            self.data.remove(item)

        def clear(self):
            self.data.clear()

        def copy(self):
            return self.__class__(self)

        def count(self, item):
            return self.data.count(item)

        def index(self, item, *args):
            return self.data.index(item, *args)

        def reverse(self):
            self.data.reverse()

        def sort(self, /, *args, **kwds):
            self.data.sort(*args, **kwds)

        def extend(self, other):
            self.data.extend(_data(other) if isinstance(other, UserList) else other)


    class UserString(Sequence):
        """A str to derive from, which keeps its text in a str."""

        def __init__(self, seq):
            if isinstance(seq, str):
                self.data = seq
            elif isinstance(seq, UserString):
                self.data = seq.data[:]
            else:
                self.data = str(seq)

        def __str__(self):
            return str(self.data)

        def __repr__(self):
            return repr(self.data)

        def __int__(self):
            return int(self.data)

        def __float__(self):
            return float(self.data)

        def __complex__(self):
            return complex(self.data)

        def __hash__(self):
            return hash(self.data)

        def __getnewargs__(self):
            return (self.data[:],)

        def __eq__(self, other):
            return self.data == _data(other)

        def __lt__(self, other):
            return self.data < _data(other)

        def __le__(self, other):
            return self.data <= _data(other)

        def __gt__(self, other):
            return self.data > _data(other)

        def __ge__(self, other):
            return self.data >= _data(other)

        def __contains__(self, char):
            return _data(char) in self.data

        def __len__(self):
            return len(self.data)

        def __getitem__(self, index):
            return self.__class__(self.data[index])

        def __add__(self, other):
            if isinstance(other, (UserString, str)):
                return self.__class__(self.data + _data(other))
            return self.__class__(self.data + str(other))

        def __radd__(self, other):
            if isinstance(other, str):
                return self.__class__(other + self.data)
            return self.__class__(str(other) + self.data)

        def __mul__(self, n):
            return self.__class__(self.data * n)

        __rmul__ = __mul__

        def __mod__(self, args):
            return self.__class__(self.data % args)

        def __rmod__(self, template):
            return self.__class__(str(template) % self)

        def count(self, sub, *bounds):
            return self.data.count(_data(sub), *bounds)

        def find(self, sub, *bounds):
            return self.data.find(_data(sub), *bounds)

        def rfind(self, sub, *bounds):
            return self.data.rfind(_data(sub), *bounds)

        def index(self, sub, *bounds):
            return self.data.index(sub, *bounds)

        def rindex(self, sub, *bounds):
            return self.data.rindex(sub, *bounds)

        def removeprefix(self, prefix, /):
            return self.__class__(self.data.removeprefix(_data(prefix)))

        def removesuffix(self, suffix, /):
            return self.__class__(self.data.removesuffix(_data(suffix)))

        def encode(self, encoding='utf-8', errors='strict'):
            return self.data.encode('utf-8' if encoding is None else encoding, 'strict' if errors is None else errors)

        def endswith(self, suffix, *bounds):
            return self.data.endswith(suffix, *bounds)

        def startswith(self, prefix, *bounds):
            return self.data.startswith(prefix, *bounds)

        def format(self, /, *args, **kwds):
            return self.data.format(*args, **kwds)

        def format_map(self, mapping):
            return self.data.format_map(mapping)

        def join(self, seq):
            return self.data.join(seq)

        def partition(self, sep):
            return self.data.partition(sep)

        def rpartition(self, sep):
            return self.data.rpartition(sep)

        def replace(self, old, new, maxsplit=-1):
            return self.__class__(self.data.replace(_data(old), _data(new), maxsplit))

        def split(self, sep=None, maxsplit=-1):
            return self.data.split(sep, maxsplit)

        def rsplit(self, sep=None, maxsplit=-1):
            return self.data.rsplit(sep, maxsplit)

        def splitlines(self, keepends=False):
            return self.data.splitlines(keepends)

        maketrans = str.maketrans

        def translate(self, *args):
            return self.__class__(self.data.translate(*args))


    def _wrapped(name):
        def method(self, *args):
            return self.__class__(getattr(self.data, name)(*args))
        method.__name__ = name
        method.__qualname__ = f'UserString.{name}'
        return method


    def _asked(name):
        def method(self):
            return getattr(self.data, name)()
        method.__name__ = name
        method.__qualname__ = f'UserString.{name}'
        return method


    for _name in ('capitalize', 'casefold', 'center', 'expandtabs', 'ljust', 'lower', 'lstrip', 'rjust', 'rstrip', 'strip',
                  'swapcase', 'title', 'upper', 'zfill'):
        setattr(UserString, _name, _wrapped(_name))
    for _name in ('isalpha', 'isalnum', 'isascii', 'isdecimal', 'isdigit', 'isidentifier', 'islower', 'isnumeric',
                  'isprintable', 'isspace', 'istitle', 'isupper'):
        setattr(UserString, _name, _asked(_name))

    """##
}
