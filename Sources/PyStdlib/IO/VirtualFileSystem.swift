// This file defines the files of a run: a tree in memory that begins empty and ends with the run. Programs open, read and
// write as on a disk, and nothing of the machine is reached.

import PyRuntime

/// Why a path cannot be used, with the numbers of errno(3).
enum FileProblem: Int {
  case noSuchFile = 2
  case exists = 17
  case notADirectory = 20
  case isADirectory = 21
  case invalid = 22
  case notEmpty = 39

  var text: String {
    switch self {
    case .noSuchFile: "No such file or directory"
    case .exists: "File exists"
    case .notADirectory: "Not a directory"
    case .isADirectory: "Is a directory"
    case .invalid: "Invalid argument"
    case .notEmpty: "Directory not empty"
    }
  }

  var kind: ExceptionKind {
    switch self {
    case .noSuchFile: .fileNotFoundError
    case .exists: .fileExistsError
    case .notADirectory: .notADirectoryError
    case .isADirectory: .isADirectoryError
    case .invalid, .notEmpty: .osError
    }
  }
}

/// The tree: directories as a set of paths, files as a dict from path to the object that holds the bytes.
final class VirtualFileSystem: RestorableState {
  private unowned let vm: VM
  private let files: DictRef
  private var directories: Set<String> = ["/", "/tmp"]
  var workingDirectory = "/"
  let nodeType: TypeRef
  private var lastFileNumber = 2

  init(_ vm: VM) {
    self.vm = vm
    files = vm.newDict()
    nodeType = vm.newNativeType("_Node", module: vm.intern("_io"), kind: .foreign)
    vm.keepForever(Value(.dict, files))
    vm.keepForever(nodeType.value)
  }

  func remembered() -> (() -> Void)? { remembering(\.directories, \.workingDirectory, \.lastFileNumber) }

  /// A new number for `fileno()`.
  func takeFileNumber() -> Int {
    lastFileNumber += 1
    return lastFileNumber
  }

  /// An absolute path without `.`, `..` and doubled slashes.
  func absolute(_ path: String) -> String {
    var parts: [Substring] = path.hasPrefix("/") ? [] : workingDirectory.split(separator: "/")
    for part in path.split(separator: "/") {
      if part == "." { continue }
      if part == ".." { _ = parts.popLast() } else { parts.append(part) }
    }
    return "/" + parts.joined(separator: "/")
  }

  func isDirectory(_ path: String) -> Bool { !path.isEmpty && directories.contains(absolute(path)) }

  func isFile(_ path: String) -> Bool { !path.isEmpty && !path.hasSuffix("/") && node(absolute(path)) != nil }

  private func node(_ absolute: String) -> ForeignRef? {
    let value = files.get(vm.newStr(absolute))
    return value.is(.foreign) ? value.foreign : nil
  }

  private func parent(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/"), slash != path.startIndex else { return "/" }
    return String(path[..<slash])
  }

  /// Why nothing can stand at a path, or nil.
  private func problem(above path: String) -> FileProblem? {
    var above = parent(of: path)
    if directories.contains(above) { return nil }
    while above != "/" {
      if node(above) != nil { return .notADirectory }
      above = parent(of: above)
    }
    return .noSuchFile
  }

  enum Opening { case mustExist, create, mustCreate }

  /// The bytes of a file.
  func open(_ path: String, _ how: Opening) throws(PyError) -> ForeignRef {
    if path.isEmpty { throw error(.noSuchFile, path) }
    let full = absolute(path)
    if directories.contains(full) { throw error(how == .mustCreate ? .exists : .isADirectory, path) }
    if let problem = problem(above: full) { throw error(problem, path) }
    if let node = node(full) {
      if how == .mustCreate { throw error(.exists, path) }
      if path.hasSuffix("/") { throw error(.notADirectory, path) }
      return node
    }
    if how == .mustExist { throw error(.noSuchFile, path) }
    if path.hasSuffix("/") { throw error(.isADirectory, path) }
    let node = ByteStore.newNode(vm, nodeType)
    try vm.set(files, vm.newStr(full), node.value)
    return node
  }

  func remove(_ path: String) throws(PyError) {
    let full = absolute(path)
    if directories.contains(full) { throw error(.isADirectory, path) }
    if let problem = problem(above: full) { throw error(problem, path) }
    if try vm.remove(files, vm.newStr(full)).isUndefined { throw error(.noSuchFile, path) }
  }

  func makeDirectory(_ path: String) throws(PyError) {
    if path.isEmpty { throw error(.noSuchFile, path) }
    let full = absolute(path)
    if directories.contains(full) || node(full) != nil { throw error(.exists, path) }
    if let problem = problem(above: full) { throw error(problem, path) }
    try vm.reserve(full.utf8.count &+ 64)
    directories.insert(full)
  }

  func removeDirectory(_ path: String) throws(PyError) {
    let full = absolute(path)
    if node(full) != nil { throw error(.notADirectory, path) }
    guard directories.contains(full) else { throw error(.noSuchFile, path) }
    if !names(in: full).isEmpty || full == "/" { throw error(.notEmpty, path) }
    directories.remove(full)
  }

  /// Sorted: a disk's order depends on the machine.
  func list(_ path: String) throws(PyError) -> [String] {
    let full = absolute(path)
    if path.isEmpty { throw error(.noSuchFile, path) }
    if node(full) != nil { throw error(.notADirectory, path) }
    guard directories.contains(full) else { throw error(.noSuchFile, path) }
    try vm.charge(directories.count &+ files.pointee.count)
    return names(in: full).sorted()
  }

  private func names(in directory: String) -> [String] {
    let prefix = directory == "/" ? "/" : directory + "/"
    var names: [String] = []
    func take(_ path: String) {
      guard path.hasPrefix(prefix), path.count > prefix.count else { return }
      let rest = path.dropFirst(prefix.count)
      if !rest.contains("/") { names.append(String(rest)) }
    }
    for path in directories { take(path) }
    files.forEach { take($0.key.str.string) }
    return names
  }

  func rename(_ old: String, _ new: String) throws(PyError) {
    let (from, to) = (absolute(old), absolute(new))
    if directories.contains(from) {
      if directories.contains(to) && to != from { try removeDirectory(new) }
      if node(to) != nil { throw error(.notADirectory, old, new) }
      return try moveDirectory(from, to)
    }
    guard let node = node(from) else { throw error(.noSuchFile, old, new) }
    if directories.contains(to) { throw error(.isADirectory, old, new) }
    if let problem = problem(above: to) { throw error(problem, old, new) }
    _ = try vm.remove(files, vm.newStr(from))
    try vm.set(files, vm.newStr(to), node.value)
  }

  private func moveDirectory(_ from: String, _ to: String) throws(PyError) {
    if to.hasPrefix(from + "/") { throw error(.invalid, from, to) }
    if let problem = problem(above: to) { throw error(problem, from, to) }
    func moved(_ path: String) -> String { to + path.dropFirst(from.count) }
    for path in directories where path == from || path.hasPrefix(from + "/") {
      directories.remove(path)
      directories.insert(moved(path))
    }
    var inside: [String] = []
    files.forEach { if $0.key.str.string.hasPrefix(from + "/") { inside.append($0.key.str.string) } }
    for path in inside {
      let node = try vm.remove(files, vm.newStr(path))
      try vm.set(files, vm.newStr(moved(path)), node)
    }
  }

  func size(_ path: String) throws(PyError) -> Int {
    if isDirectory(path) { return 4096 }
    return ByteStore(vm: vm, owner: try open(path, .mustExist), slot: 0).count
  }

  /// An OSError as CPython words it: `[Errno 2] No such file or directory: 'x'`.
  func error(_ problem: FileProblem, _ path: String, _ second: String? = nil) -> PyError {
    var arguments = [Value(problem.rawValue), vm.newStr(problem.text), vm.newStr(path)]
    if let second { arguments += [.none, vm.newStr(second)] }
    do { return vm.raise(try vm.call(vm.type(problem.kind).value, arguments)) } catch { return error }
  }
}

extension VM {
  /// The run's files.
  var fileSystem: VirtualFileSystem {
    if let present = moduleStates["files"] as? VirtualFileSystem { return present }
    let fresh = VirtualFileSystem(self)
    moduleStates["files"] = fresh
    return fresh
  }

  /// A path argument: a str, bytes, or an object with `__fspath__`.
  func path(_ value: Value, _ complaint: String = "expected str, bytes or os.PathLike object, not ") throws(PyError)
    -> String
  {
    var plain = builtin(value)
    if !plain.isStr && !plain.is(.bytes) {
      let method = lookup(type(of: value), intern("__fspath__"))
      if method.isUndefined { throw typeError(complaint + typeName(value)) }
      plain = builtin(try callMethod(value, "__fspath__"))
    }
    let text: String
    if plain.isStr {
      text = plain.str.string
    } else if let bytes = try bytesLike(plain) {
      text = String(decoding: bytes, as: UTF8.self)
    } else {
      throw typeError(complaint + typeName(value))
    }
    if text.utf8.contains(0) { throw valueError("embedded null byte") }
    return text
  }
}

extension VM {
  /// The names in a folder of the run's files, folders with a slash behind; none when there is no such folder.
  public func fileNames(in folder: String) -> [String] {
    guard let files = moduleStates["files"] as? VirtualFileSystem else { return [] }
    let names = (try? files.list(folder.isEmpty ? "." : folder)) ?? []
    return names.map { files.isDirectory(folder + $0) ? $0 + "/" : $0 }
  }
}
