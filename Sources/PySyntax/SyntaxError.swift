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

  public let kind: Kind
  public let message: String
  /// What CPython marks with carets.
  public let span: Span

  public init(_ kind: Kind = .syntax, _ message: String, _ span: Span) {
    self.kind = kind
    self.message = message
    self.span = span
  }
}

/// Something doubtful in a program that parses.
public struct SyntaxWarning: Sendable {
  /// The warning class of CPython.
  public enum Category: Sendable { case syntax, deprecation }

  public let category: Category
  public let message: String
  public let span: Span

  public init(_ category: Category, _ message: String, _ span: Span) {
    self.category = category
    self.message = message
    self.span = span
  }
}
