// This file records what a learner does, as it happens.

import SQLite

extension ProgressStore {
  enum EventKind: String {
    case attempt, hint, solution, reset, answer
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

  public func record(_ attempt: Attempt, for key: ExerciseKey) {
    add(.attempt, attempt.time, key.lesson, key.exercise, hash: key.testsHash, attempt: attempt)
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

  /// Starts the exercise afresh: it is new again, and its attempts stay in the history.
  public func reset(lesson: String, exercise: String, time: Int64) {
    add(.reset, time, lesson, exercise)
  }

  /// Marks where the learner is.
  ///
  /// - Parameter step: the step's number in the lesson, from 0.
  public func mark(lesson: String, step: Int, time: Int64) {
    write(
      """
      INSERT INTO places (lesson, step, time) VALUES (?, ?, ?)
      ON CONFLICT (lesson) DO UPDATE SET step = excluded.step, time = excluded.time WHERE excluded.time >= time
      """, [.string(lesson), .integer(Int64(step)), .integer(time)])
  }

  /// Takes over the progress of another machine. Doing it twice changes nothing.
  ///
  /// - Returns: how many events were new; nil where `other` cannot be read, in which case its ``problem`` says why.
  @discardableResult
  public func merge(from other: ProgressStore) -> Int? {
    guard other.problem == nil else { return nil }
    let before = connection?.totalChanges ?? 0
    let columns =
      "time, kind, lesson, subject, tests_hash, passed, tests_passed, tests_total, points, points_total, text"
    write("BEGIN IMMEDIATE", [])
    for row in other.read("SELECT \(columns) FROM events ORDER BY rowid") {
      write("INSERT INTO events (\(columns)) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", row)
    }
    let added = (connection?.totalChanges ?? 0) - before
    for row in other.read("SELECT lesson, step, time FROM places") {
      guard let lesson = row[0].stringValue, let step = row[1].integerValue, let time = row[2].integerValue else {
        continue
      }
      mark(lesson: lesson, step: Int(clamping: step), time: time)
    }
    // After a fall back to memory there is no transaction left to end.
    if connection?.inTransaction == true { write("COMMIT", []) }
    return Int(clamping: added)
  }
}
