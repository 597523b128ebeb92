// This file defines `round(x, n)` of floats, because Python rounds the exact decimal value of the float, half to even.

import Glibc

extension PythonFloat {
  /// Python's `round(value, digits)`. Throws OverflowError when rounding leaves the range.
  public static func round(_ value: Double, digits: Int) throws(NumberError) -> Double {
    guard value.isFinite, value != 0 else { return value }
    // Beyond these a double has no digits to round, or none left (CPython's NDIGITS_MAX and NDIGITS_MIN).
    if digits > 323 { return value }
    if digits < -308 { return copysign(0, value) }
    let magnitude: Double
    if digits >= 0 {
      magnitude = reading(printf(value.magnitude, code: .fixed, precision: digits, alternate: false))
    } else {
      magnitude = roundWhole(value.magnitude, zeros: -digits)
    }
    guard magnitude.isFinite else {
      throw NumberError(.overflowError, "rounded value too large to represent")
    }
    return copysign(magnitude, value)
  }

  /// Python's `round(value)`: to the nearest whole number, ties to even.
  public static func round(_ value: Double) throws(NumberError) -> PythonInt {
    try integer(value.rounded(.toNearestOrEven))
  }

  /// Rounds a magnitude to a multiple of 10 ** zeros.
  private static func roundWhole(_ value: Double, zeros: Int) -> Double {
    // The seventeenth digit decides no more than the exact ones do, so the leading exponent comes from all of them.
    let exponent = DecimalDigits(shortest: value).point - 1
    let significant = exponent + 1 - zeros
    if significant >= 1 {
      return reading(printf(value, code: .exponent, precision: significant - 1, alternate: false))
    }
    if significant < 0 { return 0 }
    // The result is 0 or 10 ** zeros, and half of that is 5 with zeros behind, which a double may not hold exactly.
    guard let whole = BigInt(truncating: value) else { return 0 }
    let half = BigInt(10).power(UInt(zeros)).shiftedRight(by: 1)
    let order = whole.compare(half)
    let isMore = order > 0 || (order == 0 && value != value.rounded(.towardZero))
    return isMore ? reading(Array("1e\(zeros)".utf8)) : 0
  }

  private static func reading(_ text: [UInt8]) -> Double {
    (text + [0]).withUnsafeBufferPointer { buffer in
      buffer.withMemoryRebound(to: CChar.self) { $0.baseAddress.map { strtod($0, nil) } ?? 0 }
    }
  }
}
