// This file looks for the one sign that keeps a text from being a program: small edits in the line of the error and in
// the one before, of which the first that makes a program of the text names the mistake.

import PySyntax
import SourceText

struct SyntaxRepair {
  let text: [UInt8]
  /// What is said of it, with the line.
  let sentence: String

  /// nil where no such edit helps.
  init?(_ file: SourceFile, line: Int) {
    guard file.isShortAnswer else { return nil }
    for number in [line, line - 1] where number >= 1 {
      let source = file.lineText(number)
      for (changed, sentence) in Self.edits(of: source) {
        let range = file.lineSpan(number).range
        let bytes = Array(file.bytes[..<range.lowerBound] + Array(changed.utf8) + file.bytes[range.upperBound...])
        guard (try? parseModule(bytes)) != nil else { continue }
        text = bytes
        self.sentence = "Line \(number): \(sentence)"
        return
      }
    }
    return nil
  }

  private static func edits(of line: String) -> [(String, String)] {
    var result: [(String, String)] = []
    let code = String(line.reversed().drop { $0 == " " }.reversed())
    if code.contains("{"), code.contains("}") {
      result.append((colons(code), "inside the braces of a dict a colon stands between a key and its value."))
    }
    for (wrong, right, sentence) in [
      ("else if", "elif", "Python writes it `elif`."), ("&&", "and", "Python writes it `and`."),
      ("||", "or", "Python writes it `or`."), ("=<", "<=", "the equals sign comes last: `<=`."),
      ("=>", ">=", "the equals sign comes last: `>=`."), ("++", " += 1", "Python has no `++`: write `+= 1`."),
      ("--", " -= 1", "Python has no `--`: write `-= 1`."), ("<>", "!=", "not equal is `!=`."),
      ("!", "not ", "Python writes it `not`."), ("=", "==", "whether two values are equal is asked with `==`."),
      ("== =", "==", "not equal is `!=`, equal is `==`."), ("===", "==", "equal is `==`."),
      ("function ", "def ", "a function begins with `def`."),
    ] {
      for place in places(of: wrong, in: code) {
        var changed = code
        changed.replaceSubrange(place, with: right)
        result.append((changed, sentence))
      }
    }
    result.append((code + ":", "a line that begins a block ends in a colon."))
    for bracket in [")", "]", "}"] {
      let sentence = "a closing `\(bracket)` is missing."
      result.append((code + bracket, sentence))
      if code.hasSuffix(":") || code.hasSuffix(",") {
        result.append((code.dropLast() + bracket + code.suffix(1), sentence))
      }
      if code.hasSuffix(bracket) { result.append((String(code.dropLast()), "one `\(bracket)` is too many.")) }
    }
    for quote in ["\"", "'"] {
      result.append((code + quote, "a text ends with the quote with which it began."))
      for end in [")", "]", "}", ":", "):", ","] where code.hasSuffix(end) {
        result.append((code.dropLast(end.count) + quote + end, "a text ends with the quote with which it began."))
      }
    }
    // Two values side by side.
    for place in places(of: " ", in: code) {
      var changed = code
      changed.replaceSubrange(place, with: ", ")
      result.append((changed, "a comma is missing between two values."))
    }
    result.append((code + ",", "a comma is missing at the end of the line."))
    result.append(("    " + code, "this line belongs four spaces further in."))
    if code.hasPrefix("    ") { result.append((String(code.dropFirst(4)), "this line stands four spaces too far in.")) }
    return result.filter { $0.0 != line }
  }

  /// `=` inside braces as `:`.
  private static func colons(_ line: String) -> String {
    var depth = 0
    var result = ""
    for character in line {
      if character == "{" { depth += 1 }
      if character == "}" { depth -= 1 }
      if character == "=", depth > 0 {
        if result.last == " " { result.removeLast() }
        result += ":"
      } else {
        result.append(character)
      }
    }
    return result
  }

  private static func places(of mark: String, in line: String) -> [Range<String.Index>] {
    var result: [Range<String.Index>] = []
    var start = line.startIndex
    while start < line.endIndex, result.count < 12 {
      if line[start...].hasPrefix(mark) { result.append(start..<line.index(start, offsetBy: mark.count)) }
      start = line.index(after: start)
    }
    return result
  }
}
