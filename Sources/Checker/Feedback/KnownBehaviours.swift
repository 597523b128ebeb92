// This file finds out what known wrong answers give on the tests, as far as somebody asks: a lesson may know dozens of
// them for one exercise, and most differ from an answer on the first test that it fails.

import Lessons
import SourceText

/// What is known so far of the wrong answers of one exercise.
struct KnownBehaviours {
  fileprivate struct Answer {
    /// How the program ends before the tests; it then does so before each of them.
    var beforeTests: Behaviour?
    var tests: [Int: Behaviour] = [:]
  }

  fileprivate var answers: [Int: Answer] = [:]
}

extension Checker {
  /// What a test shows of a known wrong answer; found out once.
  ///
  /// - Parameter test: its place in the plan.
  func behaviour(_ plan: ExercisePlan, ofWrong number: Int, at test: Int) -> Behaviour {
    let key = plan.lesson + "/" + plan.exercise.id
    if let answer = knownBehaviours[key]?.answers[number], let found = answer.beforeTests ?? answer.tests[test] {
      return found
    }
    let file = SourceFile(name: "<answer>", text: plan.exercise.wrongAnswers[number].code.text)
    // An endless answer is known for one long before a learner's would be stopped.
    var limits = limits
    limits.steps /= 4
    let run = run(plan, file, limits: limits, tests: [plan.tests[test]])
    var answer = knownBehaviours[key]?.answers[number] ?? KnownBehaviours.Answer()
    let behaviour = run.behaviours.first ?? .other
    if run.problem == nil { answer.tests[test] = behaviour } else { answer.beforeTests = behaviour }
    knownBehaviours[key, default: KnownBehaviours()].answers[number] = answer
    return behaviour
  }

  /// The first test that a known wrong answer fails; nil where it passes all.
  func firstFailure(_ plan: ExercisePlan, ofWrong number: Int) -> Int? {
    plan.tests.indices.first { behaviour(plan, ofWrong: number, at: $0) != .passed }
  }

  /// The known wrong answers that give `behaviour` at `place` and at the tests behind it.
  ///
  /// - Parameter place: the first test that fails. The lesson says of each wrong answer which one that is, and the check
  ///   for authors proves it, so that the others need not be run.
  func wrongAnswers(_ plan: ExercisePlan, like behaviour: (Int) -> Behaviour, failingFirstAt place: Int) -> [Int] {
    let name = plan.tests[place].test.name
    func alike(_ numbers: [Int], at tests: [Int]) -> [Int] {
      numbers.filter { number in tests.allSatisfy { self.behaviour(plan, ofWrong: number, at: $0) == behaviour($0) } }
    }
    let rest = plan.tests.indices.filter { $0 > place }
    let candidates = plan.exercise.wrongAnswers.indices.filter { plan.exercise.wrongAnswers[$0].fails == name }
    let found = alike(candidates, at: [place] + rest.filter { plan.tests[$0].property == nil })
    // Properties take longer than the rest together, and are asked only where nothing else tells two answers apart.
    return found.count > 1 ? alike(found, at: rest.filter { plan.tests[$0].property != nil }) : found
  }
}
