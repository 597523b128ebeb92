// This file walks over expressions for the explainer, from the loosest operator to the tightest.

import SourceText

extension Explainer {
  func starExpressions() -> Piece? {
    remember(.starExpressions) {
      self.row { self.starExpression() }
    }
  }

  /// One element, or several with commas as a tuple.
  func row(_ element: () -> Piece?) -> Piece? {
    let first = mark
    guard let pieces = pieces(element) else { return nil }
    let hasComma = accept(.comma)
    if error != nil { return nil }
    return pieces.count == 1 && !hasComma ? pieces[0] : piece(.tuple, from: first, pieces)
  }

  func starExpression() -> Piece? {
    remember(.starExpression) { self.starred() ?? self.expression() }
  }

  func starNamedExpression() -> Piece? { starred() ?? namedExpression() }

  /// `*` with what may stand behind it in displays.
  func starred() -> Piece? {
    attempt {
      let first = self.mark
      guard self.accept(.star), let value = self.bitwiseOr() else { return nil }
      return self.piece(.starred, from: first, [value])
    }
  }

  func starNamedExpressions() -> [Piece]? {
    guard let pieces = pieces({ self.starNamedExpression() }) else { return nil }
    _ = accept(.comma)
    return error == nil ? pieces : nil
  }

  func assignmentExpression() -> Piece? {
    attempt {
      let first = self.mark
      guard self.accept(.name), self.accept(.colonEqual), self.expression() != nil else { return nil }
      return self.piece(.named, from: first)
    }
  }

  func namedExpression() -> Piece? {
    if let piece = assignmentExpression() { return piece }
    if seeksMistakes { invalidNamedExpression() }
    guard let piece = attempt({ self.expression() }), !sees(.colonEqual) else { return nil }
    return piece
  }

  func expression() -> Piece? {
    remember(.expression) {
      let first = self.mark
      if self.seeksMistakes {
        self.invalidExpression()
        self.invalidLegacyExpression()
      }
      if let piece = self.conditional(from: first) { return piece }
      return self.disjunction() ?? self.lambda()
    }
  }

  func conditional(from first: Int) -> Piece? {
    attempt {
      guard self.disjunction() != nil, self.accept(.keywordIf), self.disjunction() != nil, self.accept(.keywordElse),
        self.expression() != nil
      else { return nil }
      return self.piece(.conditional, from: first)
    }
  }

  func lambda() -> Piece? {
    attempt {
      let first = self.mark
      guard self.accept(.keywordLambda) else { return nil }
      self.optionally { self.lambdaParameters() }
      guard self.accept(.colon), self.expression() != nil else { return nil }
      return self.piece(.lambda, from: first)
    }
  }

  func disjunction() -> Piece? {
    remember(.disjunction) { self.boolean(.keywordOr) { self.conjunction() } }
  }

  func conjunction() -> Piece? {
    remember(.conjunction) { self.boolean(.keywordAnd) { self.inversion() } }
  }

  private func boolean(_ word: TokenKind, _ operand: () -> Piece?) -> Piece? {
    let first = mark
    guard let pieces = pieces(separatedBy: word, operand) else { return nil }
    return pieces.count == 1 ? pieces[0] : piece(.operation, from: first)
  }

  func inversion() -> Piece? {
    remember(.inversion) {
      let first = self.mark
      if self.accept(.keywordNot) {
        return self.inversion() == nil ? nil : self.piece(.operation, from: first)
      }
      return self.comparison()
    }
  }

  func comparison() -> Piece? {
    remember(.comparison) {
      let first = self.mark
      guard let left = self.bitwiseOr() else { return nil }
      var operators = 0
      var firstIsIn = false
      while self.attempt({
        if operators == 0, self.sees(.keywordIn) { firstIsIn = true }
        return self.acceptComparisonOperator() && self.bitwiseOr() != nil
      }) { operators += 1 }
      if self.error != nil { return nil }
      return operators == 0 ? left : self.piece(.comparison, from: first, firstIsIn ? [left] : [])
    }
  }

  private func acceptComparisonOperator() -> Bool {
    switch kind {
    case .doubleEqual, .notEqual, .lessEqual, .less, .greaterEqual, .greater, .keywordIn: return accept(kind)
    case .keywordNot: return accept(.keywordNot) && accept(.keywordIn)
    case .keywordIs:
      _ = accept(.keywordIs)
      _ = accept(.keywordNot)
      return error == nil
    default: return false
    }
  }

  func bitwiseOr() -> Piece? { chain(.bitwiseOr, [.bar]) { self.bitwiseXor() } }
  private func bitwiseXor() -> Piece? { chain(.bitwiseXor, [.caret]) { self.bitwiseAnd() } }
  private func bitwiseAnd() -> Piece? { chain(.bitwiseAnd, [.ampersand]) { self.shift() } }
  private func shift() -> Piece? { chain(.shift, [.leftShift, .rightShift]) { self.sum() } }
  func sum() -> Piece? { chain(.sum, [.plus, .minus]) { self.term() } }
  private func term() -> Piece? {
    chain(.term, [.star, .slash, .doubleSlash, .percent, .at]) { self.factor() }
  }

  /// Left-associative operators of one level.
  private func chain(_ rule: Rule, _ operators: [TokenKind], _ operand: () -> Piece?) -> Piece? {
    remember(rule) {
      let first = self.mark
      guard let left = operand() else { return nil }
      var isOperation = false
      while self.attempt({ operators.contains(self.kind) && self.accept(self.kind) && operand() != nil }) {
        isOperation = true
      }
      if self.error != nil { return nil }
      return isOperation ? self.piece(.operation, from: first) : left
    }
  }

  private func factor() -> Piece? {
    remember(.factor) {
      let first = self.mark
      if self.accept(.plus) || self.accept(.minus) || self.accept(.tilde) {
        return self.factor() == nil ? nil : self.piece(.operation, from: first)
      }
      guard let base = self.awaitPrimary() else { return nil }
      let isPower = self.attempt { self.accept(.doubleStar) && self.factor() != nil }
      return isPower ? self.piece(.operation, from: first) : base
    }
  }

  private func awaitPrimary() -> Piece? {
    remember(.awaitPrimary) {
      let first = self.mark
      if let piece = self.attempt({
        self.accept(.keywordAwait) && self.primary() != nil ? self.piece(.awaiting, from: first) : nil
      }) {
        return piece
      }
      return self.primary()
    }
  }

  func primary() -> Piece? {
    remember(.primary) {
      let first = self.mark
      guard var value = self.atom() else { return nil }
      while let longer = self.trailer(from: first) { value = longer }
      return value
    }
  }

  /// `.name`, `(arguments)`, a generator or `[slices]` behind a primary.
  func trailer(from first: Int) -> Piece? {
    attempt {
      switch self.kind {
      case .dot:
        guard self.accept(.dot), self.accept(.name) else { return nil }
        return self.piece(.attribute, from: first)
      case .leftParenthesis:
        if self.attempt({ self.generator() }) != nil { return self.piece(.call, from: first) }
        guard self.accept(.leftParenthesis) else { return nil }
        self.optionally { self.arguments() != nil }
        guard self.accept(.rightParenthesis) else { return nil }
        return self.piece(.call, from: first)
      case .leftBracket:
        guard self.accept(.leftBracket), self.slices(), self.accept(.rightBracket) else { return nil }
        return self.piece(.subscript_, from: first)
      default: return nil
      }
    }
  }

  private func slices() -> Bool {
    if attempt({ self.slice() && !self.sees(.comma) }) { return true }
    return attempt {
      guard self.separated(by: .comma, { self.slice() || self.starred() != nil }) else { return false }
      _ = self.accept(.comma)
      return true
    }
  }

  private func slice() -> Bool {
    if attempt({
      self.optionally { self.expression() != nil }
      guard self.accept(.colon) else { return false }
      self.optionally { self.expression() != nil }
      self.optionally {
        guard self.accept(.colon) else { return false }
        self.optionally { self.expression() != nil }
        return true
      }
      return true
    }) {
      return true
    }
    return attempt { self.namedExpression() != nil }
  }
}
