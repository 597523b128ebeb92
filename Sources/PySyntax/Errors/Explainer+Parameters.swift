// This file walks over the parameters of functions and lambdas for the explainer. Both follow one grammar; they differ
// in their closing token, in annotations, and in a few words.

import SourceText

extension Explainer {
  func parameters() -> Bool { ParameterWalk(self, closing: .rightParenthesis).walk() }

  func lambdaParameters() -> Bool { ParameterWalk(self, closing: .colon).walk() }
}

private struct ParameterWalk {
  private let explainer: Explainer
  private let closing: TokenKind
  private var isLambda: Bool { closing == .colon }

  init(_ explainer: Explainer, closing: TokenKind) {
    self.explainer = explainer
    self.closing = closing
  }

  private func raise(_ message: String, at index: Int) {
    explainer.raise(message, explainer.tokens[index].span)
  }

  func walk() -> Bool {
    if explainer.seeksMistakes { findMistakes() }
    return explainer.attempt { self.wholeList() }
  }

  private func wholeList() -> Bool {
    let first = explainer.mark
    if slashWithoutDefault() {
      many { self.withoutDefault() }
      many { self.withDefault() }
    } else if slashWithDefault() {
      many { self.withDefault() }
    } else {
      many { self.withoutDefault() }
      many { self.withDefault() }
    }
    explainer.optionally { self.starAndRest() }
    return explainer.error == nil && explainer.mark > first
  }

  private func many(_ element: () -> Bool) { while explainer.attempt(element) {} }

  private func name() -> Bool {
    guard explainer.accept(.name) else { return false }
    if isLambda { return true }
    return explainer.optionally { explainer.accept(.colon) && explainer.expression() != nil }
  }

  private func starName() -> Bool {
    if explainer.attempt({ self.withoutDefault() }) { return true }
    return !isLambda
      && explainer.attempt {
        explainer.accept(.name) && explainer.accept(.colon) && explainer.starExpression() != nil && self.ends()
      }
  }

  /// A parameter ends with its comma, or before the closing token.
  private func ends() -> Bool { explainer.accept(.comma) || explainer.sees(closing) }

  private func withoutDefault() -> Bool { name() && ends() }

  private func withDefault() -> Bool { name() && defaultValue() && ends() }

  private func maybeDefault() -> Bool {
    guard name() else { return false }
    explainer.optionally { self.defaultValue() }
    return ends()
  }

  private func defaultValue() -> Bool {
    if explainer.attempt({ explainer.accept(.equal) && explainer.expression() != nil }) { return true }
    if explainer.seeksMistakes {
      let index = explainer.mark
      _ = explainer.attempt {
        guard explainer.accept(.equal), explainer.sees(.rightParenthesis, .comma) else { return false }
        self.raise("expected default value expression", at: index)
        return false
      }
    }
    return false
  }

  private func slashWithoutDefault() -> Bool {
    explainer.attempt {
      guard explainer.attempt({ self.withoutDefault() }) else { return false }
      self.many { self.withoutDefault() }
      return explainer.accept(.slash) && self.ends()
    }
  }

  private func slashWithDefault() -> Bool {
    explainer.attempt {
      self.many { self.withoutDefault() }
      guard explainer.attempt({ self.withDefault() }) else { return false }
      self.many { self.withDefault() }
      return explainer.accept(.slash) && self.ends()
    }
  }

  private func starAndRest() -> Bool {
    if explainer.seeksMistakes { findStarMistakes() }
    if explainer.attempt({
      guard explainer.accept(.star), self.starName() else { return false }
      self.many { self.maybeDefault() }
      explainer.optionally { self.keywords() }
      return explainer.error == nil
    }) {
      return true
    }
    if explainer.attempt({
      guard explainer.accept(.star), explainer.accept(.comma), explainer.attempt({ self.maybeDefault() }) else {
        return false
      }
      self.many { self.maybeDefault() }
      explainer.optionally { self.keywords() }
      return explainer.error == nil
    }) {
      return true
    }
    return explainer.attempt { self.keywords() }
  }

  private func keywords() -> Bool {
    if explainer.seeksMistakes { findKeywordMistakes() }
    return explainer.accept(.doubleStar) && withoutDefault()
  }

  private func findMistakes() {
    _ = explainer.attempt {
      self.many { self.withoutDefault() }
      guard self.slashWithDefault() || explainer.attempt({ self.withDefault() }) else { return false }
      self.many { self.withDefault() }
      let index = explainer.mark
      guard self.withoutDefault() else { return false }
      let last = explainer.tokens[explainer.mark - 1].kind == .comma ? explainer.mark - 2 : explainer.mark - 1
      explainer.raise(
        "non-default argument follows default argument",
        Span(start: explainer.tokens[index].start, end: explainer.tokens[last].end))
      return false
    }
    _ = explainer.attempt {
      self.many { self.withoutDefault() }
      let index = explainer.mark
      guard explainer.accept(.leftParenthesis) else { return false }
      if isLambda {
        guard explainer.separated(by: .comma, { explainer.accept(.name) }) else { return false }
      } else {
        guard explainer.attempt({ self.withoutDefault() }) else { return false }
        self.many { self.withoutDefault() }
      }
      _ = explainer.accept(.comma)
      guard explainer.accept(.rightParenthesis) else { return false }
      explainer.raise(
        "\(isLambda ? "Lambda expression" : "Function") parameters cannot be parenthesized",
        explainer.span(from: index))
      return false
    }
    _ = explainer.attempt {
      let index = explainer.mark
      guard explainer.accept(.slash), explainer.accept(.comma) else { return false }
      self.raise("at least one argument must precede /", at: index)
      return false
    }
    _ = explainer.attempt {
      guard self.slashWithoutDefault() || self.slashWithDefault() else { return false }
      self.many { self.maybeDefault() }
      let index = explainer.mark
      guard explainer.accept(.slash) else { return false }
      self.raise("/ may appear only once", at: index)
      return false
    }
    _ = explainer.attempt {
      _ = self.slashWithoutDefault() || self.slashWithDefault()
      self.many { self.maybeDefault() }
      guard explainer.accept(.star), explainer.accept(.comma) || explainer.attempt({ self.withoutDefault() }) else {
        return false
      }
      self.many { self.maybeDefault() }
      let index = explainer.mark
      guard explainer.accept(.slash) else { return false }
      self.raise("/ must be ahead of *", at: index)
      return false
    }
    _ = explainer.attempt {
      guard explainer.attempt({ self.maybeDefault() }) else { return false }
      self.many { self.maybeDefault() }
      guard explainer.accept(.slash) else { return false }
      let index = explainer.mark
      guard explainer.accept(.star) else { return false }
      self.raise("expected comma between / and *", at: index)
      return false
    }
  }

  private func findStarMistakes() {
    let star = explainer.mark
    _ = explainer.attempt {
      guard explainer.accept(.star) else { return false }
      let isBare =
        explainer.attempt { explainer.accept(closing) }
        || explainer.attempt {
          explainer.accept(.comma) && (explainer.accept(closing) || explainer.accept(.doubleStar))
        }
      guard isBare else { return false }
      let message = "named arguments must follow bare *"
      if isLambda { explainer.raiseAtReached(message) } else { self.raise(message, at: star) }
      return false
    }
    _ = explainer.attempt {
      guard explainer.accept(.star), self.name() else { return false }
      let index = explainer.mark
      guard explainer.accept(.equal) else { return false }
      self.raise("var-positional argument cannot have default value", at: index)
      return false
    }
    _ = explainer.attempt {
      guard explainer.accept(.star), explainer.attempt({ self.withoutDefault() }) || explainer.accept(.comma) else {
        return false
      }
      self.many { self.maybeDefault() }
      let index = explainer.mark
      guard explainer.accept(.star), explainer.attempt({ self.withoutDefault() }) || explainer.accept(.comma) else {
        return false
      }
      self.raise("* argument may appear only once", at: index)
      return false
    }
  }

  private func findKeywordMistakes() {
    _ = explainer.attempt {
      guard explainer.accept(.doubleStar), self.name() else { return false }
      let index = explainer.mark
      guard explainer.accept(.equal) else { return false }
      self.raise("var-keyword argument cannot have default value", at: index)
      return false
    }
    let message = "arguments cannot follow var-keyword argument"
    _ = explainer.attempt {
      guard explainer.accept(.doubleStar), self.name(), explainer.accept(.comma) else { return false }
      let index = explainer.mark
      guard self.name() else { return false }
      explainer.raise(message, explainer.span(from: index))
      return false
    }
    _ = explainer.attempt {
      guard explainer.accept(.doubleStar), self.name(), explainer.accept(.comma) else { return false }
      let index = explainer.mark
      guard explainer.accept(.star) || explainer.accept(.doubleStar) || explainer.accept(.slash) else { return false }
      self.raise(message, at: index)
      return false
    }
  }
}
