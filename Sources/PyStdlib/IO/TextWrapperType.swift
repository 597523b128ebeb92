// This file defines the type `io.TextIOWrapper`: what `open` gives for text, and the standard streams.

import PyRuntime

func installTextWrapper(_ builder: TypeBuilder) {
  builder.staticMethod("__new__", "(cls, *args, **kwargs)") { vm, arguments throws(PyError) in
    vm.newForeignInstance(
      arguments[0], try vm.ioTypes().textWrapper, values: [.none, .none, .undefined, .undefined],
      host: TextState(encoding: "utf-8", errors: "strict", newline: .universal))
  }
  builder.method(
    "__init__",
    "(self, buffer, encoding=None, errors=None, newline=None, line_buffering=False, write_through=False)", initialize)
  installTextReading(builder)
  installTextWriting(builder)
  installTextAttributes(builder)
}

private func installTextReading(_ builder: TypeBuilder) {
  builder.method("read", "(self, size=-1, /)") { vm, arguments throws(PyError) in
    let stream = try TextStream(vm, arguments[0])
    let size = try vm.sizeArgument(arguments[1])
    try stream.requireReadable()
    return try stream.read(size)
  }
  builder.method("readline", "(self, size=-1, /)") { vm, arguments throws(PyError) in
    let stream = try TextStream(vm, arguments[0])
    let size = try vm.sizeArgument(arguments[1])
    try stream.requireReadable()
    return try stream.readLine(size)
  }
  builder.method("__next__", "(self, /)") { vm, arguments throws(PyError) in
    let stream = try TextStream(vm, arguments[0])
    stream.state.isIterating = true
    try stream.requireReadable()
    let line = try stream.readLine(-1)
    if line.str.pointee.count > 0 { return line }
    stream.state.isIterating = false
    return .undefined
  }
  builder.method("seek", "(self, cookie, whence=0, /)") { vm, arguments throws(PyError) in
    let whence = arguments[2].isUndefined ? 0 : try vm.index(arguments[2], .overflowError)
    return Value(try TextStream(vm, arguments[0]).seek(try vm.index(arguments[1], .overflowError), whence))
  }
  builder.method("tell", "(self, /)") { vm, arguments throws(PyError) in
    let stream = try TextStream(vm, arguments[0])
    if stream.state.isIterating { throw vm.raise(.osError, "telling position disabled by next() call") }
    return Value(try stream.tell())
  }
}

private func installTextWriting(_ builder: TypeBuilder) {
  builder.method("write", "(self, text, /)") { vm, arguments throws(PyError) in
    let text = vm.builtin(arguments[1])
    guard text.isStr else { throw vm.typeError("write() argument must be str, not \(vm.typeName(arguments[1]))") }
    try TextStream(vm, arguments[0]).write(text.str)
    return Value(text.str.pointee.count)
  }
  builder.method("truncate", "(self, pos=None, /)") { vm, arguments throws(PyError) in
    let stream = try TextStream(vm, arguments[0])
    if !stream.binary.state.canWrite { throw vm.unsupported("truncate") }
    let isDefault = arguments[1].isUndefined || arguments[1].isNone
    let size = isDefault ? try stream.tell() : try vm.index(arguments[1], .overflowError)
    if size < 0 { throw vm.valueError("negative size value \(size)") }
    try stream.binary.store.resize(to: size)
    return Value(size)
  }
  builder.method("flush", "(self, /)") { vm, arguments throws(PyError) in
    let stream = try TextStream(vm, arguments[0])
    if stream.binary.state.isErrorSink != nil { vm.flushOutput() }
    return .none
  }
  builder.method("close", "(self, /)") { vm, arguments throws(PyError) in
    let object = arguments[0].foreign
    guard let state = object.state(TextState.self), !state.isClosed else { return .none }
    state.isClosed = true
    let buffer = object[slot: TextSlot.buffer]
    if !buffer.isNone { _ = try vm.callMethod(buffer, "close") }
    return .none
  }
  builder.method("detach", "(self, /)") { vm, arguments throws(PyError) in
    let stream = try TextStream(vm, arguments[0])
    stream.state.isClosed = true
    return arguments[0].foreign[slot: TextSlot.buffer]
  }
  builder.method(
    "reconfigure", "(self, *, encoding=None, errors=None, newline=None, line_buffering=None, write_through=None)",
    reconfigure)
}

private func installTextAttributes(_ builder: TypeBuilder) {
  builder.attribute("closed") { vm, arguments throws(PyError) in
    guard let state = arguments[0].foreign.state(TextState.self) else { return .false }
    let buffer = vm.builtin(arguments[0].foreign[slot: TextSlot.buffer])
    let below = buffer.is(.foreign) ? buffer.foreign.state(BinaryState.self)?.isClosed ?? false : false
    return Value(state.isClosed || below)
  }
  let questions: [(String, (BinaryState) -> Bool)] = [
    ("readable", { $0.canRead }), ("writable", { $0.canWrite }), ("seekable", { $0.isErrorSink == nil }),
    ("isatty", { _ in false }),
  ]
  for (name, answer) in questions {
    builder.method(name, "(self, /)") { vm, arguments throws(PyError) in
      Value(answer(try TextStream(vm, arguments[0], "I/O operation on closed file").binary.state))
    }
  }
  builder.method("fileno", "(self, /)") { vm, arguments throws(PyError) in
    try vm.callMethod(try TextStream(vm, arguments[0]).object[slot: TextSlot.buffer], "fileno")
  }
  builder.attribute("buffer") { _, arguments throws(PyError) in arguments[0].foreign[slot: TextSlot.buffer] }
  builder.attribute("encoding") { vm, arguments throws(PyError) in
    vm.newStr(arguments[0].foreign.state(TextState.self)?.shownEncoding ?? "UTF-8")
  }
  builder.attribute("errors") { vm, arguments throws(PyError) in
    vm.newStr(arguments[0].foreign.state(TextState.self)?.errors ?? "strict")
  }
  builder.attribute("newlines") { vm, arguments throws(PyError) in
    let seen = arguments[0].foreign.state(TextState.self)?.newlinesSeen ?? 0
    let kinds = ["\r", "\n", "\r\n"].enumerated().filter { seen & 1 << $0.offset != 0 }.map { vm.newStr($0.element) }
    return kinds.isEmpty ? .none : kinds.count == 1 ? kinds[0] : vm.newTuple(kinds)
  }
  builder.attribute("line_buffering") { _, arguments throws(PyError) in
    Value(arguments[0].foreign.state(TextState.self)?.lineBuffering ?? false)
  }
  builder.attribute("write_through") { _, _ throws(PyError) in .false }
  for (name, slot) in [("name", TextSlot.name), ("mode", TextSlot.mode)] {
    builder.attribute(name) { vm, arguments throws(PyError) in
      let value = arguments[0].foreign[slot: slot]
      if !value.isUndefined { return value }
      return try vm.getAttribute(arguments[0].foreign[slot: TextSlot.buffer], name)
    }
  }
  builder.method("__repr__", "(self, /)") { vm, arguments throws(PyError) in
    let object = arguments[0].foreign
    var text = "<_io.TextIOWrapper"
    for (name, slot) in [("name", TextSlot.name), ("mode", TextSlot.mode)] where !object[slot: slot].isUndefined {
      text += " \(name)=\(try vm.reprText(object[slot: slot]))"
    }
    let encoding = try vm.getAttribute(arguments[0], "encoding")
    return vm.newStr(text + " encoding=\(try vm.reprText(encoding))>")
  }
}

// MARK: Options

/// An option that is None or a str, or nil for None.
private func textOption(_ vm: VM, _ value: Value, _ name: String, _ function: String) throws(PyError) -> String? {
  let plain = vm.builtin(value)
  if plain.isUndefined || plain.isNone { return nil }
  guard plain.isStr else {
    throw vm.typeError("\(function)() argument '\(name)' must be str or None, not \(vm.typeName(value))")
  }
  return plain.str.string
}

/// Sets the encoding, the error handler and the newline of a new wrapper.
func setTextOptions(_ vm: VM, _ state: TextState, _ function: String, encoding: Value, errors: Value, newline: Value)
  throws(PyError)
{
  if let name = try textOption(vm, encoding, "encoding", function) {
    // Encoding nothing finds out whether there is such a codec.
    _ = try vm.callMethod(vm.emptyStr, "encode", [vm.newStr(name)])
    state.encoding = name == "locale" ? "utf-8" : name
    state.shownEncoding = name == "locale" ? "UTF-8" : name
  }
  if let name = try textOption(vm, errors, "errors", function) { state.errors = name }
  let mark = try textOption(vm, newline, "newline", function)
  guard let kind = Newline(mark) else { throw vm.valueError("illegal newline value: \(mark ?? "")") }
  state.newline = kind
}

private func initialize(_ vm: VM, _ arguments: Arguments) throws(PyError) -> Value {
  let object = arguments[0].foreign
  guard let state = object.state(TextState.self) else { return .none }
  let buffer = vm.builtin(arguments[1])
  guard buffer.is(.foreign), buffer.foreign.state(BinaryState.self) != nil else {
    _ = try vm.getAttribute(arguments[1], "readable")
    throw vm.typeError("TextIOWrapper reads from BytesIO and from files here, not from '\(vm.typeName(arguments[1]))'")
  }
  try setTextOptions(
    vm, state, "TextIOWrapper", encoding: arguments[2], errors: arguments[3], newline: arguments[4])
  object[slot: TextSlot.buffer] = arguments[1]
  state.lineBuffering = arguments[5].isUndefined ? false : try vm.isTrue(arguments[5])
  return .none
}

private func reconfigure(_ vm: VM, _ arguments: Arguments) throws(PyError) -> Value {
  let stream = try TextStream(vm, arguments[0])
  let changesText = [arguments[1], arguments[3]].contains { !$0.isUndefined && !$0.isNone }
  if stream.state.hasRead && changesText {
    throw vm.unsupported("It is not possible to set the encoding or newline of stream after the first read")
  }
  let newline = stream.state.newline
  try setTextOptions(
    vm, stream.state, "reconfigure", encoding: arguments[1], errors: arguments[2], newline: arguments[3])
  if arguments[3].isUndefined { stream.state.newline = newline }
  if !arguments[4].isUndefined && !arguments[4].isNone {
    stream.state.lineBuffering = try vm.isTrue(arguments[4])
  }
  return .none
}
