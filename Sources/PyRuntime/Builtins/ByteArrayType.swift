// This file defines what bytearray has beyond bytes: everything that changes it in place.

import Glibc

extension VM {
  func installByteArray(_ builder: TypeBuilder) {
    builder.staticMethod("__new__", "(cls, *args, **kwargs)") { vm, arguments throws(PyError) in
      let value = Value(.bytearray, vm.newBytes(count: 0, kind: .bytearray))
      let type = arguments[0].type
      return type == vm.type(.bytearray) ? value : vm.newInstance(type, payload: value)
    }
    builder.method("__init__", "(self, /, source=b'', encoding='utf-8', errors='strict')") {
      vm, arguments throws(PyError) in
      let content = try vm.bytesContent(arguments[1], arguments[2], arguments[3], .bytearray)
      let bytes = arguments[0].bytes
      try vm.splice(bytes, 0, bytes.pointee.count, content)
      return .none
    }
    builder.set("__hash__", .none)
    builder.method("__repr__", "(self, /)") { vm, arguments throws(PyError) in
      let inner = try vm.bytesRepr(arguments[0].bytes, escapesQuote: true)
      var text = StrBuilder(capacity: inner.str.pointee.count + 11)
      text.append("bytearray(")
      text.append(inner.str)
      text.append(0x29)
      return try text.finish(vm)
    }
    installBytesFamily(builder)
    builder.method("__setitem__", "(self, key, value, /)", byteArraySetitem)
    builder.method("__delitem__", "(self, key, /)", byteArrayDelitem)
    builder.method("__iadd__", "(self, value, /)") { vm, arguments throws(PyError) in
      guard let other = try vm.byteView(arguments[1]) else {
        throw vm.typeError(
          "can't concat \(vm.typeName(arguments[1])) to \(vm.displayName(vm.receiverType(of: arguments)))")
      }
      let bytes = arguments[0].bytes
      try vm.splice(bytes, bytes.pointee.count, bytes.pointee.count, other.array)
      return arguments[0]
    }
    builder.method("__imul__", "(self, value, /)") { vm, arguments throws(PyError) in
      let times = try vm.index(arguments[1], .overflowError)
      let bytes = arguments[0].bytes
      let old = bytes.pointee.view.array
      let (total, overflow) = old.count.multipliedReportingOverflow(by: max(times, 0))
      if overflow || total > 1 << 46 { throw vm.raise(.memoryError, "") }
      try vm.resize(bytes, total)
      old.withUnsafeBytes {
        if let base = $0.baseAddress { vm.repeatBytes(base, old.count, into: bytes.pointee.data, total: total) }
      }
      return arguments[0]
    }
    installByteArrayChanges(builder)
  }

  private func installByteArrayChanges(_ builder: TypeBuilder) {
    builder.method("append", "(self, item, /)") { vm, arguments throws(PyError) in
      let byte = try vm.byte(arguments[1])
      let bytes = arguments[0].bytes
      try vm.resize(bytes, bytes.pointee.count + 1)
      bytes.pointee.data[bytes.pointee.count - 1] = byte
      return .none
    }
    builder.method("extend", "(self, iterable_of_ints, /)", byteArrayExtend)
    builder.method("insert", "(self, index, item, /)") { vm, arguments throws(PyError) in
      let position = try vm.index(arguments[1])
      let byte = try vm.byte(arguments[2])
      let bytes = arguments[0].bytes
      let count = bytes.pointee.count
      let at = min(max(position < 0 ? position &+ count : position, 0), count)
      try vm.splice(bytes, at, at, [byte])
      return .none
    }
    builder.method("pop", "(self, index=-1, /)") { vm, arguments throws(PyError) in
      let position = arguments[1].isUndefined ? -1 : try vm.index(arguments[1])
      let bytes = arguments[0].bytes
      let count = bytes.pointee.count
      if count == 0 { throw vm.indexError("pop from empty bytearray") }
      let at = position < 0 ? position &+ count : position
      guard at >= 0 && at < count else { throw vm.indexError("pop index out of range") }
      let byte = bytes.pointee.data[at]
      try vm.splice(bytes, at, at + 1, [])
      return Value(Int(byte))
    }
    builder.method("remove", "(self, value, /)") { vm, arguments throws(PyError) in
      let byte = try vm.byte(arguments[1])
      let bytes = arguments[0].bytes
      guard let hit = memchr(bytes.pointee.data, Int32(byte), bytes.pointee.count) else {
        throw vm.valueError("value not found in bytearray")
      }
      let at = vm.distance(bytes.pointee.data, hit)
      try vm.splice(bytes, at, at + 1, [])
      return .none
    }
    builder.method("clear", "(self, /)") { vm, arguments throws(PyError) in
      try vm.resize(arguments[0].bytes, 0)
      return .none
    }
    builder.method("copy", "(self, /)") { vm, arguments throws(PyError) in
      let view = arguments[0].bytes.pointee.view
      return try vm.newBytes(view, from: 0, to: view.count, kind: .bytearray)
    }
    builder.method("reverse", "(self, /)") { _, arguments throws(PyError) in
      let bytes = arguments[0].bytes
      var items = UnsafeMutableBufferPointer(start: bytes.pointee.data, count: bytes.pointee.count)
      items.reverse()
      return .none
    }
  }

  /// Changes the length. New bytes at the end are not initialised. Throws the memory limit.
  func resize(_ bytes: BytesRef, _ count: Int) throws(PyError) {
    let capacity = bytes.pointee.capacity
    if count > capacity {
      let larger = count &+ count >> 3 &+ 8
      try reserve(larger &- capacity)
      bytes.pointee.data = heap.resizeBuffer(bytes.pointee.data, from: capacity, to: larger)
      bytes.pointee.capacity = larger
    } else if count < capacity / 4 && capacity > 64 {
      let smaller = max(count, 16)
      bytes.pointee.data = heap.resizeBuffer(bytes.pointee.data, from: capacity, to: smaller)
      bytes.pointee.capacity = smaller
    }
    bytes.pointee.count = count
  }

  /// Adds zeros at the end of a bytearray's content.
  public func extendBytes(_ bytes: BytesRef, by extra: Int) throws(PyError) {
    let old = bytes.pointee.count
    try resize(bytes, old &+ max(extra, 0))
    for i in old..<bytes.pointee.count { bytes.pointee.data[i] = 0 }
  }

  /// Puts other bytes in the place of `start ..< end`.
  func splice(_ bytes: BytesRef, _ start: Int, _ end: Int, _ content: [UInt8]) throws(PyError) {
    let old = bytes.pointee.count
    let tail = old &- end
    let new = start &+ content.count &+ tail
    if new > old { try resize(bytes, new) }
    memmove(bytes.pointee.data + (start &+ content.count), bytes.pointee.data + end, tail)
    content.withUnsafeBufferPointer {
      if let base = $0.baseAddress { memcpy(bytes.pointee.data + start, base, $0.count) }
    }
    if new < old { try resize(bytes, new) }
    try charge(tail >> 6)
  }
}

private func byteArrayExtend(_ vm: VM, _ arguments: Arguments) throws(PyError) -> Value {
  let source = arguments[1]
  let content: [UInt8]
  if let view = try vm.byteView(source) {
    content = view.array
  } else {
    if !vm.canIterate(source) {
      throw vm.typeError("can't extend bytearray with \(vm.typeName(source))")
    }
    content = try vm.bytes(of: source)
  }
  let bytes = arguments[0].bytes
  try vm.splice(bytes, bytes.pointee.count, bytes.pointee.count, content)
  return .none
}

/// The index that a key means, as the array is after `__index__` ran.
private func position(_ vm: VM, _ bytes: BytesRef, _ key: Value) throws(PyError) -> Int {
  guard let given = try vm.optionalIndex(key, .indexError) else {
    throw vm.typeError("bytearray indices must be integers or slices, not \(vm.typeName(key))")
  }
  let i = given < 0 ? given &+ bytes.pointee.count : given
  guard i >= 0 && i < bytes.pointee.count else { throw vm.indexError("bytearray index out of range") }
  return i
}

private func byteArraySetitem(_ vm: VM, _ arguments: Arguments) throws(PyError) -> Value {
  let bytes = arguments[0].bytes
  guard arguments[1].is(.slice) else {
    let byte = try vm.byte(arguments[2])
    let at = try position(vm, bytes, arguments[1])
    bytes.pointee.data[at] = byte
    return .none
  }
  let parts = try vm.sliceParts(arguments[1].slice)
  let content: [UInt8]
  if let view = try vm.byteView(arguments[2]) {
    content = view.array
  } else {
    let value = vm.builtin(arguments[2])
    if value.isInt || value.isStr || value.isBool || value.is(.bigInt) {
      throw vm.typeError("can assign only bytes, buffers, or iterables of ints in range(0, 256)")
    }
    content = try vm.bytesContent(arguments[2], .undefined, .undefined, .bytearray)
  }
  let (start, step, count) = parts.bounds(length: bytes.pointee.count)
  if step == 1 {
    try vm.splice(bytes, start, start &+ count, content)
    return .none
  }
  guard content.count == count || content.isEmpty else {
    throw vm.valueError(
      "attempt to assign bytes of size \(content.count) to extended slice of size \(count)")
  }
  if content.isEmpty { return try deleteSlice(vm, bytes, start, step, count) }
  var i = start
  for byte in content {
    bytes.pointee.data[i] = byte
    i = i &+ step
  }
  return .none
}

private func byteArrayDelitem(_ vm: VM, _ arguments: Arguments) throws(PyError) -> Value {
  let bytes = arguments[0].bytes
  guard arguments[1].is(.slice) else {
    let at = try position(vm, bytes, arguments[1])
    try vm.splice(bytes, at, at + 1, [])
    return .none
  }
  let parts = try vm.sliceParts(arguments[1].slice)
  let (start, step, count) = parts.bounds(length: bytes.pointee.count)
  return try deleteSlice(vm, bytes, start, step, count)
}

private func deleteSlice(
  _ vm: VM, _ bytes: BytesRef, _ start: Int, _ step: Int, _ count: Int
) throws(PyError) -> Value {
  if count == 0 { return .none }
  if step == 1 {
    try vm.splice(bytes, start, start &+ count, [])
    return .none
  }
  // From the lowest place upward, whatever the direction was.
  let first = step > 0 ? start : start &+ (count &- 1) &* step
  let distance = step > 0 ? step : 0 &- step
  var next = first
  var left = count
  var target = first
  for i in first..<bytes.pointee.count {
    if left > 0 && i == next {
      left &-= 1
      next = next &+ distance
    } else {
      bytes.pointee.data[target] = bytes.pointee.data[i]
      target &+= 1
    }
  }
  try vm.resize(bytes, target)
  return .none
}
