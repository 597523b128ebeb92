// This file defines the operations of the data model that are neither arithmetic nor attributes: truth, length, hash,
// equality, order, text forms, items. Each takes the short way for builtin kinds and asks the type otherwise.

extension VM {
  // MARK: Truth, length

  @inline(__always) public func isTrue(_ value: Value) throws(PyError) -> Bool {
    switch value.kind {
    case .bool: return value.bool
    case .none: return false
    case .int: return value.int != 0
    default: return try isTrueSlow(value)
    }
  }

  @inline(never) func isTrueSlow(_ value: Value) throws(PyError) -> Bool {
    switch value.kind {
    case .float: return value.float != 0
    case .str: return value.str.pointee.count != 0
    case .list: return value.list.pointee.count != 0
    case .tuple: return value.tuple.pointee.count != 0
    case .dict: return value.dict.pointee.count != 0
    case .set, .frozenset: return value.set.pointee.count != 0
    case .bytes, .bytearray: return value.bytes.pointee.count != 0
    case .range: return value.range.pointee.length != 0
    case .complex: return value.complex.pointee.real != 0 || value.complex.pointee.imaginary != 0
    case .function, .native, .boundMethod, .module, .generator, .coroutine, .ellipsis, .bigInt: return true
    default: break
    }
    let type = self.type(of: value)
    let bool = lookup(type, .bool)
    if !bool.isUndefined {
      let result = try callMethod(bool, value)
      guard result.isBool else { throw typeError("__bool__ should return bool, returned \(typeName(result))") }
      return result.bool
    }
    if lookup(type, .len).isUndefined { return true }
    return try length(value) != 0
  }

  /// `len(value)`
  public func length(_ value: Value) throws(PyError) -> Int {
    switch value.kind {
    case .str: return value.str.pointee.count
    case .list: return value.list.pointee.count
    case .tuple: return value.tuple.pointee.count
    case .dict: return value.dict.pointee.count
    case .set, .frozenset: return value.set.pointee.count
    case .bytes, .bytearray: return value.bytes.pointee.count
    case .dictKeys, .dictValues, .dictItems: return value.wrapper.pointee.wrapped.dict.pointee.count
    case .range:
      if value.range.pointee.length < 0 { throw overflowError("Python int too large to convert to C ssize_t") }
      return value.range.pointee.length
    default: break
    }
    let method = lookup(type(of: value), .len)
    if method.isUndefined { throw typeError("object of type '\(typeName(value))' has no len()") }
    let result = builtin(try callMethod(method, value))
    guard result.isInt || result.isBool else {
      if result.is(.bigInt) { throw overflowError("cannot fit 'int' into an index-sized integer") }
      throw typeError("'\(typeName(result))' object cannot be interpreted as an integer")
    }
    if result.int < 0 { throw valueError("__len__() should return >= 0") }
    return result.int
  }

  /// `operator.index(value)` as an Int, for sizes and positions. Throws TypeError, or IndexError when it is too large.
  public func index(_ value: Value, _ overflow: ExceptionKind = .indexError) throws(PyError) -> Int {
    if value.isInt || value.isBool { return value.int }
    let number = try indexValue(value)
    if number.isInt { return number.int }
    throw raise(overflow, "cannot fit 'int' into an index-sized integer")
  }

  /// `operator.index(value)`: an int or big int.
  public func indexValue(_ value: Value) throws(PyError) -> Value {
    let plain = builtin(value)
    if plain.isInt || plain.is(.bigInt) { return plain }
    if plain.isBool { return Value(plain.int) }
    let method = lookup(type(of: value), .index)
    if method.isUndefined { throw typeError("'\(typeName(value))' object cannot be interpreted as an integer") }
    let result = builtin(try callMethod(method, value))
    if result.isInt || result.is(.bigInt) { return result }
    if result.isBool { return Value(result.int) }
    throw typeError("__index__ returned non-int (type \(typeName(result)))")
  }

  // MARK: Hash

  @inline(__always) public func hash(_ value: Value) throws(PyError) -> Int {
    if value.isStr { return value.str.hashValue(computing: ()) }
    if value.isInt && value.int >= 0 && value.int < 0x1fff_ffff_ffff_ffff { return value.int }
    return try hashSlow(value)
  }

  @inline(never) private func hashSlow(_ value: Value) throws(PyError) -> Int {
    switch value.kind {
    case .int, .bool, .float, .bigInt, .complex: return numberHash(value)
    case .none: return 0x7f1c_0fe1
    case .ellipsis: return 0x7f1c_0fe2
    case .notImplemented: return 0x7f1c_0fe3
    case .tuple: return try hash(tuple: value.tuple)
    case .function, .module, .generator, .coroutine, .code, .cell, .native: return identityHash(value)
    case .type where value.type.pointee.metatype == typeType: return identityHash(value)
    case .list, .dict, .set, .bytearray, .slice: throw typeError("unhashable type: '\(typeName(value))'")
    default: break
    }
    let method = lookup(type(of: value), .hash)
    if method.isNone || method.isUndefined { throw typeError("unhashable type: '\(typeName(value))'") }
    try enterNative()
    defer { leaveNative() }
    let result = builtin(try callMethod(method, value))
    switch result.kind {
    case .int, .bigInt, .bool:
      let number = result.isInt ? result.int : numberHash(result)
      return number == -1 ? -2 : number
    default: throw typeError("__hash__ method should return an integer")
    }
  }

  func identityHash(_ value: Value) -> Int { Int(bitPattern: UInt(bitPattern: identity(value)) >> 4) }

  /// CPython's tuple hash: xxHash's rounds over the items' hashes.
  private func hash(tuple: TupleRef) throws(PyError) -> Int {
    if tuple.pointee.hash != 0 { return tuple.pointee.hash }
    let prime1: UInt64 = 11_400_714_785_074_694_791
    let prime2: UInt64 = 14_029_467_366_897_019_727
    let prime5: UInt64 = 2_870_177_450_012_600_261
    var accumulator = prime5
    for i in 0..<tuple.pointee.count {
      let item = tuple.items[i]
      let lane = UInt64(bitPattern: Int64(item.isInt || item.isStr ? try hash(item) : try nestedHash(item)))
      accumulator = accumulator &+ lane &* prime2
      accumulator = accumulator &<< 31 | accumulator &>> 33
      accumulator = accumulator &* prime1
    }
    accumulator = accumulator &+ (UInt64(tuple.pointee.count) ^ (prime5 ^ 3_527_539))
    let result = accumulator == UInt64.max ? 1_546_275_796 : Int(truncatingIfNeeded: accumulator)
    tuple.pointee.hash = result
    return result
  }

  private func nestedHash(_ value: Value) throws(PyError) -> Int {
    try enterNative()
    defer { leaveNative() }
    return try hash(value)
  }

  /// `id(value)`: a number that is given once per object, in the order of asking, so that it repeats from run to run.
  public func identity(_ value: Value) -> Int {
    if !value.isHeap { return Int(bitPattern: value.bits &* 32 &+ 0x0a00_0000 &+ value.tag) & Int.max }
    if let known = identities[value.bits] { return known }
    nextIdentity += 48
    identities[value.bits] = nextIdentity
    return nextIdentity
  }

  // MARK: Equality and order

  /// `a == b`, with identity first as containers do it.
  @inline(__always) public func equal(_ a: Value, _ b: Value) throws(PyError) -> Bool {
    if a === b { return true }
    if a.isStr && b.isStr { return a.str.equals(b.str) }
    if a.isInt && b.isInt { return false }
    if a.is(.tuple) && b.is(.tuple) { return try equalTuples(a.tuple, b.tuple) }
    return try isTrue(compare(.equal, a, b))
  }

  private func equalTuples(_ a: TupleRef, _ b: TupleRef) throws(PyError) -> Bool {
    let count = a.pointee.count
    if count != b.pointee.count { return false }
    for i in 0..<count where a.items[i] !== b.items[i] {
      let x = a.items[i]
      let y = b.items[i]
      if x.isInt && y.isInt { return false }
      if x.isStr && y.isStr {
        if x.str.equals(y.str) { continue }
        return false
      }
      try enterNative(" in comparison")
      defer { leaveNative() }
      if !(try equal(x, y)) { return false }
    }
    return true
  }

  public enum Comparison: UInt8 {
    case equal, notEqual, less, lessOrEqual, greater, greaterOrEqual

    var method: SpecialName {
      switch self {
      case .equal: .eq
      case .notEqual: .ne
      case .less: .lt
      case .lessOrEqual: .le
      case .greater: .gt
      case .greaterOrEqual: .ge
      }
    }

    var reflected: Comparison {
      switch self {
      case .equal, .notEqual: self
      case .less: .greater
      case .lessOrEqual: .greaterOrEqual
      case .greater: .less
      case .greaterOrEqual: .lessOrEqual
      }
    }

    public var symbol: String {
      switch self {
      case .equal: "=="
      case .notEqual: "!="
      case .less: "<"
      case .lessOrEqual: "<="
      case .greater: ">"
      case .greaterOrEqual: ">="
      }
    }

    /// What the operator says of an order below, at or above zero.
    @inline(__always) public func holds(_ order: Int) -> Bool {
      switch self {
      case .equal: order == 0
      case .notEqual: order != 0
      case .less: order < 0
      case .lessOrEqual: order <= 0
      case .greater: order > 0
      case .greaterOrEqual: order >= 0
      }
    }

    @inline(__always) public func holds(_ a: Double, _ b: Double) -> Bool {
      switch self {
      case .equal: a == b
      case .notEqual: a != b
      case .less: a < b
      case .lessOrEqual: a <= b
      case .greater: a > b
      case .greaterOrEqual: a >= b
      }
    }
  }

  /// `a op b` as a value: a bool unless a type says otherwise.
  public func compare(_ operation: Comparison, _ a: Value, _ b: Value) throws(PyError) -> Value {
    if a.isInt && b.isInt { return Value(operation.holds(a.int < b.int ? -1 : a.int == b.int ? 0 : 1)) }
    if a.isFloat && b.isFloat { return Value(operation.holds(a.float, b.float)) }
    if a.isStr && b.isStr {
      switch operation {
      case .equal: return Value(a.str.equals(b.str))
      case .notEqual: return Value(!a.str.equals(b.str))
      default: return Value(operation.holds(a.str.compare(b.str)))
      }
    }
    return try compareSlow(operation, a, b)
  }

  /// The rich comparison protocol (data model 3.3.1): the right operand first when its class is a proper subclass.
  @inline(never) private func compareSlow(_ operation: Comparison, _ a: Value, _ b: Value) throws(PyError) -> Value {
    if a.isNone && b.isNone || a.isBool && b.isBool, operation == .equal || operation == .notEqual {
      return Value(operation.holds(a.bits == b.bits ? 0 : 1))
    }
    try enterNative(" in comparison")
    defer { leaveNative() }
    if a.is(.tuple) && b.is(.tuple) || a.is(.list) && b.is(.list) { return try compareSequences(operation, a, b) }
    let left = type(of: a)
    let right = type(of: b)
    var triedRight = false
    if left != right && right.isSubtype(of: left) {
      let method = lookup(right, operation.reflected.method)
      if !method.isUndefined {
        triedRight = true
        let result = try callMethod(method, b, a)
        if !result.is(.notImplemented) { return result }
      }
    }
    let method = lookup(left, operation.method)
    if !method.isUndefined {
      let result = try callMethod(method, a, b)
      if !result.is(.notImplemented) { return result }
    }
    if !triedRight {
      let method = lookup(right, operation.reflected.method)
      if !method.isUndefined {
        let result = try callMethod(method, b, a)
        if !result.is(.notImplemented) { return result }
      }
    }
    switch operation {
    case .equal: return Value(a === b)
    case .notEqual: return Value(a !== b)
    default:
      throw typeError(
        "'\(operation.symbol)' not supported between instances of '\(typeName(a))' and '\(typeName(b))'")
    }
  }

  /// `a < b` as a truth: for sorting.
  @inline(__always) public func isLess(_ a: Value, _ b: Value) throws(PyError) -> Bool {
    if a.isInt && b.isInt { return a.int < b.int }
    return try isTrue(compare(.less, a, b))
  }

  // MARK: Text forms

  /// `repr(value)`, a str.
  public func repr(_ value: Value) throws(PyError) -> Value {
    if value.isInt { return text(of: value.int) }
    if value.isFloat { return text(of: value.float) }
    let method = lookup(type(of: value), .repr)
    if method.isUndefined { return newStr(defaultRepr(value)) }
    try enterNative(" while getting the repr of an object")
    defer { leaveNative() }
    let result = try callMethod(method, value)
    if !builtin(result).isStr { throw typeError("__repr__ returned non-string (type \(typeName(result)))") }
    return builtin(result)
  }

  /// `str(value)`, a str.
  public func str(_ value: Value) throws(PyError) -> Value {
    if value.isStr { return value }
    if value.isInt { return text(of: value.int) }
    if value.isFloat { return text(of: value.float) }
    let method = lookup(type(of: value), .str)
    if method.isUndefined { return try repr(value) }
    try enterNative()
    defer { leaveNative() }
    let result = try callMethod(method, value)
    if !builtin(result).isStr { throw typeError("__str__ returned non-string (type \(typeName(result)))") }
    return builtin(result)
  }

  /// `repr(value)` and `str(value)` as Swift text, for messages.
  public func reprText(_ value: Value) throws(PyError) -> String { try repr(value).str.string }
  public func strText(_ value: Value) throws(PyError) -> String { try str(value).str.string }

  /// `<module.Name object at 0x...>`
  func defaultRepr(_ value: Value) -> String {
    let type = self.type(of: value)
    let module = lookup(type, .module)
    var name = type.pointee.qualifiedName.str.string
    if module.isStr && module.str.string != "builtins" { name = module.str.string + "." + name }
    return "<\(name) object at 0x\(hexadecimal(identity(value)))>"
  }

  func hexadecimal(_ number: Int) -> String { String(number, radix: 16) }

  /// Runs `body` unless `value` is being printed already; then gives `placeholder`.
  public func guardedRepr(_ value: Value, _ placeholder: String, _ body: () throws(PyError) -> Value) throws(PyError)
    -> Value
  {
    for open in reprStack where open === value { return newStr(placeholder) }
    reprStack.append(value)
    defer { reprStack.removeLast() }
    return try body()
  }

  /// `format(value, specification)`, a str.
  public func format(_ value: Value, _ specification: Value) throws(PyError) -> Value {
    if specification.str.pointee.count == 0 {
      if value.isStr { return value }
      if value.isInt || value.isFloat { return try str(value) }
    } else if let spec = ShortSpec(specification.str) {
      let text = shortFormat(value, spec)
      if !text.isUndefined { return text }
    }
    let method = lookup(type(of: value), .format)
    if method.isUndefined { throw typeError("unsupported format string passed to \(typeName(value)).__format__") }
    if method.is(.native) && method.native.pointee.owner != objectType {
      // The natives of builtin types see the builtin value only: what depends on the instance's class is settled here.
      if specification.str.pointee.count == 0 { return try str(value) }
      let number = builtin(value)
      switch number.kind {
      case .int, .bigInt, .bool, .float, .complex:
        return try format(number: number, specification, typeName: typeName(value))
      case .str: return try format(number.str, specification.str, typeName: typeName(value))
      default: break
      }
    }
    let result = try callMethod(method, value, specification)
    if !builtin(result).isStr { throw typeError("__format__ must return a str, not \(typeName(result))") }
    return builtin(result)
  }

  // MARK: Items

  /// `object[key]`
  public func getItem(_ object: Value, _ key: Value) throws(PyError) -> Value {
    switch object.kind {
    case .list where key.isInt:
      let count = object.list.pointee.count
      let i = key.int < 0 ? key.int &+ count : key.int
      guard i >= 0 && i < count else { throw indexError("list index out of range") }
      return object.list.pointee.items[i]
    case .tuple where key.isInt:
      let count = object.tuple.pointee.count
      let i = key.int < 0 ? key.int &+ count : key.int
      guard i >= 0 && i < count else { throw indexError("tuple index out of range") }
      return object.tuple.items[i]
    case .dict:
      let value = try get(object.dict, key)
      if value.isUndefined { throw keyError(key) }
      return value
    case .str where key.isInt:
      let count = object.str.pointee.count
      let i = key.int < 0 ? key.int &+ count : key.int
      guard i >= 0 && i < count else { throw indexError("string index out of range") }
      return newStr(point: object.str.codePoint(at: i))
    default: break
    }
    let method = lookup(type(of: object), .getitem)
    // A subclass of dict that looks up as dict does: only a missing key needs a call.
    if object.isInstance, object.instance.payload.is(.dict), method === lookup(type(.dict), .getitem) {
      let value = try get(object.instance.payload.dict, key)
      if !value.isUndefined { return value }
    }
    if !method.isUndefined { return try callMethod(method, object, key) }
    if object.is(.type) {
      return object.type == typeType ? newGenericAlias(object, key) : try subscriptType(object, key)
    }
    throw typeError("'\(typeName(object))' object is not subscriptable")
  }

  /// `C[key]` through `__class_getitem__`.
  private func subscriptType(_ type: Value, _ key: Value) throws(PyError) -> Value {
    let hook = try genericAttribute(type, type.type.pointee.metatype, name(.classGetitem))
    if hook.isUndefined { throw typeError("type '\(type.type.nameText)' is not subscriptable") }
    return try call(hook, key)
  }

  /// `object[key] = value`
  public func setItem(_ object: Value, _ key: Value, _ value: Value) throws(PyError) {
    switch object.kind {
    case .list where key.isInt:
      let count = object.list.pointee.count
      let i = key.int < 0 ? key.int &+ count : key.int
      guard i >= 0 && i < count else { throw indexError("list assignment index out of range") }
      object.list.pointee.items[i] = value
      return
    case .dict: return try set(object.dict, key, value)
    default: break
    }
    let method = lookup(type(of: object), .setitem)
    if object.isInstance, object.instance.payload.is(.dict), method === lookup(type(.dict), .setitem) {
      return try set(object.instance.payload.dict, key, value)
    }
    if method.isUndefined { throw typeError("'\(typeName(object))' object does not support item assignment") }
    _ = try callMethod(method, object, key, value)
  }

  /// `del object[key]`
  public func deleteItem(_ object: Value, _ key: Value) throws(PyError) {
    if object.is(.dict) {
      if try remove(object.dict, key).isUndefined { throw keyError(key) }
      return
    }
    let type = self.type(of: object)
    let method = lookup(type, .delitem)
    if method.isUndefined {
      // The slot for assignment serves both, and calls what it does not find.
      if object.isInstance && !lookup(type, .setitem).isUndefined {
        throw raise(.attributeError, "__delitem__")
      }
      // CPython has one wording for an index of what may be a sequence, and one for the rest.
      let isSequence = object.isInstance || !lookup(type, .len).isUndefined
      let isIndex = !lookup(self.type(of: key), .index).isUndefined
      throw typeError(
        "'\(typeName(object))' object \(isSequence && isIndex ? "doesn't" : "does not") support item deletion")
    }
    _ = try callMethod(method, object, key)
  }

  /// `item in container`
  public func contains(_ container: Value, _ item: Value) throws(PyError) -> Bool {
    switch container.kind {
    case .dict: return try find(container.dict, item, try hash(item)) >= 0
    case .set, .frozenset:
      if builtin(item).is(.set) { break }
      return try contains(container.set, item)
    case .list, .tuple:
      var i = 0
      while i < (container.is(.list) ? container.list.pointee.count : container.tuple.pointee.count) {
        let other = container.is(.list) ? container.list.pointee.items[i] : container.tuple.items[i]
        if try equal(other, item) { return true }
        try charge(1)
        i += 1
      }
      return false
    default: break
    }
    let method = lookup(type(of: container), .contains)
    if method.isNone { throw typeError("'\(typeName(container))' object is not a container") }
    if !method.isUndefined { return try isTrue(callMethod(method, container, item)) }
    var found = false
    let mark = keepMark
    defer { release(to: mark) }
    let isMissing = try catches(.typeError) { () throws(PyError) in _ = keep(try iterator(container)) }
    if isMissing { throw typeError("argument of type '\(typeName(container))' is not iterable") }
    try iterate(temporaries[mark]) { (value) throws(PyError) in
      found = try self.equal(value, item)
      return !found
    }
    return found
  }
}
