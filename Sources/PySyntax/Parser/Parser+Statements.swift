// This file parses simple statements (language reference, chapter 7).

import SourceText

extension TreeParser {
  /// A line of simple statements with its line break.
  mutating func parseSimpleStatements(into statements: inout [Statement]) throws(ParseFailure) {
    repeat {
      statements.append(try parseSimpleStatement())
    } while accept(.semicolon) && kind != .newline
    try expect(.newline)
  }

  private mutating func parseSimpleStatement() throws(ParseFailure) -> Statement {
    let start = start
    switch kind {
    case .keywordPass: return lone(.pass)
    case .keywordBreak: return lone(.break)
    case .keywordContinue: return lone(.continue)
    case .keywordReturn:
      advance()
      let value = startsExpression(kind) || kind == .star ? try parseStarExpressions() : nil
      return Statement(.return(value), span(from: start))
    case .keywordRaise: return try parseRaise(start)
    case .keywordAssert: return try parseAssert(start)
    case .keywordGlobal:
      let names = try parseNameList()
      return Statement(.global(names), span(from: start))
    case .keywordNonlocal:
      let names = try parseNameList()
      return Statement(.nonlocal(names), span(from: start))
    case .keywordDel: return try parseDelete(start)
    case .keywordImport: return try parseImport(start)
    case .keywordFrom: return try parseImportFrom(start)
    default: return try parseExpressionStatement(start)
    }
  }

  private mutating func lone(_ kind: Statement.Kind) -> Statement {
    let span = tokens[position].span
    advance()
    return Statement(kind, span)
  }

  private mutating func parseRaise(_ start: UInt32) throws(ParseFailure) -> Statement {
    advance()
    guard startsExpression(kind) else { return Statement(.raise(nil, cause: nil), span(from: start)) }
    let value = try parseExpression()
    let cause = accept(.keywordFrom) ? try parseExpression() : nil
    return Statement(.raise(value, cause: cause), span(from: start))
  }

  private mutating func parseAssert(_ start: UInt32) throws(ParseFailure) -> Statement {
    advance()
    let test = try parseExpression()
    let message = accept(.comma) ? try parseExpression() : nil
    let span = span(from: start)
    if case .tuple(let elements) = test.kind, !elements.isEmpty {
      context.warnings.append(
        SyntaxWarning(.syntax, "assertion is always true, perhaps remove parentheses?", span, stage: .compiler))
    }
    return Statement(.assert(test, message: message), span)
  }

  private mutating func parseNameList() throws(ParseFailure) -> [Identifier] {
    advance()
    var names = [try expectName()]
    while accept(.comma) { names.append(try expectName()) }
    return names
  }

  private mutating func parseDelete(_ start: UInt32) throws(ParseFailure) -> Statement {
    advance()
    var targets: [Expression] = []
    repeat {
      if kind == .newline || kind == .semicolon { break }
      let target = try parsePrimary()
      guard isDeletable(target) else { throw .grammar }
      forgetWarning(about: target)
      targets.append(target)
    } while accept(.comma)
    guard !targets.isEmpty, kind == .newline || kind == .semicolon else { throw .grammar }
    return Statement(.delete(targets), span(from: start))
  }

  private mutating func parseExpressionStatement(_ start: UInt32) throws(ParseFailure) -> Statement {
    let isParenthesized = kind == .leftParenthesis
    let first = try parseValue()
    switch kind {
    case .equal: return try parseAssignment(first, start)
    case .colon:
      guard isSingleTarget(first) else { throw .grammar }
      forgetWarning(about: first)
      advance()
      let annotation = try parseExpression()
      let value = accept(.equal) ? try parseValue() : nil
      var isSimple = false
      if case .name = first.kind { isSimple = !isParenthesized }
      return Statement(
        .annotatedAssign(first, annotation: annotation, value, isSimple: isSimple), span(from: start))
    default:
      guard let operation = augmentedOperator(kind) else {
        return Statement(.expression(first), span(from: start))
      }
      guard isSingleTarget(first) else { throw .grammar }
      forgetWarning(about: first)
      advance()
      let value = try parseValue()
      return Statement(.augmentedAssign(first, operation, value), span(from: start))
    }
  }

  /// `yield a`, or expressions.
  private mutating func parseValue() throws(ParseFailure) -> Expression {
    kind == .keywordYield ? try parseYield() : try parseStarExpressions()
  }

  private mutating func parseAssignment(
    _ first: Expression, _ start: UInt32
  ) throws(ParseFailure) -> Statement {
    var targets: [Expression] = []
    var value = first
    while accept(.equal) {
      guard isTarget(value) else { throw .grammar }
      forgetWarning(about: value)
      targets.append(value)
      value = try parseValue()
    }
    return Statement(.assign(targets: targets, value), span(from: start))
  }

  private func augmentedOperator(_ kind: TokenKind) -> BinaryOperator? {
    switch kind {
    case .plusEqual: .add
    case .minusEqual: .subtract
    case .starEqual: .multiply
    case .atEqual: .matrixMultiply
    case .slashEqual: .divide
    case .doubleSlashEqual: .floorDivide
    case .percentEqual: .modulo
    case .doubleStarEqual: .power
    case .leftShiftEqual: .leftShift
    case .rightShiftEqual: .rightShift
    case .ampersandEqual: .and
    case .barEqual: .or
    case .caretEqual: .xor
    default: nil
    }
  }
}
