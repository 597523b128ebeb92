// This file defines `reversed` (library reference, "reversed"), and the hints of length that iterators give.

extension VM {
  /// `reversed`: `source` is the sequence and `index` the next position, or -1 at the end. Lists and dicts have types
  /// of their own; `limit` is the number of keys that a dict must keep.
  func installReversed(_ builder: TypeBuilder) {
    builder.staticMethod("__new__", "(cls, /, *args, **kwargs)", reversedNew)
    installLengthHint(builder)
  }

  /// A reversed iterator over the keys, values or items of a dict.
  func reversedDict(_ dict: Value, _ view: Kind) -> Value {
    let kind: Kind =
      switch view {
      case .dictValues: .dictReverseValueIterator
      case .dictItems: .dictReverseItemIterator
      default: .dictReverseKeyIterator
      }
    return newIterator(kind, dict, index: dict.dict.pointee.used &- 1, limit: dict.dict.pointee.count)
  }

  func nextOfReversed(_ iterator: Value) throws(PyError) -> Value {
    let state = iterator.iterator
    let source = state.pointee.source
    let index = state.pointee.index
    if source.isUndefined { return .undefined }
    switch source.kind {
    case .list:
      if index < 0 || index >= source.list.pointee.count { break }
      state.pointee.index = index &- 1
      return source.list.pointee.items[index]
    case .tuple:
      if index < 0 { break }
      state.pointee.index = index &- 1
      return source.tuple.items[index]
    case .dict where iterator.kind != .reversedObject: return try nextOfReversedDict(iterator, source.dict)
    default:
      if index < 0 { break }
      state.pointee.index = index &- 1
      let item = try itemOrEnd(source, index)
      if item.isUndefined { break }
      return item
    }
    state.pointee.source = .undefined
    return .undefined
  }

  private func nextOfReversedDict(_ iterator: Value, _ dict: DictRef) throws(PyError) -> Value {
    let state = iterator.iterator
    if dict.pointee.count != state.pointee.limit {
      state.pointee.limit = -1
      throw runtimeError("dictionary changed size during iteration")
    }
    var i = min(state.pointee.index, dict.pointee.used &- 1)
    while i >= 0 && dict.pointee.entries[i].key.isUndefined { i &-= 1 }
    if i < 0 {
      state.pointee.source = .undefined
      return .undefined
    }
    state.pointee.index = i &- 1
    let entry = dict.pointee.entries[i]
    switch iterator.kind {
    case .dictReverseValueIterator: return entry.value
    case .dictReverseItemIterator: return newTuple([entry.key, entry.value])
    default: return entry.key
    }
  }

  // MARK: Length hints

  /// `__length_hint__` of the iterators that know it (PEP 424).
  func installLengthHint(_ builder: TypeBuilder) {
    builder.method("__length_hint__", "(self, /)") { vm, arguments throws(PyError) in
      Value(max(try vm.itemsLeft(arguments[0]), 0))
    }
  }

  private func itemsLeft(_ iterator: Value) throws(PyError) -> Int {
    let state = iterator.iterator
    let source = state.pointee.source
    if source.isUndefined { return 0 }
    switch iterator.kind {
    case .listIterator: return source.list.pointee.count &- state.pointee.index
    case .tupleIterator: return source.tuple.pointee.count &- state.pointee.index
    case .strIterator, .strASCIIIterator: return source.str.pointee.count &- state.pointee.index
    case .bytesIterator, .bytearrayIterator: return source.bytes.pointee.count &- state.pointee.index
    case .rangeIterator: return state.pointee.limit
    case .setIterator: return remaining(source.set.pointee.count, state) { source.set.pointee.table[$0].key }
    case .dictKeyIterator, .dictValueIterator, .dictItemIterator:
      return remaining(source.dict.pointee.count, state) { source.dict.pointee.entries[$0].key }
    case .sequenceIterator, .longRangeIterator: return try length(source) &- state.pointee.index
    case .reversedObject, .listReverseIterator, .dictReverseKeyIterator, .dictReverseValueIterator,
      .dictReverseItemIterator:
      if source.is(.dict) && iterator.kind != .reversedObject {
        if source.dict.pointee.count != state.pointee.limit { return 0 }
        let end = min(state.pointee.index &+ 1, source.dict.pointee.used)
        return (0..<max(end, 0)).count { !source.dict.pointee.entries[$0].key.isUndefined }
      }
      if source.is(.list) && state.pointee.index >= source.list.pointee.count { return 0 }
      return state.pointee.index &+ 1
    default: return 0
    }
  }

  /// The keys that have not been passed in a table that has not changed its size.
  private func remaining(_ count: Int, _ state: IteratorRef, _ key: (Int) -> Value) -> Int {
    if count != state.pointee.limit { return 0 }
    var left = count
    for i in 0..<state.pointee.index where !key(i).isUndefined { left &-= 1 }
    return left
  }
}

private func reversedNew(_ vm: VM, _ arguments: Arguments) throws(PyError) -> Value {
  try vm.checkConstructor("reversed", arguments, 1...1)
  let sequence = arguments[1]
  let method = vm.lookup(vm.type(of: sequence), .reversed)
  if !method.isUndefined && !method.isNone { return try vm.callMethod(method, sequence) }
  let isMapping = vm.builtin(sequence).is(.dict) || sequence.is(.mappingProxy)
  if !method.isUndefined || isMapping || vm.lookup(vm.type(of: sequence), .getitem).isUndefined {
    throw vm.typeError("'\(vm.typeName(sequence))' object is not reversible")
  }
  let count = try vm.length(sequence)
  let iterator = vm.newIterator(.reversedObject, sequence, index: count &- 1)
  return try vm.instantiate(arguments[0], .reversedObject, iterator)
}
