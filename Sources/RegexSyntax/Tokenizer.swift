// This file defines the tokenizer shared by patterns and replacement templates. A token is one character or a backslash
// with the character after it, and one token is always read ahead: a lone backslash at the end is therefore reported
// before anything wrong with the token in front of it, as CPython does.

/// One character, or a backslash and a character.
struct Token: Equatable {
  let value: UInt32
  let isEscape: Bool

  var length: Int { isEscape ? 2 : 1 }
  var codePoints: [UInt32] { isEscape ? [0x5C, value] : [value] }

  /// The character of a token that is no escape.
  var plain: UInt32? { isEscape ? nil : value }

  static func == (token: Token, character: Unicode.Scalar) -> Bool {
    !token.isEscape && token.value == character.value
  }

  static func != (token: Token, character: Unicode.Scalar) -> Bool { !(token == character) }
}

/// Reads tokens.
struct Tokenizer {
  let source: [UInt32]
  let isText: Bool
  /// The token read ahead.
  private(set) var next: Token?
  /// Just behind `next`.
  private var index = 0

  init(_ source: [UInt32], isText: Bool) throws(PatternError) {
    self.source = source
    self.isText = isText
    try advance()
  }

  /// Offset of `next`.
  var position: Int { index - (next?.length ?? 0) }

  private mutating func advance() throws(PatternError) {
    guard index < source.count else {
      next = nil
      return
    }
    guard source[index] == 0x5C else {
      next = Token(value: source[index], isEscape: false)
      index += 1
      return
    }
    guard index + 1 < source.count else {
      throw PatternError("bad escape (end of pattern)", at: source.count - 1)
    }
    next = Token(value: source[index + 1], isEscape: true)
    index += 2
  }

  mutating func take() throws(PatternError) -> Token? {
    let token = next
    try advance()
    return token
  }

  /// Takes `character` if it comes next.
  mutating func take(_ character: Unicode.Scalar) throws(PatternError) -> Bool {
    guard let next, next == character else { return false }
    try advance()
    return true
  }

  /// Takes up to `count` characters that `accepts` allows.
  mutating func take(upTo count: Int, while accepts: (UInt32) -> Bool) throws(PatternError) -> [UInt32] {
    var result: [UInt32] = []
    while result.count < count, let character = next?.plain, accepts(character) {
      result.append(character)
      try advance()
    }
    return result
  }

  /// Takes everything before `terminator`, and it too. `what` names the thing in the errors.
  mutating func take(until terminator: Unicode.Scalar, _ what: String) throws(PatternError) -> [UInt32] {
    var result: [UInt32] = []
    while true {
      guard let token = try take() else {
        if result.isEmpty { throw error("missing \(what)") }
        throw error("missing \(terminator), unterminated name", back: result.count)
      }
      if token == terminator {
        if result.isEmpty { throw error("missing \(what)", back: 1) }
        return result
      }
      result += token.codePoints
    }
  }

  mutating func seek(to offset: Int) throws(PatternError) {
    index = offset
    try advance()
  }

  /// An error `back` characters before the token read ahead.
  func error(_ message: String, back: Int = 0) -> PatternError {
    PatternError(isText ? message : PythonText.backslashReplaced(message), at: position - back)
  }

  /// An error whose message shows `quoted` as it is.
  func error(_ message: String, _ quoted: [UInt32], back: Int) -> PatternError {
    guard isText else { return error(message + PythonText.string(quoted), back: back) }
    return PatternError(points: message.unicodeScalars.map(\.value) + quoted, at: position - back)
  }
}

extension UInt32 {
  var isDigit: Bool { (0x30...0x39).contains(self) }
  var isOctalDigit: Bool { (0x30...0x37).contains(self) }
  var isHexDigit: Bool { isDigit || (0x41...0x46).contains(self) || (0x61...0x66).contains(self) }
  var isASCIILetter: Bool { (0x41...0x5A).contains(self) || (0x61...0x7A).contains(self) }

  /// The value of digits in a base; nil if it does not fit. The digits are valid for the base.
  static func value(of digits: some Swift.Sequence<UInt32>, radix: UInt32) -> UInt32? {
    var value: UInt32 = 0
    for character in digits {
      let digit = character.isDigit ? character &- 0x30 : (character | 0x20) &- 0x61 &+ 10
      let (product, overflow) = value.multipliedReportingOverflow(by: radix)
      let (sum, carry) = product.addingReportingOverflow(digit)
      if overflow || carry { return nil }
      value = sum
    }
    return value
  }
}
