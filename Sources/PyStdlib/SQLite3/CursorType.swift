// This file defines the type `sqlite3.Cursor` (PEP 249, "Cursor Objects").

import PyRuntime
import SQLite

/// A cursor of the plain class, ready for use.
func newPlainCursor(_ vm: VM, _ connection: Value, _ types: SQLiteTypes) -> Value {
  let cursor = vm.newForeign(
    types.cursor, values: [connection, .none, .none, .none, .none, .undefined], host: CursorState())
  cursor[slot: CursorSlot.object] = cursor.value
  return cursor.value
}

func installCursor(_ builder: TypeBuilder) {
  builder.staticMethod("__new__", "(cls, *args, **kwargs)") { vm, arguments throws(PyError) in
    guard let types = vm.sqliteTypes else { throw vm.typeError("sqlite3 is not loaded") }
    return vm.newForeignInstance(
      arguments[0], types.cursor, values: [.undefined, .none, .none, .none, .none], host: CursorState())
  }
  builder.method("__init__", "(self, connection, /)", cursorInit)
  builder.method("execute", "(self, sql, parameters=(), /)") { vm, arguments throws(PyError) in
    let none = arguments[2].isUndefined ? vm.emptyTuple : arguments[2]
    try runStatement(vm, arguments[0], arguments[1], none, many: false)
    return arguments[0]
  }
  builder.method("executemany", "(self, sql, seq_of_parameters, /)") { vm, arguments throws(PyError) in
    try runStatement(vm, arguments[0], arguments[1], arguments[2], many: true)
    return arguments[0]
  }
  builder.method("executescript", "(self, sql_script, /)", cursorScript)
  builder.method("fetchone", "(self, /)") { vm, arguments throws(PyError) in
    let row = try nextRow(vm, arguments[0])
    return row.isUndefined ? .none : row
  }
  builder.method("fetchmany", "(self, /, size=1)") { vm, arguments throws(PyError) in
    let size =
      arguments[1].isUndefined
      ? arguments[0].foreign.state(CursorState.self)?.arraySize ?? 1 : try vm.index(arguments[1], .overflowError)
    return try fetchRows(vm, arguments[0], count: size == 0 ? -1 : size)
  }
  builder.method("fetchall", "(self, /)") { vm, arguments throws(PyError) in
    try fetchRows(vm, arguments[0], count: -1)
  }
  builder.method("close", "(self, /)") { vm, arguments throws(PyError) in
    guard let state = arguments[0].foreign.state(CursorState.self) else { return .none }
    let connection = arguments[0].foreign[slot: CursorSlot.connection]
    if connection.isUndefined { throw vm.programmingError("Base Cursor.__init__ not called.") }
    if state.isLocked { throw vm.programmingError("Recursive use of cursors not allowed.") }
    _ = try vm.openDatabase(connection)
    state.finish()
    state.isClosed = true
    return .none
  }
  builder.method("setinputsizes", "(self, sizes, /)") { _, _ throws(PyError) in .none }
  builder.method("setoutputsize", "(self, size, column=None, /)") { _, _ throws(PyError) in .none }
  builder.method("__iter__", "(self, /)") { _, arguments throws(PyError) in arguments[0] }
  builder.method("__next__", "(self, /)") { vm, arguments throws(PyError) in try nextRow(vm, arguments[0]) }
  installCursorAttributes(builder)
}

private func installCursorAttributes(_ builder: TypeBuilder) {
  builder.attribute("connection") { _, arguments throws(PyError) in arguments[0].foreign[slot: CursorSlot.connection] }
  builder.attribute("description") { _, arguments throws(PyError) in arguments[0].foreign[slot: CursorSlot.description]
  }
  builder.attribute("lastrowid") { _, arguments throws(PyError) in arguments[0].foreign[slot: CursorSlot.lastRowID] }
  builder.attribute("rowcount") { _, arguments throws(PyError) in
    Value(arguments[0].foreign.state(CursorState.self)?.rowCount ?? -1)
  }
  builder.attribute("arraysize") { _, arguments throws(PyError) in
    Value(arguments[0].foreign.state(CursorState.self)?.arraySize ?? 1)
  } set: { vm, arguments throws(PyError) in
    arguments[0].foreign.state(CursorState.self)?.arraySize = try vm.index(arguments[1], .overflowError)
    return .none
  }
  builder.attribute("row_factory") { _, arguments throws(PyError) in
    arguments[0].foreign[slot: CursorSlot.rowFactory]
  } set: { _, arguments throws(PyError) in
    arguments[0].foreign[slot: CursorSlot.rowFactory] = arguments[1].isUndefined ? .none : arguments[1]
    return .none
  }
}

private func cursorInit(_ vm: VM, _ arguments: Arguments) throws(PyError) -> Value {
  let connection = arguments[1]
  guard let types = vm.sqliteTypes, vm.type(of: connection).isSubtype(of: types.connection) else {
    throw vm.typeError("Cursor() argument 1 must be sqlite3.Connection, not \(vm.typeName(connection))")
  }
  _ = try vm.openDatabase(connection)
  if let state = arguments[0].foreign.state(CursorState.self), state.isLocked {
    throw vm.programmingError("Recursive use of cursors not allowed.")
  }
  arguments[0].foreign[slot: CursorSlot.connection] = connection
  return .none
}

private func cursorScript(_ vm: VM, _ arguments: Arguments) throws(PyError) -> Value {
  let text = vm.builtin(arguments[1])
  guard text.isStr else {
    throw vm.typeError("executescript() argument must be str, not \(vm.typeName(arguments[1]))")
  }
  let (state, database) = try vm.usableCursor(arguments[0])
  let sql = try vm.strictUTF8(text.str)
  if sql.contains(0) { throw vm.valueError("embedded null character") }
  try checkLength(vm, database, sql)
  state.isLocked = true
  defer { state.isLocked = false }
  if database.connection.inTransaction {
    try vm.withSQLite(database) { () throws(SQLiteError) in try database.run("COMMIT") }
  }
  var rest = sql
  while !rest.isEmpty {
    let (statement, tail) = try vm.withSQLite(database) { () throws(SQLiteError) in
      try database.connection.prepare(bytes: rest)
    }
    if let statement {
      try vm.withSQLite(database) { () throws(SQLiteError) in while try statement.step() {} }
    }
    guard tail > 0 else { break }
    rest.removeFirst(tail)
    try vm.charge(1 + rest.count >> 6)
  }
  return arguments[0]
}
