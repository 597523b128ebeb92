// This file defines how a command finds its lessons, with one message when there are none.

import ArgumentParser
import Glibc
import Lessons
import SourceText
import Terminal

struct LessonOptions: ParsableArguments {
  @Option(name: .customLong("lessons"), help: "The folder with the lessons.")
  var folder: String?

  /// The course. Throws exit status 2 after a message when there is none.
  func course() throws -> Course {
    let candidates = LessonFolder.candidates(
      option: folder, environment: Screen.environmentVariable("SNIP_LESSONS"), executable: LessonOptions.executable)
    guard let chosen = LessonFolder.choose(among: candidates, isThere: { access($0, R_OK) == 0 }) else {
      ProgramFile.complain("error: no lessons found: there is no folder ./lessons, and none beside the program")
      ProgramFile.complain("hint: name the folder with --lessons DIR or SNIP_LESSONS")
      throw ExitCode(2)
    }
    let course = Course(paths: [chosen.path])
    if course.lessons.isEmpty {
      for diagnostic in course.allDiagnostics {
        ProgramFile.complain(DiagnosticRenderer().render(diagnostic, source: course.source(of: diagnostic)))
      }
      ProgramFile.complain("error: \(chosen.path) holds no lessons (\(chosen.origin.rawValue))")
      throw ExitCode(2)
    }
    return course
  }

  /// The program's own path, links resolved.
  private static var executable: String? {
    var buffer = [CChar](repeating: 0, count: 4096)
    let count = readlink("/proc/self/exe", &buffer, buffer.count - 1)
    guard count > 0 else { return nil }
    return String(decoding: buffer[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}
