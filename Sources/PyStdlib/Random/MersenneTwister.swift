// This file defines the generator behind the module random: MT19937 of Matsumoto and Nishimura (1998), whose sequence a
// seed fixes in every Python.

/// A Mersenne Twister with 624 words of state.
struct MersenneTwister {
  private(set) var words = [UInt32](repeating: 0, count: 624)
  private(set) var position = 624

  static let size = 624
  private static let distance = 397

  /// A state that a program saved.
  init?(words: [UInt32], position: Int) {
    guard words.count == MersenneTwister.size, position >= 0, position <= MersenneTwister.size else { return nil }
    self.words = words
    self.position = position
  }

  /// Begins from a key of at least one word, as the reference implementation's `init_by_array`.
  init(key: [UInt32]) {
    let size = MersenneTwister.size
    words[0] = 19_650_218
    for i in 1..<size { words[i] = 1_812_433_253 &* (words[i - 1] ^ words[i - 1] >> 30) &+ UInt32(i) }
    var i = 1
    var k = 0
    for _ in 0..<max(size, key.count) {
      words[i] = (words[i] ^ (words[i - 1] ^ words[i - 1] >> 30) &* 1_664_525) &+ key[k] &+ UInt32(k)
      i += 1
      k += 1
      if i == size {
        words[0] = words[size - 1]
        i = 1
      }
      if k == key.count { k = 0 }
    }
    for _ in 0..<size - 1 {
      words[i] = (words[i] ^ (words[i - 1] ^ words[i - 1] >> 30) &* 1_566_083_941) &- UInt32(i)
      i += 1
      if i == size {
        words[0] = words[size - 1]
        i = 1
      }
    }
    words[0] = 0x8000_0000
  }

  mutating func next() -> UInt32 {
    if position == MersenneTwister.size { twist() }
    var word = words[position]
    position += 1
    word ^= word >> 11
    word ^= word << 7 & 0x9D2C_5680
    word ^= word << 15 & 0xEFC6_0000
    return word ^ word >> 18
  }

  private mutating func twist() {
    let size = MersenneTwister.size
    for i in 0..<size {
      let joined = words[i] & 0x8000_0000 | words[(i + 1) % size] & 0x7FFF_FFFF
      let mixed = words[(i + MersenneTwister.distance) % size] ^ joined >> 1
      words[i] = joined & 1 == 0 ? mixed : mixed ^ 0x9908_B0DF
    }
    position = 0
  }

  /// A float in [0, 1) with 53 random bits.
  mutating func unit() -> Double {
    let high = next() >> 5
    let low = next() >> 6
    return (Double(high) * 67_108_864 + Double(low)) * (1 / 9_007_199_254_740_992)
  }
}
