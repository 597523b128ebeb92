// This file defines the namespace of float behaviour and the arithmetic whose results Python defines otherwise than
// C: floored division and powers.

import Glibc

/// What Python's `float` does beyond the hardware's arithmetic.
public enum PythonFloat {
  /// Python's `divmod` of floats (`//` and `%` are its parts): the remainder has the sign of the divisor. Nil when the
  /// divisor is zero; the messages are `floorDivisionByZero`, `moduloByZero` and `divmodByZero`.
  public static func flooredDivMod(_ a: Double, _ b: Double) -> (quotient: Double, remainder: Double)? {
    guard b != 0 else { return nil }
    var remainder = fmod(a, b)
    var quotient = (a - remainder) / b
    if remainder != 0 {
      if (b < 0) != (remainder < 0) {
        remainder += b
        quotient -= 1
      }
    } else {
      remainder = copysign(0, b)
    }
    if quotient != 0 {
      // The division above may have rounded; the true quotient is whole.
      var whole = quotient.rounded(.down)
      if quotient - whole > 0.5 { whole += 1 }
      quotient = whole
    } else {
      quotient = copysign(0, a / b)
    }
    return (quotient, remainder)
  }

  /// Python's `%` of floats; nil when the divisor is zero.
  public static func modulo(_ a: Double, _ b: Double) -> Double? {
    guard b != 0 else { return nil }
    let remainder = fmod(a, b)
    guard remainder != 0 else { return copysign(0, b) }
    return (b < 0) != (remainder < 0) ? remainder + b : remainder
  }

  public static let divisionByZero = NumberError(.zeroDivisionError, "float division by zero")
  public static let floorDivisionByZero = NumberError(.zeroDivisionError, "float floor division by zero")
  public static let moduloByZero = NumberError(.zeroDivisionError, "float modulo")
  public static let divmodByZero = NumberError(.zeroDivisionError, "float divmod()")

  public enum Power: Equatable, Sendable {
    case value(Double)
    /// A negative base to a power that is not whole: Python goes on with complex numbers.
    case complex
    /// ZeroDivisionError "0.0 cannot be raised to a negative power".
    case zeroToNegative
    /// OverflowError with the two arguments (34, 'Numerical result out of range').
    case overflow
  }

  /// Python's `a ** b` of floats.
  public static func power(_ a: Double, _ b: Double) -> Power {
    if b == 0 || a == 1 { return .value(1) }
    if a.isNaN || b.isNaN { return .value(.nan) }
    if b.isInfinite {
      let size = a.magnitude
      if size == 1 { return .value(1) }
      return .value((b > 0) == (size > 1) ? .infinity : 0)
    }
    if a.isInfinite || a == 0 {
      if a == 0, b < 0 { return .zeroToNegative }
      return .value(pow(a, b))
    }
    if a < 0, b != b.rounded(.down) { return .complex }
    let result = pow(a, b)
    return result.isInfinite ? .overflow : .value(result)
  }

  /// CPython's `hash()` of a float; nil for NaN, whose hash is that of the object's identity.
  public static func hash(_ value: Double) -> Int? {
    guard value.isFinite else {
      if value.isNaN { return nil }
      return value < 0 ? -NumericHash.infinity : NumericHash.infinity
    }
    guard value != 0 else { return 0 }
    let (significand, exponent) = parts(value)
    // 2^61 is 1 modulo 2^61 - 1, so the exponent counts modulo 61.
    let count = UInt(((exponent % 61) + 61) % 61)
    return NumericHash.signed(NumericHash.shifted(significand % NumericHash.modulus, by: count), negative: value < 0)
  }

  /// A finite value other than zero as whole significand times a power of two, not reduced.
  static func parts(_ value: Double) -> (significand: UInt, exponent: Int) {
    let raw = Int(value.exponentBitPattern)
    let fraction = UInt(value.significandBitPattern)
    return raw == 0 ? (fraction, -1074) : (fraction | 1 << 52, raw - 1075)
  }

  /// Python's `float.as_integer_ratio()`. Throws OverflowError or ValueError for infinities and NaN.
  public static func integerRatio(
    _ value: Double
  ) throws(NumberError) -> (numerator: PythonInt, denominator: PythonInt) {
    if value.isNaN { throw NumberError(.valueError, "cannot convert NaN to integer ratio") }
    if value.isInfinite { throw NumberError(.overflowError, "cannot convert Infinity to integer ratio") }
    guard value != 0 else { return (.small(0), .small(1)) }
    var (significand, exponent) = parts(value)
    let zeros = significand.trailingZeroBitCount
    significand >>= UInt(zeros)
    exponent += zeros
    let numerator = BigInt(significand).shiftedLeft(by: max(0, exponent))
    let denominator = BigInt.one.shiftedLeft(by: max(0, -exponent))
    return (PythonInt(value < 0 ? -numerator : numerator), PythonInt(denominator))
  }

  /// Python's `int(value)`. Throws OverflowError or ValueError for infinities and NaN.
  public static func integer(_ value: Double) throws(NumberError) -> PythonInt {
    if let small = Int(exactly: value.rounded(.towardZero)) { return .small(small) }
    if value.isNaN { throw NumberError(.valueError, "cannot convert float NaN to integer") }
    guard let big = BigInt(truncating: value) else {
      throw NumberError(.overflowError, "cannot convert float infinity to integer")
    }
    return PythonInt(big)
  }

  /// The order of an integer and a float by their exact values: -1, 0 or 1, or nil against NaN.
  public static func compare(_ a: PythonInt, _ b: Double) -> Int? {
    if b.isNaN { return nil }
    if b.isInfinite { return b > 0 ? -1 : 1 }
    let whole = b.rounded(.down)
    let order: Int
    switch (a, Int(exactly: whole)) {
    case (.small(let x), .some(let y)): order = x < y ? -1 : x > y ? 1 : 0
    // One of the two is outside a word, so the double decides, or the big number does.
    case (.small, nil): return b > 0 ? -1 : 1
    case (.big(let x), .some): return x.isNegative ? -1 : 1
    case (.big(let x), nil): order = BigInt(truncating: whole).map { x.compare($0) } ?? 0
    }
    return order == 0 && b > whole ? -1 : order
  }
}
