import Glibc
import SQLite
import Testing

@testable import Progress

/// A path for one test, in a folder that does not exist yet.
private final class Home {
  let folder = "/tmp/snip-progress-test-\(UInt64.random(in: 0 ... .max))"
  var path: String { folder + "/state/snip/progress.db" }

  deinit {
    for name in ["progress.db", "progress.db-journal", "copy.db", "copy.db-journal"] {
      unlink(folder + "/state/snip/" + name)
    }
    for path in [folder + "/state/snip", folder + "/state", folder] { rmdir(path) }
  }
}

private let merge = ExerciseKey(lesson: "dict-merge", exercise: "merge", testsHash: "aa")

private func attempt(_ time: Int64, passed: Bool, points: Int = 1) -> Attempt {
  Attempt(time: time, passed: passed, testsPassed: points, testsTotal: 3, points: points, pointsTotal: 3)
}

@Test func whatIsDoneIsThereAtTheNextStart() {
  let home = Home()
  do {
    let store = ProgressStore(path: home.path)
    #expect(store.problem == nil && store.isSaving)
    #expect(store.lastPlace() == nil)
    #expect(store.progress(of: merge) == ExerciseProgress())
    store.record(attempt(10, passed: false), for: merge)
    store.recordHint(2, for: merge, time: 11)
    store.recordHint(1, for: merge, time: 12)
    store.record(attempt(13, passed: true, points: 3), for: merge)
    store.recordSolutionShown(for: merge, time: 14)
    store.mark(lesson: "dict-merge", step: 4, time: 15)
  }
  let store = ProgressStore(path: home.path)
  let progress = store.progress(of: merge)
  #expect(progress.state == .done && progress.tries == 2 && progress.hintsUsed == 2 && progress.sawSolution)
  #expect(progress.bestPoints == 3 && progress.pointsTotal == 3 && progress.doneTime == 13)
  #expect(progress.lastAttempt == attempt(13, passed: true, points: 3))
  #expect(store.lastPlace() == Place(lesson: "dict-merge", step: 4, time: 15))
}

@Test func theStatesOfACourseAreToldApart() {
  let store = ProgressStore(path: nil)
  #expect(store.problem == nil && !store.isSaving)
  let keys = ["new", "hinted", "failed", "done", "changed"].map {
    ExerciseKey(lesson: "l", exercise: $0, testsHash: "new")
  }
  let changed = ExerciseKey(lesson: "l", exercise: "changed", testsHash: "old")
  store.recordHint(1, for: keys[1], time: 1)
  store.record(attempt(1, passed: false), for: keys[2])
  store.record(attempt(1, passed: true), for: keys[3])
  store.record(attempt(1, passed: true), for: changed)
  #expect(store.states(of: keys) == [.new, .started, .started, .done, .doneTestsChanged])
  #expect(store.states(of: keys).map(\.countsAsDone) == [false, false, false, true, true])
  store.record(attempt(2, passed: true), for: keys[4])
  #expect(store.progress(of: keys[4]).state == .done)
}

@Test func aLaterFailureTakesNothingAway() {
  let store = ProgressStore(path: nil)
  store.record(attempt(1, passed: true, points: 3), for: merge)
  store.record(attempt(2, passed: false, points: 0), for: merge)
  #expect(store.progress(of: merge).state == .done)
  #expect(store.progress(of: merge).bestPoints == 3)
  #expect(store.progress(of: merge).lastAttempt?.passed == false)
}

@Test func aResetKeepsTheHistory() {
  let store = ProgressStore(path: nil)
  store.record(attempt(1, passed: true), for: merge)
  store.recordHint(3, for: merge, time: 2)
  store.reset(lesson: merge.lesson, exercise: merge.exercise, time: 3)
  #expect(store.progress(of: merge) == ExerciseProgress())
  #expect(store.attempts(lesson: merge.lesson, exercise: merge.exercise) == [attempt(1, passed: true)])
  store.record(attempt(4, passed: false), for: merge)
  #expect(store.progress(of: merge).tries == 1)
}

@Test func thePlaceIsTheNewestOne() {
  let store = ProgressStore(path: nil)
  store.mark(lesson: "a", step: 1, time: 10)
  store.mark(lesson: "b", step: 2, time: 20)
  store.mark(lesson: "a", step: 5, time: 15)
  store.mark(lesson: "a", step: 0, time: 5)
  #expect(store.lastPlace()?.lesson == "b")
  #expect(store.lastPlace(lesson: "a") == Place(lesson: "a", step: 5, time: 15))
  #expect(store.lastPlace(lesson: "c") == nil)
}

@Test func answersAreKept() {
  let store = ProgressStore(path: nil)
  store.recordAnswer("2", isRight: false, lesson: "a", question: "quiz-1", time: 1)
  store.recordAnswer("1,3\0é", isRight: true, lesson: "a", question: "quiz-1", time: 2)
  #expect(store.answer(lesson: "a", question: "quiz-1") == Answer(time: 2, text: "1,3\0é", isRight: true))
  #expect(store.answer(lesson: "a", question: "quiz-2") == nil)
}

@Test func twoSessionsSeeEachOther() {
  let home = Home()
  let first = ProgressStore(path: home.path)
  let second = ProgressStore(path: home.path)
  for time in 0..<20 {
    (time % 2 == 0 ? first : second).record(attempt(Int64(time), passed: false), for: merge)
  }
  #expect(first.problem == nil && second.problem == nil)
  #expect(first.progress(of: merge).tries == 20 && second.progress(of: merge).tries == 20)
}

@Test func aSessionThatIsKilledLosesNothingButItsLastWrite() throws {
  let home = Home()
  let store = ProgressStore(path: home.path)
  store.record(attempt(1, passed: true), for: merge)
  // What kill -9 leaves in the middle of a write is the file and its journal, as they are at that moment.
  let connection = try #require(store.connection)
  try connection.execute("PRAGMA cache_size=1; BEGIN")
  for time in Int64(2)..<400 {
    try connection.query(
      "INSERT INTO events (time, kind, lesson, subject, text) VALUES (?, 'hint', 'x', 'y', hex(zeroblob(500)))",
      [.integer(time)])
  }
  let copy = home.folder + "/state/snip/copy.db"
  for suffix in ["", "-journal"] { try copyFile(home.path + suffix, copy + suffix) }
  try connection.execute("ROLLBACK")
  let revived = ProgressStore(path: copy)
  #expect(revived.problem == nil)
  #expect(revived.progress(of: merge).state == .done)
  #expect(revived.read("SELECT count(*) FROM events") == [[.integer(1)]])
}

private func copyFile(_ from: String, _ to: String) throws {
  let (input, output) = (open(from, O_RDONLY), open(to, O_WRONLY | O_CREAT, 0o600))
  defer {
    close(input)
    close(output)
  }
  try #require(input >= 0 && output >= 0)
  var buffer = [UInt8](repeating: 0, count: 1 << 16)
  while case let count = read(input, &buffer, buffer.count), count > 0 { write(output, buffer, count) }
}

// MARK: - When the file cannot be used

@Test func withoutAPlaceToWriteTheSessionGoesOnInMemory() {
  let store = ProgressStore(path: "/proc/nowhere/progress.db")
  #expect(store.problem?.kind == .cannotOpen)
  #expect(store.problem?.message.hasPrefix("progress is not saved: /proc/nowhere/progress.db cannot be opened") == true)
  store.record(attempt(1, passed: true), for: merge)
  #expect(store.progress(of: merge).state == .done)
}

@Test(arguments: [
  ("PRAGMA query_only=1", ProgressProblem.Kind.readOnly),
  ("PRAGMA max_page_count=1", ProgressProblem.Kind.full),
])
func aFileThatStopsTakingWritesIsSaidAndCarriedOn(pragma: String, kind: ProgressProblem.Kind) throws {
  let home = Home()
  let store = ProgressStore(path: home.path)
  store.record(attempt(1, passed: true), for: merge)
  try store.connection?.execute(pragma)
  for time in Int64(2)..<200 { store.recordHint(Int(time), for: merge, time: time) }
  #expect(store.problem?.kind == kind)
  #expect(store.problem?.hint.isEmpty == false)
  #expect(store.progress(of: merge).state == .done)
  #expect(store.progress(of: merge).hintsUsed == 199)
}

@Test func aLockThatIsNeverGivenBackIsSaid() throws {
  let home = Home()
  let store = ProgressStore(path: home.path, busyMilliseconds: 20)
  store.record(attempt(1, passed: true), for: merge)
  let other = try Connection(path: home.path)
  try other.execute("BEGIN IMMEDIATE")
  store.record(attempt(2, passed: true), for: merge)
  #expect(store.problem?.kind == .busy)
  #expect(store.progress(of: merge).tries == 2)
}

@Test func aFileOfSomethingElseIsLeftAlone() throws {
  let home = Home()
  _ = ProgressStore(path: home.path)
  let text = "These are my notes, and no database at all. " + String(repeating: "x", count: 200)
  let file = try #require(fopen(home.path, "w"))
  fputs(text, file)
  fclose(file)
  let store = ProgressStore(path: home.path)
  #expect(store.problem?.kind == .damaged)
  store.record(attempt(1, passed: true), for: merge)
  #expect(store.progress(of: merge).state == .done)
  var status = stat()
  #expect(stat(home.path, &status) == 0 && Int(status.st_size) == text.utf8.count)
}

@Test func aNewerFileIsLeftAlone() throws {
  let home = Home()
  try ProgressStore(path: home.path).connection?.execute("PRAGMA user_version = 9")
  let store = ProgressStore(path: home.path)
  #expect(store.problem?.kind == .newer)
  store.record(attempt(1, passed: true), for: merge)
  #expect(store.progress(of: merge).tries == 1)
  let other = try Connection(path: home.path)
  #expect(try other.query("SELECT count(*) FROM events") == [[.integer(0)]])
}

@Test func twoMachinesAreMergedOnce() {
  let here = ProgressStore(path: nil)
  let there = ProgressStore(path: nil)
  here.record(attempt(1, passed: false), for: merge)
  there.record(attempt(1, passed: false), for: merge)
  there.record(attempt(2, passed: true), for: merge)
  there.mark(lesson: "dict-merge", step: 7, time: 3)
  #expect(here.merge(from: there) == 1)
  #expect(here.merge(from: there) == 0)
  #expect(here.progress(of: merge).tries == 2)
  #expect(here.progress(of: merge).state == .done)
  #expect(here.lastPlace()?.step == 7)
}

@Test(
  arguments: [
    ("/state", "/home/a", "/state/snip/progress.db"),
    (nil, "/home/a", "/home/a/.local/state/snip/progress.db"),
    ("", "/home/a", "/home/a/.local/state/snip/progress.db"),
    ("relative", "/home/a", "/home/a/.local/state/snip/progress.db"),
    (nil, nil, nil),
    (nil, "", nil),
  ] as [(String?, String?, String?)])
func theFileIsWhereTheXDGSpecificationSays(stateHome: String?, home: String?, expected: String?) {
  #expect(ProgressStore.defaultPath(stateHome: stateHome, home: home) == expected)
}
