// This file defines the operations on dict that may have to ask a key's own `__eq__` or `__hash__`, and its growth.

extension VM {
  public func newDict() -> DictRef {
    let dict = heap.allocate(.dict, DictObject.self)
    dict.pointee.count = 0
    dict.pointee.used = 0
    dict.pointee.filled = 0
    dict.pointee.capacity = 5
    dict.pointee.mask = 7
    dict.pointee.indices = heap.allocateBuffer(8, of: Int32.self)
    dict.pointee.indices.initialize(repeating: -1, count: 8)
    dict.pointee.entries = heap.allocateBuffer(5, of: DictEntry.self)
    dict.pointee.version = heap.nextVersion()
    return dict
  }

  /// The entry of a key, or -1. `hash` is the key's.
  @inline(__always) func find(_ dict: DictRef, _ key: Value, _ hash: Int) throws(PyError) -> Int {
    let mask = dict.pointee.mask
    var slot = hash & mask
    var perturb = UInt(bitPattern: hash)
    while true {
      let index = Int(dict.pointee.indices[slot])
      if index == -1 { return -1 }
      if index >= 0 {
        let entry = dict.pointee.entries + index
        if entry.pointee.hash == hash {
          let other = entry.pointee.key
          if other === key { return index }
          if other.isStr && key.isStr {
            if other.str.equals(key.str) { return index }
          } else {
            return try findSlow(dict, key, hash)
          }
        }
      }
      fuel &-= 1
      perturb >>= 5
      slot = (slot &* 5 &+ Int(bitPattern: perturb) &+ 1) & mask
    }
  }

  /// The same with keys of any kind; begins again when `__eq__` changed the dict.
  @inline(never) private func findSlow(_ dict: DictRef, _ key: Value, _ hash: Int) throws(PyError) -> Int {
    restart: while true {
      let mask = dict.pointee.mask
      var slot = hash & mask
      var perturb = UInt(bitPattern: hash)
      while true {
        let index = Int(dict.pointee.indices[slot])
        if index == -1 { return -1 }
        if index >= 0 && dict.pointee.entries[index].hash == hash {
          let other = dict.pointee.entries[index].key
          if other === key { return index }
          let version = dict.pointee.version
          let mark = keepMark
          keep(key)
          keep(other)
          keep(Value(.dict, dict))
          defer { release(to: mark) }
          let same = try equal(other, key)
          if dict.pointee.version != version { continue restart }
          if same { return index }
        }
        try charge(1)
        perturb >>= 5
        slot = (slot &* 5 &+ Int(bitPattern: perturb) &+ 1) & mask
      }
    }
  }

  /// The value of a key, or undefined. Throws TypeError for an unhashable key, and what `__hash__` and `__eq__` throw.
  @inline(__always) public func get(_ dict: DictRef, _ key: Value) throws(PyError) -> Value {
    let index = try find(dict, key, try hash(key))
    return index < 0 ? .undefined : dict.pointee.entries[index].value
  }

  /// Sets a key, new or old. Throws as `get`.
  @inline(__always) public func set(_ dict: DictRef, _ key: Value, _ value: Value) throws(PyError) {
    try set(dict, key, hash: try hash(key), value)
  }

  public func set(_ dict: DictRef, _ key: Value, hash: Int, _ value: Value) throws(PyError) {
    let index = try find(dict, key, hash)
    if index >= 0 {
      dict.pointee.entries[index].value = value
      return
    }
    if dict.isFull { try grow(dict) }
    insertNew(dict, key, hash, value)
  }

  /// Appends an entry for a key that is known to be absent, where there is room.
  @inline(__always) func insertNew(_ dict: DictRef, _ key: Value, _ hash: Int, _ value: Value) {
    let entry = dict.pointee.used
    dict.pointee.entries[entry] = DictEntry(hash: hash, key: key, value: value)
    dict.insertIndex(entry, hash: hash)
    dict.pointee.used = entry &+ 1
    dict.pointee.count &+= 1
    dict.pointee.version = heap.nextVersion()
  }

  /// Sets a str key without any way to fail but memory: for namespaces.
  public func setNamespace(_ dict: DictRef, _ key: Value, _ value: Value) {
    let index = dict.find(key.str)
    if index >= 0 {
      dict.pointee.entries[index].value = value
      return
    }
    if dict.isFull { rebuild(dict, room: max(dict.pointee.count * 2, 5)) }
    insertNew(dict, key, key.str.hashValue(computing: ()), value)
  }

  public func setNamespace(_ dict: DictRef, _ key: String, _ value: Value) { setNamespace(dict, intern(key), value) }

  /// Removes a key; its value, or undefined when it is absent. Throws as `get`.
  public func remove(_ dict: DictRef, _ key: Value) throws(PyError) -> Value {
    let index = try find(dict, key, try hash(key))
    if index < 0 { return .undefined }
    return removeEntry(dict, index)
  }

  @discardableResult public func removeEntry(_ dict: DictRef, _ index: Int) -> Value {
    let value = dict.pointee.entries[index].value
    dict.remove(entry: index)
    dict.pointee.version = heap.nextVersion()
    return value
  }

  public func clear(_ dict: DictRef) {
    heap.releaseTable(of: dict)
    let fresh = newDict()
    // The table changes hands: the fresh object keeps one that its own sweep releases.
    dict.pointee.count = 0
    dict.pointee.used = 0
    dict.pointee.filled = 0
    dict.pointee.capacity = fresh.pointee.capacity
    dict.pointee.mask = fresh.pointee.mask
    dict.pointee.indices = fresh.pointee.indices
    dict.pointee.entries = fresh.pointee.entries
    dict.pointee.header.auxiliary = 0
    dict.pointee.version = heap.nextVersion()
    fresh.pointee.capacity = 0
    fresh.pointee.mask = 0
    fresh.pointee.indices = heap.allocateBuffer(1, of: Int32.self)
    fresh.pointee.indices[0] = -1
  }

  @inline(never) func grow(_ dict: DictRef) throws(PyError) {
    let room = max(dict.pointee.count &* 3, 8)
    if !heap.hasRoom(for: room &* 60) { throw memoryLimit() }
    rebuild(dict, room: room)
  }

  /// A new index and entries for `room` keys at least, without the deleted ones; the first `slack` entries stay free.
  func rebuild(_ dict: DictRef, room: Int, slack: Int = 0) {
    var size = 8
    while size * 2 / 3 < room + slack { size *= 2 }
    let capacity = size * 2 / 3
    let indices = heap.allocateBuffer(size, of: Int32.self)
    indices.initialize(repeating: -1, count: size)
    let entries = heap.allocateBuffer(capacity, of: DictEntry.self)
    entries.initialize(repeating: DictEntry(hash: 0, key: .undefined, value: .undefined), count: slack)
    var used = slack
    for i in 0..<dict.pointee.used where !dict.pointee.entries[i].key.isUndefined {
      entries[used] = dict.pointee.entries[i]
      used += 1
    }
    heap.releaseTable(of: dict)
    dict.pointee.indices = indices
    dict.pointee.entries = entries
    dict.pointee.mask = size - 1
    dict.pointee.capacity = capacity
    dict.pointee.used = used
    dict.pointee.filled = 0
    dict.pointee.header.auxiliary = UInt32(truncatingIfNeeded: slack)
    for i in slack..<used { dict.insertIndex(i, hash: entries[i].hash) }
    dict.pointee.version = heap.nextVersion()
  }

  /// A shallow copy, in order.
  public func copy(_ dict: DictRef) throws(PyError) -> DictRef {
    try reserve(dict.pointee.count &* 60)
    let copy = newDict()
    rebuild(copy, room: max(dict.pointee.count, 5))
    dict.forEach { insertNew(copy, $0.key, $0.hash, $0.value) }
    return copy
  }

  /// The number of the first live entry at or after `index`, or -1.
  @inline(__always) public func nextEntry(_ dict: DictRef, from index: Int) -> Int {
    var i = max(index, dict.firstCandidate)
    while i < dict.pointee.used {
      if !dict.pointee.entries[i].key.isUndefined { return i }
      i &+= 1
    }
    return -1
  }
}
