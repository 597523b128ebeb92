// This file defines Snip's own matcher, a backtracking machine that tries what CPython tries, in its order. It serves
// patterns that PCRE2 matches by other rules or cannot hold, and it counts its steps one by one, so that what a search
// costs is the same on every machine.

import PCRE
import RegexSyntax

/// Runs a program. What it needs for going back is kept from one search to the next.
final class Backtracker {
  let program: MatchProgram
  let instructions: UnsafeMutableBufferPointer<MatchInstruction>
  let literals: UnsafeMutableBufferPointer<UInt8>
  let tests: UnsafeMutableBufferPointer<CharacterTest>
  /// For each test, which bytes are a member by themselves.
  let members: UnsafeMutableBufferPointer<Bool>
  let tables: UnsafeMutableBufferPointer<ChoiceTable>
  /// See `MatchProgram`; -1 is nothing.
  let slots: UnsafeMutableBufferPointer<Int>

  /// Room for the stacks of a run.
  var choices: [Choice] = []
  var trail: [Overwritten] = []

  /// A place to go back to.
  struct Choice {
    enum Kind: UInt8 {
      /// Goes on at `instruction`.
      case plain
      /// Gives back a character of a greedy run, down to position `bound`.
      case fewer
      /// Takes another character of a lazy run; `bound` is how many may still be taken.
      case more
      /// Begins another turn of a lazy loop.
      case turn
      /// Tries the branches from `bound` on.
      case branch
    }
    let kind: Kind
    let instruction: Int32
    var position: Int
    let trail: Int
    var bound: Int
  }

  struct Overwritten {
    let slot: Int
    let value: Int
  }

  init(_ program: MatchProgram) {
    self.program = program
    instructions = .allocate(capacity: program.instructions.count)
    _ = instructions.initialize(from: program.instructions)
    literals = .allocate(capacity: program.literals.count)
    _ = literals.initialize(from: program.literals)
    tests = .allocate(capacity: program.tests.count)
    _ = tests.initialize(from: program.tests)
    members = .allocate(capacity: program.tests.count &* 256)
    for (index, test) in program.tests.enumerated() {
      for byte in UInt8.min...UInt8.max {
        let isMember = test.low.contains(byte) && (byte < 0x80 || !program.isText)
        members.initializeElement(at: index &* 256 &+ Int(byte), to: isMember)
      }
    }
    tables = .allocate(capacity: program.choices.count)
    _ = tables.initialize(from: program.choices)
    slots = .allocate(capacity: program.slotCount)
    slots.initialize(repeating: -1)
  }

  deinit {
    tests.deinitialize()
    tables.deinitialize()
    instructions.deallocate()
    literals.deallocate()
    tests.deallocate()
    members.deallocate()
    tables.deallocate()
    slots.deallocate()
  }

  /// How a search is to go.
  struct Request {
    let mode: Pattern.Mode
    /// Where the first attempt begins, and the last one may.
    let start: Int
    let lastStart: Int
    /// An empty match at `start` does not count.
    let notEmptyAtStart: Bool
    /// Bytes that going back may take.
    let memory: Int
    /// Gives further steps when all are spent, or none to end the search.
    let moreSteps: (() -> Int)?
  }

  /// The group that closed last in the latest match; -1 if none did.
  var lastClosedGroup: Int { slots[program.lastGroupSlot] }

  /// The offsets of the latest match.
  func copyOffsets(to data: MatchData) {
    for group in 0..<min(program.groupCount, data.pairCount) {
      let start = slots[2 &* group]
      let end = slots[2 &* group &+ 1]
      let tookPart = start >= 0 && end >= start
      data.offsets[2 &* group] = tookPart ? start : MatchData.unset
      data.offsets[2 &* group &+ 1] = tookPart ? end : MatchData.unset
    }
  }

  /// Looks for a match and leaves its offsets in `slots`. `steps` is what may be spent, and then what is left.
  func search(_ text: UnsafeBufferPointer<UInt8>, _ request: Request, steps: inout Int) -> MatchOutcome {
    var run = BacktrackRun(self, text, request, steps: steps)
    defer {
      steps = run.steps
      if run.choices.capacity <= 4096 { choices = run.choices }
      if run.trail.capacity <= 4096 { trail = run.trail }
    }
    var start = request.start
    if let byte = program.requiredByte, text.firstIndex(of: byte, from: start) == nil {
      run.steps &-= (text.count &- start) >> 6
      return .noMatch
    }
    let only = program.firstBytes?.only
    while true {
      if request.mode == .search, let first = program.firstBytes {
        let begin = start
        if let only {
          start = text.firstIndex(of: only, from: start) ?? text.count
        } else {
          while start < text.count, !first.contains(text[start]) { start &+= 1 }
        }
        run.steps &-= (start &- begin) >> 4
        if start >= text.count || start > request.lastStart { return .noMatch }
      }
      var outcome = MatchOutcome.noMatch
      if request.mode != .search || program.searchFilter.map({ run.stands($0, at: start) }) ?? true {
        outcome = run.attempt(at: start)
      }
      if outcome != .noMatch || request.mode != .search { return outcome }
      if program.isAnchored { return .noMatch }
      start &+= 1
      if program.isText { while start < text.count, text[start] & 0xC0 == 0x80 { start &+= 1 } }
      if start > min(request.lastStart, text.count) { return .noMatch }
    }
  }
}
