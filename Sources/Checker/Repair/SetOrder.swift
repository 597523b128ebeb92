// This file turns round the order in which a program goes through its sets. Python gives texts in a set another order in
// every run; Snip always gives the same one, so an answer that relies on it would pass by luck.

import PySyntax
import SourceText

struct SetOrder {
  private let bytes: [UInt8]
  private let names: NameTable
  private var holdsSets = false
  private var places: [Range<Int>] = []

  static let advice =
    "The result depends on the order of a set, and a set keeps none: with texts in it, it is another one whenever Python "
    + "starts. Go through the items in the order that is wanted, or sort them."

  /// The program with every walk through a set turned round; nil where it makes no sets, or walks through none.
  static func turned(_ bytes: [UInt8]) -> [UInt8]? {
    guard let module = try? parseModule(bytes) else { return nil }
    var order = SetOrder(bytes: bytes, names: module.names)
    module.body.forEach { order.visit($0) }
    guard order.holdsSets, !order.places.isEmpty else { return nil }
    var inserts: [(offset: Int, isEnd: Bool, text: String)] = []
    for place in order.places {
      inserts.append((place.lowerBound, false, Self.opening))
      inserts.append((place.upperBound, true, ")"))
    }
    // Where one ends and the next begins, the end comes first.
    inserts.sort { $0.offset == $1.offset ? $0.isEnd && !$1.isEnd : $0.offset < $1.offset }
    var result: [UInt8] = []
    var start = 0
    for insert in inserts {
      result += bytes[start..<insert.offset]
      result += Array(insert.text.utf8)
      start = insert.offset
    }
    result += bytes[start...]
    return (try? parseModule(result)) == nil ? nil : result
  }

  /// The order of whole numbers is the same everywhere and stays.
  private static let opening =
    "(lambda items: [*items][::-1] if items.__class__.__name__ in ('set', 'frozenset') "
    + "and any(item.__class__.__name__ != 'int' for item in items) else items)("

  private init(bytes: [UInt8], names: NameTable) {
    self.bytes = bytes
    self.names = names
  }

  private func text(_ span: Span) -> String {
    String(decoding: bytes[span.range.clamped(to: 0..<bytes.count)], as: UTF8.self)
  }

  private mutating func visit(_ statement: Statement) {
    if case .for(_, let iterable, _, _, _) = statement.kind { add(iterable) }
    for expression in statement.expressions { visit(expression) }
    for body in statement.bodies { body.forEach { visit($0) } }
  }

  private mutating func visit(_ expression: Expression) {
    switch expression.kind {
    case .set, .setComprehension: holdsSets = true
    case .binary(let left, let operation, let right, _) where [.subtract, .and, .or, .xor].contains(operation):
      if [left, right].contains(where: { text($0.span).hasSuffix("keys()") }) { holdsSets = true }
    case .call(let callee, let arguments):
      let name = text(callee.span)
      if name == "set" || name == "frozenset" { holdsSets = true }
      if case .attribute(_, let method, _) = callee.kind {
        if names[method] == "join", let first = arguments.first { add(first.value) }
      } else if ["list", "tuple", "enumerate", "iter", "zip"].contains(name) {
        for argument in arguments { if case .positional(let value) = argument { add(value) } }
      }
    case .listComprehension(_, let clauses), .generator(_, let clauses), .dictionaryComprehension(_, _, let clauses):
      clauses.forEach { add($0.iterable) }
    default: break
    }
    for child in expression.children { visit(child) }
  }

  private mutating func add(_ iterable: Expression) {
    switch iterable.kind {
    // A generator in the brackets of its call is not written as a value of its own, and is no set.
    case .generator, .starred, .constant, .list, .listComprehension, .joinedString: return
    default: places.append(iterable.span.range)
    }
  }
}
