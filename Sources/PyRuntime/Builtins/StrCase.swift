// This file defines the case mappings of str. ASCII, which is nearly every str, is mapped byte by byte; the rest follows
// Unicode's full mappings, where one character may become three (the Unicode Standard, section 3.13).

extension VM {
  func installStrCase(_ builder: TypeBuilder) {
    builder.method("lower", "(self, /)") { vm, arguments throws(PyError) in
      let str = arguments[0].str
      if str.pointee.isASCII { return try mapASCII(vm, str, lowered) }
      if let result = try mapSingly(vm, str, .lower) { return result }
      return try map(vm, str) { builder in
        for i in 0..<str.pointee.count { appendLower(str, i, to: &builder) }
      }
    }
    builder.method("upper", "(self, /)") { vm, arguments throws(PyError) in
      let str = arguments[0].str
      if str.pointee.isASCII { return try mapASCII(vm, str, raised) }
      if let result = try mapSingly(vm, str, .upper) { return result }
      return try mapEach(vm, str, .upper)
    }
    builder.method("casefold", "(self, /)") { vm, arguments throws(PyError) in
      let str = arguments[0].str
      if str.pointee.isASCII { return try mapASCII(vm, str, lowered) }
      return try mapEach(vm, str, .fold)
    }
    builder.method("swapcase", "(self, /)", strSwapcase)
    builder.method("capitalize", "(self, /)", strCapitalize)
    builder.method("title", "(self, /)", strTitle)
  }
}

@inline(__always) private func lowered(_ byte: UInt8) -> UInt8 { byte &- 0x41 < 26 ? byte | 0x20 : byte }
@inline(__always) private func raised(_ byte: UInt8) -> UInt8 { byte &- 0x61 < 26 ? byte & 0xDF : byte }
@inline(__always) private func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

@inline(__always)
private func mapASCII(_ vm: VM, _ str: StrRef, _ transform: (UInt8) -> UInt8) throws(PyError) -> Value {
  let count = str.pointee.count
  if count == 0 { return vm.emptyStr }
  if count == 1 { return vm.oneCharacter(transform(str.latin1[0])) }
  let result = try vm.reservedStr(count: count, width: 1, isASCII: true)
  let source = str.latin1
  let target = result.latin1
  for i in 0..<count { target[i] = transform(source[i]) }
  return Value(.str, result)
}

/// The mapping of a str whose characters all become one character that fits in the same width; nil for others.
private func mapSingly(_ vm: VM, _ str: StrRef, _ mapping: PythonUnicode.Mapping) throws(PyError) -> Value? {
  let table = PythonUnicode.MappingTable(mapping)
  let count = str.pointee.count
  let width = Int(str.pointee.width)
  if width == 4 { return nil }
  let result = try vm.reservedStr(count: count, width: width, isASCII: false)
  for i in 0..<count {
    let point = str.codePoint(at: i)
    guard var mapped = table[point], width == 2 || mapped < 0x100 else { return nil }
    if point == 0x3A3 && mapping == .lower { mapped = isFinalSigma(str, i) ? 0x3C2 : 0x3C3 }
    if width == 1 {
      result.latin1[i] = UInt8(truncatingIfNeeded: mapped)
    } else {
      result.ucs2[i] = UInt16(truncatingIfNeeded: mapped)
    }
  }
  return vm.narrowed(result)
}

private func map(_ vm: VM, _ str: StrRef, _ body: (inout StrBuilder) -> Void) throws(PyError) -> Value {
  try vm.reserve(str.byteCount &* 3)
  try vm.charge(str.pointee.count >> 3)
  var builder = StrBuilder(capacity: str.pointee.count)
  body(&builder)
  return try builder.finish(vm)
}

private func mapEach(_ vm: VM, _ str: StrRef, _ mapping: PythonUnicode.Mapping) throws(PyError) -> Value {
  try map(vm, str) { builder in
    for i in 0..<str.pointee.count { PythonUnicode.append(str.codePoint(at: i), mapping, to: &builder) }
  }
}

/// Lowercase of one place: a capital sigma at the end of a word becomes the final one.
private func appendLower(_ str: StrRef, _ i: Int, to builder: inout StrBuilder) {
  let point = str.codePoint(at: i)
  if point == 0x3A3 {
    builder.append(isFinalSigma(str, i) ? 0x3C2 : 0x3C3)
  } else {
    PythonUnicode.append(point, .lower, to: &builder)
  }
}

/// A cased letter before and none behind, case-ignorable characters aside (condition Final_Sigma of SpecialCasing.txt).
private func isFinalSigma(_ str: StrRef, _ i: Int) -> Bool {
  var before = i &- 1
  while before >= 0 && PythonUnicode.traits(str.codePoint(at: before)).contains(.caseIgnorable) { before &-= 1 }
  guard before >= 0, PythonUnicode.traits(str.codePoint(at: before)).contains(.cased) else { return false }
  var after = i &+ 1
  while after < str.pointee.count && PythonUnicode.traits(str.codePoint(at: after)).contains(.caseIgnorable) {
    after &+= 1
  }
  return after == str.pointee.count || !PythonUnicode.traits(str.codePoint(at: after)).contains(.cased)
}

private func strSwapcase(_ vm: VM, _ arguments: Arguments) throws(PyError) -> Value {
  let str = arguments[0].str
  if str.pointee.isASCII { return try mapASCII(vm, str) { isLetter($0) ? $0 ^ 0x20 : $0 } }
  return try map(vm, str) { builder in
    for i in 0..<str.pointee.count {
      let point = str.codePoint(at: i)
      let traits = PythonUnicode.traits(point)
      if traits.contains(.upper) {
        appendLower(str, i, to: &builder)
      } else if traits.contains(.lower) {
        PythonUnicode.append(point, .upper, to: &builder)
      } else {
        builder.append(point)
      }
    }
  }
}

private func strCapitalize(_ vm: VM, _ arguments: Arguments) throws(PyError) -> Value {
  let str = arguments[0].str
  if str.pointee.isASCII {
    let result = try mapASCII(vm, str, lowered)
    let count = str.pointee.count
    if count == 0 { return result }
    if count == 1 { return vm.oneCharacter(raised(str.latin1[0])) }
    result.str.latin1[0] = raised(str.latin1[0])
    return result
  }
  return try map(vm, str) { builder in
    PythonUnicode.append(str.codePoint(at: 0), .title, to: &builder)
    for i in 1..<max(str.pointee.count, 1) { appendLower(str, i, to: &builder) }
  }
}

private func strTitle(_ vm: VM, _ arguments: Arguments) throws(PyError) -> Value {
  let str = arguments[0].str
  if str.pointee.isASCII {
    var followsLetter = false
    return try mapASCII(vm, str) { byte in
      defer { followsLetter = isLetter(byte) }
      return followsLetter ? lowered(byte) : raised(byte)
    }
  }
  return try map(vm, str) { builder in
    var followsCased = false
    for i in 0..<str.pointee.count {
      let point = str.codePoint(at: i)
      if followsCased {
        appendLower(str, i, to: &builder)
      } else {
        PythonUnicode.append(point, .title, to: &builder)
      }
      followsCased = PythonUnicode.traits(point).contains(.cased)
    }
  }
}
