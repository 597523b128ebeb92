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

  /// Writes the first `count` significant digits of a magnitude, correctly rounded; returns the decimal exponent of the
  /// first one, nil when the digits do not come out of the fixed notation.
  public static func write(significant value: Double, count: Int, to target: UnsafeMutablePointer<UInt8>) -> Int? {
    guard count > 0, count < powers.count else { return nil }
    if value == 0 {
      for i in 0..<count { target[i] = 0x30 }
      return 0
    }
    guard value >= 1e-5, value < 1e17 else { return nil }
    // The exponent of the value before it is rounded.
    var exponent = 0
    if value >= 1 {
      let whole = UInt64(value)
      while exponent < 17, whole >= powers[exponent &+ 1] { exponent &+= 1 }
    } else {
      // 10 ** -n is no float, but the nearest one to it is the least float that is not below it or the greatest below:
      // a comparison with it is decided by more digits, so those near a border go the general way.
      exponent = -1
      var bound = 0.1
      while value < bound {
        exponent &-= 1
        bound /= 10
      }
      if abs(value - bound) <= bound * 1e-14 || abs(value - bound * 10) <= bound * 1e-13 { return nil }
    }
    let places = count &- 1 &- exponent
    guard places >= 0, places < powers.count else { return nil }
    return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: capacity) { buffer in
      guard let text = buffer.baseAddress else { return nil }
      let length = write(fixed: value, precision: places, to: text)
      if length == 0 { return nil }
      var written = 0
      for i in 0..<length where text[i] != 0x2E {
        if written == 0 && text[i] == 0x30 { continue }
        // Rounding up to a power of ten gives one more digit, a zero.
        if written < count { target[written] = text[i] }
        written &+= 1
      }
      if written == count { return exponent }
      return written == count &+ 1 ? exponent &+ 1 : nil
    }
  }
}
