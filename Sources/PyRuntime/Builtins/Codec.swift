// This file defines the encodings that str.encode and bytes.decode know, and the exceptions of both directions
// (library reference, "Standard Encodings" and "Error Handlers").

/// An encoding.
enum Codec {
  case ascii, latin1
  /// One byte a character, by a table.
  case table(CharacterTable)
  /// The escapes of string literals; `isRaw` has only those of code points.
  case escapes(isRaw: Bool)
  case utf8, utf8WithSignature
  /// Two or four bytes a unit. Without an order there is a mark: written little-endian, read as it says.
  case utf16(ByteOrder?), utf32(ByteOrder?)

  enum ByteOrder {
    case little, big
  }

  /// The codec of a name: case does not count, nor which signs stand between letters and digits.
  init?(_ name: String) {
    var key = ""
    for scalar in name.unicodeScalars {
      if scalar.properties.isAlphabetic || scalar.properties.numericType != nil || scalar == "." {
        key += String(scalar).lowercased()
      } else if !key.isEmpty && key.last != "_" {
        key += "_"
      }
    }
    if key.last == "_" { key.removeLast() }
    switch key {
    case "utf_8", "utf8", "u8", "utf", "utf8_ucs2", "utf8_ucs4", "cp65001": self = .utf8
    case "utf_8_sig", "utf8_sig": self = .utf8WithSignature
    case "ascii", "us_ascii", "646", "ansi_x3.4_1968", "ansi_x3_4_1968", "ansi_x3.4_1986", "cp367", "csascii", "ibm367",
      "iso646_us", "iso_646.irv_1991", "iso_ir_6", "us":
      self = .ascii
    case "latin_1", "latin1", "latin", "l1", "iso_8859_1", "iso8859_1", "iso8859", "8859", "cp819", "csisolatin1",
      "ibm819", "iso_8859_1_1987", "iso_ir_100":
      self = .latin1
    case "unicode_escape", "unicodeescape": self = .escapes(isRaw: false)
    case "raw_unicode_escape", "rawunicodeescape": self = .escapes(isRaw: true)
    case "utf_16", "utf16", "u16": self = .utf16(nil)
    case "utf_16_le", "utf_16le": self = .utf16(.little)
    case "utf_16_be", "utf_16be": self = .utf16(.big)
    case "utf_32", "utf32", "u32": self = .utf32(nil)
    case "utf_32_le", "utf_32le": self = .utf32(.little)
    case "utf_32_be", "utf_32be": self = .utf32(.big)
    default:
      guard let table = CharacterTable(key) else { return nil }
      self = .table(table)
    }
  }

  /// The name that errors show.
  var name: String {
    switch self {
    case .ascii: "ascii"
    case .latin1: "latin-1"
    case .table: "charmap"
    case .escapes(let isRaw): isRaw ? "rawunicodeescape" : "unicodeescape"
    case .utf8, .utf8WithSignature: "utf-8"
    case .utf16(let order): "utf-16" + Codec.suffix(order)
    case .utf32(let order): "utf-32" + Codec.suffix(order)
    }
  }

  private static func suffix(_ order: ByteOrder?) -> String {
    switch order {
    case .little: "-le"
    case .big: "-be"
    case nil: ""
    }
  }
}

/// What happens to what cannot be encoded or decoded.
enum CodecErrors {
  case strict, ignore, replace, backslash, surrogateEscape, surrogatePass, xmlReference, name
  case unknown

  init(_ name: String) {
    switch name {
    case "strict": self = .strict
    case "ignore": self = .ignore
    case "replace": self = .replace
    case "backslashreplace": self = .backslash
    case "surrogateescape": self = .surrogateEscape
    case "surrogatepass": self = .surrogatePass
    case "xmlcharrefreplace": self = .xmlReference
    case "namereplace": self = .name
    default: self = .unknown
    }
  }
}

extension VM {
  /// The codec of a name. Throws LookupError.
  func codec(_ name: String, decoding: Bool) throws(PyError) -> Codec {
    if let codec = Codec(name) { return codec }
    switch name.lowercased() {
    case "hex", "base64", "rot13", "rot_13", "zlib", "bz2", "uu", "quopri":
      let function = decoding ? "decode" : "encode"
      throw raise(
        .lookupError, "'\(name)' is not a text encoding; use codecs.\(function)() to handle arbitrary codecs")
    default: throw raise(.lookupError, "unknown encoding: \(name)")
    }
  }

  /// The name of an encoding or an error handler as text, or nil when the argument was left out.
  func codecName(_ value: Value, _ function: String, _ parameter: String) throws(PyError) -> String? {
    if value.isUndefined { return nil }
    let str = try strArgument(value, "\(function)() argument '\(parameter)'")
    for i in 0..<str.pointee.count where str.codePoint(at: i) == 0 { throw valueError("embedded null character") }
    return str.string
  }

  func unknownHandler(_ name: String) -> PyError { raise(.lookupError, "unknown error handler name '\(name)'") }

  /// UnicodeEncodeError or UnicodeDecodeError about `object[start:end]`.
  func unicodeError(
    _ kind: ExceptionKind, _ codec: Codec, _ object: Value, _ start: Int, _ end: Int, _ reason: String
  ) -> PyError {
    let parts = [newStr(codec.name), object, Value(start), Value(end), newStr(reason)]
    let exception = newException(type(kind), parts)
    for (name, part) in zip(["encoding", "object", "start", "end", "reason"], parts) {
      setMember(exception, name, part)
    }
    return raise(exception)
  }

  /// `str()` of a UnicodeDecodeError, UnicodeEncodeError or UnicodeTranslateError, from its members; nil when they are
  /// not all there, as after `__new__` alone.
  func unicodeErrorText(_ exception: Value) throws(PyError) -> Value? {
    let object = builtin(member(exception, "object"))
    let start = builtin(member(exception, "start"))
    let end = builtin(member(exception, "end"))
    let reason = member(exception, "reason")
    guard start.isInt, end.isInt, !reason.isUndefined else { return nil }
    let reasonText = try strText(reason)
    let isDecode = object.is(.bytes) || object.is(.bytearray)
    guard isDecode || object.isStr else { return nil }
    let count = isDecode ? object.bytes.pointee.count : object.str.pointee.count
    let isOne = start.int >= 0 && start.int < count && end.int == start.int &+ 1
    let last = end.int &- 1
    let encoding = member(exception, "encoding")
    let subject = encoding.isUndefined ? "" : "'\(try strText(encoding))' codec "
    let what: String
    if isDecode {
      what =
        isOne
        ? "byte 0x\(hexadecimalText(UInt32(object.bytes.pointee.data[start.int]), 2)) in position \(start.int)"
        : "bytes in position \(start.int)-\(last)"
      return newStr("\(subject)can't decode \(what): \(reasonText)")
    }
    if isOne {
      let point = object.str.codePoint(at: start.int)
      let escape =
        point < 0x100
        ? "\\x" + hexadecimalText(point, 2)
        : point < 0x10000 ? "\\u" + hexadecimalText(point, 4) : "\\U" + hexadecimalText(point, 8)
      what = "character '\(escape)' in position \(start.int)"
    } else {
      what = "characters in position \(start.int)-\(last)"
    }
    return newStr("\(subject)can't \(encoding.isUndefined ? "translate" : "encode") \(what): \(reasonText)")
  }

  private func hexadecimalText(_ number: UInt32, _ digits: Int) -> String {
    let text = String(number, radix: 16)
    return String(repeating: "0", count: max(0, digits - text.count)) + text
  }
}
