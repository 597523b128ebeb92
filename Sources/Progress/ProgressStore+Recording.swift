// This file records what a learner does, as it happens.

import SQLite

extension ProgressStore {
  enum EventKind: String {
    case attempt, hint, solution, reset, answer, review, renamed
  }

  private func add(
    _ kind: EventKind, _ time: Int64, _ lesson: String, _ subject: String, hash: String = "", attempt: Attempt? = nil,
    isRight: Bool = false, number: Int = 0, text: String = ""
  ) {
    let values: [SQLValue] = [
      .integer(time), .string(kind.rawValue), .string(lesson), .string(subject), .string(hash),
      .integer(attempt?.passed ?? isRight ? 1 : 0), .integer(Int64(attempt?.testsPassed ?? number)),
      .integer(Int64(attempt?.testsTotal ?? 0)), .integer(Int64(attempt?.points ?? 0)),
      .integer(Int64(attempt?.pointsTotal ?? 0)), .string(text),
    ]
    write(
      """
      INSERT INTO events (time, kind, lesson, subject, tests_hash, passed, tests_passed, tests_total, points,
        points_total, text) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """, values)
  }

  /// - Parameter text: the answer that was judged. A very long one is left out.
  public func record(_ attempt: Attempt, for key: ExerciseKey, text: String = "") {
    add(
      .attempt, attempt.time, key.lesson, key.exercise, hash: key.testsHash, attempt: attempt,
      text: text.utf8.count <= Self.longestText ? text : "")
  }

  private static let longestText = 1 << 16

  /// A fresh try of an exercise that was passed; hints and tries are counted anew, and what was passed stays so.
  public func recordReview(of key: ExerciseKey, time: Int64) {
    add(.review, time, key.lesson, key.exercise, hash: key.testsHash)
  }

  /// - Parameter number: of the hint, from 1.
  public func recordHint(_ number: Int, for key: ExerciseKey, time: Int64) {
    add(.hint, time, key.lesson, key.exercise, hash: key.testsHash, number: number)
  }

  public func recordSolutionShown(for key: ExerciseKey, time: Int64) {
    add(.solution, time, key.lesson, key.exercise, hash: key.testsHash)
  }

  /// - Parameter question: a key of the quiz or prediction that is stable and unique in its lesson.
  public func recordAnswer(_ text: String, isRight: Bool, lesson: String, question: String, time: Int64) {
    add(.answer, time, lesson, question, isRight: isRight, text: text)
  }

  func recordName(_ present: Subject, of former: Subject, time: Int64) {
    add(.renamed, time, present.lesson, present.exercise, text: former.lesson + "/" + former.exercise)
  }

  /// Starts the exercise afresh: it is new again, and its attempts stay in the history.
  public func reset(lesson: String, exercise: String, time: Int64) {
    add(.reset, time, lesson, exercise)
  }

  /// Marks where the learner is. Of two marks of the same moment the further one counts, on every machine.
  ///
  /// - Parameters:
  ///   - step: the step's number in the lesson, from 0.
  ///   - subject: the step's name, by which it is found again when steps before it have come or gone.
  public func mark(lesson: String, step: Int, subject: String = "", time: Int64) {
    write(
      """
      INSERT INTO places (lesson, step, time, subject) VALUES (?, ?, ?, ?)
      ON CONFLICT (lesson) DO UPDATE SET step = excluded.step, time = excluded.time, subject = excluded.subject
        WHERE (excluded.time, excluded.step, excluded.subject) >= (time, step, subject)
      """, [.string(lesson), .integer(Int64(step)), .integer(time), .string(subject)])
  }
}
