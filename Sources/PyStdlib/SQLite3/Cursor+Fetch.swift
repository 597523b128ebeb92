// This file fetches rows: each is read from the statement's present row before the statement moves on, so that the last
// row of a change is known to be the last when it is handed out.

import PyRuntime
import SQLite

/// The next row through the row factory, or undefined at the end.
func nextRow(_ vm: VM, _ cursor: Value) throws(PyError) -> Value {
  let (state, database) = try vm.usableCursor(cursor)
  guard let statement = state.statement else { return .undefined }
  let object = cursor.foreign
  if state.nextFetched < state.fetched.count { return try nextFetchedRow(vm, cursor, state, statement) }
  if statement.dataCount == 0 {
    state.finish()
    return .undefined
  }
  let mark = vm.keepMark
  defer { vm.release(to: mark) }
  state.isLocked = true
  let row: Value
  do {
    defer { state.isLocked = false }
    row = vm.keep(try readRow(vm, object, statement))
  }
  try vm.charge(1)
  do {
    let hasMore = try vm.withSQLite(database) { () throws(SQLiteError) in try statement.step() }
    if !hasMore {
      if state.compiled?.isDataChange ?? false { state.rowCount = Int(database.connection.changes) }
      state.finish()
    }
  } catch {
    state.finish()
    throw error
  }
  let factory = object[slot: CursorSlot.rowFactory]
  if factory.isNone { return row }
  if factory.is(.type), factory.type == database.types.row {
    return newPlainRow(vm, row, object[slot: CursorSlot.description], database.types)
  }
  return try vm.call(factory, object[slot: CursorSlot.object], row)
}

/// A row that was fetched ahead.
private func nextFetchedRow(_ vm: VM, _ cursor: Value, _ state: CursorState, _ statement: Statement) throws(PyError)
  -> Value
{
  let values = state.fetched[state.nextFetched]
  state.nextFetched += 1
  if state.nextFetched == state.fetched.count {
    state.fetched = []
    state.nextFetched = 0
    state.finish()
  }
  let mark = vm.keepMark
  defer { vm.release(to: mark) }
  let row = vm.keep(try convertRow(vm, cursor.foreign, statement, values))
  let factory = cursor.foreign[slot: CursorSlot.rowFactory]
  return factory.isNone ? row : try vm.call(factory, cursor.foreign[slot: CursorSlot.object], row)
}

/// The statement's present row as a tuple.
private func readRow(_ vm: VM, _ cursor: ForeignRef, _ statement: Statement) throws(PyError) -> Value {
  let connection = cursor[slot: CursorSlot.connection]
  guard connection.is(.foreign), cursor[slot: CursorSlot.converters].isNone,
    connection.foreign[slot: ConnectionSlot.textFactory] === vm.type(.str).value
  else { return try convertRow(vm, cursor, statement, statement.row) }
  let count = statement.dataCount
  let row = try vm.newFilledTuple(count: count)
  for column in 0..<count {
    switch statement.view(column) {
    case .null: row.items[column] = .none
    case .integer(let number): row.items[column] = vm.int(number)
    case .real(let number): row.items[column] = Value(number)
    case .text(let bytes) where bytes.allSatisfy { $0 < 0x80 }:
      try vm.reserve(bytes.count)
      row.items[column] = vm.newStr(utf8: bytes)
    default:
      // Nothing of this calls back into Python, so the row needs no root.
      row.items[column] = try vm.pythonValue(statement.column(column), textFactory: .undefined) {
        statement.columnName(column) ?? ""
      }
    }
  }
  return Value(.tuple, row)
}

/// Values as a tuple.
private func convertRow(_ vm: VM, _ cursor: ForeignRef, _ statement: Statement, _ values: [SQLValue]) throws(PyError)
  -> Value
{
  let connection = vm.builtin(cursor[slot: CursorSlot.connection])
  let textFactory = connection.is(.foreign) ? connection.foreign[slot: ConnectionSlot.textFactory] : .undefined
  let converters = cursor[slot: CursorSlot.converters]
  let items = vm.newList(capacity: values.count)
  vm.keep(Value(.list, items))
  for (column, given) in values.enumerated() {
    var value = given
    if converters.is(.tuple), column < converters.tuple.pointee.count, !converters.tuple.items[column].isNone {
      // A converter sees the bytes of the text. NULL passes it by, and so does what has no bytes, which is None then.
      value = asText(value)
      if case .text(let bytes) = value, !bytes.isEmpty {
        try vm.append(items, try vm.call(converters.tuple.items[column], vm.newBytes(bytes)))
      } else {
        try vm.append(items, .none)
      }
      continue
    }
    let item = try vm.pythonValue(value, textFactory: textFactory) { statement.columnName(column) ?? "" }
    try vm.append(items, item)
  }
  return vm.newTuple(items.pointee.items, count: items.pointee.count)
}

/// A value as SQLite's cast to text gives it.
private func asText(_ value: SQLValue) -> SQLValue {
  switch value {
  case .integer(let number): .string(String(number))
  case .real(let number): .string(String(number))
  case .blob(let bytes), .text(let bytes): .text(bytes)
  case .null: .null
  }
}

/// Up to `count` rows in a list, all of them for a negative count.
func fetchRows(_ vm: VM, _ cursor: Value, count: Int) throws(PyError) -> Value {
  let list = vm.newList()
  let mark = vm.keepMark
  vm.keep(Value(.list, list))
  defer { vm.release(to: mark) }
  while count < 0 || list.pointee.count < count {
    let row = try nextRow(vm, cursor)
    if row.isUndefined { break }
    try vm.append(list, row)
  }
  vm.rememberColumns(Value(.list, list), of: cursor)
  return Value(.list, list)
}
