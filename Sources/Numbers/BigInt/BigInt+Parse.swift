// This file reads a BigInt from digits, for every radix, in less than quadratic time: halves are read apart and
// joined by one multiplication.

extension BigInt {
  /// The number that digit values (0 to radix - 1, most significant first) stand for. The caller has checked them.
  public init(digits: [UInt8], radix: Int, negative: Bool = false) {
    let magnitude = digits.withUnsafeBufferPointer { digits in
      radix & (radix - 1) == 0
        ? BigInt.joinBits(digits, width: radix.trailingZeroBitCount) : DigitReader(radix: radix).read(digits)
    }
    self.init(trimmed: magnitude.limbs, negative: negative)
  }

  private static func joinBits(_ digits: UnsafeBufferPointer<UInt8>, width: Int) -> BigInt {
    let count = (digits.count * width + UInt.bitWidth - 1) / UInt.bitWidth
    var limbs = [UInt](repeating: 0, count: count)
    var bit = 0
    for digit in digits.reversed() {
      let offset = UInt(bit % UInt.bitWidth)
      let limb = bit / UInt.bitWidth
      limbs[limb] |= UInt(digit) &<< offset
      if Int(offset) + width > UInt.bitWidth, limb + 1 < count { limbs[limb + 1] |= UInt(digit) &>> (64 &- offset) }
      bit += width
    }
    return BigInt(limbs: limbs, negative: false)
  }
}

private struct DigitReader {
  /// A piece of at most this many limb-sized chunks is read by repeated multiplication by one limb.
  static let leafChunks = 48

  let chunk: RadixChunk

  init(radix: Int) { chunk = RadixChunk(radix: radix) }

  func read(_ digits: UnsafeBufferPointer<UInt8>) -> BigInt {
    let leaf = chunk.digits * DigitReader.leafChunks
    var powers: [BigInt] = []
    var width = leaf
    while width < digits.count {
      powers.append(powers.last.map { $0 * $0 } ?? BigInt(chunk.radix).power(UInt(leaf)))
      width *= 2
    }
    return read(digits, powers[...], width: width / 2)
  }

  /// Splits off `width` low digits, whose power of the radix is the last of `powers`.
  private func read(_ digits: UnsafeBufferPointer<UInt8>, _ powers: ArraySlice<BigInt>, width: Int) -> BigInt {
    guard let power = powers.last else { return readLeaf(digits) }
    let rest = powers.dropLast()
    guard digits.count > width else { return read(digits, rest, width: width / 2) }
    let split = digits.count - width
    let high = read(UnsafeBufferPointer(rebasing: digits[..<split]), rest, width: width / 2)
    let low = read(UnsafeBufferPointer(rebasing: digits[split...]), rest, width: width / 2)
    return high * power + low
  }

  private func readLeaf(_ digits: UnsafeBufferPointer<UInt8>) -> BigInt {
    let count = digits.count / chunk.digits + 1
    return BigInt.build(count, negative: false) { limbs in
      limbs.update(repeating: 0)
      // The first chunk takes what does not fill a whole one.
      var end = digits.count % chunk.digits
      var start = 0
      var used = 0
      while start < digits.count {
        if end == 0 { end = chunk.digits }
        var value: UInt = 0
        for index in start..<end { value = value &* chunk.radix &+ UInt(digits[index]) }
        let part = limbs.part(0, used)
        let carry = Limbs.multiply(Limbs.Input(part), by: chunk.power, adding: value, into: part)
        if carry > 0 {
          limbs[used] = carry
          used += 1
        }
        start = end
        end += chunk.digits
      }
    }
  }
}
