// This file reads the lines of a `regex test`, because a pattern is judged by what it finds in texts and not by a
// program around it:
//
//     match "Tea 3.20 EUR"
//     no match 'Tea 3x20 EUR'
//     groups "Lamp 64.50 EUR" -> ("64", "50")
//     groups "seat 61" -> {"seat": "61", "coach": None}

import SourceText

/// What a pattern must find in one text. Searching is `re.search`'s: anywhere.
public struct PatternExpectation: Hashable, Sendable {
  public enum Kind: Hashable, Sendable {
    case match
    case noMatch
    /// All groups in order, as `groups()` gives them; nil for a group that took no part.
    case groups([String?])
    /// Some groups by name, in the order written.
    case namedGroups([NamedGroup])
  }

  public struct NamedGroup: Hashable, Sendable {
    public var name: String
    public var value: String?
  }

  public var kind: Kind
  public var text: String
  /// The line as written.
  public var written: String
  /// The line of the file, from 1.
  public var line: Int
}

struct PatternFault: Error {
  /// The column in the line, from 1, in code points.
  var column: Int
  var message: String
}

/// Reads one line; nil when it is blank or a `#` comment.
func readPatternExpectation(_ line: String, fileLine: Int) throws(PatternFault) -> PatternExpectation? {
  var scanner = LiteralScanner(scalars: Array(line.unicodeScalars))
  scanner.skipBlanks()
  guard let first = scanner.peek, first != "#" else { return nil }
  func expectation(_ kind: PatternExpectation.Kind, _ text: String) -> PatternExpectation {
    let written = line.drop { $0 == " " || $0 == "\t" }
    return PatternExpectation(kind: kind, text: text, written: String(written), line: fileLine)
  }
  let start = scanner.offset
  switch scanner.word() {
  case "match":
    let text = try scanner.string()
    try scanner.expectEnd()
    return expectation(.match, text)
  case "no":
    guard scanner.word() == "match" else { throw scanner.fault("`no` goes on with `match`") }
    let text = try scanner.string()
    try scanner.expectEnd()
    return expectation(.noMatch, text)
  case "groups":
    let text = try scanner.string()
    try scanner.expect("->", "`groups \"text\"` goes on with `->` and the groups")
    let kind = try scanner.groups()
    try scanner.expectEnd()
    return expectation(kind, text)
  default:
    throw PatternFault(column: start + 1, message: "a line begins with `match`, `no match` or `groups`")
  }
}

/// Reads Python's string literals, and tuples and dicts of them.
struct LiteralScanner {
  let scalars: [Unicode.Scalar]
  var offset = 0

  var peek: Unicode.Scalar? { offset < scalars.count ? scalars[offset] : nil }

  func fault(_ message: String) -> PatternFault {
    PatternFault(column: offset + 1, message: message)
  }

  mutating func skipBlanks() {
    while let scalar = peek, scalar.properties.isWhitespace { offset += 1 }
  }

  mutating func take(_ text: String) -> Bool {
    skipBlanks()
    let wanted = Array(text.unicodeScalars)
    guard scalars[offset...].starts(with: wanted) else { return false }
    offset += wanted.count
    return true
  }

  mutating func expect(_ text: String, _ message: String) throws(PatternFault) {
    if !take(text) { throw fault(message) }
  }

  mutating func expectEnd() throws(PatternFault) {
    skipBlanks()
    guard peek == nil || peek == "#" else { throw fault("nothing more is expected here") }
  }

  mutating func word() -> String {
    skipBlanks()
    var result = ""
    while let scalar = peek, ("a"..."z").contains(scalar) {
      result.unicodeScalars.append(scalar)
      offset += 1
    }
    return result
  }

  mutating func groups() throws(PatternFault) -> PatternExpectation.Kind {
    if take("{") { return .namedGroups(try namedGroups()) }
    let isParenthesised = take("(")
    var values: [String?] = []
    if isParenthesised, take(")") { return .groups([]) }
    repeat {
      skipBlanks()
      if !values.isEmpty, isParenthesised ? peek == ")" : peek == nil { break }
      values.append(try optionalString())
    } while take(",")
    if isParenthesised { try expect(")", "a `)` or a `,` is missing") }
    return .groups(values)
  }

  private mutating func namedGroups() throws(PatternFault) -> [PatternExpectation.NamedGroup] {
    var result: [PatternExpectation.NamedGroup] = []
    while !take("}") {
      let name = try string()
      try expect(":", "a group's name goes on with `:`")
      result.append(.init(name: name, value: try optionalString()))
      if !take(",") {
        try expect("}", "a `}` or a `,` is missing")
        break
      }
    }
    return result
  }

  private mutating func optionalString() throws(PatternFault) -> String? {
    if take("None") { return nil }
    return try string()
  }

  mutating func string() throws(PatternFault) -> String {
    skipBlanks()
    var isRaw = false
    if peek == "r", offset + 1 < scalars.count, scalars[offset + 1] == "\"" || scalars[offset + 1] == "'" {
      isRaw = true
      offset += 1
    }
    guard let quote = peek, quote == "\"" || quote == "'" else { throw fault("a text in quotes is expected here") }
    let start = offset
    offset += 1
    var result = String.UnicodeScalarView()
    while let scalar = peek {
      if scalar == quote {
        offset += 1
        return String(result)
      }
      if scalar == "\\", isRaw {
        // As in Python: the quote behind it stays in, and so does the backslash.
        result.append(scalar)
        offset += 1
        guard let next = peek else { break }
        result.append(next)
        offset += 1
      } else if scalar == "\\" {
        result.append(try escape())
      } else {
        result.append(scalar)
        offset += 1
      }
    }
    throw PatternFault(column: start + 1, message: "this quote is never closed")
  }

  private mutating func escape() throws(PatternFault) -> Unicode.Scalar {
    let start = offset
    offset += 1
    guard let letter = peek else { throw fault("the line ends inside an escape") }
    offset += 1
    switch letter {
    case "n": return "\n"
    case "t": return "\t"
    case "r": return "\r"
    case "0": return "\0"
    case "a": return "\u{07}"
    case "b": return "\u{08}"
    case "f": return "\u{0C}"
    case "v": return "\u{0B}"
    case "\\", "\"", "'": return letter
    case "x", "u", "U":
      let count = letter == "x" ? 2 : letter == "u" ? 4 : 8
      var digits = ""
      while digits.utf8.count < count, let digit = peek, digit.properties.isASCIIHexDigit {
        digits.unicodeScalars.append(digit)
        offset += 1
      }
      if digits.utf8.count == count, let value = UInt32(digits, radix: 16), let scalar = Unicode.Scalar(value) {
        return scalar
      }
      throw PatternFault(column: start + 1, message: "`\\\(letter)` needs \(count) hexadecimal digits of a character")
    default:
      throw PatternFault(
        column: start + 1, message: "`\\\(letter)` is no escape; write `\\\\` for a backslash, or r\"...\"")
    }
  }
}
