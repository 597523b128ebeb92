// This file says what a node matches where that is one character, and which bytes a match of a node can begin with.

extension ProgramWriter {
  /// The bytes of a literal that has no other case; nil for every other node.
  func literalBytes(_ node: Node, _ mode: Mode) -> [UInt8]? {
    guard case .literal(let value) = node.kind else { return nil }
    if mode.ignoresCase, value >= 0x80 || value.isASCIILetter, !(value >= 0x80 && !mode.isUnicode) { return nil }
    if !isText || value < 0x80 { return [UInt8(truncatingIfNeeded: value)] }
    var bytes: [UInt8] = []
    let tail = { (shift: UInt32) in UInt8(truncatingIfNeeded: 0x80 | value >> shift & 0x3F) }
    switch value {
    case ..<0x800: bytes = [UInt8(truncatingIfNeeded: 0xC0 | value >> 6), tail(0)]
    case ..<0x1_0000: bytes = [UInt8(truncatingIfNeeded: 0xE0 | value >> 12), tail(6), tail(0)]
    default: bytes = [UInt8(truncatingIfNeeded: 0xF0 | value >> 18), tail(12), tail(6), tail(0)]
    }
    return bytes
  }

  /// The test for a node that matches exactly one character, plain groups around it allowed.
  func singleCharacter(_ node: Node, _ flags: RegexFlags) -> CharacterTest? {
    let mode = Mode(flags, isText: isText)
    switch node.kind {
    case .literal(let value):
      return CharacterTest(closed(CodePointRanges([value...value]), mode))
    case .anyCharacter:
      return CharacterTest(CodePointRanges(mode.dotMatchesAll ? [] : [0x0A...0x0A]), isNegated: true)
    case .set(let set): return test(set, mode)
    case .group(let group):
      guard group.number == nil, !group.isAtomic, group.body.branches.count == 1 else { return nil }
      let nodes = group.body.branches[0].nodes
      guard nodes.count == 1 else { return nil }
      return singleCharacter(nodes[0], flags.scoped(adding: group.added, removing: group.removed))
    default: return nil
    }
  }

  private func test(_ set: CharacterSet, _ mode: Mode) -> CharacterTest {
    if let bytes = set.localeBytes(mode) { return CharacterTest(bytes) }
    var ranges: [ClosedRange<UInt32>] = []
    var categories: [Category] = []
    for item in set.effectiveItems(mode) {
      switch item.kind {
      case .literal(let value): ranges.append(value...value)
      case .range(let low, let high): ranges.append(low...max(low, high))
      case .category(let category):
        if mode.isUnicode { categories.append(category) } else { ranges += CodePointRanges.ascii(category).ranges }
      }
    }
    return CharacterTest(closed(CodePointRanges(ranges), mode), categories: categories, isNegated: set.isNegated)
  }

  private func closed(_ set: CodePointRanges, _ mode: Mode) -> CodePointRanges {
    if !mode.ignoresCase { return set }
    return mode.isUnicode ? CaseClasses.closing(set) : set.addingASCIICases
  }

  /// The first byte of the last literal that a match cannot do without.
  func requiredByte(_ alternation: Alternation, _ flags: RegexFlags) -> UInt8? {
    guard alternation.branches.count == 1 else { return nil }
    for node in alternation.branches[0].nodes.reversed() {
      if let byte = requiredByte(node, flags) { return byte }
    }
    return nil
  }

  private func requiredByte(_ node: Node, _ flags: RegexFlags) -> UInt8? {
    switch node.kind {
    case .literal: return literalBytes(node, Mode(flags, isText: isText))?.first
    case .group(let group):
      return requiredByte(group.body, flags.scoped(adding: group.added, removing: group.removed))
    case .repetition(let repetition) where repetition.minimum > 0: return requiredByte(repetition.body, flags)
    default: return nil
    }
  }

  /// The bytes that a match can begin with; nil if it may be empty.
  func firstBytes(_ alternation: Alternation, _ flags: RegexFlags) -> ByteSet? {
    var result = ByteSet()
    for branch in alternation.effectiveBranches(Mode(flags, isText: isText)) {
      guard let first = firstBytes(branch.nodes[...], flags) else { return nil }
      result.formUnion(first)
    }
    return result
  }

  func firstBytes(_ nodes: ArraySlice<Node>, _ flags: RegexFlags) -> ByteSet? {
    var result = ByteSet()
    for node in nodes {
      if let test = singleCharacter(node, flags) {
        result.formUnion(test.firstBytes(isText: isText))
        return result
      }
      switch node.kind {
      case .anchor, .lookaround: continue
      case .group(let group):
        let inner = flags.scoped(adding: group.added, removing: group.removed)
        guard let first = firstBytes(group.body, inner) else { return nil }
        result.formUnion(first)
        return result
      case .repetition(let repetition):
        if repetition.maximum == 0 { continue }
        guard let first = firstBytes([repetition.body], flags) else { return nil }
        result.formUnion(first)
        if repetition.minimum > 0 { return result }
      default: return nil
      }
    }
    return nil
  }
}
