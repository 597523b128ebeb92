// This file defines the layout of set and frozenset. A set prints in the order of its table, so that order is part of
// what a program shows: the table, its probing and its growth are those that CPython 3.11 documents in setobject.c
// (9 linear probes, perturbation by 5 bits, growth at three fifths, fourfold up to 50,000 entries).

public typealias SetRef = UnsafeMutablePointer<SetObject>

/// A free cell has an undefined key and hash 0, a deleted one an undefined key and hash -1.
public struct SetEntry {
  public var hash: Int
  public var key: Value
}

public struct SetObject {
  public var header: Header
  /// Live entries.
  public var count: Int
  /// Live and deleted ones.
  var fill: Int
  public var mask: Int
  public var table: UnsafeMutablePointer<SetEntry>
  /// Of a frozenset; 0 while not computed.
  public var hash: Int
  /// Renewed by every change of the keys.
  public var version: UInt
}

extension Value {
  @inline(__always) public var set: SetRef { pointer() }
}

extension UnsafeMutablePointer where Pointee == SetObject {
  static var linearProbes: Int { 9 }

  /// Puts a key that is known to be absent into a table without deleted cells.
  func insertClean(_ key: Value, hash: Int) {
    let mask = pointee.mask
    var perturb = UInt(bitPattern: hash)
    var slot = hash & mask
    while true {
      let run = slot &+ Self.linearProbes <= mask ? Self.linearProbes : 0
      for probe in 0...run where pointee.table[slot &+ probe].key.isUndefined {
        pointee.table[slot &+ probe] = SetEntry(hash: hash, key: key)
        return
      }
      perturb >>= 5
      slot = (slot &* 5 &+ 1 &+ Int(bitPattern: perturb)) & mask
    }
  }

  /// Calls `body` for every key in table order. `body` must not change the set.
  @inline(__always) public func forEach(_ body: (SetEntry) -> Void) {
    for i in 0...pointee.mask where !pointee.table[i].key.isUndefined { body(pointee.table[i]) }
  }
}
