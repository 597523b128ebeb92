// This file checks what keys do to an entry, without a terminal.

import Testing

@testable import Terminal

/// Feeds keys written as bytes; `^A` in a test is "\u{1}".
private func press(_ bytes: String, _ session: inout EditSession) -> EditSession.Outcome {
  var decoder = KeyDecoder()
  var outcome = EditSession.Outcome.editing
  for event in decoder.feed(bytes.utf8) + decoder.flush() {
    outcome = session.handle(event)
    if outcome != .editing { break }
  }
  return outcome
}

private func pythonRequest() -> LineRequest {
  var request = LineRequest(prompt: ">>> ", continuation: "... ")
  request.isComplete = { text in
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let last = lines.last ?? ""
    let indent = last.prefix { $0 == " " }.count
    if last.hasSuffix(":") { return .incomplete(indent: indent + 4) }
    return lines.count == 1 || last.allSatisfy { $0 == " " } ? .complete : .incomplete(indent: indent)
  }
  let names = ["print", "printer", "private", "zip"]
  request.complete = { text, cursor in
    let before = Array(text.utf8.prefix(cursor))
    let word = before.reversed().prefix { $0 >= 0x61 && $0 <= 0x7A }
    let typed = String(decoding: word.reversed(), as: UTF8.self)
    return Completion(
      replacing: (cursor - word.count)..<cursor, candidates: names.filter { $0.hasPrefix(typed) }.map { .init($0) })
  }
  return request
}

private let left = "\u{1B}[D"
private let up = "\u{1B}[A"
private let down = "\u{1B}[B"

@Suite struct EditingTests {
  /// Keys, the text they make, and where the cursor is then.
  @Test(arguments: [
    ("abc\u{1}x", "xabc", 1), ("abc\u{1}\u{5}x", "abcx", 4), ("abc\u{2}\u{2}\u{6}x", "abxc", 3),
    ("ab\u{8}\u{7F}", "", 0), ("abc\(left)\(left)\u{4}", "ac", 1), ("one two\u{17}", "one ", 4),
    ("a.bc\u{17}", "", 0), ("a.bc\u{1B}\u{7F}", "a.", 2), ("a b c\u{1B}b\u{1B}b\u{1B}d", "a  c", 2),
    ("abc def\u{1}\u{1B}f\u{B}", "abc", 3), ("abc def\u{1B}b\u{15}", "def", 0), ("abcd\u{2}\u{14}", "abdc", 4),
    ("abcd\u{14}", "abdc", 4), ("one two\u{17}\u{17}\u{19}", "one two", 7),
    ("one two\u{17}\u{1}\u{19} ", "two one ", 4),
    ("a b\u{17}x\u{17}\u{19}\u{1B}y", "a b", 3), ("ab\u{1F}", "", 0), ("ab\u{1F}\u{1B}_", "ab", 2),
    ("hello there\u{1}\u{1B}u\u{1B}c", "HELLO There", 11), ("HELLO\u{1}\u{1B}l", "hello", 5), ("é日\u{7F}", "é", 1),
    ("a\u{1B}\rb", "a\nb", 3), ("x\u{1B}[200~p\rq\r\u{1B}[201~", "xp\nq\n", 5),
    ("\u{1B}[200~one\r\n\u{1B}[201~!", "one!", 4),
    ("ab\u{1B}\rcd\u{1}\u{1}\u{15}", "abcd", 2), ("ab\u{1B}\rcd\(up)\u{5}\u{B}", "abcd", 2),
    ("\u{1B}[17~a\u{1B}[I", "a", 1),
  ])
  func keysChangeTheText(keys: String, text: String, cursor: Int) {
    var session = EditSession(LineRequest(prompt: ">>> "))
    #expect(press(keys, &session) == .editing)
    #expect(session.buffer.text == text)
    #expect(session.buffer.cursor == cursor)
  }

  @Test func enterGoesOnWhileTheBlockIsOpen() {
    var session = EditSession(pythonRequest())
    #expect(press("def f():\rreturn 1\r", &session) == .editing)
    #expect(session.buffer.text == "def f():\n    return 1\n    ")
    #expect(press("\r", &session) == .accepted)
    #expect(session.acceptedText == "def f():\n    return 1")
  }

  @Test func enterInTheMiddleOfABlockSplitsTheLine() {
    var session = EditSession(pythonRequest())
    _ = press("if x:\ryz\r", &session)
    #expect(press(up + up + "\r", &session) == .editing)
    #expect(session.buffer.text.split(separator: "\n", omittingEmptySubsequences: false).count == 4)
  }

  @Test func enterAnywhereInOneCompleteLineAccepts() {
    var session = EditSession(pythonRequest())
    #expect(press("print()\(left)\r", &session) == .accepted)
    #expect(session.acceptedText == "print()")
  }

  @Test func tabAndBackspaceMoveByIndents() {
    var session = EditSession(pythonRequest())
    _ = press("\t\t", &session)
    #expect(session.buffer.text == "        ")
    _ = press("\u{7F}", &session)
    #expect(session.buffer.text == "    ")
    _ = press(" \u{7F}", &session)
    #expect(session.buffer.text == "    ")
    _ = press("\u{1B}[Z", &session)
    #expect(session.buffer.text.isEmpty)
  }

  @Test func controlCAndControlDEnd() {
    var session = EditSession(pythonRequest())
    #expect(press("x\u{3}", &session) == .interrupted)
    session = EditSession(pythonRequest())
    #expect(press("\u{4}", &session) == .endOfInput)
    #expect(press("x\u{4}", &session) == .editing)
    #expect(press("\u{1A}", &session) == .suspend)
    #expect(press("\u{C}", &session) == .clearScreen)
  }

  @Test func sequencesOfTwoKeysAreCommands() {
    var session = EditSession(pythonRequest())
    #expect(press("ab\u{18}\u{15}", &session) == .editing)
    #expect(session.buffer.text.isEmpty)
    #expect(press("\u{18}\u{5}", &session) == .editExternally)
    // A second key without a meaning is dropped.
    #expect(press("\u{18}q\u{18}\u{1}x", &session) == .editing)
    #expect(session.buffer.text == "x")
  }

  @Test func aKeymapCanBeChanged() {
    var request = LineRequest(prompt: "")
    request.keymap.bind(.control("x"), to: .killToLineStart)
    request.keymap.bind(.control("a"), to: nil)
    var session = EditSession(request)
    _ = press("abc\u{1}\u{18}", &session)
    #expect(session.buffer.text.isEmpty)
  }
}

@Suite struct RecallTests {
  private func session() -> EditSession {
    EditSession(pythonRequest(), history: History(["print(1)", "zip()", "if x:\n    y", "print(2)"]))
  }

  @Test func upGoesThroughEntriesThatBeginAsTyped() {
    var session = session()
    _ = press("pr" + up, &session)
    #expect(session.buffer.text == "print(2)")
    _ = press(up, &session)
    #expect(session.buffer.text == "print(1)")
    _ = press(up, &session)
    #expect(session.buffer.text == "print(1)")
    _ = press(down + down, &session)
    #expect(session.buffer.text == "pr")
  }

  @Test func upGoesThroughTheLinesOfAnEntryFirst() {
    var session = session()
    _ = press(up + up, &session)
    #expect(session.buffer.text == "if x:\n    y")
    _ = press(up, &session)
    #expect(session.buffer.text == "if x:\n    y")
    #expect(session.buffer.isOnFirstLine)
    _ = press(up, &session)
    #expect(session.buffer.text == "zip()")
  }

  @Test func anEditedEntryIsThereOnTheWayBack() {
    var session = session()
    _ = press("draft\u{1B}<", &session)
    #expect(session.buffer.text == "print(1)")
    _ = press("!\u{1B}>", &session)
    #expect(session.buffer.text == "draft")
    _ = press("\u{1B}<", &session)
    #expect(session.buffer.text == "print(1)!")
  }

  @Test func searchFindsAsOneTypes() {
    var session = session()
    _ = press("keep\u{12}PRINT", &session)
    #expect(session.search?.hasFailed == true)
    _ = press("\u{7F}\u{7F}\u{7F}\u{7F}\u{7F}rint", &session)
    #expect(session.buffer.text == "print(2)")
    _ = press("\u{12}", &session)
    #expect(session.buffer.text == "print(1)")
    _ = press("\u{13}", &session)
    #expect(session.buffer.text == "print(2)")
    _ = press("\u{7}", &session)
    #expect(session.buffer.text == "keep" && session.search == nil)
  }

  @Test func enterRunsWhatTheSearchFoundAndArrowsEditIt() {
    var session = session()
    #expect(press("\u{12}zip\r", &session) == .accepted)
    #expect(session.acceptedText == "zip()")
    session = self.session()
    _ = press("\u{12}rint(1\u{5}x", &session)
    #expect(session.buffer.text == "print(1)x")
  }

  @Test func historyIsLeftAloneWhereItIsNotWanted() {
    var request = pythonRequest()
    request.usesHistory = false
    var session = EditSession(request, history: History(["secret"]))
    _ = press(up, &session)
    #expect(session.buffer.text.isEmpty)
  }
}

@Suite struct CompletionTests {
  private func rows(_ session: inout EditSession, columns: Int = 40) -> [String] {
    session.frame(columns: columns, rows: 20, signs: .unicode).rows.map(\.plainText)
  }

  @Test func aSingleOfferIsPutIn() {
    var session = EditSession(pythonRequest())
    _ = press("z\t", &session)
    #expect(session.buffer.text == "zip")
    #expect(session.menu == nil)
  }

  @Test func theCommonStartIsPutInAndTheMenuShown() {
    var session = EditSession(pythonRequest())
    _ = press("p\t", &session)
    #expect(session.buffer.text == "pri")
    #expect(rows(&session) == [">>> pri", "  print    printer  private"])
    _ = press("n", &session)
    #expect(rows(&session) == [">>> prin"])
  }

  @Test func furtherTabsGoThroughTheMenu() {
    var session = EditSession(pythonRequest())
    _ = press("p\t\t\t", &session)
    #expect(session.buffer.text == "printer")
    _ = press("\u{1B}[Z", &session)
    #expect(session.buffer.text == "print")
    _ = press("\u{1B}", &session)
    #expect(session.buffer.text == "pri")
    #expect(rows(&session) == [">>> pri"])
  }

  @Test func arrowsGoThroughTheMenuAndEnterTakes() {
    var session = EditSession(pythonRequest())
    _ = press("p\t" + down, &session)
    #expect(session.buffer.text == "print")
    // Three columns of one offer each.
    _ = rows(&session)
    _ = press("\u{1B}[C", &session)
    #expect(session.buffer.text == "printer")
    _ = press("\u{1B}[C\u{1B}[C" + left, &session)
    #expect(session.buffer.text == "printer")
    #expect(press("\r", &session) == .editing)
    #expect(session.menu == nil && session.buffer.text == "printer")
    #expect(press("\r", &session) == .accepted)
  }

  @Test func enterWithoutASelectionMeansTheText() {
    var session = EditSession(pythonRequest())
    #expect(press("p\t\r", &session) == .accepted)
    #expect(session.acceptedText == "pri")
  }

  @Test func arrowsMoveTheCursorWhileNothingIsSelected() {
    var session = EditSession(pythonRequest())
    _ = press("p\t" + left, &session)
    #expect(session.menu == nil && session.buffer.cursor == 2)
  }

  @Test func whatIsBehindTheCursorStays() {
    var session = EditSession(pythonRequest())
    _ = press("f(z, é)\(left)\(left)\(left)\(left)\t", &session)
    #expect(session.buffer.text == "f(zip, é)")
    #expect(session.buffer.cursor == 5)
  }

  @Test func nothingToOfferChangesNothing() {
    var session = EditSession(pythonRequest())
    _ = press("q\t", &session)
    #expect(session.buffer.text == "q" && session.menu == nil)
  }

  @Test(arguments: 4...60)
  func theMenuFitsAnyWidthAndIsCutToItsRows(columns: Int) {
    let labels = (0..<40).map { "candidate_\($0)" }
    for selected in [nil, 0, 17, 39] {
      let lines = CompletionMenu(labels: labels, selected: selected).lines(columns: columns, rows: 5, signs: .unicode)
      #expect((1...5).contains(lines.count))
      #expect(lines.allSatisfy { $0.width <= columns })
      if let selected, columns >= 16 {
        #expect(lines.contains { $0.runs.contains { $0.role == .selected && $0.text == labels[selected] } })
      }
    }
  }

  @Test func offersWithEscapesAreShownSafely() {
    var request = LineRequest(prompt: "")
    request.complete = { _, cursor in
      Completion(replacing: 0..<cursor, candidates: [.init("xa", label: "\u{1B}[2J"), .init("xb")])
    }
    var session = EditSession(request)
    _ = press("x\t", &session)
    #expect(rows(&session).last == "  \\x1b[2J  xb")
  }
}

@Suite struct SessionFrameTests {
  @Test func rolesComeFromTheCallerByBytes() {
    var request = LineRequest(prompt: "")
    request.highlight = { _ in
      [(2..<5, .keyword), (900..<901, .string), (5..<2_000, .comment)].filter { !$0.0.isEmpty }
    }
    var session = EditSession(request)
    _ = press("é日xy", &session)
    #expect(session.roles() == [.plain, .keyword, .comment, .comment])
  }

  @Test func aRangeInsideAnotherOneCountsMore() {
    var request = LineRequest(prompt: "")
    request.highlight = { _ in [(0..<6, .string), (2..<4, .plain), (3..<4, .number)] }
    var session = EditSession(request)
    _ = press("abcdef", &session)
    #expect(session.roles() == [.string, .string, .plain, .number, .string, .string])
  }

  @Test(arguments: [
    ("f(a[1])", 7, [1, 6]), ("f(a[1])", 1, [1, 6]), ("f(a[1])", 6, [3, 5]), ("f(", 2, []), ("(]", 1, []), ("ab", 1, []),
    ("([)]", 1, []), ("{\n()\n}", 6, [0, 5]),
  ])
  func bracketsBesideTheCursorAreMatched(text: String, cursor: Int, matched: [Int]) {
    #expect(BracketMatcher.match(Array(text), cursor: cursor, roles: []).sorted() == matched)
  }

  @Test func bracketsInStringsDoNotCount() {
    let roles: [Role] = [.plain, .string, .string, .string, .plain]
    #expect(BracketMatcher.match(Array("(')')"), cursor: 5, roles: roles).sorted() == [0, 4])
    #expect(BracketMatcher.match(Array("(')')"), cursor: 3, roles: roles) == [])
  }

  @Test func anyKeysAtAnyWidthKeepTheFrameInOrder() {
    let keys =
      [
        "a", "(", "\"", "日", "e\u{301}", " ", "\r", "\t", "\u{7F}", "\u{4}", left, up, down, "\u{1B}[C", "\u{17}",
        "\u{19}",
      ]
      + ["\u{B}", "\u{14}", "\u{1F}", "\u{1B}y", "\u{1B}_", "\u{12}", "\u{7}", "\u{1B}[Z", "\u{1B}<", "\u{1B}u"]
    for round in 0..<150 {
      let columns = Int.random(in: 4...30)
      var session = EditSession(pythonRequest(), history: History(["print(1)", "if x:\n    y", "日本語"]))
      var screen = EmulatedScreen(columns: columns, rows: 12)
      var writer = FrameWriter(painter: Painter(isColoured: true), columns: columns)
      var pressed = ""
      for _ in 0..<60 {
        let key = keys.randomElement() ?? "a"
        pressed += key
        if press(key, &session) != .editing { session.buffer.setText("") }
        let frame = session.frame(columns: columns, rows: 12, signs: .unicode)
        screen.draw(writer.show(frame))
        let expected = frame.rows.map { row in String(row.plainText.reversed().drop { $0 == " " }.reversed()) }
        let shown = screen.lines + Array(repeating: "", count: max(expected.count - screen.lines.count, 0))
        #expect(shown == expected, "round \(round), \(columns) columns, keys \(pressed.debugDescription)")
        #expect(screen.row == frame.cursorRow && screen.column == frame.cursorColumn)
      }
    }
  }

  @Test(arguments: [1, 2, 3, 5, 24])
  func theFrameNeverOutgrowsTheScreen(rows: Int) {
    var session = EditSession(pythonRequest(), history: History(["x"]))
    _ = press("p\t", &session)
    #expect(session.frame(columns: 12, rows: rows, signs: .unicode).rows.count <= rows)
    _ = press("\u{12}x", &session)
    #expect(session.frame(columns: 12, rows: rows, signs: .unicode).rows.count <= rows)
  }
}
