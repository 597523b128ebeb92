// This file defines the decimal digits of floats and their layout, because `repr`, `str` and the presentation types
// differ only in which digits they take and when they switch to an exponent.

import Glibc

/// The digits of a finite float: 0.d1d2d3... times 10 ** point.
struct DecimalDigits {
  /// ASCII digits; the first is not "0" except for zero itself, which is the one digit "0" with point 1.
  var digits: [UInt8]
  var point: Int

  /// The shortest digits that read back as the same magnitude.
  init(shortest value: Double) {
    // Swift prints exactly these digits, in a layout of its own: "12.5", "1e-05", "1.2345e+20".
    self.init(parsing: Array(value.magnitude.description.utf8))
    dropTrailingZeros()
  }

  mutating func dropTrailingZeros() {
    while digits.count > 1, digits.last == 0x30 { digits.removeLast() }
  }

  /// The magnitude correctly rounded to `count` significant digits, at least 1.
  init(_ value: Double, significant count: Int) {
    self.init(parsing: PythonFloat.printf(value.magnitude, code: .exponent, precision: count - 1, alternate: false))
  }

  private init(parsing text: [UInt8]) {
    digits = []
    point = 0
    var exponent = 0
    var afterPoint = false
    var index = 0
    while index < text.count {
      let byte = text[index]
      index += 1
      if byte == 0x2E {
        afterPoint = true
      } else if byte == 0x65 {
        exponent = Int(String(decoding: text[index...], as: UTF8.self)) ?? 0
        break
      } else {
        if digits.isEmpty, byte == 0x30 {
          if afterPoint { point -= 1 }
          continue
        }
        digits.append(byte)
        if !afterPoint { point += 1 }
      }
    }
    point += exponent
    if digits.isEmpty {
      digits = text.prefix { $0 != 0x65 }.filter { $0 != 0x2E }
      if digits.isEmpty { digits = [0x30] }
      point = 1
    }
  }

  /// Writes the digits with a point or an exponent. `keepsPoint` leaves a trailing point ("1."), `addsZero` makes a
  /// whole number in plain notation end in ".0".
  func layout(exponent usesExponent: Bool, keepsPoint: Bool, addsZero: Bool) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(digits.count + 8)
    if usesExponent {
      text.append(digits[0])
      if digits.count > 1 || keepsPoint { text.append(0x2E) }
      text += digits[1...]
      let power = point - 1
      text += [0x65, power < 0 ? 0x2D : 0x2B]
      if power.magnitude < 10 { text.append(0x30) }
      text += Array(String(power.magnitude).utf8)
      return text
    }
    if point <= 0 {
      text += [0x30, 0x2E]
      text += repeatElement(0x30, count: -point)
      text += digits
      return text
    }
    text += digits.prefix(point)
    if point >= digits.count {
      text += repeatElement(0x30, count: point - digits.count)
      if addsZero { text += [0x2E, 0x30] } else if keepsPoint { text.append(0x2E) }
    } else {
      text.append(0x2E)
      text += digits[point...]
    }
    return text
  }
}

extension PythonFloat {
  /// How `printf` is to write a float.
  enum PrintfCode: Sendable {
    case exponent, fixed, general
  }

  /// `repr(value)`, which is also `str(value)`.
  public static func repr(_ value: Double) -> String {
    String(decoding: reprASCII(value), as: UTF8.self)
  }

  /// Whether Swift lays the shortest digits of a value out as Python does.
  public static func isPlain(_ value: Double) -> Bool {
    let size = value.magnitude
    return size >= 1e-4 && size <= 0x1p53 || size == 0
  }

  /// `repr(value)` as ASCII.
  public static func reprASCII(_ value: Double) -> [UInt8] {
    if isPlain(value) { return Array(value.description.utf8) }
    let text = shortest(value.magnitude, keepsPoint: false, addsZero: true)
    return value.sign == .minus && !value.isNaN ? [0x2D] + text : text
  }

  /// The shortest digits of a magnitude: an exponent below 1e-4 and from 1e16 on.
  static func shortest(_ value: Double, keepsPoint: Bool, addsZero: Bool) -> [UInt8] {
    guard value.isFinite else { return special(value) }
    let decimal = DecimalDigits(shortest: value)
    return decimal.layout(
      exponent: decimal.point <= -4 || decimal.point > 16, keepsPoint: keepsPoint, addsZero: addsZero)
  }

  static func special(_ value: Double) -> [UInt8] {
    Array((value.isNaN ? "nan" : "inf").utf8)
  }

  /// The conversion `g`, laid out here because glibc's `%#g` loses zeros when rounding carries (999999.5 gives "1.e+06").
  private static func general(_ value: Double, precision: Int, alternate: Bool) -> [UInt8] {
    let count = max(1, precision)
    var decimal = DecimalDigits(value, significant: count)
    if !alternate { decimal.dropTrailingZeros() }
    return decimal.layout(
      exponent: decimal.point <= -4 || decimal.point > count, keepsPoint: alternate, addsZero: false)
  }

  /// A magnitude written by the C library, whose digits are exact at every precision. The process stays in the "C"
  /// locale for numbers: nothing in the program sets another one. `precision` is at most Int32.max.
  static func printf(_ value: Double, code: PrintfCode, precision: Int, alternate: Bool) -> [UInt8] {
    guard value.isFinite else { return special(value) }
    if code == .general { return general(value, precision: precision, alternate: alternate) }
    let format: StaticString =
      code == .exponent ? (alternate ? "%#.*e" : "%.*e") : (alternate ? "%#.*f" : "%.*f")
    // At most 309 digits stand before the point of a double; sign, point, exponent and the final NUL need 8 more.
    let capacity = precision + 320
    return [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
      let written = withVaList([Int32(clamping: precision), value]) { arguments in
        buffer.withMemoryRebound(to: CChar.self) { characters in
          format.withUTF8Buffer { pattern in
            pattern.withMemoryRebound(to: CChar.self) { pattern in
              guard let start = pattern.baseAddress else { return Int32(0) }
              return vsnprintf(characters.baseAddress, capacity, start, arguments)
            }
          }
        }
      }
      count = min(max(0, Int(written)), capacity - 1)
    }
  }
}
