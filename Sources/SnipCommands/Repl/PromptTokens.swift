// This file defines an entry as completion and `?` see it: the tokens before the cursor, and which of them make the
// expression that a dot or a bracket belongs to.

import PySyntax

struct PromptTokens {
  struct Token: Equatable {
    let kind: TokenClass
    let text: String
    let range: Range<Int>
  }

  /// Comments and the insides of f-strings are left out.
  let tokens: [Token]

  init(_ bytes: some Collection<UInt8>) {
    let text = Array(bytes)
    tokens = classify(text).reduce(into: []) { tokens, piece in
      let range = Int(piece.0.start)..<min(Int(piece.0.end), text.count)
      guard piece.1 != .comment, !range.isEmpty, range.lowerBound >= tokens.last?.range.upperBound ?? 0 else { return }
      tokens.append(Token(kind: piece.1, text: String(decoding: text[range], as: UTF8.self), range: range))
    }
  }

  init(tokens: [Token]) { self.tokens = tokens }

  /// The tokens of the expression that ends before `end`: a name, a literal or something in brackets, with all dots,
  /// calls and subscripts behind it. Empty when none ends there.
  func primary(endingAt end: Int) -> ArraySlice<Token> {
    var start = end
    while start > 0 {
      let token = tokens[start - 1]
      if Self.closers[token.text] != nil {
        guard let open = opener(of: start - 1) else { return [] }
        start = open
        // What stands before an opening bracket is called or subscripted, if it can be.
        if token.text != "}", start > 0, canEndPrimary(tokens[start - 1]) { continue }
      } else if isAtom(token) {
        start -= 1
      } else {
        return []
      }
      guard start > 1, tokens[start - 1].text == "." else { break }
      start -= 1
    }
    return tokens[start..<end]
  }

  /// The innermost bracket that is open before `end`: its index among the tokens.
  func openBracket(before end: Int) -> Int? {
    var depth = 0
    for index in stride(from: end - 1, through: 0, by: -1) {
      let text = tokens[index].text
      if Self.closers[text] != nil { depth += 1 }
      if Self.openers.contains(text) {
        if depth == 0 { return index }
        depth -= 1
      }
    }
    return nil
  }

  private func opener(of index: Int) -> Int? {
    var depth = 0
    for candidate in stride(from: index, through: 0, by: -1) {
      if Self.closers[tokens[candidate].text] != nil { depth += 1 }
      if Self.openers.contains(tokens[candidate].text) {
        depth -= 1
        if depth == 0 { return tokens[candidate].text == Self.closers[tokens[index].text] ? candidate : nil }
      }
    }
    return nil
  }

  private func isAtom(_ token: Token) -> Bool {
    switch token.kind {
    case .name, .builtin, .string, .definition, .softKeyword: true
    case .number: !token.text.hasSuffix(".")
    case .keyword: ["None", "True", "False"].contains(token.text)
    default: false
    }
  }

  private func canEndPrimary(_ token: Token) -> Bool {
    (isAtom(token) && token.kind != .number) || token.text == ")" || token.text == "]"
  }

  private static let closers = [")": "(", "]": "[", "}": "{"]
  private static let openers: Set<String> = ["(", "[", "{"]
}

/// A string literal that is still open at the end of a text.
struct OpenString {
  /// Offset of what stands behind the quote.
  let start: Int
  let quote: String
  let isFormatted: Bool
  let isRaw: Bool

  /// Nil when the token is no string or is closed.
  init?(_ token: PromptTokens.Token) {
    guard token.kind == .string else { return nil }
    let prefix = token.text.prefix { $0 != "\"" && $0 != "'" }
    let body = token.text.dropFirst(prefix.count)
    guard let mark = body.first else { return nil }
    quote = body.hasPrefix(String(repeating: mark, count: 3)) ? String(repeating: mark, count: 3) : String(mark)
    start = token.range.lowerBound + prefix.utf8.count + quote.utf8.count
    isFormatted = prefix.lowercased().contains("f")
    isRaw = prefix.lowercased().contains("r")
    var rest = body.dropFirst(quote.count)
    while !rest.isEmpty {
      if rest.hasPrefix(quote) { return nil }
      rest = rest.dropFirst(rest.first == "\\" ? 2 : 1)
    }
  }

  /// Where the expression begins that an open field of an f-string holds; nil outside fields.
  func openField(in bytes: [UInt8]) -> Int? {
    guard isFormatted else { return nil }
    var open: [Int] = []
    var index = start
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "{") {
        if open.isEmpty, index + 1 < bytes.count, bytes[index + 1] == UInt8(ascii: "{") {
          index += 2
          continue
        }
        open.append(index + 1)
      } else if bytes[index] == UInt8(ascii: "}") {
        _ = open.popLast()
      }
      index += 1
    }
    return open.last
  }
}
