import Glibc
import SQLite
import Testing

@testable import Progress

private let greet = ExerciseKey(lesson: "greet", exercise: "greet", testsHash: "aa")

private func attempt(_ time: Int64, passed: Bool) -> Attempt {
  Attempt(time: time, passed: passed, testsPassed: 1, testsTotal: 2, points: 1, pointsTotal: 2)
}

private func machine(_ record: (ProgressStore) -> Void) -> ProgressStore {
  let store = ProgressStore(path: nil)
  record(store)
  return store
}

@Test func threeMachinesAreTheSameInWhateverOrderTheyAreJoined() throws {
  let exports = [
    machine {
      $0.record(attempt(1, passed: false), for: greet, text: "a\tb\\n\r\n")
      $0.mark(lesson: "greet", step: 1, subject: "one", time: 5)
    },
    machine {
      $0.record(attempt(1, passed: true), for: greet, text: "other")
      $0.mark(lesson: "greet", step: 2, subject: "two", time: 5)
    },
    machine {
      $0.recordHint(2, for: greet, time: 1)
      $0.mark(lesson: "greet", step: 0, subject: "none", time: 4)
      $0.recordAnswer("é\u{301} 3", isRight: true, lesson: "greet", question: "q", time: 2)
    },
  ].map { $0.exported() }
  var results: Set<String> = []
  for order in [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]] {
    let store = ProgressStore(path: nil)
    for index in order + order { try store.take(exported: exports[index]) }
    results.insert(store.exported())
    #expect(store.lastPlace() == Place(lesson: "greet", step: 2, subject: "two", time: 5))
    #expect(store.progress(of: greet).tries == 2 && store.progress(of: greet).hintsUsed == 2)
    #expect(store.attempts(lesson: "greet", exercise: "greet").map(\.passed) == [false, true])
  }
  #expect(results.count == 1)
}

@Test func textsSurviveTheJourney() throws {
  let text = "def f():\r\n\treturn \"\\n\"\n\u{0}é"
  let there = ProgressStore(path: nil)
  try there.take(exported: machine { $0.record(attempt(1, passed: true), for: greet, text: text) }.exported())
  #expect(there.lastText(of: greet) == text)
}

@Test(
  arguments: [
    ("", 1), ("something else\n", 1), ("snip progress 2\n", 1), ("snip progress 1\nevent\t1\n", 2),
    ("snip progress 1\nplace\tgreet\tx\t1\t\n", 2), ("snip progress 1\n\n", 2),
  ])
func whatIsNoExportIsRefusedWhole(text: String, line: Int) {
  let store = ProgressStore(path: nil)
  let fault = #expect(throws: ExchangeFault.self) { try store.take(exported: text) }
  #expect(fault?.line == line)
  #expect(store.exported() == "snip progress 1\n")
}

@Test func aClockThatGoesBackDoesNotTurnTheOrderRound() {
  let store = ProgressStore(path: nil)
  store.mark(lesson: "greet", step: 1, time: store.stamp(1_000))
  store.mark(lesson: "greet", step: 2, time: store.stamp(10))
  #expect(store.lastPlace()?.step == 2)
  #expect(store.stamp(5_000) == 5_000)
}

@Test func anExerciseWithAnotherNameKeepsItsProgress() {
  let store = machine {
    $0.record(attempt(1, passed: true), for: greet, text: "mine")
    $0.recordHint(1, for: greet, time: 2)
  }
  let renamed = ExerciseKey(lesson: "hello", exercise: "say", testsHash: "aa")
  #expect(store.progress(of: renamed).state == .new)
  store.adopt([renamed], time: 3)
  #expect(store.progress(of: renamed).state == .done && store.progress(of: renamed).hintsUsed == 1)
  #expect(store.lastText(of: renamed) == "mine")
  #expect(store.presentName(lesson: "greet", exercise: "greet")?.exercise == "say")
  #expect(store.formerName(of: renamed)?.lesson == "greet")
  // The tests change after that.
  let changed = ExerciseKey(lesson: "hello", exercise: "say", testsHash: "bb")
  store.adopt([changed], time: 4)
  #expect(store.progress(of: changed).state == .doneTestsChanged)
  // The old name comes back.
  store.adopt([greet, changed], time: 5)
  #expect(store.progress(of: changed).state == .new && store.progress(of: greet).state == .done)
}

@Test func whereTwoExercisesCouldBeMeantNothingIsGuessed() {
  let store = machine { $0.record(attempt(1, passed: true), for: greet) }
  let keys = ["say", "again"].map { ExerciseKey(lesson: "hello", exercise: $0, testsHash: "aa") }
  store.adopt(keys, time: 2)
  #expect(store.states(of: keys) == [.new, .new])
}

@Test func aFileOfTheFirstSchemaIsBroughtUpToDate() throws {
  let path = "/tmp/snip-progress-schema-\(UInt64.random(in: 0 ... .max)).db"
  defer { for suffix in ["", "-journal"] { unlink(path + suffix) } }
  do {
    let store = ProgressStore(path: path)
    store.record(attempt(1, passed: true), for: greet)
    store.mark(lesson: "greet", step: 3, time: 2)
    try store.connection?.execute(
      "ALTER TABLE places DROP COLUMN subject; DROP INDEX events_by_time; PRAGMA user_version = 1")
  }
  let store = ProgressStore(path: path)
  #expect(store.problem == nil)
  #expect(store.lastPlace() == Place(lesson: "greet", step: 3, subject: "", time: 2))
  store.mark(lesson: "greet", step: 4, subject: "four", time: 3)
  #expect(store.lastPlace()?.subject == "four")
}

@Test func whatWasKeptInMemoryIsSavedOnceThereIsRoom() throws {
  let path = "/tmp/snip-progress-room-\(UInt64.random(in: 0 ... .max)).db"
  defer { for suffix in ["", "-journal"] { unlink(path + suffix) } }
  let store = ProgressStore(path: path)
  store.record(attempt(1, passed: false), for: greet)
  try store.connection?.execute("PRAGMA max_page_count=1")
  for time in Int64(2)..<200 { store.recordHint(Int(time), for: greet, time: time) }
  #expect(store.problem?.kind == .full)
  #expect(store.retry() && store.problem == nil)
  store.record(attempt(300, passed: true), for: greet)
  let later = ProgressStore(path: path)
  #expect(later.progress(of: greet).state == .done && later.progress(of: greet).hintsUsed == 199)
}
