// This file places and words the errors that the explainer's rules find, and chooses between them as CPython does.

import SourceText

extension Explainer {
  /// Raises an error at a known place. Nothing follows it, so that `return raise(...)` ends a rule.
  func raise(
    _ message: String, _ span: Span, _ kind: PySyntaxError.Kind = .syntax, _ extent: PySyntaxError.Extent = .range
  ) {
    if error == nil { error = PySyntaxError(kind, prefix + message, span, extent) }
  }

  func raise(_ message: String, from first: Piece, to last: Piece) {
    raise(message, first.span.joined(with: last.span))
  }

  /// Raises an error at the last token looked at.
  func raiseAtReached(_ message: String, _ kind: PySyntaxError.Kind = .syntax) {
    let index = max(reached - 1, 0)
    raise(message, place(of: index), kind, extent(of: index))
  }

  /// Tokens without width have no end, and no place at the start of a line.
  private func extent(of index: Int) -> PySyntaxError.Extent {
    let start = Int(tokens[index].start)
    switch tokens[index].kind {
    case .endOfFile: return .endOfText
    case .indent, .dedent:
      if start >= source.count { return .endOfText }
      return start == source.characterStart(before: start) || source.bytes[start - 1] == 0x0A
        ? .line(end: -1) : .end(-1)
    default: return .range
    }
  }

  /// Where an error at a token is shown. Indents and the like have no width: the character before them stands for them.
  func place(of index: Int) -> Span {
    let token = tokens[index]
    guard token.kind == .indent || token.kind == .dedent || token.kind == .endOfFile else { return token.span }
    if case .line = extent(of: index) { return token.span }
    let start = source.characterStart(before: Int(token.start))
    return Span(start, Int(token.start))
  }

  /// Where CPython ends the errors that start at a place and run up to its tokenizer: one byte before it.
  var reachedEnd: UInt32 {
    let end = tokens[max(reached - 1, 0)].end
    return end > 0 ? end - 1 : 0
  }

  func line(of index: Int) -> Int { source.line(of: Int(tokens[index].start)) }

  /// Takes a token that has to stand here whatever the alternatives are.
  func force(_ expected: TokenKind, _ text: String) -> Bool {
    guard error == nil else { return false }
    if accept(expected) { return true }
    raise("expected '\(text)'", token.span)
    return false
  }

  /// Runs both passes over a module, a prompt's statement or an expression.
  func explain(_ rule: () -> Bool) -> PySyntaxError? {
    if rule() { return nil }
    if let error { return finish(error) }
    let last = max(reached - 1, 0)
    mark = 0
    forget()
    seeksMistakes = true
    _ = rule()
    if let error { return sawLexicalError ? error : finish(error) }
    switch tokens[last].kind {
    case .indent, .dedent:
      let word = tokens[last].kind == .indent ? "indent" : "unindent"
      return PySyntaxError(.indentation, "unexpected \(word)", place(of: reached - 1), extent(of: reached - 1))
    case .endOfFile:
      return finish(PySyntaxError(.syntax, prefix + "invalid syntax", place(of: last), .line(end: 0)))
    default: return finish(PySyntaxError(.syntax, prefix + "invalid syntax", tokens[last].span))
    }
  }

  /// An error of the lexer further on in the text replaces one of the grammar.
  private func finish(_ found: PySyntaxError) -> PySyntaxError {
    guard let lexicalError, !sawLexicalError else { return found }
    if lexicalError.isImmediate { return lexicalError.error }
    if found.kind == .recursion { return found }
    if let bracket = lexicalError.innermostBracket,
      line(of: max(reached - 1, 0)) > source.line(of: bracket.offset)
    {
      return .neverClosed(bracket.byte, bracket.offset)
    }
    return found
  }

  /// What a message calls an expression.
  func describe(_ piece: Piece) -> String {
    switch piece.kind {
    case .name: "name"
    case .attribute: "attribute"
    case .subscript_: "subscript"
    case .call: "function call"
    case .constant: "literal"
    case .literalNone: "None"
    case .literalTrue: "True"
    case .literalFalse: "False"
    case .ellipsis: "ellipsis"
    case .joinedString: "f-string expression"
    case .operation: "expression"
    case .comparison: "comparison"
    case .conditional: "conditional expression"
    case .lambda: "lambda"
    case .named: "named expression"
    case .starred: "starred"
    case .awaiting: "await expression"
    case .yield: "yield expression"
    case .tuple: "tuple"
    case .list: "list"
    case .set: "set display"
    case .dictionary: "dict literal"
    case .listComprehension: "list comprehension"
    case .setComprehension: "set comprehension"
    case .dictionaryComprehension: "dict comprehension"
    case .generator: "generator expression"
    case .other: "expression"
    }
  }

  enum TargetUse { case assign, delete, loop }

  /// The first part of an expression that cannot be a target.
  func invalidTarget(_ piece: Piece, _ use: TargetUse) -> Piece? {
    switch piece.kind {
    case .tuple, .list:
      for child in piece.children {
        if let invalid = invalidTarget(child, use) { return invalid }
      }
      return nil
    case .starred:
      if use == .delete { return piece }
      return piece.children.first.flatMap { invalidTarget($0, use) }
    case .comparison:
      // `for a in b`: the comparison is the loop's own, and its left side the target.
      guard use == .loop else { return piece }
      return piece.children.first.flatMap { invalidTarget($0, use) }
    case .name, .subscript_, .attribute: return nil
    default: return piece
    }
  }

  /// Raises an error if the expression is no target; otherwise the rule just fails.
  func raiseInvalidTarget(_ piece: Piece, _ use: TargetUse) {
    guard let invalid = invalidTarget(piece, use) else { return }
    raise("cannot \(use == .delete ? "delete" : "assign to") \(describe(invalid))", invalid.span)
  }
}

/// The error for a program that the parser has refused.
func explain(
  _ failure: ParseFailure, _ mode: ParseMode, _ context: ParseContext, _ tokens: TokenBuffer,
  _ lexicalError: LexicalError?, at position: Int
) -> PySyntaxError {
  let place = tokens.tokens[min(position, tokens.count - 1)].span
  if case .recursion = failure {
    return PySyntaxError(.recursion, "maximum recursion depth exceeded during compilation", place)
  }
  let explainer = Explainer(context, tokens, lexicalError)
  let found = explainer.explain {
    switch mode {
    case .file: explainer.file()
    case .interactive: explainer.interactive()
    case .expression: explainer.evaluation()
    }
  }
  if let found { return found }
  if case .known(let error) = failure { return error }
  return lexicalError?.error ?? PySyntaxError(.syntax, "invalid syntax", place)
}

/// The error in the expression of an f-string's field, which CPython reads on its own, in parentheses.
func explainField(_ context: ParseContext, _ range: Range<Int>) -> PySyntaxError {
  let source = context.source
  let text = [0x28] + Array(UnsafeBufferPointer(start: source.bytes + range.lowerBound, count: range.count)) + [0x29]
  let inner = ParseContext(text.withUnsafeBufferPointer { SourceBuffer($0, endsLine: true) })
  var lexer = Lexer(inner.source, inner.names)
  let lexicalError = lexer.run()
  let explainer = Explainer(inner, lexer.tokens, lexicalError, isField: true)
  let found =
    explainer.explain { explainer.field() }
    ?? PySyntaxError(.syntax, "f-string: invalid syntax", Span(0, text.count))
  return found.inside(text, at: range.lowerBound - 1, linesBefore: source.line(of: range.lowerBound) - 1)
}
