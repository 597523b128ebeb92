// This file finds out whether a pattern has a place where letters, digits or blanks are Unicode's. Where it has none, PCRE2
// compiles without Unicode properties and its own ASCII shorthands can be used.

enum UnicodeUse {
  static func isNeeded(_ alternation: Alternation, flags: RegexFlags) -> Bool {
    alternation.branches.contains { isNeeded($0, flags: flags) }
  }

  private static func isNeeded(_ sequence: Sequence, flags: RegexFlags) -> Bool {
    sequence.nodes.contains { isNeeded($0, flags: flags) }
  }

  private static func isNeeded(_ node: Node, flags: RegexFlags) -> Bool {
    switch node.kind {
    case .literal, .anyCharacter, .backreference:
      return false
    case .set(let set):
      let hasCategory = set.items.contains {
        if case .category = $0.kind { return true }
        return false
      }
      return hasCategory && !flags.contains(.ascii)
    case .anchor(let anchor):
      return (anchor == .wordBoundary || anchor == .notWordBoundary) && !flags.contains(.ascii)
    case .group(let group):
      return isNeeded(group.body, flags: flags.scoped(adding: group.added, removing: group.removed))
    case .lookaround(let lookaround):
      return isNeeded(lookaround.body, flags: flags)
    case .conditional(let conditional):
      return isNeeded(conditional.yes, flags: flags) || (conditional.no.map { isNeeded($0, flags: flags) } ?? false)
    case .repetition(let repetition):
      return isNeeded(repetition.body, flags: flags)
    }
  }
}
