// This file defines the test of one character: a literal in any case, `.`, `\d` or a set, closed under the case rule of its
// place. The first 256 code points are a table, and so are all bytes.

/// Whether a character belongs to a set.
public struct CharacterTest: Sendable, Hashable {
  /// Code points below 256.
  public let low: ByteSet
  /// The other ones that were named, sorted.
  private let ranges: [ClosedRange<UInt32>]
  /// Unicode's categories beside them.
  private let categories: [Category]
  private let isNegated: Bool

  init(_ ranges: CodePointRanges, categories: [Category] = [], isNegated: Bool = false) {
    self.ranges = ranges.ranges.filter { $0.upperBound >= 256 }
    self.categories = categories
    self.isNegated = isNegated
    var low = ByteSet()
    for byte in UInt8.min...UInt8.max {
      let value = UInt32(byte)
      let isMember = ranges.contains(value) || categories.contains { $0.containsUnicode(value) }
      if isMember != isNegated { low.insert(byte) }
    }
    self.low = low
  }

  @inline(__always) public func contains(_ value: UInt32) -> Bool {
    value < 256 ? low.contains(UInt8(truncatingIfNeeded: value)) : containsHigh(value)
  }

  private func containsHigh(_ value: UInt32) -> Bool {
    var first = 0
    var last = ranges.count
    while first < last {
      let middle = (first &+ last) / 2
      if ranges[middle].upperBound < value { first = middle &+ 1 } else { last = middle }
    }
    if first < ranges.count, ranges[first].lowerBound <= value { return !isNegated }
    return categories.contains { $0.containsUnicode(value) } != isNegated
  }

  /// The bytes that a member can begin with.
  func firstBytes(isText: Bool) -> ByteSet {
    guard isText else { return low }
    var result = ByteSet()
    for byte in UInt8.min..<0x80 where low.contains(byte) { result.insert(byte) }
    let isASCII =
      ranges.isEmpty && categories.isEmpty && !isNegated
      && (UInt8(0x80)...0xFF).allSatisfy { !low.contains($0) }
    if !isASCII { for byte in UInt8(0xC2)...0xF4 { result.insert(byte) } }
    return result
  }
}

extension Category {
  /// Whether a code point belongs to the category by Unicode 14.
  func containsUnicode(_ value: UInt32) -> Bool {
    isMember(value) != isNegated
  }

  private func isMember(_ value: UInt32) -> Bool {
    if base == .space { return PythonText.isSpace(value) }
    if value == 0x5F { return base == .word }
    switch PythonText.known(value)?.properties.generalCategory {
    case .decimalNumber: return true
    case .letterNumber, .otherNumber, .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter,
      .otherLetter:
      return base == .word
    default: return false
    }
  }
}
