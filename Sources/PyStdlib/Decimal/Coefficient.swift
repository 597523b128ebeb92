// This file defines the coefficient of a decimal number: 128 bits, which hold the 28 digits of everyday work and more,
// or an integer of any size. Operations that can grow stand in `DecimalOperation`, which pays for them.

import Glibc
import Numbers

/// A number from zero up. Below 2 ** 128 it is always `small`.
enum Coefficient: Equatable {
  case small(UInt128)
  case large(BigInt)

  static var zero: Coefficient { .small(0) }
  static var one: Coefficient { .small(1) }

  /// The magnitude of an integer.
  init(_ value: BigInt) {
    switch value.limbs.count {
    case 0: self = .small(0)
    case 1: self = .small(UInt128(value.limbs[0]))
    case 2: self = .small(UInt128(value.limbs[1]) << 64 | UInt128(value.limbs[0]))
    default: self = .large(value.isNegative ? value.magnitude : value)
    }
  }

  init(_ value: Int) { self = .small(UInt128(value.magnitude)) }

  var integer: BigInt {
    switch self {
    case .small(let value):
      BigInt(limbs: [UInt(truncatingIfNeeded: value), UInt(truncatingIfNeeded: value >> 64)], negative: false)
    case .large(let value): value
    }
  }

  var isZero: Bool {
    if case .small(let value) = self { return value == 0 }
    return false
  }

  var isOdd: Bool {
    switch self {
    case .small(let value): value & 1 == 1
    case .large(let value): value.isOdd
    }
  }

  var bitLength: Int {
    switch self {
    case .small(let value): 128 - value.leadingZeroBitCount
    case .large(let value): value.bitLength
    }
  }

  /// 64-bit words.
  var wordCount: Int { (bitLength + 63) >> 6 }

  /// Decimal digits; 1 for zero.
  var digitCount: Int {
    switch self {
    case .small(let value): PowersOfTen.digitCount(value)
    case .large(let value): PowersOfTen.digitCount(value)
    }
  }

  /// -1, 0 or 1.
  func compare(_ other: Coefficient) -> Int {
    if case .small(let a) = self, case .small(let b) = other { return a < b ? -1 : a > b ? 1 : 0 }
    return integer.compare(other.integer)
  }

  var next: Coefficient {
    if case .small(let value) = self, value != .max { return .small(value &+ 1) }
    return Coefficient(integer + .one)
  }

  /// The digits as ASCII, "0" for zero.
  var ascii: [UInt8] {
    guard case .small(let value) = self else { return integer.ascii() }
    return [UInt8](unsafeUninitializedCapacity: 39) { buffer, count in
      let length = PowersOfTen.digitCount(value)
      var high = value
      var place = length
      // Nineteen digits at a time fit a machine word.
      while place > 19 {
        let (quotient, rest) = high.quotientAndRemainder(dividingBy: PowersOfTen.small[19])
        Coefficient.write(UInt64(truncatingIfNeeded: rest), 19, endingAt: place, in: buffer)
        high = quotient
        place -= 19
      }
      Coefficient.write(UInt64(truncatingIfNeeded: high), place, endingAt: place, in: buffer)
      count = length
    }
  }

  private static func write(
    _ value: UInt64, _ count: Int, endingAt end: Int, in buffer: UnsafeMutableBufferPointer<UInt8>
  ) {
    var rest = value
    for place in stride(from: end - 1, through: end - count, by: -1) {
      buffer[place] = 0x30 + UInt8(truncatingIfNeeded: rest % 10)
      rest /= 10
    }
  }

  /// The number of zeros at the end, at most `limit`; and the number without them.
  func withoutZeros(atMost limit: Int) -> (kept: Coefficient, count: Int) {
    if isZero || limit <= 0 { return (self, 0) }
    var count = 0
    if case .small(var value) = self {
      // A power of ten is also one of two, so that most numbers need no division.
      for step in [32, 16, 8, 4, 2, 1] where count + step <= limit && value.trailingZeroBitCount >= step {
        let (quotient, rest) = value.quotientAndRemainder(dividingBy: PowersOfTen.small[step])
        if rest == 0 {
          value = quotient
          count += step
        }
      }
      return (.small(value), count)
    }
    var value = integer
    var step = 1
    while step * 2 <= min(limit, value.trailingZeroBits) { step *= 2 }
    while step > 0 {
      if count + step <= limit, value.trailingZeroBits >= step,
        let (quotient, rest) = value.dividedTruncating(by: PowersOfTen.power(step)), rest.isZero
      {
        value = quotient
        count += step
      }
      step /= 2
    }
    return (Coefficient(value), count)
  }
}

/// Powers of ten, and how many digits a number has.
enum PowersOfTen {
  /// Those below 2 ** 128.
  static let small: [UInt128] = {
    var powers: [UInt128] = [1]
    while powers.count < 39 { powers.append(powers[powers.count - 1] * 10) }
    return powers
  }()

  /// Those that a Double holds exactly.
  static let doubles: [Double] = (0...22).map { Double("1e\($0)") ?? 1 }

  private static let medium: [BigInt] = {
    var powers: [BigInt] = [.one]
    while powers.count < 200 { powers.append(powers[powers.count - 1] * BigInt(10)) }
    return powers
  }()

  /// The caller has asked for the room.
  static func power(_ exponent: Int) -> BigInt {
    exponent < medium.count ? medium[max(exponent, 0)] : BigInt(10).power(UInt(exponent))
  }

  static func digitCount(_ value: UInt128) -> Int {
    if value < 10 { return 1 }
    // log10(2) is 0.30103.
    let estimate = ((128 - value.leadingZeroBitCount) * 1233) >> 12
    return value >= small[estimate] ? estimate + 1 : estimate
  }

  static func digitCount(_ value: BigInt) -> Int {
    let count = value.limbs.count
    guard count > 2 else { return Coefficient(value).digitCount }
    // The leading bits fix the logarithm well enough, unless it is next to a whole number.
    let leading = Double(value.limbs[count - 1]) * 18_446_744_073_709_551_616 + Double(value.limbs[count - 2])
    let logarithm = log10(leading) + Double(count - 2) * 64 * 0.301_029_995_663_981_2
    let doubt = 1e-14 * Double(count + 100)
    let low = Int(logarithm - doubt)
    if low == Int(logarithm + doubt) { return low + 1 }
    return value.compare(power(low + 1)) >= 0 ? low + 2 : low + 1
  }
}
