// This file defines the explainer, which reads a program that the parser has refused once more, the way CPython does: in
// a first pass to see how far the grammar reaches, in a second one with additional rules that only match mistakes.
// Which error comes out depends on the order of alternatives and on every look ahead, so the explainer keeps to ordered
// choice (a parsing expression grammar with memory) and builds no tree, only what the messages need.

import SourceText

/// A piece of a program as the messages see it.
struct Piece {
  enum Kind {
    case name, attribute, subscript_, call, constant, literalNone, literalTrue, literalFalse, ellipsis
    case joinedString, operation, comparison, conditional, lambda, named, starred, awaiting, yield
    case tuple, list, set, dictionary, listComprehension, setComprehension, dictionaryComprehension, generator
    /// Anything else that matched: a statement, a keyword argument, a list of parameters.
    case other
  }

  var kind: Kind
  var span: Span
  /// Elements of tuples and lists, the operand of a star, the left side of `a in b`.
  var children: [Piece] = []
}

/// The rules that keep what they found at a token.
enum Rule: UInt8 {
  case simpleStatement, block, starExpression, expression, disjunction, conjunction, inversion, comparison
  case bitwiseOr, bitwiseXor, bitwiseAnd, shift, sum, term, factor, awaitPrimary, primary, atom, strings
  case starTarget, targetWithStarAtom, tPrimary, deleteTarget, arguments, invalidNamedExpression, invalidExpression
  case namedExpression, closedPattern, starPattern, starExpressions, invalidForTarget, invalidComprehension
  case lambda, statement, compound
}

final class Explainer {
  let context: ParseContext
  let source: SourceBuffer
  let buffer: TokenBuffer
  let tokens: UnsafePointer<Token>
  let lexicalError: LexicalError?
  let soft: SoftKeywords
  let print: Identifier
  let exec: Identifier
  /// Index of the next token.
  var mark = 0
  /// How many tokens have been looked at: the last of them is where CPython reports an error without a rule.
  var reached = 0
  /// Whether the rules for mistakes are on.
  var seeksMistakes = false
  /// The error found; from then on every rule fails.
  var error: PySyntaxError?
  /// Whether the rest of the text can still hold an error of the lexer.
  var sawLexicalError = false
  var depth = 0
  /// Where the last part of the comprehension read last ends, without parentheses around it.
  var comprehensionEnd: UInt32 = 0
  /// Inside an f-string, every message says so.
  let prefix: String

  private var memory: [UInt64: (piece: Piece?, end: Int)] = [:]

  static let maximumDepth = 3_500

  init(
    _ context: ParseContext, _ tokens: TokenBuffer, _ lexicalError: LexicalError?, isField: Bool = false
  ) {
    self.context = context
    source = context.source
    buffer = tokens
    self.tokens = UnsafePointer(tokens.tokens)
    self.lexicalError = lexicalError
    soft = SoftKeywords(context.names)
    print = Identifier(index: context.names.lookUp(("print" as StaticString).utf8Start, 5))
    exec = Identifier(index: context.names.lookUp(("exec" as StaticString).utf8Start, 4))
    prefix = isField ? "f-string: " : ""
  }

  /// The kind of the next token. Looking at a token that could not be lexed is itself the error.
  var kind: TokenKind {
    if mark >= reached { reach() }
    return tokens[mark].kind
  }

  private func reach() {
    reached = mark + 1
    if tokens[mark].kind == .error, let lexicalError {
      sawLexicalError = true
      if error == nil { error = lexicalError.error }
    }
  }

  var token: Token {
    _ = kind
    return tokens[mark]
  }

  func accept(_ expected: TokenKind) -> Bool {
    guard error == nil, kind == expected, error == nil else { return false }
    if expected != .endOfFile { mark += 1 }
    return true
  }

  func accept(soft word: Identifier) -> Bool {
    guard error == nil, kind == .name, tokens[mark].name == word.index else { return false }
    mark += 1
    return true
  }

  /// Whether the next token is of a kind, without taking it.
  func sees(_ expected: TokenKind...) -> Bool { error == nil && expected.contains(kind) }

  /// Runs an alternative; if it fails, goes back to where it began.
  func attempt(_ alternative: () -> Bool) -> Bool {
    guard error == nil else { return false }
    let start = mark
    if alternative(), error == nil { return true }
    mark = start
    return false
  }

  func attempt(_ alternative: () -> Piece?) -> Piece? {
    guard error == nil else { return nil }
    let start = mark
    if let piece = alternative(), error == nil { return piece }
    mark = start
    return nil
  }

  /// Whether an alternative would match, without taking anything.
  func looksLike(_ alternative: () -> Bool) -> Bool {
    let start = mark
    let matches = alternative()
    mark = start
    return matches && error == nil
  }

  /// Runs an alternative that may fail without harm.
  @discardableResult
  func optionally(_ alternative: () -> Bool) -> Bool {
    _ = attempt(alternative)
    return error == nil
  }

  func remember(_ rule: Rule, _ body: () -> Piece?) -> Piece? {
    guard error == nil else { return nil }
    let start = mark
    let key = UInt64(start) << 8 | UInt64(rule.rawValue)
    if let known = memory[key] {
      if known.piece != nil { mark = known.end }
      return known.piece
    }
    depth += 1
    defer { depth -= 1 }
    if depth > Self.maximumDepth {
      error = PySyntaxError(.recursion, "maximum recursion depth exceeded during compilation", tokens[mark].span)
      return nil
    }
    let piece = body()
    if error != nil { return nil }
    if piece == nil { mark = start }
    memory[key] = (piece, mark)
    return piece
  }

  func forget() { memory = [:] }

  /// From a token to behind the last one taken.
  func span(from first: Int) -> Span {
    Span(start: tokens[first].start, end: tokens[max(mark - 1, first)].end)
  }

  func piece(_ kind: Piece.Kind, from first: Int, _ children: [Piece] = []) -> Piece {
    Piece(kind: kind, span: span(from: first), children: children)
  }

  /// `, `-separated matches; false without any.
  func separated(by separator: TokenKind = .comma, _ element: () -> Bool) -> Bool {
    guard attempt(element) else { return false }
    while attempt({ self.accept(separator) && element() }) {}
    return error == nil
  }

  func pieces(separatedBy separator: TokenKind = .comma, _ element: () -> Piece?) -> [Piece]? {
    guard let first = attempt(element) else { return nil }
    var pieces = [first]
    while true {
      let start = mark
      guard accept(separator), let next = attempt(element) else {
        mark = start
        break
      }
      pieces.append(next)
    }
    return error == nil ? pieces : nil
  }
}
