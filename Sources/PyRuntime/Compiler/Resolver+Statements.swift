// This file walks statements: what they bind, declare and unbind, and where `__debug__` or a declaration may not stand.

import PySyntax
import SourceText

extension Resolver {
  mutating func statements(_ body: [Statement]) throws(PySyntaxError) {
    for statement in body { try self.statement(statement) }
  }

  mutating func statement(_ statement: Statement) throws(PySyntaxError) {
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

  mutating func declareGlobal(_ list: [Identifier], _ span: Span) throws(PySyntaxError) {
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

  mutating func declareNonlocal(_ list: [Identifier], _ span: Span) throws(PySyntaxError) {
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

  mutating func markUnbound(_ target: Expression) {
    switch target.kind {
    case .name(let name): scope.unbound.insert(mangle(name))
    case .tuple(let items), .list(let items): for item in items { markUnbound(item) }
    default: break
    }
  }

  /// An assignment's left side.
  mutating func target(_ target: Expression) throws(PySyntaxError) {
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

  mutating func deletion(_ target: Expression) throws(PySyntaxError) {
    switch target.kind {
    case .name(let name):
      if name == debugName { forbidDebug(name, target.span, "delete") }
      bind(name)
    case .tuple(let items), .list(let items): for item in items { try deletion(item) }
    default: try expression(target)
    }
  }

  /// The name or attribute `__debug__` as a target.
  mutating func forbidDebug(_ target: Expression, _ span: Span) {
    switch target.kind {
    case .name(let name), .attribute(_, let name, _): forbidDebug(name, span)
    default: break
    }
  }

  mutating func forbidDebug(_ name: Identifier, _ span: Span, _ use: String = "assign to") {
    guard name == debugName, lateError == nil else { return }
    lateError = PySyntaxError(.syntax, "cannot \(use) __debug__", span)
  }

  mutating func pattern(_ pattern: Pattern) throws(PySyntaxError) {
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
}
