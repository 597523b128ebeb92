// These tests run the regex tester on small files and compare what its user sees.

import Glibc
import RegexSyntax
import SourceText
import Terminal
import Testing

@testable import SnipCommands

/// What one run of the tester wrote.
private struct Transcript {
  var output = ""
  var errors = ""
  var status = RegexTester.Status.problem
}

/// An empty temporary file: its path and a descriptor open for writing.
func temporaryFile() -> (path: String, descriptor: Int32) {
  var template = Array("/tmp/snip-regex-XXXXXX".utf8CString)
  let descriptor = mkstemp(&template)
  return (String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self), descriptor)
}

func contents(_ path: String) -> String {
  String(decoding: (try? readFile(at: path)) ?? [], as: UTF8.self)
}

/// Runs the tester on one file with this content; its path shows as `FILE`.
private func test(
  _ pattern: String, on text: [UInt8], _ options: RegexTester.Options = .init()
) -> Transcript {
  let (input, output, errors) = (temporaryFile(), temporaryFile(), temporaryFile())
  defer {
    for file in [input, output, errors] {
      close(file.descriptor)
      unlink(file.path)
    }
  }
  TerminalOutput(descriptor: input.descriptor).write(bytes: text)
  var transcript = Transcript()
  let tester = RegexTester(
    pattern, options, painter: Painter(isColoured: false), output: TerminalOutput(descriptor: output.descriptor),
    errors: TerminalOutput(descriptor: errors.descriptor))
  transcript.status = tester.run([input.path])
  func shown(_ path: String) -> String {
    let parts = contents(path).split(separator: input.path, omittingEmptySubsequences: false)
    return parts.joined(separator: "FILE")
  }
  transcript.output = shown(output.path)
  transcript.errors = shown(errors.path)
  return transcript
}

private func test(_ pattern: String, on text: String, _ options: RegexTester.Options = .init()) -> Transcript {
  test(pattern, on: Array(text.utf8), options)
}

@Test func matchesShowTheirPlaceAndTheirGroups() {
  let log = "start\n\n2026-11-20 ERROR: disk full\n"
  let transcript = test("(?P<level>[A-Z]+): (?P<what>.+)|(x)", on: log)
  #expect(
    transcript.output == """
      FILE
        3:12   ERROR: disk full
               level   3:12-3:17   ERROR
               what    3:19-3:28   disk full
               3       -           (took no part)

      """)
  #expect(transcript.status == .matched)
}

@Test func aBadPatternIsShownWithACaretAndTheWayOut() {
  let transcript = test(#"(\d+)-(\w+"#, on: "")
  #expect(
    transcript.errors == #"""
      error: missing ), unterminated subpattern at position 6
        (\d+)-(\w+
              ^ this group is never closed
      hint: a literal parenthesis is written \(

      """#)
  #expect(transcript.status == .problem)
}

@Test func aBadTemplateIsShownLikeABadPattern() {
  let transcript = test("(a)", on: "a", .init(replacement: #"<\2>"#))
  #expect(transcript.errors.hasPrefix("error: invalid group reference 2 at position 2\n  <\\2>\n    ^ there is"))
  #expect(transcript.status == .problem)
}

@Test(arguments: [
  "(", ")", "[a", "*", "a**", "a{2,1}", "\\", "\\q", "\\x1", "\\400", "\\N{NO SUCH}", "\\N", "[z-a]", "\\1", "(?P=n)",
  "(?P<1>a)", "(?P<>a)", "(?P<n>a)(?P<n>b)", "(?P<n", "(?P=n", "(a\\1)", "(?<=a+)b", "(a)(?(1)a|b|c)", "(?(0)a)",
  "a(?i)", "(?<n>a)",
  "(?z)", "(?P!a)", "(?i-", "(?i-)", "(?-i)", "(?i", "(?au)", "(?L)", "(?#a", "(?", "(?<=(a)\\1)",
])
func everyRefusalOfAPatternIsExplained(pattern: String) {
  do {
    _ = try PatternTree(parsing: pattern.unicodeScalars.map(\.value))
    Issue.record("\(pattern) is accepted")
  } catch {
    #expect(PatternAdvice(for: error.message) != nil, "\(error.message)")
  }
}

@Test(arguments: [
  ("b", "abc", RegexTester.Mode.search, RegexTester.Status.matched), ("b", "abc", .match, .noMatch),
  ("ab", "abc", .match, .matched), ("ab", "abc", .fullMatch, .noMatch), ("abc", "abc\n", .fullMatch, .matched),
  ("b", "abc", .split, .matched), ("x", "abc", .split, .noMatch), ("", "", .search, .noMatch),
  ("^(a+)+$", String(repeating: "a", count: 40) + "b", .search, .gaveUp),
])
func theStatusSaysHowItEnded(pattern: String, text: String, mode: RegexTester.Mode, status: RegexTester.Status) {
  #expect(test(pattern, on: text, .init(mode: mode)).status == status)
}

@Test func replacedTextKeepsLinesAndTheirEndings() {
  let transcript = test(
    #"(\w)(?P<n>\d)?"#, on: "a1 b\r\n\nc", .init(replacement: #"<\g<n>\1>"#))
  #expect(transcript.output == "<1a> <b>\r\n\n<c>")
}

@Test func partsAreShownAsPythonShowsThem() {
  #expect(test("(-)|;", on: "a-b;'c\n", .init(mode: .split)).output == "FILE\n  1   ['a', '-', 'b', None, \"'c\"]\n")
}

@Test func jsonCountsInCodePointsAndNamesGroups() {
  let transcript = test("é(?P<tail>\\w)?(x)", on: "\naéb\"x éx", .init(output: .json))
  #expect(
    transcript.output == """
      {"file": "FILE", "line": 2, "column": 7, "span": [6, 8], "bytes": [8, 11], "match": "éx", \
      "groups": [null, "x"], "spans": [null, [7, 8]], "names": {"tail": null}}

      """)
}

@Test func countsAndTextsAlone() {
  #expect(test("a", on: "aa\nba\n", .init(output: .count)).output == "3\n")
  #expect(test("a+", on: "aa\nba\n", .init(output: .onlyMatching)).output == "aa\na\n")
}

@Test func aWholeFileIsOneText() {
  let transcript = test("b\n(c)", on: "a\nb\nc\n", .init(takesWholeFile: true))
  #expect(transcript.output == "FILE\n  2:1   b\\nc\n        1   3:1-3:2   c\n")
}

@Test func brokenUTF8IsSaidOnceAndReadAround() {
  let transcript = test("b", on: [0x61, 0x0A, 0xFF, 0x62, 0x0A, 0xFE, 0x62])
  #expect(transcript.output == "FILE\n  2:2   b\n  3:2   b\n")
  #expect(transcript.errors == "FILE:2: warning: is not UTF-8; what cannot be read is taken for U+FFFD\n")
}

@Test func controlCharactersDoNotReachTheTerminal() {
  #expect(test(".+", on: "a\u{1B}[31mb").output == "FILE\n  1:1   a\\x1b[31mb\n")
}

@Test func placesGoForwardsAndBackwards() {
  let text = Array("aé\nbc\n\nd".utf8)
  text.withUnsafeBufferPointer { text in
    var finder = PlaceFinder(text, line: 10)
    #expect(finder.place(of: 5).position == Position(line: 11, column: 2))
    #expect(finder.place(of: 1).position == Position(line: 10, column: 2))
    #expect(finder.place(of: 7).index == 6)
    #expect(finder.place(of: 7).position == Position(line: 12, column: 1))
    #expect(finder.place(of: 4).index == 3)
    #expect(finder.place(of: 4).position == Position(line: 11, column: 1))
  }
}
