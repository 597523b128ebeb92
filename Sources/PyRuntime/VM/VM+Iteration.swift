// This file defines iteration for native code: `iter`, `next`, and loops over any iterable.

extension VM {
  /// `iter(value)`. Throws TypeError when it is not iterable.
  public func iterator(_ value: Value) throws(PyError) -> Value {
    switch value.kind {
    case .list: return newIterator(.listIterator, value)
    case .tuple: return newIterator(.tupleIterator, value)
    case .str: return newIterator(value.str.pointee.isASCII ? .strASCIIIterator : .strIterator, value)
    case .dict: return newIterator(.dictKeyIterator, value, limit: value.dict.pointee.count)
    case .range: return rangeIterator(value)
    case .set, .frozenset: return newIterator(.setIterator, value, limit: value.set.pointee.count)
    case .generator, .listIterator, .tupleIterator, .rangeIterator, .strIterator, .setIterator, .dictKeyIterator,
      .dictValueIterator, .dictItemIterator, .enumerateObject, .zipObject, .mapObject, .filterObject, .reversedObject,
      .bytesIterator, .sequenceIterator, .callableIterator, .strASCIIIterator, .bytearrayIterator, .longRangeIterator,
      .listReverseIterator, .dictReverseKeyIterator, .dictReverseValueIterator, .dictReverseItemIterator:
      return value
    case .dictKeys:
      let dict = value.wrapper.pointee.wrapped
      return newIterator(.dictKeyIterator, dict, limit: dict.dict.pointee.count)
    case .dictValues:
      let dict = value.wrapper.pointee.wrapped
      return newIterator(.dictValueIterator, dict, limit: dict.dict.pointee.count)
    case .dictItems:
      let dict = value.wrapper.pointee.wrapped
      return newIterator(.dictItemIterator, dict, limit: dict.dict.pointee.count)
    case .bytes: return newIterator(.bytesIterator, value)
    case .bytearray: return newIterator(.bytearrayIterator, value)
    default: break
    }
    let type = self.type(of: value)
    let method = lookup(type, .iter)
    if method.isUndefined {
      if lookup(type, .getitem).isUndefined { throw typeError("'\(typeName(value))' object is not iterable") }
      return newIterator(.sequenceIterator, value)
    }
    if method.isNone { throw typeError("'\(typeName(value))' object is not iterable") }
    let result = try callMethod(method, value)
    if !isIterator(result) { throw typeError("iter() returned non-iterator of type '\(typeName(result))'") }
    return result
  }

  public func isIterator(_ value: Value) -> Bool {
    switch value.kind {
    case .generator, .listIterator, .tupleIterator, .rangeIterator, .strIterator, .setIterator, .dictKeyIterator,
      .dictValueIterator, .dictItemIterator, .enumerateObject, .zipObject, .mapObject, .filterObject, .reversedObject,
      .bytesIterator, .sequenceIterator, .callableIterator, .strASCIIIterator, .bytearrayIterator, .longRangeIterator,
      .listReverseIterator, .dictReverseKeyIterator, .dictReverseValueIterator, .dictReverseItemIterator:
      true
    default: !lookup(type(of: value), .next).isUndefined
    }
  }

  func rangeIterator(_ value: Value) -> Value {
    let range = value.range
    let isSmall = range.pointee.start.isInt && range.pointee.step.isInt && range.pointee.stop.isInt
    if isSmall && range.pointee.length >= 0 {
      // `index` is the next value, `limit` how many are left, `extra` the step.
      return newIterator(
        .rangeIterator, value, index: range.pointee.start.int, limit: range.pointee.length,
        extra: range.pointee.step)
    }
    return newIterator(.longRangeIterator, value)
  }

  /// The next item of an iterator, or undefined at its end.
  public func next(_ iterator: Value) throws(PyError) -> Value {
    let state = iterator.iterator
    switch iterator.kind {
    case .listIterator:
      if state.pointee.source.isUndefined { return .undefined }
      let list = state.pointee.source.list
      let i = state.pointee.index
      if i >= list.pointee.count {
        state.pointee.source = .undefined
        return .undefined
      }
      state.pointee.index = i &+ 1
      return list.pointee.items[i]
    case .tupleIterator:
      let i = state.pointee.index
      if i >= state.pointee.source.tuple.pointee.count { return .undefined }
      state.pointee.index = i &+ 1
      return state.pointee.source.tuple.items[i]
    case .rangeIterator:
      if state.pointee.limit <= 0 { return .undefined }
      state.pointee.limit &-= 1
      let value = state.pointee.index
      state.pointee.index = value &+ state.pointee.extra.int
      return Value(value)
    case .strIterator:
      let i = state.pointee.index
      if i >= state.pointee.source.str.pointee.count { return .undefined }
      state.pointee.index = i &+ 1
      return newStr(point: state.pointee.source.str.codePoint(at: i))
    case .strASCIIIterator:
      let i = state.pointee.index
      if i >= state.pointee.source.str.pointee.count { return .undefined }
      state.pointee.index = i &+ 1
      return oneCharacter(state.pointee.source.str.latin1[i])
    case .bytesIterator, .bytearrayIterator:
      let i = state.pointee.index
      if i >= state.pointee.source.bytes.pointee.count { return .undefined }
      state.pointee.index = i &+ 1
      return Value(Int(state.pointee.source.bytes.pointee.data[i]))
    case .dictKeyIterator, .dictValueIterator, .dictItemIterator: return try nextOfDict(iterator)
    case .setIterator: return try nextOfSet(state)
    case .generator: return try resume(iterator.generator, .none)
    case .coroutineWrapper, .asyncGeneratorSend, .asyncGeneratorThrow, .anextAwaitable:
      return try sendInto(iterator, .none)
    case .enumerateObject, .zipObject, .mapObject, .filterObject, .reversedObject, .callableIterator,
      .sequenceIterator, .longRangeIterator, .listReverseIterator, .dictReverseKeyIterator,
      .dictReverseValueIterator, .dictReverseItemIterator:
      // Tools stand within each other as often as a program likes.
      try charge(1)
      return try nextOfTool(iterator)
    default: return try nextOfObject(iterator)
    }
  }

  /// Steps an iterator of a dict: the entry, or nil at the end.
  @inline(__always) func nextEntry(_ state: IteratorRef) throws(PyError) -> UnsafeMutablePointer<DictEntry>? {
    if state.pointee.source.isUndefined { return nil }
    let dict = state.pointee.source.dict
    if dict.pointee.count != state.pointee.limit {
      state.pointee.limit = -1
      throw runtimeError("dictionary changed size during iteration")
    }
    let i = nextEntry(dict, from: state.pointee.index)
    if i < 0 {
      state.pointee.source = .undefined
      return nil
    }
    state.pointee.index = i &+ 1
    return dict.pointee.entries + i
  }

  private func nextOfDict(_ iterator: Value) throws(PyError) -> Value {
    guard let entry = try nextEntry(iterator.iterator) else { return .undefined }
    switch iterator.kind {
    case .dictKeyIterator: return entry.pointee.key
    case .dictValueIterator: return entry.pointee.value
    default:
      let pair = newTuple(count: 2)
      pair.items[0] = entry.pointee.key
      pair.items[1] = entry.pointee.value
      return Value(.tuple, pair)
    }
  }

  private func nextOfSet(_ state: IteratorRef) throws(PyError) -> Value {
    if state.pointee.source.isUndefined { return .undefined }
    let set = state.pointee.source.set
    if set.pointee.count != state.pointee.limit {
      state.pointee.limit = -1
      throw runtimeError("Set changed size during iteration")
    }
    var i = state.pointee.index
    while i <= set.pointee.mask {
      let key = set.pointee.table[i].key
      i &+= 1
      if !key.isUndefined {
        state.pointee.index = i
        return key
      }
    }
    state.pointee.source = .undefined
    return .undefined
  }

  /// The next item of an object with `__next__`; its StopIteration becomes undefined.
  private func nextOfObject(_ iterator: Value) throws(PyError) -> Value {
    let method = lookup(type(of: iterator), .next)
    if method.isUndefined { throw typeError("'\(typeName(iterator))' object is not an iterator") }
    // Natives give undefined at the end, so that no exception has to be made.
    if method.is(.native) && iterator.is(.foreign) { return try callForeign(method.native, iterator) }
    do {
      return try callMethod(method, iterator)
    } catch {
      guard error == .exception, isRaised(.stopIteration) else { throw error }
      lastCaught = currentException
      currentException = .undefined
      return .undefined
    }
  }

  /// A method that was looked up on the foreign object's own type: nothing is left to check or to unwrap.
  @inline(__always) private func callForeign(_ method: NativeRef, _ receiver: Value) throws(PyError) -> Value {
    try checkRoom(1)
    try charge(2)
    let base = top
    base[0] = receiver
    top = base + 1
    if top > highWater { highWater = top }
    defer { top = base }
    return try natives[method.pointee.index].function(self, Arguments(base, 1))
  }

  /// Calls `body` with every item until it returns false. The iterable, its iterator and the item stay alive meanwhile.
  public func iterate(_ iterable: Value, _ body: (Value) throws(PyError) -> Bool) throws(PyError) {
    let mark = keepMark
    defer { release(to: mark) }
    keep(iterable)
    let iterator = keep(try self.iterator(iterable))
    let slot = keepMark
    keep(.none)
    func take(_ item: Value) throws(PyError) -> Bool {
      temporaries[slot] = item
      try charge(1)
      return try body(item)
    }
    if iterator.is(.generator) { return try drain(iterator.generator, take) }
    while true {
      let item = try next(iterator)
      if item.isUndefined { return }
      if !(try take(item)) { return }
    }
  }

  /// A list of all items.
  public func list(_ iterable: Value) throws(PyError) -> ListRef {
    switch iterable.kind {
    case .list:
      try reserve(iterable.list.pointee.count &* 16)
      return newList(iterable.list.pointee.items, count: iterable.list.pointee.count).list
    case .tuple:
      try reserve(iterable.tuple.pointee.count &* 16)
      return newList(iterable.tuple.items, count: iterable.tuple.pointee.count).list
    default: break
    }
    let mark = keepMark
    defer { release(to: mark) }
    let list = newList()
    keep(Value(.list, list))
    try appendAll(list, iterable)
    return list
  }

  /// Appends all items. As in CPython, an object of a program's class is first asked how many to expect.
  func appendAll(_ list: ListRef, _ iterable: Value) throws(PyError) {
    if !iterable.isInstance {
      try askLength(behind: iterable)
      try iterate(iterable) { (item) throws(PyError) in
        try self.append(list, item)
        return true
      }
      return
    }
    let mark = keepMark
    defer { release(to: mark) }
    keep(iterable)
    let iterator = keep(try self.iterator(iterable))
    try askLengthHint(iterable)
    while true {
      let item = try next(iterator)
      if item.isUndefined { return }
      try charge(1)
      try append(list, item)
    }
  }

  /// An iterator over what an object's `__getitem__` gives passes the question for a length on to the object.
  private func askLength(behind iterator: Value) throws(PyError) {
    guard iterator.is(.sequenceIterator) || iterator.is(.reversedObject) else { return }
    let source = iterator.iterator.pointee.source
    guard source.isInstance, lookup(type(of: source), .len).is(.function) else { return }
    _ = try catches(.typeError) { () throws(PyError) in _ = try length(source) }
  }

  /// Calls `__len__` or `__length_hint__`. The hint itself is of no use here, but a program sees the call and what it raises.
  private func askLengthHint(_ value: Value) throws(PyError) {
    let type = self.type(of: value)
    let length = lookup(type, .len)
    if length.is(.native) { return }
    if !length.isUndefined {
      if !(try catches(.typeError, { () throws(PyError) in _ = try self.length(value) })) { return }
    }
    let method = lookup(type, intern("__length_hint__"))
    if method.isUndefined { return }
    var hint = Value.undefined
    if try catches(.typeError, { () throws(PyError) in hint = try self.callMethod(method, value) }) { return }
    if hint.is(.notImplemented) { return }
    let number = builtin(hint)
    guard number.isInt || number.isBool || number.is(.bigInt) else {
      throw typeError("__length_hint__ must be an integer, not \(typeName(hint))")
    }
    if number.isInt && number.int < 0 { throw valueError("__length_hint__() should return >= 0") }
  }

  /// All items as a Swift array. They are kept alive only by the iterable: keep them if you call back.
  public func array(_ iterable: Value) throws(PyError) -> [Value] {
    let items = try list(iterable)
    return Array(UnsafeBufferPointer(start: items.pointee.items, count: items.pointee.count))
  }

  /// A tuple of all items.
  public func tuple(_ iterable: Value) throws(PyError) -> Value {
    if iterable.is(.tuple) { return iterable }
    let items = try list(iterable)
    try reserve(items.pointee.count &* 16)
    return newTuple(items.pointee.items, count: items.pointee.count)
  }
}
