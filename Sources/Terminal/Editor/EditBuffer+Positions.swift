// This file defines the places in a text that commands move to: lines, words, indentation and offsets in bytes.

extension EditBuffer {
  // MARK: Lines

  /// Where the line of `position` begins.
  public func lineStart(of position: Int) -> Int {
    var index = min(max(position, 0), characters.count)
    while index > 0 && characters[index - 1] != "\n" { index -= 1 }
    return index
  }

  /// Where the line of `position` ends: at its line feed or at the end of the text.
  public func lineEnd(of position: Int) -> Int {
    var index = min(max(position, 0), characters.count)
    while index < characters.count && characters[index] != "\n" { index += 1 }
    return index
  }

  public var isMultiLine: Bool { characters.contains("\n") }
  public var isOnFirstLine: Bool { lineStart(of: cursor) == 0 }
  public var isOnLastLine: Bool { lineEnd(of: cursor) == characters.count }

  /// Moves a line up or down, to the same column of the screen as far as the line is that long. False at the edge.
  public mutating func moveVertically(down: Bool) -> Bool {
    let start = lineStart(of: cursor)
    let goal = goalColumn ?? columns(from: start, to: cursor)
    let target: Int
    if down {
      let end = lineEnd(of: cursor)
      if end == characters.count { return false }
      target = end + 1
    } else {
      if start == 0 { return false }
      target = lineStart(of: start - 1)
    }
    let end = lineEnd(of: target)
    var position = target
    var column = 0
    while position < end {
      let next = column + max(DisplayWidth.of(characters[position]), 1)
      if next > goal { break }
      column = next
      position += 1
    }
    moveVertically(to: position, keeping: goal)
    return true
  }

  private func columns(from start: Int, to end: Int) -> Int {
    characters[start..<end].reduce(0) { $0 + max(DisplayWidth.of($1), 1) }
  }

  /// The spaces and tabs that the line of `position` begins with.
  public func indentation(of position: Int) -> String {
    let start = lineStart(of: position)
    return String(characters[start..<lineEnd(of: position)].prefix { $0 == " " || $0 == "\t" })
  }

  /// Whether nothing but spaces and tabs stands before the cursor in its line.
  public var isInIndentation: Bool {
    characters[lineStart(of: cursor)..<cursor].allSatisfy { $0 == " " || $0 == "\t" }
  }

  // MARK: Words

  /// The end of the word at `position` or after it. Letters, digits and underscores make words.
  public func wordEnd(after position: Int) -> Int {
    var index = position
    while index < characters.count && !Self.isWord(characters[index]) { index += 1 }
    while index < characters.count && Self.isWord(characters[index]) { index += 1 }
    return index
  }

  /// The start of the word at `position` or before it.
  public func wordStart(before position: Int) -> Int {
    var index = position
    while index > 0 && !Self.isWord(characters[index - 1]) { index -= 1 }
    while index > 0 && Self.isWord(characters[index - 1]) { index -= 1 }
    return index
  }

  /// The start of what stands between spaces before `position`.
  public func blankStart(before position: Int) -> Int {
    var index = position
    while index > 0 && characters[index - 1].isWhitespace { index -= 1 }
    while index > 0 && !characters[index - 1].isWhitespace { index -= 1 }
    return index
  }

  static func isWord(_ character: Character) -> Bool {
    character.isLetter || character.isNumber || character == "_"
  }

  // MARK: Bytes

  /// The offset in the text's UTF-8 of a position.
  public func byteOffset(of position: Int) -> Int {
    characters[..<min(max(position, 0), characters.count)].reduce(0) { $0 + $1.utf8.count }
  }

  /// The position of an offset in the text's UTF-8; an offset inside a character counts as the character's start.
  public func position(ofByte offset: Int) -> Int {
    var bytes = 0
    for (index, character) in characters.enumerated() {
      bytes += character.utf8.count
      if bytes > offset { return index }
    }
    return characters.count
  }
}
