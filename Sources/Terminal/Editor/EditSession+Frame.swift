// This file defines what an entry being edited looks like: the text, and beneath it the menu or the search.

extension EditSession {
  /// The frame for a screen of this size; it never has more than `rows` rows.
  mutating func frame(columns: Int, rows: Int, signs: Signs) -> Frame {
    size = (columns, rows)
    var roles = roles()
    for position in BracketMatcher.match(buffer.characters, cursor: buffer.cursor, roles: roles) {
      roles[position] = .match
    }
    if let region { for position in region { roles[position] = .selected } }
    let footer = footer(columns: columns, rows: max(rows - 1, 1), signs: signs)
    if let search {
      for position in foundPositions(search.text) { roles[position] = .match }
    }
    let renderer = LineRenderer(prompt: request.prompt, continuation: request.continuation, columns: columns)
    let text = renderer.frame(buffer.characters, cursor: buffer.cursor, roles: roles)
    let shownFooter = rows > footer.count ? footer : []
    var frame = LineRenderer.window(text, height: rows - shownFooter.count, top: &top)
    frame.rows += shownFooter
    return frame
  }

  /// The whole text as it stays on the screen after Enter, without signs of editing.
  mutating func finalFrame(columns: Int) -> Frame {
    let renderer = LineRenderer(prompt: request.prompt, continuation: request.continuation, columns: columns)
    return renderer.frame(buffer.characters, cursor: buffer.characters.count, roles: roles())
  }

  private func footer(columns: Int, rows: Int, signs: Signs) -> [InlineText] {
    if let search {
      let label = search.hasFailed ? "  not found: " : "  search: "
      let line = InlineText(label, .dim) + InlineText(VisibleText.show(search.text, keepingLineBreaks: false), .accent)
      return [line.truncated(columns: columns, ellipsis: signs.ellipsis)]
    }
    if let times { return [InlineText("  times: ", .dim) + InlineText(times.text, .accent)] }
    if awaited == .literal { return [InlineText("  the next key is text", .dim)] }
    if macro.recording != nil { return [InlineText("  recording keys: Ctrl-X ) ends", .dim)] }
    if let menu {
      return layout(of: menu).lines(columns: columns, rows: Self.menuRows(rows), signs: signs)
    }
    return []
  }

  /// A third of the screen, so that the text stays in sight.
  private static func menuRows(_ rows: Int) -> Int { min(max(rows / 3, 2), 10) }

  private func layout(of menu: Menu) -> CompletionMenu {
    CompletionMenu(
      labels: menu.candidates.map { VisibleText.show($0.label, keepingLineBreaks: false) }, selected: menu.selected)
  }

  /// How many offers of a menu stand above each other on the screen as it was last.
  func columnHeight(of menu: Menu) -> Int {
    layout(of: menu).height(columns: size.columns, rows: Self.menuRows(max(size.rows - 1, 1)))
  }
}
