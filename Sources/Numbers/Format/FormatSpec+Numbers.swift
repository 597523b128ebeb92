// This file renders ints, floats and complex numbers by a format specification.

extension FormatSpec {
  /// Renders an int. Throws ValueError for what ints do not take, OverflowError out of range.
  /// A `digitLimit` of 0 means none.
  public func render(
    _ value: PythonInt, typeName: String = "int", digitLimit: Int = PythonInt.defaultDigitLimit
  ) throws(FormatError) -> PaddedText {
    switch type {
    case 0x62, 0x63, 0x64, 0x6F, 0x78, 0x58, 0x6E: break
    case 0x65, 0x45, 0x66, 0x46, 0x67, 0x47, 0x25: return try render(try value.double(), typeName: typeName)
    default: throw unknownType(typeName)
    }
    if precision != nil {
      throw FormatError(.valueError, "Precision not allowed in integer format specifier")
    }
    if coercesNegativeZero {
      throw FormatError(.valueError, "Negative zero coercion (z) not allowed in integer format specifier")
    }
    if type == 0x63 { return try renderCharacter(value) }
    var digits: [UInt8]
    var prefix: [UInt8] = []
    switch type {
    case 0x62: (digits, prefix) = (value.ascii(radix: 2), [0x30, 0x62])
    case 0x6F: (digits, prefix) = (value.ascii(radix: 8), [0x30, 0x6F])
    case 0x78: (digits, prefix) = (value.ascii(radix: 16), [0x30, 0x78])
    case 0x58: (digits, prefix) = (value.ascii(radix: 16, uppercase: true), [0x30, 0x58])
    default: digits = try value.decimal(digitLimit: digitLimit)
    }
    if value.isNegative { digits.removeFirst() }
    return padded(
      lead: signText(value.isNegative) + (isAlternate ? prefix : []), digits: digits[...], rest: [])
  }

  private func renderCharacter(_ value: PythonInt) throws(FormatError) -> PaddedText {
    if sign != nil {
      throw FormatError(.valueError, "Sign not allowed with integer format specifier 'c'")
    }
    if isAlternate {
      throw FormatError(.valueError, "Alternate form (#) not allowed with integer format specifier 'c'")
    }
    guard case .small(let code) = value else {
      throw FormatError(.overflowError, "Python int too large to convert to C long")
    }
    guard (0..<0x110000).contains(code) else {
      throw FormatError(.overflowError, "%c arg not in range(0x110000)")
    }
    var text = PaddedText(codePoint: UInt32(code))
    text.pad(alignment, width: width, fill: fill)
    return text
  }

  /// Renders a float. Throws ValueError for what floats do not take.
  public func render(_ value: Double, typeName: String = "float") throws(FormatError) -> PaddedText {
    switch type {
    case 0, 0x65, 0x45, 0x66, 0x46, 0x67, 0x47, 0x6E, 0x25: break
    default: throw unknownType(typeName)
    }
    try checkPrecision()
    let (negative, text) = number(value, addsZero: true)
    let digits = text.prefix { $0 >= 0x30 && $0 <= 0x39 }
    return padded(lead: signText(negative), digits: digits, rest: text[digits.endIndex...])
  }

  /// Renders a complex number. Throws ValueError for what complex numbers do not take.
  public func renderComplex(
    real: Double, imaginary: Double, typeName: String = "complex"
  ) throws(FormatError) -> PaddedText {
    switch type {
    case 0, 0x65, 0x45, 0x66, 0x46, 0x67, 0x47, 0x6E: break
    default: throw unknownType(typeName)
    }
    try checkPrecision()
    if fill == 0x30 {
      throw FormatError(.valueError, "Zero padding is not allowed in complex format specifier")
    }
    if alignment == .afterSign {
      throw FormatError(.valueError, "'=' alignment flag is not allowed in complex format specifier")
    }
    // Without a type the text looks like `repr`: in parentheses, or only the imaginary part when the real one is +0.
    let skipsReal = type == 0 && real == 0 && real.sign == .plus
    var part = self
    part.width = 0
    var body: [UInt8] = []
    if !skipsReal {
      let (negative, text) = number(real, addsZero: false)
      body += part.joined(negative, text, sign: sign)
    }
    let (negative, text) = number(imaginary, addsZero: false)
    body += part.joined(negative, text, sign: skipsReal ? sign : .always)
    body.append(0x6A)
    if type == 0, !skipsReal { body = [0x28] + body + [0x29] }
    var result = PaddedText(body: body)
    result.pad(alignment, width: width, fill: fill)
    return result
  }

  private func joined(_ negative: Bool, _ text: [UInt8], sign: Sign?) -> [UInt8] {
    var part = self
    part.sign = sign
    let digits = text.prefix { $0 >= 0x30 && $0 <= 0x39 }
    let padded = part.padded(lead: part.signText(negative), digits: digits, rest: text[digits.endIndex...])
    return padded.lead + padded.body
  }

  private func checkPrecision() throws(FormatError) {
    if let precision, precision > Int(Int32.max) { throw FormatError(.valueError, "precision too big") }
  }

  private func signText(_ negative: Bool) -> [UInt8] {
    if negative { return [0x2D] }
    switch sign {
    case .always: return [0x2B]
    case .space: return [0x20]
    case .minusOnly, nil: return []
    }
  }

  /// The sign and the text of a float's magnitude in this presentation type.
  private func number(_ value: Double, addsZero: Bool) -> (negative: Bool, text: [UInt8]) {
    let scaled = type == 0x25 ? value * 100 : value
    let size = scaled.magnitude
    var text: [UInt8]
    switch type {
    case 0x65, 0x45: text = PythonFloat.printf(size, code: .exponent, precision: precision ?? 6, alternate: isAlternate)
    case 0x66, 0x46, 0x25:
      text = PythonFloat.printf(size, code: .fixed, precision: precision ?? 6, alternate: isAlternate)
    case 0x67, 0x47, 0x6E:
      text = PythonFloat.printf(size, code: .general, precision: precision ?? 6, alternate: isAlternate)
    default: text = untyped(size, addsZero: addsZero)
    }
    if type == 0x45 || type == 0x46 || type == 0x47 { text = text.map { $0 >= 0x61 && $0 <= 0x7A ? $0 - 32 : $0 } }
    if type == 0x25 { text.append(0x25) }
    var negative = scaled.sign == .minus && !scaled.isNaN
    if negative, coercesNegativeZero, PythonFloat.isZeroText(text) { negative = false }
    return (negative, text)
  }

  /// Without a type: the shortest digits, or as many as the precision says; a float keeps one digit behind the point.
  private func untyped(_ size: Double, addsZero: Bool) -> [UInt8] {
    guard let precision else { return PythonFloat.shortest(size, keepsPoint: isAlternate, addsZero: addsZero) }
    guard addsZero, size.isFinite else {
      return PythonFloat.printf(size, code: .general, precision: precision, alternate: isAlternate)
    }
    let count = max(1, precision)
    var decimal = DecimalDigits(size, significant: count)
    if !isAlternate { decimal.dropTrailingZeros() }
    return decimal.layout(
      exponent: decimal.point <= -4 || decimal.point > count - 1, keepsPoint: isAlternate, addsZero: true)
  }

  /// Groups the digits and puts the parts into the field.
  private func padded(lead: [UInt8], digits: ArraySlice<UInt8>, rest: ArraySlice<UInt8>) -> PaddedText {
    var text = PaddedText(lead: lead)
    // Zeros that fill after the sign belong to the number and are grouped with it.
    let zeroFills = fill == 0x30 && alignment == .afterSign
    let minimum = zeroFills && !digits.isEmpty ? width - lead.count - rest.count : 0
    if grouping == .none || digits.isEmpty {
      text.body = Array(digits) + rest
    } else {
      let size = type == 0x62 || type == 0x6F || type == 0x78 || type == 0x58 ? 4 : 3
      text.body =
        FormatSpec.grouped(
          digits, size: size, separator: grouping == .comma ? 0x2C : 0x5F, minimum: minimum) + rest
    }
    text.pad(alignment, width: width, fill: fill)
    return text
  }

  /// Digits with separators, after as many zeros as `minimum` places need; a separator never stands first.
  private static func grouped(
    _ digits: ArraySlice<UInt8>, size: Int, separator: UInt8, minimum: Int
  ) -> [UInt8] {
    // n digits take n + (n - 1) / size places. The least n that fills `minimum` places is wanted.
    var count = digits.count
    if minimum > count + (count - 1) / size {
      // A last place alone cannot be a separator, so a digit goes in front of it.
      let (groups, places) = (minimum / (size + 1), minimum % (size + 1))
      count = max(count, groups * size + max(1, places))
    }
    var result: [UInt8] = []
    result.reserveCapacity(count + count / size)
    var left = count
    for digit in repeatElement(0x30, count: count - digits.count) + Array(digits) {
      if left < count, left % size == 0 { result.append(separator) }
      result.append(digit)
      left -= 1
    }
    return result
  }
}

extension PythonFloat {
  /// Whether the digits before any exponent are all zero.
  static func isZeroText(_ text: [UInt8]) -> Bool {
    for byte in text {
      if byte | 0x20 == 0x65 { return true }
      if byte != 0x30, byte != 0x2E, byte != 0x25 { return false }
    }
    return true
  }

  /// `repr` of a complex number.
  public static func complexRepr(real: Double, imaginary: Double) -> String {
    let spec = FormatSpec(for: .complex)
    return (try? spec.renderComplex(real: real, imaginary: imaginary))?.string ?? ""
  }
}
