// This file defines sets of code points as sorted, disjoint ranges, and the fixed sets behind `\s`, `\d` and `\w`, because
// a class is written out for PCRE2: its own shorthands disagree with Python's on a few characters.

/// Sorted, disjoint, non-adjacent closed ranges of code points.
struct CodePointRanges {
  private(set) var ranges: [ClosedRange<UInt32>]

  static let last: UInt32 = 0x10_FFFF

  init(_ unsorted: [ClosedRange<UInt32>]) {
    ranges = []
    for range in unsorted.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let previous = ranges.last, range.lowerBound <= previous.upperBound &+ 1 {
        ranges[ranges.count - 1] = previous.lowerBound...max(previous.upperBound, range.upperBound)
      } else {
        ranges.append(range)
      }
    }
  }

  var inverted: CodePointRanges {
    var result: [ClosedRange<UInt32>] = []
    var next: UInt32 = 0
    for range in ranges {
      if range.lowerBound > next { result.append(next...(range.lowerBound &- 1)) }
      next = range.upperBound &+ 1
    }
    if next <= CodePointRanges.last { result.append(next...CodePointRanges.last) }
    return CodePointRanges(result)
  }

  func contains(_ value: UInt32) -> Bool {
    ranges.contains { $0.contains(value) }
  }

  /// The set with the other case of each ASCII letter in it.
  var addingASCIICases: CodePointRanges {
    var result = ranges
    for range in ranges {
      for (letters, shift) in [(UInt32(0x41)...0x5A, 0x20), (UInt32(0x61)...0x7A, -0x20)] where range.overlaps(letters)
      {
        let part = range.clamped(to: letters)
        let low = UInt32(bitPattern: Int32(bitPattern: part.lowerBound) &+ Int32(shift))
        result.append(low...(low &+ (part.upperBound &- part.lowerBound)))
      }
    }
    return CodePointRanges(result)
  }

  /// `str.isspace` on one character: PCRE2's `\s` lacks U+001C to U+001F and has U+180E.
  static let unicodeSpace = CodePointRanges([
    0x09...0x0D, 0x1C...0x20, 0x85...0x85, 0xA0...0xA0, 0x1680...0x1680, 0x2000...0x200A, 0x2028...0x2029,
    0x202F...0x202F, 0x205F...0x205F, 0x3000...0x3000,
  ])
  static let asciiSpace = CodePointRanges([0x09...0x0D, 0x20...0x20])
  static let asciiDigit = CodePointRanges([0x30...0x39])
  static let asciiWord = CodePointRanges([0x30...0x39, 0x41...0x5A, 0x5F...0x5F, 0x61...0x7A])

  /// What a shorthand means where letters are ASCII.
  static func ascii(_ category: Category) -> CodePointRanges {
    let ranges: CodePointRanges
    switch category.base {
    case .digit: ranges = asciiDigit
    case .space: ranges = asciiSpace
    case .word: ranges = asciiWord
    }
    return category.isNegated ? ranges.inverted : ranges
  }
}
