// This file walks over the arguments of calls for the explainer, and finds what is wrong with them.

import SourceText

extension Explainer {
  func arguments() -> Piece? {
    remember(.arguments) {
      if let piece = self.attempt({
        guard let piece = self.argumentList() else { return nil }
        _ = self.accept(.comma)
        return self.sees(.rightParenthesis) ? piece : nil
      }) {
        return piece
      }
      if self.seeksMistakes { self.invalidArguments() }
      return nil
    }
  }

  /// Positional arguments and then keywords. The piece's children are all of them; those of kind `other` are keywords,
  /// those of kind `dictionary` unpacked mappings.
  func argumentList() -> Piece? {
    let first = mark
    if let positional = attempt({ () -> Piece? in
      guard var pieces = self.pieces({ self.positionalArgument() }) else { return nil }
      self.optionally {
        guard self.accept(.comma), let keywords = self.keywordArguments() else { return false }
        pieces += keywords
        return true
      }
      return self.piece(.other, from: first, pieces)
    }) {
      return positional
    }
    guard
      let keywords = attempt({ () -> Piece? in
        self.keywordArguments().map { self.piece(.other, from: first, $0) }
      })
    else { return nil }
    return keywords
  }

  private func positionalArgument() -> Piece? {
    if let piece = starredArgument() { return piece }
    return attempt {
      guard let piece = self.assignmentExpression() ?? self.plainArgument(), !self.sees(.equal) else { return nil }
      return piece
    }
  }

  private func plainArgument() -> Piece? {
    guard let piece = expression(), !sees(.colonEqual) else { return nil }
    return piece
  }

  func starredArgument() -> Piece? {
    attempt {
      let first = self.mark
      guard self.accept(.star), let value = self.expression() else { return nil }
      return self.piece(.starred, from: first, [value])
    }
  }

  /// `name=value` and `*iterable`, then `name=value` and `**mapping`.
  private func keywordArguments() -> [Piece]? {
    if let first = pieces({ self.keywordOrStarred() }) {
      let start = mark
      if accept(.comma), let second = pieces({ self.keywordOrMapping() }) { return first + second }
      mark = start
      return error == nil ? first : nil
    }
    return pieces { self.keywordOrMapping() }
  }

  private func keywordOrStarred() -> Piece? {
    if seeksMistakes { invalidKeyword() }
    return keyword() ?? starredArgument()
  }

  private func keywordOrMapping() -> Piece? {
    if seeksMistakes { invalidKeyword() }
    if let piece = keyword() { return piece }
    return attempt {
      let first = self.mark
      guard self.accept(.doubleStar), self.expression() != nil else { return nil }
      return self.piece(.dictionary, from: first)
    }
  }

  private func keyword() -> Piece? {
    attempt {
      let first = self.mark
      guard self.accept(.name), self.accept(.equal), self.expression() != nil else { return nil }
      return self.piece(.other, from: first)
    }
  }

  private func invalidKeyword() {
    _ = attempt {
      let first = self.mark
      guard self.sees(.keywordTrue, .keywordFalse, .keywordNone), self.accept(self.kind), self.accept(.equal) else {
        return false
      }
      let word = self.source.text(self.tokens[first].span)
      self.raise("cannot assign to \(word)", self.span(from: first))
      return false
    }
    _ = attempt {
      let first = self.mark
      guard self.accept(.name), self.accept(.equal) else { return false }
      let range = self.span(from: first)
      guard self.expression() != nil, self.comprehensionClauses() else { return false }
      self.raise("invalid syntax. Maybe you meant '==' or ':=' instead of '='?", range)
      return false
    }
    _ = attempt {
      if self.looksLike({ self.accept(.name) && self.accept(.equal) }) { return false }
      let first = self.mark
      guard self.expression() != nil, self.accept(.equal) else { return false }
      self.raise("expression cannot contain assignment, perhaps you meant \"==\"?", self.span(from: first))
      return false
    }
  }

  private func invalidArguments() {
    let first = mark
    _ = attempt {
      guard let list = self.argumentList(), self.sees(.comma), self.accept(.comma), self.accept(.star) else {
        return false
      }
      self.raise("iterable argument unpacking follows keyword argument unpacking", list.span)
      return false
    }
    _ = attempt {
      guard let value = self.expression() else { return false }
      guard self.comprehensionClauses() else { return false }
      let end = self.comprehensionEnd
      guard self.accept(.comma) else { return false }
      self.optionally { self.argumentList() != nil || self.expression() != nil && self.comprehensionClauses() }
      self.raise(
        "Generator expression must be parenthesized", Span(start: value.span.start, end: end))
      return false
    }
    _ = attempt {
      guard self.accept(.name), self.accept(.equal) else { return false }
      let range = self.span(from: first)
      guard self.expression() != nil, self.comprehensionClauses() else { return false }
      self.raise("invalid syntax. Maybe you meant '==' or ':=' instead of '='?", range)
      return false
    }
    _ = attempt {
      guard let list = self.argumentList(), self.comprehensionClauses() else { return false }
      // A single element would be a generator in its own right.
      let positional = list.children.filter { !self.isKeyword($0) }
      guard positional.count > 1, let last = positional.last else { return false }
      self.raise(
        "Generator expression must be parenthesized",
        Span(start: last.span.start, end: self.comprehensionEnd))
      return false
    }
    _ = attempt {
      guard self.argumentList() != nil, self.accept(.comma), let value = self.expression(),
        self.comprehensionClauses()
      else { return false }
      self.raise(
        "Generator expression must be parenthesized",
        Span(start: value.span.start, end: self.comprehensionEnd))
      return false
    }
    _ = attempt {
      guard let list = self.argumentList(), self.accept(.comma), self.argumentList() != nil else { return false }
      let hasMapping = list.children.contains { self.isMapping($0) }
      self.raiseAtReached(
        hasMapping
          ? "positional argument follows keyword argument unpacking" : "positional argument follows keyword argument")
      return false
    }
  }

  private func isKeyword(_ piece: Piece) -> Bool { piece.kind == .other || isMapping(piece) }

  /// `**mapping`, which no display of a dictionary begins with.
  private func isMapping(_ piece: Piece) -> Bool {
    piece.kind == .dictionary && source.bytes[Int(piece.span.start)] == 0x2A
  }
}
