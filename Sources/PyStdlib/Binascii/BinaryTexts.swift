// This file defines base64 (RFC 4648), uuencode and two checksums as binascii has them: what their decoders let pass,
// and the words for what they do not.

enum Base64 {
  private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

  static func encode(_ data: [UInt8]) -> [UInt8] {
    let alphabet = alphabet
    var text: [UInt8] = []
    text.reserveCapacity((data.count &+ 2) / 3 &* 4 &+ 1)
    var place = 0
    while place < data.count {
      let left = min(3, data.count &- place)
      var bits = 0
      for i in 0..<3 { bits = bits << 8 | (i < left ? Int(data[place &+ i]) : 0) }
      for i in 0..<4 { text.append(i <= left ? alphabet[bits >> (18 &- 6 &* i) & 63] : 0x3D) }
      place &+= 3
    }
    return text
  }

  private static func value(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x41...0x5A: byte &- 0x41
    case 0x61...0x7A: byte &- 0x47
    case 0x30...0x39: byte &+ 4
    case 0x2B: 62
    case 0x2F: 63
    default: nil
    }
  }

  /// Without `isStrict`, characters outside the alphabet are passed over, and the padding ends the data.
  static func decode(_ text: [UInt8], isStrict: Bool) throws(BinaryTextFailure) -> [UInt8] {
    if isStrict && text.first == 0x3D { throw "Leading padding not allowed" }
    var data: [UInt8] = []
    data.reserveCapacity(text.count / 4 &* 3 &+ 3)
    var (phase, padding, rest): (Int, Int, UInt8) = (0, 0, 0)
    var hasPadding = false
    for (i, byte) in text.enumerated() {
      if byte == 0x3D {
        hasPadding = true
        if phase >= 2 {
          padding += 1
          if phase + padding >= 4 {
            if isStrict && i + 1 < text.count { throw "Excess data after padding" }
            return data
          }
        }
        continue
      }
      guard let value = value(byte) else {
        if isStrict { throw "Only base64 data is allowed" }
        continue
      }
      if isStrict && hasPadding { throw "Discontinuous padding not allowed" }
      padding = 0
      switch phase {
      case 0: rest = value
      case 1: data.append(rest << 2 | value >> 4)
      case 2: data.append(rest << 4 | value >> 2)
      default: data.append(rest << 6 | value)
      }
      rest = phase == 1 ? value & 15 : phase == 2 ? value & 3 : value
      phase = (phase + 1) & 3
    }
    if phase == 1 {
      throw BinaryTextFailure(
        "Invalid base64-encoded string: number of data characters (\(data.count / 3 * 4 + 1)) cannot be 1 more than "
          + "a multiple of 4")
    }
    if phase != 0 { throw "Incorrect padding" }
    return data
  }
}

/// Why a text cannot be decoded.
struct BinaryTextFailure: Error, ExpressibleByStringLiteral {
  let text: String

  init(_ text: String) { self.text = text }

  init(stringLiteral text: String) { self.text = text }
}

/// One line of uuencode: a character for the length, then six bits in each.
enum UUCode {
  static func encode(_ data: [UInt8], usesBacktick: Bool) -> [UInt8] {
    func character(_ bits: Int) -> UInt8 { bits == 0 && usesBacktick ? 0x60 : UInt8(truncatingIfNeeded: bits &+ 0x20) }
    var text = [character(data.count)]
    var place = 0
    while place < data.count {
      var bits = 0
      for i in 0..<3 { bits = bits << 8 | (place &+ i < data.count ? Int(data[place &+ i]) : 0) }
      for shift in [18, 12, 6, 0] { text.append(character(bits >> shift & 63)) }
      place &+= 3
    }
    text.append(0x0A)
    return text
  }

  /// What is missing at the end counts as zeros, the length itself too.
  static func decode(_ text: [UInt8]) throws(BinaryTextFailure) -> [UInt8] {
    let count = Int((text.first ?? 0) &- 0x20) & 63
    var data: [UInt8] = []
    var place = 1
    var (bits, size) = (0, 0)
    while data.count < count {
      var value = 0
      if place < text.count, text[place] != 0x0A, text[place] != 0x0D {
        guard (0x20...0x60).contains(text[place]) else { throw "Illegal char" }
        value = Int(text[place] &- 0x20) & 63
      }
      place += 1
      bits = (bits << 6 | value) & 0xFFFF
      size += 6
      if size >= 8 {
        size -= 8
        data.append(UInt8(truncatingIfNeeded: bits >> size))
      }
    }
    for byte in text.dropFirst(place) where ![0x20, 0x60, 0x0A, 0x0D].contains(byte) { throw "Trailing garbage" }
    return data
  }
}

enum CyclicChecksum {
  private static let table: [UInt32] = (0..<256).map { byte in
    var value = UInt32(byte)
    for _ in 0..<8 { value = value & 1 != 0 ? value >> 1 ^ 0xEDB8_8320 : value >> 1 }
    return value
  }

  static func crc32(_ data: [UInt8], from start: UInt32) -> UInt32 {
    let table = table
    var value = ~start
    for byte in data { value = value >> 8 ^ table[Int((value ^ UInt32(byte)) & 0xFF)] }
    return ~value
  }

  /// CRC-CCITT, of the polynomial 0x1021.
  static func hqx(_ data: [UInt8], from start: UInt16) -> UInt16 {
    var value = start
    for byte in data {
      value ^= UInt16(byte) << 8
      for _ in 0..<8 { value = value & 0x8000 != 0 ? value << 1 ^ 0x1021 : value << 1 }
    }
    return value
  }
}
