// This file parses the replacement strings of `sub`, `subn` and `expand`, because Python's templates share their errors
// with the pattern grammar and nothing with PCRE2's `$1`.

/// A parsed replacement string.
public struct ReplacementTemplate: Sendable, Hashable {
  public enum Piece: Sendable, Hashable {
    /// Code points, or bytes widened.
    case literal([UInt32])
    /// The text of a group, empty if it took no part.
    case group(Int)
  }

  /// Literals are never empty and never follow each other.
  public private(set) var pieces: [Piece] = []
  public private(set) var warnings: [PatternWarning] = []

  /// Parses a template for a pattern.
  ///
  /// - Parameters:
  ///   - groupCount: groups of the pattern, without group 0.
  ///   - names: its named groups.
  /// - Throws: Python's `re.error`, or its IndexError for a name that the pattern does not have.
  public init(
    parsing source: [UInt32], isText: Bool = true, groupCount: Int, names: [GroupName]
  ) throws(PatternError) {
    var parser = TemplateParser(
      tokens: try Tokenizer(source, isText: isText), groupCount: groupCount, names: names)
    do throws(PatternError) {
      try parser.parse()
    } catch {
      throw error.after(parser.warnings)
    }
    pieces = parser.pieces
    warnings = parser.warnings
  }
}

private struct TemplateParser {
  var tokens: Tokenizer
  let groupCount: Int
  let names: [GroupName]
  var pieces: [ReplacementTemplate.Piece] = []
  var warnings: [PatternWarning] = []
  var literal: [UInt32] = []

  mutating func parse() throws(PatternError) {
    while let token = try tokens.take() {
      guard token.isEscape else {
        literal.append(token.value)
        continue
      }
      let letter = token.value
      if letter == 0x67 {
        try parseNamedReference()
      } else if letter == 0x30 {
        let digits = [letter] + (try tokens.take(upTo: 2) { $0.isOctalDigit })
        literal.append((UInt32.value(of: digits, radix: 8) ?? 0) & 0xFF)
      } else if letter.isDigit {
        try parseNumber(letter)
      } else if let value = letter == 0x62 ? 0x08 : PatternParser.simpleEscape(letter) {
        literal.append(value)
      } else if letter.isASCIILetter {
        throw tokens.error("bad escape \(PythonText.string(token.codePoints))", back: 2)
      } else {
        // A backslash before anything else stays in the result.
        literal += token.codePoints
      }
    }
    flush()
  }

  private mutating func flush() {
    if !literal.isEmpty { pieces.append(.literal(literal)) }
    literal = []
  }

  private mutating func append(group: Int, back: Int) throws(PatternError) {
    if group > groupCount { throw tokens.error("invalid group reference \(group)", back: back) }
    flush()
    pieces.append(.group(group))
  }

  /// `\1` to `\99`, or three octal digits for a character.
  private mutating func parseNumber(_ first: UInt32) throws(PatternError) {
    var digits = [first]
    if let second = tokens.next?.plain, second.isDigit {
      _ = try tokens.take()
      digits.append(second)
      if first.isOctalDigit, second.isOctalDigit, let third = tokens.next?.plain, third.isOctalDigit {
        _ = try tokens.take()
        digits.append(third)
        let value = UInt32.value(of: digits, radix: 8) ?? 0
        guard value <= 0o377 else {
          let text = PythonText.string([0x5C] + digits)
          throw tokens.error("octal escape value \(text) outside of range 0-0o377", back: 4)
        }
        literal.append(value)
        return
      }
    }
    try append(group: Int(UInt32.value(of: digits, radix: 10) ?? 0), back: digits.count)
  }

  /// `\g<name>`, `\g<1>`.
  private mutating func parseNamedReference() throws(PatternError) {
    guard try tokens.take("<") else { throw tokens.error("missing <") }
    let name = try tokens.take(until: ">", "group name")
    let back = name.count + 1
    if PythonText.isIdentifier(name) {
      if !tokens.isText, name.contains(where: { $0 >= 0x80 }) {
        warn(PythonText.repr(name, asciiOnly: true), back: back)
      }
      guard let group = names.first(where: { $0.codePoints == name })?.group else {
        throw PatternError("unknown group name \(PythonText.repr(name))", kind: .indexError)
      }
      try append(group: group, back: back)
      return
    }
    let group = try tokens.groupNumber(name)
    guard group < PatternParser.mostGroups else { throw tokens.invalidReference(name, back: back) }
    if let text = tokens.oddNumber(name) { warn(text, back: back) }
    try append(group: group, back: back)
  }

  private mutating func warn(_ name: String, back: Int) {
    let position = tokens.position - back
    let message = "bad character in group name \(name) at position \(position)"
    warnings.append(PatternWarning(kind: .deprecation, message: message, position: position))
  }
}

/// `re.escape`: a backslash before every character that means something in a pattern, verbose mode included.
public func escapedForPattern(_ text: [UInt32]) -> [UInt32] {
  let special = Array("()[]{}?*+-|^$\\.&~# \t\n\r\u{0B}\u{0C}".unicodeScalars.map(\.value))
  var result: [UInt32] = []
  result.reserveCapacity(text.count)
  for value in text {
    if special.contains(value) { result.append(0x5C) }
    result.append(value)
  }
  return result
}
