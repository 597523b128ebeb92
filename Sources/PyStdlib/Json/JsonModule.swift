// This file defines the modules `json`, `json.decoder`, `json.encoder` and `json.scanner`: the natives that scan and
// encode, and the classes in Python around them, which programs subclass.

import PyRuntime

/// The modules of the package, the package itself first.
public func jsonModules() -> [ModuleDefinition] {
  [
    ModuleDefinition("json", source: jsonSource),
    ModuleDefinition("json.decoder", source: jsonDecoderSource, build: buildJsonDecoder),
    ModuleDefinition("json.encoder", source: jsonEncoderSource, build: buildJsonEncoder),
    ModuleDefinition("json.scanner", source: jsonScannerSource),
  ]
}

// MARK: Decoding

private func buildJsonDecoder(_ builder: ModuleBuilder) throws(PyError) {
  builder.function("_scan", "(decoder, text, index, whole, /)", jsonScan)
  builder.function("scanstring", "(string, end, strict=True, /)", jsonScanString)
}

/// Scans one value of `text` at `index` with the decoder's hooks: a pair of the value and where it ends. When `whole`,
/// white space may surround the value, nothing else may, and only the value comes back.
private func jsonScan(_ vm: VM, _ arguments: Arguments) throws(PyError) -> Value {
  let decoder = arguments[0]
  let text = vm.builtin(arguments[1])
  guard text.isStr else {
    throw vm.typeError("first argument must be a string, not \(vm.typeName(arguments[1]))")
  }
  let index = try vm.index(arguments[2])
  if index < 0 { throw vm.valueError("idx cannot be negative") }
  var hooks = JsonHooks()
  hooks.object = try hook(vm, decoder, "object_hook")
  hooks.pairs = try hook(vm, decoder, "object_pairs_hook")
  hooks.float = try hook(vm, decoder, "parse_float", builtin: .float)
  hooks.integer = try hook(vm, decoder, "parse_int", builtin: .int)
  hooks.constant = try hook(vm, decoder, "parse_constant")
  hooks.isStrict = try vm.isTrue(try vm.getAttribute(decoder, "strict"))
  let mark = vm.keepMark
  defer { vm.release(to: mark) }
  for value in [hooks.object, hooks.pairs, hooks.float, hooks.integer, hooks.constant] { vm.keep(value) }
  let isWhole = try vm.isTrue(arguments[3])
  do {
    let (value, end) = try scanJson(vm, text.str, from: index, hooks, isWhole: isWhole)
    return isWhole ? value : vm.newTuple([value, Value(end)])
  } catch {
    throw jsonError(vm, error, text)
  }
}

/// A hook of a decoder: undefined for None and for the builtin type that is the default.
private func hook(_ vm: VM, _ decoder: Value, _ name: String, builtin: Kind? = nil) throws(PyError) -> Value {
  let value = try vm.getAttribute(decoder, name)
  if value.isNone { return .undefined }
  if let builtin, value.is(.type), value.type == vm.type(builtin) { return .undefined }
  return value
}

private func scanJson(_ vm: VM, _ str: StrRef, from index: Int, _ hooks: JsonHooks, isWhole: Bool)
  throws(JsonFailure) -> (Value, Int)
{
  switch str.pointee.width {
  case 1: try scanJson(vm, str, str.latin1, from: index, hooks, isWhole: isWhole)
  case 2: try scanJson(vm, str, str.ucs2, from: index, hooks, isWhole: isWhole)
  default: try scanJson(vm, str, str.ucs4, from: index, hooks, isWhole: isWhole)
  }
}

private func scanJson<Unit: FixedWidthInteger & UnsignedInteger>(
  _ vm: VM, _ str: StrRef, _ units: UnsafeMutablePointer<Unit>, from index: Int, _ hooks: JsonHooks, isWhole: Bool
) throws(JsonFailure) -> (Value, Int) {
  var scanner = JsonScanner<Unit>(
    vm: vm, units: units, count: str.pointee.count, hooks: hooks, depthLeft: vm.recursionLimit - vm.depth,
    position: index)
  let mark = vm.keepMark
  defer { vm.release(to: mark) }
  // A short text hardly says a key twice.
  if str.pointee.count &- index > 200 {
    let keys = vm.newList()
    vm.keep(Value(.list, keys))
    scanner.knownKeys = keys
  }
  if isWhole { scanner.skipSpace() }
  let value = try scanner.value()
  do { try vm.charge(max(0, scanner.position &- index) >> 6) } catch { throw .python(error) }
  if isWhole {
    scanner.skipSpace()
    if scanner.position < scanner.count { throw .syntax("Extra data", scanner.position) }
  }
  return (value, scanner.position)
}

/// What to throw: a JSONDecodeError, as the module's own class makes it.
private func jsonError(_ vm: VM, _ failure: JsonFailure, _ text: Value) -> PyError {
  let message: String
  let position: Int
  switch failure {
  case .python(let error): return error
  case .noValue(let place): (message, position) = ("Expecting value", place)
  case .syntax(let words, let place): (message, position) = (words, place)
  }
  do {
    let module = try vm.importModule("json.decoder")
    let type = try vm.getAttribute(module, "JSONDecodeError")
    return vm.raise(try vm.call(type, vm.newStr(message), text, Value(position)))
  } catch {
    return error
  }
}

private func jsonScanString(_ vm: VM, _ arguments: Arguments) throws(PyError) -> Value {
  if vm.builtin(arguments[1]).is(.bigInt) {
    throw vm.overflowError("Python int too large to convert to C ssize_t")
  }
  let end = try vm.index(arguments[1])
  let text = vm.builtin(arguments[0])
  guard text.isStr else {
    throw vm.typeError("first argument must be a string, not \(vm.typeName(arguments[0]))")
  }
  guard end >= 0 && end <= text.str.pointee.count else { throw vm.valueError("end is out of bounds") }
  var hooks = JsonHooks()
  if !arguments[2].isUndefined { hooks.isStrict = try vm.isTrue(arguments[2]) }
  do {
    let str = text.str
    switch str.pointee.width {
    case 1: return try scanString(vm, str, str.latin1, end, hooks)
    case 2: return try scanString(vm, str, str.ucs2, end, hooks)
    default: return try scanString(vm, str, str.ucs4, end, hooks)
    }
  } catch {
    throw jsonError(vm, error, text)
  }
}

private func scanString<Unit: FixedWidthInteger & UnsignedInteger>(
  _ vm: VM, _ str: StrRef, _ units: UnsafeMutablePointer<Unit>, _ start: Int, _ hooks: JsonHooks
) throws(JsonFailure) -> Value {
  var scanner = JsonScanner<Unit>(
    vm: vm, units: units, count: str.pointee.count, hooks: hooks, depthLeft: 0, position: start)
  let value = try scanner.string()
  return vm.newTuple([value, Value(scanner.position)])
}

// MARK: Encoding

private func buildJsonEncoder(_ builder: ModuleBuilder) throws(PyError) {
  builder.function("_encode", "(encoder, value, pieces, /)", jsonEncode)
  builder.function("encode_basestring", "(string, /)") { vm, arguments throws(PyError) in
    try jsonQuote(vm, arguments[0], ensuresASCII: false)
  }
  builder.function("encode_basestring_ascii", "(string, /)") { vm, arguments throws(PyError) in
    try jsonQuote(vm, arguments[0], ensuresASCII: true)
  }
}

private func jsonQuote(_ vm: VM, _ value: Value, ensuresASCII: Bool) throws(PyError) -> Value {
  let plain = vm.builtin(value)
  guard plain.isStr else { throw vm.typeError("first argument must be a string, not \(vm.typeName(value))") }
  try vm.reserve(plain.str.pointee.count &* 6)
  var text: [UInt8] = []
  appendJsonString(plain.str, ensuresASCII: ensuresASCII, to: &text)
  return vm.newStr(utf8: text)
}

/// Encodes `value` with the encoder's options: the text, or None when the pieces went to the list `pieces`, which then
/// holds those before an exception too.
private func jsonEncode(_ vm: VM, _ arguments: Arguments) throws(PyError) -> Value {
  let encoder = arguments[0]
  func option(_ name: String) throws(PyError) -> Bool { try vm.isTrue(try vm.getAttribute(encoder, name)) }
  func separator(_ name: String, _ position: Int) throws(PyError) -> [UInt8] {
    let value = try vm.getAttribute(encoder, name)
    guard vm.builtin(value).isStr else {
      throw vm.typeError("make_encoder() argument \(position) must be str, not \(vm.typeName(value))")
    }
    return vm.builtin(value).str.utf8
  }
  let mark = vm.keepMark
  defer { vm.release(to: mark) }
  let fallback = vm.keep(try vm.getAttribute(encoder, "default"))
  let pieces = arguments[2]
  let keySeparator = try separator("key_separator", 5)
  var encoding = JsonEncoding(
    vm: vm, fallback: fallback, ensuresASCII: try option("ensure_ascii"), allowsNaN: try option("allow_nan"),
    sortsKeys: try option("sort_keys"), skipsKeys: try option("skipkeys"), checksCycles: try option("check_circular"),
    indent: try jsonIndent(vm, try vm.getAttribute(encoder, "indent")),
    itemSeparator: try separator("item_separator", 6), keySeparator: keySeparator,
    pieces: pieces.is(.list) ? pieces.list : nil)
  try encoding.encode(arguments[1])
  try encoding.cut()
  if pieces.is(.list) { return .none }
  try vm.reserve(encoding.text.count)
  return vm.newStr(utf8: encoding.text)
}

/// `indent`: None, a str, or a number of spaces.
private func jsonIndent(_ vm: VM, _ value: Value) throws(PyError) -> [UInt8]? {
  let plain = vm.builtin(value)
  if plain.isNone { return nil }
  if plain.isStr { return plain.str.utf8 }
  guard plain.isInt || plain.isBool else {
    throw vm.typeError("can't multiply sequence by non-int of type '\(vm.typeName(value))'")
  }
  let width = max(0, plain.int)
  try vm.reserve(width)
  return [UInt8](repeating: 0x20, count: width)
}
