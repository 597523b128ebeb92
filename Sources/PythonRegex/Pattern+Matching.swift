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
    guard let code = code(mode, isASCII: isASCII) else { return .gaveUp(.heap) }
    let text = end == subject.count ? subject : UnsafeBufferPointer(rebasing: subject[..<end])
    let data = data ?? self.data
    guard let rules else {
      return context.match(
        code, text, from: start, lastStart: lastStart, options: options, limits: limits, into: data)
    }
    context.setCalloutHandler(rules)
    defer { context.setCalloutHandler(nil) }
    let outcome = context.match(
      code, text, from: start, lastStart: lastStart, options: options, limits: limits, into: data)
    if hasShiftedGroups, outcome == .matched { gatherGroups(data.offsets) }
    return outcome
  }

  /// Finds up to `most` matches, one after the other; see `MatchContext.matches`. Offsets of Python's groups go to `room`,
  /// `offsetCount` for each match.
  public func matches(
    in subject: UnsafeBufferPointer<UInt8>, from place: inout WalkPlace, to end: Int, isASCII: Bool = false,
    lastStart: Int? = nil, limits: MatchLimits? = nil, most: Int, into room: UnsafeMutablePointer<Int>
  ) -> (count: Int, outcome: MatchOutcome) {
    let end = min(end, subject.count)
    guard place.position >= 0, place.position <= end else { return (0, .noMatch) }
    guard let code = code(.search, isASCII: isASCII) else { return (0, .gaveUp(.heap)) }
    let text = end == subject.count ? subject : UnsafeBufferPointer(rebasing: subject[..<end])
    if rules != nil { context.setCalloutHandler(rules) }
    defer { if rules != nil { context.setCalloutHandler(nil) } }
    let found = context.matches(
      of: code, in: text, from: &place, lastStart: lastStart, limits: limits, most: most, using: data, into: room)
    if hasShiftedGroups {
      for i in 0..<found.count { gatherGroups(room + i &* offsetCount) }
    }
    return found
  }

  /// Moves the offsets of Python's groups to where Python's numbers look for them. PCRE2's numbers are never less, so
  /// nothing is overwritten before it has moved.
  private func gatherGroups(_ offsets: UnsafeMutablePointer<Int>) {
    for (group, number) in emitted.groupNumbers.enumerated() where number != group && 2 &* number < offsetCount {
      offsets[2 &* group] = offsets[2 &* number]
      offsets[2 &* group &+ 1] = offsets[2 &* number &+ 1]
    }
  }

  /// Python's `Match.lastindex` for a match that was found: the group that closed last, nil if none did.
  ///
  /// Offsets cannot tell, so the match is run again with a callout at its end. Call it only when the attribute is read.
  ///
  /// - Parameters:
  ///   - matchStart: where the match begins.
  ///   - mode: the mode of the match.
  ///   - options: the options of the match if it began at its start offset, else none.
  public func lastClosedGroup(
    _ mode: Mode, in subject: UnsafeBufferPointer<UInt8>, matchStart: Int, to end: Int? = nil,
    options: MatchOptions = [], limits: MatchLimits? = nil
  ) -> Int? {
    guard groupCount > 0, let scratch = makeData(), let code = lastGroupCode(mode) else {
      return nil
    }
    let end = min(end ?? subject.count, subject.count)
    guard matchStart >= 0, matchStart <= end else { return nil }
    let recorder = LastGroupRecorder(rules: rules)
    context.setCalloutHandler(recorder)
    defer { context.setCalloutHandler(nil) }
    let text = UnsafeBufferPointer(rebasing: subject[..<end])
    guard context.match(code, text, from: matchStart, options: options, limits: limits, into: scratch) == .matched
    else {
      return nil
    }
    guard recorder.group > 0 else { return nil }
    return emitted.groupNumbers.firstIndex(of: recorder.group)
  }

  private func lastGroupCode(_ mode: Mode) -> Code? {
    let index = mode == .fullMatch ? 1 : 0
    if let code = lastGroupCodes[index] { return code }
    let bytes = Array("(?:".utf8) + emitted.bytes + Array(")(?C1)".utf8)
    let code = try? Code(bytes, options: compileOptions(mode == .fullMatch ? .fullMatch : .match, emitted))
    lastGroupCodes[index] = code
    return code
  }
}

/// Notes which group closed last at the callout behind the pattern.
///
/// The groups that only the emitter knows close too. What had closed before one of them is noted when its callout is
/// reached, by the place it then marks.
private final class LastGroupRecorder: CalloutHandler {
  private struct Mark: Hashable {
    let group: Int
    let position: Int
  }

  var group = 0
  private let rules: CalloutRules?
  private var closedBefore: [Mark: Int] = [:]

  init(rules: CalloutRules?) {
    self.rules = rules
  }

  func reached(_ callout: Callout) -> CalloutVerdict {
    guard callout.text.isEmpty, callout.number == 1 else {
      let verdict = rules?.reached(callout) ?? .proceed
      if callout.text.first == UInt8(ascii: "p"), verdict == .proceed {
        closedBefore[Mark(group: CalloutRules.group(callout), position: callout.position)] = lastClosed(callout)
      }
      return verdict
    }
    group = lastClosed(callout)
    return .proceed
  }

  private func lastClosed(_ callout: Callout) -> Int {
    let last = callout.lastClosedGroup
    guard let range = callout[last] else { return last }
    return closedBefore[Mark(group: last, position: range.lowerBound)] ?? last
  }
}
