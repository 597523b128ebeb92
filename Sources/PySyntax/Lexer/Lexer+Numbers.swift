// This file lexes numbers and their many ways to be wrong (language reference 2.4.4 to 2.4.7).

import SourceText

extension Lexer {
  mutating func lexNumber() throws(LexicalError) {
    if bytes[position] == 0x30 {
      switch bytes[position &+ 1] | 0x20 {
      case 0x78: return try lexRadix(16, "hexadecimal")
      case 0x6F: return try lexRadix(8, "octal")
      case 0x62: return try lexRadix(2, "binary")
      default: return try lexLeadingZero()
      }
    }
    try lexDigits()
    try lexFractionAndExponent()
  }

  /// `.5`, where a digit follows the dot.
  mutating func lexFraction() throws(LexicalError) {
    position &+= 1
    try lexDigits()
    try lexExponent()
  }

  private mutating func lexRadix(_ radix: UInt8, _ kind: String) throws(LexicalError) {
    position &+= 2
    repeat {
      if bytes[position] == 0x5F { position &+= 1 }
      guard digitValue(bytes[position]) < radix else {
        if isDigit(bytes[position]) { throw invalidDigit(kind) }
        throw failure("invalid \(kind) literal")
      }
      while digitValue(bytes[position]) < radix { position &+= 1 }
    } while bytes[position] == 0x5F
    if isDigit(bytes[position]) { throw invalidDigit(kind) }
    try finishNumber(kind)
  }

  private mutating func invalidDigit(_ kind: String) -> LexicalError {
    let digit = Character(Unicode.Scalar(bytes[position]))
    position &+= 1
    return failure("invalid digit '\(digit)' in \(kind) literal")
  }

  private mutating func lexLeadingZero() throws(LexicalError) {
    while true {
      if bytes[position] == 0x5F {
        position &+= 1
        if !isDigit(bytes[position]) { throw failure("invalid decimal literal") }
      }
      guard bytes[position] == 0x30 else { break }
      position &+= 1
    }
    let zerosEnd = position
    let hasOtherDigits = isDigit(bytes[position])
    if hasOtherDigits { try lexDigits() }
    switch bytes[position] {
    case 0x2E, 0x65, 0x45, 0x6A, 0x4A:
      return try lexFractionAndExponent()
    default:
      guard hasOtherDigits else { return try finishNumber("decimal") }
      throw LexicalError(
        error: PySyntaxError(
          .syntax,
          "leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers",
          Span(tokenStart, zerosEnd), .bytes, stage: .lexer), isImmediate: true)
    }
  }

  /// Digits with single underscores between them; the lexer stands on the first.
  private mutating func lexDigits() throws(LexicalError) {
    while true {
      while isDigit(bytes[position]) { position &+= 1 }
      guard bytes[position] == 0x5F else { return }
      position &+= 1
      if !isDigit(bytes[position]) { throw failure("invalid decimal literal") }
    }
  }

  private mutating func lexFractionAndExponent() throws(LexicalError) {
    if bytes[position] == 0x2E {
      position &+= 1
      if isDigit(bytes[position]) { try lexDigits() }
    }
    try lexExponent()
  }

  private mutating func lexExponent() throws(LexicalError) {
    if bytes[position] | 0x20 == 0x65 {
      let next = bytes[position &+ 1]
      if next == 0x2B || next == 0x2D {
        position &+= 2
        if !isDigit(bytes[position]) { throw failure("invalid decimal literal") }
        try lexDigits()
      } else if isDigit(next) {
        position &+= 1
        try lexDigits()
      } else {
        return try finishNumber("decimal")
      }
    }
    if bytes[position] | 0x20 == 0x6A {
      position &+= 1
      return try finishNumber("imaginary")
    }
    try finishNumber("decimal")
  }

  /// Checks what follows: a letter is an error, but for a keyword that may follow a number it is only a warning.
  private mutating func finishNumber(_ kind: String) throws(LexicalError) {
    let next = bytes[position]
    if next < 0x80 && !isNameByte[Int(next)] || position >= end {
      return append(.number)
    }
    let keywords: [StaticString] = ["and", "else", "for", "if", "in", "is", "or", "not"]
    let isKeyword = keywords.contains { keyword in
      let length = keyword.utf8CodeUnitCount
      let isLonger = length > 2 || keyword.utf8Start[0] == 0x6F
      return (0..<length).allSatisfy { bytes[position &+ $0] == keyword.utf8Start[$0] }
        // `if`, `in` and `is` count even as the beginning of a longer word.
        && !(isLonger && isNameByte[Int(bytes[position &+ length])])
    }
    guard isKeyword else { throw failure("invalid \(kind) literal") }
    warnings.append(SyntaxWarning(.syntax, "invalid \(kind) literal", Span(tokenStart, position), stage: .lexer))
    append(.number)
  }

  @inline(__always)
  func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  /// The value of a hexadecimal digit; 255 for other bytes.
  private func digitValue(_ byte: UInt8) -> UInt8 {
    if byte &- 0x30 < 10 { return byte &- 0x30 }
    let letter = (byte | 0x20) &- 0x61
    return letter < 6 ? letter &+ 10 : 255
  }
}
