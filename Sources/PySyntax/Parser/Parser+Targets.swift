// This file parses and checks what can be assigned to or deleted (language reference 7.2 and 7.5).

import SourceText

extension TreeParser {
  /// The targets of `for`, up to `in`.
  mutating func parseTargetList() throws(ParseFailure) -> Expression {
    let start = start
    let first = try parseTarget()
    guard kind == .comma else { return first }
    return try parseTuple(first, start) { parser throws(ParseFailure) in try parser.parseTarget() }
  }

  /// One target, perhaps with a star. The operators that it could contain end before `in`.
  mutating func parseTarget() throws(ParseFailure) -> Expression {
    let start = start
    if accept(.star) {
      let value = try parseBinary(.bitwiseOr)
      guard isTarget(value) else { throw .grammar }
      forgetWarning(about: value)
      try raise(above: height)
      return Expression(.starred(value), span(from: start))
    }
    let value = try parseBinary(.bitwiseOr)
    guard isTarget(value) else { throw .grammar }
    forgetWarning(about: value)
    return value
  }

  func isTarget(_ expression: Expression) -> Bool {
    switch expression.kind {
    case .name, .attribute, .subscript_: true
    case .tuple(let elements), .list(let elements): elements.allSatisfy(isTarget)
    case .starred(let value): isTarget(value)
    default: false
    }
  }

  /// Targets of annotated and augmented assignments.
  func isSingleTarget(_ expression: Expression) -> Bool {
    switch expression.kind {
    case .name, .attribute, .subscript_: true
    default: false
    }
  }

  func isDeletable(_ expression: Expression) -> Bool {
    switch expression.kind {
    case .name, .attribute, .subscript_: true
    case .tuple(let elements), .list(let elements): elements.allSatisfy(isDeletable)
    default: false
    }
  }
}
