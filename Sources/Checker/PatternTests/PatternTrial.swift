// This file judges a pattern: what `re.search` would find in each text of the tests.

import Lessons
import PythonRegex
import RegexSyntax
import SourceText

struct PatternTrial {
  let pattern: PythonRegex.Pattern

  /// - Throws: why the text is no pattern.
  init(_ text: String) throws(PatternError) {
    pattern = try PythonRegex.Pattern(text.unicodeScalars.map(\.value))
  }

  /// The pattern of a submission: its first line that is not blank, so that a comment line above may name the exercise.
  static func pattern(in bytes: [UInt8]) -> String {
    let text = String(decoding: SourceFile(name: "", bytes: bytes).bytes, as: UTF8.self)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let kept = lines.drop { line in
      ExerciseMark(line) != nil || line.allSatisfy { $0 == " " || $0 == "\t" }
    }
    var result = kept.joined(separator: "\n")
    while result.last == "\n" { result.removeLast() }
    return result
  }

  /// The verdict on one test, its first line that does not hold, and what the pattern found there.
  func run(_ expectations: [PatternExpectation]) -> (verdict: TestVerdict, behaviour: Behaviour) {
    for (index, expectation) in expectations.enumerated() {
      let subject = Subject(expectation.text)
      switch pattern.match(.search, in: subject.utf8) {
      case .matched:
        let found = groups(in: subject)
        if holds(expectation.kind, found) { continue }
        return failure(expectation, index, found)
      case .noMatch:
        if case .noMatch = expectation.kind { continue }
        return failure(expectation, index, nil)
      default:
        let hit = LimitHit(kind: .pattern)
        return (.limited(hit), .limited)
      }
    }
    return (.passed, .passed)
  }

  /// Group 0 first; nil for a group that took no part.
  private func groups(in subject: Subject) -> [String?] {
    (0...pattern.groupCount).map { group in
      pattern.data[group].map { String(decoding: subject.utf8[$0], as: UTF8.self) }
    }
  }

  private func holds(_ kind: PatternExpectation.Kind, _ found: [String?]) -> Bool {
    switch kind {
    case .match: return true
    case .noMatch: return false
    case .groups(let wanted): return Array(found.dropFirst()) == wanted
    case .namedGroups(let wanted):
      return wanted.allSatisfy { item in
        guard let name = pattern.groupNames.first(where: { $0.text == item.name }), name.group < found.count else {
          return false
        }
        return found[name.group] == item.value
      }
    }
  }

  private func failure(
    _ expectation: PatternExpectation, _ index: Int, _ found: [String?]?
  ) -> (TestVerdict, Behaviour) {
    let actual: String
    let expected: String
    switch expectation.kind {
    case .match:
      actual = "no match"
      expected = "a match"
    case .noMatch:
      actual = "matches " + Self.quoted(found?.first ?? "")
      expected = "no match"
    case .groups(let wanted):
      actual = found.map { Self.tuple($0.dropFirst()) } ?? "no match"
      expected = Self.tuple(wanted[...])
    case .namedGroups(let wanted):
      actual = found.map { named($0) } ?? "no match"
      expected = "{" + wanted.map { "\(Self.quoted($0.name)): \(Self.quoted($0.value))" }.joined(separator: ", ") + "}"
    }
    let mismatch = Mismatch(
      expression: expectation.written, line: expectation.line, actual: actual, expected: expected)
    return (.failed(mismatch), .failed(assertion: index, actual: actual))
  }

  private func named(_ found: [String?]) -> String {
    if pattern.groupNames.isEmpty { return "no named groups" }
    let items = pattern.groupNames.map { name in
      "\(Self.quoted(name.text)): \(Self.quoted(name.group < found.count ? found[name.group] : nil))"
    }
    return "{" + items.joined(separator: ", ") + "}"
  }

  private static func tuple(_ items: ArraySlice<String?>) -> String {
    items.isEmpty
      ? "no groups" : "(" + items.map { quoted($0) }.joined(separator: ", ") + (items.count == 1 ? ",)" : ")")
  }

  /// As Python's `repr` for plain text; None for nothing.
  private static func quoted(_ text: String?) -> String {
    guard let text else { return "None" }
    let quote = text.contains("'") && !text.contains("\"") ? "\"" : "'"
    var result = quote
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      case "\r": result += "\\r"
      case "'" where quote == "'": result += "\\'"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + quote
  }
}

/// A first comment line `# snip: lesson/exercise`.
public struct ExerciseMark: Hashable, Sendable {
  /// `lesson/exercise`, or an exercise alone.
  public var id: String

  /// nil when the line is no such comment.
  public init?(_ line: String) {
    // Editors of other systems put a byte order mark before the first line and a carriage return behind it.
    var rest = Substring(line).drop { $0 == " " || $0 == "\t" || $0 == "\u{FEFF}" }
    guard rest.first == "#" else { return nil }
    rest = rest.dropFirst().drop { $0 == " " }
    guard rest.hasPrefix("snip:") else { return nil }
    id = rest.dropFirst(5).split(whereSeparator: \.isWhitespace).first.map(String.init) ?? ""
    if id.isEmpty { return nil }
  }
}
