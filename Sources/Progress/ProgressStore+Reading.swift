// This file answers what the loop and the lists ask: where to go on, what is done, how it went.

import SQLite

extension ProgressStore {
  /// Where the learner was last, in any lesson or in this one; nil at the first start.
  public func lastPlace(lesson: String? = nil) -> Place? {
    let condition = lesson == nil ? "" : "WHERE lesson = ?"
    let rows = read(
      "SELECT lesson, step, time, subject FROM places \(condition) ORDER BY time DESC, lesson LIMIT 1",
      lesson.map { [.string($0)] } ?? [])
    guard let row = rows.first, let lesson = row[0].stringValue else { return nil }
    return Place(
      lesson: lesson, step: max(0, Int(clamping: row[1].integerValue ?? 0)), subject: row[3].stringValue ?? "",
      time: row[2].integerValue ?? 0)
  }

  /// The review that was begun last, as lesson, exercise and time; nil when there was none.
  public func lastReview() -> (lesson: String, exercise: String, time: Int64)? {
    let rows = read(
      "SELECT lesson, subject, time FROM events WHERE kind = 'review' ORDER BY time DESC, rowid DESC LIMIT 1")
    guard let row = rows.first, let lesson = row[0].stringValue, let exercise = row[1].stringValue else { return nil }
    let present = aliases[Subject(lesson, exercise)] ?? Subject(lesson, exercise)
    return (present.lesson, present.exercise, row[2].integerValue ?? 0)
  }

  /// The answer that was judged last; nil where there is none.
  public func lastText(of key: ExerciseKey) -> String? {
    let former = aliases.first { $0.value == Subject(key.lesson, key.exercise) }?.key
    for subject in [Subject(key.lesson, key.exercise), former].compactMap({ $0 }) {
      let rows = read(
        """
        SELECT text FROM events WHERE kind = 'attempt' AND lesson = ? AND subject = ? AND text <> ''
        ORDER BY time DESC, rowid DESC LIMIT 1
        """, [.string(subject.lesson), .string(subject.exercise)])
      if let text = rows.first?[0].stringValue { return text }
    }
    return nil
  }

  /// Makes what is known of an exercise count for the one that has its tests now, where an author gave it another name
  /// or moved it to another lesson: the old name has to be gone from the course, and the new one to be untouched. That
  /// is kept, because the tests may change later.
  ///
  /// - Parameter keys: all exercises of the course.
  public func adopt(_ keys: [ExerciseKey], time: Int64) {
    let present = Set(keys.map { Subject($0.lesson, $0.exercise) })
    var heirs: [Subject: Subject] = [:]
    for row in read("SELECT lesson, subject, text FROM events WHERE kind = 'renamed' ORDER BY time, text") {
      let former = (row[2].stringValue ?? "").split(separator: "/", maxSplits: 1).map(String.init)
      guard former.count == 2, let lesson = row[0].stringValue, let exercise = row[1].stringValue else { continue }
      heirs[Subject(former[0], former[1])] = Subject(lesson, exercise)
    }
    var hashes: [Subject: String] = [:]
    for row in read(
      "SELECT lesson, subject, tests_hash, max(time) FROM events WHERE tests_hash <> '' GROUP BY lesson, subject")
    {
      guard let lesson = row[0].stringValue, let exercise = row[1].stringValue else { continue }
      hashes[Subject(lesson, exercise)] = row[2].stringValue
    }
    for (former, hash) in hashes where !present.contains(former) && heirs[former] == nil {
      let found = keys.filter { $0.testsHash == hash && hashes[Subject($0.lesson, $0.exercise)] == nil }
      let rivals = hashes.count { $0.value == hash && !present.contains($0.key) && heirs[$0.key] == nil }
      guard found.count == 1, rivals == 1 else { continue }
      let heir = Subject(found[0].lesson, found[0].exercise)
      heirs[former] = heir
      recordName(heir, of: former, time: time)
    }
    aliases = [:]
    for former in heirs.keys where !present.contains(former) {
      // Along several renamings, but never in a circle.
      var heir = former
      for _ in 0..<heirs.count where !present.contains(heir) { heir = heirs[heir] ?? heir }
      if present.contains(heir) { aliases[former] = heir }
    }
  }

  /// Whether something may be known of an exercise under another name, so that ``adopt(_:time:)`` has to tell.
  public func mayHaveFormerName(_ key: ExerciseKey) -> Bool {
    !read(
      """
      SELECT 1 FROM events WHERE kind = 'renamed' OR tests_hash = ? AND NOT (lesson = ? AND subject = ?) LIMIT 1
      """, [.string(key.testsHash), .string(key.lesson), .string(key.exercise)]
    ).isEmpty
  }

  /// The lessons of the exercises that are due, one entry for each, under the names that they had then.
  public func lessonsDue(at time: Int64) -> [String] {
    var due: [Subject: ExerciseProgress] = [:]
    for row in history(nil) {
      guard let event = Event(row) else { continue }
      apply(event, to: &due[event.subject, default: ExerciseProgress()], testsHash: "")
    }
    return due.filter { $0.value.review.isDue(at: time) }.map(\.key.lesson)
  }

  /// Where a step of a lesson that is gone has gone to.
  public func presentName(lesson: String, exercise: String) -> (lesson: String, exercise: String)? {
    aliases[Subject(lesson, exercise)].map { ($0.lesson, $0.exercise) }
  }

  /// What an exercise was called when the learner wrote an answer.
  public func formerName(of key: ExerciseKey) -> (lesson: String, exercise: String)? {
    aliases.first { $0.value == Subject(key.lesson, key.exercise) }.map { ($0.key.lesson, $0.key.exercise) }
  }

  public func progress(of key: ExerciseKey) -> ExerciseProgress {
    progress(of: [key]).first ?? ExerciseProgress()
  }

  /// The progress of many exercises, in their order, with one look at the history.
  public func progress(of keys: [ExerciseKey]) -> [ExerciseProgress] {
    var wanted: [Subject: [Int]] = [:]
    for (index, key) in keys.enumerated() { wanted[Subject(key.lesson, key.exercise), default: []].append(index) }
    var result = [ExerciseProgress](repeating: ExerciseProgress(), count: keys.count)
    for row in history(keys.count == 1 && aliases.isEmpty ? keys[0] : nil) {
      guard let event = Event(row), let indices = wanted[aliases[event.subject] ?? event.subject] else { continue }
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

  struct Subject: Hashable {
    var lesson: String
    var exercise: String

    init(_ lesson: String, _ exercise: String) {
      self.lesson = lesson
      self.exercise = exercise
    }
  }

  private struct Event {
    var time: Int64
    var kind: EventKind
    var subject: Subject
    var testsHash: String
    var number: Int
    var attempt: Attempt?

    init?(_ row: [SQLValue]) {
      guard row.count == 10, let kind = row[1].stringValue.flatMap(EventKind.init(rawValue:)),
        let lesson = row[2].stringValue, let exercise = row[3].stringValue
      else { return nil }
      time = row[0].integerValue ?? 0
      func integer(_ column: Int) -> Int { Int(clamping: row[column].integerValue ?? 0) }
      self.kind = kind
      subject = Subject(lesson, exercise)
      testsHash = row[4].stringValue ?? ""
      number = integer(6)
      guard kind == .attempt else { return }
      attempt = Attempt(
        time: time, passed: integer(5) == 1, testsPassed: number, testsTotal: integer(7),
        points: integer(8), pointsTotal: integer(9))
    }
  }

  private func history(_ key: ExerciseKey?) -> [[SQLValue]] {
    read(
      """
      SELECT time, kind, lesson, subject, tests_hash, passed, tests_passed, tests_total, points, points_total
      FROM events
      WHERE kind <> 'answer' \(key == nil ? "" : "AND lesson = ? AND subject = ?")
      ORDER BY time, kind, tests_hash, passed, tests_passed, points, rowid
      """, key.map { [.string($0.lesson), .string($0.exercise)] } ?? [])
  }

  private func apply(_ event: Event, to progress: inout ExerciseProgress, testsHash: String) {
    switch event.kind {
    case .answer, .renamed: return
    case .reset: progress = ExerciseProgress()
    case .review:
      progress.tries = 0
      progress.hintsUsed = 0
      progress.sawSolution = false
      progress.lastAttempt = nil
    case .hint:
      progress.review.helped(at: event.time)
      progress.hintsUsed = max(progress.hintsUsed, event.number)
      if progress.state == .new { progress.state = .started }
    case .solution:
      progress.review.helped(at: event.time)
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
      progress.review.tried(at: attempt.time, passed: attempt.passed)
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
