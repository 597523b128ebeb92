// This file parses what follows a backslash, outside and inside a set. The two differ: digits outside a set may name a
// group, inside they are always octal, and the anchors exist only outside.

extension PatternParser {
  /// An escape outside a set; `start` is the offset of its backslash.
  mutating func parseEscape(_ token: Token, from start: Int) throws(PatternError) -> Node {
    let letter = token.value
    if let anchor = PatternParser.anchor(letter) {
      return Node(kind: .anchor(anchor), span: start..<tokens.position)
    }
    if let category = Category(letter: letter) {
      let item = CharacterSet.Item(kind: .category(category), span: start..<tokens.position)
      return Node(
        kind: .set(CharacterSet(isNegated: false, items: [item], isBracketed: false)), span: item.span)
    }
    if letter.isDigit, letter != 0x30 { return try parseNumber(token, from: start) }
    let value = try parseCharacterEscape(token, octalDigits: letter == 0x30 ? 2 : 0)
    return Node(kind: .literal(value), span: start..<tokens.position)
  }

  /// An escape inside a set: a character or a category.
  mutating func parseSetEscape(_ token: Token) throws(PatternError) -> CharacterSet.Kind {
    let letter = token.value
    if letter == 0x62 { return .literal(0x08) }
    if let category = Category(letter: letter) { return .category(category) }
    return .literal(try parseCharacterEscape(token, octalDigits: letter.isOctalDigit ? 2 : 0))
  }

  /// `\1`: three octal digits are a character, anything else is a group.
  private mutating func parseNumber(_ token: Token, from start: Int) throws(PatternError) -> Node {
    var digits = [token.value]
    if let second = tokens.next?.plain, second.isDigit {
      _ = try tokens.take()
      digits.append(second)
      if digits[0].isOctalDigit, second.isOctalDigit, let third = tokens.next?.plain, third.isOctalDigit {
        _ = try tokens.take()
        digits.append(third)
        let value = try octalValue([0x5C] + digits)
        return Node(kind: .literal(value), span: start..<tokens.position)
      }
    }
    let group = Int(UInt32.value(of: digits, radix: 10) ?? 0)
    guard group < groupWidths.count else {
      throw tokens.error("invalid group reference \(group)", back: digits.count)
    }
    guard let width = groupWidths[group] else {
      throw tokens.error("cannot refer to an open group", back: digits.count + 1)
    }
    try checkLookbehind(group)
    let reference = Backreference(group: group, isNamed: false, width: width)
    return Node(kind: .backreference(reference), span: start..<tokens.position)
  }

  /// Refuses a reference to a group that the lookbehind around it defines.
  func checkLookbehind(_ group: Int) throws(PatternError) {
    guard let lookbehindGroups else { return }
    guard group < groupWidths.count, groupWidths[group] != nil else {
      throw tokens.error("cannot refer to an open group")
    }
    if group >= lookbehindGroups {
      throw tokens.error("cannot refer to group defined in the same lookbehind subpattern")
    }
  }

  private func octalValue(_ escape: [UInt32]) throws(PatternError) -> UInt32 {
    let value = UInt32.value(of: escape.dropFirst(), radix: 8) ?? .max
    guard value <= 0o377 else {
      let text = PythonText.string(escape)
      throw tokens.error("octal escape value \(text) outside of range 0-0o377", back: escape.count)
    }
    return value
  }

  /// An escape that stands for one character. `octalDigits` is how many more octal digits it may take.
  private mutating func parseCharacterEscape(_ token: Token, octalDigits: Int) throws(PatternError) -> UInt32 {
    let letter = token.value
    if let value = PatternParser.simpleEscape(letter) { return value }
    switch UInt8(exactly: letter) ?? 0 {
    case UInt8(ascii: "x"): return try parseHexadecimal(token, digits: 2)
    case UInt8(ascii: "u") where tokens.isText: return try parseHexadecimal(token, digits: 4)
    case UInt8(ascii: "U") where tokens.isText: return try parseHexadecimal(token, digits: 8)
    case UInt8(ascii: "N") where tokens.isText: return try parseNamedCharacter()
    default: break
    }
    if letter.isOctalDigit {
      let escape = token.codePoints + (try tokens.take(upTo: octalDigits) { $0.isOctalDigit })
      return try octalValue(escape)
    }
    if letter.isDigit || letter.isASCIILetter {
      throw tokens.error("bad escape \(PythonText.string(token.codePoints))", back: 2)
    }
    return letter
  }

  private mutating func parseHexadecimal(_ token: Token, digits: Int) throws(PatternError) -> UInt32 {
    let escape = token.codePoints + (try tokens.take(upTo: digits) { $0.isHexDigit })
    guard escape.count == digits + 2 else {
      throw tokens.error("incomplete escape \(PythonText.string(escape))", back: escape.count)
    }
    guard let value = UInt32.value(of: escape.dropFirst(2), radix: 16), value <= CodePointRanges.last else {
      throw tokens.error("bad escape \(PythonText.string(escape))", back: escape.count)
    }
    return value
  }

  private mutating func parseNamedCharacter() throws(PatternError) -> UInt32 {
    guard try tokens.take("{") else { throw tokens.error("missing {") }
    let name = try tokens.take(until: "}", "character name")
    // What cannot be encoded is no name, and the escape then has no meaning.
    if name.contains(where: { (0xD800...0xDFFF).contains($0) }) { throw tokens.error("bad escape \\N", back: 2) }
    guard let value = CharacterNames.lookup(name) else {
      throw tokens.error("undefined character name \(PythonText.repr(name))", back: name.count + 4)
    }
    return value
  }

  /// The escapes for control characters, the same in patterns and templates.
  static func simpleEscape(_ letter: UInt32) -> UInt32? {
    switch UInt8(exactly: letter) ?? 0 {
    case UInt8(ascii: "a"): return 0x07
    case UInt8(ascii: "f"): return 0x0C
    case UInt8(ascii: "n"): return 0x0A
    case UInt8(ascii: "r"): return 0x0D
    case UInt8(ascii: "t"): return 0x09
    case UInt8(ascii: "v"): return 0x0B
    case UInt8(ascii: "\\"): return 0x5C
    default: return nil
    }
  }

  private static func anchor(_ letter: UInt32) -> Anchor? {
    switch UInt8(exactly: letter) ?? 0 {
    case UInt8(ascii: "A"): return .start
    case UInt8(ascii: "Z"): return .end
    case UInt8(ascii: "b"): return .wordBoundary
    case UInt8(ascii: "B"): return .notWordBoundary
    default: return nil
    }
  }
}

extension Category {
  /// The category behind `\d` and its like.
  init?(letter: UInt32) {
    switch UInt8(exactly: letter) ?? 0 {
    case UInt8(ascii: "d"): self.init(base: .digit, isNegated: false)
    case UInt8(ascii: "D"): self.init(base: .digit, isNegated: true)
    case UInt8(ascii: "s"): self.init(base: .space, isNegated: false)
    case UInt8(ascii: "S"): self.init(base: .space, isNegated: true)
    case UInt8(ascii: "w"): self.init(base: .word, isNegated: false)
    case UInt8(ascii: "W"): self.init(base: .word, isNegated: true)
    default: return nil
    }
  }
}
