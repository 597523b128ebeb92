// This file follows CPython into a fault: before it tries a place of a search, it looks whether the character there can
// begin a match, and reads `\w` and the like by the flags of the whole pattern, even inside `(?a:...)`. So
// `re.search(r"(?a:\W)", "é")` finds nothing where `re.match` does.

extension PatternTree {
  /// What the first character of every match of a search has to pass; nil where CPython's look agrees with the pattern.
  var searchFilter: CharacterTest? {
    guard isText, body.width.minimum > 0 else { return nil }
    var flags = self.flags
    var sequence = body.branches.count == 1 ? body.branches[0] : nil
    while let first = sequence?.nodes.first {
      switch first.kind {
      case .group(let group) where !group.isAtomic:
        guard group.body.branches.count == 1 else { return nil }
        flags = flags.scoped(adding: group.added, removing: group.removed)
        sequence = group.body.branches[0]
      case .set(let set):
        let inner = Mode(flags, isText: true)
        let outer = Mode(self.flags, isText: true)
        guard inner.isUnicode != outer.isUnicode, set.items.contains(where: \.isCategory) else { return nil }
        if inner.ignoresCase, set.holdsLetters(inner) { return nil }
        let writer = ProgramWriter(self)
        return writer.singleCharacter(first, self.flags.subtracting(.ignoreCase))
      default: return nil
      }
    }
    return nil
  }
}

extension CharacterSet.Item {
  var isCategory: Bool {
    if case .category = kind { true } else { false }
  }
}

extension CharacterSet {
  /// A literal or range has letters with two cases; a range beyond U+FFFF counts.
  fileprivate func holdsLetters(_ mode: Mode) -> Bool {
    items.contains { item in
      switch item.kind {
      case .literal(let value): return CaseClasses.hasCase(value, isUnicode: mode.isUnicode)
      case .range(let low, let high):
        if high > 0xFFFF { return true }
        return low <= high && (low...high).contains { CaseClasses.hasCase($0, isUnicode: mode.isUnicode) }
      case .category: return false
      }
    }
  }
}
