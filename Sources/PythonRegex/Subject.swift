// This file defines the text that patterns are run on: UTF-8 for PCRE2, with the way between its byte offsets and Python's
// code-point offsets. Both ways continue from the place asked for last, so that a walk over all matches counts every
// character once; ASCII needs no counting.

/// A subject in UTF-8, or raw bytes.
///
/// Lone surrogates, which Python's str may hold, are encoded as three bytes like any other character of their size:
/// PCRE2 takes them so.
public final class Subject {
  /// What to hand to `Pattern.match`. Lives as long as the subject.
  public let utf8: UnsafeBufferPointer<UInt8>
  /// Byte offsets and Python's offsets are the same: ASCII, or raw bytes.
  public let isIdentity: Bool
  /// Length in code points, or in bytes for raw bytes.
  public let count: Int

  private let owned: UnsafeMutableBufferPointer<UInt8>?
  /// The place asked for last.
  private var knownByte = 0
  private var knownIndex = 0

  private init(owned: UnsafeMutableBufferPointer<UInt8>, count: Int) {
    self.owned = owned
    utf8 = UnsafeBufferPointer(owned)
    isIdentity = owned.count == count
    self.count = count
  }

  /// Encodes code points: a flat UCS-2 or UCS-4 string. Values beyond U+10FFFF become U+FFFD.
  public convenience init<Unit: FixedWidthInteger & UnsignedInteger>(codePoints: UnsafeBufferPointer<Unit>) {
    var size = 0
    for unit in codePoints { size &+= Subject.width(UInt32(truncatingIfNeeded: unit)) }
    let buffer = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: size)
    var offset = 0
    for unit in codePoints {
      if unit < 0x80 {
        buffer[offset] = UInt8(truncatingIfNeeded: unit)
        offset &+= 1
      } else {
        Subject.encode(UInt32(truncatingIfNeeded: unit), into: buffer, &offset)
      }
    }
    self.init(owned: buffer, count: codePoints.count)
  }

  /// Encodes code points.
  public convenience init(_ codePoints: [UInt32]) {
    let copy = UnsafeMutableBufferPointer<UInt32>.allocate(capacity: codePoints.count)
    defer { copy.deallocate() }
    _ = copy.initialize(from: codePoints)
    self.init(codePoints: UnsafeBufferPointer(copy))
  }

  /// Encodes a string.
  public convenience init(_ text: String) {
    self.init(text.unicodeScalars.map(\.value))
  }

  /// Uses bytes in place: ASCII text, or a bytes object. They have to outlive the subject.
  public init(identity bytes: UnsafeBufferPointer<UInt8>) {
    owned = nil
    utf8 = bytes
    isIdentity = true
    count = bytes.count
  }

  /// Copies raw bytes.
  public convenience init(bytes: [UInt8]) {
    let buffer = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: bytes.count)
    _ = buffer.initialize(from: bytes)
    self.init(owned: buffer, count: bytes.count)
  }

  deinit {
    owned?.deallocate()
  }

  /// Without a branch in it, so that a sum over a text takes many characters in one step.
  @inline(__always)
  private static func width(_ value: UInt32) -> Int {
    let isLarge = value >= 0x1_0000 && value <= 0x10_FFFF
    return 1 &+ (value >= 0x80 ? 1 : 0) &+ (value >= 0x800 ? 1 : 0) &+ (isLarge ? 1 : 0)
  }

  private static func encode(_ value: UInt32, into buffer: UnsafeMutableBufferPointer<UInt8>, _ offset: inout Int) {
    let value = value > 0x10_FFFF ? 0xFFFD : value
    let width = width(value)
    if width == 1 {
      buffer[offset] = UInt8(truncatingIfNeeded: value)
    } else {
      let lead: UInt32 = width == 2 ? 0xC0 : width == 3 ? 0xE0 : 0xF0
      var shift = UInt32(width &- 1) &* 6
      buffer[offset] = UInt8(truncatingIfNeeded: lead | value >> shift)
      for place in 1..<width {
        shift &-= 6
        buffer[offset &+ place] = UInt8(truncatingIfNeeded: 0x80 | value >> shift & 0x3F)
      }
    }
    offset &+= width
  }

  /// Python's offset of a byte offset, which has to be at a character.
  public func index(ofByte byte: Int) -> Int {
    if isIdentity { return byte }
    let byte = min(max(byte, 0), utf8.count)
    if byte < knownByte / 2 { (knownByte, knownIndex) = (0, 0) }
    if byte >= knownByte {
      knownIndex &+= characters(in: knownByte..<byte)
    } else {
      knownIndex &-= characters(in: byte..<knownByte)
    }
    knownByte = byte
    return knownIndex
  }

  /// The byte offset of Python's offset; beyond the end it is the end.
  public func byte(ofIndex index: Int) -> Int {
    if isIdentity { return index }
    let index = min(max(index, 0), count)
    if index < knownIndex / 2 { (knownByte, knownIndex) = (0, 0) }
    while knownIndex < index {
      knownByte &+= 1
      while knownByte < utf8.count, utf8[knownByte] & 0xC0 == 0x80 { knownByte &+= 1 }
      knownIndex &+= 1
    }
    while knownIndex > index {
      knownByte &-= 1
      while knownByte > 0, utf8[knownByte] & 0xC0 == 0x80 { knownByte &-= 1 }
      knownIndex &-= 1
    }
    return knownByte
  }

  private func characters(in range: Range<Int>) -> Int {
    var count = 0
    for offset in range where utf8[offset] & 0xC0 != 0x80 { count &+= 1 }
    return count
  }
}
