// This file defines the format language of decimal, which is that of float with differences of its own.

import Numbers
import PyRuntime

/// A format specification of decimal.
private struct DecimalFormat {
  var fill: UInt32 = 0x20
  /// One of "<>=^".
  var alignment: UInt32 = 0x3E
  var sign: UInt32 = 0x2D
  var coercesNegativeZero = false
  var width = 0
  var hasCommas = false
  var precision: Int?
  /// The presentation type, 0 when it is left out.
  var type: UInt8 = 0

  var padsWithZeros: Bool { fill == 0x30 && alignment == 0x3D }

  /// nil for what is none.
  init?(_ points: [UInt32]) {
    var rest = points[...]
    func isAlignment(_ point: UInt32?) -> Bool { point == 0x3C || point == 0x3D || point == 0x3E || point == 0x5E }
    var hasAlignment = true
    if isAlignment(rest.dropFirst().first) {
      fill = rest.removeFirst()
      alignment = rest.removeFirst()
    } else if isAlignment(rest.first) {
      alignment = rest.removeFirst()
    } else {
      hasAlignment = false
    }
    if rest.first == 0x2B || rest.first == 0x2D || rest.first == 0x20 { sign = rest.removeFirst() }
    if rest.first == 0x7A {
      coercesNegativeZero = true
      rest.removeFirst()
    }
    if rest.first == 0x30 {
      if hasAlignment { return nil }
      (fill, alignment) = (0x30, 0x3D)
      rest.removeFirst()
    }
    // The width itself has no zero in front.
    guard rest.first != 0x30, let width = DecimalFormat.takeNumber(&rest) else { return nil }
    self.width = max(width, 0)
    if rest.first == 0x2C {
      hasCommas = true
      rest.removeFirst()
    }
    if rest.first == 0x2E {
      rest.removeFirst()
      guard let given = DecimalFormat.takeNumber(&rest), given >= 0 else { return nil }
      precision = given
    }
    guard rest.count <= 1 else { return nil }
    if let last = rest.first {
      guard last < 128, "eEfFgGn%".utf8.contains(UInt8(last)) else { return nil }
      type = UInt8(last)
    }
    if type == 0x6E && hasCommas { return nil }
  }

  /// Digits as a number, -1 for none, nil for too many.
  private static func takeNumber(_ rest: inout ArraySlice<UInt32>) -> Int? {
    var value = -1
    while let point = rest.first, point >= 0x30, point <= 0x39 {
      value = max(value, 0)
      let (product, overflow) = value.multipliedReportingOverflow(by: 10)
      if overflow || product > 1 << 60 { return nil }
      value = product + Int(point - 0x30)
      rest.removeFirst()
    }
    return value
  }
}

extension DecimalOperation {
  /// `format(a, specification)`
  func formatted(_ a: DecimalNumber, _ specification: StrRef) throws(PyError) -> Value {
    if specification.pointee.count == 0 { return vm.newStr(utf8: try shown(a)) }
    guard var format = DecimalFormat((0..<specification.pointee.count).map { specification.codePoint(at: $0) }) else {
      throw vm.valueError("invalid format string")
    }
    try vm.reserve(format.width)
    var number = a
    var body: [UInt8]
    var power: [UInt8] = []
    if a.isFinite {
      if format.type == 0x25 { number.exponent += 2 }
      if let precision = format.precision { number = try withPrecision(number, precision, format.type) }
      if format.coercesNegativeZero && number.isZero { number.isNegative = false }
      (body, power) = try layout(number, format.precision, format.type)
    } else {
      body = try shown(a.with(sign: false))
      if format.type == 0x25 { power = [0x25] }
      if format.padsWithZeros { (format.fill, format.alignment) = (0x20, 0x3E) }
      format.hasCommas = false
    }
    let mark: [UInt8] = number.isNegative ? [0x2D] : format.sign == 0x2D ? [] : [UInt8(format.sign)]
    if format.hasCommas {
      let whole = body.prefix { $0 != 0x2E }
      let decimals = body[whole.count...]
      let room = format.padsWithZeros ? format.width - mark.count - decimals.count - power.count : 0
      body = grouped(whole, room) + decimals
    }
    return try padded(mark, body + power, format)
  }

  private func padded(_ mark: [UInt8], _ body: [UInt8], _ format: DecimalFormat) throws(PyError) -> Value {
    let missing = max(0, format.width - mark.count - body.count)
    if missing == 0 { return vm.newStr(utf8: mark + body) }
    let left: Int =
      switch format.alignment {
      case 0x3C: 0
      case 0x5E: missing / 2
      default: missing
      }
    let fills = [UInt32](repeating: format.fill, count: missing)
    let (lead, digits) = (mark.map { UInt32($0) }, body.map { UInt32($0) })
    if format.alignment == 0x3D { return vm.newStr(points: lead + fills + digits) }
    return vm.newStr(points: fills[..<left] + lead + digits + fills[left...])
  }

  /// A number rounded to the precision of a specification.
  private func withPrecision(_ a: DecimalNumber, _ precision: Int, _ type: UInt8) throws(PyError) -> DecimalNumber {
    var result = a
    switch type {
    case 0x66, 0x46, 0x25:
      let drop = -precision - a.exponent
      if drop > 0 {
        result.coefficient = try rounded(a.coefficient, dropping: drop, settings.rounding, a.isNegative).kept
        result.exponent = -precision
      }
    default:
      let wanted = type == 0x65 || type == 0x45 ? precision + 1 : max(precision, 1)
      let drop = a.coefficient.digitCount - wanted
      if drop > 0 {
        result.coefficient = try rounded(a.coefficient, dropping: drop, settings.rounding, a.isNegative).kept
        result.exponent += drop
        if result.coefficient.digitCount > wanted {
          result.coefficient = try cut(result.coefficient, 1).kept
          result.exponent += 1
        }
      }
    }
    return result
  }

  /// Digits with their point, and the power of ten or the percent sign.
  private func layout(_ a: DecimalNumber, _ precision: Int?, _ type: UInt8) throws(PyError) -> ([UInt8], [UInt8]) {
    var digits = try digits(a.coefficient)
    var adjusted = a.exponent + digits.count - 1
    switch type {
    case 0x65, 0x45:
      if let precision {
        // A zero keeps the exponent of its last digit, which moves with the digits.
        if a.isZero { adjusted += precision }
        try extend(&digits, to: precision + 1)
      }
      return (withPoint(digits), exponentText(adjusted, letter: type))
    case 0x66, 0x46, 0x25:
      var exponent = a.exponent
      if exponent > 0 {
        if !a.isZero { try extend(&digits, to: digits.count + exponent) }
        exponent = 0
      }
      if let precision, -exponent < precision {
        try extend(&digits, to: digits.count + precision + exponent)
        exponent = -precision
      }
      return (try withDecimals(digits, -exponent), type == 0x25 ? [0x25] : [])
    default:
      if a.exponent <= 0 && adjusted >= -6 { return (try withDecimals(digits, -a.exponent), []) }
      let isSmall = type == 0x67 || type == 0x6E || (type == 0 && !settings.showsCapitals)
      return (withPoint(digits), exponentText(adjusted, letter: isSmall ? 0x65 : 0x45))
    }
  }

  /// Zeros behind the digits.
  private func extend(_ digits: inout [UInt8], to count: Int) throws(PyError) {
    if count <= digits.count { return }
    try vm.reserve(count)
    digits += repeatElement(0x30, count: count - digits.count)
  }

  /// A point behind the first digit, when others follow.
  private func withPoint(_ digits: [UInt8]) -> [UInt8] {
    digits.count > 1 ? [digits[0], 0x2E] + digits[1...] : digits
  }

  /// A point before so many last digits.
  private func withDecimals(_ digits: [UInt8], _ count: Int) throws(PyError) -> [UInt8] {
    if count == 0 { return digits }
    let zeros = max(0, count + 1 - digits.count)
    try vm.reserve(zeros)
    let whole = max(0, digits.count - count)
    var text: [UInt8] = []
    text.reserveCapacity(digits.count + zeros + 1)
    if whole == 0 {
      text.append(0x30)
      text.append(0x2E)
      text += repeatElement(0x30, count: zeros - 1)
    } else {
      text += digits[..<whole]
      text.append(0x2E)
    }
    return text + digits[whole...]
  }

  /// Commas between thousands; zeros in front as far as there is room.
  private func grouped(_ digits: ArraySlice<UInt8>, _ room: Int) -> [UInt8] {
    var count = digits.count
    // Of four characters three are digits, and the row does not begin with a comma.
    if room > 0 { count = max(count, (room - 1) / 4 * 3 + (room - 1) % 4 + 1) }
    var text: [UInt8] = []
    text.reserveCapacity(count + count / 3)
    for place in 0..<count {
      if place > 0 && (count - place) % 3 == 0 { text.append(0x2C) }
      let index = place - (count - digits.count)
      text.append(index < 0 ? 0x30 : digits[digits.startIndex + index])
    }
    return text
  }
}
