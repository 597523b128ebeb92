// This file defines the limb kernels that everything else in the module stands on, because both BigInt and the
// runtime's own heap integers need arithmetic on bare memory, without an array in between.
//
// A number is a run of 64-bit limbs, least significant first. A run is "trimmed" when its last limb is not zero;
// zero is the empty run. No kernel allocates unless its comment says so, and none uses a negative pointer offset.
// Carries go through UInt128, because the compiler turns the Boolean overflow flags into branches that depend on the
// data: with them a product of 10,000 digits took four times as long.

/// Arithmetic on unsigned little-endian runs of 64-bit limbs. Sizes are the caller's duty and are stated per kernel.
public enum Limbs {
  public typealias Input = UnsafeBufferPointer<UInt>
  public typealias Output = UnsafeMutableBufferPointer<UInt>

  /// The number of limbs up to the last one that is not zero.
  public static func trimmedCount(_ a: Input) -> Int {
    var count = a.count
    while count > 0, a[count - 1] == 0 { count -= 1 }
    return count
  }

  /// The number of bits of a trimmed run: 0 for zero.
  public static func bitLength(_ a: Input) -> Int {
    guard let last = a.last else { return 0 }
    return a.count * UInt.bitWidth - last.leadingZeroBitCount
  }

  /// -1, 0 or 1 for two runs of equal length.
  static func compareEqualCounts(_ a: Input, _ b: Input) -> Int {
    var index = a.count
    while index > 0 {
      index -= 1
      let x = a[index]
      let y = b[index]
      if x != y { return x < y ? -1 : 1 }
    }
    return 0
  }

  /// -1, 0 or 1 for two trimmed runs.
  public static func compare(_ a: Input, _ b: Input) -> Int {
    if a.count != b.count { return a.count < b.count ? -1 : 1 }
    return compareEqualCounts(a, b)
  }

  /// Writes `a + b` to the first `a.count` limbs of `result` and returns the carry. Needs `a.count >= b.count`;
  /// `result` may be `a` or `b` itself.
  public static func add(_ a: Input, _ b: Input, into result: Output) -> UInt {
    var carry: UInt = 0
    for index in 0..<b.count {
      let sum = UInt128(a[index]) &+ UInt128(b[index]) &+ UInt128(carry)
      result[index] = UInt(truncatingIfNeeded: sum)
      carry = UInt(truncatingIfNeeded: sum &>> 64)
    }
    for index in b.count..<a.count {
      let (sum, overflow) = a[index].addingReportingOverflow(carry)
      result[index] = sum
      carry = overflow ? 1 : 0
    }
    return carry
  }

  /// Writes `a - b` to the first `a.count` limbs of `result` and returns the borrow. Needs `a.count >= b.count`;
  /// `result` may be `a` or `b` itself.
  public static func subtract(_ a: Input, _ b: Input, into result: Output) -> UInt {
    var borrow: UInt = 0
    for index in 0..<b.count {
      let difference = UInt128(a[index]) &- UInt128(b[index]) &- UInt128(borrow)
      result[index] = UInt(truncatingIfNeeded: difference)
      borrow = UInt(truncatingIfNeeded: difference &>> 64) & 1
    }
    for index in b.count..<a.count {
      let (difference, overflow) = a[index].subtractingReportingOverflow(borrow)
      result[index] = difference
      borrow = overflow ? 1 : 0
    }
    return borrow
  }

  /// Adds one limb in place and returns the carry.
  public static func add(limb: UInt, to a: Output) -> UInt {
    var carry = limb
    var index = 0
    while carry != 0, index < a.count {
      let (sum, overflow) = a[index].addingReportingOverflow(carry)
      a[index] = sum
      carry = overflow ? 1 : 0
      index += 1
    }
    return carry
  }

  /// Subtracts one limb in place and returns the borrow.
  public static func subtract(limb: UInt, from a: Output) -> UInt {
    var borrow = limb
    var index = 0
    while borrow != 0, index < a.count {
      let (difference, overflow) = a[index].subtractingReportingOverflow(borrow)
      a[index] = difference
      borrow = overflow ? 1 : 0
      index += 1
    }
    return borrow
  }

  /// Adds `b` in place to `a`, which must be at least as long, stopping as soon as the carry dies.
  static func accumulate(_ b: Input, into a: Output) -> UInt {
    let carry = add(Input(a.part(0, b.count)), b, into: a)
    return add(limb: carry, to: a.part(b.count, a.count - b.count))
  }

  /// Writes `|a - b|` to the first `a.count` limbs of `result` and says whether `a < b`. Needs `a.count >= b.count`.
  static func subtractAbsolute(_ a: Input, _ b: Input, into result: Output) -> Bool {
    let high = trimmedCount(a.part(b.count, a.count - b.count))
    if high > 0 || compareEqualCounts(a.part(0, b.count), b) >= 0 {
      _ = subtract(a, b, into: result)
      return false
    }
    _ = subtract(b, a.part(0, b.count), into: result)
    result.part(b.count, a.count - b.count).update(repeating: 0)
    return true
  }
}

extension UnsafeBufferPointer where Element == UInt {
  /// The `count` limbs from `start` on, without the bounds check of a slice.
  func part(_ start: Int, _ count: Int) -> Self {
    Self(start: baseAddress.map { $0 + start }, count: count)
  }
}

extension UnsafeMutableBufferPointer where Element == UInt {
  /// The `count` limbs from `start` on, without the bounds check of a slice.
  func part(_ start: Int, _ count: Int) -> Self {
    Self(start: baseAddress.map { $0 + start }, count: count)
  }
}
