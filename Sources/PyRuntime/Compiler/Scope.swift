// This file defines the resolver: a pass of its own that decides for every name of every scope where it lives, before a
// single instruction is made (language reference 4.2, "Naming and binding").

import PySyntax
import SourceText

/// Where a name lives, seen from one scope.
enum Storage { case local, cell, free, global, name }

/// One scope: a module, function, class or comprehension.
final class Scope {
  enum Kind: Hashable { case module, function, lambda, classBody, comprehension }

  let kind: Kind
  let parent: Scope?
  var bound: Set<Identifier> = []
  var used: Set<Identifier> = []
  var globals: Set<Identifier> = []
  var nonlocals: Set<Identifier> = []
  /// The `nonlocal` statements, for the error about one without an outer binding.
  var nonlocalDeclarations: [(name: Identifier, span: Span)] = []
  /// Names that `del` or the end of an `except` may unbind.
  var unbound: Set<Identifier> = []
  var parameters: [Identifier] = []
  /// Bound here and used by an inner function.
  var cells: Set<Identifier> = []
  /// Bound in an outer function: in closure order.
  var free: [Identifier] = []
  var isGenerator = false
  /// `async def`.
  var isAsyncFunction = false
  /// An asynchronous function, or what awaits: a comprehension with `await` or `async for` in it.
  var isCoroutine = false
  var hasNamedExpression = false
  /// An annotation that is kept as text.
  var isAnnotation = false
  /// How many iterables of comprehensions are being read around this place; none may hold `:=`.
  var openIterables = 0
  var children: [ScopeKey: Scope] = [:]
  /// For private names: the innermost class.
  var className: String?
  /// The module scope of code that `exec` or `eval` runs with locals of their own.
  var hasLocals = false
  /// Order in which locals were first bound.
  var order: [Identifier] = []

  init(_ kind: Kind, parent: Scope?) {
    self.kind = kind
    self.parent = parent
    className = parent?.className
    openIterables = parent?.openIterables ?? 0
  }

  var isFunctionLike: Bool { kind != .module && kind != .classBody }

  func bind(_ name: Identifier) {
    if bound.insert(name).inserted { order.append(name) }
  }

  func storage(of name: Identifier) -> Storage {
    if globals.contains(name) { return .global }
    if kind == .module { return hasLocals ? .name : .global }
    if free.contains(name) { return .free }
    if cells.contains(name) { return .cell }
    if bound.contains(name) { return kind == .classBody ? .name : .local }
    return kind == .classBody ? .name : .global
  }
}

/// What identifies the scope of a node: its place and kind.
struct ScopeKey: Hashable {
  let span: Span
  let kind: Scope.Kind
}
