// This file shows what is wrong with a pattern: Python's sentence, the pattern, a caret and what it points at, the way
// out.

import RegexSyntax
import SourceText
import Terminal

/// Shows errors and warnings of patterns and templates.
struct PatternProblems {
  let painter: Painter
  let errors: TerminalOutput

  func show(_ error: PatternError, in points: [UInt32]) {
    let text = error.description(for: points)
    errors.write(painter.paint("error:", as: .failed) + " " + printable(text) + "\n")
    let advice = PatternAdvice(for: error.message)
    if let position = error.position { quote(points, at: position, advice?.explanation) }
    if let hint = advice?.hint { errors.write(painter.paint("hint:", as: .accent) + " " + hint + "\n") }
  }

  func show(_ warnings: [PatternWarning], in points: [UInt32]) {
    for warning in warnings {
      errors.write(painter.paint("warning:", as: .strong) + " " + printable(warning.message) + "\n")
      quote(points, at: warning.position, PatternAdvice(for: warning.message)?.explanation)
    }
  }

  /// The pattern's line and a caret below the place, two columns from the left.
  private func quote(_ points: [UInt32], at position: Int, _ explanation: String?) {
    let offset = PythonText.string(points.prefix(position)).utf8.count
    let file = SourceFile(name: "", text: PythonText.string(points))
    let quote = DiagnosticRenderer(width: 80).quote(Span(at: offset), in: file)
    errors.write("  " + quote.line + "\n")
    let words = explanation.map { " " + $0 } ?? ""
    errors.write("  " + quote.indent + painter.paint("^", as: .failed) + words + "\n")
  }
}
