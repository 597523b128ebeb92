// This file defines powers of BigInt: plain, and modulo a number as the three-argument `pow` has them.

extension BigInt {
  /// `self ** exponent`. The caller checks `bitLength * exponent` first.
  public func power(_ exponent: UInt) -> BigInt {
    if exponent == 0 { return .one }
    if isZero { return .zero }
    let negative = isNegative && exponent & 1 == 1
    if isPowerOfTwoMagnitude, let shift = Int(exactly: exponent) {
      let result = BigInt.one.shiftedLeft(by: (bitLength - 1).multipliedSaturating(by: shift))
      return negative ? -result : result
    }
    // Powers of two in the base are put back by one shift: 10 ** n costs what 5 ** n does.
    let zeros = trailingZeroBits
    let base = magnitude.shiftedRight(by: zeros)
    var result = base
    var bit = UInt.bitWidth - exponent.leadingZeroBitCount - 1
    while bit > 0 {
      bit -= 1
      result = result * result
      if (exponent >> UInt(bit)) & 1 == 1 { result = result * base }
    }
    if zeros > 0, let count = Int(exactly: exponent) {
      result = result.shiftedLeft(by: zeros.multipliedSaturating(by: count))
    }
    return negative ? -result : result
  }

  /// Python's `pow(self, exponent, modulus)`. A negative exponent takes the inverse first.
  /// Throws ValueError for a zero modulus and for a base without an inverse.
  public func power(_ exponent: BigInt, modulo modulus: BigInt) throws(NumberError) -> BigInt {
    guard !modulus.isZero else { throw NumberError(.valueError, "pow() 3rd argument cannot be 0") }
    let positive = modulus.magnitude
    if positive == .one { return .zero }
    var base = self
    if exponent.isNegative {
      guard let inverse = inverse(modulo: positive) else {
        throw NumberError(.valueError, "base is not invertible for the given modulus")
      }
      base = inverse
    }
    let reduced = base.modulo(positive) ?? .zero
    let result =
      positive.limbs.count == 1
      ? BigInt(reduced.wordPower(exponent, modulo: positive.limbs[0]))
      : reduced.windowPower(exponent, modulo: positive)
    return modulus.isNegative && !result.isZero ? result + modulus : result
  }

  /// For a modulus of one limb and a base below it.
  private func wordPower(_ exponent: BigInt, modulo modulus: UInt) -> UInt {
    let base = limbs.first ?? 0
    let shift = UInt(modulus.leadingZeroBitCount)
    let divisor = LimbDivisor(normalized: modulus &<< shift)
    func product(_ a: UInt, _ b: UInt) -> UInt {
      // (a << shift) * b stays below divisor * 2^64, because a < modulus.
      let (high, low) = (a &<< shift).multipliedFullWidth(by: b)
      return divisor.divide(high, low).remainder &>> shift
    }
    var result: UInt = 1
    for limb in exponent.limbs.reversed() {
      var bit = UInt(UInt.bitWidth)
      while bit > 0 {
        bit -= 1
        if result != 1 { result = product(result, result) }
        if (limb &>> bit) & 1 == 1 { result = product(result, base) }
      }
    }
    return result
  }

  /// Four bits of the exponent at a time, for a base in 0..<modulus.
  private func windowPower(_ exponent: BigInt, modulo modulus: BigInt) -> BigInt {
    func product(_ a: BigInt, _ b: BigInt) -> BigInt {
      (a * b).dividedTruncating(by: modulus)?.remainder ?? .zero
    }
    var powers = [BigInt.one, self]
    if exponent.bitLength > 8 {
      for index in 2..<16 { powers.append(product(powers[index - 1], self)) }
    }
    var result = BigInt.one
    for limb in exponent.limbs.reversed() {
      if powers.count == 2 {
        for bit in (UInt(0)..<8).reversed() {
          result = product(result, result)
          if (limb &>> bit) & 1 == 1 { result = product(result, self) }
        }
        continue
      }
      for nibble in (UInt(0)..<16).reversed() {
        if result != .one { for _ in 0..<4 { result = product(result, result) } }
        let digit = Int((limb &>> (nibble * 4)) & 15)
        if digit > 0 { result = product(result, powers[digit]) }
      }
    }
    return result
  }
}
