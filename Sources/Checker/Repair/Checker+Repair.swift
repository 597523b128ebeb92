// This file looks for the right program that is nearest to an answer: single edits are tried one after another, each
// against the first test that fails, then against all of them. An edit with which every test passes has found the
// mistake for certain. Where none does, a second edit is tried behind one that came further. How much is tried is
// counted in trials and steps, so that the same answer is told the same everywhere.

import Lessons
import PyRuntime
import PySyntax
import SourceText

/// What the search found.
struct Repair {
  /// One edit, or two of which only both together are enough.
  let edits: [RepairEdit]
  /// Whether every test passes with it; else the first that fails does, and none is worse.
  let isComplete: Bool

  /// - Parameter file: the answer; the place of a second edit is that in the answer after the first.
  func text(in file: SourceFile) -> String {
    var file = file
    var parts: [String] = []
    for edit in edits {
      let part = "\(edit.place(in: file)): \(edit.kind.sentence)"
      if !parts.contains(part) { parts.append(part) }
      if let text = edit.applied(to: file.bytes) { file = SourceFile(name: file.name, bytes: text) }
    }
    if !isComplete {
      parts.append("With one change here this test passes, though not all of them.")
    } else if edits.count == 1 {
      parts.append("With one change here every test passes.")
    } else {
      parts.append("With these two changes every test passes.")
    }
    return parts.joined(separator: " ")
  }
}

extension Repair {
  /// Whether something said of the error or of the values is better.
  var isVague: Bool { !isComplete || edits.contains { $0.kind.isVague } }

  /// What is said of the error or of the values, and the place of the one edit.
  func text(behind words: String, in file: SourceFile) -> String {
    guard isComplete, edits.count == 1, let edit = edits.first, edit.kind != .sequence else { return words }
    let place = edit.place(in: file)
    return
      "\(words) Look at \(place.prefix(1).lowercased() + place.dropFirst()): with one change there every test passes."
  }
}

extension Checker {
  /// What may be spent on one answer.
  private struct Budget {
    var trials: Int
    /// Of all trials together.
    var steps = 600_000
    /// Steps that one trial may take.
    let limits: Limits

    var isUsedUp: Bool { trials <= 0 || steps <= 0 }
  }

  /// Steps that one trial may take beyond twice those of the answer itself.
  private static let spareSteps = 100_000
  /// A trial is charged this much for its machine.
  private static let trialSteps = 1_000

  /// - Parameter run: what came of the answer; not one that met a limit.
  func repair(_ plan: ExercisePlan, _ run: Run, _ file: SourceFile) -> Repair? {
    guard let search = RepairSearch(plan, run, file) else { return nil }
    var limits = limits
    let own = run.results.map(\.result.steps).max() ?? 0
    limits.steps = min(limits.steps, own.multipliedReportingOverflow(by: 2).partialValue + Self.spareSteps)
    let isPattern = plan.exercise.language == .regex
    var budget = Budget(trials: isPattern ? 500 : 180, limits: limits)
    var further: [(edit: RepairEdit, text: [UInt8])] = []
    let found = tryEdits(search, plan, run, file, &budget, &further)
    if let found, found.isComplete { return found }
    for (edit, text) in further.prefix(isPattern ? 4 : 2) {
      let changed = SourceFile(name: file.name, bytes: text)
      let next = self.run(plan, changed, limits: limits)
      guard let search = RepairSearch(plan, next, changed) else { continue }
      budget.trials = isPattern ? 300 : 40
      var rest: [(edit: RepairEdit, text: [UInt8])] = []
      if let second = tryEdits(search, plan, next, changed, &budget, &rest), second.isComplete {
        return Repair(edits: [edit] + second.edits, isComplete: true)
      }
    }
    return found
  }

  /// - Parameter further: takes the edits with which the first failing test comes further.
  private func tryEdits(
    _ search: RepairSearch, _ plan: ExercisePlan, _ run: Run, _ file: SourceFile, _ budget: inout Budget,
    _ further: inout [(edit: RepairEdit, text: [UInt8])]
  ) -> Repair? {
    var nearest: RepairEdit?
    for edit in search.edits {
      guard let text = search.text(of: edit) else { continue }
      if budget.isUsedUp { break }
      budget.trials -= 1
      let changed = SourceFile(name: file.name, bytes: text)
      let first = self.run(plan, changed, limits: budget.limits, isTrialOnly: true, tests: [search.test])
      budget.steps -= (search.isProgram ? Self.trialSteps : 0) + first.results.reduce(0) { $0 + $1.result.steps }
      guard first.problem == nil, let result = first.results.first?.result else { continue }
      guard result.verdict.isPassed else {
        if search.isFurther(result.behaviour) { further.append((edit, text)) }
        continue
      }
      let all = self.run(plan, changed, limits: budget.limits)
      budget.steps -= all.results.reduce(0) { $0 + $1.result.steps }
      guard all.problem == nil else { continue }
      if all.results.allSatisfy(\.result.verdict.isPassed) {
        guard violations(of: plan.exercise, in: changed).isEmpty else { continue }
        return Repair(edits: [edit], isComplete: true)
      }
      let isWorse = zip(run.results, all.results).contains { $0.result.verdict.isPassed && !$1.result.verdict.isPassed }
      if !isWorse && !run.results.isEmpty {
        further.insert((edit, text), at: 0)
        if nearest == nil && edit.kind.rank <= 3 { nearest = edit }
      }
    }
    return nearest.map { Repair(edits: [$0], isComplete: false) }
  }
}
