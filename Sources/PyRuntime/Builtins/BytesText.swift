// This file defines the ways of bytes and bytearray to and from text: decode, hex, fromhex, and the byte tables of
// translate and maketrans.

extension VM {
  func installBytesText(_ builder: TypeBuilder) {
    builder.method("decode", "(self, /, encoding='utf-8', errors='strict')") { vm, arguments throws(PyError) in
      let encoding = try vm.codecName(arguments[1], "decode", "encoding") ?? "utf-8"
      let errors = try vm.codecName(arguments[2], "decode", "errors") ?? "strict"
      return try vm.decode(arguments[0].bytes.pointee.view, encoding: encoding, errors: errors)
    }
    builder.method("hex", "(self, /, sep='', bytes_per_sep=1)") { vm, arguments throws(PyError) in
      let group = try vm.count(arguments[2], default: 1)
      return try vm.hexadecimal(of: arguments[0].bytes.pointee.view, separator: arguments[1], group: group)
    }
    builder.method("translate", "(self, table, /, delete=b'')", bytesTranslate)
    builder.staticMethod("maketrans", "(frm, to, /)", bytesMaketrans)
    let kind: Kind = builder.type == type(.bytes) ? .bytes : .bytearray
    builder.classMethod("fromhex", "(type, string, /)") { vm, arguments throws(PyError) in
      let bytes = vm.newBytes(try bytesFromHexadecimal(vm, arguments[1]), kind: kind)
      if arguments[0].type == vm.type(kind) { return bytes }
      return try vm.call(arguments[0], vm.keep(bytes))
    }
  }

  /// `bytes.hex(separator, group)`: a group counts from the right, a negative one from the left.
  func hexadecimal(of view: ByteView, separator: Value, group: Int) throws(PyError) -> Value {
    var sign: UInt8?
    if !separator.isUndefined {
      let plain = builtin(separator)
      if try length(separator) != 1 { throw valueError("sep must be length 1.") }
      if plain.isStr {
        guard plain.str.pointee.isASCII else { throw valueError("sep must be ASCII.") }
        sign = plain.str.latin1[0]
      } else if plain.is(.bytes) {
        guard plain.bytes.pointee.data[0] < 0x80 else { throw valueError("sep must be ASCII.") }
        sign = plain.bytes.pointee.data[0]
      } else {
        throw typeError("sep must be str or bytes.")
      }
    }
    try reserve(view.count &* 3)
    let size = Int(clamping: group.magnitude)
    var text: [UInt8] = []
    text.reserveCapacity(view.count &* 3)
    for i in 0..<view.count {
      if let sign, size > 0, i > 0, (group > 0 ? view.count &- i : i) % size == 0 { text.append(sign) }
      text.append(hexadecimalDigit(view[i] >> 4))
      text.append(hexadecimalDigit(view[i] & 0xF))
    }
    return newStr(utf8: text)
  }
}

private func bytesFromHexadecimal(_ vm: VM, _ value: Value) throws(PyError) -> [UInt8] {
  let str = try vm.strArgument(value, "fromhex() argument")
  func digit(_ index: Int) throws(PyError) -> UInt8 {
    let point = index < str.pointee.count ? str.codePoint(at: index) : 0
    switch point {
    case 0x30...0x39: return UInt8(point - 0x30)
    case 0x41...0x46: return UInt8(point - 0x37)
    case 0x61...0x66: return UInt8(point - 0x57)
    default: throw vm.valueError("non-hexadecimal number found in fromhex() arg at position \(index)")
    }
  }
  try vm.reserve(str.pointee.count / 2)
  var bytes: [UInt8] = []
  bytes.reserveCapacity(str.pointee.count / 2)
  var i = 0
  while i < str.pointee.count {
    let point = str.codePoint(at: i)
    if point == 0x20 || point &- 9 < 5 {
      i += 1
    } else {
      bytes.append(try digit(i) << 4 | digit(i + 1))
      i += 2
    }
  }
  return bytes
}

private func bytesTranslate(_ vm: VM, _ arguments: Arguments) throws(PyError) -> Value {
  let table = arguments[1].isNone ? nil : try vm.byteArgument(arguments[1])
  if let table, table.count != 256 { throw vm.valueError("translation table must be 256 characters long") }
  var isDeleted = [Bool](repeating: false, count: 256)
  if !arguments[2].isUndefined {
    let deleted = try vm.byteArgument(arguments[2])
    for i in 0..<deleted.count { isDeleted[Int(deleted[i])] = true }
  }
  let view = arguments[0].bytes.pointee.view
  try vm.reserve(view.count)
  var content: [UInt8] = []
  content.reserveCapacity(view.count)
  for i in 0..<view.count where !isDeleted[Int(view[i])] {
    content.append(table.map { $0[Int(view[i])] } ?? view[i])
  }
  return vm.newBytes(content, kind: arguments[0].kind)
}

private func bytesMaketrans(_ vm: VM, _ arguments: Arguments) throws(PyError) -> Value {
  let from = try vm.byteArgument(arguments[0])
  let to = try vm.byteArgument(arguments[1])
  guard from.count == to.count else { throw vm.valueError("maketrans arguments must have same length") }
  let table = vm.newBytes(count: 256)
  for i in 0..<256 { table.pointee.data[i] = UInt8(i) }
  for i in 0..<from.count { table.pointee.data[Int(from[i])] = to[i] }
  return Value(.bytes, table)
}
