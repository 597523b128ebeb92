// This file runs one attempt of the own matcher: the loop over instructions, and the way back.

import Glibc
import PCRE
import RegexSyntax

/// One search; the machine's stacks are borrowed for it.
struct BacktrackRun {
  let text: UnsafeBufferPointer<UInt8>
  let request: Backtracker.Request
  let slots: UnsafeMutableBufferPointer<Int>
  let isText: Bool
  /// What is left to spend; below zero the attempt ends.
  var steps: Int
  /// Where to go on after a failure, the latest last.
  var choices: [Backtracker.Choice]
  /// The values of slots that were overwritten since the first choice.
  var trail: [Backtracker.Overwritten]
  private let instructions: UnsafeMutableBufferPointer<MatchInstruction>
  private let literals: UnsafeMutableBufferPointer<UInt8>
  private let tests: UnsafeMutableBufferPointer<CharacterTest>
  private let members: UnsafeMutableBufferPointer<Bool>
  private let tables: UnsafeMutableBufferPointer<ChoiceTable>
  private let lastGroupSlot: Int
  private var instruction = 0
  private var position = 0

  init(
    _ machine: Backtracker, _ text: UnsafeBufferPointer<UInt8>, _ request: Backtracker.Request, steps: Int
  ) {
    self.text = text
    self.request = request
    self.steps = steps
    slots = machine.slots
    isText = machine.program.isText
    choices = machine.choices
    trail = machine.trail
    machine.choices = []
    machine.trail = []
    instructions = machine.instructions
    literals = machine.literals
    tests = machine.tests
    members = machine.members
    tables = machine.tables
    lastGroupSlot = machine.program.lastGroupSlot
  }

  /// Tries to match at `start`.
  mutating func attempt(at start: Int) -> MatchOutcome {
    choices.removeAll(keepingCapacity: true)
    trail.removeAll(keepingCapacity: true)
    slots.update(repeating: -1)
    instruction = 0
    position = start
    let most = request.memory / MemoryLayout<Backtracker.Choice>.stride
    while true {
      steps &-= 1
      if steps < 0 { return .gaveUp(.steps) }
      let current = instructions[instruction]
      instruction &+= 1
      if current.operation == .match {
        let isRefused =
          request.mode == .fullMatch && position != text.count
          || request.notEmptyAtStart && position == request.start && start == request.start
        if !isRefused {
          slots[1] = position
          return .matched
        }
        if goBack() { continue }
        return .noMatch
      }
      if step(current) || goBack() {
        if choices.count &+ trail.count > most { return .gaveUp(.heap) }
        continue
      }
      return .noMatch
    }
  }

  /// Carries out one instruction; false if it fails.
  @inline(__always)
  private mutating func step(_ current: MatchInstruction) -> Bool {
    switch current.operation {
    case .match, .fail: return false
    case .literal: return takeLiteral(current)
    case .character: return takeCharacter(tests[current.a])
    case .start: return position == 0
    case .lineStart: return position == 0 || text[position &- 1] == 0x0A
    case .textEnd: return position == text.count
    case .end: return position == text.count || position &+ 1 == text.count && text[position] == 0x0A
    case .lineEnd: return position == text.count || text[position] == 0x0A
    case .wordBoundary: return !text.isEmpty && isBoundary(tests[current.a])
    case .notWordBoundary: return !text.isEmpty && !isBoundary(tests[current.a])
    case .open: set(current.a, position)
    case .close:
      set(current.a, position)
      set(lastGroupSlot, current.b)
    case .jump: instruction = current.a
    case .either: choose(.plain, current.a)
    case .eitherLazy:
      choose(.plain, instruction)
      instruction = current.a
    case .choose: return takeBranch(instruction &- 1, from: nil)
    case .greedyCharacters: return greedyRun(current)
    case .lazyCharacters: return lazyRun(current)
    case .possessiveCharacters: return run(of: current.a, current.c) >= current.b
    case .loop:
      set(current.a, 0)
      set(current.a &+ 1, -1)
    case .greedyTurn, .lazyTurn, .possessiveTurn: turn(current)
    case .possessiveTurnEnd:
      commit(slots[current.a &+ 2])
      set(current.a, slots[current.a] &+ 1)
      instruction = current.b
    case .mark:
      set(current.a, choices.count)
      set(current.a &+ 1, position)
    case .commit: commit(slots[current.a])
    case .commitAndReturn:
      commit(slots[current.a])
      position = slots[current.a &+ 1]
    case .unless:
      set(current.a, choices.count)
      choose(.plain, current.b)
    case .refuse:
      let height = slots[current.a]
      if height >= 0, height < choices.count { undo(to: choices[height].trail) }
      commit(height)
      return false
    case .back: return stepBack(current.a)
    case .ifGroup: if !hasTakenPart(current.a) { instruction = current.b }
    case .reference: return takeReference(current)
    }
    return true
  }

  // MARK: Slots and choices

  private mutating func set(_ slot: Int, _ value: Int) {
    if !choices.isEmpty { trail.append(Backtracker.Overwritten(slot: slot, value: slots[slot])) }
    slots[slot] = value
  }

  private mutating func choose(_ kind: Backtracker.Choice.Kind, _ place: Int, bound: Int = 0) {
    choices.append(
      Backtracker.Choice(
        kind: kind, instruction: Int32(truncatingIfNeeded: place), position: position, trail: trail.count,
        bound: bound))
  }

  private mutating func commit(_ height: Int) {
    let extra = choices.count &- height
    if extra > 0 { choices.removeLast(extra) }
  }

  private mutating func undo(to height: Int) {
    while trail.count > height, let last = trail.popLast() { slots[last.slot] = last.value }
  }

  /// Goes on at the latest choice; false if there is none.
  private mutating func goBack() -> Bool {
    while let choice = choices.popLast() {
      undo(to: choice.trail)
      position = choice.position
      instruction = Int(choice.instruction)
      switch choice.kind {
      case .plain: return true
      case .fewer: if takeFewer(choice) { return true }
      case .more: if takeMore(choice) { return true }
      case .turn:
        let current = instructions[instruction &- 1]
        if beginTurn(current) { return true }
      case .branch: if takeBranch(instruction, from: choice.bound) { return true }
      }
    }
    return false
  }

  // MARK: Branches and loops

  private mutating func takeBranch(_ place: Int, from next: Int?) -> Bool {
    let table = tables[instructions[place].a]
    let range = table.range(before: position < text.count ? text[position] : nil)
    let index = next ?? range.lowerBound
    guard index < range.upperBound else { return false }
    if index &+ 1 < range.upperBound { choose(.branch, place, bound: index &+ 1) }
    instruction = table.branches[index]
    return true
  }

  private mutating func turn(_ current: MatchInstruction) {
    let count = slots[current.a]
    switch current.operation {
    case .possessiveTurn where count < current.b: set(current.a &+ 2, choices.count)
    case _ where count < current.b: set(current.a, count &+ 1)
    case .greedyTurn:
      if count < current.c, slots[current.a &+ 1] != position {
        choose(.plain, current.d)
        set(current.a &+ 1, position)
        set(current.a, count &+ 1)
      } else {
        instruction = current.d
      }
    case .lazyTurn:
      choose(.turn, instruction)
      instruction = current.d
    default:
      if count < current.c, slots[current.a &+ 1] != position {
        set(current.a &+ 1, position)
        set(current.a &+ 2, choices.count)
        choose(.plain, current.d)
      } else {
        instruction = current.d
      }
    }
  }

  /// Another turn of a lazy loop, when what follows it has failed.
  private mutating func beginTurn(_ current: MatchInstruction) -> Bool {
    let count = slots[current.a]
    guard count < current.c, slots[current.a &+ 1] != position else { return false }
    set(current.a &+ 1, position)
    set(current.a, count &+ 1)
    return true
  }

  // MARK: Characters

  private mutating func takeLiteral(_ current: MatchInstruction) -> Bool {
    let count = current.b
    guard count <= text.count &- position else { return false }
    for i in 0..<count where text[position &+ i] != literals[current.a &+ i] { return false }
    position &+= count
    return true
  }

  /// The character at the position, which moves behind it; nil at the end.
  @inline(__always)
  private mutating func next() -> UInt32? {
    guard position < text.count else { return nil }
    let first = UInt32(text[position])
    position &+= 1
    if first < 0x80 || !isText { return first }
    let more = first < 0xE0 ? 1 : first < 0xF0 ? 2 : 3
    var value = first & (0x3F >> UInt32(more))
    for _ in 0..<more where position < text.count {
      value = value << 6 | UInt32(text[position] & 0x3F)
      position &+= 1
    }
    return value
  }

  @inline(__always)
  private mutating func takeCharacter(_ test: CharacterTest) -> Bool {
    guard position < text.count else { return false }
    let byte = text[position]
    if byte < 0x80 || !isText {
      if !test.low.contains(byte) { return false }
      position &+= 1
      return true
    }
    let before = position
    if let value = next(), test.contains(value) { return true }
    position = before
    return false
  }

  /// Whether a character of the test stands at a place.
  mutating func stands(_ test: CharacterTest, at place: Int) -> Bool {
    position = place
    return takeCharacter(test)
  }

  /// Takes up to `most` characters; says how many.
  private mutating func run(of test: Int, _ most: Int) -> Int {
    let begin = position
    let first = test &* 256
    let end = most < text.count &- begin ? begin &+ most : text.count
    var place = begin
    while place < end, members[first &+ Int(text[place])] { place &+= 1 }
    position = place
    var count = place &- begin
    if isText, place < text.count, text[place] >= 0x80 {
      while count < most, takeCharacter(tests[test]) { count &+= 1 }
    }
    steps &-= (position &- begin) >> 3
    return count
  }

  private mutating func greedyRun(_ current: MatchInstruction) -> Bool {
    if run(of: current.a, current.b) < current.b { return false }
    let bound = position
    if run(of: current.a, current.c &- current.b) == 0 { return true }
    let choice = Backtracker.Choice(
      kind: .fewer, instruction: Int32(truncatingIfNeeded: instruction), position: position,
      trail: trail.count, bound: bound)
    guard current.d >= 0, position == text.count || text[position] != UInt8(truncatingIfNeeded: current.d) else {
      choices.append(choice)
      return true
    }
    return takeFewer(choice)
  }

  /// Gives back characters until what follows may match.
  private mutating func takeFewer(_ choice: Backtracker.Choice) -> Bool {
    let wanted = instructions[Int(choice.instruction) &- 1].d
    let end = choice.position
    guard end > choice.bound else { return false }
    if wanted >= 0 {
      // The first byte of a character, so that its place is one.
      position = text.lastIndex(of: UInt8(truncatingIfNeeded: wanted), in: choice.bound..<end) ?? -1
      steps &-= (end &- max(position, choice.bound)) >> 3
      if position < 0 { return false }
    } else {
      position = end &- 1
      if isText { while position > choice.bound, text[position] & 0xC0 == 0x80 { position &-= 1 } }
    }
    instruction = Int(choice.instruction)
    if position > choice.bound { choose(.fewer, instruction, bound: choice.bound) }
    return true
  }

  private mutating func lazyRun(_ current: MatchInstruction) -> Bool {
    if run(of: current.a, current.b) < current.b { return false }
    if current.c > current.b { choose(.more, instruction, bound: current.c &- current.b) }
    return true
  }

  /// Takes characters until what follows may match.
  private mutating func takeMore(_ choice: Backtracker.Choice) -> Bool {
    let current = instructions[Int(choice.instruction) &- 1]
    let test = tests[current.a]
    let begin = position
    var left = choice.bound
    repeat {
      guard left > 0, takeCharacter(test) else {
        steps &-= (position &- begin) >> 3
        return false
      }
      left &-= 1
    } while current.d >= 0 && left > 0
      && (position == text.count || text[position] != UInt8(truncatingIfNeeded: current.d))
    steps &-= (position &- begin) >> 3
    if left > 0 { choose(.more, instruction, bound: left) }
    return true
  }

  private mutating func stepBack(_ count: Int) -> Bool {
    if count > position { return false }
    steps &-= count >> 3
    var left = count
    while left > 0 {
      if position == 0 { return false }
      position &-= 1
      if isText { while position > 0, text[position] & 0xC0 == 0x80 { position &-= 1 } }
      left &-= 1
    }
    return true
  }

  private func isBoundary(_ word: CharacterTest) -> Bool {
    var copy = self
    let isAfter = position > 0 && copy.stepBack(1) && copy.takeCharacter(word)
    copy.position = position
    return isAfter != copy.takeCharacter(word)
  }

  // MARK: Groups

  private func hasTakenPart(_ group: Int) -> Bool {
    slots[2 &* group] >= 0 && slots[2 &* group &+ 1] >= slots[2 &* group]
  }

  private mutating func takeReference(_ current: MatchInstruction) -> Bool {
    guard hasTakenPart(current.a) else { return false }
    let begin = slots[2 &* current.a]
    let end = slots[2 &* current.a &+ 1]
    steps &-= (end &- begin) >> 3
    if current.b == 0 {
      guard end &- begin <= text.count &- position else { return false }
      for i in begin..<end where text[i] != text[position &+ i &- begin] { return false }
      position &+= end &- begin
      return true
    }
    let rule = current.b == 1 ? CaseRule.ascii : .unicode
    var other = self
    other.position = begin
    while other.position < end {
      guard let left = other.next(), let right = next(), left == right || rule.lower(left) == rule.lower(right)
      else { return false }
    }
    return true
  }
}

extension UnsafeBufferPointer where Element == UInt8 {
  /// Where a byte stands last in a range.
  func lastIndex(of byte: UInt8, in range: Range<Int>) -> Int? {
    var place = Swift.min(range.upperBound, count)
    while place > range.lowerBound {
      place &-= 1
      if self[place] == byte { return place }
    }
    return nil
  }

  /// Where a byte stands first, from `start` on.
  func firstIndex(of byte: UInt8, from start: Int) -> Int? {
    guard let base = baseAddress, start < count, let found = memchr(base + start, Int32(byte), count &- start) else {
      return nil
    }
    return UnsafeRawPointer(base).distance(to: UnsafeRawPointer(found))
  }
}
