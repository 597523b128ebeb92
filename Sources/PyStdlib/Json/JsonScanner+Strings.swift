// This file reads JSON strings. Most hold no escape and are a plain copy; the others are put together by code point.

import PyRuntime

extension JsonScanner {
  /// A string whose opening quote stands just before `position`.
  mutating func string() throws(JsonFailure) -> Value {
    let begin = position &- 1
    let start = position
    var i = start
    var all: UInt32 = 0
    while i < count {
      let c = UInt32(truncatingIfNeeded: units[i])
      if c == UInt32(UInt8(ascii: "\"")) {
        position = i &+ 1
        return try plain(start, i, all)
      }
      if c == UInt32(UInt8(ascii: "\\")) { break }
      if c < 0x20 && hooks.isStrict { throw .syntax("Invalid control character at", i) }
      all |= c
      i &+= 1
    }
    guard i < count else { throw .syntax("Unterminated string starting at", begin) }
    var points: [UInt32] = []
    for index in start..<i { points.append(UInt32(truncatingIfNeeded: units[index])) }
    return try escaped(points, from: i, begin)
  }

  private func plain(_ start: Int, _ end: Int, _ all: UInt32) throws(JsonFailure) -> Value {
    do { try vm.reserve((end &- start) &* MemoryLayout<Unit>.size) } catch { throw .python(error) }
    if all < 0x80 && MemoryLayout<Unit>.size == 1 {
      if end &- start == 1 { return vm.oneCharacter(UInt8(truncatingIfNeeded: units[start])) }
      let str = vm.newStr(count: end &- start, width: 1, isASCII: true)
      str.pointee.data.copyMemory(from: units + start, byteCount: end &- start)
      return Value(.str, str)
    }
    var points: [UInt32] = []
    points.reserveCapacity(end - start)
    for index in start..<end { points.append(UInt32(truncatingIfNeeded: units[index])) }
    return vm.newStr(points: points)
  }

  private mutating func escaped(_ before: [UInt32], from first: Int, _ begin: Int) throws(JsonFailure) -> Value {
    var points = before
    var i = first
    while i < count {
      let c = UInt32(truncatingIfNeeded: units[i])
      i &+= 1
      if c == UInt32(UInt8(ascii: "\"")) {
        position = i
        do { try vm.reserve(points.count &* 4) } catch { throw .python(error) }
        return vm.newStr(points: points)
      }
      if c != UInt32(UInt8(ascii: "\\")) {
        if c < 0x20 && hooks.isStrict { throw .syntax("Invalid control character at", i &- 1) }
        points.append(c)
        continue
      }
      guard i < count else { break }
      let letter = UInt32(truncatingIfNeeded: units[i])
      i &+= 1
      if letter == UInt32(UInt8(ascii: "u")) {
        points.append(try unicodeEscape(&i))
      } else if let point = Self.simpleEscape(letter) {
        points.append(point)
      } else {
        throw .syntax("Invalid \\escape", i &- 2)
      }
    }
    throw .syntax("Unterminated string starting at", begin)
  }

  private static func simpleEscape(_ letter: UInt32) -> UInt32? {
    guard letter < 0x80 else { return nil }
    switch UInt8(truncatingIfNeeded: letter) {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return letter
    case UInt8(ascii: "b"): return 0x08
    case UInt8(ascii: "f"): return 0x0C
    case UInt8(ascii: "n"): return 0x0A
    case UInt8(ascii: "r"): return 0x0D
    case UInt8(ascii: "t"): return 0x09
    default: return nil
    }
  }

  /// Four hexadecimal digits at `i`, and a low surrogate's escape behind a high one's.
  private func unicodeEscape(_ i: inout Int) throws(JsonFailure) -> UInt32 {
    // CPython wants one more character behind the digits, the closing quote at least.
    guard i &+ 4 < count else { throw .syntax("Invalid \\uXXXX escape", i &- 1) }
    guard let point = hexadecimal(i) else { throw .syntax("Invalid \\uXXXX escape", i &- 1) }
    i &+= 4
    guard point & 0xFC00 == 0xD800, i &+ 6 < count, units[i] == 0x5C, units[i &+ 1] == 0x75 else { return point }
    guard let low = hexadecimal(i &+ 2) else { throw .syntax("Invalid \\uXXXX escape", i &+ 1) }
    guard low & 0xFC00 == 0xDC00 else { return point }
    i &+= 6
    return 0x10000 &+ (point & 0x3FF) << 10 &+ (low & 0x3FF)
  }

  private func hexadecimal(_ start: Int) -> UInt32? {
    var point: UInt32 = 0
    for i in start..<start &+ 4 {
      let c = UInt32(truncatingIfNeeded: units[i])
      switch c {
      case 0x30...0x39: point = point << 4 | (c &- 0x30)
      case 0x41...0x46: point = point << 4 | (c &- 0x37)
      case 0x61...0x66: point = point << 4 | (c &- 0x57)
      default: return nil
      }
    }
    return point
  }
}
