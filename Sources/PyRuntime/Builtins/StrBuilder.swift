// This file defines how a str is put together piece by piece, and how one of unknown content gets its narrowest width.

import Glibc
import Numbers

/// Collects code points: as bytes while all are Latin-1, which is nearly always, then as whole code points.
struct StrBuilder {
  private var bytes: [UInt8] = []
  private var points: [UInt32] = []
  private var isWide = false
  private var isASCII = true

  init(capacity: Int = 0) {
    if capacity > 0 { bytes.reserveCapacity(capacity) }
  }

  var count: Int { isWide ? points.count : bytes.count }

  private mutating func widen() {
    points.reserveCapacity(bytes.count &* 2)
    for byte in bytes { points.append(UInt32(byte)) }
    bytes = []
    isWide = true
  }

  @inline(__always) mutating func append(_ point: UInt32) {
    if point < 0x100 && !isWide {
      if point >= 0x80 { isASCII = false }
      bytes.append(UInt8(truncatingIfNeeded: point))
    } else {
      if !isWide { widen() }
      points.append(point)
    }
  }

  /// The code points from `start` up to `end`, which lie within the str.
  mutating func append(_ str: StrRef, from start: Int, to end: Int) {
    if start >= end { return }
    if str.pointee.width == 1 && !isWide {
      if !str.pointee.isASCII { isASCII = false }
      bytes.append(contentsOf: UnsafeBufferPointer(start: str.latin1 + start, count: end &- start))
    } else {
      for i in start..<end { append(str.codePoint(at: i)) }
    }
  }

  mutating func append(_ str: StrRef) { append(str, from: 0, to: str.pointee.count) }

  mutating func append(_ text: StaticString) {
    for i in 0..<text.utf8CodeUnitCount { append(UInt32(text.utf8Start[i])) }
  }

  mutating func append(_ ascii: [UInt8]) {
    if isWide { for byte in ascii { points.append(UInt32(byte)) } } else { bytes.append(contentsOf: ascii) }
  }

  mutating func append(repeating point: UInt32, count: Int) {
    if count <= 0 { return }
    if point < 0x80 && !isWide {
      bytes.append(contentsOf: repeatElement(UInt8(truncatingIfNeeded: point), count: count))
    } else {
      for _ in 0..<count { append(point) }
    }
  }

  /// The str. Throws the memory limit.
  func finish(_ vm: VM) throws(PyError) -> Value {
    if isWide {
      try vm.reserve(points.count &* 4)
      return vm.newStr(points: points)
    }
    if bytes.isEmpty { return vm.emptyStr }
    if bytes.count == 1 { return vm.oneCharacter(bytes[0]) }
    try vm.reserve(bytes.count)
    let str = vm.newStr(count: bytes.count, width: 1, isASCII: isASCII || !bytes.contains { $0 >= 0x80 })
    bytes.withUnsafeBufferPointer { if let base = $0.baseAddress { memcpy(str.pointee.data, base, $0.count) } }
    return Value(.str, str)
  }
}

extension VM {
  /// Copies units `start ..< end` of a str, widened to `width`, and returns the place behind them.
  @discardableResult
  func copyUnits(_ str: StrRef, from start: Int, to end: Int, into target: UnsafeMutableRawPointer, _ width: Int)
    -> UnsafeMutableRawPointer
  {
    let count = end &- start
    if count <= 0 { return target }
    if Int(str.pointee.width) == width {
      memcpy(target, str.pointee.data + start &* width, count &* width)
    } else if width == 2 {
      let units = target.assumingMemoryBound(to: UInt16.self)
      let source = str.latin1 + start
      for i in 0..<count { units[i] = UInt16(source[i]) }
    } else {
      let units = target.assumingMemoryBound(to: UInt32.self)
      for i in 0..<count { units[i] = str.codePoint(at: start &+ i) }
    }
    return target + count &* width
  }

  /// A str that has just been filled in, with `isASCII` set and in its narrowest width.
  func narrowed(_ str: StrRef) -> Value {
    let count = str.pointee.count
    if count == 0 { return emptyStr }
    switch str.pointee.width {
    case 1:
      if count == 1 { return oneCharacter(str.latin1[0]) }
      str.pointee.isASCII = isASCII(str.latin1, count)
      return Value(.str, str)
    case 2:
      var all: UInt16 = 0
      for i in 0..<count { all |= str.ucs2[i] }
      if all >= 0x100 { return Value(.str, str) }
      let narrow = newStr(count: count, width: 1, isASCII: all < 0x80)
      for i in 0..<count { narrow.latin1[i] = UInt8(truncatingIfNeeded: str.ucs2[i]) }
      return count == 1 ? oneCharacter(narrow.latin1[0]) : Value(.str, narrow)
    default:
      for i in 0..<count where str.ucs4[i] >= 0x10000 { return Value(.str, str) }
      return newStr(points: UnsafeBufferPointer(start: str.ucs4, count: count))
    }
  }

  /// Whether all bytes are below 0x80, eight at a time.
  func isASCII(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> Bool {
    let raw = UnsafeRawPointer(bytes)
    var i = 0
    while i &+ 8 <= count {
      if raw.loadUnaligned(fromByteOffset: i, as: UInt64.self) & 0x8080_8080_8080_8080 != 0 { return false }
      i &+= 8
    }
    while i < count {
      if bytes[i] >= 0x80 { return false }
      i &+= 1
    }
    return true
  }

  /// A str of these units for searching and comparing only: it may be wider than its content needs.
  func widened(_ str: StrRef, to width: Int) -> StrRef {
    if Int(str.pointee.width) == width { return str }
    let wide = newStr(count: str.pointee.count, width: width, isASCII: false)
    copyUnits(str, from: 0, to: str.pointee.count, into: wide.pointee.data, width)
    return wide
  }

  /// A new str of `count` units, once there is room for it.
  func reservedStr(count: Int, width: Int, isASCII: Bool) throws(PyError) -> StrRef {
    let (size, overflow) = count.multipliedReportingOverflow(by: width)
    if overflow || size > 1 << 46 { throw raise(.memoryError, "") }
    try reserve(size)
    return newStr(count: count, width: width, isASCII: isASCII)
  }

  // MARK: Arguments

  /// The str behind an argument, subclasses included; nil for anything else.
  @inline(__always) func strOrNil(_ value: Value) -> StrRef? {
    let plain = builtin(value)
    return plain.isStr ? plain.str : nil
  }

  /// The str behind an argument. Throws TypeError "`what` must be str, not ...", as `argumentTypeName` says.
  func strArgument(_ value: Value, _ what: String = "") throws(PyError) -> StrRef {
    if let str = strOrNil(value) { return str }
    if what.isEmpty { throw typeError("must be str, not \(typeName(value))") }
    throw typeError("\(what) must be str, not \(argumentTypeName(value))")
  }

  /// The type of an argument in the errors of natives that declare what they take: None goes by that name.
  func argumentTypeName(_ value: Value) -> String { value.isNone ? "None" : typeName(value) }

  /// An optional count such as `maxsplit`, or the default. Throws TypeError for what is no integer, OverflowError.
  func count(_ value: Value, default standard: Int) throws(PyError) -> Int {
    if value.isUndefined { return standard }
    if value.isInt || value.isBool { return value.int }
    let number = try indexValue(value)
    if number.isInt { return number.int }
    throw overflowError("Python int too large to convert to C ssize_t")
  }

  /// Whether `iter(value)` has something to begin with.
  func canIterate(_ value: Value) -> Bool {
    let type = type(of: value)
    return !lookup(type, .iter).isUndefined || !lookup(type, .getitem).isUndefined || isIterator(value)
  }

  /// Throws a formatting error of the module Numbers as the exception that it describes.
  func textError(_ error: FormatError) -> PyError {
    let kind: ExceptionKind
    switch error.kind {
    case .valueError: kind = .valueError
    case .overflowError: kind = .overflowError
    case .typeError: kind = .typeError
    case .zeroDivisionError: kind = .zeroDivisionError
    }
    return raise(newException(type(kind), [newStr(points: error.scalars)]))
  }
}
