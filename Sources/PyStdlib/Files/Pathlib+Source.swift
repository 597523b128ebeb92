// This file defines the second part of the module pathlib: paths of the run's files.

let pathlibSource = #"""
  class Path(PurePath):
      """A path of the run's files."""

      __slots__ = ()

      def __new__(cls, *args, **kwargs):
          if cls is Path:
              cls = PosixPath
          if cls._rules is not _Posix:
              raise NotImplementedError('cannot instantiate %r on your system' % (cls.__name__,))
          return super().__new__(cls, *args)

      @classmethod
      def cwd(cls):
          return cls(os.getcwd())

      @classmethod
      def home(cls):
          return cls('~').expanduser()

      def __enter__(self):
          import warnings
          warnings.warn('pathlib.Path.__enter__() is deprecated and scheduled for removal in Python 3.13; '
                        'Path objects as a context manager is a no-op', DeprecationWarning, stacklevel=2)
          return self

      def __exit__(self, exception_type, exception, traceback):
          pass

      # What is there

      def stat(self, *, follow_symlinks=True):
          return os.stat(self)

      def lstat(self):
          return os.stat(self)

      def exists(self):
          return os.path.exists(self)

      def is_dir(self):
          return os.path.isdir(self)

      def is_file(self):
          return os.path.isfile(self)

      def is_mount(self):
          return os.path.ismount(self)

      def is_symlink(self):
          return False

      is_block_device = is_char_device = is_fifo = is_socket = is_symlink

      def samefile(self, other_path):
          return os.path.samefile(self, other_path)

      def iterdir(self):
          for name in os.listdir(self):
              yield self._like(self._names + [name])

      def absolute(self):
          if self.is_absolute():
              return self
          return self._like(PurePosixPath(os.getcwd())._names + self._names)._rooted()

      def _rooted(self):
          self._root = '/'
          return self

      def resolve(self, strict=False):
          return type(self)(os.path.realpath(self, strict=strict))

      def expanduser(self):
          if not self.anchor and self._names and self._names[0][:1] == '~':
              home = os.path.expanduser(self._names[0])
              if home[:1] == '~':
                  raise RuntimeError('Could not determine home directory.')
              return type(self)(home, *self._names[1:])
          return self

      def glob(self, pattern):
          """The paths below this one that fit the pattern."""
          return self._glob(pattern, [])

      def rglob(self, pattern):
          return self._glob(pattern, ['**'], is_any=True)

      def _glob(self, pattern, before, is_any=False):
          if not pattern and not is_any:
              raise ValueError('Unacceptable pattern: {!r}'.format(pattern))
          drive, root, names = self._rules.joined([pattern])
          if drive or root:
              raise NotImplementedError('Non-relative patterns are unsupported')
          names = before + names
          if pattern.endswith('/'):
              names.append('')
          for name in names:
              if '**' in name and name != '**':
                  raise ValueError("Invalid pattern: '**' can only be an entire path component")
          if not os.path.isdir(self):
              return
          seen = set()
          for path in _selected(self, names):
              if names.count('**') > 1:
                  if path in seen:
                      continue
                  seen.add(path)
              yield path

      # Reading and writing

      def open(self, mode='r', buffering=-1, encoding=None, errors=None, newline=None):
          return open(self, mode, buffering, encoding, errors, newline)

      def read_bytes(self):
          with self.open('rb') as file:
              return file.read()

      def read_text(self, encoding=None, errors=None):
          with self.open(encoding=encoding, errors=errors) as file:
              return file.read()

      def write_bytes(self, data):
          view = memoryview(data)
          with self.open('wb') as file:
              return file.write(view)

      def write_text(self, data, encoding=None, errors=None, newline=None):
          if not isinstance(data, str):
              raise TypeError('data must be str, not %s' % data.__class__.__name__)
          with self.open('w', encoding=encoding, errors=errors, newline=newline) as file:
              return file.write(data)

      def touch(self, mode=0o666, exist_ok=True):
          if exist_ok and os.path.exists(self):
              return
          self.open('ab' if exist_ok else 'xb').close()

      def mkdir(self, mode=0o777, parents=False, exist_ok=False):
          try:
              os.mkdir(self, mode)
          except FileNotFoundError:
              if not parents or self.parent == self:
                  raise
              self.parent.mkdir(parents=True, exist_ok=True)
              self.mkdir(mode, parents=False, exist_ok=exist_ok)
          except OSError:
              if not exist_ok or not self.is_dir():
                  raise

      def rmdir(self):
          os.rmdir(self)

      def unlink(self, missing_ok=False):
          try:
              os.unlink(self)
          except FileNotFoundError:
              if not missing_ok:
                  raise

      def rename(self, target):
          os.rename(self, target)
          return type(self)(target)

      def replace(self, target):
          os.replace(self, target)
          return type(self)(target)


  def _selected(path, names):
      if not names:
          yield path
          return
      name, *rest = names
      if name == '**':
          for folder in _folders(path):
              yield from _selected(folder, rest)
      elif not name:
          if path.is_dir():
              yield path
      elif any(mark in name for mark in '*?['):
          from fnmatch import fnmatchcase
          for entry in _children(path):
              if fnmatchcase(entry.name, name) and (not rest or entry.is_dir()):
                  yield from _selected(entry, rest)
      else:
          entry = path._like(path._names + [name])
          if entry.is_dir() if rest else entry.exists():
              yield from _selected(entry, rest)


  def _children(path):
      try:
          return list(path.iterdir())
      except OSError:
          return []


  def _folders(path):
      yield path
      for entry in _children(path):
          if entry.is_dir():
              yield from _folders(entry)


  class PosixPath(Path, PurePosixPath):
      __slots__ = ()


  class WindowsPath(Path, PureWindowsPath):
      __slots__ = ()

  """#
