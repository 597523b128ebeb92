import Testing

@testable import Progress

private let hour: Int64 = 3_600_000
private let day = 24 * hour

@Test func whatIsPassedWhenItIsDueComesBackLater() {
  var schedule = ReviewSchedule()
  #expect(schedule.due == nil && !schedule.isDue(at: .max))
  var time: Int64 = 0
  schedule.tried(at: time, passed: true)
  for pause in [1, 3, 7, 16, 35, 80, 80] as [Int64] {
    #expect(schedule.due == time + pause * day - 4 * hour)
    time += pause * day
    schedule.tried(at: time, passed: true)
  }
}

@Test func whatIsPassedBeforeItIsDueChangesNothing() {
  var schedule = ReviewSchedule()
  schedule.tried(at: 0, passed: true)
  let before = schedule
  schedule.tried(at: 19 * hour, passed: false)
  schedule.helped(at: 19 * hour)
  schedule.tried(at: 19 * hour, passed: true)
  #expect(schedule == before)
  schedule.tried(at: 20 * hour, passed: true)
  #expect(schedule.level == 1)
}

@Test(arguments: [true, false]) func helpBeginsWithOneDayAgain(byHint: Bool) {
  var schedule = ReviewSchedule()
  for time in [0, 1, 4] as [Int64] { schedule.tried(at: time * day, passed: true) }
  #expect(schedule.level == 2)
  if byHint { schedule.helped(at: 20 * day) } else { schedule.tried(at: 20 * day, passed: false) }
  #expect(schedule.isDue(at: 20 * day))
  schedule.tried(at: 20 * day + hour, passed: true)
  #expect(schedule.level == 0 && schedule.due == 21 * day - 3 * hour)
  schedule.tried(at: 21 * day + hour, passed: true)
  #expect(schedule.level == 1)
}

@Test func aReviewCountsTriesAndHintsAnew() {
  let key = ExerciseKey(lesson: "l", exercise: "e", testsHash: "h")
  let store = ProgressStore(path: nil)
  let passed = Attempt(time: 1, passed: true, testsPassed: 1, testsTotal: 1, points: 1, pointsTotal: 1)
  store.recordHint(3, for: key, time: 0)
  store.record(passed, for: key)
  store.recordReview(of: key, time: 2 * day)
  let progress = store.progress(of: key)
  #expect(progress.state == .done && progress.tries == 0 && progress.hintsUsed == 0 && progress.lastAttempt == nil)
  #expect(store.lastReview()?.exercise == "e" && store.lastReview()?.time == 2 * day)
}
