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

  private func wrapped(_ text: InlineText, first: InlineText, rest: InlineText) -> [InlineText] {
    let shown = screen.hasColour ? text : text.withCodeMarks
    let room = max(width - first.width, 10)
    return shown.wrapped(columns: room).enumerated().map { ($0.offset == 0 ? first : rest) + $0.element }
  }

  private func lines(_ block: MarkdownBlock) -> [InlineText] {
    switch block {
    case .paragraph(let parts): return wrapped(inline(parts), first: indent, rest: indent)
    case .heading(_, let parts): return [indent + InlineText(parts.plainText, .strong)]
    case .code(_, let text): return code(text)
    case .quote(let blocks):
      return MarkdownView(screen: screen, margin: margin + 2).lines(blocks)
    case .list(let list):
      var result: [InlineText] = []
      for (i, item) in list.items.enumerated() {
        let mark = list.start.map { "\($0 + i). " } ?? "- "
        let inner = MarkdownView(screen: screen, margin: margin + mark.count).lines(item.blocks)
        for (n, line) in inner.enumerated() {
          if n == 0 {
            result.append(indent + InlineText(mark, .dim) + InlineText(String(line.plainText.drop { $0 == " " })))
          } else {
            result.append(line)
          }
        }
      }
      return result
    case .table(let table):
      var view = Table(table.header.map { Table.Column($0.plainText) })
      for row in table.rows { view.add(row.map { inline($0) }) }
      return view.lines(columns: width, margin: margin, signs: screen.signs)
    case .rule: return [""]
    }
  }

  /// Code, four columns in from the text.
  func code(_ text: String) -> [InlineText] {
    var lines = VisibleText.show(text).split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if lines.last == "" { lines.removeLast() }
    return lines.map { indent + "    " + InlineText($0, .code) }
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
