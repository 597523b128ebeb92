// This file defines the tokens of Python 3.11, because the parser, the error explainer, the prompt and the colouring
// all read the same sixteen-byte records.

import SourceText

/// What a token is. Keywords stand between `keywordFalse` and `keywordYield`; soft keywords are names.
enum TokenKind: UInt8, Sendable {
  case endOfFile, newline, indent, dedent, error
  /// A function's body that was skipped, see `Lexer.lexDefinition`. Its `name` is 1 where the body may name the class that
  /// it stands in.
  case unread
  case name, number, string

  case keywordFalse, keywordNone, keywordTrue, keywordAnd, keywordAs, keywordAssert, keywordAsync, keywordAwait
  case keywordBreak, keywordClass, keywordContinue, keywordDef, keywordDel, keywordElif, keywordElse, keywordExcept
  case keywordFinally, keywordFor, keywordFrom, keywordGlobal, keywordIf, keywordImport, keywordIn, keywordIs
  case keywordLambda, keywordNonlocal, keywordNot, keywordOr, keywordPass, keywordRaise, keywordReturn, keywordTry
  case keywordWhile, keywordWith, keywordYield

  case leftParenthesis, rightParenthesis, leftBracket, rightBracket, leftBrace, rightBrace
  case comma, colon, semicolon, dot, ellipsis, arrow, at, equal, colonEqual
  case plus, minus, star, slash, doubleSlash, percent, doubleStar, leftShift, rightShift, ampersand, bar, caret, tilde
  case less, greater, lessEqual, greaterEqual, doubleEqual, notEqual
  case plusEqual, minusEqual, starEqual, slashEqual, doubleSlashEqual, percentEqual, atEqual
  case ampersandEqual, barEqual, caretEqual, leftShiftEqual, rightShiftEqual, doubleStarEqual
  /// A character that no rule of the grammar uses: `$ ? !` and the backquote; also the old `<>`.
  case stray

  var isKeyword: Bool {
    rawValue >= TokenKind.keywordFalse.rawValue && rawValue <= TokenKind.keywordYield.rawValue
  }
}

/// One token. Names carry their `Identifier`.
struct Token: Sendable {
  /// Offset of the first byte. A line break begins with the comment before it, if there is one, and is empty without.
  /// Indents, dedents and the end of the file are empty and stand where lexing has arrived.
  var start: UInt32
  /// Offset behind the last byte.
  var end: UInt32
  /// `Identifier.index` of a name.
  var name: UInt32
  var kind: TokenKind
  /// How many brackets are open behind this token.
  var level: UInt8

  var span: Span { Span(start: start, end: end) }
}

/// A growing row of tokens, outside Swift's arrays so that the parser reads it without range checks.
/// The last token is always `endOfFile` or `error`, and the parser never advances behind it.
final class TokenBuffer {
  private(set) var tokens: UnsafeMutablePointer<Token>
  private(set) var count = 0
  private var capacity: Int

  init(capacity: Int) {
    self.capacity = max(capacity, 16)
    tokens = .allocate(capacity: self.capacity)
  }

  deinit { tokens.deallocate() }

  @inline(__always)
  func append(_ token: Token) {
    if count == capacity { grow() }
    (tokens + count).initialize(to: token)
    count &+= 1
  }

  @inline(never)
  private func grow() {
    let larger = UnsafeMutablePointer<Token>.allocate(capacity: capacity &* 2)
    larger.moveInitialize(from: tokens, count: count)
    tokens.deallocate()
    tokens = larger
    capacity &*= 2
  }
}

/// Why lexing stopped.
struct LexicalError: Error {
  var error: PySyntaxError
  /// CPython's tokenizer raises some errors at once and only notes others for the parser. The difference shows when a
  /// syntax error comes first in the file: only an error raised at once takes its place.
  var isImmediate: Bool
  /// The innermost bracket that was open.
  var innermostBracket: (byte: UInt8, offset: Int)?
}
