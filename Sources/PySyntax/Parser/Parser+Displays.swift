// This file parses what stands in brackets: tuples, groups, displays and comprehensions (language reference 6.2.3 to
// 6.2.8).

import SourceText

extension TreeParser {
  /// `()`, `(a)`, `(a, b)`, `(yield a)` or `(a for b in c)`.
  mutating func parseParenthesized() throws(ParseFailure) -> Expression {
    let start = start
    advance()
    if accept(.rightParenthesis) { return Expression(.tuple([]), span(from: start)) }
    if kind == .keywordYield {
      let value = try parseYield()
      try expect(.rightParenthesis)
      return value
    }
    let first = try parseStarNamedExpression()
    if startsComprehension {
      if case .starred = first.kind { throw .grammar }
      var tallest = height
      let clauses = try parseComprehensionClauses(&tallest)
      try expect(.rightParenthesis)
      try raise(above: tallest)
      return Expression(.generator(first, clauses), span(from: start))
    }
    if kind == .comma {
      let elements = try parseElements(first, closing: .rightParenthesis)
      return Expression(.tuple(elements), span(from: start))
    }
    if case .starred = first.kind { throw .grammar }
    try expect(.rightParenthesis)
    return first
  }

  mutating func parseListDisplay() throws(ParseFailure) -> Expression {
    let start = start
    advance()
    if accept(.rightBracket) { return Expression(.list([]), span(from: start)) }
    let first = try parseStarNamedExpression()
    if startsComprehension {
      if case .starred = first.kind { throw .grammar }
      var tallest = height
      let clauses = try parseComprehensionClauses(&tallest)
      try expect(.rightBracket)
      try raise(above: tallest)
      return Expression(.listComprehension(first, clauses), span(from: start))
    }
    let elements = try parseElements(first, closing: .rightBracket)
    return Expression(.list(elements), span(from: start))
  }

  /// The elements behind the first one, with the closing bracket.
  private mutating func parseElements(
    _ first: Expression, closing: TokenKind
  ) throws(ParseFailure) -> [Expression] {
    var elements = [first]
    var tallest = height
    while accept(.comma) {
      if kind == closing { break }
      elements.append(try parseStarNamedExpression())
      tallest = max(tallest, height)
    }
    try expect(closing)
    try raise(above: tallest)
    return elements
  }

  /// A dictionary or a set.
  mutating func parseBraceDisplay() throws(ParseFailure) -> Expression {
    let start = start
    advance()
    if accept(.rightBrace) { return Expression(.dictionary([]), span(from: start)) }
    if kind == .doubleStar { return try parseDictionary([], start) }
    let first = try parseStarNamedExpression()
    if kind == .colon { return try parseDictionaryItem(first, start) }
    if startsComprehension {
      if case .starred = first.kind { throw .grammar }
      var tallest = height
      let clauses = try parseComprehensionClauses(&tallest)
      try expect(.rightBrace)
      try raise(above: tallest)
      return Expression(.setComprehension(first, clauses), span(from: start))
    }
    let elements = try parseElements(first, closing: .rightBrace)
    return Expression(.set(elements), span(from: start))
  }

  private mutating func parseDictionaryItem(_ key: Expression, _ start: UInt32) throws(ParseFailure) -> Expression {
    if isBareStarOrNamed(key, startingAt: start) { throw .grammar }
    var tallest = height
    advance()
    let value = try parseExpression()
    tallest = max(tallest, height)
    guard startsComprehension else {
      height = tallest
      return try parseDictionary([(key, value)], start)
    }
    let clauses = try parseComprehensionClauses(&tallest)
    try expect(.rightBrace)
    try raise(above: tallest)
    return Expression(.dictionaryComprehension(key: key, value: value, clauses), span(from: start))
  }

  /// A key is an expression: neither `*a` nor `a := b` without parentheses.
  private func isBareStarOrNamed(_ key: Expression, startingAt brace: UInt32) -> Bool {
    switch key.kind {
    case .starred: return true
    case .named:
      // In parentheses the last token before the colon lies behind the node.
      return tokens[position &- 1].end == key.span.end
    default: return false
    }
  }

  private mutating func parseDictionary(
    _ first: [(key: Expression?, value: Expression)], _ start: UInt32
  ) throws(ParseFailure) -> Expression {
    var items = first
    var tallest = first.isEmpty ? 0 : height
    while items.isEmpty || accept(.comma) {
      if kind == .rightBrace { break }
      if accept(.doubleStar) {
        items.append((nil, try parseBinary(.bitwiseOr)))
      } else {
        let key = try parseExpression()
        tallest = max(tallest, height)
        try expect(.colon)
        items.append((key, try parseExpression()))
      }
      tallest = max(tallest, height)
    }
    try expect(.rightBrace)
    try raise(above: tallest)
    return Expression(.dictionary(items), span(from: start))
  }

  var startsComprehension: Bool {
    kind == .keywordFor || kind == .keywordAsync && tokens[position &+ 1].kind == .keywordFor
  }

  mutating func parseComprehensionClauses(
    _ tallest: inout Int
  ) throws(ParseFailure) -> [ComprehensionClause] {
    var clauses: [ComprehensionClause] = []
    while startsComprehension {
      let start = start
      let isAsync = accept(.keywordAsync)
      advance()
      let target = try parseTargetList()
      tallest = max(tallest, height)
      try expect(.keywordIn)
      let iterable = try parseDisjunction()
      tallest = max(tallest, height)
      var conditions: [Expression] = []
      while accept(.keywordIf) {
        conditions.append(try parseDisjunction())
        tallest = max(tallest, height)
      }
      clauses.append(
        ComprehensionClause(
          target: target, iterable: iterable, conditions: conditions, isAsync: isAsync, span: span(from: start)))
    }
    return clauses
  }

  mutating func parseYield() throws(ParseFailure) -> Expression {
    let start = start
    advance()
    height = 0
    if accept(.keywordFrom) {
      let value = try parseExpression()
      try raise(above: height)
      return Expression(.yieldFrom(value), span(from: start))
    }
    let value = startsExpression(kind) || kind == .star ? try parseStarExpressions() : nil
    try raise(above: height)
    return Expression(.yield(value), span(from: start))
  }
}
