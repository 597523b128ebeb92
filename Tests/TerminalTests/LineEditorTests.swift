// This file drives the editor on a pseudo-terminal and checks the screen that a person would see.

import Glibc
import Testing

@testable import Terminal

/// An editor on one end of a pseudo-terminal, and a person with a screen on the other.
private final class Conversation {
  private var main: Int32
  let side: Int32
  var screen: EmulatedScreen
  private var thread: BackgroundThread<[LineEvent]>?

  init(columns: Int = 60, rows: Int = 16) throws {
    // What posix_openpt(3), unlockpt(3) and ptsname(3) do on Linux; the module map does not show them to Swift.
    let (unlock, getNumber) = (UInt(0x4004_5431), UInt(0x8004_5430))
    main = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
    var locked: Int32 = 0
    var number: Int32 = 0
    #expect(ioctl(main, unlock, &locked) == 0 && ioctl(main, getNumber, &number) == 0)
    side = open("/dev/pts/\(number)", O_RDWR | O_NOCTTY | O_CLOEXEC)
    try #require(side >= 0)
    screen = EmulatedScreen(columns: columns, rows: rows)
    resize(columns: columns, rows: rows)
  }

  deinit {
    close(main)
    close(side)
  }

  func hangUp() {
    close(main)
    main = -1
  }

  func resize(columns: Int, rows: Int) {
    var size = winsize(ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(main, UInt(TIOCSWINSZ), &size)
    if columns != screen.columns { screen = EmulatedScreen(columns: columns, rows: rows) }
  }

  /// Reads entries until one is no line, and prints each.
  func start(
    terminal: String = "xterm", history: HistoryFile? = nil, keys: KeyStyle = .emacs,
    request: @escaping @Sendable () -> LineRequest = python
  ) {
    let side = side
    thread = BackgroundThread {
      let output = TerminalOutput(descriptor: side)
      var screen = Screen.decide(
        isInputTerminal: true, isOutputTerminal: true, size: Screen.size(of: side), plain: false,
        environment: { ["TERM": terminal, "LANG": "C.UTF-8"][$0] })
      screen.keys = keys
      let editor = LineEditor(input: side, output: output, screen: screen, historyFile: history)
      editor.suspendProcess = { _ in output.writeLine("(stopped)") }
      var events: [LineEvent] = []
      while true {
        let event = editor.read(request())
        events.append(event)
        guard case .line(let text) = event else {
          output.flush()
          return events
        }
        output.writeLine("= " + text.split(separator: "\n").joined(separator: "|"))
      }
    }
  }

  func type(_ keys: String) {
    let bytes = Array(keys.utf8)
    _ = bytes.withUnsafeBytes { write(main, $0.baseAddress, $0.count) }
  }

  /// Draws what comes until the condition holds; a silence as long as that ends the wait.
  func sees(within milliseconds: Int32 = 3_000, _ condition: (EmulatedScreen) -> Bool) -> Bool {
    if condition(screen) { return true }
    var chunk = [UInt8](repeating: 0, count: 4_096)
    while true {
      var waiting = pollfd(fd: main, events: Int16(POLLIN), revents: 0)
      guard poll(&waiting, 1, milliseconds) > 0 else { return false }
      let count = chunk.withUnsafeMutableBytes { read(main, $0.baseAddress, $0.count) }
      if count <= 0 { return false }
      screen.draw(Array(chunk[..<count]))
      if condition(screen) { return true }
    }
  }

  func sees(_ lines: [String]) -> Bool {
    let result = sees { $0.lines == lines }
    if !result { Issue.record("the screen shows \(screen.lines)") }
    return result
  }

  /// How the editor's requests ended, once it has stopped reading.
  func events() -> [LineEvent] {
    guard let thread else { return [] }
    for _ in 0..<5_000 {
      if let events = thread.result { return events }
      _ = sees(within: 1) { _ in false }
    }
    Issue.record("the editor is still reading; the screen shows \(screen.lines)")
    return []
  }

  var isEchoing: Bool {
    var settings = termios()
    tcgetattr(side, &settings)
    return settings.c_lflag & tcflag_t(ECHO | ICANON) == tcflag_t(ECHO | ICANON)
  }

  static let python: @Sendable () -> LineRequest = {
    var request = LineRequest(prompt: ">>> ", continuation: "... ")
    request.isComplete = { text in
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      if lines.last?.hasSuffix(":") == true { return .incomplete(indent: 4) }
      return lines.count == 1 || lines.last?.allSatisfy { $0 == " " } == true ? .complete : .incomplete(indent: 4)
    }
    return request
  }
}

/// One after another, because the signal handlers of an editor belong to the process.
@Suite(.serialized) struct LineEditorTests {
  @Test func typedLinesComeBackAndTheTerminalIsRestored() throws {
    let talk = try Conversation()
    talk.start()
    #expect(talk.sees { $0.lines == [">>>"] && $0.isPasteBracketed && $0.column == 4 })
    #expect(!talk.isEchoing)
    talk.type("x = '日本'\r")
    #expect(talk.sees([">>> x = '日本'", "= x = '日本'", ">>>"]))
    talk.type("\u{4}")
    #expect(talk.events() == [.line("x = '日本'"), .endOfInput])
    #expect(talk.sees { !$0.isPasteBracketed })
    #expect(talk.isEchoing)
  }

  @Test func aBlockIsIndentedAndEdited() throws {
    let talk = try Conversation()
    talk.start()
    #expect(talk.sees([">>>"]))
    talk.type("if x:\ry\r")
    #expect(talk.sees([">>> if x:", "...     y", "..."]))
    talk.type("\u{1B}[A\u{5}z\u{1B}[B\r")
    #expect(talk.sees([">>> if x:", "...     yz", "...", "= if x:|    yz", ">>>"]))
    talk.type("\u{4}")
    #expect(talk.events() == [.line("if x:\n    yz"), .endOfInput])
  }

  @Test func keysTypedAheadAreKept() throws {
    let talk = try Conversation()
    talk.type("a\rb\rc\r")
    talk.start()
    #expect(talk.sees { $0.lines.suffix(2) == ["= c", ">>>"] })
    talk.type("\u{4}")
    #expect(talk.events() == [.line("a"), .line("b"), .line("c"), .endOfInput])
  }

  @Test func aPasteIsOneText() throws {
    let talk = try Conversation()
    talk.start()
    #expect(talk.sees([">>>"]))
    talk.type("\u{1B}[200~for i in x:\r    f(i)\r\ty\u{1B}[20")
    talk.type("1~")
    #expect(talk.sees([">>> for i in x:", "...     f(i)", "...     y"]))
    talk.type("\u{3}")
    #expect(talk.events() == [.interrupted])
    #expect(talk.isEchoing)
  }

  @Test func historyOutlivesTheEditor() throws {
    let file = HistoryFile(path: "/tmp/snip-editor-history-\(getpid())")
    defer { unlink(file.path) }
    let first = try Conversation()
    first.start(history: file)
    #expect(first.sees([">>>"]))
    first.type("if x:\ry\r\rone\r\u{4}")
    #expect(first.events().count == 3)
    let second = try Conversation()
    second.start(history: file)
    #expect(second.sees([">>>"]))
    second.type("\u{1B}[A\u{1B}[A")
    #expect(second.sees([">>> if x:", "...     y"]))
    second.type("\u{12}on")
    #expect(second.sees([">>> one", "  search: on"]))
    second.type("\r\u{4}")
    #expect(second.events() == [.line("one"), .endOfInput])
  }

  @Test func controlCAndASignalInterrupt() throws {
    let talk = try Conversation()
    talk.start()
    #expect(talk.sees([">>>"]))
    talk.type("abc\u{3}")
    #expect(talk.events() == [.interrupted])
    let other = try Conversation()
    other.start()
    other.type("abc")
    #expect(other.sees([">>> abc"]))
    kill(getpid(), SIGINT)
    #expect(other.events() == [.interrupted])
    #expect(other.isEchoing)
  }

  @Test func aNewWidthSetsTheLinesAnew() throws {
    let talk = try Conversation(columns: 60)
    talk.start()
    talk.type(String(repeating: "x", count: 50))
    #expect(talk.sees([">>> " + String(repeating: "x", count: 50)]))
    talk.resize(columns: 40, rows: 16)
    kill(getpid(), SIGWINCH)
    #expect(talk.sees([">>> " + String(repeating: "x", count: 36), String(repeating: "x", count: 14)]))
    talk.type("\u{3}")
    _ = talk.events()
  }

  @Test func fortyColumnsAndLess() throws {
    let talk = try Conversation(columns: 10, rows: 6)
    talk.start()
    talk.type("abcdef")
    #expect(talk.sees { $0.lines == [">>abcdef"] && $0.column == 8 || $0.lines.first?.hasPrefix(">") == true })
    talk.type("ghijkl日\u{1}")
    #expect(talk.sees { $0.row == 0 && $0.lines.joined().hasSuffix("ghijkl日") })
    talk.type("\u{B}1\r")
    #expect(talk.sees { $0.lines.contains("= 1") })
    talk.type("\u{4}")
    #expect(talk.events() == [.line("1"), .endOfInput])
  }

  @Test func suspendingRestoresAndRedraws() throws {
    let talk = try Conversation()
    talk.start()
    #expect(talk.sees([">>>"]))
    talk.type("abc\u{1A}")
    #expect(talk.sees([">>> abc", "(stopped)", ">>> abc"]))
    #expect(!talk.isEchoing)
    talk.type("d\r\u{4}")
    #expect(talk.events() == [.line("abcd"), .endOfInput])
  }

  @Test func theCursorTellsTheModeOfVi() throws {
    let talk = try Conversation()
    talk.start(keys: .vi)
    #expect(talk.sees([">>>"]))
    #expect(talk.sees { $0.cursorShape == 6 })
    talk.type("abc\u{1B}")
    #expect(talk.sees { $0.cursorShape == 2 && $0.column == 6 })
    talk.type("x\r")
    #expect(talk.sees([">>> ab", "= ab", ">>>"]))
    talk.type("\u{4}")
    #expect(talk.events() == [.line("ab"), .endOfInput])
    #expect(talk.sees { $0.cursorShape == 0 })
  }

  @Test func theLearnersEditorChangesTheEntry() throws {
    setenv("VISUAL", "sed -i s/one/two/", 1)
    defer { unsetenv("VISUAL") }
    let talk = try Conversation()
    talk.start()
    talk.type("one one\u{18}\u{5}")
    #expect(talk.sees([">>> two one"]))
    talk.type("\u{1F}")
    #expect(talk.sees([">>> one one"]))
    setenv("VISUAL", "false", 1)
    talk.type("\u{18}\u{5}")
    #expect(talk.sees { $0.lines.first?.hasPrefix("error: `false` ended") == true && $0.lines.last == ">>> one one" })
    talk.type("\u{3}")
    #expect(talk.events() == [.interrupted])
    #expect(talk.isEchoing)
  }

  @Test func aWatchPrintsAboveThePrompt() throws {
    let talk = try Conversation()
    var ends: [Int32] = [0, 0]
    try #require(pipe(&ends) == 0)
    let reader = ends[0]
    talk.start {
      var request = Conversation.python()
      request.watch = Watch(descriptor: reader) {
        var byte: UInt8 = 0
        return read(reader, &byte, 1) == 1 ? "saved\n" : nil
      }
      return request
    }
    talk.type("abc")
    #expect(talk.sees([">>> abc"]))
    _ = write(ends[1], "!", 1)
    #expect(talk.sees(["saved", ">>> abc"]))
    talk.type("\u{3}")
    _ = talk.events()
    close(ends[0])
    close(ends[1])
  }

  @Test func aDumbTerminalReadsLinesWithoutEscapes() throws {
    let talk = try Conversation()
    talk.start(terminal: "dumb")
    #expect(talk.sees { $0.lines == [">>>"] })
    #expect(talk.isEchoing)
    talk.type("if x:\n")
    #expect(talk.sees { $0.lines == [">>> if x:", "..."] })
    talk.type("    y\n")
    #expect(talk.sees { $0.lines == [">>> if x:", "...     y", "..."] })
    talk.type("\n")
    #expect(
      talk.sees { $0.lines.suffix(2) == ["= if x:|    y", ">>>"] })
    talk.type("\u{4}")
    #expect(talk.events() == [.line("if x:\n    y"), .endOfInput])
    #expect(talk.screen.unknown.isEmpty && !talk.screen.isPasteBracketed)
  }

  @Test func aTerminalThatGoesAwayIsTheEnd() throws {
    let talk = try Conversation()
    talk.start()
    #expect(talk.sees([">>>"]))
    talk.hangUp()
    #expect(talk.events() == [.endOfInput])
  }

  @Test func controlCRaisesTheFlagOfARunningSnippet() {
    StopFlag.whileCatchingInterrupts {
      #expect(!StopFlag.isRaised)
      kill(getpid(), SIGINT)
      // The signal may be delivered on another thread.
      for _ in 0..<1_000 where !StopFlag.isRaised { usleep(1_000) }
      #expect(StopFlag.pointer.pointee == 1)
      StopFlag.clear()
      #expect(!StopFlag.isRaised)
    }
  }
}

@Suite struct PlainInputTests {
  private func read(_ bytes: [UInt8], _ request: LineRequest) -> (events: [LineEvent], output: String) {
    var ends: [Int32] = [0, 0]
    var results: [Int32] = [0, 0]
    _ = pipe(&ends)
    _ = pipe(&results)
    _ = bytes.withUnsafeBytes { write(ends[1], $0.baseAddress, $0.count) }
    close(ends[1])
    let output = TerminalOutput(descriptor: results[1])
    let editor = LineEditor(input: ends[0], output: output, screen: Screen())
    var events: [LineEvent] = []
    repeat { events.append(editor.read(request)) } while events.last != .endOfInput
    output.flush()
    close(results[1])
    var chunk = [UInt8](repeating: 0, count: 1_000)
    let count = chunk.withUnsafeMutableBytes { Glibc.read(results[0], $0.baseAddress, $0.count) }
    close(results[0])
    close(ends[0])
    return (events, String(decoding: chunk[..<max(count, 0)], as: UTF8.self))
  }

  @Test func linesArePipedIn() {
    var request = LineRequest(prompt: ">>> ")
    request.promptsWhenPlain = false
    let (events, output) = read(Array("a\r\nb\n\nlast".utf8), request)
    #expect(events == [.line("a"), .line("b"), .line(""), .line("last"), .endOfInput])
    #expect(output.isEmpty)
  }

  @Test func promptsAreWrittenOnlyWhenAskedFor() {
    var request = LineRequest(prompt: InlineText("? ", .accent), continuation: "| ")
    request.isComplete = { $0.hasSuffix("(") ? .incomplete(indent: 0) : .complete }
    let (events, output) = read(Array("f(\n)\n".utf8), request)
    #expect(events == [.line("f(\n)"), .endOfInput])
    #expect(output == "? | ? ")
  }

  @Test func bytesThatAreNoTextAreSaid() {
    let (events, _) = read([0x61, 0xC3, 0x28, 0x0A, 0x62, 0x0A], LineRequest(prompt: ""))
    #expect(events == [.malformed(byte: 1), .line("b"), .endOfInput])
  }

  @Test func aBlockThatNeverEndsIsHandedOverAtTheEnd() {
    var request = LineRequest(prompt: "")
    request.isComplete = { _ in .incomplete(indent: 0) }
    #expect(read(Array("a\nb\n".utf8), request).events == [.line("a\nb"), .endOfInput])
  }
}
