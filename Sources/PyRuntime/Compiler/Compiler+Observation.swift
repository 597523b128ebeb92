// This file defines where the code of an observed run tells its observer that it goes on: at the start of each statement,
// of each further turn of a loop or comprehension and of each clause that is tried, and before a frame gives a value. Code
// that nobody watches holds none of it.

import PySyntax
import SourceText

extension Compiler {
  /// Emits the call of the observer, if there is to be one.
  func observe(_ point: ObservedPoint, _ register: Int = 0, at span: Span) {
    if isObserved { builder.emit(.observe, x: point.rawValue, register, at: span) }
  }
}

extension Statement {
  /// Whether running the statement begins with its own line. A `while` begins each turn with it; what only declares does
  /// not run.
  var isObservedAtStart: Bool {
    switch kind {
    case .while, .global, .nonlocal: return false
    case .expression(let e):
      if case .constant = e.kind { return false }
      return true
    default: return true
    }
  }
}
