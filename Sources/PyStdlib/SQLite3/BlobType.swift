// This file defines the type `sqlite3.Blob`: one value of a table as a file of bytes, or as a sequence of them that cannot
// change its length.

import PyRuntime
import SQLite

/// The host's side of a blob. Its object has the connection in a slot.
private final class BlobState {
  let blob: Blob
  var offset = 0

  init(_ blob: Blob) { self.blob = blob }
}

private let connectionSlot = 0

func installBlob(_ builder: TypeBuilder) {
  builder.type.pointee.flags.insert(.cannotBeCreated)
  builder.method("close", "(self, /)") { vm, arguments throws(PyError) in
    guard let state = arguments[0].foreign.state(BlobState.self) else { return .none }
    _ = try vm.openDatabase(arguments[0].foreign[slot: connectionSlot])
    state.blob.close()
    return .none
  }
  builder.method("read", "(self, length=-1, /)", blobRead)
  builder.method("write", "(self, data, /)", blobWrite)
  builder.method("seek", "(self, offset, origin=0, /)", blobSeek)
  builder.method("tell", "(self, /)") { vm, arguments throws(PyError) in
    Value(try openBlob(vm, arguments[0]).state.offset)
  }
  builder.method("__enter__", "(self, /)") { vm, arguments throws(PyError) in
    _ = try openBlob(vm, arguments[0])
    return arguments[0]
  }
  builder.method("__exit__", "(self, type, val, tb, /)") { vm, arguments throws(PyError) in
    try openBlob(vm, arguments[0]).state.blob.close()
    return .false
  }
  builder.method("__len__", "(self, /)") { vm, arguments throws(PyError) in
    Value(try openBlob(vm, arguments[0]).state.blob.count)
  }
  builder.set("__iter__", .none)
  builder.method("__getitem__", "(self, key, /)", blobItem)
  builder.method("__setitem__", "(self, key, value, /)", setBlobItem)
  builder.method("__delitem__", "(self, key, /)") { vm, arguments throws(PyError) in
    let part = arguments[1].is(.slice) ? "slice" : "item"
    throw vm.typeError("Blob doesn't support \(part) deletion")
  }
}

/// `Connection.blobopen`.
func openBlob(_ vm: VM, _ arguments: Arguments) throws(PyError) -> Value {
  let database = try vm.openDatabase(arguments[0])
  func text(_ index: Int, _ position: String) throws(PyError) -> String {
    let value = vm.builtin(arguments[index])
    guard value.isStr else {
      throw vm.typeError("blobopen() argument \(position) must be str, not \(vm.typeName(arguments[index]))")
    }
    let bytes = try vm.strictUTF8(value.str)
    if bytes.contains(0) { throw vm.valueError("embedded null character") }
    return String(decoding: bytes, as: UTF8.self)
  }
  let (table, column) = (try text(1, "1"), try text(2, "2"))
  let row = Int64(try vm.index(arguments[3], .overflowError))
  let isReadOnly = arguments[4].isUndefined ? false : try vm.isTrue(arguments[4])
  let name = arguments[5].isUndefined ? "main" : try text(5, "'name'")
  let blob = try vm.withSQLite(database) { () throws(SQLiteError) in
    try Blob(
      database.connection, table: table, column: column, row: row, database: name, isReadOnly: isReadOnly)
  }
  return Value(.foreign, vm.newForeign(database.types.blob, values: [arguments[0]], host: BlobState(blob)))
}

private func openBlob(_ vm: VM, _ value: Value) throws(PyError) -> (state: BlobState, database: Database) {
  guard let state = value.foreign.state(BlobState.self) else { throw vm.typeError("expected a sqlite3.Blob") }
  let database = try vm.openDatabase(value.foreign[slot: connectionSlot])
  guard state.blob.isOpen else { throw vm.programmingError("Cannot operate on a closed blob.") }
  return (state, database)
}

private func read(_ vm: VM, _ blob: Blob, _ database: Database, _ range: Range<Int>) throws(PyError) -> [UInt8] {
  if range.isEmpty { return [] }
  try vm.reserve(range.count)
  try vm.charge(1 + range.count >> 6)
  return try vm.withSQLite(database) { () throws(SQLiteError) in try blob.read(range) }
}

private func write(_ vm: VM, _ blob: Blob, _ database: Database, _ bytes: [UInt8], at offset: Int) throws(PyError) {
  if bytes.count > blob.count - offset { throw vm.valueError("data longer than blob length") }
  try vm.charge(1 + bytes.count >> 6)
  try vm.withSQLite(database) { () throws(SQLiteError) in try blob.write(bytes, at: offset) }
}

/// The bytes of a contiguous buffer.
func contiguousBytes(_ vm: VM, _ value: Value) throws(PyError) -> [UInt8] {
  try vm.requireContiguous(value)
  guard let bytes = try vm.bytesLike(value) else {
    throw vm.typeError("a bytes-like object is required, not '\(vm.typeName(value))'")
  }
  return bytes
}

// MARK: As a file

private func blobRead(_ vm: VM, _ arguments: Arguments) throws(PyError) -> Value {
  let (state, database) = try openBlob(vm, arguments[0])
  let wanted = arguments[1].isUndefined ? -1 : try vm.index(arguments[1], .overflowError)
  let rest = max(0, state.blob.count - state.offset)
  let count = wanted < 0 || wanted > rest ? rest : wanted
  let bytes = try read(vm, state.blob, database, state.offset..<state.offset + count)
  state.offset += count
  return vm.newBytes(bytes)
}

private func blobWrite(_ vm: VM, _ arguments: Arguments) throws(PyError) -> Value {
  let bytes = try contiguousBytes(vm, arguments[1])
  let (state, database) = try openBlob(vm, arguments[0])
  try write(vm, state.blob, database, bytes, at: state.offset)
  state.offset += bytes.count
  return .none
}

private func blobSeek(_ vm: VM, _ arguments: Arguments) throws(PyError) -> Value {
  let offset = try vm.index(arguments[1], .overflowError)
  let origin = arguments[2].isUndefined ? 0 : try vm.index(arguments[2], .overflowError)
  guard let small = Int32(exactly: offset) else {
    throw vm.overflowError("Python int too large to convert to C int")
  }
  let (state, _) = try openBlob(vm, arguments[0])
  let start: Int
  switch origin {
  case 0: start = 0
  case 1: start = state.offset
  case 2: start = state.blob.count
  default: throw vm.valueError("'origin' should be os.SEEK_SET, os.SEEK_CUR, or os.SEEK_END")
  }
  let target = start + Int(small)
  if target > Int(Int32.max) { throw vm.overflowError("seek offset results in overflow") }
  guard target >= 0 && target <= state.blob.count else { throw vm.valueError("offset out of blob range") }
  state.offset = target
  return .none
}

// MARK: As a sequence

private func place(_ vm: VM, _ key: Value, _ count: Int) throws(PyError) -> Int {
  let plain = vm.builtin(key)
  if !plain.isInt && !plain.isBool && !plain.is(.bigInt)
    && vm.lookup(vm.type(of: key), vm.intern("__index__")).isUndefined
  {
    throw vm.typeError("Blob indices must be integers")
  }
  let given = try vm.index(key, .indexError)
  let index = given < 0 ? given &+ count : given
  guard index >= 0 && index < count else { throw vm.indexError("Blob index out of range") }
  return index
}

private func blobItem(_ vm: VM, _ arguments: Arguments) throws(PyError) -> Value {
  let (state, database) = try openBlob(vm, arguments[0])
  let blob = state.blob
  if arguments[1].is(.slice) {
    let (start, step, count) = try vm.sliceBounds(arguments[1].slice, length: blob.count)
    guard count > 0 else { return vm.newBytes([]) }
    let last = start + step * (count - 1)
    let lowest = min(start, last)
    let span = try read(vm, blob, database, lowest..<max(start, last) + 1)
    if step == 1 { return vm.newBytes(span) }
    return vm.newBytes((0..<count).map { span[start + step * $0 - lowest] })
  }
  let index = try place(vm, arguments[1], blob.count)
  return Value(Int(try read(vm, blob, database, index..<index + 1).first ?? 0))
}

private func setBlobItem(_ vm: VM, _ arguments: Arguments) throws(PyError) -> Value {
  let (state, database) = try openBlob(vm, arguments[0])
  let blob = state.blob
  if arguments[1].is(.slice) {
    let (start, step, count) = try vm.sliceBounds(arguments[1].slice, length: blob.count)
    let bytes = try contiguousBytes(vm, arguments[2])
    guard bytes.count == count else { throw vm.indexError("Blob slice assignment is wrong size") }
    guard count > 0 else { return .none }
    if step == 1 {
      try write(vm, blob, database, bytes, at: start)
      return .none
    }
    // What lies between the places is written back as it was read.
    let last = start + step * (count - 1)
    let lowest = min(start, last)
    var span = try read(vm, blob, database, lowest..<max(start, last) + 1)
    for (i, byte) in bytes.enumerated() { span[start + step * i - lowest] = byte }
    try write(vm, blob, database, span, at: lowest)
    return .none
  }
  let index = try place(vm, arguments[1], blob.count)
  guard vm.builtin(arguments[2]).isInt || vm.builtin(arguments[2]).isBool || vm.builtin(arguments[2]).is(.bigInt) else {
    throw vm.typeError("'\(vm.typeName(arguments[2]))' object cannot be interpreted as an integer")
  }
  let value = vm.builtin(arguments[2])
  guard !value.is(.bigInt), let byte = UInt8(exactly: value.int) else {
    throw vm.valueError("byte must be in range(0, 256)")
  }
  try write(vm, blob, database, [byte], at: index)
  return .none
}

extension VM {
  /// Throws BufferError for a view that leaves bytes out.
  func requireContiguous(_ value: Value) throws(PyError) {
    guard builtin(value).is(.memoryview) else { return }
    let isContiguous = try getAttribute(value, "c_contiguous")
    if isContiguous === .false { throw raise(.bufferError, "memoryview: underlying buffer is not C-contiguous") }
  }
}
