// This file defines division: by one limb, by Knuth's algorithm D for short runs (The Art of Computer Programming,
// volume 2, section 4.3.1), and recursively above a threshold, because halving the operands turns most of the work
// into multiplications, which are subquadratic.

extension Limbs {
  /// From this many limbs in divisor and quotient on, the recursive method wins. Measured: 60 to 100 are alike.
  static let divideThreshold = 64

  /// Writes `a / divisor` to the first `a.count` limbs of `quotient` (which may be `a`) and returns the remainder.
  /// The divisor is not zero.
  public static func divide(_ a: Input, by divisor: UInt, into quotient: Output) -> UInt {
    let shift = divisor.leadingZeroBitCount
    let normalized = LimbDivisor(normalized: divisor &<< UInt(shift))
    guard a.count > 0 else { return 0 }
    if shift == 0 { return divide(a, by: normalized, into: quotient) }
    let up = UInt(shift)
    let down = UInt(UInt.bitWidth - shift)
    var index = a.count - 1
    var limb = a[index]
    var remainder = limb &>> down
    while index > 0 {
      let next = a[index - 1]
      (quotient[index], remainder) = normalized.divide(remainder, (limb &<< up) | (next &>> down))
      limb = next
      index -= 1
    }
    (quotient[0], remainder) = normalized.divide(remainder, limb &<< up)
    return remainder &>> up
  }

  /// The same for a divisor whose reciprocal stands already.
  static func divide(_ a: Input, by divisor: LimbDivisor, into quotient: Output) -> UInt {
    var remainder: UInt = 0
    var index = a.count
    while index > 0 {
      index -= 1
      (quotient[index], remainder) = divisor.divide(remainder, a[index])
    }
    return remainder
  }

  /// `a % divisor` for a divisor that is not zero.
  public static func remainder(_ a: Input, by divisor: UInt) -> UInt {
    let shift = UInt(divisor.leadingZeroBitCount)
    let normalized = LimbDivisor(normalized: divisor &<< shift)
    var remainder: UInt = 0
    var index = a.count
    while index > 0 {
      index -= 1
      let limb = a[index]
      let high = shift == 0 ? remainder : (remainder &<< shift) | (limb &>> (64 &- shift))
      remainder = normalized.divide(high, limb &<< shift).remainder &>> shift
    }
    return remainder
  }

  /// Divides trimmed runs with `a.count >= b.count >= 2`. `quotient` takes `a.count - b.count + 1` limbs and
  /// `remainder` takes `b.count`. Allocates scratch memory.
  public static func divide(_ a: Input, by b: Input, quotient: Output, remainder: Output) {
    let shift = b[b.count - 1].leadingZeroBitCount
    withScratch(a.count + 1 + b.count) { scratch in
      let divisor = scratch.part(a.count + 1, b.count)
      let work = scratch.part(0, a.count + 1)
      _ = shiftLeft(b, by: shift, into: divisor)
      work[a.count] = shiftLeft(a, by: shift, into: work)
      divide(inPlace: work, by: Input(divisor), quotient: quotient)
      shiftRight(Input(work.part(0, b.count)), by: shift, into: remainder)
    }
  }

  /// Divides `work` by a divisor of n limbs with the top bit set, where the top n limbs of `work` are less than the
  /// divisor. `quotient` takes `work.count - n` limbs; the remainder stays in the low n limbs of `work`, under zeros.
  static func divide(inPlace work: Output, by divisor: Input, quotient: Output) {
    let size = divisor.count
    var count = quotient.count
    if size < divideThreshold || count < divideThreshold {
      return divideBySchoolbook(work, by: divisor, quotient: quotient)
    }
    if count < size {
      return divideByEstimate(work, by: divisor, quotient: quotient)
    }
    let top = count % size
    if top > 0 {
      count -= top
      divide(inPlace: work.part(count, size + top), by: divisor, quotient: quotient.part(count, top))
    }
    let low = size / 2
    while count > 0 {
      count -= size
      let block = work.part(count, 2 * size)
      divideByEstimate(
        block.part(low, 2 * size - low), by: divisor, quotient: quotient.part(count + low, size - low))
      divideByEstimate(block.part(0, size + low), by: divisor, quotient: quotient.part(count, low))
    }
  }

  /// Finds a quotient shorter than the divisor from the leading limbs of both, then corrects it, at most twice, by
  /// what the limbs left out contribute.
  private static func divideByEstimate(_ work: Output, by divisor: Input, quotient: Output) {
    let size = divisor.count
    let count = quotient.count
    let skipped = size - count
    let head = divisor.part(skipped, count)
    if compareEqualCounts(Input(work.part(size, count)), head) < 0 {
      divide(inPlace: work.part(skipped, 2 * count), by: head, quotient: quotient)
    } else {
      // The leading limbs are equal, so the largest quotient is the estimate, and dividend - estimate * head is the
      // low half plus the head.
      quotient.update(repeating: UInt.max)
      let carry = add(Input(work.part(skipped, count)), head, into: work.part(skipped, count))
      work.part(size, count).update(repeating: 0)
      work[size] = carry
    }
    withScratch(size) { product in
      multiply(Input(quotient), divisor.part(0, skipped), into: product)
      let rest = work.part(0, size)
      work[size] = work[size] &- subtract(Input(rest), Input(product), into: rest)
      while work[size] != 0 {
        _ = subtract(limb: 1, from: quotient)
        work[size] = work[size] &+ add(Input(rest), divisor, into: rest)
      }
    }
  }

  private static func divideBySchoolbook(_ work: Output, by divisor: Input, quotient: Output) {
    let size = divisor.count
    guard size > 1 else {
      let remainder = divideBySingle(work, by: divisor[0], quotient: quotient)
      work.update(repeating: 0)
      work[0] = remainder
      return
    }
    let high = divisor[size - 1]
    let low = divisor[size - 2]
    let pair = PairDivisor(normalizedHigh: high, low: low)
    var index = quotient.count
    while index > 0 {
      index -= 1
      let top = work[index + size]
      let middle = work[index + size - 1]
      var digit =
        top == high && middle >= low ? UInt.max : pair.quotient(top, middle, work[index + size - 2])
      let window = work.part(index, size)
      var left = top &- subtractProduct(divisor, by: digit, from: window)
      while left != 0 {
        digit &-= 1
        left = left &+ add(Input(window), divisor, into: window)
      }
      work[index + size] = 0
      quotient[index] = digit
    }
  }

  private static func divideBySingle(_ work: Output, by divisor: UInt, quotient: Output) -> UInt {
    let normalized = LimbDivisor(normalized: divisor)
    var remainder = work[work.count - 1]
    var index = quotient.count
    while index > 0 {
      index -= 1
      (quotient[index], remainder) = normalized.divide(remainder, work[index])
    }
    return remainder
  }

  /// Roughly the number of limb products of a division of `a` by `b` limbs: what a caller that counts steps charges.
  public static func divideCost(_ a: Int, _ b: Int) -> Int {
    guard a >= b else { return 1 }
    let count = a - b + 1
    let schoolbook = count.multipliedSaturating(by: max(1, b))
    guard min(count, b) >= divideThreshold else { return schoolbook }
    return min(schoolbook, multiplyCost(count, b).multipliedSaturating(by: 3))
  }
}
