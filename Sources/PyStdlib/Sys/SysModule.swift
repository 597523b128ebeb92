// This file defines the module `sys`: the standard streams, what version this is, limits, and the exception being
// handled. What would reach into the machine is not here.

import PyRuntime

public func sysModule() -> ModuleDefinition { ModuleDefinition("sys", build: buildSys) }

private func buildSys(_ builder: ModuleBuilder) throws(PyError) {
  let vm = builder.vm
  try addStreams(builder)
  addVersion(builder)
  addNumbers(builder)
  addFlags(builder)
  builder.set("modules", Value(.dict, vm.modules))
  builder.set(
    "argv", vm.newList(vm.programArguments.isEmpty ? [vm.emptyStr] : vm.programArguments.map { vm.newStr($0) }))
  builder.set("path", vm.newList([vm.emptyStr]))
  builder.set("byteorder", vm.newStr("little"))
  builder.set("platform", vm.newStr("linux"))
  for name in ["executable", "prefix", "exec_prefix", "base_prefix", "base_exec_prefix", "abiflags"] {
    builder.set(name, vm.emptyStr)
  }
  builder.set("orig_argv", vm.newList([]))
  builder.set("platlibdir", vm.newStr("lib"))
  builder.set("pycache_prefix", .none)
  let names = StandardLibrary.modules.filter { !$0.hasSource }.map(\.name).sorted()
  builder.set("builtin_module_names", vm.newTuple(names.map { vm.intern($0) }))
  builder.set("warnoptions", vm.newList([]))
  builder.set("dont_write_bytecode", .true)
  builder.set("copyright", vm.emptyStr)
  builder.set("ps1", vm.newStr(">>> "))
  builder.set("ps2", vm.newStr("... "))

  builder.function("exit", "(status=None, /)") { vm, arguments throws(PyError) in
    let isPlain = arguments[0].isUndefined || arguments[0].isNone
    // As every exception that is raised with a tuple, this one takes it apart.
    let values = isPlain ? [] : arguments[0].is(.tuple) ? try vm.array(arguments[0]) : [arguments[0]]
    throw vm.raise(try vm.call(vm.type(.systemExit).value, values))
  }
  builder.function("getrecursionlimit", "()") { vm, _ throws(PyError) in Value(vm.recursionLimit) }
  builder.function("setrecursionlimit", "(limit, /)", setRecursionLimit)
  builder.function("getsizeof", "(object, default=None)", sizeOf)
  builder.function("intern", "(string, /)") { vm, arguments throws(PyError) in
    guard arguments[0].isStr else {
      throw vm.typeError("intern() argument must be str, not \(vm.typeName(arguments[0]))")
    }
    return vm.intern(arguments[0])
  }
  builder.function("exc_info", "()") { vm, _ throws(PyError) in
    let exception = vm.handledException
    guard exception.isInstance else { return vm.newTuple([.none, .none, .none]) }
    let traceback = vm.exceptionState(exception)?.pointee.traceback ?? .none
    return vm.newTuple([vm.type(of: exception).value, exception, traceback])
  }
  builder.function("exception", "()") { vm, _ throws(PyError) in
    vm.handledException.isInstance ? vm.handledException : .none
  }
  builder.function("unraisablehook", "(unraisable, /)") { vm, arguments throws(PyError) in
    let mark = vm.keepMark
    defer { vm.release(to: mark) }
    func part(_ name: String) throws(PyError) -> Value { vm.keep(try vm.getAttribute(arguments[0], name)) }
    let (message, source, exception) = (try part("err_msg"), try part("object"), try part("exc_value"))
    var text = message.isNone ? "Exception ignored in" : try vm.strText(message)
    if !source.isNone { text += ": " + (try vm.reprText(source)) }
    text += "\n" + (try vm.tracebackText(exception))
    _ = try vm.callMethod(try vm.getAttribute(Value(.module, builder.module), "stderr"), "write", [vm.newStr(text)])
    return .none
  }
  builder.function("getdefaultencoding", "()") { vm, _ throws(PyError) in vm.newStr("utf-8") }
  builder.function("getfilesystemencoding", "()") { vm, _ throws(PyError) in vm.newStr("utf-8") }
  builder.function("getrefcount", "(object, /)") { _, _ throws(PyError) in Value(2) }
  builder.function("is_finalizing", "()") { _, _ throws(PyError) in .false }
  builder.function("get_int_max_str_digits", "()") { vm, _ throws(PyError) in Value(vm.integerDigitLimit) }
  builder.function("set_int_max_str_digits", "(maxdigits)", setDigitLimit)
  for name in ["settrace", "setprofile"] {
    builder.function(name, "(function, /)") { vm, arguments throws(PyError) in
      if arguments[0].isNone { return .none }
      throw vm.raise(.notImplementedError, "sys.\(name) is not available here")
    }
  }
  builder.function("breakpointhook", "(*args, **kws)") { vm, arguments throws(PyError) in
    try vm.stopAtBreakpoint(arguments)
  }
  builder.set("__breakpointhook__", vm.value(of: "breakpointhook", in: builder.module.pointee.namespace))
  for name in ["gettrace", "getprofile"] { builder.function(name, "()") { _, _ throws(PyError) in .none } }
  builder.function("getfilesystemencodeerrors", "()") { vm, _ throws(PyError) in vm.newStr("surrogateescape") }
  builder.function("getswitchinterval", "()") { _, _ throws(PyError) in Value(0.005) }
  builder.function("setswitchinterval", "(interval, /)") { vm, arguments throws(PyError) in
    if try vm.floatValue(arguments[0]) <= 0 { throw vm.valueError("switch interval must be strictly positive") }
    return .none
  }
}

// MARK: Streams

private func addStreams(_ builder: ModuleBuilder) throws(PyError) {
  let vm = builder.vm
  let types = try vm.ioTypes()
  for (name, isError) in [("stdin", nil), ("stdout", false), ("stderr", true)] as [(String, Bool?)] {
    let isInput = isError == nil
    let below = BinaryState(.buffered, canRead: isInput, canWrite: !isInput)
    below.isErrorSink = isError
    let shown = vm.newStr("<\(name)>")
    let node = ByteStore.newNode(vm, vm.fileSystem.nodeType)
    let buffer = vm.newForeignInstance(
      .none, isInput ? types.reader : types.writer, values: [node.value, shown, vm.newStr(isInput ? "rb" : "wb")],
      host: below)
    let state = TextState(
      encoding: "utf-8", errors: isError == true ? "backslashreplace" : "strict", newline: .universal)
    state.isStandardInput = isInput
    state.shownEncoding = "utf-8"
    below.fileNumber = isInput ? 0 : isError == true ? 2 : 1
    let stream = vm.newForeignInstance(
      .none, types.textWrapper, values: [buffer, .none, shown, vm.newStr(isInput ? "r" : "w")], host: state)
    builder.set(name, stream)
    builder.set("__\(name)__", stream)
  }
}

// MARK: Constants

private func addVersion(_ builder: ModuleBuilder) {
  let vm = builder.vm
  let type = builder.structSequence(
    "version_info", shownAs: "sys.version_info", ["major", "minor", "micro", "releaselevel", "serial"])
  let version = vm.newTuple([Value(3), Value(11), Value(2), vm.newStr("final"), Value(0)])
  let info = vm.newInstance(type, payload: version)
  builder.set("version_info", info)
  builder.set("version", vm.newStr("3.11.2 (snip)"))
  builder.set("hexversion", Value(0x030B_02F0))
  builder.set("api_version", Value(1013))
  let simple = vm.newNativeType("SimpleNamespace", module: vm.intern("types"), kind: .instance)
  let implementation = vm.newInstance(simple)
  vm.keepForever(simple.value)
  let value = Value(.instance, implementation)
  for (name, part) in [
    ("name", vm.newStr("snip")), ("version", info), ("hexversion", Value(0x030B_02F0)), ("cache_tag", Value.none),
  ] {
    vm.setNamespace(vm.dictionary(of: implementation), name, part)
  }
  builder.set("implementation", value)
}

private func addNumbers(_ builder: ModuleBuilder) {
  let vm = builder.vm
  builder.set("maxsize", Value(Int.max))
  builder.set("maxunicode", Value(0x10FFFF))
  builder.set("float_repr_style", vm.newStr("short"))
  let floats: [(String, Value)] = [
    ("max", Value(Double.greatestFiniteMagnitude)), ("max_exp", Value(1024)), ("max_10_exp", Value(308)),
    ("min", Value(Double.leastNormalMagnitude)), ("min_exp", Value(-1021)), ("min_10_exp", Value(-307)),
    ("dig", Value(15)), ("mant_dig", Value(53)), ("epsilon", Value(Double.ulpOfOne)), ("radix", Value(2)),
    ("rounds", Value(1)),
  ]
  addRecord(builder, "float_info", floats)
  addRecord(
    builder, "int_info",
    [
      ("bits_per_digit", Value(30)), ("sizeof_digit", Value(4)), ("default_max_str_digits", Value(4300)),
      ("str_digits_check_threshold", Value(640)),
    ])
  addRecord(
    builder, "hash_info",
    [
      ("width", Value(64)), ("modulus", Value(2_305_843_009_213_693_951)), ("inf", Value(314159)), ("nan", Value(0)),
      ("imag", Value(1_000_003)), ("algorithm", vm.newStr("siphash13")), ("hash_bits", Value(64)),
      ("seed_bits", Value(128)), ("cutoff", Value(0)),
    ])
}

/// The options of the command line that CPython has, none of them given.
private func addFlags(_ builder: ModuleBuilder) {
  let numbers = [
    "debug", "inspect", "interactive", "optimize", "dont_write_bytecode", "no_user_site", "no_site",
    "ignore_environment", "verbose", "bytes_warning", "quiet", "hash_randomization", "isolated",
  ]
  var fields = numbers.map { ($0, Value($0 == "dont_write_bytecode" ? 1 : 0)) }
  fields += [
    ("dev_mode", .false), ("utf8_mode", Value(0)), ("warn_default_encoding", Value(0)), ("safe_path", .false),
    ("int_max_str_digits", Value(-1)),
  ]
  addRecord(builder, "flags", fields)
}

private func addRecord(_ builder: ModuleBuilder, _ name: String, _ fields: [(String, Value)]) {
  let type = builder.structSequence(name, shownAs: "sys.\(name)", fields.map(\.0))
  builder.set(name, builder.vm.newInstance(type, payload: builder.vm.newTuple(fields.map(\.1))))
}

// MARK: Functions

/// The least number of digits that can be asked for.
private let smallestDigitLimit = 640

private func setDigitLimit(_ vm: VM, _ arguments: Arguments) throws(PyError) -> Value {
  guard let limit = Int32(exactly: try vm.index(arguments[0], .overflowError)) else {
    throw vm.overflowError("Python int too large to convert to C int")
  }
  if limit != 0, limit < smallestDigitLimit {
    throw vm.valueError("maxdigits must be 0 or larger than \(smallestDigitLimit)")
  }
  vm.integerDigitLimit = Int(limit)
  return .none
}

private func setRecursionLimit(_ vm: VM, _ arguments: Arguments) throws(PyError) -> Value {
  let limit = try vm.index(arguments[0], .overflowError)
  if limit < 1 { throw vm.valueError("recursion limit must be greater or equal than 1") }
  if limit <= vm.depth {
    throw vm.raise(
      .recursionError,
      "cannot set the recursion limit to \(limit) at the recursion depth \(vm.depth): the limit is too low")
  }
  vm.recursionLimit = limit
  return .none
}

/// What CPython 3.11 on 64 bits gives for the common types, without what only its allocator knows.
private func sizeOf(_ vm: VM, _ arguments: Arguments) throws(PyError) -> Value {
  let value = vm.builtin(arguments[0])
  let size: Int
  switch value.kind {
  case .none, .ellipsis, .notImplemented: size = 16
  case .int, .bool: size = value.int == 0 ? 28 : 24 &+ 4 &* ((64 &- value.int.magnitude.leadingZeroBitCount &+ 29) / 30)
  case .bigInt: size = 24 &+ 4 &* ((value.bigInt.pointee.count &* 64 &+ 29) / 30)
  case .float: size = 24
  case .complex: size = 32
  case .str:
    let str = value.str.pointee
    size = (str.isASCII ? 49 : str.width == 1 ? 73 : str.width == 2 ? 74 : 76) &+ str.count &* Int(str.width)
  case .bytes: size = 33 &+ value.bytes.pointee.count
  case .bytearray: size = 57 &+ value.bytes.pointee.count
  case .list: size = 56 &+ 8 &* value.list.pointee.count
  case .tuple: size = 40 &+ 8 &* value.tuple.pointee.count
  case .dict: size = value.dict.pointee.count == 0 ? 64 : 184 &+ 48 &* max(0, value.dict.pointee.count &- 5)
  case .set, .frozenset: size = 216 &+ 64 &* max(0, value.set.pointee.count &- 4)
  case .range: size = 48
  case .function: size = 144
  case .type: size = 1064
  default: size = 48
  }
  return Value(size)
}
