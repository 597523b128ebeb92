// This file defines the types of the module `_io` as natives need them again, and what all streams have in common.

import PyRuntime

/// The types of one run.
final class IOTypes: UnchangingState {
  let base: TypeRef
  let rawBase: TypeRef
  let bufferedBase: TypeRef
  let textBase: TypeRef
  var bytesIO: TypeRef
  var fileIO: TypeRef
  var reader: TypeRef
  var writer: TypeRef
  var random: TypeRef
  var stringIO: TypeRef
  var textWrapper: TypeRef
  let unsupported: TypeRef

  init(_ builder: ModuleBuilder) throws(PyError) {
    let vm = builder.vm
    base = builder.type("_IOBase", installIOBase)
    rawBase = builder.type("_RawIOBase", base: base) { installAbstract($0, ["read", "readinto", "write"]) }
    bufferedBase = builder.type("_BufferedIOBase", base: base) {
      installAbstract($0, ["read", "read1", "write", "detach"])
    }
    textBase = builder.type("_TextIOBase", base: base) {
      installAbstract($0, ["read", "readline", "write", "detach"])
    }
    bytesIO = base
    fileIO = base
    reader = base
    writer = base
    random = base
    stringIO = base
    textWrapper = base
    let namespace = vm.newDict()
    vm.setNamespace(namespace, "__module__", vm.newStr("io"))
    unsupported = try vm.newClass(
      vm.intern("UnsupportedOperation"), bases: [vm.type(.osError), vm.type(.valueError)], namespace: namespace,
      metatype: vm.typeType)
    builder.set("UnsupportedOperation", unsupported.value)
  }

  func keepForever(_ vm: VM) {
    for type in [
      base, rawBase, bufferedBase, textBase, bytesIO, fileIO, reader, writer, random, stringIO, textWrapper,
      unsupported,
    ] {
      vm.keepForever(type.value)
    }
  }
}

extension VM {
  /// The types of `_io`, which this loads.
  func ioTypes() throws(PyError) -> IOTypes {
    if let present = moduleStates["_io"] as? IOTypes { return present }
    _ = try importModule("_io")
    guard let loaded = moduleStates["_io"] as? IOTypes else { throw runtimeError("the module _io is missing") }
    return loaded
  }

  /// `io.UnsupportedOperation`
  func unsupported(_ message: String) -> PyError {
    do { return raise(try ioTypes().unsupported, message) } catch { return error }
  }

  /// A size argument: None, a negative number or nothing mean "all", which is -1.
  func sizeArgument(_ value: Value) throws(PyError) -> Int {
    if value.isUndefined || value.isNone { return -1 }
    if lookup(type(of: value), intern("__index__")).isUndefined {
      throw typeError("argument should be integer or None, not '\(typeName(value))'")
    }
    return max(-1, try index(value, .overflowError))
  }
}

// MARK: What all streams have

/// Methods that a subclass must supply.
private func installAbstract(_ builder: TypeBuilder, _ names: [String]) {
  for name in names {
    builder.method(name, "(self, *args)") { vm, arguments throws(PyError) in
      // What a raw stream lacks is said so, since its other methods build on it.
      let isRaw = vm.type(of: arguments[0]).isSubtype(of: try vm.ioTypes().rawBase)
      throw isRaw ? vm.raise(.notImplementedError, "") : vm.unsupported(name)
    }
  }
}

private func installIOBase(_ builder: TypeBuilder) {
  builder.staticMethod("__new__", "(cls, *args, **kwargs)") { vm, arguments throws(PyError) in
    let types = try vm.ioTypes()
    guard arguments[0].is(.type) else { throw vm.typeError("__new__ needs a type") }
    let native = [types.textBase, types.bufferedBase, types.rawBase].first { arguments[0].type.isSubtype(of: $0) }
    return vm.newForeignInstance(arguments[0], native ?? types.base, values: [], host: nil)
  }
  for name in ["seek", "truncate", "fileno"] {
    builder.method(name, "(self, *args)") { vm, _ throws(PyError) in throw vm.unsupported(name) }
  }
  builder.method("tell", "(self, /)") { vm, _ throws(PyError) in throw vm.unsupported("seek") }
  for name in ["readable", "writable", "seekable"] {
    builder.method(name, "(self, /)") { _, _ throws(PyError) in .false }
  }
  builder.method("isatty", "(self, /)") { vm, arguments throws(PyError) in
    try requireOpen(vm, arguments[0])
    return .false
  }
  builder.method("readline", "(self, size=-1, /)", readLineByBytes)
  builder.attribute("closed") { _, _ throws(PyError) in .false }
  builder.method("close", "(self, /)") { _, _ throws(PyError) in .none }
  builder.method("flush", "(self, /)") { vm, arguments throws(PyError) in
    try requireOpen(vm, arguments[0])
    return .none
  }
  builder.method("__enter__", "(self, /)") { vm, arguments throws(PyError) in
    try requireOpen(vm, arguments[0])
    return arguments[0]
  }
  builder.method("__exit__", "(self, *args)") { vm, arguments throws(PyError) in
    try vm.callMethod(seen(arguments[0]), "close")
  }
  builder.method("__iter__", "(self, /)") { vm, arguments throws(PyError) in
    try requireOpen(vm, arguments[0])
    return arguments[0]
  }
  builder.method("__next__", "(self, /)") { vm, arguments throws(PyError) in
    let line = try vm.callMethod(seen(arguments[0]), "readline")
    return try vm.length(line) == 0 ? .undefined : line
  }
  builder.method("readlines", "(self, hint=-1, /)") { vm, arguments throws(PyError) in
    try requireOpen(vm, arguments[0])
    let hint = try vm.sizeArgument(arguments[1])
    let lines = vm.newList()
    let mark = vm.keepMark
    vm.keep(Value(.list, lines))
    defer { vm.release(to: mark) }
    var total = 0
    try vm.iterate(seen(arguments[0])) { (line) throws(PyError) in
      try vm.append(lines, line)
      total &+= try vm.length(line)
      return hint <= 0 || total < hint
    }
    return Value(.list, lines)
  }
  builder.method("writelines", "(self, lines, /)") { vm, arguments throws(PyError) in
    try requireOpen(vm, arguments[0])
    let stream = seen(arguments[0])
    try vm.iterate(arguments[1]) { (line) throws(PyError) in
      _ = try vm.callMethod(stream, "write", [line])
      return true
    }
    return .none
  }
}

/// A line of a stream that has only `read`.
private func readLineByBytes(_ vm: VM, _ arguments: Arguments) throws(PyError) -> Value {
  let limit = try vm.sizeArgument(arguments[1])
  var line: [UInt8] = []
  while limit < 0 || line.count < limit {
    let piece = vm.builtin(try vm.callMethod(seen(arguments[0]), "read", [Value(1)]))
    guard piece.is(.bytes) else {
      throw vm.raise(.osError, "read() should have returned a bytes object, not '\(vm.typeName(piece))'")
    }
    if piece.bytes.pointee.count == 0 { break }
    line.append(piece.bytes.pointee.data[0])
    try vm.charge(1)
    if line.last == 0x0A { break }
  }
  return vm.newBytes(line)
}

/// The object as the program sees it, which may be of a subclass: methods it overrides are called on that.
func seen(_ stream: Value) -> Value {
  guard stream.is(.foreign), stream.foreign.pointee.count > 0 else { return stream }
  let last = stream.foreign[slot: stream.foreign.pointee.count - 1]
  return last.isUndefined ? stream : last
}

private func requireOpen(_ vm: VM, _ stream: Value) throws(PyError) {
  if try vm.isTrue(try vm.getAttribute(seen(stream), "closed")) {
    throw vm.valueError("I/O operation on closed file.")
  }
}
