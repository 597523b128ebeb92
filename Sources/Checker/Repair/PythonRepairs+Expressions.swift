// This file holds the edits of expressions: conditions, numbers, the ends of ranges, conversions and names.

import PySyntax
import SourceText

extension PythonRepairs {
  mutating func visit(_ expression: Expression) {
    switch expression.kind {
    case .comparison(let first, let rest): addComparison(expression, first, rest)
    case .boolean(let operation, let values): addBoolean(expression, operation, values)
    case .binary(let left, let operation, let right, let sign):
      for other in ["-", "|", "&", "+", "*", "^"] where text(sign) != other {
        add(.arithmetic, sign.range, other, shown: expression.span)
      }
      for operand in [left, right] { addOperand(operand, operation) }
    case .call(let callee, let arguments): addCall(expression, callee, arguments)
    case .attribute(let object, let name, _): addAttribute(expression, object, names[name])
    case .subscript_(let object, let key): addSubscript(expression, object, key)
    case .name(let name): addOtherNames(expression, names[name])
    case .constant(.integer(let value)): addNumber(expression, value)
    case .constant(.string): addText(expression)
    case .joinedString(let parts): addParts(parts)
    case .conditional(let test, let then, let otherwise):
      addTruth(test)
      let whole = "\(text(otherwise.span)) if \(text(test.span)) else \(text(then.span))"
      add(.negation, expression.span.range, whole, shown: expression.span)
    case .list(let items) where items.count == 1:
      add(.brackets, expression.span.range, text(items[0].span), shown: expression.span)
    default: break
    }
    for clause in expression.clauses {
      addIterable(clause.iterable)
      for condition in clause.conditions { addTruth(condition) }
    }
    for child in expression.children { visit(child) }
  }

  // MARK: Conditions

  private mutating func addComparison(
    _ whole: Expression, _ first: Expression, _ rest: [(operation: ComparisonOperator, right: Expression)]
  ) {
    guard rest.count == 1 else { return }
    let (operation, right) = rest[0]
    let between = first.span.endOffset..<right.span.startOffset
    if operation == .in || operation == .notIn {
      add(.sides, whole.span.range, "\(closed(right)) \(operation.symbol) \(closed(first))", shown: whole.span)
    }
    if operation == .equal {
      for sign in [">=", "<=", ">", "<"] { add(.exactly, between, " \(sign) ", shown: whole.span) }
    }
    switch operation {
    case .is where !right.isNone: add(.identity, between, " == ", shown: whole.span)
    case .isNot where !right.isNone: add(.identity, between, " != ", shown: whole.span)
    case .equal, .notEqual:
      if case .boolean(.or, let values) = right.kind {
        let list = values.map { text($0.span) }.joined(separator: ", ")
        let word = operation == .equal ? "in" : "not in"
        add(
          .choiceOfConstants, whole.span.range, "\(text(first.span)) \(word) (\(list),)",
          shown: whole.span)
      }
      for side in [first, right] where !side.isLiteral {
        for method in ["lower", "strip", "casefold"] {
          let kind: RepairKind = method == "strip" ? .blanks : .letterCase
          add(kind, side.span.range, "\(closed(side)).\(method)()", shown: whole.span)
        }
      }
      for method in ["lower", "strip"] where !first.isLiteral && !right.isLiteral {
        add(
          method == "strip" ? .blanks : .letterCase, whole.span.range,
          "\(closed(first)).\(method)() \(operation.symbol) \(closed(right)).\(method)()", shown: whole.span)
      }
      addConversions(
        [first, right].filter { !$0.isLiteral }, to: ["int", "str", "list", "set", "len"], shown: whole.span)
      for side in [first, right] where !side.isLiteral {
        for name in ["value", "name"] { add(.member, side.span.range, "\(closed(side)).\(name)", shown: whole.span) }
      }
    case .less, .lessOrEqual, .greater, .greaterOrEqual:
      addConversions([first, right].filter { !$0.isLiteral }, to: ["int", "len"], shown: whole.span)
    case .in, .notIn:
      for method in ["lower", "strip"] {
        add(
          method == "strip" ? .blanks : .letterCase, first.span.range, "\(closed(first)).\(method)()",
          shown: whole.span)
      }
      add(
        .difference("`in` looks among the keys of a dict. Are its values meant?", isVague: false), right.span.range,
        "\(closed(right)).values()", shown: whole.span, rank: 3)
    default: break
    }
    // `table.get(key) is None` asks for the value.
    if right.isNone, case .call(let callee, let arguments) = first.kind,
      case .attribute(let object, let method, _) = callee.kind, names[method] == "get", arguments.count == 1
    {
      let word = operation == .is || operation == .equal ? "not in" : "in"
      add(
        .getAsQuestion, whole.span.range, "\(text(arguments[0].value.span)) \(word) \(text(object.span))",
        shown: whole.span)
    }
  }

  private mutating func addBoolean(_ whole: Expression, _ operation: BooleanOperator, _ values: [Expression]) {
    // `day == "Sat" or "Sun"`: the second is no comparison.
    if operation == .or, case .comparison(let left, let rest)? = values.first?.kind, rest.count == 1,
      values.dropFirst().allSatisfy(\.isLiteral)
    {
      let list = ([rest[0].right] + values.dropFirst()).map { text($0.span) }.joined(separator: ", ")
      let word = rest[0].operation == .notEqual ? "not in" : "in"
      add(.choiceOfConstants, whole.span.range, "\(text(left.span)) \(word) (\(list))", shown: whole.span)
    }
    for value in values { addTruth(value) }
    // `a or b` gives `b` also for an empty `a`.
    guard operation == .or, values.count == 2, !values[0].isLiteral else { return }
    let (left, right) = (text(values[0].span), text(values[1].span))
    add(
      .truthOfEmpty, whole.span.range, "(\(left) if \(closed(values[0])) is not None else \(right))", shown: whole.span)
    if case .call(let callee, let arguments) = values[0].kind, case .attribute(_, let name, _) = callee.kind,
      names[name] == "get", arguments.count == 1
    {
      add(
        .truthOfEmpty, whole.span.range, "\(text(callee.span))(\(text(arguments[0].value.span)), \(right))",
        shown: whole.span)
    }
  }

  /// A condition that asks whether something is empty or missing, where only None is meant; and the other way round.
  mutating func addTruth(_ condition: Expression) {
    let source = closed(condition)
    switch condition.kind {
    case .name, .attribute, .subscript_, .call:
      // What gives True or False is never None.
      var mayBeNone = true
      if case .call(let callee, _) = condition.kind {
        mayBeNone = [".get", ".search", ".match", ".fullmatch", ".group"].contains { text(callee.span).hasSuffix($0) }
      }
      if mayBeNone { add(.truthOfEmpty, condition.span.range, "\(source) is not None", shown: condition.span) }
      add(.negation, condition.span.range, "not \(source)", shown: condition.span)
    case .unary(.not, let inner):
      add(.truthOfEmpty, condition.span.range, "\(closed(inner)) is None", shown: condition.span)
      for method in ["strip"] {
        add(.blanks, inner.span.range, "\(closed(inner)).\(method)()", shown: condition.span)
      }
    case .comparison(let left, let rest) where rest.count == 1 && rest[0].right.isNone:
      let isNone = rest[0].operation == .is || rest[0].operation == .equal
      add(.noneItself, condition.span.range, (isNone ? "not " : "") + closed(left), shown: condition.span)
    default: break
    }
  }

  // MARK: Numbers

  private mutating func addNumber(_ expression: Expression, _ value: Int) {
    guard value != 0 else { return }
    let zeros = value % 10 == 0 ? RepairKind.zeros : .number
    for (other, kind) in [
      (value.multipliedReportingOverflow(by: 10).partialValue, zeros), (value / 10, zeros), (-value, .number),
      (value.multipliedReportingOverflow(by: 100).partialValue, zeros),
    ] where other != value && other != 0 {
      add(kind, expression.span.range, String(other), shown: expression.span)
    }
  }

  // MARK: Values

  private mutating func addOperand(_ operand: Expression, _ operation: BinaryOperator) {
    if operand.isLiteral { return }
    switch operation {
    case .add: addConversions([operand], to: ["int", "str", "list", "len"], shown: operand.span)
    default: addConversions([operand], to: ["int", "len"], shown: operand.span)
    }
  }

  mutating func addConversions(_ values: [Expression], to types: [String], shown: Span, rank: Int? = nil) {
    for value in values {
      for type in types where clues.mayBeOrder || (type != "sorted" && type != "reversed") {
        if case .call(let callee, _) = value.kind, text(callee.span) == type { continue }
        add(.conversion(type), value.span.range, "\(type)(\(text(value.span)))", shown: shown, rank: rank)
      }
    }
  }

  /// What is given back may have another type, or one wrapping too many or too few.
  mutating func addReturnedValue(_ value: Expression) {
    if value.isLiteral { return }
    let source = text(value.span)
    let own = closed(value)
    var types: [String] = []
    switch clues.expectedShape {
    case .text: types = ["str", "repr"]
    case .number: types = ["int", "len", "sum", "float"]
    case .list: types = ["list", "sorted"]
    case .tuple: types = ["tuple"]
    case .set: types = ["set"]
    case .dictionary: types = ["dict"]
    default: types = ["bool", "list", "int", "str"]
    }
    addConversions([value], to: types, shown: value.span, rank: 2)
    if clues.expected.contains("True") || clues.expected.contains("False") {
      add(.negation, value.span.range, "not \(own)", shown: value.span)
    }
    if clues.expectedShape == .text {
      for joint in ["\"\"", "\" \"", "\", \"", "\"\\n\""] {
        add(.conversion("str"), value.span.range, "\(joint).join(\(source))", shown: value.span, rank: 4)
      }
      for method in ["strip", "rstrip", "lower", "upper"] {
        let kind: RepairKind = method.hasSuffix("strip") ? .blanks : .letterCase
        add(kind, value.span.range, "\(own).\(method)()", shown: value.span)
      }
    }
    if clues.actualShape == .list || clues.actualShape == .tuple {
      add(.brackets, value.span.range, "\(own)[0]", shown: value.span)
      add(.brackets, value.span.range, "\(own)[0] if \(source) else None", shown: value.span)
    }
    if clues.expectedShape == .list { add(.missingBrackets, value.span.range, "[\(source)]", shown: value.span) }
    if clues.expectedShape == .tuple { add(.missingBrackets, value.span.range, "(\(source),)", shown: value.span) }
    if clues.mayBeOrder { add(.order, value.span.range, "\(own)[::-1]", shown: value.span) }
    for name in ["value", "name"] { add(.member, value.span.range, "\(own).\(name)", shown: value.span) }
    if case .tuple(let items) = value.kind {
      for item in items { add(.brackets, item.span.range, "\(closed(item))[0]", shown: value.span, rank: 4) }
    }
  }

  mutating func addAssignedValue(_ value: Expression) {
    if value.isLiteral { return }
    let own = closed(value)
    for (method, kind) in [("strip", RepairKind.blanks), ("lower", .letterCase)] {
      add(kind, value.span.range, "\(own).\(method)()", shown: value.span)
    }
    addConversions([value], to: ["int", "list", "sorted"], shown: value.span)
  }

  /// What a loop goes through.
  mutating func addIterable(_ iterable: Expression) {
    let own = closed(iterable)
    if case .call(let callee, let arguments) = iterable.kind, text(callee.span) == "range" {
      guard let end = arguments.count == 1 ? arguments.first : arguments.dropFirst().first else { return }
      addRange(iterable, end.value, arguments)
      return
    }
    for method in ["items", "values"] {
      add(.items, iterable.span.range, "\(own).\(method)()", shown: iterable.span)
    }
    if case .call(let callee, _) = iterable.kind, case .attribute(let object, let method, _) = callee.kind,
      ["items", "values", "keys"].contains(names[method])
    {
      add(.items, iterable.span.range, text(object.span), shown: iterable.span)
    }
    if clues.message.contains("changed size during iteration") {
      add(.changedInLoop, iterable.span.range, "list(\(text(iterable.span)))", shown: iterable.span)
    }
    addConversions([iterable], to: ["list", "sorted", "reversed"], shown: iterable.span, rank: 3)
    addConversions([iterable], to: ["range", "set", "enumerate"], shown: iterable.span)
    for (slice, item) in [("[1:]", "first"), ("[:-1]", "last")] {
      add(
        .difference("is the \(item) item meant to be gone through as well?", isVague: false), iterable.span.range,
        own + slice, shown: iterable.span, rank: 4)
    }
  }

  private mutating func addRange(_ call: Expression, _ end: Expression, _ arguments: [Argument]) {
    for change in [" + 1", " - 1"] {
      add(.rangeEnd, end.span.endOffset..<end.span.endOffset, change, shown: call.span)
    }
    if arguments.count == 1 { add(.rangeEnd, end.span.startOffset..<end.span.startOffset, "1, ", shown: call.span) }
    if arguments.count == 1 {
      add(.rangeEnd, end.span.range, "1, \(text(end.span)) + 1", shown: call.span)
    }
  }

  // MARK: Names

  /// Another name of the same function in this place.
  private mutating func addOtherNames(_ expression: Expression, _ own: String) {
    guard let function = functions.last else { return }
    let known = function.parameters.all.map { names[$0.name] } + assigned(function.body)
    guard known.contains(own) else { return }
    for other in known.prefix(Self.mostNames) where other != own && other != "self" && other != "cls" {
      add(.otherName, expression.span.range, other, shown: nil)
    }
  }
}
