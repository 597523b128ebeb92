// This file defines `snip lessons list`: what a course holds, for its author.

import ArgumentParser
import Lessons
import Terminal

struct LessonsListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the lessons with their exercises and points.")

  @Flag(help: "Print the table of contents as Markdown.")
  var markdown = false

  @OptionGroup var lessonOptions: LessonOptions

  func run() throws {
    let course = try lessonOptions.course()
    if markdown { return TerminalOutput(descriptor: 1).writeAll(course.contents) }
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
