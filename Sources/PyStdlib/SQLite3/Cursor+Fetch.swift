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
    try? statement.reset()
    state.statement = nil
    return .undefined
  }
  let mark = vm.keepMark
  defer { vm.release(to: mark) }
  state.isLocked = true
  let row: Value
  do {
    defer { state.isLocked = false }
    row = vm.keep(try convertRow(vm, object, statement, statement.row))
  }
  try vm.charge(1)
  do {
    let hasMore = try vm.withSQLite(database) { () throws(SQLiteError) in try statement.step() }
    if !hasMore {
      if state.isDataChange { state.rowCount = Int(database.connection.changes) }
      try? statement.reset()
      state.statement = nil
    }
  } catch {
    try? statement.reset()
    state.statement = nil
    throw error
  }
  let factory = object[slot: CursorSlot.rowFactory]
  if factory.isNone { return row }
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
    state.statement = nil
  }
  let mark = vm.keepMark
  defer { vm.release(to: mark) }
  let row = vm.keep(try convertRow(vm, cursor.foreign, statement, values))
  let factory = cursor.foreign[slot: CursorSlot.rowFactory]
  return factory.isNone ? row : try vm.call(factory, cursor.foreign[slot: CursorSlot.object], row)
}

/// A row as a tuple.
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
      // A converter sees the bytes of the text; NULL passes it by.
      if case .null = value {
        try vm.append(items, .none)
      } else {
        value = asText(value)
        guard case .text(let bytes) = value else { continue }
        try vm.append(items, try vm.call(converters.tuple.items[column], vm.newBytes(bytes)))
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
