// This file defines how a verdict looks in a lesson: the tests with their signs, the first failure with both values, and
// above the detail the sentence that helps most.

import Checker
import Lessons
import Terminal

struct ReportView {
  let screen: Screen

  func lines(_ report: ExerciseReport, hintsLeft: Int) -> [InlineText] {
    var lines: [InlineText] = [""]
    if let problem = report.problem {
      lines += self.problem(problem)
      for item in report.feedback { lines += sentence(item.text) }
      lines.append("")
    }
    var isFirst = true
    for test in report.tests {
      let passed = test.verdict.isPassed
      let sign = test.verdict.isLimit ? screen.signs.limit : passed ? screen.signs.passed : screen.signs.failed
      let role: Role = test.verdict.isLimit ? .limit : passed ? .passed : .failed
      let mark = "  " + InlineText(sign, role) + " "
      let name = InlineText(test.name).wrapped(columns: max(screen.columns - mark.width, 10))
      let indent = InlineText(String(repeating: " ", count: mark.width))
      lines += name.enumerated().map { ($0.offset == 0 ? mark : indent) + $0.element }
      if !passed && isFirst && report.problem == nil {
        isFirst = false
        if !test.isHidden { lines += detail(test.verdict) }
        lines += output(test)
        for item in report.feedback { lines += sentence(item.text) }
      }
    }
    for violation in report.violations {
      lines.append("  " + InlineText(screen.signs.failed, .failed) + " " + InlineText(violation.message))
    }
    lines.append("")
    var summary = "\(report.passedCount) of \(report.tests.count) tests \(screen.signs.separator) "
    summary += "\(report.earned) of \(report.points) points"
    if !report.isPassed && hintsLeft > 0 { summary += " \(screen.signs.separator) :hint (\(hintsLeft) left)" }
    lines.append("  " + InlineText(summary, .dim))
    return lines
  }

  private func sentence(_ text: String) -> [InlineText] {
    [""]
      + InlineText(text.split(separator: "\n").joined(separator: " ")).wrapped(columns: max(screen.textWidth - 4, 20))
      .map { "    " + $0 }
  }

  private func code(_ text: String) -> [InlineText] {
    text.split(separator: "\n").map { InlineText("      ") + InlineText(VisibleText.show(String($0)), .code) }
  }

  private func detail(_ verdict: TestVerdict) -> [InlineText] {
    switch verdict {
    case .passed: return []
    case .failed(let mismatch):
      var lines = code(mismatch.expression)
      for input in mismatch.inputs { lines += code(input) }
      if let actual = mismatch.actual, let expected = mismatch.expected {
        lines += LabelledValues.comparison(yours: actual, expected: expected).lines(
          columns: screen.textWidth, margin: 8, signs: screen.signs)
      } else if let actual = mismatch.actual {
        lines.append("        yours  " + InlineText(VisibleText.show(actual)))
      }
      if let message = mismatch.message { lines += sentence(message) }
      return lines
    case .error(let fault): return self.fault(fault)
    case .limited(let hit): return limit(hit)
    case .refused(let refusal): return self.refusal(refusal)
    }
  }

  private func fault(_ fault: Fault) -> [InlineText] {
    var lines: [InlineText] = []
    if let expression = fault.expression { lines += code(expression) }
    for input in fault.inputs { lines += code(input) }
    lines.append("      " + InlineText(VisibleText.show(fault.exception), .failed))
    for frame in fault.frames {
      lines.append(InlineText("        line \(frame.line)  ", .dim) + InlineText(VisibleText.show(frame.text), .code))
    }
    return lines
  }

  private func limit(_ hit: LimitHit) -> [InlineText] {
    var text = "stopped: the budget of \(hit.kind.rawValue) is used up"
    if let budget = hit.budget, hit.kind == .steps { text = "stopped after \(budget) steps" }
    if let line = hit.line { text += ", in line \(line)" }
    var lines: [InlineText] = ["      " + InlineText(text, .limit)]
    if let source = hit.text { lines += code("    " + source) }
    for item in hit.unchanged {
      lines.append(
        InlineText(
          "      `\(item.name)` was \(VisibleText.show(item.value)) all the time: nothing in the loop changes it."))
    }
    return lines
  }

  private func refusal(_ refusal: Refusal) -> [InlineText] {
    [
      "      " + InlineText("line \(refusal.line): \(refusal.what) is outside the subset that Snip runs", .failed),
      "        " + InlineText(VisibleText.show(refusal.text), .code), InlineText("      hint: \(refusal.hint)"),
    ]
  }

  private func output(_ test: TestReport) -> [InlineText] {
    if test.output.isEmpty { return [] }
    var lines: [InlineText] = [InlineText("      you printed", .dim)]
    for line in test.output.split(separator: "\n").prefix(20) {
      lines.append("        " + InlineText(VisibleText.show(String(line))))
    }
    if test.outputIsCut { lines.append(InlineText("        (cut here)", .dim)) }
    return lines
  }

  private func problem(_ problem: Problem) -> [InlineText] {
    let sign = InlineText("  " + screen.signs.failed + " ", .failed)
    switch problem {
    case .text(let diagnostic):
      return [sign + InlineText("\(diagnostic.position.map { "line \($0.line): " } ?? "")\(diagnostic.message)")]
    case .refused(let refusal): return self.refusal(refusal)
    case .error(let fault): return [sign + InlineText("your program stops before the tests begin")] + self.fault(fault)
    case .limited(let hit): return limit(hit)
    case .exited(let status):
      return [sign + InlineText("your program leaves by itself (status \(status)) before the tests begin")]
    case .pattern(let message, let position):
      return [sign + InlineText(message + (position.map { " at position \($0)" } ?? ""))]
    case .lesson(let message, let line):
      return [sign + InlineText("the lesson itself is broken at line \(line): \(message)")]
    }
  }
}
