// This file parses the `match` statement (language reference 8.6), whose keywords are soft: the words `match` and `case`
// are names everywhere else.

import SourceText

extension TreeParser {
  /// A `match` statement, or nothing if the word is a plain name here.
  mutating func parseMatch() throws(ParseFailure) -> Statement? {
    switch tokens[position &+ 1].kind {
    case .newline, .equal, .dot, .comma, .colon, .rightParenthesis, .semicolon, .endOfFile, .error: return nil
    default: break
    }
    let before = self
    let warnings = context.warnings.count
    let lateError = context.lateError
    let start = start
    advance()
    if let subject = try parseMatchSubject() {
      var cases: [MatchCase] = []
      while isSoftKeyword(soft.case) { cases.append(try parseCase()) }
      try expect(.dedent)
      return Statement(.match(subject, cases), wholeSpan(from: start))
    }
    self = before
    context.warnings.removeSubrange(warnings...)
    context.lateError = lateError
    return nil
  }

  /// The subject up to the first `case`, which settles that this is a `match` statement.
  private mutating func parseMatchSubject() throws(ParseFailure) -> Expression? {
    do throws(ParseFailure) {
      let start = start
      let first = try parseStarNamedExpression()
      let subject: Expression
      if kind == .comma {
        subject = try parseTuple(first, start) { parser throws(ParseFailure) in
          try parser.parseStarNamedExpression()
        }
      } else {
        if case .starred = first.kind { return nil }
        subject = first
      }
      guard accept(.colon), accept(.newline), accept(.indent), isSoftKeyword(soft.case) else { return nil }
      return subject
    } catch {
      if case .recursion = error { throw error }
      return nil
    }
  }

  private mutating func parseCase() throws(ParseFailure) -> MatchCase {
    advance()
    let pattern = try parseOpenPattern()
    let condition = accept(.keywordIf) ? try parseNamedExpression() : nil
    let body = try parseBlock()
    return MatchCase(pattern: pattern, guard: condition, body: body)
  }

  /// A pattern, or a sequence without brackets.
  private mutating func parseOpenPattern() throws(ParseFailure) -> Pattern {
    let start = start
    let first = try parseMaybeStarPattern()
    if kind != .comma {
      if case .star = first.kind { throw .grammar }
      return first
    }
    var patterns = [first]
    while accept(.comma) {
      if kind == .colon || kind == .keywordIf { break }
      patterns.append(try parseMaybeStarPattern())
    }
    return Pattern(.sequence(patterns), span(from: start))
  }

  mutating func parseMaybeStarPattern() throws(ParseFailure) -> Pattern {
    guard kind == .star else { return try parsePattern() }
    let start = start
    advance()
    let name = try expectName()
    return Pattern(.star(name == soft.wildcard ? nil : name), span(from: start))
  }

  /// `a | b as c`
  mutating func parsePattern() throws(ParseFailure) -> Pattern {
    try enter()
    defer { leave() }
    let start = start
    var pattern = try parseClosedPattern()
    if kind == .bar {
      var alternatives = [pattern]
      while accept(.bar) { alternatives.append(try parseClosedPattern()) }
      pattern = Pattern(.or(alternatives), span(from: start))
    }
    guard accept(.keywordAs) else { return pattern }
    let name = try expectCaptureName()
    return Pattern(.as(pattern, name), span(from: start))
  }

  /// A name that a pattern binds: not `_`.
  mutating func expectCaptureName() throws(ParseFailure) -> Identifier {
    let name = try expectName()
    guard name != soft.wildcard, kind != .dot, kind != .leftParenthesis, kind != .equal else { throw .grammar }
    return name
  }
}
