// This file checks a step once all of it is read: what an exercise must have, whose points go where, and which tests
// its wrong answers name.

import SourceText

extension LessonParser {
  mutating func finishStep() {
    settleExpected()
    flushProse()
    isBehindSolution = false
    guard var finished = step else { return }
    step = nil
    if finished.items.isEmpty {
      warning(
        line: finished.line, "there is nothing under this heading")
    }
    if var exercise = finished.exercise {
      check(exercise)
      sharePoints(&exercise)
      exercise.testsHash = hash(exercise)
      finished.exercise = exercise
    }
    steps.append(finished)
  }

  private mutating func check(_ exercise: Exercise) {
    let line = exercise.starter.fenceLine
    if exercise.tests.isEmpty {
      fault(
        line: line, "the exercise `\(exercise.id)` has no test",
        "write a `\(exercise.language.rawValue) test name=\"...\"` block behind it")
    }
    if exercise.solutions.isEmpty {
      fault(
        line: line, "the exercise `\(exercise.id)` has no solution",
        "write a `\(exercise.language.rawValue) solution` block in a fold")
    }
    let names = exercise.tests.map(\.name)
    for wrong in exercise.wrongAnswers where !wrong.fails.isEmpty && !names.contains(wrong.fails) {
      let near = nearestName(to: wrong.fails, among: names)
      fault(
        line: wrong.code.fenceLine, "the exercise `\(exercise.id)` has no test named \"\(wrong.fails)\"",
        near.map { "did you mean \"\($0)\"?" } ?? "the tests stand before the wrong answers, under the same heading")
    }
    for code in exercise.solutions + exercise.wrongAnswers.map(\.code) + exercise.slow
    where code.text.allSatisfy(\.isWhitespace) {
      fault(line: code.fenceLine, "this block is empty")
    }
  }

  /// Tests without points share what the others leave of the exercise's points; where it does not come out even, the
  /// earlier ones get more. Without points on the exercise, each such test is worth 1.
  private mutating func sharePoints(_ exercise: inout Exercise) {
    let written = exercise.tests.filter { $0.points >= 0 }.reduce(0) { $0 + $1.points }
    let open = exercise.tests.indices.filter { exercise.tests[$0].points < 0 }
    guard exercise.points >= 0 else {
      for index in open { exercise.tests[index].points = 1 }
      exercise.points = written + open.count
      return
    }
    let left = max(0, exercise.points - written)
    for (rank, index) in open.enumerated() {
      exercise.tests[index].points = left / open.count + (rank < left % open.count ? 1 : 0)
    }
    if written > exercise.points || open.isEmpty && written < exercise.points && !exercise.tests.isEmpty {
      fault(
        line: exercise.starter.fenceLine,
        "the exercise `\(exercise.id)` is worth \(exercise.points) points, but its tests give \(written)")
      exercise.points = written
    }
  }

  private func hash(_ exercise: Exercise) -> String {
    var parts = [exercise.language.rawValue] + exercise.setup.flatMap { ["setup", $0.text] }
    for test in exercise.tests {
      if case .property(let runs) = test.kind { parts.append("property \(runs)") } else { parts.append("test") }
      parts.append(test.code.text)
    }
    parts += exercise.rules.flatMap { [$0.kind.rawValue, $0.text] }
    return contentHash(of: parts)
  }
}
