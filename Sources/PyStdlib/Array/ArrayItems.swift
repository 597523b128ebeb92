// This file defines the items of array.array: one machine value for each type code, read from and written to the bytes of
// the array, with the errors of values that do not fit.

import Numbers
import PyRuntime

/// A type code (library reference, "array").
enum ArrayCode: UInt8 {
  case signedByte = 0x62
  case unsignedByte = 0x42
  case character = 0x75
  case short = 0x68
  case unsignedShort = 0x48
  case int = 0x69
  case unsignedInt = 0x49
  case long = 0x6C
  case unsignedLong = 0x4C
  case longLong = 0x71
  case unsignedLongLong = 0x51
  case float = 0x66
  case double = 0x64

  static let all = "bBuhHiIlLqQfd"

  var text: String { String(Unicode.Scalar(rawValue)) }

  var size: Int {
    switch self {
    case .signedByte, .unsignedByte: 1
    case .short, .unsignedShort: 2
    case .character, .int, .unsignedInt, .float: 4
    default: 8
    }
  }

  func read(_ vm: VM, _ place: UnsafeRawPointer) throws(PyError) -> Value {
    switch self {
    case .signedByte: return Value(Int(place.loadUnaligned(as: Int8.self)))
    case .unsignedByte: return Value(Int(place.loadUnaligned(as: UInt8.self)))
    case .short: return Value(Int(place.loadUnaligned(as: Int16.self)))
    case .unsignedShort: return Value(Int(place.loadUnaligned(as: UInt16.self)))
    case .int: return Value(Int(place.loadUnaligned(as: Int32.self)))
    case .unsignedInt: return Value(Int(place.loadUnaligned(as: UInt32.self)))
    case .long, .longLong: return Value(place.loadUnaligned(as: Int.self))
    case .unsignedLong, .unsignedLongLong: return vm.newInt(place.loadUnaligned(as: UInt.self))
    case .float: return Value(Double(place.loadUnaligned(as: Float.self)))
    case .double: return Value(place.loadUnaligned(as: Double.self))
    case .character:
      let point = place.loadUnaligned(as: UInt32.self)
      if point > 0x10FFFF {
        throw vm.valueError("character U+\(String(point, radix: 16)) is not in range [U+0000; U+10ffff]")
      }
      return vm.newStr(point: point)
    }
  }

  /// The bits of a value, its bytes being the first `size` ones. Throws TypeError and OverflowError.
  func bits(_ vm: VM, _ value: Value) throws(PyError) -> UInt64 {
    switch self {
    case .character:
      let plain = vm.builtin(value)
      guard plain.isStr, plain.str.pointee.count == 1 else {
        throw vm.typeError("array item must be unicode character")
      }
      return UInt64(plain.str.codePoint(at: 0))
    case .double: return try vm.real(value).bitPattern
    case .float: return UInt64(Float(try vm.real(value)).bitPattern)
    case .signedByte: return try small(vm, value, -128, 127, "signed char", "signed short integer", -32768, 32767)
    case .unsignedByte: return try small(vm, value, 0, 255, "unsigned byte integer", "unsigned byte integer", 0, 255)
    case .short:
      return try small(vm, value, -32768, 32767, "signed short integer", "signed short integer", -32768, 32767)
    case .unsignedShort:
      return try small(
        vm, value, 0, 65535, "unsigned short", "signed integer", -2_147_483_648, 2_147_483_647)
    case .int:
      return try small(
        vm, value, -2_147_483_648, 2_147_483_647, "signed integer", "signed integer", -2_147_483_648, 2_147_483_647)
    case .long: return try small(vm, value, .min, .max, "", "", .min, .max)
    case .longLong:
      let number = try vm.indexValue(value)
      guard number.isInt else { throw vm.overflowError("int too big to convert") }
      return UInt64(bitPattern: Int64(number.int))
    case .unsignedInt, .unsignedLong:
      let number = try vm.indexValue(value)
      if vm.isNegative(number) { throw vm.overflowError("can't convert negative value to unsigned int") }
      let word = try unsigned(vm, number, "Python int too large to convert to C unsigned long")
      if self == .unsignedInt && word > 0xFFFF_FFFF {
        throw vm.overflowError("unsigned int is greater than maximum")
      }
      return word
    case .unsignedLongLong:
      let number = try vm.indexValue(value)
      if vm.isNegative(number) { throw vm.overflowError("can't convert negative int to unsigned") }
      return try unsigned(vm, number, "int too big to convert")
    }
  }

  /// CPython reads a value as a wider C type first, which words what does not even fit that.
  private func small(
    _ vm: VM, _ value: Value, _ low: Int, _ high: Int, _ name: String, _ wide: String, _ least: Int, _ most: Int
  ) throws(PyError) -> UInt64 {
    let number = try vm.indexValue(value)
    guard number.isInt else { throw vm.overflowError("Python int too large to convert to C long") }
    if number.int < least { throw vm.overflowError("\(wide) is less than minimum") }
    if number.int > most { throw vm.overflowError("\(wide) is greater than maximum") }
    if number.int < low { throw vm.overflowError("\(name) is less than minimum") }
    if number.int > high { throw vm.overflowError("\(name) is greater than maximum") }
    return UInt64(bitPattern: Int64(number.int))
  }

  private func unsigned(_ vm: VM, _ number: Value, _ message: String) throws(PyError) -> UInt64 {
    if number.isInt { return UInt64(number.int) }
    guard let word = vm.unsignedWord(number) else { throw vm.overflowError(message) }
    return UInt64(word)
  }
}

/// An array: its first value is a bytearray with the items, its second the type code as a str.
struct ArrayObject {
  let object: ForeignRef
  let code: ArrayCode

  init(_ value: Value) {
    object = value.foreign
    code = ArrayCode(rawValue: UInt8(truncatingIfNeeded: object.pointee.first)) ?? .unsignedByte
  }

  static func make(_ vm: VM, _ type: TypeRef, _ cls: Value, _ code: ArrayCode) -> Value {
    vm.newForeign(cls, type, [vm.newBytes([], kind: .bytearray), vm.newStr(code.text)], first: Int(code.rawValue))
  }

  var bytes: BytesRef { object.slots[0].bytes }
  var size: Int { code.size }
  var count: Int { bytes.pointee.count / code.size }

  func item(_ vm: VM, _ i: Int) throws(PyError) -> Value { try code.read(vm, bytes.pointee.data + i &* size) }

  func store(_ i: Int, _ bits: UInt64) {
    withUnsafeBytes(of: bits) { source in
      for k in 0..<size { bytes.pointee.data[i &* size &+ k] = source[k] }
    }
  }

  /// Room for `extra` more items behind the last; they hold zeros.
  func grow(_ vm: VM, by extra: Int) throws(PyError) {
    let (added, overflow) = extra.multipliedReportingOverflow(by: size)
    if overflow || added > 1 << 46 { throw vm.raise(.memoryError, "") }
    try vm.extendBytes(bytes, by: added)
  }

  func append(_ vm: VM, _ value: Value) throws(PyError) {
    let bits = try code.bits(vm, value)
    try grow(vm, by: 1)
    store(count - 1, bits)
  }

  /// Takes `removed` items away at `place` and opens a gap of `added` there.
  func replace(_ vm: VM, at place: Int, removing removed: Int, adding added: Int) throws(PyError) {
    let old = count
    if added > removed { try grow(vm, by: added - removed) }
    let data = bytes.pointee.data
    try vm.charge((old - place) &* size >> 6)
    let tail = (old - place - removed) &* size
    if tail > 0 && added != removed {
      (data + (place + added) &* size).update(from: data + (place + removed) &* size, count: tail)
    }
    if added < removed { bytes.pointee.count -= (removed - added) &* size }
  }
}
