// This file defines PythonInt, a Python integer as a value, because the formatters take both of the runtime's
// representations (a word, or a big number) and the parsers return either.

/// A Python `int`: a word when it fits in one, otherwise a big number.
public enum PythonInt: Hashable, Sendable {
  case small(Int)
  /// A number that does not fit in a word.
  case big(BigInt)

  /// The limit on decimal digits that CPython 3.11 starts with (`sys.get_int_max_str_digits()`).
  public static let defaultDigitLimit = 4300

  public init(_ value: Int) { self = .small(value) }

  public init(_ value: BigInt) {
    self = value.asInt.map { .small($0) } ?? .big(value)
  }

  public var bigInt: BigInt {
    switch self {
    case .small(let value): BigInt(value)
    case .big(let value): value
    }
  }

  public var isNegative: Bool {
    switch self {
    case .small(let value): value < 0
    case .big(let value): value.isNegative
    }
  }

  /// CPython's `hash()`.
  public var hash: Int {
    switch self {
    case .small(let value): NumericHash.hash(value)
    case .big(let value): value.pythonHash
    }
  }

  /// The nearest double; throws OverflowError out of range.
  public func double() throws(NumberError) -> Double {
    switch self {
    case .small(let value): return Double(value)
    case .big(let value):
      guard let result = value.asDouble else {
        throw NumberError(.overflowError, "int too large to convert to float")
      }
      return result
    }
  }

  /// `str()` of the number as ASCII. A `digitLimit` of 0 means none; above the limit this throws ValueError.
  public func decimal(digitLimit: Int = defaultDigitLimit) throws(NumberError) -> [UInt8] {
    guard case .big(let value) = self else { return ascii(radix: 10) }
    guard digitLimit > 0 else { return value.ascii() }
    let error = NumberError(
      .valueError,
      "Exceeds the limit (\(digitLimit) digits) for integer string conversion; "
        + "use sys.set_int_max_str_digits() to increase the limit")
    // A number of b bits has more than (b - 1) * 0.30102 digits, so a hopeless one is not converted first.
    if (value.bitLength - 1).multipliedSaturating(by: 30102) / 100_000 > digitLimit { throw error }
    let digits = value.ascii()
    if digits.count - (value.isNegative ? 1 : 0) > digitLimit { throw error }
    return digits
  }

  /// The digits in a radix from 2 to 36, with a "-" in front of a negative number, as ASCII.
  public func ascii(radix: Int, uppercase: Bool = false) -> [UInt8] {
    switch self {
    case .small(let value): PythonInt.ascii(value, radix: UInt(radix), uppercase: uppercase)
    case .big(let value): value.ascii(radix: radix, uppercase: uppercase)
    }
  }

  /// The digits of a word, written from the back of a buffer that holds 64 digits and a sign.
  static func ascii(_ value: Int, radix: UInt, uppercase: Bool) -> [UInt8] {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 65) { buffer in
      let letter: UInt8 = (uppercase ? 0x41 : 0x61) - 10
      var rest = value.magnitude
      var start = 65
      repeat {
        let (quotient, remainder) = radix == 10 ? (rest / 10, rest % 10) : (rest / radix, rest % radix)
        let digit = UInt8(truncatingIfNeeded: remainder)
        start -= 1
        buffer[start] = digit < 10 ? digit + 0x30 : digit + letter
        rest = quotient
      } while rest > 0
      if value < 0 {
        start -= 1
        buffer[start] = 0x2D
      }
      return Array(buffer[start...])
    }
  }
}
