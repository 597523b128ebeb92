// This file defines the commands that take the next key, or a place set before, into account: text taken literally, the
// region between mark and cursor, going to a character, and keys that are kept and played again.

/// Keys that were recorded, to be typed again; they outlast an entry.
struct KeyMacro: Sendable {
  /// Nil while none are recorded.
  var recording: [Key]?
  var keys: [Key] = []
}

extension EditSession {
  /// What the next key is for.
  enum Awaited: Equatable { case literal, target(forwards: Bool) }

  /// Gives the awaited key its meaning; false when no key was awaited.
  mutating func takeAwaited(_ key: Key) -> Bool {
    guard let meaning = awaited else { return false }
    awaited = nil
    if vi?.isReplaying == false { vi?.current?.typed.append(key) }
    let count = times?.value ?? 1
    times = nil
    guard let scalar = key.scalar else { return true }
    switch meaning {
    case .literal:
      buffer.insert(String(repeating: String(Character(scalar)), count: max(min(count, 1_000), 0)), kind: .typing)
    case .target(let forwards):
      for _ in 0..<min(abs(count), 1_000) { find(Character(scalar), forwards: count < 0 ? !forwards : forwards) }
    }
    return true
  }

  private mutating func find(_ character: Character, forwards: Bool) {
    let range = forwards ? min(buffer.cursor + 1, buffer.characters.count)..<buffer.characters.count : 0..<buffer.cursor
    let found =
      forwards
      ? buffer.characters[range].firstIndex(of: character) : buffer.characters[range].lastIndex(of: character)
    if let found { buffer.move(to: found) }
  }

  // MARK: The region

  /// What stands between the mark and the cursor; nil once the text has changed since the mark was set.
  var region: Range<Int>? {
    guard let mark, mark.version == buffer.version, mark.position <= buffer.characters.count else { return nil }
    return min(mark.position, buffer.cursor)..<max(mark.position, buffer.cursor)
  }

  mutating func setMark() { mark = (buffer.cursor, buffer.version) }

  mutating func exchangeMark() {
    guard let mark, region != nil else { return }
    let cursor = buffer.cursor
    buffer.move(to: mark.position)
    self.mark = (cursor, buffer.version)
  }

  mutating func copyRegion() {
    guard let region, !region.isEmpty else { return }
    killRing.add(String(buffer.characters[region]))
    mark = nil
  }

  // MARK: Macros

  mutating func endMacro() {
    // The keys that end it are not part of it.
    if let recorded = macro.recording { macro.keys = Array(recorded.dropLast(2)) }
    macro.recording = nil
  }

  mutating func playMacro() {
    if macro.recording != nil { endMacro() }
    let count = min(max(times?.value ?? 1, 0), 100)
    times = nil
    for _ in 0..<count { injected += macro.keys }
  }

  // MARK: Other entries

  /// Puts in the last word of the entry before; directly after itself, of the one before that in its place.
  mutating func insertLastWord() {
    let goesOn = lastCommand == .lastWord
    var index = goesOn ? lastWordIndex : history.entries.count
    var word: String?
    while word == nil && index > 0 {
      index -= 1
      word = history.entries[index].split(whereSeparator: \.isWhitespace).last.map(String.init)
    }
    guard let word else { return }
    yank(word, over: goesOn ? yanked ?? buffer.cursor..<buffer.cursor : buffer.cursor..<buffer.cursor)
    lastWordIndex = index
  }

  /// Makes every line a comment; where all are, makes them code again.
  mutating func toggleComment() {
    let lines = buffer.text.split(separator: "\n", omittingEmptySubsequences: false)
    let isComment = lines.allSatisfy { $0.hasPrefix("#") }
    let changed = lines.map { isComment ? String($0.dropFirst($0.hasPrefix("# ") ? 2 : 1)) : "# " + $0 }
    buffer.setText(changed.joined(separator: "\n"))
  }
}

extension Key {
  /// The scalar that a key sends, control characters included; nil for arrows and their like.
  fileprivate var scalar: Unicode.Scalar? {
    switch code {
    case .enter: return "\n"
    case .tab: return "\t"
    case .escape: return "\u{1B}"
    case .backspace: return "\u{7F}"
    case .character(let scalar):
      guard modifiers.contains(.control) else { return scalar }
      return scalar == " " ? "\u{0}" : Unicode.Scalar(scalar.value & 0x1F)
    default: return nil
    }
  }
}
