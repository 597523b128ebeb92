// This file compiles reading, binding and unbinding of names.

import PySyntax
import SourceText

extension Compiler {
  /// Emits the read of a name into a register.
  func load(_ identifier: Identifier, to register: Int, _ span: Span) {
    let name = mangle(identifier)
    let b = builder
    switch b.scope.storage(of: name) {
    case .local:
      let local = b.locals[name] ?? 0
      checkBound(local, span)
      if local != register { b.emit(.move, register, local, at: span) }
    case .cell:
      b.emit(.loadCell, register, b.locals[name] ?? 0, at: span)
    case .free:
      let index = b.scope.free.firstIndex(of: name) ?? 0
      b.emitWide(b.scope.kind == .classBody ? .loadClassFree : .loadFree, register, wide: index, at: span)
    case .global:
      let text = value(of: name)
      // What lists the variables must not see what an earlier call left in the registers.
      if ["locals", "vars", "dir", "eval", "exec"].contains(names[name]) { b.needsClear = true }
      if b.isWide {
        b.emitWide(.loadName, x: 1, register, wide: b.constant(text), at: span)
      } else {
        b.emit(.loadGlobal, register, 0, b.cache(text), at: span)
      }
    case .name:
      b.emitWide(.loadName, register, wide: b.constant(value(of: name)), at: span)
    }
  }

  /// Makes sure that a variable's register holds something before it is used.
  func checkBound(_ local: Int, _ span: Span) {
    let b = builder
    if b.bound.contains(local) { return }
    b.emit(.checkLocal, local, at: span)
    b.needsClear = true
    if !b.scope.unbound.contains(b.localNames[local]) { b.bound.insert(local) }
  }

  /// Emits the binding of a name to what a register holds.
  func store(_ identifier: Identifier, from register: Int, _ span: Span) {
    let name = mangle(identifier)
    let b = builder
    switch b.scope.storage(of: name) {
    case .local:
      let local = b.locals[name] ?? 0
      if local != register { b.emit(.move, local, register, at: span) }
      markBound(name, local)
    case .cell: b.emit(.storeCell, b.locals[name] ?? 0, register, at: span)
    case .free: b.emit(.storeFree, register, b.scope.free.firstIndex(of: name) ?? 0, at: span)
    case .global: b.emitWide(.storeGlobal, register, wide: b.constant(value(of: name)), at: span)
    case .name: b.emitWide(.storeName, register, wide: b.constant(value(of: name)), at: span)
    }
  }

  func markBound(_ name: Identifier, _ local: Int) {
    if !builder.scope.unbound.contains(name) { builder.bound.insert(local) }
  }

  /// The register of a plain local variable, or nil.
  func localRegister(_ identifier: Identifier) -> Int? {
    let name = mangle(identifier)
    guard builder.scope.storage(of: name) == .local else { return nil }
    return builder.locals[name]
  }

  func delete(_ identifier: Identifier, _ span: Span, isSilent: Bool = false) {
    let name = mangle(identifier)
    let b = builder
    switch b.scope.storage(of: name) {
    case .local:
      let local = b.locals[name] ?? 0
      b.emit(.deleteLocal, x: isSilent ? 1 : 0, local, at: span)
      b.needsClear = true
    case .cell: b.emit(.deleteCell, x: isSilent ? 1 : 0, b.locals[name] ?? 0, at: span)
    case .free: b.emit(.deleteFree, x: isSilent ? 1 : 0, 0, b.scope.free.firstIndex(of: name) ?? 0, at: span)
    case .global: b.emitWide(.deleteGlobal, x: isSilent ? 1 : 0, 0, wide: b.constant(value(of: name)), at: span)
    case .name: b.emitWide(.deleteName, x: isSilent ? 1 : 0, 0, wide: b.constant(value(of: name)), at: span)
    }
  }

  // MARK: Targets

  /// Assigns what a register holds to any target.
  func assign(_ target: Expression, from register: Int) throws(CompileError) {
    let b = builder
    let mark = b.mark
    defer { b.release(to: mark) }
    switch target.kind {
    case .name(let name): store(name, from: register, target.span)
    case .attribute(let object, let name, _):
      let o = try operand(object)
      b.emit(.setAttribute, o, register, b.cache(value(of: mangle(name))), at: target.span)
    case .subscript_(let object, let key):
      let o = try operand(object)
      let k = try operand(key)
      b.emit(.setItem, o, k, register, at: target.span)
    case .tuple(let items), .list(let items): try unpack(items, from: register, target.span)
    case .starred:
      throw syntaxError("starred assignment target must be in a list or tuple", target.span)
    default: throw syntaxError("cannot assign to expression", target.span)
    }
  }

  private func unpack(_ items: [Expression], from register: Int, _ span: Span) throws(CompileError) {
    let b = builder
    if let first = adjacentLocals(items) {
      b.emit(.unpack, first, register, items.count, at: span)
      for (i, item) in items.enumerated() {
        if case .name(let name) = item.kind { markBound(mangle(name), first + i) }
      }
      return
    }
    let first = b.temporaries(items.count)
    var star = -1
    for (i, item) in items.enumerated() {
      guard case .starred = item.kind else { continue }
      if star >= 0 { throw syntaxError("multiple starred expressions in assignment", span) }
      star = i
    }
    if star < 0 {
      b.emit(.unpack, first, register, items.count, at: span)
    } else {
      if star > 255 { throw syntaxError("too many expressions in star-unpacking assignment", span) }
      b.emit(.unpackStarred, x: star, first, register, items.count - star - 1, at: span)
    }
    for (i, item) in items.enumerated() {
      if case .starred(let inner) = item.kind {
        try assign(inner, from: first + i)
      } else {
        try assign(item, from: first + i)
      }
    }
  }

  /// The first register of targets that are plain local variables side by side: they need no copies.
  private func adjacentLocals(_ items: [Expression]) -> Int? {
    var first: Int?
    for (i, item) in items.enumerated() {
      guard case .name(let name) = item.kind, let local = localRegister(name) else { return nil }
      if first == nil { first = local }
      if let first, local != first + i { return nil }
    }
    return first
  }

  func delete(_ target: Expression) throws(CompileError) {
    let b = builder
    let mark = b.mark
    defer { b.release(to: mark) }
    switch target.kind {
    case .name(let name): delete(name, target.span)
    case .attribute(let object, let name, _):
      let o = try operand(object)
      b.emitWide(.deleteAttribute, o, wide: b.constant(value(of: mangle(name))), at: target.span)
    case .subscript_(let object, let key):
      let o = try operand(object)
      let k = try operand(key)
      b.emit(.deleteItem, o, k, at: target.span)
    case .tuple(let items), .list(let items): for item in items { try delete(item) }
    default: throw syntaxError("cannot delete expression", target.span)
    }
  }
}
