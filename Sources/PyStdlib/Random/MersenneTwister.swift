// This file defines the generator MT19937 of M. Matsumoto and T. Nishimura (1998), whose sequence for a seed Python
// promises.

import PyRuntime

final class MersenneTwister: RestorableState {
  static let size = 624
  private static let middle = 397
  /// The last value is the place in the others.
  private(set) var words = [UInt32](repeating: 0, count: size)
  private(set) var place = size

  func remembered() -> (() -> Void)? { remembering(\.words, \.place) }

  /// Takes a state that `words` and `place` gave.
  func restore(_ words: [UInt32], _ place: Int) {
    guard words.count == MersenneTwister.size else { return }
    self.words = words
    self.place = place
  }

  /// Fills the state from one word.
  private func spread(_ word: UInt32) {
    words[0] = word
    for i in 1..<MersenneTwister.size {
      words[i] = 1_812_433_253 &* (words[i - 1] ^ words[i - 1] >> 30) &+ UInt32(i)
    }
    place = MersenneTwister.size
  }

  /// Fills the state from a key of any length, each word of which counts.
  func seed(_ key: [UInt32]) {
    let size = MersenneTwister.size
    spread(19_650_218)
    var at = 1
    func advance() {
      at += 1
      if at == size {
        words[0] = words[size - 1]
        at = 1
      }
    }
    var next = 0
    for _ in 0..<max(size, key.count) {
      let previous = words[at - 1] ^ words[at - 1] >> 30
      words[at] = (words[at] ^ previous &* 1_664_525) &+ key[next] &+ UInt32(truncatingIfNeeded: next)
      advance()
      next = next + 1 == key.count ? 0 : next + 1
    }
    for _ in 1..<size {
      let previous = words[at - 1] ^ words[at - 1] >> 30
      words[at] = (words[at] ^ previous &* 1_566_083_941) &- UInt32(truncatingIfNeeded: at)
      advance()
    }
    words[0] = 0x8000_0000
  }

  /// Turns the whole state over.
  private func renew() {
    let size = MersenneTwister.size
    for i in 0..<size {
      let joined = words[i] & 0x8000_0000 | words[(i + 1) % size] & 0x7FFF_FFFF
      words[i] = words[(i + MersenneTwister.middle) % size] ^ joined >> 1 ^ (joined & 1) &* 0x9908_B0DF
    }
    place = 0
  }

  /// The next 32 bits.
  func next() -> UInt32 {
    if place >= MersenneTwister.size { renew() }
    var word = words[place]
    place += 1
    word ^= word >> 11
    word ^= word << 7 & 0x9D2C_5680
    word ^= word << 15 & 0xEFC6_0000
    return word ^ word >> 18
  }

  /// A float of 53 random bits from 0 up to 1.
  func nextUnit() -> Double {
    let high = UInt64(next() >> 5)
    return Double(high << 26 | UInt64(next() >> 6)) / 0x20_0000_0000_0000
  }

  /// `count` random bits, the least word first.
  func nextBits(_ count: Int) -> [UInt32] {
    var result: [UInt32] = []
    result.reserveCapacity((count + 31) / 32)
    var left = count
    while left > 0 {
      result.append(left < 32 ? next() >> UInt32(32 - left) : next())
      left -= 32
    }
    return result
  }
}
