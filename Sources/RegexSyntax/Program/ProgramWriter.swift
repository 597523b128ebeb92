// This file writes a tree as a program for the own matcher.

/// Writes one tree.
struct ProgramWriter {
  let isText: Bool
  var program: MatchProgram
  private var testNumbers: [CharacterTest: Int] = [:]

  /// Programs longer than this are refused.
  static let largestProgram = 4 << 20
  private static let mostOpenBranches = 1000

  init(_ tree: PatternTree) {
    isText = tree.isText
    program = MatchProgram(groupCount: tree.groupCount + 1, isText: tree.isText)
  }

  /// Where the next instruction stands.
  var here: Int { program.instructions.count }

  @discardableResult
  mutating func add(
    _ operation: MatchInstruction.Operation, _ a: Int = 0, _ b: Int = 0, _ c: Int = 0, _ d: Int = -1
  ) -> Int {
    program.instructions.append(MatchInstruction(operation, a, b, c, d))
    return program.instructions.count - 1
  }

  mutating func newSlots(_ count: Int) -> Int {
    defer { program.slotCount += count }
    return program.slotCount
  }

  mutating func number(of test: CharacterTest) -> Int {
    if let known = testNumbers[test] { return known }
    program.tests.append(test)
    testNumbers[test] = program.tests.count - 1
    return program.tests.count - 1
  }

  mutating func write(_ alternation: Alternation, _ flags: RegexFlags) throws(PatternError) {
    let branches = alternation.effectiveBranches(Mode(flags, isText: isText))
    if branches.isEmpty { add(.fail) }
    if branches.count > 3 {
      let firsts = branches.map { firstBytes($0.nodes[...], flags) }
      // A branch that may begin with anything stands in the table 256 times.
      if firsts.count(where: { $0 == nil }) <= ProgramWriter.mostOpenBranches {
        return try writeChoice(branches, firsts, flags)
      }
    }
    var jumps: [Int] = []
    for branch in branches.dropLast() {
      let either = add(.either)
      try write(branch, flags)
      jumps.append(add(.jump))
      program.instructions[either].a = here
    }
    if let last = branches.last { try write(last, flags) }
    for jump in jumps { program.instructions[jump].a = here }
  }

  private mutating func writeChoice(_ branches: [Sequence], _ firsts: [ByteSet?], _ flags: RegexFlags)
    throws(PatternError)
  {
    let table = program.choices.count
    program.choices.append(ChoiceTable())
    add(.choose, table)
    var starts: [(place: Int, first: ByteSet?)] = []
    var jumps: [Int] = []
    for (branch, first) in zip(branches, firsts) {
      starts.append((here, first))
      try write(branch, flags)
      jumps.append(add(.jump))
    }
    for jump in jumps { program.instructions[jump].a = here }
    var choice = ChoiceTable()
    for byte in UInt8.min...UInt8.max {
      choice.starts.append(choice.branches.count)
      for (place, first) in starts where first?.contains(byte) ?? true { choice.branches.append(place) }
    }
    choice.starts.append(choice.branches.count)
    for (place, first) in starts where first == nil { choice.branches.append(place) }
    choice.empty = choice.starts[256]..<choice.branches.count
    program.choices[table] = choice
  }

  mutating func write(_ sequence: Sequence, _ flags: RegexFlags) throws(PatternError) {
    let mode = Mode(flags, isText: isText)
    var nodes = sequence.nodes[...]
    while let node = nodes.popFirst() {
      guard let bytes = literalBytes(node, mode) else {
        try write(node, flags)
        continue
      }
      let start = program.literals.count
      program.literals += bytes
      while let next = nodes.first, let more = literalBytes(next, mode) {
        program.literals += more
        nodes.removeFirst()
      }
      add(.literal, start, program.literals.count - start)
    }
  }

  private mutating func write(_ node: Node, _ flags: RegexFlags) throws(PatternError) {
    guard here < ProgramWriter.largestProgram else { throw PatternError.tooLarge(at: node.span.lowerBound) }
    let mode = Mode(flags, isText: isText)
    if let test = singleCharacter(node, flags) {
      add(.character, number(of: test))
      return
    }
    switch node.kind {
    case .literal, .anyCharacter, .set: break
    case .anchor(let anchor): write(anchor, mode)
    case .group(let group): try write(group, flags)
    case .lookaround(let lookaround): try write(lookaround, flags)
    case .backreference(let reference):
      add(.reference, reference.group, !mode.ignoresCase ? 0 : mode.isUnicode ? 2 : 1)
    case .conditional(let conditional):
      let test = add(.ifGroup, conditional.group)
      try write(conditional.yes, flags)
      let jump = add(.jump)
      program.instructions[test].b = here
      if let no = conditional.no { try write(no, flags) }
      program.instructions[jump].a = here
    case .repetition(let repetition): try write(repetition, flags)
    }
  }

  private mutating func write(_ anchor: Anchor, _ mode: Mode) {
    switch anchor {
    case .start: add(.start)
    case .end: add(.textEnd)
    case .lineStart: add(mode.isMultiline ? .lineStart : .start)
    case .lineEnd: add(mode.isMultiline ? .lineEnd : .end)
    case .wordBoundary, .notWordBoundary:
      let word = Category(base: .word, isNegated: false)
      let test =
        mode.isUnicode ? CharacterTest(CodePointRanges([]), categories: [word]) : CharacterTest(.ascii(word))
      add(anchor == .wordBoundary ? .wordBoundary : .notWordBoundary, number(of: test))
    }
  }

  private mutating func write(_ group: Group, _ flags: RegexFlags) throws(PatternError) {
    let inner = flags.scoped(adding: group.added, removing: group.removed)
    if let number = group.number {
      add(.open, 2 * number)
      try write(group.body, inner)
      add(.close, 2 * number + 1, number)
    } else if group.isAtomic {
      let slot = newSlots(2)
      add(.mark, slot)
      try write(group.body, inner)
      add(.commit, slot)
    } else {
      try write(group.body, inner)
    }
  }

  private mutating func write(_ lookaround: Lookaround, _ flags: RegexFlags) throws(PatternError) {
    let slot = newSlots(2)
    let begin = add(lookaround.isNegative ? .unless : .mark, slot)
    if lookaround.isBehind { add(.back, Int(lookaround.body.width.minimum)) }
    try write(lookaround.body, flags)
    add(lookaround.isNegative ? .refuse : .commitAndReturn, slot)
    if lookaround.isNegative { program.instructions[begin].b = here }
  }

  private mutating func write(_ repetition: Repetition, _ flags: RegexFlags) throws(PatternError) {
    let least = Int(repetition.minimum)
    let most = repetition.maximum.map { Int($0) } ?? Int.max
    if most == 0 { return }
    if let test = singleCharacter(repetition.body, flags) {
      let operation: MatchInstruction.Operation =
        switch repetition.mode {
        case .greedy: .greedyCharacters
        case .lazy: .lazyCharacters
        case .possessive: .possessiveCharacters
        }
      add(operation, number(of: test), least, most)
      return
    }
    if least == 1, most == 1, repetition.mode != .possessive { return try write(repetition.body, flags) }
    if least == 0, most == 1, repetition.mode != .possessive {
      let either = add(repetition.mode == .greedy ? .either : .eitherLazy)
      if repetition.mode == .greedy {
        try write(repetition.body, flags)
        program.instructions[either].a = here
      } else {
        try write(repetition.body, flags)
        program.instructions[either].a = here
      }
      return
    }
    let slot = newSlots(3)
    add(.loop, slot)
    let operation: MatchInstruction.Operation =
      switch repetition.mode {
      case .greedy: .greedyTurn
      case .lazy: .lazyTurn
      case .possessive: .possessiveTurn
      }
    let turn = add(operation, slot, least, most)
    try write(repetition.body, flags)
    if repetition.mode == .possessive { add(.possessiveTurnEnd, slot, turn) } else { add(.jump, turn) }
    program.instructions[turn].d = here
  }
}

extension PatternTree {
  /// Writes the pattern for the own matcher.
  ///
  /// - Throws: `PatternError` of kind `limit` if it is too large.
  public func program() throws(PatternError) -> MatchProgram {
    var writer = ProgramWriter(self)
    writer.add(.open, 0)
    try writer.write(body, flags)
    writer.add(.match)
    writer.program.noteFollowingBytes()
    writer.program.firstBytes = writer.firstBytes(body, flags)
    writer.program.isAnchored = startsAtTheStart(body, flags)
    writer.program.requiredByte = writer.requiredByte(body, flags)
    writer.program.searchFilter = searchFilter
    return writer.program
  }

  private func startsAtTheStart(_ alternation: Alternation, _ flags: RegexFlags) -> Bool {
    alternation.branches.allSatisfy { branch in
      switch branch.nodes.first?.kind {
      case .anchor(.start): true
      case .anchor(.lineStart): !flags.contains(.multiline)
      default: false
      }
    }
  }
}
