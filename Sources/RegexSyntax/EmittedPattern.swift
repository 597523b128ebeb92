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
  /// The pattern holds a positive lookahead: PCRE2 10.42 can then miss matches when it optimises the start.
  public let hasLookahead: Bool
  /// The pattern holds callouts with a text, a letter and a PCRE2 group number, that have to be answered:
  /// `u12` or `a12`, the text of group 12 just compared has to be equal by `CaseRule`, since PCRE2's idea of equal
  /// letters is wider than Python's; `p12`, a loop must not begin a turn where group 12 says that the last one began.
  public let needsCallouts: Bool
  /// PCRE2's number for each group of Python's, from group 0 on; never less than Python's.
  public let groupNumbers: [Int]
  /// Groups that PCRE2 sees, without group 0.
  public let captureCount: Int
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
