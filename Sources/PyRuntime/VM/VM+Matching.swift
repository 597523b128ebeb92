// This file defines what the patterns of `match` ask of their subject (language reference 8.6.4). Values that a pattern
// takes apart are written to the frame's own registers at once, so that the collector sees them.

extension TypeFlags {
  /// Instances are sequences, or mappings, for `match`: builtin ones, and what derives from or is registered with
  /// `collections.abc.Sequence` or `Mapping`.
  public static let isSequence = TypeFlags(rawValue: 1 << 16)
  public static let isMapping = TypeFlags(rawValue: 1 << 17)
  static let collections: TypeFlags = [.isSequence, .isMapping]
}

extension VM {
  /// Marks the builtin types that are sequences or mappings.
  func bootMatching() {
    for kind: Kind in [.list, .tuple, .range, .memoryview] { type(kind).pointee.flags.insert(.isSequence) }
    for kind: Kind in [.dict, .mappingProxy] { type(kind).pointee.flags.insert(.isMapping) }
  }

  /// What the first class on the MRO that is either says.
  func inheritCollection(_ type: TypeRef) {
    let mro = type.pointee.mro.tuple
    for i in 1..<max(1, mro.pointee.count) where type.pointee.flags.isDisjoint(with: .collections) {
      type.pointee.flags.formUnion(mro.items[i].type.pointee.flags.intersection(.collections))
    }
  }

  /// Gives a class, and what derives from it, the flag of an abstract class. Builtin types never change.
  public func inheritCollection(_ type: TypeRef, from base: TypeRef) {
    setCollection(type, base.pointee.flags.intersection(.collections))
  }

  public func setCollection(_ type: TypeRef, _ flags: TypeFlags) {
    var waiting = [type]
    while let type = waiting.popLast() {
      guard !flags.isEmpty, type.pointee.flags.contains(.isHeapType),
        type.pointee.flags.intersection(.collections) != flags
      else { continue }
      type.pointee.flags.subtract(.collections)
      type.pointee.flags.formUnion(flags)
      let subclasses = type.pointee.subclasses.list
      for i in 0..<subclasses.pointee.count { waiting.append(subclasses.pointee.items[i].type) }
    }
  }

  /// Whether the subject is a sequence of `count` items, or of at least so many.
  func matchSequence(_ subject: Value, _ count: Int, orMore: Bool) throws(PyError) -> Bool {
    guard type(of: subject).pointee.flags.contains(.isSequence) else { return false }
    if orMore && count == 0 { return true }
    let length = try self.length(subject)
    return orMore ? length >= count : length == count
  }

  /// Whether the subject is a mapping of at least `count` items.
  func matchMapping(_ subject: Value, _ count: Int) throws(PyError) -> Bool {
    guard type(of: subject).pointee.flags.contains(.isMapping) else { return false }
    if count == 0 { return true }
    return try length(subject) >= count
  }

  /// An item counted from the end.
  func itemFromEnd(_ subject: Value, _ distance: Int) throws(PyError) -> Value {
    try getItem(subject, Value(length(subject) - distance))
  }

  /// Looks `count` keys up. The row holds the subject and the keys; their values go behind them.
  func matchKeys(_ row: UnsafeMutablePointer<Value>, _ count: Int, mayRepeat: Bool) throws(PyError) -> Bool {
    let subject = row.pointee
    let keys = row + 1
    let values = keys + count
    let mark = keepMark
    defer { release(to: mark) }
    let seen = mayRepeat ? newSet() : nil
    if let seen { keep(Value(.set, seen)) }
    // `get` with a default, so that no `__missing__` runs.
    let isPlain = subject.is(.dict)
    let get = isPlain ? Value.undefined : keep(try getAttribute(subject, "get"))
    let absent = isPlain ? Value.undefined : keep(Value(.instance, newInstance(objectType)))
    for i in 0..<count {
      if let seen {
        if try contains(seen, keys[i]) {
          throw valueError("mapping pattern checks duplicate key (\(try reprText(keys[i])))")
        }
        try add(seen, keys[i])
      }
      let value = isPlain ? try self.get(subject.dict, keys[i]) : try call(get, keys[i], absent)
      if value === absent { return false }
      values[i] = value
    }
    return true
  }

  /// A dict of what the subject holds under other keys.
  func matchRest(_ row: UnsafeMutablePointer<Value>, _ count: Int) throws(PyError) -> Value {
    let rest = Value(.dict, newDict())
    let mark = keepMark
    keep(rest)
    defer { release(to: mark) }
    try dictUpdate(rest, row.pointee)
    for i in 0..<count { try deleteItem(rest, row[1 + i]) }
    return rest
  }

  /// Whether the subject is an instance of a class and has the attributes that a pattern names. The row holds the
  /// subject, the class and a tuple of names; the attributes go behind them, the positional ones first.
  func matchClass(_ row: UnsafeMutablePointer<Value>, _ positional: Int) throws(PyError) -> Bool {
    guard row[1].is(.type) else { throw typeError("called match pattern must be a type") }
    let type = row[1].type
    guard try isInstance(row[0], of: row[1]) else { return false }
    let names = row[2].tuple
    var positions: [Value] = []
    if positional > 0 {
      let mark = keepMark
      defer { release(to: mark) }
      let arguments = try attribute(row[1], name(.matchArgs)) ?? .undefined
      if !arguments.isUndefined { keep(arguments) }
      let matchesItself = arguments.isUndefined && self.matchesItself(type)
      if !arguments.isUndefined && !arguments.is(.tuple) {
        throw typeError(
          "\(displayName(type)).__match_args__ must be a tuple (got \(typeName(arguments)))")
      }
      let allowed = matchesItself ? 1 : arguments.isUndefined ? 0 : arguments.tuple.pointee.count
      if allowed < positional {
        throw typeError(
          "\(displayName(type))() accepts \(allowed) positional sub-pattern\(allowed == 1 ? "" : "s") "
            + "(\(positional) given)")
      }
      if matchesItself {
        row[3] = row[0]
      } else {
        for i in 0..<positional {
          let name = arguments.tuple.items[i]
          guard name.isStr else {
            throw typeError("__match_args__ elements must be strings (got \(typeName(name)))")
          }
          positions.append(intern(name))
          guard try matchAttribute(row, i, positions, matchedNames: i) else { return false }
        }
      }
    }
    for i in 0..<names.pointee.count {
      positions.append(names.items[i])
      guard try matchAttribute(row, positional + i, positions, matchedNames: positions.count - 1 - i) else {
        return false
      }
    }
    return true
  }

  /// Reads the attribute that the last of `names` says. No name may stand twice; those before `matchedNames` came from
  /// `__match_args__`, and the compiler has compared the others.
  private func matchAttribute(
    _ row: UnsafeMutablePointer<Value>, _ index: Int, _ names: [Value], matchedNames count: Int
  ) throws(PyError) -> Bool {
    guard let name = names.last else { return false }
    try charge(count >> 3)
    if names[..<count].contains(where: { $0 === name }) {
      throw typeError(
        "\(displayName(row[1].type))() got multiple sub-patterns for attribute \(try reprText(name))")
    }
    guard let value = try attribute(row[0], name) else { return false }
    row[3 + index] = value
    return true
  }

  /// Whether a single positional pattern of this class stands for the subject itself.
  private func matchesItself(_ type: TypeRef) -> Bool {
    let kinds: [Kind] = [
      .int, .str, .float, .bool, .list, .tuple, .dict, .set, .frozenset, .bytes, .bytearray,
    ]
    return kinds.contains { type.isSubtype(of: self.type($0)) }
  }
}
