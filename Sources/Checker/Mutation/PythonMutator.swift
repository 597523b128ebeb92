// This file changes programs: it walks the tree of a solution and notes, as edits of its text, small changes of the
// kind that learners make. Text edits keep comments and layout, so that a mutant can be shown as a difference.

import Lessons
import PySyntax
import SourceText

struct PythonMutator {
  let bytes: [UInt8]
  let names: NameTable
  var edits: [MutantEdit] = []

  /// All edits; none for a text that is no program.
  static func edits(_ bytes: [UInt8]) -> [MutantEdit] {
    guard let module = try? parseModule(bytes) else { return [] }
    var mutator = PythonMutator(bytes: bytes, names: module.names)
    mutator.visit(module.body, isTail: false, isLoopTail: false)
    return mutator.edits
  }

  static func isProgram(_ text: String) -> Bool { (try? parseModule(Array(text.utf8))) != nil }

  // MARK: Text

  mutating func replace(_ range: Range<Int>, by text: String, _ kind: MutationKind, isGone: Bool = false) {
    edits.append(MutantEdit(kind: kind, range: range, replacement: text, isGone: isGone))
  }

  mutating func replace(_ span: Span, by text: String, _ kind: MutationKind, isGone: Bool = false) {
    replace(span.range, by: text, kind, isGone: isGone)
  }

  func text(_ range: Range<Int>) -> String {
    let end = min(range.upperBound, bytes.count)
    return String(decoding: bytes[min(range.lowerBound, end)..<end], as: UTF8.self)
  }

  func text(_ span: Span) -> String { text(span.range) }

  /// Where `word` stands between two expressions; nil where a comment might hold it too.
  func find(_ word: String, from start: Int, to end: Int) -> Range<Int>? {
    let wanted = Array(word.utf8)
    guard start <= end, end <= bytes.count, !bytes[start..<end].contains(0x23) else { return nil }
    var offset = start
    while offset + wanted.count <= end {
      if bytes[offset..<(offset + wanted.count)].elementsEqual(wanted) { return offset..<(offset + wanted.count) }
      offset += 1
    }
    return nil
  }

  /// The offset behind the white space at `offset`.
  func behindBlanks(_ offset: Int) -> Int {
    var offset = offset
    while offset < bytes.count, bytes[offset] == 0x20 || bytes[offset] == 0x09 || bytes[offset] == 0x0A { offset += 1 }
    return offset
  }

  /// The offset of the white space that ends at `offset`.
  func beforeBlanks(_ offset: Int) -> Int {
    var offset = offset
    while offset > 0, bytes[offset - 1] == 0x20 || bytes[offset - 1] == 0x09 || bytes[offset - 1] == 0x0A {
      offset -= 1
    }
    return offset
  }

  // MARK: Statements

  /// - Parameters:
  ///   - isTail: nothing of the function follows, so that a bare `return` at the end changes nothing.
  ///   - isLoopTail: nothing of the loop's body follows, so that a `continue` at the end changes nothing.
  mutating func visit(_ body: [Statement], isTail: Bool, isLoopTail: Bool) {
    for (index, statement) in body.enumerated() {
      let isLast = index == body.count - 1
      visit(statement, isTail: isTail && isLast, isLoopTail: isLoopTail && isLast)
    }
  }

  private mutating func drop(_ statement: Statement) {
    replace(statement.span, by: "pass", .statement, isGone: true)
  }

  private mutating func visit(_ statement: Statement, isTail: Bool, isLoopTail: Bool) {
    switch statement.kind {
    case .expression(let e):
      // Docstrings and `...` do nothing.
      if case .constant = e.kind { return }
      drop(statement)
      visit(e)
    case .assign(let targets, let value):
      drop(statement)
      targets.forEach { visitTarget($0) }
      visit(value)
    case .augmentedAssign(let target, let operation, let value):
      drop(statement)
      visitAugmented(target, operation, value)
    case .annotatedAssign(let target, _, let value, _):
      drop(statement)
      visitTarget(target)
      if let value { visit(value) }
    case .delete, .assert, .global, .nonlocal: drop(statement)
    case .return(let value): visitReturn(statement, value, isTail: isTail)
    case .raise(let value, _):
      drop(statement)
      if let value { visitRaised(value) }
    case .break: replace(statement.span, by: "continue", .jump)
    case .continue:
      replace(statement.span, by: "break", .jump)
      if !isLoopTail { drop(statement) }
    case .if(let test, let body, let orElse):
      if isMainGuard(test) { return }
      visitCondition(test)
      visit(body, isTail: isTail, isLoopTail: isLoopTail)
      visit(orElse, isTail: isTail, isLoopTail: isLoopTail)
    case .while(let test, let body, let orElse):
      visitCondition(test)
      visit(body, isTail: false, isLoopTail: true)
      visit(orElse, isTail: isTail, isLoopTail: isLoopTail)
    case .for(let target, let iterable, let body, let orElse, _):
      visitTarget(target)
      visit(iterable)
      visit(body, isTail: false, isLoopTail: true)
      visit(orElse, isTail: isTail, isLoopTail: isLoopTail)
    case .with(let items, let body, _):
      for item in items { visit(item.context) }
      visit(body, isTail: isTail, isLoopTail: isLoopTail)
    case .try(let body, let handlers, let orElse, let finally, _):
      visit(body, isTail: false, isLoopTail: false)
      for handler in handlers {
        if let type = handler.type { visitCaught(type) }
        visit(handler.body, isTail: isTail && finally.isEmpty, isLoopTail: isLoopTail && finally.isEmpty)
      }
      visit(orElse, isTail: false, isLoopTail: false)
      visit(finally, isTail: false, isLoopTail: false)
    case .match(let subject, let cases):
      visit(subject)
      for item in cases {
        visit(item.pattern)
        if let condition = item.guard { visitCondition(condition) }
        visit(item.body, isTail: isTail, isLoopTail: isLoopTail)
      }
    case .function(let function):
      drop(function.decorators)
      for value in function.parameters.defaults { visit(value) }
      visit(function.body, isTail: true, isLoopTail: false)
    case .class(let definition):
      drop(definition.decorators)
      visit(definition.body, isTail: false, isLoopTail: false)
    case .pass, .import, .importFrom: return
    }
  }

  private mutating func visitReturn(_ statement: Statement, _ value: Expression?, isTail: Bool) {
    guard let value, !value.isNone else {
      if !isTail { drop(statement) }
      if let value { visit(value) }
      return
    }
    replace(statement.span, by: "return", .result)
    visit(value)
  }

  /// `if __name__ == "__main__":` never runs under test.
  private func isMainGuard(_ test: Expression) -> Bool {
    guard case .comparison(let left, _) = test.kind, case .name(let name) = left.kind else { return false }
    return names[name] == "__name__"
  }

  private mutating func visitAugmented(_ target: Expression, _ operation: BinaryOperator, _ value: Expression) {
    let end = target.span.endOffset
    let symbol = operation.symbol + "="
    if let place = find(symbol, from: end, to: value.span.startOffset) {
      replace(place, by: operation.other.symbol + "=", .arithmetic)
      replace(place, by: "=", .arithmetic)
    }
    visitTarget(target)
    visit(value)
  }

  /// The type becomes `Exception`. Arguments are left alone: hardly any test asks for the words of an error.
  private mutating func visitRaised(_ value: Expression) {
    var type = value
    if case .call(let callee, _) = value.kind { type = callee }
    guard case .name(let name) = type.kind, names[name] != "Exception", names[name].first?.isUppercase == true else {
      return
    }
    replace(type.span, by: "Exception", .exception)
  }

  private mutating func visitCaught(_ type: Expression) {
    switch type.kind {
    case .tuple(let types): dropItems(types)
    case .name(let name) where ["Exception", "BaseException"].contains(names[name]): return
    default: replace(type.span, by: "Exception", .exception)
    }
  }

  private mutating func drop(_ decorators: [Expression]) {
    for decorator in decorators {
      guard let at = bytes[..<min(decorator.span.startOffset, bytes.count)].lastIndex(of: 0x40) else { continue }
      replace(at..<decorator.span.endOffset, by: "", .decorator, isGone: true)
    }
  }

  private mutating func visit(_ pattern: Pattern) {
    switch pattern.kind {
    case .value(let value): visit(value)
    case .sequence(let parts): parts.forEach { visit($0) }
    case .or(let parts):
      // An alternative that is left out is one that no test asks for.
      for index in parts.indices { dropPart(index, of: parts.map(\.span)) }
      parts.forEach { visit($0) }
    case .mapping(_, let parts, _): parts.forEach { visit($0) }
    case .class(_, let positional, let keywords): (positional + keywords.map(\.pattern)).forEach { visit($0) }
    case .as(let inner, _): visit(inner)
    case .singleton, .capture, .wildcard, .star: return
    }
  }
}

extension BinaryOperator {
  /// The operator that takes its place in a mutant.
  var other: BinaryOperator {
    switch self {
    case .add: .subtract
    case .subtract: .add
    case .multiply: .floorDivide
    case .matrixMultiply, .divide: .multiply
    case .floorDivide: .divide
    case .modulo: .floorDivide
    case .power: .multiply
    case .leftShift: .rightShift
    case .rightShift: .leftShift
    case .and: .or
    case .or, .xor: .and
    }
  }
}

extension Expression {
  var isNone: Bool {
    if case .constant(.none) = kind { return true }
    return false
  }
}
