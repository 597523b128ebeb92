// This file defines the errors of the parser as data, because the same error is printed as CPython's SyntaxError, is
// raised by `compile()`, and is shown by the checker.

import SourceText

/// What is wrong with a program's text, worded as CPython 3.11 words it.
public struct PySyntaxError: Error, Sendable {
  /// The exception that CPython raises.
  public enum Kind: Sendable {
    case syntax, indentation, tab
    /// The source nests too deeply: a RecursionError, as CPython's compiler raises it.
    case recursion
  }

  /// What `offset` and `end_offset` say. CPython's stages count in different ways, and programs can read both.
  public enum Extent: Sendable {
    /// The span.
    case range
    /// The start of the span, for both.
    case start
    /// The start of the span, and a number that stands for no end: 0 or -1.
    case end(Int)
    /// Only the line is known: `offset` is 0.
    case line(end: Int)
    /// The end of the text, which CPython cannot place in a file.
    case endOfText
    /// The span in bytes of the line, not characters.
    case bytes
  }

  /// Who found the error; it decides what `text` holds.
  public enum Stage: Sendable { case lexer, grammar, compiler }

  /// The text that CPython shows in place of the line: an f-string's expression in parentheses.
  public struct Excerpt: Sendable {
    public let text: [UInt8]
    public let span: Span
    /// How many lines of the source stand before its first line.
    public var linesBefore: Int
  }

  public let kind: Kind
  public let message: String
  /// What CPython marks with carets.
  public let span: Span
  public let extent: Extent
  public let stage: Stage
  public internal(set) var excerpt: Excerpt?

  public init(
    _ kind: Kind = .syntax, _ message: String, _ span: Span, _ extent: Extent = .range, stage: Stage = .grammar
  ) {
    self.kind = kind
    self.message = message
    self.span = span
    self.extent = extent
    self.stage = stage
  }

  /// The same error, found behind the parser.
  public var ofCompiler: PySyntaxError { PySyntaxError(kind, message, span, extent, stage: .compiler) }

  /// The error of a text that stands in parentheses as an excerpt of another one.
  func inside(_ text: [UInt8], at offset: Int, linesBefore: Int) -> PySyntaxError {
    var outer = PySyntaxError(
      kind, message, Span(max(0, Int(span.start) + offset), max(0, Int(span.end) + offset)), extent, stage: stage)
    outer.excerpt = excerpt ?? Excerpt(text: text, span: span, linesBefore: 0)
    outer.excerpt?.linesBefore += linesBefore
    return outer
  }
}

/// Something doubtful in a program that parses.
public struct SyntaxWarning: Sendable {
  /// The warning class of CPython.
  public enum Category: Sendable { case syntax, deprecation }

  public let category: Category
  public let message: String
  public let span: Span
  /// What the compiler warns about is only known when everything else is right.
  public let stage: PySyntaxError.Stage

  public init(_ category: Category, _ message: String, _ span: Span, stage: PySyntaxError.Stage) {
    self.category = category
    self.message = message
    self.span = span
    self.stage = stage
  }
}
