// This file defines how objects come into being. None of these collects; those whose size a program chooses ask
// `hasRoom` first and throw the memory limit.

import Glibc

extension VM {
  /// The error for a request that the memory budget does not hold.
  public func memoryLimit() -> PyError {
    if limitReached == nil { limitReached = .memory }
    return .limit
  }

  /// Throws the memory limit unless so many more bytes may be had, and charges the time that filling them takes.
  @inline(__always) public func reserve(_ bytes: Int) throws(PyError) {
    if !heap.hasRoom(for: bytes) { throw memoryLimit() }
    try charge(bytes >> 6)
  }

  // MARK: Tuples and lists

  /// A tuple whose items the caller fills in at once.
  public func newTuple(count: Int) -> TupleRef {
    let tuple = heap.allocate(.tuple, TupleObject.self, extra: count &* 16)
    tuple.pointee.count = count
    tuple.pointee.hash = 0
    return tuple
  }

  public func newTuple(_ items: [Value]) -> Value {
    let tuple = newTuple(count: items.count)
    for i in 0..<items.count { tuple.items[i] = items[i] }
    return Value(.tuple, tuple)
  }

  public func newTuple(_ items: UnsafeMutablePointer<Value>, count: Int) -> Value {
    let tuple = newTuple(count: count)
    for i in 0..<count { tuple.items[i] = items[i] }
    return Value(.tuple, tuple)
  }

  public func newList(capacity: Int = 0) -> ListRef {
    let list = heap.allocate(.list, ListObject.self)
    list.pointee.count = 0
    list.pointee.capacity = capacity
    list.pointee.items = capacity > 0 ? heap.allocateBuffer(capacity, of: Value.self) : noValues
    return list
  }

  public func newList(_ items: [Value]) -> Value {
    let list = newList(capacity: items.count)
    for i in 0..<items.count { list.pointee.items[i] = items[i] }
    list.pointee.count = items.count
    return Value(.list, list)
  }

  public func newList(_ items: UnsafeMutablePointer<Value>, count: Int) -> Value {
    let list = newList(capacity: count)
    for i in 0..<count { list.pointee.items[i] = items[i] }
    list.pointee.count = count
    return Value(.list, list)
  }

  /// Room for `count` items at least. Existing items stay.
  public func reserve(_ list: ListRef, _ count: Int) throws(PyError) {
    let old = list.pointee.capacity
    if count <= old { return }
    // The growth of CPython's list_resize: an eighth and a little.
    let new = (count &+ count >> 3 &+ 6) & ~3
    if !heap.hasRoom(for: (new &- old) &* 16) { throw memoryLimit() }
    list.pointee.items =
      old == 0
      ? heap.allocateBuffer(new, of: Value.self) : heap.resizeBuffer(list.pointee.items, from: old, to: new)
    list.pointee.capacity = new
  }

  @inline(__always) public func append(_ list: ListRef, _ value: Value) throws(PyError) {
    let count = list.pointee.count
    if count == list.pointee.capacity { try reserve(list, count &+ 1) }
    list.pointee.items[count] = value
    list.pointee.count = count &+ 1
  }

  // MARK: Strings

  /// A str of `count` units of `width` bytes for the caller to fill in. The caller has checked the size, and
  /// guarantees that the narrowest width is used; `isASCII` is set as told.
  public func newStr(count: Int, width: Int, isASCII: Bool) -> StrRef {
    let str = heap.allocate(.str, StrObject.self, extra: count &* width)
    str.pointee.count = count
    str.pointee.hash = 0
    str.pointee.data = UnsafeMutableRawPointer(str + 1)
    str.pointee.buffer = nil
    str.pointee.header.auxiliary = UInt32(truncatingIfNeeded: width) | (isASCII ? StrObject.asciiFlag : 0)
    return str
  }

  /// A str from code points, in the narrowest width.
  public func newStr(points: UnsafeBufferPointer<UInt32>) -> Value {
    var all: UInt32 = 0
    for point in points { all |= point }
    // An OR can overstate the maximum only within the next power of two, so the exact one decides near a border.
    var largest = all
    if all >= 0x100 { largest = points.max() ?? 0 }
    let width = largest < 0x100 ? 1 : largest < 0x10000 ? 2 : 4
    if points.count == 1 && width == 1 { return oneCharacter(UInt8(truncatingIfNeeded: largest)) }
    let str = newStr(count: points.count, width: width, isASCII: all < 0x80)
    switch width {
    case 1: for i in 0..<points.count { str.latin1[i] = UInt8(truncatingIfNeeded: points[i]) }
    case 2: for i in 0..<points.count { str.ucs2[i] = UInt16(truncatingIfNeeded: points[i]) }
    default: for i in 0..<points.count { str.ucs4[i] = points[i] }
    }
    return Value(.str, str)
  }

  public func newStr(points: [UInt32]) -> Value {
    points.withUnsafeBufferPointer { newStr(points: $0) }
  }

  /// A str from UTF-8; three-byte surrogates are kept (WTF-8), bytes that are not UTF-8 become U+FFFD.
  public func newStr(utf8: UnsafeBufferPointer<UInt8>) -> Value {
    var isASCII = true
    for byte in utf8 where byte >= 0x80 {
      isASCII = false
      break
    }
    if isASCII {
      if utf8.count == 1 { return oneCharacter(utf8[0]) }
      let str = newStr(count: utf8.count, width: 1, isASCII: true)
      if let base = utf8.baseAddress { memcpy(str.pointee.data, base, utf8.count) }
      return Value(.str, str)
    }
    return newStr(points: decodeUTF8(utf8))
  }

  public func newStr(utf8: [UInt8]) -> Value { utf8.withUnsafeBufferPointer { newStr(utf8: $0) } }

  public func newStr(_ text: String) -> Value {
    var text = text
    return text.withUTF8 { newStr(utf8: $0) }
  }

  /// The one str that holds this one Latin-1 character.
  @inline(__always) public func oneCharacter(_ byte: UInt8) -> Value { characters[Int(byte)] }

  /// A str of one code point.
  public func newStr(point: UInt32) -> Value {
    if point < 0x100 { return oneCharacter(UInt8(truncatingIfNeeded: point)) }
    var point = point
    return withUnsafePointer(to: &point) { newStr(points: UnsafeBufferPointer(start: $0, count: 1)) }
  }

  /// The code points of UTF-8 text; see `newStr(utf8:)`.
  public func decodeUTF8(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt32] {
    var points: [UInt32] = []
    points.reserveCapacity(bytes.count)
    var i = 0
    func continuation(_ at: Int) -> UInt32? {
      guard at < bytes.count, bytes[at] & 0xC0 == 0x80 else { return nil }
      return UInt32(bytes[at] & 0x3F)
    }
    while i < bytes.count {
      let first = UInt32(bytes[i])
      if first < 0x80 {
        points.append(first)
        i += 1
      } else if first >= 0xC2 && first < 0xE0, let b = continuation(i + 1) {
        points.append((first & 0x1F) << 6 | b)
        i += 2
      } else if first >= 0xE0 && first < 0xF0, let b = continuation(i + 1), let c = continuation(i + 2),
        first != 0xE0 || b >= 0x20
      {
        points.append((first & 0xF) << 12 | b << 6 | c)
        i += 3
      } else if first >= 0xF0 && first < 0xF5, let b = continuation(i + 1), let c = continuation(i + 2),
        let d = continuation(i + 3), first != 0xF0 || b >= 0x10, first != 0xF4 || b < 0x10
      {
        points.append((first & 7) << 18 | b << 12 | c << 6 | d)
        i += 4
      } else {
        points.append(0xFFFD)
        i += 1
      }
    }
    return points
  }

  /// Part of a str, in the narrowest width. The bounds are within it.
  public func substring(_ str: StrRef, from start: Int, to end: Int) -> Value {
    let count = end &- start
    if count <= 0 { return emptyStr }
    if count == str.pointee.count { return Value(.str, str) }
    if str.pointee.width == 1 {
      if count == 1 { return oneCharacter(str.latin1[start]) }
      var isASCII = str.pointee.isASCII
      if !isASCII {
        isASCII = true
        for i in start..<end where str.latin1[i] >= 0x80 { isASCII = false }
      }
      let part = newStr(count: count, width: 1, isASCII: isASCII)
      memcpy(part.pointee.data, str.latin1 + start, count)
      return Value(.str, part)
    }
    let width = Int(str.pointee.width)
    let part = newStr(count: count, width: width, isASCII: false)
    memcpy(part.pointee.data, str.pointee.data + start &* width, count &* width)
    return narrowed(part)
  }

  // MARK: Bytes and numbers

  public func newBytes(_ data: UnsafeBufferPointer<UInt8>, kind: Kind = .bytes) -> Value {
    let bytes = newBytes(count: data.count, kind: kind)
    if let base = data.baseAddress { memcpy(bytes.pointee.data, base, data.count) }
    return Value(kind, bytes)
  }

  public func newBytes(_ data: [UInt8], kind: Kind = .bytes) -> Value {
    data.withUnsafeBufferPointer { newBytes($0, kind: kind) }
  }

  /// Bytes for the caller to fill in; the caller has checked the size.
  public func newBytes(count: Int, kind: Kind = .bytes) -> BytesRef {
    let bytes = heap.allocate(kind, BytesObject.self)
    bytes.pointee.count = count
    bytes.pointee.capacity = max(count, 1)
    bytes.pointee.data = heap.allocateBuffer(max(count, 1), of: UInt8.self)
    bytes.pointee.hash = 0
    return bytes
  }

  public func newComplex(_ real: Double, _ imaginary: Double) -> Value {
    let complex = heap.allocate(.complex, ComplexObject.self)
    complex.pointee.real = real
    complex.pointee.imaginary = imaginary
    return Value(.complex, complex)
  }

  public func newSlice(_ start: Value, _ stop: Value, _ step: Value) -> Value {
    let slice = heap.allocate(.slice, SliceObject.self)
    slice.pointee.start = start
    slice.pointee.stop = stop
    slice.pointee.step = step
    return Value(.slice, slice)
  }

  // MARK: Functions and their parts

  func newCell(_ value: Value) -> Value {
    let cell = heap.allocate(.cell, CellObject.self)
    cell.pointee.value = value
    return Value(.cell, cell)
  }

  public func newBoundMethod(_ function: Value, _ receiver: Value) -> Value {
    let method = heap.allocate(.boundMethod, BoundMethodObject.self)
    method.pointee.function = function
    method.pointee.receiver = receiver
    return Value(.boundMethod, method)
  }

  /// `classmethod`, `staticmethod`, the views of a dict, a mapping proxy: anything that wraps one value.
  public func newWrapper(_ kind: Kind, _ wrapped: Value) -> Value {
    let wrapper = heap.allocate(kind, WrapperObject.self)
    wrapper.pointee.wrapped = wrapped
    return Value(kind, wrapper)
  }

  public func newIterator(
    _ kind: Kind, _ source: Value, index: Int = 0, limit: Int = 0, extra: Value = .undefined
  ) -> Value {
    let iterator = heap.allocate(kind, IteratorObject.self)
    iterator.pointee.source = source
    iterator.pointee.index = index
    iterator.pointee.limit = limit
    iterator.pointee.extra = extra
    return Value(kind, iterator)
  }

  /// An object of a native module's type, with `count` traced values.
  public func newForeign(_ type: TypeRef, values: [Value] = [], host: AnyObject? = nil) -> ForeignRef {
    let object = heap.allocate(.foreign, ForeignObject.self)
    object.pointee.type = type
    object.pointee.count = values.count
    object.pointee.capacity = values.count
    object.pointee.values = values.isEmpty ? nil : heap.allocateBuffer(values.count, of: Value.self)
    for (i, value) in values.enumerated() { object.pointee.values?[i] = value }
    object.pointee.first = 0
    object.pointee.second = 0
    object.pointee.attributes = .undefined
    object.pointee.host = host.map { Unmanaged.passRetained($0) }
    return object
  }

  public func newModule(_ name: Value) -> ModuleRef {
    let module = heap.allocate(.module, ModuleObject.self)
    module.pointee.isInitializing = false
    module.pointee.name = name
    module.pointee.namespace = newDict()
    return module
  }
}
