// This file defines the types BytesIO, BufferedReader, BufferedWriter, BufferedRandom and FileIO over BinaryStream.

import Glibc
import PyRuntime

/// Methods of every binary stream.
func installBinaryStream(_ builder: TypeBuilder) {
  installReading(builder)
  builder.method("write", "(self, b, /)") { vm, arguments throws(PyError) in
    let stream = try BinaryStream(vm, arguments[0])
    try stream.requireWritable("write", "write to")
    guard let data = try vm.bytesLike(arguments[1]) else {
      throw vm.typeError("a bytes-like object is required, not '\(vm.typeName(arguments[1]))'")
    }
    try stream.write(data)
    return Value(data.count)
  }
  builder.method("seek", "(self, pos, whence=0, /)") { vm, arguments throws(PyError) in
    let stream = try BinaryStream(vm, arguments[0])
    try stream.requireOpen("seek of")
    let whence = arguments[2].isUndefined ? 0 : try vm.index(arguments[2], .overflowError)
    return Value(try stream.seek(try vm.index(arguments[1], .overflowError), whence))
  }
  builder.method("tell", "(self, /)") { vm, arguments throws(PyError) in
    let stream = try BinaryStream(vm, arguments[0])
    try stream.requireOpen("")
    return Value(stream.state.position)
  }
  builder.method("truncate", "(self, size=None, /)") { vm, arguments throws(PyError) in
    let stream = try BinaryStream(vm, arguments[0])
    try stream.requireOpen("truncate of")
    try stream.requireWritable("truncate", "truncate of")
    let isDefault = arguments[1].isUndefined || arguments[1].isNone
    let size = isDefault ? stream.state.position : try vm.index(arguments[1], .overflowError)
    if size < 0 { throw vm.valueError("negative size value \(size)") }
    // A BytesIO is never made longer by this; a file is.
    if stream.state.style != .bytesIO || size < stream.store.count { try stream.store.resize(to: size) }
    return Value(size)
  }
  builder.method("flush", "(self, /)") { vm, arguments throws(PyError) in
    let stream = try BinaryStream(vm, arguments[0])
    try stream.requireOpen("flush of")
    if stream.state.isErrorSink != nil { vm.flushOutput() }
    return .none
  }
  builder.method("close", "(self, /)") { _, arguments throws(PyError) in
    arguments[0].foreign.state(BinaryState.self)?.isClosed = true
    return .none
  }
  installBinaryQuestions(builder)
}

private func installReading(_ builder: TypeBuilder) {
  for name in ["read", "read1"] {
    builder.method(name, "(self, size=-1, /)") { vm, arguments throws(PyError) in
      let stream = try BinaryStream(vm, arguments[0])
      try stream.requireReadable("read of")
      return try stream.read(try vm.sizeArgument(arguments[1]))
    }
  }
  builder.method("readline", "(self, size=-1, /)") { vm, arguments throws(PyError) in
    let stream = try BinaryStream(vm, arguments[0])
    try stream.requireReadable("readline of")
    return try stream.readLine(try vm.sizeArgument(arguments[1]))
  }
  builder.method("__next__", "(self, /)") { vm, arguments throws(PyError) in
    let stream = try BinaryStream(vm, arguments[0])
    try stream.requireReadable("readline of")
    let line = try stream.readLine(-1)
    return line.bytes.pointee.count == 0 ? .undefined : line
  }
  builder.method("readall", "(self, /)") { vm, arguments throws(PyError) in
    let stream = try BinaryStream(vm, arguments[0])
    try stream.requireReadable("read of")
    return try stream.read(-1)
  }
  for name in ["readinto", "readinto1"] {
    builder.method(name, "(self, buffer, /)") { vm, arguments throws(PyError) in
      let stream = try BinaryStream(vm, arguments[0])
      try stream.requireReadable("read of")
      let target = vm.builtin(arguments[1])
      guard target.is(.bytearray) else {
        throw vm.typeError("\(name)() argument must be read-write bytes-like object, not \(vm.typeName(arguments[1]))")
      }
      let data = try stream.read(target.bytes.pointee.count)
      memcpy(target.bytes.pointee.data, data.bytes.pointee.data, data.bytes.pointee.count)
      return Value(data.bytes.pointee.count)
    }
  }
  builder.method("peek", "(self, size=0, /)") { vm, arguments throws(PyError) in
    let stream = try BinaryStream(vm, arguments[0])
    try stream.requireReadable("peek of")
    return try stream.store.slice(from: stream.state.position, to: stream.state.position &+ 8192)
  }
}

private func installBinaryQuestions(_ builder: TypeBuilder) {
  builder.attribute("closed") { _, arguments throws(PyError) in
    Value(arguments[0].foreign.state(BinaryState.self)?.isClosed ?? false)
  }
  let questions: [(String, (BinaryState) -> Bool)] = [
    ("readable", { $0.canRead }), ("writable", { $0.canWrite }), ("seekable", { _ in true }), ("isatty", { _ in false }),
  ]
  for (name, answer) in questions {
    builder.method(name, "(self, /)") { vm, arguments throws(PyError) in
      let stream = try BinaryStream(vm, arguments[0])
      try stream.requireOpen("")
      return Value(answer(stream.state))
    }
  }
}

// MARK: The types

func installBytesIO(_ builder: TypeBuilder) {
  builder.staticMethod("__new__", "(cls, *args, **kwargs)") { vm, arguments throws(PyError) in
    let node = ByteStore.newNode(vm, vm.fileSystem.nodeType)
    return vm.newForeignInstance(
      arguments[0], try vm.ioTypes().bytesIO, values: [node.value, .none, .none], host: BinaryState(.bytesIO))
  }
  builder.method("__init__", "(self, initial_bytes=b'')") { vm, arguments throws(PyError) in
    let stream = try BinaryStream(vm, arguments[0])
    try stream.store.resize(to: 0)
    stream.state.position = 0
    stream.state.isClosed = false
    if arguments[1].isUndefined || arguments[1].isNone { return .none }
    guard let data = try vm.bytesLike(arguments[1]) else {
      throw vm.typeError("a bytes-like object is required, not '\(vm.typeName(arguments[1]))'")
    }
    try stream.store.write(data, at: 0)
    return .none
  }
  installBinaryStream(builder)
  builder.method("getvalue", "(self, /)") { vm, arguments throws(PyError) in
    let stream = try BinaryStream(vm, arguments[0])
    try stream.requireOpen("")
    return try stream.store.slice(from: 0, to: stream.store.count)
  }
  builder.method("getbuffer", "(self, /)") { vm, arguments throws(PyError) in
    let stream = try BinaryStream(vm, arguments[0])
    try stream.requireOpen("")
    return try vm.call(vm.type(.memoryview).value, try stream.store.slice(from: 0, to: stream.store.count))
  }
}

/// BufferedReader and its like, which only `open` makes.
func installBuffered(_ builder: TypeBuilder) {
  installBinaryStream(builder)
  installFileAttributes(builder)
  builder.attribute("raw") { vm, arguments throws(PyError) in
    let object = arguments[0].foreign
    guard let state = object.state(BinaryState.self) else { return .none }
    let raw = BinaryState(.raw, canRead: state.canRead, canWrite: state.canWrite, appends: state.appends)
    raw.position = state.position
    let values = [object[slot: BinarySlot.node], object[slot: BinarySlot.name], object[slot: BinarySlot.mode]]
    return vm.newForeignInstance(.none, try vm.ioTypes().fileIO, values: values, host: raw)
  }
  builder.method("__repr__", "(self, /)") { vm, arguments throws(PyError) in
    let name = try vm.reprText(arguments[0].foreign[slot: BinarySlot.name])
    return vm.newStr("<\(vm.typeName(arguments[0])) name=\(name)>")
  }
}

func installFileIO(_ builder: TypeBuilder) {
  installBinaryStream(builder)
  installFileAttributes(builder)
  builder.set("closefd", .true)
  builder.method("__repr__", "(self, /)") { vm, arguments throws(PyError) in
    let object = arguments[0].foreign
    if object.state(BinaryState.self)?.isClosed ?? true { return vm.newStr("<_io.FileIO [closed]>") }
    let name = try vm.reprText(object[slot: BinarySlot.name])
    let mode = try vm.reprText(object[slot: BinarySlot.mode])
    return vm.newStr("<_io.FileIO name=\(name) mode=\(mode) closefd=True>")
  }
}

private func installFileAttributes(_ builder: TypeBuilder) {
  builder.method("fileno", "(self, /)") { vm, arguments throws(PyError) in
    let stream = try BinaryStream(vm, arguments[0])
    try stream.requireOpen("")
    return Value(stream.state.fileNumber)
  }
  builder.attribute("name") { _, arguments throws(PyError) in arguments[0].foreign[slot: BinarySlot.name] }
  builder.attribute("mode") { _, arguments throws(PyError) in arguments[0].foreign[slot: BinarySlot.mode] }
}
