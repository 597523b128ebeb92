// This file defines the sums, products, quotients and remainders of decimal.

import Numbers
import PyRuntime

extension DecimalOperation {
  mutating func sum(_ a: DecimalNumber, _ b: DecimalNumber) throws(PyError) -> DecimalNumber {
    if a.isFinite && b.isFinite { return try finish(try exactSum(a, b)) }
    if let found = try nan(a, b) { return found }
    if a.isInfinite && b.isInfinite && a.isNegative != b.isNegative { return invalid() }
    return DecimalNumber(.infinity, a.isInfinite ? a.isNegative : b.isNegative)
  }

  mutating func difference(_ a: DecimalNumber, _ b: DecimalNumber) throws(PyError) -> DecimalNumber {
    if let found = try nan(a, b) { return found }
    return try sum(a, b.negated)
  }

  /// The sum, or a number that rounds like it where one operand lies far below the last digit that counts.
  private func exactSum(_ a: DecimalNumber, _ b: DecimalNumber) throws(PyError) -> DecimalNumber {
    var exponent = min(a.exponent, b.exponent)
    var (first, second) = a.exponent >= b.exponent ? (a, b) : (b, a)
    if first.isZero || second.isZero {
      if first.isZero && second.isZero {
        let sign = a.isNegative == b.isNegative ? a.isNegative : settings.rounding == .floor
        return DecimalNumber(sign, .zero, exponent)
      }
      // A zero only lengthens the other, to one digit beyond the precision, which shows that zeros are cut off.
      let (number, zero) = first.isZero ? (second, first) : (first, second)
      let room = max(settings.precision - number.coefficient.digitCount, 0) + 1
      let shift = max(0, min(number.exponent - min(exponent, zero.exponent), room))
      return DecimalNumber(
        number.isNegative, try scaled(number.coefficient, by: shift), number.exponent - shift)
    }
    let distance = first.exponent - second.exponent
    if distance > 0 {
      // Far below the last digit that counts, only the sign of the smaller number is seen.
      let bottom = first.exponent + min(-1, first.coefficient.digitCount - settings.precision - 2)
      if second.exponent < bottom && second.adjusted < bottom {
        second = DecimalNumber(second.isNegative, .one, bottom)
        exponent = bottom
      }
      first.coefficient = try scaled(first.coefficient, by: first.exponent - exponent)
    }
    let (result, isTurned) = combined(
      first.coefficient, second.coefficient, subtracting: first.isNegative != second.isNegative)
    if result.isZero { return DecimalNumber(settings.rounding == .floor, .zero, exponent) }
    return DecimalNumber(first.isNegative != isTurned, result, exponent)
  }

  mutating func product(_ a: DecimalNumber, _ b: DecimalNumber) throws(PyError) -> DecimalNumber {
    let sign = a.isNegative != b.isNegative
    if a.isFinite && b.isFinite {
      if let wide = wideProduct(a, b, sign) { return try finish(wide) }
      return try finish(sign, try product(a.coefficient, b.coefficient), a.exponent + b.exponent)
    }
    if let found = try nan(a, b) { return found }
    return a.isZero || b.isZero ? invalid() : DecimalNumber(.infinity, sign)
  }

  /// A number that rounds like the product of two coefficients of 128 bits, where that has up to 256 and its first
  /// digits fit into 128 again; nil in all other cases.
  private func wideProduct(_ a: DecimalNumber, _ b: DecimalNumber, _ sign: Bool) -> DecimalNumber? {
    guard case .small(let x) = a.coefficient, case .small(let y) = b.coefficient else { return nil }
    let (high, low) = x.multipliedFullWidth(by: y)
    if high == 0 { return DecimalNumber(sign, .small(low), a.exponent + b.exponent) }
    // One digit more than the precision, or two; when something is left over, one more stands for it.
    let drop = PowersOfTen.digitCount(x) + PowersOfTen.digitCount(y) - settings.precision - 2
    guard settings.precision < 35, drop > 0, drop < PowersOfTen.small.count, high < PowersOfTen.small[drop] else {
      return nil
    }
    let (kept, rest) = PowersOfTen.small[drop].dividingFullWidth((high, low))
    let exponent = a.exponent + b.exponent + drop
    if rest == 0 { return DecimalNumber(sign, .small(kept), exponent) }
    return DecimalNumber(sign, .small(kept &* 10 &+ 1), exponent - 1)
  }

  mutating func quotient(_ a: DecimalNumber, _ b: DecimalNumber) throws(PyError) -> DecimalNumber {
    if let found = try nan(a, b) { return found }
    let sign = a.isNegative != b.isNegative
    if a.isInfinite { return b.isInfinite ? invalid() : DecimalNumber(.infinity, sign) }
    if b.isInfinite {
      status.insert(.clamped)
      return DecimalNumber(sign, .zero, settings.tiny)
    }
    if b.isZero { return quotientByZero(a, sign) }
    let ideal = a.exponent - b.exponent
    if a.isZero { return try finish(sign, .zero, ideal) }
    // One digit more than the precision; when something is left over, one more stands for it.
    let shift = max(0, b.coefficient.digitCount - a.coefficient.digitCount + settings.precision + 1)
    if shift > 1000 + b.coefficient.bitLength {
      // A quotient that ends does so within as many digits as the divisor has bits.
      let places = b.coefficient.bitLength
      let (number, rest) = try quotient(try scaled(a.coefficient, by: places), by: b.coefficient)
      if rest.isZero {
        let (kept, zeros) = number.withoutZeros(atMost: places)
        return try finish(sign, kept, ideal - places + zeros)
      }
    }
    let (number, rest) = try scaledQuotient(a.coefficient, by: b.coefficient, shift)
    if !rest.isZero { return try finish(sign, try marked(number), ideal - shift - 1) }
    let (kept, zeros) = number.withoutZeros(atMost: shift)
    return try finish(sign, kept, ideal - shift + zeros)
  }

  /// Quotient and remainder of `a` times a power of ten.
  private func scaledQuotient(_ a: Coefficient, by b: Coefficient, _ shift: Int) throws(PyError) -> (
    quotient: Coefficient, remainder: Coefficient
  ) {
    if case .small(let x) = a, case .small(let y) = b, shift < PowersOfTen.small.count {
      let (high, low) = x.multipliedFullWidth(by: PowersOfTen.small[shift])
      if high != 0 && high < y {
        let (quotient, rest) = y.dividingFullWidth((high, low))
        return (.small(quotient), .small(rest))
      }
    }
    return try quotient(try scaled(a, by: shift), by: b)
  }

  private mutating func quotientByZero(_ a: DecimalNumber, _ sign: Bool) -> DecimalNumber {
    if a.isZero { return invalid(.divisionUndefined) }
    status.insert(.divisionByZero)
    return DecimalNumber(.infinity, sign)
  }

  /// The number with a last digit that stands for all that was cut off.
  func marked(_ number: Coefficient) throws(PyError) -> Coefficient {
    try scaled(number, by: 1).next
  }

  /// Quotient and remainder of finite numbers, the quotient a whole number; nil when it has too many digits.
  private func wholeDivision(_ a: DecimalNumber, _ b: DecimalNumber) throws(PyError) -> (
    quotient: Coefficient, rest: Coefficient, exponent: Int
  )? {
    if a.adjusted < b.adjusted {
      if a.exponent > b.exponent {
        return (.zero, try scaled(a.coefficient, by: a.exponent - b.exponent), b.exponent)
      }
      return (.zero, a.coefficient, a.exponent)
    }
    let exponent = min(a.exponent, b.exponent)
    if a.isZero { return (.zero, .zero, exponent) }
    if a.adjusted - b.adjusted > settings.precision { return nil }
    let (number, rest) = try quotient(
      try scaled(a.coefficient, by: a.exponent - exponent), by: try scaled(b.coefficient, by: b.exponent - exponent))
    return number.digitCount > settings.precision ? nil : (number, rest, exponent)
  }

  mutating func wholeQuotient(_ a: DecimalNumber, _ b: DecimalNumber) throws(PyError) -> DecimalNumber {
    if let found = try nan(a, b) { return found }
    let sign = a.isNegative != b.isNegative
    if a.isInfinite { return b.isInfinite ? invalid() : DecimalNumber(.infinity, sign) }
    if b.isInfinite { return DecimalNumber(sign, .zero, 0) }
    if b.isZero { return quotientByZero(a, sign) }
    guard let parts = try wholeDivision(a, b) else { return invalid(.divisionImpossible) }
    return try finish(sign, parts.quotient, 0)
  }

  mutating func remainder(_ a: DecimalNumber, _ b: DecimalNumber) throws(PyError) -> DecimalNumber {
    if let found = try remainderOfSpecials(a, b) { return found }
    guard let parts = try wholeDivision(a, b) else { return invalid(.divisionImpossible) }
    return try finish(a.isNegative, parts.rest, parts.exponent)
  }

  private mutating func remainderOfSpecials(_ a: DecimalNumber, _ b: DecimalNumber) throws(PyError) -> DecimalNumber? {
    if let found = try nan(a, b) { return found }
    if a.isInfinite { return invalid() }
    if b.isInfinite { return try finish(a) }
    if b.isZero { return invalid(a.isZero ? .divisionUndefined : .invalidOperation) }
    return nil
  }

  mutating func quotientAndRemainder(_ a: DecimalNumber, _ b: DecimalNumber) throws(PyError) -> (
    quotient: DecimalNumber, rest: DecimalNumber
  ) {
    if let found = try nan(a, b) { return (found, found) }
    let sign = a.isNegative != b.isNegative
    if a.isInfinite {
      status.insert(.invalidOperation)
      return (b.isInfinite ? .nan : DecimalNumber(.infinity, sign), .nan)
    }
    if b.isInfinite { return (DecimalNumber(sign, .zero, 0), try finish(a)) }
    if b.isZero {
      if a.isZero { return (invalid(.divisionUndefined), .nan) }
      status.formUnion([.invalidOperation, .divisionByZero])
      return (DecimalNumber(.infinity, sign), .nan)
    }
    guard let parts = try wholeDivision(a, b) else { return (invalid(.divisionImpossible), .nan) }
    return (try finish(sign, parts.quotient, 0), try finish(a.isNegative, parts.rest, parts.exponent))
  }

  mutating func nearestRemainder(_ a: DecimalNumber, _ b: DecimalNumber) throws(PyError) -> DecimalNumber {
    if let found = try remainderOfSpecials(a, b) { return found }
    guard let parts = try wholeDivision(a, b) else { return invalid(.divisionImpossible) }
    var result = DecimalNumber(a.isNegative, parts.rest, parts.exponent)
    let low = min(parts.exponent, b.exponent)
    // A divisor far above the remainder has no multiple nearer than zero.
    if b.exponent - low <= result.coefficient.digitCount + parts.exponent - low + settings.precision {
      let divisor = try scaled(b.coefficient, by: b.exponent - low).integer
      let rest = try scaled(parts.rest, by: parts.exponent - low).integer
      let order = rest.shiftedLeft(by: 1).compare(divisor)
      if order > 0 || (order == 0 && parts.quotient.isOdd) {
        result = DecimalNumber(!a.isNegative, Coefficient(divisor - rest), low)
        if parts.quotient.next.digitCount > settings.precision { return invalid(.divisionImpossible) }
      }
    }
    return try finish(result)
  }

  /// a * b + c, rounded once.
  mutating func fused(_ a: DecimalNumber, _ b: DecimalNumber, _ c: DecimalNumber) throws(PyError) -> DecimalNumber {
    if a.isInfinite && b.isZero || a.isZero && b.isInfinite { return invalid() }
    let isThirdFirst = c.kind == .signalingNaN && a.kind != .signalingNaN && b.kind != .signalingNaN
    if let found = try isThirdFirst ? nan(c) : nan(a, b) { return found }
    guard a.isFinite && b.isFinite else {
      let product = try product(a, b)
      return product.isNaN ? product : try sum(product, c)
    }
    let exact = DecimalNumber(
      a.isNegative != b.isNegative, try product(a.coefficient, b.coefficient), a.exponent + b.exponent)
    return try sum(exact, c)
  }
}
