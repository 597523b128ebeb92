// This file parses functions, classes and their decorators (language reference 8.7 and 8.8).

import SourceText

extension TreeParser {
  mutating func parseDecorated() throws(ParseFailure) -> Statement {
    var decorators: [Expression] = []
    while accept(.at) {
      decorators.append(try parseNamedExpression())
      try expect(.newline)
    }
    switch kind {
    case .keywordClass: return try parseClass(decorators)
    case .keywordDef: return try parseFunction(decorators, isAsync: false)
    case .keywordAsync where tokens[position &+ 1].kind == .keywordDef:
      return try parseFunction(decorators, isAsync: true)
    default: throw .grammar
    }
  }

  /// From `def`, or from `async` of an asynchronous function.
  mutating func parseFunction(_ decorators: [Expression], isAsync: Bool) throws(ParseFailure) -> Statement {
    let start = start
    position &+= isAsync ? 2 : 1
    let name = try expectName()
    try expect(.leftParenthesis)
    let parameters = try parseParameters(closing: .rightParenthesis, annotated: true)
    try expect(.rightParenthesis)
    let returns = accept(.arrow) ? try parseExpression() : nil
    let (body, unread) = try parseFunctionBody()
    let span = wholeSpan(from: start)
    let definition = FunctionDefinition(
      name: name, parameters: parameters, returns: returns, body: body, decorators: decorators,
      isAsync: isAsync, unreadBody: unread, span: span)
    return Statement(.function(definition), span)
  }

  /// Of a body that the lexer has skipped there is no more than the docstring.
  private mutating func parseFunctionBody() throws(ParseFailure) -> ([Statement], UnreadBody?) {
    guard kind(ahead: 1) == .newline, kind(ahead: 2) != .indent else { return (try parseBlock(), nil) }
    try expect(.colon)
    try expect(.newline)
    var docstring: [Statement] = []
    if kind == .string { try parseStatement(into: &docstring) }
    try expect(.unread)
    return (docstring, UnreadBody(mayNameClass: tokens[position &- 1].name != 0))
  }

  mutating func parseClass(_ decorators: [Expression]) throws(ParseFailure) -> Statement {
    let start = start
    advance()
    let name = try expectName()
    let arguments = kind == .leftParenthesis ? try parseClassArguments() : []
    let body = try parseBlock()
    let span = wholeSpan(from: start)
    let definition = ClassDefinition(
      name: name, arguments: arguments, body: body, decorators: decorators, span: span)
    return Statement(.class(definition), span)
  }
}
