// This file defines the walk that fills scopes: bindings, uses, declarations, and then which names are cells or free.

import PySyntax
import SourceText

struct Resolver {
  var names: NameTable
  var scope: Scope
  private let root: Scope
  /// The work of reading decimal digits grows with their square (CVE-2020-10735).
  private static let maximumDigits = 4300
  /// How many bytes the leading `from __future__` imports reach; they are allowed nowhere else.
  var endOfFutures: UInt32 = 0
  var hasTextAnnotations = false
  /// `__debug__`, which nothing may bind.
  let debugName: Identifier?
  /// The first error that CPython finds only when it makes code, behind all others.
  var lateError: PySyntaxError?

  /// Resolves a module. `isFunction` is false for everything a file or a prompt holds.
  /// `hasLocals` says that names are read and bound in a mapping beside the globals.
  static func resolve(_ module: Module, hasLocals: Bool = false) throws(PySyntaxError) -> Resolution {
    var resolver = Resolver(names: module.names, scope: Scope(.module, parent: nil))
    resolver.root.hasLocals = hasLocals
    try resolver.findFutures(module)
    try resolver.statements(module.body)
    _ = try resolver.close(resolver.root)
    if let error = resolver.lateError { throw error }
    return Resolution(scope: resolver.root, names: resolver.names, hasTextAnnotations: resolver.hasTextAnnotations)
  }

  /// Resolves a function whose body was put off, as it stands in its class or module.
  static func resolve(_ module: Module, as body: UnreadCode) throws(PySyntaxError) -> Resolution {
    var resolver = Resolver(names: module.names, scope: Scope(.module, parent: nil))
    let outer = body.className == nil ? resolver.root : Scope(.classBody, parent: resolver.root)
    outer.className = body.className
    resolver.hasTextAnnotations = body.hasTextAnnotations
    resolver.scope = outer
    for case .function(let definition) in module.body.map(\.kind) {
      try resolver.functionBody(definition, mayNameClass: body.mayNameClass)
    }
    _ = try resolver.close(outer)
    if let error = resolver.lateError { throw error }
    return Resolution(scope: outer, names: resolver.names, hasTextAnnotations: resolver.hasTextAnnotations)
  }

  /// What the compiler takes over.
  struct Resolution {
    let scope: Scope
    let names: NameTable
    /// `from __future__ import annotations`: annotations are kept as text.
    let hasTextAnnotations: Bool
  }

  private init(names: NameTable, scope: Scope) {
    self.names = names
    self.scope = scope
    root = scope
    debugName = names.identifier(of: "__debug__")
  }

  /// A private name of the innermost class, mangled.
  mutating func mangle(_ name: Identifier) -> Identifier {
    guard let className = scope.className else { return name }
    return names.mangled(name, className)
  }

  private mutating func bind(_ name: Identifier) { scope.bind(mangle(name)) }
  private mutating func use(_ name: Identifier) { scope.used.insert(mangle(name)) }

  // MARK: Closing

  /// Decides cells and free variables bottom up: gives the names that `scope` needs from outside.
  private func close(_ scope: Scope) throws(PySyntaxError) -> Set<Identifier> {
    // The outer binding may stand below the inner function, so it is looked for when everything is bound.
    for (name, span) in scope.nonlocalDeclarations where !isBoundOutside(name, scope) {
      throw PySyntaxError(.syntax, "no binding for nonlocal '\(names[name])' found", span)
    }
    var needed: Set<Identifier> = []
    for key in scope.children.keys.sorted(by: { ($0.span.start, $1.span.end) < ($1.span.start, $0.span.end) }) {
      if let child = scope.children[key] { needed.formUnion(try close(child)) }
    }
    if scope.kind == .module { return [] }
    if scope.isFunctionLike {
      for name in needed
      where scope.bound.contains(name) && !scope.globals.contains(name)
        && !scope.nonlocals.contains(name)
      {
        scope.cells.insert(name)
      }
      needed.subtract(scope.cells)
    }
    var own = scope.used.subtracting(scope.bound).subtracting(scope.globals)
    own.formUnion(scope.nonlocals)
    if scope.kind == .classBody { own.formUnion(scope.used.subtracting(scope.globals)) }
    var outward: Set<Identifier> = []
    var free: Set<Identifier> = []
    for name in own.union(needed) where isBoundOutside(name, scope) {
      if scope.globals.contains(name) && !needed.contains(name) { continue }
      if scope.kind == .classBody && scope.bound.contains(name) && !needed.contains(name)
        && !scope.nonlocals.contains(name)
      {
        continue
      }
      free.insert(name)
      outward.insert(name)
    }
    // `__class__` is the class body's own cell, made when an inner function asks for it.
    if scope.kind == .classBody {
      if let cell = needed.first(where: { names[$0] == "__class__" }) {
        scope.cells.insert(cell)
        free.remove(cell)
        outward.remove(cell)
      }
    }
    scope.free = free.sorted { names[$0] < names[$1] }
    return outward
  }

  /// Whether an enclosing function binds the name (a class body offers only `__class__`).
  private func isBoundOutside(_ name: Identifier, _ scope: Scope) -> Bool {
    var outer = scope.parent
    while let s = outer {
      if s.kind == .classBody {
        if names[name] == "__class__" { return true }
      } else if s.kind != .module {
        if s.globals.contains(name) { return false }
        if s.bound.contains(name) && !s.nonlocals.contains(name) { return true }
      }
      outer = s.parent
    }
    return false
  }

  // MARK: Statements

  mutating func statements(_ body: [Statement]) throws(PySyntaxError) {
    for statement in body { try self.statement(statement) }
  }

  private mutating func statement(_ statement: Statement) throws(PySyntaxError) {
    switch statement.kind {
    case .expression(let e): try expression(e)
    case .assign(let targets, let value):
      try expression(value)
      for t in targets { try target(t) }
    case .augmentedAssign(let t, _, let value):
      try expression(t)
      if case .name = t.kind { try target(t) }
      try expression(value)
    case .annotatedAssign(let t, let annotation, let value, let isSimple):
      if let value { try expression(value) }
      forbidDebug(t, value == nil ? statement.span : t.span)
      if case .name(let name) = t.kind, value != nil || isSimple {
        bind(name)
      } else {
        try target(t)
      }
      if isSimple && !scope.isFunctionLike { bind(names.intern("__annotations__")) }
      if hasTextAnnotations || !(scope.isFunctionLike && isSimple) { try self.annotation(annotation) }
    case .delete(let targets):
      for t in targets {
        try deletion(t)
        markUnbound(t)
      }
    case .pass, .break, .continue: break
    case .return(let value):
      guard scope.isFunctionLike else { throw PySyntaxError(.syntax, "'return' outside function", statement.span) }
      if let value { try expression(value) }
    case .raise(let e, let cause):
      if let e { try expression(e) }
      if let cause { try expression(cause) }
    case .assert(let test, let message):
      try expression(test)
      if let message { try expression(message) }
    case .global(let list): try declareGlobal(list, statement.span)
    case .nonlocal(let list): try declareNonlocal(list, statement.span)
    case .import(let list):
      for item in list {
        forbidDebug(item.alias ?? item.path[0], statement.span)
        bind(item.alias ?? item.path[0])
      }
    case .importFrom(let module, let level, let list):
      if isFuture(module, level), statement.span.start >= endOfFutures {
        throw PySyntaxError(
          .syntax, "from __future__ imports must occur at the beginning of the file", statement.span)
      }
      if list.isEmpty && scope.kind != .module {
        throw PySyntaxError(.syntax, "import * only allowed at module level", statement.span)
      }
      for item in list {
        forbidDebug(item.alias ?? item.path[0], statement.span)
        bind(item.alias ?? item.path[0])
      }
    case .if(let test, let body, let orElse), .while(let test, let body, let orElse):
      try expression(test)
      try statements(body)
      try statements(orElse)
    case .for(let t, let iterable, let body, let orElse, _):
      try expression(iterable)
      try target(t)
      try statements(body)
      try statements(orElse)
    case .with(let items, let body, _):
      for item in items {
        try expression(item.context)
        if let t = item.target { try target(t) }
      }
      try statements(body)
    case .try(let body, let handlers, let orElse, let finally, _):
      try statements(body)
      for handler in handlers {
        if let type = handler.type { try expression(type) }
        if let name = handler.name {
          forbidDebug(name, handler.span)
          bind(name)
          scope.unbound.insert(mangle(name))
        }
        try statements(handler.body)
      }
      try statements(orElse)
      try statements(finally)
    case .match(let subject, let cases):
      try expression(subject)
      for item in cases {
        try pattern(item.pattern)
        if let test = item.guard { try expression(test) }
        try statements(item.body)
      }
    case .function(let definition): try function(definition)
    case .class(let definition): try classDefinition(definition)
    }
  }

  private mutating func declareGlobal(_ list: [Identifier], _ span: Span) throws(PySyntaxError) {
    for name in list {
      let name = mangle(name)
      let text = names[name]
      if scope.parameters.contains(name) {
        throw PySyntaxError(.syntax, "name '\(text)' is parameter and global", span)
      }
      if scope.kind != .module {
        if scope.bound.contains(name) {
          throw PySyntaxError(.syntax, "name '\(text)' is assigned to before global declaration", span)
        }
        if scope.used.contains(name) {
          throw PySyntaxError(.syntax, "name '\(text)' is used prior to global declaration", span)
        }
      }
      if scope.nonlocals.contains(name) {
        throw PySyntaxError(.syntax, "name '\(text)' is nonlocal and global", span)
      }
      scope.globals.insert(name)
    }
  }

  private mutating func declareNonlocal(_ list: [Identifier], _ span: Span) throws(PySyntaxError) {
    guard scope.kind != .module else {
      throw PySyntaxError(.syntax, "nonlocal declaration not allowed at module level", span)
    }
    for name in list {
      let name = mangle(name)
      let text = names[name]
      if scope.parameters.contains(name) {
        throw PySyntaxError(.syntax, "name '\(text)' is parameter and nonlocal", span)
      }
      if scope.bound.contains(name) {
        throw PySyntaxError(.syntax, "name '\(text)' is assigned to before nonlocal declaration", span)
      }
      if scope.used.contains(name) {
        throw PySyntaxError(.syntax, "name '\(text)' is used prior to nonlocal declaration", span)
      }
      if scope.globals.contains(name) {
        throw PySyntaxError(.syntax, "name '\(text)' is nonlocal and global", span)
      }
      scope.nonlocals.insert(name)
      scope.nonlocalDeclarations.append((name, span))
    }
  }

  private mutating func markUnbound(_ target: Expression) {
    switch target.kind {
    case .name(let name): scope.unbound.insert(mangle(name))
    case .tuple(let items), .list(let items): for item in items { markUnbound(item) }
    default: break
    }
  }

  /// An assignment's left side.
  private mutating func target(_ target: Expression) throws(PySyntaxError) {
    switch target.kind {
    case .name(let name):
      forbidDebug(name, target.span)
      bind(name)
    case .tuple(let items), .list(let items): for item in items { try self.target(item) }
    case .starred(let inner): try self.target(inner)
    default:
      forbidDebug(target, target.span)
      try expression(target)
    }
  }

  private mutating func deletion(_ target: Expression) throws(PySyntaxError) {
    switch target.kind {
    case .name(let name):
      if name == debugName { forbidDebug(name, target.span, "delete") }
      bind(name)
    case .tuple(let items), .list(let items): for item in items { try deletion(item) }
    default: try expression(target)
    }
  }

  /// The name or attribute `__debug__` as a target.
  private mutating func forbidDebug(_ target: Expression, _ span: Span) {
    switch target.kind {
    case .name(let name), .attribute(_, let name, _): forbidDebug(name, span)
    default: break
    }
  }

  private mutating func forbidDebug(_ name: Identifier, _ span: Span, _ use: String = "assign to") {
    guard name == debugName, lateError == nil else { return }
    lateError = PySyntaxError(.syntax, "cannot \(use) __debug__", span)
  }

  private mutating func pattern(_ pattern: Pattern) throws(PySyntaxError) {
    switch pattern.kind {
    case .value(let e): try expression(e)
    case .singleton, .wildcard: break
    case .capture(let name): bind(name)
    case .star(let name): if let name { bind(name) }
    case .sequence(let items), .or(let items): for item in items { try self.pattern(item) }
    case .mapping(let keys, let items, let rest):
      for key in keys { try expression(key) }
      for item in items { try self.pattern(item) }
      if let rest { bind(rest) }
    case .class(let type, let positional, let keywords):
      try expression(type)
      for item in positional { try self.pattern(item) }
      for item in keywords { try self.pattern(item.pattern) }
    case .as(let inner, let name):
      try self.pattern(inner)
      bind(name)
    }
  }

  // MARK: Definitions

  private mutating func function(_ definition: FunctionDefinition) throws(PySyntaxError) {
    for e in definition.decorators { try expression(e) }
    try defaultsAndAnnotations(definition.parameters)
    if let returns = definition.returns { try annotation(returns) }
    forbidDebug(definition.parameters, definition.span)
    forbidDebug(definition.name, definition.span)
    bind(definition.name)
    try functionBody(definition, mayNameClass: definition.unreadBody?.mayNameClass ?? false)
  }

  private mutating func functionBody(
    _ definition: FunctionDefinition, mayNameClass: Bool
  ) throws(PySyntaxError) {
    try inside(.function, definition.span) { (resolver) throws(PySyntaxError) in
      resolver.scope.isAsyncFunction = definition.isAsync
      resolver.scope.isCoroutine = definition.isAsync
      try resolver.parameters(definition.parameters)
      if mayNameClass { resolver.scope.used.insert(resolver.names.intern("__class__")) }
      try resolver.statements(definition.body)
    }
  }

  private mutating func defaultsAndAnnotations(_ parameters: Parameters) throws(PySyntaxError) {
    for p in parameters.all {
      if let value = p.defaultValue { try expression(value) }
      if let annotation = p.annotation { try self.annotation(annotation) }
    }
  }

  private mutating func forbidDebug(_ parameters: Parameters, _ span: Span) {
    for p in parameters.all { forbidDebug(p.name, span) }
  }

  private mutating func parameters(_ parameters: Parameters) throws(PySyntaxError) {
    for p in parameters.inRegisterOrder {
      let name = mangle(p.name)
      if scope.bound.contains(name) {
        throw PySyntaxError(.syntax, "duplicate argument '\(names[name])' in function definition", p.span)
      }
      scope.parameters.append(name)
      scope.bind(name)
    }
  }

  private mutating func classDefinition(_ definition: ClassDefinition) throws(PySyntaxError) {
    for e in definition.decorators { try expression(e) }
    for argument in definition.arguments {
      if case .keyword(let name, _, _) = argument { forbidDebug(name, definition.span) }
      try self.argument(argument)
    }
    forbidDebug(definition.name, definition.span)
    bind(definition.name)
    let name = names[definition.name]
    try inside(.classBody, definition.span) { (resolver) throws(PySyntaxError) in
      resolver.scope.className = name
      try resolver.statements(definition.body)
    }
  }

  private mutating func inside(
    _ kind: Scope.Kind, _ span: Span, _ body: (inout Resolver) throws(PySyntaxError) -> Void
  ) throws(PySyntaxError) {
    let inner = Scope(kind, parent: scope)
    scope.children[ScopeKey(span: span, kind: kind)] = inner
    scope = inner
    try body(&self)
    if let parent = inner.parent { scope = parent }
  }

  // MARK: Expressions

  private mutating func argument(_ argument: Argument) throws(PySyntaxError) {
    switch argument {
    case .positional(let e), .iterable(let e), .mapping(let e), .keyword(_, let e, _): try expression(e)
    }
  }

  mutating func expression(_ e: Expression) throws(PySyntaxError) {
    switch e.kind {
    case .constant(.bigInteger(let digits, radix: 10)) where digits.count > Resolver.maximumDigits:
      throw PySyntaxError(
        .syntax,
        "Exceeds the limit (\(Resolver.maximumDigits) digits) for integer string conversion: value has "
          + "\(digits.count) digits; use sys.set_int_max_str_digits() to increase the limit - "
          + "Consider hexadecimal for huge integer literals to avoid decimal conversion limits.", e.span)
    case .constant: break
    case .name(let name):
      use(name)
      // `super()` and `__class__` need the class's cell.
      if scope.isFunctionLike && names[name] == "super" { scope.used.insert(names.intern("__class__")) }
    case .joinedString(let parts): try self.parts(parts)
    case .attribute(let object, _, _): try expression(object)
    case .subscript_(let object, let key):
      try expression(object)
      try expression(key)
    case .slice(let lower, let upper, let step):
      for part in [lower, upper, step] { if let part { try expression(part) } }
    case .call(let callee, let arguments):
      try expression(callee)
      for a in arguments {
        if case .keyword(let name, _, _) = a { forbidDebug(name, e.span) }
        try argument(a)
      }
    case .unary(_, let operand): try expression(operand)
    case .binary(let left, _, let right, _):
      try expression(left)
      try expression(right)
    case .boolean(_, let items), .tuple(let items), .list(let items), .set(let items):
      for item in items { try expression(item) }
    case .comparison(let first, let rest):
      try expression(first)
      for item in rest { try expression(item.right) }
    case .conditional(let test, let then, let otherwise):
      try expression(test)
      try expression(then)
      try expression(otherwise)
    case .lambda(let parameters, let body):
      try defaultsAndAnnotations(parameters)
      forbidDebug(parameters, e.span)
      try inside(.lambda, e.span) { (resolver) throws(PySyntaxError) in
        try resolver.parameters(parameters)
        try resolver.expression(body)
      }
    case .dictionary(let items):
      for item in items {
        if let key = item.key { try expression(key) }
        try expression(item.value)
      }
    case .listComprehension(let element, let clauses), .setComprehension(let element, let clauses),
      .generator(let element, let clauses):
      try comprehension(e, [element], clauses)
    case .dictionaryComprehension(let key, let value, let clauses): try comprehension(e, [key, value], clauses)
    case .starred(let inner): try expression(inner)
    case .named(let name, let nameSpan, let value):
      try checkAnnotation("named expression", e.span)
      if scope.openIterables > 0 {
        throw PySyntaxError(
          .syntax, "assignment expression cannot be used in a comprehension iterable expression", e.span)
      }
      try expression(value)
      forbidDebug(name, nameSpan)
      try named(name, nameSpan)
    case .await(let inner):
      try checkAnnotation("await expression", e.span)
      scope.isCoroutine = true
      try expression(inner)
    case .yield(let inner):
      try yields(e.span)
      if let inner { try expression(inner) }
    case .yieldFrom(let inner):
      try yields(e.span)
      try expression(inner)
    }
  }

  private mutating func yields(_ span: Span) throws(PySyntaxError) {
    try checkAnnotation("yield expression", span)
    switch scope.kind {
    case .function, .lambda: scope.isGenerator = true
    case .comprehension: throw PySyntaxError(.syntax, "'yield' inside list comprehension", span)
    case .module, .classBody: throw PySyntaxError(.syntax, "'yield' outside function", span)
    }
  }

  /// `name := value` binds in the nearest scope that is not a comprehension.
  private mutating func named(_ name: Identifier, _ span: Span) throws(PySyntaxError) {
    let name = mangle(name)
    var owner = scope
    while owner.kind == .comprehension, let parent = owner.parent {
      if owner.bound.contains(name) && !owner.nonlocals.contains(name) && !owner.globals.contains(name) {
        throw PySyntaxError(
          .syntax, "assignment expression cannot rebind comprehension iteration variable '\(names[name])'", span)
      }
      owner.hasNamedExpression = true
      owner = parent
    }
    if scope.kind == .comprehension && owner.kind == .classBody {
      throw PySyntaxError(
        .syntax, "assignment expression within a comprehension cannot be used in a class body", span)
    }
    owner.hasNamedExpression = true
    if owner.kind == .module || owner.globals.contains(name) {
      if owner.kind == .module { owner.bind(name) }
      var inner = scope
      while inner.kind == .comprehension, let parent = inner.parent {
        inner.globals.insert(name)
        inner = parent
      }
    } else {
      if !owner.nonlocals.contains(name) { owner.bind(name) }
      var inner = scope
      while inner.kind == .comprehension, let parent = inner.parent {
        inner.nonlocals.insert(name)
        inner = parent
      }
    }
  }

  private mutating func iterable(_ e: Expression) throws(PySyntaxError) {
    scope.openIterables += 1
    try expression(e)
    scope.openIterables -= 1
  }

  private mutating func parts(_ parts: [StringPart]) throws(PySyntaxError) {
    for part in parts {
      if case .replacement(let value, _, _, let format, _) = part {
        try expression(value)
        if let format { try self.parts(format) }
      }
    }
  }

  /// The first iterable belongs to the enclosing scope, everything else to the comprehension's own.
  private mutating func comprehension(_ e: Expression, _ elements: [Expression], _ clauses: [ComprehensionClause])
    throws(PySyntaxError)
  {
    guard let first = clauses.first else { return }
    try iterable(first.iterable)
    let isGenerator = if case .generator = e.kind { true } else { false }
    try inside(.comprehension, e.span) { (resolver) throws(PySyntaxError) in
      resolver.scope.isGenerator = isGenerator
      resolver.scope.parameters.append(resolver.names.intern(".0"))
      resolver.scope.bind(resolver.names.intern(".0"))
      if clauses.contains(where: \.isAsync) { resolver.scope.isCoroutine = true }
      for (i, clause) in clauses.enumerated() {
        if i > 0 { try resolver.iterable(clause.iterable) }
        try resolver.target(clause.target)
        for condition in clause.conditions { try resolver.expression(condition) }
      }
      for element in elements { try resolver.expression(element) }
      // What awaits is awaited where it stands; only a generator expression is awaited by others.
      if resolver.scope.isCoroutine && !isGenerator { resolver.scope.parent?.isCoroutine = true }
    }
  }
}

extension Parameters {
  /// Every parameter in source order.
  var all: [Parameter] {
    positionalOnly + positional + (variadic.map { [$0] } ?? []) + keywordOnly + (variadicKeywords.map { [$0] } ?? [])
  }

  /// Every parameter in the order of its register.
  var inRegisterOrder: [Parameter] {
    positionalOnly + positional + keywordOnly + (variadic.map { [$0] } ?? [])
      + (variadicKeywords.map { [$0] } ?? [])
  }
}

extension NameTable {
  /// A private name as it stands in a class: `__x` in `C` is `_C__x` (language reference 6.2.1).
  mutating func mangled(_ name: Identifier, _ className: String) -> Identifier {
    let text = self[name]
    guard text.hasPrefix("__"), !text.hasSuffix("__") else { return name }
    let stripped = className.drop { $0 == "_" }
    return stripped.isEmpty ? name : intern("_\(stripped)\(text)")
  }
}
