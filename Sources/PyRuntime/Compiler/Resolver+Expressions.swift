// This file walks expressions: the names that they use, and the scopes that lambdas and comprehensions open.

import PySyntax
import SourceText

extension Resolver {
  mutating func argument(_ argument: Argument) throws(PySyntaxError) {
    switch argument {
    case .positional(let e), .iterable(let e), .mapping(let e), .keyword(_, let e, _): try expression(e)
    }
  }

  mutating func expression(_ e: Expression) throws(PySyntaxError) {
    switch e.kind {
    case .constant(.bigInteger(let digits, radix: 10)) where digitLimit > 0 && digits.count > digitLimit:
      throw PySyntaxError(
        .syntax,
        "Exceeds the limit (\(digitLimit) digits) for integer string conversion: value has "
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

  mutating func yields(_ span: Span) throws(PySyntaxError) {
    try checkAnnotation("yield expression", span)
    switch scope.kind {
    case .function, .lambda: scope.isGenerator = true
    case .comprehension: throw PySyntaxError(.syntax, "'yield' inside list comprehension", span)
    case .module, .classBody: throw PySyntaxError(.syntax, "'yield' outside function", span)
    }
  }

  /// `name := value` binds in the nearest scope that is not a comprehension.
  mutating func named(_ name: Identifier, _ span: Span) throws(PySyntaxError) {
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

  mutating func iterable(_ e: Expression) throws(PySyntaxError) {
    scope.openIterables += 1
    try expression(e)
    scope.openIterables -= 1
  }

  mutating func parts(_ parts: [StringPart]) throws(PySyntaxError) {
    for part in parts {
      if case .replacement(let value, _, _, let format, _) = part {
        try expression(value)
        if let format { try self.parts(format) }
      }
    }
  }

  /// The first iterable belongs to the enclosing scope, everything else to the comprehension's own.
  mutating func comprehension(_ e: Expression, _ elements: [Expression], _ clauses: [ComprehensionClause])
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
