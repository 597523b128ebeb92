// This file defines the type `sqlite3.Connection` (PEP 249, "Connection Objects"): its life, its transactions and its
// attributes. What registers callbacks stands in ConnectionCallbacks.swift.

import PyRuntime
import SQLite

func installConnection(_ builder: TypeBuilder) {
  builder.staticMethod("__new__", "(cls, *args, **kwargs)") { vm, arguments throws(PyError) in
    guard let types = vm.sqliteTypes else { throw vm.typeError("sqlite3 is not loaded") }
    let values: [Value] = [
      .none, vm.type(.str).value, vm.emptyStr, Value(.dict, vm.newDict()), Value(.list, vm.newList()),
    ]
    return vm.newForeignInstance(arguments[0], types.connection, values: values, host: ConnectionState())
  }
  builder.method(
    "__init__",
    "(self, database, timeout=5.0, detect_types=0, isolation_level='', check_same_thread=True, factory=None, "
      + "cached_statements=128, uri=False)", connectionInit)
  builder.method("cursor", "(self, /, factory=None)", connectionCursor)
  for name in ["execute", "executemany", "executescript"] {
    builder.method(
      name,
      name == "execute"
        ? "(self, sql, parameters=(), /)"
        : name == "executemany" ? "(self, sql, parameters, /)" : "(self, sql_script, /)"
    ) { vm, arguments throws(PyError) in
      // Not the program's own `cursor`: CPython makes a plain one here.
      let cursor = try newCursor(vm, arguments[0], factory: .undefined)
      let mark = vm.keepMark
      vm.keep(cursor)
      defer { vm.release(to: mark) }
      if name == "executescript" { return try vm.callMethod(cursor, name, [arguments[1]]) }
      let parameters = arguments[2].isUndefined ? vm.emptyTuple : arguments[2]
      try runStatement(vm, cursor, arguments[1], parameters, many: name == "executemany")
      return cursor
    }
  }
  builder.method("commit", "(self, /)") { vm, arguments throws(PyError) in
    try endTransaction(vm, arguments[0], "COMMIT")
  }
  builder.method("rollback", "(self, /)") { vm, arguments throws(PyError) in
    try endTransaction(vm, arguments[0], "ROLLBACK")
  }
  builder.method("close", "(self, /)", connectionClose)
  builder.method("__enter__", "(self, /)") { vm, arguments throws(PyError) in
    _ = try vm.openDatabase(arguments[0])
    return arguments[0]
  }
  builder.method("__exit__", "(self, type, value, traceback, /)", connectionExit)
  builder.method("iterdump", "(self, /)") { vm, arguments throws(PyError) in
    _ = try vm.openDatabase(arguments[0])
    let dump = try vm.getAttribute(try vm.importModule("sqlite3"), "_iterdump")
    return try vm.call(dump, arguments[0].foreign[slot: ConnectionSlot.object])
  }
  builder.method("interrupt", "(self, /)") { vm, arguments throws(PyError) in
    try vm.openDatabase(arguments[0]).connection.interrupt()
    return .none
  }
  builder.method("getlimit", "(self, category, /)") { vm, arguments throws(PyError) in
    try connectionLimit(vm, arguments[0], arguments[1], nil)
  }
  builder.method("setlimit", "(self, category, limit, /)") { vm, arguments throws(PyError) in
    try connectionLimit(vm, arguments[0], arguments[1], try vm.index(arguments[2], .overflowError))
  }
  installConnectionAttributes(builder)
  installConnectionCallbacks(builder)
  installConnectionBytes(builder)
}

private func installConnectionAttributes(_ builder: TypeBuilder) {
  builder.attribute("in_transaction") { vm, arguments throws(PyError) in
    Value(try vm.openDatabase(arguments[0]).connection.inTransaction)
  }
  builder.attribute("total_changes") { vm, arguments throws(PyError) in
    vm.int(try vm.openDatabase(arguments[0]).connection.totalChanges)
  }
  builder.attribute("isolation_level") { vm, arguments throws(PyError) in
    _ = try vm.openDatabase(arguments[0])
    return arguments[0].foreign[slot: ConnectionSlot.isolationLevel]
  } set: { vm, arguments throws(PyError) in
    if arguments[1].isUndefined { throw vm.raise(.attributeError, "cannot delete attribute") }
    let database = try vm.openDatabase(arguments[0])
    if arguments[1].isNone { _ = try endTransaction(vm, arguments[0], "COMMIT") }
    try setIsolation(vm, arguments[0].foreign, database, arguments[1])
    return .none
  }
  for (name, slot) in [("row_factory", ConnectionSlot.rowFactory), ("text_factory", ConnectionSlot.textFactory)] {
    builder.attribute(name) { _, arguments throws(PyError) in
      arguments[0].foreign[slot: slot]
    } set: { _, arguments throws(PyError) in
      arguments[0].foreign[slot: slot] = arguments[1].isUndefined ? .none : arguments[1]
      return .none
    }
  }
}

// MARK: Opening and closing

private func connectionInit(_ vm: VM, _ arguments: Arguments) throws(PyError) -> Value {
  let object = arguments[0].foreign
  guard let state = object.state(ConnectionState.self) else { return .none }
  state.isInitialized = false
  state.database = nil
  object[slot: ConnectionSlot.rowFactory] = .none
  object[slot: ConnectionSlot.textFactory] = vm.type(.str).value
  if !arguments[2].isUndefined, !vm.builtin(arguments[2]).isFloat { _ = try vm.index(arguments[2]) }
  let path = vm.builtin(try filePath(vm, arguments[1]))
  if !path.isStr && !path.is(.bytes) {
    throw vm.typeError("expected str, bytes or os.PathLike object, not \(vm.typeName(arguments[1]))")
  }
  let name = path.isStr ? path.str.string : String(decoding: try vm.bytesLike(path) ?? [], as: UTF8.self)
  // The empty name means a private database as well, one that may go to a temporary file.
  guard name == ":memory:" || name.isEmpty, let types = vm.sqliteTypes else {
    let reason = "only ':memory:' databases exist here, files are outside the sandbox"
    let failure = SQLiteError(extendedCode: 14, message: "unable to open database file '\(name)': \(reason)")
    throw vm.sqliteTypes.map { vm.sqliteError(failure, $0) } ?? vm.runtimeError(failure.message)
  }
  do {
    state.database = try Database(vm: vm, types)
  } catch {
    throw vm.sqliteError(error, types)
  }
  guard let database = state.database else { return .none }
  state.isInitialized = true
  if !arguments[3].isUndefined { database.detectTypes = try vm.index(arguments[3], .overflowError) }
  if !arguments[4].isUndefined { try setIsolation(vm, object, database, arguments[4]) }
  return .none
}

/// What an object's `__fspath__` gives, or the object itself.
private func filePath(_ vm: VM, _ value: Value) throws(PyError) -> Value {
  let method = vm.lookup(vm.type(of: value), vm.intern("__fspath__"))
  return method.isUndefined ? value : try vm.callMethod(value, "__fspath__")
}

/// `isolation_level`: None for autocommit, or which BEGIN goes before a change of data.
private func setIsolation(_ vm: VM, _ object: ForeignRef, _ database: Database, _ level: Value) throws(PyError) {
  let text = vm.builtin(level)
  if text.isNone {
    database.begin = nil
    object[slot: ConnectionSlot.isolationLevel] = .none
    return
  }
  guard text.isStr else { throw vm.typeError("isolation_level must be str or None") }
  let name = text.str.string.uppercased()
  guard ["", "DEFERRED", "IMMEDIATE", "EXCLUSIVE"].contains(name) else {
    throw vm.valueError("isolation_level string must be '', 'DEFERRED', 'IMMEDIATE', or 'EXCLUSIVE'")
  }
  database.begin = "BEGIN \(name)"
  object[slot: ConnectionSlot.isolationLevel] = vm.newStr(name)
}

private func connectionClose(_ vm: VM, _ arguments: Arguments) throws(PyError) -> Value {
  guard let state = arguments[0].foreign.state(ConnectionState.self) else { return .none }
  if !state.isInitialized { throw vm.programmingError("Base Connection.__init__ not called.") }
  guard let database = state.database else { return .none }
  do { try database.connection.close() } catch { throw vm.operationalError(error.message) }
  state.database = nil
  return .none
}

private func connectionCursor(_ vm: VM, _ arguments: Arguments) throws(PyError) -> Value {
  try newCursor(vm, arguments[0], factory: arguments[1])
}

private func newCursor(_ vm: VM, _ object: Value, factory given: Value) throws(PyError) -> Value {
  let types = try vm.openDatabase(object).types
  let connection = object.foreign
  let owner = connection[slot: ConnectionSlot.object]
  let cursor = given.isUndefined ? newPlainCursor(vm, owner, types) : try vm.call(given, owner)
  guard vm.type(of: cursor).isSubtype(of: types.cursor) else {
    throw vm.typeError("factory must return a cursor, not \(vm.typeName(cursor))")
  }
  let rowFactory = connection[slot: ConnectionSlot.rowFactory]
  if !rowFactory.isNone { vm.builtin(cursor).foreign[slot: CursorSlot.rowFactory] = rowFactory }
  return cursor
}

// MARK: Transactions

@discardableResult
private func endTransaction(_ vm: VM, _ connection: Value, _ sql: String) throws(PyError) -> Value {
  let database = try vm.openDatabase(connection)
  if database.connection.inTransaction {
    try vm.withSQLite(database) { () throws(SQLiteError) in try database.run(sql) }
  }
  return .none
}

/// Commits after success, rolls back after an exception or a commit that failed.
private func connectionExit(_ vm: VM, _ arguments: Arguments) throws(PyError) -> Value {
  let isFine = arguments[1].isNone && arguments[2].isNone && arguments[3].isNone
  if !isFine {
    try endTransaction(vm, arguments[0], "ROLLBACK")
    return .false
  }
  do {
    try endTransaction(vm, arguments[0], "COMMIT")
  } catch {
    if error == .exception, let database = arguments[0].foreign.state(ConnectionState.self)?.database {
      try? database.run("ROLLBACK")
    }
    throw error
  }
  return .false
}

private func connectionLimit(_ vm: VM, _ connection: Value, _ category: Value, _ value: Int?) throws(PyError) -> Value {
  let database = try vm.openDatabase(connection)
  let number = Int32(clamping: try vm.index(category, .overflowError))
  guard number >= 0 && number <= 11 else { throw vm.programmingError("'category' is out of bounds") }
  if number == Connection.Limit.length.rawValue, let value, value > 64 << 20 {
    throw vm.operationalError("a limit of more than 64 MB is outside the sandbox")
  }
  let limit = try vm.withSQLite(database) { () throws(SQLiteError) in
    try database.connection.limit(Connection.Limit(rawValue: number), to: value.map { Int32(clamping: $0) })
  }
  return Value(Int(limit))
}
