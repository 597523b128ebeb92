// This file defines the methods of dict (library reference, "Mapping Types"). How a dict is filled from other things
// stands in DictUpdate.swift, its views in DictViews.swift.

extension VM {
  func installDict(_ builder: TypeBuilder) {
    builder.staticMethod("__new__", "(cls, /, *args, **kwargs)") { vm, arguments throws(PyError) in
      try vm.instantiate(arguments[0], .dict, Value(.dict, vm.newDict()))
    }
    builder.method("__init__", "(self, /, *args, **kwargs)") { vm, arguments throws(PyError) in
      try vm.updateDict(arguments, "dict")
    }
    builder.set("__hash__", .none)
    builder.genericAlias()
    builder.method("__repr__", "(self, /)", dictRepr)
    builder.comparisons { vm, operation, a, b throws(PyError) in
      guard b.is(.dict), operation == .equal || operation == .notEqual else { return .notImplemented }
      return Value(try vm.dictsAreEqual(a, b) == (operation == .equal))
    }
    builder.method("__len__", "(self, /)") { _, arguments in Value(arguments[0].dict.pointee.count) }
    builder.method("__iter__", "(self, /)") { vm, arguments throws(PyError) in try vm.iterator(arguments[0]) }
    builder.method("__reversed__", "(self, /)") { vm, arguments in vm.reversedDict(arguments[0], .dictKeys) }
    builder.method("__contains__", "(self, key, /)") { vm, arguments throws(PyError) in
      Value(try vm.contains(arguments[0], arguments[1]))
    }
    builder.method("__getitem__", "(self, key, /)", dictGetItem)
    builder.method("__setitem__", "(self, key, value, /)") { vm, arguments throws(PyError) in
      try vm.set(arguments[0].dict, arguments[1], arguments[2])
      return .none
    }
    builder.method("__delitem__", "(self, key, /)") { vm, arguments throws(PyError) in
      try vm.deleteItem(arguments[0], arguments[1])
      return .none
    }
    builder.method("__or__", "(self, value, /)") { vm, arguments throws(PyError) in
      try dictUnion(vm, arguments[0], arguments[1])
    }
    builder.method("__ror__", "(self, value, /)") { vm, arguments throws(PyError) in
      try dictUnion(vm, arguments[1], arguments[0])
    }
    builder.method("__ior__", "(self, value, /)") { vm, arguments throws(PyError) in
      try vm.update(arguments[0].dict, arguments[1])
      return arguments[0]
    }
    installDictMethods(builder)
  }

  private func installDictMethods(_ builder: TypeBuilder) {
    builder.method("clear", "(self, /)") { vm, arguments in
      vm.clear(arguments[0].dict)
      return .none
    }
    builder.method("copy", "(self, /)") { vm, arguments throws(PyError) in
      Value(.dict, try vm.copy(arguments[0].dict))
    }
    builder.classMethod("fromkeys", "(type, iterable, value=None, /)", dictFromKeys)
    builder.method("get", "(self, key, default=None, /)") { vm, arguments throws(PyError) in
      let value = try vm.get(arguments[0].dict, arguments[1])
      return !value.isUndefined ? value : arguments[2].isUndefined ? .none : arguments[2]
    }
    builder.method("items", "(self, /)") { vm, arguments in vm.newWrapper(.dictItems, arguments[0]) }
    builder.method("keys", "(self, /)") { vm, arguments in vm.newWrapper(.dictKeys, arguments[0]) }
    builder.method("values", "(self, /)") { vm, arguments in vm.newWrapper(.dictValues, arguments[0]) }
    builder.method("pop", "(self, key, default=<unrepresentable>, /)") { vm, arguments throws(PyError) in
      // An empty dict does not even ask for the key's hash.
      if arguments[0].dict.pointee.count > 0 {
        let value = try vm.remove(arguments[0].dict, arguments[1])
        if !value.isUndefined { return value }
      }
      if arguments[2].isUndefined { throw vm.keyError(arguments[1]) }
      return arguments[2]
    }
    builder.method("popitem", "(self, /)", dictPopItem)
    builder.method("setdefault", "(self, key, default=None, /)", dictSetDefault)
    builder.method("update", "(self, /, *args, **kwargs)") { vm, arguments throws(PyError) in
      try vm.updateDict(arguments, "update")
    }
  }

  /// `a == b`: equally many keys, each with an equal value in the other.
  func dictsAreEqual(_ a: Value, _ b: Value) throws(PyError) -> Bool {
    if a.dict.pointee.count != b.dict.pointee.count { return false }
    var next = nextEntry(a.dict, from: 0)
    while next >= 0 {
      let entry = a.dict.pointee.entries[next]
      let mark = keepMark
      defer { release(to: mark) }
      keep(entry.key)
      keep(entry.value)
      let index = try find(b.dict, entry.key, entry.hash)
      if index < 0 { return false }
      if !(try equal(b.dict.pointee.entries[index].value, entry.value)) { return false }
      try charge(1)
      next = nextEntry(a.dict, from: next &+ 1)
    }
    return true
  }
}

private func dictRepr(_ vm: VM, _ arguments: Arguments) throws(PyError) -> Value {
  let dict = arguments[0].dict
  return try vm.guardedRepr(arguments[0], "{...}") { () throws(PyError) in
    var text = ReprText(vm, "{")
    var isFirst = true
    var next = vm.nextEntry(dict, from: 0)
    while next >= 0 {
      if !isFirst { text.append(", ") }
      isFirst = false
      let entry = dict.pointee.entries[next]
      let mark = vm.keepMark
      defer { vm.release(to: mark) }
      vm.keep(entry.value)
      try text.append(reprOf: entry.key)
      text.append(": ")
      try text.append(reprOf: entry.value)
      next = vm.nextEntry(dict, from: next &+ 1)
    }
    text.append("}")
    return try text.finish()
  }
}

private func dictGetItem(_ vm: VM, _ arguments: Arguments) throws(PyError) -> Value {
  let receiver = vm.receiver(of: arguments[0])
  let mark = vm.keepMark
  defer { vm.release(to: mark) }
  vm.keep(receiver)
  let value = try vm.get(arguments[0].dict, arguments[1])
  if !value.isUndefined { return value }
  if receiver.isInstance {
    let missing = vm.lookup(receiver.instance.type, .missing)
    if !missing.isUndefined { return try vm.callMethod(missing, receiver, arguments[1]) }
  }
  throw vm.keyError(arguments[1])
}

private func dictUnion(_ vm: VM, _ left: Value, _ right: Value) throws(PyError) -> Value {
  let plain = vm.builtin(left)
  guard plain.is(.dict), vm.builtin(right).is(.dict) else { return .notImplemented }
  let mark = vm.keepMark
  defer { vm.release(to: mark) }
  let union = try vm.copy(plain.dict)
  vm.keep(Value(.dict, union))
  try vm.update(union, right)
  return Value(.dict, union)
}

private func dictFromKeys(_ vm: VM, _ arguments: Arguments) throws(PyError) -> Value {
  let mark = vm.keepMark
  defer { vm.release(to: mark) }
  let value = arguments[2].isUndefined ? Value.none : arguments[2]
  let result = vm.keep(try vm.call(arguments[0]))
  try vm.iterate(arguments[1]) { (key) throws(PyError) in
    try vm.setItem(result, key, value)
    return true
  }
  return result
}

private func dictPopItem(_ vm: VM, _ arguments: Arguments) throws(PyError) -> Value {
  let dict = arguments[0].dict
  if dict.pointee.count == 0 { throw vm.keyError(vm.newStr("popitem(): dictionary is empty")) }
  var last = dict.pointee.used &- 1
  while dict.pointee.entries[last].key.isUndefined { last &-= 1 }
  // The deleted entries behind it go as well, so that popping all items stays linear.
  dict.pointee.used = last &+ 1
  let entry = dict.pointee.entries[last]
  vm.removeEntry(dict, last)
  return vm.newTuple([entry.key, entry.value])
}

private func dictSetDefault(_ vm: VM, _ arguments: Arguments) throws(PyError) -> Value {
  let dict = arguments[0].dict
  let hash = try vm.hash(arguments[1])
  let index = try vm.find(dict, arguments[1], hash)
  if index >= 0 { return dict.pointee.entries[index].value }
  let value = arguments[2].isUndefined ? Value.none : arguments[2]
  try vm.set(dict, arguments[1], hash: hash, value)
  return value
}
