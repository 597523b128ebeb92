// This file defines where something stands in a source text, because lexer, parser, lessons and patterns all point
// at places and have to mean the same thing by them.

/// A half-open range of byte offsets into the text of a ``SourceFile``.
///
/// Two 32-bit numbers keep syntax trees small; offsets past 4 GiB are clamped, never trapped.
public struct Span: Hashable, Sendable {
  private var lower: UInt32
  private var upper: UInt32

  public init(_ start: Int, _ end: Int) {
    lower = UInt32(clamping: start)
    upper = max(lower, UInt32(clamping: end))
  }

  public init(_ range: Range<Int>) {
    self.init(range.lowerBound, range.upperBound)
  }

  /// An empty span: a place between two bytes.
  public init(at offset: Int) {
    self.init(offset, offset)
  }

  public var start: Int { Int(lower) }
  public var end: Int { Int(upper) }
  public var count: Int { end - start }
  public var isEmpty: Bool { lower == upper }
  public var range: Range<Int> { start..<end }

  public func contains(_ offset: Int) -> Bool {
    start <= offset && offset < end
  }

  /// The smallest span that covers both.
  public func union(_ other: Span) -> Span {
    Span(min(start, other.start), max(end, other.end))
  }
}

extension Span: CustomStringConvertible {
  public var description: String { "\(start)..<\(end)" }
}

/// A place as people count: both numbers start at 1, and the column counts code points, not bytes.
public struct Position: Hashable, Sendable, Comparable {
  public var line: Int
  public var column: Int

  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  public static func < (left: Position, right: Position) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }
}

extension Position: CustomStringConvertible {
  public var description: String { "\(line):\(column)" }
}
