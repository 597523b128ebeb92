// This file defines the walk over all matches of a subject, for `findall`, `finditer`, `sub`, `split` and the tester alike:
// what follows an empty match is the one rule of it that is easy to get wrong.

import PCRE

/// Finds the matches of a pattern one after the other.
///
/// A match may begin where the one before it ended. Only after an empty match, the next one must not be empty at that
/// same place; an alternative there that is not empty is still taken (Python 3.7 and later).
public struct FindCursor {
  /// Byte offset where the next search begins.
  public private(set) var position: Int
  /// Byte offset where the subject ends for this walk.
  public let end: Int
  /// The latest match was empty.
  public private(set) var isAfterEmptyMatch = false

  public init(from start: Int, to end: Int) {
    position = start
    self.end = end
  }

  /// The options of the next search; keep them with the match for `Pattern.lastClosedGroup`.
  public var options: MatchOptions { isAfterEmptyMatch ? .notEmptyAtStart : [] }

  /// Finds the next match. Offsets go to `data`, as in `Pattern.match`. After anything but `matched` the walk is over.
  public mutating func next(
    _ pattern: Pattern, _ mode: Pattern.Mode = .search, in subject: UnsafeBufferPointer<UInt8>,
    limits: MatchLimits? = nil, into data: MatchData? = nil
  ) -> MatchOutcome {
    let outcome = pattern.match(
      mode, in: subject, from: position, to: end, options: options, limits: limits, into: data)
    guard outcome == .matched else { return outcome }
    let offsets = (data ?? pattern.data).offsets
    isAfterEmptyMatch = offsets[0] == offsets[1]
    position = offsets[1]
    return .matched
  }
}
