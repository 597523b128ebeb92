// This file defines enumerate, zip, map and filter (library reference, "Built-in Functions"), and one step of every
// iterator that has to call back. Fields of an iterator's state: `source` is what is stepped through, undefined at the
// end where the end is final; `extra` is named at each kind.

extension VM {
  /// `enumerate`: `source` is the iterator, `extra` the next number.
  func installEnumerate(_ builder: TypeBuilder) {
    builder.genericAlias()
    builder.staticMethod("__new__", "(cls, /, *args, **kwargs)", enumerateNew)
  }

  /// `zip`: `source` is a tuple of iterators, `index` 1 when they must be equally long.
  func installZip(_ builder: TypeBuilder) {
    builder.staticMethod("__new__", "(cls, /, *iterables, **kwargs)", zipNew)
  }

  /// `map`: `source` is a tuple of iterators, `extra` the function.
  func installMap(_ builder: TypeBuilder) {
    builder.staticMethod("__new__", "(cls, /, *args, **kwargs)") { vm, arguments throws(PyError) in
      if arguments.keywordCount > 0 && !isProgramClass(arguments[0]) {
        throw vm.typeError("map() takes no keyword arguments")
      }
      if arguments.positionalCount < 3 { throw vm.typeError("map() must have at least two arguments.") }
      let sources = try iterators(vm, arguments, from: 2)
      return try vm.instantiate(
        arguments[0], .mapObject, vm.newIterator(.mapObject, sources, extra: arguments[1]))
    }
  }

  /// `filter`: `source` is the iterator, `extra` the function or None.
  func installFilter(_ builder: TypeBuilder) {
    builder.staticMethod("__new__", "(cls, /, *args, **kwargs)") { vm, arguments throws(PyError) in
      try vm.checkConstructor("filter", arguments, 2...2)
      let source = try vm.iterator(arguments[2])
      return try vm.instantiate(
        arguments[0], .filterObject, vm.newIterator(.filterObject, source, extra: arguments[1]))
    }
  }

  /// The next item of enumerate, zip, map, filter, reversed, `iter(callable, sentinel)` and of the old sequence
  /// protocol (`__getitem__` from 0 until IndexError), or undefined at the end.
  func nextOfTool(_ iterator: Value) throws(PyError) -> Value {
    let mark = keepMark
    defer { release(to: mark) }
    keep(iterator)
    let state = iterator.iterator
    switch iterator.kind {
    case .enumerateObject: return try nextOfEnumerate(state)
    case .zipObject: return try nextOfZip(state)
    case .mapObject: return try nextOfMap(state)
    case .filterObject: return try nextOfFilter(state)
    case .reversedObject, .listReverseIterator, .dictReverseKeyIterator, .dictReverseValueIterator,
      .dictReverseItemIterator:
      return try nextOfReversed(iterator)
    case .callableIterator: return try nextOfCallable(state)
    case .sequenceIterator, .longRangeIterator: return try nextOfSequence(state)
    default: return .undefined
    }
  }

  private func nextOfEnumerate(_ state: IteratorRef) throws(PyError) -> Value {
    let item = try step(state.pointee.source)
    if item.isUndefined { return .undefined }
    let pair = newTuple(count: 2)
    pair.items[0] = state.pointee.extra
    pair.items[1] = item
    keep(Value(.tuple, pair))
    state.pointee.extra = try binary(.add, state.pointee.extra, Value(1))
    return Value(.tuple, pair)
  }

  private func nextOfZip(_ state: IteratorRef) throws(PyError) -> Value {
    let sources = state.pointee.source.tuple
    let count = sources.pointee.count
    if count == 0 { return .undefined }
    let items = newTuple(count: count)
    for i in 0..<count { items.items[i] = .none }
    keep(Value(.tuple, items))
    for i in 0..<count {
      let item = try step(sources.items[i])
      if item.isUndefined {
        if state.pointee.index != 0 { try checkZipLengths(sources, endedAt: i) }
        return .undefined
      }
      items.items[i] = item
    }
    return Value(.tuple, items)
  }

  /// Whether `nextPair` knows how to step this iterator.
  @inline(__always) func isPairing(_ iterator: Value) -> Bool {
    !iterator.is(.zipObject) || iterator.iterator.pointee.source.tuple.pointee.count == 2
  }

  /// Steps `dict.items()`, enumerate or a zip of two without making the pair; false at the end. `target` is in a frame.
  func nextPair(_ iterator: Value, into target: UnsafeMutablePointer<Value>) throws(PyError) -> Bool {
    let state = iterator.iterator
    switch iterator.kind {
    case .dictItemIterator:
      guard let entry = try nextEntry(state) else { return false }
      target[0] = entry.pointee.key
      target[1] = entry.pointee.value
    case .enumerateObject:
      let item = try next(state.pointee.source)
      if item.isUndefined { return false }
      target[0] = state.pointee.extra
      target[1] = item
      let (number, overflow) = state.pointee.extra.int.addingReportingOverflow(1)
      if state.pointee.extra.isInt && !overflow {
        state.pointee.extra = Value(number)
      } else {
        state.pointee.extra = try binary(.add, state.pointee.extra, Value(1))
      }
    default:
      let sources = state.pointee.source.tuple
      let first = try next(sources.items[0])
      if first.isUndefined {
        if state.pointee.index != 0 { try checkZipLengths(sources, endedAt: 0) }
        return false
      }
      let mark = keepMark
      keep(first)
      defer { release(to: mark) }
      let second = try next(sources.items[1])
      if second.isUndefined {
        if state.pointee.index != 0 { try checkZipLengths(sources, endedAt: 1) }
        return false
      }
      target[0] = first
      target[1] = second
    }
    return true
  }

  /// Throws ValueError unless all iterators end with the one at `end`.
  private func checkZipLengths(_ sources: TupleRef, endedAt end: Int) throws(PyError) {
    if end > 0 {
      throw valueError("zip() argument \(end + 1) is shorter than argument\(end == 1 ? " " : "s 1-")\(end)")
    }
    for i in 1..<max(sources.pointee.count, 1) {
      if !(try next(sources.items[i]).isUndefined) {
        throw valueError("zip() argument \(i + 1) is longer than argument\(i == 1 ? " " : "s 1-")\(i)")
      }
    }
  }

  private func nextOfMap(_ state: IteratorRef) throws(PyError) -> Value {
    let sources = state.pointee.source.tuple
    let function = state.pointee.extra
    let first = try step(sources.items[0])
    if first.isUndefined { return .undefined }
    if sources.pointee.count == 1 {
      return try endingAtStop { () throws(PyError) in try self.call(function, first) }
    }
    keep(first)
    let second = try step(sources.items[1])
    if second.isUndefined { return .undefined }
    if sources.pointee.count == 2 {
      return try endingAtStop { () throws(PyError) in try self.call(function, first, second) }
    }
    keep(second)
    var items = [first, second]
    for i in 2..<sources.pointee.count {
      let item = try step(sources.items[i])
      if item.isUndefined { return .undefined }
      items.append(keep(item))
    }
    return try endingAtStop { () throws(PyError) in try self.call(function, items) }
  }

  private func nextOfFilter(_ state: IteratorRef) throws(PyError) -> Value {
    let function = state.pointee.extra
    let isPlain = function.isNone || function.is(.type) && function.type == type(.bool)
    let slot = keepMark
    keep(.none)
    while true {
      let item = try step(state.pointee.source)
      if item.isUndefined { return .undefined }
      temporaries[slot] = item
      try charge(1)
      let verdict = try endingAtStop { () throws(PyError) in
        Value(try self.isTrue(isPlain ? item : try self.call(function, item)))
      }
      if verdict.isUndefined { return .undefined }
      if verdict.bool { return item }
    }
  }

  /// The next item of a tool's source, or undefined at its end. What ended it stays in `lastCaught`, because the tool
  /// ends with the same exception and so with the same value.
  @inline(__always) private func step(_ source: Value) throws(PyError) -> Value {
    lastCaught = .undefined
    let item = try next(source)
    if item.isUndefined && isDelegate(source) { rememberResult() }
    return item
  }

  private func rememberResult() {
    lastCaught = .undefined
    if generatorResult.isNone { return }
    let exception = newException(type(.stopIteration), [generatorResult])
    setMember(exception, "value", generatorResult)
    lastCaught = exception
  }

  /// What a call gives, or undefined when it raises StopIteration, which ends the iterator that made the call.
  @inline(__always) private func endingAtStop(_ call: () throws(PyError) -> Value) throws(PyError) -> Value {
    do throws(PyError) {
      return try call()
    } catch {
      guard error == .exception, isRaised(.stopIteration) else { throw error }
      lastCaught = currentException
      currentException = .undefined
      return .undefined
    }
  }

  /// `iter(callable, sentinel)`: `source` is the callable, `extra` the value that ends it.
  private func nextOfCallable(_ state: IteratorRef) throws(PyError) -> Value {
    if state.pointee.source.isUndefined { return .undefined }
    var result = Value.undefined
    let isOver = try catches(.stopIteration) { () throws(PyError) in result = try self.call(state.pointee.source) }
    if isOver || state.pointee.source.isUndefined {
      state.pointee.source = .undefined
      return .undefined
    }
    keep(result)
    if try equal(state.pointee.extra, result) {
      state.pointee.source = .undefined
      return .undefined
    }
    return result
  }

  /// The old sequence protocol: `index` is the next position.
  private func nextOfSequence(_ state: IteratorRef) throws(PyError) -> Value {
    if state.pointee.source.isUndefined { return .undefined }
    let index = state.pointee.index
    let result = try itemOrEnd(state.pointee.source, index)
    if result.isUndefined { state.pointee.source = .undefined } else { state.pointee.index = index &+ 1 }
    return result
  }

  /// `sequence[index]`, or undefined when that raises IndexError or StopIteration.
  func itemOrEnd(_ sequence: Value, _ index: Int) throws(PyError) -> Value {
    do {
      return try getItem(sequence, Value(index))
    } catch {
      guard error == .exception, isRaised(.indexError) || isRaised(.stopIteration) else { throw error }
      lastCaught = currentException
      currentException = .undefined
      return .undefined
    }
  }
}

private func isProgramClass(_ cls: Value) -> Bool {
  cls.is(.type) && cls.type.pointee.flags.contains(.isHeapType)
}

/// A tuple of the iterators over the arguments from `first` on.
private func iterators(_ vm: VM, _ arguments: Arguments, from first: Int) throws(PyError) -> Value {
  let sources = vm.newTuple(count: max(arguments.positionalCount &- first, 0))
  for i in 0..<sources.pointee.count { sources.items[i] = .none }
  let mark = vm.keepMark
  defer { vm.release(to: mark) }
  vm.keep(Value(.tuple, sources))
  for i in 0..<sources.pointee.count { sources.items[i] = try vm.iterator(arguments[first &+ i]) }
  return Value(.tuple, sources)
}

private func enumerateNew(_ vm: VM, _ arguments: Arguments) throws(PyError) -> Value {
  let given = arguments.count &- 1
  if given > 2 { throw vm.typeError("enumerate() takes at most 2 arguments (\(given) given)") }
  var parts = [Value.undefined, .undefined]
  for i in 1..<max(arguments.positionalCount, 1) { parts[i &- 1] = arguments[i] }
  for i in 0..<arguments.keywordCount {
    let name = arguments.keywords.tuple.items[i].str.string
    guard let at = ["iterable", "start"].firstIndex(of: name), parts[at].isUndefined,
      at == 0 || arguments.positionalCount == 2 || !arguments.keyword("iterable").isUndefined
    else { throw vm.typeError("'\(name)' is an invalid keyword argument for enumerate()") }
    parts[at] = arguments.base[arguments.positionalCount &+ i]
  }
  if parts[0].isUndefined { throw vm.typeError("enumerate() missing required argument 'iterable'") }
  let mark = vm.keepMark
  defer { vm.release(to: mark) }
  let start = vm.keep(parts[1].isUndefined ? Value(0) : try vm.indexValue(parts[1]))
  let source = try vm.iterator(parts[0])
  return try vm.instantiate(
    arguments[0], .enumerateObject, vm.newIterator(.enumerateObject, source, extra: start))
}

private func zipNew(_ vm: VM, _ arguments: Arguments) throws(PyError) -> Value {
  let strict = arguments.keyword("strict")
  if arguments.keywordCount > (strict.isUndefined ? 0 : 1) && !isProgramClass(arguments[0]) {
    for i in 0..<arguments.keywordCount where arguments.keywords.tuple.items[i].str.string != "strict" {
      let name = arguments.keywords.tuple.items[i].str.string
      throw vm.typeError("'\(name)' is an invalid keyword argument for zip()")
    }
  }
  let isStrict = strict.isUndefined ? false : try vm.isTrue(strict)
  let sources = try iterators(vm, arguments, from: 1)
  return try vm.instantiate(
    arguments[0], .zipObject, vm.newIterator(.zipObject, sources, index: isStrict ? 1 : 0))
}
