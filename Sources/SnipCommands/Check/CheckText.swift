// This file renders a check for people: a block a lesson, a line an exercise, and under what fails the first reason.

import Checker
import Lessons
import Terminal

struct CheckText {
  let painter: Painter
  let signs: Signs

  func render(_ files: [CheckedFile]) -> String {
    var lines: [String] = []
    let width = files.map { $0.report.exercise.count }.max() ?? 0
    var heading = ""
    for file in files {
      let present = (file.learner.map { $0 + " " + signs.separator + " " } ?? "") + file.report.lesson
      if present != heading {
        heading = present
        lines.append("  " + painter.paint(visible(present), as: .strong))
      }
      lines += exercise(file, width: width)
    }
    let reports = files.map(\.report)
    let points = reports.reduce(0) { $0 + $1.earned }
    let most = reports.reduce(0) { $0 + $1.points }
    lines.append("")
    lines.append(
      "  \(reports.count(where: \.isPassed)) of \(reports.count) exercises pass \(signs.separator) \(points) of \(most) points"
    )
    return lines.joined(separator: "\n") + "\n"
  }

  private func exercise(_ file: CheckedFile, width: Int) -> [String] {
    let report = file.report
    let (sign, role): (String, Role) =
      switch report.status {
      case .passed: (signs.passed, .passed)
      case .failed: (signs.failed, .failed)
      case .limited: (signs.limit, .limit)
      }
    var head = "    " + painter.paint(sign, as: role) + " "
    head += report.exercise + String(repeating: " ", count: max(0, width - report.exercise.count))
    if let problem = report.problem {
      var lines = ["\(head)   \(visible(problem.oneLine))"]
      if case .limited(let hit) = problem { lines += unchanged(hit) }
      if let line = problem.line { lines.append("        " + painter.paint("\(visible(file.path)):\(line)", as: .dim)) }
      if case .refused(let refusal) = problem { lines.append("        hint: \(visible(refusal.hint))") }
      for note in report.notes { lines += note.split(separator: "\n").map { "        " + visible(String($0)) } }
      return lines
    }
    head += "   \(report.passedCount)/\(report.tests.count) tests   \(report.earned)/\(report.points) points"
    guard !report.isPassed else { return [head] }
    var lines = [head + "     " + painter.paint(visible(file.path), as: .dim)]
    if let test = report.firstFailure { lines += failure(test) }
    for note in report.notes { lines += note.split(separator: "\n").map { "        " + visible(String($0)) } }
    return lines
  }

  private func failure(_ test: TestReport) -> [String] {
    var lines = ["        " + visible(test.name)]
    switch test.verdict {
    case .passed: break
    case .failed(let mismatch):
      if !mismatch.expression.isEmpty {
        lines.append("          " + painter.paint(visible(mismatch.expression), as: .code))
      }
      if let message = mismatch.message { lines.append("          " + visible(message)) }
      for input in mismatch.inputs { lines.append("          with " + visible(input)) }
      if let actual = mismatch.actual, let expected = mismatch.expected {
        lines.append("          yours     " + visible(actual))
        lines.append("          expected  " + visible(expected))
      }
    case .error(let fault):
      lines.append("          " + visible(fault.exception))
      for input in fault.inputs { lines.append("          with " + visible(input)) }
      for frame in fault.frames.suffix(3) {
        lines.append("          " + painter.paint("line \(frame.line):", as: .dim) + " " + visible(frame.text))
      }
    case .limited(let hit): lines += ["          " + visible(hit.words)] + unchanged(hit)
    case .refused(let refusal):
      lines.append("          line \(refusal.line): \(visible(refusal.what)) is outside the subset that Snip runs")
      lines.append("          hint: \(visible(refusal.hint))")
    }
    return lines
  }

  private func unchanged(_ hit: LimitHit) -> [String] {
    hit.unchanged.map {
      "          `\(visible($0.name))` was \(visible($0.value)) all the time: nothing in the loop changes it."
    }
  }

  /// Control characters as pictures, so that a value cannot draw on the terminal.
  private func visible(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { scalar in
          scalar.value < 0x20 || scalar.value == 0x7F || (0x80..<0xA0).contains(scalar.value) ? "\u{FFFD}" : scalar
        }))
  }
}
