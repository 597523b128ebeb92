// This file defines the ring operations of BigInt: sign, sum, difference, product.

extension BigInt {
  public var magnitude: BigInt { BigInt(trimmed: limbs, negative: false) }

  public static prefix func - (a: BigInt) -> BigInt { BigInt(trimmed: a.limbs, negative: !a.isNegative) }

  public static func + (a: BigInt, b: BigInt) -> BigInt {
    sum(a, b, negative: b.isNegative)
  }

  public static func - (a: BigInt, b: BigInt) -> BigInt {
    sum(a, b, negative: !b.isNegative)
  }

  /// `a` plus the magnitude of `b` with the given sign.
  private static func sum(_ a: BigInt, _ b: BigInt, negative: Bool) -> BigInt {
    if a.isNegative == negative { return addMagnitudes(a, b, negative: negative) }
    let order = a.compareMagnitude(b)
    if order == 0 { return .zero }
    return order > 0
      ? subtractMagnitudes(a, b, negative: a.isNegative) : subtractMagnitudes(b, a, negative: negative)
  }

  private static func addMagnitudes(_ a: BigInt, _ b: BigInt, negative: Bool) -> BigInt {
    let (long, short) = a.limbs.count >= b.limbs.count ? (a.limbs, b.limbs) : (b.limbs, a.limbs)
    return long.withUnsafeBufferPointer { x in
      short.withUnsafeBufferPointer { y in
        build(x.count + 1, negative: negative) { $0[x.count] = Limbs.add(x, y, into: $0) }
      }
    }
  }

  /// Needs `|a| > |b|`.
  private static func subtractMagnitudes(_ a: BigInt, _ b: BigInt, negative: Bool) -> BigInt {
    a.limbs.withUnsafeBufferPointer { x in
      b.limbs.withUnsafeBufferPointer { y in
        build(x.count, negative: negative) { _ = Limbs.subtract(x, y, into: $0) }
      }
    }
  }

  public static func * (a: BigInt, b: BigInt) -> BigInt {
    if a.isZero || b.isZero { return .zero }
    return a.limbs.withUnsafeBufferPointer { x in
      b.limbs.withUnsafeBufferPointer { y in
        build(x.count + y.count, negative: a.isNegative != b.isNegative) { Limbs.multiply(x, y, into: $0) }
      }
    }
  }

  /// `self * factor + addend` on magnitudes.
  func multipliedMagnitude(by factor: UInt, adding addend: UInt) -> BigInt {
    limbs.withUnsafeBufferPointer { x in
      BigInt.build(x.count + 1, negative: false) {
        $0[x.count] = Limbs.multiply(x, by: factor, adding: addend, into: $0)
      }
    }
  }

  public static func += (a: inout BigInt, b: BigInt) { a = a + b }
  public static func -= (a: inout BigInt, b: BigInt) { a = a - b }
  public static func *= (a: inout BigInt, b: BigInt) { a = a * b }
}
