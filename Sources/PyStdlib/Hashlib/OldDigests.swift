// This file defines MD5 (RFC 1321) and SHA-1 (FIPS 180-4), which old formats still ask for.

struct MD5: MessageDigest {
  static let blockSize = 64
  let digestSize = 16
  private var state: [UInt32] = [0x6745_2301, 0xEFCD_AB89, 0x98BA_DCFE, 0x1032_5476]
  private var blocks = BlockBuffer(size: MD5.blockSize)

  mutating func update(_ bytes: UnsafeBufferPointer<UInt8>) {
    var state = self.state
    blocks.add(bytes) { MD5.absorb($0, into: &state) }
    self.state = state
  }

  func digest() -> [UInt8] {
    var blocks = self.blocks
    var state = self.state
    blocks.finish(lengthBytes: 8, isBigEndian: false) { MD5.absorb($0, into: &state) }
    return state.flatMap { word in (0..<4).map { UInt8(truncatingIfNeeded: word >> UInt32(8 * $0)) } }
  }

  private static func absorb(_ block: UnsafePointer<UInt8>, into state: inout [UInt32]) {
    var (a, b, c, d) = (state[0], state[1], state[2], state[3])
    for i in 0..<64 {
      let mixed: UInt32
      let at: Int
      switch i / 16 {
      case 0: (mixed, at) = (b & c | ~b & d, i)
      case 1: (mixed, at) = (d & b | ~d & c, 5 * i + 1)
      case 2: (mixed, at) = (b ^ c ^ d, 3 * i + 5)
      default: (mixed, at) = (c ^ (b | ~d), 7 * i)
      }
      let start = 4 * (at % 16)
      var word: UInt32 = 0
      for j in 0..<4 { word |= UInt32(block[start + j]) << UInt32(8 * j) }
      let sum = a &+ mixed &+ constants[i] &+ word
      let turn = turns[4 * (i / 16) + i % 4]
      (a, d, c, b) = (d, c, b, b &+ (sum << turn | sum >> (32 - turn)))
    }
    for (i, word) in [a, b, c, d].enumerated() { state[i] &+= word }
  }

  /// How far each round turns, four values for every sixteen steps.
  private static let turns: [UInt32] = [7, 12, 17, 22, 5, 9, 14, 20, 4, 11, 16, 23, 6, 10, 15, 21]

  /// The sines of 1 to 64, times two to the 32nd.
  private static let constants: [UInt32] = [
    0xD76A_A478, 0xE8C7_B756, 0x2420_70DB, 0xC1BD_CEEE, 0xF57C_0FAF, 0x4787_C62A,
    0xA830_4613, 0xFD46_9501, 0x6980_98D8, 0x8B44_F7AF, 0xFFFF_5BB1, 0x895C_D7BE,
    0x6B90_1122, 0xFD98_7193, 0xA679_438E, 0x49B4_0821, 0xF61E_2562, 0xC040_B340,
    0x265E_5A51, 0xE9B6_C7AA, 0xD62F_105D, 0x0244_1453, 0xD8A1_E681, 0xE7D3_FBC8,
    0x21E1_CDE6, 0xC337_07D6, 0xF4D5_0D87, 0x455A_14ED, 0xA9E3_E905, 0xFCEF_A3F8,
    0x676F_02D9, 0x8D2A_4C8A, 0xFFFA_3942, 0x8771_F681, 0x6D9D_6122, 0xFDE5_380C,
    0xA4BE_EA44, 0x4BDE_CFA9, 0xF6BB_4B60, 0xBEBF_BC70, 0x289B_7EC6, 0xEAA1_27FA,
    0xD4EF_3085, 0x0488_1D05, 0xD9D4_D039, 0xE6DB_99E5, 0x1FA2_7CF8, 0xC4AC_5665,
    0xF429_2244, 0x432A_FF97, 0xAB94_23A7, 0xFC93_A039, 0x655B_59C3, 0x8F0C_CC92,
    0xFFEF_F47D, 0x8584_5DD1, 0x6FA8_7E4F, 0xFE2C_E6E0, 0xA301_4314, 0x4E08_11A1,
    0xF753_7E82, 0xBD3A_F235, 0x2AD7_D2BB, 0xEB86_D391,
  ]
}

struct SHA1: MessageDigest {
  static let blockSize = 64
  let digestSize = 20
  private var state: [UInt32] = [0x6745_2301, 0xEFCD_AB89, 0x98BA_DCFE, 0x1032_5476, 0xC3D2_E1F0]
  private var blocks = BlockBuffer(size: SHA1.blockSize)

  mutating func update(_ bytes: UnsafeBufferPointer<UInt8>) {
    var state = self.state
    blocks.add(bytes) { SHA1.absorb($0, into: &state) }
    self.state = state
  }

  func digest() -> [UInt8] {
    var blocks = self.blocks
    var state = self.state
    blocks.finish(lengthBytes: 8, isBigEndian: true) { SHA1.absorb($0, into: &state) }
    return state.flatMap { word in (0..<4).map { UInt8(truncatingIfNeeded: word >> UInt32(24 - 8 * $0)) } }
  }

  private static func absorb(_ block: UnsafePointer<UInt8>, into state: inout [UInt32]) {
    func turned(_ word: UInt32, _ by: UInt32) -> UInt32 { word << by | word >> (32 - by) }
    withUnsafeTemporaryAllocation(of: UInt32.self, capacity: 80) { words in
      for i in 0..<16 {
        var word: UInt32 = 0
        for j in 0..<4 { word = word << 8 | UInt32(block[4 * i + j]) }
        words[i] = word
      }
      for i in 16..<80 { words[i] = turned(words[i - 3] ^ words[i - 8] ^ words[i - 14] ^ words[i - 16], 1) }
      var (a, b, c, d, e) = (state[0], state[1], state[2], state[3], state[4])
      for i in 0..<80 {
        let (mixed, constant): (UInt32, UInt32) =
          switch i / 20 {
          case 0: (b & c | ~b & d, 0x5A82_7999)
          case 1: (b ^ c ^ d, 0x6ED9_EBA1)
          case 2: (b & c | b & d | c & d, 0x8F1B_BCDC)
          default: (b ^ c ^ d, 0xCA62_C1D6)
          }
        (e, d, c, b, a) = (d, c, turned(b, 30), a, turned(a, 5) &+ mixed &+ e &+ constant &+ words[i])
      }
      for (i, word) in [a, b, c, d, e].enumerated() { state[i] &+= word }
    }
  }
}
