// This file reads files of tests for patterns. Their lines are those of a `regex test` in a lesson, with the pattern in
// front of them and a few more things to say:
//
//     pattern (?P<value>\d+)-(\w+)
//     flags i
//     match "seat 61-A"
//     no match "seat"
//     groups "12-ab" -> ("12", "ab")
//     fullmatch "12-ab"
//     all "1-a 2-b" -> ("1-a", "2-b")
//     split "x1-ay" -> ("x", "1", "ay", "")
//     replace "<\2>" "12-ab" -> "<ab>"
//     replace "\3" "12-ab" -> error "invalid group reference 3 at position 1"
//
//     pattern (\d+
//     error missing ), unterminated subpattern at position 0

import SourceText

/// Patterns, and what each has to do.
public struct PatternTestFile: Sendable {
  /// One pattern and its tests.
  public struct Entry: Sendable {
    public var pattern: String
    /// The line of the file, from 1.
    public var line: Int
    /// Letters such as `imx`.
    public var flags = ""
    public var checks: [Check] = []
  }

  /// One line that has to hold.
  public struct Check: Sendable {
    public var kind: Kind
    /// The text that is searched.
    public var text: String
    /// The line as written.
    public var written: String
    public var line: Int
  }

  public enum Kind: Sendable {
    /// What `re.search` finds.
    case search(PatternExpectation.Kind)
    /// Whether `re.fullmatch` finds something.
    case fullMatch(Bool)
    /// The texts of all matches.
    case all([String?])
    /// What `re.split` gives.
    case split([String?])
    /// What `re.sub` gives.
    case replaced(template: String, result: String)
    /// A template that is refused with this message.
    case refusedTemplate(String, message: String)
    /// The pattern itself is refused with this message.
    case refusedPattern(message: String)
  }

  public private(set) var entries: [Entry] = []

  /// - Throws: what is wrong with the file, at its place.
  public init(_ source: SourceFile) throws(Diagnostic) {
    var isInPattern = false
    for number in 1...max(source.lineCount, 1) {
      let range = source.lineRange(number)
      let line = String(decoding: source.bytes[range], as: UTF8.self)
      let words = line.drop { $0 == " " || $0 == "\t" }
      do throws(PatternFault) {
        if words.hasPrefix("|"), isInPattern {
          entries[entries.count - 1].pattern += "\n" + words.dropFirst()
          continue
        }
        isInPattern = false
        guard let first = words.first, first != "#" else { continue }
        if let pattern = PatternTestFile.rest(of: words, after: "pattern") {
          entries.append(Entry(pattern: pattern, line: number))
          isInPattern = true
          continue
        }
        guard !entries.isEmpty else {
          throw PatternFault(column: 1, message: "the first line is `pattern` and a pattern")
        }
        if let flags = PatternTestFile.rest(of: words, after: "flags") {
          entries[entries.count - 1].flags = flags.filter { $0 != " " }
        } else {
          let check = try PatternTestFile.check(line, String(words), number)
          entries[entries.count - 1].checks.append(check)
        }
      } catch {
        let place = source.offset(of: Position(line: number, column: error.column))
        throw Diagnostic(.error, in: source, at: Span(at: place), error.message)
      }
    }
  }

  /// What follows a word and blanks; nil where the line begins differently.
  private static func rest(of line: Substring, after word: String) -> String? {
    guard line.hasPrefix(word) else { return nil }
    let rest = line.dropFirst(word.count)
    guard let blank = rest.first else { return "" }
    guard blank == " " || blank == "\t" else { return nil }
    return String(rest.drop { $0 == " " || $0 == "\t" })
  }

  private static func check(_ line: String, _ written: String, _ number: Int) throws(PatternFault) -> Check {
    func check(_ kind: Kind, _ text: String) -> Check {
      Check(kind: kind, text: text, written: written, line: number)
    }
    if let message = rest(of: written[...], after: "error") {
      return check(.refusedPattern(message: message), "")
    }
    var scanner = LiteralScanner(scalars: Array(line.unicodeScalars))
    var result: Check
    switch scanner.word() {
    case "match", "groups": return try expectation(line, written, number)
    case "no":
      if scanner.word() != "fullmatch" { return try expectation(line, written, number) }
      result = check(.fullMatch(false), try scanner.string())
    case "fullmatch":
      result = check(.fullMatch(true), try scanner.string())
    case "all":
      let text = try scanner.string()
      result = check(.all(try texts(&scanner)), text)
    case "split":
      let text = try scanner.string()
      result = check(.split(try texts(&scanner)), text)
    case "replace":
      let template = try scanner.string()
      let text = try scanner.string()
      try scanner.expect("->", "`replace \"template\" \"text\"` goes on with `->` and the result")
      if scanner.take("error") {
        result = check(.refusedTemplate(template, message: try scanner.string()), text)
      } else {
        result = check(.replaced(template: template, result: try scanner.string()), text)
      }
    default:
      throw PatternFault(
        column: 1,
        message: "a line begins with `pattern`, `flags`, `match`, `no match`, `groups`, `fullmatch`, `no fullmatch`, "
          + "`all`, `split`, `replace` or `error`")
    }
    try scanner.expectEnd()
    result.written = written
    return result
  }

  private static func expectation(_ line: String, _ written: String, _ number: Int) throws(PatternFault) -> Check {
    guard let expectation = try readPatternExpectation(line, fileLine: number) else {
      throw PatternFault(column: 1, message: "an expectation is missing here")
    }
    return Check(kind: .search(expectation.kind), text: expectation.text, written: written, line: number)
  }

  /// `-> ("a", None)`
  private static func texts(_ scanner: inout LiteralScanner) throws(PatternFault) -> [String?] {
    try scanner.expect("->", "the text goes on with `->` and a tuple of texts")
    guard case .groups(let texts) = try scanner.groups() else {
      throw scanner.fault("a tuple of texts is expected here")
    }
    return texts
  }
}
