// This file defines what has changed between two tries of an exercise, because the second look at an answer is about
// the difference: which lines, and to what effect.

import Checker
import Terminal

struct JudgedAnswer {
  var text: String
  /// The names of the tests that pass.
  var passed: Set<String>

  init(_ text: String, _ report: ExerciseReport) {
    self.text = text
    passed = Set(report.tests.filter(\.verdict.isPassed).map(\.name))
  }

  /// Lines that say what is new in `later`.
  func changes(to later: JudgedAnswer, screen: Screen) -> [InlineText] {
    let difference = LineDifference(
      text.lines.joined(separator: "\n"), later.text.lines.joined(separator: "\n"))
    var lines: [InlineText] = []
    if difference.isEmpty { return ["  " + InlineText("Nothing has changed since your last try.", .dim)] }
    lines.append("  " + InlineText("Since your last try", .dim))
    let changed = difference.entries.compactMap { entry -> [InlineText]? in
      switch entry {
      case .same: nil
      case .left(let line): shown(line, "    - ", .plain, screen)
      case .right(let line): shown(line, "    + ", .strong, screen)
      }
    }
    if changed.count <= Self.mostLines {
      lines += changed.flatMap { $0 }
    } else {
      lines.append(InlineText("    \(count(changed.count, "line")) changed"))
    }
    for name in later.passed.subtracting(passed).sorted() { lines += sentence("passes now: \(name)", screen) }
    for name in passed.subtracting(later.passed).sorted() { lines += sentence("passed before: \(name)", screen) }
    return lines
  }

  private static let mostLines = 8

  private func shown(_ line: String, _ sign: InlineText, _ role: Role, _ screen: Screen) -> [InlineText] {
    InlineText(VisibleText.show(line), role).wrapped(columns: screen.textWidth, indent: sign, hanging: "      ")
  }

  private func sentence(_ text: String, _ screen: Screen) -> [InlineText] {
    InlineText(text).wrapped(columns: screen.textWidth, indent: "    ")
  }
}
