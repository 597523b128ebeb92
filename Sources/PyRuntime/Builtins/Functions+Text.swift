// This file defines the builtin functions on text: ascii, chr, ord, repr, format, print, input.

extension VM {
  func installTextFunctions(_ builder: ModuleBuilder) {
    builder.function("ascii", "(obj, /)") { vm, arguments throws(PyError) in try vm.asciiForm(arguments[0]) }
    builder.function("repr", "(obj, /)") { vm, arguments throws(PyError) in try vm.repr(arguments[0]) }
    builder.function("chr", "(i, /)") { vm, arguments throws(PyError) in
      let number = try vm.indexValue(arguments[0])
      guard number.isInt, Int32(exactly: number.int) != nil else {
        throw vm.overflowError("Python int too large to convert to C int")
      }
      guard (0..<0x110000).contains(number.int) else { throw vm.valueError("chr() arg not in range(0x110000)") }
      return vm.newStr(point: UInt32(truncatingIfNeeded: number.int))
    }
    builder.function("ord", "(c, /)", ordinal)
    builder.function("format", "(value, format_spec='', /)") { vm, arguments throws(PyError) in
      if arguments[1].isUndefined { return try vm.format(arguments[0], vm.emptyStr) }
      let specification = vm.builtin(arguments[1])
      guard specification.isStr else {
        throw vm.typeError("format() argument 2 must be str, not \(vm.argumentTypeName(arguments[1]))")
      }
      return try vm.format(arguments[0], specification)
    }
    builder.function("print", "(*args, sep=' ', end='\\n', file=None, flush=False)", printValues)
    builder.function("input", "(prompt='', /)", inputLine)
  }

  /// `sys.stdout` or `sys.stdin` where the program has put another object in its place; undefined while text goes
  /// straight to the host, none when the program has taken the stream away.
  func replacedStream(_ name: String) -> Value {
    let sys = modules.get(intern("sys"))
    guard sys.is(.module) else { return .undefined }
    let namespace = sys.module.pointee.namespace
    let stream = namespace.get(intern(name))
    return stream.isUndefined || stream === namespace.get(intern("__\(name)__")) ? .undefined : stream
  }
}

private func ordinal(_ vm: VM, _ arguments: Arguments) throws(PyError) -> Value {
  let text = vm.builtin(arguments[0])
  let count: Int
  switch text.kind {
  case .str:
    count = text.str.pointee.count
    if count == 1 { return Value(Int(text.str.codePoint(at: 0))) }
  case .bytes, .bytearray:
    count = text.bytes.pointee.count
    if count == 1 { return Value(Int(text.bytes.pointee.data[0])) }
  default: throw vm.typeError("ord() expected string of length 1, but \(vm.typeName(arguments[0])) found")
  }
  throw vm.typeError("ord() expected a character, but string of length \(count) found")
}

/// A keyword that must be None or a str: the str, or undefined for the default.
private func textKeyword(_ vm: VM, _ arguments: Arguments, _ name: String) throws(PyError) -> Value {
  let value = arguments.keyword(name)
  if value.isUndefined || value.isNone { return .undefined }
  let text = vm.builtin(value)
  if !text.isStr { throw vm.typeError("\(name) must be None or a string, not \(vm.typeName(value))") }
  return text
}

private func printValues(_ vm: VM, _ arguments: Arguments) throws(PyError) -> Value {
  let count = arguments.positionalCount
  if arguments.keywordCount == 0 && vm.replacedStream("stdout").isUndefined {
    for i in 0..<count {
      if i > 0 { try vm.writeOutput(vm.oneCharacter(0x20).str, isError: false) }
      try vm.writeOutput(try vm.str(arguments[i]).str, isError: false)
    }
    try vm.writeOutput(vm.oneCharacter(0x0A).str, isError: false)
    return .none
  }
  var file = arguments.keyword("file")
  if file.isUndefined || file.isNone { file = vm.replacedStream("stdout") }
  if file.isNone { return .none }
  var separator = try textKeyword(vm, arguments, "sep")
  var end = try textKeyword(vm, arguments, "end")
  if separator.isUndefined { separator = vm.oneCharacter(0x20) }
  if end.isUndefined { end = vm.oneCharacter(0x0A) }
  let sink = PrintSink(vm, file)
  for i in 0..<count {
    if i > 0 { try sink.write(separator) }
    try sink.write(try vm.str(arguments[i]))
  }
  try sink.write(end)
  let flush = arguments.keyword("flush")
  if !flush.isUndefined, try vm.isTrue(flush) { try sink.flush() }
  return .none
}

/// Where `print` writes: the host, or a file object's `write`.
private struct PrintSink {
  private let vm: VM
  private let file: Value

  init(_ vm: VM, _ file: Value) {
    self.vm = vm
    self.file = file
  }

  /// Empty strings are written too: a file object of the program may count the calls.
  func write(_ text: Value) throws(PyError) {
    if file.isUndefined { return try vm.writeOutput(text.str, isError: false) }
    let mark = vm.keepMark
    defer { vm.release(to: mark) }
    vm.keep(text)
    _ = try vm.call(try vm.getAttribute(file, "write"), text)
  }

  func flush() throws(PyError) {
    if file.isUndefined { return vm.flushOutput() }
    _ = try vm.call(try vm.getAttribute(file, "flush"))
  }
}

private func inputLine(_ vm: VM, _ arguments: Arguments) throws(PyError) -> Value {
  let output = vm.replacedStream("stdout")
  let source = vm.replacedStream("stdin")
  if output.isNone { throw vm.runtimeError("input(): lost sys.stdout") }
  if source.isNone { throw vm.runtimeError("input(): lost sys.stdin") }
  let sink = PrintSink(vm, output)
  if !arguments[0].isUndefined { try sink.write(try vm.str(arguments[0])) }
  try sink.flush()
  if !source.isUndefined { return try readLine(vm, from: source) }
  guard var line = vm.host.readLine() else { throw vm.raise(.eofError, "EOF when reading a line") }
  if line.last == 0x0A { line.removeLast() }
  if line.last == 0x0D { line.removeLast() }
  try vm.reserve(line.count &* 4)
  return vm.newStr(utf8: line)
}

/// One line of a file object, without its end.
private func readLine(_ vm: VM, from file: Value) throws(PyError) -> Value {
  let line = vm.builtin(try vm.call(try vm.getAttribute(file, "readline")))
  guard line.isStr else { throw vm.typeError("object.readline() returned non-string") }
  let count = line.str.pointee.count
  if count == 0 { throw vm.raise(.eofError, "EOF when reading a line") }
  let isEnded = line.str.codePoint(at: count - 1) == 0x0A
  return isEnded ? vm.substring(line.str, from: 0, to: count - 1) : line
}
