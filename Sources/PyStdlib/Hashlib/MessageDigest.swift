// This file defines what the hash functions share: a hash takes bytes in blocks, and its value can be asked for at any
// time.

/// A hash under way; a copy goes its own way.
protocol MessageDigest {
  static var blockSize: Int { get }
  var digestSize: Int { get }
  mutating func update(_ bytes: UnsafeBufferPointer<UInt8>)
  /// The value of all bytes so far.
  func digest() -> [UInt8]
}

extension MessageDigest {
  mutating func update(_ bytes: [UInt8]) {
    bytes.withUnsafeBufferPointer { update($0) }
  }
}

/// Cuts bytes into blocks and keeps what is left of them.
struct BlockBuffer {
  let size: Int
  private(set) var rest: [UInt8] = []
  private(set) var total: UInt64 = 0

  init(size: Int) { self.size = size }

  mutating func add(_ bytes: UnsafeBufferPointer<UInt8>, _ absorb: (UnsafePointer<UInt8>) -> Void) {
    guard let base = bytes.baseAddress else { return }
    total &+= UInt64(bytes.count)
    var at = 0
    if !rest.isEmpty {
      at = min(size - rest.count, bytes.count)
      rest.append(contentsOf: UnsafeBufferPointer(start: base, count: at))
      if rest.count < size { return }
      rest.withUnsafeBufferPointer { if let block = $0.baseAddress { absorb(block) } }
      rest.removeAll(keepingCapacity: true)
    }
    while bytes.count - at >= size {
      absorb(base + at)
      at += size
    }
    rest.append(contentsOf: UnsafeBufferPointer(start: base + at, count: bytes.count - at))
  }

  /// The end of MD5, SHA-1 and SHA-2: a one bit, zeros, and the number of bits in the last `lengthBytes` of a block.
  mutating func finish(lengthBytes: Int, isBigEndian: Bool, _ absorb: (UnsafePointer<UInt8>) -> Void) {
    let bits = total &* 8
    let zeros = (2 * size - 1 - rest.count - lengthBytes) % size
    var padding = [0x80] + [UInt8](repeating: 0, count: zeros + lengthBytes)
    for i in 0..<8 {
      let at = isBigEndian ? padding.count - 1 - i : padding.count - 8 + i
      padding[at] = UInt8(truncatingIfNeeded: bits >> UInt64(8 * i))
    }
    padding.withUnsafeBufferPointer { add($0, absorb) }
  }
}
