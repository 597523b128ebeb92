// This file defines `snip lessons new`: a lesson to begin with, which passes every check as it is.

import ArgumentParser
import Glibc
import Lessons
import SourceText
import Terminal

struct LessonsNewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new", abstract: "Write a small lesson that passes every check, to begin with.",
    discussion: "Exit status: 0 when it is written, 2 when it cannot be.")

  @Argument(
    help: "The file, such as lessons/02-dicts/04-sorting.md; the folder of a track is made where it is missing.")
  var path: String

  @Option(help: "The lesson's title; the words of the file's name unless it is said.")
  var title: String?

  func run() throws {
    guard path.hasSuffix(".md"), !path.hasSuffix("/.md") else {
      throw ValidationError("a lesson is a file that ends in .md, such as lessons/02-dicts/04-sorting.md")
    }
    let scaffold = LessonScaffold(path: path, title: title)
    let folder = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? ""
    if !folder.isEmpty, mkdir(folder, 0o755) != 0, errno != EEXIST { throw fault(folder) }
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw fault(path) }
    let output = TerminalOutput(descriptor: descriptor)
    output.writeAll(scaffold.text)
    close(descriptor)
    if let number = output.failure {
      errno = number
      throw fault(path)
    }
    let screen = TerminalOutput(descriptor: 1)
    screen.writeLine("\(path): the lesson `\(scaffold.id)` is written")
    screen.writeLine("next: edit it, then `snip lessons check \(path)`")
    screen.flush()
  }

  private func fault(_ path: String) -> ExitCode {
    ProgramFile.complain("error: \(path): \(String(cString: strerror(errno)))")
    return ExitCode(2)
  }
}
