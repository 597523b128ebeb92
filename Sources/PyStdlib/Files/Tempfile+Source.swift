// This file defines the module tempfile (library reference, "tempfile") over the run's files. There are no file
// descriptors, so mkstemp is refused.

let tempfileSource = #"""
  import io as _io
  import os as _os

  __all__ = ['NamedTemporaryFile', 'TemporaryFile', 'SpooledTemporaryFile', 'TemporaryDirectory', 'mkstemp', 'mkdtemp',
             'mktemp', 'TMP_MAX', 'gettempprefix', 'tempdir', 'gettempdir', 'gettempprefixb', 'gettempdirb']

  TMP_MAX = 10000
  template = 'tmp'
  tempdir = None


  def _names():
      """Names that look random and are the same in every run."""
      state = 20
      while True:
          name = ''
          for _ in range(8):
              state = (state * 6364136223846793005 + 1442695040888963407) % 2 ** 64
              name += 'abcdefghijklmnopqrstuvwxyz0123456789_'[(state >> 33) % 37]
          yield name


  _next_name = _names().__next__


  def gettempprefix():
      return template


  def gettempprefixb():
      return template.encode()


  def gettempdir():
      global tempdir
      if tempdir is None:
          tempdir = '/tmp'
      return _os.fsdecode(tempdir)


  def gettempdirb():
      return _os.fsencode(gettempdir())


  def _parts(prefix, suffix, dir):
      """The parts of a name, all text or all bytes."""
      kind = None
      for part in (prefix, suffix, dir):
          if part is not None:
              if isinstance(part, _os.PathLike):
                  part = _os.fspath(part)
              if kind not in (None, type(part)):
                  raise TypeError("Can't mix bytes and non-bytes in path components.")
              kind = type(part)
      if kind is bytes:
          return (template.encode() if prefix is None else prefix, suffix or b'', gettempdirb() if dir is None else dir,
                  bytes)
      return template if prefix is None else prefix, suffix or '', gettempdir() if dir is None else dir, str


  def _fresh(prefix, suffix, dir):
      prefix, suffix, dir, kind = _parts(prefix, suffix, dir)
      while True:
          name = _next_name()
          path = _os.path.abspath(_os.path.join(dir, prefix + (name.encode() if kind is bytes else name) + suffix))
          if not _os.path.lexists(path):
              return path


  def mktemp(suffix='', prefix=template, dir=None):
      return _fresh(prefix, suffix, dir)


  def mkdtemp(suffix=None, prefix=None, dir=None):
      path = _fresh(prefix, suffix, dir)
      _os.mkdir(path, 0o700)
      return path


  def mkstemp(suffix=None, prefix=None, dir=None, text=False):
      raise NotImplementedError('mkstemp() gives a file descriptor, and there are none here: use NamedTemporaryFile()')


  class _NamedFile:
      """A file that is deleted when it is closed."""

      def __init__(self, file, name, delete):
          self.file = file
          self.name = name
          self.delete = delete

      def __getattr__(self, name):
          value = getattr(self.__dict__['file'], name)
          if not isinstance(value, int):
              setattr(self, name, value)
          return value

      def __enter__(self):
          self.file.__enter__()
          return self

      def __exit__(self, *exception):
          result = self.file.__exit__(*exception)
          self.close()
          return result

      def __iter__(self):
          for line in self.file:
              yield line

      def close(self):
          self.file.close()
          if self.delete and _os.path.exists(self.name):
              _os.unlink(self.name)


  _NamedFile.__name__ = _NamedFile.__qualname__ = '_TemporaryFileWrapper'


  def NamedTemporaryFile(mode='w+b', buffering=-1, encoding=None, newline=None, suffix=None, prefix=None, dir=None,
                         delete=True, *, errors=None):
      name = _fresh(prefix, suffix, dir)
      return _NamedFile(_open_new(name, mode, buffering, encoding, newline, errors), name, delete)


  def _open_new(name, mode, buffering, encoding, newline, errors):
      # The name is fresh, so opening for writing makes the file, whatever the mode is for later.
      if 'r' in mode:
          open(name, 'xb').close()
      return open(name, mode, buffering, encoding=encoding, newline=newline, errors=errors)


  def TemporaryFile(mode='w+b', buffering=-1, encoding=None, newline=None, suffix=None, prefix=None, dir=None, *,
                    errors=None):
      name = _fresh(prefix, suffix, dir)
      file = _open_new(name, mode, buffering, encoding, newline, errors)
      _os.unlink(name)
      return file


  class SpooledTemporaryFile(_io.IOBase):
      """A file that becomes a real one when it is large: here the difference is only in what _rolled says."""

      def __init__(self, max_size=0, mode='w+b', buffering=-1, encoding=None, newline=None, suffix=None, prefix=None,
                   dir=None, *, errors=None):
          if 'b' in mode:
              self._file = _io.BytesIO()
          else:
              self._file = _io.TextIOWrapper(_io.BytesIO(), encoding=encoding, errors=errors, newline=newline)
          self._max_size = max_size
          self._rolled = False
          self._options = dict(mode=mode, buffering=buffering, encoding=encoding, newline=newline, suffix=suffix,
                               prefix=prefix, dir=dir, errors=errors)

      __class_getitem__ = classmethod(type(list[int]))

      def _check(self):
          if not self._rolled and self._max_size and self._file.tell() > self._max_size:
              self.rollover()

      def rollover(self):
          if self._rolled:
              return
          old, self._file = self._file, TemporaryFile(**self._options)
          place = old.tell()
          old.seek(0)
          self._file.write(old.read())
          self._file.seek(place)
          self._rolled = True

      def write(self, text):
          result = self._file.write(text)
          self._check()
          return result

      def writelines(self, lines):
          self._file.writelines(lines)
          self._check()

      def truncate(self, size=None):
          if size is None:
              return self._file.truncate()
          if size > self._max_size:
              self.rollover()
          return self._file.truncate(size)

      def read(self, *args):
          return self._file.read(*args)

      def readline(self, *args):
          return self._file.readline(*args)

      def readlines(self, *args):
          return self._file.readlines(*args)

      def seek(self, *args):
          return self._file.seek(*args)

      def tell(self):
          return self._file.tell()

      def flush(self):
          self._file.flush()

      def fileno(self):
          self.rollover()
          return self._file.fileno()

      def close(self):
          self._file.close()

      @property
      def closed(self):
          return self._file.closed

      @property
      def name(self):
          return getattr(self._file, 'name', None)

      @property
      def mode(self):
          return getattr(self._file, 'mode', self._options['mode'])

      def readable(self):
          return self._file.readable()

      def writable(self):
          return self._file.writable()

      def seekable(self):
          return self._file.seekable()

      def __iter__(self):
          return self._file.__iter__()

      def __enter__(self):
          if self._file.closed:
              raise ValueError('Cannot enter context with closed file')
          return self

      def __exit__(self, *exception):
          self._file.close()


  class TemporaryDirectory:
      """A folder that is deleted with all in it at the end of a with statement or by cleanup()."""

      def __init__(self, suffix=None, prefix=None, dir=None, ignore_cleanup_errors=False):
          self.name = mkdtemp(suffix, prefix, dir)
          self._ignore_cleanup_errors = ignore_cleanup_errors

      def __repr__(self):
          return f'<{self.__class__.__name__} {self.name!r}>'

      def __enter__(self):
          return self.name

      def __exit__(self, *exception):
          self.cleanup()

      def cleanup(self):
          import shutil
          if _os.path.exists(self.name):
              shutil.rmtree(self.name, ignore_errors=self._ignore_cleanup_errors)

      __class_getitem__ = classmethod(type(list[int]))

  """#
