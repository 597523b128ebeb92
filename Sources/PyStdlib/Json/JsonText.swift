// This file writes the strings of JSON. Without `ensure_ascii` only quotes, backslashes and control characters are
// escaped; with it everything outside printable ASCII is, as UTF-16 code units.

import PyRuntime

/// Appends a str in quotes, as UTF-8 with surrogates.
func appendJsonString(_ str: StrRef, ensuresASCII: Bool, to text: inout [UInt8]) {
  text.append(UInt8(ascii: "\""))
  let count = str.pointee.count
  if str.pointee.isASCII {
    let bytes = UnsafeBufferPointer(start: str.latin1, count: count)
    if !bytes.contains(where: { $0 < 0x20 || $0 == 0x22 || $0 == 0x5C || $0 == 0x7F }) {
      text.append(contentsOf: bytes)
      text.append(UInt8(ascii: "\""))
      return
    }
  }
  for i in 0..<count {
    let point = str.codePoint(at: i)
    switch point {
    case 0x22: text.append(contentsOf: "\\\"".utf8)
    case 0x5C: text.append(contentsOf: "\\\\".utf8)
    case 0x0A: text.append(contentsOf: "\\n".utf8)
    case 0x0D: text.append(contentsOf: "\\r".utf8)
    case 0x09: text.append(contentsOf: "\\t".utf8)
    case 0x0C: text.append(contentsOf: "\\f".utf8)
    case 0x08: text.append(contentsOf: "\\b".utf8)
    case 0x20...0x7E: text.append(UInt8(truncatingIfNeeded: point))
    default:
      if point >= 0x20 && !ensuresASCII {
        text.appendUTF8(point)
      } else if point < 0x10000 {
        appendEscape(point, to: &text)
      } else {
        appendEscape(0xD800 | (point &- 0x10000) >> 10, to: &text)
        appendEscape(0xDC00 | (point & 0x3FF), to: &text)
      }
    }
  }
  text.append(UInt8(ascii: "\""))
}

private func appendEscape(_ unit: UInt32, to text: inout [UInt8]) {
  text.append(contentsOf: "\\u".utf8)
  for shift: UInt32 in [12, 8, 4, 0] {
    let digit = UInt8(truncatingIfNeeded: unit >> shift & 0xF)
    text.append(digit < 10 ? 0x30 &+ digit : 0x57 &+ digit)
  }
}
