// This file parses expressions from the loosest operator down to the tightest (language reference 6.6 to 6.16).

import SourceText

extension TreeParser {
  /// `a, *b, c`: an expression, or a tuple without parentheses.
  mutating func parseStarExpressions() throws(ParseFailure) -> Expression {
    let start = start
    let first = try parseStarExpression()
    guard kind == .comma else { return first }
    return try parseTuple(first, start) { parser throws(ParseFailure) in try parser.parseStarExpression() }
  }

  /// The rest of a tuple behind its first element, up to a token that cannot start an expression.
  mutating func parseTuple(
    _ first: Expression, _ start: UInt32,
    element: (inout TreeParser) throws(ParseFailure) -> Expression
  ) throws(ParseFailure) -> Expression {
    var elements = [first]
    var tallest = height
    while accept(.comma) {
      guard startsExpression(kind) || kind == .star else { break }
      elements.append(try element(&self))
      tallest = max(tallest, height)
    }
    try raise(above: tallest)
    return Expression(.tuple(elements), span(from: start))
  }

  func startsExpression(_ kind: TokenKind) -> Bool {
    switch kind {
    case .name, .number, .string, .keywordFalse, .keywordNone, .keywordTrue, .keywordAwait, .keywordLambda,
      .keywordNot, .leftParenthesis, .leftBracket, .leftBrace, .ellipsis, .plus, .minus, .tilde:
      true
    default: false
    }
  }

  mutating func parseStarExpression() throws(ParseFailure) -> Expression {
    kind == .star ? try parseStarred() : try parseExpression()
  }

  /// `*a` or a named expression, as in displays and calls.
  mutating func parseStarNamedExpression() throws(ParseFailure) -> Expression {
    kind == .star ? try parseStarred() : try parseNamedExpression()
  }

  private mutating func parseStarred() throws(ParseFailure) -> Expression {
    let start = start
    advance()
    let value = try parseBinary(.bitwiseOr)
    try raise(above: height)
    return Expression(.starred(value), span(from: start))
  }

  mutating func parseNamedExpression() throws(ParseFailure) -> Expression {
    guard kind == .name, tokens[position &+ 1].kind == .colonEqual else { return try parseExpression() }
    let name = tokens[position]
    position &+= 2
    let value = try parseExpression()
    try raise(above: height)
    return Expression(
      .named(Identifier(index: name.name), nameSpan: name.span, value), span(from: name.start))
  }

  mutating func parseExpression() throws(ParseFailure) -> Expression {
    try enter()
    defer { leave() }
    if kind == .keywordLambda { return try parseLambda() }
    let start = start
    let value = try parseDisjunction()
    guard kind == .keywordIf else { return value }
    advance()
    var tallest = height
    let test = try parseDisjunction()
    tallest = max(tallest, height)
    try expect(.keywordElse)
    let otherwise = try parseExpression()
    try raise(above: max(tallest, height))
    return Expression(.conditional(test: test, then: value, otherwise: otherwise), span(from: start))
  }

  private mutating func parseLambda() throws(ParseFailure) -> Expression {
    let start = start
    advance()
    let parameters = try parseParameters(closing: .colon, annotated: false)
    let tallest = height
    try expect(.colon)
    let body = try parseExpression()
    try raise(above: max(tallest, height))
    return Expression(.lambda(parameters, body), span(from: start))
  }

  mutating func parseDisjunction() throws(ParseFailure) -> Expression {
    let start = start
    let first = try parseConjunction()
    guard kind == .keywordOr else { return first }
    var values = [first]
    var tallest = height
    while accept(.keywordOr) {
      values.append(try parseConjunction())
      tallest = max(tallest, height)
    }
    try raise(above: tallest)
    return Expression(.boolean(.or, values), span(from: start))
  }

  private mutating func parseConjunction() throws(ParseFailure) -> Expression {
    let start = start
    let first = try parseInversion()
    guard kind == .keywordAnd else { return first }
    var values = [first]
    var tallest = height
    while accept(.keywordAnd) {
      values.append(try parseInversion())
      tallest = max(tallest, height)
    }
    try raise(above: tallest)
    return Expression(.boolean(.and, values), span(from: start))
  }

  private mutating func parseInversion() throws(ParseFailure) -> Expression {
    guard kind == .keywordNot else { return try parseComparison() }
    let first = position
    while accept(.keywordNot) {}
    let last = position
    var value = try parseComparison()
    for index in stride(from: last &- 1, through: first, by: -1) {
      try raise(above: height)
      value = Expression(.unary(.not, value), span(from: tokens[index].start))
    }
    return value
  }

  private mutating func parseComparison() throws(ParseFailure) -> Expression {
    let start = start
    let first = try parseBinary(.bitwiseOr)
    guard let operation = parseComparisonOperator() else { return first }
    var tallest = height
    var rest = [(operation: operation, right: try parseBinary(.bitwiseOr))]
    tallest = max(tallest, height)
    while let operation = parseComparisonOperator() {
      rest.append((operation, try parseBinary(.bitwiseOr)))
      tallest = max(tallest, height)
    }
    try raise(above: tallest)
    let span = span(from: start)
    warnAboutIdentity(first, rest, span)
    return Expression(.comparison(first, rest), span)
  }

  private mutating func parseComparisonOperator() -> ComparisonOperator? {
    let operation: ComparisonOperator
    switch kind {
    case .doubleEqual: operation = .equal
    case .notEqual: operation = .notEqual
    case .less: operation = .less
    case .lessEqual: operation = .lessOrEqual
    case .greater: operation = .greater
    case .greaterEqual: operation = .greaterOrEqual
    case .keywordIn: operation = .in
    case .keywordIs:
      advance()
      return accept(.keywordNot) ? .isNot : .is
    case .keywordNot:
      guard tokens[position &+ 1].kind == .keywordIn else { return nil }
      advance()
      operation = .notIn
    default: return nil
    }
    advance()
    return operation
  }
}
