// This file proves patterns against their file of tests: what each check of the file finds, and the report of those that
// do not hold.

import Lessons
import PCRE
import PythonRegex
import RegexSyntax
import SourceText
import Terminal

/// The course of a run over files of tests.
struct PatternTestRun {
  let screen: Screen
  let output: TerminalOutput
  let errors: TerminalOutput
  private var patterns = 0
  private var failedPatterns = 0
  private var checks = 0
  private var failedChecks = 0

  init(screen: Screen, output: TerminalOutput, errors: TerminalOutput) {
    self.screen = screen
    self.output = output
    self.errors = errors
  }

  /// The exit status: 0 where all holds, 1 where something does not, 2 for a file that cannot be read.
  mutating func run(_ paths: [String]) -> Int32 {
    var isUnreadable = false
    for path in paths where !run(path) { isUnreadable = true }
    if patterns > 0 { summarise() }
    output.flush()
    errors.flush()
    return isUnreadable ? 2 : failedChecks > 0 ? 1 : 0
  }

  private mutating func run(_ path: String) -> Bool {
    do throws(FileError) {
      let source = SourceFile(name: path, bytes: try readFile(at: path, limit: 16 << 20))
      do throws(Diagnostic) {
        if let problem = source.encodingDiagnostic() { throw problem }
        let file = try PatternTestFile(source)
        if file.entries.isEmpty {
          throw Diagnostic(
            .error, file: path, "holds no patterns", hints: ["a pattern begins with a line such as: pattern \\d+"])
        }
        for entry in file.entries { run(entry, path) }
        return true
      } catch {
        complain(DiagnosticRenderer(width: screen.textWidth).render(error, source: source))
      }
    } catch {
      complain(DiagnosticRenderer().render(error.diagnostic))
    }
    return false
  }

  private func complain(_ text: String) {
    output.flush()
    errors.write(text)
    errors.flush()
  }

  /// A line that does not hold.
  private struct Mismatch {
    let line: Int
    let written: String
    let yours: String
    let expected: String
  }

  private mutating func run(_ entry: PatternTestFile.Entry, _ path: String) {
    let subject = TestedPattern(entry)
    patterns += 1
    var hasFailed = false
    var mismatches: [Mismatch] = []
    // A pattern that is refused fails as a whole, unless that is what it is tested for.
    if let problem = subject.problem, !entry.checks.contains(where: \.isAboutRefusal) {
      checks += max(entry.checks.count, 1)
      failedChecks += max(entry.checks.count, 1)
      hasFailed = true
      mismatches = [
        Mismatch(
          line: entry.line, written: "pattern " + entry.pattern, yours: "error " + problem,
          expected: "a pattern that Python takes")
      ]
    } else {
      for check in entry.checks {
        checks += 1
        guard let (yours, expected) = subject.mismatch(check) else { continue }
        failedChecks += 1
        hasFailed = true
        mismatches.append(Mismatch(line: check.line, written: check.written, yours: yours, expected: expected))
      }
    }
    if hasFailed { failedPatterns += 1 }
    write(entry, mismatches, path)
  }

  private func write(_ entry: PatternTestFile.Entry, _ mismatches: [Mismatch], _ path: String) {
    let painter = screen.painter
    let sign =
      mismatches.isEmpty
      ? painter.paint(screen.signs.passed, as: .passed) : painter.paint(screen.signs.failed, as: .failed)
    let flags = entry.flags.isEmpty ? "" : painter.paint("   flags " + VisibleText.show(entry.flags), as: .dim)
    output.write("  \(sign) \(VisibleText.show(entry.pattern, keepingLineBreaks: false))\(flags)\n")
    for mismatch in mismatches {
      let place = painter.paint(VisibleText.show("\(path):\(mismatch.line)", keepingLineBreaks: false), as: .dim)
      output.write("      \(place)  \(VisibleText.show(mismatch.written, keepingLineBreaks: false))\n")
      let values = LabelledValues.comparison(
        yours: mismatch.yours, expected: mismatch.expected, labels: ("finds", "expected"))
      output.write(painter.paint(values.lines(columns: screen.textWidth, margin: 8, signs: screen.signs)))
    }
  }

  private func summarise() {
    func counted(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }
    output.write("\n  ")
    if failedChecks == 0 {
      output.write("\(counted(patterns, "pattern")), \(counted(checks, "check")): all hold\n")
    } else {
      output.write(
        "\(failedChecks) of \(counted(checks, "check")) \(failedChecks == 1 ? "does" : "do") not hold, in "
          + "\(failedPatterns) of \(counted(patterns, "pattern"))\n")
    }
  }
}

extension PatternTestFile.Check {
  fileprivate var isAboutRefusal: Bool {
    if case .refusedPattern = kind { true } else { false }
  }
}

/// A pattern of a file of tests.
private struct TestedPattern {
  private var pattern: Pattern?
  /// Why it is none.
  private(set) var problem: String?

  init(_ entry: PatternTestFile.Entry) {
    var flags = RegexFlags()
    for letter in entry.flags {
      guard let flag = RegexCommand.letters[letter] else {
        problem = "there is no flag '\(letter)'; the flags are a, i, m, s, u and x"
        return
      }
      flags.insert(flag)
    }
    let points = entry.pattern.unicodeScalars.map(\.value)
    do throws(PatternError) {
      pattern = try Pattern(points, flags: flags)
    } catch {
      problem = error.description(for: points)
    }
  }

  /// What is found and what was expected, as Python shows them; nil where the check holds.
  func mismatch(_ check: PatternTestFile.Check) -> (yours: String, expected: String)? {
    if case .refusedPattern(let message) = check.kind {
      if problem == message { return nil }
      return (problem.map { "error " + $0 } ?? "a pattern that Python takes", "error " + message)
    }
    guard let pattern else { return ("error: " + (problem ?? ""), check.written) }
    do throws(RegexSearch.GaveUp) {
      return try mismatch(check, pattern)
    } catch {
      return ("gave up at the match limit", check.written)
    }
  }

  private func mismatch(
    _ check: PatternTestFile.Check, _ pattern: Pattern
  ) throws(RegexSearch.GaveUp) -> (yours: String, expected: String)? {
    let bytes = Array(check.text.utf8)
    switch check.kind {
    case .refusedPattern: return nil
    case .search(let wanted):
      let found = try matches(pattern, .search, bytes).first?.map { text($0, bytes) }
      return mismatch(wanted, found, pattern.groupNames)
    case .fullMatch(let isWanted):
      let found = try matches(pattern, .fullMatch, bytes).first
      if (found != nil) == isWanted { return nil }
      return isWanted ? ("no match of the whole text", "a match") : ("matches the whole text", "no match")
    case .all(let wanted):
      return difference(try matches(pattern, .search, bytes).map { text($0[0], bytes) }, wanted)
    case .split(let wanted):
      var parts: [String?] = []
      var last = 0
      for groups in try matches(pattern, .search, bytes) {
        let range = groups[0] ?? last..<last
        parts.append(text(last..<range.lowerBound, bytes))
        parts += groups.dropFirst().map { text($0, bytes) }
        last = range.upperBound
      }
      parts.append(text(last..<bytes.count, bytes))
      return difference(parts, wanted)
    case .replaced(let template, let wanted):
      let (result, error) = try replace(pattern, template, bytes)
      if result == wanted { return nil }
      return (error.map { "error " + quoted($0) } ?? quoted(result), quoted(wanted))
    case .refusedTemplate(let template, let wanted):
      let (result, error) = try replace(pattern, template, bytes)
      if error == wanted { return nil }
      return (error.map { "error " + quoted($0) } ?? quoted(result), "error " + quoted(wanted))
    }
  }

  private func mismatch(
    _ wanted: PatternExpectation.Kind, _ found: [String?]?, _ names: [GroupName]
  ) -> (yours: String, expected: String)? {
    switch wanted {
    case .match: return found == nil ? ("no match", "a match") : nil
    case .noMatch: return found.map { ("matches " + quoted($0[0]), "no match") }
    case .groups(let wanted):
      guard let found else { return ("no match", tuple(wanted)) }
      return difference(Array(found.dropFirst()), wanted)
    case .namedGroups(let wanted):
      let expected = dict(wanted.map { ($0.name, $0.value) })
      guard let found else { return ("no match", expected) }
      let isSame = wanted.allSatisfy { item in
        names.contains { $0.text == item.name && $0.group < found.count && found[$0.group] == item.value }
      }
      return isSame ? nil : (dict(names.map { ($0.text, $0.group < found.count ? found[$0.group] : nil) }), expected)
    }
  }

  private func difference(_ found: [String?], _ wanted: [String?]) -> (yours: String, expected: String)? {
    found == wanted ? nil : (tuple(found), tuple(wanted))
  }

  /// All matches: the ranges of their groups.
  private func matches(
    _ pattern: Pattern, _ mode: RegexTester.Mode, _ bytes: [UInt8]
  ) throws(RegexSearch.GaveUp) -> [[Range<Int>?]] {
    let search = RegexSearch(pattern, linePattern: nil, mode: mode, template: nil)
    var result: [[Range<Int>?]] = []
    var problem: RegexSearch.GaveUp?
    bytes.withUnsafeBufferPointer { text in
      var place = WalkPlace(0)
      do throws(RegexSearch.GaveUp) {
        try search.forEachMatch(in: text, isASCII: isASCII(text), from: &place) { match in
          result.append(match.groups)
          return true
        }
      } catch {
        problem = error
      }
    }
    if let problem { throw problem }
    return result
  }

  /// `re.sub`: the text, or why the template is refused.
  private func replace(
    _ pattern: Pattern, _ template: String, _ bytes: [UInt8]
  ) throws(RegexSearch.GaveUp) -> (text: String?, error: String?) {
    let points = template.unicodeScalars.map(\.value)
    let parsed: ReplacementTemplate
    do throws(PatternError) {
      parsed = try ReplacementTemplate(parsing: points, groupCount: pattern.groupCount, names: pattern.groupNames)
    } catch {
      return (nil, error.description(for: points))
    }
    var result: [UInt8] = []
    var copied = 0
    for groups in try matches(pattern, .search, bytes) {
      let range = groups[0] ?? copied..<copied
      result += bytes[copied..<range.lowerBound]
      bytes.withUnsafeBufferPointer { text in
        parsed.expand(in: text, into: &result) { $0 < groups.count ? groups[$0] : nil }
      }
      copied = range.upperBound
    }
    return (String(decoding: result + bytes[copied...], as: UTF8.self), nil)
  }

  private func text(_ range: Range<Int>?, _ bytes: [UInt8]) -> String? {
    range.map { String(decoding: bytes[$0], as: UTF8.self) }
  }

  // MARK: As Python shows it

  private func quoted(_ text: String?) -> String {
    text.map { PythonText.repr($0.unicodeScalars.map(\.value)) } ?? "None"
  }

  private func tuple(_ items: [String?]) -> String {
    "(" + items.map(quoted).joined(separator: ", ") + (items.count == 1 ? ",)" : ")")
  }

  private func dict(_ items: [(name: String, value: String?)]) -> String {
    "{" + items.map { "\(quoted($0.name)): \(quoted($0.value))" }.joined(separator: ", ") + "}"
  }
}
