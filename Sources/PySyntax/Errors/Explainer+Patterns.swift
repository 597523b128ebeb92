// This file walks over `match` statements and their patterns for the explainer.

import SourceText

extension Explainer {
  func match() -> Bool {
    if attempt({
      guard self.accept(soft: self.soft.match), self.subject(), self.accept(.colon), self.accept(.newline),
        self.accept(.indent), self.attempt({ self.caseBlock() })
      else { return false }
      while self.attempt({ self.caseBlock() }) {}
      return self.error == nil && self.accept(.dedent)
    }) {
      return true
    }
    invalidHeader("'match' statement") { self.accept(soft: self.soft.match) && self.subject() }
    return false
  }

  private func subject() -> Bool {
    if attempt({
      guard self.starNamedExpression() != nil, self.accept(.comma) else { return false }
      return self.optionally { self.starNamedExpressions() != nil }
    }) {
      return true
    }
    return attempt { self.namedExpression() != nil }
  }

  private func caseBlock() -> Bool {
    invalidHeader("'case' statement") { self.caseHeader() }
    return caseHeader() && accept(.colon) && block()
  }

  private func caseHeader() -> Bool {
    guard accept(soft: soft.case), patterns() else { return false }
    return optionally { self.accept(.keywordIf) && self.namedExpression() != nil }
  }

  private func patterns() -> Bool {
    if attempt({ self.openSequence() }) { return true }
    return attempt { self.pattern() }
  }

  private func openSequence() -> Bool {
    guard maybeStarPattern(), accept(.comma) else { return false }
    return optionally { self.maybeSequence() }
  }

  private func maybeSequence() -> Bool {
    guard separated(by: .comma, { self.maybeStarPattern() }) else { return false }
    _ = accept(.comma)
    return error == nil
  }

  private func maybeStarPattern() -> Bool {
    if attempt({ self.accept(.star) && self.accept(.name) }) { return true }
    return attempt { self.pattern() }
  }

  private func pattern() -> Bool {
    if attempt({ self.alternatives() && self.accept(.keywordAs) && self.captureName() }) { return true }
    if seeksMistakes {
      _ = attempt {
        guard self.alternatives(), self.accept(.keywordAs) else { return false }
        let index = self.mark
        if self.accept(soft: self.soft.wildcard) {
          self.raise("cannot use '_' as a target", self.tokens[index].span)
        } else if !self.sees(.name), let target = self.expression() {
          self.raise("invalid pattern target", target.span)
        }
        return false
      }
    }
    return attempt { self.alternatives() }
  }

  private func captureName() -> Bool {
    guard sees(.name), tokens[mark].name != soft.wildcard.index, accept(.name) else { return false }
    return !sees(.dot, .leftParenthesis, .equal)
  }

  private func alternatives() -> Bool { separated(by: .bar) { self.closedPattern() } }

  private func closedPattern() -> Bool {
    let piece = remember(.closedPattern) {
      let first = self.mark
      return self.plainPattern() ? self.piece(.other, from: first) : nil
    }
    return piece != nil
  }

  private func plainPattern() -> Bool {
    guard error == nil else { return false }
    switch kind {
    case .number, .minus, .string, .keywordNone, .keywordTrue, .keywordFalse: return attempt { self.literal() }
    case .leftParenthesis, .leftBracket:
      return attempt { self.bracketed() }
    case .leftBrace: return attempt { self.mapping() }
    case .name:
      if attempt({ self.captureName() }) { return true }
      if tokens[mark].name == soft.wildcard.index { return accept(.name) }
      if attempt({
        self.accept(.name) && self.sees(.dot) && self.attributes() && !self.sees(.dot, .leftParenthesis, .equal)
      }) {
        return true
      }
      return attempt { self.classPattern() }
    default: return false
    }
  }

  private func attributes() -> Bool {
    while attempt({ self.accept(.dot) && self.accept(.name) }) {}
    return error == nil
  }

  private func literal() -> Bool {
    if accept(.keywordNone) || accept(.keywordTrue) || accept(.keywordFalse) { return true }
    if sees(.string) { return atom() != nil }
    _ = accept(.minus)
    guard accept(.number) else { return false }
    guard sees(.plus, .minus) else { return error == nil }
    let real = tokens[mark - 1]
    let isReal = !isImaginary(real)
    guard accept(kind) else { return false }
    if !isReal {
      raise("real number required in complex literal", real.span)
      return false
    }
    let number = token
    guard accept(.number) else { return false }
    if !isImaginary(number) {
      raise("imaginary number required in complex literal", number.span)
      return false
    }
    return true
  }

  private func isImaginary(_ token: Token) -> Bool {
    token.end > token.start && source.bytes[Int(token.end) - 1] | 0x20 == 0x6A
      && !(source.bytes[Int(token.start)] == 0x30 && source.bytes[Int(token.start) + 1] | 0x20 == 0x78)
  }

  /// A group or a sequence.
  private func bracketed() -> Bool {
    if accept(.leftBracket) {
      optionally { self.maybeSequence() }
      return accept(.rightBracket)
    }
    guard accept(.leftParenthesis) else { return false }
    if attempt({ self.pattern() && self.accept(.rightParenthesis) }) { return true }
    optionally { self.openSequence() }
    return accept(.rightParenthesis)
  }

  private func mapping() -> Bool {
    guard accept(.leftBrace) else { return false }
    optionally {
      guard self.separated(by: .comma, { self.mappingItem() }) else { return false }
      return true
    }
    optionally { (self.accept(.comma) || true) && self.accept(.doubleStar) && self.captureName() }
    _ = accept(.comma)
    return accept(.rightBrace)
  }

  private func mappingItem() -> Bool {
    let isKey =
      attempt { self.literal() }
      || attempt { self.accept(.name) && self.sees(.dot) && self.attributes() }
    return isKey && accept(.colon) && pattern()
  }

  private func classPattern() -> Bool {
    let start = mark
    if accept(.name), attributes(), accept(.leftParenthesis) {
      if attempt({
        self.optionally {
          guard self.separated(by: .comma, { self.classArgument() }) else { return false }
          _ = self.accept(.comma)
          return true
        }
        return self.accept(.rightParenthesis)
      }) {
        return true
      }
    }
    mark = start
    if seeksMistakes { invalidClassPattern() }
    return false
  }

  private func classArgument() -> Bool {
    if attempt({ self.accept(.name) && self.accept(.equal) && self.pattern() }) { return true }
    // A positional pattern may not follow a keyword.
    return !followsKeywordPattern() && attempt { self.pattern() }
  }

  /// Whether a keyword pattern stands before this place in the same brackets.
  private func followsKeywordPattern() -> Bool {
    var index = mark - 1
    var depth = 0
    while index > 0 {
      switch tokens[index].kind {
      case .rightParenthesis, .rightBracket, .rightBrace: depth += 1
      case .leftParenthesis, .leftBracket, .leftBrace:
        if depth == 0 { return false }
        depth -= 1
      case .equal: if depth == 0 { return true }
      default: break
      }
      index -= 1
    }
    return false
  }

  private func invalidClassPattern() {
    _ = attempt {
      guard self.accept(.name), self.attributes(), self.accept(.leftParenthesis) else { return false }
      guard self.separated(by: .comma, { self.classArgument() }), self.followsKeywordPattern(), self.accept(.comma)
      else { return false }
      let first = self.mark
      guard self.separated(by: .comma, { self.pattern() && !self.sees(.equal) }) else { return false }
      self.raise("positional patterns follow keyword patterns", self.span(from: first))
      return false
    }
  }
}
