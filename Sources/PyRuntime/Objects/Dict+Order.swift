// This file defines what an ordered dict and a counter do beside look-up: moving a key to either end, and counting. Both
// use the key's hash once.

extension VM {
  /// Makes a key the last one, or the first; false when it is absent. Throws as `get`.
  public func move(_ dict: DictRef, _ key: Value, toEnd: Bool) throws(PyError) -> Bool {
    let hash = try hash(key)
    let index = try find(dict, key, hash)
    if index < 0 { return false }
    if index == (toEnd ? dict.pointee.used &- 1 : nextEntry(dict, from: 0)) { return true }
    let entry = dict.pointee.entries[index]
    if toEnd {
      if dict.isFull { try grow(dict) } else { dict.remove(entry: index) }
      // The growth has moved the entries: the old one is found again by its index.
      if let old = place(of: entry, in: dict) { dict.remove(entry: old) }
      insertNew(dict, entry.key, hash, entry.value)
      return true
    }
    dict.remove(entry: index)
    if dict.firstCandidate == 0 || dict.isFull {
      let slack = dict.pointee.count / 2 &+ 4
      try reserve((dict.pointee.count &+ slack) &* 60)
      rebuild(dict, room: dict.pointee.count &+ 1, slack: slack)
    }
    let first = dict.firstCandidate &- 1
    dict.pointee.entries[first] = entry
    dict.insertIndex(first, hash: hash)
    dict.pointee.header.auxiliary = UInt32(truncatingIfNeeded: first)
    dict.pointee.used = max(dict.pointee.used, first &+ 1)
    dict.pointee.count &+= 1
    dict.pointee.version = heap.nextVersion()
    return true
  }

  /// The number of the entry that holds this very key, or nil.
  private func place(of entry: DictEntry, in dict: DictRef) -> Int? {
    var slot = entry.hash & dict.pointee.mask
    var perturb = UInt(bitPattern: entry.hash)
    while true {
      let index = Int(dict.pointee.indices[slot])
      if index == -1 { return nil }
      if index >= 0 && dict.pointee.entries[index].key === entry.key { return index }
      perturb >>= 5
      slot = (slot &* 5 &+ Int(bitPattern: perturb) &+ 1) & dict.pointee.mask
    }
  }

  /// `dict[key] = dict.get(key, 0) + 1`. Throws as `get`, and what the addition throws.
  public func increment(_ dict: DictRef, _ key: Value) throws(PyError) {
    let hash = try hash(key)
    let index = try find(dict, key, hash)
    if index >= 0 {
      let old = dict.pointee.entries[index].value
      if old.isInt && old.int != .max {
        dict.pointee.entries[index].value = Value(old.int &+ 1)
      } else {
        try set(dict, key, hash: hash, try binary(.add, old, Value(1)))
      }
      return
    }
    if dict.isFull { try grow(dict) }
    insertNew(dict, key, hash, Value(1))
  }

  /// The `__name__` of the module whose code called the running Python function, or undefined.
  public var callerModuleName: Value {
    guard currentFrame - frames >= 2 else { return .undefined }
    return (currentFrame - 1).pointee.function.pointee.globals.get(name(.name).str)
  }
}
