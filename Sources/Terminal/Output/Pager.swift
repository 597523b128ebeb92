// This file defines showing more lines than the screen has: it stops at every screen and waits for a key.

import Glibc

/// Shows lines, page by page where a person can turn pages.
public struct Pager {
  private let output: TerminalOutput
  private let screen: Screen
  private let input: Int32

  public init(output: TerminalOutput, screen: Screen, input: Int32 = STDIN_FILENO) {
    self.output = output
    self.screen = screen
    self.input = input
  }

  public func show(_ lines: [InlineText]) {
    guard screen.canEdit, let mode = RawMode(descriptor: input, output: output.descriptor) else {
      return write(lines[...])
    }
    let size = Screen.size(of: output.descriptor)
    let (columns, rows) = (size?.columns ?? screen.columns, max(size?.rows ?? screen.rows, 3))
    var rest = lines[...]
    var room = rows - 1
    while true {
      var count = 0
      while count < rest.count, room > 0 {
        // A line that is too wide takes more rows.
        room -= max((rest[rest.startIndex + count].width + columns - 1) / columns, 1)
        count += 1
      }
      write(rest.prefix(count))
      rest = rest.dropFirst(count)
      if rest.isEmpty { return }
      guard let next = ask(mode, left: rest.count) else { return }
      room = next ? rows - 1 : 1
    }
  }

  private func write(_ lines: ArraySlice<InlineText>) {
    for line in lines { output.writeLine(screen.painter.paint(line)) }
    output.flush()
  }

  /// True for another page, false for another line, nil for the end.
  private func ask(_ mode: RawMode, left: Int) -> Bool? {
    // On one row, which is taken away again.
    let columns = (Screen.size(of: output.descriptor)?.columns ?? screen.columns) - 1
    let words = InlineText("  \(left) more lines: Space goes on, Enter by line, q ends", .dim)
    output.write(
      mode.enter() + screen.painter.paint(words.truncated(columns: columns, ellipsis: screen.signs.ellipsis)))
    output.flush()
    defer {
      output.write("\r\u{1B}[K")
      output.flush()
      mode.leave()
    }
    var decoder = KeyDecoder()
    while true {
      var bytes = [UInt8](repeating: 0, count: 64)
      let count = bytes.withUnsafeMutableBytes { read(input, $0.baseAddress, $0.count) }
      if count < 0 && errno == EINTR { continue }
      if count <= 0 { return nil }
      for event in decoder.feed(bytes[..<count]) + decoder.flush() {
        guard case .key(let key) = event else { continue }
        switch key {
        case Key(.character(" ")), Key(.pageDown), .control("v"), Key(.character("f")): return true
        case Key(.enter), Key(.down), Key(.character("j")): return false
        case Key(.character("q")), Key(.escape), .control("c"), .control("d"), Key(.character("Q")): return nil
        default: continue
        }
      }
    }
  }
}
