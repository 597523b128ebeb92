// This file collects the names that a tree binds, because a name that the lesson's own code does not bind has to be
// looked up by the host and not in a namespace that the submission can change.

import PySyntax

struct BoundNames {
  private(set) var all: Set<Identifier> = []
  /// Bound by statements of the module itself, in order.
  private(set) var topLevel: [Identifier] = []
  /// Names of modules imported, dotted.
  private(set) var modules: [String] = []
  /// Attribute names that are assigned to on plain names, with that name: `time.sleep = fake`.
  private(set) var patched: Set<Identifier> = []
  private let names: NameTable

  init(_ module: Module) {
    names = module.names
    visit(module.body, isTop: true)
  }

  private mutating func bind(_ name: Identifier, _ isTop: Bool) {
    all.insert(name)
    if isTop, !topLevel.contains(name) { topLevel.append(name) }
  }

  private mutating func visit(_ body: [Statement], isTop: Bool) {
    for statement in body { visit(statement, isTop) }
  }

  private mutating func visit(_ statement: Statement, _ isTop: Bool) {
    switch statement.kind {
    case .expression(let e): visit(e)
    case .assign(let targets, let value):
      for target in targets { bind(target: target, isTop) }
      visit(value)
    case .augmentedAssign(let target, _, let value):
      bind(target: target, isTop)
      visit(value)
    case .annotatedAssign(let target, _, let value, _):
      bind(target: target, isTop)
      if let value { visit(value) }
    case .delete(let targets): for target in targets { bind(target: target, isTop) }
    case .return(let value): if let value { visit(value) }
    case .raise(let value, let cause):
      if let value { visit(value) }
      if let cause { visit(cause) }
    case .assert(let test, let message):
      visit(test)
      if let message { visit(message) }
    case .global(let names), .nonlocal(let names): for name in names { bind(name, true) }
    case .import(let imports):
      for item in imports {
        if let first = item.path.first { bind(item.alias ?? first, isTop) }
        modules.append(item.path.map { names[$0] }.joined(separator: "."))
      }
    case .importFrom(let module, _, let imports):
      modules.append(module.map { names[$0] }.joined(separator: "."))
      for item in imports { if let first = item.path.first { bind(item.alias ?? first, isTop) } }
    case .if(let test, let body, let orElse), .while(let test, let body, let orElse):
      visit(test)
      visit(body, isTop: isTop)
      visit(orElse, isTop: isTop)
    case .for(let target, let iterable, let body, let orElse, _):
      bind(target: target, isTop)
      visit(iterable)
      visit(body, isTop: isTop)
      visit(orElse, isTop: isTop)
    case .with(let items, let body, _):
      for item in items {
        visit(item.context)
        if let target = item.target { bind(target: target, isTop) }
      }
      visit(body, isTop: isTop)
    case .try(let body, let handlers, let orElse, let finally, _):
      visit(body + orElse + finally, isTop: isTop)
      for handler in handlers {
        if let name = handler.name { bind(name, isTop) }
        visit(handler.body, isTop: isTop)
      }
    case .match(let subject, let cases):
      visit(subject)
      for item in cases {
        for name in item.pattern.captures { bind(name, isTop) }
        if let condition = item.guard { visit(condition) }
        visit(item.body, isTop: isTop)
      }
    case .function(let definition):
      bind(definition.name, isTop)
      visit(definition.parameters)
      visit(definition.body, isTop: false)
    case .class(let definition):
      bind(definition.name, isTop)
      visit(definition.body, isTop: false)
    case .pass, .break, .continue: break
    }
  }

  private mutating func visit(_ parameters: Parameters) {
    let all = parameters.positionalOnly + parameters.positional + parameters.keywordOnly
    for parameter in all + [parameters.variadic, parameters.variadicKeywords].compactMap({ $0 }) {
      bind(parameter.name, false)
      if let value = parameter.defaultValue { visit(value) }
    }
  }

  private mutating func bind(target: Expression, _ isTop: Bool) {
    switch target.kind {
    case .name(let name): bind(name, isTop)
    case .tuple(let items), .list(let items): for item in items { bind(target: item, isTop) }
    case .starred(let inner): bind(target: inner, isTop)
    case .attribute(let object, _, _):
      if case .name(let name) = object.kind { patched.insert(name) }
      visit(object)
    default: visit(target)
    }
  }

  /// Expressions bind names by `:=`, lambdas and comprehensions.
  private mutating func visit(_ expression: Expression) {
    if case .named(let name, _, _) = expression.kind { bind(name, true) }
    if case .lambda(let parameters, _) = expression.kind { visit(parameters) }
    for clause in expression.clauses { bind(target: clause.target, false) }
    for child in expression.children { visit(child) }
  }
}

extension Expression {
  var clauses: [ComprehensionClause] {
    switch kind {
    case .listComprehension(_, let clauses), .setComprehension(_, let clauses), .generator(_, let clauses),
      .dictionaryComprehension(_, _, let clauses):
      clauses
    default: []
    }
  }

  /// The expressions directly inside, in reading order; targets of comprehensions are left out.
  var children: [Expression] {
    func of(_ clauses: [ComprehensionClause]) -> [Expression] { clauses.flatMap { [$0.iterable] + $0.conditions } }
    func of(_ parts: [StringPart]) -> [Expression] {
      parts.flatMap { part -> [Expression] in
        guard case .replacement(let value, _, _, let format, _) = part else { return [] }
        return [value] + of(format ?? [])
      }
    }
    switch kind {
    case .constant, .name: return []
    case .joinedString(let parts): return of(parts)
    case .attribute(let object, _, _): return [object]
    case .subscript_(let object, let key): return [object, key]
    case .slice(let lower, let upper, let step): return [lower, upper, step].compactMap { $0 }
    case .call(let callee, let arguments): return [callee] + arguments.map(\.value)
    case .unary(_, let operand), .starred(let operand), .await(let operand), .yieldFrom(let operand),
      .named(_, _, let operand):
      return [operand]
    case .binary(let left, _, let right, _): return [left, right]
    case .boolean(_, let values), .tuple(let values), .list(let values), .set(let values): return values
    case .comparison(let first, let rest): return [first] + rest.map(\.right)
    case .conditional(let test, let then, let otherwise): return [then, test, otherwise]
    case .lambda(let parameters, let body): return parameters.defaults + [body]
    case .dictionary(let items): return items.flatMap { [$0.key, $0.value].compactMap { $0 } }
    case .listComprehension(let item, let clauses), .setComprehension(let item, let clauses),
      .generator(let item, let clauses):
      return [item] + of(clauses)
    case .dictionaryComprehension(let key, let value, let clauses): return [key, value] + of(clauses)
    case .yield(let value): return value.map { [$0] } ?? []
    }
  }
}

extension Argument {
  var value: Expression {
    switch self {
    case .positional(let value), .keyword(_, let value, _), .iterable(let value), .mapping(let value): value
    }
  }
}

extension Parameters {
  var all: [Parameter] {
    positionalOnly + positional + [variadic].compactMap { $0 } + keywordOnly + [variadicKeywords].compactMap { $0 }
  }
  var defaults: [Expression] { all.compactMap(\.defaultValue) }
}

extension Pattern {
  /// The names that it binds, in order.
  var captures: [Identifier] {
    switch kind {
    case .value, .singleton, .wildcard, .star(nil): []
    case .capture(let name), .star(let name?): [name]
    case .sequence(let parts), .or(let parts): parts.flatMap(\.captures)
    case .mapping(_, let parts, let rest): parts.flatMap(\.captures) + (rest.map { [$0] } ?? [])
    case .class(_, let positional, let keywords): (positional + keywords.map(\.pattern)).flatMap(\.captures)
    case .as(let inner, let name): inner.captures + [name]
    }
  }
}
