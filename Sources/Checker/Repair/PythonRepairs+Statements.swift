// This file holds the edits of whole statements: what is returned, raised, caught, indented, repeated and in which order.

import PySyntax
import SourceText

extension PythonRepairs {
  mutating func addStatement(_ statement: Statement, isLast: Bool) {
    let start = statement.span.startOffset
    switch statement.kind {
    case .expression(let value): addExpressionStatement(statement, value)
    case .return(let value):
      if let value { addReturn(statement, value) }
      if !loops.isEmpty { addOutward(statement, .placeOfReturn) }
      add(.unneededReturn, statement.span.range, "pass", shown: statement.span)
    case .raise(let value, let cause): addRaise(statement, value, cause)
    case .assign(let targets, let value): addAssignment(statement, targets, value)
    case .augmentedAssign(let target, let operation, let value):
      if case .subscript_(let object, let key) = target.kind {
        for empty in ["0", "[]", "\"\""] {
          add(
            .missingKey, target.span.endOffset..<value.span.startOffset,
            " = \(text(object.span)).get(\(text(key.span)), \(empty)) \(operation.symbol) ", shown: statement.span)
        }
      }
      add(.replacement, target.span.endOffset..<value.span.startOffset, " = ", shown: statement.span)
      addOutward(statement, .placeOfStatement)
    case .try(_, let handlers, _, let finally, _): addTry(statement, handlers, finally)
    case .if(let test, _, _):
      addTruth(test)
      let word = start..<(start + 2)
      if text(word) == "if" {
        add(.repeatedIf, word, "while", shown: Span(start, test.span.endOffset))
      } else {
        add(.laterIf, start..<(start + 4), "if", shown: Span(start, test.span.endOffset))
      }
    case .while(let test, _, _):
      addTruth(test)
      add(.repeatedIf, start..<(start + 5), "if", shown: Span(start, test.span.endOffset))
      addStart(statement)
    case .for(_, let iterable, _, _, _):
      addIterable(iterable)
      addStart(statement)
    case .function(let function): addFunction(statement, function)
    case .class(let definition): addClass(definition)
    default: break
    }
  }

  private mutating func addExpressionStatement(_ statement: Statement, _ value: Expression) {
    if case .constant = value.kind { return }
    let start = statement.span.startOffset
    if !functions.isEmpty, clues.mayBeMissingReturn {
      add(.missingReturn, start..<start, "return ", shown: statement.span)
      if case .call(let callee, let arguments) = value.kind, let first = arguments.first {
        if case .name(let name) = callee.kind, names[name] == "print" {
          add(.printed, statement.span.range, "return " + text(first.value.span), shown: statement.span)
        }
      }
    }
    if case .call(let callee, let arguments) = value.kind {
      if case .attribute(let object, let method, _) = callee.kind {
        let name = names[method]
        if name == "execute" || name == "executemany", !functions.isEmpty {
          let indentation = String(repeating: " ", count: column(statement))
          let end = lineEnd(statement.span.endOffset)
          add(.commit, end..<end, "\(indentation)\(text(object.span)).commit()\n", shown: statement.span)
        }
        if ["strip", "lower", "upper", "replace", "removeprefix", "removesuffix", "rstrip", "lstrip", "title"]
          .contains(name)
        {
          add(.missingReturn, start..<start, "\(text(object.span)) = ", shown: statement.span, rank: 1)
        }
        if name == "setFormatter", let first = arguments.first {
          add(
            .formatter, first.value.span.range, "logging.Formatter(\(text(first.value.span)))", shown: statement.span)
        }
      }
    }
    if !loops.isEmpty || !functions.isEmpty { addOutward(statement, .placeOfStatement) }
  }

  private mutating func addReturn(_ statement: Statement, _ value: Expression) {
    if case .call(let callee, _) = value.kind, case .name(let name) = callee.kind, isError(names[name]) {
      add(.returnedError, statement.span.startOffset..<value.span.startOffset, "raise ", shown: statement.span)
    }
    if case .name(let name) = value.kind, isError(names[name]) {
      add(.returnedError, statement.span.startOffset..<value.span.startOffset, "raise ", shown: statement.span)
    }
    addReturnedValue(value)
  }

  private func isError(_ name: String) -> Bool {
    name.hasSuffix("Error") || name.hasSuffix("Exception") || name == "KeyboardInterrupt" || name == "StopIteration"
  }

  private mutating func addRaise(_ statement: Statement, _ value: Expression?, _ cause: Expression?) {
    guard let value else { return }
    if let cause {
      add(.cause, value.span.endOffset..<cause.span.endOffset, "", shown: statement.span)
      if !cause.isNone { add(.cause, cause.span.range, "None", shown: statement.span) }
    } else {
      add(.cause, value.span.endOffset..<value.span.endOffset, " from None", shown: statement.span)
      add(.cause, value.span.endOffset..<value.span.endOffset, " from error", shown: statement.span)
    }
    if case .call(let callee, _) = value.kind, case .name(let name) = callee.kind {
      for other in ["ValueError", "TypeError", "KeyError", "IndexError", "RuntimeError"] where other != names[name] {
        let wanted = clues.exception == names[name] || clues.expected.contains(other)
        if wanted { add(.otherException, callee.span.range, other, shown: statement.span, rank: 2) }
      }
    }
  }

  // MARK: Names

  private mutating func addAssignment(_ statement: Statement, _ targets: [Expression], _ value: Expression) {
    guard let target = targets.first, targets.count == 1 else { return }
    addAssignedValue(value)
    if case .call(let callee, _) = value.kind, case .attribute(let object, let method, _) = callee.kind,
      ["sort", "reverse", "append", "extend", "update", "add", "insert", "remove", "clear", "discard"]
        .contains(names[method])
    {
      if text(object.span) == text(target.span) {
        add(.sortResult, statement.span.startOffset..<value.span.startOffset, "", shown: statement.span)
      } else if names[method] == "sort" {
        add(.sortResult, value.span.range, "sorted(\(text(object.span)))", shown: statement.span)
      }
    }
    if case .subscript_(let object, let key) = target.kind {
      for start in ["0", "[]", "\"\""] {
        add(
          .accumulation, value.span.startOffset..<value.span.startOffset,
          "\(text(object.span)).get(\(text(key.span)), \(start)) + ", shown: statement.span)
      }
    }
    let between = target.span.endOffset..<value.span.startOffset
    if text(between).trimmingBlanks() == "=" {
      add(.accumulation, between, " += ", shown: statement.span)
    }
    if case .name = value.kind {
      add(.copy, value.span.range, "\(text(value.span)).copy()", shown: statement.span)
    }
    if case .name(let name) = target.kind, functions.count > 0 {
      if clues.exception == "UnboundLocalError" || functions.count > 1 {
        let word = functions.count > 1 ? "nonlocal" : "global"
        if let first = functions.last?.body.first {
          let at = lineStart(first.span.startOffset)
          add(
            .global(names[name]), at..<at,
            "\(String(repeating: " ", count: column(first)))\(word) \(names[name])\n", shown: statement.span)
        }
      }
    }
    addOutward(statement, .placeOfStatement)
  }

  // MARK: Blocks

  /// The statement one block further out, behind the block in which it stands now.
  private mutating func addOutward(_ statement: Statement, _ kind: RepairKind) {
    guard let range = lines(statement), column(statement) >= 4 else { return }
    // Only the last lines of a block can leave it without taking others along.
    let next = nextColumn(range.upperBound)
    if next < column(statement) {
      for step in stride(from: 4, through: min(column(statement), 12), by: 4)
      where column(statement) - step >= (functions.isEmpty ? 0 : 4) && column(statement) - step >= next {
        add(kind, range, moved(range, by: -step), shown: statement.span)
      }
    }
  }

  /// The indentation of the next line that holds something; -1 at the end.
  private func nextColumn(_ offset: Int) -> Int {
    var place = offset
    while place < bytes.count {
      let end = lineEnd(place)
      let line = bytes[place..<end]
      if let first = line.firstIndex(where: { $0 != 0x20 && $0 != 0x0A }) { return first - place }
      place = end
    }
    return -1
  }

  /// What becomes of a statement and its neighbour: exchanged, or one taken into the other's block.
  mutating func addNeighbours(_ body: [Statement], _ index: Int) {
    guard index + 1 < body.count, let own = lines(body[index]), let next = lines(body[index + 1]),
      own.upperBound <= next.lowerBound
    else { return }
    let (first, second) = (body[index], body[index + 1])
    let between = text(own.upperBound..<next.lowerBound)
    let shown = Span(first.span.startOffset, lineEnd(first.span.startOffset) - 1)
    if !first.isDefinition && !second.isDefinition {
      add(
        .sequence, own.lowerBound..<next.upperBound, moved(next, by: 0) + between + moved(own, by: 0), shown: shown)
    }
    // The statement after the next one may belong before both.
    if index + 2 < body.count, let third = lines(body[index + 2]), next.upperBound <= third.lowerBound,
      !first.isDefinition, !body[index + 2].isDefinition
    {
      let moved = moved(third, by: 0)
      let start = Span(body[index + 2].span.startOffset, lineEnd(body[index + 2].span.startOffset) - 1)
      add(.sequence, [(own.lowerBound..<own.lowerBound, moved), (third, "")], shown: start)
    }
    if case .if(_, _, let orElse) = first.kind, case .if = second.kind, orElse.isEmpty,
      text(second.span.startOffset..<(second.span.startOffset + 2)) == "if"
    {
      let at = second.span.startOffset
      add(.laterIf, at..<at, "el", shown: Span(at, lineEnd(at) - 1))
    }
    // A block's last lines behind it: the second joins the first one's block.
    if let inner = first.lastBlock, let last = inner.last, column(last) > column(first), !second.isDefinition {
      add(
        .placeOfStatement, next, moved(next, by: column(last) - column(second)),
        shown: Span(second.span.startOffset, lineEnd(second.span.startOffset) - 1))
    }
    switch second.kind {
    case .for(_, _, let inner, _, _), .while(_, let inner, _):
      guard let top = inner.first, let place = lines(top), case .assign = first.kind else { break }
      add(
        .freshEachRound,
        [(own, ""), (place.lowerBound..<place.lowerBound, moved(own, by: column(top) - column(first)))],
        shown: first.span)
      if let deep = inner.first(where: { if case .for = $0.kind { true } else { false } }),
        case .for(_, _, let deepest, _, _) = deep.kind, let top = deepest.first, let place = lines(top)
      {
        add(
          .freshEachRound,
          [(own, ""), (place.lowerBound..<place.lowerBound, moved(own, by: column(top) - column(first)))],
          shown: first.span)
      }
    default: break
    }
  }

  /// What a loop's body begins with, such as `total = 0`, before the loop.
  private mutating func addStart(_ loop: Statement) {
    guard let first = loop.bodies.first?.first, case .assign(_, let value) = first.kind, value.isStart,
      let own = lines(first), loop.bodies.first?.count ?? 0 > 1
    else { return }
    let start = lineStart(loop.span.startOffset)
    add(
      .startEachRound, [(start..<start, moved(own, by: column(loop) - column(first))), (own, "")], shown: first.span)
  }

  private mutating func addTry(_ statement: Statement, _ handlers: [ExceptHandler], _ finally: [Statement]) {
    for statement in finally {
      guard case .return = statement.kind, let range = lines(statement) else { continue }
      let mark = String(repeating: " ", count: column(statement))
      add(.finallyReturn, range, mark + "pass\n", shown: statement.span)
      // The same line in the `except` block: that is where it was meant.
      if let last = handlers.last?.body.last, let place = lines(last) {
        add(
          .finallyReturn,
          [
            (place.upperBound..<place.upperBound, moved(range, by: column(last) - column(statement))),
            (range, mark + "pass\n"),
          ],
          shown: statement.span)
      }
    }
    for handler in handlers {
      let head = Span(handler.span.startOffset, lineEnd(handler.span.startOffset) - 1)
      // What goes on to the caller anyway is not swallowed.
      if handler.body.contains(where: { if case .raise(nil, _) = $0.kind { true } else { false } }) { continue }
      guard let type = handler.type else {
        let place = handler.span.startOffset + 6
        for name in ["ValueError", "KeyError", "TypeError", "()"] {
          add(.swallowed, place..<place, " " + name, shown: head)
        }
        continue
      }
      add(.swallowed, type.span.range, "()", shown: head)
      if let exception = clues.exception, !text(type.span).contains(exception) {
        add(.uncaught(exception), type.span.range, "(\(text(type.span)), \(exception))", shown: head)
      }
      if ["Exception", "BaseException"].contains(text(type.span)) {
        for name in ["ValueError", "KeyError", "TypeError", "OSError", "LookupError"] {
          add(.swallowed, type.span.range, name, shown: head)
        }
      } else {
        for name in ["ValueError", "KeyError", "TypeError", "IndexError", "LookupError", "AttributeError", "Exception"]
        where name != clues.exception && !text(type.span).contains(name) {
          add(.uncaught(name), type.span.range, "(\(text(type.span)), \(name))", shown: head, rank: 5)
        }
      }
      if case .tuple(let items) = type.kind {
        for item in items { add(.swallowed, type.span.range, text(item.span), shown: head) }
      }
    }
  }

  // MARK: Definitions

  private mutating func addFunction(_ statement: Statement, _ function: FunctionDefinition) {
    let start = function.span.startOffset
    let at = lineStart(start)
    let mark = String(repeating: " ", count: start - at)
    let first = function.parameters.all.first.map { names[$0.name] }
    let head = Span(start, lineEnd(start) - 1)
    if isInClass, function.decorators.isEmpty {
      let decorators =
        first == "cls"
        ? ["classmethod"] : first == "self" ? ["property", "classmethod"] : ["staticmethod", "classmethod"]
      for name in decorators {
        add(.decorator(name), at..<at, "\(mark)@\(name)\n", shown: head, rank: name == "property" ? 4 : 2)
      }
    }
    guard let top = function.body.first, let place = lines(top) else { return }
    for parameter in function.parameters.positional.prefix(3) where names[parameter.name] != "self" {
      let name = names[parameter.name]
      for copy in ["\(name).copy()", "list(\(name))"] {
        add(
          .changedArgument, place.lowerBound..<place.lowerBound,
          "\(String(repeating: " ", count: column(top)))\(name) = \(copy)\n",
          shown: change(of: name, in: function.body)?.span ?? head)
      }
    }
    for last in function.body.suffix(1) where !last.isReturn {
      // A name that the function builds and does not give back.
      for name in assigned(function.body).prefix(Self.mostNames) {
        let end = lineEnd(last.span.endOffset)
        let line = "\(String(repeating: " ", count: column(top)))return \(name)\n"
        add(.noReturn, end..<end, bytes.last == 0x0A || end < bytes.count ? line : "\n" + line, shown: head)
      }
    }
  }

  /// The first simple statement that may change what a name holds.
  private func change(of name: String, in body: [Statement]) -> Statement? {
    for statement in body {
      var changed: Set<String> = []
      statement.collectChanges(into: &changed, names)
      guard changed.contains(name) else { continue }
      if statement.bodies.allSatisfy(\.isEmpty) { return statement }
      if let inner = statement.bodies.lazy.compactMap({ change(of: name, in: $0) }).first { return inner }
    }
    return nil
  }

  /// Names that these statements give a value, in order.
  func assigned(_ body: [Statement]) -> [String] {
    var result: [String] = []
    func note(_ target: Expression) {
      switch target.kind {
      case .name(let name): if !result.contains(names[name]) { result.append(names[name]) }
      case .tuple(let items), .list(let items): items.forEach(note)
      default: break
      }
    }
    func walk(_ body: [Statement]) {
      for statement in body {
        switch statement.kind {
        case .assign(let targets, _): targets.forEach(note)
        case .augmentedAssign(let target, _, _): note(target)
        case .for(let target, _, _, _, _): note(target)
        default: break
        }
        if !statement.isDefinition { statement.bodies.forEach(walk) }
      }
    }
    walk(body)
    return result
  }

  private mutating func addClass(_ definition: ClassDefinition) {
    for argument in definition.arguments {
      guard case .positional(let base) = argument else { continue }
      let family = ["Enum", "IntEnum", "StrEnum", "Flag", "IntFlag"]
      guard family.contains(text(base.span)) else { continue }
      for other in family where other != text(base.span) {
        add(.otherMethod(text(base.span)), base.span.range, other, shown: base.span)
      }
    }
  }

  /// All methods without a first parameter `self` at once: who forgets it once forgets it everywhere.
  mutating func addReceivers(_ body: [Statement]) {
    for statement in body {
      guard case .class(let definition) = statement.kind else { continue }
      var changes: [(range: Range<Int>, text: String)] = []
      for method in definition.body {
        guard case .function(let function) = method.kind, function.decorators.isEmpty,
          let open = bytes[function.span.startOffset...].firstIndex(of: 0x28)
        else { continue }
        let first = function.parameters.all.first.map { names[$0.name] }
        guard first != "self", first != "cls" else { continue }
        changes.append(((open + 1)..<(open + 1), first == nil ? "self" : "self, "))
      }
      guard let first = changes.first else { continue }
      let start = lineStart(first.range.lowerBound)
      add(.receiver, changes, shown: Span(start, lineEnd(start) - 1))
    }
  }
}

extension Expression {
  /// A value with which collecting or counting begins.
  fileprivate var isStart: Bool {
    switch kind {
    case .constant: true
    case .list(let items): items.isEmpty
    case .dictionary(let items): items.isEmpty
    case .call(_, let arguments): arguments.isEmpty
    default: false
    }
  }
}

extension Statement {
  var isDefinition: Bool {
    switch kind {
    case .function, .class, .import, .importFrom: true
    default: false
    }
  }

  fileprivate var isReturn: Bool {
    if case .return = kind { return true }
    return false
  }

  /// The last block inside, into which what follows could belong.
  fileprivate var lastBlock: [Statement]? { isDefinition ? nil : bodies.last { !$0.isEmpty } }
}
