// This file defines what displays, unpacking, f-strings and spread calls need beyond their instruction.

extension VM {
  func unpack(_ source: Value, into target: UnsafeMutablePointer<Value>, count: Int) throws(PyError) {
    let mark = keepMark
    defer { release(to: mark) }
    let iterator: Value
    let isIterable = try catches(.typeError) { () throws(PyError) in self.lastIterator = try self.iterator(source) }
    if isIterable {
      if lookup(type(of: source), .iter).isUndefined {
        throw typeError("cannot unpack non-iterable \(typeName(source)) object")
      }
      throw raiseAgain()
    }
    iterator = keep(lastIterator)
    let first = keepMark
    for i in 0..<count {
      let value = try next(iterator)
      if value.isUndefined {
        throw valueError("not enough values to unpack (expected \(count), got \(i))")
      }
      keep(value)
    }
    if !(try next(iterator)).isUndefined { throw valueError("too many values to unpack (expected \(count))") }
    // The targets may be variables: nothing is assigned unless the number is right.
    target.update(from: temporaries + first, count: count)
  }

  func unpackStarred(_ source: Value, into target: UnsafeMutablePointer<Value>, before: Int, after: Int)
    throws(PyError)
  {
    if !isIterable(source) { throw typeError("cannot unpack non-iterable \(typeName(source)) object") }
    let mark = keepMark
    defer { release(to: mark) }
    // Its iterator is made into a list, so nobody asks the object itself for its length.
    let items = try list(source.isInstance ? keep(try iterator(source)) : source)
    let count = items.pointee.count
    if count < before + after {
      throw valueError("not enough values to unpack (expected at least \(before + after), got \(count))")
    }
    for i in 0..<before { target[i] = items.pointee.items[i] }
    target[before] = newList(items.pointee.items + before, count: count - before - after)
    for i in 0..<after { target[before + 1 + i] = items.pointee.items[count - after + i] }
  }

  func isIterable(_ value: Value) -> Bool {
    let type = self.type(of: value)
    let method = lookup(type, .iter)
    if method.isNone { return false }
    return !method.isUndefined || !lookup(type, .getitem).isUndefined
  }

  func buildSet(_ items: UnsafeMutablePointer<Value>, count: Int) throws(PyError) -> Value {
    let set = newSet()
    let mark = keepMark
    defer { release(to: mark) }
    keep(Value(.set, set))
    for i in 0..<count { try add(set, items[i]) }
    return Value(.set, set)
  }

  /// The pieces of an f-string, all strs, as one.
  func joinPieces(_ pieces: UnsafeMutablePointer<Value>, count: Int) throws(PyError) -> Value {
    if count == 1 { return pieces[0] }
    var length = 0
    var width = 1
    var isASCII = true
    for i in 0..<count {
      let str = pieces[i].str
      length &+= str.pointee.count
      width = max(width, Int(str.pointee.width))
      isASCII = isASCII && str.pointee.isASCII
    }
    if length == 0 { return emptyStr }
    try reserve(length &* width)
    let result = newStr(count: length, width: width, isASCII: isASCII)
    var place = result.pointee.data
    for i in 0..<count {
      copyUnits(pieces[i].str, to: place, width)
      place += pieces[i].str.pointee.count &* width
    }
    return Value(.str, result)
  }

  func formatPiece(_ value: Value, conversion: UInt8, _ specification: Value) throws(PyError) -> Value {
    var value = value
    switch conversion {
    case 1: value = try str(value)
    case 2: value = try repr(value)
    case 3: value = try asciiRepr(value)
    default: break
    }
    if specification.isUndefined {
      if value.isStr { return value }
      return try format(value, emptyStr)
    }
    let mark = keepMark
    keep(value)
    defer { release(to: mark) }
    return try format(value, specification)
  }

  /// `ascii(value)`, a str.
  public func asciiRepr(_ value: Value) throws(PyError) -> Value {
    let text = try repr(value)
    if text.str.pointee.isASCII { return text }
    var result: [UInt8] = []
    func hex(_ point: UInt32, _ digits: Int) {
      let text = String(point, radix: 16)
      result += Array(String(repeating: "0", count: digits - text.utf8.count).utf8) + Array(text.utf8)
    }
    for i in 0..<text.str.pointee.count {
      let point = text.str.codePoint(at: i)
      switch point {
      case ..<0x80: result.append(UInt8(truncatingIfNeeded: point))
      case ..<0x100:
        result += Array("\\x".utf8)
        hex(point, 2)
      case ..<0x10000:
        result += Array("\\u".utf8)
        hex(point, 4)
      default:
        result += Array("\\U".utf8)
        hex(point, 8)
      }
    }
    return newStr(utf8: result)
  }

  func listExtend(_ target: Value, _ source: Value) throws(PyError) {
    if !isIterable(source) { throw typeError("Value after * must be an iterable, not \(typeName(source))") }
    try appendAll(target.list, source)
  }

  func spreadTuple(_ source: Value, callee: Value) throws(PyError) -> Value {
    if !isIterable(source) {
      throw typeError(
        "\(try functionText(callee)) argument after * must be an iterable, not \(typeName(source))")
    }
    return try tuple(source)
  }

  /// The dict of a lone `**named`: itself where it is one, because the call only reads it.
  func spreadMap(_ source: Value, callee: Value) throws(PyError) -> Value {
    if source.is(.dict) {
      let dict = source.dict
      for i in 0..<dict.pointee.used
      where !dict.pointee.entries[i].key.isUndefined && !dict.pointee.entries[i].key.isStr {
        throw typeError("keywords must be strings")
      }
      return source
    }
    let mark = keepMark
    defer { release(to: mark) }
    let target = keep(Value(.dict, newDict()))
    try dictMerge(target, source, callee: callee)
    return target
  }

  /// A callee as error messages name it: `module.name()`.
  func functionText(_ callee: Value) throws(PyError) -> String {
    switch callee.kind {
    case .function:
      let module = callee.function.pointee.module
      let prefix = module.isStr ? module.str.string + "." : ""
      return prefix + callee.function.pointee.qualifiedName.str.string + "()"
    case .boundMethod: return try functionText(callee.boundMethod.pointee.function)
    case .native: return callee.native.pointee.name.str.string + "()"
    case .type:
      let module = lookup(callee.type, .module)
      let prefix = module.isStr && module.str.string != "builtins" ? module.str.string + "." : ""
      return prefix + callee.type.pointee.qualifiedName.str.string + "()"
    default: return try strText(callee)
    }
  }

  /// The pairs of any mapping, in a dict that is kept by the caller.
  func dictUpdate(_ target: Value, _ source: Value) throws(PyError) {
    let plain = builtin(source)
    if plain.is(.dict) {
      var i = 0
      while true {
        i = nextEntry(plain.dict, from: i)
        if i < 0 { return }
        let entry = plain.dict.pointee.entries[i]
        try set(target.dict, entry.key, hash: entry.hash, entry.value)
        i += 1
      }
    }
    let keys = try findAttribute(source, intern("keys"))
    if keys.isUndefined { throw typeError("'\(typeName(source))' object is not a mapping") }
    try iterate(try call(keys)) { (key) throws(PyError) in
      let mark = self.keepMark
      defer { self.release(to: mark) }
      try self.set(target.dict, key, self.keep(try self.getItem(source, key)))
      return true
    }
  }

  func dictMerge(_ target: Value, _ source: Value, callee: Value) throws(PyError) {
    let mark = keepMark
    defer { release(to: mark) }
    var pairs = builtin(source)
    if !pairs.is(.dict) {
      if lookup(type(of: source), intern("keys")).isUndefined {
        throw typeError("\(try functionText(callee)) argument after ** must be a mapping, not \(typeName(source))")
      }
      pairs = keep(Value(.dict, newDict()))
      try dictUpdate(pairs, source)
    }
    var i = 0
    while true {
      i = nextEntry(pairs.dict, from: i)
      if i < 0 { return }
      let entry = pairs.dict.pointee.entries[i]
      guard entry.key.isStr else { throw typeError("keywords must be strings") }
      if target.dict.find(entry.key.str) >= 0 {
        throw typeError(
          "\(try functionText(callee)) got multiple values for keyword argument '\(entry.key.str.string)'")
      }
      try set(target.dict, entry.key, hash: entry.hash, entry.value)
      i += 1
    }
  }

  /// Lays out the values of `f(*positional, **named)` at `top`: how many there are, and the names of the last ones. A
  /// class statement's body function takes the first place.
  func spread(_ positional: TupleRef, _ named: Value, body: Value) throws(PyError) -> (count: Int, names: Value) {
    if !body.isUndefined { positional.items[0] = body }
    let keywordCount = named.is(.dict) ? named.dict.pointee.count : 0
    let positionalCount = positional.pointee.count
    try checkRoom(positionalCount + keywordCount)
    let base = top
    base.update(from: positional.items, count: positionalCount)
    if keywordCount == 0 { return (positionalCount, .undefined) }
    let names = newTuple(count: keywordCount)
    var place = 0
    named.dict.forEach { entry in
      base[positionalCount + place] = entry.value
      names.items[place] = entry.key
      place += 1
    }
    return (positionalCount + keywordCount, Value(.tuple, names))
  }

  func makeFunction(_ code: CodeRef, _ parts: UnsafeMutablePointer<Value>, _ frame: UnsafeMutablePointer<Frame>)
    -> Value
  {
    let info = code.pointee.info.takeUnretainedValue()
    let function = newFunction(code, frame.pointee.function.pointee.globals)
    function.pointee.defaults = parts[0]
    function.pointee.keywordDefaults = parts[1]
    function.pointee.annotations = parts[2]
    if !info.freeNames.isEmpty { function.pointee.closure = newTuple(parts + 3, count: info.freeNames.count) }
    return Value(.function, function)
  }

  func newFunction(_ code: CodeRef, _ globals: DictRef) -> FunctionRef {
    let function = heap.allocate(.function, FunctionObject.self)
    function.pointee.code = code
    function.pointee.globals = globals
    function.pointee.closure = .undefined
    function.pointee.defaults = .undefined
    function.pointee.keywordDefaults = .undefined
    function.pointee.name = code.pointee.name
    function.pointee.qualifiedName = code.pointee.qualifiedName
    function.pointee.doc = code.pointee.info.takeUnretainedValue().docstring
    function.pointee.annotations = .undefined
    function.pointee.attributes = .undefined
    let module = globals.get(name(.name).str)
    function.pointee.module = module.isUndefined ? .none : module
    return function
  }
}
