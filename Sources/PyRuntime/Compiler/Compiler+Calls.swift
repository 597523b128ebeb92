// This file compiles calls, displays and everything that makes a function: lambdas, comprehensions, definitions, classes.

import PySyntax
import SourceText

extension Compiler {
  // MARK: Calls

  func call(_ e: Expression, _ callee: Expression, _ arguments: [Argument], to target: Int) throws(CompileError) {
    let b = builder
    if arguments.contains(where: \.isSpread) || arguments.count > 250 {
      let first = b.temporaries(3)
      try compile(callee, to: first)
      try spread(arguments, to: first + 1, callee: first, e.span)
      b.emit(.callSpread, target, first, at: e.span)
      return
    }
    let keywords = arguments.compactMap(\.keywordName)
    if keywords.isEmpty, case .attribute(let object, let name, let nameSpan) = callee.kind {
      let first = b.temporaries(2)
      let mark = b.mark
      let receiver = try operand(object)
      b.release(to: mark)
      let place = from(nameSpan, in: callee.span)
      b.emit(.loadMethod, first, receiver, b.cache(value(of: mangle(name))), at: place)
      try plain(arguments)
      b.emit(.callMethod, target, first, arguments.count, at: Span(start: place.start, end: e.span.end))
      return
    }
    let first = b.temporary()
    try compile(callee, to: first)
    try plain(arguments)
    if keywords.isEmpty {
      b.emit(.call, target, first, arguments.count, at: e.span)
    } else {
      let names = b.temporary()
      let tuple = vm.newTuple(keywords.map { value(of: $0) })
      b.emitWide(.loadConstant, names, wide: b.constant(tuple), at: e.span)
      b.emit(.callKeyword, target, first, arguments.count, at: e.span)
    }
  }

  /// The span of an attribute or method call: one that goes over several lines starts at the name on its last.
  func from(_ name: Span, in span: Span) -> Span {
    source.line(at: name.start) == source.line(at: span.start) ? span : Span(start: name.start, end: span.end)
  }

  /// Compiles arguments into the next registers; keyword arguments stand last, as the parser guarantees.
  private func plain(_ arguments: [Argument]) throws(CompileError) {
    let b = builder
    let ordered = arguments.filter { $0.keywordName == nil } + arguments.filter { $0.keywordName != nil }
    for argument in ordered {
      let register = b.temporary()
      try compile(argument.value, to: register)
    }
  }

  /// Positional values into a tuple at `target`, keywords into a dict behind it (or nothing).
  func spread(_ arguments: [Argument], to target: Int, callee: Int, _ span: Span) throws(CompileError) {
    try spreadPositional(arguments.filter(\.isPositional), to: target, callee: callee, span)
    try spreadNamed(arguments.filter { !$0.isPositional }, to: target + 1, callee: callee, span)
  }

  private func spreadPositional(_ arguments: [Argument], to target: Int, callee: Int, _ span: Span)
    throws(CompileError)
  {
    let b = builder
    let mark = b.mark
    defer { b.release(to: mark) }
    // The call only reads the tuple, so one that is there already goes over as it is.
    if arguments.count == 1, case .iterable(let e) = arguments[0] {
      b.emit(.spreadTuple, target, try operand(e), callee, at: span)
      return
    }
    b.emit(.buildList, target, target, 0, at: span)
    for argument in arguments {
      let mark = b.mark
      switch argument {
      case .iterable(let e): b.emit(.listExtend, target, try operand(e), at: span)
      default: b.emit(.listAppend, target, try operand(argument.value), at: argument.value.span)
      }
      b.release(to: mark)
    }
    b.emit(.listToTuple, target, target, at: span)
  }

  private func spreadNamed(_ arguments: [Argument], to target: Int, callee: Int, _ span: Span) throws(CompileError) {
    let b = builder
    let mark = b.mark
    defer { b.release(to: mark) }
    if arguments.isEmpty {
      b.emitWide(.clear, target, wide: 1, at: span)
      return
    }
    if arguments.count == 1, case .mapping(let e) = arguments[0] {
      b.emit(.spreadMap, target, try operand(e), callee, at: span)
      return
    }
    b.emit(.buildMap, target, target, 0, at: span)
    // Names that are written out differ from each other; only behind a mapping one can come twice.
    var isBehindMapping = false
    for argument in arguments {
      let mark = b.mark
      switch argument {
      case .keyword(let name, let e, _):
        let pair = b.temporaries(3)
        b.emitWide(.loadConstant, pair + 1, wide: b.constant(value(of: name)), at: span)
        try compile(e, to: pair + 2)
        if isBehindMapping {
          b.emit(.buildMap, pair, pair, 0, at: span)
          b.emit(.mapAdd, pair, pair + 1, pair + 2, at: span)
          b.emit(.dictMerge, target, pair, callee, at: span)
        } else {
          b.emit(.mapAdd, target, pair + 1, pair + 2, at: span)
        }
      case .mapping(let e):
        b.emit(.dictMerge, target, try operand(e), callee, at: span)
        isBehindMapping = true
      default: break
      }
      b.release(to: mark)
    }
  }

  // MARK: Displays

  func display(_ items: [Expression], _ op: Op, to target: Int, _ span: Span) throws(CompileError) {
    let b = builder
    if items.isEmpty && op == .buildTuple {
      b.emitWide(.loadConstant, target, wide: b.constant(vm.emptyTuple), at: span)
      return
    }
    if op == .buildTuple, let constant = constantTuple(items) {
      b.emitWide(.loadConstant, target, wide: b.constant(constant), at: span)
      return
    }
    if items.contains(where: \.isStarred) || items.count > 30 {
      // Collected step by step: a long display needs no long row of registers.
      let isSet = op == .buildSet
      b.emit(isSet ? .buildSet : .buildList, target, target, 0, at: span)
      for item in items {
        let mark = b.mark
        if case .starred(let inner) = item.kind {
          b.emit(isSet ? .setUpdate : .listExtend, target, try operand(inner), at: span)
        } else {
          b.emit(isSet ? .setAdd : .listAppend, target, try operand(item), at: item.span)
        }
        b.release(to: mark)
      }
      if op == .buildTuple { b.emit(.listToTuple, target, target, at: span) }
      return
    }
    let first = b.temporaries(items.count)
    for (i, item) in items.enumerated() { try compile(item, to: first + i) }
    b.emit(op, target, first, items.count, at: span)
  }

  /// The tuple of constants that a display is, or nil.
  private func constantTuple(_ items: [Expression]) -> Value? {
    var values: [Value] = []
    for item in items {
      guard case .constant(let constant) = item.kind else { return nil }
      values.append(constant == .none ? .none : builder.constants[constantNumber(constant)])
    }
    return vm.newTuple(values)
  }

  func dictionary(_ items: [(key: Expression?, value: Expression)], to target: Int, _ span: Span) throws(CompileError) {
    let b = builder
    b.emit(.buildMap, target, target, 0, at: span)
    var run: [(key: Expression, value: Expression)] = []
    for item in items {
      if let key = item.key {
        run.append((key, item.value))
        continue
      }
      try pairs(run, to: target, span)
      run = []
      let mark = b.mark
      b.emit(.dictUpdate, target, try operand(item.value), at: span)
      b.release(to: mark)
    }
    try pairs(run, to: target, span)
  }

  /// Adds items to a dictionary. As in CPython, few of them are all evaluated before the first key is hashed; with
  /// constant keys nobody could tell.
  private func pairs(
    _ items: [(key: Expression, value: Expression)], to target: Int, _ span: Span
  ) throws(CompileError) {
    let b = builder
    let isConstant = items.allSatisfy { if case .constant = $0.key.kind { true } else { false } }
    let size = isConstant || items.count > 15 ? 1 : items.count
    var start = 0
    while start < items.count {
      let mark = b.mark
      let first = b.temporaries(2 * size)
      for i in 0..<size {
        try compile(items[start + i].key, to: first + 2 * i)
        try compile(items[start + i].value, to: first + 2 * i + 1)
      }
      for i in 0..<size { b.emit(.mapAdd, target, first + 2 * i, first + 2 * i + 1, at: span) }
      b.release(to: mark)
      start += size
    }
  }

  // MARK: Functions

  func lambda(_ e: Expression, _ parameters: Parameters, _ body: Expression, to target: Int) throws(CompileError) {
    let code = try self.code(ScopeKey(span: e.span, kind: .lambda), name: "<lambda>", parameters: parameters) {
      () throws(CompileError) in
      self.observe(.line, at: body.span)
      let result = try self.operand(body)
      self.observe(.return, result, at: body.span)
      self.builder.emit(.return, result, at: body.span)
    }
    try makeFunction(code, parameters, annotations: [], to: target, e.span)
  }

  /// Emits the defaults, annotations and captured cells, and the function itself.
  func makeFunction(
    _ code: CodeRef, _ parameters: Parameters, annotations: [(Identifier, Expression)], to target: Int, _ span: Span
  ) throws(CompileError) {
    let b = builder
    let mark = b.mark
    let info = code.pointee.info.takeUnretainedValue()
    let first = b.temporaries(3 + info.freeNames.count)
    let defaults = (parameters.positionalOnly + parameters.positional).compactMap(\.defaultValue)
    if defaults.isEmpty {
      b.emitWide(.clear, first, wide: 1, at: span)
    } else {
      try display(defaults, .buildTuple, to: first, span)
    }
    let keywordDefaults = parameters.keywordOnly.filter { $0.defaultValue != nil }
    if keywordDefaults.isEmpty {
      b.emitWide(.clear, first + 1, wide: 1, at: span)
    } else {
      try pairs(keywordDefaults.compactMap { p in p.defaultValue.map { (p.name, $0) } }, to: first + 1, span)
    }
    if annotations.isEmpty {
      b.emitWide(.clear, first + 2, wide: 1, at: span)
    } else {
      try pairs(annotations, to: first + 2, span)
    }
    for (i, name) in info.freeNames.enumerated() { capture(name, to: first + 3 + i, span) }
    b.emitWide(.makeFunction, x: 0, first, wide: b.constant(Value(.code, code)), at: span)
    if first != target { b.emit(.move, target, first, at: span) }
    b.release(to: mark)
  }

  private func pairs(_ items: [(Identifier, Expression)], to target: Int, _ span: Span) throws(CompileError) {
    let b = builder
    b.emit(.buildMap, target, target, 0, at: span)
    for (name, e) in items {
      let mark = b.mark
      let pair = b.temporaries(2)
      b.emitWide(.loadConstant, pair, wide: b.constant(value(of: mangle(name))), at: span)
      try compile(e, to: pair + 1)
      b.emit(.mapAdd, target, pair, pair + 1, at: span)
      b.release(to: mark)
    }
  }

  /// The cell of a variable of this scope that an inner function uses.
  private func capture(_ name: Value, to register: Int, _ span: Span) {
    let b = builder
    if let cell = b.scope.cells.first(where: { value(of: $0) === name }) {
      b.emit(.move, register, b.locals[cell] ?? 0, at: span)
    } else if let index = b.scope.free.firstIndex(where: { value(of: $0) === name }) {
      b.emit(.captureFree, register, index, at: span)
    }
  }

  func comprehension(
    _ e: Expression, _ name: String, _ clauses: [ComprehensionClause], _ elements: [Expression], to target: Int
  ) throws(CompileError) {
    let b = builder
    let isAwaited = try awaitsComprehension(e)
    let code = try self.code(ScopeKey(span: e.span, kind: .comprehension), name: name) { () throws(CompileError) in
      try self.comprehensionBody(e, clauses, elements)
    }
    let call = b.temporaries(2)
    try makeFunction(code, Parameters(), annotations: [], to: call, e.span)
    try compileIterable(clauses[0].iterable, to: call + 1)
    startIteration(clauses[0], call + 1, to: call + 1)
    b.emit(.call, isAwaited ? call : target, call, 1, at: e.span)
    if isAwaited { awaitValue(call, to: target, e.span) }
  }

  private func comprehensionBody(_ e: Expression, _ clauses: [ComprehensionClause], _ elements: [Expression])
    throws(CompileError)
  {
    let b = builder
    let result = b.temporary()
    switch e.kind {
    case .listComprehension: b.emit(.buildList, result, result, 0, at: e.span)
    case .setComprehension: b.emit(.buildSet, result, result, 0, at: e.span)
    case .dictionaryComprehension: b.emit(.buildMap, result, result, 0, at: e.span)
    default: break
    }
    try clause(0, clauses, e) { () throws(CompileError) in
      let mark = b.mark
      self.observe(.line, at: elements[0].span)
      switch e.kind {
      case .listComprehension: b.emit(.listAppend, result, try self.operand(elements[0]), at: e.span)
      case .setComprehension: b.emit(.setAdd, result, try self.operand(elements[0]), at: e.span)
      case .dictionaryComprehension:
        let key = try self.operand(elements[0])
        b.emit(.mapAdd, result, key, try self.operand(elements[1]), at: e.span)
      default: b.emit(.yieldValue, b.temporary(), try self.operand(elements[0]), at: elements[0].span)
      }
      b.release(to: mark)
    }
    if case .generator = e.kind {
      b.emit(.returnNone, at: e.span)
    } else {
      observe(.return, result, at: e.span)
      b.emit(.return, result, at: e.span)
    }
  }

  private func clause(
    _ index: Int, _ clauses: [ComprehensionClause], _ e: Expression, _ body: () throws(CompileError) -> Void
  ) throws(CompileError) {
    guard index < clauses.count else { return try body() }
    let b = builder
    let item = clauses[index]
    var iterator = 0
    if index > 0 {
      iterator = b.temporary()
      try compileIterable(item.iterable, to: iterator)
      startIteration(item, iterator, to: iterator)
    }
    let start = b.label()
    let end = b.label()
    b.place(start)
    let value = b.temporary()
    let step = item.isAsync ? asyncIterate(value, iterator, item.iterable.span) : nil
    if step == nil { forIterate(value, iterator, to: end, item.iterable.span) }
    try assign(item.target, from: value)
    for condition in item.conditions { try jump(condition, to: start, when: false) }
    try clause(index + 1, clauses, e, body)
    b.jump(.jumpBack, to: start, at: e.span)
    if let step { endAsyncIteration(step, item.iterable.span) }
    b.place(end)
  }

  /// `forIterate` with an end that is out of a short jump's reach, if need be.
  func forIterate(_ value: Int, _ iterator: Int, to end: Label, _ span: Span) {
    let b = builder
    if !b.isWide {
      b.shortJump(.forIterate, value, iterator, to: end, at: span)
      return
    }
    let body = b.label()
    b.emit(.forIterate, value, iterator, 1, at: span)
    b.jump(.jump, to: body, at: span)
    b.jump(.jump, to: end, at: span)
    b.place(body)
  }

  // MARK: Definitions

  func function(_ definition: FunctionDefinition) throws(CompileError) {
    let b = builder
    let mark = b.mark
    let decorators = b.temporaries(definition.decorators.count * 2)
    for (i, e) in definition.decorators.enumerated() { try compile(e, to: decorators + 2 * i) }
    let code = try functionCode(definition)
    var annotations = definition.parameters.all.compactMap { p in p.annotation.map { (p.name, annotation($0)) } }
    if let returns = definition.returns { annotations.append((names.intern("return"), annotation(returns))) }
    let target = b.temporary()
    try makeFunction(code, definition.parameters, annotations: annotations, to: target, definition.span)
    try decorate(definition.decorators, decorators, target)
    store(definition.name, from: target, definition.span)
    b.release(to: mark)
  }

  func functionCode(_ definition: FunctionDefinition) throws(CompileError) -> CodeRef {
    let code = try self.code(
      ScopeKey(span: definition.span, kind: .function), name: names[definition.name],
      docstring: docstring(definition.body), parameters: definition.parameters
    ) { () throws(CompileError) in
      if definition.unreadBody != nil { return }
      try self.statements(definition.body)
      self.observe(.end, at: definition.body.last?.span ?? definition.span)
      self.builder.emit(.returnNone, at: definition.body.last?.span ?? definition.span)
    }
    if let unread = definition.unreadBody { putOff(code, unread) }
    return code
  }

  /// Applies decorators, the last one first. Each stands in the first of two registers.
  private func decorate(_ decorators: [Expression], _ first: Int, _ target: Int) throws(CompileError) {
    for i in decorators.indices.reversed() {
      let register = first + 2 * i
      builder.emit(.move, register + 1, target, at: decorators[i].span)
      builder.emit(.call, target, register, 1, at: decorators[i].span)
    }
  }

  func classDefinition(_ definition: ClassDefinition) throws(CompileError) {
    let b = builder
    let mark = b.mark
    let decorators = b.temporaries(definition.decorators.count * 2)
    for (i, e) in definition.decorators.enumerated() { try compile(e, to: decorators + 2 * i) }
    let name = names[definition.name]
    let code = try self.code(ScopeKey(span: definition.span, kind: .classBody), name: name) {
      () throws(CompileError) in
      try self.classBody(definition)
    }
    let target = b.temporary()
    let function = Argument.positional(Expression(.constant(.none), definition.span))
    let nameArgument = Argument.positional(Expression(.constant(.string(Array(name.utf8))), definition.span))
    let arguments = [function, nameArgument] + definition.arguments
    if arguments.contains(where: \.isSpread) {
      let first = b.temporaries(3)
      b.emit(.loadBuildClass, first, at: definition.span)
      try spread(arguments, to: first + 1, callee: first, definition.span)
      let body = b.temporary()
      try makeFunction(code, Parameters(), annotations: [], to: body, definition.span)
      // The place of the body function in the spread arguments was held by None.
      b.emit(.callSpread, x: 1, target, first, body, at: definition.span)
    } else {
      let first = b.temporaries(2)
      b.emit(.loadBuildClass, first, at: definition.span)
      try makeFunction(code, Parameters(), annotations: [], to: first + 1, definition.span)
      let rest = Array(arguments.dropFirst())
      try plain(rest)
      let keywords = rest.compactMap(\.keywordName)
      if keywords.isEmpty {
        b.emit(.call, target, first, arguments.count, at: definition.span)
      } else {
        let namesRegister = b.temporary()
        let tuple = vm.newTuple(keywords.map { value(of: $0) })
        b.emitWide(.loadConstant, namesRegister, wide: b.constant(tuple), at: definition.span)
        b.emit(.callKeyword, target, first, arguments.count, at: definition.span)
      }
    }
    try decorate(definition.decorators, decorators, target)
    store(definition.name, from: target, definition.span)
    b.release(to: mark)
  }

  private func classBody(_ definition: ClassDefinition) throws(CompileError) {
    let b = builder
    let register = b.temporary()
    func setName(_ special: SpecialName, _ value: Value) {
      b.emitWide(.loadConstant, register, wide: b.constant(value), at: definition.span)
      b.emitWide(.storeName, register, wide: b.constant(vm.name(special)), at: definition.span)
    }
    b.emit(.loadGlobal, register, 0, b.cache(vm.name(.name)), at: definition.span)
    b.emitWide(.storeName, register, wide: b.constant(vm.name(.module)), at: definition.span)
    setName(.qualname, vm.intern(String(qualifiedPrefix.dropLast())))
    if definition.body.contains(where: { containsAnnotation($0) }) { b.emit(.setupAnnotations, at: definition.span) }
    let docstring = self.docstring(definition.body)
    if !docstring.isNone { setName(.doc, docstring) }
    try statements(definition.body)
    // The body gives back the cell of `__class__`, for `__build_class__` to fill.
    if let cell = b.scope.cells.first(where: { names[$0] == "__class__" }) {
      b.emit(.return, b.locals[cell] ?? 0, at: definition.span)
    } else {
      b.emit(.returnNone, at: definition.span)
    }
  }
}

extension Argument {
  var isSpread: Bool {
    switch self {
    case .iterable, .mapping: true
    default: false
    }
  }

  var isPositional: Bool {
    switch self {
    case .positional, .iterable: true
    default: false
    }
  }

  var keywordName: Identifier? { if case .keyword(let name, _, _) = self { name } else { nil } }

  var value: Expression {
    switch self {
    case .positional(let e), .iterable(let e), .mapping(let e), .keyword(_, let e, _): e
    }
  }
}
