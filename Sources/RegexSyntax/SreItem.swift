// This file defines CPython's own intermediate form of a pattern, because `re.DEBUG` prints it. CPython folds as it
// parses: plain groups dissolve, branches lose what they share at the front, and branches of single characters become a
// set.

/// A member of a set in CPython's form.
enum SreMember: Hashable {
  case negation
  case literal(UInt32)
  case range(UInt32, UInt32)
  case category(Category)

  /// The name and what it holds, as the tree shows them.
  var parts: (name: String, value: String) {
    switch self {
    case .negation: return ("NEGATE", "None")
    case .literal(let value): return ("LITERAL", "\(value)")
    case .range(let low, let high): return ("RANGE", "(\(low), \(high))")
    case .category(let category): return ("CATEGORY", "CATEGORY_" + category.sreName)
    }
  }
}

extension Category {
  var sreName: String {
    let name = base == .digit ? "DIGIT" : base == .space ? "SPACE" : "WORD"
    return isNegated ? "NOT_" + name : name
  }
}

/// One item of CPython's form.
enum SreItem {
  case literal(UInt32)
  case notLiteral(UInt32)
  case any
  case set([SreMember])
  case branch([[SreItem]])
  case group(number: Int?, added: Int, removed: Int, [SreItem])
  case atomic([SreItem])
  case repetition(name: String, minimum: UInt64, maximum: UInt64?, [SreItem])
  case assertion(name: String, direction: Int, width: Int, [SreItem])
  case anchor(String)
  case reference(Int)
  case conditional(Int, [SreItem], [SreItem]?)

  /// What CPython finds equal: items that hold others are compared by identity there, so two never are.
  func isSame(as other: SreItem) -> Bool {
    switch (self, other) {
    case (.literal(let left), .literal(let right)), (.notLiteral(let left), .notLiteral(let right)):
      return left == right
    case (.any, .any): return true
    case (.set(let left), .set(let right)): return left == right
    case (.anchor(let left), .anchor(let right)): return left == right
    case (.reference(let left), .reference(let right)): return left == right
    default: return false
    }
  }

  static func items(_ alternation: Alternation) -> [SreItem] {
    var branches = alternation.branches.map(items)
    guard branches.count > 1 else { return branches.first ?? [] }
    var result: [SreItem] = []
    while let prefix = branches[0].first, branches.allSatisfy({ $0.first?.isSame(as: prefix) ?? false }) {
      result.append(prefix)
      for index in branches.indices { branches[index].removeFirst() }
    }
    var members: [SreMember] = []
    for branch in branches {
      guard branch.count == 1, let own = branch[0].setMembers else { return result + [.branch(branches)] }
      members += own
    }
    return result + [.set(unique(members))]
  }

  /// The members that an item adds to a set of single characters; nil if it cannot.
  private var setMembers: [SreMember]? {
    switch self {
    case .literal(let value): return [.literal(value)]
    case .set(let members) where members.first != .negation: return members
    default: return nil
    }
  }

  static func items(_ sequence: Sequence) -> [SreItem] {
    sequence.nodes.flatMap { node -> [SreItem] in
      if let body = plainGroup(node) { return body }
      return [item(node)]
    }
  }

  /// The contents of a group that only groups.
  private static func plainGroup(_ node: Node) -> [SreItem]? {
    guard case .group(let group) = node.kind, group.number == nil, !group.isAtomic, group.added.isEmpty,
      group.removed.isEmpty
    else { return nil }
    return items(group.body)
  }

  private static func item(_ node: Node) -> SreItem {
    switch node.kind {
    case .literal(let value): return .literal(value)
    case .anyCharacter: return .any
    case .set(let set): return item(set)
    case .anchor(let anchor): return .anchor(anchor.sreName)
    case .group(let group):
      if group.isAtomic { return .atomic(items(group.body)) }
      return .group(
        number: group.number, added: group.added.rawValue, removed: group.removed.rawValue, items(group.body))
    case .lookaround(let lookaround):
      return .assertion(
        name: lookaround.isNegative ? "ASSERT_NOT" : "ASSERT", direction: lookaround.isBehind ? -1 : 1,
        width: lookaround.isBehind ? Int(lookaround.body.width.minimum) : 0, items(lookaround.body))
    case .backreference(let reference): return .reference(reference.group)
    case .conditional(let conditional):
      return .conditional(conditional.group, items(conditional.yes), conditional.no.map(items))
    case .repetition(let repetition):
      let name: String
      switch repetition.mode {
      case .greedy: name = "MAX_REPEAT"
      case .lazy: name = "MIN_REPEAT"
      case .possessive: name = "POSSESSIVE_REPEAT"
      }
      return .repetition(
        name: name, minimum: repetition.minimum, maximum: repetition.maximum,
        plainGroup(repetition.body) ?? [item(repetition.body)])
    }
  }

  private static func item(_ set: CharacterSet) -> SreItem {
    let members = unique(set.items.map(\.kind.sreMember))
    if set.isSingleLiteral, set.isBracketed, case .literal(let value) = set.items[0].kind {
      return set.isNegated ? .notLiteral(value) : .literal(value)
    }
    return .set((set.isNegated ? [.negation] : []) + members)
  }

  private static func unique(_ members: [SreMember]) -> [SreMember] {
    var seen: Set<SreMember> = []
    return members.filter { seen.insert($0).inserted }
  }
}

extension CharacterSet.Kind {
  fileprivate var sreMember: SreMember {
    switch self {
    case .literal(let value): .literal(value)
    case .range(let low, let high): .range(low, high)
    case .category(let category): .category(category)
    }
  }
}

extension Anchor {
  fileprivate var sreName: String {
    switch self {
    case .lineStart: return "AT_BEGINNING"
    case .lineEnd: return "AT_END"
    case .start: return "AT_BEGINNING_STRING"
    case .end: return "AT_END_STRING"
    case .wordBoundary: return "AT_BOUNDARY"
    case .notWordBoundary: return "AT_NON_BOUNDARY"
    }
  }
}
