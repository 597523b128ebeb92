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
    let body = try parseBlock()
    let span = wholeSpan(from: start)
    let definition = FunctionDefinition(
      name: name, parameters: parameters, returns: returns, body: body, decorators: decorators,
      isAsync: isAsync, span: span)
    return Statement(.function(definition), span)
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
