// This file defines the operations of decimal on one number's digits: signs, quantizing, whole numbers, shifts, and the
// logical ones, whose operands are rows of zeros and ones.

import Numbers
import PyRuntime

extension DecimalOperation {
  mutating func plus(_ a: DecimalNumber, sign: Bool) throws(PyError) -> DecimalNumber {
    if let found = try nan(a) { return found }
    if a.isInfinite { return DecimalNumber(.infinity, sign) }
    return try finish(sign && !(a.isZero && settings.rounding != .floor), a.coefficient, a.exponent)
  }

  /// `a` with the exponent of `b`.
  mutating func quantized(_ a: DecimalNumber, _ b: DecimalNumber, _ given: DecimalRounding? = nil) throws(PyError)
    -> DecimalNumber
  {
    if let found = try nan(a, b) { return found }
    if !a.isFinite || !b.isFinite { return a.kind == b.kind ? a : invalid() }
    let exponent = b.exponent
    if exponent < settings.tiny || exponent > settings.largestExponent { return invalid() }
    if a.isZero { return try finish(a.isNegative, .zero, exponent) }
    if a.adjusted - exponent >= settings.precision { return invalid() }
    var result = a.coefficient
    var noted: DecimalStatus = []
    if exponent <= a.exponent {
      result = try scaled(result, by: a.exponent - exponent)
    } else {
      let (kept, isExact) = try rounded(
        result, dropping: exponent - a.exponent, given ?? settings.rounding, a.isNegative)
      result = kept
      noted = isExact ? .rounded : [.rounded, .inexact]
    }
    let length = result.digitCount
    if length > settings.precision || (!result.isZero && exponent + length - 1 > settings.largestExponent) {
      return invalid()
    }
    status.formUnion(noted)
    return try finish(a.isNegative, result, exponent)
  }

  /// The whole number that rounding gives, of any number of digits. `isExact` reports the rounding.
  mutating func integral(_ a: DecimalNumber, _ given: DecimalRounding? = nil, isExact: Bool = false) throws(PyError)
    -> DecimalNumber
  {
    if let found = try nan(a) { return found }
    if !a.isFinite || a.exponent >= 0 { return a }
    let (number, isSame) = try rounded(a.coefficient, dropping: -a.exponent, given ?? settings.rounding, a.isNegative)
    if isExact && !a.isZero { status.formUnion(isSame ? .rounded : [.rounded, .inexact]) }
    return DecimalNumber(a.isNegative, number, 0)
  }

  mutating func normalized(_ a: DecimalNumber) throws(PyError) -> DecimalNumber {
    if let found = try nan(a) { return found }
    if a.isInfinite { return a }
    let rounded = try finish(a)
    if !rounded.isFinite { return rounded }
    if rounded.isZero { return DecimalNumber(rounded.isNegative, .zero, 0) }
    let top = settings.isClamped ? settings.top : settings.largestExponent
    let (kept, zeros) = rounded.coefficient.withoutZeros(atMost: top - rounded.exponent)
    return DecimalNumber(rounded.isNegative, kept, rounded.exponent + zeros)
  }

  /// The exponent of the first digit as a number.
  mutating func exponentOfFirstDigit(_ a: DecimalNumber) throws(PyError) -> DecimalNumber {
    if let found = try nan(a) { return found }
    if a.isInfinite { return DecimalNumber(.infinity) }
    if a.isZero {
      status.insert(.divisionByZero)
      return DecimalNumber(.infinity, true)
    }
    let adjusted = a.adjusted
    return try finish(adjusted < 0, Coefficient(adjusted), 0)
  }

  /// `a` times ten to the power of `b`.
  mutating func withExponent(_ a: DecimalNumber, movedBy b: DecimalNumber) throws(PyError) -> DecimalNumber {
    if let found = try nan(a, b) { return found }
    guard let places = places(b, atMost: 2 * (settings.largestExponent + settings.precision)) else { return invalid() }
    return a.isInfinite ? a : try finish(a.isNegative, a.coefficient, a.exponent + places)
  }

  /// An operand that says how far to move, or nil.
  private func places(_ b: DecimalNumber, atMost most: Int) -> Int? {
    guard b.isFinite, b.exponent == 0, case .small(let value) = b.coefficient, value <= UInt128(most) else {
      return nil
    }
    let places = Int(truncatingIfNeeded: value)
    return b.isNegative ? -places : places
  }

  /// The last digits of a coefficient, as many as the precision.
  private func lastDigits(_ number: Coefficient) throws(PyError) -> Coefficient {
    if number.digitCount <= settings.precision { return number }
    return try quotient(number, by: Coefficient(try power(of: settings.precision))).remainder
  }

  mutating func shifted(_ a: DecimalNumber, _ b: DecimalNumber) throws(PyError) -> DecimalNumber {
    if let found = try nan(a, b) { return found }
    guard let places = places(b, atMost: settings.precision) else { return invalid() }
    if a.isInfinite { return a }
    let number = try lastDigits(a.coefficient)
    let moved = places >= 0 ? try lastDigits(try scaled(number, by: places)) : try cut(number, -places).kept
    return DecimalNumber(a.isNegative, moved, a.exponent)
  }

  mutating func rotated(_ a: DecimalNumber, _ b: DecimalNumber) throws(PyError) -> DecimalNumber {
    if let found = try nan(a, b) { return found }
    guard let places = places(b, atMost: settings.precision) else { return invalid() }
    if a.isInfinite { return a }
    let number = try lastDigits(a.coefficient)
    let left = places >= 0 ? places : settings.precision + places
    if left == 0 || left == settings.precision { return DecimalNumber(a.isNegative, number, a.exponent) }
    let (high, low): (Coefficient, Coefficient)
    if number.digitCount <= settings.precision - left {
      (high, low) = (.zero, number)
    } else {
      (high, low) = try quotient(number, by: Coefficient(try power(of: settings.precision - left)))
    }
    let result = combined(try scaled(low, by: left), high, subtracting: false).result
    return DecimalNumber(a.isNegative, result, a.exponent)
  }

  // MARK: Logical operations

  enum Logical { case and, or, xor }

  mutating func logical(_ operation: Logical, _ a: DecimalNumber, _ b: DecimalNumber) throws(PyError) -> DecimalNumber {
    guard let first = try bits(a), let second = try bits(b) else { return invalid() }
    // Only as many digits count as the precision has.
    let length = min(max(first.count, second.count), settings.precision)
    let result = (0..<length).map { place in
      let x = place < first.count && first[first.count - 1 - place]
      let y = place < second.count && second[second.count - 1 - place]
      return switch operation {
      case .and: x && y
      case .or: x || y
      case .xor: x != y
      }
    }
    return try number(result)
  }

  mutating func inverted(_ a: DecimalNumber) throws(PyError) -> DecimalNumber {
    guard let given = try bits(a) else { return invalid() }
    try reserve(digits: settings.precision)
    try vm.reserve(settings.precision * 2)
    return try number((0..<settings.precision).map { !($0 < given.count && given[given.count - 1 - $0]) })
  }

  /// The digits, when all are zeros and ones.
  private func bits(_ a: DecimalNumber) throws(PyError) -> [Bool]? {
    guard a.isFinite, !a.isNegative, a.exponent == 0 else { return nil }
    let digits = try digits(a.coefficient)
    return digits.allSatisfy { $0 <= 0x31 } ? digits.map { $0 == 0x31 } : nil
  }

  /// The number whose digits these are, the last one first.
  private func number(_ bits: [Bool]) throws(PyError) -> DecimalNumber {
    DecimalNumber(false, try coefficient(bits.reversed().map { $0 ? 1 : 0 }), 0)
  }

  // MARK: Kinds

  func isSubnormal(_ a: DecimalNumber) -> Bool {
    a.isFinite && !a.isZero && a.adjusted < settings.smallestExponent
  }

  func isNormal(_ a: DecimalNumber) -> Bool {
    a.isFinite && !a.isZero && a.adjusted >= settings.smallestExponent
  }

  func className(_ a: DecimalNumber) -> String {
    let name: String
    switch a.kind {
    case .quietNaN: return "NaN"
    case .signalingNaN: return "sNaN"
    case .infinity: name = "Infinity"
    case .finite: name = a.isZero ? "Zero" : isSubnormal(a) ? "Subnormal" : "Normal"
    }
    return (a.isNegative ? "-" : "+") + name
  }
}
