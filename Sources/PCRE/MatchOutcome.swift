// This file defines what one match call can say. Running out of a limit is an answer of its own, because taking it for
// "no match" would be a lie, and taking it for an error would blame the pattern's text.

/// The result of one match call.
public enum MatchOutcome: Equatable, Sendable {
  /// The offsets stand in the match data.
  case matched
  case noMatch
  /// A limit ended the search: nothing is known about the subject.
  case gaveUp(Limit)
  /// A callout handler asked to stop.
  case stopped
  /// PCRE2 refused the call; the number is one of its own (`PCREError.text(of:)` has its sentence).
  case failed(Int32)

  /// What ran out.
  public enum Limit: Equatable, Sendable {
    /// Steps; see `MatchLimits.steps`.
    case steps
    case depth
    case heap
  }
}

/// How much work one match call may do.
public struct MatchLimits: Equatable, Sendable {
  /// PCRE2's match limit. The interpreter counts calls of its matching function, machine code counts differently
  /// (and ten times fewer seconds pass on each).
  public var steps: UInt32
  /// Nested backtracking points; the interpreter alone obeys it.
  public var depth: UInt32
  /// Kibibytes of backtracking memory; the interpreter alone obeys it.
  public var heapKiB: UInt32

  /// Ten million steps (a tenth of a second) and 128 MiB.
  public init(steps: UInt32 = 10_000_000, depth: UInt32 = 10_000_000, heapKiB: UInt32 = 128 * 1024) {
    self.steps = steps
    self.depth = depth
    self.heapKiB = heapKiB
  }
}
