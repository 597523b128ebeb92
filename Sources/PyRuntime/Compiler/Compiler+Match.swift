// This file compiles `match` (language reference 8.6). A pattern is a chain of tests that jump to the next case where
// they fail. What it captures stays in registers until the whole pattern has matched, and is bound before the guard.

import PySyntax
import SourceText

/// What is known while one case's pattern is compiled.
private struct PatternState {
  /// Where to go when the pattern does not match.
  let failure: Label
  /// Captured names in the order of their binding, and the registers that hold what they are bound to.
  var captures: [(name: Identifier, register: Int)] = []
  /// Whether a pattern that matches anything may stand here: nothing after it could be reached.
  var allowsIrrefutable: Bool
  /// The pattern entered last: the place of errors and of the tests that follow it, as in CPython.
  var place: Span
}

extension Compiler {
  func match(_ subject: Expression, _ cases: [MatchCase], _ span: Span) throws(CompileError) {
    let b = builder
    // A register of its own: cases and guards may rebind the variable that the subject came from.
    let register = b.temporary()
    try compile(subject, to: register)
    let end = b.label()
    let boundBefore = b.bound
    var boundEnd: RegisterSet?
    for (i, item) in cases.enumerated() {
      let isLast = i == cases.count - 1
      let mark = b.mark
      let next = isLast ? end : b.label()
      var state = PatternState(
        failure: next, allowsIrrefutable: isLast || item.guard != nil, place: item.pattern.span)
      observe(.line, at: item.pattern.span)
      try pattern(item.pattern, register, &state)
      for capture in state.captures { store(capture.name, from: capture.register, item.pattern.span) }
      if let condition = item.guard { try jump(condition, to: next, when: false) }
      b.release(to: mark)
      try statements(item.body)
      if !item.body.alwaysLeaves {
        if boundEnd == nil { boundEnd = b.bound } else { boundEnd?.formIntersection(b.bound) }
      }
      if isLast {
        if item.guard != nil || !item.pattern.isIrrefutable { boundEnd = boundBefore }
      } else {
        if !item.body.alwaysLeaves { b.jump(.jump, to: end, at: span) }
        b.place(next)
        b.bound = boundBefore
      }
    }
    b.bound = boundEnd ?? boundBefore
    b.place(end)
  }

  /// Emits the tests of a pattern against what `subject` holds. The register is not changed.
  private func pattern(_ pattern: Pattern, _ subject: Int, _ state: inout PatternState) throws(CompileError) {
    state.place = pattern.span
    switch pattern.kind {
    case .value(let value): try valuePattern(value, subject, &state)
    case .singleton(let constant):
      if constant == .none {
        builder.jump(.jumpIfNotNone, subject, to: state.failure, at: pattern.span)
      } else {
        let flags = builder.temporaries(2)
        load(constant, to: flags + 1, pattern.span)
        builder.emit(.is, flags, subject, flags + 1, at: pattern.span)
        builder.jump(.jumpIfFalse, flags, to: state.failure, at: pattern.span)
      }
    case .wildcard:
      if !state.allowsIrrefutable {
        throw syntaxError("wildcard makes remaining patterns unreachable", state.place)
      }
    case .capture(let name):
      if !state.allowsIrrefutable {
        throw syntaxError("name capture '\(names[name])' makes remaining patterns unreachable", state.place)
      }
      try capture(name, subject, &state)
    case .star(let name): if let name { try capture(name, subject, &state) }
    case .sequence(let items): try sequencePattern(items, subject, &state)
    case .mapping(let keys, let items, let rest): try mappingPattern(keys, items, rest, subject, &state)
    case .class(let type, let positional, let keywords):
      try classPattern(type, positional, keywords, subject, &state)
    case .or(let alternatives): try orPattern(alternatives, subject, &state)
    case .as(let inner, let name):
      try self.pattern(inner, subject, &state)
      try capture(name, subject, &state)
    }
  }

  /// A pattern inside another one: it may match anything.
  private func part(_ pattern: Pattern, _ subject: Int, _ state: inout PatternState) throws(CompileError) {
    let allowsIrrefutable = state.allowsIrrefutable
    state.allowsIrrefutable = true
    try self.pattern(pattern, subject, &state)
    state.allowsIrrefutable = allowsIrrefutable
  }

  private func capture(_ name: Identifier, _ register: Int, _ state: inout PatternState) throws(CompileError) {
    try checkAssignable(name, state.place)
    if state.captures.contains(where: { $0.name == name }) {
      throw syntaxError("multiple assignments to name '\(names[name])' in pattern", state.place)
    }
    state.captures.append((name, register))
  }

  private func checkAssignable(_ name: Identifier, _ span: Span) throws(CompileError) {
    if names[name] == "__debug__" { throw syntaxError("cannot assign to __debug__", span) }
  }

  /// A test: goes on when R[flag] is true.
  private func require(_ flag: Int, _ state: PatternState) {
    builder.jump(.jumpIfFalse, flag, to: state.failure, at: state.place)
  }

  // MARK: Kinds of patterns

  private func valuePattern(_ value: Expression, _ subject: Int, _ state: inout PatternState) throws(CompileError) {
    let b = builder
    if !b.isWide, let number = value.smallInteger {
      b.shortJump(.unlessEqualI, subject, number & 0xFFFF, to: state.failure, at: value.span)
      return
    }
    let flags = b.temporaries(2)
    try literalOrValue(value, to: flags + 1)
    if b.isWide {
      b.emit(.compare, x: Int(VM.Comparison.equal.rawValue), flags, subject, flags + 1, at: value.span)
      require(flags, state)
    } else {
      b.shortJump(.unlessEqual, subject, flags + 1, to: state.failure, at: value.span)
    }
  }

  /// Loads a literal, which may have a sign or be complex, as one constant; anything else is evaluated.
  private func literalOrValue(_ e: Expression, to target: Int) throws(CompileError) {
    if let value = literal(e) {
      builder.emitWide(.loadConstant, target, wide: builder.constant(value), at: e.span)
    } else {
      try compile(e, to: target)
    }
  }

  /// The value of a literal pattern, or nil for a dotted name.
  private func literal(_ e: Expression) -> Value? {
    switch e.kind {
    case .constant(.none): return Value.none
    case .constant(let constant): return builder.constants[constantNumber(constant)]
    case .unary(.minus, let inner):
      guard let value = literal(inner) else { return nil }
      return try? vm.unary(.minus, value)
    case .binary(let left, let operation, let right, _):
      guard let real = literal(left), let imaginary = literal(right) else { return nil }
      return try? vm.binary(operation, real, imaginary)
    default: return nil
    }
  }

  private func sequencePattern(_ items: [Pattern], _ subject: Int, _ state: inout PatternState) throws(CompileError) {
    let b = builder
    let span = state.place
    let stars = items.indices.filter { items[$0].isStar }
    if stars.count > 1 { throw syntaxError("multiple starred names in sequence pattern", span) }
    guard items.count <= 60_000 else { throw refuse("a pattern this long", span, "compare the length and the items") }
    let flag = b.temporary()
    let star = stars.first
    b.emit(.matchSequence, x: star == nil ? 0 : 1, flag, subject, items.count - stars.count, at: span)
    require(flag, state)
    if items.allSatisfy(\.isWildcard) { return }
    guard let star else {
      let first = b.temporaries(items.count)
      b.emit(.unpack, first, subject, items.count, at: span)
      for (i, item) in items.enumerated() { try part(item, first + i, &state) }
      return
    }
    if !items[star].isWildcard {
      if star > 255 { throw syntaxError("too many expressions in star-unpacking sequence pattern", span) }
      let first = b.temporaries(items.count)
      b.emit(.unpackStarred, x: star, first, subject, items.count - star - 1, at: span)
      for (i, item) in items.enumerated() { try part(item, first + i, &state) }
      return
    }
    // `*_` needs no list: the items beside it are read one by one.
    for (i, item) in items.enumerated() where !item.isWildcard {
      let value = b.temporary()
      if i < star {
        b.emitWide(.loadConstant, value, wide: b.constant(Value(i)), at: state.place)
        b.emit(.getItem, value, subject, value, at: state.place)
      } else {
        b.emit(.itemFromEnd, value, subject, items.count - i, at: state.place)
      }
      try part(item, value, &state)
    }
  }

  private func mappingPattern(
    _ keys: [Expression], _ items: [Pattern], _ rest: Identifier?, _ subject: Int, _ state: inout PatternState
  ) throws(CompileError) {
    let b = builder
    let span = state.place
    guard keys.count <= 30_000 else { throw refuse("a pattern this long", span, "look the keys up in a loop") }
    try checkKeys(keys, span)
    let flag = b.temporary()
    b.emit(.matchMapping, flag, subject, keys.count, at: span)
    require(flag, state)
    if keys.isEmpty && rest == nil { return }
    // A row of the subject, the keys and their values.
    let row = b.temporaries(1 + 2 * keys.count)
    b.emit(.move, row, subject, at: span)
    if !keys.isEmpty {
      for (i, key) in keys.enumerated() { try literalOrValue(key, to: row + 1 + i) }
      let mayRepeat = keys.count > 1 && keys.contains { literal($0) == nil }
      b.emit(.matchKeys, x: mayRepeat ? 1 : 0, flag, row, keys.count, at: span)
      require(flag, state)
      for (i, item) in items.enumerated() { try part(item, row + 1 + keys.count + i, &state) }
    }
    if let rest {
      let others = b.temporary()
      b.emit(.matchRest, others, row, keys.count, at: state.place)
      try capture(rest, others, &state)
    }
  }

  /// Literal keys have to differ. Those that are names are compared when the program runs.
  private func checkKeys(_ keys: [Expression], _ span: Span) throws(CompileError) {
    let seen = vm.newDict()
    for key in keys {
      guard let value = literal(key) else { continue }
      // Literals are hashed and compared without running Python, so neither fails.
      if let known = try? vm.get(seen, value), !known.isUndefined {
        let text = (try? vm.reprText(value)) ?? ""
        throw syntaxError("mapping pattern checks duplicate key (\(text))", span)
      }
      try? vm.set(seen, value, .none)
    }
  }

  private func classPattern(
    _ type: Expression, _ positional: [Pattern], _ keywords: [(name: Identifier, pattern: Pattern)], _ subject: Int,
    _ state: inout PatternState
  ) throws(CompileError) {
    let b = builder
    let span = state.place
    var seen: Set<Identifier> = []
    for keyword in keywords { try checkAssignable(keyword.name, keyword.pattern.span) }
    for keyword in keywords where !seen.insert(keyword.name).inserted {
      throw syntaxError(
        "attribute name repeated in class pattern: \(names[keyword.name])", keyword.pattern.span)
    }
    let items = positional + keywords.map(\.pattern)
    guard items.count <= 50_000 else { throw refuse("a pattern this long", span, "compare the attributes one by one") }
    // A row of the subject, the class, the names of the attributes, and the attributes.
    let row = b.temporaries(3 + items.count)
    try compile(type, to: row + 1)
    b.emit(.move, row, subject, at: span)
    let attributes = vm.newTuple(keywords.map { value(of: $0.name) })
    b.emitWide(.loadConstant, row + 2, wide: b.constant(attributes), at: span)
    b.emit(.matchClass, row, positional.count, at: span)
    require(row, state)
    for (i, item) in items.enumerated() where !item.isWildcard { try part(item, row + 3 + i, &state) }
  }

  /// Every alternative leaves its captures in the same registers, so that one binding serves all.
  private func orPattern(_ alternatives: [Pattern], _ subject: Int, _ state: inout PatternState) throws(CompileError) {
    let b = builder
    let matched = b.label()
    var shared: [(name: Identifier, register: Int)] = []
    for (i, alternative) in alternatives.enumerated() {
      let isLast = i == alternatives.count - 1
      let next = isLast ? state.failure : b.label()
      var inner = PatternState(
        failure: next, allowsIrrefutable: isLast && state.allowsIrrefutable, place: state.place)
      try pattern(alternative, subject, &inner)
      state.place = inner.place
      if i == 0 {
        let first = b.temporaries(inner.captures.count)
        shared = inner.captures.enumerated().map { ($1.name, first + $0) }
      }
      guard inner.captures.count == shared.count else { throw differentNames(state.place) }
      for (name, register) in shared {
        guard let own = inner.captures.first(where: { $0.name == name }) else { throw differentNames(state.place) }
        b.emit(.move, register, own.register, at: alternative.span)
      }
      if !isLast {
        b.jump(.jump, to: matched, at: alternative.span)
        b.place(next)
      }
    }
    b.place(matched)
    for (name, register) in shared { try capture(name, register, &state) }
  }

  private func differentNames(_ span: Span) -> CompileError {
    syntaxError("alternative patterns bind different names", span)
  }
}

extension Pattern {
  fileprivate var isStar: Bool { if case .star = kind { true } else { false } }

  /// `_` or `*_`
  fileprivate var isWildcard: Bool {
    switch kind {
    case .wildcard, .star(nil): true
    default: false
    }
  }

  /// Whether it matches anything.
  fileprivate var isIrrefutable: Bool {
    switch kind {
    case .wildcard, .capture: true
    case .as(let inner, _): inner.isIrrefutable
    case .or(let alternatives): alternatives.contains { $0.isIrrefutable }
    default: false
    }
  }
}
