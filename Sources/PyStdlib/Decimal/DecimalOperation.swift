// This file defines an operation on decimal numbers while it runs: its settings, what it has to report, and the
// arithmetic of coefficients, which asks for room and pays for its time before it works.

import Numbers
import PyRuntime

struct DecimalOperation {
  // Both live as long as the run; counting references would cost as much as a sum of two small numbers.
  unowned(unsafe) let vm: VM
  unowned(unsafe) let constants: DecimalConstants
  var settings: DecimalSettings
  var status: DecimalStatus = []

  init(_ vm: VM, _ settings: DecimalSettings, _ constants: DecimalConstants) {
    self.vm = vm
    self.settings = settings
    self.constants = constants
  }

  /// The result of an operation that has none.
  mutating func invalid(_ condition: DecimalStatus = .invalidOperation) -> DecimalNumber {
    status.insert(condition)
    return .nan
  }

  // MARK: Coefficients

  /// Room for a coefficient of so many digits. Throws MemoryError beyond what any machine has, else the memory limit.
  func reserve(digits: Int) throws(PyError) {
    // A digit takes 3.33 bits.
    try vm.reserve(bits: digits > 1 << 50 ? .max : digits / 3 * 10 + 10)
  }

  /// Times a power of ten.
  func scaled(_ number: Coefficient, by places: Int) throws(PyError) -> Coefficient {
    if places <= 0 { return number }
    if case .small(let value) = number {
      if value == 0 { return number }
      if places < PowersOfTen.small.count {
        let (product, overflow) = value.multipliedReportingOverflow(by: PowersOfTen.small[places])
        if !overflow { return .small(product) }
      }
    }
    return Coefficient(try times(number.integer, try power(of: places)))
  }

  /// Ten to a power.
  func power(of exponent: Int) throws(PyError) -> BigInt {
    if exponent > 500 {
      try reserve(digits: exponent)
      let words = exponent / 19
      try vm.charge(products: Limbs.multiplyCost(words, words))
    }
    return PowersOfTen.power(exponent)
  }

  func times(_ a: BigInt, _ b: BigInt) throws(PyError) -> BigInt {
    let (m, n) = (a.limbs.count, b.limbs.count)
    if m + n > 50 {
      try vm.reserve((m + n) * 8)
      try vm.charge(products: Limbs.multiplyCost(m, n))
    }
    return a * b
  }

  /// Quotient towards zero and remainder; the divisor is not zero.
  func divided(_ a: BigInt, by b: BigInt) throws(PyError) -> (quotient: BigInt, remainder: BigInt) {
    let (m, n) = (a.limbs.count, b.limbs.count)
    if m + n > 50 {
      try vm.reserve((m + n) * 8)
      try vm.charge(products: Limbs.divideCost(m, n))
    }
    return a.dividedTruncating(by: b) ?? (.zero, a)
  }

  func product(_ a: Coefficient, _ b: Coefficient) throws(PyError) -> Coefficient {
    if case .small(let x) = a, case .small(let y) = b {
      let (product, overflow) = x.multipliedReportingOverflow(by: y)
      if !overflow { return .small(product) }
    }
    return Coefficient(try times(a.integer, b.integer))
  }

  func quotient(_ a: Coefficient, by b: Coefficient) throws(PyError) -> (quotient: Coefficient, remainder: Coefficient)
  {
    if case .small(let x) = a, case .small(let y) = b, y != 0 {
      if x >> 64 == 0, y >> 64 == 0 {
        let (q, r) = UInt64(truncatingIfNeeded: x).quotientAndRemainder(dividingBy: UInt64(truncatingIfNeeded: y))
        return (.small(UInt128(q)), .small(UInt128(r)))
      }
      let (q, r) = x.quotientAndRemainder(dividingBy: y)
      return (.small(q), .small(r))
    }
    let (q, r) = try divided(a.integer, by: b.integer)
    return (Coefficient(q), Coefficient(r))
  }

  /// `a + b`, or `|a - b|` and whether `b` is the larger.
  func combined(_ a: Coefficient, _ b: Coefficient, subtracting: Bool) -> (result: Coefficient, isTurned: Bool) {
    if case .small(let x) = a, case .small(let y) = b {
      if subtracting { return x >= y ? (.small(x &- y), false) : (.small(y &- x), true) }
      let (sum, overflow) = x.addingReportingOverflow(y)
      if !overflow { return (.small(sum), false) }
    }
    let result = subtracting ? a.integer - b.integer : a.integer + b.integer
    return (Coefficient(result), result.isNegative)
  }

  /// The coefficient without its last digits; how they compare with a half, and whether they are all zeros.
  func cut(_ number: Coefficient, _ count: Int) throws(PyError) -> (kept: Coefficient, order: Int, isExact: Bool) {
    if count <= 0 { return (number, -1, true) }
    if case .small(let value) = number {
      guard count < PowersOfTen.small.count else { return (.zero, -1, value == 0) }
      let scale = PowersOfTen.small[count]
      let (kept, rest) = value.quotientAndRemainder(dividingBy: scale)
      let half = scale >> 1
      return (.small(kept), rest < half ? -1 : rest > half ? 1 : 0, rest == 0)
    }
    if count > number.digitCount { return (.zero, -1, false) }
    let scale = try power(of: count)
    let (kept, rest) = try divided(number.integer, by: scale)
    return (Coefficient(kept), rest.shiftedLeft(by: 1).compare(scale), rest.isZero)
  }

  /// The coefficient without its last digits, rounded; and whether anything but zeros went.
  func rounded(_ number: Coefficient, dropping count: Int, _ rounding: DecimalRounding, _ isNegative: Bool)
    throws(PyError) -> (kept: Coefficient, isExact: Bool)
  {
    let (kept, order, isExact) = try cut(number, count)
    if isExact { return (kept, true) }
    return (rounding.roundsUp(kept, order: order, isNegative: isNegative) ? kept.next : kept, false)
  }

  /// 10 ** precision - 1
  func nines() throws(PyError) -> Coefficient {
    Coefficient(try power(of: settings.precision) - .one)
  }

  // MARK: Results

  /// What an overflow gives: infinity or the largest number, whichever lies in the direction of rounding.
  mutating func tooLarge(_ isNegative: Bool) throws(PyError) -> DecimalNumber {
    status.formUnion(.tooLarge)
    switch settings.rounding {
    case .down, .zeroFiveUp, isNegative ? .ceiling : .floor:
      return DecimalNumber(isNegative, try nines(), settings.top)
    default: return DecimalNumber(.infinity, isNegative)
    }
  }

  /// Makes a number fit the settings. Whoever cut off digits beforehand has marked them with a last digit.
  mutating func finish(_ isNegative: Bool, _ number: Coefficient, _ exponent: Int) throws(PyError) -> DecimalNumber {
    let precision = settings.precision
    let tiny = settings.tiny
    if number.isZero {
      let highest = settings.isClamped ? settings.top : settings.largestExponent
      let fitting = min(max(exponent, tiny), highest)
      if fitting != exponent { status.insert(.clamped) }
      return DecimalNumber(isNegative, .zero, fitting)
    }
    let length = number.digitCount
    let adjusted = exponent + length - 1
    if adjusted > settings.largestExponent { return try tooLarge(isNegative) }
    let isSubnormal = adjusted < settings.smallestExponent
    if isSubnormal { status.insert(.subnormal) }
    var result = DecimalNumber(isNegative, number, exponent)
    let lowest = max(exponent + length - precision, tiny)
    if exponent < lowest {
      let (kept, isExact) = try rounded(number, dropping: lowest - exponent, settings.rounding, isNegative)
      result.coefficient = kept
      result.exponent = lowest
      if kept.digitCount > precision {
        // Rounding made a power of ten of all nines.
        result.coefficient = Coefficient(try power(of: precision - 1))
        result.exponent += 1
        if result.exponent + precision - 1 > settings.largestExponent {
          status.remove(.subnormal)
          return try tooLarge(isNegative)
        }
      }
      status.insert(.rounded)
      if !isExact { status.formUnion(isSubnormal ? [.inexact, .underflow] : .inexact) }
      if result.coefficient.isZero { status.insert(.clamped) }
    }
    if settings.isClamped && result.exponent > settings.top {
      result.coefficient = try scaled(result.coefficient, by: result.exponent - settings.top)
      result.exponent = settings.top
      status.insert(.clamped)
    }
    return result
  }

  mutating func finish(_ value: DecimalNumber) throws(PyError) -> DecimalNumber {
    try finish(value.isNegative, value.coefficient, value.exponent)
  }

  // MARK: NaN

  /// What operands that are NaN make of an operation, or nil.
  mutating func nan(_ a: DecimalNumber, _ b: DecimalNumber = .one) throws(PyError) -> DecimalNumber? {
    if a.isFinite && b.isFinite { return nil }
    if a.kind == .signalingNaN || b.kind == .signalingNaN {
      status.insert(.invalidOperation)
      return try quiet(a.kind == .signalingNaN ? a : b)
    }
    return a.isNaN ? try quiet(a) : b.isNaN ? try quiet(b) : nil
  }

  /// The same as a quiet NaN.
  func quiet(_ value: DecimalNumber) throws(PyError) -> DecimalNumber {
    var result = try shortened(value)
    result.kind = .quietNaN
    return result
  }

  /// A NaN with as much of its payload as fits.
  func shortened(_ value: DecimalNumber) throws(PyError) -> DecimalNumber {
    var payload = value.coefficient
    let room = settings.precision - (settings.isClamped ? 1 : 0)
    if payload.digitCount > room {
      payload = try quotient(payload, by: Coefficient(try power(of: room))).remainder
    }
    return DecimalNumber(value.kind, value.isNegative, payload: payload)
  }
}
