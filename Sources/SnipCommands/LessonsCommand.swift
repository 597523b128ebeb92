// This file defines `snip lessons`: the commands for authors.

import ArgumentParser
import Checker
import Lessons
import SourceText
import Terminal

struct LessonsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lessons", abstract: "For authors: prove and list lessons.",
    subcommands: [LessonsCheckCommand.self, LessonsListCommand.self])
}

struct LessonsCheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Prove lessons: outputs, solutions, starters, wrong answers.",
    discussion: "Exit status: 0 without findings, 1 with findings, 2 for usage.")

  @Argument(help: "Lesson files and folders; the lessons folder if none is named.")
  var paths: [String] = []

  @OptionGroup var lessonOptions: LessonOptions

  func run() throws {
    let course = paths.isEmpty ? try lessonOptions.course() : Course(paths: paths, isWhole: false)
    let checker = Checker()
    var findings = course.allDiagnostics
    for lesson in course.lessons { findings += checker.findings(in: lesson) }
    findings.sort()
    var text = ""
    for finding in findings {
      let place = finding.position.map { "\(finding.file):\($0.line)" } ?? finding.file
      text += "\(place): \(finding.severity.rawValue): \(finding.message)\n"
      for hint in finding.hints { text += hint.split(separator: "\n").map { "  \($0)\n" }.joined() }
    }
    let count = course.lessons.count
    let lessons = count == 1 ? "1 lesson" : "\(count) lessons"
    if findings.isEmpty {
      text += "\(lessons), no findings\n"
    } else {
      let concerned = Set(findings.map(\.file)).count
      text += "\(findings.count) finding\(findings.count == 1 ? "" : "s") in \(concerned) of \(lessons)\n"
    }
    TerminalOutput(descriptor: 1).writeAll(text)
    if count == 0 { throw ExitCode(2) }
    throw ExitCode(findings.isEmpty ? 0 : 1)
  }
}

struct LessonsListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the lessons with their exercises and points.")

  @OptionGroup var lessonOptions: LessonOptions

  func run() throws {
    let course = try lessonOptions.course()
    var text = ""
    for track in course.tracks {
      text += "\(track.title)\n"
      for lesson in track.lessons {
        let points = lesson.exercises.reduce(0) { $0 + $1.points }
        text += "  \(lesson.id)  \(lesson.title) (\(lesson.exercises.count) exercises, \(points) points)\n"
        for exercise in lesson.exercises { text += "    \(lesson.id)/\(exercise.id)  \(exercise.points) points\n" }
      }
    }
    TerminalOutput(descriptor: 1).writeAll(text)
  }
}
