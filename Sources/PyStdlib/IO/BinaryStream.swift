// This file defines streams of bytes: BytesIO and the objects that `open` gives in binary mode. They share their
// behaviour and differ in words, as CPython's do.

import PyRuntime

/// What a binary stream keeps beside the slots of its object.
final class BinaryState: RestorableState {
  enum Style { case bytesIO, buffered, raw }

  let style: Style
  let canRead: Bool
  let canWrite: Bool
  let appends: Bool
  var position = 0
  var isClosed = false
  /// Standard output or error: bytes go to the host. `isError` as in `Host.write`.
  var isErrorSink: Bool?
  /// What `fileno()` gives. It names nothing: no call takes it.
  var fileNumber = 3

  init(_ style: Style, canRead: Bool = true, canWrite: Bool = true, appends: Bool = false) {
    self.style = style
    self.canRead = canRead
    self.canWrite = canWrite
    self.appends = appends
  }

  func remembered() -> (() -> Void)? { remembering(\.position, \.isClosed, \.isErrorSink, \.fileNumber) }
}

enum BinarySlot {
  /// The object that holds the bytes.
  static let node = 0
  static let name = 1
  static let mode = 2
}

/// A binary stream that a method was called on.
struct BinaryStream {
  let vm: VM
  let object: ForeignRef
  let state: BinaryState

  init(_ vm: VM, _ value: Value) throws(PyError) {
    guard value.is(.foreign), let state = value.foreign.state(BinaryState.self) else {
      throw vm.valueError("I/O operation on uninitialized object")
    }
    self.vm = vm
    object = value.foreign
    self.state = state
  }

  var store: ByteStore { ByteStore(vm: vm, owner: object[slot: BinarySlot.node].foreign, slot: 0) }

  /// Throws ValueError when closed; `action` is what buffered streams say.
  func requireOpen(_ action: String) throws(PyError) {
    guard state.isClosed else { return }
    switch state.style {
    case .bytesIO: throw vm.valueError("I/O operation on closed file.")
    case .buffered: throw vm.valueError(action.isEmpty ? "I/O operation on closed file" : action + " closed file")
    case .raw: throw vm.valueError("I/O operation on closed file")
    }
  }

  func requireReadable(_ action: String) throws(PyError) {
    if !state.canRead && state.style == .buffered { throw vm.unsupported("read") }
    try requireOpen(action)
    if !state.canRead { throw vm.unsupported("File not open for reading") }
  }

  func requireWritable(_ word: String, _ action: String) throws(PyError) {
    if !state.canWrite && state.style == .buffered { throw vm.unsupported(word) }
    try requireOpen(action)
    if !state.canWrite { throw vm.unsupported("File not open for writing") }
  }

  /// Up to `size` bytes, all for -1.
  func read(_ size: Int) throws(PyError) -> Value {
    let count = store.count
    let start = min(state.position, count)
    let end = size < 0 ? count : min(count, start &+ min(size, count))
    if end > start { state.position = end }
    return try store.slice(from: start, to: end)
  }

  func readLine(_ limit: Int) throws(PyError) -> Value {
    let store = self.store
    let start = min(state.position, store.count)
    let last = limit < 0 ? store.count : min(store.count, start &+ min(limit, store.count))
    var end = start
    while end < last {
      end &+= 1
      if store.bytes[end &- 1] == 0x0A { break }
    }
    if end > start { state.position = end }
    return try store.slice(from: start, to: end)
  }

  func write(_ data: [UInt8]) throws(PyError) {
    if let isError = state.isErrorSink {
      return try vm.writeOutput(vm.newStr(utf8: data).str, isError: isError)
    }
    if state.appends { state.position = store.count }
    try store.write(data, at: state.position)
    state.position &+= data.count
  }

  func seek(_ offset: Int, _ whence: Int) throws(PyError) -> Int {
    let isMemory = state.style == .bytesIO
    var base = 0
    switch whence {
    case 0:
      if offset < 0 {
        throw isMemory ? vm.valueError("negative seek value \(offset)") : invalid()
      }
    case 1: base = state.position
    case 2: base = store.count
    default:
      throw vm.valueError(
        isMemory
          ? "invalid whence (\(whence), should be 0, 1 or 2)" : "whence value \(whence) unsupported")
    }
    let (place, overflow) = base.addingReportingOverflow(offset)
    if overflow { throw vm.overflowError("new position too large") }
    if place < 0 && !isMemory { throw invalid() }
    state.position = max(0, place)
    return state.position
  }

  private func invalid() -> PyError {
    do {
      return vm.raise(try vm.call(vm.type(.osError).value, Value(22), vm.newStr("Invalid argument")))
    } catch { return error }
  }
}
