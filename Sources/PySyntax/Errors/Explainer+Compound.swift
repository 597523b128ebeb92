// This file walks over compound statements for the explainer, and finds missing colons and blocks.

import SourceText

extension Explainer {
  func compoundStatement() -> Bool {
    guard error == nil else { return false }
    switch kind {
    case .keywordDef: return attempt { self.function() }
    case .at:
      if attempt({ self.decorators() && self.function() }) { return true }
      return attempt { self.decorators() && self.classDefinition() }
    case .keywordAsync:
      return attempt { self.function() } || attempt { self.with() } || attempt { self.loop() }
    case .keywordIf: return attempt { self.conditionalStatement() }
    case .keywordClass: return attempt { self.classDefinition() }
    case .keywordWith: return attempt { self.with() }
    case .keywordFor: return attempt { self.loop() }
    case .keywordTry: return attempt { self.tryStatement() }
    case .keywordWhile: return attempt { self.whileStatement() }
    case .name: return attempt { self.match() }
    default: return false
    }
  }

  func block() -> Bool {
    let piece = remember(.block) { () -> Piece? in
      let first = self.mark
      if self.attempt({
        guard self.accept(.newline), self.accept(.indent), self.attempt({ self.statement() }) else { return false }
        while self.attempt({ self.statement() }) {}
        return self.error == nil && self.accept(.dedent)
      }) {
        return self.piece(.other, from: first)
      }
      if self.attempt({ self.simpleStatements() }) { return self.piece(.other, from: first) }
      if self.seeksMistakes {
        _ = self.attempt {
          guard self.accept(.newline), !self.sees(.indent) else { return false }
          self.raiseAtReached("expected an indented block", .indentation)
          return false
        }
      }
      return nil
    }
    return piece != nil
  }

  /// A header that ends in a line break where its colon should be, or in a colon without an indented block.
  func invalidHeader(_ name: String, needsColon: Bool = true, word: Int = 0, _ header: () -> Bool) {
    guard seeksMistakes else { return }
    let first = mark + word
    if needsColon {
      _ = attempt {
        guard header(), self.accept(.newline) else { return false }
        self.raiseAtReached("expected ':'")
        return false
      }
    }
    _ = attempt {
      guard header(), self.accept(.colon), self.accept(.newline), !self.sees(.indent), self.error == nil else {
        return false
      }
      self.raiseAtReached("expected an indented block after \(name) on line \(self.line(of: first))", .indentation)
      return false
    }
  }

  private func conditionalStatement() -> Bool {
    var word = TokenKind.keywordIf
    while true {
      let name = word == .keywordIf ? "'if' statement" : "'elif' statement"
      invalidHeader(name) { self.accept(word) && self.namedExpression() != nil }
      guard accept(word), namedExpression() != nil, accept(.colon), block() else { return false }
      word = .keywordElif
      guard sees(.keywordElif) else { return elseBlock() }
    }
  }

  /// An `else` if there is one.
  private func elseBlock() -> Bool {
    optionally {
      self.invalidHeader("'else' statement", needsColon: false) { self.accept(.keywordElse) }
      return self.accept(.keywordElse) && self.force(.colon, ":") && self.block()
    }
  }

  private func whileStatement() -> Bool {
    invalidHeader("'while' statement") { self.accept(.keywordWhile) && self.namedExpression() != nil }
    guard accept(.keywordWhile), namedExpression() != nil, accept(.colon), block() else { return false }
    return elseBlock()
  }

  private func loop() -> Bool {
    let word = sees(.keywordAsync) ? 1 : 0
    invalidHeader("'for' statement", word: word) {
      _ = self.accept(.keywordAsync)
      return self.accept(.keywordFor) && self.starTargets() != nil && self.accept(.keywordIn)
        && self.starExpressions() != nil
    }
    let start = mark
    _ = accept(.keywordAsync)
    if accept(.keywordFor), starTargets() != nil, accept(.keywordIn) {
      guard starExpressions() != nil, accept(.colon), block() else { return false }
      return elseBlock()
    }
    mark = start
    if seeksMistakes { invalidForTarget() }
    return false
  }

  func invalidForTarget() {
    _ = attempt {
      _ = self.accept(.keywordAsync)
      guard self.accept(.keywordFor), let target = self.starExpressions() else { return false }
      self.raiseInvalidTarget(target, .loop)
      return false
    }
  }

  private func with() -> Bool {
    let word = sees(.keywordAsync) ? 1 : 0
    func begins() -> Bool {
      _ = accept(.keywordAsync)
      return accept(.keywordWith)
    }
    func plainItems() -> Bool {
      begins() && separated(by: .comma) { self.looseWithItem { self.expression() } }
    }
    func parenthesizedItems() -> Bool {
      guard begins(), accept(.leftParenthesis),
        separated(by: .comma, { self.looseWithItem { self.row { self.expression() } } })
      else { return false }
      _ = accept(.comma)
      return accept(.rightParenthesis)
    }
    let first = mark + word
    for items in [plainItems, parenthesizedItems] {
      guard seeksMistakes else { break }
      _ = attempt {
        guard items(), self.accept(.colon), self.accept(.newline), !self.sees(.indent) else { return false }
        let line = self.line(of: first)
        self.raiseAtReached("expected an indented block after 'with' statement on line \(line)", .indentation)
        return false
      }
    }
    if attempt({
      guard begins(), self.accept(.leftParenthesis), self.separated(by: .comma, { self.withItem() }) else {
        return false
      }
      _ = self.accept(.comma)
      return self.accept(.rightParenthesis) && self.accept(.colon) && self.block()
    }) {
      return true
    }
    if attempt({
      begins() && self.separated(by: .comma) { self.withItem() } && self.accept(.colon) && self.block()
    }) {
      return true
    }
    for items in [plainItems, parenthesizedItems] {
      guard seeksMistakes else { break }
      _ = attempt {
        guard items(), self.accept(.newline) else { return false }
        self.raiseAtReached("expected ':'")
        return false
      }
    }
    return false
  }

  private func looseWithItem(_ value: () -> Piece?) -> Bool {
    guard value() != nil else { return false }
    return optionally { self.accept(.keywordAs) && self.starTarget() != nil }
  }

  private func withItem() -> Bool {
    if attempt({
      self.expression() != nil && self.accept(.keywordAs) && self.starTarget() != nil
        && self.sees(.comma, .rightParenthesis, .colon)
    }) {
      return true
    }
    if seeksMistakes {
      _ = attempt {
        guard self.expression() != nil, self.accept(.keywordAs), let target = self.expression(),
          self.sees(.comma, .rightParenthesis, .colon)
        else { return false }
        self.raiseInvalidTarget(target, .assign)
        return false
      }
    }
    return attempt { self.expression() != nil }
  }

  private func decorators() -> Bool {
    guard sees(.at) else { return false }
    while attempt({ self.accept(.at) && self.namedExpression() != nil && self.accept(.newline) }) {}
    return error == nil
  }

  private func function() -> Bool {
    let word = sees(.keywordAsync) ? 1 : 0
    invalidHeader("function definition", needsColon: false, word: word) {
      _ = self.accept(.keywordAsync)
      guard self.accept(.keywordDef), self.accept(.name), self.accept(.leftParenthesis) else { return false }
      self.optionally { self.parameters() }
      guard self.accept(.rightParenthesis) else { return false }
      return self.optionally { self.accept(.arrow) && self.expression() != nil }
    }
    _ = accept(.keywordAsync)
    guard accept(.keywordDef), accept(.name), force(.leftParenthesis, "(") else { return false }
    optionally { self.parameters() }
    guard accept(.rightParenthesis) else { return false }
    optionally { self.accept(.arrow) && self.expression() != nil }
    return force(.colon, ":") && block()
  }

  private func classDefinition() -> Bool {
    func header() -> Bool {
      guard accept(.keywordClass), accept(.name) else { return false }
      return optionally {
        guard self.accept(.leftParenthesis) else { return false }
        self.optionally { self.arguments() != nil }
        return self.accept(.rightParenthesis)
      }
    }
    invalidHeader("class definition", header)
    return header() && accept(.colon) && block()
  }
}
