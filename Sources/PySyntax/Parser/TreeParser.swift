// This file defines the parser's state and its small steps. The parser builds the tree of a valid program as fast as it
// can and says no more than "no" to another one: the explainer in Errors/ then finds CPython's words for it. Two
// machines cost less than one that carries hundreds of error rules along on the way that nearly every program takes.

import SourceText

/// What the stages of one parse share.
final class ParseContext {
  let source: SourceBuffer
  let names = NameInterner()
  var warnings: [SyntaxWarning] = []
  /// The first error of a program whose grammar is right, for example a repeated keyword argument.
  var lateError: PySyntaxError?

  init(_ source: SourceBuffer) { self.source = source }
}

/// Why the parser gave up.
enum ParseFailure: Error {
  /// The grammar does not hold; the explainer finds out more.
  case grammar
  /// The tree would be too deep.
  case recursion
  /// A known error, from inside a string literal.
  case known(PySyntaxError)
}

/// A recursive-descent parser over a row of tokens.
struct TreeParser {
  let context: ParseContext
  let source: SourceBuffer
  /// Owns what `tokens` points to.
  private let buffer: TokenBuffer
  let tokens: UnsafePointer<Token>
  let soft: SoftKeywords
  /// Index of the next token.
  var position = 0
  /// How many native calls of the expression parser are active: guards the native stack.
  var nesting = 0
  /// Height of the subtree parsed last: guards every later walk over the tree, and its release.
  var height = 0

  /// The heights that CPython's compiler accepts end just below 3,000 as well.
  static let maximumHeight = 2_900
  static let maximumNesting = 1_000

  init(_ context: ParseContext, _ tokens: TokenBuffer, nesting: Int = 0) {
    self.context = context
    source = context.source
    buffer = tokens
    self.tokens = UnsafePointer(tokens.tokens)
    soft = SoftKeywords(context.names)
    self.nesting = nesting
  }

  @inline(__always)
  var kind: TokenKind { tokens[position].kind }

  @inline(__always)
  var start: UInt32 { tokens[position].start }

  @inline(__always)
  func kind(ahead distance: Int) -> TokenKind {
    var index = position
    for _ in 0..<distance {
      if tokens[index].kind == .endOfFile || tokens[index].kind == .error { break }
      index &+= 1
    }
    return tokens[index].kind
  }

  /// Every caller has seen that the token is not the last one.
  @inline(__always)
  mutating func advance() { position &+= 1 }

  @inline(__always)
  mutating func accept(_ expected: TokenKind) -> Bool {
    guard kind == expected else { return false }
    advance()
    return true
  }

  @inline(__always)
  mutating func expect(_ expected: TokenKind) throws(ParseFailure) {
    guard kind == expected else { throw .grammar }
    advance()
  }

  @inline(__always)
  mutating func expectName() throws(ParseFailure) -> Identifier {
    guard kind == .name else { throw .grammar }
    advance()
    return Identifier(index: tokens[position &- 1].name)
  }

  /// The end of the last token that is more than layout.
  @inline(__always)
  var lastEnd: UInt32 {
    var index = position &- 1
    while index > 0, tokens[index].kind.rawValue <= TokenKind.dedent.rawValue { index &-= 1 }
    return index < 0 ? 0 : tokens[index].end
  }

  @inline(__always)
  func span(from start: UInt32) -> Span { Span(start: start, end: tokens[position &- 1].end) }

  @inline(__always)
  func wholeSpan(from start: UInt32) -> Span { Span(start: start, end: lastEnd) }

  /// Notes that a node now stands on a subtree of some height.
  @inline(__always)
  mutating func raise(above subtree: Int) throws(ParseFailure) {
    height = subtree &+ 1
    if height > Self.maximumHeight { throw .recursion }
  }

  @inline(__always)
  mutating func enter() throws(ParseFailure) {
    nesting &+= 1
    if nesting > Self.maximumNesting { throw .recursion }
  }

  @inline(__always)
  mutating func leave() { nesting &-= 1 }

  func isSoftKeyword(_ name: Identifier) -> Bool {
    kind == .name && tokens[position].name == name.index
  }
}

/// The words that are keywords only where the grammar asks for them.
struct SoftKeywords {
  let match: Identifier
  let `case`: Identifier
  let wildcard: Identifier

  init(_ names: NameInterner) {
    func identifier(_ text: StaticString) -> Identifier {
      Identifier(index: names.lookUp(text.utf8Start, text.utf8CodeUnitCount))
    }
    match = identifier("match")
    `case` = identifier("case")
    wildcard = identifier("_")
  }
}
