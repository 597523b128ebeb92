// This file parses atoms and what may stand behind them: attributes, subscripts and calls (language reference 6.2, 6.3).

import SourceText

extension TreeParser {
  mutating func parsePrimary() throws(ParseFailure) -> Expression {
    let start = start
    var value = try parseAtom()
    while true {
      switch kind {
      case .dot:
        advance()
        let name = try expectName()
        try raise(above: height)
        value = Expression(
          .attribute(value, name, nameSpan: tokens[position &- 1].span), span(from: start))
      case .leftBracket:
        let valueHeight = height
        advance()
        let index = try parseSubscripts()
        try expect(.rightBracket)
        try raise(above: max(valueHeight, height))
        let span = span(from: start)
        warnAboutSubscript(value, index, span)
        value = Expression(.subscript_(value, index), span)
      case .leftParenthesis:
        let valueHeight = height
        let arguments = try parseCallArguments()
        try raise(above: max(valueHeight, height))
        let span = span(from: start)
        warnAboutCall(value, span)
        value = Expression(.call(value, arguments), span)
      default:
        return value
      }
    }
  }

  private mutating func parseAtom() throws(ParseFailure) -> Expression {
    let token = tokens[position]
    height = 1
    switch token.kind {
    case .name:
      advance()
      return Expression(.name(Identifier(index: token.name)), token.span)
    case .number:
      advance()
      return Expression(.constant(numberValue(token)), token.span)
    case .string: return try parseStrings()
    case .keywordNone: return constant(.none)
    case .keywordTrue: return constant(.boolean(true))
    case .keywordFalse: return constant(.boolean(false))
    case .ellipsis: return constant(.ellipsis)
    case .leftParenthesis: return try parseParenthesized()
    case .leftBracket: return try parseListDisplay()
    case .leftBrace: return try parseBraceDisplay()
    default: throw .grammar
    }
  }

  private mutating func constant(_ value: Constant) -> Expression {
    let span = tokens[position].span
    advance()
    return Expression(.constant(value), span)
  }

  /// What stands in `[...]` behind a primary; several items make a tuple.
  private mutating func parseSubscripts() throws(ParseFailure) -> Expression {
    let start = start
    let first = try parseSubscriptItem()
    if kind != .comma {
      guard case .starred = first.kind else { return first }
      try raise(above: height)
      return Expression(.tuple([first]), span(from: start))
    }
    var items = [first]
    var tallest = height
    while accept(.comma) {
      if kind == .rightBracket { break }
      items.append(try parseSubscriptItem())
      tallest = max(tallest, height)
    }
    try raise(above: tallest)
    return Expression(.tuple(items), span(from: start))
  }

  private mutating func parseSubscriptItem() throws(ParseFailure) -> Expression {
    let start = start
    var lower: Expression?
    var tallest = 0
    if kind != .colon {
      let value = try parseStarNamedExpression()
      guard kind == .colon else { return value }
      if case .starred = value.kind { throw .grammar }
      if case .named = value.kind, tokens[position &- 1].kind != .rightParenthesis || value.span.start == start {
        throw .grammar
      }
      tallest = height
      lower = value
    }
    advance()
    let upper = try parseSliceBound(&tallest)
    let step = accept(.colon) ? try parseSliceBound(&tallest) : nil
    try raise(above: tallest)
    return Expression(.slice(lower: lower, upper: upper, step: step), span(from: start))
  }

  private mutating func parseSliceBound(_ tallest: inout Int) throws(ParseFailure) -> Expression? {
    guard startsExpression(kind) else { return nil }
    let bound = try parseExpression()
    tallest = max(tallest, height)
    return bound
  }
}
