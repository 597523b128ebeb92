// This file defines the commands that move the cursor and change the text.

extension EditSession {
  /// Moves the cursor; false when the command is none that moves.
  mutating func move(_ command: EditCommand) -> Bool {
    let cursor = buffer.cursor
    switch command {
    case .moveLeft: buffer.move(to: cursor - 1)
    case .moveRight: buffer.move(to: cursor + 1)
    case .moveWordLeft: buffer.move(to: buffer.wordStart(before: cursor))
    case .moveWordRight: buffer.move(to: buffer.wordEnd(after: cursor))
    case .moveToLineStart: buffer.move(to: lineBeginning(from: cursor))
    case .moveToLineEnd: buffer.move(to: buffer.lineEnd(of: cursor))
    case .moveToTextStart: buffer.move(to: 0)
    case .moveToTextEnd: buffer.move(to: buffer.characters.count)
    default: return false
    }
    return true
  }

  /// The first character behind the indentation, or the line's start for one who is there or before it.
  private func lineBeginning(from cursor: Int) -> Int {
    let start = buffer.lineStart(of: cursor)
    let code = start + buffer.indentation(of: cursor).count
    return cursor > code ? code : start
  }

  mutating func change(_ command: EditCommand) {
    let cursor = buffer.cursor
    let count = buffer.characters.count
    switch command {
    case .deleteLeft: deleteLeft()
    case .deleteRight, .deleteRightOrEnd:
      if cursor < count { buffer.replace(cursor..<(cursor + 1), with: "", kind: .deletion) }
    case .killWordLeft: kill(buffer.wordStart(before: cursor)..<cursor, before: true)
    case .killBlankLeft where region?.isEmpty == false:
      kill(region ?? cursor..<cursor, before: true)
    case .killBlankLeft: kill(buffer.blankStart(before: cursor)..<cursor, before: true)
    case .killWordRight: kill(cursor..<buffer.wordEnd(after: cursor), before: false)
    case .killToLineStart:
      let start = buffer.lineStart(of: cursor)
      kill((start == cursor ? max(start - 1, 0) : start)..<cursor, before: true)
    case .killToLineEnd:
      let end = buffer.lineEnd(of: cursor)
      kill(cursor..<(end == cursor ? min(end + 1, count) : end), before: false)
    case .transpose: transpose()
    case .transposeWords: transposeWords()
    case .deleteBlanks:
      var (start, end) = (cursor, cursor)
      while start > 0 && buffer.characters[start - 1].isBlank { start -= 1 }
      while end < count && buffer.characters[end].isBlank { end += 1 }
      buffer.replace(start..<end, with: "", kind: .deletion)
    case .upperCaseWord: changeWord { $0.uppercased() }
    case .lowerCaseWord: changeWord { $0.lowercased() }
    case .capitalizeWord:
      changeWord { word in
        let start = word.prefix { !EditBuffer.isWord($0) }
        let rest = word.dropFirst(start.count)
        return start + rest.prefix(1).uppercased() + rest.dropFirst().lowercased()
      }
    default: break
    }
  }

  /// Deletes a character, or in the indentation back to the indent before.
  private mutating func deleteLeft() {
    let cursor = buffer.cursor
    if cursor == 0 { return }
    let column = cursor - buffer.lineStart(of: cursor)
    var count = 1
    if column > 0 && buffer.isInIndentation {
      let back = (column - 1) % Self.indentWidth + 1
      if buffer.characters[(cursor - back)..<cursor].allSatisfy({ $0 == " " }) { count = back }
    }
    buffer.replace((cursor - count)..<cursor, with: "", kind: .deletion)
  }

  private mutating func kill(_ range: Range<Int>, before: Bool) {
    let kills: Set<EditCommand> = [.killWordLeft, .killBlankLeft, .killWordRight, .killToLineEnd, .killToLineStart]
    let joins = lastCommand.map(kills.contains) ?? false
    killRing.add(String(buffer.characters[range]), joining: joins, before: before)
    buffer.replace(range, with: "")
  }

  /// Swaps the characters around the cursor; at the end of a line, the two before it.
  private mutating func transpose() {
    let start = buffer.lineStart(of: buffer.cursor)
    let end = buffer.lineEnd(of: buffer.cursor)
    let middle = buffer.cursor == end ? end - 1 : buffer.cursor
    if middle <= start || middle >= end { return }
    let swapped = String(buffer.characters[middle]) + String(buffer.characters[middle - 1])
    buffer.replace((middle - 1)..<(middle + 1), with: swapped)
  }

  /// Swaps the word before the cursor and the one behind it; at the end, the last two.
  private mutating func transposeWords() {
    let last = buffer.wordEnd(after: buffer.cursor)
    let right = buffer.wordStart(before: last)..<last
    let first = buffer.wordStart(before: right.lowerBound)
    let left = first..<buffer.wordEnd(after: first)
    guard left.upperBound <= right.lowerBound, !left.isEmpty, !right.isEmpty else { return }
    let middle = buffer.characters[left.upperBound..<right.lowerBound]
    buffer.replace(
      left.lowerBound..<right.upperBound,
      with: String(buffer.characters[right]) + String(middle) + String(buffer.characters[left]))
  }

  private mutating func changeWord(_ transform: (String) -> String) {
    let end = buffer.wordEnd(after: buffer.cursor)
    if end == buffer.cursor { return }
    buffer.replace(buffer.cursor..<end, with: transform(String(buffer.characters[buffer.cursor..<end])))
  }
}

extension Character {
  fileprivate var isBlank: Bool { self == " " || self == "\t" }
}
