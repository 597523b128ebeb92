// This file defines watching a run on a screen: keys are orders, and each stop is one picture. What it looks like stands in
// TracePicture.swift.

import PyRuntime
import Terminal

final class ScreenTrace: TraceFace {
  private let output: TerminalOutput
  private var screen: Screen
  private let keys: KeyReader?
  private var writer: FrameWriter
  private let editor: LineEditor
  private var hasBegun = false
  /// Keys were typed ahead of the run that is going on.
  private var hasKeysAhead = false
  private var picture = TracePicture()
  private var shown: TraceStop?
  /// Answers under the picture, until the next stop.
  private var message = ""

  init(output: TerminalOutput, editor: LineEditor) {
    self.output = output
    self.editor = editor
    screen = editor.screen
    keys = KeyReader(beside: editor)
    writer = FrameWriter(painter: screen.painter, columns: screen.columns)
  }

  func show(_ stop: TraceStop, isNew: Bool) {
    if isNew { message = stop.note ?? "" }
    picture.follow()
    shown = stop
  }

  func say(_ text: String) {
    message = text
    picture.follow()
  }

  func next(_ stop: TraceStop) -> TraceAction {
    shown = stop
    keys?.begin()
    guard let keys else { return .quit }
    if !hasBegun { measure() }
    hasBegun = true
    while !output.isClosed {
      draw()
      switch keys.next() {
      case .key(let key):
        if scroll(key) { continue }
        if let action = action(of: key) {
          message = ""
          hasKeysAhead = keys.hasKeysAhead
          return action
        }
      case .resized: resize()
      case .interrupted, .endOfInput: return .quit
      }
    }
    return .quit
  }

  func wantsPause() -> Bool {
    hasKeysAhead = false
    return keys?.takePressedKey() ?? false
  }

  var isAskedToStop: Bool { hasKeysAhead || keys?.hasUnreadKeys ?? false }

  /// Takes the picture away and gives the terminal back.
  func close() {
    erase()
    keys?.end()
    output.flush()
  }

  private func erase() {
    output.write(writer.erase())
    output.markLineStart()
  }

  private func draw() {
    guard let shown else { return }
    let rows = picture.rows(of: shown, message: message, screen)
    output.write(writer.show(Frame(rows: rows, cursorRow: max(rows.count - 1, 0), cursorColumn: 0)))
    output.flush()
  }

  private func measure() {
    let now = Screen.detect()
    screen.columns = now.columns
    screen.rows = now.rows
    editor.screen = screen
  }

  private func resize() {
    measure()
    output.write(writer.erase(resizedTo: screen.columns))
  }

  // MARK: Keys

  /// Whether a key moves what is seen and nothing else.
  private func scroll(_ key: Key) -> Bool {
    switch key.code {
    case .pageDown: picture.scroll(pages: 1)
    case .pageUp: picture.scroll(pages: -1)
    case .escape:
      message = ""
      picture.follow()
    default: return false
    }
    return true
  }

  /// What a key asks for; nil for one that means nothing.
  private func action(of key: Key) -> TraceAction? {
    switch key.code {
    case .right, .enter: return .forward(.step)
    case .left, .backspace: return .backward(.step)
    case .down: return .forward(.over)
    case .up: return .backward(.over)
    case .home: return .backward(.end)
    case .end: return .forward(.end)
    case .character(let letter):
      if key.modifiers.contains(.control) { return letter == "c" || letter == "d" ? .quit : nil }
      return action(of: Character(letter))
    default: return nil
    }
  }

  private func action(of letter: Character) -> TraceAction? {
    switch letter {
    case " ": .forward(.step)
    case "p": ask("p ")
    case "g": ask("g ")
    case ":": ask("", behind: ":")
    case "?": .help
    case "s", "n", "o", "r", "c", "b", "B", "O", "C", "t", "e", "w", "u", "d", "l", "a", "v", "h", "q":
      TraceAction(line: String(letter))
    default: nil
    }
  }

  /// Has a command typed whose beginning is known.
  private func ask(_ beginning: String, behind sign: String = "") -> TraceAction? {
    var request = LineRequest(prompt: InlineText(": ", .accent))
    request.initialText = beginning
    request.usesHistory = false
    guard let text = read(request), text.contains(where: { !$0.isWhitespace }) else { return nil }
    return TraceAction(line: sign + text)
  }

  func input(after printed: [UInt8]) -> [UInt8]? {
    let prompt = printed.split(separator: 10, omittingEmptySubsequences: false).last ?? []
    let shownPrompt = VisibleText.show(String(decoding: prompt, as: UTF8.self))
    var request = LineRequest(prompt: InlineText("the program reads a line: ", .dim) + InlineText(shownPrompt))
    request.usesHistory = false
    return read(request).map { Array($0.utf8) + [10] }
  }

  /// Reads a line under the picture, which is drawn again afterwards.
  private func read(_ request: LineRequest) -> String? {
    erase()
    keys?.end()
    let event = editor.read(request)
    keys?.begin()
    let line: String? = if case .line(let text) = event { text } else { nil }
    // What was typed is no part of the picture; of what was given up, the row of the prompt is known.
    let rows = line.map { (request.prompt.width + DisplayWidth.of($0)) / max(screen.columns, 1) + 1 } ?? 1
    output.write("\u{1B}[\(rows)A\r\u{1B}[J")
    return line
  }
}
