// This file checks vi's keys: motions, operators, text objects, registers, repetition and the modes.

import Testing

@testable import Terminal

private let escape = "\u{1B}"

/// Types a text in insert mode, leaves it, and presses further keys.
private func session(_ text: String, _ keys: String, request: LineRequest = LineRequest(prompt: "> ")) -> EditSession {
  var start = request
  start.initialText = text
  var session = EditSession(start, vi: ViState())
  press(escape + keys, &session)
  return session
}

@discardableResult
private func press(_ keys: String, _ session: inout EditSession) -> EditSession.Outcome {
  var outcome = EditSession.Outcome.editing
  for character in keys {
    // One key at a time: behind an ESC a letter would be taken for Alt.
    var decoder = KeyDecoder()
    for event in decoder.feed(String(character).utf8) + decoder.flush() { outcome = session.handle(event) }
    if outcome != .editing { break }
  }
  return outcome
}

@Suite struct ViTests {
  /// A text, keys in normal mode from its start on, and where they lead.
  @Test(arguments: [
    ("one two", "w", 4), ("one.two", "w", 3), ("one.two x", "W", 8), ("one two", "e", 2), ("one two", "ee", 6),
    ("a.b c", "E", 2), ("one two", "$b", 4), ("one two", "$bb", 0), ("a.b c.d", "$B", 4), ("a b c d", "3w", 6),
    ("  ab", "0", 0), ("  ab", "0^", 2), ("abc", "$", 2), ("abcabc", "fc", 2), ("abcabc", "2fc", 5),
    ("abcabc", "tc", 1), ("abcabc", "fc;", 5), ("abcabc", "tc;", 4), ("abcabc", "$Fa", 3), ("abcabc", "$Fa;", 0),
    ("abcabc", "$Ta", 4), ("abcabc", "fcfc,", 2), ("a\nb\nc", "G", 4), ("a\nb\nc", "Ggg", 0), ("a\nb\nc", "2G", 2),
    ("a\nb\nc", "3gg", 4), ("f(a[1])", "%", 6), ("f(a[1])", "%%", 1), ("abc", "5l", 2), ("abc", "$5h", 0),
    ("ab\n\ncd", "w", 3), ("ab\n\ncd", "ww", 4), ("a b", "$ge", 0), ("abcdef", "4|", 3), ("abc\nd", "$j", 4),
    ("abc\nd\nefg", "lljj", 8), ("abc def", "fxw", 4), ("x", "fx", 0), ("ab", "20l", 1),
  ])
  func motionsLead(text: String, keys: String, cursor: Int) {
    let session = session(text, "gg0" + keys)
    #expect(session.buffer.cursor == cursor)
    #expect(session.buffer.text == text)
  }

  /// A text, keys in normal mode from its start on, the text that they make, and the cursor.
  @Test(arguments: [
    ("one two", "dw", "two", 0), ("one two", "wdw", "one ", 3), ("one two three", "d2w", "three", 0),
    ("one two three", "2dw", "three", 0), ("one two", "de", " two", 0), ("one two", "$db", "one o", 4),
    ("one two", "cwx\u{1B}", "x two", 0), ("one  two", "cwx\u{1B}", "x  two", 0), ("a b", "cwx\u{1B}", "x b", 0),
    ("one two", "c2wx\u{1B}", "x", 0), ("a = 1", "wcwz\u{1B}", "a z 1", 2), ("abc", "x", "bc", 0),
    ("abc", "2x", "c", 0), ("abc", "9x", "", 0), ("abc", "$X", "ac", 1), ("abc", "sX\u{1B}", "Xbc", 0),
    ("abc def", "wD", "abc ", 3), ("abc def", "wCx\u{1B}", "abc x", 4), ("  abc", "Sx\u{1B}", "  x", 2),
    ("a\nb\nc", "dd", "b\nc", 0), ("a\nb\nc", "Gdd", "a\nb", 2), ("a\nb\nc", "2dd", "c", 0), ("a\nb\nc", "dj", "c", 0),
    ("a\nb\nc", "jdk", "c", 0), ("a\nb\nc", "dG", "", 0), ("a\nb\nc", "jdgg", "c", 0), ("a", "dd", "", 0),
    ("a\nb", "yyp", "a\na\nb", 2), ("a\nb", "yyP", "a\na\nb", 0), ("a\nb", "Yjp", "a\nb\na", 4),
    ("a\nb", "yy2p", "a\na\na\nb", 2),
    ("ab", "xp", "ba", 1), ("one two", "dwP", "one two", 3), ("one two", "yw$p", "one twoone ", 10),
    ("one two", "wyiwP", "one twotwo", 6), ("abc", "rx", "xbc", 0), ("abc", "2rx", "xxc", 1), ("abc", "4rx", "abc", 0),
    ("abc", "Rxy\u{1B}", "xyc", 1), ("abc", "Rwxyz\u{1B}", "wxyz", 3), ("aBc", "~", "ABc", 1), ("aBc", "3~", "AbC", 2),
    ("a\n  b", "J", "a b", 1), ("f(\n  )", "J", "f()", 2), ("a\nb\nc", "3J", "a b c", 3),
    ("abc", "ix\u{1B}", "xabc", 0), ("abc", "ax\u{1B}", "axbc", 1), ("  abc", "$Ix\u{1B}", "  xabc", 2),
    ("abc", "Ax\u{1B}", "abcx", 3), ("a", "ob\u{1B}", "a\nb", 2), ("  a", "Ob\u{1B}", "  b\n  a", 2),
    ("x", "3iab\u{1B}", "abababx", 5), ("a\nb", ">>", "    a\nb", 4), ("    a\n  b", "<<", "a\n  b", 0),
    ("    a\n  b", "<j", "a\nb", 0), ("a\n\nb", ">G", "    a\n\n    b", 4), ("abcabc", "dfc", "abc", 0),
    ("abcabc", "dtc", "cabc", 0), ("abcabc", "$dFa", "abcc", 3), ("abcabc", "ct;", "abcabc", 0),
    ("f(a, b)", "fad%", "f, b)", 1), ("f(a, b)", "ld%", "f", 0), ("  ab", "$d0", "b", 0), ("  ab", "$d^", "  b", 2),
  ])
  func commandsChangeTheText(text: String, keys: String, result: String, cursor: Int) {
    let session = session(text, "gg0" + keys)
    #expect(session.buffer.text == result)
    #expect(session.buffer.cursor == cursor)
  }

  @Test(arguments: [
    ("one two three", "wdiw", "one  three"), ("one two three", "wdaw", "one three"), ("one two", "wdaw", "one"),
    ("a.b c", "diW", " c"), ("x = \"a b\"", "ci\"z\u{1B}", "x = \"z\""), ("x = 'a b' + y", "$da'", "x = 'a b' + y"),
    ("x = 'a b' + y", "da'", "x = + y"), ("f(a, (b), c)", "fadi(", "f()"), ("f(a, (b), c)", "fbdi(", "f(a, (), c)"),
    ("f(a, (b), c)", "fb2di(", "f()"), ("f(a, b)", "fada(", "f"), ("x[1][2]", "f2dib", "x[1][2]"),
    ("x[1][2]", "f2di[", "x[1][]"), ("{1: 2}", "f1da{", ""), ("{1: 2}", "f1ciB3\u{1B}", "{3}"),
    ("f(\n  a,\n)", "jci(x\u{1B}", "f(x)"), ("a\\'b", "di'", "a\\'b"), ("s = 'a\\'b'", "di'", "s = ''"),
    ("", "diw", ""), ("()", "di(", "()"), ("one two three", "d2aw", "three"),
  ])
  func textObjectsAreRanges(text: String, keys: String, result: String) {
    #expect(session(text, "gg0" + keys).buffer.text == result)
  }

  @Test(arguments: [
    ("a b c d", "dw.", "c d"), ("a b c d", "dw2.", "d"), ("a b c", "cwx\u{1B}w.", "x x c"), ("abc", "x..", ""),
    ("a\nb\nc", "A;\u{1B}j.", "a;\nb;\nc"), ("a b c", "ix\u{1B}w.", "xa xb c"), ("aa", "rbl.", "bb"),
    ("a\nb", "yypj.", "a\na\nb\na"), ("ab cd", "~w.", "Ab Cd"), ("f(a) g(b)", "fadi(fbdi(.", "f() g()"),
    ("a", "yl.", "a"), ("", "3ixy\u{1B}.", "xyxyxxyxyxyy"),
  ])
  func aPointDoesTheLastChangeAgain(text: String, keys: String, result: String) {
    #expect(session(text, "gg0" + keys).buffer.text == result)
  }

  @Test func oneUndoTakesAWholeCommandBack() {
    var session = session("one", "Atwo three\u{1B}")
    press("u", &session)
    #expect(session.buffer.text == "one")
    press("\u{12}", &session)
    #expect(session.buffer.text == "onetwo three")
    press("0cwx y z\u{1B}", &session)
    press("uu", &session)
    #expect(session.buffer.text == "one")
    press("2\u{12}", &session)
    press("\u{12}", &session)
    #expect(session.buffer.text == "x y z three")
  }

  @Test func keysThatMakeNoCommandAreDropped() {
    var session = session("one two", "0dq")
    #expect(session.buffer.text == "one two")
    press("d\u{1B}w", &session)
    #expect(session.buffer.text == "one two" && session.buffer.cursor == 4)
    #expect(session.cursorShape == .block)
    press("d", &session)
    #expect(session.cursorShape == .underline)
    press("\u{1B}i", &session)
    #expect(session.cursorShape == .bar)
  }

  @Test func anEscapeAndACommandMayComeAsOneKey() {
    var session = EditSession(LineRequest(prompt: "> "), vi: ViState())
    for event in KeyDecoder().fed("one two\u{1B}bx") { _ = session.handle(event) }
    #expect(session.buffer.text == "one wo" && session.cursorShape == .block)
  }

  @Test func enterAcceptsFromBothModes() {
    var one = session("x = 1", "0")
    #expect(press("\r", &one) == .accepted)
    var request = LineRequest(prompt: "> ")
    request.isComplete = { $0.hasSuffix(":") ? .incomplete(indent: 4) : .complete }
    var block = session("if x:", "0", request: request)
    #expect(press("\r", &block) == .editing)
    #expect(block.buffer.text == "if x:\n    ")
    press("y", &block)
    #expect(block.buffer.text == "if x:\n    y")
  }

  @Test func theHistoryIsWalkedAndSearched() {
    var session = EditSession(
      LineRequest(prompt: "> "), history: History(["alpha", "beta", "gamma", "alphabet"]), vi: ViState())
    press("\u{1B}kk", &session)
    #expect(session.buffer.text == "gamma")
    press("jj", &session)
    #expect(session.buffer.text.isEmpty)
    press("/alp\r", &session)
    #expect(session.buffer.text == "alphabet" && session.search == nil)
    press("n", &session)
    #expect(session.buffer.text == "alpha")
    press("N", &session)
    #expect(session.buffer.text == "alphabet")
    #expect(session.cursorShape == .block)
  }

  @Test func theRegisterOutlivesTheEntry() {
    var first = session("keep this", "0yiw")
    press("\r", &first)
    var second = EditSession(LineRequest(prompt: "> "), vi: first.vi)
    #expect(second.cursorShape == .bar)
    press("\u{1B}p", &second)
    #expect(second.buffer.text == "keep")
  }

  @Test func anyKeysLeaveTheCursorInTheText() {
    let keys = Array("hjklwbeWBE0^$fFtT;,gG%dcyxXsSDCYpPrR~JuiIaAoO/?nN.><234('\" ab\u{1B}\u{1B}\u{1B}\u{12}")
    for _ in 0..<300 {
      var session = EditSession(
        LineRequest(prompt: "> "), history: History(["one", "if x:\n    (y)"]), vi: ViState())
      var pressed = ""
      for _ in 0..<80 {
        let key = keys.randomElement() ?? "x"
        pressed.append(key)
        press(String(key), &session)
        let characters = session.buffer.characters
        #expect((0...characters.count).contains(session.buffer.cursor), "\(pressed.debugDescription)")
        if characters.count > 5_000 { session.buffer.setText("") }
      }
    }
  }
}

extension KeyDecoder {
  fileprivate func fed(_ keys: String) -> [InputEvent] {
    var decoder = self
    return decoder.feed(keys.utf8) + decoder.flush()
  }
}

@Suite struct KeyStyleTests {
  private func style(_ environment: [String: String], _ files: [String: String] = [:]) -> KeyStyle {
    KeyStyle.preferred(environment: { environment[$0] }, read: { files[$0].map { Array($0.utf8) } })
  }

  @Test func theEnvironmentGoesFirst() {
    #expect(style([:]) == .emacs)
    #expect(style(["SNIP_KEYS": "vi"]) == .vi)
    #expect(style(["SNIP_KEYS": "emacs", "INPUTRC": "/i"], ["/i": "set editing-mode vi"]) == .emacs)
    #expect(style(["INPUTRC": "/i", "HOME": "/h"], ["/h/.inputrc": "set editing-mode vi"]) == .emacs)
    #expect(style(["HOME": "/h"], ["/h/.inputrc": "set editing-mode vi\n"]) == .vi)
    #expect(style(["HOME": "/h"], ["/etc/inputrc": "set editing-mode vi"]) == .vi)
  }

  @Test(arguments: [
    ("# set editing-mode vi", nil), ("SET editing-mode vi", nil), ("set Editing-Mode VI", KeyStyle.vi),
    ("$if Bash\nset editing-mode vi\n$endif", nil), ("$if Snip\nset editing-mode vi\n$endif", .vi),
    ("$if Bash\nx\n$else\nset editing-mode vi\n$endif", .vi), ("set editing-mode vi\nset editing-mode emacs", .emacs),
    ("set editing-mode nano", nil), ("$endif\n$else\n  set   editing-mode\tvi  ", .vi),
  ])
  func settingsOfReadlineAreRead(text: String, style: KeyStyle?) {
    #expect(KeyStyle.style(inSettings: text) == style)
  }
}
