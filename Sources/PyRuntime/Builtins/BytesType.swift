// This file defines the types bytes and bytearray as far as they are alike: construction from any source and the special
// methods. What only bytearray can do stands in ByteArrayType.swift.

import Glibc

extension VM {
  func installBytes(_ builder: TypeBuilder) {
    builder.staticMethod("__new__", "(cls, /, source=b'', encoding='utf-8', errors='strict')", bytesNew)
    builder.method("__hash__", "(self, /)") { _, arguments throws(PyError) in
      let bytes = arguments[0].bytes
      if bytes.pointee.hash == 0 { bytes.pointee.hash = pythonBytesHash(bytes.pointee.data, bytes.pointee.count) }
      return Value(bytes.pointee.hash)
    }
    builder.method("__repr__", "(self, /)") { vm, arguments throws(PyError) in
      try vm.bytesRepr(arguments[0].bytes)
    }
    builder.method("__bytes__", "(self, /)") { _, arguments throws(PyError) in arguments[0] }
    builder.method("__getnewargs__", "(self, /)") { vm, arguments throws(PyError) in vm.newTuple([arguments[0]]) }
    builder.method("__sizeof__", "(self, /)") { _, arguments throws(PyError) in
      Value(33 + arguments[0].bytes.pointee.count)
    }
    installBytesFamily(builder)
  }

  /// The methods that bytes and bytearray share.
  func installBytesFamily(_ builder: TypeBuilder) {
    builder.method("__len__", "(self, /)") { _, arguments throws(PyError) in
      Value(arguments[0].bytes.pointee.count)
    }
    builder.method("__iter__", "(self, /)") { vm, arguments throws(PyError) in
      try vm.iterator(arguments[0])
    }
    builder.method("__str__", "(self, /)") { vm, arguments throws(PyError) in try vm.repr(arguments[0]) }
    builder.method("__getitem__", "(self, key, /)", bytesGetitem)
    builder.method("__add__", "(self, value, /)", bytesAdd)
    builder.method("__mul__", "(self, value, /)", bytesRepeat)
    builder.method("__rmul__", "(self, value, /)", bytesRepeat)
    builder.method("__mod__", "(self, value, /)") { vm, arguments throws(PyError) in
      try vm.newBytes(vm.percentFormat(bytes: arguments[0].bytes, arguments[1]), kind: arguments[0].kind)
    }
    builder.method("__rmod__", "(self, value, /)") { vm, arguments throws(PyError) in
      let format = vm.builtin(arguments[1])
      guard format.is(.bytes) || format.is(.bytearray) else { return .notImplemented }
      return try vm.newBytes(vm.percentFormat(bytes: format.bytes, arguments[0]), kind: format.kind)
    }
    for operation: Comparison in [.equal, .notEqual, .less, .lessOrEqual, .greater, .greaterOrEqual] {
      builder.method(operation.method.text, "(self, value, /)") { vm, arguments throws(PyError) in
        let isOrder = operation != .equal && operation != .notEqual
        if isOrder && arguments[1].is(.memoryview) { return .notImplemented }
        guard let other = try vm.byteView(arguments[1]) else { return .notImplemented }
        return Value(operation.holds(vm.order(arguments[0].bytes.pointee.view, other)))
      }
    }
    installBytesSearch(builder)
    installBytesSplit(builder)
    installBytesPadding(builder)
    installBytesText(builder)
  }

  /// The order of two runs of bytes: below, at or above zero.
  func order(_ a: ByteView, _ b: ByteView) -> Int {
    let order = memcmp(a.start, b.start, min(a.count, b.count))
    return order != 0 ? Int(order) : a.count - b.count
  }

  /// `repr` of bytes: `b'...'` with escapes for all that is not printable ASCII.
  /// A bytearray escapes single quotes even where double ones stand around.
  func bytesRepr(_ bytes: BytesRef, escapesQuote: Bool = false) throws(PyError) -> Value {
    let view = bytes.pointee.view
    try reserve(view.count &* 4 &+ 3)
    try charge(view.count >> 3)
    let hasSingle = view.count > 0 && memchr(view.start, 0x27, view.count) != nil
    let hasDouble = view.count > 0 && memchr(view.start, 0x22, view.count) != nil
    let quote: UInt8 = hasSingle && !hasDouble ? 0x22 : 0x27
    var text: [UInt8] = [0x62, quote]
    text.reserveCapacity(view.count &+ 3)
    for i in 0..<view.count {
      let byte = view[i]
      switch byte {
      case quote, 0x5C: text += [0x5C, byte]
      case 0x27 where escapesQuote: text += [0x5C, byte]
      case 0x09: text += [0x5C, 0x74]
      case 0x0A: text += [0x5C, 0x6E]
      case 0x0D: text += [0x5C, 0x72]
      case 0x20..<0x7F: text.append(byte)
      default: text += [0x5C, 0x78, hexadecimalDigit(byte >> 4), hexadecimalDigit(byte & 0xF)]
      }
    }
    text.append(quote)
    return newStr(utf8: text)
  }

  /// An integer argument as a byte. Throws TypeError, or ValueError with `what` before "must be in range(0, 256)".
  func byte(_ value: Value, _ what: String = "byte") throws(PyError) -> UInt8 {
    let number = value.isInt ? value : try indexValue(value)
    guard number.isInt, let byte = UInt8(exactly: number.int) else {
      throw valueError("\(what) must be in range(0, 256)")
    }
    return byte
  }

  /// The bytes that `bytes(source, encoding, errors)` or `bytearray(...)` means.
  func bytesContent(_ source: Value, _ encoding: Value, _ errors: Value, _ kind: Kind) throws(PyError) -> [UInt8] {
    let typeText = kind == .bytes ? "bytes" : "bytearray"
    if source.isUndefined {
      if !encoding.isUndefined { throw typeError("encoding without a string argument") }
      if !errors.isUndefined { throw typeError("errors without a string argument") }
      return []
    }
    let encodingName = try codecName(encoding, typeText, "encoding")
    let errorsName = try codecName(errors, typeText, "errors")
    let plain = builtin(source)
    if plain.isStr {
      guard let encodingName else { throw typeError("string argument without an encoding") }
      return try encode(plain, encoding: encodingName, errors: errorsName ?? "strict").bytes.pointee.view.array
    }
    if encodingName != nil { throw typeError("encoding without a string argument") }
    if errorsName != nil { throw typeError("errors without a string argument") }
    let type = self.type(of: source)
    if kind == .bytes, source.isInstance {
      let method = lookup(type, .bytes)
      if !method.isUndefined && !method.isNone {
        let result = builtin(try callMethod(method, source))
        guard result.is(.bytes) else { throw typeError("__bytes__ returned non-bytes (type \(typeName(result)))") }
        return result.bytes.pointee.view.array
      }
    }
    if let view = try byteView(source) {
      try reserve(view.count)
      return view.array
    }
    if plain.isInt || plain.isBool || plain.is(.bigInt) || !lookup(type, .index).isUndefined {
      let count = try index(source, .overflowError)
      if count < 0 { throw valueError("negative count") }
      if count > 1 << 46 { throw raise(.memoryError, "") }
      try reserve(count)
      return Array(repeating: 0, count: count)
    }
    if !canIterate(source) {
      throw typeError("cannot convert '\(typeName(source))' object to \(typeText)")
    }
    return try bytes(of: source, kind == .bytes ? "bytes" : "byte")
  }

  /// The items of an iterable of ints below 256.
  func bytes(of iterable: Value, _ what: String = "byte") throws(PyError) -> [UInt8] {
    var content: [UInt8] = []
    try iterate(iterable) { (item) throws(PyError) in
      content.append(try self.byte(item, what))
      if content.count & 0xFFFF == 0 { try self.reserve(content.count &* 2) }
      return true
    }
    return content
  }
}

private func bytesNew(_ vm: VM, _ arguments: Arguments) throws(PyError) -> Value {
  let type = arguments[0].type
  // Exact bytes are shared: they cannot change.
  if arguments[1].is(.bytes) && arguments[2].isUndefined && arguments[3].isUndefined && type == vm.type(.bytes) {
    return arguments[1]
  }
  let bytes = vm.newBytes(try vm.bytesContent(arguments[1], arguments[2], arguments[3], .bytes))
  return type == vm.type(.bytes) ? bytes : vm.newInstance(type, payload: bytes)
}

private func bytesGetitem(_ vm: VM, _ arguments: Arguments) throws(PyError) -> Value {
  let bytes = arguments[0].bytes
  let key = arguments[1]
  if key.is(.slice) {
    let parts = try vm.sliceParts(key.slice)
    let (start, step, count) = parts.bounds(length: bytes.pointee.count)
    if step == 1 {
      if count == bytes.pointee.count && arguments[0].is(.bytes) { return arguments[0] }
      return try vm.newBytes(bytes.pointee.view, from: start, to: start &+ count, kind: arguments[0].kind)
    }
    let result = try vm.reservedBytes(count: count, kind: arguments[0].kind)
    var i = start
    for k in 0..<count {
      result.pointee.data[k] = bytes.pointee.data[i]
      i = i &+ step
    }
    return Value(arguments[0].kind, result)
  }
  let isMutable = arguments[0].is(.bytearray)
  guard let position = try vm.optionalIndex(key, .indexError) else {
    throw vm.typeError(
      "\(isMutable ? "bytearray" : "byte") indices must be integers or slices, not \(vm.typeName(key))")
  }
  let i = position < 0 ? position &+ bytes.pointee.count : position
  guard i >= 0 && i < bytes.pointee.count else {
    throw vm.indexError(isMutable ? "bytearray index out of range" : "index out of range")
  }
  return Value(Int(bytes.pointee.data[i]))
}

private func bytesAdd(_ vm: VM, _ arguments: Arguments) throws(PyError) -> Value {
  guard let other = try vm.byteView(arguments[1]) else {
    throw vm.typeError(
      "can't concat \(vm.typeName(arguments[1])) to \(vm.displayName(vm.receiverType(of: arguments)))")
  }
  let view = arguments[0].bytes.pointee.view
  let result = try vm.reservedBytes(count: view.count &+ other.count, kind: arguments[0].kind)
  view.copy(to: result.pointee.data)
  other.copy(to: result.pointee.data + view.count)
  return Value(arguments[0].kind, result)
}

private func bytesRepeat(_ vm: VM, _ arguments: Arguments) throws(PyError) -> Value {
  let times = try vm.index(arguments[1], .overflowError)
  let view = arguments[0].bytes.pointee.view
  if times == 1 && arguments[0].is(.bytes) { return arguments[0] }
  let (total, overflow) = view.count.multipliedReportingOverflow(by: max(times, 0))
  if overflow {
    if arguments[0].is(.bytearray) { throw vm.raise(.memoryError, "") }
    throw vm.overflowError("repeated bytes are too long")
  }
  let result = try vm.reservedBytes(count: total, kind: arguments[0].kind)
  vm.repeatBytes(view.start, view.count, into: result.pointee.data, total: total)
  return Value(arguments[0].kind, result)
}
