// This file defines the hashes of FIPS 202, which are one sponge: SHA-3 of four sizes, and SHAKE, which gives as many
// bytes as one asks for.

struct SHA3: MessageDigest {
  static let blockSize = 0
  /// Zero for SHAKE.
  let digestSize: Int
  /// Bytes of the state that a block takes.
  let rate: Int
  private let suffix: UInt8
  private var state = [UInt64](repeating: 0, count: 25)
  private var blocks: BlockBuffer

  /// SHA-3 with a value of so many bytes.
  init(size: Int) {
    self.init(digestSize: size, rate: 200 - 2 * size, suffix: 0x06)
  }

  /// SHAKE with a strength of so many bits.
  init(shake strength: Int) {
    self.init(digestSize: 0, rate: 200 - strength / 4, suffix: 0x1F)
  }

  private init(digestSize: Int, rate: Int, suffix: UInt8) {
    self.digestSize = digestSize
    self.rate = rate
    self.suffix = suffix
    blocks = BlockBuffer(size: rate)
  }

  mutating func update(_ bytes: UnsafeBufferPointer<UInt8>) {
    var state = self.state
    let rate = rate
    blocks.add(bytes) { SHA3.absorb($0, rate, into: &state) }
    self.state = state
  }

  func digest() -> [UInt8] { digest(count: digestSize) }

  /// The first `count` bytes of what the sponge gives back.
  func digest(count: Int) -> [UInt8] {
    var state = self.state
    var last = blocks.rest + [suffix]
    last += [UInt8](repeating: 0, count: rate - last.count)
    last[rate - 1] |= 0x80
    last.withUnsafeBufferPointer { if let block = $0.baseAddress { SHA3.absorb(block, rate, into: &state) } }
    var result: [UInt8] = []
    result.reserveCapacity(count)
    while result.count < count {
      for i in 0..<rate where result.count < count {
        result.append(UInt8(truncatingIfNeeded: state[i / 8] >> UInt64(8 * (i % 8))))
      }
      if result.count < count { SHA3.mix(&state) }
    }
    return result
  }

  private static func absorb(_ block: UnsafePointer<UInt8>, _ rate: Int, into state: inout [UInt64]) {
    for i in 0..<rate { state[i / 8] ^= UInt64(block[i]) << UInt64(8 * (i % 8)) }
    mix(&state)
  }

  /// The permutation Keccak-f[1600]. Lane (x, y) is word x + 5 y.
  private static func mix(_ state: inout [UInt64]) {
    withUnsafeTemporaryAllocation(of: UInt64.self, capacity: 30) { memory in
      for constant in constants {
        // The parities of the columns, then the lanes on their new places.
        for x in 0..<5 { memory[x] = state[x] ^ state[x + 5] ^ state[x + 10] }
        for x in 0..<5 { memory[x] ^= state[x + 15] ^ state[x + 20] }
        for i in 0..<25 {
          let (place, turn) = moves[i]
          let x = i % 5
          let lane = state[i] ^ memory[(x + 4) % 5] ^ turned(memory[(x + 1) % 5], 1)
          memory[5 + place] = turned(lane, turn)
        }
        for row in stride(from: 0, to: 25, by: 5) {
          for x in 0..<5 {
            state[row + x] = memory[5 + row + x] ^ (~memory[5 + row + (x + 1) % 5] & memory[5 + row + (x + 2) % 5])
          }
        }
        state[0] ^= constant
      }
    }
  }

  @inline(__always) private static func turned(_ word: UInt64, _ by: UInt64) -> UInt64 {
    (word &<< by) | (word &>> (64 &- by))
  }

  /// Where each lane goes, and how far it is turned.
  private static let moves: [(place: Int, turn: UInt64)] = {
    var turns = [UInt64](repeating: 0, count: 25)
    var (x, y) = (1, 0)
    for step in 0..<24 {
      turns[x + 5 * y] = UInt64((step + 1) * (step + 2) / 2 % 64)
      (x, y) = (y, (2 * x + 3 * y) % 5)
    }
    return (0..<25).map { i in (i / 5 + 5 * ((2 * (i % 5) + 3 * (i / 5)) % 5), turns[i]) }
  }()

  /// The constants of the rounds: bits 2 ** j - 1 from a shift register.
  private static let constants: [UInt64] = {
    var register: UInt8 = 1
    return (0..<24).map { _ in
      var constant: UInt64 = 0
      for j in 0..<7 {
        if register & 1 == 1 { constant |= 1 << UInt64((1 << j) - 1) }
        register = register & 0x80 == 0 ? register << 1 : (register << 1) ^ 0x71
      }
      return constant
    }
  }()
}
