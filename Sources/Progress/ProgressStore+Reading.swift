// This file answers what the loop and the lists ask: where to go on, what is done, how it went.

import SQLite

extension ProgressStore {
  /// Where the learner was last, in any lesson or in this one; nil at the first start.
  public func lastPlace(lesson: String? = nil) -> Place? {
    let condition = lesson == nil ? "" : "WHERE lesson = ?"
    let rows = read(
      "SELECT lesson, step, time FROM places \(condition) ORDER BY time DESC, lesson LIMIT 1",
      lesson.map { [.string($0)] } ?? [])
    guard let row = rows.first, let lesson = row[0].stringValue else { return nil }
    return Place(
      lesson: lesson, step: max(0, Int(clamping: row[1].integerValue ?? 0)), time: row[2].integerValue ?? 0)
  }

  public func progress(of key: ExerciseKey) -> ExerciseProgress {
    progress(of: [key]).first ?? ExerciseProgress()
  }

  /// The progress of many exercises, in their order, with one look at the history.
  public func progress(of keys: [ExerciseKey]) -> [ExerciseProgress] {
    var wanted: [Subject: [Int]] = [:]
    for (index, key) in keys.enumerated() { wanted[Subject(key.lesson, key.exercise), default: []].append(index) }
    var result = [ExerciseProgress](repeating: ExerciseProgress(), count: keys.count)
    for row in history(keys.count == 1 ? keys[0] : nil) {
      guard let event = Event(row), let indices = wanted[event.subject] else { continue }
      for index in indices { apply(event, to: &result[index], testsHash: keys[index].testsHash) }
    }
    return result
  }

  /// The states of a course's exercises, in their order.
  public func states(of keys: [ExerciseKey]) -> [ExerciseState] {
    progress(of: keys).map(\.state)
  }

  /// Every attempt, resets notwithstanding, oldest first.
  public func attempts(lesson: String, exercise: String) -> [Attempt] {
    history(ExerciseKey(lesson: lesson, exercise: exercise, testsHash: "")).compactMap { Event($0)?.attempt }
  }

  /// The last answer to a quiz or a prediction.
  public func answer(lesson: String, question: String) -> Answer? {
    let rows = read(
      """
      SELECT time, text, passed FROM events WHERE kind = 'answer' AND lesson = ? AND subject = ?
      ORDER BY time DESC, rowid DESC LIMIT 1
      """, [.string(lesson), .string(question)])
    guard let row = rows.first else { return nil }
    return Answer(
      time: row[0].integerValue ?? 0, text: row[1].stringValue ?? "", isRight: row[2].integerValue == 1)
  }

  // MARK: - History

  private struct Subject: Hashable {
    var lesson: String
    var exercise: String

    init(_ lesson: String, _ exercise: String) {
      self.lesson = lesson
      self.exercise = exercise
    }
  }

  private struct Event {
    var kind: EventKind
    var subject: Subject
    var testsHash: String
    var number: Int
    var attempt: Attempt?

    init?(_ row: [SQLValue]) {
      guard row.count == 10, let kind = row[1].stringValue.flatMap(EventKind.init(rawValue:)),
        let lesson = row[2].stringValue, let exercise = row[3].stringValue
      else { return nil }
      func integer(_ column: Int) -> Int { Int(clamping: row[column].integerValue ?? 0) }
      self.kind = kind
      subject = Subject(lesson, exercise)
      testsHash = row[4].stringValue ?? ""
      number = integer(6)
      guard kind == .attempt else { return }
      attempt = Attempt(
        time: row[0].integerValue ?? 0, passed: integer(5) == 1, testsPassed: number, testsTotal: integer(7),
        points: integer(8), pointsTotal: integer(9))
    }
  }

  private func history(_ key: ExerciseKey?) -> [[SQLValue]] {
    read(
      """
      SELECT time, kind, lesson, subject, tests_hash, passed, tests_passed, tests_total, points, points_total
      FROM events
      WHERE kind <> 'answer' \(key == nil ? "" : "AND lesson = ? AND subject = ?") ORDER BY time, rowid
      """, key.map { [.string($0.lesson), .string($0.exercise)] } ?? [])
  }

  private func apply(_ event: Event, to progress: inout ExerciseProgress, testsHash: String) {
    switch event.kind {
    case .answer: return
    case .reset: progress = ExerciseProgress()
    case .hint:
      progress.hintsUsed = max(progress.hintsUsed, event.number)
      if progress.state == .new { progress.state = .started }
    case .solution:
      progress.sawSolution = true
      if progress.state == .new { progress.state = .started }
    case .attempt:
      guard let attempt = event.attempt else { return }
      progress.tries += 1
      progress.lastAttempt = attempt
      if attempt.points >= progress.bestPoints {
        progress.bestPoints = attempt.points
        progress.pointsTotal = attempt.pointsTotal
      }
      if attempt.passed {
        progress.doneTime = progress.doneTime ?? attempt.time
        // Passed once with the present tests stays done, whatever older tests said before or since.
        let isCurrent = event.testsHash == testsHash
        progress.state = isCurrent || progress.state == .done ? .done : .doneTestsChanged
      } else if progress.state == .new {
        progress.state = .started
      }
    }
  }
}
