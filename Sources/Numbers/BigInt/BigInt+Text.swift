// This file defines BigInt as digits. Radixes that are powers of two take bits from the limbs; the others split the
// number by a power of the radix again and again, because dividing by one word at a time is quadratic.

extension BigInt {
  /// The digits in a radix from 2 to 36, with a "-" in front of a negative number, as ASCII.
  public func ascii(radix: Int = 10, uppercase: Bool = false) -> [UInt8] {
    let negative = isNegative
    guard !isZero else { return [0x30] }
    if radix == 10, limbs.count <= DecimalChunk.leafLimbs { return shortDecimal }
    var digits = radix & (radix - 1) == 0 ? digitsByBits(radix) : DigitWriter(radix: radix).digits(of: self)
    let letter: UInt8 = (uppercase ? 0x41 : 0x61) - 10
    for index in digits.indices {
      let digit = digits[index]
      digits[index] = digit < 10 ? digit + 0x30 : digit + letter
    }
    if negative { digits.insert(0x2D, at: 0) }
    return digits
  }

  /// The digits in a radix from 2 to 36, with a "-" in front of a negative number.
  public func text(radix: Int = 10) -> String {
    String(decoding: ascii(radix: radix), as: UTF8.self)
  }

  /// The decimal text of a number of few limbs, which is what most programs print.
  private var shortDecimal: [UInt8] {
    withUnsafeTemporaryAllocation(of: UInt.self, capacity: limbs.count) { work in
      // 64 bits are less than 20 digits, and the sign takes one more.
      withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 20 * limbs.count + 1) { text in
        for (index, limb) in limbs.enumerated() { work[index] = limb }
        var count = limbs.count
        var start = text.count
        while count > 0 {
          let part = work.part(0, count)
          var value = Limbs.divide(Limbs.Input(part), by: DecimalChunk.divisor, into: part)
          while count > 0, work[count - 1] == 0 { count -= 1 }
          // The last chunk has no zeros in front.
          var left = count > 0 ? DecimalChunk.digits : 0
          while left > 0 || value > 0 {
            start -= 1
            left -= 1
            text[start] = 0x30 + UInt8(truncatingIfNeeded: value % 10)
            value /= 10
          }
        }
        if isNegative {
          start -= 1
          text[start] = 0x2D
        }
        return Array(text[start...])
      }
    }
  }

  /// Digit values, most significant first, for a radix that is a power of two.
  private func digitsByBits(_ radix: Int) -> [UInt8] {
    let width = radix.trailingZeroBitCount
    let count = (bitLength + width - 1) / width
    let mask = UInt(radix - 1)
    var digits = [UInt8](repeating: 0, count: count)
    for index in 0..<count {
      let bit = index * width
      let limb = bit / UInt.bitWidth
      let offset = UInt(bit % UInt.bitWidth)
      var value = limbs[limb] &>> offset
      if Int(offset) + width > UInt.bitWidth, limb + 1 < limbs.count { value |= limbs[limb + 1] &<< (64 &- offset) }
      digits[count - 1 - index] = UInt8(truncatingIfNeeded: value & mask)
    }
    return digits
  }
}

/// The decimal digits that a limb holds.
private enum DecimalChunk {
  static let digits = 19
  static let leafLimbs = 24
  /// 10 ** 19 has its top bit set.
  static let divisor = LimbDivisor(normalized: 10_000_000_000_000_000_000)
}

/// The largest power of a radix that a limb holds.
struct RadixChunk {
  let radix: UInt
  let digits: Int
  let power: UInt

  init(radix: Int) {
    self.radix = UInt(radix)
    var digits = 1
    var power = UInt(radix)
    while true {
      let (next, overflow) = power.multipliedReportingOverflow(by: UInt(radix))
      if overflow { break }
      power = next
      digits += 1
    }
    self.digits = digits
    self.power = power
  }
}

/// Writes the digits of a number by divide and conquer.
private struct DigitWriter {
  /// A piece of at most this many limb-sized chunks is written by repeated division by one limb.
  static let leafChunks = 32

  let chunk: RadixChunk
  let divisor: LimbDivisor
  let shift: UInt

  init(radix: Int) {
    chunk = RadixChunk(radix: radix)
    shift = UInt(chunk.power.leadingZeroBitCount)
    divisor = LimbDivisor(normalized: chunk.power &<< shift)
  }

  /// Digit values, most significant first, without leading zeros.
  func digits(of number: BigInt) -> [UInt8] {
    // powers[k] is radix ** (leaf width * 2^k); the last one has at most about half of the number's bits.
    let leaf = chunk.digits * DigitWriter.leafChunks
    var powers: [BigInt] = []
    var width = leaf
    if number.limbs.count > DigitWriter.leafChunks {
      var power = BigInt(UInt(chunk.radix)).power(UInt(leaf))
      powers.append(power)
      while power.bitLength * 2 - 1 <= number.bitLength {
        power = power * power
        powers.append(power)
      }
      width = leaf << powers.count
    } else {
      width = chunk.digits * (number.limbs.count + number.limbs.count / 4 + 1)
    }
    var digits = [UInt8](repeating: 0, count: width)
    digits.withUnsafeMutableBufferPointer { write(number.magnitude, powers[...], to: $0[...]) }
    let zeros = digits.prefix { $0 == 0 }.count
    digits.removeFirst(zeros)
    return digits
  }

  /// Fills `output` with the digits of a number that fits in it, zeros in front. The output is all zeros before.
  private func write(
    _ number: BigInt, _ powers: ArraySlice<BigInt>, to output: Slice<UnsafeMutableBufferPointer<UInt8>>
  ) {
    guard !number.isZero else { return }
    guard let power = powers.last else { return writeLeaf(number, to: output) }
    let middle = output.startIndex + output.count / 2
    let rest = powers.dropLast()
    guard number.compareMagnitude(power) >= 0, let (high, low) = number.dividedTruncating(by: power) else {
      return write(number, rest, to: output[middle...])
    }
    write(high, rest, to: output[..<middle])
    write(low, rest, to: output[middle...])
  }

  private func writeLeaf(_ number: BigInt, to output: Slice<UnsafeMutableBufferPointer<UInt8>>) {
    var work = number.limbs
    var position = output.endIndex
    let bytes = output.base
    work.withUnsafeMutableBufferPointer { work in
      var count = work.count
      while count > 0 {
        var value: UInt
        if shift == 0 {
          let part = work.part(0, count)
          value = Limbs.divide(Limbs.Input(part), by: divisor, into: part)
        } else {
          let part = work.part(0, count)
          value = Limbs.divide(Limbs.Input(part), by: chunk.power, into: part)
        }
        while count > 0, work[count - 1] == 0 { count -= 1 }
        var left = chunk.digits
        while left > 0, position > output.startIndex {
          position -= 1
          left -= 1
          let (quotient, digit) =
            chunk.radix == 10 ? (value / 10, value % 10) : (value / chunk.radix, value % chunk.radix)
          bytes[position] = UInt8(truncatingIfNeeded: digit)
          value = quotient
        }
      }
    }
  }
}
