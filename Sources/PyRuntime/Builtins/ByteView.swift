// This file defines what bytes, bytearray and memoryview have in common to those who read them.

import Glibc

/// The bytes of a bytes-like object. Valid until the object changes: read it before anything is called back.
struct ByteView {
  let start: UnsafeMutablePointer<UInt8>
  let count: Int
  /// 1 for contiguous bytes; slices of a memoryview may skip or go backwards.
  var stride = 1

  subscript(index: Int) -> UInt8 { start[index &* stride] }

  func copy(to target: UnsafeMutablePointer<UInt8>) {
    if stride == 1 {
      memcpy(target, start, count)
    } else {
      for i in 0..<count { target[i] = self[i] }
    }
  }

  var array: [UInt8] {
    [UInt8](unsafeUninitializedCapacity: count) { buffer, initialized in
      if let base = buffer.baseAddress { copy(to: base) }
      initialized = count
    }
  }
}

extension BytesObject {
  /// The bytes, as long as the object does not change.
  var view: ByteView { ByteView(start: data, count: count) }
}

extension VM {
  /// The bytes of a bytes-like object, contiguous; nil for anything else.
  func byteView(_ value: Value) throws(PyError) -> ByteView? {
    let plain = builtin(value)
    switch plain.kind {
    case .bytes, .bytearray: return plain.bytes.pointee.view
    case .foreign: return sharedBytes(plain)?.bytes.pointee.view
    case .memoryview:
      let view = try memoryBytes(plain)
      if view.stride == 1 { return view }
      try reserve(view.count)
      let copy = newBytes(count: view.count)
      view.copy(to: copy.pointee.data)
      return copy.pointee.view
    default: return nil
    }
  }

  /// The bytearray in which a foreign object such as an array keeps its items, or nil.
  func sharedBytes(_ value: Value) -> Value? {
    guard value.is(.foreign), value.foreign.pointee.type.pointee.flags.contains(.hasBuffer) else { return nil }
    let content = value.foreign.slots[0]
    return content.is(.bytearray) ? content : nil
  }

  /// The bytes of a bytes-like object, contiguous; nil for anything else. Valid until the object changes.
  public func buffer(_ value: Value) throws(PyError) -> UnsafeBufferPointer<UInt8>? {
    guard let view = try byteView(value) else { return nil }
    return UnsafeBufferPointer(start: view.start, count: view.count)
  }

  /// The bytes of a writable, contiguous bytes-like object; nil for anything else. Valid until the object changes.
  public func writableBuffer(_ value: Value) throws(PyError) -> UnsafeMutableBufferPointer<UInt8>? {
    let plain = builtin(value)
    if plain.is(.bytearray) || plain.is(.foreign) {
      guard let view = try byteView(plain) else { return nil }
      return UnsafeMutableBufferPointer(start: view.start, count: view.count)
    }
    guard plain.is(.memoryview) else { return nil }
    let layout = try memoryLayout(plain)
    guard !layout.isReadOnly, layout.isContiguous, layout.isWhole else { return nil }
    return UnsafeMutableBufferPointer(start: layout.source.bytes.pointee.data + layout.start, count: layout.byteCount)
  }

  /// The same; throws TypeError "a bytes-like object is required, not ...".
  func byteArgument(_ value: Value) throws(PyError) -> ByteView {
    if let view = try byteView(value) { return view }
    throw typeError("a bytes-like object is required, not '\(typeName(value))'")
  }

  /// New bytes or a new bytearray from part of a view.
  func newBytes(_ view: ByteView, from start: Int, to end: Int, kind: Kind) throws(PyError) -> Value {
    let count = max(end &- start, 0)
    try reserve(count &+ 64)
    let bytes = newBytes(count: count, kind: kind)
    if count > 0 { memcpy(bytes.pointee.data, view.start + start, count) }
    return Value(kind, bytes)
  }

  /// New bytes of `count`, once there is room.
  func reservedBytes(count: Int, kind: Kind) throws(PyError) -> BytesRef {
    if count > 1 << 46 { throw raise(.memoryError, "") }
    try reserve(count)
    return newBytes(count: count, kind: kind)
  }
}
