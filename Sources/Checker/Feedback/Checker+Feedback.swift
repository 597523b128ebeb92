// This file chooses what an answer that fails is told: one message, the surest that there is.

import Lessons
import PySyntax
import SourceText

extension Checker {
  func feedback(_ plan: ExercisePlan, _ run: Run, _ file: SourceFile) -> [Feedback] {
    let tampering = run.results.compactMap(\.result.feedback).first { $0.kind == .tampering }
    return (tampering ?? message(plan, run, file)).map { [$0] } ?? []
  }

  private func message(_ plan: ExercisePlan, _ run: Run, _ file: SourceFile) -> Feedback? {
    func said(_ text: String) -> Feedback { Feedback(kind: .diagnosis, text: text) }
    let known = knownMistake(plan, run, file)
    if let problem = run.problem {
      // Few programs end before the tests in the same way by another mistake.
      if let known { return message(plan, known) }
      return text(repair(plan, run, file), advice(plan, problem, file), file).map(said)
    }
    let bond = known.map { self.bond(plan, $0, run, file) } ?? KnownBond.loose
    if let known, bond == .certain { return message(plan, known) }
    if plan.exercise.language == .python, let text = SuspiciousCode.sureText(in: file) { return said(text) }
    let failed = run.results.first { !$0.result.verdict.isPassed }
    let shown = run.results.first { !$0.result.verdict.isPassed && !$0.test.isHidden }
    let repair = self.repair(plan, run, file)
    if let known, bond == .likely, repair?.isVague ?? true { return message(plan, known) }
    if let repair, repair.isComplete, !repair.isFiller,
      let text = text(
        repair, shown.flatMap { found($0.result, file) }, file, isPattern: plan.exercise.language == .regex)
    {
      return said(text)
    }
    if let known, bond == .likely { return message(plan, known) }
    if plan.exercise.language == .python, let text = SuspiciousCode.text(in: file) { return said(text) }
    if let known { return message(plan, known, isCertain: false) }
    if failed?.test.isHidden == false, let shown {
      if let text = found(shown.result, file) { return said(repair?.text(behind: text) ?? text) }
      if let number = likelyMistake(plan, run) { return message(plan, number, isCertain: false) }
      if repair?.isPlain != true, let text = difference(shown.result) {
        return said(repair?.text(behind: text) ?? text)
      }
    }
    // Of a hidden test the exception is shown, and so it can be explained.
    if let failed, failed.test.isHidden, case .error(let fault) = failed.result.verdict, fault.raisedByLesson == nil,
      let text = failed.result.feedback?.text
    {
      return said(text)
    }
    return repair.map { said($0.text) }
  }

  /// What the error or the value of a test gives away.
  private func found(_ result: TrialResult, _ file: SourceFile) -> String? {
    if let found = result.feedback {
      // Which item it is says more than that it is one.
      for diagnosis in [Diagnosis.oneItemShort(atEndOfList: false), .oneItemMore(atEndOfList: false)]
      where found.text == diagnosis.text {
        return difference(result) ?? found.text
      }
      return found.text
    }
    guard case .failed(let mismatch) = result.verdict, let actual = mismatch.actual else { return nil }
    return ValueComparison(actual: actual, expected: mismatch.expected ?? "").text(in: file)
  }

  /// In what part the two values of a test differ.
  private func difference(_ result: TrialResult) -> String? {
    // What the author says of the test is more.
    guard case .failed(let mismatch) = result.verdict, mismatch.message == nil, let actual = mismatch.actual,
      let expected = mismatch.expected
    else { return nil }
    return ValueDifference.text(actual: actual, expected: expected)
  }

  /// The better of what a repair and the error or the value say, or both.
  private func text(
    _ repair: Repair?, _ found: String?, _ file: SourceFile, isPattern: Bool = false
  ) -> String? {
    guard let repair else { return found }
    if repair.isVague, !isPattern, let words = SuspiciousCode.text(in: file) { return words }
    guard let found = found.flatMap(repair.fitting) else { return repair.text }
    if repair.isVague { return repair.text(behind: found) }
    return repair.isDifference ? "\(found) \(repair.text)" : repair.text
  }

  /// What is said of a program that does not come as far as the tests.
  private func advice(_ plan: ExercisePlan, _ problem: Problem, _ file: SourceFile) -> String? {
    guard case .text(let diagnostic) = problem, let line = diagnostic.position?.line,
      (try? parseModule(file.bytes)) == nil, let repair = SyntaxRepair(file, line: line)
    else { return problem.advice(program: file.bytes) }
    let run = run(plan, SourceFile(name: file.name, bytes: repair.text), isTrialOnly: true)
    let isComplete = run.problem == nil && run.results.allSatisfy(\.result.verdict.isPassed)
    if isComplete { return repair.sentence + " With this one change every test passes." }
    return problem.advice(program: file.bytes) ?? repair.sentence
  }

  private func message(_ plan: ExercisePlan, _ number: Int, isCertain: Bool = true) -> Feedback {
    let hedge = "This test fails as it does for a mistake that is known; if yours is another one, pass over this. "
    let text = (isCertain ? "" : hedge) + plan.exercise.wrongAnswers[number].message.markdown
    return Feedback(kind: .knownMistake, text: text, wrongAnswer: number)
  }
}
