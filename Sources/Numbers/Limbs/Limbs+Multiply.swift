// This file defines multiplication: schoolbook for short runs and Karatsuba's method above a threshold, because the
// first is quadratic and the second grows with the power 1.585.

extension Limbs {
  /// From this many limbs in the shorter factor on, Karatsuba's method wins. Measured: 24 to 48 differ by under 5%.
  static let karatsubaThreshold = 32

  /// The same for squares, whose schoolbook method does about half the work.
  static let squareThreshold = 48

  /// Writes `a * factor` to the first `a.count` limbs of `result` and returns the top limb. May work in place.
  public static func multiply(_ a: Input, by factor: UInt, adding start: UInt = 0, into result: Output) -> UInt {
    var carry = start
    for index in 0..<a.count {
      let sum = UInt128(a[index]) &* UInt128(factor) &+ UInt128(carry)
      result[index] = UInt(truncatingIfNeeded: sum)
      carry = UInt(truncatingIfNeeded: sum &>> 64)
    }
    return carry
  }

  /// Adds `a * factor` to the first `a.count` limbs of `result` and returns the carry limb.
  public static func addProduct(_ a: Input, by factor: UInt, to result: Output) -> UInt {
    var carry: UInt = 0
    for index in 0..<a.count {
      let sum = UInt128(a[index]) &* UInt128(factor) &+ UInt128(result[index]) &+ UInt128(carry)
      result[index] = UInt(truncatingIfNeeded: sum)
      carry = UInt(truncatingIfNeeded: sum &>> 64)
    }
    return carry
  }

  /// Subtracts `a * factor` from the first `a.count` limbs of `result` and returns the borrow limb.
  public static func subtractProduct(_ a: Input, by factor: UInt, from result: Output) -> UInt {
    var borrow: UInt = 0
    for index in 0..<a.count {
      // The product and the borrow together never reach past 128 bits.
      let product = UInt128(a[index]) &* UInt128(factor) &+ UInt128(borrow)
      let difference = UInt128(result[index]) &- UInt128(UInt(truncatingIfNeeded: product))
      result[index] = UInt(truncatingIfNeeded: difference)
      borrow = UInt(truncatingIfNeeded: product &>> 64) &+ (UInt(truncatingIfNeeded: difference &>> 64) & 1)
    }
    return borrow
  }

  /// Writes `a * b` to `result`, which holds exactly `a.count + b.count` limbs and overlaps neither. Allocates scratch
  /// memory for long runs. Passing the same run twice squares it, for about two thirds of the time.
  public static func multiply(_ a: Input, _ b: Input, into result: Output) {
    guard a.count >= b.count else { return multiply(b, a, into: result) }
    guard b.count > 0 else { return result.update(repeating: 0) }
    if a.count == b.count {
      let same = a.baseAddress == b.baseAddress
      if a.count < (same ? squareThreshold : karatsubaThreshold) {
        return same ? squareBySchoolbook(a, into: result) : multiplyBySchoolbook(a, b, into: result)
      }
      // The recursion needs 2n limbs and a few more on each of its at most 64 levels.
      withScratch(2 * a.count + 256) { multiplyByKaratsuba(a, b, into: result, scratch: $0) }
    } else if b.count < karatsubaThreshold {
      multiplyBySchoolbook(a, b, into: result)
    } else {
      multiplyInBlocks(a, b, into: result)
    }
  }

  static func withScratch(_ count: Int, _ body: (Output) -> Void) {
    let scratch = Output.allocate(capacity: count)
    body(scratch)
    scratch.deallocate()
  }

  private static func multiplyBySchoolbook(_ a: Input, _ b: Input, into result: Output) {
    result[a.count] = multiply(a, by: b[0], into: result)
    for index in 1..<b.count {
      result[a.count + index] = addProduct(a, by: b[index], to: result.part(index, a.count))
    }
  }

  /// Squares by adding the products of unequal limbs once, doubling, and adding the squares of the limbs.
  private static func squareBySchoolbook(_ a: Input, into result: Output) {
    let count = a.count
    result[0] = 0
    result[count] = multiply(a.part(1, count - 1), by: a[0], into: result.part(1, count - 1))
    if count > 2 {
      for index in 1..<(count - 1) {
        let rest = count - 1 - index
        result[count + index] = addProduct(
          a.part(index + 1, rest), by: a[index], to: result.part(2 * index + 1, rest))
      }
    }
    result[2 * count - 1] = 0
    _ = shiftLeft(Input(result), by: 1, into: result)
    var carry: UInt = 0
    for index in 0..<count {
      let low = UInt128(a[index]) &* UInt128(a[index]) &+ UInt128(result[2 * index]) &+ UInt128(carry)
      result[2 * index] = UInt(truncatingIfNeeded: low)
      let high = UInt128(result[2 * index + 1]) &+ (low &>> 64)
      result[2 * index + 1] = UInt(truncatingIfNeeded: high)
      carry = UInt(truncatingIfNeeded: high &>> 64)
    }
  }

  /// Multiplies a long run by a shorter one in square blocks.
  private static func multiplyInBlocks(_ a: Input, _ b: Input, into result: Output) {
    result.update(repeating: 0)
    withScratch(2 * b.count) { product in
      var start = 0
      while start < a.count {
        let count = min(b.count, a.count - start)
        let block = product.part(0, count + b.count)
        multiply(a.part(start, count), b, into: block)
        _ = accumulate(Input(block), into: result.part(start, result.count - start))
        start += count
      }
    }
  }

  /// With x the base to the power m: (a1 x + a0)(b1 x + b0) = z2 x² + (z2 + z0 - (a0 - a1)(b0 - b1)) x + z0.
  /// The two differences live in `result` until their product stands in `scratch`.
  private static func multiplyByKaratsuba(_ a: Input, _ b: Input, into result: Output, scratch: Output) {
    let count = a.count
    let same = a.baseAddress == b.baseAddress
    guard count >= (same ? squareThreshold : karatsubaThreshold) else {
      return same ? squareBySchoolbook(a, into: result) : multiplyBySchoolbook(a, b, into: result)
    }
    let low = (count + 1) / 2
    let high = count - low
    let first = result.part(0, low)
    let second = same ? first : result.part(low, low)
    let firstNegative = subtractAbsolute(a.part(0, low), a.part(low, high), into: first)
    let secondNegative =
      same ? firstNegative : subtractAbsolute(b.part(0, low), b.part(low, high), into: second)
    let product = scratch.part(0, 2 * low)
    let rest = scratch.part(2 * low, scratch.count - 2 * low)
    multiplyByKaratsuba(Input(first), Input(second), into: product, scratch: rest)

    let bottom = result.part(0, 2 * low)
    let top = result.part(2 * low, 2 * high)
    multiplyByKaratsuba(a.part(0, low), b.part(0, low), into: bottom, scratch: rest)
    multiplyByKaratsuba(a.part(low, high), b.part(low, high), into: top, scratch: rest)

    let middle = rest.part(0, 2 * low + 1)
    middle[2 * low] = add(Input(bottom), Input(top), into: middle)
    if firstNegative == secondNegative {
      _ = subtract(Input(middle), Input(product), into: middle)
    } else {
      _ = accumulate(Input(product), into: middle)
    }
    _ = accumulate(Input(middle), into: result.part(low, 2 * count - low))
  }

  /// The number of limb products that `multiply` does for runs of these lengths, roughly: what a caller that counts
  /// steps should charge.
  public static func multiplyCost(_ a: Int, _ b: Int) -> Int {
    let (long, short) = a >= b ? (a, b) : (b, a)
    guard short >= karatsubaThreshold else { return max(1, long).multipliedSaturating(by: max(1, short)) }
    var blocks = 1
    var size = short
    while size >= karatsubaThreshold {
      size = (size + 1) / 2
      blocks = blocks.multipliedSaturating(by: 3)
    }
    let square = blocks.multipliedSaturating(by: size * size)
    return square.multipliedSaturating(by: (long + short - 1) / short)
  }
}

extension Int {
  func multipliedSaturating(by other: Int) -> Int {
    let (product, overflow) = multipliedReportingOverflow(by: other)
    return overflow ? .max : product
  }
}
