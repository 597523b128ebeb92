// This file defines how bytes and bytearrays come apart and together: split, rsplit, splitlines, join.

import Glibc

extension VM {
  func installBytesSplit(_ builder: TypeBuilder) {
    builder.method("split", "(self, /, sep=None, maxsplit=-1)") { vm, arguments throws(PyError) in
      try splitBytes(vm, arguments, fromRight: false)
    }
    builder.method("rsplit", "(self, /, sep=None, maxsplit=-1)") { vm, arguments throws(PyError) in
      try splitBytes(vm, arguments, fromRight: true)
    }
    builder.method("splitlines", "(self, /, keepends=False)", bytesSplitlines)
    builder.method("join", "(self, iterable_of_bytes, /)", bytesJoin)
  }

  @inline(__always) func isASCIISpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte &- 9 < 5 }
}

private func splitBytes(_ vm: VM, _ arguments: Arguments, fromRight: Bool) throws(PyError) -> Value {
  let given = try vm.count(arguments[2], default: -1)
  let limit = given < 0 ? Int.max : given
  let separator = arguments[1].isUndefined || arguments[1].isNone ? nil : try vm.byteArgument(arguments[1])
  if let separator, separator.count == 0 { throw vm.valueError("empty separator") }
  var pieces = Pieces(vm: vm, view: arguments[0].bytes.pointee.view, kind: arguments[0].kind)
  try vm.charge(pieces.view.count >> 6)
  switch (separator, fromRight) {
  case (let separator?, false): try pieces.split(at: separator, limit)
  case (let separator?, true): try pieces.splitFromRight(at: separator, limit)
  case (nil, false): try pieces.splitAtSpace(limit)
  case (nil, true): try pieces.splitAtSpaceFromRight(limit)
  }
  if fromRight { vm.reverse(pieces.list) }
  return Value(.list, pieces.list)
}

/// A list of parts of some bytes, in the making.
private struct Pieces {
  let vm: VM
  let view: ByteView
  let kind: Kind
  let list: ListRef

  init(vm: VM, view: ByteView, kind: Kind) {
    self.vm = vm
    self.view = view
    self.kind = kind
    list = vm.newList()
  }

  mutating func take(_ start: Int, _ end: Int) throws(PyError) {
    try vm.append(list, vm.newBytes(view, from: start, to: end, kind: kind))
  }

  mutating func split(at separator: ByteView, _ limit: Int) throws(PyError) {
    var start = 0
    var left = limit
    while left > 0 {
      let found = try vm.findBytes(view.start + start, view.count - start, separator.start, separator.count)
      if found < 0 { break }
      try take(start, start + found)
      start += found + separator.count
      left -= 1
    }
    try take(start, view.count)
  }

  mutating func splitFromRight(at separator: ByteView, _ limit: Int) throws(PyError) {
    var end = view.count
    var left = limit
    while left > 0, end >= separator.count {
      let found = try vm.findLastUnits(view.start, end, separator.start, separator.count)
      if found < 0 { break }
      try take(found + separator.count, end)
      end = found
      left -= 1
    }
    try take(0, end)
  }

  mutating func splitAtSpace(_ limit: Int) throws(PyError) {
    var i = 0
    var left = limit
    while true {
      while i < view.count && vm.isASCIISpace(view[i]) { i += 1 }
      if i == view.count { return }
      if left == 0 {
        return try take(i, view.count)
      }
      let start = i
      while i < view.count && !vm.isASCIISpace(view[i]) { i += 1 }
      try take(start, i)
      left -= 1
    }
  }

  mutating func splitAtSpaceFromRight(_ limit: Int) throws(PyError) {
    var i = view.count
    var left = limit
    while true {
      while i > 0 && vm.isASCIISpace(view[i - 1]) { i -= 1 }
      if i == 0 { return }
      if left == 0 {
        return try take(0, i)
      }
      let end = i
      while i > 0 && !vm.isASCIISpace(view[i - 1]) { i -= 1 }
      try take(i, end)
      left -= 1
    }
  }
}

/// Lines end at \n, \r and \r\n only.
private func bytesSplitlines(_ vm: VM, _ arguments: Arguments) throws(PyError) -> Value {
  let keepsEnds = arguments[1].isUndefined ? false : try vm.index(arguments[1], .overflowError) != 0
  var pieces = Pieces(vm: vm, view: arguments[0].bytes.pointee.view, kind: arguments[0].kind)
  let view = pieces.view
  try vm.charge(view.count >> 6)
  var start = 0
  while start < view.count {
    var end = start
    while end < view.count && view[end] != 0x0A && view[end] != 0x0D { end += 1 }
    var next = end
    if next < view.count { next += view[end] == 0x0D && end + 1 < view.count && view[end + 1] == 0x0A ? 2 : 1 }
    try pieces.take(start, keepsEnds ? next : end)
    start = next
  }
  return Value(.list, pieces.list)
}

private func bytesJoin(_ vm: VM, _ arguments: Arguments) throws(PyError) -> Value {
  if !vm.canIterate(arguments[1]) { throw vm.typeError("can only join an iterable") }
  let list = try vm.list(arguments[1])
  let separator = arguments[0].bytes.pointee.view
  var total = 0
  for i in 0..<list.pointee.count {
    let item = list.pointee.items[i]
    guard let view = try vm.byteView(item) else {
      throw vm.typeError("sequence item \(i): expected a bytes-like object, \(vm.typeName(item)) found")
    }
    let (sum, overflow) = total.addingReportingOverflow(view.count &+ (i > 0 ? separator.count : 0))
    if overflow { throw vm.overflowError("join() result is too long for bytes") }
    total = sum
  }
  if list.pointee.count == 1 && list.pointee.items[0].is(.bytes) && arguments[0].is(.bytes) {
    return list.pointee.items[0]
  }
  let result = try vm.reservedBytes(count: total, kind: arguments[0].kind)
  var target = result.pointee.data
  for i in 0..<list.pointee.count {
    if i > 0 {
      separator.copy(to: target)
      target += separator.count
    }
    let view = try vm.byteArgument(list.pointee.items[i])
    view.copy(to: target)
    target += view.count
  }
  return Value(arguments[0].kind, result)
}
