// This file defines str.encode: each codec writes what it can, and hands the rest to the error handler by ranges as
// CPython forms them, so that exceptions name the same positions.

import Glibc

extension VM {
  /// `text.encode(encoding, errors)`: bytes.
  func encode(_ text: Value, encoding: String, errors: String) throws(PyError) -> Value {
    let codec = try codec(encoding, decoding: false)
    let str = text.str
    try reserve(str.pointee.count)
    if str.pointee.isASCII {
      switch codec {
      case .utf8, .ascii, .latin1, .table:
        return newBytes(UnsafeBufferPointer(start: str.latin1, count: str.pointee.count))
      default: break
      }
    }
    if case .latin1 = codec, str.pointee.width == 1 {
      return newBytes(UnsafeBufferPointer(start: str.latin1, count: str.pointee.count))
    }
    if case .utf8 = codec, let bytes = try utf8Bytes(str) { return bytes }
    if case .escapes(let isRaw) = codec { return try escapedBytes(str, isRaw: isRaw) }
    try reserve(str.pointee.count &* 4)
    var encoder = Encoder(vm: self, codec: codec, text: text, handlerName: errors)
    try encoder.run()
    return newBytes(encoder.output)
  }
}

extension VM {
  /// The UTF-8 form, counted first and then written; nil when there is a surrogate.
  private func utf8Bytes(_ str: StrRef) throws(PyError) -> Value? {
    var size = 0
    for i in 0..<str.pointee.count {
      let point = str.codePoint(at: i)
      if point & 0xFFFF_F800 == 0xD800 { return nil }
      size &+= point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4
    }
    let bytes = try reservedBytes(count: size, kind: .bytes)
    var target = bytes.pointee.data
    @inline(__always) func put(_ byte: UInt32) {
      target.pointee = UInt8(truncatingIfNeeded: byte)
      target += 1
    }
    for i in 0..<str.pointee.count {
      let point = str.codePoint(at: i)
      if point < 0x80 {
        put(point)
      } else if point < 0x800 {
        put(0xC0 | point >> 6)
        put(0x80 | point & 0x3F)
      } else {
        if point < 0x10000 {
          put(0xE0 | point >> 12)
        } else {
          put(0xF0 | point >> 18)
          put(0x80 | point >> 12 & 0x3F)
        }
        put(0x80 | point >> 6 & 0x3F)
        put(0x80 | point & 0x3F)
      }
    }
    return Value(.bytes, bytes)
  }
}

private struct Encoder {
  let vm: VM
  let codec: Codec
  let text: Value
  let handlerName: String
  let handler: CodecErrors
  var output: [UInt8] = []

  init(vm: VM, codec: Codec, text: Value, handlerName: String) {
    self.vm = vm
    self.codec = codec
    self.text = text
    self.handlerName = handlerName
    handler = CodecErrors(handlerName)
    output.reserveCapacity(text.str.pointee.count &+ text.str.pointee.count / 2 &+ 8)
  }

  mutating func run() throws(PyError) {
    let str = text.str
    switch codec {
    case .utf8WithSignature: output += [0xEF, 0xBB, 0xBF]
    case .utf16(nil): output += [0xFF, 0xFE]
    case .utf32(nil): output += [0xFF, 0xFE, 0, 0]
    default: break
    }
    var i = 0
    while i < str.pointee.count {
      if write(str.codePoint(at: i)) {
        i &+= 1
        continue
      }
      var end = i &+ 1
      if reportsRuns { while end < str.pointee.count, !canWrite(str.codePoint(at: end)) { end &+= 1 } }
      try handle(i, end)
      i = end
      try vm.reserve(output.count)
    }
  }

  /// The codecs of wide units report each surrogate alone.
  private var reportsRuns: Bool {
    switch codec {
    case .utf16, .utf32: false
    default: true
    }
  }

  private var reason: String {
    switch codec {
    case .ascii: "ordinal not in range(128)"
    case .latin1: "ordinal not in range(256)"
    case .table: "character maps to <undefined>"
    default: "surrogates not allowed"
    }
  }

  private func canWrite(_ point: UInt32) -> Bool {
    switch codec {
    case .ascii: point < 0x80
    case .latin1: point < 0x100
    case .table(let table): table.byte(of: point) != nil
    default: point & 0xFFFF_F800 != 0xD800
    }
  }

  /// Writes a code point; false when the codec has nothing for it.
  private mutating func write(_ point: UInt32) -> Bool {
    switch codec {
    case .ascii:
      if point >= 0x80 { return false }
      output.append(UInt8(point))
    case .latin1:
      if point >= 0x100 { return false }
      output.append(UInt8(point))
    case .table(let table):
      guard let byte = table.byte(of: point) else { return false }
      output.append(byte)
    case .utf8, .utf8WithSignature:
      if point & 0xFFFF_F800 == 0xD800 { return false }
      output.appendUTF8(point)
    case .utf16, .utf32:
      if point & 0xFFFF_F800 == 0xD800 { return false }
      writeUnits(point)
    case .escapes: break
    }
    return true
  }

  private mutating func writeUnits(_ point: UInt32) {
    if case .utf32(let order) = codec {
      append(point, size: 4, order ?? .little)
    } else if case .utf16(let order) = codec {
      if point < 0x10000 {
        append(point, size: 2, order ?? .little)
      } else {
        append(0xD7C0 &+ point >> 10, size: 2, order ?? .little)
        append(0xDC00 | point & 0x3FF, size: 2, order ?? .little)
      }
    }
  }

  private mutating func append(_ unit: UInt32, size: UInt32, _ order: Codec.ByteOrder) {
    for i in 0..<size {
      let shift = 8 * (order == .little ? i : size - 1 - i)
      output.append(UInt8(truncatingIfNeeded: unit >> shift))
    }
  }

  // MARK: Error handlers

  /// What the handler makes of the range `start ..< end`, all of which the codec refused.
  private mutating func handle(_ start: Int, _ end: Int) throws(PyError) {
    let str = text.str
    switch handler {
    case .ignore: break
    case .replace: for _ in start..<end { writeASCII("?") }
    case .backslash: for i in start..<end { writeEscape(str.codePoint(at: i)) }
    case .xmlReference: for i in start..<end { writeASCII("&#\(str.codePoint(at: i));") }
    case .name:
      for i in start..<end {
        if let name = Unicode.Scalar(str.codePoint(at: i))?.properties.name {
          writeASCII("\\N{\(name)}")
        } else {
          writeEscape(str.codePoint(at: i))
        }
      }
    case .surrogateEscape:
      for i in start..<end {
        let point = str.codePoint(at: i)
        guard (0xDC80...0xDCFF).contains(point), reportsRuns else { throw error(i, end) }
        output.append(UInt8(truncatingIfNeeded: point))
      }
    case .surrogatePass:
      for i in start..<end {
        switch codec {
        case .utf8, .utf8WithSignature: output.appendUTF8(str.codePoint(at: i))
        case .utf16, .utf32: writeUnits(str.codePoint(at: i))
        default: throw error(start, end)
        }
      }
    case .strict: throw error(start, end)
    case .unknown: throw vm.unknownHandler(handlerName)
    }
  }

  private func error(_ start: Int, _ end: Int) -> PyError {
    vm.unicodeError(.unicodeEncodeError, codec, text, start, end, reason)
  }

  private mutating func writeASCII(_ text: String) {
    for byte in text.utf8 { _ = write(UInt32(byte)) }
  }

  private mutating func writeEscape(_ point: UInt32) {
    let (letter, digits) = point < 0x100 ? ("x", 2) : point < 0x10000 ? ("u", 4) : ("U", 8)
    let text = String(point, radix: 16)
    writeASCII("\\" + letter + String(repeating: "0", count: digits - text.utf8.count) + text)
  }
}
