// This file walks a tree in the order of its source with the flags in force at each node, for the questions that are asked
// of a whole pattern before it is written.

extension PatternTree {
  /// Calls `visit` for every node, an enclosing one before those inside it.
  public func visitNodes(_ visit: (Node, RegexFlags) -> Void) {
    body.visitNodes(flags, visit)
  }
}

extension Alternation {
  fileprivate func visitNodes(_ flags: RegexFlags, _ visit: (Node, RegexFlags) -> Void) {
    for branch in branches { branch.visitNodes(flags, visit) }
  }
}

extension Sequence {
  fileprivate func visitNodes(_ flags: RegexFlags, _ visit: (Node, RegexFlags) -> Void) {
    for node in nodes { node.visitNodes(flags, visit) }
  }
}

extension Node {
  func visitNodes(_ flags: RegexFlags, _ visit: (Node, RegexFlags) -> Void) {
    visit(self, flags)
    switch kind {
    case .literal, .anyCharacter, .set, .anchor, .backreference:
      break
    case .group(let group):
      group.body.visitNodes(flags.scoped(adding: group.added, removing: group.removed), visit)
    case .lookaround(let lookaround):
      lookaround.body.visitNodes(flags, visit)
    case .conditional(let conditional):
      conditional.yes.visitNodes(flags, visit)
      conditional.no?.visitNodes(flags, visit)
    case .repetition(let repetition):
      repetition.body.visitNodes(flags, visit)
    }
  }
}
