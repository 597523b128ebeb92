// This file runs statements for cursors: the implicit BEGIN before data changes, parameters, rows counted and columns
// described, in the order in which CPython's module does these.

import PyRuntime
import SQLite

/// `execute` and `executemany`; `parameters` is one set of parameters or an iterable of them.
func runStatement(_ vm: VM, _ cursor: Value, _ sql: Value, _ parameters: Value, many: Bool) throws(PyError) {
  let (state, database) = try vm.usableCursor(cursor)
  let text = vm.builtin(sql)
  guard text.isStr else {
    throw vm.typeError("\(many ? "executemany" : "execute")() argument 1 must be str, not \(vm.typeName(sql))")
  }
  let object = cursor.foreign
  let mark = vm.keepMark
  defer { vm.release(to: mark) }
  // An iterable that is none must not begin a transaction.
  let sets = vm.keep(many ? try vm.iterator(parameters) : parameters)
  state.isLocked = true
  defer { state.isLocked = false }
  do throws(PyError) {
    object[slot: CursorSlot.description] = .none
    if let statement = state.statement {
      try vm.withSQLite(database) { () throws(SQLiteError) in try statement.reset() }
    }
    state.statement = nil
    state.fetched = []
    state.nextFetched = 0
    database.note(state)
    let bytes = try vm.strictUTF8(text.str)
    let statement = try compileStatement(vm, database, bytes)
    state.statement = statement
    state.isDataChange = ["insert", "update", "delete", "replace"].contains(firstSQLWord(bytes[...]) ?? "")
    if many, statement?.isReadOnly ?? true {
      throw vm.programmingError("executemany() can only execute DML statements.")
    }
    state.rowCount = state.isDataChange ? 0 : -1
    if let begin = database.begin, state.isDataChange, !database.connection.inTransaction {
      try vm.withSQLite(database) { () throws(SQLiteError) in try database.connection.execute(begin) }
    }
    if many {
      try vm.iterate(sets) { (set) throws(PyError) in
        try step(vm, object, state, database, set)
        return true
      }
    } else {
      try step(vm, object, state, database, parameters)
      object[slot: CursorSlot.lastRowID] = vm.int(database.connection.lastInsertRowid)
    }
    if let statement = state.statement, !statement.isBusy { state.statement = nil }
  } catch {
    if let statement = state.statement { try? statement.reset() }
    state.statement = nil
    state.rowCount = -1
    throw error
  }
}

/// Compiles one statement; nil for blank text.
func compileStatement(_ vm: VM, _ database: Database, _ sql: [UInt8]) throws(PyError) -> Statement? {
  try vm.reserve(sql.count)
  if sql.contains(0) { throw vm.programmingError("the query contains a null character") }
  let limit = try vm.withSQLite(database) { () throws(SQLiteError) in try database.connection.limit(.sqlLength) }
  if sql.count > Int(limit), let types = vm.sqliteTypes { throw vm.raise(types.dataError, "query string is too large") }
  let (statement, tail) = try vm.withSQLite(database) { () throws(SQLiteError) in
    try database.connection.prepare(bytes: sql)
  }
  if startOfSQL(sql[tail...]) != nil {
    throw vm.programmingError("You can only execute one statement at a time.")
  }
  return statement
}

/// Binds one set of parameters and runs to the first row or the end.
private func step(_ vm: VM, _ cursor: ForeignRef, _ state: CursorState, _ database: Database, _ parameters: Value)
  throws(PyError)
{
  guard let statement = state.statement else { return }
  if statement.isBusy { try vm.withSQLite(database) { () throws(SQLiteError) in try statement.reset() } }
  try bindParameters(vm, database, statement, parameters)
  let hasRow = try vm.withSQLite(database) { () throws(SQLiteError) in try statement.step() }
  if cursor[slot: CursorSlot.description].isNone && statement.columnCount > 0 {
    cursor[slot: CursorSlot.converters] = try converters(vm, database, statement)
    cursor[slot: CursorSlot.description] = describe(vm, database, statement)
  }
  guard !hasRow else { return }
  if state.isDataChange { state.rowCount &+= Int(database.connection.changes) }
  try vm.withSQLite(database) { () throws(SQLiteError) in try statement.reset() }
}

// MARK: Parameters

private func bindParameters(_ vm: VM, _ database: Database, _ statement: Statement, _ parameters: Value) throws(PyError)
{
  let needed = statement.parameterCount
  let plain = vm.builtin(parameters)
  let isSequence =
    plain.is(.list) || plain.is(.tuple)
    || !plain.is(.dict) && !vm.lookup(vm.type(of: parameters), vm.intern("__getitem__")).isUndefined
      && !vm.lookup(vm.type(of: parameters), vm.intern("__len__")).isUndefined
      && vm.lookup(vm.type(of: parameters), vm.intern("keys")).isUndefined
  if isSequence {
    let given = try vm.length(parameters)
    if given != needed {
      throw vm.programmingError(
        "Incorrect number of bindings supplied. The current statement uses \(needed), and there are \(given) supplied.")
    }
    for i in 0..<needed { try bind(vm, database, statement, i + 1, try vm.getItem(parameters, Value(i))) }
  } else if plain.is(.dict) || !vm.lookup(vm.type(of: parameters), vm.intern("keys")).isUndefined {
    for i in 0..<needed {
      guard let name = statement.parameterName(i + 1) else {
        throw vm.programmingError(
          "Binding \(i + 1) has no name, but you supplied a dictionary (which has only names).")
      }
      let key = vm.newStr(String(name.dropFirst()))
      var value = Value.undefined
      let isMissing = try vm.catches(.lookupError) { () throws(PyError) in value = try vm.getItem(parameters, key) }
      if isMissing {
        throw vm.programmingError("You did not supply a value for binding parameter :\(name.dropFirst()).")
      }
      try bind(vm, database, statement, i + 1, value)
    }
  } else {
    throw vm.programmingError("parameters are of unsupported type")
  }
}

private func bind(_ vm: VM, _ database: Database, _ statement: Statement, _ index: Int, _ value: Value) throws(PyError)
{
  let mark = vm.keepMark
  vm.keep(value)
  defer { vm.release(to: mark) }
  guard let types = vm.sqliteTypes else { return }
  let adapted = vm.keep(try vm.adapted(value, types))
  guard let bound = try vm.sqlValue(adapted) else {
    throw vm.programmingError(
      "Error binding parameter \(index): type '\(vm.typeName(adapted))' is not supported")
  }
  try vm.withSQLite(database) { () throws(SQLiteError) in try statement.bind(bound, at: index) }
}

// MARK: Columns

private let parseDeclaredTypes = 1
private let parseColumnNames = 2

/// `description`: a tuple of seven per column, of which only the name is known.
private func describe(_ vm: VM, _ database: Database, _ statement: Statement) -> Value {
  vm.newTuple(
    (0..<statement.columnCount).map { column in
      var name = statement.columnNameBytes(column) ?? []
      if database.detectTypes & parseColumnNames != 0, let bracket = name.firstIndex(of: UInt8(ascii: "[")) {
        name = Array(name[..<bracket])
        if name.last == 0x20 { name.removeLast() }
      }
      return vm.newTuple([vm.newStr(utf8: name)] + [Value](repeating: .none, count: 6))
    })
}

/// The converters that the column names and declared types ask for, as a tuple with None for the others.
private func converters(_ vm: VM, _ database: Database, _ statement: Statement) throws(PyError) -> Value {
  guard database.detectTypes != 0, let types = vm.sqliteTypes else { return .none }
  var found: [Value] = []
  for column in 0..<statement.columnCount {
    var converter = Value.undefined
    if database.detectTypes & parseColumnNames != 0, let name = statement.columnName(column),
      let open = name.firstIndex(of: "["), let close = name[open...].firstIndex(of: "]")
    {
      converter = try vm.get(types.converters, vm.newStr(name[name.index(after: open)..<close].uppercased()))
    }
    if converter.isUndefined, database.detectTypes & parseDeclaredTypes != 0,
      let declared = statement.columnDeclaredType(column)
    {
      let word = declared.prefix { $0 != " " && $0 != "(" }
      converter = try vm.get(types.converters, vm.newStr(word.uppercased()))
    }
    found.append(converter.isUndefined ? .none : converter)
  }
  return vm.newTuple(found)
}
