// This file defines the compilation of set displays, because the way in which a set was filled decides the order in
// which it is printed, and CPython fills a set of constants in two steps.

import PySyntax
import SourceText

extension Compiler {
  /// Three or more constants are one frozen set, from which the new set is filled.
  func setDisplay(_ items: [Expression], to target: Int, _ span: Span) throws(CompileError) {
    guard items.count > 2, items.allSatisfy(\.isFoldable) else { return try display(items, .buildSet, to: target, span) }
    let b = builder
    let mark = b.mark
    let frozen = b.temporary()
    try display(items, .buildSet, to: frozen, span)
    b.emit(.buildSet, target, target, 0, at: span)
    b.emit(.setUpdate, target, frozen, at: span)
    b.release(to: mark)
  }

  /// What a `for` goes through: a set of constants is the frozen set itself there.
  func compileIterable(_ e: Expression, to target: Int) throws(CompileError) {
    guard case .set(let items) = e.kind else { return try compile(e, to: target) }
    try display(items, .buildSet, to: target, e.span)
  }
}

extension Expression {
  /// Whether CPython's compiler makes a constant of it.
  fileprivate var isFoldable: Bool {
    switch kind {
    case .constant: true
    case .unary(_, let operand): operand.isFoldable
    case .binary(let left, _, let right, _): left.isFoldable && right.isFoldable
    case .tuple(let items): items.allSatisfy(\.isFoldable)
    default: false
    }
  }
}
