// This file defines what of the module os is in Python, over the natives for the run's files.

let osSource = #"""
  import os.path as path
  from abc import ABC as _ABC, abstractmethod as _abstractmethod
  from posixpath import altsep, curdir, defpath, devnull, extsep, pardir, pathsep, sep

  name = 'posix'
  linesep = '\n'
  error = OSError
  F_OK, X_OK, W_OK, R_OK = 0, 1, 2, 4
  SEEK_SET, SEEK_CUR, SEEK_END = 0, 1, 2
  O_RDONLY, O_WRONLY, O_RDWR, O_CREAT, O_EXCL, O_TRUNC, O_APPEND = 0, 1, 2, 64, 128, 512, 1024
  supports_bytes_environ = False
  supports_dir_fd = supports_effective_ids = supports_fd = supports_follow_symlinks = set()


  class PathLike(_ABC):
      """What has __fspath__, whether it derives from this or not."""

      __slots__ = ()

      @_abstractmethod
      def __fspath__(self):
          raise NotImplementedError

      @classmethod
      def __subclasshook__(cls, subclass):
          if cls is PathLike:
              return getattr(subclass, '__fspath__', None) is not None or NotImplemented
          return NotImplemented

      __class_getitem__ = classmethod(type(list[int]))


  class _Environ(dict):
      """The variables of the run: none at the start."""

      def __setitem__(self, key, value):
          for text in (key, value):
              if not isinstance(text, str):
                  raise TypeError('str expected, not %s' % type(text).__name__)
          super().__setitem__(key, value)

      def __repr__(self):
          return 'environ({' + ', '.join([f'{key!r}: {value!r}' for key, value in self.items()]) + '})'

      def setdefault(self, key, value):
          if key not in self:
              self[key] = value
          return self[key]

      def update(self, *args, **kwargs):
          for key, value in dict(*args, **kwargs).items():
              self[key] = value

      def copy(self):
          return dict(self)


  environ = _Environ()


  def getenv(key, default=None):
      return environ.get(key, default)


  def getcwdb():
      return fsencode(getcwd())


  def putenv(name, value, /):
      pass


  def unsetenv(name, /):
      pass


  def fsencode(filename):
      filename = fspath(filename)
      return filename.encode('utf-8', 'surrogateescape') if isinstance(filename, str) else filename


  def fsdecode(filename):
      filename = fspath(filename)
      return filename.decode('utf-8', 'surrogateescape') if isinstance(filename, bytes) else filename


  def makedirs(name, mode=0o777, exist_ok=False):
      head, tail = path.split(name)
      if not tail:
          head, tail = path.split(head)
      if head and tail and not path.exists(head):
          try:
              makedirs(head, exist_ok=exist_ok)
          except FileExistsError:
              pass
          if tail in (curdir, b'.'):
              return
      try:
          mkdir(name, mode)
      except OSError:
          if not exist_ok or not path.isdir(name):
              raise


  def _prune(head):
      head, tail = path.split(head)
      while head and tail:
          try:
              rmdir(head)
          except OSError:
              break
          head, tail = path.split(head)


  def removedirs(name):
      rmdir(name)
      head, tail = path.split(name)
      _prune(name if tail else head)


  def renames(old, new):
      head, tail = path.split(new)
      if head and tail and not path.exists(head):
          makedirs(head)
      rename(old, new)
      head, tail = path.split(old)
      if head and tail:
          try:
              removedirs(head)
          except OSError:
              pass


  def access(path, mode, *, dir_fd=None, effective_ids=False, follow_symlinks=True):
      return _exists(path)


  _exists = path.exists
  _is_folder, _is_file, _size = path.isdir, path.isfile, path.getsize
  _numbers = {}


  def stat(path, *, dir_fd=None, follow_symlinks=True):
      if not isinstance(path, (str, bytes)) and not hasattr(path, '__fspath__'):
          raise TypeError('stat: path should be string, bytes, os.PathLike or integer, not ' + type(path).__name__)
      size = _size(path)
      where = _absolute(path)
      # A file has no number of its own here: the order in which they are asked for gives one.
      number = _numbers.setdefault(where, len(_numbers) + 2)
      is_folder = _is_folder(path)
      return stat_result((0o40755 if is_folder else 0o100644, number, 1, 2 if is_folder else 1, 0, 0, size, 0, 0, 0))


  lstat = stat
  _absolute = path.abspath


  def chmod(path, mode, *, dir_fd=None, follow_symlinks=True):
      stat(path)


  def utime(path, times=None, *, ns=None, dir_fd=None, follow_symlinks=True):
      stat(path)


  class DirEntry:
      """One entry of a folder, as scandir() gives it."""

      __slots__ = ('name', 'path')

      def __repr__(self):
          return f'<DirEntry {self.name!r}>'

      def __fspath__(self):
          return self.path

      def is_dir(self, *, follow_symlinks=True):
          return _is_folder(self.path)

      def is_file(self, *, follow_symlinks=True):
          return _is_file(self.path)

      def is_symlink(self):
          return False

      def stat(self, *, follow_symlinks=True):
          return stat(self.path)

      def inode(self):
          return stat(self.path).st_ino


  class ScandirIterator:
      def __init__(self, entries):
          self._entries = iter(entries)

      def __iter__(self):
          return self

      def __next__(self):
          return next(self._entries)

      def __enter__(self):
          return self

      def __exit__(self, *exception):
          self.close()

      def close(self):
          self._entries = iter(())


  DirEntry.__module__ = ScandirIterator.__module__ = 'posix'


  def scandir(path=None):
      folder = fspath('.' if path is None else path)
      entries = []
      for item in listdir(folder):
          entry = DirEntry()
          entry.name = item
          entry.path = _join(folder, item)
          entries.append(entry)
      return ScandirIterator(entries)


  _join = path.join


  def walk(top, topdown=True, onerror=None, followlinks=False):
      top = fspath(top)
      try:
          names = listdir(top)
      except OSError as problem:
          if onerror is not None:
              onerror(problem)
          return
      folders, files = [], []
      for item in names:
          (folders if path.isdir(path.join(top, item)) else files).append(item)
      if topdown:
          yield top, folders, files
      for item in folders:
          yield from walk(path.join(top, item), topdown, onerror, followlinks)
      if not topdown:
          yield top, folders, files


  def getpid():
      return 1


  def cpu_count():
      return 1


  def strerror(code, /):
      return {1: 'Operation not permitted', 2: 'No such file or directory', 13: 'Permission denied', 17: 'File exists',
              20: 'Not a directory', 21: 'Is a directory', 22: 'Invalid argument', 39: 'Directory not empty'}.get(
                  code, f'Unknown error {code}')


  def get_terminal_size(fd=1, /):
      raise OSError(25, 'Inappropriate ioctl for device')

  """#
