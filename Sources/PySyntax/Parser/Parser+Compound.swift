// This file parses compound statements without functions, classes and `match` (language reference 8.1 to 8.5).

import SourceText

extension TreeParser {
  /// Any statement, or a line of simple ones.
  mutating func parseStatement(into statements: inout [Statement]) throws(ParseFailure) {
    let start = start
    switch kind {
    case .keywordIf: statements.append(try parseIf())
    case .keywordWhile: statements.append(try parseWhile(start))
    case .keywordFor: statements.append(try parseFor(start, isAsync: false))
    case .keywordWith: statements.append(try parseWith(start, isAsync: false))
    case .keywordTry: statements.append(try parseTry(start))
    case .keywordDef: statements.append(try parseFunction([], isAsync: false))
    case .keywordClass: statements.append(try parseClass([]))
    case .at: statements.append(try parseDecorated())
    case .keywordAsync: statements.append(try parseAsync(start))
    case .name where tokens[position].name == soft.match.index:
      if let statement = try parseMatch() {
        statements.append(statement)
      } else {
        try parseSimpleStatements(into: &statements)
      }
    default: try parseSimpleStatements(into: &statements)
    }
  }

  /// `:` and the statements behind it, indented or on the same line.
  mutating func parseBlock() throws(ParseFailure) -> [Statement] {
    try expect(.colon)
    var body: [Statement] = []
    guard accept(.newline) else {
      try parseSimpleStatements(into: &body)
      return body
    }
    try expect(.indent)
    while !accept(.dedent) {
      if kind == .endOfFile || kind == .error { throw .grammar }
      try parseStatement(into: &body)
    }
    return body
  }

  private mutating func parseAsync(_ start: UInt32) throws(ParseFailure) -> Statement {
    switch tokens[position &+ 1].kind {
    case .keywordDef: return try parseFunction([], isAsync: true)
    case .keywordFor:
      advance()
      return try parseFor(start, isAsync: true)
    case .keywordWith:
      advance()
      return try parseWith(start, isAsync: true)
    default: throw .grammar
    }
  }

  /// Reads the branches in a loop and nests them from the last one, so that a long chain needs no native stack.
  private mutating func parseIf() throws(ParseFailure) -> Statement {
    var branches: [(start: UInt32, test: Expression, body: [Statement])] = []
    repeat {
      let start = start
      advance()
      let test = try parseNamedExpression()
      branches.append((start, test, try parseBlock()))
    } while kind == .keywordElif
    if branches.count > Self.maximumHeight { throw .recursion }
    var orElse = try parseElse()
    let end = lastEnd
    for branch in branches.reversed() {
      let span = Span(start: branch.start, end: end)
      orElse = [Statement(.if(branch.test, branch.body, orElse: orElse), span)]
    }
    return orElse[0]
  }

  private mutating func parseElse() throws(ParseFailure) -> [Statement] {
    accept(.keywordElse) ? try parseBlock() : []
  }

  private mutating func parseWhile(_ start: UInt32) throws(ParseFailure) -> Statement {
    advance()
    let test = try parseNamedExpression()
    let body = try parseBlock()
    let orElse = try parseElse()
    return Statement(.while(test, body, orElse: orElse), wholeSpan(from: start))
  }

  private mutating func parseFor(_ start: UInt32, isAsync: Bool) throws(ParseFailure) -> Statement {
    advance()
    let target = try parseTargetList()
    try expect(.keywordIn)
    let iterable = try parseStarExpressions()
    let body = try parseBlock()
    let orElse = try parseElse()
    return Statement(
      .for(target: target, iterable: iterable, body, orElse: orElse, isAsync: isAsync), wholeSpan(from: start))
  }

  private mutating func parseWith(_ start: UInt32, isAsync: Bool) throws(ParseFailure) -> Statement {
    advance()
    var items = try parseParenthesizedWithItems() ?? []
    if items.isEmpty { items = try parseWithItems(closing: .colon) }
    let body = try parseBlock()
    return Statement(.with(items, body, isAsync: isAsync), wholeSpan(from: start))
  }

  /// `with (a as b, c):`. What only looks like it, such as `with (a, b).c:`, is read again as an expression.
  private mutating func parseParenthesizedWithItems() throws(ParseFailure) -> [WithItem]? {
    guard kind == .leftParenthesis else { return nil }
    let before = self
    let warnings = context.warnings.count
    let lateError = context.lateError
    advance()
    do throws(ParseFailure) {
      let items = try parseWithItems(closing: .rightParenthesis)
      try expect(.rightParenthesis)
      if kind == .colon { return items }
    } catch {
      // Of the two readings the second decides.
      if case .recursion = error { throw error }
    }
    self = before
    context.warnings.removeSubrange(warnings...)
    context.lateError = lateError
    return nil
  }

  private mutating func parseWithItems(closing: TokenKind) throws(ParseFailure) -> [WithItem] {
    var items: [WithItem] = []
    repeat {
      if closing == .rightParenthesis, !items.isEmpty, kind == closing { break }
      let value = try parseExpression()
      let target = accept(.keywordAs) ? try parseTarget() : nil
      items.append(WithItem(context: value, target: target))
    } while accept(.comma)
    return items
  }

  private mutating func parseTry(_ start: UInt32) throws(ParseFailure) -> Statement {
    advance()
    let body = try parseBlock()
    var handlers: [ExceptHandler] = []
    var isStar = false
    while kind == .keywordExcept {
      let handlerStart = self.start
      advance()
      let hasStar = accept(.star)
      if handlers.isEmpty { isStar = hasStar }
      if hasStar != isStar { throw .grammar }
      let type = isStar || kind != .colon ? try parseExpression() : nil
      let name = type != nil && accept(.keywordAs) ? try expectName() : nil
      let handlerBody = try parseBlock()
      handlers.append(
        ExceptHandler(type: type, name: name, body: handlerBody, span: wholeSpan(from: handlerStart)))
    }
    let orElse = handlers.isEmpty ? [] : try parseElse()
    let finally = accept(.keywordFinally) ? try parseBlock() : []
    if handlers.isEmpty && finally.isEmpty { throw .grammar }
    return Statement(
      .try(body, handlers, orElse: orElse, finally: finally, isStar: isStar), wholeSpan(from: start))
  }
}
