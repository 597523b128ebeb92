import Testing

@testable import SourceText

private func rendered(_ text: String, _ span: Span, width: Int = 80) -> String {
  let source = SourceFile(name: "jobs.py", text: text)
  let diagnostic = Diagnostic(.error, in: source, at: span, "not here", hints: ["go there"])
  return DiagnosticRenderer(width: width).render(diagnostic, source: source)
}

@Test func aDiagnosticShowsPlaceLineCaretAndHint() {
  #expect(
    rendered("if x:\n    import threading\n", Span(10, 26)) == """
      jobs.py:2:5: error: not here
          import threading
          ^^^^^^^^^^^^^^^^
      hint: go there

      """)
}

@Test func wideCharactersAndTabsMoveTheCaret() {
  #expect(rendered("'日本' + x\n", Span(11, 12)).contains("    '日本' + x\n             ^\n"))
  #expect(rendered("a\tb\n", Span(2, 3)).contains("    a   b\n        ^\n"))
  #expect(rendered("x = '日本'\n", Span(5, 11)).contains("\n         ^^^^\n"))
}

@Test func anEmptySpanAndTheEndOfTheFileStillGetACaret() {
  #expect(rendered("f(", Span(at: 2)).contains("    f(\n      ^\n"))
  #expect(rendered("", Span(at: 0)).contains("1:1: error: not here\n    \n    ^\n"))
  #expect(rendered("f(\n", Span(90, 95)).contains("2:1: error"))
}

@Test func aSpanOverSeveralLinesIsMarkedOnItsFirst() {
  #expect(rendered("f(1,\n  2)\n", Span(0, 9)).contains("    f(1,\n    ^^^^\n"))
}

@Test(arguments: [0, 3, 70, 75, 76, 200, 4_000, 9_990, 9_999])
func aVeryLongLineIsCutAroundThePlace(offset: Int) throws {
  let text = String(repeating: "abcdefghi-", count: 1_000)
  let source = SourceFile(name: "long.py", text: text)
  let quote = DiagnosticRenderer().quote(Span(offset, offset + 1), in: source)
  #expect(displayWidth(of: quote.line) <= 76)
  let line = Array(quote.line)
  let marked = try #require(quote.indent.count < line.count ? line[quote.indent.count] : nil)
  #expect(marked == Array("abcdefghi-")[offset % 10])
  #expect(quote.carets == "^")
}

@Test func aLongSpanIsCutWithItsLine() {
  let source = SourceFile(name: "long.py", text: String(repeating: "日", count: 500))
  let quote = DiagnosticRenderer().quote(Span(0, 1_500), in: source)
  #expect(quote.line.hasSuffix("…"))
  #expect(quote.carets.count <= 76)
}

@Test func hostileTextCannotSteerTheTerminal() {
  let text = "x = '\u{1B}[2J\u{202E}'"
  #expect(!rendered(text, Span(0, 1)).contains("\u{1B}"))
  #expect(printable("a\u{1B}[0m\u{202E}\n") == "a\\x1b[0m\\u202e\n")
  #expect(printable("día 日本 😀") == "día 日本 😀")
}

@Test func theOneLineFormNeedsNoText() {
  let source = SourceFile(name: "a.md", text: "one\ntwo\n")
  let diagnostic = Diagnostic(.warning, in: source, at: source.lineSpan(2), "odd", hints: ["mend it"])
  #expect(DiagnosticRenderer().oneLine(diagnostic) == "a.md:2:1: warning: odd")
  #expect(DiagnosticRenderer().oneLine(Diagnostic(.error, file: "b.md", "empty")) == "b.md: error: empty")
}

@Test func diagnosticsSortInReadingOrder() {
  let source = SourceFile(name: "a.md", text: "one\ntwo\n")
  let late = Diagnostic(.error, in: source, at: source.lineSpan(2), "late")
  let early = Diagnostic(.error, in: source, at: source.lineSpan(1), "early")
  let whole = Diagnostic(.error, file: "a.md", "whole")
  #expect([late, early, whole].sorted().map(\.message) == ["whole", "early", "late"])
}

@Test(
  arguments: [
    ("apend", ["append", "extend"], "append"),
    ("totl", ["total", "tool"], "total"),
    ("Total", ["total", "tot"], "total"),
    ("x", ["y", "z"], nil),
    ("xyz", ["abc"], nil),
    ("name", ["name"], nil),
    ("fooo", ["food", "foo"], "food"),
    ("", ["a"], nil),
  ] as [(String, [String], String?)])
func theNearNameIsPythons(name: String, candidates: [String], expected: String?) {
  #expect(nearestName(to: name, among: candidates) == expected)
}

@Test func hugeNamesAndManyNamesStaySilent() {
  let long = String(repeating: "ab", count: 5_000)
  #expect(nearestName(to: long, among: ["c" + long + "c"]) == nil)
  #expect(nearestName(to: "x1", among: (0..<750).map { "x\($0)" }) == nil)
}
