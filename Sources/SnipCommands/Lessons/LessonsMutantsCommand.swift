// This file defines `snip lessons mutants`: what changing the solutions of one exercise showed.

import ArgumentParser
import Checker
import Lessons
import SourceText
import Terminal

struct LessonsMutantsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "mutants", abstract: "Change the solutions of an exercise and show what no test notices.",
    discussion: "Exit status: 0 when every change is noticed or allowed, 1 when one survives, 2 for usage.")

  @Argument(help: ArgumentHelp("The exercise.", valueName: "lesson/exercise"))
  var exercise: String

  @Flag(help: "Show every mutant, and the test that noticed it.")
  var all = false

  @OptionGroup var lessonOptions: LessonOptions

  func run() throws {
    let course = try lessonOptions.course()
    let (lesson, exercise) = try find(in: course)
    guard lesson.isSound else {
      for diagnostic in lesson.diagnostics { ProgramFile.complain(DiagnosticRenderer().oneLine(diagnostic)) }
      throw ExitCode(2)
    }
    let verdicts = CourseProof().mutants(of: exercise, in: lesson)
    var text = ""
    for verdict in verdicts where all || verdict.isSurvivor {
      let line = exercise.solutions[verdict.solution].fileLine(of: verdict.mutant.line)
      let allowance = verdict.allowance.map { "allowed in line \(exercise.allowances[$0].line)" }
      let fate = verdict.killer.map { "noticed by \($0)" } ?? allowance ?? "survives"
      text += "\(lesson.source.name):\(line): \(verdict.mutant.kind.rawValue): \(fate)\n"
      for row in verdict.mutant.difference { text += "    \(row)\n" }
      if verdict.isSurvivor { text += "  \(verdict.mutant.kind.advice)\n" }
    }
    let survivors = verdicts.count(where: \.isSurvivor)
    let allowed = verdicts.count { $0.allowance != nil }
    text += "\(verdicts.count) mutants, \(verdicts.count - survivors - allowed) noticed, "
    text += "\(allowed) allowed, \(survivors) \(survivors == 1 ? "survives" : "survive")\n"
    TerminalOutput(descriptor: 1).writeAll(text)
    throw ExitCode(survivors == 0 ? 0 : 1)
  }

  /// An exercise by `lesson/exercise`, or by its own id where only one lesson has it.
  private func find(in course: Course) throws -> (Lesson, Exercise) {
    let parts = exercise.split(separator: "/", maxSplits: 1).map(String.init)
    let all = course.lessons.flatMap { lesson in lesson.exercises.map { (lesson, $0) } }
    let found = all.filter { lesson, exercise in
      exercise.id == parts.last && (parts.count < 2 || course.find(parts[0]).lesson?.id == lesson.id)
    }
    if found.count == 1 { return found[0] }
    ProgramFile.complain("error: \(found.isEmpty ? "there is no exercise" : "several lessons have") `\(exercise)`")
    let names = all.map { "\($0.0.id)/\($0.1.id)" }
    if let near = found.first.map({ "\($0.0.id)/\($0.1.id)" }) ?? nearestName(to: exercise, among: names) {
      ProgramFile.complain("hint: did you mean `\(near)`?")
    }
    throw ExitCode(2)
  }
}
