// This file defines how a lesson's prose looks in the terminal.

import Lessons
import Terminal

struct MarkdownView {
  let screen: Screen
  var margin = 2

  private var indent: InlineText { InlineText(String(repeating: " ", count: margin)) }
  private var width: Int { screen.textWidth }

  func lines(_ blocks: [MarkdownBlock]) -> [InlineText] {
    var result: [InlineText] = []
    for (i, block) in blocks.enumerated() {
      if i > 0 { result.append("") }
      result += lines(block)
    }
    return result
  }

  /// A table whose last column goes on beneath itself where the line is too short: a lesson must not be cut.
  private func lines(_ table: MarkdownTable) -> [InlineText] {
    let cells = ([table.header] + table.rows).map { $0.map { marked(inline($0)) } }
    let count = cells.map(\.count).max() ?? 0
    let widths = (0..<count).map { column in cells.map { $0.count > column ? $0[column].width : 0 }.max() ?? 0 }
    let head = widths.dropLast().reduce(margin) { $0 + $1 + 2 }
    guard let last = widths.last, width - head >= min(last, 16) else {
      // Too narrow for columns: each row's cells beneath each other.
      return cells.dropFirst().flatMap { row in
        row.enumerated().flatMap { number, cell in
          wrapped(cell, first: number == 0 ? indent : indent + "  ", rest: indent + "  ")
        }
      }
    }
    var result: [InlineText] = []
    for (number, row) in cells.enumerated() {
      var start = indent
      for (column, cell) in row.enumerated() where column < count - 1 {
        let shown = number == 0 ? InlineText(cell.plainText, .dim) : cell
        start = start + shown + InlineText(String(repeating: " ", count: widths[column] - cell.width + 2))
      }
      let cell = row.count == count ? row[count - 1] : InlineText()
      let shown = number == 0 ? InlineText(cell.plainText, .dim) : cell
      let rest = InlineText(String(repeating: " ", count: head))
      result += shown.wrapped(columns: width, indent: start, hanging: rest)
    }
    return result
  }

  /// Text whose code is told from the rest without colour, too.
  private func marked(_ text: InlineText) -> InlineText { screen.hasColour ? text : text.withCodeMarks }

  private func wrapped(_ text: InlineText, first: InlineText, rest: InlineText) -> [InlineText] {
    let room = max(width - first.width, 10)
    return marked(text).wrapped(columns: room).enumerated().map { ($0.offset == 0 ? first : rest) + $0.element }
  }

  private func lines(_ block: MarkdownBlock) -> [InlineText] {
    switch block {
    case .paragraph(let parts): return wrapped(inline(parts), first: indent, rest: indent)
    case .heading(_, let parts): return [indent + InlineText(parts.plainText, .strong)]
    case .code(_, let text): return code(text)
    case .quote(let blocks):
      return MarkdownView(screen: screen, margin: margin + 2).lines(blocks)
    case .list(let list):
      return list.items.enumerated().flatMap { number, item in
        self.item(InlineText(list.start.map { "\($0 + number). " } ?? "- ", .dim), item.blocks)
      }
    case .table(let table): return lines(table)
    case .rule: return [""]
    }
  }

  /// Blocks behind a mark, such as a number.
  func item(_ mark: InlineText, _ blocks: [MarkdownBlock]) -> [InlineText] {
    let inner = MarkdownView(screen: screen, margin: margin + mark.width)
    let lines = inner.lines(blocks)
    guard let first = lines.first else { return [indent + mark] }
    return [indent + mark + first.dropping(spaces: inner.margin)] + lines.dropFirst()
  }

  func item(_ mark: String, _ blocks: [MarkdownBlock]) -> [InlineText] { item(InlineText(mark, .accent), blocks) }

  /// Code, four columns in from the text.
  func code(_ text: String) -> [InlineText] {
    VisibleText.show(text).lines.map { indent + "    " + InlineText($0, .code) }
  }

  func inline(_ parts: [MarkdownInline]) -> InlineText {
    var text = InlineText()
    for part in parts {
      switch part {
      case .text(let t): text.append(t)
      case .code(let t): text.append(t, .code)
      case .emphasis(let inner): text.append(inner.plainText, .emphasis)
      case .strong(let inner): text.append(inner.plainText, .strong)
      case .strikethrough(let inner): text.append(inner.plainText, .dim)
      case .link(let inner, let url):
        text.append(inner.plainText, .link)
        if inner.plainText != url { text.append(" (\(url))", .dim) }
      case .image(let alternative, _): text.append(alternative.plainText, .emphasis)
      case .softBreak: text.append(" ")
      case .lineBreak: text.append("\n")
      }
    }
    return text
  }
}

extension InlineText {
  /// Without so many spaces at the start.
  fileprivate func dropping(spaces: Int) -> InlineText {
    var left = spaces
    var result = InlineText()
    for run in runs {
      let dropped = run.text.prefix { $0 == " " }.prefix(left).count
      left = dropped == run.text.count ? left - dropped : 0
      result.append(String(run.text.dropFirst(dropped)), run.role)
    }
    return result
  }
}
