// This file defines memoryview (library reference, "Memory Views"): how one is made and cast, its items, its comparison
// and what it says of itself. It keeps no lock on a bytearray: one that has become too short shows nothing.

import Glibc

extension VM {
  func newMemoryView(_ layout: ViewLayout) -> Value {
    let shape = layout.shape.map { newTuple($0.map { Value($0) }) } ?? .none
    let more = newTuple([
      Value(layout.stride), Value(Int(layout.format.rawValue)), Value(layout.isReadOnly), shape,
    ])
    return newIterator(.memoryview, layout.source, index: layout.start, limit: layout.count, extra: more)
  }

  /// What a view shows. Throws ValueError when it has been released.
  func memoryLayout(_ view: Value) throws(PyError) -> ViewLayout {
    if view.iterator.pointee.source.isUndefined {
      throw valueError("operation forbidden on released memoryview object")
    }
    return ViewLayout(view)
  }

  /// The bytes that a memoryview shows now: nothing when its bytearray has become too short for it.
  func memoryBytes(_ view: Value) throws(PyError) -> ByteView {
    let layout = try memoryLayout(view)
    let data = layout.source.bytes.pointee.data
    guard layout.isWhole, layout.byteCount > 0 else { return ByteView(start: data, count: 0) }
    if layout.isContiguous { return ByteView(start: data + layout.start, count: layout.byteCount) }
    if layout.rowSize == 1 { return ByteView(start: data + layout.start, count: layout.count, stride: layout.stride) }
    try reserve(layout.byteCount)
    let copy = newBytes(count: layout.byteCount)
    let size = layout.rowSize
    for i in 0..<layout.count {
      memcpy(copy.pointee.data + (i &* size), data + (layout.start &+ i &* layout.stride), size)
    }
    return copy.pointee.view
  }

  func installMemoryView(_ builder: TypeBuilder) {
    builder.staticMethod("__new__", "(cls, object)") { vm, arguments throws(PyError) in
      let source = vm.builtin(arguments[1])
      switch source.kind {
      case .bytes, .bytearray:
        return vm.newMemoryView(
          ViewLayout(
            source: source, start: 0, count: source.bytes.pointee.count, stride: 1, isReadOnly: source.is(.bytes)))
      case .memoryview: return vm.newMemoryView(try vm.memoryLayout(source))
      case .foreign where vm.sharedBytes(source) != nil:
        let values = source.foreign.slots
        let format = values[1].isStr ? MemoryFormat(text: values[1].str) ?? .unsignedByte : .unsignedByte
        var layout = ViewLayout(
          source: values[0], start: 0, count: values[0].bytes.pointee.count / format.size, stride: format.size,
          isReadOnly: false)
        layout.format = format
        return vm.newMemoryView(layout)
      default:
        throw vm.typeError("memoryview: a bytes-like object is required, not '\(vm.typeName(arguments[1]))'")
      }
    }
    builder.method("__repr__", "(self, /)") { vm, arguments throws(PyError) in
      let state = arguments[0].iterator.pointee.source.isUndefined ? "released memory" : "memory"
      return vm.newStr("<\(state) at 0x\(vm.hexadecimal(vm.identity(arguments[0])))>")
    }
    builder.method("__len__", "(self, /)") { vm, arguments throws(PyError) in
      Value(try vm.memoryLayout(arguments[0]).dimensions[0])
    }
    builder.method("__iter__", "(self, /)") { vm, arguments throws(PyError) in
      _ = try vm.memoryLayout(arguments[0])
      return vm.newIterator(.sequenceIterator, arguments[0])
    }
    builder.method("__getitem__", "(self, key, /)", memoryGetItem)
    builder.method("__setitem__", "(self, key, value, /)", memorySetItem)
    builder.method("__delitem__", "(self, key, /)") { vm, arguments throws(PyError) in
      let layout = try vm.memoryLayout(arguments[0])
      throw vm.typeError(layout.isReadOnly ? "cannot modify read-only memory" : "cannot delete memory")
    }
    builder.method("cast", "(self, format, shape=None)", memoryCast)
    builder.method("toreadonly", "(self, /)") { vm, arguments throws(PyError) in
      var layout = try vm.memoryLayout(arguments[0])
      layout.isReadOnly = true
      return vm.newMemoryView(layout)
    }
    builder.method("tobytes", "(self, order=None)", memoryToBytes)
    builder.method("tolist", "(self, /)") { vm, arguments throws(PyError) in
      let layout = try vm.memoryLayout(arguments[0])
      try vm.reserve(layout.byteCount &* 24)
      return vm.memoryList(layout)
    }
    builder.method("hex", "(self, sep=None, bytes_per_sep=1)") { vm, arguments throws(PyError) in
      let group = try vm.count(arguments[2], default: 1)
      return try vm.hexadecimal(of: try vm.memoryBytes(arguments[0]), separator: arguments[1], group: group)
    }
    for isEqual in [true, false] {
      builder.method(isEqual ? "__eq__" : "__ne__", "(self, value, /)") { vm, arguments throws(PyError) in
        guard let result = try vm.memoryEqual(arguments[0], arguments[1]) else { return .notImplemented }
        return Value(result == isEqual)
      }
    }
    builder.method("__hash__", "(self, /)") { vm, arguments throws(PyError) in
      let layout = try vm.memoryLayout(arguments[0])
      if !layout.isReadOnly { throw vm.valueError("cannot hash writable memoryview object") }
      if !layout.format.isByte {
        throw vm.valueError("memoryview: hashing is restricted to formats 'B', 'b' or 'c'")
      }
      return try vm.memoryBytes(arguments[0]).array.withUnsafeBufferPointer { buffer in
        Value(buffer.baseAddress.map { pythonBytesHash($0, buffer.count) } ?? 0)
      }
    }
    installMemoryViewState(builder)
  }

  private func installMemoryViewState(_ builder: TypeBuilder) {
    builder.method("release", "(self, /)") { _, arguments throws(PyError) in
      arguments[0].iterator.pointee.source = .undefined
      return .none
    }
    builder.method("__enter__", "(self, /)") { vm, arguments throws(PyError) in
      _ = try vm.memoryLayout(arguments[0])
      return arguments[0]
    }
    builder.method("__exit__", "(self, *args)") { _, arguments throws(PyError) in
      arguments[0].iterator.pointee.source = .undefined
      return .none
    }
    func attribute(_ name: String, _ read: @escaping (VM, ViewLayout) -> Value) {
      builder.attribute(name) { vm, arguments throws(PyError) in read(vm, try vm.memoryLayout(arguments[0])) }
    }
    attribute("nbytes") { _, layout in Value(layout.byteCount) }
    attribute("itemsize") { _, layout in Value(layout.format.size) }
    attribute("ndim") { _, layout in Value(layout.dimensions.count) }
    attribute("format") { vm, layout in vm.newStr(layout.format.text) }
    attribute("obj") { _, layout in layout.source }
    attribute("readonly") { _, layout in Value(layout.isReadOnly) }
    attribute("shape") { vm, layout in vm.newTuple(layout.dimensions.map { Value($0) }) }
    attribute("strides") { vm, layout in vm.newTuple(layout.strides.map { Value($0) }) }
    attribute("suboffsets") { vm, _ in vm.emptyTuple }
    attribute("c_contiguous") { _, layout in Value(layout.isContiguous) }
    attribute("contiguous") { _, layout in Value(layout.isContiguous) }
    attribute("f_contiguous") { _, layout in
      Value(layout.isContiguous && layout.dimensions.filter { $0 != 1 }.count <= 1)
    }
  }

  /// Whether two views, or a view and a bytes-like object, have equal items in the same shape; nil for other values.
  private func memoryEqual(_ view: Value, _ value: Value) throws(PyError) -> Bool? {
    let other = builtin(value)
    if view.iterator.pointee.source.isUndefined { return view === value }
    if other.is(.memoryview) && other.iterator.pointee.source.isUndefined { return false }
    guard let bytes = try byteView(other) else { return nil }
    let left = try memoryLayout(view)
    let right = other.is(.memoryview) ? try memoryLayout(other) : nil
    let format = right?.format ?? .unsignedByte
    if left.dimensions != right?.dimensions ?? [bytes.count] { return false }
    if left.format == format && format != .float && format != .double {
      guard let own = try byteView(view) else { return nil }
      return order(own, bytes) == 0
    }
    guard let right else {
      return try equal(memoryList(left), Value(.list, try list(other)))
    }
    return try equal(memoryList(left), memoryList(right))
  }

  /// The items as nested lists.
  private func memoryList(_ layout: ViewLayout) -> Value {
    guard layout.isWhole else { return newList([]) }
    func items(_ dimension: Int, _ start: Int) -> Value {
      let count = layout.dimensions[dimension]
      let stride = layout.strides[dimension]
      var values: [Value] = []
      values.reserveCapacity(count)
      for i in 0..<count {
        let place = start &+ i &* stride
        values.append(
          dimension == layout.dimensions.count - 1
            ? layout.format.read(self, layout.source.bytes.pointee.data + place) : items(dimension + 1, place))
      }
      return newList(values)
    }
    return items(0, layout.start)
  }
}
