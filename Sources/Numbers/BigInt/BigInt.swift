// This file defines BigInt, the integer without a size limit, because Python's int has none: what does not fit in a
// machine word is one of these.

/// An integer of any size: a sign and a magnitude.
///
/// Operations allocate what their result needs: whoever runs hostile code checks `bitLength` first.
public struct BigInt: Hashable, Sendable {
  /// The magnitude in 64-bit limbs, least significant first. The last limb is never zero; zero has no limbs.
  public let limbs: [UInt]

  /// Whether the number is below zero. Never set for zero.
  public let isNegative: Bool

  public static let zero = BigInt(trimmed: [], negative: false)
  public static let one = BigInt(trimmed: [1], negative: false)

  /// Takes limbs that need no trimming.
  init(trimmed limbs: [UInt], negative: Bool) {
    self.limbs = limbs
    self.isNegative = negative && !limbs.isEmpty
  }

  /// A magnitude, least significant limb first, with any number of leading zero limbs.
  public init(limbs: [UInt], negative: Bool) {
    var limbs = limbs
    while limbs.last == 0 { limbs.removeLast() }
    self.init(trimmed: limbs, negative: negative)
  }

  public init(limbs: Limbs.Input, negative: Bool) {
    self.init(trimmed: Array(limbs.part(0, Limbs.trimmedCount(limbs))), negative: negative)
  }

  public init(_ value: Int) {
    self.init(trimmed: value == 0 ? [] : [value.magnitude], negative: value < 0)
  }

  public init(_ value: UInt) {
    self.init(trimmed: value == 0 ? [] : [value], negative: false)
  }

  /// The full product of two words.
  public init(product a: Int, _ b: Int) {
    let (high, low) = a.magnitude.multipliedFullWidth(by: b.magnitude)
    self.init(limbs: [low, high], negative: (a < 0) != (b < 0))
  }

  /// The sum of two words, without overflow.
  public init(sum a: Int, _ b: Int) {
    let (sum, overflow) = a.addingReportingOverflow(b)
    guard overflow else {
      self.init(sum)
      return
    }
    // On overflow both have the sign of the true sum, whose magnitude then needs all 65 bits at most.
    let (magnitude, carry) = a.magnitude.addingReportingOverflow(b.magnitude)
    self.init(limbs: [magnitude, carry ? 1 : 0], negative: a < 0)
  }

  /// The difference of two words, without overflow.
  public init(difference a: Int, _ b: Int) {
    let (difference, overflow) = a.subtractingReportingOverflow(b)
    guard overflow else {
      self.init(difference)
      return
    }
    let (magnitude, carry) = a.magnitude.addingReportingOverflow(b.magnitude)
    self.init(limbs: [magnitude, carry ? 1 : 0], negative: a < 0)
  }

  public var isZero: Bool { limbs.isEmpty }

  public var isOdd: Bool { (limbs.first ?? 0) & 1 == 1 }

  /// The value when it fits in a signed word.
  public var asInt: Int? {
    guard let first = limbs.first else { return 0 }
    guard limbs.count == 1 else { return nil }
    if isNegative { return first <= Int.min.magnitude ? Int(truncatingIfNeeded: 0 &- first) : nil }
    return Int(exactly: first)
  }

  /// Python's `int.bit_length()`: the bits of the magnitude, 0 for zero.
  public var bitLength: Int {
    guard let last = limbs.last else { return 0 }
    return limbs.count * UInt.bitWidth - last.leadingZeroBitCount
  }

  /// Python's `int.bit_count()`: the ones in the magnitude.
  public var bitCount: Int { limbs.reduce(0) { $0 + $1.nonzeroBitCount } }

  /// Whether the magnitude is a power of two.
  var isPowerOfTwoMagnitude: Bool {
    guard let last = limbs.last, last.nonzeroBitCount == 1 else { return false }
    return limbs.dropLast().allSatisfy { $0 == 0 }
  }

  /// Builds a number from `count` limbs that `body` writes.
  static func build(_ count: Int, negative: Bool, _ body: (Limbs.Output) -> Void) -> BigInt {
    let limbs = [UInt](unsafeUninitializedCapacity: count) { buffer, initialized in
      let output = Limbs.Output(start: buffer.baseAddress, count: count)
      body(output)
      initialized = Limbs.trimmedCount(Limbs.Input(output))
    }
    return BigInt(trimmed: limbs, negative: negative)
  }
}

extension BigInt: Comparable {
  /// -1, 0 or 1.
  public func compare(_ other: BigInt) -> Int {
    if isNegative != other.isNegative { return isNegative ? -1 : 1 }
    let order = compareMagnitude(other)
    return isNegative ? -order : order
  }

  func compareMagnitude(_ other: BigInt) -> Int {
    limbs.withUnsafeBufferPointer { a in other.limbs.withUnsafeBufferPointer { Limbs.compare(a, $0) } }
  }

  public static func < (a: BigInt, b: BigInt) -> Bool { a.compare(b) < 0 }
}
