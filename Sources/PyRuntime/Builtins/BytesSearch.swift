// This file defines the methods of bytes and bytearray that look for other bytes, or for one byte given as an int.

import Glibc

extension VM {
  func installBytesSearch(_ builder: TypeBuilder) {
    builder.method("find", "(self, *args)") { vm, arguments throws(PyError) in
      Value(try vm.searchBytes(arguments, "find", last: false))
    }
    builder.method("rfind", "(self, *args)") { vm, arguments throws(PyError) in
      Value(try vm.searchBytes(arguments, "rfind", last: true))
    }
    builder.method("index", "(self, *args)") { vm, arguments throws(PyError) in
      let found = try vm.searchBytes(arguments, "index", last: false)
      if found < 0 { throw vm.valueError("subsection not found") }
      return Value(found)
    }
    builder.method("rindex", "(self, *args)") { vm, arguments throws(PyError) in
      let found = try vm.searchBytes(arguments, "rindex", last: true)
      if found < 0 { throw vm.valueError("subsection not found") }
      return Value(found)
    }
    builder.method("count", "(self, *args)", bytesCount)
    builder.method("startswith", "(self, *args)") { vm, arguments throws(PyError) in
      try affix(vm, arguments, "startswith", atEnd: false)
    }
    builder.method("endswith", "(self, *args)") { vm, arguments throws(PyError) in
      try affix(vm, arguments, "endswith", atEnd: true)
    }
    builder.method("__contains__", "(self, key, /)", bytesContains)
    builder.method("removeprefix", "(self, prefix, /)") { vm, arguments throws(PyError) in
      let part = try vm.byteArgument(arguments[1])
      let view = arguments[0].bytes.pointee.view
      let start = stands(part, in: view, at: 0, end: view.count) ? part.count : 0
      return try vm.newBytes(view, from: start, to: view.count, kind: arguments[0].kind)
    }
    builder.method("removesuffix", "(self, suffix, /)") { vm, arguments throws(PyError) in
      let part = try vm.byteArgument(arguments[1])
      let view = arguments[0].bytes.pointee.view
      let at = view.count - part.count
      let end = stands(part, in: view, at: at, end: view.count) ? at : view.count
      return try vm.newBytes(view, from: 0, to: end, kind: arguments[0].kind)
    }
    builder.method("replace", "(self, old, new, count=-1, /)", bytesReplace)
    builder.method("partition", "(self, sep, /)") { vm, arguments throws(PyError) in
      try partition(vm, arguments, last: false)
    }
    builder.method("rpartition", "(self, sep, /)") { vm, arguments throws(PyError) in
      try partition(vm, arguments, last: true)
    }
  }

  /// The bytes to look for: bytes-like, or one byte as an int.
  fileprivate func needle(_ value: Value) throws(PyError) -> ByteView {
    if let view = try byteView(value) { return view }
    guard let number = try integerForByte(value) else {
      throw typeError("argument should be integer or bytes-like object, not '\(typeName(value))'")
    }
    return ByteView(start: oneCharacter(try byte(number)).str.latin1, count: 1)
  }

  /// An int of any size, or nil for what is none.
  fileprivate func integerForByte(_ value: Value) throws(PyError) -> Value? {
    let plain = builtin(value)
    if plain.isInt || plain.isBool || plain.is(.bigInt) || !lookup(type(of: value), .index).isUndefined {
      return try indexValue(value)
    }
    return nil
  }

  /// The bounds of a search, within the bytes as they are after every call back.
  fileprivate func bounds(_ arguments: Arguments) throws(PyError) -> (start: Int, end: Int) {
    let bytes = arguments[0].bytes
    let (start, end) = try positions(arguments[2], arguments[3], length: bytes.pointee.count)
    return (start, min(end, bytes.pointee.count))
  }

  fileprivate func searchBytes(_ arguments: Arguments, _ name: String, last: Bool) throws(PyError) -> Int {
    try checkSearchArguments(arguments, name)
    let (given, wanted) = try positions(arguments[2], arguments[3], length: arguments[0].bytes.pointee.count)
    let needle = try needle(arguments[1])
    // The bytes may have become fewer since.
    let (start, end) = (given, min(wanted, arguments[0].bytes.pointee.count))
    if start > end || end - start < needle.count { return -1 }
    try charge((end - start) >> 6)
    let bytes = arguments[0].bytes.pointee.data + start
    let found =
      last
      ? try findLastUnits(bytes, end - start, needle.start, needle.count)
      : try findBytes(bytes, end - start, needle.start, needle.count)
    return found < 0 ? -1 : found + start
  }
}

private func bytesCount(_ vm: VM, _ arguments: Arguments) throws(PyError) -> Value {
  try vm.checkSearchArguments(arguments, "count")
  let (start, wanted) = try vm.positions(arguments[2], arguments[3], length: arguments[0].bytes.pointee.count)
  let needle = try vm.needle(arguments[1])
  let end = min(wanted, arguments[0].bytes.pointee.count)
  if start > end { return Value(0) }
  return Value(try occurrences(vm, of: needle, in: arguments[0].bytes.pointee.view, start, end, limit: .max))
}

private func occurrences(
  _ vm: VM, of needle: ByteView, in view: ByteView, _ start: Int, _ end: Int, limit: Int
) throws(PyError) -> Int {
  if needle.count == 0 { return min(end - start + 1, limit) }
  try vm.charge((end - start) >> 6)
  var count = 0
  var i = start
  while count < limit {
    let found = try vm.findBytes(view.start + i, end - i, needle.start, needle.count)
    if found < 0 { break }
    count &+= 1
    i &+= found &+ needle.count
  }
  return count
}

private func stands(_ part: ByteView, in view: ByteView, at index: Int, end: Int) -> Bool {
  index >= 0 && end &- index >= part.count && memcmp(view.start + index, part.start, part.count) == 0
}

private func affix(_ vm: VM, _ arguments: Arguments, _ name: String, atEnd: Bool) throws(PyError) -> Value {
  try vm.checkSearchArguments(arguments, name)
  let (start, end) = try vm.bounds(arguments)
  func holds(_ part: ByteView) -> Bool {
    let at = atEnd ? end - part.count : start
    return start <= end && at >= start && stands(part, in: arguments[0].bytes.pointee.view, at: at, end: end)
  }
  let wanted = vm.builtin(arguments[1])
  if let part = try vm.byteView(wanted) { return Value(holds(part)) }
  guard wanted.is(.tuple) else {
    throw vm.typeError("\(name) first arg must be bytes or a tuple of bytes, not \(vm.typeName(wanted))")
  }
  for i in 0..<wanted.tuple.pointee.count where holds(try vm.byteArgument(wanted.tuple.items[i])) { return .true }
  return .false
}

private func bytesContains(_ vm: VM, _ arguments: Arguments) throws(PyError) -> Value {
  let needle: ByteView
  if let number = try vm.integerForByte(arguments[1]) {
    needle = ByteView(start: vm.oneCharacter(try vm.byte(number)).str.latin1, count: 1)
  } else {
    needle = try vm.byteArgument(arguments[1])
  }
  let view = arguments[0].bytes.pointee.view
  try vm.charge(view.count >> 6)
  return Value(try vm.findBytes(view.start, view.count, needle.start, needle.count) >= 0)
}

private func bytesReplace(_ vm: VM, _ arguments: Arguments) throws(PyError) -> Value {
  _ = try vm.byteArgument(arguments[1])
  _ = try vm.byteArgument(arguments[2])
  let given = try vm.count(arguments[3], default: -1)
  let old = try vm.byteArgument(arguments[1])
  let new = try vm.byteArgument(arguments[2])
  let view = arguments[0].bytes.pointee.view
  let hits = try occurrences(vm, of: old, in: view, 0, view.count, limit: given < 0 ? .max : given)
  if hits == 0 { return try vm.newBytes(view, from: 0, to: view.count, kind: arguments[0].kind) }
  let (growth, overflow) = hits.multipliedReportingOverflow(by: new.count - old.count)
  let (size, overflow2) = view.count.addingReportingOverflow(growth)
  if overflow || overflow2 { throw vm.overflowError("replace bytes is too long") }
  let result = try vm.reservedBytes(count: size, kind: arguments[0].kind)
  var target = result.pointee.data
  func copy(_ source: UnsafeMutablePointer<UInt8>, _ count: Int) {
    memcpy(target, source, count)
    target += count
  }
  var i = 0
  for hit in 0..<hits {
    if old.count == 0 {
      copy(new.start, new.count)
      if hit < view.count { copy(view.start + hit, 1) }
      i = hit + 1
    } else {
      let found = max(try vm.findBytes(view.start + i, view.count - i, old.start, old.count), 0)
      copy(view.start + i, found)
      copy(new.start, new.count)
      i += found + old.count
    }
  }
  if i < view.count { copy(view.start + i, view.count - i) }
  return Value(arguments[0].kind, result)
}

private func partition(_ vm: VM, _ arguments: Arguments, last: Bool) throws(PyError) -> Value {
  let separator = try vm.byteArgument(arguments[1])
  if separator.count == 0 { throw vm.valueError("empty separator") }
  let view = arguments[0].bytes.pointee.view
  let kind = arguments[0].kind
  try vm.charge(view.count >> 6)
  let found =
    view.count < separator.count
    ? -1
    : last
      ? try vm.findLastUnits(view.start, view.count, separator.start, separator.count)
      : try vm.findBytes(view.start, view.count, separator.start, separator.count)
  if found < 0 {
    let whole = kind == .bytes ? arguments[0] : try vm.newBytes(view, from: 0, to: view.count, kind: kind)
    let empty = try vm.newBytes(view, from: 0, to: 0, kind: kind)
    let other = try vm.newBytes(view, from: 0, to: 0, kind: kind)
    return vm.newTuple(last ? [empty, other, whole] : [whole, empty, other])
  }
  return vm.newTuple([
    try vm.newBytes(view, from: 0, to: found, kind: kind),
    try vm.newBytes(separator, from: 0, to: separator.count, kind: kind),
    try vm.newBytes(view, from: found + separator.count, to: view.count, kind: kind),
  ])
}
