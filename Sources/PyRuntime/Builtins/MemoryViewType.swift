// This file defines memoryview as far as one-dimensional views of bytes go: items, slices without a copy, and the ways
// back to bytes. Other formats and shapes, and `cast`, are not offered.

import Glibc

extension VM {
  /// A view of `count` bytes of a bytes or bytearray, from `start` on with a stride. The fields of an iterator hold it:
  /// source, index (the start), limit (the count), extra (the stride).
  func newMemoryView(_ source: Value, _ start: Int, _ count: Int, _ stride: Int) -> Value {
    newIterator(.memoryview, source, index: start, limit: count, extra: Value(stride))
  }

  /// The bytes that a memoryview shows now: nothing when its bytearray has become too short for it.
  func memoryBytes(_ view: Value) -> ByteView {
    let state = view.iterator
    let bytes = state.pointee.source.bytes
    let (start, count, stride) = (state.pointee.index, state.pointee.limit, state.pointee.extra.int)
    if count <= 0 { return ByteView(start: bytes.pointee.data, count: 0) }
    let last = start &+ (count &- 1) &* stride
    let size = bytes.pointee.count
    if start < 0 || start >= size || last < 0 || last >= size {
      return ByteView(start: bytes.pointee.data, count: 0)
    }
    return ByteView(start: bytes.pointee.data + start, count: count, stride: count == 1 ? 1 : stride)
  }

  func installMemoryView(_ builder: TypeBuilder) {
    builder.staticMethod("__new__", "(cls, /, object)") { vm, arguments throws(PyError) in
      let source = vm.builtin(arguments[1])
      switch source.kind {
      case .bytes, .bytearray: return vm.newMemoryView(source, 0, source.bytes.pointee.count, 1)
      case .memoryview:
        let state = source.iterator.pointee
        return vm.newMemoryView(state.source, state.index, state.limit, state.extra.int)
      default:
        throw vm.typeError("memoryview: a bytes-like object is required, not '\(vm.typeName(arguments[1]))'")
      }
    }
    builder.method("__len__", "(self, /)") { _, arguments throws(PyError) in
      Value(arguments[0].iterator.pointee.limit)
    }
    builder.method("__iter__", "(self, /)") { vm, arguments throws(PyError) in
      vm.newIterator(.bytesIterator, vm.newBytes(vm.memoryBytes(arguments[0]).array))
    }
    builder.method("__getitem__", "(self, key, /)", memoryGetitem)
    builder.method("__setitem__", "(self, key, value, /)", memorySetitem)
    builder.method("tobytes", "(self, /, order=None)") { vm, arguments throws(PyError) in
      let view = vm.memoryBytes(arguments[0])
      try vm.reserve(view.count)
      return vm.newBytes(view.array)
    }
    builder.method("tolist", "(self, /)") { vm, arguments throws(PyError) in
      let view = vm.memoryBytes(arguments[0])
      try vm.reserve(view.count &* 16)
      let list = vm.newList(capacity: view.count)
      for i in 0..<view.count { try vm.append(list, Value(Int(view[i]))) }
      return Value(.list, list)
    }
    builder.method("hex", "(self, /, sep='', bytes_per_sep=1)") { vm, arguments throws(PyError) in
      let group = try vm.count(arguments[2], default: 1)
      return try vm.hexadecimal(of: vm.memoryBytes(arguments[0]), separator: arguments[1], group: group)
    }
    for isEqual in [true, false] {
      builder.method(isEqual ? "__eq__" : "__ne__", "(self, value, /)") { vm, arguments throws(PyError) in
        guard let view = try vm.byteView(arguments[0]), let other = try vm.byteView(arguments[1]) else {
          return .notImplemented
        }
        return Value((vm.order(view, other) == 0) == isEqual)
      }
    }
    builder.method("__hash__", "(self, /)") { vm, arguments throws(PyError) in
      if arguments[0].iterator.pointee.source.is(.bytearray) {
        throw vm.valueError("cannot hash writable memoryview object")
      }
      return vm.memoryBytes(arguments[0]).array.withUnsafeBufferPointer { buffer in
        Value(buffer.baseAddress.map { pythonBytesHash($0, buffer.count) } ?? 0)
      }
    }
    installMemoryViewState(builder)
  }

  private func installMemoryViewState(_ builder: TypeBuilder) {
    builder.method("release", "(self, /)") { _, _ throws(PyError) in .none }
    builder.method("__enter__", "(self, /)") { _, arguments throws(PyError) in arguments[0] }
    builder.method("__exit__", "(self, *args)") { _, _ throws(PyError) in .none }
    builder.attribute("nbytes", { _, arguments throws(PyError) in Value(arguments[0].iterator.pointee.limit) })
    builder.attribute("itemsize", { _, _ throws(PyError) in Value(1) })
    builder.attribute("ndim", { _, _ throws(PyError) in Value(1) })
    builder.attribute("format", { vm, _ throws(PyError) in vm.newStr("B") })
    builder.attribute("obj", { _, arguments throws(PyError) in arguments[0].iterator.pointee.source })
    builder.attribute(
      "readonly",
      { _, arguments throws(PyError) in
        Value(arguments[0].iterator.pointee.source.is(.bytes))
      })
    builder.attribute(
      "shape",
      { vm, arguments throws(PyError) in
        vm.newTuple([Value(arguments[0].iterator.pointee.limit)])
      })
    builder.attribute(
      "strides",
      { vm, arguments throws(PyError) in
        vm.newTuple([arguments[0].iterator.pointee.extra])
      })
  }
}

/// The index into the source that a key of a view means.
private func place(_ vm: VM, _ view: Value, _ key: Value) throws(PyError) -> Int {
  guard let given = try vm.optionalIndex(key, .indexError) else { throw vm.typeError("memoryview: invalid slice key") }
  let state = view.iterator.pointee
  let i = given < 0 ? given &+ state.limit : given
  guard i >= 0 && i < vm.memoryBytes(view).count else { throw vm.indexError("index out of bounds on dimension 1") }
  return state.index &+ i &* state.extra.int
}

private func slice(_ vm: VM, _ view: Value, _ slice: SliceRef) throws(PyError) -> Value {
  let (start, step, count) = try vm.sliceBounds(slice, length: view.iterator.pointee.limit)
  let state = view.iterator.pointee
  let stride = state.extra.int
  return vm.newMemoryView(state.source, state.index &+ start &* stride, count, count > 1 ? stride &* step : stride)
}

private func memoryGetitem(_ vm: VM, _ arguments: Arguments) throws(PyError) -> Value {
  if arguments[1].is(.slice) { return try slice(vm, arguments[0], arguments[1].slice) }
  let at = try place(vm, arguments[0], arguments[1])
  return Value(Int(arguments[0].iterator.pointee.source.bytes.pointee.data[at]))
}

private func memorySetitem(_ vm: VM, _ arguments: Arguments) throws(PyError) -> Value {
  let bytes = arguments[0].iterator.pointee.source
  guard bytes.is(.bytearray) else { throw vm.typeError("cannot modify read-only memory") }
  guard arguments[1].is(.slice) else {
    guard let number = try vm.optionalIndex(arguments[2], .valueError) else {
      throw vm.typeError("memoryview: invalid type for format 'B'")
    }
    guard let byte = UInt8(exactly: number) else { throw vm.valueError("memoryview: invalid value for format 'B'") }
    let at = try place(vm, arguments[0], arguments[1])
    bytes.bytes.pointee.data[at] = byte
    return .none
  }
  let target = vm.memoryBytes(try slice(vm, arguments[0], arguments[1].slice))
  // A copy first: source and target may overlap.
  let content = try vm.byteArgument(arguments[2]).array
  guard content.count == target.count else {
    throw vm.valueError("memoryview assignment: lvalue and rvalue have different structures")
  }
  for (i, byte) in content.enumerated() { target.start[i &* target.stride] = byte }
  return .none
}
