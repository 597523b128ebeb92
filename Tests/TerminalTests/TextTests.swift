// This file checks columns, cutting, wrapping and making text safe: what every screen is built from.

import Testing

@testable import Terminal

@Suite struct DisplayWidthTests {
  @Test(arguments: [
    ("abc", 3), ("", 0), ("é", 1), ("e\u{301}", 1), ("日本", 4), ("ﾊ", 1), ("Ａ", 2), ("👍", 2), ("👍🏽", 2),
    ("👩‍👩‍👧", 2), ("🇩🇪", 2), ("1️⃣", 2), ("❤️", 2), ("❤", 1), ("✓", 1), ("━", 1), ("한", 2), ("\u{1112}\u{1161}\u{11AB}", 2),
    ("a\u{200B}b", 2), ("\u{1B}", 0), ("\u{AD}", 1), ("क्", 1), ("⧗", 1), ("…", 1), ("\u{3000}", 2), ("\u{20000}", 2),
  ])
  func textTakesTheColumnsThatATerminalDraws(text: String, columns: Int) {
    #expect(DisplayWidth.of(text) == columns)
  }

  @Test func wideRangesAreAscendingAndDisjoint() {
    let table = WideRanges.table
    #expect(table.allSatisfy { $0.first <= $0.last })
    #expect(zip(table, table.dropFirst()).allSatisfy { $0.last < $1.first })
  }

  @Test(arguments: [
    ("hello", 5, "hello"), ("hello", 4, "hel…"), ("日本語", 5, "日本…"), ("日本語", 4, "日…"), ("ab", 1, "…"), ("ab", 0, ""),
  ])
  func longTextIsCutWithAnEllipsis(text: String, columns: Int, cut: String) {
    #expect(FittedText.truncate(text, columns: columns) == cut)
  }

  @Test func paddingCountsColumns() {
    #expect(FittedText.pad("日", columns: 4) == "日  ")
    #expect(FittedText.pad("7", columns: 3, alignment: .right) == "  7")
    #expect(FittedText.pad("long", columns: 2) == "long")
  }
}

@Suite struct WrapTests {
  private func wrap(_ text: String, _ columns: Int, indent: InlineText = "", hanging: InlineText? = nil) -> [String] {
    InlineText(text).wrapped(columns: columns, indent: indent, hanging: hanging).map(\.plainText)
  }

  @Test func linesBreakAtSpaces() {
    #expect(wrap("the quick brown fox", 10) == ["the quick", "brown fox"])
    #expect(wrap("  keeps  inner spaces", 30) == ["  keeps  inner spaces"])
    #expect(wrap("one\n\ntwo", 10) == ["one", "", "two"])
    #expect(wrap("", 10) == [""])
  }

  @Test func furtherLinesHang() {
    #expect(wrap("a bb ccc dddd", 8, indent: "• ") == ["• a bb", "  ccc", "  dddd"])
    #expect(wrap("aaa bbb", 5, indent: "> ", hanging: "> ") == ["> aaa", "> bbb"])
  }

  @Test func wordsLongerThanALineAreCut() {
    #expect(wrap("abcdefghij", 4) == ["abcd", "efgh", "ij"])
    #expect(wrap("x abcdefghij", 4) == ["x", "abcd", "efgh", "ij"])
  }

  @Test func wideCharactersBreakWithoutSpaces() {
    #expect(wrap("日本語です", 6) == ["日本語", "です"])
    #expect(wrap("日本語", 5) == ["日本", "語"])
    #expect(wrap("日本", 1) == ["日", "本"])
  }

  @Test func rolesSurviveTheBreak() {
    let text = InlineText([TextRun("use "), TextRun("re.search", .code), TextRun(" here")])
    #expect(
      text.wrapped(columns: 13) == [
        InlineText([TextRun("use "), TextRun("re.search", .code)]), InlineText("here"),
      ])
    #expect(text.withCodeMarks.plainText == "use `re.search` here")
  }

  @Test(arguments: 1...40)
  func noLineIsTooWideAndNoWordIsLost(columns: Int) {
    let text = "Gib 日本語 acht: überlange_Namen_wie_diese  und 👩‍👩‍👧 brechen, e\u{301} nicht."
    let lines = InlineText(text).wrapped(columns: columns, indent: "  ")
    if columns >= 4 { #expect(lines.allSatisfy { $0.width <= columns }) }
    #expect(lines.map(\.plainText).joined().filter { $0 != " " } == text.filter { $0 != " " })
  }
}

@Suite struct UntrustedTextTests {
  @Test(arguments: [
    ("\u{1B}[31mred\u{1B}[0m", "red"), ("a\u{1B}]0;title\u{07}b", "ab"), ("a\u{1B}]8;;http://x\u{1B}\\b", "ab"),
    ("\u{1B}(Bx", "x"), ("\u{9B}1mx", "x"), ("x\u{1B}[12", "x"), ("plain", "plain"), ("\u{1B}[3\n1", "\n1"),
    ("\u{1B}cx", "x"),
    ("\u{1B}\u{1B}[1mx", "x"),
  ])
  func stripRemovesControlSequences(text: String, stripped: String) {
    #expect(EscapeSequences.strip(text) == stripped)
  }

  @Test(arguments: [
    ("\u{1B}[2Jhi", "\\x1b[2Jhi"), ("a\rb", "a\\rb"), ("a\tb\n", "a\tb\n"), ("\u{7F}\u{9B}\0", "\\x7f\\x9b\\x00"),
    ("\u{202E}evil", "\\u202eevil"), ("ok ✓ é", "ok ✓ é"), ("\r\n", "\\r\n"),
  ])
  func activeCharactersAreSpelledAsPythonDoes(text: String, shown: String) {
    #expect(VisibleText.show(text) == shown)
  }

  @Test func oneLineSpellsLineBreaksToo() {
    #expect(VisibleText.show("a\n\tb", keepingLineBreaks: false) == "a\\n\\tb")
  }
}
