// This file defines the picture of a stop: the code with the present line, beside it the variables and the calls (under 70
// columns beneath it), then the output, what is to be said, and the keys. Everything that a colour says a sign says, too.

import PyRuntime
import PySyntax
import SourceText
import Terminal

struct TracePicture {
  /// The first line of the code that is shown, so that it moves only when it has to; for this file.
  private var firstLine = 1
  /// The code was moved away from the present line.
  private var isScrolled = false
  /// The lines of code that had room, and those of the message.
  private var codeRoom = 1
  private var messageRoom = 1
  /// The first row of the message that is shown, and how many there are.
  private var messageTop = 0
  private var messageCount = 0
  private var file: ProgramSource?
  /// The coloured lines of the file.
  private var code: [InlineText] = []

  private static let sideBySide = 70

  /// The rows for a screen; there are fewer than the screen has.
  mutating func rows(of stop: TraceStop, message: String, _ screen: Screen) -> [InlineText] {
    let columns = max(screen.columns, 20)
    let height = max(screen.rows - 1, 4)
    let keys = Self.keys(columns, rows: height < 14 ? 1 : 2)
    // A low window keeps the code and what is said, then what was printed.
    var room = height - 1 - keys.count
    let said = messageRows(message, columns, atMost: max(min(height / 3, room - 3), 1))
    room -= said.count
    let printedRoom = min(max(height / 5, 2), room - 5)
    let printed = printedRoom > 0 ? Self.outputRows(stop, columns, atMost: printedRoom, screen) : []
    room = max(room - printed.count, 1)
    load(stop.frame)
    var body: [InlineText] = []
    if columns >= Self.sideBySide {
      codeRoom = room
      let side = max(columns * 2 / 5, 28)
      let left = columns - side - 4
      let codeRows = codeRows(stop, left, room, screen)
      let sideRows = Self.sideRows(stop, side, room, screen)
      let bar = InlineText(screen.signs == .unicode ? " \u{2502} " : " | ", .dim)
      for i in 0..<max(codeRows.count, sideRows.count) {
        let row = i < codeRows.count ? codeRows[i] : InlineText()
        let padding = InlineText(String(repeating: " ", count: max(left - row.width, 0)))
        body.append(row + padding + bar + (i < sideRows.count ? sideRows[i] : InlineText()))
      }
    } else {
      codeRoom = max(room * 3 / 5, min(room, 2))
      let codeRows = codeRows(stop, columns, codeRoom, screen)
      body = codeRows + Self.sideRows(stop, columns, max(room - codeRows.count, 0), screen)
    }
    return ([title(stop, screen)] + body + printed + said + keys).map {
      $0.truncated(columns: columns - 1, ellipsis: screen.signs.ellipsis)
    }
  }

  // MARK: Scrolling

  /// Shows the present line and the beginning of what is said.
  mutating func follow() {
    isScrolled = false
    messageTop = 0
  }

  /// Moves what is said, where it does not fit, and else the code.
  mutating func scroll(pages: Int) {
    if messageCount > messageRoom {
      // The last row says where one is.
      let page = max(messageRoom - 1, 1)
      messageTop = max(0, min(messageTop + pages * page, messageCount - page))
    } else {
      isScrolled = true
      firstLine = max(1, min(firstLine + pages * max(codeRoom - 1, 1), code.count - codeRoom + 1))
    }
  }

  // MARK: Parts

  private func title(_ stop: TraceStop, _ screen: Screen) -> InlineText {
    var title = InlineText(VisibleText.show(stop.frame.source.name, keepingLineBreaks: false), .strong)
    title.append(" \(screen.signs.separator) step \(stop.step)\(stop.total.map { " of \($0)" } ?? "")", .dim)
    if stop.selected > 0 { title.append(" \(screen.signs.separator) \(stop.selected) calls up", .dim) }
    if stop.stopsAtExceptions { title.append(" \(screen.signs.separator) stops at exceptions", .dim) }
    if isScrolled {
      let last = min(code.count, firstLine + codeRoom - 1)
      title.append(" \(screen.signs.separator) lines \(firstLine) to \(last) of \(code.count)", .dim)
    }
    return title
  }

  private mutating func load(_ frame: ObservedFrame) {
    // Entries at a prompt share their name.
    if file === frame.source && !code.isEmpty { return }
    if file?.name != frame.source.name { firstLine = 1 }
    file = frame.source
    isScrolled = false
    code = Self.coloured(frame)
  }

  private mutating func codeRows(_ stop: TraceStop, _ columns: Int, _ room: Int, _ screen: Screen) -> [InlineText] {
    let frame = stop.frame
    let margin = min(3, room / 4)
    if !isScrolled && (frame.line < firstLine + margin || frame.line >= firstLine + room - margin) {
      firstLine = frame.line - room / 2
    }
    firstLine = max(1, min(firstLine, code.count - room + 1))
    let last = min(code.count, firstLine + room - 1)
    guard firstLine <= last else { return [] }
    let digits = String(last).count
    let isFailing = { if case .raises = stop.point { stop.selected == 0 } else { false } }()
    let arrowWidth = DisplayWidth.of(screen.signs.arrow)
    let callers = Set(stop.frames.filter { $0.source === frame.source }.map(\.line))
    var rows = (firstLine...last).flatMap { line -> [InlineText] in
      let isPresent = line == frame.line
      let sign = isPresent ? screen.signs.arrow : callers.contains(line) ? ">" : ""
      var row = InlineText(FittedText.pad(sign, columns: arrowWidth), isFailing ? .failed : .accent)
      row.append(stop.hasBreakpoint(frame.source.name, line) ? "B" : " ", .failed)
      let number = FittedText.pad(String(line), columns: digits, alignment: .right) + "  "
      row.append(number, isPresent ? .accent : .dim)
      if isPresent {
        // The line that is about to run is shown whole.
        let text = InlineText(code[line - 1].plainText, .selected)
        return Array(text.wrapped(columns: columns - 1, indent: row).prefix(max(room / 2, 1)))
      }
      row.append(code[line - 1])
      return [row.truncated(columns: columns, ellipsis: screen.signs.ellipsis)]
    }
    // What it takes more goes from the side where there is more.
    while rows.count > room {
      if frame.line - firstLine > last - frame.line { rows.removeFirst() } else { rows.removeLast() }
    }
    return rows
  }

  /// What has come, the variables and the calls.
  private static func sideRows(_ stop: TraceStop, _ columns: Int, _ room: Int, _ screen: Screen) -> [InlineText] {
    func fitted(_ text: String, _ role: Role) -> InlineText {
      InlineText(VisibleText.show(text, keepingLineBreaks: false), role)
        .truncated(columns: columns, ellipsis: screen.signs.ellipsis)
    }
    var rows: [InlineText] = []
    if let text = stop.point.text {
      let isFailure = { if case .raises = stop.point { true } else { false } }()
      let sign = (isFailure ? screen.signs.failed : screen.signs.arrow) + " "
      let shown = InlineText(VisibleText.show(text, keepingLineBreaks: false), isFailure ? .failed : .accent)
      rows += shown.wrapped(columns: columns, indent: InlineText(sign, isFailure ? .failed : .accent)).prefix(4)
    }
    let callRoom = min(stop.frames.count, max(room / 3, 1))
    var variables = stop.variables
    let variableRoom = max(room - rows.count - callRoom - 2, 1)
    var hidden = 0
    if variables.count > variableRoom {
      // What changed stays in sight.
      let kept = max(variableRoom - 1, 1)
      hidden = variables.count - kept
      let changed = variables.filter { $0.mark != .same }.prefix(kept)
      var others = kept - changed.count
      let names = Set(changed.map(\.name))
      variables = variables.filter {
        if names.contains($0.name) { return true }
        others -= 1
        return others >= 0
      }
    }
    rows.append(fitted("variables of \(stop.frame.title)", .dim))
    rows += variables.map { fitted(TraceText.line($0), $0.mark == .same ? .plain : .strong) }
    if hidden > 0 { rows.append(fitted("  \(hidden) more: v", .dim)) }
    guard stop.frames.count > 1 else { return Array(rows.prefix(room)) }
    rows.append(fitted("calls", .dim))
    for (i, frame) in stop.frames.prefix(callRoom).enumerated() {
      let isLast = i == callRoom - 1 && stop.frames.count > callRoom
      let text = isLast ? "\(stop.frames.count - callRoom + 1) more: w" : "\(frame.title) line \(frame.line)"
      rows.append(fitted((i == stop.selected ? "> " : "  ") + text, i == stop.selected ? .plain : .dim))
    }
    return Array(rows.prefix(room))
  }

  private static func outputRows(_ stop: TraceStop, _ columns: Int, atMost count: Int, _ screen: Screen) -> [InlineText]
  {
    var text = String(decoding: stop.output.suffix(count * columns * 4), as: UTF8.self)
    if text.hasSuffix("\n") { text.removeLast() }
    let line = screen.signs == .unicode ? "\u{2500}" : "-"
    let head = InlineText(line + line + " output " + String(repeating: line, count: max(columns - 12, 0)), .dim)
    guard !text.isEmpty else { return [head] }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).suffix(count)
    let new = String(decoding: stop.output.suffix(stop.newOutput), as: UTF8.self)
    let newLines = new.split(separator: "\n", omittingEmptySubsequences: false).count - (new.hasSuffix("\n") ? 1 : 0)
    return [head]
      + lines.enumerated().map { i, text in
        let isNew = stop.newOutput > 0 && i >= lines.count - newLines
        return InlineText((isNew ? "+ " : "  ") + VisibleText.show(String(text)), isNew ? .strong : .plain)
      }
  }

  private mutating func messageRows(_ message: String, _ columns: Int, atMost count: Int) -> [InlineText] {
    messageRoom = count
    messageCount = 0
    if message.isEmpty { return [] }
    let text = InlineText(VisibleText.show(message).replacingTabs, .accent)
    let rows = text.wrapped(columns: columns - 1, hanging: "")
    messageCount = rows.count
    if rows.count <= count { return rows }
    let first = min(messageTop, max(rows.count - count + 1, 0))
    let last = min(first + max(count - 1, 1), rows.count)
    if count == 1 { return [rows[first]] }
    let place = "lines \(first + 1) to \(last) of \(rows.count): PgUp PgDn"
    return Array(rows[first..<last]) + [InlineText(place, .dim)]
  }

  private static func keys(_ columns: Int, rows limit: Int) -> [InlineText] {
    let all: [(String, String)] = [
      ("s", "step"), ("b", "back"), ("n", "over"), ("B", "back over"), ("o", "out"), ("c", "continue"),
      ("t", "break here"),
      ("e", "exceptions"), ("g", "to line"), ("p", "value"), ("u d", "calls"), ("PgDn", "scroll"), ("?", "help"),
      ("q", "quit"),
    ]
    // Those that lead on are always there.
    var count = all.count - 2
    while true {
      let rows = keyRows(all.prefix(count) + all.suffix(2), columns)
      if rows.count <= limit || count == 0 { return rows }
      count -= 1
    }
  }

  private static func keyRows(_ keys: ArraySlice<(String, String)>, _ columns: Int) -> [InlineText] {
    var rows = [InlineText()]
    for (key, word) in keys {
      let part = InlineText(key, .accent) + InlineText(" " + word, .dim)
      let last = rows.count - 1
      if rows[last].isEmpty {
        rows[last] = part
      } else if rows[last].width + part.width + 2 > columns - 1 {
        rows.append(part)
      } else {
        rows[last].append("  ")
        rows[last].append(part)
      }
    }
    return rows
  }

  // MARK: Colours

  /// The lines of a file, safe to show and with their colours.
  private static func coloured(_ frame: ObservedFrame) -> [InlineText] {
    let text = frame.source.text
    var roles = [Role](repeating: .plain, count: text.count)
    for (span, kind) in classify(text) {
      guard let role = Prompt.role(of: kind) else { continue }
      let end = min(Int(span.end), text.count)
      for i in min(Int(span.start), end)..<end { roles[i] = role }
    }
    return (1...max(frame.lineCount, 1)).map { number in
      let (bytes, start) = frame.source.lineText(number)
      var line = InlineText()
      var from = bytes.startIndex
      while from < bytes.endIndex {
        var to = from
        while to < bytes.endIndex && roles[start + to - bytes.startIndex] == roles[start + from - bytes.startIndex] {
          to += 1
        }
        let part = String(decoding: bytes[from..<to], as: UTF8.self)
        line.append(VisibleText.show(part).replacingTabs, roles[start + from - bytes.startIndex])
        from = to
      }
      return line
    }
  }
}

extension StringProtocol {
  /// Tabs as four columns: a picture's columns must not depend on the terminal's stops.
  fileprivate var replacingTabs: String {
    utf8.contains(9) ? reduce(into: "") { $0 += $1 == "\t" ? "    " : String($1) } : String(self)
  }
}
