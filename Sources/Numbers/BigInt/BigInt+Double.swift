// This file defines the ways between BigInt and Double, each rounded once, half to even, as CPython rounds them.

import Glibc

extension BigInt {
  /// The integral part of a finite value; nil for infinities and NaN.
  public init?(truncating value: Double) {
    guard value.isFinite else { return nil }
    let whole = value.rounded(.towardZero)
    guard whole != 0 else {
      self = .zero
      return
    }
    // A whole number is significand * 2^exponent with a 53-bit integer significand.
    let exponent = Int(whole.exponent) - 52
    let significand = BigInt(UInt(whole.significandBitPattern | 1 << 52))
    let magnitude = exponent >= 0 ? significand.shiftedLeft(by: exponent) : significand.shiftedRight(by: -exponent)
    self.init(trimmed: magnitude.limbs, negative: value < 0)
  }

  /// The value when it is a whole number; nil otherwise.
  public init?(exactly value: Double) {
    guard value.isFinite, value == value.rounded(.towardZero) else { return nil }
    self.init(truncating: value)
  }

  /// The nearest double, ties to even; nil when that is out of range (Python's "int too large to convert to float").
  public var asDouble: Double? {
    let length = bitLength
    guard length <= 1024 else { return nil }
    let shift = max(0, length - UInt.bitWidth)
    // 64 leading bits, the last of which also stands for everything below it, round exactly as the whole would.
    var leading = shift == 0 ? limbs.first ?? 0 : magnitude.shiftedRight(by: shift).limbs.first ?? 0
    if shift > 0, trailingZeroBits < shift { leading |= 1 }
    let result = scalbn(Double(leading), Int32(truncatingIfNeeded: shift))
    guard result.isFinite else { return nil }
    return isNegative ? -result : result
  }

  /// Python's `int / int`: the double nearest to the true quotient.
  /// Throws ZeroDivisionError, or OverflowError when the quotient is out of range.
  public func dividedTrue(by divisor: BigInt) throws(NumberError) -> Double {
    guard !divisor.isZero else { throw NumberError(.zeroDivisionError, "division by zero") }
    let negative = isNegative != divisor.isNegative
    let zero = negative ? -0.0 : 0.0
    if isZero { return zero }
    if bitLength <= 53, divisor.bitLength <= 53 {
      let quotient = Double(limbs[0]) / Double(divisor.limbs[0])
      return negative ? -quotient : quotient
    }
    let overflow = NumberError(.overflowError, "integer division result too large for a float")
    let difference = bitLength - divisor.bitLength
    if difference > 1024 { throw overflow }
    if difference < -1076 { return zero }
    // The quotient gets at least 55 bits, or as many as a subnormal result has and two more; the last bit also stands
    // for the remainder.
    let shift = max(difference, -1021) - 55
    let numerator = shift < 0 ? magnitude.shiftedLeft(by: -shift) : magnitude
    let denominator = shift > 0 ? divisor.magnitude.shiftedLeft(by: shift) : divisor.magnitude
    guard let (quotient, remainder) = numerator.dividedTruncating(by: denominator) else { return zero }
    var bits = quotient.limbs.first ?? 0
    if !remainder.isZero { bits |= 1 }
    let extra = UInt(max(quotient.bitLength, -1021 - shift) - 53)
    let unit: UInt = 1 &<< extra
    let rest = bits & (unit &- 1)
    bits = bits &- rest
    if rest > unit / 2 || (rest == unit / 2 && bits & unit != 0) { bits = bits &+ unit }
    let result = scalbn(Double(bits), Int32(truncatingIfNeeded: shift))
    guard result.isFinite else { throw overflow }
    return negative ? -result : result
  }
}
