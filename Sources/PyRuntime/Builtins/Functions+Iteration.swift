// This file defines the builtin functions on iterables: all, any, iter, len, max, min, next, sorted.

extension VM {
  func installIterationFunctions(_ builder: ModuleBuilder) {
    builder.function("all", "(iterable, /)") { vm, arguments throws(PyError) in
      var result = true
      try vm.iterate(arguments[0]) { item throws(PyError) in
        result = try vm.isTrue(item)
        return result
      }
      return Value(result)
    }
    builder.function("any", "(iterable, /)") { vm, arguments throws(PyError) in
      var result = false
      try vm.iterate(arguments[0]) { item throws(PyError) in
        result = try vm.isTrue(item)
        return !result
      }
      return Value(result)
    }
    builder.function("len", "(obj, /)") { vm, arguments throws(PyError) in Value(try vm.length(arguments[0])) }
    builder.function("iter", "(object, sentinel=0, /)") { vm, arguments throws(PyError) in
      if arguments[1].isUndefined { return try vm.iterator(arguments[0]) }
      if !vm.isCallable(arguments[0]) { throw vm.typeError("iter(v, w): v must be callable") }
      return vm.newIterator(.callableIterator, arguments[0], extra: arguments[1])
    }
    builder.function("next", "(iterator, default=None, /)", nextItem)
    builder.function("sorted", "(*args, **kwargs)", sortedItems)
    builder.function("max", "(*args, key=None, default=None)") { vm, arguments throws(PyError) in
      try vm.extreme(arguments, "max", .greater)
    }
    builder.function("min", "(*args, key=None, default=None)") { vm, arguments throws(PyError) in
      try vm.extreme(arguments, "min", .less)
    }
  }

  /// `max` and `min`: the first item that no later one goes beyond.
  private func extreme(_ arguments: Arguments, _ name: String, _ order: Comparison) throws(PyError) -> Value {
    let count = arguments.positionalCount
    if count == 0 { throw typeError("\(name) expected at least 1 argument, got 0") }
    let key = arguments.keyword("key")
    let fallback = arguments.keyword("default")
    if count > 1 && !fallback.isUndefined {
      throw typeError("Cannot specify a default for \(name)() with multiple positional arguments")
    }
    let mark = keepMark
    defer { release(to: mark) }
    var best = keep(.undefined)
    var bestKey = keep(.undefined)
    let hasKey = !key.isUndefined && !key.isNone
    let consider = { [self] (item: Value) throws(PyError) -> Bool in
      let itemKey = hasKey ? try call(key, item) : item
      if !best.isUndefined {
        // The fresh key stands in no other root while the comparison runs.
        let place = keepMark
        keep(itemKey)
        defer { release(to: place) }
        if !(try isTrue(compare(order, itemKey, bestKey))) { return true }
      }
      best = item
      bestKey = itemKey
      replaceKept(at: mark, with: best)
      replaceKept(at: mark + 1, with: bestKey)
      return true
    }
    if count == 1 {
      try iterate(arguments[0], consider)
    } else {
      for i in 0..<count { _ = try consider(arguments[i]) }
    }
    if !best.isUndefined { return best }
    if !fallback.isUndefined { return fallback }
    throw valueError("\(name)() arg is an empty sequence")
  }
}

private func nextItem(_ vm: VM, _ arguments: Arguments) throws(PyError) -> Value {
  let iterator = arguments[0]
  if !vm.isIterator(iterator) { throw vm.typeError("'\(vm.typeName(iterator))' object is not an iterator") }
  if arguments[1].isUndefined, iterator.isInstance {
    // The program's own StopIteration goes through as it is, with its value.
    let method = vm.lookup(vm.type(of: iterator), .next)
    if !method.is(.native) { return try vm.callMethod(method, iterator) }
  }
  let isTool =
    iterator.is(.mapObject) || iterator.is(.filterObject) || iterator.is(.zipObject) || iterator.is(.enumerateObject)
  if isTool { vm.lastCaught = .undefined }
  let item = try vm.next(iterator)
  if !item.isUndefined { return item }
  if !arguments[1].isUndefined { return arguments[1] }
  // What ended the source, or the function, ends the tool.
  if isTool && vm.lastCaught.isInstance && vm.type(of: vm.lastCaught).isSubtype(of: vm.type(.stopIteration)) {
    throw vm.raiseAgain()
  }
  let value = vm.isDelegate(iterator) ? vm.generatorResult : .none
  throw vm.stopIteration(value.isNone ? .undefined : value)
}

/// A list of the items, sorted by `list.sort`, whose errors and keywords these are.
private func sortedItems(_ vm: VM, _ arguments: Arguments) throws(PyError) -> Value {
  if arguments.positionalCount != 1 {
    throw vm.typeError("sorted expected 1 argument, got \(arguments.positionalCount)")
  }
  let mark = vm.keepMark
  defer { vm.release(to: mark) }
  let list = vm.keep(Value(.list, try vm.list(arguments[0])))
  let sort = try vm.getAttribute(list, "sort")
  _ = try vm.call(sort, arguments.dropFirst())
  return list
}
