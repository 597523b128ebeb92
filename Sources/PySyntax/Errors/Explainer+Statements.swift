// This file walks over simple statements for the explainer.

import SourceText

extension Explainer {
  func file() -> Bool {
    while attempt({ self.statement() }) {}
    return error == nil && accept(.endOfFile)
  }

  func interactive() -> Bool {
    if sees(.endOfFile) { return false }
    guard compoundStatement() else { return attempt { self.simpleStatements() } }
    let isComplete = tokens[mark - 1].kind == .dedent || source.bytes[max(0, source.count - 1)] == 0x0A
    return accept(.endOfFile) && isComplete
  }

  func evaluation() -> Bool {
    guard attempt({ self.row { self.expression() } }) != nil else { return false }
    while accept(.newline) {}
    return error == nil && accept(.endOfFile)
  }

  func field() -> Bool {
    attempt { self.starExpressions() != nil }
  }

  func statement() -> Bool {
    if compoundStatement() { return true }
    return attempt { self.simpleStatements() }
  }

  func simpleStatements() -> Bool {
    if attempt({ self.simpleStatement() && !self.sees(.semicolon) && self.accept(.newline) }) { return true }
    return attempt {
      guard self.separated(by: .semicolon, { self.simpleStatement() }) else { return false }
      _ = self.accept(.semicolon)
      return self.accept(.newline)
    }
  }

  private func simpleStatement() -> Bool {
    let piece = remember(.simpleStatement) {
      let first = self.mark
      return self.plainStatement() ? self.piece(.other, from: first) : nil
    }
    return piece != nil
  }

  private func plainStatement() -> Bool {
    if attempt({ self.assignment() }) { return true }
    if attempt({ self.starExpressions() != nil }) { return true }
    if error != nil { return false }
    switch kind {
    case .keywordPass, .keywordBreak, .keywordContinue: return accept(kind)
    case .keywordReturn:
      return attempt {
        self.accept(.keywordReturn) && self.optionally { self.starExpressions() != nil }
      }
    case .keywordImport: return attempt { self.importNames() }
    case .keywordFrom: return attempt { self.importFrom() }
    case .keywordRaise: return attempt { self.raiseStatement() }
    case .keywordDel: return attempt { self.deleteStatement() }
    case .keywordYield: return yieldExpression() != nil
    case .keywordAssert:
      return attempt {
        guard self.accept(.keywordAssert), self.expression() != nil else { return false }
        return self.optionally { self.accept(.comma) && self.expression() != nil }
      }
    case .keywordGlobal, .keywordNonlocal:
      return attempt { self.accept(self.kind) && self.separated(by: .comma) { self.accept(.name) } }
    default: return false
    }
  }

  private func value() -> Piece? { yieldExpression() ?? starExpressions() }

  private func assignment() -> Bool {
    if attempt({ self.accept(.name) && self.annotation() }) { return true }
    if attempt({
      let isTarget =
        self.attempt {
          self.accept(.leftParenthesis) && self.singleTarget() && self.accept(.rightParenthesis)
        } || self.primaryTarget() != nil
      return isTarget && self.annotation()
    }) {
      return true
    }
    if attempt({
      guard self.attempt({ self.starTargets() != nil && self.accept(.equal) }) else { return false }
      while self.attempt({ self.starTargets() != nil && self.accept(.equal) }) {}
      return self.value() != nil && !self.sees(.equal)
    }) {
      return true
    }
    let start = mark
    if singleTarget(), acceptAugmentedOperator() { return value() != nil }
    mark = start
    if seeksMistakes { invalidAssignment() }
    return false
  }

  private func annotation() -> Bool {
    guard accept(.colon), expression() != nil else { return false }
    return optionally { self.accept(.equal) && self.value() != nil }
  }

  private func acceptAugmentedOperator() -> Bool {
    guard error == nil, kind.rawValue >= TokenKind.plusEqual.rawValue, kind != .stray else { return false }
    return accept(kind)
  }

  private func invalidAssignment() {
    _ = attempt {
      guard let target = self.unannotatable(), self.accept(.colon), self.expression() != nil else { return false }
      self.raise("only single target (not \(self.describe(target))) can be annotated", target.span)
      return false
    }
    _ = attempt {
      guard let first = self.starNamedExpression(), self.accept(.comma) else { return false }
      while self.attempt({ self.starNamedExpressions() != nil }) {}
      guard self.accept(.colon), self.expression() != nil else { return false }
      self.raise("only single target (not tuple) can be annotated", first.span)
      return false
    }
    _ = attempt {
      guard let target = self.expression(), self.accept(.colon), self.expression() != nil else { return false }
      self.raise("illegal target for annotation", target.span)
      return false
    }
    _ = attempt {
      while self.attempt({ self.starTargets() != nil && self.accept(.equal) }) {}
      guard let target = self.starExpressions(), self.accept(.equal) else { return false }
      self.raiseInvalidTarget(target, .assign)
      return false
    }
    _ = attempt {
      while self.attempt({ self.starTargets() != nil && self.accept(.equal) }) {}
      guard let target = self.yieldExpression(), self.accept(.equal) else { return false }
      self.raise("assignment to yield expression not possible", target.span)
      return false
    }
    _ = attempt {
      guard let target = self.starExpressions(), self.acceptAugmentedOperator(), self.value() != nil else {
        return false
      }
      self.raise("'\(self.describe(target))' is an illegal expression for augmented assignment", target.span)
      return false
    }
  }

  private func unannotatable() -> Piece? {
    if let piece = list() ?? tuple() { return piece }
    return attempt {
      guard self.accept(.leftParenthesis), let inner = self.unannotatable(), self.accept(.rightParenthesis) else {
        return nil
      }
      return inner
    }
  }

  private func raiseStatement() -> Bool {
    guard accept(.keywordRaise) else { return false }
    return optionally {
      guard self.expression() != nil else { return false }
      return self.optionally { self.accept(.keywordFrom) && self.expression() != nil }
    }
  }

  private func deleteStatement() -> Bool {
    if attempt({ self.accept(.keywordDel) && self.deleteTargets() && self.sees(.semicolon, .newline) }) {
      return true
    }
    if seeksMistakes {
      _ = attempt {
        guard self.accept(.keywordDel), let targets = self.starExpressions() else { return false }
        self.raiseInvalidTarget(targets, .delete)
        return false
      }
    }
    return false
  }

  private func importNames() -> Bool {
    accept(.keywordImport)
      && separated(by: .comma) {
        self.dottedName() && self.optionally { self.accept(.keywordAs) && self.accept(.name) }
      }
  }

  private func dottedName() -> Bool { separated(by: .dot) { self.accept(.name) } }

  private func importFrom() -> Bool {
    guard accept(.keywordFrom) else { return false }
    var isRelative = false
    while accept(.dot) || accept(.ellipsis) { isRelative = true }
    if !attempt({ self.dottedName() && self.accept(.keywordImport) }) {
      guard isRelative, accept(.keywordImport) else { return false }
    }
    if attempt({
      guard self.accept(.leftParenthesis), self.importedNames() else { return false }
      _ = self.accept(.comma)
      return self.accept(.rightParenthesis)
    }) {
      return true
    }
    if attempt({ self.importedNames() && !self.sees(.comma) }) { return true }
    if accept(.star) { return true }
    if seeksMistakes {
      _ = attempt {
        guard self.importedNames(), self.accept(.comma), self.accept(.newline) else { return false }
        self.raiseAtReached("trailing comma not allowed without surrounding parentheses")
        return false
      }
    }
    return false
  }

  private func importedNames() -> Bool {
    separated(by: .comma) {
      self.accept(.name) && self.optionally { self.accept(.keywordAs) && self.accept(.name) }
    }
  }
}
