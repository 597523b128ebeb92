// This file checks rows and cursor of a text, and that painting only what changed looks as painting everything does.

import Testing

@testable import Terminal

@Suite struct LineRendererTests {
  private func frame(_ text: String, cursor: Int? = nil, columns: Int) -> Frame {
    let characters = Array(text)
    return LineRenderer(prompt: ">>> ", continuation: "... ", columns: columns)
      .frame(characters, cursor: cursor ?? characters.count, roles: [])
  }

  @Test func furtherLinesHaveTheirPrompt() {
    let frame = frame("if x:\n    y", columns: 40)
    #expect(frame.rows.map(\.plainText) == [">>> if x:", "...     y"])
    #expect(frame.cursorRow == 1 && frame.cursorColumn == 9)
  }

  @Test func longLinesWrapAndTheCursorGoesToTheNextRow() {
    let frame = frame("abcdef", columns: 10)
    #expect(frame.rows.map(\.plainText) == [">>> abcdef", ""])
    #expect(frame.cursorRow == 1 && frame.cursorColumn == 0)
  }

  @Test func theCursorBeforeALineFeedOnAFullRow() {
    let frame = frame("abcdef\nx", cursor: 6, columns: 10)
    #expect(frame.rows.map(\.plainText) == [">>> abcdef", "", "... x"])
    #expect(frame.cursorRow == 1 && frame.cursorColumn == 0)
  }

  @Test func wideCharactersAreNotCutInTwo() {
    let frame = frame("日本語日", columns: 11)
    #expect(frame.rows.map(\.plainText) == [">>> 日本語", "日"])
    #expect(frame.cursorColumn == 2)
  }

  @Test func controlCharactersAndTabsAreShown() {
    let frame = frame("a\tb\u{1B}\u{202E}\u{301}", columns: 40)
    #expect(frame.rows.map(\.plainText).first?.hasPrefix(">>> a   b^[\\u202e") == true)
    #expect(frame.rows.first?.plainText.unicodeScalars.contains("\u{1B}") == false)
  }

  @Test func aPromptThatLeavesNoRoomIsCut() {
    #expect(frame("x", columns: 6).rows.map(\.plainText) == [">>x"])
    #expect(frame("日本", columns: 1).rows.count == 3)
  }

  @Test func aTallTextIsAWindowWithTheCursorInside() {
    let whole = frame((0..<50).map(String.init).joined(separator: "\n"), columns: 20)
    var top = 0
    let bottom = LineRenderer.window(whole, height: 10, top: &top)
    #expect(top == 40 && bottom.rows.count == 10 && bottom.cursorRow == 9)
    var higher = whole
    higher.cursorRow = 35
    #expect(LineRenderer.window(higher, height: 10, top: &top).cursorRow == 0)
    #expect(top == 35)
    higher.cursorRow = 40
    #expect(LineRenderer.window(higher, height: 10, top: &top).cursorRow == 5)
  }

  @Test(arguments: 1...50)
  func noRowIsWiderThanTheScreen(columns: Int) {
    let text = "def ff(x):\n\treturn '日本語 👩‍👩‍👧 e\u{301}'\u{7}\n" + String(repeating: "w", count: 60)
    for cursor in 0...text.count {
      let frame = frame(text, cursor: cursor, columns: columns)
      if columns >= 6 { #expect(frame.rows.allSatisfy { $0.width <= columns }) }
      #expect(frame.rows.indices.contains(frame.cursorRow))
      #expect((0..<max(columns, 2)).contains(frame.cursorColumn))
    }
  }
}

@Suite struct FrameWriterTests {
  private func randomFrame(columns: Int) -> Frame {
    let rows = (0..<Int.random(in: 1...6)).map { _ in
      InlineText(String(repeating: ["a", "b", "日"].randomElement() ?? "", count: Int.random(in: 0...(columns / 2))))
    }
    return Frame(
      rows: rows, cursorRow: Int.random(in: rows.indices), cursorColumn: Int.random(in: 0..<columns))
  }

  @Test func changesLookAsAFreshFrameDoes() {
    for _ in 0..<300 {
      var screen = EmulatedScreen(columns: 12, rows: 20)
      var writer = FrameWriter(painter: Painter(isColoured: true), columns: 12)
      screen.draw("above\r\n")
      var frame = Frame()
      for _ in 0..<8 {
        frame = randomFrame(columns: 12)
        screen.draw(writer.show(frame))
        var fresh = EmulatedScreen(columns: 12, rows: 20)
        var freshWriter = FrameWriter(painter: Painter(isColoured: false), columns: 12)
        fresh.draw("above\r\n" + freshWriter.show(frame))
        #expect(screen.lines == fresh.lines)
        #expect(screen.row == fresh.row && screen.column == fresh.column)
      }
      screen.draw(writer.finish(frame))
      #expect(screen.row == 1 + frame.rows.count && screen.column == 0)
      #expect(screen.unknown.isEmpty)
    }
  }

  @Test func onlyChangedRowsAreWritten() {
    var writer = FrameWriter(painter: Painter(isColoured: false), columns: 40)
    let rows = (0..<100).map { InlineText("row \($0)") }
    _ = writer.show(Frame(rows: rows, cursorRow: 50, cursorColumn: 0))
    var changed = rows
    changed[50] = "other"
    #expect(writer.show(Frame(rows: changed, cursorRow: 50, cursorColumn: 5)) == "\r\u{1B}[Kother\r\u{1B}[5C")
  }

  @Test func afterNarrowingTheFrameIsErasedWhole() {
    var writer = FrameWriter(painter: Painter(isColoured: false), columns: 20)
    var frame = Frame(rows: [InlineText(String(repeating: "x", count: 20)), "yy"], cursorRow: 1, cursorColumn: 2)
    _ = writer.show(frame)
    // The full row takes two rows of ten columns.
    #expect(writer.erase(resizedTo: 10) == "\u{1B}[2A\r\u{1B}[J")
    frame.cursorRow = 0
    _ = writer.show(frame)
    #expect(writer.erase(resizedTo: 30) == "\r\u{1B}[J")
  }
}
