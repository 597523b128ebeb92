// This file checks when colour, signs and editing are used.

import Testing

@testable import Terminal

@Suite struct ScreenTests {
  private func screen(
    _ variables: [String: String] = [:], terminal: Bool = true, plain: Bool = false,
    size: (columns: Int, rows: Int)? = (100, 30)
  ) -> Screen {
    var all = ["TERM": "xterm-256color", "LANG": "de_DE.UTF-8"]
    all.merge(variables) { $1 }
    return Screen.decide(
      isInputTerminal: terminal, isOutputTerminal: terminal, size: terminal ? size : nil, plain: plain,
      environment: { all[$0] })
  }

  @Test func aUsualTerminalHasEverything() {
    let screen = screen()
    #expect(screen.hasColour && screen.canEdit && screen.isUnicode)
    #expect(screen.signs == .unicode)
    #expect(screen.columns == 100 && screen.textWidth == 80)
  }

  @Test(arguments: [["NO_COLOR": "1"], ["TERM": "dumb"], ["TERM": ""], ["ACCESSIBLE": "1"]])
  func colourIsOff(variables: [String: String]) {
    #expect(!screen(variables).hasColour)
    #expect(screen(variables).painter.paint("x", as: .failed) == "x")
  }

  @Test func anEmptyNoColorIsNone() {
    #expect(screen(["NO_COLOR": ""]).hasColour)
  }

  @Test func nothingButATerminalHasColour() {
    #expect(!screen(terminal: false).hasColour)
    #expect(!screen(terminal: false).canEdit)
  }

  @Test func plainAndDumbScreensAreNotEdited() {
    #expect(!screen(plain: true).canEdit)
    #expect(!screen(["TERM": "dumb"]).canEdit)
    #expect(screen(["NO_COLOR": "1"]).canEdit)
  }

  @Test(arguments: [
    (["LANG": "C"], false), (["LANG": "C.utf8"], true), (["LC_ALL": "C"], false),
    (["LC_CTYPE": "en_US.UTF-8", "LANG": "C"], true),
    (["LANG": ""], false), (["LC_ALL": "", "LANG": "C.UTF-8"], true),
  ])
  func theLocaleDecidesOnSigns(variables: [String: String], isUnicode: Bool) {
    #expect((screen(variables).signs == .unicode) == isUnicode)
  }

  @Test func columnsComeFromTheEnvironmentWithoutATerminal() {
    #expect(screen(["COLUMNS": "60"], terminal: false).columns == 60)
    #expect(screen(["COLUMNS": "none"], terminal: false).columns == 80)
    #expect(screen(["COLUMNS": "60"]).columns == 100)
    #expect(screen(["COLUMNS": "-4"], terminal: false).columns == 80)
  }

  @Test func wordsStandForSigns() {
    #expect(screen(plain: true).signs.passed == "pass")
    let words = Signs.words
    #expect([words.passed, words.failed, words.limit].allSatisfy { $0.utf8.count == 4 })
    let others = words.arrow + words.ellipsis + words.barDone + words.barLeft + words.separator
    #expect(others.utf8.allSatisfy { $0 < 0x80 })
  }
}

@Suite struct PainterTests {
  @Test func aPaintedTextEndsItsOwnColour() {
    #expect(Painter(isColoured: true).paint("ok", as: .passed) == "\u{1B}[32mok\u{1B}[m")
    #expect(Painter(isColoured: true).paint("ok", as: .plain) == "ok")
    #expect(Painter(isColoured: true).paint("", as: .failed) == "")
  }

  @Test(arguments: Role.allCases)
  func redAndGreenAreForVerdictsOnly(role: Role) {
    let painted = Painter(isColoured: true).paint("x", as: role)
    let isVerdict = [.passed, .failed, .limit].contains(role)
    #expect((painted.contains("[31m") || painted.contains("[32m")) == isVerdict)
    #expect(EscapeSequences.strip(painted) == "x")
  }

  @Test func withoutColourThereIsNoEscape() {
    let text = InlineText(Role.allCases.map { TextRun("x", $0) })
    #expect(Painter(isColoured: false).paint([text]) == text.plainText + "\n")
  }
}
