// This file defines the powers of decimal.

import Numbers
import PyRuntime

extension DecimalOperation {
  /// Whether a finite number is a whole one.
  private func isWhole(_ a: DecimalNumber) -> Bool {
    if a.isZero || a.exponent >= 0 { return true }
    return a.adjusted >= 0 && a.coefficient.withoutZeros(atMost: -a.exponent).count == -a.exponent
  }

  /// The magnitude of a finite number, cut off to a whole one.
  func wholePart(_ a: DecimalNumber) throws(PyError) -> Coefficient {
    a.exponent >= 0 ? try scaled(a.coefficient, by: a.exponent) : try cut(a.coefficient, -a.exponent).kept
  }

  /// The same with its sign, as an integer.
  func wholeNumber(_ a: DecimalNumber) throws(PyError) -> BigInt {
    let magnitude = try wholePart(a).integer
    return a.isNegative ? -magnitude : magnitude
  }

  mutating func power(_ a: DecimalNumber, _ b: DecimalNumber) throws(PyError) -> DecimalNumber {
    if let found = try nan(a, b) { return found }
    let whole = b.isFinite && isWhole(b)
    let isOdd = whole && b.exponent <= 0 ? try wholePart(b).isOdd : false
    let sign = a.isNegative && isOdd
    if b.isZero { return a.isZero ? invalid() : .one }
    if a.isNegative && !whole && !a.isZero { return invalid() }
    if a.isZero || a.isInfinite {
      return a.isZero == b.isNegative ? DecimalNumber(.infinity, sign) : DecimalNumber(sign, .zero, 0)
    }
    let order = try sizeOrder(a, .one)
    let grows = (order > 0) != b.isNegative
    if b.isInfinite {
      if order == 0 {
        status.formUnion([.inexact, .rounded])
        return try paddedOne(false)
      }
      return grows ? DecimalNumber(.infinity) : DecimalNumber(0)
    }
    if order == 0 { return try powerOfOne(a, b, sign, isWhole: whole) }
    // What is certain to overflow or to vanish is not worked out.
    let bound = DecimalOperation.digitCount(grows ? settings.largestExponent : settings.tiny)
    if try b.adjusted + sizeOfLogarithm(a) > bound { return grows ? try tooLarge(sign) : try vanishing(sign) }
    if whole && b.adjusted < 19 { return try wholePower(a, b, sign) }
    return try realPower(a, b, sign)
  }

  private static func digitCount(_ exponent: Int) -> Int { PowersOfTen.digitCount(UInt128(exponent.magnitude)) }

  /// What the exponent of the first digit of a number's decimal logarithm is at least; the number is not 1.
  private func sizeOfLogarithm(_ a: DecimalNumber) throws(PyError) -> Int {
    let exponent = a.adjusted
    if exponent > 0 { return DecimalOperation.digitCount(exponent) - 1 }
    if exponent < -1 { return DecimalOperation.digitCount(exponent + 1) - 1 }
    // Near 1 the logarithm is less than half of the distance.
    var working = DecimalOperation(vm, .widest, constants)
    let distance = try working.difference(a.with(sign: false), .one).adjusted
    return exponent == 0 ? distance - 2 : distance - 1
  }

  /// The result of a power below all numbers that there are, which some ways of rounding still see.
  private mutating func vanishing(_ sign: Bool) throws(PyError) -> DecimalNumber {
    try finish(sign, .one, settings.tiny - 2)
  }

  /// e to b * ln(a), with more digits.
  private mutating func realPower(_ a: DecimalNumber, _ b: DecimalNumber, _ sign: Bool) throws(PyError) -> DecimalNumber
  {
    var wide = DecimalSettings.widest
    wide.precision = min(max(settings.precision, a.coefficient.digitCount) + 23, DecimalSettings.maximumPrecision)
    var working = DecimalOperation(vm, wide, constants)
    let result = try working.exponential(try working.product(b, try working.logarithm(a.with(sign: false))))
    if !result.isFinite { return try tooLarge(sign) }
    if result.isZero {
      status.formUnion(.tooSmall)
      return DecimalNumber(sign, .zero, settings.tiny)
    }
    status.formUnion([.inexact, .rounded])
    let missing = settings.precision - result.coefficient.digitCount
    if missing > 0 {
      // The full precision shows that a result was worked out approximately.
      return DecimalNumber(sign, try scaled(result.coefficient, by: missing), result.exponent - missing)
    }
    return try finish(sign, result.coefficient, result.exponent)
  }

  private mutating func powerOfOne(_ a: DecimalNumber, _ b: DecimalNumber, _ sign: Bool, isWhole: Bool) throws(PyError)
    -> DecimalNumber
  {
    if !isWhole {
      status.formUnion([.inexact, .rounded])
      return try paddedOne(sign)
    }
    let zeros = a.coefficient.digitCount - 1
    if b.isNegative || zeros == 0 { return DecimalNumber(sign, .one, 0) }
    let most = settings.precision - 1
    let times = b.adjusted > 18 ? Int.max : try wholePart(b).integer.asInt ?? .max
    let (wanted, overflow) = zeros.multipliedReportingOverflow(by: times)
    let shift = overflow ? most : min(wanted, most)
    if overflow || wanted > shift { status.insert(.rounded) }
    return DecimalNumber(sign, try scaled(.one, by: shift), -shift)
  }

  private mutating func wholePower(_ a: DecimalNumber, _ b: DecimalNumber, _ sign: Bool) throws(PyError)
    -> DecimalNumber
  {
    guard let exponent = try wholePart(b).integer.asInt else { return try realPower(a, b, sign) }
    var wide = settings
    wide.rounding = .halfEven
    wide.isClamped = false
    wide.precision = min(
      settings.precision + b.adjusted + 3 + (b.isNegative ? 1 : 0), DecimalSettings.maximumPrecision)
    var working = DecimalOperation(vm, wide, constants)
    let base = b.isNegative ? try working.quotient(.one, a.with(sign: false)) : a.with(sign: false)
    var result = base
    var bit = (Int.bitWidth - 1 - exponent.leadingZeroBitCount) - 1
    while bit >= 0 && result.isFinite && !result.isZero {
      result = try working.product(result, result)
      if exponent >> bit & 1 == 1 { result = try working.product(result, base) }
      bit -= 1
    }
    if !result.isFinite { return try tooLarge(sign) }
    status.formUnion(working.status.subtracting(.clamped))
    return try finish(sign, result.coefficient, result.exponent)
  }

  /// `pow(a, b, modulus)` of whole numbers.
  mutating func power(_ a: DecimalNumber, _ b: DecimalNumber, modulo modulus: DecimalNumber) throws(PyError)
    -> DecimalNumber
  {
    if let found = try nanOfThree(a, b, modulus) { return found }
    guard a.isFinite, b.isFinite, modulus.isFinite, isWhole(a), isWhole(b), isWhole(modulus), !b.isNegative || b.isZero,
      !modulus.isZero, !(a.isZero && b.isZero), modulus.adjusted < settings.precision
    else { return invalid() }
    // Squarings, each of the size of the modulus.
    let divisor = try wholePart(modulus).integer
    let times = try wholePart(b).integer
    let (cost, overflow) = Limbs.multiplyCost(divisor.limbs.count, divisor.limbs.count)
      .multipliedReportingOverflow(by: times.bitLength)
    try vm.charge(products: overflow ? .max : cost)
    let base = try wholePart(a).integer
    let result: BigInt
    do throws(NumberError) {
      result = try base.power(times, modulo: divisor)
    } catch {
      throw vm.raise(error)
    }
    return DecimalNumber(a.isNegative && times.isOdd, Coefficient(result), 0)
  }

  private mutating func nanOfThree(_ a: DecimalNumber, _ b: DecimalNumber, _ c: DecimalNumber) throws(PyError)
    -> DecimalNumber?
  {
    if c.kind == .signalingNaN && a.kind != .signalingNaN && b.kind != .signalingNaN { return try nan(c) }
    if let found = try nan(a, b) { return found }
    return try nan(c)
  }
}
