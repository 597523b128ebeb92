// This file defines the algebra of set and frozenset: union, intersection, difference, symmetric difference, and the
// relations. A set prints in the order of its table, so each operation visits and inserts in the order that CPython 3.11's
// does, and grows at the same moments.

extension VM {
  /// Whether a value is a set or frozenset, subclasses included.
  func isAnySet(_ value: Value) -> Bool {
    let plain = builtin(value)
    return plain.is(.set) || plain.is(.frozenset)
  }

  /// The next table position with a key at or behind `position`, or -1. Reads the table anew, because a key's `__eq__`
  /// may change the set.
  @inline(__always) private func nextSlot(_ set: SetRef, from position: Int) -> Int {
    var i = position
    while i <= set.pointee.mask {
      if !set.pointee.table[i].key.isUndefined { return i }
      i &+= 1
    }
    return -1
  }

  /// Calls `body` with every entry until it returns false; the set and the entry's key stay alive meanwhile.
  @inline(__always) private func visit(_ set: SetRef, _ body: (SetEntry) throws(PyError) -> Bool) throws(PyError) {
    let mark = keepMark
    defer { release(to: mark) }
    keep(Value(set.pointee.header.kind, set))
    keep(.none)
    var slot = nextSlot(set, from: 0)
    while slot >= 0 {
      let entry = set.pointee.table[slot]
      temporaries[mark &+ 1] = entry.key
      try charge(1)
      if !(try body(entry)) { return }
      slot = nextSlot(set, from: slot &+ 1)
    }
  }

  /// A new set of the same keys, in the order of a table without deleted cells.
  func copy(_ set: SetRef, kind: Kind = .set) throws(PyError) -> SetRef {
    let copy = newSet(kind: kind)
    try merge(copy, set)
    return copy
  }

  /// `set.update(other)` for any iterable.
  func update(_ set: SetRef, _ other: Value) throws(PyError) {
    let plain = builtin(other)
    if plain.is(.set) || plain.is(.frozenset) { return try merge(set, plain.set) }
    let mark = keepMark
    defer { release(to: mark) }
    keep(Value(set.pointee.header.kind, set))
    guard other.is(.dict) else {
      return try iterate(other) { (key) throws(PyError) in
        try self.add(set, key)
        return true
      }
    }
    let dict = other.dict
    try makeRoom(set, dict.pointee.count)
    var next = nextEntry(dict, from: 0)
    while next >= 0 {
      try add(set, dict.pointee.entries[next].key, hash: dict.pointee.entries[next].hash)
      try charge(1)
      next = nextEntry(dict, from: next &+ 1)
    }
  }

  /// One growth at the start for so many more keys.
  private func makeRoom(_ set: SetRef, _ added: Int) throws(PyError) {
    if (set.pointee.fill &+ added) &* 5 >= set.pointee.mask &* 3 {
      try resize(set, to: (set.pointee.count &+ added) &* 2)
    }
  }

  private func merge(_ set: SetRef, _ other: SetRef) throws(PyError) {
    if set == other || other.pointee.count == 0 { return }
    try makeRoom(set, other.pointee.count)
    if set.pointee.fill > 0 {
      return try visit(other) { (entry) throws(PyError) in
        try self.add(set, entry.key, hash: entry.hash)
        return true
      }
    }
    try charge(other.pointee.mask >> 3)
    if set.pointee.mask == other.pointee.mask && other.pointee.fill == other.pointee.count {
      set.pointee.table.update(from: other.pointee.table, count: set.pointee.mask &+ 1)
    } else {
      other.forEach { set.insertClean($0.key, hash: $0.hash) }
    }
    set.pointee.count = other.pointee.count
    set.pointee.fill = other.pointee.count
    set.pointee.version = heap.nextVersion()
  }

  /// A new set of the keys in both, for any iterable on the right.
  func intersection(_ left: Value, _ right: Value, kind: Kind = .set) throws(PyError) -> SetRef {
    var set = builtin(left).set
    let other = builtin(right)
    if left === right || other === builtin(left) { return try copy(set, kind: kind) }
    let mark = keepMark
    defer { release(to: mark) }
    let result = newSet(kind: kind)
    keep(Value(kind, result))
    guard other.is(.set) || other.is(.frozenset) else {
      try iterate(right) { (key) throws(PyError) in
        let hash = try self.hash(key)
        if try self.find(set, key, hash) < 0 { return true }
        try self.add(result, key, hash: hash)
        // CPython stops when every key is found: what follows is neither asked for nor hashed.
        return result.pointee.count < set.pointee.count
      }
      return result
    }
    var visited = other.set
    if visited.pointee.count > set.pointee.count { swap(&visited, &set) }
    let container = set
    try visit(visited) { (entry) throws(PyError) in
      if try self.find(container, entry.key, entry.hash) >= 0 {
        try self.add(result, entry.key, hash: entry.hash)
      }
      return true
    }
    return result
  }

  /// A new set of the keys of `set` that are not in `right`, any iterable.
  func difference(_ set: SetRef, _ right: Value, kind: Kind = .set) throws(PyError) -> SetRef {
    let other = builtin(right)
    let isSet = other.is(.set) || other.is(.frozenset)
    let mark = keepMark
    defer { release(to: mark) }
    // A much smaller right side is taken out of a copy.
    guard isSet || right.is(.dict), set.pointee.count >> 2 <= (try length(other)) else {
      let result = try copy(set, kind: kind)
      keep(Value(kind, result))
      try subtract(result, right)
      return result
    }
    let result = newSet(kind: kind)
    keep(Value(kind, result))
    try visit(set) { (entry) throws(PyError) in
      let index =
        isSet ? try self.find(other.set, entry.key, entry.hash) : try self.find(other.dict, entry.key, entry.hash)
      if index < 0 { try self.add(result, entry.key, hash: entry.hash) }
      return true
    }
    return result
  }

  /// `set.difference_update(other)` for any iterable.
  func subtract(_ set: SetRef, _ right: Value) throws(PyError) {
    let other = builtin(right)
    if other.isHeap && other.bits == UInt(bitPattern: set) { return clear(set) }
    let mark = keepMark
    defer { release(to: mark) }
    keep(Value(set.pointee.header.kind, set))
    if other.is(.set) || other.is(.frozenset) {
      var removed = other.set
      if removed.pointee.count >> 3 > set.pointee.count {
        removed = try intersection(Value(set.pointee.header.kind, set), other)
      }
      try visit(removed) { (entry) throws(PyError) in
        let slot = try self.find(set, entry.key, entry.hash)
        if slot >= 0 { self.removeEntry(set, slot) }
        return true
      }
    } else {
      try iterate(right) { (key) throws(PyError) in
        _ = try self.discard(set, key)
        return true
      }
    }
    if set.pointee.fill &- set.pointee.count > set.pointee.mask / 4 {
      try resize(set, to: set.pointee.count > 50_000 ? set.pointee.count &* 2 : set.pointee.count &* 4)
    }
  }

  /// `set.symmetric_difference_update(other)` for any iterable.
  func toggle(_ set: SetRef, _ right: Value) throws(PyError) {
    let plain = builtin(right)
    if plain.isHeap && plain.bits == UInt(bitPattern: set) { return clear(set) }
    let mark = keepMark
    defer { release(to: mark) }
    keep(Value(set.pointee.header.kind, set))
    if right.is(.dict) {
      var next = nextEntry(right.dict, from: 0)
      while next >= 0 {
        try toggle(set, right.dict.pointee.entries[next].key, right.dict.pointee.entries[next].hash)
        next = nextEntry(right.dict, from: next &+ 1)
      }
      return
    }
    var other = plain
    if !other.is(.set) && !other.is(.frozenset) {
      let fresh = newSet()
      other = keep(Value(.set, fresh))
      try update(fresh, right)
    }
    try visit(other.set) { (entry) throws(PyError) in
      try self.toggle(set, entry.key, entry.hash)
      return true
    }
  }

  private func toggle(_ set: SetRef, _ key: Value, _ hash: Int) throws(PyError) {
    let slot = try find(set, key, hash)
    if slot >= 0 { removeEntry(set, slot) } else { try add(set, key, hash: hash) }
  }

  /// A new set of the keys that are in one of both only.
  func symmetricDifference(_ set: Value, _ right: Value, kind: Kind = .set) throws(PyError) -> SetRef {
    let mark = keepMark
    defer { release(to: mark) }
    let result = newSet(kind: kind)
    keep(Value(kind, result))
    try update(result, right)
    try toggle(result, set)
    return result
  }

  // MARK: Relations

  /// Whether every key of `set` is in `right`, any iterable.
  func isSubset(_ set: SetRef, _ right: Value) throws(PyError) -> Bool {
    let other = builtin(right)
    guard other.is(.set) || other.is(.frozenset) else {
      let shared = try intersection(Value(set.pointee.header.kind, set), right)
      return shared.pointee.count == set.pointee.count
    }
    if set.pointee.count > other.set.pointee.count { return false }
    var isSubset = true
    try visit(set) { (entry) throws(PyError) in
      isSubset = try self.find(other.set, entry.key, entry.hash) >= 0
      return isSubset
    }
    return isSubset
  }

  /// Whether every item of `right`, any iterable, is in `set`.
  func isSuperset(_ set: SetRef, _ right: Value) throws(PyError) -> Bool {
    let other = builtin(right)
    if other.is(.set) || other.is(.frozenset) {
      return try isSubset(other.set, Value(set.pointee.header.kind, set))
    }
    var isSuperset = true
    try iterate(right) { (key) throws(PyError) in
      isSuperset = try self.contains(set, key)
      return isSuperset
    }
    return isSuperset
  }

  func isDisjoint(_ left: SetRef, _ right: Value) throws(PyError) -> Bool {
    let other = builtin(right)
    if other.isHeap && other.bits == UInt(bitPattern: left) { return left.pointee.count == 0 }
    var isDisjoint = true
    guard right.is(.set) || right.is(.frozenset) else {
      try iterate(right) { (key) throws(PyError) in
        isDisjoint = !(try self.contains(left, key))
        return isDisjoint
      }
      return isDisjoint
    }
    var set = left
    var visited = other.set
    if visited.pointee.count > set.pointee.count { swap(&visited, &set) }
    let container = set
    try visit(visited) { (entry) throws(PyError) in
      isDisjoint = try self.find(container, entry.key, entry.hash) < 0
      return isDisjoint
    }
    return isDisjoint
  }

  /// Whether an item is in a set; a set stands for the frozenset of its keys.
  func containsKey(_ set: SetRef, _ key: Value) throws(PyError) -> Bool {
    let mark = keepMark
    defer { release(to: mark) }
    return try contains(set, keep(try lookupKey(key)))
  }

  /// The key to look for: a set cannot be hashed, so a frozenset of its keys takes its place.
  func lookupKey(_ key: Value) throws(PyError) -> Value {
    let plain = builtin(key)
    guard plain.is(.set), lookup(type(of: key), .hash).isNone else { return key }
    return Value(.frozenset, try copy(plain.set, kind: .frozenset))
  }
}
