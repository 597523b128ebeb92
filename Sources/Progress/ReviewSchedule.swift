// This file defines when an exercise that was passed comes back. The rule is small enough to be told in a sentence, and
// follows from the events alone, so that two machines that have merged agree on it.

/// The times at which one exercise is due again.
///
/// An exercise comes back a day after it was first passed. Passing it once it is due makes the next pause longer;
/// needing a second try, a hint or the solution then begins with one day again. What happens before it is due changes
/// nothing.
public struct ReviewSchedule: Hashable, Sendable {
  /// In days.
  static let pauses: [Int64] = [1, 3, 7, 16, 35, 80]
  /// Milliseconds by which a pause is shorter than its days, so that the same hour every evening is late enough.
  static let allowance: Int64 = 4 * 3_600_000
  private static let day: Int64 = 24 * 3_600_000

  /// Milliseconds since 1970; nil before the exercise was passed.
  public private(set) var due: Int64?
  /// How many pauses have been kept.
  public private(set) var level = 0
  private var wasHelped = false

  public init() {}

  public func isDue(at time: Int64) -> Bool { due.map { time >= $0 } ?? false }

  mutating func helped(at time: Int64) {
    if isDue(at: time) { wasHelped = true }
  }

  mutating func tried(at time: Int64, passed: Bool) {
    if !passed { return helped(at: time) }
    if due == nil {
      level = 0
    } else if isDue(at: time) {
      level = wasHelped ? 0 : level + 1
    } else {
      return
    }
    wasHelped = false
    let pause = Self.pauses[min(level, Self.pauses.count - 1)] * Self.day - Self.allowance
    due = time.addingReportingOverflow(pause).partialValue
  }
}
