// This file defines the operations on sets that may have to ask a key's own `__eq__` or `__hash__`, and their growth.

extension VM {
  public func newSet(kind: Kind = .set) -> SetRef {
    let set = heap.allocate(kind, SetObject.self)
    set.pointee.count = 0
    set.pointee.fill = 0
    set.pointee.mask = 7
    set.pointee.table = heap.allocateBuffer(8, of: SetEntry.self)
    set.pointee.table.initialize(repeating: SetEntry(hash: 0, key: .undefined), count: 8)
    set.pointee.hash = 0
    set.pointee.version = heap.nextVersion()
    return set
  }

  /// The table position of a key, or -1.
  @inline(__always) public func find(_ set: SetRef, _ key: Value, _ hash: Int) throws(PyError) -> Int {
    // The first place settles most: the key itself, or nothing.
    let slot = hash & set.pointee.mask
    let entry = set.pointee.table[slot]
    if entry.key === key && entry.hash == hash { return slot }
    if entry.key.isUndefined && entry.hash == 0 { return -1 }
    return try findProbing(set, key, hash)
  }

  @inline(never) private func findProbing(_ set: SetRef, _ key: Value, _ hash: Int) throws(PyError) -> Int {
    restart: while true {
      let mask = set.pointee.mask
      var perturb = UInt(bitPattern: hash)
      var slot = hash & mask
      while true {
        let run = slot &+ SetRef.linearProbes <= mask ? SetRef.linearProbes : 0
        for probe in 0...run {
          let entry = set.pointee.table[slot &+ probe]
          if entry.key.isUndefined {
            if entry.hash == 0 { return -1 }
            continue
          }
          if entry.hash != hash { continue }
          if entry.key === key { return slot &+ probe }
          if entry.key.isStr && key.isStr {
            if entry.key.str.equals(key.str) { return slot &+ probe }
            continue
          }
          let version = set.pointee.version
          let mark = keepMark
          keep(key)
          keep(entry.key)
          keep(Value(set.pointee.header.kind, set))
          defer { release(to: mark) }
          let same = try equal(entry.key, key)
          if set.pointee.version != version { continue restart }
          if same { return slot &+ probe }
        }
        try charge(1)
        perturb >>= 5
        slot = (slot &* 5 &+ 1 &+ Int(bitPattern: perturb)) & mask
      }
    }
  }

  public func contains(_ set: SetRef, _ key: Value) throws(PyError) -> Bool {
    try find(set, key, try hash(key)) >= 0
  }

  /// Adds a key unless an equal one is there. Throws TypeError for an unhashable key.
  public func add(_ set: SetRef, _ key: Value) throws(PyError) { try add(set, key, hash: try hash(key)) }

  public func add(_ set: SetRef, _ key: Value, hash: Int) throws(PyError) {
    let first = set.pointee.table + (hash & set.pointee.mask)
    if first.pointee.key.isUndefined && first.pointee.hash == 0 {
      first.pointee = SetEntry(hash: hash, key: key)
      return try countAdded(set)
    }
    if try find(set, key, hash) >= 0 { return }
    // The last deleted cell before the first free one, or that, as CPython 3.11 chooses.
    let mask = set.pointee.mask
    var perturb = UInt(bitPattern: hash)
    var slot = hash & mask
    var deleted = -1
    search: while true {
      let run = slot &+ SetRef.linearProbes <= mask ? SetRef.linearProbes : 0
      for probe in slot...slot &+ run where set.pointee.table[probe].key.isUndefined {
        if set.pointee.table[probe].hash == 0 {
          slot = probe
          break search
        }
        deleted = probe
      }
      perturb >>= 5
      slot = (slot &* 5 &+ 1 &+ Int(bitPattern: perturb)) & mask
    }
    set.pointee.table[deleted >= 0 ? deleted : slot] = SetEntry(hash: hash, key: key)
    if deleted < 0 { return try countAdded(set) }
    set.pointee.version = heap.nextVersion()
    set.pointee.count &+= 1
  }

  /// What follows when a key was put into a free cell.
  @inline(__always) private func countAdded(_ set: SetRef) throws(PyError) {
    set.pointee.version = heap.nextVersion()
    set.pointee.count &+= 1
    set.pointee.fill &+= 1
    if set.pointee.fill &* 5 >= set.pointee.mask &* 3 {
      try resize(set, to: set.pointee.count > 50_000 ? set.pointee.count &* 2 : set.pointee.count &* 4)
    }
  }

  /// Removes a key; false when it is absent.
  public func discard(_ set: SetRef, _ key: Value) throws(PyError) -> Bool {
    let slot = try find(set, key, try hash(key))
    if slot < 0 { return false }
    removeEntry(set, slot)
    return true
  }

  public func removeEntry(_ set: SetRef, _ slot: Int) {
    set.pointee.table[slot] = SetEntry(hash: -1, key: .undefined)
    set.pointee.count &-= 1
    set.pointee.version = heap.nextVersion()
  }

  /// A new table with more cells than `minimum`, without deleted ones.
  public func resize(_ set: SetRef, to minimum: Int) throws(PyError) {
    var size = 8
    while size <= minimum { size *= 2 }
    if !heap.hasRoom(for: size &* MemoryLayout<SetEntry>.stride) { throw memoryLimit() }
    let old = set.pointee.table
    let oldSize = set.pointee.mask &+ 1
    set.pointee.table = heap.allocateBuffer(size, of: SetEntry.self)
    set.pointee.table.initialize(repeating: SetEntry(hash: 0, key: .undefined), count: size)
    set.pointee.mask = size - 1
    set.pointee.fill = set.pointee.count
    for i in 0..<oldSize where !old[i].key.isUndefined { set.insertClean(old[i].key, hash: old[i].hash) }
    heap.releaseBuffer(old, oldSize)
    set.pointee.version = heap.nextVersion()
  }

  public func clear(_ set: SetRef) {
    heap.releaseBuffer(set.pointee.table, set.pointee.mask &+ 1)
    set.pointee.table = heap.allocateBuffer(8, of: SetEntry.self)
    set.pointee.table.initialize(repeating: SetEntry(hash: 0, key: .undefined), count: 8)
    set.pointee.mask = 7
    set.pointee.count = 0
    set.pointee.fill = 0
    set.pointee.version = heap.nextVersion()
  }
}
