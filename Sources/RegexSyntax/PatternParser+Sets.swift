// This file parses `[...]`, and warns as CPython does where a set may come to mean set arithmetic one day.

extension PatternParser {
  /// A set; its `[` at `start` has been taken.
  mutating func parseSet(from start: Int) throws(PatternError) -> Node {
    if let next = tokens.next, next == "[" {
      warn(.future, "Possible nested set", at: tokens.position)
    }
    let isNegated = try tokens.take("^")
    var items: [CharacterSet.Item] = []
    while true {
      let itemStart = tokens.position
      let token = try takeInSet(from: start)
      if token == "]", !items.isEmpty { break }
      let first = try parseSetItem(token, isFirst: items.isEmpty)
      guard try tokens.take("-") else {
        items.append(CharacterSet.Item(kind: first, span: itemStart..<tokens.position))
        continue
      }
      let dash = (tokens.position - 1)..<tokens.position
      let second = try takeInSet(from: start)
      if second == "]" {
        items.append(CharacterSet.Item(kind: first, span: itemStart..<dash.lowerBound))
        items.append(CharacterSet.Item(kind: .literal(0x2D), span: dash))
        break
      }
      let last: CharacterSet.Kind
      if second.isEscape {
        last = try parseSetEscape(second)
      } else {
        if second == "-" { warn(.future, "Possible set difference", at: tokens.position - 2) }
        last = .literal(second.value)
      }
      guard case .literal(let low) = first, case .literal(let high) = last, low <= high else {
        // The digits that an escape took are not shown, as in CPython.
        throw tokens.error(
          "bad character range ", token.codePoints + [0x2D] + second.codePoints, back: token.length + 1 + second.length)
      }
      items.append(CharacterSet.Item(kind: .range(low, high), span: itemStart..<tokens.position))
    }
    let set = CharacterSet(isNegated: isNegated, items: items, isBracketed: true)
    return Node(kind: .set(set), span: start..<tokens.position)
  }

  private mutating func takeInSet(from start: Int) throws(PatternError) -> Token {
    guard let token = try tokens.take() else {
      throw tokens.error("unterminated character set", back: tokens.position - start)
    }
    return token
  }

  private mutating func parseSetItem(_ token: Token, isFirst: Bool) throws(PatternError) -> CharacterSet.Kind {
    if token.isEscape { return try parseSetEscape(token) }
    if !isFirst, tokens.next == token, let operation = PatternParser.setOperation(token.value) {
      warn(.future, "Possible set \(operation)", at: tokens.position - 1)
    }
    return .literal(token.value)
  }

  private static func setOperation(_ character: UInt32) -> String? {
    switch UInt8(exactly: character) ?? 0 {
    case UInt8(ascii: "-"): return "difference"
    case UInt8(ascii: "&"): return "intersection"
    case UInt8(ascii: "~"): return "symmetric difference"
    case UInt8(ascii: "|"): return "union"
    default: return nil
    }
  }

  mutating func warn(_ kind: PatternWarning.Kind, _ message: String, at position: Int) {
    warnings.append(
      PatternWarning(kind: kind, message: "\(message) at position \(position)", position: position))
  }
}
