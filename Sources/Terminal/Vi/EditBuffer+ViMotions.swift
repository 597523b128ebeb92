// This file defines where vi's motions lead in a text.

extension EditBuffer {
  /// Blanks, words and punctuation: a word of vi is a run of one of the last two. A big one is a run of all but blanks.
  private enum WordClass { case blank, word, punctuation }

  private func wordClass(_ position: Int, isBig: Bool) -> WordClass {
    let character = characters[position]
    if character.isWhitespace { return .blank }
    return isBig || Self.isWord(character) ? .word : .punctuation
  }

  private func isEmptyLine(_ position: Int) -> Bool {
    characters[position] == "\n" && (position == 0 || characters[position - 1] == "\n")
  }

  /// `w`: the start of the next word; an empty line is one.
  func nextWordStart(after position: Int, isBig: Bool) -> Int {
    var index = position
    guard index < characters.count else { return index }
    let first = wordClass(index, isBig: isBig)
    if first != .blank {
      while index < characters.count && wordClass(index, isBig: isBig) == first { index += 1 }
    } else {
      index += 1
    }
    while index < characters.count && wordClass(index, isBig: isBig) == .blank && !isEmptyLine(index) { index += 1 }
    return index
  }

  /// `e`: the last character of the word behind `position`.
  func nextWordEnd(after position: Int, isBig: Bool) -> Int {
    var index = position + 1
    while index < characters.count && wordClass(index, isBig: isBig) == .blank { index += 1 }
    guard index < characters.count else { return max(characters.count - 1, 0) }
    let own = wordClass(index, isBig: isBig)
    while index + 1 < characters.count && wordClass(index + 1, isBig: isBig) == own { index += 1 }
    return index
  }

  /// `b`: the start of the word before `position`.
  func previousWordStart(before position: Int, isBig: Bool) -> Int {
    var index = position - 1
    while index >= 0 && wordClass(index, isBig: isBig) == .blank && !isEmptyLine(index) { index -= 1 }
    guard index >= 0 else { return 0 }
    if isEmptyLine(index) { return index }
    let own = wordClass(index, isBig: isBig)
    while index > 0 && wordClass(index - 1, isBig: isBig) == own { index -= 1 }
    return index
  }

  /// `ge`: the last character of the word before `position`.
  func previousWordEnd(before position: Int, isBig: Bool) -> Int {
    guard position > 0, !characters.isEmpty else { return 0 }
    var index = min(position, characters.count - 1)
    let own = wordClass(index, isBig: isBig)
    if own != .blank {
      while index >= 0 && wordClass(index, isBig: isBig) == own { index -= 1 }
    }
    while index >= 0 && wordClass(index, isBig: isBig) == .blank && !isEmptyLine(index) { index -= 1 }
    return max(index, 0)
  }

  /// The first character of a line that is no blank, or the line's last one.
  func firstNonBlank(ofLineAt position: Int) -> Int {
    let end = lineEnd(of: position)
    var index = lineStart(of: position)
    while index < end && (characters[index] == " " || characters[index] == "\t") { index += 1 }
    return index
  }

  /// Where the line with this number begins, from 0; the last line for a number that is too high.
  func start(ofLine number: Int) -> Int {
    var start = 0
    var left = max(number, 0)
    while left > 0 {
      let end = lineEnd(of: start)
      if end == characters.count { break }
      start = end + 1
      left -= 1
    }
    return start
  }

  /// The `count`th place of a character in the line, or nil.
  func find(_ find: ViFind, from position: Int, count: Int, isAgain: Bool) -> Int? {
    let start = lineStart(of: position)
    let end = lineEnd(of: position)
    let step = find.forwards ? 1 : -1
    // `t` again would find the character that it stands before.
    var index = position + step + (isAgain && find.isTill ? step : 0)
    var left = count
    while index >= start && index < end {
      if characters[index] == find.character {
        left -= 1
        if left == 0 { return find.isTill ? index - step : index }
      }
      index += step
    }
    return nil
  }

  // MARK: Text objects

  /// The range of `iw`, `a(` and the like around `position`; nil where there is none. `roles` tell strings, in which
  /// brackets do not count.
  func object(_ name: Character, isInner: Bool, at position: Int, count: Int, roles: [Role]) -> Range<Int>? {
    switch name {
    case "w", "W": wordObject(isBig: name == "W", isInner: isInner, at: position, count: count)
    case "\"", "'", "`": quotedObject(name, isInner: isInner, at: position)
    case "(", ")", "b": bracketObject("(", ")", isInner: isInner, at: position, count: count, roles: roles)
    case "[", "]": bracketObject("[", "]", isInner: isInner, at: position, count: count, roles: roles)
    case "{", "}", "B": bracketObject("{", "}", isInner: isInner, at: position, count: count, roles: roles)
    default: nil
    }
  }

  private func wordObject(isBig: Bool, isInner: Bool, at position: Int, count: Int) -> Range<Int>? {
    let lower = lineStart(of: position)
    let upper = lineEnd(of: position)
    guard position < upper else { return nil }
    func runEnd(_ from: Int) -> Int {
      let own = wordClass(from, isBig: isBig)
      var index = from
      while index < upper && wordClass(index, isBig: isBig) == own { index += 1 }
      return index
    }
    let own = wordClass(position, isBig: isBig)
    var start = position
    while start > lower && wordClass(start - 1, isBig: isBig) == own { start -= 1 }
    var end = position
    for _ in 0..<min(count, upper - lower) where end < upper {
      end = runEnd(end)
      // The word with the blanks behind it, or blanks with the word behind them.
      if !isInner && end < upper {
        if own == .blank || wordClass(end, isBig: isBig) == .blank { end = runEnd(end) }
      }
    }
    if !isInner, own != .blank, end == upper || characters[end - 1].isWhitespace == false {
      while start > lower && characters[start - 1].isWhitespace { start -= 1 }
    }
    return start..<end
  }

  /// Between two quotes of one line, or with them and the blanks behind.
  private func quotedObject(_ quote: Character, isInner: Bool, at position: Int) -> Range<Int>? {
    let end = lineEnd(of: position)
    var open: Int?
    var index = lineStart(of: position)
    while index < end {
      if characters[index] == "\\" && open != nil {
        index += 2
        continue
      }
      if characters[index] == quote {
        if let start = open {
          if index >= position {
            if isInner { return (start + 1)..<index }
            var behind = index + 1
            while behind < end && characters[behind] == " " { behind += 1 }
            return start..<behind
          }
          open = nil
        } else {
          open = index
        }
      }
      index += 1
    }
    return nil
  }

  private func bracketObject(
    _ open: Character, _ close: Character, isInner: Bool, at position: Int, count: Int, roles: [Role]
  ) -> Range<Int>? {
    guard !characters.isEmpty else { return nil }
    var index = min(position, characters.count - 1)
    var depth = 0
    var left = max(count, 1)
    // On the closing bracket itself the object is the one that ends here.
    if characters[index] == close { index -= 1 }
    while index >= 0 {
      if BracketMatcher.counts(index, roles) {
        if characters[index] == close { depth += 1 }
        if characters[index] == open {
          if depth == 0 {
            left -= 1
            if left == 0 { break }
          } else {
            depth -= 1
          }
        }
      }
      index -= 1
    }
    guard index >= 0, let end = BracketMatcher.partner(of: index, characters, roles) else { return nil }
    return isInner ? (index + 1)..<end : index..<(end + 1)
  }
}
