// This file proves a whole course: every lesson's outputs, every exercise, every solution's mutants, as jobs that share
// nothing and so can run side by side.

import Lessons
import PyRuntime
import PyStdlib
import SourceText

public struct CourseProof: Sendable {
  /// Whether solutions are changed to see whether the tests notice.
  public var triesMutants = true
  /// Threads; nil for one a core.
  public var width: Int?

  public init(triesMutants: Bool = true, width: Int? = nil) {
    self.triesMutants = triesMutants
    self.width = width
  }

  private enum Part: Sendable {
    case text
    case exercise(Int)
    case mutants(exercise: Int, solution: Int)
  }

  /// What is wrong with the lessons beyond their form, in reading order. Lessons that are not sound are left out: they
  /// have findings already.
  public func findings(
    in lessons: [Lesson], progress: (@Sendable (_ done: Int, _ of: Int) -> Void)? = nil
  ) -> [Diagnostic] {
    var jobs: [(lesson: Lesson, part: Part)] = []
    for lesson in lessons where lesson.isSound {
      jobs.append((lesson, .text))
      for (number, exercise) in lesson.exercises.enumerated() {
        jobs.append((lesson, .exercise(number)))
        guard triesMutants else { continue }
        for solution in exercise.solutions.indices {
          jobs.append((lesson, .mutants(exercise: number, solution: solution)))
        }
      }
    }
    let work = jobs
    let tell = progress.map { tell -> @Sendable (Int) -> Void in { tell($0, work.count) } }
    let found: [[Diagnostic]] = WorkerPool(width: width).run(work.count, progress: tell) {
      let checker = Checker()
      return { job in Self.findings(work[job].lesson, work[job].part, checker) }
    }
    return found.flatMap { $0 }.sorted()
  }

  /// Every mutant of an exercise's solutions with what became of it.
  public func mutants(of exercise: Exercise, in lesson: Lesson) -> [MutantVerdict] {
    let found: [[MutantVerdict]] = WorkerPool(width: width).run(exercise.solutions.count) {
      let checker = Checker()
      return { number in
        guard let plan = try? checker.plan(exercise, lesson.id) else { return [] }
        return checker.mutants(of: number, plan) ?? []
      }
    }
    return found.flatMap { $0 }
  }

  private static func findings(_ lesson: Lesson, _ part: Part, _ checker: Checker) -> [Diagnostic] {
    var proof = LessonProof(checker: checker, lesson: lesson)
    switch part {
    case .text: proof.proveText()
    case .exercise(let number): proof.prove(lesson.exercises[number])
    case .mutants(let number, let solution): proof.proveMutants(of: solution, lesson.exercises[number])
    }
    return proof.findings
  }
}
