// This file finds the end of a string literal (language reference 2.4.1); what is in it is decoded by the parser.

import SourceText

extension Lexer {
  /// Lexes a string whose quote stands behind `prefixLength` bytes.
  mutating func lexString(prefixLength: Int) throws(LexicalError) {
    position &+= prefixLength
    let quote = bytes[position]
    position &+= 1
    if bytes[position] == quote {
      position &+= 1
      guard bytes[position] == quote, position < end else { return append(.string) }
      position &+= 1
      return try lexTripleQuoted(quote)
    }
    while position < end {
      let byte = bytes[position]
      if byte == quote {
        position &+= 1
        return append(.string)
      }
      if byte == 0x5C {
        position &+= bytes[position &+ 1] == 0x0D && bytes[position &+ 2] == 0x0A ? 3 : 2
        continue
      }
      if byte == 0x0A || byte == 0x0D { break }
      position &+= 1
    }
    throw unterminated("unterminated string literal")
  }

  private mutating func lexTripleQuoted(_ quote: UInt8) throws(LexicalError) {
    while position < end {
      let byte = bytes[position]
      if byte == quote, bytes[position &+ 1] == quote, bytes[position &+ 2] == quote {
        position &+= 3
        return append(.string)
      }
      position &+= byte == 0x5C ? 2 : 1
    }
    throw unterminated("unterminated triple-quoted string literal")
  }

  private mutating func unterminated(_ message: String) -> LexicalError {
    let line = source.line(of: position >= end ? max(end - 1, 0) : position)
    position = min(position, end)
    return LexicalError(
      error: PySyntaxError(
        .syntax, "\(message) (detected at line \(line))", Span(tokenStart, tokenStart + 1), .start, stage: .lexer),
      isImmediate: true)
  }
}
