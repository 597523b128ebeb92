// This file defines the codecs `unicode_escape` and `raw_unicode_escape` (library reference, "Text Encodings"): text in
// the escapes of string literals, within Latin-1.

extension VM {
  func escapedBytes(_ str: StrRef, isRaw: Bool) throws(PyError) -> Value {
    var output: [UInt8] = []
    output.reserveCapacity(str.pointee.count)
    func escape(_ letter: UInt8, _ point: UInt32, digits: UInt32) {
      output += [0x5C, letter]
      for i in 0..<digits {
        let digit = UInt8(truncatingIfNeeded: point >> (4 &* (digits &- 1 &- i)) & 0xF)
        output.append(digit < 10 ? 0x30 &+ digit : 0x57 &+ digit)
      }
    }
    try reserve(str.pointee.count &* 10)
    for i in 0..<str.pointee.count {
      let point = str.codePoint(at: i)
      if point >= 0x10000 {
        escape(0x55, point, digits: 8)
      } else if point >= 0x100 {
        escape(0x75, point, digits: 4)
      } else if isRaw {
        output.append(UInt8(truncatingIfNeeded: point))
      } else {
        switch point {
        case 0x5C: output += [0x5C, 0x5C]
        case 0x09: output += [0x5C, 0x74]
        case 0x0A: output += [0x5C, 0x6E]
        case 0x0D: output += [0x5C, 0x72]
        case 0x20...0x7E: output.append(UInt8(truncatingIfNeeded: point))
        default: escape(0x78, point, digits: 2)
        }
      }
    }
    return newBytes(output)
  }
}

extension Decoder {
  mutating func runEscapes(isRaw: Bool) throws(PyError) {
    var i = 0
    while i < bytes.count {
      let byte = bytes[i]
      if byte != 0x5C || isRaw && i &+ 1 == bytes.count {
        output.append(UInt32(byte))
        i &+= 1
        continue
      }
      guard i &+ 1 < bytes.count else {
        i = try handle(i, i &+ 1, "\\ at end of string")
        continue
      }
      let letter = bytes[i &+ 1]
      switch letter {
      case 0x75: i = try codePoint(at: i, digits: 4, "truncated \\uXXXX escape", isRaw)
      case 0x55: i = try codePoint(at: i, digits: 8, "truncated \\UXXXXXXXX escape", isRaw)
      case 0x78 where !isRaw: i = try codePoint(at: i, digits: 2, "truncated \\xXX escape", isRaw)
      default:
        if isRaw {
          output.append(0x5C)
          output.append(UInt32(letter))
          i &+= 2
        } else {
          i = try plainEscape(at: i, letter)
        }
      }
    }
  }

  /// An escape of hexadecimal digits; returns the place behind it.
  private mutating func codePoint(at start: Int, digits: Int, _ reason: String, _ isRaw: Bool) throws(PyError) -> Int {
    var point: UInt32 = 0
    var i = start &+ 2
    while i < bytes.count, i < start &+ 2 &+ digits {
      guard let digit = Character(Unicode.Scalar(bytes[i])).hexDigitValue, bytes[i] < 0x80 else { break }
      point = point << 4 | UInt32(digit)
      i &+= 1
    }
    if i < start &+ 2 &+ digits { return try handle(start, i, reason) }
    if point > 0x10FFFF {
      return try handle(start, i, isRaw ? "\\Uxxxxxxxx out of range" : "illegal Unicode character")
    }
    output.append(point)
    return i
  }

  /// The escapes of one letter, those of octal digits and names; what is none stays as it is.
  private mutating func plainEscape(at start: Int, _ letter: UInt8) throws(PyError) -> Int {
    let point: UInt32
    switch letter {
    case 0x0A: return start &+ 2
    case 0x5C, 0x27, 0x22: point = UInt32(letter)
    case 0x61: point = 7
    case 0x62: point = 8
    case 0x66: point = 12
    case 0x6E: point = 10
    case 0x72: point = 13
    case 0x74: point = 9
    case 0x76: point = 11
    case 0x30...0x37:
      var value: UInt32 = 0
      var i = start &+ 1
      while i < bytes.count, i < start &+ 4, bytes[i] >= 0x30, bytes[i] <= 0x37 {
        value = value << 3 | UInt32(bytes[i] &- 0x30)
        i &+= 1
      }
      output.append(value)
      return i
    default:
      output.append(0x5C)
      output.append(UInt32(letter))
      return start &+ 2
    }
    output.append(point)
    return start &+ 2
  }
}
