// This file finds a text that every match of a pattern holds. Where it does not stand, no search is needed, and looking
// for a fixed text is several times faster than matching.

extension PatternTree {
  /// The longest run of literals that no match can do without, in UTF-8 for a text pattern; empty if none is known.
  public var requiredText: [UInt8] {
    let writer = ProgramWriter(self)
    var longest: [UInt8] = []
    var current: [UInt8] = []
    func end() {
      if current.count > longest.count { longest = current }
      current = []
    }
    func walk(_ body: Alternation, _ flags: RegexFlags) {
      guard body.branches.count == 1 else { return end() }
      for node in body.branches[0].nodes {
        if let bytes = writer.literalBytes(node, Mode(flags, isText: isText)) {
          current += bytes
        } else if case .group(let group) = node.kind {
          walk(group.body, flags.scoped(adding: group.added, removing: group.removed))
        } else {
          end()
        }
      }
    }
    walk(body, flags)
    end()
    return longest
  }
}
