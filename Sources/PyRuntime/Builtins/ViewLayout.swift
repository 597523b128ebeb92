// This file defines how the bytes behind a memoryview are read as items: the format, the stride and the shape, and the
// native formats of single letters (library reference, "Memory Views"; struct, "Format Characters").

import Glibc
import Numbers

/// What a view shows: `count` items of the first dimension from the byte `start` on.
struct ViewLayout {
  /// The bytes or bytearray; undefined once the view has been released.
  var source: Value
  var start: Int
  var count: Int
  /// Bytes from one item of the first dimension to the next.
  var stride: Int
  var format: MemoryFormat
  var isReadOnly: Bool
  /// The sizes of all dimensions; nil for one dimension. Within the first one, the others are contiguous.
  var shape: [Int]?

  init(source: Value, start: Int, count: Int, stride: Int, isReadOnly: Bool) {
    self.source = source
    self.start = start
    self.count = count
    self.stride = stride
    self.isReadOnly = isReadOnly
    format = .unsignedByte
  }

  /// The fields of an iterator hold a view: source, index (the start), limit (the count), and in `extra` a tuple of
  /// stride, format, whether it is read-only, and the shape or None.
  init(_ view: Value) {
    let state = view.iterator.pointee
    let more = state.extra.tuple
    source = state.source
    start = state.index
    count = state.limit
    stride = more.items[0].int
    format = MemoryFormat(rawValue: UInt8(truncatingIfNeeded: more.items[1].int)) ?? .unsignedByte
    isReadOnly = more.items[2].bool
    if more.items[3].is(.tuple) {
      let sizes = more.items[3].tuple
      shape = (0..<sizes.pointee.count).map { sizes.items[$0].int }
    }
  }

  var dimensions: [Int] { shape ?? [count] }

  var byteCount: Int { dimensions.reduce(format.size) { $0 &* $1 } }

  /// The bytes of one item of the first dimension, which has all the other dimensions in it.
  var rowSize: Int { dimensions.dropFirst().reduce(format.size) { $0 &* $1 } }

  var isContiguous: Bool { count <= 1 || stride == rowSize }

  /// Bytes from item to item in each dimension, once the rows stand one behind the other.
  var packedStrides: [Int] {
    var result: [Int] = []
    var size = format.size
    for count in dimensions.reversed() {
      result.insert(size, at: 0)
      size &*= count
    }
    return result
  }

  /// Bytes from item to item in each dimension.
  var strides: [Int] { [stride] + packedStrides.dropFirst() }

  /// Whether the source still has all the bytes: a bytearray may have become shorter.
  var isWhole: Bool {
    let size = source.bytes.pointee.count
    if byteCount == 0 { return true }
    let last = start &+ (count &- 1) &* stride
    return min(start, last) >= 0 && max(start, last) &+ rowSize <= size
  }
}

/// The formats that items of a view can have.
enum MemoryFormat: UInt8 {
  case character = 0x63
  case signedByte = 0x62
  case unsignedByte = 0x42
  case short = 0x68
  case unsignedShort = 0x48
  case int = 0x69
  case unsignedInt = 0x49
  case long = 0x6C
  case unsignedLong = 0x4C
  case longLong = 0x71
  case unsignedLongLong = 0x51
  case size = 0x6E
  case unsignedSize = 0x4E
  case float = 0x66
  case double = 0x64
  case bool = 0x3F
  case pointer = 0x50

  /// The format of a text such as "i" or "@i"; nil for others.
  init?(text: StrRef) {
    let count = text.pointee.count
    guard count == 1 || count == 2 && text.codePoint(at: 0) == 0x40 else { return nil }
    guard let letter = UInt8(exactly: text.codePoint(at: count &- 1)) else { return nil }
    self.init(rawValue: letter)
  }

  var size: Int {
    switch self {
    case .character, .signedByte, .unsignedByte, .bool: 1
    case .short, .unsignedShort: 2
    case .int, .unsignedInt, .float: 4
    default: 8
    }
  }

  var isByte: Bool { self == .character || self == .signedByte || self == .unsignedByte }

  /// The least and the greatest int of the format; nil when its items are no ints.
  private var isSigned: Bool? {
    switch self {
    case .signedByte, .short, .int, .long, .longLong, .size: true
    case .unsignedByte, .unsignedShort, .unsignedInt, .unsignedLong, .unsignedLongLong, .unsignedSize, .pointer: false
    default: nil
    }
  }

  /// The item whose bytes begin at `place`.
  func read(_ vm: VM, _ place: UnsafePointer<UInt8>) -> Value {
    let raw = UnsafeRawPointer(place)
    switch self {
    case .character: return vm.newBytes(UnsafeBufferPointer(start: place, count: 1))
    case .signedByte: return Value(Int(Int8(bitPattern: place.pointee)))
    case .unsignedByte: return Value(Int(place.pointee))
    case .bool: return Value(place.pointee != 0)
    case .short: return Value(Int(raw.loadUnaligned(as: Int16.self)))
    case .unsignedShort: return Value(Int(raw.loadUnaligned(as: UInt16.self)))
    case .int: return Value(Int(raw.loadUnaligned(as: Int32.self)))
    case .unsignedInt: return Value(Int(raw.loadUnaligned(as: UInt32.self)))
    case .float: return Value(Double(raw.loadUnaligned(as: Float.self)))
    case .double: return Value(raw.loadUnaligned(as: Double.self))
    case .long, .longLong, .size: return Value(raw.loadUnaligned(as: Int.self))
    case .unsignedLong, .unsignedLongLong, .unsignedSize, .pointer:
      let bits = raw.loadUnaligned(as: UInt.self)
      return Int(exactly: bits).map { Value($0) } ?? vm.newInt(PythonInt(BigInt(bits)))
    }
  }

  /// The bytes of a value. Throws TypeError and ValueError.
  func bytes(_ vm: VM, _ value: Value) throws(PyError) -> [UInt8] {
    switch self {
    case .character:
      let plain = vm.builtin(value)
      guard plain.is(.bytes) else { throw wrongType(vm) }
      guard plain.bytes.pointee.count == 1 else { throw wrongValue(vm) }
      return [plain.bytes.pointee.data[0]]
    case .bool: return [try vm.isTrue(value) ? 1 : 0]
    case .float, .double:
      var number = 0.0
      if try vm.catches(.typeError, { () throws(PyError) in number = try vm.floatValue(value) }) { throw wrongType(vm) }
      if self == .double { return withUnsafeBytes(of: number) { Array($0) } }
      return withUnsafeBytes(of: Float(number)) { Array($0) }
    default:
      var index = Value.undefined
      if try vm.catches(.typeError, { () throws(PyError) in index = try vm.indexValue(value) }) { throw wrongType(vm) }
      let isSigned = isSigned ?? true
      let bits: UInt
      if index.isInt {
        if !isSigned && index.int < 0 { throw wrongValue(vm) }
        bits = UInt(bitPattern: index.int)
        let width = size &* 8
        if width < 64 {
          let fits =
            isSigned
            ? index.int >= -(1 << (width - 1)) && index.int < 1 << (width - 1) : index.int < 1 << width
          if !fits { throw wrongValue(vm) }
        }
      } else {
        guard !isSigned, size == 8, index.bigInt.pointee.count == 1, !index.bigInt.pointee.isNegative else {
          throw wrongValue(vm)
        }
        bits = index.bigInt.limbs[0]
      }
      return withUnsafeBytes(of: bits) { Array($0.prefix(size)) }
    }
  }

  var text: String { String(Unicode.Scalar(rawValue)) }

  private func wrongType(_ vm: VM) -> PyError { vm.typeError("memoryview: invalid type for format '\(text)'") }
  private func wrongValue(_ vm: VM) -> PyError { vm.valueError("memoryview: invalid value for format '\(text)'") }
}
