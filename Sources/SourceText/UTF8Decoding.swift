// This file decodes UTF-8 with the offset of what is wrong, because the standard library repairs bad bytes silently,
// and a message about a broken file has to name the byte.

/// The first thing in a byte sequence that is not UTF-8.
public struct UTF8Fault: Hashable, Sendable {
  /// Worded as CPython's codec words it.
  public enum Reason: String, Sendable {
    case invalidStart = "invalid start byte"
    case invalidContinuation = "invalid continuation byte"
    case unexpectedEnd = "unexpected end of data"
  }

  /// The offset of the first byte of the bad sequence.
  public var offset: Int
  /// How many bytes belong to it: the longest prefix of a valid sequence, at least 1.
  public var length: Int
  public var byte: UInt8
  public var reason: Reason
}

/// One step of decoding: a scalar, or what stands there instead.
public enum DecodedScalar: Sendable {
  case scalar(Unicode.Scalar, length: Int)
  case fault(UTF8Fault)

  /// The bytes consumed, at least 1.
  public var length: Int {
    switch self {
    case .scalar(_, let length): length
    case .fault(let fault): fault.length
    }
  }

  /// The scalar, or the replacement character.
  public var scalarOrReplacement: Unicode.Scalar {
    if case .scalar(let scalar, _) = self { scalar } else { "\u{FFFD}" }
  }
}

/// Decodes the scalar that starts at `offset`, which must be an index of `bytes`.
///
/// The accepted sequences are those of table 3-7 of the Unicode Standard: no surrogates, no overlong forms.
public func decodeScalar(in bytes: some RandomAccessCollection<UInt8>, at offset: Int) -> DecodedScalar {
  func byte(_ index: Int) -> UInt8 { bytes[bytes.index(bytes.startIndex, offsetBy: index)] }
  let total = bytes.count
  let first = byte(offset)
  func fault(_ length: Int, _ reason: UTF8Fault.Reason) -> DecodedScalar {
    .fault(UTF8Fault(offset: offset, length: length, byte: first, reason: reason))
  }
  if first < 0x80 { return .scalar(Unicode.Scalar(first), length: 1) }
  let length: Int
  var second: ClosedRange<UInt8> = 0x80...0xBF
  var value: UInt32
  switch first {
  case 0xC2...0xDF: (length, value) = (2, UInt32(first & 0x1F))
  case 0xE0...0xEF:
    (length, value) = (3, UInt32(first & 0x0F))
    if first == 0xE0 { second = 0xA0...0xBF }
    if first == 0xED { second = 0x80...0x9F }
  case 0xF0...0xF4:
    (length, value) = (4, UInt32(first & 0x07))
    if first == 0xF0 { second = 0x90...0xBF }
    if first == 0xF4 { second = 0x80...0x8F }
  default: return fault(1, .invalidStart)
  }
  for step in 1..<length {
    guard offset + step < total else { return fault(step, .unexpectedEnd) }
    let next = byte(offset + step)
    let allowed = step == 1 ? second : 0x80...0xBF
    guard allowed.contains(next) else { return fault(step, .invalidContinuation) }
    value = value << 6 | UInt32(next & 0x3F)
  }
  return .scalar(Unicode.Scalar(value) ?? "\u{FFFD}", length: length)
}

/// The first fault in `bytes`, or nil when all of it is UTF-8.
public func firstUTF8Fault(in bytes: [UInt8]) -> UTF8Fault? {
  bytes.withUnsafeBufferPointer { firstUTF8Fault(in: $0) }
}

/// The first fault in `bytes`, or nil when all of it is UTF-8.
public func firstUTF8Fault(in bytes: UnsafeBufferPointer<UInt8>) -> UTF8Fault? {
  var offset = 0
  // Most of a text is ASCII, which is passed over in blocks.
  let block = 64
  while offset < bytes.count {
    while offset + block <= bytes.count && isASCII(UnsafeBufferPointer(rebasing: bytes[offset..<offset + block])) {
      offset += block
    }
    while offset < bytes.count && bytes[offset] < 0x80 { offset += 1 }
    if offset == bytes.count { return nil }
    switch decodeScalar(in: bytes, at: offset) {
    case .scalar(_, let length): offset += length
    case .fault(let fault): return fault
    }
  }
  return nil
}

/// Whether all bytes are ASCII.
public func isASCII(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
  // Without a branch in it the loop looks at many bytes at once.
  var all: UInt8 = 0
  for byte in bytes { all |= byte }
  return all < 0x80
}
