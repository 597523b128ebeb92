// This file defines `reversed` (library reference, "reversed"), and the hints of length that iterators give.

extension VM {
  /// `reversed`: `source` is the sequence and `index` the next position, or -1 at the end. For a dict, `extra` is the
  /// kind of the view as an int, and `limit` the number of keys that it must keep.
  func installReversed(_ builder: TypeBuilder) {
    builder.staticMethod("__new__", "(cls, /, *args, **kwargs)", reversedNew)
    builder.method("__repr__", "(self, /)", reversedRepr)
    installLengthHint(builder)
  }

  /// A reversed iterator over the keys, values or items of a dict.
  func reversedDict(_ dict: Value, _ view: Kind) -> Value {
    newIterator(
      .reversedObject, dict, index: dict.dict.pointee.used &- 1, limit: dict.dict.pointee.count,
      extra: Value(Int(view.rawValue)))
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
    case .dict where state.pointee.extra.isInt: return try nextOfReversedDict(state, source.dict)
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

  private func nextOfReversedDict(_ state: IteratorRef, _ dict: DictRef) throws(PyError) -> Value {
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
    switch state.pointee.extra.int {
    case Int(Kind.dictValues.rawValue): return entry.value
    case Int(Kind.dictItems.rawValue): return newTuple([entry.key, entry.value])
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
    case .strIterator: return source.str.pointee.count &- state.pointee.index
    case .bytesIterator: return source.bytes.pointee.count &- state.pointee.index
    case .rangeIterator: return state.pointee.limit
    case .setIterator: return remaining(source.set.pointee.count, state) { source.set.pointee.table[$0].key }
    case .dictKeyIterator, .dictValueIterator, .dictItemIterator:
      return remaining(source.dict.pointee.count, state) { source.dict.pointee.entries[$0].key }
    case .sequenceIterator: return try length(source) &- state.pointee.index
    case .reversedObject:
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

/// CPython has types of their own for reversed lists and dicts; here they show by name only.
private func reversedRepr(_ vm: VM, _ arguments: Arguments) throws(PyError) -> Value {
  let state = arguments[0].iterator
  let place = "object at 0x\(vm.hexadecimal(vm.identity(arguments[0])))>"
  switch (state.pointee.source.kind, state.pointee.extra) {
  case (.list, _): return vm.newStr("<list_reverseiterator \(place)")
  case (.dict, Value(Int(Kind.dictValues.rawValue))): return vm.newStr("<dict_reversevalueiterator \(place)")
  case (.dict, Value(Int(Kind.dictItems.rawValue))): return vm.newStr("<dict_reverseitemiterator \(place)")
  case (.dict, _): return vm.newStr("<dict_reversekeyiterator \(place)")
  default: return vm.newStr("<reversed \(place)")
  }
}
