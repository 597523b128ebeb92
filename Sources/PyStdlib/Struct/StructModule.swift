// This file defines the module struct (library reference, "struct"): its functions, and Struct, which has the same as
// methods of a format that was read once.

import PyRuntime

extension StandardLibrary {
  static var structModule: ModuleDefinition {
    ModuleDefinition("struct", source: "__all__ = \(names)\n") { builder throws(PyError) in
      let vm = builder.vm
      let error = builder.exception("error", base: vm.type(.exception))
      let state = StructState(error)
      vm.moduleStates["struct"] = state
      let module = vm.intern("_struct")
      let iterator = vm.newNativeType("unpack_iterator", module: module, kind: .foreign, isFinal: true)
      vm.keepForever(iterator.value)
      addIteration(TypeBuilder(vm: vm, type: iterator))
      let type = vm.newNativeType("Struct", module: module, kind: .foreign)
      vm.keepForever(type.value)
      builder.set("Struct", type.value)
      addStruct(TypeBuilder(vm: vm, type: type), state, iterator)
      addFunctions(builder, state, iterator)
    }
  }

  private static let names =
    "['calcsize', 'pack', 'pack_into', 'unpack', 'unpack_from', 'iter_unpack', 'Struct', 'error']"
}

private func addFunctions(_ builder: ModuleBuilder, _ state: StructState, _ iterator: TypeRef) {
  builder.function("calcsize", "(format, /)") { vm, arguments throws(PyError) in
    Value(try state.format(vm, arguments[0]).size)
  }
  for name in ["pack", "pack_into"] {
    builder.function(name, "(*args)") { vm, arguments throws(PyError) in
      if arguments.count == 0 { throw vm.typeError("missing format argument") }
      let format = try state.format(vm, arguments[0])
      let rest = arguments.dropFirst()
      return name == "pack" ? try pack(vm, state, format, rest) : try packInto(vm, state, format, rest)
    }
  }
  builder.function("unpack", "(format, buffer, /)") { vm, arguments throws(PyError) in
    try unpack(vm, state, try state.format(vm, arguments[0]), arguments[1])
  }
  builder.function("unpack_from", "(format, /, buffer, offset=0)") { vm, arguments throws(PyError) in
    try unpackFrom(vm, state, try state.format(vm, arguments[0]), arguments[1], arguments[2])
  }
  builder.function("iter_unpack", "(format, buffer, /)") { vm, arguments throws(PyError) in
    try iterate(vm, state, try state.format(vm, arguments[0]), arguments[1], iterator, arguments[0])
  }
  builder.function("_clearcache", "()") { _, _ throws(PyError) in .none }
}

/// A Struct holds its format as a str.
private func addStruct(_ builder: TypeBuilder, _ state: StructState, _ iterator: TypeRef) {
  let type = builder.type
  builder.staticMethod("__new__", "(cls, /, *args, **kwargs)") { vm, arguments throws(PyError) in
    vm.newForeign(arguments[0], type, [.none])
  }
  builder.set(
    "__init__",
    builder.vm.newNative("Struct", "(self, format)", owner: type) { vm, arguments throws(PyError) in
      _ = try state.format(vm, arguments[1])
      let plain = vm.builtin(arguments[1])
      arguments[0].foreign.slots[0] = plain.isStr ? plain : vm.newStr(utf8: try vm.bytesLike(plain) ?? [])
      return .none
    })
  func format(_ vm: VM, _ arguments: Arguments) throws(PyError) -> StructFormat {
    let text = arguments[0].foreign.slots[0]
    return try state.format(vm, text.isNone ? vm.emptyStr : text)
  }
  builder.attribute("format") { _, arguments throws(PyError) in arguments[0].foreign.slots[0] }
  builder.attribute("size") { vm, arguments throws(PyError) in Value(try format(vm, arguments).size) }
  builder.method("pack", "(self, /, *args)") { vm, arguments throws(PyError) in
    try pack(vm, state, try format(vm, arguments), arguments.dropFirst())
  }
  builder.method("pack_into", "(self, /, *args)") { vm, arguments throws(PyError) in
    try packInto(vm, state, try format(vm, arguments), arguments.dropFirst())
  }
  builder.method("unpack", "(self, buffer, /)") { vm, arguments throws(PyError) in
    try unpack(vm, state, try format(vm, arguments), arguments[1])
  }
  builder.method("unpack_from", "(self, buffer, offset=0)") { vm, arguments throws(PyError) in
    try unpackFrom(vm, state, try format(vm, arguments), arguments[1], arguments[2])
  }
  builder.method("iter_unpack", "(self, buffer, /)") { vm, arguments throws(PyError) in
    try iterate(vm, state, try format(vm, arguments), arguments[1], iterator, arguments[0].foreign.slots[0])
  }
}

private func values(_ vm: VM, _ state: StructState, _ format: StructFormat, _ given: Arguments, _ name: String)
  throws(PyError) -> [UInt8]
{
  if given.count != format.items.count {
    throw vm.raise(state.error, "\(name) expected \(format.items.count) items for packing (got \(given.count))")
  }
  let error = state.error
  return try format.pack(vm, (0..<given.count).map { given[$0] }) { vm.raise(error, $0) }
}

private func pack(_ vm: VM, _ state: StructState, _ format: StructFormat, _ given: Arguments) throws(PyError) -> Value {
  vm.newBytes(try values(vm, state, format, given, "pack"))
}

private func packInto(_ vm: VM, _ state: StructState, _ format: StructFormat, _ given: Arguments) throws(PyError)
  -> Value
{
  if given.count != format.items.count + 2 {
    if given.count == 0 { throw vm.raise(state.error, "pack_into expected buffer argument") }
    if given.count == 1 { throw vm.raise(state.error, "pack_into expected offset argument") }
    throw vm.raise(
      state.error, "pack_into expected \(format.items.count) items for packing (got \(given.count - 2))")
  }
  guard let room = try vm.writableBuffer(given[0]) else {
    throw vm.typeError("argument must be read-write bytes-like object, not \(vm.typeName(given[0]))")
  }
  var offset = try vm.index(given[1], .indexError)
  if offset < 0 {
    if offset + format.size > 0 {
      throw vm.raise(state.error, "no space to pack \(format.size) bytes at offset \(offset)")
    }
    if offset + room.count < 0 {
      throw vm.raise(state.error, "offset \(offset) out of range for \(room.count)-byte buffer")
    }
    offset += room.count
  }
  if room.count - offset < format.size {
    throw vm.raise(
      state.error,
      "pack_into requires a buffer of at least \(format.size &+ offset) bytes for packing \(format.size) bytes at "
        + "offset \(offset) (actual buffer size is \(room.count))")
  }
  let content = try values(vm, state, format, given.dropFirst(2), "pack_into")
  // What the values called may have changed the buffer.
  guard let target = try vm.writableBuffer(given[0]), target.count - offset >= content.count else { return .none }
  for (i, byte) in content.enumerated() { target[offset + i] = byte }
  return .none
}

private func content(_ vm: VM, _ value: Value) throws(PyError) -> UnsafeBufferPointer<UInt8> {
  guard let content = try vm.buffer(value) else {
    throw vm.typeError("a bytes-like object is required, not '\(vm.typeName(value))'")
  }
  return content
}

private func read(_ vm: VM, _ format: StructFormat, _ content: UnsafeBufferPointer<UInt8>, at offset: Int)
  throws(PyError) -> Value
{
  guard let start = content.baseAddress, offset >= 0, content.count - offset >= format.size else {
    return vm.emptyTuple
  }
  return try format.unpack(vm, start + offset)
}

private func unpack(_ vm: VM, _ state: StructState, _ format: StructFormat, _ value: Value) throws(PyError) -> Value {
  let content = try content(vm, value)
  if content.count != format.size {
    throw vm.raise(state.error, "unpack requires a buffer of \(format.size) bytes")
  }
  return try read(vm, format, content, at: 0)
}

private func unpackFrom(_ vm: VM, _ state: StructState, _ format: StructFormat, _ value: Value, _ given: Value)
  throws(PyError) -> Value
{
  let content = try content(vm, value)
  var offset = given.isUndefined ? 0 : try vm.index(given, .indexError)
  if offset < 0 {
    if offset + format.size > 0 {
      throw vm.raise(state.error, "not enough data to unpack \(format.size) bytes at offset \(offset)")
    }
    if offset + content.count < 0 {
      throw vm.raise(state.error, "offset \(offset) out of range for \(content.count)-byte buffer")
    }
    offset += content.count
  }
  if content.count - offset < format.size {
    throw vm.raise(
      state.error,
      "unpack_from requires a buffer of at least \(format.size &+ offset) bytes for unpacking \(format.size) bytes at "
        + "offset \(offset) (actual buffer size is \(content.count))")
  }
  return try read(vm, format, content, at: offset)
}

/// The iterator's values are the buffer and the format; `first` is the next offset.
private func iterate(
  _ vm: VM, _ state: StructState, _ format: StructFormat, _ value: Value, _ type: TypeRef, _ text: Value
) throws(PyError) -> Value {
  let content = try content(vm, value)
  if format.size == 0 { throw vm.raise(state.error, "cannot iteratively unpack with a struct of length 0") }
  if content.count % format.size != 0 {
    throw vm.raise(
      state.error, "iterative unpacking requires a buffer of a multiple of \(format.size) bytes")
  }
  return vm.newForeign(.undefined, type, [value, text], first: 0, second: format.size)
}

private func addIteration(_ builder: TypeBuilder) {
  builder.type.pointee.flags.insert(.cannotBeCreated)
  builder.method("__iter__", "(self, /)") { _, arguments throws(PyError) in arguments[0] }
  builder.method("__next__", "(self, /)") { vm, arguments throws(PyError) in
    let object = arguments[0].foreign
    guard let state = vm.moduleStates["struct"] as? StructState else { return .undefined }
    let content = try content(vm, object.slots[0])
    let offset = object.pointee.first
    if content.count - offset < object.pointee.second { return .undefined }
    object.pointee.first = offset + object.pointee.second
    return try read(vm, try state.format(vm, object.slots[1]), content, at: offset)
  }
  builder.method("__length_hint__", "(self, /)") { vm, arguments throws(PyError) in
    let object = arguments[0].foreign
    return Value(max(0, try content(vm, object.slots[0]).count - object.pointee.first) / max(object.pointee.second, 1))
  }
}
