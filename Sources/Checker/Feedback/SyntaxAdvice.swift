// This file explains why a text is no program: Python's message says what it met, this says what learners mostly forgot.

import SourceText

enum SyntaxAdvice {
  /// - Parameters:
  ///   - message: Python's own.
  ///   - before: the line that it points at, up to that place, without indentation.
  ///   - rest: the line from that place on.
  static func text(for message: String, before: String, rest: String) -> String? {
    if let advice = arrow(message, before, rest) { return advice }
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
    if message.hasPrefix("name capture") {
      return "Behind `case` a name without a dot fits every value. Write where the name comes from, as in `Colour.RED`."
    }
    if message.hasPrefix("wildcard makes remaining") { return "`case _` fits every value, so it stands last." }
    if message.contains("forget parentheses around the comprehension target") {
      return "A pair needs brackets of its own, `(a, b)`; in a dict a colon stands between key and value."
    }
    if message.hasPrefix("positional argument follows keyword") {
      return "Arguments without a name come first. A tuple as an argument needs brackets of its own, `(a, b)`."
    }
    if message == "'return' outside function" {
      return "This `return` stands outside of every `def`. See how far it is indented."
    }
    if message.hasPrefix("Missing parentheses in call to") {
      return "`print` is a function: its values stand in brackets."
    }
    if message.hasPrefix("f-string:") { return "Something in the braces of this f-string is no expression." }
    if message == "invalid syntax" { return invalid(before + rest) }
    return nil
  }

  /// Signs of other languages in which `=` comes first.
  private static func arrow(_ message: String, _ before: String, _ rest: String) -> String? {
    // Where a value could be given, it is the second sign that does not fit.
    let signs = before.hasSuffix("=") ? "=" + rest : rest
    guard signs.hasPrefix("=>") || signs.hasPrefix("=<") else { return nil }
    if message == "expected ':'" { return "A line with `def` ends in a colon; Python has no `\(signs.prefix(2))`." }
    guard message == "invalid syntax" else { return nil }
    if signs.hasPrefix("=<") { return "Python writes `<=`: the equals sign comes last." }
    let first = before.prefix { $0 != " " }
    if ["if", "elif", "while", "return", "assert"].contains(first) {
      return "Python writes `>=`: the equals sign comes last."
    }
    return
      "Python has no `=>`. Greater or equal is `>=`, and a function in one line is `lambda`: `double = lambda n: 2 * n`."
  }

  private static func invalid(_ line: String) -> String? {
    if line.contains("++") || line.contains("--") { return "Python has no `++`: write `n += 1`." }
    if line.contains("&&") || line.contains("||") { return "Python writes `and`, `or` and `not` as words." }
    if line.hasPrefix("case "), line.contains(" or ") || line.contains(" and ") {
      return "In a pattern `|` joins several values, and a condition stands behind `if`."
    }
    if line.hasPrefix("else if") { return "Python writes it `elif`." }
    if let start = line.firstRange(of: " for "), let choice = line[start.upperBound...].firstRange(of: " if "),
      line[choice.upperBound...].contains(" else ")
    {
      return
        "Behind its `for` a comprehension has an `if` that chooses items, without `else`. A choice between two values "
        + "stands before the `for`."
    }
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
      guard let place = diagnostic.position else { return nil }
      let line = source.lineText(place.line).unicodeScalars
      let before = String(String.UnicodeScalarView(line.prefix(max(0, place.column - 1))))
      let rest = String(String.UnicodeScalarView(line.dropFirst(max(0, place.column - 1))))
      let start = before.drop { $0 == " " || $0 == "\t" }
      return SyntaxAdvice.text(for: diagnostic.message, before: String(start), rest: rest)
    case .error(let fault): return ErrorAdvice(program: program).text(for: fault)
    case .pattern(let message, _): return ErrorAdvice.text(forPattern: message)
    case .refused, .limited, .exited, .lesson: return nil
    }
  }
}
