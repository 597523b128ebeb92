// This file walks over atoms, displays and comprehensions for the explainer.

import SourceText

extension Explainer {
  func atom() -> Piece? {
    guard error == nil else { return nil }
    let first = mark
    func literal(_ kind: Piece.Kind) -> Piece? { accept(self.kind) ? piece(kind, from: first) : nil }
    switch kind {
    case .name: return literal(.name)
    case .keywordTrue: return literal(.literalTrue)
    case .keywordFalse: return literal(.literalFalse)
    case .keywordNone: return literal(.literalNone)
    case .number: return literal(.constant)
    case .ellipsis: return literal(.ellipsis)
    case .string: return strings()
    case .leftParenthesis: return remember(.atom) { self.tuple() ?? self.group() ?? self.generator() }
    case .leftBracket: return remember(.atom) { self.list() ?? self.listComprehension() }
    case .leftBrace:
      return remember(.atom) {
        self.dictionary() ?? self.set() ?? self.dictionaryComprehension() ?? self.setComprehension()
      }
    default: return nil
    }
  }

  /// Adjacent strings. Their contents are checked here, because a bad one is an error wherever the grammar meets it.
  private func strings() -> Piece? {
    remember(.strings) {
      let first = self.mark
      var isFormatted = false
      while self.accept(.string) {
        isFormatted = isFormatted || StringLiteral(self.tokens[self.mark - 1], self.source).isFormatted
      }
      if self.error != nil { return nil }
      var parser = TreeParser(self.context, self.buffer)
      parser.position = first
      do throws(ParseFailure) {
        _ = try parser.parseStrings()
      } catch {
        switch error {
        case .known(let found): self.error = found
        case .recursion:
          self.raise("maximum recursion depth exceeded during compilation", self.span(from: first), .recursion)
        case .grammar: break
        }
        return nil
      }
      return self.piece(isFormatted ? .joinedString : .constant, from: first)
    }
  }

  func tuple() -> Piece? {
    attempt {
      let first = self.mark
      guard self.accept(.leftParenthesis) else { return nil }
      var elements: [Piece] = []
      self.optionally {
        guard let one = self.starNamedExpression(), self.accept(.comma) else { return false }
        elements = [one]
        elements += self.starNamedExpressions() ?? []
        return true
      }
      guard self.accept(.rightParenthesis) else { return nil }
      return self.piece(.tuple, from: first, elements)
    }
  }

  func group() -> Piece? {
    let first = mark
    if let piece = attempt({
      guard self.accept(.leftParenthesis), let value = self.yieldExpression() ?? self.namedExpression(),
        self.accept(.rightParenthesis)
      else { return nil }
      return value
    }) {
      return piece
    }
    if seeksMistakes { invalidGroup() }
    mark = first
    return nil
  }

  func generator() -> Piece? {
    let piece = attempt { () -> Piece? in
      let first = self.mark
      guard self.accept(.leftParenthesis), (self.assignmentExpression() ?? self.plainElement()) != nil,
        self.comprehensionClauses(), self.accept(.rightParenthesis)
      else { return nil }
      return self.piece(.generator, from: first)
    }
    if piece == nil, seeksMistakes { invalidComprehension() }
    return piece
  }

  private func plainElement() -> Piece? {
    guard let piece = expression(), !sees(.colonEqual) else { return nil }
    return piece
  }

  func list() -> Piece? {
    attempt {
      let first = self.mark
      guard self.accept(.leftBracket) else { return nil }
      let elements = self.starNamedExpressions() ?? []
      guard self.accept(.rightBracket) else { return nil }
      return self.piece(.list, from: first, elements)
    }
  }

  private func listComprehension() -> Piece? {
    let piece = attempt { () -> Piece? in
      let first = self.mark
      guard self.accept(.leftBracket), self.namedExpression() != nil, self.comprehensionClauses(),
        self.accept(.rightBracket)
      else { return nil }
      return self.piece(.listComprehension, from: first)
    }
    if piece == nil, seeksMistakes { invalidComprehension() }
    return piece
  }

  private func set() -> Piece? {
    attempt {
      let first = self.mark
      guard self.accept(.leftBrace), self.starNamedExpressions() != nil, self.accept(.rightBrace) else { return nil }
      return self.piece(.set, from: first)
    }
  }

  private func setComprehension() -> Piece? {
    let piece = attempt { () -> Piece? in
      let first = self.mark
      guard self.accept(.leftBrace), self.namedExpression() != nil, self.comprehensionClauses(),
        self.accept(.rightBrace)
      else { return nil }
      return self.piece(.setComprehension, from: first)
    }
    if piece == nil, seeksMistakes { invalidComprehension() }
    return piece
  }

  private func dictionary() -> Piece? {
    let first = mark
    if let piece = attempt({
      guard self.accept(.leftBrace) else { return nil }
      self.optionally {
        guard self.doubleStarredPairs() else { return false }
        _ = self.accept(.comma)
        return true
      }
      return self.accept(.rightBrace) ? self.piece(.dictionary, from: first) : nil
    }) {
      return piece
    }
    // CPython looks for these mistakes in both passes.
    _ = attempt {
      guard self.accept(.leftBrace) else { return false }
      self.invalidDoubleStarredPairs()
      return false
    }
    return nil
  }

  func doubleStarredPairs() -> Bool {
    separated(by: .comma) { self.doubleStarredPair() }
  }

  func doubleStarredPair() -> Bool {
    if attempt({ self.accept(.doubleStar) && self.bitwiseOr() != nil }) { return true }
    return attempt { self.pair() }
  }

  func pair() -> Bool {
    expression() != nil && accept(.colon) && expression() != nil
  }

  private func dictionaryComprehension() -> Piece? {
    let first = mark
    if let piece = attempt({
      guard self.accept(.leftBrace), self.pair(), self.comprehensionClauses(), self.accept(.rightBrace) else {
        return nil
      }
      return self.piece(.dictionaryComprehension, from: first)
    }) {
      return piece
    }
    if seeksMistakes {
      _ = attempt {
        guard self.accept(.leftBrace), self.sees(.doubleStar) else { return false }
        let star = self.mark
        guard self.accept(.doubleStar), self.bitwiseOr() != nil, self.comprehensionClauses(),
          self.accept(.rightBrace)
        else { return false }
        self.raise("dict unpacking cannot be used in dict comprehension", self.tokens[star].span)
        return false
      }
    }
    return nil
  }

  func comprehensionClauses() -> Bool {
    guard attempt({ self.comprehensionClause() }) else { return false }
    while attempt({ self.comprehensionClause() }) {}
    return error == nil
  }

  private func comprehensionClause() -> Bool {
    let start = mark
    _ = accept(.keywordAsync)
    if accept(.keywordFor), starTargets() != nil, accept(.keywordIn) {
      guard let iterable = disjunction() else { return false }
      comprehensionEnd = iterable.span.end
      while attempt({
        guard self.accept(.keywordIf), let condition = self.disjunction() else { return false }
        self.comprehensionEnd = condition.span.end
        return true
      }) {}
      return error == nil
    }
    mark = start
    if seeksMistakes { invalidForTarget() }
    return false
  }

  func yieldExpression() -> Piece? {
    attempt {
      let first = self.mark
      guard self.accept(.keywordYield) else { return nil }
      if !self.attempt({ self.accept(.keywordFrom) && self.expression() != nil }) {
        self.optionally { self.starExpressions() != nil }
      }
      return self.error == nil ? self.piece(.yield, from: first) : nil
    }
  }
}
