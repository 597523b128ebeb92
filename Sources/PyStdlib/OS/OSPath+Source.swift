// This file defines the module posixpath, which os.path is, over the natives that look at the run's files.

let osPathSource = #"""
  curdir = '.'
  pardir = '..'
  extsep = '.'
  sep = '/'
  pathsep = ':'
  defpath = '/bin:/usr/bin'
  altsep = None
  devnull = '/dev/null'
  supports_unicode_filenames = False

  __all__ = ['normcase', 'isabs', 'join', 'splitdrive', 'split', 'splitext', 'basename', 'dirname', 'commonprefix',
             'getsize', 'getmtime', 'getatime', 'getctime', 'islink', 'exists', 'lexists', 'isdir', 'isfile', 'ismount',
             'expanduser', 'expandvars', 'normpath', 'abspath', 'samefile', 'sameopenfile', 'samestat', 'curdir',
             'pardir', 'sep', 'pathsep', 'defpath', 'altsep', 'extsep', 'devnull', 'realpath',
             'supports_unicode_filenames', 'relpath', 'commonpath']

  lexists = exists


  def _marks(path):
      """Slash, dot and two dots, as text or bytes like the path."""
      return (b'/', b'.', b'..') if isinstance(path, bytes) else ('/', '.', '..')


  def _check_mix(function, *paths):
      """Throws what CPython throws for arguments that are no paths or of both kinds."""
      kinds = set()
      for path in paths:
          if not isinstance(path, (str, bytes)):
              raise TypeError(f'{function}() argument must be str, bytes, or os.PathLike object, not '
                              f'{type(path).__name__!r}') from None
          kinds.add(isinstance(path, str))
      if len(kinds) > 1:
          raise TypeError("Can't mix strings and bytes in path components") from None


  def isabs(s):
      s = fspath(s)
      return s.startswith(_marks(s)[0])


  def normcase(s):
      return fspath(s)


  def join(a, *p):
      path = fspath(a)
      slash = _marks(path)[0]
      for part in p:
          if not isinstance(part, (str, bytes)) and hasattr(part, '__fspath__'):
              part = fspath(part)
          if type(part) is not type(path):
              _check_mix('join', path, part)
          if part.startswith(slash):
              path = part
          elif not path or path.endswith(slash):
              path += part
          else:
              path += slash + part
      return path


  def split(p):
      p = fspath(p)
      slash = _marks(p)[0]
      cut = p.rfind(slash) + 1
      head, tail = p[:cut], p[cut:]
      if head.strip(slash):
          head = head.rstrip(slash)
      return head, tail


  def basename(p):
      return split(p)[1]


  def dirname(p):
      return split(p)[0]


  def splitdrive(p):
      p = fspath(p)
      return p[:0], p


  def splitext(p):
      p = fspath(p)
      slash, point, _ = _marks(p)
      start = p.rfind(slash) + 1
      dot = p.rfind(point)
      # Leading dots make a hidden file, not an extension.
      while p[start:start + 1] == point:
          start += 1
      if dot < start:
          return p, p[:0]
      return p[:dot], p[dot:]


  def normpath(path):
      path = fspath(path)
      slash, here, above = _marks(path)
      if not path:
          return here
      # Two leading slashes, and only two, stay: POSIX leaves their meaning open.
      root = path[:0]
      if path.startswith(slash):
          root = slash * 2 if path.startswith(slash * 2) and not path.startswith(slash * 3) else slash
      steps = []
      for step in path.split(slash):
          if not step or step == here:
              continue
          if step != above or not root and not steps or steps and steps[-1] == above:
              steps.append(step)
          elif steps:
              steps.pop()
      return root + slash.join(steps) or here


  def abspath(path):
      path = fspath(path)
      if not isabs(path):
          folder = getcwd()
          path = join(folder.encode() if isinstance(path, bytes) else folder, path)
      return normpath(path)


  def realpath(filename, *, strict=False):
      path = abspath(filename)
      if strict and not exists(path):
          raise FileNotFoundError(2, 'No such file or directory', path)
      return path


  def relpath(path, start=None):
      path = fspath(path)
      if not path:
          raise ValueError('no path specified')
      slash, here, above = _marks(path)
      start = here if start is None else fspath(start)
      _check_mix('relpath', path, start)
      origin = [step for step in abspath(start).split(slash) if step]
      target = [step for step in abspath(path).split(slash) if step]
      shared = len(commonprefix([origin, target]))
      return slash.join([above] * (len(origin) - shared) + target[shared:]) or here


  def commonprefix(m):
      if not m:
          return ''
      if not isinstance(m[0], (list, tuple)):
          m = tuple(map(fspath, m))
      low, high = min(m), max(m)
      for index, item in enumerate(low):
          if item != high[index]:
              return low[:index]
      return low


  def commonpath(paths):
      paths = tuple(map(fspath, paths))
      if not paths:
          raise ValueError('commonpath() arg is an empty sequence')
      _check_mix('commonpath', *paths)
      slash, here, _ = _marks(paths[0])
      if len({path.startswith(slash) for path in paths}) > 1:
          raise ValueError("Can't mix absolute and relative paths")
      steps = [[step for step in path.split(slash) if step and step != here] for path in paths]
      return (slash if paths[0].startswith(slash) else slash[:0]) + slash.join(commonprefix(steps))


  def islink(path):
      return False


  def ismount(path):
      return abspath(path) in ('/', b'/')


  def samefile(f1, f2):
      import os
      return samestat(os.stat(f1), os.stat(f2))


  def sameopenfile(fp1, fp2):
      return fp1 == fp2


  def samestat(s1, s2):
      return s1.st_ino == s2.st_ino and s1.st_dev == s2.st_dev


  def getmtime(filename):
      import os
      return os.stat(filename).st_mtime


  getatime = getctime = getmtime


  def expanduser(path):
      path = fspath(path)
      if path[:1] not in ('~', b'~'):
          return path
      import os
      slash = _marks(path)[0]
      name, _, rest = path.partition(slash)
      home = os.environ.get('HOME')
      if len(name) > 1 or home is None:
          return path
      if isinstance(path, bytes):
          home = home.encode()
      return (home.rstrip(slash) + path[1:]) or slash


  def expandvars(path):
      path = fspath(path)
      if isinstance(path, bytes):
          return expandvars(path.decode()).encode() if b'$' in path else path
      if '$' not in path:
          return path
      import os
      import re

      def value(match):
          name = match[1]
          if name.startswith('{'):
              name = name[1:-1]
          return os.environ.get(name, match[0])

      return re.sub(r'\$(\w+|\{[^}]*\})', value, path, flags=re.ASCII)

  """#
