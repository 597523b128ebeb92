// This file follows CPython into a fault: before it tries a place of a search, it looks whether the character there can
// begin a match, and reads `\w` and the like by the flags of the whole pattern, even inside `(?a:...)`. So
// `re.search(r"(?a:\W)", "é")` finds nothing where `re.match` does.

extension PatternTree {
  /// What the first character of every match of a search has to pass; nil where CPython's look agrees with the pattern.
  var searchFilter: CharacterTest? {
    guard isText, body.width.minimum > 0, changesLetters else { return nil }
    var flags = self.flags
    var first = SreItem.items(body).first
    while case .group(_, let added, let removed, let inner) = first {
      flags = flags.scoped(adding: RegexFlags(rawValue: added), removing: RegexFlags(rawValue: removed))
      first = inner.first
    }
    guard case .set(let members) = first, flags.contains(.ascii) != self.flags.contains(.ascii),
      members.contains(where: \.isCategory),
      !flags.contains(.ignoreCase) || !members.contains(where: SreCase(flags).hasCase)
    else { return nil }
    return CharacterTest(members, isUnicode: !self.flags.contains(.ascii))
  }

  /// A group says anew what a letter is.
  private var changesLetters: Bool {
    var result = false
    visitNodes { node, _ in
      if case .group(let group) = node.kind { result = result || !group.added.isDisjoint(with: .types) }
    }
    return result
  }
}

extension SreMember {
  fileprivate var isCategory: Bool {
    if case .category = self { true } else { false }
  }
}

extension SreCase {
  /// The member holds a letter with another case; a range beyond U+FFFF counts.
  func hasCase(_ member: SreMember) -> Bool {
    switch member {
    case .literal(let value): hasCase(value)
    case .range(let low, let high): high > 0xFFFF || (low...max(low, high)).contains(where: hasCase)
    case .negation, .category: false
    }
  }
}

extension CharacterTest {
  /// The test of a set in CPython's form.
  fileprivate init(_ members: [SreMember], isUnicode: Bool) {
    var ranges: [ClosedRange<UInt32>] = []
    var categories: [Category] = []
    for member in members {
      switch member {
      case .negation: continue
      case .literal(let value): ranges.append(value...value)
      case .range(let low, let high): ranges.append(low...max(low, high))
      case .category(let category):
        if isUnicode { categories.append(category) } else { ranges += CodePointRanges.ascii(category).ranges }
      }
    }
    self.init(CodePointRanges(ranges), categories: categories, isNegated: members.first == .negation)
  }
}
