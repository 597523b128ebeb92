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
      return list.items.enumerated().flatMap { number, item in
        self.item(InlineText(list.start.map { "\($0 + number). " } ?? "- ", .dim), item.blocks)
      }
    case .table(let table):
      var view = Table(table.header.map { Table.Column($0.plainText) })
      for row in table.rows { view.add(row.map { inline($0) }) }
      return view.lines(columns: width, margin: margin, signs: screen.signs)
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
