// This file defines str.translate and str.maketrans, the mappings of single characters.

extension VM {
  func installStrTranslate(_ builder: TypeBuilder) {
    builder.staticMethod("maketrans", "(x, y=None, z=None, /)", strMaketrans)
    builder.method("translate", "(self, table, /)", strTranslate)
  }
}

private func strMaketrans(_ vm: VM, _ arguments: Arguments) throws(PyError) -> Value {
  let mark = vm.keepMark
  defer { vm.release(to: mark) }
  let table = vm.newDict()
  vm.keep(Value(.dict, table))
  if arguments[1].isUndefined {
    let given = vm.builtin(arguments[0])
    guard given.is(.dict) else {
      throw vm.typeError("if you give only one argument to maketrans it must be a dict")
    }
    var i = 0
    while i < given.dict.pointee.used {
      let entry = given.dict.pointee.entries[i]
      i += 1
      if entry.key.isUndefined { continue }
      if let key = vm.strOrNil(entry.key) {
        guard key.pointee.count == 1 else {
          throw vm.valueError("string keys in translate table must be of length 1")
        }
        try vm.set(table, Value(Int(key.codePoint(at: 0))), entry.value)
      } else if vm.builtin(entry.key).isInt || entry.key.isBool {
        try vm.set(table, entry.key, entry.value)
      } else {
        throw vm.typeError("keys in translate table must be strings or integers")
      }
    }
    return Value(.dict, table)
  }
  let to = try vm.strArgument(arguments[1], "maketrans() argument 2")
  let removed = arguments[2].isUndefined ? nil : try vm.strArgument(arguments[2], "maketrans() argument 3")
  guard let from = vm.strOrNil(arguments[0]) else {
    throw vm.typeError("first maketrans argument must be a string if there is a second argument")
  }
  guard from.pointee.count == to.pointee.count else {
    throw vm.valueError("the first two maketrans arguments must have equal length")
  }
  try vm.reserve((from.pointee.count &+ (removed?.pointee.count ?? 0)) &* 32)
  for i in 0..<from.pointee.count {
    try vm.set(table, Value(Int(from.codePoint(at: i))), Value(Int(to.codePoint(at: i))))
  }
  if let removed {
    for i in 0..<removed.pointee.count { try vm.set(table, Value(Int(removed.codePoint(at: i))), .none) }
  }
  return Value(.dict, table)
}

private func strTranslate(_ vm: VM, _ arguments: Arguments) throws(PyError) -> Value {
  let str = arguments[0].str
  let table = arguments[1]
  if table.is(.dict), str.pointee.isASCII, let result = try translateASCII(vm, str, table.dict) { return result }
  var builder = StrBuilder(capacity: str.pointee.count)
  // What each Latin-1 character became when that is one character, so that an exact dict is asked once for each.
  let unknown = UInt32.max
  var known = [UInt32](repeating: unknown, count: table.is(.dict) ? 256 : 0)
  for i in 0..<str.pointee.count {
    let point = str.codePoint(at: i)
    if point < known.count && known[Int(point)] != unknown {
      builder.append(known[Int(point)])
    } else {
      let mapped = try lookUp(vm, table, point)
      try append(vm, mapped, for: point, to: &builder)
      if point < known.count {
        if mapped.isUndefined { known[Int(point)] = point }
        if mapped.isInt { known[Int(point)] = UInt32(truncatingIfNeeded: mapped.int) }
      }
    }
    if i & 0xFFF == 0xFFF { try vm.reserve(builder.count &* 4) }
  }
  return try builder.finish(vm)
}

/// ASCII to ASCII, character by character; nil when an entry says anything else.
private func translateASCII(_ vm: VM, _ str: StrRef, _ table: DictRef) throws(PyError) -> Value? {
  let count = str.pointee.count
  if count < 16 { return nil }
  var map = [UInt8](repeating: 0, count: 128)
  for byte in UInt8(0)..<128 {
    let mapped = try vm.get(table, Value(Int(byte)))
    if mapped.isUndefined {
      map[Int(byte)] = byte
    } else if mapped.isInt, mapped.int >= 0, mapped.int < 128 {
      map[Int(byte)] = UInt8(mapped.int)
    } else {
      return nil
    }
  }
  let result = try vm.reservedStr(count: count, width: 1, isASCII: true)
  for i in 0..<count { result.latin1[i] = map[Int(str.latin1[i] & 0x7F)] }
  return Value(.str, result)
}

/// What the table says of a code point; undefined when it has no entry.
private func lookUp(_ vm: VM, _ table: Value, _ point: UInt32) throws(PyError) -> Value {
  if table.is(.dict) { return try vm.get(table.dict, Value(Int(point))) }
  var result = Value.undefined
  let isMissing = try vm.catches(.lookupError) { () throws(PyError) in
    result = try vm.getItem(table, Value(Int(point)))
  }
  return isMissing ? .undefined : result
}

private func append(_ vm: VM, _ mapped: Value, for point: UInt32, to builder: inout StrBuilder) throws(PyError) {
  if mapped.isUndefined {
    builder.append(point)
    return
  }
  let plain = vm.builtin(mapped)
  switch plain.kind {
  case .none: break
  case .str:
    try vm.charge(plain.str.pointee.count >> 6)
    if plain.str.pointee.count > 1024 { try vm.reserve(plain.str.byteCount &+ builder.count) }
    builder.append(plain.str)
  case .int, .bool:
    guard plain.int >= 0 && plain.int < 0x110000 else {
      throw vm.valueError("character mapping must be in range(0x110000)")
    }
    builder.append(UInt32(plain.int))
  case .bigInt: throw vm.valueError("character mapping must be in range(0x110000)")
  default: throw vm.typeError("character mapping must return integer, None or str")
  }
}
