// This file reads f-strings as Python 3.11 does (language reference 2.4.3): the lexer has found the end of the whole
// literal first, so the text of a replacement field can hold neither a backslash nor the literal's own quotes.

import SourceText

/// Reads the parts of one f-string token.
struct FormattedStringReader {
  private var parser: TreeParser
  private let source: SourceBuffer
  private let bytes: UnsafePointer<UInt8>
  private let literal: StringLiteral
  /// Index of the first of the adjacent strings.
  private let firstString: Int
  private var position: Int
  private let end: Int
  /// Height of the tallest expression met.
  private(set) var height = 1

  init(_ parser: TreeParser, _ literal: StringLiteral, firstString: Int) {
    self.parser = parser
    self.literal = literal
    self.firstString = firstString
    source = parser.source
    bytes = source.bytes
    position = literal.body.lowerBound
    end = literal.body.upperBound
  }

  private func failure(_ message: String) -> ParseFailure {
    .known(parser.stringError("f-string: \(message)", firstString))
  }

  private func failureInExpression(_ message: String) -> ParseFailure {
    .known(parser.stringError("f-string expression part cannot include \(message)", firstString))
  }

  /// Parts up to the end of the literal, or in a format specification up to its `}`.
  mutating func readParts(depth: Int) throws(ParseFailure) -> [StringPart] {
    var builder = StringPartsBuilder()
    while position < end {
      let isDoubledBrace = try readLiteral(depth, &builder)
      if isDoubledBrace { continue }
      if position >= end || bytes[position] == 0x7D { break }
      try readReplacement(depth, &builder)
    }
    return builder.parts
  }

  /// Literal text up to a brace; true if it ended with a doubled one, which is part of it.
  private mutating func readLiteral(
    _ depth: Int, _ builder: inout StringPartsBuilder
  ) throws(ParseFailure) -> Bool {
    let start = position
    var isDoubled = false
    var literalEnd = end
    scanning: while position < end {
      var byte = bytes[position]
      position += 1
      if byte == 0x5C, !literal.isRaw, position < end {
        byte = bytes[position]
        position += 1
        if byte == 0x4E {
          if position < end, bytes[position] == 0x7B {
            while position < end, bytes[position] != 0x7D { position += 1 }
            if position < end { position += 1 }
          }
          continue
        }
      }
      guard byte == 0x7B || byte == 0x7D else { continue }
      if depth == 0 {
        if position < end, bytes[position] == byte {
          literalEnd = position
          position += 1
          isDoubled = true
          break scanning
        }
        if byte == 0x7D { throw failure("single '}' is not allowed") }
      }
      position -= 1
      literalEnd = position
      break scanning
    }
    var decoder = EscapeDecoder(parser.context, literal)
    do throws(EscapeError) {
      builder.append(try decoder.decode(start..<literalEnd))
    } catch {
      throw .known(parser.stringError(error.message, firstString))
    }
    return isDoubled
  }

  /// `{expression=!conversion:format}`
  private mutating func readReplacement(
    _ depth: Int, _ builder: inout StringPartsBuilder
  ) throws(ParseFailure) {
    if depth >= 2 { throw failure("expressions nested too deeply") }
    let start = position
    position += 1
    let expressionStart = position
    try skipExpression()
    if position >= end { throw failure("expecting '}'") }
    let value = try parseExpression(expressionStart..<position)
    var debugText: [UInt8]?
    if bytes[position] == 0x3D {
      position += 1
      while position < end, isSpace(bytes[position]) { position += 1 }
      if position >= end { throw failure("expecting '}'") }
      debugText = Array(
        UnsafeBufferPointer(start: bytes + expressionStart, count: position - expressionStart))
    }
    var conversion = StringPart.Conversion.none
    if bytes[position] == 0x21 { conversion = try readConversion() }
    var format: [StringPart]?
    if position < end, bytes[position] == 0x3A {
      position += 1
      if position >= end { throw failure("expecting '}'") }
      format = try readParts(depth: depth + 1)
    }
    guard position < end, bytes[position] == 0x7D else { throw failure("expecting '}'") }
    position += 1
    if debugText != nil, format == nil, conversion == .none { conversion = .repr }
    builder.append([
      .replacement(
        value, debugText: debugText, conversion: conversion, format: format, span: Span(start, position))
    ])
  }

  private mutating func readConversion() throws(ParseFailure) -> StringPart.Conversion {
    position += 1
    if position >= end { throw failure("expecting '}'") }
    let (scalar, length) = source.scalar(at: position)
    position += length
    switch scalar {
    case "s": return .str
    case "r": return .repr
    case "a": return .ascii
    default:
      throw failure("invalid conversion character: expected 's', 'r', or 'a'")
    }
  }

  private func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

  /// Moves to what ends the expression: `!`, `:`, `=` or `}` outside brackets and strings.
  private mutating func skipExpression() throws(ParseFailure) {
    var brackets: [UInt8] = []
    var quote: UInt8 = 0
    var isTriple = false
    scanning: while position < end {
      let byte = bytes[position]
      if byte == 0x5C { throw failureInExpression("a backslash") }
      if quote != 0 {
        if byte == quote, !isTriple || isTripleQuote(byte) {
          position += isTriple ? 2 : 0
          quote = 0
        }
        position += 1
        continue
      }
      switch byte {
      case 0x27, 0x22:
        quote = byte
        isTriple = isTripleQuote(byte)
        position += isTriple ? 2 : 0
      case 0x28, 0x5B, 0x7B:
        if brackets.count >= Lexer.maximumBrackets { throw failure("too many nested parenthesis") }
        brackets.append(byte)
      case 0x23:
        throw failureInExpression("'#'")
      case _ where brackets.isEmpty && endsExpression(byte):
        if position + 1 < end, bytes[position + 1] == 0x3D, byte != 0x3A, byte != 0x7D {
          position += 1
        } else if byte != 0x3E, byte != 0x3C {
          break scanning
        }
      case 0x29, 0x5D, 0x7D:
        try closeBracket(byte, &brackets)
      default:
        break
      }
      position += 1
    }
    if quote != 0 { throw failure("unterminated string") }
    if let open = brackets.last { throw failure("unmatched '\(Character(Unicode.Scalar(open)))'") }
  }

  /// `!`, `:`, `}`, `=`, and `<` and `>`, which end nothing but may stand before `=`.
  private func endsExpression(_ byte: UInt8) -> Bool {
    byte == 0x21 || byte == 0x3A || byte == 0x7D || (0x3C...0x3E).contains(byte)
  }

  private func isTripleQuote(_ quote: UInt8) -> Bool {
    position + 2 < end && bytes[position + 1] == quote && bytes[position + 2] == quote
  }

  private func closeBracket(_ byte: UInt8, _ brackets: inout [UInt8]) throws(ParseFailure) {
    let text = Character(Unicode.Scalar(byte))
    guard let open = brackets.popLast() else { throw failure("unmatched '\(text)'") }
    let expected: UInt8 = open == 0x28 ? 0x29 : open == 0x5B ? 0x5D : 0x7D
    if byte != expected {
      throw failure(
        "closing parenthesis '\(text)' does not match opening parenthesis '\(Character(Unicode.Scalar(open)))'")
    }
  }

  private mutating func parseExpression(_ range: Range<Int>) throws(ParseFailure) -> Expression {
    if range.allSatisfy({ isSpace(bytes[$0]) }) {
      let next = bytes[range.upperBound]
      throw failure(
        next == 0x7D
          ? "empty expression not allowed" : "expression required before '\(Character(Unicode.Scalar(next)))'")
    }
    var lexer = Lexer(source, parser.context.names, expression: range)
    let lexicalError = lexer.run()
    var inner = TreeParser(parser.context, lexer.tokens, nesting: parser.nesting &+ 10)
    do throws(ParseFailure) {
      let value = inner.kind == .keywordYield ? try inner.parseYield() : try inner.parseStarExpressions()
      var isStarred = false
      if case .starred = value.kind { isStarred = true }
      if inner.kind == .endOfFile, lexicalError == nil, !isStarred {
        height = max(height, inner.height)
        context.warnings += lexer.warnings
        return value
      }
    } catch {
      guard case .grammar = error else { throw error }
    }
    throw .known(explainField(context, range))
  }

  private var context: ParseContext { parser.context }
}
