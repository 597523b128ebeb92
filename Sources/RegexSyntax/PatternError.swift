// This file defines what a pattern or a replacement template can be refused for. The texts are CPython 3.11's, the
// position is a code-point offset, and one place puts them together as CPython's exception does.

/// A pattern or template that Python refuses.
public struct PatternError: Error, Equatable, Sendable {
  /// The exception class that CPython raises, or `limit` where only this engine refuses.
  public enum Kind: Sendable, Hashable {
    /// `re.error`
    case error
    /// `ValueError`: flags that contradict each other or the pattern's type.
    case valueError
    /// `OverflowError`: a repetition number of 2**32 - 1 or more.
    case overflowError
    /// `IndexError`: a template names a group that does not exist.
    case indexError
    /// `RecursionError`: groups nested too deeply.
    case recursionError
    /// Valid for CPython, beyond what this engine can hold.
    case limit
  }

  public let kind: Kind
  /// Python's `.msg`, the sentence without the position, as code points: a pattern with lone surrogates may show them.
  public let messagePoints: [UInt32]
  /// Python's `.pos`: code points (bytes for a bytes pattern) from the start.
  public let position: Int?
  /// What Python warned of before it came to the error.
  public private(set) var warnings: [PatternWarning] = []

  public init(_ message: String, at position: Int? = nil, kind: Kind = .error) {
    self.init(points: message.unicodeScalars.map(\.value), at: position, kind: kind)
  }

  init(points: [UInt32], at position: Int?, kind: Kind = .error) {
    self.kind = kind
    messagePoints = points
    self.position = position
  }

  /// The message as text; a lone surrogate shows as U+FFFD.
  public var message: String { PythonText.string(messagePoints) }

  func after(_ warnings: [PatternWarning]) -> PatternError {
    var error = self
    error.warnings = warnings
    return error
  }

  /// Python's `.lineno` and `.colno`, both from 1; nil without a position.
  public func place(in pattern: [UInt32]) -> (line: Int, column: Int)? {
    guard let position else { return nil }
    let before = pattern.prefix(max(position, 0))
    let line = before.reduce(1) { $0 + ($1 == 0x0A ? 1 : 0) }
    let lineStart = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    return (line, position - lineStart + 1)
  }

  /// `str(exception)`: the sentence with ` at position 4`, and the line and column if the pattern has several lines.
  public func description(for pattern: [UInt32]) -> String {
    PythonText.string(descriptionPoints(for: pattern))
  }

  /// The same as code points.
  public func descriptionPoints(for pattern: [UInt32]) -> [UInt32] {
    guard kind == .error, let position, let place = place(in: pattern) else { return messagePoints }
    var suffix = " at position \(position)"
    if pattern.contains(0x0A) { suffix += " (line \(place.line), column \(place.column))" }
    return messagePoints + suffix.unicodeScalars.map(\.value)
  }
}

/// What Python warns of while it compiles a pattern that it accepts.
public struct PatternWarning: Hashable, Sendable {
  public enum Kind: Sendable, Hashable {
    /// `FutureWarning`: a set that may mean something else one day.
    case future
    /// `DeprecationWarning`
    case deprecation
  }

  public let kind: Kind
  /// The whole text, position included.
  public let message: String
  /// Code points from the start.
  public let position: Int

  public init(kind: Kind, message: String, position: Int) {
    self.kind = kind
    self.message = message
    self.position = position
  }
}
