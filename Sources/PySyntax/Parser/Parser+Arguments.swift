// This file parses the arguments of calls and class definitions (language reference 6.3.4).

import SourceText

extension TreeParser {
  /// Arguments with their parentheses. A lone generator takes the call's parentheses as its own.
  mutating func parseCallArguments() throws(ParseFailure) -> [Argument] {
    let start = start
    advance()
    height = 0
    if accept(.rightParenthesis) { return [] }
    if kind != .star, kind != .doubleStar, !(kind == .name && tokens[position &+ 1].kind == .equal) {
      let first = try parseNamedExpression()
      if startsComprehension {
        var tallest = height
        let clauses = try parseComprehensionClauses(&tallest)
        try expect(.rightParenthesis)
        try raise(above: tallest)
        return [.positional(Expression(.generator(first, clauses), span(from: start)))]
      }
      return try parseArguments(after: first)
    }
    return try parseArguments(after: nil)
  }

  /// The arguments of a class definition, where a lone generator is an error.
  mutating func parseClassArguments() throws(ParseFailure) -> [Argument] {
    advance()
    height = 0
    if accept(.rightParenthesis) { return [] }
    return try parseArguments(after: nil)
  }

  private mutating func parseArguments(after first: Expression?) throws(ParseFailure) -> [Argument] {
    var arguments: [Argument] = []
    var tallest = 0
    if let first {
      arguments.append(.positional(first))
      tallest = height
      guard kind == .comma || kind == .rightParenthesis else { throw .grammar }
    }
    var hasKeyword = false
    var hasMapping = false
    while kind != .rightParenthesis {
      if !arguments.isEmpty {
        try expect(.comma)
        if kind == .rightParenthesis { break }
      }
      let start = start
      if accept(.doubleStar) {
        hasMapping = true
        arguments.append(.mapping(try parseExpression()))
      } else if accept(.star) {
        if hasMapping { throw .grammar }
        arguments.append(.iterable(try parseExpression()))
      } else if kind == .name, tokens[position &+ 1].kind == .equal {
        let name = Identifier(index: tokens[position].name)
        position &+= 2
        let value = try parseExpression()
        if hasKeyword { noteRepeated(name, in: arguments, span(from: start)) }
        hasKeyword = true
        arguments.append(.keyword(name, value, span: span(from: start)))
      } else {
        if hasKeyword || hasMapping { throw .grammar }
        arguments.append(.positional(try parseNamedExpression()))
      }
      tallest = max(tallest, height)
    }
    advance()
    height = tallest
    return arguments
  }

  private func noteRepeated(_ name: Identifier, in arguments: [Argument], _ span: Span) {
    guard context.lateError == nil else { return }
    for case .keyword(name, _, _) in arguments {
      context.lateError = PySyntaxError(
        .syntax, "keyword argument repeated: \(context.names.names[name])", span, stage: .compiler)
      return
    }
  }
}
