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
  let questions: [(String, String, (VirtualFileSystem, String) -> Bool)] = [
    ("isfile", "(path)", { files, path in files.isFile(path) }),
    ("isdir", "(s)", { files, path in files.isDirectory(path) }),
    ("exists", "(path)", { files, path in files.isFile(path) || files.isDirectory(path) }),
  ]
  for (name, signature, answer) in questions {
    builder.function(name, signature) { vm, arguments throws(PyError) in
      // A number could only be a file descriptor, and a text that is no path names nothing.
      if vm.builtin(arguments[0]).isInt { return .false }
      var path = ""
      if try vm.catches(.valueError, { () throws(PyError) in path = try vm.path(arguments[0]) }) { return .false }
      return Value(answer(vm.fileSystem, path))
    }
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
  let status = builder.structSequence(
    "stat_result", shownAs: "os.stat_result",
    [
      "st_mode", "st_ino", "st_dev", "st_nlink", "st_uid", "st_gid", "st_size", "st_atime", "st_mtime", "st_ctime",
    ], acceptsSequence: true)
  builder.set("stat_result", status.value)
  let size = builder.structSequence(
    "terminal_size", shownAs: "os.terminal_size", ["columns", "lines"], acceptsSequence: true)
  builder.set("terminal_size", size.value)
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
    let path =
      arguments[0].isUndefined || arguments[0].isNone
      ? "." : try vm.path(arguments[0], "listdir: path should be string, bytes, os.PathLike, integer or None, not ")
    let names = try vm.fileSystem.list(path)
    if vm.builtin(arguments[0]).is(.bytes) { return vm.newList(names.map { vm.newBytes(Array($0.utf8)) }) }
    return vm.newList(names.map { vm.newStr($0) })
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
