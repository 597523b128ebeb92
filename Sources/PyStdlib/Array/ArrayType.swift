// This file defines the module array (library reference, "array"): how an array is made, shown, compared and joined.

import PyRuntime

extension StandardLibrary {
  static var arrayModule: ModuleDefinition {
    ModuleDefinition("array", source: arraySource) { builder throws(PyError) in
      let type = builder.type("array") { builder in
        let type = builder.type
        builder.vm.keepForever(type.value)
        type.pointee.flags.insert([.isSequence, .hasBuffer])
        builder.staticMethod("__new__", "(cls, /, *args, **kwargs)") { vm, arguments throws(PyError) in
          try newArray(vm, type, arguments)
        }
        builder.set("__hash__", .none)
        builder.attribute("typecode") { _, arguments throws(PyError) in arguments[0].foreign.slots[1] }
        builder.attribute("itemsize") { _, arguments throws(PyError) in Value(ArrayObject(arguments[0]).size) }
        addArrayOperators(builder)
        addArrayItems(builder)
        addArrayMethods(builder)
        addArrayConversions(builder)
      }
      builder.set("ArrayType", type.value)
      builder.set("typecodes", builder.vm.newStr(ArrayCode.all))
    }
  }
}

private let arraySource = #"""
  from collections.abc import MutableSequence as _MutableSequence
  _MutableSequence.register(array)
  del _MutableSequence

  """#

private func newArray(_ vm: VM, _ type: TypeRef, _ arguments: Arguments) throws(PyError) -> Value {
  if arguments.keywordCount > 0 && arguments[0].type == type {
    throw vm.typeError("array.array() takes no keyword arguments")
  }
  let given = arguments.positionalCount - 1
  if given < 1 { throw vm.typeError("array() takes at least 1 argument (\(given) given)") }
  if given > 2 { throw vm.typeError("array() takes at most 2 arguments (\(given) given)") }
  let name = arguments[1]
  guard name.isStr, name.str.pointee.count == 1 else {
    throw vm.typeError("array() argument 1 must be a unicode character, not \(vm.typeName(name))")
  }
  let code = UInt8(exactly: name.str.codePoint(at: 0)).flatMap { ArrayCode(rawValue: $0) }
  let source = given > 1 ? arguments[2] : .undefined
  let plain = vm.builtin(source)
  let other = plain.is(.foreign) && plain.foreign.pointee.type == type ? ArrayObject(plain) : nil
  if name.str.codePoint(at: 0) != 0x75 {
    if plain.isStr {
      throw vm.typeError("cannot use a str to initialize an array with typecode '\(name.str.string)'")
    }
    if let other, other.code == .character {
      throw vm.typeError("cannot use a unicode array to initialize an array with typecode '\(name.str.string)'")
    }
  }
  guard let code else {
    throw vm.valueError("bad typecode (must be b, B, u, h, H, i, I, l, L, q, Q, f or d)")
  }
  let result = ArrayObject.make(vm, type, arguments[0], code)
  let array = ArrayObject(vm.builtin(result))
  let mark = vm.keepMark
  defer { vm.release(to: mark) }
  vm.keep(result)
  if source.isUndefined { return result }
  if let other, other.code == code {
    try appendBytes(vm, array, try vm.buffer(plain))
  } else if plain.isStr && code == .character {
    for i in 0..<plain.str.pointee.count { try array.append(vm, vm.newStr(point: plain.str.codePoint(at: i))) }
  } else if plain.is(.bytes) || plain.is(.bytearray) {
    try appendBytes(vm, array, try vm.buffer(plain))
  } else {
    try vm.iterate(source) { (item) throws(PyError) in
      try array.append(vm, item)
      return true
    }
  }
  return result
}

/// Appends items from their bytes.
func appendBytes(_ vm: VM, _ array: ArrayObject, _ given: UnsafeBufferPointer<UInt8>?) throws(PyError) {
  guard let given else { return }
  if given.count % array.size != 0 { throw vm.valueError("bytes length not a multiple of item size") }
  // A copy, because the bytes may be the array's own.
  let copy = Array(given)
  let old = array.bytes.pointee.count
  try array.grow(vm, by: copy.count / array.size)
  for i in 0..<copy.count { array.bytes.pointee.data[old &+ i] = copy[i] }
}

/// The array behind a value of the receiver's native type, or nil.
func arrayArgument(_ vm: VM, _ value: Value, like receiver: Value) -> ArrayObject? {
  let plain = vm.builtin(value)
  guard plain.is(.foreign), plain.foreign.pointee.type == receiver.foreign.pointee.type else { return nil }
  return ArrayObject(plain)
}

private func addArrayOperators(_ builder: TypeBuilder) {
  builder.method("__repr__", "(self, /)") { vm, arguments throws(PyError) in
    let array = ArrayObject(arguments[0])
    let name = vm.receiverType(of: arguments).nameText
    if array.count == 0 { return vm.newStr("\(name)('\(array.code.text)')") }
    let items = try vm.callMethod(arguments[0], array.code == .character ? "tounicode" : "tolist")
    let text = try vm.keeping(items) { () throws(PyError) in try vm.reprText(items) }
    return vm.newStr("\(name)('\(array.code.text)', \(text))")
  }
  let comparisons: [(String, VM.Comparison)] = [
    ("__lt__", .less), ("__le__", .lessOrEqual), ("__eq__", .equal), ("__ne__", .notEqual), ("__gt__", .greater),
    ("__ge__", .greaterOrEqual),
  ]
  for (name, comparison) in comparisons {
    builder.method(name, "(self, value, /)") { vm, arguments throws(PyError) in
      guard let other = arrayArgument(vm, arguments[1], like: arguments[0]) else { return .notImplemented }
      return try compare(vm, comparison, ArrayObject(arguments[0]), other)
    }
  }
  builder.method("__add__", "(self, value, /)") { vm, arguments throws(PyError) in
    let array = ArrayObject(arguments[0])
    guard let other = arrayArgument(vm, arguments[1], like: arguments[0]) else {
      throw vm.typeError("can only append array (not \"\(vm.typeName(arguments[1]))\") to array")
    }
    if other.code != array.code { throw vm.typeError("bad argument type for built-in operation") }
    let result = ArrayObject.make(vm, array.object.pointee.type, .undefined, array.code)
    try appendBytes(vm, ArrayObject(result), try vm.buffer(arguments[0]))
    try appendBytes(vm, ArrayObject(result), try vm.buffer(arguments[1]))
    return result
  }
  builder.method("__iadd__", "(self, value, /)") { vm, arguments throws(PyError) in
    guard let other = arrayArgument(vm, arguments[1], like: arguments[0]) else {
      throw vm.typeError("can only extend array with array (not \"\(vm.typeName(arguments[1]))\")")
    }
    let array = ArrayObject(arguments[0])
    if other.code != array.code { throw vm.typeError("can only extend with array of same kind") }
    try appendBytes(vm, array, try vm.buffer(arguments[1]))
    return arguments[0]
  }
  for name in ["__mul__", "__rmul__", "__imul__"] {
    builder.method(name, "(self, value, /)") { vm, arguments throws(PyError) in
      guard vm.builtin(arguments[1]).isInt || !vm.lookup(vm.type(of: arguments[1]), .index).isUndefined else {
        throw vm.typeError("can't multiply sequence by non-int of type '\(vm.typeName(arguments[1]))'")
      }
      let times = max(try vm.index(arguments[1], .overflowError), 0)
      let array = ArrayObject(arguments[0])
      let pattern = Array(UnsafeBufferPointer(start: array.bytes.pointee.data, count: array.bytes.pointee.count))
      let isInPlace = name == "__imul__"
      let result =
        isInPlace ? arguments[0] : ArrayObject.make(vm, array.object.pointee.type, .undefined, array.code)
      let target = ArrayObject(result)
      target.bytes.pointee.count = 0
      let (count, overflow) = (pattern.count / array.size).multipliedReportingOverflow(by: times)
      if overflow { throw vm.raise(.memoryError, "") }
      try target.grow(vm, by: count)
      try vm.charge(target.bytes.pointee.count >> 6)
      for i in 0..<target.bytes.pointee.count { target.bytes.pointee.data[i] = pattern[i % pattern.count] }
      return result
    }
  }
}

private func compare(_ vm: VM, _ comparison: VM.Comparison, _ a: ArrayObject, _ b: ArrayObject) throws(PyError) -> Value
{
  let isEquality = comparison == .equal || comparison == .notEqual
  if isEquality && a.count != b.count { return Value(comparison == .notEqual) }
  for i in 0..<min(a.count, b.count) {
    try vm.charge(i & 7 == 0 ? 1 : 0)
    let left = try a.item(vm, i)
    let right = try b.item(vm, i)
    if try vm.equal(left, right) { continue }
    if isEquality { return Value(comparison == .notEqual) }
    return try vm.compare(comparison, left, right)
  }
  return try vm.compare(comparison, Value(a.count), Value(b.count))
}
