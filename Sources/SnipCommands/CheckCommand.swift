// This file defines `snip check`: learners' work against the tests of the lessons.

import ArgumentParser
import Checker
import Glibc
import Lessons
import PyRuntime
import SourceText
import Terminal

struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Check answers against the lessons' tests.",
    discussion: """
      A path is a file, a work folder (work/<lesson>/<exercise>.py), or a folder with a work folder for each learner.
      A file elsewhere says in its first line what it answers: # snip: lesson/exercise

      Exit status: 0 when every exercise passes, 1 when some fail, 2 for usage, an unreadable file or a broken lesson,
      3 when a limit was hit.
      """)

  @Argument(help: "Files and folders; if none is named, the exercise where you are, or else `work`.")
  var paths: [String] = []

  @Option(help: ArgumentHelp("The exercise that a named file answers.", valueName: "lesson/exercise"))
  var exercise: String?

  @Option(help: "What to print: text, json, junit, tap or github.")
  var format = "text"

  @Option(
    name: .customLong("output"), parsing: .singleValue,
    help: ArgumentHelp("Also write a report into a file; may stand several times.", valueName: "format=file"))
  var outputs: [String] = []

  @OptionGroup var lessonOptions: LessonOptions
  @OptionGroup var limits: LimitOptions

  func validate() throws {
    _ = try Self.format(format)
    for output in outputs { _ = try Self.output(output) }
  }

  private static func format(_ name: String) throws -> ReportFormat {
    if let format = ReportFormat(rawValue: name) { return format }
    let names = ReportFormat.allCases.map(\.rawValue)
    let near = nearestName(to: name, among: names).map { "; did you mean `\($0)`?" } ?? ""
    throw ValidationError("there is no format `\(name)`\(near) Formats: \(names.joined(separator: ", "))")
  }

  private static func output(_ text: String) throws -> (format: ReportFormat, path: String) {
    let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
    guard parts.count == 2 else { throw ValidationError("--output takes FORMAT=FILE, such as junit=report.xml") }
    return (try format(parts[0]), parts[1])
  }

  func run() throws {
    if paths.isEmpty, exercise == nil, outputs.isEmpty, format == "text", try checkPresent() { return }
    let course = try lessonOptions.course()
    let finder = SubmissionFinder(course: course, wanted: exercise)
    var submissions: [Submission] = []
    var isBroken = false
    for path in paths.isEmpty ? ["work"] : paths {
      do throws(SubmissionFault) {
        submissions += try finder.find(path)
      } catch {
        isBroken = true
        ProgramFile.complain("error: \(error.message)")
        if let hint = error.hint { ProgramFile.complain("hint: \(hint)") }
      }
    }
    let checker = Checker(limits: limits.limits(defaults: .exercise))
    var files: [CheckedFile] = []
    var complaints: Set<String> = []
    func complain(_ text: String) { if complaints.insert(text).inserted { ProgramFile.complain(text) } }
    for submission in submissions {
      guard submission.lesson.isSound else {
        isBroken = true
        for diagnostic in submission.lesson.diagnostics where diagnostic.severity == .error {
          complain(DiagnosticRenderer().oneLine(diagnostic))
        }
        continue
      }
      if let fault = SourceFile(name: submission.path, bytes: submission.bytes).encodingDiagnostic() {
        isBroken = true
        ProgramFile.complain(String(DiagnosticRenderer().render(fault).dropLast()))
        continue
      }
      let report = checker.check(
        exercise: submission.exercise, in: submission.lesson, submission: submission.bytes, named: submission.path)
      if case .lesson(let message, let line)? = report.problem {
        isBroken = true
        complain("\(submission.lesson.source.name):\(line): error: \(message)")
      }
      files.append(CheckedFile(learner: submission.learner, path: submission.path, report: report))
    }
    if !files.isEmpty { isBroken = !write(files) || isBroken }
    let isLimited = files.contains { $0.report.status == .limited }
    let isFailing = files.contains { !$0.report.isPassed }
    throw ExitCode(isBroken ? 2 : isLimited ? 3 : isFailing ? 1 : 0)
  }

  /// Judges the exercise where the learner is, as at the prompt; false where there is none.
  private func checkPresent() throws -> Bool {
    let session = try lessonOptions.session(screen: Screen.detect(), isLive: false)
    guard session.hasBegun, session.exercise != nil else { return false }
    let report = session.check()
    session.reportProblem()
    guard let report else { throw ExitCode(2) }
    if case .lesson? = report.problem { throw ExitCode(2) }
    throw ExitCode(report.isPassed ? 0 : report.status == .limited ? 3 : 1)
  }

  /// Prints and writes the reports; false when one could not be written.
  private func write(_ files: [CheckedFile]) -> Bool {
    let screen = Screen.detect()
    func text(_ format: ReportFormat, isScreen: Bool) -> String {
      guard format == .text else { return format.render(files) }
      let painter = isScreen ? screen.painter : Painter(isColoured: false)
      return CheckText(painter: painter, signs: isScreen ? screen.signs : .unicode).render(files)
    }
    var isWritten = true
    for output in outputs {
      guard let (format, path) = try? Self.output(output) else { continue }
      if let reason = Self.write(text(format, isScreen: false), to: path) {
        ProgramFile.complain("error: \(path): \(reason)")
        isWritten = false
      }
    }
    let shown = ReportFormat(rawValue: format) ?? .text
    TerminalOutput(descriptor: 1).writeAll(text(shown, isScreen: true))
    return isWritten
  }

  /// Why it failed; nil when it did not.
  private static func write(_ text: String, to path: String) -> String? {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { return String(cString: strerror(errno)) }
    defer { close(descriptor) }
    let bytes = Array(text.utf8)
    var sent = 0
    while sent < bytes.count {
      let count = bytes[sent...].withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0 && errno == EINTR { continue }
      if count <= 0 { return String(cString: strerror(errno)) }
      sent += count
    }
    return nil
  }
}

extension TerminalOutput {
  func writeAll(_ text: String) {
    write(bytes: Array(text.utf8))
    flush()
  }
}
