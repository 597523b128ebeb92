// This file defines BLAKE2b and BLAKE2s (RFC 7693), which differ in the size of their words, with all parameters of the
// tree mode.

/// What a program may choose about a BLAKE2 hash.
struct Blake2Parameters {
  var digestSize = 0
  var key: [UInt8] = []
  var salt: [UInt8] = []
  var person: [UInt8] = []
  var fanout = 1
  var depth = 1
  var leafSize: UInt = 0
  var nodeOffset: UInt64 = 0
  var nodeDepth = 0
  var innerSize = 0
  var isLastNode = false
}

/// A word of BLAKE2: its rounds, and how far the mixing turns it. The start is that of SHA-2.
protocol Blake2Word: SHA2Word {
  static var rounds: Int { get }
  static var turns: (Self, Self, Self, Self) { get }
}

extension UInt64: Blake2Word {
  static var rounds: Int { 12 }
  static var turns: (UInt64, UInt64, UInt64, UInt64) { (32, 24, 16, 63) }
}

extension UInt32: Blake2Word {
  static var rounds: Int { 10 }
  static var turns: (UInt32, UInt32, UInt32, UInt32) { (16, 12, 8, 7) }
}

struct Blake2<Word: Blake2Word>: MessageDigest {
  /// Bytes of a word.
  private static var width: Int { Word.bitWidth / 8 }
  static var blockSize: Int { 16 * width }
  static var largestDigest: Int { 8 * width }
  /// The largest salt, and the largest person.
  static var saltSize: Int { 2 * width }
  let digestSize: Int
  private let isLastNode: Bool
  private var state: [Word]
  /// The last block waits until it is known to be the last.
  private var rest: [UInt8] = []
  private var total: UInt64 = 0

  init(_ parameters: Blake2Parameters) {
    digestSize = parameters.digestSize
    isLastNode = parameters.isLastNode
    var block: [UInt8] = [
      UInt8(truncatingIfNeeded: parameters.digestSize), UInt8(truncatingIfNeeded: parameters.key.count),
      UInt8(truncatingIfNeeded: parameters.fanout), UInt8(truncatingIfNeeded: parameters.depth),
    ]
    for i in 0..<4 { block.append(UInt8(truncatingIfNeeded: parameters.leafSize >> UInt(8 * i))) }
    for i in 0..<(Word.bitWidth == 64 ? 8 : 6) {
      block.append(UInt8(truncatingIfNeeded: parameters.nodeOffset >> UInt64(8 * i)))
    }
    block += [UInt8(truncatingIfNeeded: parameters.nodeDepth), UInt8(truncatingIfNeeded: parameters.innerSize)]
    let size = Blake2.saltSize
    block += [UInt8](repeating: 0, count: 8 * Blake2.width - 2 * size - block.count)
    for part in [parameters.salt, parameters.person] {
      block += part.prefix(size) + [UInt8](repeating: 0, count: max(0, size - part.count))
    }
    state = Word.start
    for i in 0..<8 { state[i] ^= Blake2.word(block, i) }
    if !parameters.key.isEmpty {
      rest = parameters.key + [UInt8](repeating: 0, count: max(0, Blake2.blockSize - parameters.key.count))
    }
  }

  mutating func update(_ bytes: UnsafeBufferPointer<UInt8>) {
    var at = 0
    while at < bytes.count {
      if rest.count == Blake2.blockSize {
        total &+= UInt64(Blake2.blockSize)
        absorb(rest, isLast: false)
        rest.removeAll(keepingCapacity: true)
      }
      let count = min(Blake2.blockSize - rest.count, bytes.count - at)
      rest.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[at..<at + count]))
      at += count
    }
  }

  func digest() -> [UInt8] {
    var last = self
    last.total &+= UInt64(rest.count)
    last.absorb(rest + [UInt8](repeating: 0, count: Blake2.blockSize - rest.count), isLast: true)
    let bytes = last.state.flatMap { word in
      (0..<Blake2.width).map { UInt8(truncatingIfNeeded: word >> Word(8 * $0)) }
    }
    return Array(bytes.prefix(digestSize))
  }

  private static func word(_ bytes: [UInt8], _ index: Int) -> Word {
    var result: Word = 0
    for i in 0..<width { result |= Word(bytes[index * width + i]) << Word(8 * i) }
    return result
  }

  // Without the two specializations each operation on a word is a call.
  @_specialize(where Word == UInt64)
  @_specialize(where Word == UInt32)
  private mutating func absorb(_ block: [UInt8], isLast: Bool) {
    let (first, second, third, fourth) = Word.turns
    let start = Word.start
    var state = self.state
    let total = total
    let flipsNode = isLast && isLastNode
    withUnsafeTemporaryAllocation(of: Word.self, capacity: 32) { memory in
      // Sixteen words of the working state, then those of the block.
      block.withUnsafeBytes { bytes in
        for i in 0..<16 {
          memory[16 + i] = Word(littleEndian: bytes.loadUnaligned(fromByteOffset: i * Blake2.width, as: Word.self))
        }
      }
      for i in 0..<8 {
        memory[i] = state[i]
        memory[8 + i] = start[i]
      }
      memory[12] ^= Word(truncatingIfNeeded: total)
      memory[13] ^= Word(truncatingIfNeeded: (total >> UInt64(Word.bitWidth - 1)) >> 1)
      if isLast { memory[14] = ~memory[14] }
      if flipsNode { memory[15] = ~memory[15] }
      blake2Orders.withUnsafeBufferPointer { orders in
        for round in 0..<Word.rounds {
          let order = 16 * (round % 10)
          for step in 0..<8 {
            // Four columns, then four diagonals.
            let column = step & 3
            let shift = step >> 2
            let (a, b) = (column, 4 + ((column + shift) & 3))
            let (c, d) = (8 + ((column + 2 * shift) & 3), 12 + ((column + 3 * shift) & 3))
            memory[a] = memory[a] &+ memory[b] &+ memory[16 + Int(orders[order + 2 * step])]
            memory[d] = Blake2.turned(memory[d] ^ memory[a], first)
            memory[c] = memory[c] &+ memory[d]
            memory[b] = Blake2.turned(memory[b] ^ memory[c], second)
            memory[a] = memory[a] &+ memory[b] &+ memory[16 + Int(orders[order + 2 * step + 1])]
            memory[d] = Blake2.turned(memory[d] ^ memory[a], third)
            memory[c] = memory[c] &+ memory[d]
            memory[b] = Blake2.turned(memory[b] ^ memory[c], fourth)
          }
        }
      }
      for i in 0..<8 { state[i] ^= memory[i] ^ memory[i + 8] }
    }
    self.state = state
  }

  @inline(__always) private static func turned(_ word: Word, _ by: Word) -> Word {
    word &>> by | word &<< (Word(Word.bitWidth) - by)
  }
}

/// In which order a round takes the words of a block.
private let blake2Orders: [UInt8] = [
  0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15,
  14, 10, 4, 8, 9, 15, 13, 6, 1, 12, 0, 2, 11, 7, 5, 3,
  11, 8, 12, 0, 5, 2, 15, 13, 10, 14, 3, 6, 7, 1, 9, 4,
  7, 9, 3, 1, 13, 12, 11, 14, 2, 6, 5, 10, 4, 0, 15, 8,
  9, 0, 5, 7, 2, 4, 10, 15, 14, 1, 11, 12, 6, 8, 3, 13,
  2, 12, 6, 10, 0, 11, 8, 3, 4, 13, 7, 5, 15, 14, 1, 9,
  12, 5, 1, 15, 14, 13, 4, 10, 0, 7, 6, 3, 9, 2, 8, 11,
  13, 11, 7, 14, 12, 1, 3, 9, 5, 0, 15, 4, 8, 6, 2, 10,
  6, 15, 14, 9, 11, 3, 0, 8, 12, 2, 13, 7, 1, 4, 10, 5,
  10, 2, 8, 4, 7, 6, 1, 5, 15, 11, 9, 14, 3, 12, 13, 0,
]
