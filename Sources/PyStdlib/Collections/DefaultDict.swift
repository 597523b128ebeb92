// This file defines collections.defaultdict natively: its look-ups stand in counting and grouping loops, and an error
// in the factory shows no frame of a library, as in CPython.

import PyRuntime

func addDefaultDict(to builder: ModuleBuilder) {
  let vm = builder.vm
  let dict = vm.type(.dict)
  let type = vm.newNativeType("defaultdict", base: dict, module: builder.module.pointee.name, kind: .instance)
  vm.keepForever(type.value)
  builder.set("defaultdict", type.value)
  let methods = TypeBuilder(vm: vm, type: type)
  methods.member("default_factory")
  let initialize = vm.lookup(dict, .`init`)
  methods.method("__init__", "(self, default_factory=None, /, *args, **kwargs)") { vm, arguments throws(PyError) in
    let receiver = vm.receiver(of: arguments)
    var factory = Value.none
    if arguments.positionalCount > 1 {
      factory = arguments[1]
      guard factory.isNone || isCallable(vm, factory) else {
        throw vm.typeError("first argument must be callable or None")
      }
    }
    try vm.setAttribute(receiver, vm.intern("default_factory"), factory)
    // The rest is dict's: its own receiver takes the place of the factory.
    guard arguments.count > 2 || arguments.keywordCount > 0 else { return .none }
    if arguments.positionalCount == 1 {
      return try vm.call(initialize, Arguments(arguments.base, arguments.count, keywords: arguments.keywords))
    }
    arguments.base[1] = arguments[0]
    return try vm.call(initialize, arguments.dropFirst())
  }
  methods.method("__missing__", "(self, key, /)") { vm, arguments throws(PyError) in
    let receiver = vm.receiver(of: arguments)
    let factory = try vm.getAttribute(receiver, vm.intern("default_factory"))
    if factory.isNone { throw vm.keyError(arguments[1]) }
    let value = try vm.call(factory)
    try vm.keeping(value) { () throws(PyError) in try vm.setItem(receiver, arguments[1], value) }
    return value
  }
  methods.method("__repr__", "(self, /)", showDefaultDict)
  methods.method("copy", "(self, /)", copyDefaultDict)
  methods.method("__copy__", "(self, /)", copyDefaultDict)
  methods.method("__reduce__", "(self, /)") { vm, arguments throws(PyError) in
    let receiver = vm.receiver(of: arguments)
    let factory = try vm.getAttribute(receiver, vm.intern("default_factory"))
    let given = factory.isNone ? vm.emptyTuple : vm.newTuple([factory])
    let items = try vm.iterator(vm.newWrapper(.dictItems, arguments[0]))
    return vm.newTuple([vm.type(of: receiver).value, given, .none, .none, items])
  }
  methods.method("__or__", "(self, value, /)") { vm, arguments throws(PyError) in
    guard vm.builtin(arguments[1]).is(.dict) else { return .notImplemented }
    let copy = try copyDefaultDict(vm, arguments)
    return try vm.keeping(copy) { () throws(PyError) in
      try merge(vm, vm.builtin(arguments[1]), into: vm.builtin(copy))
      return copy
    }
  }
  methods.method("__ror__", "(self, value, /)") { vm, arguments throws(PyError) in
    let other = vm.builtin(arguments[1])
    guard other.is(.dict) else { return .notImplemented }
    let receiver = vm.receiver(of: arguments)
    let factory = try vm.getAttribute(receiver, vm.intern("default_factory"))
    let result = try vm.call(vm.type(of: receiver).value, factory, other)
    return try vm.keeping(result) { () throws(PyError) in
      try merge(vm, arguments[0], into: vm.builtin(result))
      return result
    }
  }
}

/// Sets all pairs of a dict in another one.
func merge(_ vm: VM, _ source: Value, into target: Value) throws(PyError) {
  var i = vm.nextEntry(source.dict, from: 0)
  while i >= 0 {
    let entry = source.dict.pointee.entries[i]
    try vm.charge(1)
    try vm.set(target.dict, entry.key, hash: entry.hash, entry.value)
    i = vm.nextEntry(source.dict, from: i + 1)
  }
}

private func copyDefaultDict(_ vm: VM, _ arguments: Arguments) throws(PyError) -> Value {
  let receiver = vm.receiver(of: arguments)
  let factory = try vm.getAttribute(receiver, vm.intern("default_factory"))
  return try vm.call(vm.type(of: receiver).value, factory, receiver)
}

private func showDefaultDict(_ vm: VM, _ arguments: Arguments) throws(PyError) -> Value {
  let receiver = vm.receiver(of: arguments)
  let name = vm.type(of: receiver).nameText
  let items = try vm.reprText(arguments[0])
  let factory = try vm.getAttribute(receiver, vm.intern("default_factory"))
  // A factory may hold the dict itself.
  let shown = try vm.guardedRepr(factory, "...") { () throws(PyError) in try vm.repr(factory) }
  return vm.newStr("\(name)(\(shown.str.string), \(items))")
}
