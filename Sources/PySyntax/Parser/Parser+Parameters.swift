// This file parses the parameters of functions and lambdas (language reference 8.7 and 6.14).

import SourceText

extension TreeParser {
  /// Parameters up to, without, the closing token.
  mutating func parseParameters(closing: TokenKind, annotated: Bool) throws(ParseFailure) -> Parameters {
    var parameters = Parameters()
    var tallest = 0
    var sawStar = false
    var sawDefault = false
    while kind != closing {
      if accept(.slash) {
        guard !sawStar, parameters.positionalOnly.isEmpty, !parameters.positional.isEmpty else { throw .grammar }
        parameters.positionalOnly = parameters.positional
        parameters.positional = []
      } else if accept(.doubleStar) {
        parameters.variadicKeywords = try parseParameter(annotated, allowsDefault: false, &tallest)
        _ = accept(.comma)
        guard kind == closing else { throw .grammar }
        break
      } else if accept(.star) {
        if sawStar { throw .grammar }
        sawStar = true
        if kind == .comma {
          guard tokens[position &+ 1].kind == .name else { throw .grammar }
        } else {
          parameters.variadic = try parseParameter(
            annotated, allowsDefault: false, allowsStarredAnnotation: true, &tallest)
        }
      } else {
        let parameter = try parseParameter(annotated, allowsDefault: true, &tallest)
        if sawStar {
          parameters.keywordOnly.append(parameter)
        } else {
          if parameter.defaultValue != nil { sawDefault = true } else if sawDefault { throw .grammar }
          parameters.positional.append(parameter)
        }
      }
      if kind != closing { try expect(.comma) }
    }
    height = tallest
    return parameters
  }

  private mutating func parseParameter(
    _ annotated: Bool, allowsDefault: Bool, allowsStarredAnnotation: Bool = false, _ tallest: inout Int
  ) throws(ParseFailure) -> Parameter {
    let start = start
    let name = try expectName()
    var annotation: Expression?
    if annotated, accept(.colon) {
      annotation = allowsStarredAnnotation ? try parseStarExpression() : try parseExpression()
      tallest = max(tallest, height)
    }
    let span = span(from: start)
    var defaultValue: Expression?
    if allowsDefault, accept(.equal) {
      defaultValue = try parseExpression()
      tallest = max(tallest, height)
    }
    return Parameter(name: name, annotation: annotation, defaultValue: defaultValue, span: span)
  }
}
