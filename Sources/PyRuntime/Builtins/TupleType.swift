// This file defines the methods of tuple (library reference, "Tuples" and "Common Sequence Operations").

extension VM {
  func installTuple(_ builder: TypeBuilder) {
    builder.staticMethod("__new__", "(cls, /, *args, **kwargs)") { vm, arguments throws(PyError) in
      try vm.checkConstructor("tuple", arguments, 0...1)
      let items = arguments.positionalCount > 1 ? try vm.tuple(arguments[1]) : vm.emptyTuple
      return try vm.instantiate(arguments[0], .tuple, items)
    }
    builder.genericAlias()
    builder.method("__repr__", "(self, /)", tupleRepr)
    builder.method("__hash__", "(self, /)") { vm, arguments throws(PyError) in Value(try vm.hash(arguments[0])) }
    builder.comparisons { vm, operation, a, b throws(PyError) in
      b.is(.tuple) ? try vm.compareSequences(operation, a, b) : .notImplemented
    }
    builder.method("__len__", "(self, /)") { _, arguments in Value(arguments[0].tuple.pointee.count) }
    builder.method("__iter__", "(self, /)") { vm, arguments throws(PyError) in try vm.iterator(arguments[0]) }
    builder.method("__contains__", "(self, key, /)") { vm, arguments throws(PyError) in
      Value(try vm.firstIndex(of: arguments[1], in: arguments[0]) >= 0)
    }
    builder.method("__getitem__", "(self, key, /)", tupleGetItem)
    builder.method("__getnewargs__", "(self, /)") { vm, arguments in vm.newTuple([arguments[0]]) }
    builder.method("__add__", "(self, value, /)", tupleAdd)
    builder.method("__mul__", "(self, value, /)", tupleMultiply)
    builder.method("__rmul__", "(self, value, /)", tupleMultiply)
    builder.method("count", "(self, value, /)") { vm, arguments throws(PyError) in
      Value(try vm.occurrences(of: arguments[1], in: arguments[0]))
    }
    builder.method("index", "(self, value, start=0, stop=9223372036854775807, /)") { vm, arguments throws(PyError) in
      let (start, stop) = try vm.searchBounds(arguments, arguments[0])
      let index = try vm.firstIndex(of: arguments[1], in: arguments[0], from: start, to: stop)
      if index < 0 { throw vm.valueError("tuple.index(x): x not in tuple") }
      return Value(index)
    }
  }
}

private func tupleRepr(_ vm: VM, _ arguments: Arguments) throws(PyError) -> Value {
  let tuple = arguments[0]
  return try vm.guardedRepr(tuple, "(...)") { () throws(PyError) in
    var text = ReprText(vm, "(")
    try vm.appendItems(of: tuple, to: &text)
    text.append(tuple.tuple.pointee.count == 1 ? ",)" : ")")
    return try text.finish()
  }
}

private func tupleGetItem(_ vm: VM, _ arguments: Arguments) throws(PyError) -> Value {
  let tuple = arguments[0].tuple
  if arguments[1].is(.slice) {
    let (start, step, count) = try vm.sliceBounds(arguments[1].slice, length: tuple.pointee.count)
    if count == 0 { return vm.emptyTuple }
    if count == tuple.pointee.count && step == 1 { return arguments[0] }
    try vm.reserveValues(count)
    let part = vm.newTuple(count: count)
    for i in 0..<count { part.items[i] = tuple.items[start &+ i &* step] }
    return Value(.tuple, part)
  }
  var index = try vm.sequenceIndex(arguments[1], "tuple")
  if index < 0 { index = index &+ tuple.pointee.count }
  guard index >= 0 && index < tuple.pointee.count else { throw vm.indexError("tuple index out of range") }
  return tuple.items[index]
}

private func tupleAdd(_ vm: VM, _ arguments: Arguments) throws(PyError) -> Value {
  let other = vm.builtin(arguments[1])
  guard other.is(.tuple) else {
    throw vm.typeError("can only concatenate tuple (not \"\(vm.typeName(arguments[1]))\") to tuple")
  }
  let left = arguments[0].tuple
  let count = left.pointee.count
  if count == 0 { return other }
  if other.tuple.pointee.count == 0 { return arguments[0] }
  try vm.reserveValues(count &+ other.tuple.pointee.count)
  let sum = vm.newTuple(count: count &+ other.tuple.pointee.count)
  sum.items.update(from: left.items, count: count)
  (sum.items + count).update(from: other.tuple.items, count: other.tuple.pointee.count)
  return Value(.tuple, sum)
}

private func tupleMultiply(_ vm: VM, _ arguments: Arguments) throws(PyError) -> Value {
  let times = try vm.repetitions(arguments[1])
  let tuple = arguments[0].tuple
  let count = tuple.pointee.count
  if times == 1 || count == 0 { return arguments[0] }
  if times == 0 { return vm.emptyTuple }
  try vm.reserveValues(count, times: times)
  let result = vm.newTuple(count: count &* times)
  for i in 0..<times { (result.items + i &* count).update(from: tuple.items, count: count) }
  return Value(.tuple, result)
}
