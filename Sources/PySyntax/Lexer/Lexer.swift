// This file defines the lexer's main loop: it turns a whole source into tokens before parsing starts, because a flat row
// of tokens is what both the parser and the explainer of errors want to walk over again and again.
// The rules are those of the language reference's chapter 2.

import SourceText

/// Lexes one source, or one expression inside an f-string.
struct Lexer {
  let source: SourceBuffer
  let bytes: UnsafePointer<UInt8>
  let names: NameInterner
  let tokens: TokenBuffer
  /// Offset behind the last byte to lex.
  let end: Int
  var position: Int
  /// Where the token being lexed starts.
  var tokenStart = 0
  /// An open bracket: its byte and offset.
  var brackets: [(byte: UInt8, offset: Int)] = []
  /// Columns of the enclosing blocks, counted with tab stops of 8 and of 1: both must agree on what is deeper.
  var indents: [(column: Int, alternative: Int)] = [(0, 0)]
  var warnings: [SyntaxWarning] = []
  /// Whether the text ends a line even without a line break.
  var addsNewline = true
  /// Whether the bodies of functions are skipped.
  var putsOffBodies = false
  /// Brackets around the text that are not in it: 1 in an f-string's expression.
  let outerLevel: Int

  /// As CPython's tokenizer limits them.
  static let maximumBrackets = 200
  static let maximumIndents = 100

  init(_ source: SourceBuffer, _ names: NameInterner) {
    self.source = source
    self.names = names
    bytes = source.bytes
    end = source.count
    position = 0
    outerLevel = 0
    tokens = TokenBuffer(capacity: source.count / 3 + 16)
  }

  /// Lexes some lines as if the first of them began where the range does.
  init(_ source: SourceBuffer, _ names: NameInterner, lines range: Range<Int>) {
    self.source = source
    self.names = names
    bytes = source.bytes
    end = range.upperBound
    position = range.lowerBound
    outerLevel = 0
    tokens = TokenBuffer(capacity: range.count / 3 + 16)
  }

  /// Lexes the expression of an f-string's replacement field as if it stood in parentheses.
  init(_ source: SourceBuffer, _ names: NameInterner, expression range: Range<Int>) {
    self.source = source
    self.names = names
    bytes = source.bytes
    end = range.upperBound
    position = range.lowerBound
    outerLevel = 1
    tokens = TokenBuffer(capacity: 16)
  }

  var level: Int { brackets.count &+ outerLevel }

  @inline(__always)
  func append(_ kind: TokenKind, name: UInt32 = 0) {
    tokens.append(
      Token(
        start: UInt32(truncatingIfNeeded: tokenStart), end: UInt32(truncatingIfNeeded: position), name: name,
        kind: kind, level: UInt8(truncatingIfNeeded: level)))
  }

  /// Lexes everything. After an error the last token is `error` and the error is returned.
  mutating func run() -> LexicalError? {
    do throws(LexicalError) {
      if outerLevel == 0 { try lexLines() } else { while try lexToken() {} }
      tokenStart = position
      append(.endOfFile)
      return nil
    } catch {
      append(.error)
      var found = error
      found.innermostBracket = brackets.last
      return found
    }
  }

  /// Lexes logical lines up to the end of the text.
  private mutating func lexLines() throws(LexicalError) {
    while position < end {
      guard try lexIndentation() else { continue }
      if putsOffBodies, try lexDefinition() { continue }
      while try lexToken() {}
      if position >= end { break }
    }
    tokenStart = position
    for _ in 1..<max(indents.count, 1) { append(.dedent) }
  }

  /// Lexes one token; false behind the end of a logical line or of the text.
  mutating func lexToken() throws(LexicalError) -> Bool {
    skipBlanks()
    tokenStart = position
    guard position < end else { return try lexEnd() }
    let byte = bytes[position]
    switch characterClasses[Int(byte)] {
    case .letter:
      try lexName()
    case .digit:
      try lexNumber()
    case .quote:
      try lexString(prefixLength: 0)
    case .lineBreak:
      return lexLineBreak()
    case .comment:
      // The line break behind a comment begins with it.
      position = source.lineEnd(of: position)
      if position < end { return lexLineBreak() }
    case .backslash:
      try lexContinuation()
    case .other:
      try lexOperator(byte)
    }
    return true
  }

  /// False at the end of a logical line.
  private mutating func lexLineBreak() -> Bool {
    let isLineEnd = level == 0
    if isLineEnd { append(.newline) }
    position &+= bytes[position] == 0x0D && bytes[position &+ 1] == 0x0A ? 2 : 1
    return !isLineEnd
  }

  @inline(__always)
  mutating func skipBlanks() {
    while position < end {
      let byte = bytes[position]
      guard byte == 0x20 || byte == 0x09 || byte == 0x0C else { return }
      position &+= 1
    }
  }

  private mutating func lexEnd() throws(LexicalError) -> Bool {
    position = end
    tokenStart = end
    if outerLevel > 0 { return false }
    if let bracket = brackets.last {
      // The parser's error: it may find a better one before it gets here.
      throw LexicalError(error: .neverClosed(bracket.byte, bracket.offset), isImmediate: false)
    }
    if addsNewline { append(.newline) }
    return false
  }

  /// `\` at the end of a line.
  mutating func lexContinuation() throws(LexicalError) {
    position &+= 1
    guard position < end else { throw unexpectedEnd() }
    guard bytes[position] == 0x0A || bytes[position] == 0x0D else {
      let start = position
      position = source.lineEnd(of: position)
      throw LexicalError(
        error: PySyntaxError(
          .syntax, "unexpected character after line continuation character", Span(start, position), .end(0)),
        isImmediate: false)
    }
    position &+= bytes[position] == 0x0D && bytes[position &+ 1] == 0x0A ? 2 : 1
    if position >= end { throw unexpectedEnd() }
  }

  private func unexpectedEnd() -> LexicalError {
    if let bracket = brackets.last {
      return LexicalError(error: .neverClosed(bracket.byte, bracket.offset), isImmediate: false)
    }
    let place = end > 0 && bytes[end - 1] == 0x0A ? end - 1 : end
    return LexicalError(
      error: PySyntaxError(.syntax, "unexpected EOF while parsing", Span(place, place), .end(-1)),
      isImmediate: false)
  }

  /// An error that CPython places on the character before the one that the lexer stands at.
  func failure(_ message: String) -> LexicalError {
    let start = max(source.characterStart(before: position), 0)
    return LexicalError(
      error: PySyntaxError(.syntax, message, Span(start, position), .start, stage: .lexer), isImmediate: true)
  }
}

enum CharacterClass: UInt8 { case other, letter, digit, quote, lineBreak, comment, backslash }

/// The class of each first byte of a token. Bytes of non-ASCII characters count as letters until they are checked.
let characterClasses: [CharacterClass] = (0..<256).map { code in
  switch UInt8(code) {
  case 0x41...0x5A, 0x61...0x7A, 0x5F, 0x80...0xFF: .letter
  case 0x30...0x39: .digit
  case 0x22, 0x27: .quote
  case 0x0A, 0x0D: .lineBreak
  case 0x23: .comment
  case 0x5C: .backslash
  default: .other
  }
}

extension PySyntaxError {
  static func neverClosed(_ bracket: UInt8, _ offset: Int) -> PySyntaxError {
    PySyntaxError(
      .syntax, "'\(Character(Unicode.Scalar(bracket)))' was never closed", Span(offset, offset + 1), .end(0))
  }
}
