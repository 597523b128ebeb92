// This file defines the methods of str that change its ends and its width: strip and its family, center, ljust, rjust,
// zfill, expandtabs.

import Glibc

extension VM {
  func installStrPadding(_ builder: TypeBuilder) {
    builder.method("strip", "(self, chars=None, /)") { vm, arguments throws(PyError) in
      try strip(vm, arguments, "strip", left: true, right: true)
    }
    builder.method("lstrip", "(self, chars=None, /)") { vm, arguments throws(PyError) in
      try strip(vm, arguments, "lstrip", left: true, right: false)
    }
    builder.method("rstrip", "(self, chars=None, /)") { vm, arguments throws(PyError) in
      try strip(vm, arguments, "rstrip", left: false, right: true)
    }
    builder.method("ljust", "(self, width, fillchar=' ', /)") { vm, arguments throws(PyError) in
      try justify(vm, arguments) { (0, $0) }
    }
    builder.method("rjust", "(self, width, fillchar=' ', /)") { vm, arguments throws(PyError) in
      try justify(vm, arguments) { ($0, 0) }
    }
    builder.method("center", "(self, width, fillchar=' ', /)") { vm, arguments throws(PyError) in
      let width = try vm.count(arguments[1], default: 0)
      return try justify(vm, arguments) { missing in
        // The odd place goes to the left when the width is odd.
        let left = missing / 2 + (missing & width & 1)
        return (left, missing - left)
      }
    }
    builder.method("zfill", "(self, width, /)", strZfill)
    builder.method("expandtabs", "(self, /, tabsize=8)", strExpandtabs)
  }

  /// A str between fills. Throws the memory limit.
  func padded(_ str: StrRef, from: Int = 0, to: Int, left: Int, right: Int, fill: UInt32) throws(PyError) -> Value {
    let kept = to &- from
    let (sides, overflow) = left.addingReportingOverflow(right)
    let (total, overflow2) = sides.addingReportingOverflow(kept)
    if overflow || overflow2 { throw overflowError("padded string is too long") }
    if sides == 0 { return substring(str, from: from, to: to) }
    let width = max(Int(str.pointee.width), fill < 0x100 ? 1 : fill < 0x10000 ? 2 : 4)
    let isASCII = str.pointee.isASCII && fill < 0x80
    let result = try reservedStr(count: total, width: width, isASCII: isASCII)
    self.fill(result.pointee.data, fill, count: left, width)
    copyUnits(str, from: from, to: to, into: result.pointee.data + left &* width, width)
    self.fill(result.pointee.data + (left &+ kept) &* width, fill, count: right, width)
    return isASCII && total > 1 ? Value(.str, result) : narrowed(result)
  }

  func fill(_ target: UnsafeMutableRawPointer, _ point: UInt32, count: Int, _ width: Int) {
    switch width {
    case 1: memset(target, Int32(point), count)
    case 2:
      let units = target.assumingMemoryBound(to: UInt16.self)
      for i in 0..<count { units[i] = UInt16(truncatingIfNeeded: point) }
    default:
      let units = target.assumingMemoryBound(to: UInt32.self)
      for i in 0..<count { units[i] = point }
    }
  }
}

// MARK: strip

private func strip(_ vm: VM, _ arguments: Arguments, _ name: String, left: Bool, right: Bool) throws(PyError) -> Value {
  let str = arguments[0].str
  var start = 0
  var end = str.pointee.count
  if arguments[1].isUndefined || arguments[1].isNone {
    if left { while start < end && vm.isSpace(str, at: start) { start &+= 1 } }
    if right { while end > start && vm.isSpace(str, at: end &- 1) { end &-= 1 } }
    return vm.substring(str, from: start, to: end)
  }
  guard let set = vm.strOrNil(arguments[1]) else { throw vm.typeError("\(name) arg must be None or str") }
  let work = 1 &+ set.pointee.count >> 6
  if left {
    while start < end && contains(set, str.codePoint(at: start)) {
      start &+= 1
      try vm.charge(work)
    }
  }
  if right {
    while end > start && contains(set, str.codePoint(at: end &- 1)) {
      end &-= 1
      try vm.charge(work)
    }
  }
  return vm.substring(str, from: start, to: end)
}

private func contains(_ set: StrRef, _ point: UInt32) -> Bool {
  if set.pointee.width == 1 {
    return point < 0x100 && set.pointee.count > 0 && memchr(set.latin1, Int32(point), set.pointee.count) != nil
  }
  for i in 0..<set.pointee.count where set.codePoint(at: i) == point { return true }
  return false
}

// MARK: ljust, rjust, center, zfill

private func justify(_ vm: VM, _ arguments: Arguments, _ split: (Int) -> (Int, Int)) throws(PyError) -> Value {
  let str = arguments[0].str
  let width = try vm.count(arguments[1], default: 0)
  var fill: UInt32 = 0x20
  if !arguments[2].isUndefined {
    guard let given = vm.strOrNil(arguments[2]) else {
      throw vm.typeError("The fill character must be a unicode character, not \(vm.typeName(arguments[2]))")
    }
    if given.pointee.count != 1 { throw vm.typeError("The fill character must be exactly one character long") }
    fill = given.codePoint(at: 0)
  }
  let count = str.pointee.count
  if width <= count { return arguments[0] }
  let (left, right) = split(width - count)
  return try vm.padded(str, to: count, left: left, right: right, fill: fill)
}

private func strZfill(_ vm: VM, _ arguments: Arguments) throws(PyError) -> Value {
  let str = arguments[0].str
  let width = try vm.count(arguments[1], default: 0)
  let count = str.pointee.count
  if width <= count { return arguments[0] }
  let padded = try vm.padded(str, to: count, left: width - count, right: 0, fill: 0x30)
  guard count > 0 else { return padded }
  let sign = str.codePoint(at: 0)
  guard sign == 0x2B || sign == 0x2D else { return padded }
  // The fresh str is longer than one character, so nobody else holds it.
  let result = padded.str
  let at = width - count
  if result.pointee.count == 1 { return padded }
  switch result.pointee.width {
  case 1: (result.latin1[0], result.latin1[at]) = (UInt8(sign), 0x30)
  case 2: (result.ucs2[0], result.ucs2[at]) = (UInt16(sign), 0x30)
  default: (result.ucs4[0], result.ucs4[at]) = (sign, 0x30)
  }
  return padded
}

private func strExpandtabs(_ vm: VM, _ arguments: Arguments) throws(PyError) -> Value {
  let str = arguments[0].str
  let size = try vm.count(arguments[1], default: 8)
  if size > Int(Int32.max) || size < Int(Int32.min) {
    throw vm.overflowError("Python int too large to convert to C int")
  }
  var builder = StrBuilder(capacity: str.pointee.count)
  var column = 0
  try vm.reserve(str.byteCount)
  for i in 0..<str.pointee.count {
    let point = str.codePoint(at: i)
    if point == 0x09 {
      if size > 0 {
        let spaces = size - column % size
        try vm.reserve(spaces &+ builder.count)
        builder.append(repeating: 0x20, count: spaces)
        column += spaces
      }
    } else {
      builder.append(point)
      column = point == 0x0A || point == 0x0D ? 0 : column + 1
    }
  }
  return try builder.finish(vm)
}
