// This file packs and unpacks single items of the module struct.

import Numbers
import PyRuntime

extension StructFormat {
  /// The values at the beginning of `data`, which has at least `size` bytes.
  func unpack(_ vm: VM, _ data: UnsafePointer<UInt8>) throws(PyError) -> Value {
    try vm.reserve(items.count &* 32 &+ size)
    try vm.charge(items.count >> 2)
    return vm.newTuple(items.map { read(vm, data + $0.offset, $0) })
  }

  private func read(_ vm: VM, _ place: UnsafePointer<UInt8>, _ item: StructItem) -> Value {
    switch item.code {
    case 0x73, 0x63: return vm.newBytes(UnsafeBufferPointer(start: place, count: item.size))
    case 0x70:
      let count = item.size == 0 ? 0 : min(Int(place[0]), item.size - 1)
      return vm.newBytes(UnsafeBufferPointer(start: item.size == 0 ? place : place + 1, count: count))
    case 0x3F: return Value(place[0] != 0)
    default: break
    }
    var bits: UInt64 = 0
    for k in 0..<item.size { bits = bits << 8 | UInt64(place[isBigEndian ? k : item.size - 1 - k]) }
    switch item.code {
    case 0x65: return Value(Double(Float16(bitPattern: UInt16(truncatingIfNeeded: bits))))
    case 0x66: return Value(Double(Float(bitPattern: UInt32(truncatingIfNeeded: bits))))
    case 0x64: return Value(Double(bitPattern: bits))
    case 0x42, 0x48, 0x49, 0x4C, 0x51, 0x4E, 0x50: return vm.newInt(UInt(bits))
    default:
      let shift = UInt64(64 - 8 * item.size)
      return Value(Int(Int64(bitPattern: bits << shift) >> Int64(shift)))
    }
  }

  /// The bytes of the values; there are as many as items.
  func pack(_ vm: VM, _ values: [Value], _ fail: (String) -> PyError) throws(PyError) -> [UInt8] {
    try vm.reserve(size)
    try vm.charge(items.count >> 2 &+ size >> 6)
    var output = [UInt8](repeating: 0, count: size)
    for (item, value) in zip(items, values) { try write(vm, value, item, &output, fail) }
    return output
  }

  private func write(
    _ vm: VM, _ value: Value, _ item: StructItem, _ output: inout [UInt8], _ fail: (String) -> PyError
  ) throws(PyError) {
    let bits: UInt64
    switch item.code {
    case 0x63:
      let plain = vm.builtin(value)
      guard plain.is(.bytes), plain.bytes.pointee.count == 1 else {
        throw fail("char format requires a bytes object of length 1")
      }
      bits = UInt64(plain.bytes.pointee.data[0])
    case 0x73, 0x70:
      let plain = vm.builtin(value)
      let letter = item.code == 0x73 ? "s" : "p"
      guard plain.is(.bytes) || plain.is(.bytearray) else {
        throw fail("argument for '\(letter)' must be a bytes object")
      }
      var at = item.offset
      var room = item.size
      if item.code == 0x70 && room > 0 {
        output[at] = UInt8(min(plain.bytes.pointee.count, room - 1, 255))
        at += 1
        room -= 1
      }
      for k in 0..<min(plain.bytes.pointee.count, room) { output[at + k] = plain.bytes.pointee.data[k] }
      return
    case 0x3F: bits = try vm.isTrue(value) ? 1 : 0
    case 0x65, 0x66, 0x64: bits = try floatBits(vm, value, item.code, fail)
    default: bits = try integerBits(vm, value, item, fail)
    }
    for k in 0..<item.size {
      let shift = UInt64(8 * (isBigEndian ? item.size - 1 - k : k))
      output[item.offset + k] = UInt8(truncatingIfNeeded: bits >> shift)
    }
  }

  private func floatBits(_ vm: VM, _ value: Value, _ code: UInt8, _ fail: (String) -> PyError) throws(PyError) -> UInt64
  {
    var number = 0.0
    var isWrong = false
    // Whatever keeps a value from being a float is told in the same words.
    if try vm.catches(.exception, { () throws(PyError) in number = try vm.real(value) }) { isWrong = true }
    var isLarge = false
    if !isWrong && code == 0x64 { return number.bitPattern }
    if !isWrong && number.isFinite {
      isLarge = code == 0x65 ? Float16(number).isInfinite : !isNative && Float(number).isInfinite
    }
    if isWrong { throw fail("required argument is not a float") }
    if isLarge {
      let plain = vm.builtin(value)
      if plain.isInt || plain.isBool || plain.is(.bigInt) { throw fail("int too large to convert") }
      throw vm.overflowError("float too large to pack with \(code == 0x65 ? "e" : "f") format")
    }
    if code == 0x65 { return UInt64(Float16(number).bitPattern) }
    return UInt64(Float(number).bitPattern)
  }

  private func integerBits(
    _ vm: VM, _ value: Value, _ item: StructItem, _ fail: (String) -> PyError
  ) throws(PyError) -> UInt64 {
    let plain = vm.builtin(value)
    guard plain.isInt || plain.isBool || plain.is(.bigInt) || !vm.lookup(vm.type(of: value), .index).isUndefined else {
      throw fail("required argument is not an integer")
    }
    let number = try vm.indexValue(value)
    let code = item.code
    let letter = String(Unicode.Scalar(code))
    let isUnsigned = [0x42, 0x48, 0x49, 0x4C, 0x51, 0x4E, 0x50].contains(code)
    if code == 0x50 {
      if number.isInt { return UInt64(bitPattern: Int64(number.int)) }
      guard let word = vm.unsignedWord(number) else { throw fail("int too large to convert") }
      return UInt64(word)
    }
    // Small unsigned codes are read as signed ones first, except in the big byte order.
    let isByte = code == 0x42 || code == 0x62
    let isShort = code == 0x48 || code == 0x68
    let isReadSigned = !isUnsigned || isByte || isShort && !isBigEndian
    let outOfRange = isBigEndian && item.size == 8 ? "int too large to convert" : "argument out of range"
    if isUnsigned && !isReadSigned {
      guard let word = vm.unsignedWord(number) else { throw fail(outOfRange) }
      if item.size < 8 && UInt64(word) >> UInt64(8 * item.size) != 0 {
        throw fail("'\(letter)' format requires 0 <= number <= \(UInt64(1) << UInt64(8 * item.size) - 1)")
      }
      return UInt64(word)
    }
    guard number.isInt else {
      throw fail(outOfRange)
    }
    if item.size == 8 { return UInt64(bitPattern: Int64(number.int)) }
    let low = isUnsigned ? 0 : -(1 << (8 * item.size - 1))
    let high = isUnsigned ? 1 << (8 * item.size) - 1 : 1 << (8 * item.size - 1) - 1
    if number.int < low || number.int > high {
      var name = "'\(letter)'"
      if isByte { name = isUnsigned ? "ubyte" : "byte" }
      if isShort && !isBigEndian { name = isUnsigned ? "ushort" : "short" }
      throw fail("\(name) format requires \(low) <= number <= \(high)")
    }
    return UInt64(bitPattern: Int64(number.int))
  }
}
