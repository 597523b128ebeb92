// This file loads the lessons that a command works with, because `check`, `lessons` and the loop look in the same places
// and say the same when there is nothing.

import ArgumentParser
import Glibc
import Lessons
import SourceText

struct LessonOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Where the lessons are.", valueName: "folder"))
  var lessons: String?

  /// The folder that holds the lessons. Throws exit status 2 after a message.
  func folder() throws -> String {
    let candidates = LessonFolder.candidates(
      option: lessons, environment: getenv("SNIP_LESSONS").map { String(cString: $0) }, executable: Self.executable)
    guard let folder = LessonFolder.choose(among: candidates, isThere: { access($0, R_OK) == 0 }) else {
      ProgramFile.complain("error: no lessons found")
      ProgramFile.complain("hint: name their folder with --lessons, or start where a folder `lessons` is")
      throw ExitCode(2)
    }
    return folder.path
  }

  /// The course; a course without any lesson is an error.
  func course() throws -> Course {
    let course = Course(paths: [try folder()])
    guard !course.lessons.isEmpty else {
      for diagnostic in course.diagnostics { ProgramFile.complain(String(DiagnosticRenderer().render(diagnostic).dropLast())) }
      throw ExitCode(2)
    }
    return course
  }

  /// The running program's path, links resolved.
  private static var executable: String? {
    guard let path = realpath("/proc/self/exe", nil) else { return nil }
    defer { free(path) }
    return String(cString: path)
  }
}
