// This file defines how a str comes apart and together: split, rsplit, splitlines, join. Pieces are cut from the units
// directly, without an array of code points in between.

import Glibc
import Numbers

extension VM {
  func installStrSplit(_ builder: TypeBuilder) {
    builder.method("split", "(self, /, sep=None, maxsplit=-1)", strSplit)
    builder.method("rsplit", "(self, /, sep=None, maxsplit=-1)", strRsplit)
    builder.method("splitlines", "(self, /, keepends=False)", strSplitlines)
    builder.method("join", "(self, iterable, /)", strJoin)
  }

  /// Appends a piece of a str to a list.
  @inline(__always) fileprivate func append(_ list: ListRef, _ str: StrRef, _ start: Int, _ end: Int) throws(PyError) {
    try reserve(64 &+ (end &- start) &* Int(str.pointee.width))
    try append(list, substring(str, from: start, to: end))
  }

  /// Whether the unit at an index is white space.
  @inline(__always) func isSpace(_ str: StrRef, at index: Int) -> Bool {
    if str.pointee.width == 1 { return isLatin1Space(str.latin1[index]) }
    return PythonText.isSpace(str.codePoint(at: index))
  }

  @inline(__always) func isLatin1Space(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte &- 9 < 5 || byte &- 0x1C < 4 || byte == 0x85 || byte == 0xA0
  }

  /// `str.split()`: runs of white space separate.
  func splitAtSpace(_ str: StrRef, limit: Int) throws(PyError) -> ListRef {
    if str.pointee.width == 1 && limit == .max { return try splitLatin1AtSpace(str) }
    let list = newList()
    let count = str.pointee.count
    var i = 0
    var left = limit
    while true {
      while i < count && isSpace(str, at: i) { i &+= 1 }
      if i == count { return list }
      let start = i
      if left == 0 {
        try append(list, str, start, count)
        return list
      }
      left &-= 1
      while i < count && !isSpace(str, at: i) { i &+= 1 }
      try append(list, str, start, i)
    }
  }

  /// The common case, with the units in hand.
  private func splitLatin1AtSpace(_ str: StrRef) throws(PyError) -> ListRef {
    let list = newList()
    let bytes = str.latin1
    let count = str.pointee.count
    var i = 0
    while true {
      while i < count && isLatin1Space(bytes[i]) { i &+= 1 }
      if i == count { return list }
      let start = i
      repeat { i &+= 1 } while i < count && !isLatin1Space(bytes[i])
      try append(list, str, start, i)
    }
  }

  /// `str.rsplit()`: the same from the right; the pieces come in reverse.
  fileprivate func splitAtSpaceFromRight(_ str: StrRef, limit: Int) throws(PyError) -> ListRef {
    let list = newList()
    var i = str.pointee.count
    var left = limit
    while true {
      while i > 0 && isSpace(str, at: i &- 1) { i &-= 1 }
      if i == 0 { return list }
      let end = i
      if left == 0 {
        try append(list, str, 0, end)
        return list
      }
      left &-= 1
      while i > 0 && !isSpace(str, at: i &- 1) { i &-= 1 }
      try append(list, str, i, end)
    }
  }

  /// `str.split(separator)`. The separator is not empty.
  func split(_ str: StrRef, at separator: StrRef, limit: Int) throws(PyError) -> ListRef {
    let list = newList()
    let count = str.pointee.count
    let m = separator.pointee.count
    var start = 0
    if separator.pointee.width <= str.pointee.width && m <= count {
      try charge(count >> 6)
      let needle = widened(separator, to: Int(str.pointee.width))
      var left = limit
      while left > 0 {
        let found = try findAligned(needle, in: str, start, count)
        if found < 0 { break }
        try append(list, str, start, found)
        start = found &+ m
        left &-= 1
      }
    }
    try append(list, str, start, count)
    return list
  }

  fileprivate func splitFromRight(_ str: StrRef, at separator: StrRef, limit: Int) throws(PyError) -> ListRef {
    let list = newList()
    var end = str.pointee.count
    var left = limit
    let needle =
      separator.pointee.width < str.pointee.width ? widened(separator, to: Int(str.pointee.width)) : separator
    while left > 0 {
      let found = try findLast(needle, in: str, 0, end)
      if found < 0 { break }
      try append(list, str, found &+ separator.pointee.count, end)
      end = found
      left &-= 1
    }
    try append(list, str, 0, end)
    return list
  }

  func reverse(_ list: ListRef) {
    var items = UnsafeMutableBufferPointer(start: list.pointee.items, count: list.pointee.count)
    items.reverse()
  }

  /// The end of the line that begins at `start`, and where the next one begins. Line ends are those of
  /// `str.splitlines`: \n \r \r\n \v \f \x1c \x1d \x1e \x85 U+2028 U+2029.
  fileprivate func line(_ str: StrRef, from start: Int) -> (end: Int, next: Int) {
    let count = str.pointee.count
    var i = start
    if str.pointee.width == 1 {
      // Printable ASCII, nearly all there is, is passed over without a closer look.
      let bytes = str.latin1
      while i < count && bytes[i] &- 0x20 < 0x60 { i &+= 1 }
    }
    while i < count {
      let point = str.codePoint(at: i)
      if point &- 0x0A < 4 || point &- 0x1C < 3 || point == 0x85 || point &- 0x2028 < 2 {
        if point == 0x0D && i &+ 1 < count && str.codePoint(at: i &+ 1) == 0x0A { return (i, i &+ 2) }
        return (i, i &+ 1)
      }
      i &+= 1
    }
    return (count, count)
  }

  /// `separator.join(items)` for values that are all strs; nothing is called back.
  func join(_ separator: StrRef, _ items: UnsafeMutablePointer<Value>, count: Int) throws(PyError) -> Value {
    if count == 0 { return emptyStr }
    if count == 1 && items[0].isStr { return items[0] }
    var length = 0
    var width: UInt8 = count > 1 ? separator.pointee.width : 1
    var isASCII = count > 1 ? separator.pointee.isASCII : true
    for i in 0..<count {
      guard let str = strOrNil(items[i]) else {
        throw typeError("sequence item \(i): expected str instance, \(typeName(items[i])) found")
      }
      let (sum, overflow) = length.addingReportingOverflow(str.pointee.count)
      if overflow { throw overflowError("join() result is too long for a Python string") }
      length = sum
      width = max(width, str.pointee.width)
      isASCII = isASCII && str.pointee.isASCII
    }
    let (between, overflow) = separator.pointee.count.multipliedReportingOverflow(by: count &- 1)
    let (total, overflow2) = length.addingReportingOverflow(between)
    if overflow || overflow2 { throw overflowError("join() result is too long for a Python string") }
    if total == 0 { return emptyStr }
    try charge(count >> 3)
    let result = try reservedStr(count: total, width: Int(width), isASCII: isASCII)
    var target = result.pointee.data
    let separatorCount = separator.pointee.count
    for i in 0..<count {
      if i > 0 && separatorCount > 0 {
        target = copyUnits(separator, from: 0, to: separatorCount, into: target, Int(width))
      }
      let str = builtin(items[i]).str
      target = copyUnits(str, from: 0, to: str.pointee.count, into: target, Int(width))
    }
    return total == 1 ? narrowed(result) : Value(.str, result)
  }
}

private func strSplit(_ vm: VM, _ arguments: Arguments) throws(PyError) -> Value {
  let limit = try vm.count(arguments[2], default: -1)
  let most = limit < 0 ? Int.max : limit
  let str = arguments[0].str
  guard let separator = try separator(vm, arguments[1]) else {
    return Value(.list, try vm.splitAtSpace(str, limit: most))
  }
  return Value(.list, try vm.split(str, at: separator, limit: most))
}

private func strRsplit(_ vm: VM, _ arguments: Arguments) throws(PyError) -> Value {
  let limit = try vm.count(arguments[2], default: -1)
  let most = limit < 0 ? Int.max : limit
  let str = arguments[0].str
  let list: ListRef
  if let separator = try separator(vm, arguments[1]) {
    list = try vm.splitFromRight(str, at: separator, limit: most)
  } else {
    list = try vm.splitAtSpaceFromRight(str, limit: most)
  }
  vm.reverse(list)
  return Value(.list, list)
}

/// The separator of a split, or nil for white space.
private func separator(_ vm: VM, _ value: Value) throws(PyError) -> StrRef? {
  if value.isUndefined || value.isNone { return nil }
  guard let str = vm.strOrNil(value) else {
    throw vm.typeError("must be str or None, not \(vm.typeName(value))")
  }
  if str.pointee.count == 0 { throw vm.valueError("empty separator") }
  return str
}

private func strSplitlines(_ vm: VM, _ arguments: Arguments) throws(PyError) -> Value {
  let keepsEnds = arguments[1].isUndefined ? false : try vm.index(arguments[1], .overflowError) != 0
  let str = arguments[0].str
  let list = vm.newList()
  try vm.charge(str.pointee.count >> 6)
  var start = 0
  while start < str.pointee.count {
    let (end, next) = vm.line(str, from: start)
    try vm.append(list, str, start, keepsEnds ? next : end)
    start = next
  }
  return Value(.list, list)
}

private func strJoin(_ vm: VM, _ arguments: Arguments) throws(PyError) -> Value {
  let separator = arguments[0].str
  let items = arguments[1]
  switch items.kind {
  case .list: return try vm.join(separator, items.list.pointee.items, count: items.list.pointee.count)
  case .tuple: return try vm.join(separator, items.tuple.items, count: items.tuple.pointee.count)
  default:
    if !vm.canIterate(items) { throw vm.typeError("can only join an iterable") }
    let list = try vm.list(items)
    return try vm.join(separator, list.pointee.items, count: list.pointee.count)
  }
}
