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
  /// The mistake at one place.
  struct Part: Equatable {
    /// As a message begins: `Line 4, `x < 100``.
    let place: String
    let kind: RepairKind
  }

  /// One edit, or several of which only all together are enough.
  let parts: [Part]
  /// Whether every test passes with it; else the first that fails does, and none is worse.
  let isComplete: Bool

  var text: String {
    var texts: [String] = []
    for part in parts {
      let text = "\(part.place): \(part.kind.sentence)"
      if !texts.contains(text) { texts.append(text) }
    }
    if !isComplete {
      texts.append("With one change here this test passes, though not all of them.")
    } else if parts.count == 1 {
      texts.append("With one change here every test passes.")
    } else {
      texts.append("With these changes every test passes.")
    }
    return texts.joined(separator: " ")
  }

  /// Whether something said of the error or of the values is better.
  var isVague: Bool { !isComplete || parts.contains { $0.kind.isVague } }

  /// Whether it only shows a long place, and says nothing of it.
  var isFiller: Bool {
    parts.contains { part in
      switch part.kind {
      case .missingPart: true
      case .difference(_, isVague: true), .letters: part.place.count > Self.shortPlace
      default: false
      }
    }
  }

  private static let shortPlace = 40

  /// Whether its sentence names a kind of mistake.
  var isPlain: Bool { !parts.contains { $0.kind.isVague } }

  /// Whether it is known only from a solution, so that what the values show may say something else of it.
  var isDifference: Bool { parts.contains { if case .difference = $0.kind { true } else { false } } }

  /// What was said of the values, as far as it is about the same mistake.
  func fitting(_ words: String) -> String? {
    guard isComplete else { return words }
    if words == Diagnosis.offByOne.text { return parts.contains(where: \.kind.isAboutCounting) ? words : nil }
    for diagnosis in [Diagnosis.oneItemShort(atEndOfList: true), .oneItemMore(atEndOfList: true)]
    where words == diagnosis.text && !parts.contains(where: \.kind.isAboutCounting) {
      return words.split(separator: ".").first.map { $0 + "." }
    }
    return words
  }

  /// What is said of the error or of the values, and the place of the one edit.
  func text(behind words: String) -> String {
    guard isComplete, parts.count == 1, let part = parts.first, part.kind != .sequence else { return words }
    let place = part.place.prefix(1).lowercased() + part.place.dropFirst()
    return "\(words) Look at \(place): with one change there every test passes."
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
    if let found = together(search.nearest, plan, file, limits) { return found }
    for (edit, text) in further.prefix(isPattern ? 4 : 2) {
      let changed = SourceFile(name: file.name, bytes: text)
      let next = self.run(plan, changed, limits: limits)
      guard let search = RepairSearch(plan, next, changed) else { continue }
      budget.trials = isPattern ? 300 : 40
      var rest: [(edit: RepairEdit, text: [UInt8])] = []
      if let second = tryEdits(search, plan, next, changed, &budget, &rest), second.isComplete {
        return Repair(parts: [edit.part(in: file)] + second.parts, isComplete: true)
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
        return Repair(parts: [edit.part(in: file)], isComplete: true)
      }
      let isWorse = zip(run.results, all.results).contains { $0.result.verdict.isPassed && !$1.result.verdict.isPassed }
      if !isWorse && !run.results.isEmpty {
        further.insert((edit, text), at: 0)
        if nearest == nil && edit.kind.rank <= 3 { nearest = edit }
      }
    }
    return nearest.map { Repair(parts: [$0.part(in: file)], isComplete: false) }
  }

  /// Two differences from a solution that only both together make every test pass, if each can be named. Of more, or of
  /// such that can only be shown, little can be said that is sure to be the learner's own mistake.
  private func together(
    _ solutions: [NearestSolution], _ plan: ExercisePlan, _ file: SourceFile, _ limits: Limits
  ) -> Repair? {
    func passes(_ edits: [RepairEdit]) -> Bool {
      guard let text = RepairEdit.together(edits)?.applied(to: file.bytes) else { return false }
      let changed = SourceFile(name: file.name, bytes: text)
      let run = run(plan, changed, limits: limits, isTrialOnly: true)
      return run.problem == nil && run.results.count == plan.tests.count
        && run.results.allSatisfy(\.result.verdict.isPassed) && violations(of: plan.exercise, in: changed).isEmpty
    }
    for solution in solutions.prefix(Self.comparedSolutions) where solution.isComplete && solution.edits.count > 1 {
      guard passes(solution.edits) else { continue }
      var needed = solution.edits
      for edit in solution.edits.indices.reversed() {
        let rest = needed.filter { $0.changes.first?.range != solution.edits[edit].changes.first?.range }
        if rest.count < needed.count, passes(rest) { needed = rest }
      }
      guard needed.count == 2 else { continue }
      let found = Repair(parts: needed.map { $0.part(in: file) }, isComplete: true)
      let isOneMistake = needed[0].kind == needed[1].kind && !found.isFiller
      if isOneMistake || needed.allSatisfy({ !$0.kind.isVague }) { return found }
    }
    return nil
  }

  private static let comparedSolutions = 3
}
