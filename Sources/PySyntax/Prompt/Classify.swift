// This file sorts the pieces of a text for colouring, because an editor shows text that is wrong more often than right:
// it never fails and goes on behind every error.

import SourceText

/// What a piece of text is, to the eye.
public enum TokenClass: Sendable {
  case keyword, softKeyword, builtin, string, field, number, comment, operation, decorator, definition, name, error
}

/// The pieces of a text in order, without the blanks between them. An f-string's fields stand behind the string that
/// holds them.
public func classify(_ source: [UInt8]) -> [(Span, TokenClass)] {
  let buffer = source.withUnsafeBufferPointer { SourceBuffer($0) }
  var classifier = Classifier(buffer)
  var position = 0
  while position < buffer.count { position = classifier.classifyLexed(from: position) }
  return classifier.pieces.sorted { ($0.0.start, $1.0.end) < ($1.0.start, $0.0.end) }
}

private struct Classifier {
  private let source: SourceBuffer
  private let names = NameInterner()
  private(set) var pieces: [(Span, TokenClass)] = []

  init(_ source: SourceBuffer) { self.source = source }

  /// Lexes up to the next error, and returns where to go on.
  mutating func classifyLexed(from start: Int) -> Int {
    var lexer = Lexer(source, names, expression: start..<source.count)
    let error = lexer.run()
    var behind = start
    for index in 0..<lexer.tokens.count {
      let token = lexer.tokens.tokens[index]
      addComments(from: behind, to: Int(token.start))
      behind = max(behind, Int(token.end))
      if token.kind == .error || token.kind == .endOfFile { break }
      add(index, lexer.tokens)
    }
    guard error != nil else { return source.count }
    let first = lexer.tokens.tokens[lexer.tokens.count - 1].start
    let isText = error?.error.message.hasPrefix("unterminated") ?? false
    // A text in three quotes that is still open goes on over all lines.
    let isLong = error?.error.message.hasPrefix("unterminated triple-quoted") ?? false
    let end =
      isLong ? source.count : isText ? source.lineEnd(of: Int(first)) : max(lexer.position, Int(first))
    let next = max(end, start + 1)
    pieces.append((Span(Int(first), next), isText ? .string : .error))
    return next
  }

  private mutating func addComments(from start: Int, to end: Int) {
    var position = start
    while position < end {
      if source.bytes[position] == 0x23 {
        let lineEnd = source.lineEnd(of: position)
        pieces.append((Span(position, lineEnd), .comment))
        position = lineEnd
      }
      position += 1
    }
  }

  private mutating func add(_ index: Int, _ tokens: TokenBuffer) {
    let token = tokens.tokens[index]
    let previous = index > 0 ? tokens.tokens[index - 1].kind : .newline
    switch token.kind {
    case .newline, .indent, .dedent, .endOfFile, .error: return
    case .number: pieces.append((token.span, .number))
    case .string: addString(token)
    case .name: pieces.append((token.span, nameClass(index, tokens, previous)))
    case .at where isLineStart(Int(token.start)): pieces.append((token.span, .decorator))
    case .stray: pieces.append((token.span, .error))
    default: pieces.append((token.span, token.kind.isKeyword ? .keyword : .operation))
    }
  }

  private func isLineStart(_ offset: Int) -> Bool {
    var position = offset
    while position > 0, source.bytes[position - 1] == 0x20 || source.bytes[position - 1] == 0x09 { position -= 1 }
    return position == 0 || source.bytes[position - 1] == 0x0A
  }

  private func nameClass(_ index: Int, _ tokens: TokenBuffer, _ previous: TokenKind) -> TokenClass {
    let token = tokens.tokens[index]
    if previous == .keywordDef || previous == .keywordClass { return .definition }
    if previous == .dot { return .name }
    if previous == .at, index > 0, isLineStart(Int(tokens.tokens[index - 1].start)) { return .decorator }
    let text = source.text(token.span)
    if text == "match" || text == "case", isLineStart(Int(token.start)), startsSoftStatement(index + 1, tokens) {
      return .softKeyword
    }
    return builtinNames.contains(text) ? .builtin : .name
  }

  /// Whether `match` or `case` is followed by a subject and, on the same line, by a colon at its end.
  private func startsSoftStatement(_ index: Int, _ tokens: TokenBuffer) -> Bool {
    let next = tokens.tokens[index]
    switch next.kind {
    case .equal, .dot, .comma, .colon, .rightParenthesis, .endOfFile, .error: return false
    default: break
    }
    var end = source.lineEnd(of: Int(next.start))
    while end > 0, source.bytes[end - 1] == 0x20 { end -= 1 }
    return end > 0 && source.bytes[end - 1] == 0x3A
  }

  private mutating func addString(_ token: Token) {
    pieces.append((token.span, .string))
    let literal = StringLiteral(token, source)
    guard literal.isFormatted else { return }
    var position = literal.body.lowerBound
    while position < literal.body.upperBound {
      guard source.bytes[position] == 0x7B else {
        position += 1
        continue
      }
      if source.bytes[position + 1] == 0x7B {
        position += 2
        continue
      }
      let start = position
      var depth = 0
      while position < literal.body.upperBound {
        if source.bytes[position] == 0x7B { depth += 1 }
        if source.bytes[position] == 0x7D { depth -= 1 }
        position += 1
        if depth == 0 { break }
      }
      pieces.append((Span(start, position), .field))
      addField(start + 1..<max(position - 1, start + 1))
    }
  }
}

extension Classifier {
  /// The pieces of the expression in a field, without the conversion and the format behind it.
  fileprivate mutating func addField(_ range: Range<Int>) {
    var end = range.lowerBound
    var depth = 0
    while end < range.upperBound {
      let byte = source.bytes[end]
      if [0x28, 0x5B, 0x7B].contains(byte) { depth += 1 }
      if [0x29, 0x5D, 0x7D].contains(byte) { depth -= 1 }
      let isUnequal = end + 1 < range.upperBound && source.bytes[end + 1] == 0x3D
      if depth == 0 && (byte == 0x3A || (byte == 0x21 && !isUnequal)) { break }
      end += 1
    }
    guard end > range.lowerBound else { return }
    let text = Array(UnsafeBufferPointer(start: source.bytes + range.lowerBound, count: end - range.lowerBound))
    for (span, kind) in classify(text) {
      pieces.append((Span(Int(span.start) + range.lowerBound, Int(span.end) + range.lowerBound), kind))
    }
  }
}

/// The functions, types and constants that every module sees (library reference, "Built-in Functions").
private let builtinNames: Set<String> = [
  "abs", "aiter", "all", "anext", "any", "ascii", "bin", "bool", "breakpoint", "bytearray", "bytes", "callable",
  "chr", "classmethod", "compile", "complex", "delattr", "dict", "dir", "divmod", "enumerate", "eval", "exec",
  "filter", "float", "format", "frozenset", "getattr", "globals", "hasattr", "hash", "help", "hex", "id", "input",
  "int", "isinstance", "issubclass", "iter", "len", "list", "locals", "map", "max", "memoryview", "min", "next",
  "object", "oct", "open", "ord", "pow", "print", "property", "range", "repr", "reversed", "round", "set", "setattr",
  "slice", "sorted", "staticmethod", "str", "sum", "super", "tuple", "type", "vars", "zip", "NotImplemented",
]
