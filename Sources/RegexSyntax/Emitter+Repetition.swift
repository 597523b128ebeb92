// This file writes repetitions. PCRE2 counts to 65,535 and copies a counted group; Python counts to 2**32 - 2. A larger
// number for a single character is written as a sum.

extension Emitter {
  private static let largestCount: UInt64 = 65_535
  /// Parts of a sum that are still worth writing: beyond these PCRE2's compiled form is too large.
  private static let mostParts: UInt64 = 4096

  mutating func emitRepetition(
    _ repetition: Repetition, _ span: Range<Int>, _ flags: RegexFlags
  ) throws(PatternError) {
    if repetition.maximum == 0 { return writeGroups(of: repetition.body) }
    let start = bytes.count
    try emitRepeatable(repetition.body, flags)
    let largest = max(repetition.minimum, repetition.maximum ?? 0)
    map.note(span, at: bytes.count)
    if largest <= Emitter.largestCount {
      writeQuantifier(repetition.minimum, repetition.maximum, repetition.mode)
      return
    }
    guard Emitter.isSingleCharacter(repetition.body), largest / Emitter.largestCount < Emitter.mostParts else {
      throw PatternError(
        "the repetition number \(largest) is too large for this engine", at: span.lowerBound, kind: .limit)
    }
    let body = Array(bytes[start...])
    bytes.removeSubrange(start...)
    let optional = repetition.maximum.map { $0 - min($0, repetition.minimum) }
    // First what is required, then what is allowed on top: the order of trial is that of a single counter.
    writeParts(repetition.minimum, of: body) { count in
      (count, count)
    } mode: {
      .greedy
    }
    if let optional {
      writeParts(optional, of: body) { count in
        (0, count)
      } mode: {
        repetition.mode
      }
    } else {
      bytes += body
      writeQuantifier(0, nil, repetition.mode)
    }
    if repetition.mode == .possessive {
      bytes.insert(contentsOf: Array("(?>".utf8), at: start)
      write(")")
    }
  }

  private mutating func writeParts(
    _ total: UInt64, of body: [UInt8], bounds: (UInt64) -> (UInt64, UInt64), mode: () -> Repetition.Mode
  ) {
    var rest = total
    while rest > 0 {
      let count = min(rest, Emitter.largestCount)
      let (low, high) = bounds(count)
      bytes += body
      writeQuantifier(low, high, mode())
      rest -= count
    }
  }

  /// Writes what is left of a body that no match takes: its groups, which count. PCRE2 10.42 takes the rest into account
  /// when it decides where a match can begin, so that `(|^){0}` is found at the start only.
  private mutating func writeGroups(of body: Node) {
    var count = 0
    body.visitNodes([]) { node, _ in
      if case .group(let group) = node.kind, group.number != nil { count += 1 }
    }
    if count > 0 { write("(?:" + String(repeating: "()", count: count) + "){0}") }
  }

  /// Writes a node as one unit. A lookaround gets a group of its own, since PCRE2 gives quantified ones a rule of
  /// their own.
  private mutating func emitRepeatable(_ node: Node, _ flags: RegexFlags) throws(PatternError) {
    switch node.kind {
    case .lookaround, .anchor, .repetition:
      write("(?:")
      try emit(node, flags)
      write(")")
    default:
      try emit(node, flags)
    }
  }

  private static func isSingleCharacter(_ node: Node) -> Bool {
    switch node.kind {
    case .literal, .anyCharacter, .set: return true
    case .group(let group):
      guard group.number == nil, group.added.isEmpty, group.removed.isEmpty, group.body.branches.count == 1 else {
        return false
      }
      let nodes = group.body.branches[0].nodes
      return nodes.count == 1 && isSingleCharacter(nodes[0])
    default: return false
    }
  }

  private mutating func writeQuantifier(_ minimum: UInt64, _ maximum: UInt64?, _ mode: Repetition.Mode) {
    switch (minimum, maximum) {
    case (0, nil): write("*")
    case (1, nil): write("+")
    case (0, 1): write("?")
    case (_, nil): write("{\(minimum),}")
    case (_, let maximum?): write(maximum == minimum ? "{\(minimum)}" : "{\(minimum),\(maximum)}")
    }
    switch mode {
    case .greedy: break
    case .lazy: write("?")
    case .possessive: write("+")
    }
  }
}
