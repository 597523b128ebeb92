// This file defines `snip lessons check`: everything that a lesson promises, proved.

import ArgumentParser
import Checker
import Lessons
import SourceText
import Terminal

struct LessonsCheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Prove lessons: outputs, solutions, starters, wrong answers, and the tests.",
    discussion: """
      To prove the tests, every solution is changed in many small ways. A changed solution that still passes every
      test is a finding; `snip lessons mutants` shows all of them for one exercise.

      Exit status: 0 without findings, 1 with findings, 2 for usage.
      """)

  @Argument(help: "Lesson files and folders; the lessons folder if none is named.")
  var paths: [String] = []

  @Flag(name: .customLong("no-mutants"), help: "Do not try whether the tests notice changed solutions.")
  var withoutMutants = false

  @Flag(help: "Print the findings as JSON.")
  var json = false

  @Option(help: ArgumentHelp("Threads; as many as there are cores unless it is said.", valueName: "count"))
  var jobs: Int?

  @OptionGroup var lessonOptions: LessonOptions

  func validate() throws {
    if let jobs, jobs < 1 { throw ValidationError("--jobs must be 1 or more") }
  }

  func run() throws {
    let course = paths.isEmpty ? try lessonOptions.course() : Course(paths: paths, isWhole: Course.isWhole(paths))
    let proof = CourseProof(triesMutants: !withoutMutants, width: jobs)
    let bar = ProgressLine(descriptor: 2)
    let found = proof.findings(in: course.lessons) { bar.show($0, of: $1) }
    bar.clear()
    let report = FindingReport(findings: (course.allDiagnostics + found).sorted(), lessonCount: course.lessons.count)
    TerminalOutput(descriptor: 1).writeAll(json ? report.json : report.text)
    if course.lessons.isEmpty { throw ExitCode(2) }
    throw ExitCode(report.findings.isEmpty ? 0 : 1)
  }
}
