// This file finds many matches in one call. A short match takes PCRE2 some twenty nanoseconds; asking for each of them
// anew, with limits and options to be checked, would take longer than that.

import CPCRE2

/// Where a walk over the matches of a subject stands.
///
/// A match may begin where the one before it ended. Only after an empty match, the next one must not be empty at that
/// same place; an alternative there that is not empty is still taken (Python 3.7 and later).
public struct WalkPlace: Sendable {
  /// Byte offset where the next search begins.
  public var position: Int
  /// The latest match was empty and ended here.
  public var isAfterEmptyMatch = false

  public init(_ position: Int) {
    self.position = position
  }

  /// The options of the next search.
  public var options: MatchOptions { isAfterEmptyMatch ? .notEmptyAtStart : [] }

  /// Steps behind the match whose offsets stand here.
  @inline(__always)
  public mutating func pass(_ offsets: UnsafeMutablePointer<Int>) {
    isAfterEmptyMatch = offsets[0] == offsets[1]
    position = offsets[1]
  }
}

extension MatchContext {
  /// Finds up to `most` matches, one after the other, and steps behind the last of them.
  ///
  /// - Parameters:
  ///   - lastStart: see `match`.
  ///   - data: needed for the single matches.
  ///   - room: where the offsets go, `2 * data.pairCount` for each match.
  /// - Returns: how many there were, and `matched` where that is `most`, else what ended the walk.
  public func matches(
    of code: Code, in subject: UnsafeBufferPointer<UInt8>, from place: inout WalkPlace, lastStart: Int? = nil,
    limits: MatchLimits? = nil, most: Int, using data: MatchData, into room: UnsafeMutablePointer<Int>
  ) -> (count: Int, outcome: MatchOutcome) {
    var count = 0
    let width = 2 &* data.pairCount
    let offsets = data.offsets
    while count < most {
      if let lastStart, place.position > lastStart { return (count, .noMatch) }
      // The first one sets limits and bounds, and makes machine code where that is due.
      var status = PCRE2_ERROR_JIT_STACKLIMIT
      if count > 0, code.isJITCompiled, let text = subject.baseAddress {
        status = pcre2_jit_match_8(
          code.pointer, text, subject.count, place.position, place.options.rawValue, data.pointer, pointer)
      }
      let outcome: MatchOutcome
      if status == PCRE2_ERROR_JIT_STACKLIMIT {
        outcome = match(
          code, subject, from: place.position, lastStart: lastStart, options: place.options, limits: limits,
          into: data)
      } else {
        outcome = self.outcome(status)
      }
      guard outcome == .matched else { return (count, outcome) }
      place.pass(offsets)
      (room + count &* width).update(from: offsets, count: width)
      count &+= 1
    }
    return (count, .matched)
  }
}
