// This file walks over the targets of assignments, loops and deletions for the explainer.

import SourceText

extension Explainer {
  func starTargets() -> Piece? {
    attempt { self.row { self.starTarget() } }
  }

  func starTarget() -> Piece? {
    remember(.starTarget) {
      let first = self.mark
      if let piece = self.attempt({
        guard self.accept(.star), !self.sees(.star), let value = self.starTarget() else { return nil }
        return self.piece(.starred, from: first, [value])
      }) {
        return piece
      }
      return self.targetWithStarAtom()
    }
  }

  private func targetWithStarAtom() -> Piece? {
    remember(.targetWithStarAtom) { self.primaryTarget() ?? self.starAtom() }
  }

  /// `a.b` or `a[b]`, where nothing may follow that would make it longer.
  func primaryTarget() -> Piece? {
    attempt {
      guard let piece = self.trailedPrimary(), piece.kind != .call else { return nil }
      return piece
    }
  }

  /// The longest primary that ends in an attribute or a subscript and goes on no further.
  private func trailedPrimary() -> Piece? {
    remember(.tPrimary) {
      let first = self.mark
      guard self.atom() != nil, self.seesTrailer else { return nil }
      while true {
        let start = self.mark
        guard let longer = self.trailer(from: first) else {
          self.mark = start
          return nil
        }
        if !self.seesTrailer { return longer }
      }
    }
  }

  private var seesTrailer: Bool { sees(.leftParenthesis, .leftBracket, .dot) }

  private func starAtom() -> Piece? {
    let first = mark
    if accept(.name) { return piece(.name, from: first) }
    if let piece = attempt({
      guard self.accept(.leftParenthesis), let inner = self.targetWithStarAtom(), self.accept(.rightParenthesis)
      else { return nil }
      return inner
    }) {
      return piece
    }
    if let piece = attempt({
      guard self.accept(.leftParenthesis) else { return nil }
      let elements = self.attempt({ self.row { self.starTarget() } })
      if let elements, elements.kind != .tuple { return nil }
      return self.accept(.rightParenthesis) ? self.piece(.tuple, from: first, elements?.children ?? []) : nil
    }) {
      return piece
    }
    return attempt {
      guard self.accept(.leftBracket) else { return nil }
      let elements = self.pieces { self.starTarget() } ?? []
      if !elements.isEmpty { _ = self.accept(.comma) }
      return self.accept(.rightBracket) ? self.piece(.list, from: first, elements) : nil
    }
  }

  func singleTarget() -> Bool {
    if primaryTarget() != nil { return true }
    if accept(.name) { return true }
    return attempt { self.accept(.leftParenthesis) && self.singleTarget() && self.accept(.rightParenthesis) }
  }

  func deleteTargets() -> Bool {
    guard separated(by: .comma, { self.deleteTarget() }) else { return false }
    _ = accept(.comma)
    return error == nil
  }

  private func deleteTarget() -> Bool {
    if primaryTarget() != nil { return true }
    if accept(.name) { return true }
    if attempt({ self.accept(.leftParenthesis) && self.deleteTarget() && self.accept(.rightParenthesis) }) {
      return true
    }
    return attempt {
      let closing: TokenKind
      if self.accept(.leftParenthesis) {
        closing = .rightParenthesis
      } else if self.accept(.leftBracket) {
        closing = .rightBracket
      } else {
        return false
      }
      self.optionally { self.deleteTargets() }
      return self.accept(closing)
    }
  }
}
