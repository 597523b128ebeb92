// This file defines the place of a piece of source text, because every later stage (parser, compiler, traceback,
// lesson loader) speaks of places, and two byte offsets are the smallest form that all of them can resolve.

/// A half-open range of UTF-8 byte offsets into one source.
///
/// Lines and columns are computed only when somebody reads them; see `SourceFile`.
public struct Span: Hashable, Sendable {
  /// Offset of the first byte.
  public var start: UInt32
  /// Offset behind the last byte.
  public var end: UInt32

  public init(start: UInt32, end: UInt32) {
    self.start = start
    self.end = end
  }

  public init(_ start: Int, _ end: Int) {
    self.start = UInt32(clamping: start)
    self.end = UInt32(clamping: end)
  }

  /// The smallest span that holds both.
  public func joined(with other: Span) -> Span {
    Span(start: min(start, other.start), end: max(end, other.end))
  }
}

extension Span {
  public init(_ range: Range<Int>) {
    self.init(range.lowerBound, range.upperBound)
  }

  /// An empty span: a place between two bytes.
  public init(at offset: Int) {
    self.init(offset, offset)
  }

  public var startOffset: Int { Int(start) }
  /// Never before the start, whatever the span was made from.
  public var endOffset: Int { Int(max(start, end)) }
  public var count: Int { endOffset - startOffset }
  public var isEmpty: Bool { end <= start }
  public var range: Range<Int> { startOffset..<endOffset }

  public func contains(_ offset: Int) -> Bool {
    range.contains(offset)
  }
}

extension Span: CustomStringConvertible {
  public var description: String { "\(start)..<\(end)" }
}
