// This file explains why a text is no program: Python's message says what it met, this says what learners mostly forgot.

import SourceText

enum SyntaxAdvice {
  /// - Parameters:
  ///   - message: Python's own.
  ///   - line: the line that it points at, without indentation.
  static func text(for message: String, line: String) -> String? {
    if message == "expected ':'" {
      return "A line that begins a block, with `def`, `if`, `for`, `while` and the like, ends in a colon."
    }
    if message.contains("Maybe you meant '=='") {
      return "`=` gives a name a value. Whether two values are equal is asked with `==`."
    }
    if message.hasPrefix("expected an indented block") {
      return "What belongs to the line that ends in a colon stands below it, four spaces further in."
    }
    if message == "unexpected indent" {
      return "This line stands further in than the one before, and nothing there opens a block."
    }
    if message.hasPrefix("unindent does not match") || message.contains("tabs and spaces") {
      return "The lines of one block begin at the same column. Count the spaces of this line and of those above."
    }
    if message.hasPrefix("unterminated") && message.contains("string literal") {
      return "A text ends with the same quote with which it begins, in the same line."
    }
    if message.hasSuffix("was never closed") {
      return
        "Every bracket needs its partner. Often it is missing at the end of the line before the one that looks wrong."
    }
    if message.hasPrefix("unmatched") || message.contains("does not match opening parenthesis") {
      return "This bracket closes nothing, or another kind is open. Count the brackets of the line."
    }
    if message.contains("Perhaps you forgot a comma") {
      return "Two values stand side by side. A comma or an operator is missing between them, or quotes around a text."
    }
    if message == "'return' outside function" {
      return "This `return` stands outside of every `def`. See how far it is indented."
    }
    if message.hasPrefix("Missing parentheses in call to") {
      return "`print` is a function: its values stand in brackets."
    }
    if message.hasPrefix("f-string:") { return "Something in the braces of this f-string is no expression." }
    if message == "invalid syntax" { return invalid(line) }
    return nil
  }

  private static func invalid(_ line: String) -> String? {
    if line.contains("++") || line.contains("--") { return "Python has no `++`: write `n += 1`." }
    if line.contains("&&") || line.contains("||") { return "Python writes `and`, `or` and `not` as words." }
    if line.hasPrefix("else if") { return "Python writes it `elif`." }
    if line.hasPrefix("elif") || line.hasPrefix("else") {
      return
        "An `\(line.hasPrefix("elif") ? "elif" : "else")` stands exactly below its `if`, right after the block of it."
    }
    return nil
  }
}

extension Problem {
  /// What to say beside Python's message.
  func advice(program: [UInt8]) -> String? {
    switch self {
    case .text(let diagnostic):
      let source = SourceFile(name: diagnostic.file, bytes: program)
      let line = diagnostic.position.map { source.lineText($0.line).trimmingBlanks() } ?? ""
      return SyntaxAdvice.text(for: diagnostic.message, line: line)
    case .error(let fault): return ErrorAdvice(program: program).text(for: fault)
    case .refused, .limited, .exited, .pattern, .lesson: return nil
    }
  }
}
