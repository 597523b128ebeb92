// This file defines the modules `os` and `os.path` over the files of the run: enough to work with files and paths, and
// nothing of the machine.

import Glibc
import PyRuntime

/// The modules `os`, `os.path` and `posixpath`.
public func osModules() -> [ModuleDefinition] {
  [
    ModuleDefinition("os", source: osSource, build: buildOS),
    ModuleDefinition("os.path", source: "from posixpath import *\n"),
    ModuleDefinition("posixpath", source: osPathSource, build: buildPath),
  ]
}

private func buildPath(_ builder: ModuleBuilder) throws(PyError) {
  builder.function("fspath", "(path)", filePath)
  builder.function("getcwd", "()") { vm, _ throws(PyError) in vm.newStr(vm.fileSystem.workingDirectory) }
  builder.function("isfile", "(path)") { vm, arguments throws(PyError) in
    Value(vm.fileSystem.isFile(try vm.path(arguments[0])))
  }
  builder.function("isdir", "(path)") { vm, arguments throws(PyError) in
    Value(vm.fileSystem.isDirectory(try vm.path(arguments[0])))
  }
  builder.function("exists", "(path)") { vm, arguments throws(PyError) in
    let path = try vm.path(arguments[0])
    return Value(vm.fileSystem.isFile(path) || vm.fileSystem.isDirectory(path))
  }
  builder.function("getsize", "(filename)") { vm, arguments throws(PyError) in
    Value(try vm.fileSystem.size(try vm.path(arguments[0])))
  }
}

private func filePath(_ vm: VM, _ arguments: Arguments) throws(PyError) -> Value {
  let plain = vm.builtin(arguments[0])
  return plain.isStr || plain.is(.bytes) ? arguments[0] : vm.newStr(try vm.path(arguments[0]))
}

private func buildOS(_ builder: ModuleBuilder) throws(PyError) {
  builder.function("fspath", "(path)", filePath)
  builder.function("getcwd", "()") { vm, _ throws(PyError) in vm.newStr(vm.fileSystem.workingDirectory) }
  builder.function("strerror", "(code, /)") { vm, arguments throws(PyError) in
    vm.newStr(String(cString: strerror(Int32(truncatingIfNeeded: try vm.index(arguments[0])))))
  }
  builder.function("chdir", "(path)") { vm, arguments throws(PyError) in
    let path = try vm.path(arguments[0])
    _ = try vm.fileSystem.list(path)
    vm.fileSystem.workingDirectory = vm.fileSystem.absolute(path)
    return .none
  }
  builder.function("listdir", "(path='.')") { vm, arguments throws(PyError) in
    let path = arguments[0].isUndefined || arguments[0].isNone ? "." : try vm.path(arguments[0])
    return vm.newList(try vm.fileSystem.list(path).map { vm.newStr($0) })
  }
  let actions: [(String, (VirtualFileSystem, String) throws(PyError) -> Void)] = [
    ("remove", { (files, path) throws(PyError) in try files.remove(path) }),
    ("unlink", { (files, path) throws(PyError) in try files.remove(path) }),
    ("rmdir", { (files, path) throws(PyError) in try files.removeDirectory(path) }),
  ]
  for (name, action) in actions {
    builder.function(name, "(path, *, dir_fd=None)") { vm, arguments throws(PyError) in
      try action(vm.fileSystem, try vm.path(arguments[0]))
      return .none
    }
  }
  builder.function("mkdir", "(path, mode=511, *, dir_fd=None)") { vm, arguments throws(PyError) in
    try vm.fileSystem.makeDirectory(try vm.path(arguments[0]))
    return .none
  }
  for name in ["rename", "replace"] {
    builder.function(name, "(src, dst, *, src_dir_fd=None, dst_dir_fd=None)") { vm, arguments throws(PyError) in
      try vm.fileSystem.rename(try vm.path(arguments[0]), try vm.path(arguments[1]))
      return .none
    }
  }
}

private let osSource = #"""
  import os.path as path
  from posixpath import curdir, pardir, sep, extsep, altsep, pathsep, devnull

  name = 'posix'
  linesep = '\n'
  environ = {}
  error = OSError
  F_OK, X_OK, W_OK, R_OK = 0, 1, 2, 4
  PathLike = type('PathLike', (), {'__module__': 'os'})


  def getenv(key, default=None):
      return environ.get(key, default)


  def makedirs(name, mode=0o777, exist_ok=False):
      head, tail = path.split(name)
      if not tail:
          head, tail = path.split(head)
      if head and tail and not path.exists(head):
          try:
              makedirs(head, exist_ok=exist_ok)
          except FileExistsError:
              pass
          if tail == curdir:
              return
      try:
          mkdir(name, mode)
      except OSError:
          if not exist_ok or not path.isdir(name):
              raise


  def removedirs(name):
      rmdir(name)
      head, tail = path.split(name)
      while head and tail:
          try:
              rmdir(head)
          except OSError:
              break
          head, tail = path.split(head)


  def access(file, mode, *, dir_fd=None, effective_ids=False, follow_symlinks=True):
      return path.exists(file)


  def walk(top, topdown=True, onerror=None, followlinks=False):
      try:
          names = listdir(top)
      except OSError as error:
          if onerror is not None:
              onerror(error)
          return
      directories = [entry for entry in names if path.isdir(path.join(top, entry))]
      files = [entry for entry in names if entry not in directories]
      if topdown:
          yield top, directories, files
      for entry in directories:
          yield from walk(path.join(top, entry), topdown, onerror, followlinks)
      if not topdown:
          yield top, directories, files
  """#

private let osPathSource = #"""
  curdir = '.'
  pardir = '..'
  sep = '/'
  extsep = '.'
  altsep = None
  pathsep = ':'
  devnull = '/dev/null'

  __all__ = ['curdir', 'pardir', 'sep', 'extsep', 'altsep', 'pathsep', 'devnull', 'abspath', 'basename', 'commonpath',
             'commonprefix', 'dirname', 'exists', 'expanduser', 'expandvars', 'getsize', 'isabs', 'isdir', 'isfile',
             'islink', 'join', 'lexists', 'normcase', 'normpath', 'realpath', 'relpath', 'samefile', 'split',
             'splitdrive', 'splitext']

  lexists = exists


  def islink(path):
      return False


  def isabs(s):
      return fspath(s).startswith('/')


  def normcase(s):
      return fspath(s)


  def join(a, *p):
      path = fspath(a)
      if not isinstance(path, str):
          raise TypeError('os.path.join works on str paths here')
      for part in map(fspath, p):
          if not isinstance(part, str):
              raise TypeError("join() argument must be str, bytes, or os.PathLike object, not '%s'"
                              % type(part).__name__)
          if part.startswith('/'):
              path = part
          elif not path or path.endswith('/'):
              path += part
          else:
              path += '/' + part
      return path


  def split(p):
      p = fspath(p)
      cut = p.rfind('/') + 1
      head, tail = p[:cut], p[cut:]
      if head.strip('/'):
          head = head.rstrip('/')
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
      start = p.rfind('/') + 1
      dot = p.rfind('.')
      # Leading dots make a hidden file, not an extension.
      while start < len(p) and p[start] == '.':
          start += 1
      if dot < start:
          return p, p[:0]
      return p[:dot], p[dot:]


  def normpath(path):
      path = fspath(path)
      if not path:
          return '.'
      # Two leading slashes, and only two, stay: POSIX leaves their meaning open.
      root = '//' if path.startswith('//') and not path.startswith('///') else '/' if path.startswith('/') else ''
      parts = []
      for part in path.split('/'):
          if part in ('', '.'):
              continue
          if part != '..' or not root and not parts or parts and parts[-1] == '..':
              parts.append(part)
          elif parts:
              parts.pop()
      return root + '/'.join(parts) or '.'


  def abspath(path):
      path = fspath(path)
      return normpath(path if isabs(path) else join(getcwd(), path))


  def realpath(filename, *, strict=False):
      return abspath(filename)


  def relpath(path, start=None):
      if not path:
          raise ValueError('no path specified')
      here = [part for part in abspath(curdir if start is None else start).split('/') if part]
      there = [part for part in abspath(path).split('/') if part]
      shared = 0
      while shared < min(len(here), len(there)) and here[shared] == there[shared]:
          shared += 1
      return '/'.join([pardir] * (len(here) - shared) + there[shared:]) or curdir


  def commonprefix(m):
      if not m:
          return ''
      low, high = min(m), max(m)
      for index, item in enumerate(low):
          if item != high[index]:
              return low[:index]
      return low


  def commonpath(paths):
      paths = [fspath(path) for path in paths]
      if not paths:
          raise ValueError('commonpath() arg is an empty sequence')
      if len({path.startswith('/') for path in paths}) != 1:
          raise ValueError("Can't mix absolute and relative paths")
      split_paths = [[part for part in path.split('/') if part and part != '.'] for path in paths]
      return ('/' if paths[0].startswith('/') else '') + '/'.join(commonprefix(split_paths))


  def samefile(f1, f2):
      return abspath(f1) == abspath(f2)


  def expanduser(path):
      return fspath(path)


  def expandvars(path):
      return fspath(path)
  """#
