// This file parses the closed patterns of `case` (language reference 8.6.4).

import SourceText

extension TreeParser {
  mutating func parseClosedPattern() throws(ParseFailure) -> Pattern {
    let start = start
    switch kind {
    case .keywordNone, .keywordTrue, .keywordFalse:
      let value: Constant = kind == .keywordNone ? .none : .boolean(kind == .keywordTrue)
      advance()
      return Pattern(.singleton(value), span(from: start))
    case .number, .minus, .string:
      let value = try parseLiteralPattern()
      return Pattern(.value(value), value.span)
    case .name: return try parseNamePattern()
    case .leftParenthesis: return try parseParenthesizedPattern()
    case .leftBracket:
      advance()
      let patterns = try parsePatternList(closing: .rightBracket)
      return Pattern(.sequence(patterns), span(from: start))
    case .leftBrace: return try parseMappingPattern()
    default: throw .grammar
    }
  }

  /// A number with a sign, a complex number, or a string.
  private mutating func parseLiteralPattern() throws(ParseFailure) -> Expression {
    let start = start
    if kind == .string {
      let value = try parseStrings()
      if case .joinedString = value.kind, context.lateError == nil {
        context.lateError = PySyntaxError(
          .syntax, "patterns may only match literals and attribute lookups", value.span)
      }
      return value
    }
    let real = try parseSignedNumber()
    guard kind == .plus || kind == .minus else { return real }
    let operatorSpan = tokens[position].span
    let operation: BinaryOperator = kind == .plus ? .add : .subtract
    advance()
    guard kind == .number else { throw .grammar }
    let imaginary = Expression(.constant(numberValue(tokens[position])), tokens[position].span)
    advance()
    guard case .constant(.imaginary) = imaginary.kind, !isImaginary(real) else { throw .grammar }
    return Expression(.binary(real, operation, imaginary, operatorSpan: operatorSpan), span(from: start))
  }

  private func isImaginary(_ expression: Expression) -> Bool {
    switch expression.kind {
    case .constant(.imaginary): true
    case .unary(_, let operand): isImaginary(operand)
    default: false
    }
  }

  private mutating func parseSignedNumber() throws(ParseFailure) -> Expression {
    let start = start
    let isNegative = accept(.minus)
    guard kind == .number else { throw .grammar }
    let number = Expression(.constant(numberValue(tokens[position])), tokens[position].span)
    advance()
    return isNegative ? Expression(.unary(.minus, number), span(from: start)) : number
  }

  /// A capture, a wildcard, a dotted value, or a class.
  private mutating func parseNamePattern() throws(ParseFailure) -> Pattern {
    let start = start
    let name = try expectName()
    var value = Expression(.name(name), tokens[position &- 1].span)
    var isDotted = false
    var length = 0
    while accept(.dot) {
      let attribute = try expectName()
      isDotted = true
      length &+= 1
      if length > Self.maximumHeight { throw .recursion }
      value = Expression(
        .attribute(value, attribute, nameSpan: tokens[position &- 1].span), span(from: start))
    }
    if kind == .leftParenthesis { return try parseClassPattern(value, start) }
    if kind == .equal { throw .grammar }
    if isDotted { return Pattern(.value(value), value.span) }
    return Pattern(name == soft.wildcard ? .wildcard : .capture(name), value.span)
  }

  private mutating func parseParenthesizedPattern() throws(ParseFailure) -> Pattern {
    let start = start
    advance()
    if accept(.rightParenthesis) { return Pattern(.sequence([]), span(from: start)) }
    let first = try parseMaybeStarPattern()
    if kind == .rightParenthesis {
      if case .star = first.kind { throw .grammar }
      advance()
      return first
    }
    try expect(.comma)
    let patterns = [first] + (try parsePatternList(closing: .rightParenthesis))
    return Pattern(.sequence(patterns), span(from: start))
  }

  private mutating func parsePatternList(closing: TokenKind) throws(ParseFailure) -> [Pattern] {
    var patterns: [Pattern] = []
    while !accept(closing) {
      patterns.append(try parseMaybeStarPattern())
      if kind != closing { try expect(.comma) }
    }
    return patterns
  }

  private mutating func parseMappingPattern() throws(ParseFailure) -> Pattern {
    let start = start
    advance()
    var keys: [Expression] = []
    var patterns: [Pattern] = []
    var rest: Identifier?
    while kind != .rightBrace {
      if accept(.doubleStar) {
        rest = try expectCaptureName()
        _ = accept(.comma)
        break
      }
      keys.append(try parseMappingKey())
      try expect(.colon)
      patterns.append(try parsePattern())
      if kind != .rightBrace { try expect(.comma) }
    }
    try expect(.rightBrace)
    return Pattern(.mapping(keys: keys, patterns, rest: rest), span(from: start))
  }

  private mutating func parseMappingKey() throws(ParseFailure) -> Expression {
    let pattern = try parseClosedPattern()
    switch pattern.kind {
    case .value(let value): return value
    case .singleton(let constant): return Expression(.constant(constant), pattern.span)
    default: throw .grammar
    }
  }

  private mutating func parseClassPattern(_ name: Expression, _ start: UInt32) throws(ParseFailure) -> Pattern {
    advance()
    var positional: [Pattern] = []
    var keywords: [(name: Identifier, pattern: Pattern)] = []
    while kind != .rightParenthesis {
      if kind == .name, tokens[position &+ 1].kind == .equal {
        let keyword = Identifier(index: tokens[position].name)
        position &+= 2
        keywords.append((keyword, try parsePattern()))
      } else {
        if !keywords.isEmpty { throw .grammar }
        positional.append(try parsePattern())
      }
      if kind != .rightParenthesis { try expect(.comma) }
    }
    advance()
    return Pattern(.class(name, positional: positional, keywords: keywords), span(from: start))
  }
}
