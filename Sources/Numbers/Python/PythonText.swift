// This file defines what numbers need to know about text: which code points are white space and which are decimal
// digits to Python 3.11, whose tables are Unicode 14, while those of Swift's standard library are newer.

public enum PythonText {
  /// Whether `str.isspace` holds: a bidirectional type of WS, B or S, or the category Zs.
  public static func isSpace(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x09...0x0D, 0x1C...0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: true
    default: false
    }
  }

  /// The value of a decimal digit (category Nd), or nil.
  public static func decimalDigit(_ scalar: UInt32) -> UInt8? {
    if scalar < 0x80 { return scalar >= 0x30 && scalar <= 0x39 ? UInt8(truncatingIfNeeded: scalar &- 0x30) : nil }
    guard let properties = Unicode.Scalar(scalar)?.properties, properties.numericType == .decimal,
      let age = properties.age, age.major <= 14, let value = properties.numericValue
    else { return nil }
    return UInt8(exactly: value)
  }

  /// Whether a number may have this around it. Unlike `str.strip`, CPython keeps the separators U+001C to U+001F here.
  private static func isSpaceAroundNumber(_ scalar: UInt32) -> Bool {
    isSpace(scalar) && !(0x1C...0x1F).contains(scalar)
  }

  /// Without white space at both ends, and with other scripts' decimal digits turned into ASCII ones. Anything else
  /// beyond ASCII becomes 0xFF, which no number contains.
  static func numericASCII<Scalars: BidirectionalCollection>(_ scalars: Scalars) -> [UInt8]
  where Scalars.Element == UInt32 {
    var rest = scalars[...]
    while let first = rest.first, isSpaceAroundNumber(first) { rest.removeFirst() }
    while let last = rest.last, isSpaceAroundNumber(last) { rest.removeLast() }
    return rest.map { scalar in
      if scalar < 0x80 { return UInt8(truncatingIfNeeded: scalar) }
      return decimalDigit(scalar).map { $0 + 0x30 } ?? 0xFF
    }
  }
}
