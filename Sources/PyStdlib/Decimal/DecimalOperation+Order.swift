// This file defines the order of decimal numbers: comparisons, the total order, the greater and the lesser of two, and
// the neighbours of a number.

import Numbers
import PyRuntime

extension DecimalOperation {
  /// -1, 0 or 1 for numbers that are not NaN.
  func order(_ a: DecimalNumber, _ b: DecimalNumber) throws(PyError) -> Int {
    let (first, second) = (signum(a), signum(b))
    if first != second { return first < second ? -1 : 1 }
    if first == 0 || a.isInfinite || b.isInfinite {
      return first == 0 || a.kind == b.kind ? 0 : a.isInfinite ? first : -first
    }
    return first * (try sizeOrder(a, b))
  }

  private func signum(_ a: DecimalNumber) -> Int {
    a.isZero ? 0 : a.isNegative ? -1 : 1
  }

  /// The order of the magnitudes of finite numbers that are not zero.
  func sizeOrder(_ a: DecimalNumber, _ b: DecimalNumber) throws(PyError) -> Int {
    if a.exponent == b.exponent { return a.coefficient.compare(b.coefficient) }
    let (first, second) = (a.adjusted, b.adjusted)
    if first != second { return first < second ? -1 : 1 }
    // Then the exponents differ by fewer digits than one of them has.
    let low = min(a.exponent, b.exponent)
    return try scaled(a.coefficient, by: a.exponent - low).compare(try scaled(b.coefficient, by: b.exponent - low))
  }

  /// Every representation has its place: by sign, kind, value, exponent.
  func totalOrder(_ a: DecimalNumber, _ b: DecimalNumber) throws(PyError) -> Int {
    if a.isNegative != b.isNegative { return a.isNegative ? -1 : 1 }
    let turn = a.isNegative ? -1 : 1
    if a.kind != b.kind {
      let (first, second) = (totalRank(a.kind), totalRank(b.kind))
      return first > second ? turn : -turn
    }
    if a.isNaN { return turn * a.coefficient.compare(b.coefficient) }
    let order = try order(a, b)
    if order != 0 || a.isInfinite { return order }
    return turn * (a.exponent > b.exponent ? 1 : a.exponent < b.exponent ? -1 : 0)
  }

  private func totalRank(_ kind: DecimalNumber.Kind) -> Int {
    switch kind {
    case .finite: 0
    case .infinity: 1
    case .signalingNaN: 2
    case .quietNaN: 3
    }
  }

  mutating func compare(_ a: DecimalNumber, _ b: DecimalNumber) throws(PyError) -> DecimalNumber {
    if let found = try nan(a, b) { return found }
    return DecimalNumber(try order(a, b))
  }

  /// The same, where any NaN is an invalid operation.
  mutating func compareSignal(_ a: DecimalNumber, _ b: DecimalNumber) throws(PyError) -> DecimalNumber {
    if let found = try nan(a, b) {
      status.insert(.invalidOperation)
      return found
    }
    return DecimalNumber(try order(a, b))
  }

  /// The greater or the lesser of two numbers, by value or by size; a number goes before a quiet NaN.
  mutating func extreme(_ a: DecimalNumber, _ b: DecimalNumber, greatest: Bool, bySize: Bool) throws(PyError)
    -> DecimalNumber
  {
    if a.kind != .signalingNaN && b.kind != .signalingNaN {
      if a.isNaN && !b.isNaN { return try plain(b) }
      if b.isNaN && !a.isNaN { return try plain(a) }
    }
    if let found = try nan(a, b) { return found }
    var order = bySize ? try order(a.with(sign: false), b.with(sign: false)) : 0
    if order == 0 { order = try self.order(a, b) }
    if order == 0 { order = try totalOrder(a, b) }
    return try plain((order > 0) == greatest || (order == 0 && !greatest) ? a : b)
  }

  /// A number that fits the settings.
  private mutating func plain(_ a: DecimalNumber) throws(PyError) -> DecimalNumber {
    a.isFinite ? try finish(a) : a
  }

  // MARK: Neighbours

  mutating func next(_ a: DecimalNumber, isUp: Bool) throws(PyError) -> DecimalNumber {
    if let found = try nan(a) { return found }
    if a.isInfinite {
      return a.isNegative != isUp ? a : DecimalNumber(a.isNegative, try nines(), settings.top)
    }
    // Of what rounding meets on the way nothing is reported.
    var working = self
    working.settings.rounding = isUp ? .ceiling : .floor
    let rounded = try working.finish(a)
    if !rounded.isFinite { return rounded }
    if try order(rounded, a) != 0 { return rounded }
    return try working.sum(a, DecimalNumber(!isUp, .one, settings.tiny - 1))
  }

  mutating func nextToward(_ a: DecimalNumber, _ b: DecimalNumber) throws(PyError) -> DecimalNumber {
    if let found = try nan(a, b) { return found }
    let order = try order(a, b)
    if order == 0 { return a.with(sign: b.isNegative) }
    let result = try next(a, isUp: order < 0)
    if result.isInfinite {
      status.formUnion(.tooLarge)
    } else if result.adjusted < settings.smallestExponent {
      status.formUnion([.underflow, .subnormal, .inexact, .rounded])
      if result.isZero { status.insert(.clamped) }
    }
    return result
  }
}
