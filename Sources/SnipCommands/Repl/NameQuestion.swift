// This file defines the question `name?`, which is no Python: `?name`, `name?`, with a second mark for the source, and
// `help(name)` for those who know it from Python.

struct NameQuestion: Equatable {
  /// What is asked about; empty for help with the prompt itself.
  let expression: String
  let wantsSource: Bool

  init?(_ text: String) {
    let line = text.trimmingBlanks
    guard !line.contains("\n"), !line.isEmpty else { return nil }
    var rest = Substring(line)
    if rest.hasPrefix("?") || rest.hasSuffix("?") {
      let marks = rest.prefix { $0 == "?" }.count + rest.reversed().prefix { $0 == "?" }.count
      rest = rest.drop { $0 == "?" }
      while rest.last == "?" { rest.removeLast() }
      // A comment or a string can end in a question mark.
      guard line.hasPrefix("?") || !rest.contains(where: { "#\"'".contains($0) }) else { return nil }
      wantsSource = marks > 1
    } else if rest == "help" {
      rest = ""
      wantsSource = false
    } else if rest.hasPrefix("help("), rest.hasSuffix(")") {
      rest = rest.dropFirst(5).dropLast()
      if let quote = rest.first, quote == "'" || quote == "\"", rest.last == quote, rest.count > 1 {
        rest = rest.dropFirst().dropLast()
      }
      wantsSource = false
    } else {
      return nil
    }
    expression = String(rest).trimmingBlanks
  }
}
