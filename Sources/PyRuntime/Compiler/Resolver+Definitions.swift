// This file walks functions and classes, each of which is a scope of its own.

import PySyntax
import SourceText

extension Resolver {
  mutating func function(_ definition: FunctionDefinition) throws(PySyntaxError) {
    for e in definition.decorators { try expression(e) }
    try defaultsAndAnnotations(definition.parameters)
    if let returns = definition.returns { try annotation(returns) }
    forbidDebug(definition.parameters, definition.span)
    forbidDebug(definition.name, definition.span)
    bind(definition.name)
    try functionBody(definition, mayNameClass: definition.unreadBody?.mayNameClass ?? false)
  }

  mutating func functionBody(
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

  mutating func defaultsAndAnnotations(_ parameters: Parameters) throws(PySyntaxError) {
    for p in parameters.all {
      if let value = p.defaultValue { try expression(value) }
      if let annotation = p.annotation { try self.annotation(annotation) }
    }
  }

  mutating func forbidDebug(_ parameters: Parameters, _ span: Span) {
    for p in parameters.all { forbidDebug(p.name, span) }
  }

  mutating func parameters(_ parameters: Parameters) throws(PySyntaxError) {
    for p in parameters.inRegisterOrder {
      let name = mangle(p.name)
      if scope.bound.contains(name) {
        throw PySyntaxError(.syntax, "duplicate argument '\(names[name])' in function definition", p.span)
      }
      scope.parameters.append(name)
      scope.bind(name)
    }
  }

  mutating func classDefinition(_ definition: ClassDefinition) throws(PySyntaxError) {
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

  mutating func inside(
    _ kind: Scope.Kind, _ span: Span, _ body: (inout Resolver) throws(PySyntaxError) -> Void
  ) throws(PySyntaxError) {
    let inner = Scope(kind, parent: scope)
    scope.children[ScopeKey(span: span, kind: kind)] = inner
    scope = inner
    try body(&self)
    if let parent = inner.parent { scope = parent }
  }
}
