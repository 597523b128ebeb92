// This file defines the items, slices and casts of a memoryview.

import Glibc

/// The first byte of the item that a key means: an index, or a tuple of one index for each dimension.
private func place(_ vm: VM, _ layout: ViewLayout, _ key: Value) throws(PyError) -> Int {
  let sizes = layout.dimensions
  let strides = layout.strides
  var keys = [key]
  if key.is(.tuple) {
    keys = (0..<key.tuple.pointee.count).map { key.tuple.items[$0] }
    var isIndex = true
    for key in keys where !vm.canIndex(key) { isIndex = false }
    if !isIndex {
      if keys.allSatisfy({ $0.is(.slice) || vm.canIndex($0) }) && keys.contains(where: { $0.is(.slice) }) {
        throw vm.raise(.notImplementedError, "multi-dimensional slicing is not implemented")
      }
      throw vm.typeError("memoryview: invalid slice key")
    }
    if keys.count < sizes.count { throw vm.raise(.notImplementedError, "sub-views are not implemented") }
    if keys.count > sizes.count {
      throw vm.typeError("cannot index \(sizes.count)-dimension view with \(keys.count)-element tuple")
    }
  } else if !vm.canIndex(key) {
    throw vm.typeError("memoryview: invalid slice key")
  } else if sizes.count > 1 {
    throw vm.raise(.notImplementedError, "multi-dimensional sub-views are not implemented")
  }
  var at = layout.start
  for (i, key) in keys.enumerated() {
    guard let given = try vm.optionalIndex(key, .indexError) else {
      throw vm.typeError("memoryview: invalid slice key")
    }
    let index = given < 0 ? given &+ sizes[i] : given
    guard index >= 0 && index < sizes[i] && layout.isWhole else {
      throw vm.indexError("index out of bounds on dimension \(i + 1)")
    }
    at = at &+ index &* strides[i]
  }
  return at
}

extension VM {
  /// Whether a value is an int or has `__index__`.
  fileprivate func canIndex(_ value: Value) -> Bool {
    let plain = builtin(value)
    return plain.isInt || plain.isBool || plain.is(.bigInt) || !lookup(type(of: value), .index).isUndefined
  }
}

private func slice(_ vm: VM, _ layout: ViewLayout, _ slice: SliceRef) throws(PyError) -> ViewLayout {
  let (start, step, count) = try vm.sliceBounds(slice, length: layout.count)
  var part = layout
  part.start = layout.start &+ start &* layout.stride
  part.count = count
  part.stride = layout.stride &* step
  if let sizes = layout.shape { part.shape = [count] + sizes.dropFirst() }
  return part
}

func memoryGetItem(_ vm: VM, _ arguments: Arguments) throws(PyError) -> Value {
  let layout = try vm.memoryLayout(arguments[0])
  if arguments[1].is(.slice) { return vm.newMemoryView(try slice(vm, layout, arguments[1].slice)) }
  let at = try place(vm, layout, arguments[1])
  return layout.format.read(vm, layout.source.bytes.pointee.data + at)
}

func memorySetItem(_ vm: VM, _ arguments: Arguments) throws(PyError) -> Value {
  let layout = try vm.memoryLayout(arguments[0])
  if layout.isReadOnly { throw vm.typeError("cannot modify read-only memory") }
  guard arguments[1].is(.slice) else {
    let at = try place(vm, layout, arguments[1])
    let bytes = try layout.format.bytes(vm, arguments[2])
    guard layout.isWhole else { throw vm.indexError("index out of bounds on dimension 1") }
    for (i, byte) in bytes.enumerated() { layout.source.bytes.pointee.data[at &+ i] = byte }
    return .none
  }
  if layout.dimensions.count > 1 {
    throw vm.raise(.notImplementedError, "memoryview slice assignments are currently restricted to ndim = 1")
  }
  let target = try slice(vm, layout, arguments[1].slice)
  // A copy first: source and target may overlap.
  let value = vm.builtin(arguments[2])
  let content = try vm.byteArgument(value).array
  let format = value.is(.memoryview) ? try vm.memoryLayout(value).format : .unsignedByte
  guard content.count == target.byteCount, format == target.format, target.isWhole else {
    throw vm.valueError("memoryview assignment: lvalue and rvalue have different structures")
  }
  let size = target.format.size
  let data = target.source.bytes.pointee.data
  for (i, byte) in content.enumerated() { data[target.start &+ i / size &* target.stride &+ i % size] = byte }
  return .none
}

/// `view.cast(format, shape)`
func memoryCast(_ vm: VM, _ arguments: Arguments) throws(PyError) -> Value {
  let layout = try vm.memoryLayout(arguments[0])
  let text = try vm.strArgument(arguments[1], "cast() argument 'format'")
  if !layout.isContiguous { throw vm.typeError("memoryview: casts are restricted to C-contiguous views") }
  var sizes: [Int]?
  if !arguments[2].isUndefined && !arguments[2].isNone {
    guard arguments[2].is(.list) || arguments[2].is(.tuple) else {
      throw vm.typeError("shape must be a list or a tuple")
    }
    sizes = try shape(vm, arguments[2])
    if layout.dimensions.count > 1 || sizes?.isEmpty ?? false {
      throw vm.typeError("memoryview: cast must be 1D -> ND or ND -> 1D")
    }
  }
  guard let format = MemoryFormat(text: text) else {
    throw vm.valueError(
      "memoryview: destination format must be a native single character format prefixed with an optional '@'")
  }
  if !layout.format.isByte && !format.isByte {
    throw vm.typeError("memoryview: cannot cast between two non-byte formats")
  }
  let count = layout.byteCount
  if count % format.size != 0 { throw vm.typeError("memoryview: length is not a multiple of itemsize") }
  var result = layout
  result.format = format
  result.count = count / format.size
  result.stride = format.size
  result.shape = nil
  if let sizes {
    var product = format.size
    for size in sizes {
      let (next, overflow) = product.multipliedReportingOverflow(by: size)
      product = overflow ? -1 : next
      if overflow { break }
    }
    if product != count { throw vm.typeError("memoryview: product(shape) * itemsize != buffer size") }
    result.count = sizes[0]
    if sizes.count > 1 {
      result.shape = sizes
      result.stride = result.rowSize
    }
  }
  return vm.newMemoryView(result)
}

private func shape(_ vm: VM, _ value: Value) throws(PyError) -> [Int] {
  let items = try vm.tuple(value).tuple
  if items.pointee.count > 64 {
    throw vm.valueError("memoryview: number of dimensions must not exceed 64")
  }
  var sizes: [Int] = []
  for i in 0..<items.pointee.count {
    let size = vm.builtin(items.items[i])
    guard size.isInt || size.isBool || size.is(.bigInt) else {
      throw vm.typeError("memoryview.cast(): elements of shape must be integers")
    }
    guard !size.is(.bigInt), size.int > 0 else {
      throw vm.valueError("memoryview.cast(): elements of shape must be integers > 0")
    }
    sizes.append(size.int)
  }
  return sizes
}

/// `view.tobytes(order)`: in Fortran's order the first index changes fastest.
func memoryToBytes(_ vm: VM, _ arguments: Arguments) throws(PyError) -> Value {
  let layout = try vm.memoryLayout(arguments[0])
  var order = "C"
  if !arguments[1].isUndefined && !arguments[1].isNone {
    guard let text = vm.strOrNil(arguments[1]) else {
      throw vm.typeError("tobytes() argument 'order' must be str or None, not \(vm.typeName(arguments[1]))")
    }
    order = text.string
    guard ["C", "F", "A"].contains(order) else { throw vm.valueError("order must be 'C', 'F' or 'A'") }
  }
  let view = try vm.memoryBytes(arguments[0])
  try vm.reserve(view.count)
  guard order == "F", let sizes = layout.shape, sizes.count > 1 else { return vm.newBytes(view.array) }
  let strides = layout.packedStrides
  let item = layout.format.size
  var output: [UInt8] = []
  output.reserveCapacity(view.count)
  for number in 0..<view.count / item {
    var rest = number
    var place = 0
    for (size, stride) in zip(sizes, strides) {
      place &+= rest % size &* stride
      rest /= size
    }
    for i in 0..<item { output.append(view[place &+ i]) }
  }
  return vm.newBytes(output)
}
