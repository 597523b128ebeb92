// This file defines the two divisions of BigInt, because Python rounds quotients down (`//`, `%`, `divmod`) while
// algorithms inside want them cut off towards zero.

extension BigInt {
  /// Quotient towards zero, remainder with the sign of the dividend; nil when the divisor is zero.
  public func dividedTruncating(by divisor: BigInt) -> (quotient: BigInt, remainder: BigInt)? {
    guard let last = divisor.limbs.first else { return nil }
    if compareMagnitude(divisor) < 0 { return (.zero, self) }
    let negative = isNegative != divisor.isNegative
    if divisor.limbs.count == 1 {
      var remainder: UInt = 0
      let quotient = limbs.withUnsafeBufferPointer { a in
        BigInt.build(a.count, negative: negative) { remainder = Limbs.divide(a, by: last, into: $0) }
      }
      return (quotient, BigInt(trimmed: remainder == 0 ? [] : [remainder], negative: isNegative))
    }
    var remainder = BigInt.zero
    let quotient = limbs.withUnsafeBufferPointer { a in
      divisor.limbs.withUnsafeBufferPointer { b in
        BigInt.build(a.count - b.count + 1, negative: negative) { quotient in
          remainder = BigInt.build(b.count, negative: isNegative) {
            Limbs.divide(a, by: b, quotient: quotient, remainder: $0)
          }
        }
      }
    }
    return (quotient, remainder)
  }

  /// Quotient rounded down, remainder with the sign of the divisor, as Python's `divmod`; nil when the divisor is zero.
  public func flooredDivMod(_ divisor: BigInt) -> (quotient: BigInt, remainder: BigInt)? {
    guard let (quotient, remainder) = dividedTruncating(by: divisor) else { return nil }
    guard !remainder.isZero, remainder.isNegative != divisor.isNegative else { return (quotient, remainder) }
    return (quotient - .one, remainder + divisor)
  }

  /// Python's `%`; nil when the divisor is zero.
  public func modulo(_ divisor: BigInt) -> BigInt? {
    if divisor.limbs.count == 1, let limb = divisor.limbs.first {
      let rest = limbs.withUnsafeBufferPointer { Limbs.remainder($0, by: limb) }
      let remainder = BigInt(trimmed: rest == 0 ? [] : [rest], negative: isNegative)
      return rest == 0 || isNegative == divisor.isNegative ? remainder : remainder + divisor
    }
    return flooredDivMod(divisor)?.remainder
  }
}
