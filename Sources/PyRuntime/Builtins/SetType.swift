// This file defines the types set and frozenset over the operations of SetAlgebra.swift (library reference, "Set Types").
// Methods take any iterable, operators only sets. Results are of the left operand's builtin type.

extension VM {
  func installSet(_ builder: TypeBuilder) {
    builder.staticMethod("__new__", "(cls, /, *args, **kwargs)") { vm, arguments throws(PyError) in
      try vm.instantiate(arguments[0], .set, Value(.set, vm.newSet()))
    }
    builder.method("__init__", "(self, /, *args, **kwargs)", setInit)
    builder.set("__hash__", .none)
    installAnySet(builder)

    inPlace(builder, "__ior__") { vm, set, other throws(PyError) in try vm.update(set, other) }
    inPlace(builder, "__iand__") { vm, set, other throws(PyError) in
      exchange(vm, set, try vm.intersection(Value(.set, set), other))
    }
    inPlace(builder, "__isub__") { vm, set, other throws(PyError) in try vm.subtract(set, other) }
    inPlace(builder, "__ixor__") { vm, set, other throws(PyError) in try vm.toggle(set, other) }

    builder.method("add", "(self, object, /)") { vm, arguments throws(PyError) in
      try vm.add(arguments[0].set, arguments[1])
      return .none
    }
    builder.method("clear", "(self, /)") { vm, arguments in
      vm.clear(arguments[0].set)
      return .none
    }
    builder.method("discard", "(self, object, /)") { vm, arguments throws(PyError) in
      _ = try setDiscard(vm, arguments)
      return .none
    }
    builder.method("remove", "(self, object, /)") { vm, arguments throws(PyError) in
      if !(try setDiscard(vm, arguments)) { throw vm.keyError(arguments[1]) }
      return .none
    }
    builder.method("pop", "(self, /)", setPop)
    builder.method("update", "(self, /, *others)") { vm, arguments throws(PyError) in
      for i in 1..<max(arguments.count, 1) { try vm.update(arguments[0].set, arguments[i]) }
      return .none
    }
    builder.method("intersection_update", "(self, /, *others)") { vm, arguments throws(PyError) in
      exchange(vm, arguments[0].set, try setIntersection(vm, arguments).set)
      return .none
    }
    builder.method("difference_update", "(self, /, *others)") { vm, arguments throws(PyError) in
      for i in 1..<max(arguments.count, 1) { try vm.subtract(arguments[0].set, arguments[i]) }
      return .none
    }
    builder.method("symmetric_difference_update", "(self, other, /)") { vm, arguments throws(PyError) in
      try vm.toggle(arguments[0].set, arguments[1])
      return .none
    }
  }

  func installFrozenSet(_ builder: TypeBuilder) {
    builder.staticMethod("__new__", "(cls, /, *args, **kwargs)", frozenSetNew)
    builder.method("__hash__", "(self, /)") { vm, arguments in Value(vm.hash(frozenSet: arguments[0].set)) }
    installAnySet(builder)
  }

  /// What both types have.
  private func installAnySet(_ builder: TypeBuilder) {
    builder.genericAlias()
    builder.method("__repr__", "(self, /)", setRepr)
    builder.comparisons(compareSets)
    builder.method("__len__", "(self, /)") { _, arguments in Value(arguments[0].set.pointee.count) }
    builder.method("__iter__", "(self, /)") { vm, arguments throws(PyError) in try vm.iterator(arguments[0]) }
    builder.method("__contains__", "(self, object, /)") { vm, arguments throws(PyError) in
      Value(try vm.containsKey(arguments[0].set, arguments[1]))
    }
    binary(builder, "__or__", "__ror__") { vm, left, right throws(PyError) in try union(vm, left, [right]) }
    binary(builder, "__and__", "__rand__") { vm, left, right throws(PyError) in
      Value(left.kind, try vm.intersection(left, right, kind: left.kind))
    }
    binary(builder, "__sub__", "__rsub__") { vm, left, right throws(PyError) in
      Value(left.kind, try vm.difference(left.set, right, kind: left.kind))
    }
    binary(builder, "__xor__", "__rxor__") { vm, left, right throws(PyError) in
      Value(left.kind, try vm.symmetricDifference(left, right, kind: left.kind))
    }
    builder.method("copy", "(self, /)") { vm, arguments throws(PyError) in
      if arguments[0].is(.frozenset) { return arguments[0] }
      return Value(.set, try vm.copy(arguments[0].set))
    }
    builder.method("union", "(self, /, *others)") { vm, arguments throws(PyError) in
      try union(vm, arguments[0], (1..<max(arguments.count, 1)).map { arguments[$0] })
    }
    builder.method("intersection", "(self, /, *others)", setIntersection)
    builder.method("difference", "(self, /, *others)", setDifference)
    builder.method("symmetric_difference", "(self, other, /)") { vm, arguments throws(PyError) in
      let kind = arguments[0].kind
      return Value(kind, try vm.symmetricDifference(arguments[0], arguments[1], kind: kind))
    }
    builder.method("isdisjoint", "(self, other, /)") { vm, arguments throws(PyError) in
      Value(try vm.isDisjoint(arguments[0].set, arguments[1]))
    }
    builder.method("issubset", "(self, other, /)") { vm, arguments throws(PyError) in
      Value(try vm.isSubset(arguments[0].set, arguments[1]))
    }
    builder.method("issuperset", "(self, other, /)") { vm, arguments throws(PyError) in
      Value(try vm.isSuperset(arguments[0].set, arguments[1]))
    }
  }

  private func inPlace(
    _ builder: TypeBuilder, _ name: String, _ operation: @escaping (VM, SetRef, Value) throws(PyError) -> Void
  ) {
    builder.method(name, "(self, value, /)") { vm, arguments throws(PyError) in
      guard vm.isAnySet(arguments[1]) else { return .notImplemented }
      try operation(vm, arguments[0].set, arguments[1])
      return arguments[0]
    }
  }

  private func binary(
    _ builder: TypeBuilder, _ name: String, _ reflected: String,
    _ operation: @escaping (VM, Value, Value) throws(PyError) -> Value
  ) {
    builder.method(name, "(self, value, /)") { vm, arguments throws(PyError) in
      guard vm.isAnySet(arguments[1]) else { return .notImplemented }
      return try operation(vm, arguments[0], vm.builtin(arguments[1]))
    }
    builder.method(reflected, "(self, value, /)") { vm, arguments throws(PyError) in
      guard vm.isAnySet(arguments[1]) else { return .notImplemented }
      return try operation(vm, vm.builtin(arguments[1]), arguments[0])
    }
  }

  /// CPython's hash of a frozenset: a sum without order over the scrambled hashes of the keys, then dispersed.
  func hash(frozenSet set: SetRef) -> Int {
    if set.pointee.hash != 0 { return set.pointee.hash }
    var sum: UInt = 0
    set.forEach { entry in
      let hash = UInt(bitPattern: entry.hash)
      sum ^= ((hash ^ 89_869_747) ^ (hash &<< 16)) &* 3_644_798_167
    }
    sum ^= UInt(bitPattern: set.pointee.count &+ 1) &* 1_927_868_237
    sum ^= (sum &>> 11) ^ (sum &>> 25)
    sum = sum &* 69_069 &+ 907_133_923
    let hash = sum == .max ? 590_923_713 : Int(bitPattern: sum)
    set.pointee.hash = hash
    return hash
  }
}

private func setInit(_ vm: VM, _ arguments: Arguments) throws(PyError) -> Value {
  if arguments.keywordCount > 0 { throw vm.typeError("set() takes no keyword arguments") }
  try vm.checkConstructor("set", arguments, 0...1)
  let set = arguments[0].set
  if set.pointee.fill > 0 { vm.clear(set) }
  if arguments.count > 1 { try vm.update(set, arguments[1]) }
  return .none
}

private func frozenSetNew(_ vm: VM, _ arguments: Arguments) throws(PyError) -> Value {
  try vm.checkConstructor("frozenset", arguments, 0...1)
  let isExact = arguments[0].is(.type) && arguments[0].type == vm.type(.frozenset)
  if isExact && arguments.positionalCount > 1 && arguments[1].is(.frozenset) { return arguments[1] }
  let mark = vm.keepMark
  defer { vm.release(to: mark) }
  let set = vm.newSet(kind: .frozenset)
  vm.keep(Value(.frozenset, set))
  if arguments.positionalCount > 1 { try vm.update(set, arguments[1]) }
  return try vm.instantiate(arguments[0], .frozenset, Value(.frozenset, set))
}

private func setRepr(_ vm: VM, _ arguments: Arguments) throws(PyError) -> Value {
  let set = arguments[0]
  let receiver = vm.receiver(of: set)
  let name = vm.typeName(receiver)
  if set.set.pointee.count == 0 { return vm.newStr("\(name)()") }
  return try vm.guardedRepr(set, "\(name)(...)") { () throws(PyError) in
    let mark = vm.keepMark
    defer { vm.release(to: mark) }
    let items = vm.keep(Value(.list, try vm.list(set)))
    let isPlain = receiver.is(.set)
    var text = ReprText(vm, isPlain ? "{" : "\(name)({")
    try vm.appendItems(of: items, to: &text)
    text.append(isPlain ? "}" : "})")
    return try text.finish()
  }
}

private func compareSets(_ vm: VM, _ operation: VM.Comparison, _ left: Value, _ right: Value) throws(PyError) -> Value {
  guard right.is(.set) || right.is(.frozenset) else { return .notImplemented }
  let count = left.set.pointee.count
  let other = right.set.pointee.count
  switch operation {
  case .equal, .notEqual:
    var isEqual = count == other
    if isEqual && left.is(.frozenset) && right.is(.frozenset) {
      let hashes = (left.set.pointee.hash, right.set.pointee.hash)
      isEqual = hashes.0 == 0 || hashes.1 == 0 || hashes.0 == hashes.1
    }
    if isEqual { isEqual = try vm.isSubset(left.set, right) }
    return Value(isEqual == (operation == .equal))
  case .less: return Value(count < other ? try vm.isSubset(left.set, right) : false)
  case .lessOrEqual: return Value(try vm.isSubset(left.set, right))
  case .greater: return Value(count > other ? try vm.isSubset(right.set, left) : false)
  case .greaterOrEqual: return Value(try vm.isSubset(right.set, left))
  }
}

private func union(_ vm: VM, _ left: Value, _ others: [Value]) throws(PyError) -> Value {
  let mark = vm.keepMark
  defer { vm.release(to: mark) }
  let result = try vm.copy(left.set, kind: left.kind)
  vm.keep(Value(left.kind, result))
  for other in others where other !== left { try vm.update(result, other) }
  return Value(left.kind, result)
}

private func setIntersection(_ vm: VM, _ arguments: Arguments) throws(PyError) -> Value {
  let kind = arguments[0].kind
  if arguments.count == 1 {
    return kind == .frozenset ? arguments[0] : Value(kind, try vm.copy(arguments[0].set, kind: kind))
  }
  let mark = vm.keepMark
  defer { vm.release(to: mark) }
  var result = arguments[0]
  for i in 1..<arguments.count {
    result = vm.keep(Value(kind, try vm.intersection(result, arguments[i], kind: kind)))
  }
  return result
}

private func setDifference(_ vm: VM, _ arguments: Arguments) throws(PyError) -> Value {
  let kind = arguments[0].kind
  if arguments.count == 1 {
    return kind == .frozenset ? arguments[0] : Value(kind, try vm.copy(arguments[0].set, kind: kind))
  }
  let mark = vm.keepMark
  defer { vm.release(to: mark) }
  let result = try vm.difference(arguments[0].set, arguments[1], kind: kind)
  vm.keep(Value(kind, result))
  for i in 2..<max(arguments.count, 2) { try vm.subtract(result, arguments[i]) }
  return Value(kind, result)
}

/// Gives a set the keys of a fresh one, which gets the old.
private func exchange(_ vm: VM, _ set: SetRef, _ fresh: SetRef) {
  swap(&set.pointee.count, &fresh.pointee.count)
  swap(&set.pointee.fill, &fresh.pointee.fill)
  swap(&set.pointee.mask, &fresh.pointee.mask)
  swap(&set.pointee.table, &fresh.pointee.table)
  set.pointee.version = vm.heap.nextVersion()
}

private func setDiscard(_ vm: VM, _ arguments: Arguments) throws(PyError) -> Bool {
  let mark = vm.keepMark
  defer { vm.release(to: mark) }
  return try vm.discard(arguments[0].set, vm.keep(try vm.lookupKey(arguments[1])))
}

/// Takes the first key at or behind the place where the last `pop` ended, which `header.auxiliary` remembers, so that
/// popping all keys is linear.
private func setPop(_ vm: VM, _ arguments: Arguments) throws(PyError) -> Value {
  let set = arguments[0].set
  if set.pointee.count == 0 { throw vm.keyError(vm.newStr("pop from an empty set")) }
  var slot = Int(set.pointee.header.auxiliary) & set.pointee.mask
  while set.pointee.table[slot].key.isUndefined {
    slot = slot == set.pointee.mask ? 0 : slot &+ 1
  }
  let key = set.pointee.table[slot].key
  vm.removeEntry(set, slot)
  set.pointee.header.auxiliary = UInt32(truncatingIfNeeded: slot &+ 1)
  return key
}
