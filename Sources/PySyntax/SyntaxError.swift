// This file defines the errors of the parser as data, because the same error is printed as CPython's SyntaxError, is
// raised by `compile()`, and is shown by the checker.

import SourceText

/// What is wrong with a program's text, worded as CPython 3.11 words it.
public struct PySyntaxError: Error, Sendable {
  /// The exception that CPython raises.
  public enum Kind: Sendable { case syntax, indentation, tab }

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
