// This file defines SHA-2 (FIPS 180-4), whose two forms differ in their words, their turns and the number of rounds.

/// SHA-256 and SHA-512, by their words; `short` gives SHA-224 and SHA-384.
struct SHA2<Word: SHA2Word>: MessageDigest {
  /// Bytes of a word.
  private static var width: Int { Word.bitWidth / 8 }
  static var blockSize: Int { 16 * width }

  private var state: [Word]
  private var blocks = BlockBuffer(size: SHA2.blockSize)
  let digestSize: Int

  init() {
    self.init(state: Word.start, digestSize: 8 * SHA2.width)
  }

  /// Another start, and the result cut off.
  static var short: SHA2 { SHA2(state: Word.shortStart, digestSize: Word.shortSize) }

  private init(state: [Word], digestSize: Int) {
    self.state = state
    self.digestSize = digestSize
  }

  mutating func update(_ bytes: UnsafeBufferPointer<UInt8>) {
    var state = self.state
    blocks.add(bytes) { SHA2.absorb($0, into: &state) }
    self.state = state
  }

  func digest() -> [UInt8] {
    var blocks = self.blocks
    var state = self.state
    blocks.finish(lengthBytes: 2 * SHA2.width, isBigEndian: true) { SHA2.absorb($0, into: &state) }
    let bytes = state.flatMap { word in
      (1...SHA2.width).map { UInt8(truncatingIfNeeded: word >> Word(Word.bitWidth - 8 * $0)) }
    }
    return Array(bytes.prefix(digestSize))
  }

  // Without the two specializations each operation on a word is a call.
  @_specialize(where Word == UInt64)
  @_specialize(where Word == UInt32)
  private static func absorb(_ block: UnsafePointer<UInt8>, into state: inout [Word]) {
    let constants = Word.constants
    let turns = Word.rotations
    withUnsafeTemporaryAllocation(of: Word.self, capacity: constants.count) { words in
      for i in 0..<16 {
        var word: Word = 0
        for j in 0..<width { word = word << 8 | Word(block[width * i + j]) }
        words[i] = word
      }
      for i in 16..<constants.count {
        let first = turns.early.shifted(words[i - 15])
        let second = turns.late.shifted(words[i - 2])
        words[i] = words[i - 16] &+ first &+ words[i - 7] &+ second
      }
      var (a, b, c, d) = (state[0], state[1], state[2], state[3])
      var (e, f, g, h) = (state[4], state[5], state[6], state[7])
      for i in 0..<constants.count {
        let choice = e & f ^ ~e & g
        let first = h &+ turns.right.turned(e) &+ choice &+ constants[i] &+ words[i]
        let second = turns.left.turned(a) &+ (a & b ^ a & c ^ b & c)
        (h, g, f, e, d, c, b, a) = (g, f, e, d &+ first, c, b, a, first &+ second)
      }
      for (i, word) in [a, b, c, d, e, f, g, h].enumerated() { state[i] &+= word }
    }
  }
}

typealias SHA256 = SHA2<UInt32>
typealias SHA512 = SHA2<UInt64>

/// By how many bits three copies of a word are turned to the right before they are added without carry.
struct SHA2Turns<Word: FixedWidthInteger & UnsignedInteger & BitwiseCopyable> {
  let first: Word
  let second: Word
  let third: Word

  @inline(__always) func turned(_ word: Word) -> Word {
    turned(word, first) ^ turned(word, second) ^ turned(word, third)
  }

  /// The same with the third copy shifted.
  @inline(__always) func shifted(_ word: Word) -> Word {
    turned(word, first) ^ turned(word, second) ^ word >> third
  }

  @inline(__always) private func turned(_ word: Word, _ by: Word) -> Word {
    word &>> by | word &<< (Word(Word.bitWidth) &- by)
  }
}

/// The turns of one form of SHA-2.
struct SHA2Round<Word: FixedWidthInteger & UnsignedInteger & BitwiseCopyable> {
  /// For a word of the schedule: of the words 15 and 2 places before it.
  let early: SHA2Turns<Word>
  let late: SHA2Turns<Word>
  /// For a round: of the fifth and the first word of the state.
  let right: SHA2Turns<Word>
  let left: SHA2Turns<Word>
}
