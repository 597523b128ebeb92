// This file defines bytes.decode. What is malformed is reported by the maximal subparts of the Unicode Standard (section
// 3.9, table 3-8), as CPython does, so that exceptions name the same bytes and `replace` gives as many marks.

import Glibc

extension VM {
  /// `bytes.decode(encoding, errors)`: a str.
  func decode(_ bytes: ByteView, encoding: String, errors: String) throws(PyError) -> Value {
    let codec = try codec(encoding, decoding: true)
    try reserve(bytes.count)
    switch codec {
    case .utf8, .ascii, .table:
      if isASCII(bytes.start, bytes.count) { return latin1Str(bytes, isASCII: true) }
    case .latin1: return latin1Str(bytes, isASCII: isASCII(bytes.start, bytes.count))
    default: break
    }
    try charge(bytes.count >> 3)
    var decoder = Decoder(vm: self, codec: codec, bytes: bytes, handlerName: errors)
    try decoder.run()
    return try decoder.output.finish(self)
  }

  private func latin1Str(_ bytes: ByteView, isASCII: Bool) -> Value {
    if bytes.count == 0 { return emptyStr }
    if bytes.count == 1 { return oneCharacter(bytes.start[0]) }
    let str = newStr(count: bytes.count, width: 1, isASCII: isASCII)
    memcpy(str.pointee.data, bytes.start, bytes.count)
    return Value(.str, str)
  }
}

struct Decoder {
  let vm: VM
  var codec: Codec
  let bytes: ByteView
  let handlerName: String
  let handler: CodecErrors
  var output: StrBuilder

  init(vm: VM, codec: Codec, bytes: ByteView, handlerName: String) {
    self.vm = vm
    self.codec = codec
    self.bytes = bytes
    self.handlerName = handlerName
    handler = CodecErrors(handlerName)
    output = StrBuilder(capacity: bytes.count)
  }

  mutating func run() throws(PyError) {
    switch codec {
    case .utf8: try runUTF8(from: 0)
    case .utf8WithSignature:
      let hasSignature = bytes.count >= 3 && bytes[0] == 0xEF && bytes[1] == 0xBB && bytes[2] == 0xBF
      try runUTF8(from: hasSignature ? 3 : 0)
    case .ascii: try runBytes(reason: "ordinal not in range(128)") { $0 < 0x80 ? UInt32($0) : nil }
    case .latin1: try runBytes(reason: "") { UInt32($0) }
    case .table(let table): try runBytes(reason: "character maps to <undefined>") { table.point(of: $0) }
    case .escapes(let isRaw): try runEscapes(isRaw: isRaw)
    case .utf16(let order): try runUTF16(order)
    case .utf32(let order): try runUTF32(order)
    }
  }

  private mutating func runBytes(reason: String, _ map: (UInt8) -> UInt32?) throws(PyError) {
    for i in 0..<bytes.count {
      if let point = map(bytes[i]) { output.append(point) } else { _ = try handle(i, i &+ 1, reason) }
    }
  }

  // MARK: UTF-8

  private mutating func runUTF8(from start: Int) throws(PyError) {
    let skipped = start
    let count = bytes.count
    var i = start
    while i < count {
      let first = bytes[i]
      if first < 0x80 {
        output.append(UInt32(first))
        i &+= 1
        continue
      }
      // The bounds of the second byte keep out overlong forms, surrogates and what lies behind U+10FFFF.
      let length: Int
      var low: UInt8 = 0x80
      var high: UInt8 = 0xBF
      switch first {
      case 0xC2...0xDF: length = 2
      case 0xE0...0xEF:
        length = 3
        if first == 0xE0 { low = 0xA0 }
        if first == 0xED { high = 0x9F }
      case 0xF0...0xF4:
        length = 4
        if first == 0xF0 { low = 0x90 }
        if first == 0xF4 { high = 0x8F }
      default:
        i = try handle(i, i &+ 1, "invalid start byte", offset: skipped)
        continue
      }
      var point = UInt32(first) & (length == 2 ? 0x1F : length == 3 ? 0xF : 7)
      var k = 1
      while k < length, i &+ k < count, bytes[i &+ k] >= low, bytes[i &+ k] <= high {
        point = point << 6 | UInt32(bytes[i &+ k] & 0x3F)
        (low, high) = (0x80, 0xBF)
        k &+= 1
      }
      if k == length {
        output.append(point)
        i &+= length
      } else {
        let reason = i &+ k == count ? "unexpected end of data" : "invalid continuation byte"
        i = try handle(i, i &+ k, reason, offset: skipped)
      }
    }
  }

  // MARK: Wide units

  private func unit(_ at: Int, size: Int, _ order: Codec.ByteOrder) -> UInt32 {
    var unit: UInt32 = 0
    for k in 0..<size { unit = unit << 8 | UInt32(bytes[at &+ (order == .big ? k : size &- 1 &- k)]) }
    return unit
  }

  private mutating func runUTF16(_ order: Codec.ByteOrder?) throws(PyError) {
    var i = 0
    if order == nil, bytes.count >= 2 {
      let mark = unit(0, size: 2, .little)
      if mark == 0xFEFF || mark == 0xFFFE { i = 2 }
      codec = .utf16(mark == 0xFFFE ? .big : .little)
    } else if order == nil {
      codec = .utf16(.little)
    }
    guard case .utf16(let known) = codec else { return }
    let order = known ?? .little
    while i < bytes.count {
      guard i &+ 2 <= bytes.count else {
        i = try handle(i, bytes.count, "truncated data")
        continue
      }
      let point = unit(i, size: 2, order)
      if point & 0xF800 != 0xD800 {
        output.append(point)
        i &+= 2
      } else if point >= 0xDC00 {
        i = try handle(i, i &+ 2, "illegal encoding")
      } else if i &+ 4 > bytes.count {
        i = try handle(i, bytes.count, "unexpected end of data")
      } else {
        let second = unit(i &+ 2, size: 2, order)
        if second & 0xFC00 == 0xDC00 {
          output.append(0x10000 &+ (point & 0x3FF) << 10 &+ (second & 0x3FF))
          i &+= 4
        } else {
          i = try handle(i, i &+ 2, "illegal UTF-16 surrogate")
        }
      }
    }
  }

  private mutating func runUTF32(_ order: Codec.ByteOrder?) throws(PyError) {
    var i = 0
    if order == nil {
      let mark = bytes.count >= 4 ? unit(0, size: 4, .little) : 0
      if mark == 0xFEFF || mark == 0xFFFE_0000 { i = 4 }
      codec = .utf32(mark == 0xFFFE_0000 ? .big : .little)
    }
    guard case .utf32(let known) = codec else { return }
    let order = known ?? .little
    while i < bytes.count {
      guard i &+ 4 <= bytes.count else {
        i = try handle(i, bytes.count, "truncated data")
        continue
      }
      let point = unit(i, size: 4, order)
      if point & 0xFFFF_F800 == 0xD800 {
        i = try handle(i, i &+ 4, "code point in surrogate code point range(0xd800, 0xe000)")
      } else if point >= 0x110000 {
        i = try handle(i, i &+ 4, "code point not in range(0x110000)")
      } else {
        output.append(point)
        i &+= 4
      }
    }
  }

  // MARK: Error handlers

  /// What the handler makes of the bytes `start ..< end`; returns where decoding goes on. Positions in exceptions are
  /// counted from `offset`, behind a signature that was taken off.
  mutating func handle(_ start: Int, _ end: Int, _ reason: String, offset: Int = 0) throws(PyError) -> Int {
    switch handler {
    case .ignore: break
    case .replace: output.append(0xFFFD)
    case .backslash:
      for i in start..<end {
        output.append(0x5C)
        output.append(0x78)
        output.appendHexadecimal(UInt32(bytes[i]), digits: 2)
      }
    case .surrogateEscape:
      for i in start..<end {
        // ASCII bytes cannot be escaped: decoding goes on with them, unless nothing has been taken yet.
        if bytes[i] < 0x80 {
          if i == start { throw error(start, end, reason, offset) }
          return i
        }
        output.append(0xDC00 | UInt32(bytes[i]))
      }
    case .surrogatePass:
      guard let (point, size) = surrogate(at: start) else { throw error(start, end, reason, offset) }
      output.append(point)
      return start &+ size
    case .strict: throw error(start, end, reason, offset)
    case .xmlReference, .name:
      throw vm.typeError("don't know how to handle UnicodeDecodeError in error callback")
    case .unknown: throw vm.unknownHandler(handlerName)
    }
    return end
  }

  /// The surrogate that stands encoded at a place, and how many bytes it takes.
  private func surrogate(at start: Int) -> (UInt32, Int)? {
    switch codec {
    case .utf8, .utf8WithSignature:
      guard start &+ 3 <= bytes.count, bytes[start] == 0xED, bytes[start &+ 1] >= 0xA0,
        bytes[start &+ 1] < 0xC0, bytes[start &+ 2] & 0xC0 == 0x80
      else { return nil }
      return (0xD000 | UInt32(bytes[start &+ 1] & 0x3F) << 6 | UInt32(bytes[start &+ 2] & 0x3F), 3)
    case .utf16(let order), .utf32(let order):
      var size = 2
      if case .utf32 = codec { size = 4 }
      guard start &+ size <= bytes.count else { return nil }
      let point = unit(start, size: size, order ?? .little)
      return point & 0xFFFF_F800 == 0xD800 ? (point, size) : nil
    default: return nil
    }
  }

  private func error(_ start: Int, _ end: Int, _ reason: String, _ offset: Int) -> PyError {
    let object = vm.newBytes(UnsafeBufferPointer(start: bytes.start + offset, count: bytes.count &- offset))
    return vm.unicodeError(.unicodeDecodeError, codec, object, start &- offset, end &- offset, reason)
  }
}
