// This file checks the pieces that screens are made of, as the lines that a reader sees.

import Testing

@testable import Terminal

private func text(_ lines: [InlineText]) -> String {
  lines.map(\.plainText).joined(separator: "\n")
}

@Suite struct ProgressBarTests {
  @Test(arguments: [
    (0, "──────"), (1, "━─────"), (4, "━━━───"), (7, "━━━━━─"), (8, "━━━━━━"), (99, "━━━━━━"), (-1, "──────"),
  ])
  func theBarIsFullOnlyWhenAllIsDone(done: Int, bar: String) {
    #expect(ProgressBar(done: done, of: 8).bar(cells: 6, signs: .unicode).plainText == bar)
  }

  @Test func wordsGiveTheCountAlone() {
    #expect(ProgressBar(done: 3, of: 8).labelled(cells: 6, signs: .words).plainText == "3/8")
    #expect(ProgressBar(done: 3, of: 8).labelled(cells: 4, signs: .unicode).plainText == "━───  3/8")
    #expect(ProgressBar(done: 0, of: 0).bar(cells: 3, signs: .unicode).plainText == "───")
  }

  @Test func titleAndProgressStandAtBothEnds() {
    #expect(TitleLine.compose(left: "regex", right: "3/8", columns: 20).plainText == "  regex          3/8")
    #expect(
      TitleLine.compose(left: "Finding text with search", right: "3/8", columns: 24).plainText
        == "  Finding text wit…  3/8")
    #expect(TitleLine.compose(left: "Finding text", right: "━━━━━━  3/8", columns: 16).plainText == "  Finding text")
  }
}

@Suite struct LabelledValuesTests {
  @Test func valuesStandInOneColumn() {
    let values = LabelledValues.comparison(yours: "{'x': 1}", expected: "{'x': 2}")
    #expect(text(values.lines(columns: 60, margin: 4)) == "    yours     {'x': 1}\n    expected  {'x': 2}")
  }

  @Test func theDifferentPartIsMarked() {
    let (left, right) = Difference.mark("{'x': 1}", "{'x': 22}")
    #expect(left.runs == [TextRun("{'x': "), TextRun("1", .difference), TextRun("}")])
    #expect(right.runs == [TextRun("{'x': "), TextRun("22", .difference), TextRun("}")])
    #expect(Difference.mark("a", "b").0 == InlineText("a"))
    #expect(Difference.mark("same", "same").0 == InlineText("same"))
    #expect(Difference.mark("aa", "a").0.plainText == "aa")
  }

  @Test func longValuesHangAndNarrowOnesStack() {
    let values = LabelledValues.comparison(yours: "one two three four", expected: "one")
    #expect(text(values.lines(columns: 30, margin: 2)) == "  yours     one two three four\n  expected  one")
    #expect(
      text(values.lines(columns: 22, margin: 2)) == "  yours\n    one two three four\n  expected\n    one")
  }

  @Test func lineFeedsStayInTheColumnAndEscapesAreShown() {
    let values = LabelledValues.comparison(yours: "a\nb\u{1B}[2J", expected: "")
    #expect(text(values.lines(columns: 60, margin: 0)) == "yours     a\n          b\\x1b[2J\nexpected  ")
  }

  @Test func endlessValuesAreCounted() {
    let values = LabelledValues([("yours", InlineText(String(repeating: "x\n", count: 100)))])
    let lines = values.lines(columns: 60, margin: 0, maximumLines: 3)
    #expect(lines.count == 4)
    #expect(lines.last?.plainText == "       … 98 more lines")
  }
}

@Suite struct TableTests {
  private func sample() -> Table {
    var table = Table([.init("name"), .init("n", alignment: .right, canShrink: false), .init("what")])
    table.add(["日本", "7", "first"])
    table.add(safely: ["b", "120", "se\ncond"])
    return table
  }

  @Test func columnsLineUp() {
    #expect(
      text(sample().lines(columns: 60)) == "  name    n  what\n  日本    7  first\n  b     120  se\\ncond")
  }

  @Test func wideTablesAreCutInTheirWidestColumn() {
    var table = Table([.init(), .init()])
    table.add(["short", InlineText(String(repeating: "x", count: 50))])
    #expect(text(table.lines(columns: 20)) == "  short  xxxxxxxxxx…")
  }

  @Test(arguments: 1...40)
  func anyWidthIsSurvived(columns: Int) {
    let lines = sample().lines(columns: columns)
    #expect(lines.count == 3)
    if columns >= 19 { #expect(lines.allSatisfy { $0.width <= columns }) }
  }

  @Test func missingAndSurplusCellsDoNoHarm() {
    var table = Table([.init(), .init()])
    table.add(["a"])
    table.add(["a", "b", "c"])
    #expect(table.rows == [["a", ""], ["a", "b"]])
  }
}

@Suite struct CodeBlockTests {
  @Test func linesAreNumbered() {
    let block = CodeBlock(source: "i = 0\nwhile True:\n    pass\n", firstNumber: 9, highlightedLine: 1)
    #expect(text(block.rendered(columns: 40, margin: 2)) == "   9  i = 0\n  10  while True:\n  11      pass")
    #expect(block.rendered(columns: 40)[1].runs.contains { $0.role == .accent && $0.text.contains("10") })
  }

  @Test func theCaretStandsUnderItsCharacters() {
    let block = CodeBlock(
      source: "x = 日本 + y", caret: .init(line: 0, characters: 4..<6, message: "a name"))
    #expect(text(block.rendered(columns: 40, margin: 2)) == "  x = 日本 + y\n      ^^^^ a name")
  }

  @Test func aCaretMayStandBehindTheLine() {
    let block = CodeBlock(source: "f(", caret: .init(line: 0, characters: 2..<2))
    #expect(text(block.rendered(columns: 40, margin: 0)) == "f(\n  ^")
    let between = CodeBlock(source: "ab", caret: .init(line: 0, characters: 1..<1))
    #expect(text(between.rendered(columns: 40, margin: 0)) == "ab\n ^")
  }

  @Test func longLinesGoOnBeneath() {
    let block = CodeBlock(source: "abcdefghijkl", firstNumber: 1, caret: .init(line: 0, characters: 9..<11))
    #expect(text(block.rendered(columns: 11, margin: 0)) == "1  abcdefgh\n   ijkl\n    ^^")
  }

  @Test func tabsAndEscapesAreShown() {
    #expect(text(CodeBlock(source: "\tx\u{1B}").rendered(columns: 40, margin: 0)) == "    x\\x1b")
  }
}

@Suite struct LineDifferenceTests {
  @Test func changedLinesAreFound() {
    let difference = LineDifference("a\nb\nc\n", "a\nx\nc\nd\n")
    #expect(difference.entries == [.same("a"), .left("b"), .right("x"), .same("c"), .right("d")])
    #expect(text(difference.unified(columns: 40, margin: 2)) == "    a\n  - b\n  + x\n    c\n  + d")
    #expect(LineDifference("a", "a").isEmpty)
    #expect(!difference.isEmpty)
  }

  @Test func bothStandSideBySideWhereThereIsRoom() {
    let difference = LineDifference("a\nb", "a\nlonger")
    let lines = difference.sideBySide(columns: 60, margin: 0, titles: ("yours", "the author's"))
    #expect(
      lines.map(text) == """
        yours                          the author's
        a                              a
        b                              longer
        """)
    #expect(difference.sideBySide(columns: 40, titles: ("a", "b")) == nil)
  }

  @Test func enormousTextsAreComparedRoughly() {
    let left = (0..<3_000).map { "a\($0)" }.joined(separator: "\n")
    let right = (0..<3_000).map { "b\($0)" }.joined(separator: "\n")
    #expect(LineDifference(left, right).entries.count == 6_000)
  }
}
