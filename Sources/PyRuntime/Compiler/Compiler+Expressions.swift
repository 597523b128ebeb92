// This file compiles expressions. `compile(e, to:)` leaves the value in a given register; `operand(e)` in any: for a
// variable that is the variable's own.

import Numbers
import PySyntax
import SourceText

extension Compiler {
  /// A register that holds the value, for reading only.
  func operand(_ e: Expression) throws(CompileError) -> Int {
    if case .name(let name) = e.kind, let local = localRegister(name) {
      checkBound(local, e.span)
      return local
    }
    let register = builder.temporary()
    try compile(e, to: register)
    return register
  }

  /// The left one of two operands: copied when compiling the right one could rebind the variable.
  private func leftOperand(_ e: Expression, before right: Expression) throws(CompileError) -> Int {
    guard builder.scope.hasNamedExpression, !right.isSimple else { return try operand(e) }
    let register = builder.temporary()
    try compile(e, to: register)
    return register
  }

  /// Leaves the value in `target`. A variable's register is written last, when every operand has been read.
  func compile(_ e: Expression, to target: Int) throws(CompileError) {
    let b = builder
    if b.isVariable(target) && e.isBuiltInSteps {
      let mark = b.mark
      let register = b.temporary()
      try compile(e, to: register)
      b.emit(.move, target, register, at: e.span)
      b.release(to: mark)
      return
    }
    let mark = b.mark
    defer { b.release(to: mark) }
    switch e.kind {
    case .constant(let constant): load(constant, to: target, e.span)
    case .name(let name): load(name, to: target, e.span)
    case .joinedString(let parts): try joinedString(parts, to: target, e.span)
    case .attribute(let object, let name, let nameSpan):
      let o = try operand(object)
      b.emit(.getAttribute, target, o, b.cache(value(of: mangle(name))), at: from(nameSpan, in: e.span))
    case .subscript_(let object, let key):
      let o = try leftOperand(object, before: key)
      if case .slice(let lower, let upper, nil) = key.kind {
        let slice = b.temporary()
        let parts = try sliceParts(lower, upper, nil, key.span)
        b.emit(.buildSlice, x: 1, slice, parts, at: key.span)
        b.emit(.getItem, target, o, slice, at: e.span)
        return
      }
      let k = try operand(key)
      b.emit(.getItem, target, o, k, at: e.span)
    case .slice(let lower, let upper, let step):
      b.emit(.buildSlice, target, try sliceParts(lower, upper, step, e.span), at: e.span)
    case .call(let callee, let arguments): try call(e, callee, arguments, to: target)
    case .unary(let op, let operand): try unary(op, operand, to: target, e.span)
    case .binary(let left, let op, let right, _): try binary(left, op, right, to: target, e.span)
    case .boolean(let op, let items):
      let end = b.label()
      for (i, item) in items.enumerated() {
        try compile(item, to: target)
        if i < items.count - 1 { b.jump(op == .and ? .jumpIfFalse : .jumpIfTrue, target, to: end, at: item.span) }
      }
      b.place(end)
    case .comparison(let first, let rest): try comparison(first, rest, to: target, e.span)
    case .conditional(let test, let then, let otherwise):
      let no = b.label()
      let end = b.label()
      try jump(test, to: no, when: false)
      let bound = b.bound
      try compile(then, to: target)
      b.jump(.jump, to: end, at: e.span)
      b.place(no)
      let boundThen = b.bound
      b.bound = bound
      try compile(otherwise, to: target)
      b.bound.formIntersection(boundThen)
      b.place(end)
    case .lambda(let parameters, let body): try lambda(e, parameters, body, to: target)
    case .tuple(let items): try display(items, .buildTuple, to: target, e.span)
    case .list(let items): try display(items, .buildList, to: target, e.span)
    case .set(let items): try setDisplay(items, to: target, e.span)
    case .dictionary(let items): try dictionary(items, to: target, e.span)
    case .listComprehension(let element, let clauses):
      try comprehension(e, "<listcomp>", clauses, [element], to: target)
    case .setComprehension(let element, let clauses): try comprehension(e, "<setcomp>", clauses, [element], to: target)
    case .generator(let element, let clauses): try comprehension(e, "<genexpr>", clauses, [element], to: target)
    case .dictionaryComprehension(let key, let value, let clauses):
      try comprehension(e, "<dictcomp>", clauses, [key, value], to: target)
    case .starred: throw syntaxError("can't use starred expression here", e.span)
    case .named(let name, _, let value):
      try compile(value, to: target)
      store(name, from: target, e.span)
    case .await(let value):
      try requireAwaitingScope(e.span)
      awaitValue(try operand(value), to: target, e.span)
    case .yield(let value):
      let register: Int
      if let value {
        register = try operand(value)
      } else {
        register = b.temporary()
        b.emit(.loadNone, register, at: e.span)
      }
      observe(.yield, register, at: e.span)
      b.emit(.yieldValue, target, register, at: e.span)
    case .yieldFrom(let value):
      if scope.isAsyncFunction { throw syntaxError("'yield from' inside async function", e.span) }
      let iterator = b.temporary()
      let sent = b.temporary()
      try compile(value, to: iterator)
      b.emit(.getYieldFrom, iterator, iterator, at: e.span)
      b.emit(.loadNone, sent, at: e.span)
      let step = b.label()
      b.place(step)
      b.emit(.yieldFrom, sent, iterator, at: e.span)
      b.emit(.move, target, sent, at: e.span)
    }
  }

  // MARK: Constants and strings

  func load(_ constant: Constant, to target: Int, _ span: Span) {
    if constant == .none {
      builder.emit(.loadNone, target, at: span)
    } else {
      builder.emitWide(.loadConstant, target, wide: constantNumber(constant), at: span)
    }
  }

  func constantNumber(_ constant: Constant) -> Int {
    builder.constant(constant) {
      switch constant {
      case .none: .none
      case .boolean(let flag): Value(flag)
      case .ellipsis: .ellipsis
      case .integer(let number): Value(number)
      case .bigInteger(let digits, let radix):
        vm.newInt(BigInt(digits: digits.map { $0 < 0x40 ? $0 &- 0x30 : ($0 | 0x20) &- 0x57 }, radix: radix))
      case .float(let number): Value(number)
      case .imaginary(let number): vm.newComplex(0, number)
      case .string(let text): stringConstant(text)
      case .bytes(let data): vm.newBytes(data)
      }
    }
  }

  /// A string literal; those that look like names are interned, as dict keys and `getattr` profit.
  private func stringConstant(_ text: [UInt8]) -> Value {
    let value = vm.newStr(utf8: text)
    let isName =
      text.count <= 40 && text.allSatisfy { $0 == 95 || $0 >= 48 && $0 <= 57 || $0 | 32 >= 97 && $0 | 32 <= 122 }
    return isName ? vm.intern(value) : value
  }

  private func joinedString(_ parts: [StringPart], to target: Int, _ span: Span) throws(CompileError) {
    let b = builder
    let pieces = expandDebug(parts)
    if pieces.isEmpty {
      b.emitWide(.loadConstant, target, wide: b.constant(vm.emptyStr), at: span)
      return
    }
    let first = b.temporaries(pieces.count)
    for (i, part) in pieces.enumerated() {
      switch part {
      case .literal(let text): load(.string(text), to: first + i, span)
      case .replacement(let value, _, let conversion, let format, let place):
        let mark = b.mark
        let register = try operand(value)
        var formatRegister = 0xFFFF
        if let format {
          formatRegister = b.temporary()
          try joinedString(format, to: formatRegister, place)
        }
        b.emit(.formatValue, x: Int(conversion.rawValue), first + i, register, formatRegister, at: span)
        b.release(to: mark)
      }
    }
    b.emit(.buildString, target, first, pieces.count, at: span)
  }

  /// `{x=}` is the text `x=` and `{x!r}` (or the given conversion or format).
  private func expandDebug(_ parts: [StringPart]) -> [StringPart] {
    var result: [StringPart] = []
    for part in parts {
      if case .replacement(let value, let debug?, let conversion, let format, let span) = part {
        result.append(.literal(debug))
        let shown = conversion == .none && format == nil ? .repr : conversion
        result.append(.replacement(value, debugText: nil, conversion: shown, format: format, span: span))
      } else {
        result.append(part)
      }
    }
    return result
  }

  // MARK: Operators

  private func unary(_ op: UnaryOperator, _ e: Expression, to target: Int, _ span: Span) throws(CompileError) {
    if op == .minus, case .constant(let constant) = e.kind {
      switch constant {
      case .integer(let number):
        builder.emitWide(.loadConstant, target, wide: builder.constant(Value(-number)), at: span)
        return
      case .float(let number):
        builder.emitWide(.loadConstant, target, wide: builder.constant(Value(-number)), at: span)
        return
      default: break
      }
    }
    let register = try operand(e)
    if op == .not {
      builder.emit(.not, target, register, at: span)
    } else {
      builder.emit(.unary, x: Int(op.rawValue), target, register, at: span)
    }
  }

  private func binary(
    _ left: Expression, _ op: BinaryOperator, _ right: Expression, to target: Int, _ span: Span
  ) throws(CompileError) {
    let b = builder
    let l = try leftOperand(left, before: right)
    if op == .add || op == .subtract, let number = right.smallInteger {
      b.emit(op == .add ? .addImmediate : .subtractImmediate, target, l, number & 0xFFFF, at: span)
      return
    }
    let r = try operand(right)
    emitBinary(op, target, l, r, span)
  }

  func emitBinary(_ op: BinaryOperator, _ target: Int, _ l: Int, _ r: Int, _ span: Span) {
    let b = builder
    switch op {
    case .add: b.emit(.add, target, l, r, at: span)
    case .subtract: b.emit(.subtract, target, l, r, at: span)
    case .multiply: b.emit(.multiply, target, l, r, at: span)
    case .divide: b.emit(.divide, target, l, r, at: span)
    case .floorDivide: b.emit(.floorDivide, target, l, r, at: span)
    case .modulo: b.emit(.modulo, target, l, r, at: span)
    case .and: b.emit(.and, target, l, r, at: span)
    default: b.emit(.binary, x: Int(op.rawValue), target, l, r, at: span)
    }
  }

  private func comparison(
    _ first: Expression, _ rest: [(operation: ComparisonOperator, right: Expression)], to target: Int, _ span: Span
  ) throws(CompileError) {
    let b = builder
    let end = b.label()
    var left = try leftOperand(first, before: rest[0].right)
    for (i, item) in rest.enumerated() {
      let right = try operand(item.right)
      compare(item.operation, target, left, right, span)
      if i < rest.count - 1 { b.jump(.jumpIfFalse, target, to: end, at: span) }
      left = right
    }
    b.place(end)
  }

  private func compare(_ operation: ComparisonOperator, _ target: Int, _ l: Int, _ r: Int, _ span: Span) {
    let b = builder
    switch operation {
    case .is, .isNot: b.emit(.is, x: operation == .isNot ? 1 : 0, target, l, r, at: span)
    case .in, .notIn: b.emit(.contains, x: operation == .notIn ? 1 : 0, target, l, r, at: span)
    default: b.emit(.compare, x: Int(operation.rawValue), target, l, r, at: span)
    }
  }

  // MARK: Conditions

  /// Jumps to `label` when the truth of `e` is `wanted`; goes on otherwise.
  func jump(_ e: Expression, to label: Label, when wanted: Bool) throws(CompileError) {
    let b = builder
    let mark = b.mark
    defer { b.release(to: mark) }
    switch e.kind {
    case .unary(.not, let inner): try jump(inner, to: label, when: !wanted)
    case .boolean(let op, let items):
      if (op == .and) == !wanted {
        for item in items { try jump(item, to: label, when: wanted) }
      } else {
        let past = b.label()
        for item in items.dropLast() { try jump(item, to: past, when: !wanted) }
        if let last = items.last { try jump(last, to: label, when: wanted) }
        b.place(past)
      }
    case .constant(let constant) where constant.truth != nil:
      if constant.truth == wanted { b.jump(.jump, to: label, at: e.span) }
    case .comparison(let first, let rest) where rest.count == 1 && !wanted && !b.isWide:
      try compareAndJump(e, first, rest[0], to: label)
    default:
      let register = try operand(e)
      b.jump(wanted ? .jumpIfTrue : .jumpIfFalse, register, to: label, at: e.span)
    }
  }

  private func compareAndJump(
    _ e: Expression, _ first: Expression, _ item: (operation: ComparisonOperator, right: Expression), to label: Label
  ) throws(CompileError) {
    let b = builder
    let fused: (register: Op, immediate: Op)? =
      switch item.operation {
      case .less: (.unlessLess, .unlessLessI)
      case .lessOrEqual: (.unlessLessOrEqual, .unlessLessOrEqualI)
      case .greater: (.unlessGreater, .unlessGreaterI)
      case .greaterOrEqual: (.unlessGreaterOrEqual, .unlessGreaterOrEqualI)
      case .equal: (.unlessEqual, .unlessEqualI)
      case .notEqual: (.unlessNotEqual, .unlessNotEqualI)
      default: nil
      }
    if let fused {
      let l = try leftOperand(first, before: item.right)
      if let number = item.right.smallInteger {
        b.shortJump(fused.immediate, l, number & 0xFFFF, to: label, at: e.span)
      } else {
        b.shortJump(fused.register, l, try operand(item.right), to: label, at: e.span)
      }
      return
    }
    if case .constant(.none) = item.right.kind, item.operation == .is || item.operation == .isNot {
      let l = try operand(first)
      b.jump(item.operation == .is ? .jumpIfNotNone : .jumpIfNone, l, to: label, at: e.span)
      return
    }
    let register = builder.temporary()
    try compile(e, to: register)
    b.jump(.jumpIfFalse, register, to: label, at: e.span)
  }

  /// The three parts of a slice, in registers side by side.
  private func sliceParts(_ lower: Expression?, _ upper: Expression?, _ step: Expression?, _ span: Span)
    throws(CompileError) -> Int
  {
    let first = builder.temporaries(3)
    for (i, part) in [lower, upper, step].enumerated() {
      if let part { try compile(part, to: first + i) } else { builder.emit(.loadNone, first + i, at: span) }
    }
    return first
  }
}

extension Expression {
  /// A name or constant: reading it cannot rebind anything.
  var isSimple: Bool {
    switch kind {
    case .name, .constant: true
    default: false
    }
  }

  /// Whether the value is made in several instructions that would overwrite a variable too early.
  var isBuiltInSteps: Bool {
    switch kind {
    case .boolean, .conditional, .dictionary, .named, .yieldFrom, .joinedString: true
    case .comparison(_, let rest): rest.count > 1
    case .list(let items), .tuple(let items), .set(let items): items.contains(where: \.isStarred)
    default: false
    }
  }

  var isStarred: Bool { if case .starred = kind { true } else { false } }

  /// The value of an int literal (or its negation) that fits an immediate.
  var smallInteger: Int? {
    switch kind {
    case .constant(.integer(let number)): number <= 32_000 ? number : nil
    case .unary(.minus, let inner):
      if case .constant(.integer(let number)) = inner.kind { number <= 32_000 ? -number : nil } else { nil }
    default: nil
    }
  }
}

extension Constant {
  /// The truth of a constant that a condition may be decided by.
  var truth: Bool? {
    switch self {
    case .none: false
    case .boolean(let flag): flag
    case .integer(let number): number != 0
    default: nil
    }
  }
}
