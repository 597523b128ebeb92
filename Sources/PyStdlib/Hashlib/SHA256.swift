// This file defines SHA-256 and SHA-224 (FIPS 180-4).

/// A hash under way.
struct SHA256: MessageDigest {
  static let blockSize = 64
  private var state: [UInt32]
  private var blocks = BlockBuffer(size: SHA256.blockSize)
  let digestSize: Int

  init() {
    state = SHA256.start
    digestSize = 32
  }

  /// SHA-224: another start, and the result cut off.
  static var short: SHA256 { SHA256(state: start224, digestSize: 28) }

  private init(state: [UInt32], digestSize: Int) {
    self.state = state
    self.digestSize = digestSize
  }

  mutating func update(_ bytes: UnsafeBufferPointer<UInt8>) {
    var state = self.state
    blocks.add(bytes) { SHA256.absorb($0, into: &state) }
    self.state = state
  }

  func digest() -> [UInt8] {
    var blocks = self.blocks
    var state = self.state
    blocks.finish(lengthBytes: 8, isBigEndian: true) { SHA256.absorb($0, into: &state) }
    return Array(
      state.flatMap { word in (0..<4).map { UInt8(truncatingIfNeeded: word >> UInt32(24 - 8 * $0)) } }.prefix(
        digestSize))
  }

  private static func absorb(_ block: UnsafePointer<UInt8>, into state: inout [UInt32]) {
    withUnsafeTemporaryAllocation(of: UInt32.self, capacity: 64) { words in
      for i in 0..<16 {
        var word: UInt32 = 0
        for j in 0..<4 { word = word << 8 | UInt32(block[4 * i + j]) }
        words[i] = word
      }
      for i in 16..<64 {
        let a = words[i - 15]
        let b = words[i - 2]
        let first = turned(a, 7) ^ turned(a, 18) ^ a >> 3
        let second = turned(b, 17) ^ turned(b, 19) ^ b >> 10
        words[i] = words[i - 16] &+ first &+ words[i - 7] &+ second
      }
      var (a, b, c, d) = (state[0], state[1], state[2], state[3])
      var (e, f, g, h) = (state[4], state[5], state[6], state[7])
      for i in 0..<64 {
        let choice = e & f ^ ~e & g
        let first = h &+ (turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)) &+ choice &+ constants[i] &+ words[i]
        let second = (turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)) &+ (a & b ^ a & c ^ b & c)
        (h, g, f, e, d, c, b, a) = (g, f, e, d &+ first, c, b, a, first &+ second)
      }
      for (i, word) in [a, b, c, d, e, f, g, h].enumerated() { state[i] &+= word }
    }
  }

  private static func turned(_ word: UInt32, _ by: UInt32) -> UInt32 { word >> by | word << (32 - by) }

  /// The first bits of the fractions of the square roots of the first primes.
  static let start: [UInt32] = [
    0x6A09_E667, 0xBB67_AE85, 0x3C6E_F372, 0xA54F_F53A, 0x510E_527F, 0x9B05_688C,
    0x1F83_D9AB, 0x5BE0_CD19,
  ]

  /// The second 32 bits of the same, of the ninth prime and those behind it.
  private static let start224: [UInt32] = [
    0xC105_9ED8, 0x367C_D507, 0x3070_DD17, 0xF70E_5939, 0xFFC0_0B31, 0x6858_1511,
    0x64F9_8FA7, 0xBEFA_4FA4,
  ]

  /// The first bits of the fractions of the cube roots of the first 64 primes.
  private static let constants: [UInt32] = [
    0x428A_2F98, 0x7137_4491, 0xB5C0_FBCF, 0xE9B5_DBA5, 0x3956_C25B, 0x59F1_11F1,
    0x923F_82A4, 0xAB1C_5ED5, 0xD807_AA98, 0x1283_5B01, 0x2431_85BE, 0x550C_7DC3,
    0x72BE_5D74, 0x80DE_B1FE, 0x9BDC_06A7, 0xC19B_F174, 0xE49B_69C1, 0xEFBE_4786,
    0x0FC1_9DC6, 0x240C_A1CC, 0x2DE9_2C6F, 0x4A74_84AA, 0x5CB0_A9DC, 0x76F9_88DA,
    0x983E_5152, 0xA831_C66D, 0xB003_27C8, 0xBF59_7FC7, 0xC6E0_0BF3, 0xD5A7_9147,
    0x06CA_6351, 0x1429_2967, 0x27B7_0A85, 0x2E1B_2138, 0x4D2C_6DFC, 0x5338_0D13,
    0x650A_7354, 0x766A_0ABB, 0x81C2_C92E, 0x9272_2C85, 0xA2BF_E8A1, 0xA81A_664B,
    0xC24B_8B70, 0xC76C_51A3, 0xD192_E819, 0xD699_0624, 0xF40E_3585, 0x106A_A070,
    0x19A4_C116, 0x1E37_6C08, 0x2748_774C, 0x34B0_BCB5, 0x391C_0CB3, 0x4ED8_AA4A,
    0x5B9C_CA4F, 0x682E_6FF3, 0x748F_82EE, 0x78A5_636F, 0x84C8_7814, 0x8CC7_0208,
    0x90BE_FFFA, 0xA450_6CEB, 0xBEF9_A3F7, 0xC671_78F2,
  ]
}
