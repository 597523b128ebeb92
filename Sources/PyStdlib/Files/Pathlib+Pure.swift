// This file defines the first part of the module pathlib (library reference, "pathlib"): paths as text.

let pathlibPureSource = #"""
  import os
  import posixpath as _posixpath

  __all__ = ['PurePath', 'PurePosixPath', 'PureWindowsPath', 'Path', 'PosixPath', 'WindowsPath']


  class _Posix:
      """The rules of paths with slashes."""

      sep = '/'

      @staticmethod
      def joined(texts):
          """Drive, root and names of the path that the texts make together."""
          text = _posixpath.join(*texts) if texts else ''
          root = ''
          if text.startswith('/'):
              # Two slashes at the start, and only two, mean something of their own in POSIX.
              root = '//' if text.startswith('//') and not text.startswith('///') else '/'
          return '', root, [name for name in text.split('/') if name and name != '.']

      @staticmethod
      def folded(text):
          return text


  class _Windows:
      """The rules of paths with drives and backslashes, in which case does not count."""

      sep = '\\'
      reserved = {'CON', 'PRN', 'AUX', 'NUL', 'CONIN$', 'CONOUT$', *(
          name + digit for name in ('COM', 'LPT') for digit in '123456789\xb9\xb2\xb3')}

      @classmethod
      def joined(cls, texts):
          drive = root = ''
          names = []
          for text in texts:
              own, own_root, own_names = cls.taken_apart(text)
              if own:
                  drive, root, names = own, own_root, own_names
              elif own_root:
                  root, names = own_root, own_names
              else:
                  names = names + own_names
          return drive, root, names

      @staticmethod
      def taken_apart(text):
          text = text.replace('/', '\\')
          drive = root = ''
          if text.startswith('\\\\') and not text.startswith('\\\\\\') or text.startswith('\\\\?\\'):
              # \\host\share is a drive with a root.
              start = 8 if text[:8].upper() == '\\\\?\\UNC\\' else 2
              host_end = text.find('\\', start)
              if text.startswith('\\\\?\\') and start == 2 and text[5:6] == ':':
                  drive, text = text[:6], text[6:]
              elif host_end > start and text[host_end + 1:host_end + 2] not in ('', '\\'):
                  end = text.find('\\', host_end + 1)
                  end = len(text) if end < 0 else end
                  drive, text, root = text[:end], text[end:], '\\'
          elif text[1:2] == ':' and text[:1].isascii() and text[:1].isalpha():
              drive, text = text[:2], text[2:]
          if text.startswith('\\'):
              root = '\\'
          return drive, root, [name for name in text.split('\\') if name and name != '.']

      @staticmethod
      def folded(text):
          return text.lower()


  class _Parents:
      """The sequence of the folders above a path."""

      def __init__(self, path):
          self._path = path

      def __len__(self):
          return len(self._path._names)

      def __getitem__(self, index):
          count = len(self)
          if isinstance(index, slice):
              return tuple([self[place] for place in range(*index.indices(count))])
          if not -count <= index < count:
              raise IndexError(index)
          names = self._path._names
          return self._path._like(names[:count - 1 - index % count])

      def __repr__(self):
          return f'<{type(self._path).__name__}.parents>'


  class PurePath:
      """A path as text with a structure: no file is looked at."""

      __slots__ = ('_drive', '_root', '_names', '_text', '_hash')
      _rules = _Posix

      def __new__(cls, *args):
          if cls is PurePath:
              cls = PurePosixPath
          self = object.__new__(cls)
          self._drive, self._root, self._names = cls._rules.joined(cls._texts(args))
          return self

      @classmethod
      def _texts(cls, args):
          texts = []
          for arg in args:
              if isinstance(arg, PurePath):
                  text = str(arg) if arg._names or arg.anchor else ''
              else:
                  text = os.fspath(arg)
                  if not isinstance(text, str):
                      raise TypeError('argument should be a str object or an os.PathLike object returning str, not %r'
                                      % type(text))
                  text = str(text)
              texts.append(text)
          return texts

      def _like(self, names):
          """A path of the same kind and place with other names."""
          path = object.__new__(type(self))
          path._drive, path._root, path._names = self._drive, self._root, names
          return path

      def __reduce__(self):
          return self.__class__, self.parts

      def __str__(self):
          try:
              return self._text
          except AttributeError:
              self._text = self.anchor + self._rules.sep.join(self._names) or '.'
              return self._text

      def __fspath__(self):
          return str(self)

      def __bytes__(self):
          return os.fsencode(self)

      def __repr__(self):
          return f'{self.__class__.__name__}({self.as_posix()!r})'

      def as_posix(self):
          return str(self).replace(self._rules.sep, '/')

      def as_uri(self):
          if not self.is_absolute():
              raise ValueError("relative path can't be expressed as a file URI")
          from urllib.parse import quote_from_bytes
          if self._rules is _Posix:
              return 'file://' + quote_from_bytes(bytes(self))
          path = self.as_posix()
          if self._drive.endswith(':'):
              return 'file:///' + self._drive + quote_from_bytes(path[2:].encode('utf-8'))
          return 'file:' + quote_from_bytes(path.encode('utf-8'))

      def _key(self):
          folded = self._rules.folded
          anchor = self.anchor
          return [folded(name) for name in ([anchor] if anchor else []) + self._names]

      def __eq__(self, other):
          if not isinstance(other, PurePath):
              return NotImplemented
          return self._rules is other._rules and self._key() == other._key()

      def __hash__(self):
          try:
              return self._hash
          except AttributeError:
              self._hash = hash(tuple(self._key()))
              return self._hash

      def _is_comparable(self, other):
          return isinstance(other, PurePath) and self._rules is other._rules

      def __lt__(self, other):
          return self._key() < other._key() if self._is_comparable(other) else NotImplemented

      def __le__(self, other):
          return self._key() <= other._key() if self._is_comparable(other) else NotImplemented

      def __gt__(self, other):
          return self._key() > other._key() if self._is_comparable(other) else NotImplemented

      def __ge__(self, other):
          return self._key() >= other._key() if self._is_comparable(other) else NotImplemented

      @property
      def drive(self):
          return self._drive

      @property
      def root(self):
          return self._root

      @property
      def anchor(self):
          return self._drive + self._root

      @property
      def parts(self):
          anchor = self.anchor
          return (anchor, *self._names) if anchor else tuple(self._names)

      @property
      def name(self):
          return self._names[-1] if self._names else ''

      @property
      def suffix(self):
          name = self.name
          dot = name.rfind('.')
          return name[dot:] if 0 < dot < len(name) - 1 else ''

      @property
      def suffixes(self):
          name = self.name
          if name.endswith('.'):
              return []
          return ['.' + suffix for suffix in name.lstrip('.').split('.')[1:]]

      @property
      def stem(self):
          name = self.name
          suffix = self.suffix
          return name[:len(name) - len(suffix)]

      @property
      def parent(self):
          return self._like(self._names[:-1]) if self._names else self

      @property
      def parents(self):
          return _Parents(self)

      def _named(self, name):
          if not self.name:
              raise ValueError('%r has an empty name' % (self,))
          return self._like(self._names[:-1] + [name])

      def with_name(self, name):
          if not self.name:
              raise ValueError('%r has an empty name' % (self,))
          drive, root, names = self._rules.joined([name])
          if not name or name[-1] in ('/', self._rules.sep) or drive or root or len(names) != 1:
              raise ValueError('Invalid name %r' % name)
          return self._named(name)

      def with_stem(self, stem):
          return self.with_name(stem + self.suffix)

      def with_suffix(self, suffix):
          if self._rules.sep in suffix or self._rules is _Windows and '/' in suffix or (
                  suffix and not suffix.startswith('.') or suffix == '.'):
              raise ValueError('Invalid suffix %r' % suffix)
          if not self.name:
              raise ValueError('%r has an empty name' % (self,))
          return self._like(self._names[:-1] + [self.stem + suffix])

      def joinpath(self, *args):
          path = object.__new__(type(self))
          drive, root, names = self._rules.joined(self._texts(args))
          path._drive, path._root, path._names = drive or self._drive, root, names
          if not root and (not drive or drive.lower() == self._drive.lower()):
              # A drive alone, and the same, is where this path is.
              path._drive, path._root, path._names = self._drive, self._root, self._names + names
          return path

      def __truediv__(self, key):
          try:
              return self.joinpath(key)
          except TypeError:
              return NotImplemented

      def __rtruediv__(self, key):
          try:
              return type(self)(key, self)
          except TypeError:
              return NotImplemented

      def is_absolute(self):
          return bool(self._root) and (self._rules is _Posix or bool(self._drive))

      def is_reserved(self):
          if self._rules is _Posix or not self._names or self._drive.startswith('\\\\'):
              return False
          name = self.name.partition('.')[0].partition(':')[0].rstrip(' ')
          return name.upper() in _Windows.reserved

      def relative_to(self, *other):
          if not other:
              raise TypeError('need at least one argument')
          above = type(self)(*other)
          start, own = above._steps(), self._steps()
          shown = above.anchor + self._rules.sep.join(above._names)
          if own[:len(start)] != start or not start and self.anchor:
              raise ValueError(f'{str(self)!r} is not in the subpath of {shown!r}'
                               ' OR one path is relative and the other is absolute.')
          path = self._like(self._names[len(above._names):])
          path._drive = ''
          # Below a drive alone the root stays.
          path._root = self._root if len(start) == 1 and not above._names else ''
          return path

      def _steps(self):
          start = [self._drive, self._root] if self._root else [self._drive] if self._drive else []
          return [self._rules.folded(step) for step in start + self._names]

      def is_relative_to(self, *other):
          try:
              self.relative_to(*other)
              return True
          except ValueError:
              return False

      def match(self, path_pattern):
          from fnmatch import fnmatchcase
          folded = self._rules.folded
          drive, root, names = self._rules.joined([folded(path_pattern)])
          anchor = drive + root
          patterns = ([anchor] if anchor else []) + names
          if not patterns:
              raise ValueError('empty pattern')
          own = self._key()
          if drive and drive != folded(self._drive) or root and root != self._root:
              return False
          if anchor:
              if len(patterns) != len(own):
                  return False
              own, patterns = own[1:], patterns[1:]
          elif len(patterns) > len(own):
              return False
          return all(fnmatchcase(name, pattern) for name, pattern in zip(own[::-1], patterns[::-1]))


  class PurePosixPath(PurePath):
      __slots__ = ()


  class PureWindowsPath(PurePath):
      __slots__ = ()
      _rules = _Windows

  """#
