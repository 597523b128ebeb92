// This file defines the short way of formatting: specifications such as `.2f`, `>8`, `05d` or `,` for ints, floats and
// strs of Latin-1, which are nearly all that programs use. What it does not know goes the general way, errors included.

import Glibc
import Numbers

/// A specification of the usual kind.
struct ShortSpec {
  var fill: UInt8 = 0x20
  /// `<`, `>`, `^` or `=`; 0 when the value decides.
  var alignment: UInt8 = 0
  /// `+`, space, `-`; 0 when nothing is said.
  var sign: UInt8 = 0
  /// Whether a `0` stands before the width.
  var hasZero = false
  var width = 0
  /// `,` or `_`, or 0.
  var separator: UInt8 = 0
  /// -1 when nothing is said.
  var precision = -1
  var type: UInt8 = 0

  init() {}

  /// Reads a format specification; nil when it is not of the usual kind.
  init?(_ text: StrRef) {
    let count = text.pointee.count
    guard text.pointee.isASCII, count > 0, count <= 12 else { return nil }
    let bytes = UnsafeBufferPointer(start: text.latin1, count: count)
    var i = 0
    var hasFill = false
    if count > 1 && ShortSpec.isAlignment(bytes[1]) {
      fill = bytes[0]
      alignment = bytes[1]
      hasFill = true
      i = 2
    } else if ShortSpec.isAlignment(bytes[0]) {
      alignment = bytes[0]
      i = 1
    }
    if i < count, bytes[i] == 0x2B || bytes[i] == 0x2D || bytes[i] == 0x20 {
      sign = bytes[i]
      i &+= 1
    }
    if i < count, bytes[i] == 0x30, !hasFill {
      hasZero = true
      fill = 0x30
      if alignment == 0 { alignment = 0x3D }
      i &+= 1
    }
    takeNumber(bytes, &i, into: &width)
    if i < count, bytes[i] == 0x2C || bytes[i] == 0x5F {
      separator = bytes[i]
      i &+= 1
    }
    if i < count, bytes[i] == 0x2E {
      i &+= 1
      let start = i
      precision = 0
      takeNumber(bytes, &i, into: &precision)
      if i == start { return nil }
    }
    if i < count {
      type = bytes[i]
      i &+= 1
    }
    // What is left over, and what is unusual, is for the general way to read.
    if i != count || width > 200 || precision > 17 { return nil }
  }

  /// Reads a conversion of the `%` operator that begins at `i`, behind its `%`. Nil when it is not of the usual kind;
  /// afterwards `i` is behind the letter.
  init?(percent text: StrRef, at i: inout Int) {
    let bytes = UnsafeBufferPointer(start: text.latin1, count: text.pointee.count)
    let count = min(text.pointee.count, i &+ 12)
    var j = i
    var isLeft = false
    loop: while j < count {
      switch bytes[j] {
      case 0x2D: isLeft = true
      case 0x2B: sign = 0x2B
      case 0x20: if sign == 0 { sign = 0x20 }
      case 0x30: hasZero = true
      default: break loop
      }
      j &+= 1
    }
    alignment = isLeft ? 0x3C : hasZero ? 0x3D : 0x3E
    if hasZero && !isLeft { fill = 0x30 }
    takeNumber(bytes, &j, into: &width)
    if j < count, bytes[j] == 0x2E {
      j &+= 1
      precision = 0
      takeNumber(bytes, &j, into: &precision)
    }
    guard j < count, width <= 200, precision <= 17 else { return nil }
    type = bytes[j]
    i = j &+ 1
  }

  private static func isAlignment(_ byte: UInt8) -> Bool {
    byte == 0x3C || byte == 0x3E || byte == 0x5E || byte == 0x3D
  }

  private func takeNumber(_ bytes: UnsafeBufferPointer<UInt8>, _ i: inout Int, into number: inout Int) {
    while i < bytes.count, bytes[i] >= 0x30, bytes[i] <= 0x39, number < 1000 {
      number = number &* 10 &+ Int(bytes[i] &- 0x30)
      i &+= 1
    }
  }
}

extension VM {
  /// `str(value)` of an int.
  func text(of value: Int) -> Value {
    if value >= 0 && value < 10 { return oneCharacter(UInt8(truncatingIfNeeded: 0x30 &+ value)) }
    return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: ShortDigits.capacity) { buffer in
      guard let base = buffer.baseAddress else { return emptyStr }
      base.pointee = 0x2D
      let start = value < 0 ? 1 : 0
      let count = ShortDigits.write(UInt64(value.magnitude), to: base + start) &+ start
      return newStr(utf8: UnsafeBufferPointer(start: base, count: count))
    }
  }

  /// `str(value)` of a float.
  func text(of value: Double) -> Value {
    guard PythonFloat.isPlain(value) else { return newStr(utf8: PythonFloat.reprASCII(value)) }
    return newStr(value.description)
  }

  /// The formatted int, float or str, or undefined when value or specification is not of the usual kind.
  func shortFormat(_ value: Value, _ spec: ShortSpec) -> Value {
    switch value.kind {
    case .str: return shortFormat(str: value, spec)
    case .int: return shortFormat(int: value.int, spec)
    case .float: return shortFormat(float: value.float, spec)
    default: return .undefined
    }
  }

  private func shortFormat(str value: Value, _ spec: ShortSpec) -> Value {
    let str = value.str
    guard str.pointee.width == 1, spec.type == 0 || spec.type == 0x73, spec.sign == 0, spec.separator == 0,
      !spec.hasZero, spec.alignment != 0x3D, spec.fill < 0x80
    else { return .undefined }
    var count = str.pointee.count
    if spec.precision >= 0 && spec.precision < count { count = spec.precision }
    let isWhole = count == str.pointee.count
    if isWhole && spec.width <= count { return value }
    if !isWhole && !str.pointee.isASCII { return .undefined }
    let total = max(count, spec.width)
    if total < 2 { return total == 0 ? emptyStr : oneCharacter(count == 1 ? str.latin1[0] : spec.fill) }
    let pad = total &- count
    let left = spec.alignment == 0x3E ? pad : spec.alignment == 0x5E ? pad / 2 : 0
    let result = newStr(count: total, width: 1, isASCII: str.pointee.isASCII)
    let target = result.latin1
    memset(target, Int32(spec.fill), left)
    memcpy(target + left, str.latin1, count)
    memset(target + left + count, Int32(spec.fill), pad &- left)
    return Value(.str, result)
  }

  private func shortFormat(int value: Int, _ spec: ShortSpec) -> Value {
    let radix: UInt64
    switch spec.type {
    case 0, 0x64: radix = 10
    case 0x78, 0x58: radix = 16
    case 0x6F: radix = 8
    case 0x62: radix = 2
    case 0x66, 0x46, 0x25:
      // Exact as a float.
      return value.magnitude <= 1 << 53 ? shortFormat(float: Double(value), spec) : .undefined
    default: return .undefined
    }
    if spec.precision >= 0 || radix != 10 && spec.separator != 0 { return .undefined }
    return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: ShortDigits.capacity) { buffer in
      guard let base = buffer.baseAddress else { return .undefined }
      let count = ShortDigits.write(UInt64(value.magnitude), radix: radix, uppercase: spec.type == 0x58, to: base)
      return shortNumber(base, digits: count, count: count, isNegative: value < 0, spec)
    }
  }

  private func shortFormat(float value: Double, _ spec: ShortSpec) -> Value {
    switch spec.type {
    case 0x66, 0x46, 0x25: break
    case 0x65, 0x67: return shortFormat(general: value, spec)
    default: return .undefined
    }
    let scaled = spec.type == 0x25 ? value * 100 : value
    return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: ShortDigits.capacity) { buffer in
      guard let base = buffer.baseAddress else { return .undefined }
      let precision = spec.precision < 0 ? 6 : spec.precision
      var count = ShortDigits.write(fixed: scaled.magnitude, precision: precision, to: base)
      if count == 0 { return .undefined }
      let digits = precision == 0 ? count : count &- precision &- 1
      if spec.type == 0x25 {
        base[count] = 0x25
        count &+= 1
      }
      return shortNumber(base, digits: digits, count: count, isNegative: scaled.sign == .minus, spec)
    }
  }

  /// The types `e` and `g`, by way of the significant digits.
  private func shortFormat(general value: Double, _ spec: ShortSpec) -> Value {
    let isGeneral = spec.type == 0x67
    let precision = spec.precision < 0 ? 6 : spec.precision
    let significant = isGeneral ? max(precision, 1) : precision &+ 1
    return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: ShortDigits.capacity * 2) { buffer in
      guard let text = buffer.baseAddress else { return .undefined }
      let digits = text + ShortDigits.capacity
      guard let exponent = ShortDigits.write(significant: value.magnitude, count: significant, to: digits) else {
        return .undefined
      }
      var kept = significant
      if isGeneral { while kept > 1 && digits[kept &- 1] == 0x30 { kept &-= 1 } }
      var place = text
      func put(_ byte: UInt8) {
        place.pointee = byte
        place += 1
      }
      func put(digits start: Int, _ end: Int) {
        for i in start..<max(start, end) { put(i < kept ? digits[i] : 0x30) }
      }
      var whole = 1
      if isGeneral && exponent >= -4 && exponent < significant {
        if exponent < 0 {
          put(0x30)
          put(0x2E)
          for _ in 0..<(-1 &- exponent) { put(0x30) }
          put(digits: 0, kept)
        } else {
          whole = exponent &+ 1
          put(digits: 0, whole)
          if kept > whole {
            put(0x2E)
            put(digits: whole, kept)
          }
        }
      } else {
        put(digits[0])
        if kept > 1 {
          put(0x2E)
          put(digits: 1, kept)
        }
        put(0x65)
        put(exponent < 0 ? 0x2D : 0x2B)
        if exponent.magnitude < 10 { put(0x30) }
        place += ShortDigits.write(UInt64(exponent.magnitude), to: place)
      }
      return shortNumber(text, digits: whole, count: place - text, isNegative: value.sign == .minus, spec)
    }
  }

  /// A number's text in its field: `count` bytes, the first `digits` of them before the point.
  private func shortNumber(
    _ text: UnsafeMutablePointer<UInt8>, digits: Int, count: Int, isNegative: Bool, _ spec: ShortSpec
  ) -> Value {
    let sign: UInt8 = isNegative ? 0x2D : spec.sign == 0x2D ? 0 : spec.sign
    let separators = spec.separator == 0 ? 0 : (digits &- 1) / 3
    let length = count &+ separators &+ (sign == 0 ? 0 : 1)
    let pad = max(0, spec.width &- length)
    // Zeros that fill are grouped with the digits; fills beyond ASCII widen the text.
    if spec.fill >= 0x80 || pad > 0 && separators > 0 && spec.alignment == 0x3D { return .undefined }
    if pad > 0 && spec.separator != 0 && spec.alignment == 0x3D { return .undefined }
    if length &+ pad == 1 { return oneCharacter(text[0]) }
    let result = newStr(count: length &+ pad, width: 1, isASCII: true)
    var place = result.latin1
    func fill(_ count: Int) {
      memset(place, Int32(spec.fill), count)
      place += count
    }
    let before: Int
    switch spec.alignment {
    case 0x3C, 0x3D: before = 0
    case 0x5E: before = pad / 2
    default: before = pad
    }
    if before > 0 { fill(before) }
    if sign != 0 {
      place.pointee = sign
      place += 1
    }
    if spec.alignment == 0x3D { fill(pad) }
    if separators == 0 {
      memcpy(place, text, count)
      place += count
    } else {
      for i in 0..<count {
        if i > 0 && i < digits && (digits &- i) % 3 == 0 {
          place.pointee = spec.separator
          place += 1
        }
        place.pointee = text[i]
        place += 1
      }
    }
    if spec.alignment != 0x3D && pad > before { fill(pad &- before) }
    return Value(.str, result)
  }
}
