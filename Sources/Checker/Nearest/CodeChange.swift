// This file defines one place in which an answer and a solution differ, as a change of the learner's text.

import SourceText

/// One place in which an answer and a solution differ.
struct CodeChange {
  enum Kind {
    /// One expression or simple statement for another.
    case replaced(CodeNode, by: CodeNode, CodeRole)
    /// `among`: the clauses that are there already, of a clause.
    case inserted(CodeNode, CodePlace, among: [CodeNode]?)
    case deleted(CodeNode)
    /// A part of a list of parts, such as an argument.
    case insertedPart(CodeNode, of: CodeNode)
    case deletedPart(CodeNode, of: CodeNode)
    /// Statements that belong inside another one, and the other way round.
    case wrapped(by: CodeNode)
    case unwrapped(CodeNode)
  }

  let kind: Kind
  /// In reading order.
  let changes: [(range: Range<Int>, text: String)]
  let shown: Range<Int>
  /// How many nodes it takes out and puts in.
  let weight: Int

  /// Whether it does not put one kind of statement into the place of another.
  var isOfOneKind: Bool {
    if case .replaced(let own, by: let other, _) = kind { return own.form == .expression || own.label == other.label }
    return true
  }

  /// How many nodes of the solution it puts in.
  var added: Int {
    switch kind {
    case .replaced(_, by: let node, _), .inserted(let node, _, _), .insertedPart(let node, of: _): node.size
    case .wrapped: weight
    case .deleted, .deletedPart, .unwrapped: 0
    }
  }
}

/// Where a statement is missing: at a line, or behind the whole block that begins with it.
enum CodePlace { case before, behind, behindBlock }

/// What an expression is there for.
enum CodeRole { case condition, result, iterable, caught, raised, argument, other }
