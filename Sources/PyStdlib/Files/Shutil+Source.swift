// This file defines the module shutil (library reference, "shutil") as far as it is about files: archives, programs and
// disks are not here.

let shutilSource = #"""
  import os

  __all__ = ['copyfileobj', 'copyfile', 'copymode', 'copystat', 'copy', 'copy2', 'copytree', 'move', 'rmtree', 'Error',
             'SpecialFileError', 'ignore_patterns', 'which', 'get_terminal_size', 'SameFileError', 'disk_usage']

  COPY_BUFSIZE = 64 * 1024


  class Error(OSError):
      pass


  class SameFileError(Error):
      pass


  class SpecialFileError(OSError):
      pass


  def copyfileobj(fsrc, fdst, length=0):
      while piece := fsrc.read(length or COPY_BUFSIZE):
          fdst.write(piece)


  def _is_same(src, dst):
      return os.path.abspath(os.fspath(src)) == os.path.abspath(os.fspath(dst))


  def copyfile(src, dst, *, follow_symlinks=True):
      if _is_same(src, dst):
          raise SameFileError('{!r} and {!r} are the same file'.format(src, dst))
      with open(src, 'rb') as source:
          try:
              target = open(dst, 'wb')
          except IsADirectoryError as error:
              if not os.path.exists(dst):
                  raise FileNotFoundError(f'Directory does not exist: {dst}') from error
              raise
          with target:
              copyfileobj(source, target)
      return dst


  def copymode(src, dst, *, follow_symlinks=True):
      for path in (src, dst):
          os.stat(path)


  copystat = copymode


  def copy(src, dst, *, follow_symlinks=True):
      if os.path.isdir(dst):
          dst = os.path.join(dst, os.path.basename(src))
      copyfile(src, dst)
      return dst


  copy2 = copy


  def ignore_patterns(*patterns):
      def ignored(path, names):
          import fnmatch
          return {name for pattern in patterns for name in fnmatch.filter(names, pattern)}

      return ignored


  def copytree(src, dst, symlinks=False, ignore=None, copy_function=copy2, ignore_dangling_symlinks=False,
               dirs_exist_ok=False):
      names = os.listdir(src)
      left_out = ignore(os.fspath(src), names) if ignore is not None else ()
      os.makedirs(dst, exist_ok=dirs_exist_ok)
      problems = []
      for name in names:
          if name in left_out:
              continue
          one, two = os.path.join(src, name), os.path.join(dst, name)
          try:
              if os.path.isdir(one):
                  copytree(one, two, symlinks, ignore, copy_function, ignore_dangling_symlinks, dirs_exist_ok)
              else:
                  copy_function(one, two)
          except Error as error:
              problems.extend(error.args[0])
          except OSError as error:
              problems.append((one, two, str(error)))
      if problems:
          raise Error(problems)
      return dst


  def rmtree(path, ignore_errors=False, onerror=None, *, dir_fd=None):
      import sys

      def attempt(function, target):
          try:
              return function(target)
          except OSError:
              if not ignore_errors:
                  if onerror is None:
                      raise
                  onerror(function, target, sys.exc_info())
              return []

      for name in attempt(os.listdir, path):
          inner = os.path.join(path, name)
          if os.path.isdir(inner):
              rmtree(inner, ignore_errors, onerror)
          else:
              attempt(os.unlink, inner)
      attempt(os.rmdir, path)


  def move(src, dst, copy_function=copy2):
      target = dst
      if os.path.isdir(dst):
          if _is_same(src, dst):
              os.rename(src, dst)
              return None
          target = os.path.join(dst, os.path.basename(os.fspath(src).rstrip('/')))
          if os.path.exists(target):
              raise Error("Destination path '%s' already exists" % target)
      if os.path.isdir(src):
          above = os.path.abspath(src).rstrip('/') + '/'
          if (os.path.abspath(target) + '/').startswith(above):
              raise Error("Cannot move a directory '%s' into itself '%s'." % (src, dst))
      os.rename(src, target)
      return target


  def which(cmd, mode=os.F_OK | os.X_OK, path=None):
      """None: no program is here that could be run."""
      return None


  def get_terminal_size(fallback=(80, 24)):
      sizes = []
      for name, other in zip(('COLUMNS', 'LINES'), fallback):
          try:
              size = int(os.environ[name])
          except (KeyError, ValueError):
              size = 0
          sizes.append(size if size > 0 else other)
      return os.terminal_size(sizes)


  def disk_usage(path):
      raise NotImplementedError('disk_usage() is not available here: files are in memory')

  """#
