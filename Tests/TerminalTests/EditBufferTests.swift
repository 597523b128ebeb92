// This file checks the text under the cursor: joining characters, undo, lines and words.

import Testing

@testable import Terminal

@Suite struct EditBufferTests {
  @Test func aCombiningMarkJoinsTheLetterBefore() {
    var buffer = EditBuffer()
    buffer.insert("e", kind: .typing)
    buffer.insert("\u{301}", kind: .typing)
    #expect(buffer.characters.count == 1)
    #expect(buffer.cursor == 1)
    buffer.undo()
    buffer.undo()
    #expect(buffer.text.isEmpty)
  }

  @Test func anEmojiTypedInPartsIsOneCharacter() {
    var buffer = EditBuffer("x")
    for scalar in "👩‍👧".unicodeScalars { buffer.insert(String(Character(scalar)), kind: .typing) }
    #expect(buffer.characters == ["x", "👩‍👧"])
    buffer.replace(1..<2, with: "")
    #expect(buffer.text == "x")
  }

  @Test func carriageReturnsBecomeLineFeeds() {
    #expect(EditBuffer("a\r\nb\rc").characters == ["a", "\n", "b", "\n", "c"])
  }

  @Test func undoTakesBackAWordOfTypingAtATime() {
    var buffer = EditBuffer()
    for character in "let it be" { buffer.insert(String(character), kind: .typing) }
    buffer.undo()
    #expect(buffer.text == "let it")
    buffer.undo()
    #expect(buffer.text == "let")
    buffer.redo()
    #expect(buffer.text == "let it")
    buffer.insert("!")
    #expect(buffer.redo() == false)
  }

  @Test func aGroupOfChangesIsOneUndo() {
    var buffer = EditBuffer("a")
    buffer.beginGroup()
    buffer.insert("b")
    buffer.replace(0..<1, with: "x")
    buffer.endGroup()
    buffer.insert("c")
    buffer.insert("d")
    buffer.undo()
    buffer.undo()
    #expect(buffer.text == "xb")
    buffer.undo()
    #expect(buffer.text == "a")
    buffer.redo()
    #expect(buffer.text == "xb")
  }

  @Test func deletionsInARowAreOneUndo() {
    var buffer = EditBuffer("abc def")
    for _ in 0..<3 { buffer.replace((buffer.cursor - 1)..<buffer.cursor, with: "", kind: .deletion) }
    #expect(buffer.text == "abc ")
    buffer.undo()
    #expect(buffer.text == "abc def")
    #expect(buffer.cursor == 7)
  }

  @Test func anyEditsAreUndoneToTheStartAndRedoneToTheEnd() {
    let pieces = ["a", "\n", "e", "\u{301}", "日", "👩", "\u{200D}", "🇩", "🇪", "  ", "x\r\ny", "", "\u{1F3FD}"]
    for _ in 0..<200 {
      var buffer = EditBuffer("start é\nline")
      for _ in 0..<40 {
        let start = Int.random(in: -1...(buffer.characters.count + 1))
        let kind: EditBuffer.ChangeKind = [.typing, .deletion, .other].randomElement() ?? .other
        buffer.replace(start..<(start + Int.random(in: 0...2)), with: pieces.randomElement() ?? "", kind: kind)
        #expect((0...buffer.characters.count).contains(buffer.cursor))
      }
      let end = buffer.text
      while buffer.undo() {}
      #expect(buffer.text == "start é\nline")
      while buffer.redo() {}
      #expect(buffer.text.utf8.elementsEqual(end.utf8))
    }
  }

  @Test func upAndDownKeepTheColumn() {
    var buffer = EditBuffer("long line here\nab\n日本語日本語")
    buffer.move(to: 9)
    #expect(buffer.moveVertically(down: true) == true)
    #expect(buffer.cursor == 17)
    #expect(buffer.moveVertically(down: true) == true)
    #expect(buffer.cursor == 18 + 4)
    #expect(buffer.moveVertically(down: true) == false)
    _ = buffer.moveVertically(down: false)
    _ = buffer.moveVertically(down: false)
    #expect(buffer.cursor == 9)
    #expect(buffer.moveVertically(down: false) == false)
  }

  @Test func wordsAndLinesAreFound() {
    let buffer = EditBuffer("foo_1.bar(\n    x)")
    #expect(buffer.wordEnd(after: 0) == 5)
    #expect(buffer.wordEnd(after: 5) == 9)
    #expect(buffer.wordStart(before: 9) == 6)
    #expect(buffer.blankStart(before: 9) == 0)
    #expect(buffer.lineStart(of: 13) == 11)
    #expect(buffer.indentation(of: 16) == "    ")
  }

  @Test func offsetsInBytesAndPositionsAgree() {
    let buffer = EditBuffer("aé日👩‍👧z")
    for position in 0...buffer.characters.count {
      #expect(buffer.position(ofByte: buffer.byteOffset(of: position)) == position)
    }
    #expect(buffer.position(ofByte: 2) == 1)
    #expect(buffer.position(ofByte: 999) == 5)
  }
}
