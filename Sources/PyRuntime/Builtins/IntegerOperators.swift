// This file defines the binary operators of int on any two sizes. What is expensive asks for its memory and pays for its
// limb products before it begins, so that a short program cannot buy unbounded work with one operator.

import Glibc
import Numbers
import PySyntax

extension VM {
  /// `a op b` for two ints (`int` or `bigInt`) and any operator but `@`.
  func integerBinary(_ operation: BinaryOperator, _ a: Value, _ b: Value) throws(PyError) -> Value {
    switch operation {
    case .add: return try addIntegers(a, b)
    case .subtract: return try addIntegers(a, b, isSubtraction: true)
    case .multiply: return try multiplyIntegers(a, b)
    case .divide: return try divideIntegers(a, b)
    case .floorDivide: return try floorDivide(a, b, "integer division or modulo by zero").quotient
    case .modulo: return try moduloIntegers(a, b)
    case .power: return try powerIntegers(a, b)
    case .leftShift: return try shiftLeft(a, b)
    case .rightShift: return try shiftRight(a, b)
    case .and, .or, .xor: return try bitwise(operation, a, b)
    case .matrixMultiply: return .notImplemented
    }
  }

  /// The float nearest to `a / b`.
  private func divideIntegers(_ a: Value, _ b: Value) throws(PyError) -> Value {
    let shift = max(limbCount(a), limbCount(b))
    try reserve(shift &* 16)
    let x = bigInteger(a)
    let y = bigInteger(b)
    return Value(try numeric { () throws(NumberError) in try x.dividedTrue(by: y) })
  }

  /// Quotient and remainder rounded down; `message` is the error of a zero divisor.
  func floorDivide(_ a: Value, _ b: Value, _ message: String) throws(PyError) -> (quotient: Value, remainder: Value) {
    if a.isInt && b.isInt {
      let (x, y) = (a.int, b.int)
      if y == 0 { throw zeroDivisionError(message) }
      if y != -1 {
        let (q, r) = x.quotientAndRemainder(dividingBy: y)
        return r != 0 && (r < 0) != (y < 0) ? (Value(q &- 1), Value(r &+ y)) : (Value(q), Value(r))
      }
    }
    try payForDivision(a, b)
    guard let (q, r) = bigInteger(a).flooredDivMod(bigInteger(b)) else { throw zeroDivisionError(message) }
    return (newInt(q), newInt(r))
  }

  func payForDivision(_ a: Value, _ b: Value) throws(PyError) {
    try reserve((limbCount(a) &+ limbCount(b)) &* 24)
    try charge(products: Limbs.divideCost(limbCount(a), limbCount(b)))
  }

  private func moduloIntegers(_ a: Value, _ b: Value) throws(PyError) -> Value {
    if a.isInt && b.isInt { return try floorDivide(a, b, "integer modulo by zero").remainder }
    try payForDivision(a, b)
    guard let remainder = bigInteger(a).modulo(bigInteger(b)) else {
      throw zeroDivisionError("integer modulo by zero")
    }
    return newInt(remainder)
  }

  private func bitwise(_ operation: BinaryOperator, _ a: Value, _ b: Value) throws(PyError) -> Value {
    if a.isInt && b.isInt {
      switch operation {
      case .and: return Value(a.int & b.int)
      case .or: return Value(a.int | b.int)
      default: return Value(a.int ^ b.int)
      }
    }
    try reserve((limbCount(a) &+ limbCount(b)) &* 16)
    let x = bigInteger(a)
    let y = bigInteger(b)
    switch operation {
    case .and: return newInt(x & y)
    case .or: return newInt(x | y)
    default: return newInt(x ^ y)
    }
  }

  // MARK: Shifts

  private func shiftLeft(_ a: Value, _ count: Value) throws(PyError) -> Value {
    if isNegative(count) { throw valueError("negative shift count") }
    if a.isInt && a.int == 0 { return a }
    guard count.isInt else { throw overflowError("too many digits in integer") }
    let shift = count.int
    if a.isInt && shift < 63 {
      let shifted = a.int &<< shift
      if shifted &>> shift == a.int { return Value(shifted) }
    }
    let (bits, overflow) = bitLength(a).addingReportingOverflow(shift)
    try reserve(bits: overflow ? .max : bits &* 2)
    return newInt(bigInteger(a).shiftedLeft(by: shift))
  }

  private func shiftRight(_ a: Value, _ count: Value) throws(PyError) -> Value {
    if isNegative(count) { throw valueError("negative shift count") }
    guard count.isInt else { return Value(isNegative(a) ? -1 : 0) }
    if a.isInt { return Value(count.int > 63 ? (a.int < 0 ? -1 : 0) : a.int &>> count.int) }
    try reserve(limbCount(a) &* 16)
    return newInt(bigInteger(a).shiftedRight(by: count.int))
  }

  // MARK: Powers

  private func powerIntegers(_ a: Value, _ exponent: Value) throws(PyError) -> Value {
    if isNegative(exponent) { return try floatPower(try double(ofInteger: a), try double(ofInteger: exponent)) }
    if a.isInt {
      if exponent.isInt && exponent.int == 0 { return Value(1) }
      if a.int == 0 || a.int == 1 { return a }
      if a.int == -1 { return Value(isOdd(exponent) ? -1 : 1) }
      if exponent.isInt, let small = VM.smallPower(a.int, exponent.int) { return Value(small) }
    }
    guard exponent.isInt else { throw raise(.memoryError, "") }
    let base = bigInteger(a)
    let (bits, overflow) = base.bitLength.multipliedReportingOverflow(by: exponent.int)
    try reserve(bits: overflow ? .max : bits)
    if base.bitCount > 1 {
      // The squarings before the last one cost half of it together, and odd exponents multiply once more.
      let half = bits / 128 &+ 1
      try charge(products: Limbs.multiplyCost(half, half) &* 2)
    }
    return newInt(base.power(UInt(bitPattern: exponent.int)))
  }

  /// The power when it fits in a word.
  private static func smallPower(_ base: Int, _ exponent: Int) -> Int? {
    var result = 1
    var factor = base
    var left = exponent
    while true {
      if left & 1 == 1 {
        let (product, overflow) = result.multipliedReportingOverflow(by: factor)
        if overflow { return nil }
        result = product
      }
      left &>>= 1
      if left == 0 { return result }
      let (square, overflow) = factor.multipliedReportingOverflow(by: factor)
      if overflow { return nil }
      factor = square
    }
  }

  /// `pow(a, exponent, modulus)` of three ints.
  func powerIntegers(_ a: Value, _ exponent: Value, modulo modulus: Value) throws(PyError) -> Value {
    let size = limbCount(modulus)
    try reserve((limbCount(a) &+ size) &* 64)
    // One square and its reduction a bit, and a product every fourth; an inverse takes about as many steps as bits.
    let step = Limbs.multiplyCost(size, size) &+ Limbs.divideCost(size &* 2, size)
    let bits = bitLength(exponent) &+ (isNegative(exponent) ? bitLength(modulus) : 0)
    let (cost, overflow) = (step &+ step >> 2).multipliedReportingOverflow(by: bits)
    try charge(products: overflow ? .max : cost)
    if limbCount(a) > size { try payForDivision(a, modulus) }
    let (x, y, z) = (bigInteger(a), bigInteger(exponent), bigInteger(modulus))
    return newInt(try numeric { () throws(NumberError) in try x.power(y, modulo: z) })
  }

  // MARK: Rounding

  /// `round(a, digits)`: to a multiple of `10 ** -digits`, ties to even.
  func roundInteger(_ a: Value, _ digits: Value) throws(PyError) -> Value {
    if !isNegative(digits) { return a }
    // A unit of more digits than the number has, and one more, leaves nothing.
    guard digits.isInt, digits.int > Int.min, -digits.int <= bitLength(a) / 3 &+ 1 else { return Value(0) }
    let unit = try powerIntegers(Value(10), Value(-digits.int))
    let (quotient, remainder) = try floorDivide(a, unit, "")
    let order = compareIntegers(try addIntegers(remainder, remainder), unit)
    let down = try addIntegers(a, remainder, isSubtraction: true)
    return order > 0 || order == 0 && isOdd(quotient) ? try addIntegers(down, unit) : down
  }

  // MARK: Hash

  /// `hash()` of int, bool, float, bigInt and complex ("Hashing of numeric types" in the library reference). The hash
  /// of a NaN is that of its bits.
  func numberHash(_ value: Value) -> Int {
    switch value.kind {
    case .bigInt:
      let object = value.bigInt
      return NumericHash.hash(
        Limbs.Input(start: object.limbs, count: object.pointee.count), negative: object.pointee.isNegative)
    case .float: return PythonFloat.hash(value.float) ?? identityHash(value)
    case .complex:
      let (real, imaginary) = (value.complex.pointee.real, value.complex.pointee.imaginary)
      let first = PythonFloat.hash(real) ?? identityHash(Value(real))
      let second = PythonFloat.hash(imaginary) ?? identityHash(Value(imaginary))
      let sum = first &+ second &* 1_000_003
      return sum == -1 ? -2 : sum
    default: return NumericHash.hash(value.int)
    }
  }
}
