// This file puts mutants to the tests of their exercise.

import Lessons
import PyRuntime
import SourceText

/// A mutant and what became of it.
public struct MutantVerdict: Sendable {
  /// The number of the solution, from 0.
  public let solution: Int
  public let mutant: Mutant
  /// The test that noticed it, or what else did; nil for a survivor.
  public let killer: String?
  /// The allowance that speaks of it, by its number in the exercise.
  public let allowance: Int?

  public var isSurvivor: Bool { killer == nil && allowance == nil }
}

extension Checker {
  /// A mutant may take this many times the steps of its solution.
  private static let patience = 10
  /// What every mutant may take, so that a short solution leaves room for a longer way.
  private static let leastSteps = 20_000

  /// Every mutant of one solution, in reading order; nil for a solution that does not pass itself. The present thread
  /// has to have a large stack; see `VM.runOnLargeStack`.
  func mutants(of number: Int, _ plan: ExercisePlan) -> [MutantVerdict]? {
    let exercise = plan.exercise
    let solution = exercise.solutions[number]
    let own = run(plan, SourceFile(name: "<answer>", text: solution.text), isTrialOnly: true)
    guard own.problem == nil, own.results.allSatisfy(\.result.verdict.isPassed) else { return nil }
    let steps = own.results.map(\.result.steps).max() ?? 0
    var budget = limits
    budget.steps = min(
      limits.steps, Self.leastSteps + steps.multipliedReportingOverflow(by: Self.patience).partialValue)
    return Mutant.all(of: solution).map { mutant in
      let killer = killer(of: mutant, plan, budget)
      let allowance = exercise.allowances.firstIndex { $0.solution == number && $0.allows(mutant.claim) }
      return MutantVerdict(solution: number, mutant: mutant, killer: killer, allowance: killer == nil ? allowance : nil)
    }
  }

  private func killer(of mutant: Mutant, _ plan: ExercisePlan, _ budget: Limits) -> String? {
    let file = SourceFile(name: "<answer>", text: mutant.text)
    let run = run(plan, file, limits: budget, isTrialOnly: true)
    if let problem = run.problem { return "does not run: \(problem.oneLine)" }
    if let failed = run.results.first(where: { !$0.result.verdict.isPassed }) {
      return failed.result.verdict.isLimit ? "\"\(failed.test.name)\" (a limit)" : "\"\(failed.test.name)\""
    }
    return violations(of: plan.exercise, in: file).first.map { "the rule \($0.rule.text)" }
  }
}
