// This file parses `* + ? {m,n}` with the `?` or `+` after them. Braces that hold no valid bounds are plain characters.

extension PatternParser {
  /// Wraps the last node; the operator `token` at `start` has been taken.
  mutating func parseRepetition(_ token: Token, from start: Int, of nodes: inout [Node]) throws(PatternError) {
    let afterToken = tokens.position
    var minimum: UInt64 = 0
    var maximum: UInt64?
    switch UInt8(exactly: token.value) ?? 0 {
    case UInt8(ascii: "?"): maximum = 1
    case UInt8(ascii: "*"): break
    case UInt8(ascii: "+"): minimum = 1
    default:
      guard let bounds = try parseBounds(after: afterToken) else {
        nodes.append(Node(kind: .literal(token.value), span: start..<afterToken))
        return
      }
      (minimum, maximum) = bounds
    }
    guard let body = nodes.last else { throw nothingToRepeat(afterToken, "nothing to repeat") }
    switch body.kind {
    case .anchor: throw nothingToRepeat(afterToken, "nothing to repeat")
    case .repetition: throw nothingToRepeat(afterToken, "multiple repeat")
    default: break
    }
    var mode = Repetition.Mode.greedy
    if try tokens.take("?") {
      mode = .lazy
    } else if try tokens.take("+") {
      mode = .possessive
    }
    if firstRepetition == nil {
      firstRepetition = mode == .greedy ? "MAX_REPEAT" : mode == .lazy ? "MIN_REPEAT" : "POSSESSIVE_REPEAT"
    }
    let repetition = Repetition(body: body, minimum: minimum, maximum: maximum, mode: mode)
    nodes[nodes.count - 1] = Node(
      kind: .repetition(repetition), span: body.span.lowerBound..<tokens.position)
  }

  /// Errors about the operator point at it, wherever its braces end.
  private func nothingToRepeat(_ afterToken: Int, _ message: String) -> PatternError {
    tokens.error(message, back: tokens.position - afterToken + 1)
  }

  /// `{m}`, `{m,}`, `{,n}`, `{m,n}`, `{,}`; nil, with nothing taken, if the brace is a plain character.
  private mutating func parseBounds(after start: Int) throws(PatternError) -> (UInt64, UInt64?)? {
    if let next = tokens.next, next == "}" { return nil }
    let low = try tokens.take(upTo: .max) { $0.isDigit }
    var high = low
    if try tokens.take(",") { high = try tokens.take(upTo: .max) { $0.isDigit } }
    guard try tokens.take("}") else {
      try tokens.seek(to: start)
      return nil
    }
    let minimum = low.isEmpty ? 0 : try PatternParser.bound(low)
    guard !high.isEmpty else { return (minimum, nil) }
    let maximum = try PatternParser.bound(high)
    if maximum < minimum {
      throw tokens.error("min repeat greater than max repeat", back: tokens.position - start)
    }
    return (minimum, maximum)
  }

  private static func bound(_ digits: [UInt32]) throws(PatternError) -> UInt64 {
    // int() refuses more digits before the size is looked at.
    if digits.count > 4300 {
      throw PatternError(
        "Exceeds the limit (4300 digits) for integer string conversion: value has \(digits.count) digits; "
          + "use sys.set_int_max_str_digits() to increase the limit", kind: .valueError)
    }
    guard let value = UInt32.value(of: digits, radix: 10), UInt64(value) < Width.unbounded else {
      throw PatternError("the repetition number is too large", kind: .overflowError)
    }
    return UInt64(value)
  }
}
