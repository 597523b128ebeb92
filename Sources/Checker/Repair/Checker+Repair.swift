// This file looks for the right program that is nearest to an answer: single edits are tried one after another, each
// against the first test that fails, then against all of them. An edit with which every test passes has found the
// mistake for certain. How much is tried is counted in trials and steps, so that the same answer is told the same
// everywhere.

import Lessons
import PyRuntime
import PySyntax
import SourceText

/// What the search found.
struct Repair {
  let edit: RepairEdit
  /// Whether every test passes with it; else the first that fails does, and none is worse.
  let isComplete: Bool

  func text(in file: SourceFile) -> String {
    let place = edit.place(in: file)
    let end =
      isComplete
      ? "With one change here every test passes."
      : "With one change here this test passes, though not all of them."
    return "\(place): \(edit.kind.sentence) \(end)"
  }
}

extension Checker {
  /// Programs and patterns that are tried at most.
  private static let programTrials = 160
  private static let patternTrials = 700
  /// Steps of all trials together, and of one beyond what the answer itself takes.
  private static let repairSteps = 1_500_000
  private static let spareSteps = 5_000

  /// - Parameter run: what came of the answer; not one that met a limit.
  func repair(_ plan: ExercisePlan, _ run: Run, _ file: SourceFile) -> Repair? {
    guard let search = RepairSearch(plan, run, file) else { return nil }
    let isPattern = plan.exercise.language == .regex
    var limits = limits
    let own = run.results.map(\.result.steps).max() ?? 0
    limits.steps = min(limits.steps, own.multipliedReportingOverflow(by: 2).partialValue + Self.spareSteps)
    var trials = isPattern ? Self.patternTrials : Self.programTrials
    var steps = Self.repairSteps
    var nearest: RepairEdit?
    for (edit, text) in search.candidates {
      trials -= 1
      guard trials >= 0, steps > 0 else { break }
      let changed = SourceFile(name: file.name, bytes: text)
      let first = self.run(plan, changed, limits: limits, isTrialOnly: true, tests: [search.test])
      steps -= 500 + first.results.reduce(0) { $0 + $1.result.steps }
      guard first.problem == nil, first.results.allSatisfy(\.result.verdict.isPassed), !first.results.isEmpty else {
        continue
      }
      let all = self.run(plan, changed, limits: limits)
      steps -= all.results.reduce(0) { $0 + $1.result.steps }
      guard all.problem == nil else { continue }
      if all.results.allSatisfy(\.result.verdict.isPassed) {
        guard violations(of: plan.exercise, in: changed).isEmpty else { continue }
        return Repair(edit: edit, isComplete: true)
      }
      let isWorse = zip(run.results, all.results).contains { $0.result.verdict.isPassed && !$1.result.verdict.isPassed }
      if !isWorse && nearest == nil && !run.results.isEmpty { nearest = edit }
    }
    return nearest.map { Repair(edit: $0, isComplete: false) }
  }
}

/// The edits to try on one answer, likely ones first.
private struct RepairSearch {
  let test: ExercisePlan.Test
  private(set) var candidates: [(edit: RepairEdit, text: [UInt8])] = []

  init?(_ plan: ExercisePlan, _ run: Checker.Run, _ file: SourceFile) {
    var clues = RepairClues()
    var number = 0
    if case .error(let fault)? = run.problem {
      clues = RepairClues(fault)
    } else {
      guard run.problem == nil, let first = run.results.firstIndex(where: { !$0.result.verdict.isPassed }),
        !run.results.contains(where: { $0.result.verdict.isLimit })
      else { return nil }
      number = first
      let verdict = run.results[first].result.verdict
      if case .refused = verdict { return nil }
      clues = RepairClues(verdict)
      if case .failed(let mismatch) = verdict { clues.words = Self.words(mismatch.expression) }
    }
    guard number < plan.tests.count else { return nil }
    test = plan.tests[number]
    let bytes = file.bytes
    let edits: [RepairEdit]
    if plan.exercise.language == .regex {
      let pattern = Array(PatternTrial.pattern(in: bytes).utf8)
      guard !pattern.isEmpty, let start = bytes.indices.first(where: { bytes[$0...].starts(with: pattern) }) else {
        return nil
      }
      let mutations = PatternMutator.edits(ofAnswer: bytes).map { edit in
        let old = String(decoding: bytes[edit.range], as: UTF8.self)
        return RepairEdit(
          PatternRepairs.kind(ofMutation: old, edit.replacement), [(edit.range, edit.replacement)], shown: nil)
      }
      edits = PatternRepairs.edits(pattern, at: start, flags: [], clues: clues) + mutations
    } else {
      edits = PythonRepairs.edits(bytes, clues)
    }
    var seen: Set<[UInt8]> = [bytes]
    let line = clues.line.map { file.lineSpan($0).range }
    let ordered = edits.enumerated().sorted { left, right in
      let (a, b) = (Self.rank(left.element, line), Self.rank(right.element, line))
      return a == b ? left.offset < right.offset : a < b
    }
    for (_, edit) in ordered {
      guard let text = edit.applied(to: bytes), seen.insert(text).inserted else { continue }
      if plan.exercise.language == .python, (try? parseModule(text)) == nil { continue }
      candidates.append((edit, text))
    }
  }

  /// An edit of the line that raised the error is more likely.
  private static func rank(_ edit: RepairEdit, _ line: Range<Int>?) -> Int {
    guard let line, let place = edit.changes.first?.range.lowerBound, line.contains(place) else { return edit.rank }
    return edit.rank - 2
  }

  /// The words of a text in a test, each once.
  private static func words(_ expression: String) -> [String] {
    var words: [String] = []
    for word in expression.split(whereSeparator: { !$0.isLetter }).map(String.init)
    where word.count > 1 && !["match", "no", "groups"].contains(word) && !words.contains(word) {
      words.append(word)
    }
    return Array(words.prefix(6))
  }
}
