// This file carries values between Python and SQLite: parameters in, columns and function arguments out, through the
// adapters and converters that a program registered.

import PyRuntime
import SQLite

extension VM {
  /// The value that a parameter is bound as, or nil for a type that SQLite cannot hold.
  func sqlValue(_ value: Value) throws(PyError) -> SQLValue? {
    let plain = builtin(value)
    switch plain.kind {
    case .none: return .null
    case .int, .bool: return .integer(Int64(plain.int))
    case .float: return .real(plain.float)
    case .bigInt: throw overflowError("Python int too large to convert to SQLite INTEGER")
    case .str:
      try charge(plain.str.pointee.count >> 6)
      return .text(try strictUTF8(plain.str))
    case .bytes, .bytearray, .memoryview:
      try requireContiguous(plain)
      return try bytesLike(plain).map { .blob($0) }
    default: return try bytesLike(plain).map { .blob($0) }
    }
  }

  /// A parameter as its adapter makes it: a registered one, or the object's own `__conform__`.
  func adapted(_ value: Value, _ types: SQLiteTypes) throws(PyError) -> Value {
    switch value.kind {
    case .int, .float, .str, .bytearray, .none: if !types.adaptsBasicTypes { return value }
    default: break
    }
    return try adapted(value, to: types.protocolType.value, types) ?? value
  }

  /// What an adapter for the value's type makes of it, or the target's `__adapt__`, or the value's `__conform__`; nil when
  /// there is nothing of the kind.
  func adapted(_ value: Value, to target: Value, _ types: SQLiteTypes) throws(PyError) -> Value? {
    if !types.adaptsDates, !modules.get(intern("datetime")).isUndefined {
      types.adaptsDates = true
      _ = try call(try getAttribute(try importModule("sqlite3"), "_adapt_dates"))
    }
    let key = newTuple([type(of: value).value, target])
    let adapter = try get(types.adapters, key)
    if !adapter.isUndefined { return try call(adapter, value) }
    for (object, name, argument) in [(target, "__adapt__", value), (value, "__conform__", target)] {
      let method = try findAttribute(object, intern(name))
      if method.isUndefined { continue }
      var result = Value.none
      _ = try catches(.typeError) { () throws(PyError) in result = try self.call(method, argument) }
      if !result.isNone { return result }
    }
    return nil
  }

  /// A column as Python sees it without converters.
  func pythonValue(_ value: SQLValue, textFactory: Value, column: () -> String) throws(PyError) -> Value {
    switch value {
    case .null: return .none
    case .integer(let number): return int(number)
    case .real(let number): return Value(number)
    case .blob(let bytes):
      try reserve(bytes.count)
      return newBytes(bytes)
    case .text(let bytes):
      try reserve(bytes.count)
      if textFactory.is(.type) && textFactory.type == type(.str) || textFactory.isUndefined {
        if isValidUTF8(bytes) { return newStr(utf8: bytes) }
        let shown = String(decoding: bytes, as: UTF8.self)
        throw operationalError("Could not decode to UTF-8 column '\(column())' with text '\(shown)'")
      }
      if textFactory.is(.type) && textFactory.type == type(.bytes) { return newBytes(bytes) }
      if textFactory.is(.type) && textFactory.type == type(.bytearray) { return newBytes(bytes, kind: .bytearray) }
      return try call(textFactory, newBytes(bytes))
    }
  }

  func isValidUTF8(_ bytes: [UInt8]) -> Bool {
    if !bytes.contains(where: { $0 >= 0x80 }) { return true }
    return String(validating: bytes, as: UTF8.self) != nil
  }

  /// What a function written in Python gave back to SQLite; nil for a type that SQLite cannot hold.
  func sqlOutcome(_ value: Value) throws(PyError) -> SQLOutcome? {
    try sqlValue(value).map { .value($0) }
  }
}

/// The first word of a statement behind white space and comments, in lower case; nil when there is none.
func firstSQLWord(_ text: ArraySlice<UInt8>) -> String? {
  guard let start = startOfSQL(text) else { return nil }
  let word = text[start...].prefix { ($0 | 0x20) >= 0x61 && ($0 | 0x20) <= 0x7A }
  return String(decoding: word.map { $0 | 0x20 }, as: UTF8.self)
}

/// Where a statement begins behind white space and comments; nil when nothing does.
func startOfSQL(_ text: ArraySlice<UInt8>) -> Int? {
  var i = text.startIndex
  while i < text.endIndex {
    let c = text[i]
    let next = i + 1 < text.endIndex ? text[i + 1] : 0
    if c == 0x20 || c == 0x09 || c == 0x0C || c == 0x0A || c == 0x0D {
      i += 1
    } else if c == UInt8(ascii: "-") && next == UInt8(ascii: "-") {
      guard let end = text[i...].firstIndex(of: 0x0A) else { return nil }
      i = end + 1
    } else if c == UInt8(ascii: "/") && next == UInt8(ascii: "*") {
      i += 2
      while i + 1 < text.endIndex && !(text[i] == UInt8(ascii: "*") && text[i + 1] == UInt8(ascii: "/")) { i += 1 }
      guard i + 1 < text.endIndex else { return nil }
      i += 2
    } else {
      return i
    }
  }
  return nil
}
