// This file defines watching one's own answer: what is judged, step by step, with a test that it fails behind it. Nothing
// that is kept changes by it.

import Checker
import Lessons
import PyRuntime
import Terminal

extension LearnSession {
  /// Whether there is an answer that takes steps.
  var canTrace: Bool {
    guard let exercise, exercise.language == .python, pieces.isEmpty, question == nil else { return false }
    return hasAnswer
  }

  func trace() {
    guard let exercise else { return note("There is nothing to watch in this step.", .dim) }
    guard exercise.language == .python else {
      return note("A pattern takes no steps to watch. `snip regex` shows what it finds.", .dim)
    }
    guard hasAnswer else { return sayNothingWritten(exercise) }
    let path = work.path(lesson, exercise)
    let answer = work.text(lesson, exercise)
    let report = checker.check(exercise: exercise, in: lesson, submission: answer, named: path)
    if case .text = report.problem { return say(ReportView(screen: screen).lines(report, exercise) + [""]) }
    let (test, remark) = testToWatch(exercise, report)
    var text = answer
    if text.last != 10 { text.append(10) }
    var program = WatchedProgram(
      source: ProgramSource(name: path, text: text), world: TraceWorld(now: 0, seed: 0), limits: .exercise)
    program.world.setInput([])
    if let test {
      let firstLine = text.count { $0 == 10 } + 3
      text += Array("\n# \(test.name)\n\(call(of: test, report))".utf8)
      program = WatchedProgram(
        source: ProgramSource(name: path, text: text), world: program.world, limits: .exercise)
      program.firstLine = firstLine
      program.opening = remark
    }
    program.before = exercise.setup.map { ProgramSource(name: "<setup>", text: Array($0.text.utf8)) }
    output.flush()
    let unstarted = program.watch(on: output, with: editor, keepsHistory: false)
    screen = editor.screen
    if let message = unstarted?.message { say(message.lines.map { InlineText(VisibleText.show($0), .failed) }) }
    offer()
  }

  /// The first test that fails, as far as it may be shown; else the first one. With what to say of it.
  private func testToWatch(_ exercise: Exercise, _ report: ExerciseReport) -> (ExerciseTest?, String) {
    let visible = exercise.tests.filter { !$0.isHidden }
    let failing = Set(report.tests.filter { !$0.verdict.isPassed }.map(\.name))
    if let test = visible.first(where: { failing.contains($0.name) }) {
      return (test, "here begins the test that fails: \(test.name)")
    }
    let test = visible.first { if case .asserts = $0.kind { true } else { false } }
    let why = failing.isEmpty ? "here begins a test" : "the test that fails is hidden; here begins another one"
    return (test, test.map { "\(why): \($0.name)" } ?? "")
  }

  /// The test as a program; a property is called with the values that it fails with.
  private func call(of test: ExerciseTest, _ report: ExerciseReport) -> String {
    guard case .property = test.kind, let found = report.tests.first(where: { $0.name == test.name }) else {
      return test.code.text
    }
    let inputs: [String] =
      switch found.verdict {
      case .failed(let mismatch): mismatch.inputs
      case .error(let fault): fault.inputs
      default: []
      }
    return test.code.text + "\nprop(\(inputs.joined(separator: ", ")))\n"
  }
}
