// This file defines shifts and bitwise operators of BigInt, because Python's ints behave as endless two's complement
// there, while the magnitude is stored (language reference, section 6.9).

extension BigInt {
  /// `self << count` for a count from 0; the caller checks the size of the result first.
  public func shiftedLeft(by count: Int) -> BigInt {
    guard count > 0, !isZero else { return self }
    let whole = count / UInt.bitWidth
    let bits = count % UInt.bitWidth
    return limbs.withUnsafeBufferPointer { a in
      BigInt.build(whole + a.count + 1, negative: isNegative) { result in
        result.part(0, whole).update(repeating: 0)
        result[whole + a.count] = Limbs.shiftLeft(a, by: bits, into: result.part(whole, a.count))
      }
    }
  }

  /// `self >> count` for a count from 0, rounded down as Python does.
  public func shiftedRight(by count: Int) -> BigInt {
    guard count > 0, !isZero else { return self }
    let whole = count / UInt.bitWidth
    guard whole < limbs.count else { return isNegative ? BigInt(-1) : .zero }
    let bits = count % UInt.bitWidth
    let lost = isNegative && trailingZeroBits < count
    return limbs.withUnsafeBufferPointer { a in
      // One limb more than needed takes the carry of rounding a negative number away from zero.
      BigInt.build(a.count - whole + 1, negative: isNegative) { result in
        result[a.count - whole] = 0
        Limbs.shiftRight(a.part(whole, a.count - whole), by: bits, into: result)
        if lost { _ = Limbs.add(limb: 1, to: result) }
      }
    }
  }

  /// The zeros below the lowest one of the magnitude; 0 for zero.
  public var trailingZeroBits: Int {
    guard let index = limbs.firstIndex(where: { $0 != 0 }) else { return 0 }
    return index * UInt.bitWidth + limbs[index].trailingZeroBitCount
  }

  public static prefix func ~ (a: BigInt) -> BigInt { -a - .one }

  public static func & (a: BigInt, b: BigInt) -> BigInt { combine(a, b) { $0 & $1 } }
  public static func | (a: BigInt, b: BigInt) -> BigInt { combine(a, b) { $0 | $1 } }
  public static func ^ (a: BigInt, b: BigInt) -> BigInt { combine(a, b) { $0 ^ $1 } }

  /// Applies a bitwise operation to two's complement limbs made on the fly, and turns the result back into a magnitude.
  @inline(__always)
  private static func combine(_ a: BigInt, _ b: BigInt, _ operation: (UInt, UInt) -> UInt) -> BigInt {
    let count = max(a.limbs.count, b.limbs.count) + 1
    var first = ComplementReader(a)
    var second = ComplementReader(b)
    let negative = operation(a.isNegative ? .max : 0, b.isNegative ? .max : 0) != 0
    var result = [UInt]()
    result.reserveCapacity(count)
    var carry: UInt = 1
    for index in 0..<count {
      let limb = operation(first.limb(index), second.limb(index))
      if negative {
        let (sum, overflow) = (~limb).addingReportingOverflow(carry)
        result.append(sum)
        carry = overflow ? 1 : 0
      } else {
        result.append(limb)
      }
    }
    return BigInt(limbs: result, negative: negative)
  }

  /// Reads the limbs of a number in two's complement, in order, extended by its sign.
  private struct ComplementReader {
    let limbs: [UInt]
    let isNegative: Bool
    var carry: UInt = 1

    init(_ value: BigInt) {
      limbs = value.limbs
      isNegative = value.isNegative
    }

    mutating func limb(_ index: Int) -> UInt {
      let limb = index < limbs.count ? limbs[index] : 0
      guard isNegative else { return limb }
      let (sum, overflow) = (~limb).addingReportingOverflow(carry)
      carry = overflow ? 1 : 0
      return sum
    }
  }
}
