// This file lexes names, keywords and the prefixes of strings (language reference 2.3 and 2.4.1).

import SourceText

extension Lexer {
  mutating func lexName() throws(LexicalError) {
    var allBytes: UInt8 = 0
    var scan = position
    while true {
      let byte = bytes[scan]
      guard isNameByte[Int(byte)] else { break }
      allBytes |= byte
      scan &+= 1
    }
    if scan > end { scan = end }
    let length = scan &- position
    if length <= 2, bytes[scan] == 0x22 || bytes[scan] == 0x27, isStringPrefix(position, length) {
      return try lexString(prefixLength: length)
    }
    if allBytes >= 0x80 { try checkIdentifier(upTo: scan) }
    position = scan
    let value = names.lookUp(bytes + tokenStart, length)
    if value & NameInterner.keywordMark == 0 {
      append(.name, name: value)
    } else {
      append(TokenKind(rawValue: UInt8(truncatingIfNeeded: value)) ?? .name)
    }
  }

  /// The prefixes of section 2.4.1, in any case and order.
  private func isStringPrefix(_ start: Int, _ length: Int) -> Bool {
    let first = bytes[start] | 0x20
    if length == 1 { return first == 0x72 || first == 0x62 || first == 0x66 || first == 0x75 }
    let second = bytes[start &+ 1] | 0x20
    guard first == 0x72 || second == 0x72 else { return false }
    let other = first == 0x72 ? second : first
    return other == 0x62 || other == 0x66
  }

  /// Checks a name with non-ASCII characters against the identifiers of section 2.3 (PEP 3131).
  private mutating func checkIdentifier(upTo limit: Int) throws(LexicalError) {
    var offset = position
    while offset < limit {
      let (scalar, length) = source.scalar(at: offset)
      let isFirst = offset == tokenStart
      let isValid =
        scalar == "_" || (isFirst ? scalar.properties.isXIDStart : scalar.properties.isXIDContinue)
      guard isValid else {
        position = offset + length
        throw invalidCharacter(scalar)
      }
      offset += length
    }
  }

  func invalidCharacter(_ scalar: Unicode.Scalar) -> LexicalError {
    var code = String(scalar.value, radix: 16, uppercase: true)
    while code.utf8.count < 4 { code = "0" + code }
    return isPrintable(scalar)
      ? failure("invalid character '\(Character(scalar))' (U+\(code))")
      : failure("invalid non-printable character U+\(code)")
  }

  /// As `str.isprintable`.
  private func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator: false
    case .spaceSeparator: scalar == " "
    default: true
    }
  }
}

let isNameByte: [Bool] = (0..<256).map { code in
  switch UInt8(code) {
  case 0x41...0x5A, 0x61...0x7A, 0x5F, 0x30...0x39, 0x80...0xFF: true
  default: false
  }
}
