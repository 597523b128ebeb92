// This file defines the walk over all matches of a text. It finds them ahead, in batches that grow, since most of the time
// of a short match goes into asking for it; but a program that wants only the first few is not kept waiting for more.

import PCRE
import PyRuntime
import PythonRegex

/// Gives the matches of a pattern in a text one after the other.
final class MatchWalk {
  let range: SearchRange
  /// Groups of the pattern.
  let groupCount: Int
  /// The byte offsets of the groups of the match that `next` found, to be read before any foreign code runs.
  private(set) var offsets: UnsafeMutablePointer<Int>
  /// The options that this match was found with and that bear on it: needed to find it again.
  private(set) var lastOptions: MatchOptions = []

  private var place: SearchPlace
  private var isOver: Bool
  /// Where the latest match ended, if it was empty.
  private var emptyEnd = -1

  /// Matches found ahead, `width` offsets each.
  private var room: UnsafeMutablePointer<Int>?
  private let width: Int
  private var found = 0
  private var given = 0
  private var batch = 1

  /// How many are found at once at most; fewer where each has very many groups.
  private let largestBatch: Int

  /// - Parameter looksAhead: whether only `search` is asked for, and so more matches may be found than one.
  init(_ range: SearchRange, _ compiled: CompiledPattern, looksAhead: Bool = true) {
    self.range = range
    groupCount = compiled.groupCount
    offsets = compiled.offsets
    width = compiled.pattern.offsetCount
    largestBatch = looksAhead ? min(64, 8192 / width) : 1
    place = SearchPlace(range.startByte)
    isOver = range.isEmpty
  }

  deinit {
    room?.deallocate()
  }

  /// Finds the next match. False at the end.
  func next(
    _ vm: VM, _ engine: RegexEngine, _ compiled: CompiledPattern, _ mode: Pattern.Mode, _ text: SearchText
  ) throws(PyError) -> Bool {
    if takeFound() { return true }
    guard try search(vm, engine, compiled, mode, text) else { return false }
    noteOptions()
    return true
  }

  /// Goes to the next match if it has been found already.
  @inline(__always)
  func takeFound() -> Bool {
    guard given < found else { return false }
    given &+= 1
    offsets += width
    noteOptions()
    return true
  }

  @inline(__always)
  private func noteOptions() {
    lastOptions = offsets[0] == emptyEnd ? .notEmptyAtStart : []
    emptyEnd = offsets[0] == offsets[1] ? offsets[1] : -1
  }

  private func search(
    _ vm: VM, _ engine: RegexEngine, _ compiled: CompiledPattern, _ mode: Pattern.Mode, _ text: SearchText
  ) throws(PyError) -> Bool {
    if isOver { return false }
    // A bytearray may change between two matches.
    let isFixed = !text.content.is(.bytearray)
    if isFixed, batch > 1, room == nil { room = .allocate(capacity: largestBatch &* width) }
    given = 1
    if isFixed, let room {
      found = try engine.find(vm, compiled, mode, text, &place, to: range.endByte, most: batch, into: room)
      offsets = room
    } else {
      found = try engine.find(vm, compiled, mode, text, &place, to: range.endByte)
      offsets = compiled.offsets
    }
    batch = min(batch &* 4, largestBatch)
    isOver = place.isOver || found == 0
    return found > 0
  }
}
