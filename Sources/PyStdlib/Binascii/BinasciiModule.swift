// This file defines the module binascii (library reference, "binascii"): its functions, their arguments and errors. The
// encodings themselves are in files of their own.

import Numbers
import PyRuntime

extension StandardLibrary {
  static var binascii: ModuleDefinition {
    ModuleDefinition("binascii") { builder throws(PyError) in
      let vm = builder.vm
      let error = builder.exception("Error", base: vm.type(.valueError))
      builder.exception("Incomplete", base: vm.type(.exception))
      vm.keepForever(error.value)
      addHexadecimal(builder, error)
      addBase64(builder, error)
      addUU(builder, error)
      addQuotedPrintable(builder)
      addChecksums(builder)
    }
  }
}

/// The bytes of a bytes-like argument.
private func bytes(_ vm: VM, _ value: Value) throws(PyError) -> [UInt8] {
  guard let bytes = try vm.bytesLike(value) else {
    throw vm.typeError("a bytes-like object is required, not '\(vm.typeName(value))'")
  }
  try vm.charge(bytes.count >> 4)
  try vm.reserve(bytes.count &* 4)
  return bytes
}

/// The bytes of an argument that may be a str of ASCII characters.
private func asciiBytes(_ vm: VM, _ value: Value) throws(PyError) -> [UInt8] {
  let plain = vm.builtin(value)
  if plain.isStr {
    guard plain.str.pointee.isASCII else {
      throw vm.valueError("string argument should contain only ASCII characters")
    }
    try vm.charge(plain.str.pointee.count >> 4)
    try vm.reserve(plain.str.pointee.count)
    return plain.str.utf8
  }
  guard let bytes = try vm.bytesLike(value) else {
    throw vm.typeError("argument should be bytes, buffer or ASCII string, not '\(vm.typeName(value))'")
  }
  try vm.charge(bytes.count >> 4)
  try vm.reserve(bytes.count)
  return bytes
}

private func flag(_ vm: VM, _ value: Value, default standard: Bool) throws(PyError) -> Bool {
  value.isUndefined ? standard : try vm.isTrue(value)
}

private func addHexadecimal(_ builder: ModuleBuilder, _ error: TypeRef) {
  for name in ["hexlify", "b2a_hex"] {
    builder.function(name, "(data, sep=None, bytes_per_sep=1)") { vm, arguments throws(PyError) in
      let data = try bytes(vm, arguments[0])
      var separator: UInt8?
      if !arguments[1].isUndefined {
        if try vm.length(arguments[1]) != 1 { throw vm.valueError("sep must be length 1.") }
        let plain = vm.builtin(arguments[1])
        if plain.isStr {
          guard plain.str.pointee.width == 1 else { throw vm.valueError("sep must be ASCII.") }
          separator = plain.str.latin1[0]
        } else if plain.is(.bytes), let byte = try vm.bytesLike(plain)?.first {
          separator = byte
        } else {
          throw vm.typeError("sep must be str or bytes.")
        }
      }
      let group = arguments[2].isUndefined ? 1 : try vm.index(arguments[2], .overflowError)
      return vm.newBytes(hexadecimal(data, separator, group))
    }
  }
  for name in ["unhexlify", "a2b_hex"] {
    builder.function(name, "(hexstr, /)") { vm, arguments throws(PyError) in
      let text = try asciiBytes(vm, arguments[0])
      if text.count % 2 != 0 { throw vm.raise(error, "Odd-length string") }
      var result: [UInt8] = []
      result.reserveCapacity(text.count / 2)
      for i in stride(from: 0, to: text.count, by: 2) {
        guard let high = hexadecimalDigit(text[i]), let low = hexadecimalDigit(text[i + 1]) else {
          throw vm.raise(error, "Non-hexadecimal digit found")
        }
        result.append(high << 4 | low)
      }
      return vm.newBytes(result)
    }
  }
}

private func hexadecimal(_ data: [UInt8], _ separator: UInt8?, _ group: Int) -> [UInt8] {
  let digits = Array("0123456789abcdef".utf8)
  let size = Int(clamping: group.magnitude)
  var result: [UInt8] = []
  result.reserveCapacity(data.count &* 2)
  for (i, byte) in data.enumerated() {
    // Groups are counted from the end, and from the start when their size is negative.
    if let separator, size > 0, i > 0, (group > 0 ? data.count - i : i) % size == 0 { result.append(separator) }
    result.append(digits[Int(byte >> 4)])
    result.append(digits[Int(byte & 15)])
  }
  return result
}

func hexadecimalDigit(_ byte: UInt8) -> UInt8? {
  switch byte {
  case 0x30...0x39: byte &- 0x30
  case 0x41...0x46: byte &- 0x37
  case 0x61...0x66: byte &- 0x57
  default: nil
  }
}

private func decoded(_ vm: VM, _ error: TypeRef, _ decode: () throws(BinaryTextFailure) -> [UInt8]) throws(PyError)
  -> Value
{
  let data: [UInt8]
  do { data = try decode() } catch let failure { throw vm.raise(error, failure.text) }
  return vm.newBytes(data)
}

private func addBase64(_ builder: ModuleBuilder, _ error: TypeRef) {
  builder.function("b2a_base64", "(data, /, *, newline=True)") { vm, arguments throws(PyError) in
    var text = Base64.encode(try bytes(vm, arguments[0]))
    if try flag(vm, arguments[1], default: true) { text.append(0x0A) }
    return vm.newBytes(text)
  }
  builder.function("a2b_base64", "(data, /, *, strict_mode=False)") { vm, arguments throws(PyError) in
    let text = try asciiBytes(vm, arguments[0])
    let isStrict = try flag(vm, arguments[1], default: false)
    return try decoded(vm, error) { () throws(BinaryTextFailure) in try Base64.decode(text, isStrict: isStrict) }
  }
}

private func addUU(_ builder: ModuleBuilder, _ error: TypeRef) {
  builder.function("b2a_uu", "(data, /, *, backtick=False)") { vm, arguments throws(PyError) in
    let data = try bytes(vm, arguments[0])
    if data.count > 45 { throw vm.raise(error, "At most 45 bytes at once") }
    return vm.newBytes(UUCode.encode(data, usesBacktick: try flag(vm, arguments[1], default: false)))
  }
  builder.function("a2b_uu", "(data, /)") { vm, arguments throws(PyError) in
    let text = try asciiBytes(vm, arguments[0])
    return try decoded(vm, error) { () throws(BinaryTextFailure) in try UUCode.decode(text) }
  }
}

private func addQuotedPrintable(_ builder: ModuleBuilder) {
  builder.function("b2a_qp", "(data, quotetabs=False, istext=True, header=False)") { vm, arguments throws(PyError) in
    let data = try bytes(vm, arguments[0])
    var code = QuotedPrintable(data)
    code.quotesTabs = try flag(vm, arguments[1], default: false)
    code.isText = try flag(vm, arguments[2], default: true)
    code.isHeader = try flag(vm, arguments[3], default: false)
    return vm.newBytes(code.encoded())
  }
  builder.function("a2b_qp", "(data, header=False)") { vm, arguments throws(PyError) in
    var code = QuotedPrintable(try asciiBytes(vm, arguments[0]))
    code.isHeader = try flag(vm, arguments[1], default: false)
    return vm.newBytes(code.decoded())
  }
}

private func addChecksums(_ builder: ModuleBuilder) {
  builder.function("crc32", "(data, crc=0, /)") { vm, arguments throws(PyError) in
    let start = arguments[1].isUndefined ? 0 : vm.lowWord(try vm.indexValue(arguments[1]))
    return Value(Int(CyclicChecksum.crc32(try bytes(vm, arguments[0]), from: UInt32(truncatingIfNeeded: start))))
  }
  builder.function("crc_hqx", "(data, crc, /)") { vm, arguments throws(PyError) in
    if arguments.count < 2 { throw vm.typeError("crc_hqx expected 2 arguments, got \(arguments.count)") }
    let start = vm.lowWord(try vm.indexValue(arguments[1]))
    return Value(Int(CyclicChecksum.hqx(try bytes(vm, arguments[0]), from: UInt16(truncatingIfNeeded: start))))
  }
}

extension VM {
  /// The low 64 bits of an int.
  fileprivate func lowWord(_ value: Value) -> Int {
    if value.isInt || value.isBool { return value.int }
    return newInt(bigInteger(value) & BigInt(0xFFFF_FFFF)).int
  }
}
