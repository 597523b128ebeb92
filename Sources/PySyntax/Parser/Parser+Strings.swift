// This file turns adjacent string tokens into one constant or one f-string (language reference 2.4.1 to 2.4.3).

import SourceText

/// A string token taken apart.
struct StringLiteral {
  let token: Token
  var isBytes = false
  var isRaw = false
  var isFormatted = false
  /// Offsets of what stands between the quotes.
  var body: Range<Int>

  init(_ token: Token, _ source: SourceBuffer) {
    self.token = token
    var position = Int(token.start)
    while true {
      switch source.bytes[position] | 0x20 {
      case 0x62: isBytes = true
      case 0x72: isRaw = true
      case 0x66: isFormatted = true
      case 0x75: break
      default:
        let quote = source.bytes[position]
        let isTriple =
          Int(token.end) - position >= 6 && source.bytes[position + 1] == quote
          && source.bytes[position + 2] == quote
        let width = isTriple ? 3 : 1
        body = position + width..<Int(token.end) - width
        return
      }
      position += 1
    }
  }
}

extension TreeParser {
  mutating func parseStrings() throws(ParseFailure) -> Expression {
    let first = position
    while kind == .string { advance() }
    let count = position - first
    let span = span(from: tokens[first].start)
    height = 1
    let literal = StringLiteral(tokens[first], source)
    if count == 1, !literal.isFormatted {
      let text = try decode(literal)
      return Expression(.constant(literal.isBytes ? .bytes(text) : .string(text)), span)
    }
    var builder = StringPartsBuilder()
    var tallest = 1
    var isFormatted = false
    for index in first..<position {
      let piece = StringLiteral(tokens[index], source)
      if piece.isBytes != literal.isBytes {
        throw .known(stringError("cannot mix bytes and nonbytes literals", first))
      }
      if piece.isFormatted {
        isFormatted = true
        var reader = FormattedStringReader(self, piece, firstString: first)
        builder.append(try reader.readParts(depth: 0))
        tallest = max(tallest, reader.height)
      } else {
        builder.append(try decode(piece))
      }
    }
    height = tallest
    if isFormatted {
      try raise(above: tallest)
      return Expression(.joinedString(builder.parts), span)
    }
    let text = builder.text
    return Expression(.constant(literal.isBytes ? .bytes(text) : .string(text)), span)
  }

  /// CPython notices an error inside a string when it has looked one token beyond the last string.
  func stringError(_ message: String, _ firstString: Int) -> PySyntaxError {
    var index = firstString
    while tokens[index].kind == .string { index += 1 }
    return PySyntaxError(.syntax, message, tokens[index].span)
  }

  private func decode(_ literal: StringLiteral) throws(ParseFailure) -> [UInt8] {
    if literal.isBytes {
      for offset in literal.body where source.bytes[offset] >= 0x80 {
        throw .known(
          stringError("bytes can only contain ASCII literal characters", position - 1))
      }
    }
    var decoder = EscapeDecoder(context, literal)
    do throws(EscapeError) {
      return try decoder.decode(literal.body)
    } catch {
      throw .known(stringError(error.message, position - 1))
    }
  }
}

/// The parts of an f-string, with literal text joined.
struct StringPartsBuilder {
  private(set) var parts: [StringPart] = []
  private var literal: [UInt8] = []

  /// The text, if there are no replacement fields.
  var text: [UInt8] {
    if case .literal(let text)? = parts.first { return text }
    return []
  }

  mutating func append(_ text: [UInt8]) {
    if text.isEmpty { return }
    if case .literal(let before)? = parts.last {
      parts[parts.count - 1] = .literal(before + text)
    } else {
      parts.append(.literal(text))
    }
  }

  mutating func append(_ more: [StringPart]) {
    for part in more {
      if case .literal(let text) = part { append(text) } else { parts.append(part) }
    }
  }
}
