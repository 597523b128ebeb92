// This file defines collections.OrderedDict natively. Every dict keeps its order here, so what is left is equality that
// heeds the order, moving keys, and views and iterators of its own.

import PyRuntime

func addOrderedDict(to builder: ModuleBuilder) {
  let vm = builder.vm
  let dict = vm.type(.dict)
  let type = vm.newNativeType("OrderedDict", base: dict, module: builder.module.pointee.name, kind: .instance)
  vm.keepForever(type.value)
  builder.set("OrderedDict", type.value)
  let methods = TypeBuilder(vm: vm, type: type)
  methods.allowAttributes(canReplace: true)
  let initialize = vm.newNative("__init__", "(self, /, *args, **kwargs)", owner: type) {
    vm, arguments throws(PyError) in
    if arguments.positionalCount > 2 {
      throw vm.typeError("expected at most 1 arguments, got \(arguments.positionalCount - 1)")
    }
    return try update(vm, arguments)
  }
  methods.set("__init__", initialize)
  methods.method("update", "(self, /, *args, **kwargs)") { vm, arguments throws(PyError) in
    if arguments.positionalCount > 2 {
      throw vm.typeError("update() takes at most 1 positional argument (\(arguments.positionalCount - 1) given)")
    }
    return try update(vm, arguments)
  }
  addOrderMethods(to: methods)
  addOrderedOperators(to: methods, type)
  addOrderedViews(to: methods)
  methods.classMethod("fromkeys", "(type, iterable, value=None)") { vm, arguments throws(PyError) in
    let result = try vm.call(arguments[0])
    let value = arguments[2].isUndefined ? Value.none : arguments[2]
    return try vm.keeping(result) { () throws(PyError) in
      try vm.iterate(arguments[1]) { (key) throws(PyError) in
        try vm.setItem(result, key, value)
        return true
      }
      return result
    }
  }
}

/// Whether a subclass of dict sets items in its own way.
private func hasOwnSetItem(_ vm: VM, _ value: Value) -> Bool {
  vm.lookup(vm.type(of: value), .setitem) !== vm.lookup(vm.type(.dict), .setitem)
}

/// `self.update(*args, **kwargs)`: through the `__setitem__` of a subclass that has one.
private func update(_ vm: VM, _ arguments: Arguments) throws(PyError) -> Value {
  let receiver = vm.receiver(of: arguments)
  var target = arguments[0]
  if hasOwnSetItem(vm, receiver) { target = Value(.dict, vm.newDict()) }
  return try vm.keeping(target) { () throws(PyError) in
    let method = try vm.getAttribute(target, "update")
    _ = try vm.keeping(method) { () throws(PyError) in try vm.call(method, arguments.dropFirst()) }
    if target === arguments[0] { return .none }
    var i = vm.nextEntry(target.dict, from: 0)
    while i >= 0 {
      let entry = target.dict.pointee.entries[i]
      try vm.setItem(receiver, entry.key, entry.value)
      i = vm.nextEntry(target.dict, from: i + 1)
    }
    return .none
  }
}

private func addOrderMethods(to builder: TypeBuilder) {
  builder.method("popitem", "(self, last=True)") { vm, arguments throws(PyError) in
    let dict = arguments[0].dict
    let isLast = arguments[1].isUndefined ? true : try vm.isTrue(arguments[1])
    guard dict.pointee.count > 0 else { throw vm.keyError(vm.newStr("dictionary is empty")) }
    var i = vm.nextEntry(dict, from: 0)
    if isLast {
      i = dict.pointee.used - 1
      while i > 0 && dict.pointee.entries[i].key.isUndefined { i -= 1 }
    }
    let key = dict.pointee.entries[i].key
    return vm.newTuple([key, vm.removeEntry(dict, i)])
  }
  builder.method("move_to_end", "(self, key, last=True)") { vm, arguments throws(PyError) in
    let isLast = arguments[2].isUndefined ? true : try vm.isTrue(arguments[2])
    if try !vm.move(arguments[0].dict, arguments[1], toEnd: isLast) { throw vm.keyError(arguments[1]) }
    return .none
  }
  builder.method("pop", "(self, key, default=None)") { vm, arguments throws(PyError) in
    let value = try vm.remove(arguments[0].dict, arguments[1])
    if !value.isUndefined { return value }
    if arguments[2].isUndefined { throw vm.keyError(arguments[1]) }
    return arguments[2]
  }
  builder.method("setdefault", "(self, key, default=None)") { vm, arguments throws(PyError) in
    let receiver = vm.receiver(of: arguments)
    let value = try vm.get(arguments[0].dict, arguments[1])
    if !value.isUndefined { return value }
    let fallback = arguments[2].isUndefined ? Value.none : arguments[2]
    try vm.setItem(receiver, arguments[1], fallback)
    return fallback
  }
  builder.method("copy", "(self, /)", copyOrdered)
  builder.method("__reduce__", "(self, /)") { vm, arguments throws(PyError) in
    let receiver = vm.receiver(of: arguments)
    let mark = vm.keepMark
    defer { vm.release(to: mark) }
    let state = vm.keep(try vm.callMethod(receiver, "__getstate__"))
    let items = try vm.callMethod(receiver, "items")
    let iterator = try vm.keeping(items) { () throws(PyError) in try vm.iterator(items) }
    return vm.newTuple([vm.type(of: receiver).value, vm.emptyTuple, state, .none, iterator])
  }
  builder.method("__repr__", "(self, /)") { vm, arguments throws(PyError) in
    let receiver = vm.receiver(of: arguments)
    let name = vm.type(of: receiver).nameText
    if arguments[0].dict.pointee.count == 0 { return vm.newStr("\(name)()") }
    return try vm.guardedRepr(receiver, "...") { () throws(PyError) in
      let pairs = Value(.list, try vm.list(vm.newWrapper(.dictItems, arguments[0])))
      return try vm.keeping(pairs) { () throws(PyError) in vm.newStr("\(name)(\(try vm.reprText(pairs)))") }
    }
  }
}

/// The items in a new object of the receiver's class; attributes stay behind.
private func copyOrdered(_ vm: VM, _ arguments: Arguments) throws(PyError) -> Value {
  let receiver = vm.receiver(of: arguments)
  let copy = try vm.call(vm.type(of: receiver).value)
  return try vm.keeping(copy) { () throws(PyError) in
    if vm.builtin(copy).is(.dict) && !hasOwnSetItem(vm, copy) {
      try merge(vm, arguments[0], into: vm.builtin(copy))
    } else {
      var i = vm.nextEntry(arguments[0].dict, from: 0)
      while i >= 0 {
        let entry = arguments[0].dict.pointee.entries[i]
        try vm.setItem(copy, entry.key, entry.value)
        i = vm.nextEntry(arguments[0].dict, from: i + 1)
      }
    }
    return copy
  }
}

private func addOrderedOperators(to builder: TypeBuilder, _ type: TypeRef) {
  for (name, isEqual) in [("__eq__", true), ("__ne__", false)] {
    builder.method(name, "(self, value, /)") { vm, arguments throws(PyError) in
      guard vm.builtin(arguments[1]).is(.dict) else { return .notImplemented }
      let isOrdered = vm.type(of: arguments[1]).isSubtype(of: type)
      let same = try hasSameItems(vm, arguments[0], vm.builtin(arguments[1]), inOrder: isOrdered)
      return Value(same == isEqual)
    }
  }
  builder.method("__or__", "(self, value, /)") { vm, arguments throws(PyError) in
    guard vm.builtin(arguments[1]).is(.dict) else { return .notImplemented }
    return try union(vm, vm.receiverType(of: arguments), arguments[0], arguments[1])
  }
  builder.method("__ror__", "(self, value, /)") { vm, arguments throws(PyError) in
    guard vm.builtin(arguments[1]).is(.dict) else { return .notImplemented }
    return try union(vm, vm.receiverType(of: arguments), arguments[1], arguments[0])
  }
  builder.method("__ior__", "(self, value, /)") { vm, arguments throws(PyError) in
    let receiver = vm.receiver(of: arguments)
    _ = try vm.callMethod(receiver, "update", [arguments[1]])
    return receiver
  }
}

private func union(_ vm: VM, _ type: TypeRef, _ first: Value, _ second: Value) throws(PyError) -> Value {
  let result = try vm.call(type.value, first)
  return try vm.keeping(result) { () throws(PyError) in
    _ = try vm.callMethod(result, "update", [second])
    return result
  }
}

/// Equality of two dicts, of their order too when that counts.
private func hasSameItems(_ vm: VM, _ a: Value, _ b: Value, inOrder: Bool) throws(PyError) -> Bool {
  if a.dict.pointee.count != b.dict.pointee.count { return false }
  if !inOrder { return try vm.isTrue(vm.compare(.equal, a, b)) }
  var i = vm.nextEntry(a.dict, from: 0)
  var j = vm.nextEntry(b.dict, from: 0)
  while i >= 0 && j >= 0 {
    try vm.charge(1)
    let left = a.dict.pointee.entries[i]
    let right = b.dict.pointee.entries[j]
    let mark = vm.keepMark
    defer { vm.release(to: mark) }
    vm.keep(left.value)
    vm.keep(right.value)
    if try !vm.equalKeeping(left.key, right.key) { return false }
    if try !vm.equalKeeping(left.value, right.value) { return false }
    // A comparison may have changed either dict.
    i = vm.nextEntry(a.dict, from: i + 1)
    j = vm.nextEntry(b.dict, from: j + 1)
  }
  return i < 0 && j < 0
}
