// This file defines the short way to `str(x)`, `list(x)` and the like. The general one looks up `__new__` and `__init__`
// and lays out the arguments for each, which took up to 8 % of programs that convert much.

extension VM {
  /// `T(value)`, or `T()` where the value is undefined, for one of the everyday builtin types: what its `__new__` and
  /// `__init__` come to, which no program can change. Undefined for all other types.
  func constructBuiltin(_ type: TypeRef, _ value: Value) throws(PyError) -> Value {
    if type.pointee.flags.contains(.isHeapType) { return .undefined }
    try charge(1)
    let isEmpty = value.isUndefined
    switch type.pointee.instanceKind {
    case .bool: return isEmpty ? .false : Value(try isTrue(value))
    case .int: return isEmpty ? Value(0) : try integerValue(value)
    case .float: return isEmpty ? Value(0.0) : try newFloat(value)
    case .str: return isEmpty ? emptyStr : try str(value)
    case .tuple: return isEmpty ? emptyTuple : try tuple(value)
    case .list: return Value(.list, isEmpty ? newList() : try list(value))
    case .set:
      let set = newSet()
      if !isEmpty { try update(set, value) }
      return Value(.set, set)
    case .dict:
      let dict = newDict()
      if isEmpty { return Value(.dict, dict) }
      let mark = keepMark
      defer { release(to: mark) }
      keep(Value(.dict, dict))
      try update(dict, value)
      return Value(.dict, dict)
    default: return .undefined
    }
  }
}
