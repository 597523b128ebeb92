// This file defines the walk that fills scopes: bindings, uses, declarations, and then which names are cells or free.

import Numbers
import PySyntax
import SourceText

struct Resolver {
  var names: NameTable
  var scope: Scope
  private let root: Scope
  /// `sys.get_int_max_str_digits()`: the work of reading decimal digits grows with their square (CVE-2020-10735).
  let digitLimit: Int
  /// How many bytes the leading `from __future__` imports reach; they are allowed nowhere else.
  var endOfFutures: UInt32 = 0
  var hasTextAnnotations = false
  /// `__debug__`, which nothing may bind.
  let debugName: Identifier?
  /// The first error that CPython finds only when it makes code, behind all others.
  var lateError: PySyntaxError?

  /// Resolves a module. `isFunction` is false for everything a file or a prompt holds.
  /// `hasLocals` says that names are read and bound in a mapping beside the globals.
  static func resolve(_ module: Module, hasLocals: Bool = false, digitLimit: Int) throws(PySyntaxError) -> Resolution {
    var resolver = Resolver(names: module.names, scope: Scope(.module, parent: nil), digitLimit: digitLimit)
    resolver.root.hasLocals = hasLocals
    try resolver.findFutures(module)
    try resolver.statements(module.body)
    _ = try resolver.close(resolver.root)
    if let error = resolver.lateError { throw error }
    return Resolution(scope: resolver.root, names: resolver.names, hasTextAnnotations: resolver.hasTextAnnotations)
  }

  /// Resolves a function whose body was put off, as it stands in its class or module.
  static func resolve(_ module: Module, as body: UnreadCode) throws(PySyntaxError) -> Resolution {
    var resolver = Resolver(
      names: module.names, scope: Scope(.module, parent: nil), digitLimit: PythonInt.defaultDigitLimit)
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

  private init(names: NameTable, scope: Scope, digitLimit: Int) {
    self.names = names
    self.scope = scope
    self.digitLimit = digitLimit
    root = scope
    debugName = names.identifier(of: "__debug__")
  }

  /// A private name of the innermost class, mangled.
  mutating func mangle(_ name: Identifier) -> Identifier {
    guard let className = scope.className else { return name }
    return names.mangled(name, className)
  }

  mutating func bind(_ name: Identifier) { scope.bind(mangle(name)) }
  mutating func use(_ name: Identifier) { scope.used.insert(mangle(name)) }

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
  func isBoundOutside(_ name: Identifier, _ scope: Scope) -> Bool {
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
