// This file turns the mutants that no test notices into findings, and the allowances that speak of none.

import Lessons
import SourceText

extension LessonProof {
  mutating func proveMutants(of number: Int, _ exercise: Exercise) {
    // What makes the plan or the solution fail is a finding of the exercise.
    guard let plan = try? checker.plan(exercise, lesson.id), let verdicts = checker.mutants(of: number, plan) else {
      return
    }
    let solution = exercise.solutions[number]
    for verdict in verdicts where verdict.isSurvivor {
      report(
        .error, solution.fileLine(of: verdict.mutant.line), "a mutant of this solution survives every test",
        verdict.mutant.difference.map { "  " + $0 } + [verdict.mutant.kind.advice])
    }
    let used = Set(verdicts.compactMap(\.allowance))
    for (index, allowance) in exercise.allowances.enumerated()
    where allowance.solution == number && !used.contains(index) {
      let killed = verdicts.first { allowance.allows($0.mutant.claim) }?.killer
      report(
        .error, allowance.line, "this allowance speaks of no mutant that survives",
        killed.map { ["the mutant is noticed by \($0): leave the allowance out"] }
          ?? ["`snip lessons mutants \(lesson.id)/\(exercise.id)` shows the survivors"])
    }
  }
}

extension Mutant {
  /// The changed line before and after.
  public var difference: [String] { ["- " + old] + (new.map { ["+ " + $0] } ?? []) }
}
