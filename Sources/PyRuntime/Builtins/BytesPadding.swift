// This file defines the methods of bytes and bytearray that change ends, width and case, and the questions about ASCII
// letters: to these types only ASCII has letters, digits and white space.

import Glibc

extension VM {
  func installBytesPadding(_ builder: TypeBuilder) {
    for (name, left, right) in [("strip", true, true), ("lstrip", true, false), ("rstrip", false, true)] {
      builder.method(name, "(self, bytes=None, /)") { vm, arguments throws(PyError) in
        try strip(vm, arguments, left: left, right: right)
      }
    }
    for name in ["ljust", "rjust", "center"] {
      builder.method(name, "(self, width, fillchar=b' ', /)") { vm, arguments throws(PyError) in
        try justify(vm, arguments, name)
      }
    }
    builder.method("zfill", "(self, width, /)", bytesZfill)
    builder.method("expandtabs", "(self, /, tabsize=8)", bytesExpandtabs)
    installBytesCase(builder)
  }

  private func installBytesCase(_ builder: TypeBuilder) {
    let mappings: [(String, (UInt8) -> UInt8)] = [
      ("lower", { isUpper($0) ? $0 | 0x20 : $0 }), ("upper", { isLower($0) ? $0 & 0xDF : $0 }),
      ("swapcase", { isLetter($0) ? $0 ^ 0x20 : $0 }),
    ]
    for (name, mapping) in mappings {
      builder.method(name, "(self, /)") { vm, arguments throws(PyError) in
        try map(vm, arguments[0]) { byte, _ in mapping(byte) }
      }
    }
    builder.method("capitalize", "(self, /)") { vm, arguments throws(PyError) in
      try map(vm, arguments[0]) { byte, previous in
        previous == nil ? (isLower(byte) ? byte & 0xDF : byte) : (isUpper(byte) ? byte | 0x20 : byte)
      }
    }
    builder.method("title", "(self, /)") { vm, arguments throws(PyError) in
      try map(vm, arguments[0]) { byte, previous in
        let follows = previous.map(isLetter) ?? false
        return follows ? (isUpper(byte) ? byte | 0x20 : byte) : (isLower(byte) ? byte & 0xDF : byte)
      }
    }
    let questions: [(String, (UInt8) -> Bool)] = [
      ("isalnum", { isLetter($0) || isDigit($0) }), ("isalpha", isLetter), ("isdigit", isDigit),
      ("isspace", { $0 == 0x20 || $0 &- 9 < 5 }),
    ]
    for (name, holds) in questions {
      builder.method(name, "(self, /)") { _, arguments throws(PyError) in
        let view = arguments[0].bytes.pointee.view
        for i in 0..<view.count where !holds(view[i]) { return .false }
        return Value(view.count > 0)
      }
    }
    builder.method("isascii", "(self, /)") { vm, arguments throws(PyError) in
      let view = arguments[0].bytes.pointee.view
      return Value(vm.isASCII(view.start, view.count))
    }
    builder.method("islower", "(self, /)") { _, arguments throws(PyError) in
      Value(hasOnly(arguments[0].bytes.pointee.view, isLower, not: isUpper))
    }
    builder.method("isupper", "(self, /)") { _, arguments throws(PyError) in
      Value(hasOnly(arguments[0].bytes.pointee.view, isUpper, not: isLower))
    }
    builder.method("istitle", "(self, /)", bytesIstitle)
  }
}

private func isUpper(_ byte: UInt8) -> Bool { byte &- 0x41 < 26 }
private func isLower(_ byte: UInt8) -> Bool { byte &- 0x61 < 26 }
private func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }
private func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

private func hasOnly(_ view: ByteView, _ wanted: (UInt8) -> Bool, not unwanted: (UInt8) -> Bool) -> Bool {
  var found = false
  for i in 0..<view.count {
    if unwanted(view[i]) { return false }
    if wanted(view[i]) { found = true }
  }
  return found
}

private func bytesIstitle(_ vm: VM, _ arguments: Arguments) throws(PyError) -> Value {
  let view = arguments[0].bytes.pointee.view
  var found = false
  var follows = false
  for i in 0..<view.count {
    if isUpper(view[i]) == follows && isLetter(view[i]) { return .false }
    follows = isLetter(view[i])
    if follows { found = true }
  }
  return Value(found)
}

/// New bytes, each from the old one and the one before it.
private func map(_ vm: VM, _ value: Value, _ transform: (UInt8, UInt8?) -> UInt8) throws(PyError) -> Value {
  let view = value.bytes.pointee.view
  let result = try vm.reservedBytes(count: view.count, kind: value.kind)
  for i in 0..<view.count { result.pointee.data[i] = transform(view[i], i == 0 ? nil : view[i - 1]) }
  return Value(value.kind, result)
}

private func strip(_ vm: VM, _ arguments: Arguments, left: Bool, right: Bool) throws(PyError) -> Value {
  let set = arguments[1].isUndefined || arguments[1].isNone ? nil : try vm.byteArgument(arguments[1])
  let view = arguments[0].bytes.pointee.view
  let work = 1 + (set?.count ?? 0) >> 6
  func isStripped(_ byte: UInt8) -> Bool {
    guard let set else { return vm.isASCIISpace(byte) }
    return set.count > 0 && memchr(set.start, Int32(byte), set.count) != nil
  }
  var start = 0
  var end = view.count
  if left {
    while start < end && isStripped(view[start]) {
      start += 1
      try vm.charge(work)
    }
  }
  if right {
    while end > start && isStripped(view[end - 1]) {
      end -= 1
      try vm.charge(work)
    }
  }
  if start == 0 && end == view.count && arguments[0].is(.bytes) { return arguments[0] }
  return try vm.newBytes(view, from: start, to: end, kind: arguments[0].kind)
}

// MARK: Width

private func justify(_ vm: VM, _ arguments: Arguments, _ name: String) throws(PyError) -> Value {
  let width = try vm.count(arguments[1], default: 0)
  var fill: UInt8 = 0x20
  if !arguments[2].isUndefined {
    let given = vm.builtin(arguments[2])
    guard given.is(.bytes) || given.is(.bytearray), given.bytes.pointee.count == 1 else {
      throw vm.typeError(
        "\(name)() argument 2 must be a byte string of length 1, not \(vm.typeName(arguments[2]))")
    }
    fill = given.bytes.pointee.data[0]
  }
  let missing = max(0, width - arguments[0].bytes.pointee.count)
  // The odd place goes to the left when the width is odd, as in str.center.
  let left = name == "ljust" ? 0 : name == "rjust" ? missing : missing / 2 + (missing & width & 1)
  return Value(arguments[0].kind, try pad(vm, arguments[0], left, missing - left, fill))
}

private func pad(_ vm: VM, _ value: Value, _ left: Int, _ right: Int, _ fill: UInt8) throws(PyError) -> BytesRef {
  let view = value.bytes.pointee.view
  if left + right == 0 && value.is(.bytes) { return value.bytes }
  let result = try vm.reservedBytes(count: view.count + left + right, kind: value.kind)
  memset(result.pointee.data, Int32(fill), left)
  view.copy(to: result.pointee.data + left)
  memset(result.pointee.data + left + view.count, Int32(fill), right)
  return result
}

private func bytesZfill(_ vm: VM, _ arguments: Arguments) throws(PyError) -> Value {
  let width = try vm.count(arguments[1], default: 0)
  let count = arguments[0].bytes.pointee.count
  let missing = max(0, width - count)
  let result = try pad(vm, arguments[0], missing, 0, 0x30)
  if missing > 0 && count > 0 {
    let sign = result.pointee.data[missing]
    if sign == 0x2B || sign == 0x2D { (result.pointee.data[0], result.pointee.data[missing]) = (sign, 0x30) }
  }
  return Value(arguments[0].kind, result)
}

private func bytesExpandtabs(_ vm: VM, _ arguments: Arguments) throws(PyError) -> Value {
  let size = try vm.count(arguments[1], default: 8)
  if Int32(exactly: size) == nil { throw vm.overflowError("Python int too large to convert to C int") }
  let view = arguments[0].bytes.pointee.view
  try vm.reserve(view.count)
  var content: [UInt8] = []
  content.reserveCapacity(view.count)
  var column = 0
  for i in 0..<view.count {
    let byte = view[i]
    if byte == 0x09 {
      if size > 0 {
        let spaces = size - column % size
        try vm.reserve(content.count + spaces)
        content.append(contentsOf: repeatElement(0x20, count: spaces))
        column += spaces
      }
    } else {
      content.append(byte)
      column = byte == 0x0A || byte == 0x0D ? 0 : column + 1
    }
  }
  return vm.newBytes(content, kind: arguments[0].kind)
}
