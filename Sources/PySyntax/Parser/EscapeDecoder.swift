// This file decodes the escapes of string and bytes literals (language reference 2.4.1).

import SourceText

/// A malformed escape, worded as CPython's codecs do.
struct EscapeError: Error {
  let message: String
}

/// Decodes pieces of one literal.
struct EscapeDecoder {
  private let context: ParseContext
  private let bytes: UnsafePointer<UInt8>
  private let literal: StringLiteral
  private var hasWarned = false

  init(_ context: ParseContext, _ literal: StringLiteral) {
    self.context = context
    bytes = context.source.bytes
    self.literal = literal
  }

  /// The text of a range of the literal's body. Line breaks become `\n`.
  mutating func decode(_ range: Range<Int>) throws(EscapeError) -> [UInt8] {
    let plain = UnsafeBufferPointer(start: bytes + range.lowerBound, count: range.count)
    if !plain.contains(where: { $0 == 0x5C || $0 == 0x0D }) { return Array(plain) }
    var text: [UInt8] = []
    text.reserveCapacity(range.count)
    var position = range.lowerBound
    let start = position
    while position < range.upperBound {
      let byte = bytes[position]
      if byte == 0x0D {
        text.append(0x0A)
        position += bytes[position + 1] == 0x0A ? 2 : 1
      } else if byte == 0x5C, !literal.isRaw {
        try decodeEscape(&position, range.upperBound, start, &text)
      } else {
        text.append(byte)
        position += 1
      }
    }
    return text
  }

  private mutating func decodeEscape(
    _ position: inout Int, _ end: Int, _ start: Int, _ text: inout [UInt8]
  ) throws(EscapeError) {
    let escape = position
    position += 2
    guard escape + 1 < end else {
      position = end
      return text.append(0x5C)
    }
    let byte = bytes[escape + 1]
    switch byte {
    case 0x0A: break
    case 0x0D: if bytes[position] == 0x0A { position += 1 }
    case 0x5C, 0x27, 0x22: text.append(byte)
    case 0x61: text.append(7)
    case 0x62: text.append(8)
    case 0x66: text.append(12)
    case 0x6E: text.append(10)
    case 0x72: text.append(13)
    case 0x74: text.append(9)
    case 0x76: text.append(11)
    case 0x30...0x37: decodeOctal(&position, end, escape, &text)
    case 0x78: try decodeHexadecimal(2, &position, end, escape, start, &text)
    case 0x75 where !literal.isBytes: try decodeHexadecimal(4, &position, end, escape, start, &text)
    case 0x55 where !literal.isBytes: try decodeHexadecimal(8, &position, end, escape, start, &text)
    case 0x4E where !literal.isBytes: try decodeName(&position, end, escape, start, &text)
    default:
      position = escape + 1
      text.append(0x5C)
      if byte < 0x80 { warn("invalid escape sequence '\\\(Unicode.Scalar(byte))'") }
    }
  }

  /// One warning is enough for a piece of text.
  private mutating func warn(_ message: String) {
    if hasWarned { return }
    hasWarned = true
    context.warnings.append(SyntaxWarning(.deprecation, message, literal.token.span, stage: .grammar))
  }

  private mutating func decodeOctal(_ position: inout Int, _ end: Int, _ escape: Int, _ text: inout [UInt8]) {
    position = escape + 1
    var value: UInt32 = 0
    while position < min(end, escape + 4), bytes[position] & 0xF8 == 0x30 {
      value = value << 3 | UInt32(bytes[position] & 7)
      position += 1
    }
    if value > 0o377 { warn("invalid octal escape sequence '\\\(String(value, radix: 8))'") }
    append(literal.isBytes ? value & 0xFF : value, &text)
  }

  private func decodeHexadecimal(
    _ digits: Int, _ position: inout Int, _ end: Int, _ escape: Int, _ start: Int, _ text: inout [UInt8]
  ) throws(EscapeError) {
    var value: UInt32 = 0
    for _ in 0..<digits {
      guard position < end, let digit = Character(Unicode.Scalar(bytes[position])).hexDigitValue else {
        if literal.isBytes {
          throw EscapeError(message: "(value error) invalid \\x escape at position \(escape - start)")
        }
        let form = digits == 2 ? "\\xXX" : digits == 4 ? "\\uXXXX" : "\\UXXXXXXXX"
        throw unicodeError("truncated \(form) escape", escape, position, start)
      }
      value = value << 4 | UInt32(truncatingIfNeeded: digit)
      position += 1
    }
    if value > 0x10FFFF { throw unicodeError("illegal Unicode character", escape, position, start) }
    append(value, &text)
  }

  private func decodeName(
    _ position: inout Int, _ end: Int, _ escape: Int, _ start: Int, _ text: inout [UInt8]
  ) throws(EscapeError) {
    guard position < end, bytes[position] == 0x7B else {
      throw unicodeError("malformed \\N character escape", escape, position, start)
    }
    var close = position + 1
    while close < end, bytes[close] != 0x7D { close += 1 }
    guard close < end, close > position + 1 else {
      throw unicodeError("malformed \\N character escape", escape, min(close, end), start)
    }
    guard let scalar = scalar(named: context.source.text(position + 1, close)) else {
      throw unicodeError("unknown Unicode character name", escape, close + 1, start)
    }
    position = close + 1
    append(scalar.value, &text)
  }

  /// CPython gives positions in a copy of the body where non-ASCII characters are written as `\UXXXXXXXX`.
  private func unicodeError(_ reason: String, _ escape: Int, _ end: Int, _ start: Int) -> EscapeError {
    func width(_ from: Int, _ to: Int) -> Int {
      (from..<max(from, to)).reduce(0) { sum, offset in
        let byte = bytes[offset]
        return sum + (byte < 0x80 ? 1 : byte & 0xC0 == 0x80 ? 0 : 10)
      }
    }
    let first = width(start, escape)
    let last = max(first + width(escape, end) - 1, first)
    let place = first == last ? "byte 0x5c in position \(first)" : "bytes in position \(first)-\(last)"
    return EscapeError(message: "(unicode error) 'unicodeescape' codec can't decode \(place): \(reason)")
  }

  /// UTF-8, also for surrogates (WTF-8).
  private func append(_ value: UInt32, _ text: inout [UInt8]) {
    func byte(_ bits: UInt32) -> UInt8 { UInt8(truncatingIfNeeded: bits) }
    if literal.isBytes || value < 0x80 {
      text.append(byte(value))
    } else if value < 0x800 {
      text += [byte(0xC0 | value >> 6), byte(0x80 | value & 0x3F)]
    } else if value < 0x10000 {
      text += [byte(0xE0 | value >> 12), byte(0x80 | value >> 6 & 0x3F), byte(0x80 | value & 0x3F)]
    } else {
      text += [
        byte(0xF0 | value >> 18), byte(0x80 | value >> 12 & 0x3F), byte(0x80 | value >> 6 & 0x3F),
        byte(0x80 | value & 0x3F),
      ]
    }
  }
}
