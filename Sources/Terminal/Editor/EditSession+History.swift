// This file defines walking through earlier entries and searching them.

extension EditSession {
  /// Where the walk through the history stands.
  struct Recall {
    /// Index of the entry that is shown; the number of entries stands for the text being written.
    var index: Int
    /// What the walk looks for at the start of entries, from its first step on.
    var prefix = ""
    /// The version of the text that the walk put there: any other version begins a new walk.
    var version: Int?
    /// Texts as they were left, by index, so that a walk away from them loses nothing.
    var drafts: [Int: String] = [:]
  }

  /// An incremental search.
  struct Search {
    var text = ""
    var forwards: Bool
    /// Index of the entry that is shown.
    var index: Int
    var hasFailed = false
    /// What to go back to.
    let original: EditBuffer
    let originalIndex: Int
  }

  // MARK: Walking

  /// Goes to the next entry that begins as the text did before the cursor when the walk began.
  mutating func recallEntry(forwards: Bool) {
    if recall.version != buffer.version {
      recall.prefix = String(buffer.characters[..<buffer.cursor])
      // A walk that begins at the end of a line of its own would only ever find that line.
      if buffer.isMultiLine { recall.prefix = "" }
    }
    let current = buffer.text
    let found = history.index(
      from: recall.index, forwards: forwards, prefix: recall.prefix, differentFrom: current)
    if let found {
      show(entry: found)
    } else if forwards && recall.index < history.entries.count {
      show(entry: history.entries.count)
    }
  }

  mutating func show(entry index: Int) {
    if index == recall.index || index < 0 || index > history.entries.count { return }
    recall.drafts[recall.index] = buffer.text
    recall.index = index
    let text = recall.drafts[index] ?? (index < history.entries.count ? history.entries[index] : "")
    buffer.setText(text)
    recall.version = buffer.version
  }

  // MARK: Searching

  mutating func beginSearch(forwards: Bool) {
    search = Search(
      forwards: forwards, index: history.entries.count, original: buffer, originalIndex: recall.index)
  }

  /// Lets the search have a key; false when the key ends it and is to be performed.
  mutating func continueSearch(_ key: Key, _ command: EditCommand?) -> Bool {
    guard var state = search else { return false }
    switch command {
    case .searchBackwards, .searchForwards:
      state.forwards = command == .searchForwards
      search = state
      find(from: state.index)
    case .deleteLeft:
      if !state.text.isEmpty { state.text.removeLast() }
      search = state
      find(from: state.forwards ? -1 : history.entries.count)
    case .cancel where key != Key(.escape):
      endSearch(keeping: false)
    case .cancel:
      endSearch(keeping: true)
    case .interrupt:
      endSearch(keeping: false)
      return false
    case nil:
      guard case .character(let scalar) = key.code, key.modifiers.isSubset(of: .shift) else { return true }
      state.text.unicodeScalars.append(scalar)
      search = state
      // The entry that is shown may still match the longer text.
      find(from: state.forwards ? state.index - 1 : state.index + 1)
    default:
      endSearch(keeping: true)
      return false
    }
    return true
  }

  private mutating func find(from index: Int) {
    guard var state = search else { return }
    if state.text.isEmpty {
      state.hasFailed = false
    } else if let found = history.index(from: index, forwards: state.forwards, containing: state.text) {
      state.index = found
      state.hasFailed = false
      show(entry: found)
      if let start = foundPositions(state.text).first { buffer.move(to: start) }
    } else {
      state.hasFailed = true
    }
    search = state
  }

  mutating func endSearch(keeping: Bool) {
    guard let state = search else { return }
    search = nil
    if !state.text.isEmpty { vi?.lastSearch = (state.text, state.forwards) }
    if keeping { return keepInLine() }
    // Versions count on, so that nothing derived from the text is taken for current.
    buffer.setText(state.original.text)
    buffer.move(to: state.original.cursor)
    recall.index = state.originalIndex
    recall.version = nil
  }

  /// Positions of the characters that the search found.
  func foundPositions(_ text: String) -> Range<Int> {
    let needle = Array(text)
    let ignoresCase = text == text.lowercased()
    let characters = buffer.characters
    guard !needle.isEmpty, needle.count <= characters.count else { return 0..<0 }
    func isSame(_ left: Character, _ right: Character) -> Bool {
      left == right || (ignoresCase && left.lowercased() == right.lowercased())
    }
    for start in 0...(characters.count - needle.count)
    where needle.indices.allSatisfy({ isSame(characters[start + $0], needle[$0]) }) {
      return start..<(start + needle.count)
    }
    return 0..<0
  }
}
