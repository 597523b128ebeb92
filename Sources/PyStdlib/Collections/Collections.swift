// This file defines the module collections (library reference, "collections") and its parts. The classes that derive
// from abstract base classes are a module of their own, loaded when first asked for: most programs need none.

import PyRuntime

extension StandardLibrary {
  static var collections: ModuleDefinition {
    ModuleDefinition("collections", source: collectionsSource) { builder throws(PyError) in
      addDeque(to: builder)
      addDefaultDict(to: builder)
      addOrderedDict(to: builder)
      addNamedTupleParts(to: builder)
      addCounting(to: builder)
    }
  }

  static var collectionsUser: ModuleDefinition {
    ModuleDefinition("_collections_user", source: collectionsUserSource)
  }

  static var collectionsAbc: ModuleDefinition {
    ModuleDefinition("collections.abc", source: collectionsAbcSource) { builder throws(PyError) in
      builder.function("_has_methods", "(C, /, *methods)", checkMethods)
      builder.function("_alias", "(cls, item, /)", newAlias)
      builder.set("deque", try builder.vm.getAttribute(builder.vm.importModule("collections"), "deque"))
    }
  }

  static var abc: ModuleDefinition {
    ModuleDefinition("abc", source: abcSource)
  }
}

/// `_count_elements(mapping, iterable)`: the loop of Counter.update.
private func addCounting(to builder: ModuleBuilder) {
  builder.function("_count_elements", "(mapping, iterable, /)") { vm, arguments throws(PyError) in
    let mapping = arguments[0]
    let type = vm.type(of: mapping)
    let dict = vm.type(.dict)
    let get = vm.intern("get")
    let isPlain =
      vm.builtin(mapping).is(.dict) && vm.lookup(type, .setitem) === vm.lookup(dict, .setitem)
      && vm.lookup(type, get) === vm.lookup(dict, get)
    if isPlain {
      let counts = vm.builtin(mapping).dict
      try vm.iterate(arguments[1]) { (item) throws(PyError) in
        try vm.increment(counts, item)
        return true
      }
      return .none
    }
    try vm.iterate(arguments[1]) { (item) throws(PyError) in
      let old = try vm.callMethod(mapping, "get", [item, Value(0)])
      let sum = try vm.keeping(old) { () throws(PyError) in try vm.binary(.add, old, Value(1)) }
      try vm.keeping(sum) { () throws(PyError) in try vm.setItem(mapping, item, sum) }
      return true
    }
    return .none
  }
}

/// Whether a class has all these methods: True, or NotImplemented. None in a class takes a method away.
private func checkMethods(_ vm: VM, _ arguments: Arguments) throws(PyError) -> Value {
  guard arguments[0].is(.type) else { return .notImplemented }
  let type = arguments[0].type
  for i in 1..<arguments.positionalCount {
    let method = vm.lookup(type, arguments[i])
    if method.isNone { return .notImplemented }
    if method.isUndefined && !isBuiltinCallable(vm, type, arguments[i]) { return .notImplemented }
  }
  return .true
}

/// The machine calls these without asking their types for `__call__`.
private func isBuiltinCallable(_ vm: VM, _ type: TypeRef, _ name: Value) -> Bool {
  guard name.str.string == "__call__" else { return false }
  let kinds: [Kind] = [.function, .native, .boundMethod, .staticMethod]
  return kinds.contains { vm.type($0) == type } || type.isSubtype(of: vm.typeType)
}
