// This file defines division of two or three limbs through a precomputed reciprocal, because the hardware's (and
// worse, the compiler support library's) 128-bit division costs several times two multiplications. The method is
// Möller and Granlund's, "Improved division by invariant integers", 2011.

/// A normalised one-limb divisor (top bit set) and its reciprocal.
struct LimbDivisor {
  let divisor: UInt
  let reciprocal: UInt

  init(normalized divisor: UInt) {
    self.divisor = divisor
    self.reciprocal = divisor.dividingFullWidth((~divisor, UInt.max)).quotient
  }

  /// Divides `high:low` with `high < divisor`.
  func divide(_ high: UInt, _ low: UInt) -> (quotient: UInt, remainder: UInt) {
    let product = reciprocal.multipliedFullWidth(by: high)
    let (fraction, carry) = product.low.addingReportingOverflow(low)
    var quotient = product.high &+ high &+ (carry ? 1 : 0) &+ 1
    var remainder = low &- quotient &* divisor
    // Half of the quotients need this, so it is arithmetic and not a branch.
    let mask: UInt = remainder > fraction ? .max : 0
    quotient = quotient &+ mask
    remainder = remainder &+ (mask & divisor)
    if remainder >= divisor {
      quotient &+= 1
      remainder = remainder &- divisor
    }
    return (quotient, remainder)
  }
}

/// A normalised two-limb divisor and its reciprocal.
struct PairDivisor {
  let high: UInt
  let low: UInt
  let reciprocal: UInt

  init(normalizedHigh high: UInt, low: UInt) {
    self.high = high
    self.low = low
    var estimate = LimbDivisor(normalized: high).reciprocal
    var product = high &* estimate
    let (sum, overflow) = product.addingReportingOverflow(low)
    product = sum
    if overflow {
      estimate &-= 1
      if product >= high {
        estimate &-= 1
        product = product &- high
      }
      product = product &- high
    }
    let tail = estimate.multipliedFullWidth(by: low)
    let (total, carry) = product.addingReportingOverflow(tail.high)
    if carry {
      estimate &-= 1
      if total > high || (total == high && tail.low >= low) { estimate &-= 1 }
    }
    self.reciprocal = estimate
  }

  /// The quotient of `top:middle:bottom` with `top:middle` less than the divisor.
  func quotient(_ top: UInt, _ middle: UInt, _ bottom: UInt) -> UInt {
    let product = reciprocal.multipliedFullWidth(by: top)
    let (fraction, carry) = product.low.addingReportingOverflow(middle)
    var quotient = product.high &+ top &+ (carry ? 1 : 0)
    let tail = low.multipliedFullWidth(by: quotient)
    let (first, firstBorrow) = bottom.subtractingReportingOverflow(tail.low)
    var upper = middle &- quotient &* high &- tail.high &- (firstBorrow ? 1 : 0)
    let (second, secondBorrow) = first.subtractingReportingOverflow(low)
    upper = upper &- high &- (secondBorrow ? 1 : 0)
    var lower = second
    quotient &+= 1
    let mask: UInt = upper >= fraction ? .max : 0
    quotient = quotient &+ mask
    let sum = UInt128(lower) &+ UInt128(mask & low)
    lower = UInt(truncatingIfNeeded: sum)
    upper = upper &+ (mask & high) &+ UInt(truncatingIfNeeded: sum &>> 64)
    if upper > high || (upper == high && lower >= low) { quotient &+= 1 }
    return quotient
  }
}
