// This file defines the literal form of str, which repr() and ascii() give: the quote that needs no escape when there is
// one, and escapes for what is not printable (library reference, `str.isprintable`).

import Glibc

extension VM {
  /// `repr(str)`
  func quoted(_ str: StrRef) throws(PyError) -> Value {
    let count = str.pointee.count
    try reserve(str.byteCount)
    if str.pointee.isASCII && isPlain(str) {
      let result = newStr(count: count &+ 2, width: 1, isASCII: true)
      result.latin1[0] = 0x27
      result.latin1[count &+ 1] = 0x27
      memcpy(result.latin1 + 1, str.latin1, count)
      return Value(.str, result)
    }
    var builder = StrBuilder(capacity: count &+ 2)
    try appendQuoted(str, to: &builder)
    return try builder.finish(self)
  }

  /// ASCII without control characters, backslashes and single quotes.
  private func isPlain(_ str: StrRef) -> Bool {
    for i in 0..<str.pointee.count {
      let byte = str.latin1[i]
      if byte < 0x20 || byte == 0x7F || byte == 0x5C || byte == 0x27 { return false }
    }
    return true
  }

  private func appendQuoted(_ str: StrRef, to builder: inout StrBuilder) throws(PyError) {
    var hasSingle = false
    var hasDouble = false
    for i in 0..<str.pointee.count {
      let point = str.codePoint(at: i)
      if point == 0x27 { hasSingle = true }
      if point == 0x22 { hasDouble = true }
    }
    let quote: UInt32 = hasSingle && !hasDouble ? 0x22 : 0x27
    builder.append(quote)
    for i in 0..<str.pointee.count {
      let point = str.codePoint(at: i)
      if point == quote || point == 0x5C {
        builder.append(0x5C)
        builder.append(point)
      } else if PythonUnicode.isPrintable(point) {
        builder.append(point)
      } else {
        builder.appendEscape(point)
      }
      if i & 0xFFFF == 0xFFFF { try reserve(builder.count &* 4) }
    }
    builder.append(quote)
  }

  /// `ascii(value)`: what repr gives, with escapes for all that is not ASCII.
  func asciiForm(_ value: Value) throws(PyError) -> Value {
    let text = try repr(value)
    if text.str.pointee.isASCII { return text }
    try reserve(text.str.pointee.count &* 4)
    var builder = StrBuilder(capacity: text.str.pointee.count &* 2)
    for i in 0..<text.str.pointee.count {
      let point = text.str.codePoint(at: i)
      if point < 0x80 { builder.append(point) } else { builder.appendEscape(point) }
    }
    return try builder.finish(self)
  }
}

extension StrBuilder {
  /// The escape of a code point: \t \n \r, \xhh, \uhhhh or \Uhhhhhhhh.
  mutating func appendEscape(_ point: UInt32) {
    append(0x5C)
    switch point {
    case 0x09: append(0x74)
    case 0x0A: append(0x6E)
    case 0x0D: append(0x72)
    case 0..<0x100:
      append(0x78)
      appendHexadecimal(point, digits: 2)
    case 0..<0x10000:
      append(0x75)
      appendHexadecimal(point, digits: 4)
    default:
      append(0x55)
      appendHexadecimal(point, digits: 8)
    }
  }

  mutating func appendHexadecimal(_ number: UInt32, digits: Int) {
    for place in stride(from: (digits - 1) * 4, through: 0, by: -4) {
      append(UInt32(hexadecimalDigit(UInt8(truncatingIfNeeded: number >> UInt32(place) & 0xF))))
    }
  }
}

/// The small hexadecimal digit of a number below 16, as ASCII.
@inline(__always) func hexadecimalDigit(_ value: UInt8) -> UInt8 { value < 10 ? 0x30 &+ value : 0x57 &+ value }
