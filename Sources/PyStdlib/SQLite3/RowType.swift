// This file defines the type `sqlite3.Row`: a tuple whose items have the columns' names, compared without regard to
// the case of ASCII letters.

import PyRuntime

let rowDataSlot = 0
let rowDescriptionSlot = 1

func installRow(_ builder: TypeBuilder) {
  builder.staticMethod("__new__", "(cls, *args)") { vm, arguments throws(PyError) in
    guard let types = vm.sqliteTypes else { throw vm.typeError("sqlite3 is not loaded") }
    guard arguments.positionalCount == 3 else {
      throw vm.typeError("Row expected 2 arguments, got \(arguments.positionalCount - 1)")
    }
    guard vm.type(of: arguments[1]).isSubtype(of: types.cursor) else {
      throw vm.typeError("Row() argument 1 must be sqlite3.Cursor, not \(vm.typeName(arguments[1]))")
    }
    let data = vm.builtin(arguments[2])
    guard data.is(.tuple) else {
      throw vm.typeError("Row() argument 2 must be tuple, not \(vm.typeName(arguments[2]))")
    }
    let description = vm.builtin(arguments[1]).foreign[slot: CursorSlot.description]
    return vm.newForeignInstance(arguments[0], types.row, values: [data, description], host: nil)
  }
  // `__new__` has done all, for subclasses with another `__init__` too.
  builder.method("__init__", "(self, *args, **kwargs)") { _, _ throws(PyError) in .none }
  builder.method("keys", "(self, /)") { vm, arguments throws(PyError) in vm.newList(names(arguments[0])) }
  builder.method("__len__", "(self, /)") { _, arguments throws(PyError) in
    Value(data(arguments[0]).tuple.pointee.count)
  }
  builder.method("__iter__", "(self, /)") { vm, arguments throws(PyError) in try vm.iterator(data(arguments[0])) }
  builder.method("__getitem__", "(self, key, /)", rowItem)
  builder.method("__hash__", "(self, /)") { vm, arguments throws(PyError) in
    let description = arguments[0].foreign[slot: rowDescriptionSlot]
    return Value(try vm.hash(description) ^ vm.hash(data(arguments[0])))
  }
  builder.method("__eq__", "(self, value, /)") { vm, arguments throws(PyError) in
    try compareRows(vm, arguments, wantsEqual: true)
  }
  builder.method("__ne__", "(self, value, /)") { vm, arguments throws(PyError) in
    try compareRows(vm, arguments, wantsEqual: false)
  }
}

/// A row of the plain class.
func newPlainRow(_ vm: VM, _ data: Value, _ description: Value, _ types: SQLiteTypes) -> Value {
  let (row, slots) = vm.newForeign(types.row, valueCount: 3)
  slots[rowDataSlot] = data
  slots[rowDescriptionSlot] = description
  slots[2] = row.value
  return row.value
}

private func data(_ row: Value) -> Value { row.foreign[slot: rowDataSlot] }

/// The place of a column by its name, whose case does not count; nil when there is none.
private func place(_ row: Value, of key: StrRef) -> Int? {
  let description = row.foreign[slot: rowDescriptionSlot]
  guard description.is(.tuple) else { return nil }
  for i in 0..<min(description.tuple.pointee.count, data(row).tuple.pointee.count) {
    let name = description.tuple.items[i].tuple.items[0].str
    if name.equals(key) || equalIgnoringASCIICase(key, name) { return i }
  }
  return nil
}

private func names(_ row: Value) -> [Value] {
  let description = row.foreign[slot: rowDescriptionSlot]
  guard description.is(.tuple) else { return [] }
  return (0..<description.tuple.pointee.count).map { description.tuple.items[$0].tuple.items[0] }
}

private func rowItem(_ vm: VM, _ arguments: Arguments) throws(PyError) -> Value {
  let key = vm.builtin(arguments[1])
  switch key.kind {
  case .int, .bool, .bigInt: return try vm.getItem(data(arguments[0]), Value(try vm.index(arguments[1])))
  case .slice: return try vm.getItem(data(arguments[0]), key)
  case .str:
    if let column = place(arguments[0], of: key.str) { return data(arguments[0]).tuple.items[column] }
    throw vm.indexError("No item with that key")
  default: throw vm.indexError("Index must be int or string")
  }
}

private func equalIgnoringASCIICase(_ a: StrRef, _ b: StrRef) -> Bool {
  guard a.pointee.count == b.pointee.count else { return false }
  func folded(_ point: UInt32) -> UInt32 { point >= 0x41 && point <= 0x5A ? point | 0x20 : point }
  for i in 0..<a.pointee.count where folded(a.codePoint(at: i)) != folded(b.codePoint(at: i)) { return false }
  return true
}

private func compareRows(_ vm: VM, _ arguments: Arguments, wantsEqual: Bool) throws(PyError) -> Value {
  let other = vm.builtin(arguments[1])
  guard let types = vm.sqliteTypes, other.is(.foreign), other.foreign.pointee.type == types.row else {
    return .notImplemented
  }
  var same = try vm.equal(arguments[0].foreign[slot: rowDescriptionSlot], other.foreign[slot: rowDescriptionSlot])
  if same { same = try vm.equal(data(arguments[0]), data(other)) }
  return Value(same == wantsEqual)
}
