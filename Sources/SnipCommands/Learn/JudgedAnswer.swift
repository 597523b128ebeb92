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
    let changed = difference.entries.filter { if case .same = $0 { false } else { true } }
    if changed.count <= Self.mostLines {
      lines += difference.unified(columns: screen.textWidth).filter { !$0.plainText.hasPrefix("      ") }
    } else {
      lines.append(InlineText("    \(count(changed.count, "line")) changed"))
    }
    for name in later.passed.subtracting(passed).sorted() { lines += sentence("passes now: \(name)", screen) }
    for name in passed.subtracting(later.passed).sorted() { lines += sentence("passed before: \(name)", screen) }
    return lines
  }

  private static let mostLines = 8

  private func sentence(_ text: String, _ screen: Screen) -> [InlineText] {
    InlineText(text).wrapped(columns: screen.textWidth, indent: "    ")
  }
}
