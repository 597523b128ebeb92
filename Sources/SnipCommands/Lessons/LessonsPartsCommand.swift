// This file defines `snip lessons parts`: the code of lessons, for programs.

import ArgumentParser
import Checker
import Lessons
import SourceText
import Terminal

struct LessonsPartsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "parts", abstract: "Print the code blocks of lessons as JSON: what is shown, tests, answers.",
    discussion: """
      A lesson that does not have the form of one is left out, after its errors.

      Exit status: 0, or 2 when a lesson is left out or there is none.
      """)

  @Argument(help: "Lesson files and folders; the lessons folder if none is named.")
  var paths: [String] = []

  @OptionGroup var lessonOptions: LessonOptions

  func run() throws {
    let course = paths.isEmpty ? try lessonOptions.course() : Course(paths: paths, isWhole: Course.isWhole(paths))
    let lessons = course.lessons.filter(\.isSound)
    for lesson in course.lessons where !lesson.isSound {
      for diagnostic in lesson.diagnostics { ProgramFile.complain(DiagnosticRenderer().oneLine(diagnostic)) }
    }
    TerminalOutput(descriptor: 1).writeAll(PartsReport(lessons: lessons).json)
    if lessons.isEmpty || lessons.count < course.lessons.count { throw ExitCode(2) }
  }
}
