// This file defines the instructions of the own matcher that look at characters: literals, runs, references and word
// boundaries.

import Glibc
import PCRE
import RegexSyntax

extension BacktrackRun {
  mutating func takeLiteral(_ current: MatchInstruction) -> Bool {
    let count = current.b
    guard count <= text.count &- position else { return false }
    for i in 0..<count where text[position &+ i] != literals[current.a &+ i] { return false }
    position &+= count
    return true
  }

  /// The character at the position, which moves behind it; nil at the end.
  @inline(__always)
  mutating func next() -> UInt32? {
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
  mutating func takeCharacter(_ test: CharacterTest) -> Bool {
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
  mutating func run(of test: Int, _ most: Int) -> Int {
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

  mutating func greedyRun(_ current: MatchInstruction) -> Bool {
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
  mutating func takeFewer(_ choice: Backtracker.Choice) -> Bool {
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

  mutating func lazyRun(_ current: MatchInstruction) -> Bool {
    if run(of: current.a, current.b) < current.b { return false }
    if current.c > current.b { choose(.more, instruction, bound: current.c &- current.b) }
    return true
  }

  /// Takes characters until what follows may match.
  mutating func takeMore(_ choice: Backtracker.Choice) -> Bool {
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

  mutating func stepBack(_ count: Int) -> Bool {
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

  func isBoundary(_ word: CharacterTest) -> Bool {
    var copy = self
    let isAfter = position > 0 && copy.stepBack(1) && copy.takeCharacter(word)
    copy.position = position
    return isAfter != copy.takeCharacter(word)
  }

  // MARK: Groups

  func hasTakenPart(_ group: Int) -> Bool {
    slots[2 &* group] >= 0 && slots[2 &* group &+ 1] >= slots[2 &* group]
  }

  mutating func takeReference(_ current: MatchInstruction) -> Bool {
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
