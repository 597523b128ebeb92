// This file defines the type str: construction and special methods. The other methods stand in files by topic.

import Glibc
import Numbers

extension VM {
  func installStr(_ builder: TypeBuilder) {
    builder.staticMethod("__new__", "(cls, object='', encoding='utf-8', errors='strict')", strNew)
    builder.method("__repr__", "(self, /)") { vm, arguments throws(PyError) in
      try vm.quoted(arguments[0].str)
    }
    builder.method("__str__", "(self, /)") { _, arguments throws(PyError) in arguments[0] }
    builder.method("__len__", "(self, /)") { _, arguments throws(PyError) in
      Value(arguments[0].str.pointee.count)
    }
    builder.method("__hash__", "(self, /)") { _, arguments throws(PyError) in
      Value(arguments[0].str.hashValue(computing: ()))
    }
    builder.method("__iter__", "(self, /)") { vm, arguments throws(PyError) in
      try vm.iterator(arguments[0])
    }
    builder.method("__getitem__", "(self, key, /)", strGetitem)
    builder.method("__add__", "(self, value, /)") { vm, arguments throws(PyError) in
      guard let other = vm.strOrNil(arguments[1]) else {
        throw vm.typeError("can only concatenate str (not \"\(vm.typeName(arguments[1]))\") to str")
      }
      return try vm.concatenate(arguments[0].str, other)
    }
    builder.method("__mul__", "(self, value, /)", strRepeat)
    builder.method("__rmul__", "(self, value, /)", strRepeat)
    builder.method("__mod__", "(self, value, /)") { vm, arguments throws(PyError) in
      let text = try vm.percentFormat(arguments[0].str, arguments[1])
      return text === arguments[0] ? vm.receiver(of: arguments) : text
    }
    builder.method("__rmod__", "(self, value, /)") { vm, arguments throws(PyError) in
      guard let format = vm.strOrNil(arguments[1]) else { return .notImplemented }
      return try vm.percentFormat(format, arguments[0])
    }
    builder.method("__format__", "(self, format_spec, /)", strFormatSpec)
    builder.method("__getnewargs__", "(self, /)") { vm, arguments throws(PyError) in vm.newTuple([arguments[0]]) }
    builder.method("__sizeof__", "(self, /)") { _, arguments throws(PyError) in
      let str = arguments[0].str
      // What CPython 3.11 answers: 49 bytes around ASCII, 73 around the other widths, with the final zero in both.
      let head = str.pointee.isASCII ? 48 : 72
      return Value(head + (str.pointee.count + 1) * Int(str.pointee.width))
    }
    installStrComparison(builder)
    installStrSearch(builder)
    installStrSplit(builder)
    installStrPadding(builder)
    installStrCase(builder)
    installStrClassify(builder)
    installStrTranslate(builder)
    installStrFormat(builder)
    builder.method("encode", "(self, /, encoding='utf-8', errors='strict')") { vm, arguments throws(PyError) in
      let encoding = try vm.codecName(arguments[1], "encode", "encoding") ?? "utf-8"
      let errors = try vm.codecName(arguments[2], "encode", "errors") ?? "strict"
      return try vm.encode(arguments[0], encoding: encoding, errors: errors)
    }
  }

  private func installStrComparison(_ builder: TypeBuilder) {
    for operation: Comparison in [.equal, .notEqual, .less, .lessOrEqual, .greater, .greaterOrEqual] {
      builder.method(operation.method.text, "(self, value, /)") { vm, arguments throws(PyError) in
        guard let other = vm.strOrNil(arguments[1]) else { return .notImplemented }
        let str = arguments[0].str
        switch operation {
        case .equal: return Value(str.equals(other))
        case .notEqual: return Value(!str.equals(other))
        default: return Value(operation.holds(str.compare(other)))
        }
      }
    }
  }

  /// `str * count`; the memory limit when that is too large.
  func repeated(_ str: StrRef, _ times: Int) throws(PyError) -> Value {
    let count = str.pointee.count
    if times <= 0 || count == 0 { return emptyStr }
    if times == 1 { return Value(.str, str) }
    let (total, overflow) = count.multipliedReportingOverflow(by: times)
    if overflow { throw overflowError("repeated string is too long") }
    let width = Int(str.pointee.width)
    let result = try reservedStr(count: total, width: width, isASCII: str.pointee.isASCII)
    repeatBytes(str.pointee.data, count &* width, into: result.pointee.data, total: total &* width)
    return Value(.str, result)
  }

  /// Fills `total` bytes with copies of a pattern, doubling what is there.
  func repeatBytes(_ pattern: UnsafeRawPointer, _ size: Int, into target: UnsafeMutableRawPointer, total: Int) {
    if total <= 0 || size <= 0 { return }
    if size == 1 {
      memset(target, Int32(pattern.load(as: UInt8.self)), total)
      return
    }
    memcpy(target, pattern, min(size, total))
    var done = size
    while done < total {
      let more = min(done, total &- done)
      memcpy(target + done, target, more)
      done &+= more
    }
  }

  /// The count of a repetition, or an index; nil when the value is no integer. Throws what `overflow` names.
  func optionalIndex(_ value: Value, _ overflow: ExceptionKind = .overflowError) throws(PyError) -> Int? {
    if value.isInt || value.isBool { return value.int }
    let plain = builtin(value)
    if !plain.isInt && !plain.is(.bigInt) && !plain.isBool && lookup(type(of: value), .index).isUndefined { return nil }
    return try index(value, overflow)
  }
}

private func strNew(_ vm: VM, _ arguments: Arguments) throws(PyError) -> Value {
  let type = arguments[0].type
  let object = arguments[1]
  let text: Value
  if arguments[2].isUndefined && arguments[3].isUndefined {
    text = object.isUndefined ? vm.emptyStr : try vm.str(object)
  } else {
    let encoding = try vm.codecName(arguments[2], "str", "encoding") ?? "utf-8"
    let errors = try vm.codecName(arguments[3], "str", "errors") ?? "strict"
    if object.isUndefined {
      text = vm.emptyStr
    } else {
      if vm.strOrNil(object) != nil { throw vm.typeError("decoding str is not supported") }
      guard let bytes = try vm.byteView(object) else {
        throw vm.typeError("decoding to str: need a bytes-like object, \(vm.typeName(object)) found")
      }
      text = try vm.decode(bytes, encoding: encoding, errors: errors)
    }
  }
  return type == vm.type(.str) ? text : vm.newInstance(type, payload: text)
}

private func strRepeat(_ vm: VM, _ arguments: Arguments) throws(PyError) -> Value {
  try vm.repeated(arguments[0].str, try vm.index(arguments[1], .overflowError))
}

private func strGetitem(_ vm: VM, _ arguments: Arguments) throws(PyError) -> Value {
  let str = arguments[0].str
  let count = str.pointee.count
  if arguments[1].is(.slice) {
    let (start, step, taken) = try vm.sliceBounds(arguments[1].slice, length: count)
    return try vm.slice(str, start, step, taken)
  }
  guard let position = try vm.optionalIndex(arguments[1], .indexError) else {
    throw vm.typeError("string indices must be integers, not '\(vm.typeName(arguments[1]))'")
  }
  let i = position < 0 ? position &+ count : position
  guard i >= 0 && i < count else { throw vm.indexError("string index out of range") }
  return vm.newStr(point: str.codePoint(at: i))
}

extension VM {
  /// The units that a slice takes, in the narrowest width.
  func slice(_ str: StrRef, _ start: Int, _ step: Int, _ taken: Int) throws(PyError) -> Value {
    if taken <= 0 { return emptyStr }
    if step == 1 {
      try reserve(taken &* Int(str.pointee.width))
      return substring(str, from: start, to: start &+ taken)
    }
    let result = try reservedStr(count: taken, width: Int(str.pointee.width), isASCII: str.pointee.isASCII)
    // The place behind the last item may lie outside the range of Int, hence the wrapping sum.
    var i = start
    for k in 0..<taken {
      switch str.pointee.width {
      case 1: result.latin1[k] = str.latin1[i]
      case 2: result.ucs2[k] = str.ucs2[i]
      default: result.ucs4[k] = str.ucs4[i]
      }
      i = i &+ step
    }
    return narrowed(result)
  }
}

private func strFormatSpec(_ vm: VM, _ arguments: Arguments) throws(PyError) -> Value {
  let str = arguments[0].str
  guard let spec = vm.strOrNil(arguments[1]) else {
    throw vm.typeError("__format__() argument must be str, not \(vm.argumentTypeName(arguments[1]))")
  }
  return try vm.format(str, spec)
}

extension VM {
  /// `format(str, spec)`
  func format(_ str: StrRef, _ spec: StrRef, typeName: String = "str") throws(PyError) -> Value {
    if spec.pointee.count == 0 { return Value(.str, str) }
    if let (align, width) = plainSpec(spec) {
      let missing = max(0, width &- str.pointee.count)
      let left = align == 0x3E ? missing : align == 0x5E ? missing / 2 : 0
      return try padded(str, to: str.pointee.count, left: left, right: missing &- left, fill: 0x20)
    }
    let layout: TextLayout
    do {
      let parsed = try FormatSpec.parse(points(of: spec), for: .string, typeName: typeName)
      layout = try parsed.layout(count: str.pointee.count, typeName: typeName)
    } catch {
      throw textError(error)
    }
    return try padded(str, to: layout.taken, left: layout.left, right: layout.right, fill: layout.fill)
  }

  /// The alignment and width of a specification that says nothing else, such as `10` or `>10`: nearly all do.
  private func plainSpec(_ spec: StrRef) -> (align: UInt8, width: Int)? {
    let count = spec.pointee.count
    guard spec.pointee.isASCII, count < 10 else { return nil }
    var align: UInt8 = 0x3C
    var i = 0
    if spec.latin1[0] == 0x3C || spec.latin1[0] == 0x3E || spec.latin1[0] == 0x5E {
      align = spec.latin1[0]
      i = 1
    }
    guard i < count, spec.latin1[i] != 0x30 else { return nil }
    var width = 0
    while i < count {
      let digit = spec.latin1[i] &- 0x30
      guard digit < 10 else { return nil }
      width = width &* 10 &+ Int(digit)
      i &+= 1
    }
    return (align, width)
  }

  /// The code points of a str.
  func points(of str: StrRef) -> [UInt32] {
    [UInt32](unsafeUninitializedCapacity: str.pointee.count) { buffer, count in
      for i in 0..<str.pointee.count { buffer[i] = str.codePoint(at: i) }
      count = str.pointee.count
    }
  }
}
