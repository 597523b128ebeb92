// This file lexes operators and delimiters (language reference 2.5 and 2.6) and keeps the brackets in balance.

import SourceText

extension Lexer {
  mutating func lexOperator(_ byte: UInt8) throws(LexicalError) {
    let second = bytes[position &+ 1]
    switch byte {
    case 0x28: try open(byte, .leftParenthesis)
    case 0x5B: try open(byte, .leftBracket)
    case 0x7B: try open(byte, .leftBrace)
    case 0x29: try close(byte, 0x28, .rightParenthesis)
    case 0x5D: try close(byte, 0x5B, .rightBracket)
    case 0x7D: try close(byte, 0x7B, .rightBrace)
    case 0x2C: take(1, .comma)
    case 0x3B: take(1, .semicolon)
    case 0x7E: take(1, .tilde)
    case 0x3A: second == 0x3D ? take(2, .colonEqual) : take(1, .colon)
    case 0x3D: second == 0x3D ? take(2, .doubleEqual) : take(1, .equal)
    case 0x2E:
      if isDigit(second) { return try lexFraction() }
      second == 0x2E && bytes[position &+ 2] == 0x2E ? take(3, .ellipsis) : take(1, .dot)
    case 0x2B: augmented(second, .plus, .plusEqual)
    case 0x2D: second == 0x3E ? take(2, .arrow) : augmented(second, .minus, .minusEqual)
    case 0x2A: doubled(byte, second, (.star, .starEqual), (.doubleStar, .doubleStarEqual))
    case 0x2F: doubled(byte, second, (.slash, .slashEqual), (.doubleSlash, .doubleSlashEqual))
    case 0x3C:
      second == 0x3E
        ? take(2, .stray) : doubled(byte, second, (.less, .lessEqual), (.leftShift, .leftShiftEqual))
    case 0x3E: doubled(byte, second, (.greater, .greaterEqual), (.rightShift, .rightShiftEqual))
    case 0x25: augmented(second, .percent, .percentEqual)
    case 0x26: augmented(second, .ampersand, .ampersandEqual)
    case 0x7C: augmented(second, .bar, .barEqual)
    case 0x5E: augmented(second, .caret, .caretEqual)
    case 0x40: augmented(second, .at, .atEqual)
    case 0x21: second == 0x3D ? take(2, .notEqual) : take(1, .stray)
    case 0x24, 0x3F, 0x60: take(1, .stray)
    default:
      position &+= 1
      throw invalidCharacter(Unicode.Scalar(byte))
    }
  }

  @inline(__always)
  private mutating func take(_ length: Int, _ kind: TokenKind) {
    position &+= length
    append(kind)
  }

  @inline(__always)
  private mutating func augmented(_ second: UInt8, _ plain: TokenKind, _ withEqual: TokenKind) {
    second == 0x3D ? take(2, withEqual) : take(1, plain)
  }

  private mutating func doubled(
    _ byte: UInt8, _ second: UInt8, _ single: (TokenKind, TokenKind), _ double: (TokenKind, TokenKind)
  ) {
    if second == byte {
      bytes[position &+ 2] == 0x3D ? take(3, double.1) : take(2, double.0)
    } else {
      augmented(second, single.0, single.1)
    }
  }

  private mutating func open(_ byte: UInt8, _ kind: TokenKind) throws(LexicalError) {
    position &+= 1
    if level >= Self.maximumBrackets { throw failure("too many nested parentheses") }
    brackets.append((byte, tokenStart))
    append(kind)
  }

  private mutating func close(_ byte: UInt8, _ opening: UInt8, _ kind: TokenKind) throws(LexicalError) {
    position &+= 1
    let text = Character(Unicode.Scalar(byte))
    guard let bracket = brackets.popLast() else { throw failure("unmatched '\(text)'") }
    if bracket.byte != opening {
      let message =
        "closing parenthesis '\(text)' does not match opening parenthesis '\(Character(Unicode.Scalar(bracket.byte)))'"
      let line = source.line(of: bracket.offset)
      throw failure(line == source.line(of: tokenStart) ? message : "\(message) on line \(line)")
    }
    append(kind)
  }
}
