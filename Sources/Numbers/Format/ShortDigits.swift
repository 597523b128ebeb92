// This file defines the decimal text of the numbers that programs format most, written into memory of the caller. The
// general way works on arrays and the C library, which costs several times as much for numbers as short as these.

public enum ShortDigits {
  /// Room for any text that these functions write.
  public static let capacity = 72

  private static let powers: [UInt64] = [
    1, 10, 100, 1000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000, 1_000_000_000, 10_000_000_000,
    100_000_000_000, 1_000_000_000_000, 10_000_000_000_000, 100_000_000_000_000, 1_000_000_000_000_000,
    10_000_000_000_000_000, 100_000_000_000_000_000,
  ]

  /// Writes a magnitude in a radix from 2 to 16; returns the number of digits.
  public static func write(
    _ value: UInt64, radix: UInt64 = 10, uppercase: Bool = false, to target: UnsafeMutablePointer<UInt8>
  ) -> Int {
    var count = 1
    var rest = value
    if radix == 10 {
      while rest >= 10 {
        rest /= 10
        count &+= 1
      }
    } else {
      while rest >= radix {
        rest /= radix
        count &+= 1
      }
    }
    rest = value
    var place = count
    while place > 0 {
      place &-= 1
      let digit: UInt64
      if radix == 10 {
        digit = rest % 10
        rest /= 10
      } else {
        digit = rest % radix
        rest /= radix
      }
      target[place] = UInt8(truncatingIfNeeded: digit < 10 ? 0x30 &+ digit : (uppercase ? 0x37 : 0x57) &+ digit)
    }
    return count
  }

  /// Writes a magnitude with `precision` digits behind the point, correctly rounded, ties to even; returns the number
  /// of bytes, 0 for a value or a precision that is too large for this way, or for a value that is not finite.
  public static func write(fixed value: Double, precision: Int, to target: UnsafeMutablePointer<UInt8>) -> Int {
    guard value >= 0, value < 0x1p63, precision >= 0, precision < powers.count else { return 0 }
    let raw = Int(value.exponentBitPattern)
    if raw == 0 && value != 0 { return 0 }
    let significand = raw == 0 ? 0 : UInt64(value.significandBitPattern) | 1 << 52
    var whole = significand
    var fraction: UInt64 = 0
    let scale = powers[precision]
    // The value is `significand` times two to the power of `-shift`.
    let shift = 1075 &- raw
    if raw == 0 {
      whole = 0
    } else if shift <= 0 {
      whole = significand << UInt64(0 &- shift)
    } else {
      whole = shift < 64 ? significand >> UInt64(shift) : 0
      let part = shift < 64 ? significand & (1 << UInt64(shift) &- 1) : significand
      if shift < 128 {
        let scaled = UInt128(part) &* UInt128(scale)
        fraction = UInt64(truncatingIfNeeded: scaled >> UInt128(shift))
        let remainder = scaled & (UInt128(1) << UInt128(shift) &- 1)
        let half = UInt128(1) << UInt128(shift &- 1)
        let isOdd = (precision == 0 ? whole : fraction) & 1 == 1
        if remainder > half || remainder == half && isOdd { fraction &+= 1 }
        if fraction == scale {
          whole &+= 1
          fraction = 0
        }
      }
    }
    var count = write(whole, to: target)
    if precision == 0 { return count }
    target[count] = 0x2E
    var place = count &+ precision
    count = place &+ 1
    for _ in 0..<precision {
      target[place] = UInt8(truncatingIfNeeded: 0x30 &+ fraction % 10)
      fraction /= 10
      place &-= 1
    }
    return count
  }
}
