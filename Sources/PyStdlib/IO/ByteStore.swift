// This file defines growable bytes inside an object: the content of a file, of a BytesIO, of a StringIO. They stand in a
// bytearray of the heap, so that they count towards the run's memory.

import Glibc
import PyRuntime

/// Bytes in one slot of an object.
struct ByteStore {
  let vm: VM
  let owner: ForeignRef
  let slot: Int

  private var body: BytesRef { owner[slot: slot].bytes }

  var count: Int { body.pointee.count }

  var bytes: UnsafeMutablePointer<UInt8> { body.pointee.data }

  /// An object with empty bytes in its only slot.
  static func newNode(_ vm: VM, _ type: TypeRef) -> ForeignRef {
    vm.newForeign(type, values: [vm.newBytes(count: 0, kind: .bytearray).value])
  }

  /// Makes room for `needed` bytes; the count stays.
  private func grow(to needed: Int) throws(PyError) {
    let old = body
    if needed <= old.pointee.capacity { return }
    if needed > 1 << 40 { throw vm.memoryLimit() }
    let capacity = needed &+ needed / 2 &+ 64
    try vm.reserve(capacity)
    let fresh = vm.newBytes(count: capacity, kind: .bytearray)
    memcpy(fresh.pointee.data, old.pointee.data, old.pointee.count)
    fresh.pointee.count = old.pointee.count
    owner[slot: slot] = fresh.value
  }

  /// Writes at `position`; a gap before it is filled with zeros.
  func write(_ data: UnsafeRawBufferPointer, at position: Int) throws(PyError) {
    if data.isEmpty { return }
    let (end, overflow) = position.addingReportingOverflow(data.count)
    if overflow { throw vm.memoryLimit() }
    try grow(to: end)
    let body = self.body
    if position > body.pointee.count {
      memset(body.pointee.data + body.pointee.count, 0, position - body.pointee.count)
    }
    if let base = data.baseAddress { memcpy(body.pointee.data + position, base, data.count) }
    body.pointee.count = max(body.pointee.count, end)
    try vm.charge(data.count >> 6)
  }

  func write(_ data: [UInt8], at position: Int) throws(PyError) {
    let failure = data.withUnsafeBytes { buffer -> PyError? in
      do throws(PyError) {
        try write(buffer, at: position)
        return nil
      } catch {
        return error
      }
    }
    if let failure { throw failure }
  }

  /// Cuts or extends with zeros.
  func resize(to size: Int) throws(PyError) {
    if size > count {
      try grow(to: size)
      memset(body.pointee.data + count, 0, size - count)
    }
    body.pointee.count = size
  }

  /// Part of the bytes; the bounds are clamped.
  func slice(from start: Int, to end: Int) throws(PyError) -> Value {
    let end = min(end, count)
    guard start < end else { return vm.newBytes([]) }
    try vm.reserve(end - start)
    return vm.newBytes(UnsafeBufferPointer(start: bytes + start, count: end - start))
  }
}

extension UnsafeMutablePointer where Pointee == BytesObject {
  var value: Value { Value(pointee.header.kind, self) }
}
