// This file defines the type `io.StringIO`. Its text stands as 32-bit code points, so that every place is found at once.

import PyRuntime

/// What a StringIO keeps beside its text.
private final class StringState: RestorableState {
  var position = 0
  var isClosed = false
  var newline = Newline.lineFeed

  func remembered() -> (() -> Void)? { remembering(\.position, \.isClosed, \.newline) }
}

private let storeSlot = 0

/// A StringIO that a method was called on, open.
private struct StringStream {
  let vm: VM
  let object: ForeignRef
  let state: StringState

  init(_ vm: VM, _ value: Value) throws(PyError) {
    guard value.is(.foreign), let state = value.foreign.state(StringState.self) else {
      throw vm.valueError("I/O operation on uninitialized object")
    }
    self.vm = vm
    object = value.foreign
    self.state = state
    if state.isClosed { throw vm.valueError("I/O operation on closed file") }
  }

  var store: ByteStore { ByteStore(vm: vm, owner: object, slot: storeSlot) }
  var count: Int { store.count / 4 }

  func point(_ index: Int) -> UInt32 {
    UnsafeRawPointer(store.bytes).load(fromByteOffset: index &* 4, as: UInt32.self)
  }

  func text(from start: Int, to end: Int) throws(PyError) -> Value {
    guard start < end else { return vm.emptyStr }
    try vm.reserve((end &- start) &* 4)
    let base = UnsafeRawPointer(store.bytes).assumingMemoryBound(to: UInt32.self)
    return vm.newStr(points: UnsafeBufferPointer(start: base + start, count: end &- start))
  }

  func write(_ str: StrRef) throws(PyError) {
    try vm.reserve(str.pointee.count &* 4)
    var points = str.points(from: 0, to: str.pointee.count)
    if state.newline == .universal { points = universalNewlines(points) }
    if state.newline.written != [0x0A] && points.contains(0x0A) {
      let mark = state.newline.written
      points = points.flatMap { $0 == 0x0A ? mark : [$0] }
    }
    let bytes = points.withUnsafeBytes { Array($0) }
    try store.write(bytes, at: state.position &* 4)
    state.position &+= points.count
  }

  func readLine(_ limit: Int) throws(PyError) -> Value {
    let count = self.count
    let start = min(state.position, count)
    var end = state.newline.endOfLine(from: start, to: count) { point($0) }
    if limit >= 0 { end = min(end, start &+ limit) }
    if end > start { state.position = end }
    try vm.charge((end &- start) >> 6)
    return try text(from: start, to: end)
  }
}

func installStringIO(_ builder: TypeBuilder) {
  builder.staticMethod("__new__", "(cls, *args, **kwargs)") { vm, arguments throws(PyError) in
    vm.newForeignInstance(
      arguments[0], try vm.ioTypes().stringIO, values: [vm.newBytes(count: 0, kind: .bytearray).value],
      host: StringState())
  }
  builder.method("__init__", "(self, initial_value='', newline='\\n')", initialize)
  builder.method("read", "(self, size=-1, /)") { vm, arguments throws(PyError) in
    let stream = try StringStream(vm, arguments[0])
    let size = try vm.sizeArgument(arguments[1])
    let start = min(stream.state.position, stream.count)
    let end = size < 0 ? stream.count : min(stream.count, start &+ min(size, stream.count))
    if end > start { stream.state.position = end }
    return try stream.text(from: start, to: end)
  }
  builder.method("readline", "(self, size=-1, /)") { vm, arguments throws(PyError) in
    let size = try vm.sizeArgument(arguments[1])
    return try StringStream(vm, arguments[0]).readLine(size)
  }
  builder.method("__next__", "(self, /)") { vm, arguments throws(PyError) in
    let line = try StringStream(vm, arguments[0]).readLine(-1)
    return line.str.pointee.count == 0 ? .undefined : line
  }
  builder.method("write", "(self, s, /)") { vm, arguments throws(PyError) in
    let text = vm.builtin(arguments[1])
    guard text.isStr else { throw vm.typeError("string argument expected, got '\(vm.typeName(arguments[1]))'") }
    try StringStream(vm, arguments[0]).write(text.str)
    return Value(text.str.pointee.count)
  }
  builder.method("getvalue", "(self, /)") { vm, arguments throws(PyError) in
    let stream = try StringStream(vm, arguments[0])
    return try stream.text(from: 0, to: stream.count)
  }
  builder.method("seek", "(self, pos, whence=0, /)", seek)
  builder.method("tell", "(self, /)") { vm, arguments throws(PyError) in
    Value(try StringStream(vm, arguments[0]).state.position)
  }
  builder.method("truncate", "(self, pos=None, /)") { vm, arguments throws(PyError) in
    let stream = try StringStream(vm, arguments[0])
    let isDefault = arguments[1].isUndefined || arguments[1].isNone
    if !isDefault && vm.lookup(vm.type(of: arguments[1]), vm.intern("__index__")).isUndefined {
      throw vm.typeError("argument should be integer or None, not '\(vm.typeName(arguments[1]))'")
    }
    let size = isDefault ? stream.state.position : try vm.index(arguments[1], .overflowError)
    if size < 0 { throw vm.valueError("Negative size value \(size)") }
    if size < stream.count { try stream.store.resize(to: size &* 4) }
    return Value(size)
  }
  builder.method("close", "(self, /)") { vm, arguments throws(PyError) in
    arguments[0].foreign.state(StringState.self)?.isClosed = true
    return .none
  }
  builder.attribute("closed") { _, arguments throws(PyError) in
    Value(arguments[0].foreign.state(StringState.self)?.isClosed ?? false)
  }
  for name in ["readable", "writable", "seekable"] {
    builder.method(name, "(self, /)") { vm, arguments throws(PyError) in
      _ = try StringStream(vm, arguments[0])
      return .true
    }
  }
  for name in ["encoding", "errors", "newlines"] { builder.attribute(name) { _, _ throws(PyError) in .none } }
  builder.attribute("line_buffering") { _, _ throws(PyError) in .false }
}

private func initialize(_ vm: VM, _ arguments: Arguments) throws(PyError) -> Value {
  guard let state = arguments[0].foreign.state(StringState.self) else { return .none }
  state.isClosed = false
  state.position = 0
  let newline = vm.builtin(arguments[2])
  if !newline.isUndefined {
    if !newline.isStr && !newline.isNone {
      throw vm.typeError("newline must be str or None, not \(vm.typeName(arguments[2]))")
    }
    guard let kind = Newline(newline.isNone ? nil : newline.str.string) else {
      throw vm.valueError("illegal newline value: \(try vm.reprText(newline))")
    }
    state.newline = kind
  }
  let initial = vm.builtin(arguments[1])
  let stream = try StringStream(vm, arguments[0])
  try stream.store.resize(to: 0)
  if initial.isUndefined || initial.isNone { return .none }
  guard initial.isStr else {
    throw vm.typeError("initial_value must be str or None, not \(vm.typeName(arguments[1]))")
  }
  try stream.write(initial.str)
  state.position = 0
  return .none
}

private func seek(_ vm: VM, _ arguments: Arguments) throws(PyError) -> Value {
  let stream = try StringStream(vm, arguments[0])
  let place = try vm.index(arguments[1], .overflowError)
  let whence = arguments[2].isUndefined ? 0 : try vm.index(arguments[2], .overflowError)
  guard (0...2).contains(whence) else {
    throw vm.valueError("Invalid whence (\(whence), should be 0, 1 or 2)")
  }
  if whence == 0 && place < 0 { throw vm.valueError("Negative seek position \(place)") }
  if whence != 0 && place != 0 { throw vm.raise(.osError, "Can't do nonzero cur-relative seeks") }
  // Positions beyond what memory can hold would overflow when written to.
  if place > 1 << 40 { throw vm.overflowError("new position too large") }
  switch whence {
  case 0: stream.state.position = place
  case 2: stream.state.position = stream.count
  default: break
  }
  return Value(stream.state.position)
}
