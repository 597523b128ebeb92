// This file defines the methods of str that look for another str: find and its family, startswith, replace, partition.

import Glibc

extension VM {
  func installStrSearch(_ builder: TypeBuilder) {
    builder.method("find", "(self, *args)", strFind)
    builder.method("rfind", "(self, *args)", strRfind)
    builder.method("index", "(self, *args)", strIndex)
    builder.method("rindex", "(self, *args)", strRindex)
    builder.method("count", "(self, *args)", strCount)
    builder.method("startswith", "(self, *args)", strStartswith)
    builder.method("endswith", "(self, *args)", strEndswith)
    builder.method("removeprefix", "(self, prefix, /)", strRemoveprefix)
    builder.method("removesuffix", "(self, suffix, /)", strRemovesuffix)
    builder.method("replace", "(self, old, new, count=-1, /)", strReplace)
    builder.method("partition", "(self, sep, /)", strPartition)
    builder.method("rpartition", "(self, sep, /)", strRpartition)
    builder.method("__contains__", "(self, key, /)", strContains)
  }

  /// Checks the number of arguments of `find(sub[, start[, end]])` and its kin, as CPython words it.
  func checkSearchArguments(_ arguments: Arguments, _ name: String) throws(PyError) {
    let given = arguments.count - 1
    if given < 1 { throw typeError("\(name)() takes at least 1 argument (\(given) given)") }
    if given > 3 { throw typeError("\(name)() takes at most 3 arguments (\(given) given)") }
  }

  fileprivate func search(_ arguments: Arguments, _ name: String, last: Bool) throws(PyError) -> Int {
    try checkSearchArguments(arguments, name)
    let str = arguments[0].str
    let (start, end) = try positions(arguments[2], arguments[3], length: str.pointee.count)
    let needle = try strArgument(arguments[1])
    if start > end { return -1 }
    return last ? try findLast(needle, in: str, start, end) : try find(needle, in: str, start, end)
  }
}

private func strFind(_ vm: VM, _ arguments: Arguments) throws(PyError) -> Value {
  Value(try vm.search(arguments, "find", last: false))
}

private func strRfind(_ vm: VM, _ arguments: Arguments) throws(PyError) -> Value {
  Value(try vm.search(arguments, "rfind", last: true))
}

private func strIndex(_ vm: VM, _ arguments: Arguments) throws(PyError) -> Value {
  let found = try vm.search(arguments, "index", last: false)
  if found < 0 { throw vm.valueError("substring not found") }
  return Value(found)
}

private func strRindex(_ vm: VM, _ arguments: Arguments) throws(PyError) -> Value {
  let found = try vm.search(arguments, "rindex", last: true)
  if found < 0 { throw vm.valueError("substring not found") }
  return Value(found)
}

private func strCount(_ vm: VM, _ arguments: Arguments) throws(PyError) -> Value {
  try vm.checkSearchArguments(arguments, "count")
  let str = arguments[0].str
  let (start, end) = try vm.positions(arguments[2], arguments[3], length: str.pointee.count)
  let needle = try vm.strArgument(arguments[1])
  if start > end { return Value(0) }
  return Value(try vm.occurrences(of: needle, in: str, start, end))
}

private func strContains(_ vm: VM, _ arguments: Arguments) throws(PyError) -> Value {
  guard let needle = vm.strOrNil(arguments[1]) else {
    throw vm.typeError("'in <string>' requires string as left operand, not \(vm.typeName(arguments[1]))")
  }
  let str = arguments[0].str
  return Value(try vm.find(needle, in: str, 0, str.pointee.count) >= 0)
}

// MARK: startswith, endswith

private func strStartswith(_ vm: VM, _ arguments: Arguments) throws(PyError) -> Value {
  try affix(vm, arguments, "startswith") { vm, str, part, start, end in
    vm.matches(part, in: str, at: start, end: end)
  }
}

private func strEndswith(_ vm: VM, _ arguments: Arguments) throws(PyError) -> Value {
  try affix(vm, arguments, "endswith") { vm, str, part, start, end in
    let at = end - part.pointee.count
    return at >= start && vm.matches(part, in: str, at: at, end: end)
  }
}

private func affix(
  _ vm: VM, _ arguments: Arguments, _ name: String, _ holds: (VM, StrRef, StrRef, Int, Int) -> Bool
) throws(PyError) -> Value {
  try vm.checkSearchArguments(arguments, name)
  let str = arguments[0].str
  let (start, end) = try vm.positions(arguments[2], arguments[3], length: str.pointee.count)
  let wanted = vm.builtin(arguments[1])
  if wanted.isStr { return Value(start <= end && holds(vm, str, wanted.str, start, end)) }
  guard wanted.is(.tuple) else {
    throw vm.typeError("\(name) first arg must be str or a tuple of str, not \(vm.typeName(wanted))")
  }
  for i in 0..<wanted.tuple.pointee.count {
    guard let part = vm.strOrNil(wanted.tuple.items[i]) else {
      throw vm.typeError("tuple for \(name) must only contain str, not \(vm.typeName(wanted.tuple.items[i]))")
    }
    if start <= end && holds(vm, str, part, start, end) { return .true }
  }
  return .false
}

private func strRemoveprefix(_ vm: VM, _ arguments: Arguments) throws(PyError) -> Value {
  let str = arguments[0].str
  let part = try vm.strArgument(arguments[1], "removeprefix() argument")
  guard vm.matches(part, in: str, at: 0, end: str.pointee.count) else { return arguments[0] }
  return vm.substring(str, from: part.pointee.count, to: str.pointee.count)
}

private func strRemovesuffix(_ vm: VM, _ arguments: Arguments) throws(PyError) -> Value {
  let str = arguments[0].str
  let part = try vm.strArgument(arguments[1], "removesuffix() argument")
  let at = str.pointee.count - part.pointee.count
  guard vm.matches(part, in: str, at: at, end: str.pointee.count) else { return arguments[0] }
  return vm.substring(str, from: 0, to: at)
}

// MARK: replace

private func strReplace(_ vm: VM, _ arguments: Arguments) throws(PyError) -> Value {
  let old = try vm.strArgument(arguments[1], "replace() argument 1")
  let new = try vm.strArgument(arguments[2], "replace() argument 2")
  let limit = try vm.count(arguments[3], default: -1)
  return try vm.replace(in: arguments[0].str, old, with: new, limit: limit < 0 ? .max : limit)
}

extension VM {
  /// One Latin-1 character for another, everywhere.
  private func replaceByte(in str: StrRef, _ old: StrRef, with new: StrRef) throws(PyError) -> Value {
    let count = str.pointee.count
    guard old.pointee.width == 1, count > 0, memchr(str.latin1, Int32(old.latin1[0]), count) != nil else {
      return Value(.str, str)
    }
    if count == 1 { return Value(.str, new) }
    let isASCII = str.pointee.isASCII && new.pointee.isASCII
    let result = try reservedStr(count: count, width: 1, isASCII: isASCII)
    let (from, to) = (old.latin1[0], new.latin1[0])
    let (source, target) = (str.latin1, result.latin1)
    for i in 0..<count { target[i] = source[i] == from ? to : source[i] }
    return isASCII ? Value(.str, result) : narrowed(result)
  }

  /// `str.replace(old, new, limit)`
  func replace(in str: StrRef, _ old: StrRef, with new: StrRef, limit: Int = .max) throws(PyError) -> Value {
    let count = str.pointee.count
    let m = old.pointee.count
    if m == 1, new.pointee.count == 1, limit >= count, str.pointee.width == 1, new.pointee.width == 1 {
      return try replaceByte(in: str, old, with: new)
    }
    let hits = try occurrences(of: old, in: str, 0, count, limit: limit)
    if hits == 0 || old.equals(new) { return Value(.str, str) }
    let width = Int(max(str.pointee.width, new.pointee.width))
    let (growth, overflow) = hits.multipliedReportingOverflow(by: new.pointee.count &- m)
    let (size, overflow2) = count.addingReportingOverflow(growth)
    if overflow || overflow2 { throw overflowError("replace string is too long") }
    let isASCII = str.pointee.isASCII && new.pointee.isASCII
    let result = try reservedStr(count: size, width: width, isASCII: isASCII)
    var target = result.pointee.data
    if m == 0 {
      for i in 0..<hits {
        target = copyUnits(new, from: 0, to: new.pointee.count, into: target, width)
        if i < count { target = copyUnits(str, from: i, to: i &+ 1, into: target, width) }
      }
      copyUnits(str, from: hits, to: count, into: target, width)
    } else {
      let needle = widened(old, to: Int(str.pointee.width))
      var i = 0
      for _ in 0..<hits {
        let found = try findAligned(needle, in: str, i, count)
        if found < 0 { break }
        target = copyUnits(str, from: i, to: found, into: target, width)
        target = copyUnits(new, from: 0, to: new.pointee.count, into: target, width)
        i = found &+ m
      }
      copyUnits(str, from: i, to: count, into: target, width)
    }
    // Narrowing and the search for non-ASCII are needless when all that went in was ASCII.
    return isASCII && size > 1 ? Value(.str, result) : narrowed(result)
  }
}

// MARK: partition

private func strPartition(_ vm: VM, _ arguments: Arguments) throws(PyError) -> Value {
  try partition(vm, arguments, last: false)
}

private func strRpartition(_ vm: VM, _ arguments: Arguments) throws(PyError) -> Value {
  try partition(vm, arguments, last: true)
}

private func partition(_ vm: VM, _ arguments: Arguments, last: Bool) throws(PyError) -> Value {
  let str = arguments[0].str
  let separator = try vm.strArgument(arguments[1])
  if separator.pointee.count == 0 { throw vm.valueError("empty separator") }
  let count = str.pointee.count
  let found = last ? try vm.findLast(separator, in: str, 0, count) : try vm.find(separator, in: str, 0, count)
  if found < 0 {
    let empty = vm.emptyStr
    return vm.newTuple(last ? [empty, empty, arguments[0]] : [arguments[0], empty, empty])
  }
  try vm.reserve(str.byteCount)
  return vm.newTuple([
    vm.substring(str, from: 0, to: found), Value(.str, separator),
    vm.substring(str, from: found + separator.pointee.count, to: count),
  ])
}
