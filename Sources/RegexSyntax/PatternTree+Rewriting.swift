// This file defines the rewriting of trees: new leaves on the same branches, for the forms of a pattern that serve on
// special subjects.

/// What becomes of a node that holds no other nodes, under the flags in force there; nil ends the rewriting.
typealias LeafRule = (Node, RegexFlags) -> Node?

extension PatternTree {
  /// The tree with other leaves; nil where the rule refuses one.
  ///
  /// - Parameter forced: flags that hold everywhere, whatever a group says.
  func rewritten(isText: Bool, forcing forced: RegexFlags = [], _ rule: LeafRule) -> PatternTree? {
    let flags = flags.union(forced)
    guard let body = body.rewritten(flags, forced, rule) else { return nil }
    return PatternTree(
      source: source, isText: isText, flags: flags, body: body, groupCount: groupCount, names: names,
      warnings: warnings, trivia: trivia)
  }
}

extension Alternation {
  fileprivate func rewritten(_ flags: RegexFlags, _ forced: RegexFlags, _ rule: LeafRule) -> Alternation? {
    var result: [Sequence] = []
    for branch in branches {
      guard let branch = branch.rewritten(flags, forced, rule) else { return nil }
      result.append(branch)
    }
    return Alternation(branches: result, span: span, width: width)
  }
}

extension Sequence {
  fileprivate func rewritten(_ flags: RegexFlags, _ forced: RegexFlags, _ rule: LeafRule) -> Sequence? {
    var result: [Node] = []
    for node in nodes {
      guard let node = node.rewritten(flags, forced, rule) else { return nil }
      result.append(node)
    }
    return Sequence(nodes: result, span: span, width: width)
  }
}

extension Node {
  fileprivate func rewritten(_ flags: RegexFlags, _ forced: RegexFlags, _ rule: LeafRule) -> Node? {
    switch kind {
    case .literal, .anyCharacter, .set, .anchor, .backreference:
      return rule(self, flags)
    case .group(let group):
      let removed = group.removed.subtracting(forced)
      let inner = flags.scoped(adding: group.added, removing: removed)
      guard let body = group.body.rewritten(inner, forced, rule) else { return nil }
      let result = Group(
        number: group.number, name: group.name, isAtomic: group.isAtomic, added: group.added, removed: removed,
        body: body)
      return Node(kind: .group(result), span: span)
    case .lookaround(let lookaround):
      guard let body = lookaround.body.rewritten(flags, forced, rule) else { return nil }
      let result = Lookaround(isBehind: lookaround.isBehind, isNegative: lookaround.isNegative, body: body)
      return Node(kind: .lookaround(result), span: span)
    case .conditional(let conditional):
      guard let yes = conditional.yes.rewritten(flags, forced, rule) else { return nil }
      var no: Sequence?
      if let branch = conditional.no {
        guard let branch = branch.rewritten(flags, forced, rule) else { return nil }
        no = branch
      }
      return Node(kind: .conditional(Conditional(group: conditional.group, yes: yes, no: no)), span: span)
    case .repetition(let repetition):
      guard let body = repetition.body.rewritten(flags, forced, rule) else { return nil }
      let result = Repetition(
        body: body, minimum: repetition.minimum, maximum: repetition.maximum, mode: repetition.mode)
      return Node(kind: .repetition(result), span: span)
    }
  }
}
