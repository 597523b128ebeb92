// This file defines greatest common divisors, modular inverses and integer square roots of BigInt.

extension BigInt {
  /// The greatest common divisor, never negative; `gcd(0, 0)` is 0. By Lehmer's method: the leading words of both
  /// numbers decide many of Euclid's steps at once, so that a full-length step is needed once per word.
  public func gcd(_ other: BigInt) -> BigInt {
    var a = magnitude
    var b = other.magnitude
    if a < b { swap(&a, &b) }
    while b.limbs.count > 2 {
      if let step = LehmerStep(a, b) {
        (a, b) = step.apply(a, b)
      } else {
        (a, b) = (b, a.dividedTruncating(by: b)?.remainder ?? .zero)
      }
    }
    guard let rest = a.dividedTruncating(by: b)?.remainder else { return a }
    return BigInt.binaryGCD(b.lowPair, rest.lowPair)
  }

  /// The two low limbs of the magnitude.
  private var lowPair: UInt128 {
    let low = UInt128(limbs.first ?? 0)
    return limbs.count > 1 ? low | UInt128(limbs[1]) << 64 : low
  }

  /// Shifts and subtractions only: at this size they beat divisions.
  private static func binaryGCD(_ a: UInt128, _ b: UInt128) -> BigInt {
    guard a != 0, b != 0 else { return BigInt(pair: a | b) }
    let shared = (a | b).trailingZeroBitCount
    var x = a &>> UInt128(a.trailingZeroBitCount)
    var y = b &>> UInt128(b.trailingZeroBitCount)
    while x != y {
      if x < y { swap(&x, &y) }
      x = x &- y
      x = x &>> UInt128(x.trailingZeroBitCount)
    }
    return BigInt(pair: x &<< UInt128(shared))
  }

  private init(pair: UInt128) {
    self.init(
      limbs: [UInt(truncatingIfNeeded: pair), UInt(truncatingIfNeeded: pair &>> 64)], negative: false)
  }

  /// A matrix of cofactors: the pair (a, b) goes to (±(A a - B b), ±(D b - C a)).
  private struct LehmerStep {
    var first: (Int, Int)
    var second: (Int, Int)

    /// Runs Euclid on the leading 62 bits while the quotient is certain; nil when not even one step is.
    init?(_ a: BigInt, _ b: BigInt) {
      let shift = a.bitLength - 62
      var x = a.leadingBits(droppingLow: shift)
      var y = b.leadingBits(droppingLow: shift)
      var (p, q, r, s) = (1, 0, 0, 1)
      while true {
        // Cofactors stay under 2^31, so no sum or product here overflows.
        guard y + r != 0, y + s != 0 else { break }
        let quotient = (x + p) / (y + r)
        guard quotient == (x + q) / (y + s), quotient < 1 << 31 else { break }
        let (nextP, nextQ) = (p - quotient * r, q - quotient * s)
        guard nextP.magnitude < 1 << 31, nextQ.magnitude < 1 << 31 else { break }
        (x, y) = (y, x - quotient * y)
        (p, q, r, s) = (r, s, nextP, nextQ)
      }
      guard q != 0 else { return nil }
      first = (p, q)
      second = (r, s)
    }

    func apply(_ a: BigInt, _ b: BigInt) -> (BigInt, BigInt) {
      let x = a * BigInt(first.0) + b * BigInt(first.1)
      let y = a * BigInt(second.0) + b * BigInt(second.1)
      return x < y ? (y.magnitude, x.magnitude) : (x.magnitude, y.magnitude)
    }
  }

  /// The magnitude without its `count` lowest bits, when at most 62 bits are left.
  private func leadingBits(droppingLow count: Int) -> Int {
    let whole = count / UInt.bitWidth
    let bits = UInt(count % UInt.bitWidth)
    guard whole < limbs.count else { return 0 }
    var result = limbs[whole] &>> bits
    if bits > 0, whole + 1 < limbs.count { result |= limbs[whole + 1] &<< (64 &- bits) }
    return Int(truncatingIfNeeded: result)
  }

  /// The inverse in 0..<modulus, or nil when there is none. Needs a modulus above 1.
  public func inverse(modulo modulus: BigInt) -> BigInt? {
    var (a, b) = (modulus, modulo(modulus) ?? .zero)
    var (x, y) = (BigInt.zero, BigInt.one)
    while let (quotient, remainder) = a.dividedTruncating(by: b) {
      (a, b) = (b, remainder)
      (x, y) = (y, x - quotient * y)
    }
    return a == .one ? x.modulo(modulus) : nil
  }

  /// Python's `math.isqrt`: the largest integer whose square does not exceed this one; nil for a negative number.
  public var squareRoot: BigInt? {
    guard !isNegative else { return nil }
    guard bitLength > 64 else {
      let value = limbs.first ?? 0
      var root = UInt(Double(value).squareRoot())
      while root > UInt(UInt32.max) || root &* root > value { root -= 1 }
      while root < UInt(UInt32.max), (root + 1) &* (root + 1) <= value { root += 1 }
      return BigInt(root)
    }
    // The root of the leading half, rounded up, is an estimate from above with half the digits right. Newton's
    // iteration from above decreases until it has arrived.
    let half = bitLength / 4
    guard let leading = shiftedRight(by: 2 * half).squareRoot else { return nil }
    var root = (leading + .one).shiftedLeft(by: half)
    while let quotient = dividedTruncating(by: root)?.quotient {
      let next = (root + quotient).shiftedRight(by: 1)
      if next >= root { break }
      root = next
    }
    return root
  }
}
