// This file rewrites a tree for subjects that are ASCII throughout, which most are. There a text pattern can be matched as
// bytes: letters, digits and blanks are found in a table of 256 bits instead of Unicode's property tables, which makes
// everyday patterns two to twenty times as fast.

extension PatternTree {
  /// A bytes pattern that matches in ASCII text what this text pattern matches there, group for group; nil where the
  /// pattern speaks of characters beyond ASCII, which may equal ASCII letters when case is ignored.
  public var forASCII: PatternTree? {
    guard isText else { return nil }
    return rewritten(isText: false) { node, flags in
      switch node.kind {
      case .literal(let value): return value < 0x80 ? node : nil
      case .set(let set): return set.forASCII(flags).map { Node(kind: .set($0), span: node.span) }
      default: return node
      }
    }
  }
}

extension CharacterSet {
  /// The characters beyond ASCII that equal an ASCII letter where case is ignored.
  private static let relatives: [UInt32] = [0x130, 0x131, 0x17F, 0x212A]

  /// What the set holds of ASCII. Blanks are spelled out: Python counts U+001C to U+001F among those of text, and not
  /// among those of bytes.
  fileprivate func forASCII(_ flags: RegexFlags) -> CharacterSet? {
    var result: [Item] = []
    func add(_ low: UInt32, _ high: UInt32, _ span: Range<Int>) -> Bool {
      if flags.contains(.ignoreCase), CharacterSet.relatives.contains(where: { low <= $0 && $0 <= high }) {
        return false
      }
      if low < 0x80 { result.append(Item(kind: .range(low, min(high, 0x7F)), span: span)) }
      return true
    }
    for item in items {
      switch item.kind {
      case .literal(let value):
        if !add(value, value, item.span) { return nil }
      case .range(let low, let high):
        if !add(low, high, item.span) { return nil }
      case .category(let category):
        guard category.base == .space, !flags.contains(.ascii) else {
          result.append(item)
          continue
        }
        let spaces = CodePointRanges.unicodeSpace
        for range in (category.isNegated ? spaces.inverted : spaces).ranges where range.lowerBound < 0x80 {
          result.append(Item(kind: .range(range.lowerBound, min(range.upperBound, 0x7F)), span: item.span))
        }
      }
    }
    return result.isEmpty ? nil : CharacterSet(isNegated: isNegated, items: result, isBracketed: true)
  }
}
