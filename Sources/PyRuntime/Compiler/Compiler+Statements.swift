// This file compiles statements that need no protection: assignments, loops, imports and the like.

import PySyntax
import SourceText

extension Compiler {
  func statements(_ body: [Statement]) throws(CompileError) {
    for statement in body {
      let mark = builder.mark
      try self.statement(statement)
      builder.release(to: mark)
    }
  }

  private func statement(_ statement: Statement) throws(CompileError) {
    let b = builder
    let span = statement.span
    if statement.isObservedAtStart { observe(.line, at: span) }
    switch statement.kind {
    case .expression(let e): try expressionStatement(e)
    case .assign(let targets, let value): try assignment(targets, value)
    case .augmentedAssign(let target, let op, let value): try augmented(target, op, value, span)
    case .annotatedAssign(let target, let annotation, let value, let isSimple):
      try annotated(target, annotation, value, isSimple, span)
    case .delete(let targets): for target in targets { try delete(target) }
    case .pass: break
    case .break: try leaveLoop(isContinue: false, span)
    case .continue: try leaveLoop(isContinue: true, span)
    case .return(let value): try returns(value, span)
    case .raise(let e, let cause):
      guard let e else {
        b.emit(.raise, x: 0, at: span)
        return
      }
      let exception = try operand(e)
      if let cause {
        b.emit(.raise, x: 2, exception, try operand(cause), at: span)
      } else {
        b.emit(.raise, x: 1, exception, at: span)
      }
    case .assert(let test, let message):
      let end = b.label()
      try jump(test, to: end, when: true)
      let bound = b.bound
      let error = b.temporaries(2)
      let place = comparison(in: test) ?? span
      b.emit(.loadAssertionError, error, at: place)
      if let message {
        try compile(message, to: error + 1)
        b.emit(.call, error, error, 1, at: place)
      }
      b.emit(.raise, x: 1, error, at: place)
      b.bound = bound
      b.place(end)
    case .global, .nonlocal: break
    case .import(let list): for item in list { importModule(item, span) }
    case .importFrom(let module, let level, let list): importFrom(module, level, list, span)
    case .if(let test, let body, let orElse): try conditional(test, body, orElse, span)
    case .while(let test, let body, let orElse): try whileLoop(test, body, orElse, span)
    case .for(let target, let iterable, let body, let orElse, let isAsync):
      if isAsync { return try asyncFor(target, iterable, body, orElse, span) }
      try forLoop(target, iterable, body, orElse, span)
    case .with(let items, let body, let isAsync):
      if isAsync { try requireAsyncFunction("'async with' outside async function", span) }
      try with(ArraySlice(items), body, span, isAsync: isAsync)
    case .try(let body, let handlers, let orElse, let finally, let isStar):
      try tryStatement(body, handlers, orElse, finally, isStar: isStar, span)
    case .match(let subject, let cases): try match(subject, cases, span)
    case .function(let definition): try function(definition)
    case .class(let definition): try classDefinition(definition)
    }
  }

  /// Where CPython says that an assertion failed: at the last comparison that decides it, else at the statement.
  private func comparison(in test: Expression) -> Span? {
    switch test.kind {
    case .comparison: test.span
    case .boolean(_, let items): items.lazy.reversed().compactMap { self.comparison(in: $0) }.first
    case .unary(.not, let operand): comparison(in: operand)
    case .conditional(let condition, let then, let otherwise):
      comparison(in: otherwise) ?? comparison(in: then) ?? comparison(in: condition)
    default: nil
    }
  }

  private func expressionStatement(_ e: Expression) throws(CompileError) {
    if case .constant = e.kind, !(isInteractive && scope.kind == .module) { return }
    let register = try operand(e)
    if isInteractive && scope.kind == .module { builder.emit(.printExpression, register, at: e.span) }
  }

  private func assignment(_ targets: [Expression], _ value: Expression) throws(CompileError) {
    if targets.count == 1, case .name(let name) = targets[0].kind, let local = localRegister(name) {
      try compile(value, to: local)
      markBound(mangle(name), local)
      return
    }
    // `a, b = b, a` needs no tuple.
    if targets.count == 1, let left = targets[0].plainItems, case .tuple(let right) = value.kind,
      left.count == right.count, !right.contains(where: \.isStarred)
    {
      let first = builder.temporaries(right.count)
      for (i, e) in right.enumerated() { try compile(e, to: first + i) }
      for (i, target) in left.enumerated() { try assign(target, from: first + i) }
      return
    }
    let register = targets.count == 1 ? try operand(value) : builder.temporary()
    if targets.count > 1 { try compile(value, to: register) }
    for target in targets { try assign(target, from: register) }
  }

  private func augmented(_ target: Expression, _ op: BinaryOperator, _ value: Expression, _ span: Span)
    throws(CompileError)
  {
    let b = builder
    switch target.kind {
    case .name(let name):
      if let local = localRegister(name) {
        checkBound(local, target.span)
        let right = try operand(value)
        b.emit(.inPlace, x: Int(op.rawValue), local, local, right, at: span)
        markBound(mangle(name), local)
        return
      }
      let register = b.temporary()
      load(name, to: register, target.span)
      let right = try operand(value)
      b.emit(.inPlace, x: Int(op.rawValue), register, register, right, at: span)
      store(name, from: register, target.span)
    case .attribute(let object, let name, _):
      let o = try operand(object)
      let register = b.temporary()
      let text = self.value(of: mangle(name))
      b.emit(.getAttribute, register, o, b.cache(text), at: target.span)
      let right = try operand(value)
      b.emit(.inPlace, x: Int(op.rawValue), register, register, right, at: span)
      b.emit(.setAttribute, o, register, b.cache(text), at: target.span)
    case .subscript_(let object, let key):
      let o = try operand(object)
      let k = try operand(key)
      let register = b.temporary()
      b.emit(.getItem, register, o, k, at: target.span)
      let right = try operand(value)
      b.emit(.inPlace, x: Int(op.rawValue), register, register, right, at: span)
      b.emit(.setItem, o, k, register, at: target.span)
    default: throw syntaxError("illegal expression for augmented assignment", target.span)
    }
  }

  private func annotated(
    _ target: Expression, _ annotation: Expression, _ value: Expression?, _ isSimple: Bool, _ span: Span
  ) throws(CompileError) {
    let b = builder
    if let value {
      if case .name(let name) = target.kind, let local = localRegister(name) {
        try compile(value, to: local)
        markBound(mangle(name), local)
      } else {
        try assign(target, from: try operand(value))
      }
    }
    if value == nil {
      // The object of `a.b: int` is evaluated although nothing is assigned.
      switch target.kind {
      case .attribute(let object, _, _): _ = try operand(object)
      case .subscript_(let object, let key):
        _ = try operand(object)
        _ = try operand(key)
      default: break
      }
    }
    guard case .name(let name) = target.kind, isSimple, !scope.isFunctionLike else {
      if !scope.isFunctionLike && !hasTextAnnotations { _ = try operand(annotation) }
      return
    }
    let text = try operand(self.annotation(annotation))
    let annotations = b.temporaries(2)
    b.emitWide(.loadName, annotations, wide: b.constant(vm.name(.annotations)), at: span)
    b.emitWide(.loadConstant, annotations + 1, wide: b.constant(self.value(of: mangle(name))), at: span)
    b.emit(.setItem, annotations, annotations + 1, text, at: span)
  }

  // MARK: Branches and loops

  private func conditional(_ test: Expression, _ body: [Statement], _ orElse: [Statement], _ span: Span)
    throws(CompileError)
  {
    let b = builder
    let otherwise = b.label()
    let end = b.label()
    try jump(test, to: otherwise, when: false)
    let bound = b.bound
    try statements(body)
    if orElse.isEmpty {
      b.bound = bound
      b.place(otherwise)
      return
    }
    let boundBody = b.bound
    b.jump(.jump, to: end, at: span)
    b.place(otherwise)
    b.bound = bound
    try statements(orElse)
    if !orElse.alwaysLeaves {
      if !body.alwaysLeaves { b.bound.formIntersection(boundBody) }
    } else {
      b.bound = boundBody
    }
    b.place(end)
  }

  private func whileLoop(_ test: Expression, _ body: [Statement], _ orElse: [Statement], _ span: Span)
    throws(CompileError)
  {
    let b = builder
    let start = b.label()
    let otherwise = b.label()
    let end = b.label()
    b.place(start)
    observe(.line, at: span)
    try jump(test, to: otherwise, when: false)
    let bound = b.bound
    b.blocks.append(.loop(start: start, end: end))
    try statements(body)
    b.blocks.removeLast()
    b.jump(.jumpBack, to: start, at: span)
    b.place(otherwise)
    b.bound = bound
    try statements(orElse)
    b.bound = bound
    b.place(end)
  }

  private func forLoop(
    _ target: Expression, _ iterable: Expression, _ body: [Statement], _ orElse: [Statement], _ span: Span
  ) throws(CompileError) {
    let b = builder
    let start = b.label()
    let otherwise = b.label()
    let end = b.label()
    let iterator = b.temporary()
    try compileIterable(iterable, to: iterator)
    b.emit(.getIterator, iterator, iterator, at: span)
    let bound = b.bound
    if isObserved {
      // The line of the loop runs again before each further turn.
      let firstTurn = b.label()
      b.jump(.jump, to: firstTurn, at: span)
      b.place(start)
      observe(.line, at: span)
      b.place(firstTurn)
    } else {
      b.place(start)
    }
    if case .name(let name) = target.kind, let local = localRegister(name) {
      forIterate(local, iterator, to: otherwise, span)
      markBound(mangle(name), local)
    } else {
      let value = b.temporary()
      forIterate(value, iterator, to: otherwise, span)
      try assign(target, from: value)
    }
    b.blocks.append(.loop(start: start, end: end))
    try statements(body)
    b.blocks.removeLast()
    b.jump(.jumpBack, to: start, at: span)
    b.place(otherwise)
    b.bound = bound
    try statements(orElse)
    b.bound = bound
    b.place(end)
  }

  // MARK: Imports

  private func importModule(_ item: ImportName, _ span: Span) {
    let b = builder
    let register = b.temporary()
    let path = vm.intern(item.path.map { names[$0] }.joined(separator: "."))
    if let alias = item.alias {
      b.emit(.importDotted, register, b.constant(path), at: span)
      store(alias, from: register, span)
    } else {
      b.emit(.importName, register, b.constant(path), b.constant(vm.emptyTuple), at: span)
      store(item.path[0], from: register, span)
    }
  }

  private func importFrom(_ module: [Identifier], _ level: Int, _ list: [ImportName], _ span: Span) {
    let b = builder
    let register = b.temporary()
    let path = vm.intern(module.map { names[$0] }.joined(separator: "."))
    let wanted = vm.newTuple(list.map { value(of: $0.path[0]) })
    b.emit(.importName, x: level, register, b.constant(path), b.constant(list.isEmpty ? .true : wanted), at: span)
    if list.isEmpty {
      b.emit(.importStar, register, at: span)
      return
    }
    for item in list {
      let mark = b.mark
      let value = b.temporary()
      b.emit(.importFrom, value, register, b.constant(self.value(of: item.path[0])), at: span)
      store(item.alias ?? item.path[0], from: value, span)
      b.release(to: mark)
    }
  }
}

extension Expression {
  /// The items of a tuple or list target without a star whose targets are plain names: order of evaluation is moot.
  var plainItems: [Expression]? {
    switch kind {
    case .tuple(let items), .list(let items): items.contains(where: \.isStarred) ? nil : items
    default: nil
    }
  }
}

extension [Statement] {
  /// Whether control never falls off the end.
  var alwaysLeaves: Bool {
    switch last?.kind {
    case .return, .raise, .break, .continue: true
    case .if(_, let body, let orElse): body.alwaysLeaves && orElse.alwaysLeaves
    default: false
    }
  }
}
