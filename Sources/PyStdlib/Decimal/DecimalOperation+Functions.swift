// This file defines e to a power, logarithms and square roots of decimal, correctly rounded: integers that stand for
// multiples of 10 ** -places, right to some units of the last place, from more and more digits until the rounding is
// sure.

import Glibc
import Numbers
import PyRuntime

/// The logarithm of ten as far as a run has worked it out.
final class DecimalConstants {
  fileprivate(set) var places = -1
  fileprivate(set) var ten = BigInt.zero
}

extension DecimalOperation {
  mutating func exponential(_ a: DecimalNumber) throws(PyError) -> DecimalNumber {
    if let found = try nan(a) { return found }
    if a.isInfinite { return a.isNegative ? DecimalNumber(0) : DecimalNumber(.infinity) }
    if a.isZero { return .one }
    if a.adjusted > 18 {
      if a.isNegative {
        status.formUnion(.tooSmall)
        return DecimalNumber(false, .zero, settings.tiny)
      }
      status.formUnion(.tooLarge)
      return DecimalNumber(.infinity)
    }
    if a.adjusted < -settings.precision - 1 {
      // Too close to 1 to be told from it, but not 1.
      status.formUnion([.inexact, .rounded])
      return try paddedOne(false)
    }
    return try correctly(false) { (operation, places) throws(PyError) in try operation.exponentialParts(a, places) }
  }

  /// 1 with all the digits of the precision.
  func paddedOne(_ isNegative: Bool) throws(PyError) -> DecimalNumber {
    DecimalNumber(
      isNegative, try scaled(.one, by: settings.precision - 1), 1 - settings.precision)
  }

  /// Rounds what `approximate` gives for so many digits, half to even whatever the settings say.
  private mutating func correctly(
    _ isNegative: Bool,
    _ approximate: (DecimalOperation, Int) throws(PyError) -> (number: BigInt, exponent: Int)
  ) throws(PyError) -> DecimalNumber {
    var extra = 6
    while true {
      try reserve(digits: settings.precision)
      let (number, exponent) = try approximate(self, settings.precision + extra)
      let coefficient = Coefficient(number)
      let drop = coefficient.digitCount - settings.precision
      if drop > 2 {
        // Sure when fifty units more or less lie in the same half of the last digit.
        let half = try power(of: drop - 1).shiftedRight(by: 1)
        let low = try divided(number - BigInt(50), by: half)
        let high = try divided(number + BigInt(50), by: half)
        if low.quotient == high.quotient && !low.remainder.isZero {
          return try finishHalfEven(isNegative, try marked(coefficient), exponent - 1)
        }
      }
      extra *= 2
    }
  }

  /// The end of functions that round half to even whatever the settings say.
  private mutating func finishHalfEven(_ isNegative: Bool, _ number: Coefficient, _ exponent: Int) throws(PyError)
    -> DecimalNumber
  {
    let rounding = settings.rounding
    settings.rounding = .halfEven
    defer { settings.rounding = rounding }
    return try finish(isNegative, number, exponent)
  }

  // MARK: Fixed-point numbers

  /// ln(10): 10 is 2 ** 3 * 5 / 4, and logarithms near 1 are sums of inverse hyperbolic tangents.
  private func logarithmOfTen(_ places: Int) throws(PyError) -> BigInt {
    if constants.places < places {
      let deep = places + 10
      let two =
        try inverseTangent(26, deep) * BigInt(18) - inverseTangent(4801, deep) * BigInt(2)
        + inverseTangent(8749, deep) * BigInt(8)
      let ten = try two * BigInt(3) + inverseTangent(9, deep) * BigInt(2)
      constants.ten = try divided(ten, by: power(of: 10)).quotient
      constants.places = places
    }
    return try divided(constants.ten, by: power(of: constants.places - places)).quotient
  }

  /// The inverse hyperbolic tangent of 1 / n.
  private func inverseTangent(_ n: Int, _ places: Int) throws(PyError) -> BigInt {
    var power = try divided(try power(of: places), by: BigInt(n)).quotient
    var total = power
    let square = BigInt(n * n)
    var at = 3
    while !power.isZero {
      power = try divided(power, by: square).quotient
      total += try divided(power, by: BigInt(at)).quotient
      at += 2
    }
    return total
  }

  /// e to a fixed-point number of a few units at most.
  private func exponentialSeries(_ number: BigInt, _ places: Int) throws(PyError) -> BigInt {
    var halvings = 4
    while (halvings - 3) * (halvings - 3) * 4 <= places { halvings += 1 }
    let deep = places + halvings + 5
    let small = try times(number, try power(of: deep - places)).shiftedRight(by: halvings)
    let scale = try power(of: deep)
    var term = scale
    var total = scale
    var at = 1
    while !term.isZero {
      term = try divided(try divided(try times(term, small), by: scale).quotient, by: BigInt(at)).quotient
      total += term
      at += 1
    }
    for _ in 0..<halvings { total = try divided(try times(total, total), by: scale).quotient }
    return try divided(total, by: try power(of: deep - places)).quotient
  }

  /// e to a number as a fixed-point number from 1 to 10 and a power of ten.
  private func exponentialParts(_ a: DecimalNumber, _ places: Int) throws(PyError) -> (number: BigInt, exponent: Int) {
    let deep = places + max(0, a.adjusted + 1) + 4
    let shift = a.exponent + deep
    let magnitude =
      shift >= 0 ? try scaled(a.coefficient, by: shift).integer : try cut(a.coefficient, -shift).kept.integer
    let ten = try logarithmOfTen(deep)
    var (power, rest) = try divided(magnitude, by: ten)
    if a.isNegative {
      power = -power
      if !rest.isZero {
        power -= .one
        rest = ten - rest
      }
    }
    let small = try divided(rest, by: try self.power(of: deep - places)).quotient
    return (try exponentialSeries(small, places), (power.asInt ?? 0) - places)
  }

  /// The natural logarithm of a positive number as a fixed-point number.
  private func naturalLogarithm(_ a: DecimalNumber, _ places: Int) throws(PyError) -> BigInt {
    let deep = places + 8
    let length = a.coefficient.digitCount
    let value =
      length <= deep
      ? try scaled(a.coefficient, by: deep - length + 1).integer
      : try cut(a.coefficient, length - deep - 1).kept.integer
    let leading = try cut(Coefficient(value), deep - 15).kept.integer
    // The float's logarithm, then steps that triple the digits: y + 2 (x - e**y) / (x + e**y).
    let guess = Int(log((leading.asDouble ?? 1) / 1e15) * 1e15)
    var result = try scaled(Coefficient(guess), by: deep - 15).integer
    var right = 14
    while true {
      let power = try exponentialSeries(result, deep)
      let step = try times((value - power).shiftedLeft(by: 1), try self.power(of: deep))
      result += try divided(step, by: value + power).quotient
      if right > deep { break }
      right *= 3
    }
    let whole = BigInt(a.exponent + length - 1)
    return try divided(result, by: try power(of: 8)).quotient + times(whole, logarithmOfTen(places))
  }

  /// Digits of the logarithm; more places are needed the closer the number is to 1.
  private func logarithmDigits(_ a: DecimalNumber, _ digits: Int, inTens: Bool) throws(PyError) -> (
    number: BigInt, exponent: Int
  ) {
    var places = digits + 4
    while true {
      var number = try naturalLogarithm(a, places)
      if inTens {
        number = try divided(try times(number, try power(of: places)), by: try logarithmOfTen(places)).quotient
      }
      let length = number.isZero ? 1 : Coefficient(number).digitCount
      if length >= digits { return (number.magnitude, -places) }
      places += digits - length + 2
    }
  }

  mutating func logarithm(_ a: DecimalNumber, inTens: Bool = false) throws(PyError) -> DecimalNumber {
    if let found = try nan(a) { return found }
    if a.isZero { return DecimalNumber(.infinity, true) }
    if a.isNegative { return invalid() }
    if a.isInfinite { return DecimalNumber(.infinity) }
    let (digits, zeros) = a.coefficient.withoutZeros(atMost: .max)
    if digits == .one {
      let power = a.exponent + zeros
      if inTens { return try finishHalfEven(power < 0, Coefficient(power), 0) }
      if power == 0 { return DecimalNumber(0) }
    }
    return try correctly(a.adjusted < 0) { (operation, places) throws(PyError) in
      try operation.logarithmDigits(a, places, inTens: inTens)
    }
  }

  mutating func squareRoot(_ a: DecimalNumber) throws(PyError) -> DecimalNumber {
    if let found = try nan(a) { return found }
    // Down to the next whole number.
    let ideal = a.exponent >> 1
    if a.isZero { return try finish(a.isNegative, .zero, ideal) }
    if a.isNegative { return invalid() }
    if a.isInfinite { return DecimalNumber(.infinity) }
    let number = a.exponent & 1 == 1 ? try scaled(a.coefficient, by: 1) : a.coefficient
    let shift = max(0, settings.precision + 1 - (number.digitCount + 1) / 2)
    if shift > 1000, let root = number.integer.squareRoot, try times(root, root) == number.integer {
      return try finishHalfEven(false, Coefficient(root), ideal)
    }
    let square = try scaled(number, by: 2 * shift).integer
    try vm.charge(products: Limbs.multiplyCost(square.limbs.count, square.limbs.count))
    let root = square.squareRoot ?? .zero
    if try times(root, root) != square {
      return try finishHalfEven(false, try marked(Coefficient(root)), ideal - shift - 1)
    }
    let (kept, zeros) = Coefficient(root).withoutZeros(atMost: shift)
    return try finishHalfEven(false, kept, ideal - shift + zeros)
  }
}
