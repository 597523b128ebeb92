// This file defines what the emitter hands to PCRE2: pattern text that means there what the tree means in Python, the
// options it was written for, and the way back from its bytes to the source. The debugger needs that way back, since
// PCRE2's callouts speak of bytes in the text that it compiled.

/// A pattern in PCRE2's language.
public struct EmittedPattern: Sendable {
  public let bytes: [UInt8]
  /// Pattern and subject are UTF-8.
  public let isUTF: Bool
  /// `\w`, `\d` and the word boundaries follow Unicode.
  public let usesUnicodeProperties: Bool
  /// Letters match in either case outside `(?-i:...)`.
  public let isCaseless: Bool
  /// PCRE2 10.42 must not optimise the start, see `PatternTree.misleadsStart`.
  public let needsPlainStart: Bool
  public let map: SourceMap
}

/// Which source each emitted byte comes from.
public struct SourceMap: Sendable {
  /// In emitted order: the bytes from `offset` on, up to the next entry, were written for `span`.
  public internal(set) var entries: [(offset: Int, span: Range<Int>)] = []

  /// The source of an emitted byte: code-point offsets into the pattern.
  public func span(at offset: Int) -> Range<Int>? {
    var low = 0
    var high = entries.count
    while low < high {
      let middle = (low + high) / 2
      if entries[middle].offset <= offset { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? entries[low - 1].span : nil
  }

  mutating func note(_ span: Range<Int>, at offset: Int) {
    if let last = entries.last, last.offset == offset {
      entries[entries.count - 1].span = span
    } else {
      entries.append((offset, span))
    }
  }
}
