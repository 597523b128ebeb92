// This file walks over `try` statements for the explainer.

import SourceText

extension Explainer {
  func tryStatement() -> Bool {
    if seeksMistakes { invalidTry() }
    guard accept(.keywordTry), force(.colon, ":"), block() else { return false }
    if attempt({ self.finallyBlock() }) { return true }
    if attempt({ self.handlers { self.handler() } }) { return true }
    return attempt { self.handlers { self.starHandler() } }
  }

  private func handlers(_ handler: () -> Bool) -> Bool {
    guard attempt(handler) else { return false }
    while attempt(handler) {}
    optionally {
      self.invalidHeader("'else' statement", needsColon: false) { self.accept(.keywordElse) }
      return self.accept(.keywordElse) && self.force(.colon, ":") && self.block()
    }
    return optionally { self.finallyBlock() }
  }

  private func finallyBlock() -> Bool {
    invalidHeader("'finally' statement", needsColon: false) { self.accept(.keywordFinally) }
    return accept(.keywordFinally) && force(.colon, ":") && block()
  }

  private func typeAndName() -> Bool {
    guard expression() != nil else { return false }
    return optionally { self.accept(.keywordAs) && self.accept(.name) }
  }

  private func handler() -> Bool {
    invalidHeader("'except' statement", needsColon: false) { self.accept(.keywordExcept) && self.typeAndName() }
    invalidHeader("'except' statement", needsColon: false) { self.accept(.keywordExcept) }
    if attempt({ self.accept(.keywordExcept) && self.typeAndName() && self.accept(.colon) && self.block() }) {
      return true
    }
    if attempt({ self.accept(.keywordExcept) && self.accept(.colon) && self.block() }) { return true }
    if seeksMistakes { invalidHandler() }
    return false
  }

  private func starHandler() -> Bool {
    invalidHeader("'except*' statement", needsColon: false) {
      self.accept(.keywordExcept) && self.accept(.star) && self.typeAndName()
    }
    if attempt({
      self.accept(.keywordExcept) && self.accept(.star) && self.typeAndName() && self.accept(.colon) && self.block()
    }) {
      return true
    }
    if seeksMistakes { invalidHandler() }
    return false
  }

  private func invalidHandler() {
    _ = attempt {
      guard self.accept(.keywordExcept) else { return false }
      _ = self.accept(.star)
      guard let first = self.expression(), self.accept(.comma), self.row({ self.expression() }) != nil else {
        return false
      }
      self.optionally { self.accept(.keywordAs) && self.accept(.name) }
      guard self.accept(.colon) else { return false }
      self.raise(
        "multiple exception types must be parenthesized",
        Span(start: first.span.start, end: self.reachedEnd))
      return false
    }
    _ = attempt {
      guard self.accept(.keywordExcept) else { return false }
      _ = self.accept(.star)
      guard self.typeAndName(), self.accept(.newline) else { return false }
      self.raiseAtReached("expected ':'")
      return false
    }
    _ = attempt {
      guard self.accept(.keywordExcept), self.accept(.newline) else { return false }
      self.raiseAtReached("expected ':'")
      return false
    }
    _ = attempt {
      guard self.accept(.keywordExcept), self.accept(.star), self.accept(.newline) || self.accept(.colon) else {
        return false
      }
      self.raiseAtReached("expected one or more exception types")
      return false
    }
  }

  private func invalidTry() {
    invalidHeader("'try' statement", needsColon: false) { self.accept(.keywordTry) }
    _ = attempt {
      guard self.accept(.keywordTry), self.accept(.colon), self.block(),
        !self.sees(.keywordExcept, .keywordFinally), self.error == nil
      else { return false }
      self.raiseAtReached("expected 'except' or 'finally' block")
      return false
    }
    invalidMixture(of: handler, hasStar: true)
    invalidMixture(of: starHandler, hasStar: false)
  }

  /// Handlers of one form followed by the head of one of the other form.
  private func invalidMixture(of handler: () -> Bool, hasStar: Bool) {
    _ = attempt {
      guard self.accept(.keywordTry), self.accept(.colon) else { return false }
      while self.attempt({ self.block() }) {}
      guard self.many(handler) else { return false }
      let first = self.mark
      guard self.accept(.keywordExcept), !hasStar || self.accept(.star) else { return false }
      let range = self.span(from: first)
      if hasStar {
        guard self.typeAndName() else { return false }
      } else {
        self.optionally { self.typeAndName() }
      }
      guard self.accept(.colon) else { return false }
      self.raise("cannot have both 'except' and 'except*' on the same 'try'", range)
      return false
    }
  }

  private func many(_ element: () -> Bool) -> Bool {
    guard attempt(element) else { return false }
    while attempt(element) {}
    return error == nil
  }
}
