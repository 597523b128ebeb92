// This file defines how a dict takes in the items of another mapping or of an iterable of pairs, with the errors that
// `dict()` and `dict.update()` share.

extension VM {
  /// `dict(...)` and `dict.update(...)`: `arguments[0]` is the dict; `name` stands in errors.
  func updateDict(_ arguments: Arguments, _ name: String) throws(PyError) -> Value {
    let dict = arguments[0].dict
    let given = arguments.positionalCount
    if given > 2 { throw typeError("\(name) expected at most 1 argument, got \(given &- 1)") }
    if given == 2 { try update(dict, arguments[1]) }
    for i in 0..<arguments.keywordCount {
      try set(dict, arguments.keywords.tuple.items[i], arguments.base[given &+ i])
    }
    return .none
  }

  /// Adds the items of a mapping (anything with `keys`) or of an iterable of pairs.
  func update(_ dict: DictRef, _ source: Value) throws(PyError) {
    let plain = builtin(source)
    if plain.is(.dict) && (source.is(.dict) || !overrides(source, .iter, of: .dict)) {
      return try merge(dict, plain.dict)
    }
    let mark = keepMark
    defer { release(to: mark) }
    let keys = try findAttribute(source, intern("keys"))
    if keys.isUndefined { return try mergePairs(dict, source) }
    let iterable = keep(try call(keys))
    try iterate(iterable) { (key) throws(PyError) in
      try self.set(dict, key, try self.getItem(source, key))
      return true
    }
  }

  /// Whether the class of an instance replaces a special method of the builtin type below it.
  func overrides(_ instance: Value, _ name: SpecialName, of kind: Kind) -> Bool {
    lookup(type(of: instance), name) !== lookup(type(kind), name)
  }

  /// Adds the entries of another dict, which must not change meanwhile.
  private func merge(_ dict: DictRef, _ source: DictRef) throws(PyError) {
    if dict == source { return }
    let mark = keepMark
    defer { release(to: mark) }
    keep(Value(.dict, source))
    let version = source.pointee.version
    var next = nextEntry(source, from: 0)
    while next >= 0 {
      let entry = source.pointee.entries[next]
      try set(dict, entry.key, hash: entry.hash, entry.value)
      if source.pointee.version != version { throw runtimeError("dict mutated during update") }
      try charge(1)
      next = nextEntry(source, from: next &+ 1)
    }
  }

  private func mergePairs(_ dict: DictRef, _ source: Value) throws(PyError) {
    var position = 0
    try iterate(source) { (item) throws(PyError) in
      let pair = try self.updatePair(item, position)
      let mark = self.keepMark
      defer { self.release(to: mark) }
      self.keep(pair)
      try self.set(dict, self.item(pair, 0), self.item(pair, 1))
      position &+= 1
      return true
    }
  }

  /// A list or tuple of two.
  private func updatePair(_ item: Value, _ position: Int) throws(PyError) -> Value {
    var pair = item
    if !item.is(.list) && !item.is(.tuple) {
      let isNoSequence = try catches(.typeError) { () throws(PyError) in
        pair = Value(.list, try self.list(item))
      }
      if isNoSequence {
        throw typeError("cannot convert dictionary update sequence element #\(position) to a sequence")
      }
    }
    if itemCount(pair) != 2 {
      throw valueError(
        "dictionary update sequence element #\(position) has length \(itemCount(pair)); 2 is required")
    }
    return pair
  }
}
