// This file defines interned strings and string hashes. Names of attributes and variables are interned, so that caches
// and shapes compare pointers.

import Glibc

extension UnsafeMutablePointer where Pointee == StrObject {
  /// The hash, computed once. (Not named `hash`, which is the field.)
  @inline(__always) public func hashValue(computing: Void) -> Int {
    if pointee.hash != 0 { return pointee.hash }
    return computeHash()
  }

  @inline(never) private func computeHash() -> Int {
    let hash = pythonBytesHash(pointee.data.assumingMemoryBound(to: UInt8.self), byteCount)
    pointee.hash = hash
    return hash
  }
}

/// CPython's hash of bytes and of the data of a str: SipHash-1-3 with the zero key of PYTHONHASHSEED=0, 0 for nothing,
/// -2 for -1. A result of 0 for something is left at 0, at the price of computing it again.
func pythonBytesHash(_ data: UnsafePointer<UInt8>, _ count: Int) -> Int {
  if count == 0 { return 0 }
  var v0: UInt64 = 0x736f_6d65_7073_6575
  var v1: UInt64 = 0x646f_7261_6e64_6f6d
  var v2: UInt64 = 0x6c79_6765_6e65_7261
  var v3: UInt64 = 0x7465_6462_7974_6573
  @inline(__always) func rotate(_ x: UInt64, _ by: UInt64) -> UInt64 { x &<< by | x &>> (64 &- by) }
  @inline(__always) func round() {
    v0 = v0 &+ v1
    v2 = v2 &+ v3
    v1 = rotate(v1, 13) ^ v0
    v3 = rotate(v3, 16) ^ v2
    v0 = rotate(v0, 32)
    v2 = v2 &+ v1
    v0 = v0 &+ v3
    v1 = rotate(v1, 17) ^ v2
    v3 = rotate(v3, 21) ^ v0
    v2 = rotate(v2, 32)
  }
  let raw = UnsafeRawPointer(data)
  var i = 0
  while i &+ 8 <= count {
    let word = raw.loadUnaligned(fromByteOffset: i, as: UInt64.self)
    v3 ^= word
    round()
    v0 ^= word
    i &+= 8
  }
  var last = UInt64(truncatingIfNeeded: count) &<< 56
  var shift: UInt64 = 0
  while i < count {
    last |= UInt64(data[i]) &<< shift
    shift &+= 8
    i &+= 1
  }
  v3 ^= last
  round()
  v0 ^= last
  v2 ^= 0xff
  round()
  round()
  round()
  let hash = Int(truncatingIfNeeded: v0 ^ v1 ^ v2 ^ v3)
  return hash == -1 ? -2 : hash
}

/// The interned strings of a run: open addressing, weak (the collector drops dead ones).
struct InternTable {
  private(set) var slots: [StrRef?] = Array(repeating: nil, count: 4096)
  private(set) var count = 0
  /// Those that a collection may find dead.
  private var young: [StrRef] = []

  /// The interned string equal to `bytes` (ASCII only), if there is one.
  func find(ascii bytes: UnsafeBufferPointer<UInt8>, hash: Int) -> StrRef? {
    guard let base = bytes.baseAddress else { return nil }
    var slot = hash & (slots.count - 1)
    while let str = slots[slot] {
      if str.pointee.hash == hash && str.pointee.isASCII && str.pointee.count == bytes.count
        && memcmp(str.pointee.data, base, bytes.count) == 0
      {
        return str
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  /// The interned string equal to `str`: an older one, or itself.
  mutating func intern(_ str: StrRef) -> StrRef {
    if str.pointee.isInterned { return str }
    let hash = str.hashValue(computing: ())
    var slot = hash & (slots.count - 1)
    while let other = slots[slot] {
      if other.equals(str) { return other }
      slot = (slot + 1) & (slots.count - 1)
    }
    str.pointee.isInterned = true
    slots[slot] = str
    young.append(str)
    count += 1
    if count * 2 > slots.count { rebuild(size: slots.count * 2) { _ in true } }
    return str
  }

  /// The strings that there are live as long as the run.
  mutating func freeze() { young = [] }

  /// Drops the strings without a mark.
  mutating func sweep() {
    let before = young.count
    young.removeAll { !Heap.isMarked($0) }
    if young.count < before { rebuild(size: slots.count) { Heap.isMarked($0) } }
  }

  /// Keeps only the strings that `isAlive` says yes to.
  private mutating func rebuild(size: Int, keeping isAlive: (StrRef) -> Bool) {
    let old = slots
    slots = Array(repeating: nil, count: size)
    count = 0
    for case .some(let str) in old where isAlive(str) {
      var slot = str.pointee.hash & (slots.count - 1)
      while slots[slot] != nil { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = str
      count += 1
    }
  }
}

extension VM {
  /// The interned str of a text.
  public func intern(_ text: String) -> Value {
    var text = text
    return text.withUTF8 { bytes -> Value in
      if let base = bytes.baseAddress, bytes.count > 1 {
        let hash = pythonBytesHash(base, bytes.count)
        if let found = interned.find(ascii: bytes, hash: hash) { return Value(.str, found) }
      }
      return intern(newStr(utf8: bytes))
    }
  }

  /// The interned str equal to a str.
  @inline(__always) public func intern(_ value: Value) -> Value {
    if value.str.pointee.isInterned { return value }
    return Value(.str, interned.intern(value.str))
  }

}
