// This file decides what a pattern asks of the engine: whether any place follows Unicode, and whether PCRE2 would match it by
// other rules than Python.

extension PatternTree {
  /// Letters, digits or blanks are Unicode's somewhere.
  var usesUnicode: Bool {
    var result = false
    visitNodes { node, flags in
      switch node.kind {
      case .set(let set): result = result || (set.holdsCategory && !flags.contains(.ascii))
      case .anchor(.wordBoundary), .anchor(.notWordBoundary): result = result || !flags.contains(.ascii)
      default: break
      }
    }
    return result
  }

  /// PCRE2 10.42 may skip places where a match begins: before a positive lookahead, and in machine code before branches
  /// of different widths that something of no fixed width follows.
  var misleadsStart: Bool {
    var isMisled = false
    var hasUnequalBranches = false
    var isVariable = false
    visitNodes { node, _ in
      switch node.kind {
      case .lookaround(let lookaround):
        isMisled = isMisled || !lookaround.isBehind && !lookaround.isNegative
        hasUnequalBranches = hasUnequalBranches || !lookaround.body.hasEqualBranches
      case .group(let group): hasUnequalBranches = hasUnequalBranches || !group.body.hasEqualBranches
      case .repetition, .conditional, .backreference: isVariable = true
      default: break
      }
    }
    return isMisled || hasUnequalBranches && isVariable
  }

  /// PCRE2 and Python differ on the pattern in one of these ways:
  ///
  /// - in a loop whose turns may match nothing. PCRE2 ends an unbounded loop at such a turn and unrolls a bounded one;
  ///   Python begins no further turn where the last one began, unless that turn was required. And PCRE2 10.42 misses
  ///   what follows an empty match of such a loop;
  /// - in a possessive loop, of which Python keeps each required turn as it first matched, and in atomic groups. Near
  ///   either PCRE2 10.42 misses matches, or keeps groups of an earlier attempt;
  /// - in a reference that ignores case. PCRE2 folds, Python compares lower-case forms;
  /// - in what CPython's search skips, see `searchFilter`;
  /// - in groups that share a number, see `init(phrases:)`.
  public var needsOwnMatcher: Bool {
    var result = searchFilter != nil
    var groups = 0
    visitNodes { node, flags in
      switch node.kind {
      case .group(let group):
        result = result || group.isAtomic
        guard let number = group.number else { break }
        groups += 1
        result = result || number != groups
      case .repetition(let repetition): result = result || !repetition.isPlain
      case .backreference: result = result || (isText && flags.contains(.ignoreCase))
      default: break
      }
    }
    return result
  }
}

extension Alternation {
  fileprivate var hasEqualBranches: Bool {
    branches.count == 1 || width.isFixed
  }
}

extension CharacterSet {
  fileprivate var holdsCategory: Bool {
    items.contains(where: \.isCategory)
  }
}

extension Repetition {
  /// The loop means in PCRE2 what it means in Python.
  fileprivate var isPlain: Bool {
    if mode == .possessive { return body.isCharacter }
    if maximum == 0 || maximum == 1 || body.width.minimum > 0 { return true }
    switch body.kind {
    case .anchor, .lookaround: return true
    default: return false
    }
  }
}

extension Node {
  /// A single character without a group around it.
  fileprivate var isCharacter: Bool {
    switch kind {
    case .literal, .anyCharacter, .set: true
    default: false
    }
  }
}

extension CharacterSet.Item {
  var isCategory: Bool {
    if case .category = kind { true } else { false }
  }
}
