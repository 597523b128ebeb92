// This file runs a pattern on a subject. Offsets are bytes of the subject's UTF-8; `Subject` turns them into Python's.

import PCRE
import RegexSyntax

extension Pattern {
  /// Looks for a match in `subject[..<end]`, beginning at `start`.
  ///
  /// As with Python's `pos` and `endpos`, text before `start` is seen by anchors and lookbehinds, text behind `end` by
  /// nothing.
  ///
  /// - Parameters:
  ///   - end: byte offset; nil for the end of the subject.
  ///   - isASCII: the subject is known to be ASCII throughout, so that a faster form of the pattern serves.
  ///   - lastStart: in a search, the last byte offset at which a match may begin; nil for no bound.
  ///   - data: where the offsets go; nil for the pattern's own `data`. A loop that runs foreign code between two matches
  ///     needs its own, because that code may use the pattern.
  public func match(
    _ mode: Mode, in subject: UnsafeBufferPointer<UInt8>, from start: Int = 0, to end: Int? = nil,
    isASCII: Bool = false, lastStart: Int? = nil, options: MatchOptions = [], limits: MatchLimits? = nil,
    into data: MatchData? = nil
  ) -> MatchOutcome {
    let end = min(end ?? subject.count, subject.count)
    guard start >= 0, start <= end else { return .noMatch }
    let data = data ?? self.data
    if emitted == nil {
      let limits = limits ?? context.limits
      var steps = Int(limits.steps)
      return matchBySteps(
        mode, in: subject, from: start, to: end, lastStart: lastStart, options: options, steps: &steps,
        memory: Int(limits.heapKiB) << 10, into: data)
    }
    guard let code = code(mode, isASCII: isASCII) else { return .gaveUp(.heap) }
    let text = end == subject.count ? subject : UnsafeBufferPointer(rebasing: subject[..<end])
    return context.match(code, text, from: start, lastStart: lastStart, options: options, limits: limits, into: data)
  }

  /// Finds up to `most` matches, one after the other; see `MatchContext.matches`. The offsets of the groups go to `room`,
  /// `offsetCount` for each match.
  public func matches(
    in subject: UnsafeBufferPointer<UInt8>, from place: inout WalkPlace, to end: Int, isASCII: Bool = false,
    lastStart: Int? = nil, limits: MatchLimits? = nil, most: Int, into room: UnsafeMutablePointer<Int>
  ) -> (count: Int, outcome: MatchOutcome) {
    let end = min(end, subject.count)
    guard place.position >= 0, place.position <= end else { return (0, .noMatch) }
    if emitted != nil {
      guard let code = code(.search, isASCII: isASCII) else { return (0, .gaveUp(.heap)) }
      let text = end == subject.count ? subject : UnsafeBufferPointer(rebasing: subject[..<end])
      return context.matches(
        of: code, in: text, from: &place, lastStart: lastStart, limits: limits, most: most, using: data, into: room)
    }
    var count = 0
    while count < most {
      if let lastStart, place.position > lastStart { return (count, .noMatch) }
      let outcome = match(
        .search, in: subject, from: place.position, to: end, lastStart: lastStart, options: place.options,
        limits: limits)
      guard outcome == .matched else { return (count, outcome) }
      place.pass(data.offsets)
      (room + count &* offsetCount).update(from: data.offsets, count: offsetCount)
      count &+= 1
    }
    return (count, .matched)
  }

  /// The same by the own matcher, which counts its steps.
  ///
  /// - Parameters:
  ///   - steps: how many may be spent, and then how many are left.
  ///   - moreSteps: called when they are spent; gives further ones, or 0 to end the search.
  ///   - memory: bytes that going back may take.
  public func matchBySteps(
    _ mode: Mode, in subject: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int? = nil, lastStart: Int? = nil,
    options: MatchOptions = [], steps: inout Int, moreSteps: (() -> Int)? = nil, memory: Int,
    into data: MatchData? = nil
  ) -> MatchOutcome {
    let end = min(end ?? subject.count, subject.count)
    guard start >= 0, start <= end else { return .noMatch }
    guard let machine = machine() else { return .gaveUp(.heap) }
    let request = Backtracker.Request(
      mode: mode, start: start, lastStart: lastStart ?? end, notEmptyAtStart: options.contains(.notEmptyAtStart),
      memory: memory, moreSteps: moreSteps)
    let text = UnsafeBufferPointer(rebasing: subject[..<end])
    let outcome = machine.search(text, request, steps: &steps)
    if outcome == .matched { machine.copyOffsets(to: data ?? self.data) }
    return outcome
  }

  private func machine() -> Backtracker? {
    if backtracker == nil { backtracker = (try? tree.program()).map { Backtracker($0) } }
    return backtracker
  }

  /// Python's `Match.lastindex` for a match that was found: the group that closed last, nil if none did.
  ///
  /// Offsets cannot tell, so the match is found again by the own matcher. Call it only when the attribute is read.
  ///
  /// - Parameters:
  ///   - matchStart: where the match begins.
  ///   - mode: the mode of the match.
  ///   - options: the options of the match if it began at its start offset, else none.
  ///   - steps, moreSteps: as in `matchBySteps`.
  public func lastClosedGroup(
    _ mode: Mode, in subject: UnsafeBufferPointer<UInt8>, matchStart: Int, to end: Int? = nil,
    options: MatchOptions = [], steps: inout Int, moreSteps: (() -> Int)? = nil, memory: Int
  ) -> Int? {
    guard groupCount > 0, let scratch = makeData() else { return nil }
    let outcome = matchBySteps(
      mode == .fullMatch ? .fullMatch : .match, in: subject, from: matchStart, to: end, options: options,
      steps: &steps, moreSteps: moreSteps, memory: memory, into: scratch)
    guard outcome == .matched, let group = backtracker?.lastClosedGroup, group > 0 else { return nil }
    return group
  }
}
