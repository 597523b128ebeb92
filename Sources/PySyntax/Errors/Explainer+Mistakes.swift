// This file finds the mistakes inside expressions that CPython has words for. Each rule matches only text that is wrong,
// raises its error and fails.

import SourceText

extension Explainer {
  private static let maybeComparison = "invalid syntax. Maybe you meant '==' or ':=' instead of '='?"

  func invalidNamedExpression() {
    _ = remember(.invalidNamedExpression) { () -> Piece? in
      _ = self.attempt {
        guard let target = self.expression(), self.accept(.colonEqual), self.expression() != nil else { return false }
        self.raise("cannot use assignment expressions with \(self.describe(target))", target.span)
        return false
      }
      _ = self.attempt {
        let first = self.mark
        guard self.accept(.name), self.accept(.equal), self.bitwiseOr() != nil, !self.sees(.equal, .colonEqual) else {
          return false
        }
        self.raise(Self.maybeComparison, self.span(from: first))
        return false
      }
      _ = self.attempt {
        let isExcluded = self.looksLike {
          self.list() != nil || self.tuple() != nil || self.generator() != nil
            || self.sees(.keywordTrue, .keywordNone, .keywordFalse)
        }
        guard !isExcluded, let target = self.bitwiseOr(), self.accept(.equal), self.bitwiseOr() != nil,
          !self.sees(.equal, .colonEqual)
        else { return false }
        self.raise(
          "cannot assign to \(self.describe(target)) here. Maybe you meant '==' instead of '='?", target.span)
        return false
      }
      return nil
    }
  }

  /// Two expressions in a row inside brackets, or a conditional expression without its `else`.
  func invalidExpression() {
    _ = attempt {
      let isExcluded = self.looksLike {
        self.acceptSoftKeywordOrItsStart() || self.accept(.name) && self.accept(.string)
      }
      guard !isExcluded, let first = self.disjunction(), let second = self.expressionWithoutMistakes() else {
        return false
      }
      if self.isLegacyStatement(first) || self.tokens[self.mark - 1].level == 0 { return false }
      self.raise("invalid syntax. Perhaps you forgot a comma?", from: first, to: second)
      return false
    }
    _ = attempt {
      guard let value = self.disjunction(), self.accept(.keywordIf), let test = self.disjunction(),
        !self.sees(.keywordElse, .colon), self.error == nil
      else { return false }
      self.raise("expected 'else' after 'if' expression", from: value, to: test)
      return false
    }
  }

  /// CPython compares as many letters as the name has, so that `c` counts as `case` here.
  private func acceptSoftKeywordOrItsStart() -> Bool {
    guard sees(.name) else { return false }
    let name = source.text(tokens[mark].span)
    return ["_", "case", "match"].contains { $0.hasPrefix(name) } && accept(.name)
  }

  /// Stops looking for mistakes for the length of one expression.
  private func expressionWithoutMistakes() -> Piece? {
    let before = seeksMistakes
    seeksMistakes = false
    defer { seeksMistakes = before }
    let first = mark
    return conditional(from: first) ?? disjunction() ?? lambda()
  }

  private func isLegacyStatement(_ piece: Piece) -> Bool {
    guard piece.kind == .name else { return false }
    let text = source.text(piece.span)
    return text == "print" || text == "exec"
  }

  /// `print 1`
  func invalidLegacyExpression() {
    _ = attempt {
      let first = self.mark
      // What follows any name is read, and its mistakes count.
      guard self.accept(.name), !self.sees(.leftParenthesis), let value = self.starExpressions() else { return false }
      guard self.tokens[first].name == self.print.index || self.tokens[first].name == self.exec.index else {
        return false
      }
      let name = self.source.text(self.tokens[first].span)
      self.raise(
        "Missing parentheses in call to '\(name)'. Did you mean \(name)(...)?",
        Span(start: self.tokens[first].start, end: value.span.end))
      return false
    }
  }

  func invalidGroup() {
    _ = attempt {
      guard self.accept(.leftParenthesis), let value = self.starredArgument(), self.accept(.rightParenthesis) else {
        return false
      }
      self.raise("cannot use starred expression here", value.span)
      return false
    }
    _ = attempt {
      guard self.accept(.leftParenthesis) else { return false }
      let star = self.mark
      guard self.accept(.doubleStar), self.expression() != nil, self.accept(.rightParenthesis) else { return false }
      self.raise("cannot use double starred expression here", self.tokens[star].span)
      return false
    }
  }

  func invalidComprehension() {
    func open() -> Bool { accept(.leftBracket) || accept(.leftBrace) }
    _ = attempt {
      guard open() || self.accept(.leftParenthesis), let value = self.starredArgument(), self.comprehensionClauses()
      else { return false }
      self.raise("iterable unpacking cannot be used in comprehension", value.span)
      return false
    }
    let message = "did you forget parentheses around the comprehension target?"
    _ = attempt {
      guard open(), let first = self.starNamedExpression(), self.accept(.comma), let rest = self.starNamedExpressions(),
        let last = rest.last, self.comprehensionClauses()
      else { return false }
      self.raise(message, from: first, to: last)
      return false
    }
    _ = attempt {
      guard open(), let first = self.starNamedExpression(), self.accept(.comma) else { return false }
      let end = self.tokens[self.mark - 1].end
      guard self.comprehensionClauses() else { return false }
      self.raise(message, Span(start: first.span.start, end: end))
      return false
    }
  }

  /// What is wrong with the items of a dictionary; the brace has been read.
  func invalidDoubleStarredPairs() {
    _ = attempt {
      guard self.doubleStarredPairs(), self.accept(.comma) else { return false }
      _ = self.attempt {
        guard let key = self.expression(), !self.sees(.colon), self.error == nil else { return false }
        let start = self.source.characterStart(before: Int(key.span.end))
        self.raise("':' expected after dictionary key", Span(start, Int(key.span.end)), .syntax, .end(0))
        return false
      }
      self.invalidPairValue()
      return false
    }
    invalidPairValue()
  }

  private func invalidPairValue() {
    _ = attempt {
      guard self.expression() != nil, self.accept(.colon) else { return false }
      let star = self.mark
      guard self.accept(.star), self.bitwiseOr() != nil else { return false }
      self.raise(
        "cannot use a starred expression in a dictionary value",
        Span(start: self.tokens[star].start, end: self.reachedEnd))
      return false
    }
    _ = attempt {
      guard self.expression() != nil, self.accept(.colon), self.sees(.rightBrace, .comma) else { return false }
      self.raise("expression expected after dictionary key and ':'", self.tokens[self.mark - 1].span)
      return false
    }
  }
}
