// This file defines the format strings of the module struct (library reference, "struct: Format Strings"): read once into
// a list of items with their places, sizes and byte order.

import PyRuntime

/// One item of a format: a value, or for `s` and `p` a run of bytes. Pad bytes are no items.
struct StructItem {
  let code: UInt8
  let offset: Int
  let size: Int
}

/// A format that has been read.
final class StructFormat {
  private(set) var items: [StructItem] = []
  private(set) var size = 0
  private(set) var isBigEndian = false
  /// Sizes and errors are the machine's: with "@", and without a first character.
  private(set) var isNative = true

  /// Throws struct.error.
  init(_ text: [UInt8], _ fail: (String) -> PyError) throws(PyError) {
    var i = 0
    if let first = text.first {
      switch first {
      case 0x40: i = 1
      case 0x3D, 0x3C:
        isNative = false
        i = 1
      case 0x3E, 0x21:
        isNative = false
        isBigEndian = true
        i = 1
      default: break
      }
    }
    while i < text.count {
      let byte = text[i]
      i += 1
      if byte == 0x20 || byte >= 0x09 && byte <= 0x0D { continue }
      var count = 1
      var code = byte
      if byte >= 0x30 && byte <= 0x39 {
        count = Int(byte - 0x30)
        while i < text.count, text[i] >= 0x30, text[i] <= 0x39 {
          let (next, overflow) = count.multipliedReportingOverflow(by: 10)
          let (sum, overflow2) = next.addingReportingOverflow(Int(text[i] - 0x30))
          if overflow || overflow2 { throw fail("total struct size too long") }
          count = sum
          i += 1
        }
        if i == text.count { throw fail("repeat count given without format specifier") }
        code = text[i]
        i += 1
      }
      if code == 0 { throw fail("embedded null character") }
      try add(code, count, fail)
    }
  }

  private func add(_ code: UInt8, _ count: Int, _ fail: (String) -> PyError) throws(PyError) {
    guard let width = width(of: code) else { throw fail("bad char in struct format") }
    if isNative && width > 1 { size = (size &+ width &- 1) / width &* width }
    let (bytes, overflow) = count.multipliedReportingOverflow(by: width)
    let (total, overflow2) = size.addingReportingOverflow(bytes)
    if overflow || overflow2 || total < 0 { throw fail("total struct size too long") }
    switch code {
    case 0x78: break
    case 0x73, 0x70: items.append(StructItem(code: code, offset: size, size: count))
    default:
      // What a program could never give values for is refused before it takes memory.
      if count > 1 << 24 { throw fail("total struct size too long") }
      for k in 0..<count { items.append(StructItem(code: code, offset: size + k * width, size: width)) }
    }
    size = total
  }

  /// The bytes of one unit; nil for what is no code. Also what native codes are aligned to.
  private func width(of code: UInt8) -> Int? {
    switch code {
    case 0x78, 0x73, 0x70, 0x63, 0x62, 0x42, 0x3F: 1
    case 0x68, 0x48, 0x65: 2
    case 0x69, 0x49, 0x66: 4
    case 0x6C, 0x4C: isNative ? 8 : 4
    case 0x71, 0x51, 0x64: 8
    case 0x6E, 0x4E, 0x50: isNative ? 8 : nil
    default: nil
    }
  }
}

/// The formats that a run has used, and the exception class.
final class StructState: RestorableState {
  let error: TypeRef
  private var known: [[UInt8]: StructFormat] = [:]

  init(_ error: TypeRef) { self.error = error }

  func remembered() -> (() -> Void)? { remembering(\.known) }

  func format(_ vm: VM, _ value: Value) throws(PyError) -> StructFormat {
    let text = try formatBytes(vm, value)
    if let format = known[text] { return format }
    let error = self.error
    try vm.charge(text.count)
    let format = try StructFormat(text) { vm.raise(error, $0) }
    if known.count >= 100 { known = [:] }
    if format.items.count < 10_000 { known[text] = format }
    return format
  }

  private func formatBytes(_ vm: VM, _ value: Value) throws(PyError) -> [UInt8] {
    let plain = vm.builtin(value)
    if plain.isStr {
      if plain.str.pointee.isASCII { return plain.str.utf8 }
      let encoded = try vm.callMethod(plain, "encode", [vm.newStr("ascii")])
      return try vm.bytesLike(encoded) ?? []
    }
    guard plain.is(.bytes), let content = try vm.bytesLike(plain) else {
      throw vm.typeError("Struct() argument 1 must be a str or bytes object, not \(vm.typeName(value))")
    }
    return content
  }
}
