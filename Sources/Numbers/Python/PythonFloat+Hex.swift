// This file defines `float.hex` and `float.fromhex`, which write and read every bit of a float.

extension PythonFloat {
  /// Python's `value.hex()`.
  public static func hex(_ value: Double) -> String {
    guard value.isFinite else { return repr(value) }
    let sign = value.sign == .minus ? "-" : ""
    guard value != 0 else { return sign + "0x0.0p+0" }
    let isNormal = value.exponentBitPattern != 0
    let exponent = isNormal ? Int(value.exponentBitPattern) - 1023 : -1022
    let fraction = String(value.significandBitPattern, radix: 16)
    let zeros = String(repeating: "0", count: 13 - fraction.utf8.count)
    return "\(sign)0x\(isNormal ? 1 : 0).\(zeros)\(fraction)p\(exponent < 0 ? "-" : "+")\(exponent.magnitude)"
  }

  /// Python's `float.fromhex(text)`. White space around the text is ignored.
  /// Throws ValueError for other texts, OverflowError for values out of range.
  public static func fromHex<Scalars: BidirectionalCollection>(_ scalars: Scalars) throws(NumberError) -> Double
  where Scalars.Element == UInt32 {
    let invalid = NumberError(.valueError, "invalid hexadecimal floating-point string")
    let text = asciiStripped(scalars)
    var rest = text[...]
    let negative = rest.first == 0x2D
    if negative || rest.first == 0x2B { rest.removeFirst() }
    if let value = namedValue(rest) { return negative ? -value : value }
    if rest.first == 0x30, let letter = rest.dropFirst().first, letter | 0x20 == 0x78 { rest.removeFirst(2) }

    var digits: [UInt8] = []
    var fractionDigits = 0
    var afterPoint = false
    while let byte = rest.first {
      if byte == 0x2E, !afterPoint {
        afterPoint = true
      } else if let digit = PythonInt.digitValue(byte), digit < 16 {
        digits.append(digit)
        if afterPoint { fractionDigits += 1 }
      } else {
        break
      }
      rest.removeFirst()
    }
    guard !digits.isEmpty else { throw invalid }
    guard let exponent = binaryExponent(rest) else { throw invalid }
    let magnitude = try scaled(
      BigInt(digits: digits, radix: 16), exponent: exponent.addingSaturating(-4 * fractionDigits))
    return negative ? -magnitude : magnitude
  }

  /// The rest of a literal: nothing, or "p" and a signed decimal number, cut off at a size that decides everything.
  private static func binaryExponent(_ text: ArraySlice<UInt8>) -> Int? {
    guard let letter = text.first else { return 0 }
    guard letter | 0x20 == 0x70 else { return nil }
    var rest = text.dropFirst()
    let negative = rest.first == 0x2D
    if negative || rest.first == 0x2B { rest.removeFirst() }
    guard !rest.isEmpty else { return nil }
    var value = 0
    for byte in rest {
      guard byte >= 0x30, byte <= 0x39 else { return nil }
      value = min(value.multipliedSaturating(by: 10), .max / 4) + Int(byte - 0x30)
    }
    return negative ? -value : value
  }

  /// `significand * 2 ** exponent`, rounded once, half to even.
  private static func scaled(_ significand: BigInt, exponent: Int) throws(NumberError) -> Double {
    guard !significand.isZero else { return 0 }
    let overflow = NumberError(.overflowError, "hexadecimal value too large to represent as a float")
    let top = exponent.addingSaturating(significand.bitLength)
    if top > 1024 { throw overflow }
    if top < -1075 { return 0 }
    if exponent >= 0 {
      guard let value = significand.shiftedLeft(by: exponent).asDouble else { throw overflow }
      return value
    }
    do { return try significand.dividedTrue(by: BigInt.one.shiftedLeft(by: -exponent)) } catch { throw overflow }
  }

  /// Without ASCII white space at both ends; what is not ASCII becomes 0xFF, which no float contains.
  private static func asciiStripped<Scalars: BidirectionalCollection>(_ scalars: Scalars) -> [UInt8]
  where Scalars.Element == UInt32 {
    func isSpace(_ scalar: UInt32) -> Bool { scalar == 0x20 || (scalar >= 0x09 && scalar <= 0x0D) }
    var rest = scalars[...]
    while let first = rest.first, isSpace(first) { rest.removeFirst() }
    while let last = rest.last, isSpace(last) { rest.removeLast() }
    return rest.map { $0 < 0x80 ? UInt8(truncatingIfNeeded: $0) : 0xFF }
  }
}

extension Int {
  func addingSaturating(_ other: Int) -> Int {
    let (sum, overflow) = addingReportingOverflow(other)
    return overflow ? (other < 0 ? .min : .max) : sum
  }
}
