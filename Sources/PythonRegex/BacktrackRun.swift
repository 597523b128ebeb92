// This file runs one attempt of the own matcher: the loop over instructions, and the way back.

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
  let instructions: UnsafeMutableBufferPointer<MatchInstruction>
  let literals: UnsafeMutableBufferPointer<UInt8>
  let tests: UnsafeMutableBufferPointer<CharacterTest>
  let members: UnsafeMutableBufferPointer<Bool>
  let tables: UnsafeMutableBufferPointer<ChoiceTable>
  let lastGroupSlot: Int
  var instruction = 0
  var position = 0

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
      if steps < 0 {
        steps &+= request.moreSteps?() ?? 0
        if steps < 0 { return .gaveUp(.steps) }
      }
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

  mutating func set(_ slot: Int, _ value: Int) {
    if !choices.isEmpty { trail.append(Backtracker.Overwritten(slot: slot, value: slots[slot])) }
    slots[slot] = value
  }

  mutating func choose(_ kind: Backtracker.Choice.Kind, _ place: Int, bound: Int = 0) {
    choices.append(
      Backtracker.Choice(
        kind: kind, instruction: Int32(truncatingIfNeeded: place), position: position, trail: trail.count,
        bound: bound))
  }

  mutating func commit(_ height: Int) {
    let extra = choices.count &- height
    if extra > 0 { choices.removeLast(extra) }
  }

  mutating func undo(to height: Int) {
    while trail.count > height, let last = trail.popLast() { slots[last.slot] = last.value }
  }

  /// Goes on at the latest choice; false if there is none.
  mutating func goBack() -> Bool {
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

  mutating func takeBranch(_ place: Int, from next: Int?) -> Bool {
    let table = tables[instructions[place].a]
    let range = table.range(before: position < text.count ? text[position] : nil)
    let index = next ?? range.lowerBound
    guard index < range.upperBound else { return false }
    if index &+ 1 < range.upperBound { choose(.branch, place, bound: index &+ 1) }
    instruction = table.branches[index]
    return true
  }

  mutating func turn(_ current: MatchInstruction) {
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
  mutating func beginTurn(_ current: MatchInstruction) -> Bool {
    let count = slots[current.a]
    guard count < current.c, slots[current.a &+ 1] != position else { return false }
    set(current.a &+ 1, position)
    set(current.a, count &+ 1)
    return true
  }
}
