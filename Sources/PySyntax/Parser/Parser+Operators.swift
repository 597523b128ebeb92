// This file parses the arithmetic and bitwise operators by precedence climbing, because one call for all of their levels
// is several times faster than one call for each level.

import SourceText

/// The levels of the binary operators, from loose to tight (language reference 6.17).
enum Precedence: UInt8 {
  case none, bitwiseOr, bitwiseXor, bitwiseAnd, shift, sum, term

  var next: Precedence { Precedence(rawValue: rawValue &+ 1) ?? .term }
}

extension TreeParser {
  /// Operators of at least the given level, left to right.
  mutating func parseBinary(_ minimum: Precedence) throws(ParseFailure) -> Expression {
    let start = start
    var left = try parseFactor()
    while true {
      let token = tokens[position]
      let (operation, precedence) = binaryOperator(token.kind)
      guard precedence.rawValue >= minimum.rawValue else { return left }
      let leftHeight = height
      advance()
      let right = precedence == .term ? try parseFactor() : try parseBinary(precedence.next)
      try raise(above: max(leftHeight, height))
      left = Expression(.binary(left, operation, right, operatorSpan: token.span), span(from: start))
    }
  }

  @inline(__always)
  private func binaryOperator(_ kind: TokenKind) -> (BinaryOperator, Precedence) {
    switch kind {
    case .bar: (.or, .bitwiseOr)
    case .caret: (.xor, .bitwiseXor)
    case .ampersand: (.and, .bitwiseAnd)
    case .leftShift: (.leftShift, .shift)
    case .rightShift: (.rightShift, .shift)
    case .plus: (.add, .sum)
    case .minus: (.subtract, .sum)
    case .star: (.multiply, .term)
    case .slash: (.divide, .term)
    case .doubleSlash: (.floorDivide, .term)
    case .percent: (.modulo, .term)
    case .at: (.matrixMultiply, .term)
    default: (.add, .none)
    }
  }

  /// `-a`, `+a`, `~a` and powers, which bind tighter on their left side.
  private mutating func parseFactor() throws(ParseFailure) -> Expression {
    guard unaryOperator(kind) != nil else { return try parsePower() }
    let first = position
    while unaryOperator(kind) != nil { advance() }
    let last = position
    var value = try parsePower()
    for index in stride(from: last &- 1, through: first, by: -1) {
      try raise(above: height)
      let operation = unaryOperator(tokens[index].kind) ?? .plus
      value = Expression(.unary(operation, value), span(from: tokens[index].start))
    }
    return value
  }

  @inline(__always)
  private func unaryOperator(_ kind: TokenKind) -> UnaryOperator? {
    switch kind {
    case .plus: .plus
    case .minus: .minus
    case .tilde: .invert
    default: nil
    }
  }

  private mutating func parsePower() throws(ParseFailure) -> Expression {
    let start = start
    var base: Expression
    if accept(.keywordAwait) {
      let value = try parsePrimary()
      try raise(above: height)
      base = Expression(.await(value), span(from: start))
    } else {
      base = try parsePrimary()
    }
    guard kind == .doubleStar else { return base }
    let operatorSpan = tokens[position].span
    advance()
    let baseHeight = height
    try enter()
    defer { leave() }
    let exponent = try parseFactor()
    try raise(above: max(baseHeight, height))
    return Expression(.binary(base, .power, exponent, operatorSpan: operatorSpan), span(from: start))
  }
}
