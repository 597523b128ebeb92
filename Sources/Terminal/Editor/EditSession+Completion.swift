// This file defines what Tab does: indentation at the start of a line, else the longest text that all offers share,
// then a menu through which further Tabs go.

extension EditSession {
  /// The menu under the prompt.
  struct Menu {
    let candidates: [Completion.Candidate]
    /// Where the offers go, in characters of the text without any of them.
    let start: Int
    /// What stood there when the menu opened.
    let typed: String
    /// How many characters from `start` on are the offer that is put in.
    var length: Int
    var selected: Int?
  }

  mutating func complete(backwards: Bool) {
    if menu != nil {
      selectNext(backwards: backwards)
      return
    }
    if buffer.isInIndentation {
      shiftIndentation(outwards: backwards)
      return
    }
    guard !backwards, let complete = request.complete else { return }
    let completion = complete(buffer.text, buffer.byteOffset(of: buffer.cursor))
    let start = buffer.position(ofByte: completion.replacing.lowerBound)
    let end = max(buffer.position(ofByte: completion.replacing.upperBound), start)
    guard !completion.candidates.isEmpty else { return }
    let typed = String(buffer.characters[start..<end])
    if completion.candidates.count == 1 {
      if completion.candidates[0].text != typed { buffer.replace(start..<end, with: completion.candidates[0].text) }
      return
    }
    let common = completion.commonPrefix
    if common != typed && common.hasPrefix(typed) { buffer.replace(start..<end, with: common) }
    let length = max(buffer.cursor - start, 0)
    menu = Menu(
      candidates: completion.candidates, start: start,
      typed: String(buffer.characters[start..<min(start + length, buffer.characters.count)]), length: length)
  }

  /// Lets the open menu have a key that moves in it or takes an offer; false when the key is none of the menu's.
  mutating func steerMenu(_ command: EditCommand?) -> Bool {
    guard let menu else { return false }
    switch command {
    case .accept:
      // Nothing is selected yet: Enter means the text.
      if menu.selected == nil { return false }
      _ = closeMenu(restoring: false)
    case .moveDown: selectNext(backwards: false)
    case .moveUp: selectNext(backwards: true)
    case .moveRight, .moveLeft:
      guard let selected = menu.selected else { return false }
      let height = columnHeight(of: menu)
      let next = selected + (command == .moveRight ? height : -height)
      if menu.candidates.indices.contains(next) { select(next) }
    default: return false
    }
    return true
  }

  private mutating func selectNext(backwards: Bool) {
    guard let menu, !menu.candidates.isEmpty else { return }
    let count = menu.candidates.count
    select(menu.selected.map { ($0 + (backwards ? count - 1 : 1)) % count } ?? (backwards ? count - 1 : 0))
  }

  private mutating func select(_ next: Int) {
    guard var open = menu else { return }
    let text = open.candidates[next].text
    buffer.replace(open.start..<(open.start + open.length), with: text)
    open.length = max(buffer.cursor - open.start, 0)
    open.selected = next
    menu = open
  }

  /// Closes the menu and tells whether there was one; `restoring` takes the selected offer out again.
  mutating func closeMenu(restoring: Bool) -> Bool {
    guard let open = menu else { return false }
    menu = nil
    if restoring && open.selected != nil {
      buffer.replace(open.start..<(open.start + open.length), with: open.typed)
    }
    return true
  }

  private mutating func shiftIndentation(outwards: Bool) {
    let cursor = buffer.cursor
    let column = cursor - buffer.lineStart(of: cursor)
    if !outwards {
      buffer.insert(String(repeating: " ", count: Self.indentWidth - column % Self.indentWidth))
    } else if column > 0 {
      let back = (column - 1) % Self.indentWidth + 1
      buffer.replace((cursor - back)..<cursor, with: "")
    }
  }
}
