// This file defines an error or a warning about a text as data, because every part of the program finds faults and
// exactly one renderer words their place.

/// Something wrong in a source text, where it stands, and what to do next.
public struct Diagnostic: Error, Hashable, Sendable {
  public enum Severity: String, Sendable {
    case error
    case warning
  }

  public var severity: Severity
  /// The file's name as the user knows it.
  public var file: String
  /// The bytes concerned; nil when the whole file is meant, or no text of it is at hand.
  public var span: Span?
  /// Where the span starts, resolved when the diagnostic is made, so that its one-line form needs no text.
  public var position: Position?
  /// One sentence without a full stop; may hold the user's own names.
  public var message: String
  /// Next steps, each one sentence.
  public var hints: [String]

  public init(_ severity: Severity, in source: SourceFile, at span: Span, _ message: String, hints: [String] = []) {
    self.severity = severity
    file = source.name
    self.span = span
    position = source.position(of: span.startOffset)
    self.message = message
    self.hints = hints
  }

  /// A fault of a file as a whole, such as one that cannot be read.
  public init(_ severity: Severity, file: String, _ message: String, hints: [String] = []) {
    self.severity = severity
    self.file = file
    self.message = message
    self.hints = hints
  }
}

extension Diagnostic: Comparable {
  /// Reading order: by file, then place; what concerns a whole file comes first.
  public static func < (left: Diagnostic, right: Diagnostic) -> Bool {
    if left.file != right.file { return left.file < right.file }
    let start = Position(line: 0, column: 0)
    let (leftPosition, rightPosition) = (left.position ?? start, right.position ?? start)
    if leftPosition != rightPosition { return leftPosition < rightPosition }
    return left.message < right.message
  }
}
