// This file defines how CPython reads a set where case is ignored, with three peculiarities: it does not fold letters beyond
// U+FFFF in a set, a range that ends beyond U+FFFF goes by Unicode's cases even under ASCII, and under LOCALE a set holds a
// letter if it holds either case, negated sets included.

extension CharacterSet {
  /// The items that can match.
  func effectiveItems(_ mode: Mode) -> [Item] {
    guard mode.ignoresCase, !isSingleLiteral else { return items }
    let all = items + items.flatMap(CharacterSet.lowerCases)
    if !mode.isUnicode { return all }
    // The text is folded, the letter in the set is not.
    return all.filter { item in
      if case .literal(let value) = item.kind { return !CaseRule.isLost(value) }
      return true
    }
  }

  /// The letters whose upper case is in a range that ends beyond U+FFFF.
  private static func lowerCases(of item: Item) -> [Item] {
    guard case .range(let low, let high) = item.kind, high > 0xFFFF else { return [] }
    return CaseClasses.lowerCases(of: low...max(low, high)).map { Item(kind: .literal($0), span: item.span) }
  }

  /// One character, however often: CPython has no set then.
  var isSingleLiteral: Bool {
    guard case .literal(let value)? = items.first?.kind else { return false }
    return items.allSatisfy { $0.kind == .literal(value) }
  }

  /// The bytes of a set under LOCALE that ignores case; nil where the set has no rule of its own.
  func localeBytes(_ mode: Mode) -> CodePointRanges? {
    guard mode.ignoresCase, mode.isLocale, !isSingleLiteral else { return nil }
    var ranges: [ClosedRange<UInt32>] = []
    for item in items {
      switch item.kind {
      case .literal(let value): ranges.append(value...value)
      case .range(let low, let high): ranges.append(low...max(low, high))
      case .category(let category): ranges += CodePointRanges.ascii(category).ranges
      }
    }
    let all = isNegated ? CodePointRanges(ranges).inverted : CodePointRanges(ranges)
    return CodePointRanges(all.addingASCIICases.ranges.filter { $0.lowerBound < 256 }.map { $0.clamped(to: 0...255) })
  }
}

extension Alternation {
  /// The branches that can match. CPython makes a set of branches that are single characters.
  func effectiveBranches(_ mode: Mode) -> [Sequence] {
    guard branches.count > 1, mode.ignoresCase, mode.isUnicode else { return branches }
    var hasLost = false
    var values: Set<UInt32> = []
    for branch in branches {
      guard branch.nodes.count == 1 else { return branches }
      switch branch.nodes[0].kind {
      case .literal(let value):
        hasLost = hasLost || CaseRule.isLost(value)
        values.insert(value)
      case .set(let set) where !set.isNegated: values.insert(.max)
      default: return branches
      }
    }
    guard hasLost, values.count > 1 else { return branches }
    return branches.filter { branch in
      if case .literal(let value)? = branch.nodes.first?.kind { return !CaseRule.isLost(value) }
      return true
    }
  }
}

extension CaseRule {
  /// A letter beyond U+FFFF that no text equals once it is in lower case.
  fileprivate static func isLost(_ value: UInt32) -> Bool {
    value > 0xFFFF && CaseRule.unicode.lower(value) != value
  }
}
