// This file defines the search for one text in another. A needle is met by `memchr` and a compare, which wins as long as
// hits are dense; after a few false starts Horspool's search takes over, which skips. Its worst case is quadratic, so
// every compare is charged and a hostile search ends at the step limit.

import Glibc

extension VM {
  // MARK: Bytes

  /// The first place of a needle of `m` bytes among `n`, or -1.
  func findBytes(
    _ bytes: UnsafePointer<UInt8>, _ n: Int, _ needle: UnsafePointer<UInt8>, _ m: Int
  ) throws(PyError) -> Int {
    if m == 0 { return 0 }
    if m > n { return -1 }
    let first = Int32(needle[0])
    let last = n &- m
    var i = 0
    var falseStarts = 0
    while i <= last {
      guard let hit = memchr(bytes + i, first, last &- i &+ 1) else { return -1 }
      i = distance(bytes, hit)
      if m == 1 || memcmp(bytes + (i &+ 1), needle + 1, m &- 1) == 0 { return i }
      i &+= 1
      falseStarts &+= 1
      if falseStarts == 8 && i <= last {
        return try horspool(bytes, from: i, n, needle, m)
      }
    }
    return -1
  }

  /// Horspool's search: the last byte under the window says how far the window may move.
  private func horspool(
    _ bytes: UnsafePointer<UInt8>, from start: Int, _ n: Int, _ needle: UnsafePointer<UInt8>, _ m: Int
  ) throws(PyError) -> Int {
    try charge(4)
    var skips = [Int](repeating: m, count: 256)
    for k in 0..<(m &- 1) { skips[Int(needle[k])] = m &- 1 &- k }
    let last = needle[m &- 1]
    return try skips.withUnsafeBufferPointer { (skips) throws(PyError) -> Int in
      var i = start
      while i <= n &- m {
        let byte = bytes[i &+ m &- 1]
        if byte == last {
          if memcmp(bytes + i, needle, m &- 1) == 0 { return i }
          try charge(m >> 6)
        }
        i &+= skips[Int(byte)]
      }
      return -1
    }
  }

  /// Bytes from one place to another.
  @inline(__always) func distance(_ start: UnsafePointer<UInt8>, _ end: UnsafeMutableRawPointer) -> Int {
    UnsafeRawPointer(end) - UnsafeRawPointer(start)
  }

  // MARK: Units of any width

  /// The first place of a needle among units, or -1. Every compare is charged: the worst case is quadratic.
  private func findUnits<Unit: FixedWidthInteger>(
    _ units: UnsafePointer<Unit>, _ n: Int, _ needle: UnsafePointer<Unit>, _ m: Int
  ) throws(PyError) -> Int {
    if m == 0 { return 0 }
    if m > n { return -1 }
    let first = needle[0]
    let final = needle[m &- 1]
    var i = 0
    let last = n &- m
    while i <= last {
      if units[i] == first && units[i &+ m &- 1] == final {
        if memcmp(units + i, needle, m &* MemoryLayout<Unit>.size) == 0 { return i }
        try charge(m >> 6)
      }
      i &+= 1
    }
    return -1
  }

  /// The last place of a needle among units, or -1. Every compare is charged: the worst case is quadratic.
  func findLastUnits<Unit: FixedWidthInteger>(
    _ units: UnsafePointer<Unit>, _ n: Int, _ needle: UnsafePointer<Unit>, _ m: Int
  ) throws(PyError) -> Int {
    if m == 0 { return n }
    let first = needle[0]
    let final = needle[m &- 1]
    var i = n &- m
    while i >= 0 {
      if units[i] == first && units[i &+ m &- 1] == final {
        if memcmp(units + i, needle, m &* MemoryLayout<Unit>.size) == 0 { return i }
        try charge(m >> 6)
      }
      i &-= 1
    }
    return -1
  }

  // MARK: Strings

  /// The first index of `needle` within `start ..< end`, or -1. `needle` is as wide as `str`, see `widened`.
  @inline(__always) func findAligned(_ needle: StrRef, in str: StrRef, _ start: Int, _ end: Int) throws(PyError) -> Int
  {
    let found: Int
    let m = needle.pointee.count
    switch str.pointee.width {
    case 1: found = try findBytes(str.latin1 + start, end &- start, needle.latin1, m)
    case 2: found = try findUnits(str.ucs2 + start, end &- start, needle.ucs2, m)
    default: found = try findUnits(str.ucs4 + start, end &- start, needle.ucs4, m)
    }
    return found < 0 ? -1 : found &+ start
  }

  /// The first index of `needle` within `start ..< end`, or -1.
  func find(_ needle: StrRef, in str: StrRef, _ start: Int, _ end: Int) throws(PyError) -> Int {
    if end &- start < needle.pointee.count || needle.pointee.width > str.pointee.width { return -1 }
    try charge((end &- start) >> 6)
    return try findAligned(widened(needle, to: Int(str.pointee.width)), in: str, start, end)
  }

  /// The last index of `needle` within `start ..< end`, or -1.
  func findLast(_ needle: StrRef, in str: StrRef, _ start: Int, _ end: Int) throws(PyError) -> Int {
    if end &- start < needle.pointee.count || needle.pointee.width > str.pointee.width { return -1 }
    try charge((end &- start) >> 6)
    let wide = widened(needle, to: Int(str.pointee.width))
    let found: Int
    let m = needle.pointee.count
    switch str.pointee.width {
    case 1: found = try findLastUnits(str.latin1 + start, end &- start, wide.latin1, m)
    case 2: found = try findLastUnits(str.ucs2 + start, end &- start, wide.ucs2, m)
    default: found = try findLastUnits(str.ucs4 + start, end &- start, wide.ucs4, m)
    }
    return found < 0 ? -1 : found &+ start
  }

  /// How often `needle` stands within `start ..< end` without overlap, up to `limit`.
  func occurrences(of needle: StrRef, in str: StrRef, _ start: Int, _ end: Int, limit: Int = .max) throws(PyError)
    -> Int
  {
    let m = needle.pointee.count
    if end < start { return 0 }
    if m == 0 { return min(end &- start &+ 1, limit) }
    if end &- start < m || needle.pointee.width > str.pointee.width { return 0 }
    try charge((end &- start) >> 6)
    if m == 1 && str.pointee.width == 1 && limit >= end &- start {
      let wanted = needle.latin1[0]
      var count = 0
      for i in start..<end where str.latin1[i] == wanted { count &+= 1 }
      return count
    }
    let wide = widened(needle, to: Int(str.pointee.width))
    var count = 0
    var i = start
    while count < limit {
      let found = try findAligned(wide, in: str, i, end)
      if found < 0 { break }
      count &+= 1
      i = found &+ m
    }
    return count
  }

  /// Whether `part` stands in `str` at an index. The part may reach behind the end: then it does not.
  func matches(_ part: StrRef, in str: StrRef, at index: Int, end: Int) -> Bool {
    let m = part.pointee.count
    if index < 0 || end &- index < m { return false }
    if part.pointee.width == str.pointee.width {
      let width = Int(str.pointee.width)
      return memcmp(str.pointee.data + index &* width, part.pointee.data, m &* width) == 0
    }
    if part.pointee.width > str.pointee.width { return false }
    for i in 0..<m where str.codePoint(at: index &+ i) != part.codePoint(at: i) { return false }
    return true
  }
}
