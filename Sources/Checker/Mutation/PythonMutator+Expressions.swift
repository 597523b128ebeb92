// This file changes expressions: operators, comparisons, conditions, slices and the items of displays.

import PySyntax
import SourceText

extension PythonMutator {
  mutating func visit(_ expression: Expression) {
    switch expression.kind {
    case .constant(let constant): return visit(constant, expression.span)
    case .joinedString(let parts): visit(parts, expression.span)
    case .attribute(let object, let name, let nameSpan):
      if let other = Self.counterparts[names[name]] { replace(nameSpan, by: other, .method) }
      visit(object)
      return
    case .call(let callee, let arguments): return visitCall(expression, callee, arguments)
    case .subscript_(let object, let key):
      visit(object)
      return visitKey(key)
    case .binary(let left, let operation, let right, let operatorSpan):
      visitBinary(expression.span, left, operation, right, operatorSpan)
    case .unary(let operation, let operand): visitUnary(expression, operation, operand)
    case .boolean(let operation, let values): visitBoolean(expression.span, operation, values)
    case .comparison(let first, let rest): visitComparison(first, rest)
    case .conditional(let test, let then, let otherwise):
      visit(then)
      visitCondition(test)
      return visit(otherwise)
    case .tuple(let items), .list(let items), .set(let items): if items.count > 1 { dropItems(items) }
    case .dictionary(let items): visitDictionary(items)
    case .listComprehension(let item, let clauses), .setComprehension(let item, let clauses),
      .generator(let item, let clauses):
      visit(item)
      return visit(clauses)
    case .dictionaryComprehension(let key, let value, let clauses):
      visit(key)
      visit(value)
      return visit(clauses)
    case .name, .slice, .lambda, .starred, .named, .await, .yield, .yieldFrom: break
    }
    for child in expression.children { visit(child) }
  }

  /// A target: what it reads to find its place may change, what it binds may not.
  mutating func visitTarget(_ target: Expression) {
    switch target.kind {
    case .subscript_(let object, let key):
      visitTarget(object)
      visitKey(key)
    case .attribute(let object, _, _): visitTarget(object)
    case .tuple(let items), .list(let items): items.forEach { visitTarget($0) }
    case .starred(let inner): visitTarget(inner)
    default: return
    }
  }

  private mutating func visit(_ clauses: [ComprehensionClause]) {
    for clause in clauses {
      visit(clause.iterable)
      for condition in clause.conditions { visitCondition(condition) }
    }
  }

  // MARK: Operators

  private mutating func visitBinary(
    _ whole: Span, _ left: Expression, _ operation: BinaryOperator, _ right: Expression, _ operatorSpan: Span
  ) {
    replace(operatorSpan, by: operation.other.symbol, .arithmetic)
    // Where the other operator is an error for these types, a missing operand still asks whether both count.
    if [.add, .or, .and].contains(operation) {
      replace(whole.startOffset..<behindBlanks(operatorSpan.endOffset), by: "", .arithmetic)
      replace(beforeBlanks(operatorSpan.startOffset)..<whole.endOffset, by: "", .arithmetic)
    }
  }

  private mutating func visitUnary(_ expression: Expression, _ operation: UnaryOperator, _ operand: Expression) {
    let start = expression.span.startOffset
    switch operation {
    case .not: replace(start..<behindBlanks(start + 3), by: "", .condition)
    case .minus, .invert: replace(start..<behindBlanks(start + 1), by: "", .arithmetic)
    case .plus: return
    }
  }

  private mutating func visitBoolean(_ whole: Span, _ operation: BooleanOperator, _ values: [Expression]) {
    let word = operation == .and ? "and" : "or"
    let places = zip(values, values.dropFirst()).map { left, right in
      find(word, from: left.span.endOffset, to: right.span.startOffset)
    }
    for place in places.compactMap({ $0 }) { replace(place, by: operation == .and ? "or" : "and", .logic) }
    if let first = places.first, let first {
      replace(whole.startOffset..<behindBlanks(first.upperBound), by: "", .logic)
    }
    for (index, place) in places.enumerated() {
      guard let place else { continue }
      let isLast = index == places.count - 1
      guard let end = isLast ? whole.endOffset : places[index + 1].map({ beforeBlanks($0.lowerBound) }) else {
        continue
      }
      replace(beforeBlanks(place.lowerBound)..<end, by: "", .logic)
    }
  }

  private mutating func visitComparison(
    _ first: Expression, _ rest: [(operation: ComparisonOperator, right: Expression)]
  ) {
    var left = first
    for (operation, right) in rest {
      defer { left = right }
      let (start, end) = (left.span.endOffset, right.span.startOffset)
      let words = operation.symbol.split(separator: " ").map(String.init)
      guard let head = words.first.flatMap({ find($0, from: start, to: end) }) else { continue }
      var place = head
      if let last = words.dropFirst().first {
        guard let tail = find(last, from: head.upperBound, to: end) else { continue }
        place = head.lowerBound..<tail.upperBound
      }
      for other in operation.others { replace(place, by: other.symbol, .comparison) }
    }
  }

  /// A condition is turned round and fixed, unless a change of its own operator says the same.
  mutating func visitCondition(_ condition: Expression) {
    let source = text(condition.span)
    var isSingle = false
    switch condition.kind {
    case .comparison(_, let rest): isSingle = rest.count == 1
    case .unary(.not, _): isSingle = true
    case .constant: return visit(condition)
    default: break
    }
    if !isSingle { replace(condition.span, by: "not (\(source))", .condition) }
    replace(condition.span, by: "True", .condition)
    replace(condition.span, by: "False", .condition)
    visit(condition)
  }

  // MARK: Subscripts

  private mutating func visitKey(_ key: Expression) {
    switch key.kind {
    case .slice(let lower, let upper, let step):
      if let lower { visitBound(lower, isNeutral: lower.isInteger(0)) }
      if let upper { visitBound(upper, isNeutral: false) }
      if let step { visitBound(step, isNeutral: step.isInteger(1)) }
    default: visit(key)
    }
  }

  private mutating func visitBound(_ bound: Expression, isNeutral: Bool) {
    if !isNeutral { replace(bound.span, by: "", .slice) }
    if !bound.isLiteral { replace(bound.span, by: "(\(text(bound.span))) + 1", .slice) }
    visit(bound)
  }

  // MARK: Displays

  mutating func dropItems(_ items: [Expression]) {
    let spans = items.map(\.span)
    for index in items.indices { dropPart(index, of: spans) }
  }

  /// Leaves out one of several parts together with what separates it from its neighbour.
  mutating func dropPart(_ index: Int, of spans: [Span]) {
    if index + 1 < spans.count {
      replace(spans[index].startOffset..<spans[index + 1].startOffset, by: "", .item)
    } else if index > 0 {
      replace(spans[index - 1].endOffset..<spans[index].endOffset, by: "", .item)
    }
  }

  private mutating func visitDictionary(_ items: [(key: Expression?, value: Expression)]) {
    let spans = items.map { item in
      item.key.map { $0.span.joined(with: item.value.span) } ?? Span(starred(item.value), item.value.span.endOffset)
    }
    if items.count > 1 { for index in items.indices { dropPart(index, of: spans) } }
    for index in items.indices.dropLast() where items[index].key == nil || items[index + 1].key == nil {
      swap(spans[index], spans[index + 1], .item)
    }
  }

  mutating func swap(_ left: Span, _ right: Span, _ kind: MutationKind) {
    guard left.endOffset <= right.startOffset else { return }
    let between = text(left.endOffset..<right.startOffset)
    replace(left.joined(with: right), by: text(right) + between + text(left), kind)
  }

  /// Where the stars in front of a value begin.
  func starred(_ value: Expression) -> Int {
    var start = beforeBlanks(min(value.span.startOffset, bytes.count))
    while start > 0, bytes[start - 1] == 0x2A { start -= 1 }
    return start
  }
}

extension ComparisonOperator {
  /// The border moved, and the opposite.
  var others: [ComparisonOperator] {
    switch self {
    case .equal: [.notEqual]
    case .notEqual: [.equal]
    case .less: [.lessOrEqual, .greaterOrEqual]
    case .lessOrEqual: [.less, .greater]
    case .greater: [.greaterOrEqual, .lessOrEqual]
    case .greaterOrEqual: [.greater, .less]
    case .is: [.isNot]
    case .isNot: [.is]
    case .in: [.notIn]
    case .notIn: [.in]
    }
  }
}

extension Expression {
  func isInteger(_ number: Int) -> Bool {
    if case .constant(.integer(number)) = kind { return true }
    return false
  }
}
