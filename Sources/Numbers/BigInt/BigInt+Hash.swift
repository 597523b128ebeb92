// This file defines the hash of integers that CPython documents ("Hashing of numeric types" in the library reference):
// numbers that compare equal hash alike, whatever their type, by reduction modulo the prime 2^61 - 1.

/// Arithmetic modulo 2^61 - 1.
public enum NumericHash {
  /// The modulus.
  public static let modulus: UInt = (1 << 61) - 1

  /// The hash of a positive infinity.
  public static let infinity = 314_159

  /// `value * 2**count` for a reduced value: a rotation within 61 bits.
  static func shifted(_ value: UInt, by count: UInt) -> UInt {
    let count = count % 61
    guard count > 0 else { return value }
    return ((value &<< count) & modulus) | (value &>> (61 &- count))
  }

  /// Gives a reduced magnitude its sign. -1 is kept for errors inside CPython, so it becomes -2.
  static func signed(_ value: UInt, negative: Bool) -> Int {
    let hash = Int(truncatingIfNeeded: value)
    let result = negative ? -hash : hash
    return result == -1 ? -2 : result
  }

  /// The hash of a word.
  public static func hash(_ value: Int) -> Int {
    signed(value.magnitude % modulus, negative: value < 0)
  }

  /// The hash of a magnitude with a sign.
  public static func hash(_ limbs: Limbs.Input, negative: Bool) -> Int {
    var hash: UInt = 0
    var index = limbs.count
    while index > 0 {
      index -= 1
      // 2^64 is 8 modulo 2^61 - 1.
      hash = shifted(hash, by: 3) &+ limbs[index] % modulus
      if hash >= modulus { hash = hash &- modulus }
    }
    return signed(hash, negative: negative)
  }
}

extension BigInt {
  /// CPython's `hash()` of this number.
  public var pythonHash: Int {
    limbs.withUnsafeBufferPointer { NumericHash.hash($0, negative: isNegative) }
  }
}
