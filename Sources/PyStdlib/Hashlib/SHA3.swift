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
    var turns = [Int](repeating: 0, count: 25)
    var order = [Int](repeating: 0, count: 25)
    var (x, y) = (1, 0)
    for step in 0..<24 {
      turns[x + 5 * y] = (step + 1) * (step + 2) / 2 % 64
      (x, y) = (y, (2 * x + 3 * y) % 5)
    }
    for x in 0..<5 { for y in 0..<5 { order[y + 5 * ((2 * x + 3 * y) % 5)] = x + 5 * y } }
    var register: UInt8 = 1
    for _ in 0..<24 {
      var columns = [UInt64](repeating: 0, count: 5)
      for i in 0..<25 { columns[i % 5] ^= state[i] }
      for i in 0..<25 { state[i] ^= columns[(i + 4) % 5] ^ turned(columns[(i + 1) % 5], 1) }
      let moved = order.map { turned(state[$0], turns[$0]) }
      for i in 0..<25 {
        let row = i - i % 5
        state[i] = moved[i] ^ (~moved[row + (i + 1) % 5] & moved[row + (i + 2) % 5])
      }
      // The constant of a round: bits 2 ** j - 1 from a shift register.
      for j in 0..<7 {
        if register & 1 == 1 { state[0] ^= 1 << UInt64((1 << j) - 1) }
        register = register & 0x80 == 0 ? register << 1 : (register << 1) ^ 0x71
      }
    }
  }

  private static func turned(_ word: UInt64, _ by: Int) -> UInt64 {
    by == 0 ? word : (word << UInt64(by)) | (word >> UInt64(64 - by))
  }
}
