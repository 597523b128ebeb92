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
    state.finish()
    state.fetched = []
    state.nextFetched = 0
    let compiled = try compileStatement(vm, database, text)
    state.compiled = compiled
    let isDataChange = compiled?.isDataChange ?? false
    if many, compiled?.statement.isReadOnly ?? true {
      throw vm.programmingError("executemany() can only execute DML statements.")
    }
    state.rowCount = isDataChange ? 0 : -1
    if let begin = database.begin, isDataChange, !database.connection.inTransaction {
      try vm.withSQLite(database) { () throws(SQLiteError) in try database.run(begin) }
    }
    if many {
      try vm.iterate(sets) { (set) throws(PyError) in
        if let compiled { try step(vm, object, state, database, compiled, set) }
        return true
      }
    } else {
      if let compiled { try step(vm, object, state, database, compiled, parameters) }
      object[slot: CursorSlot.lastRowID] = vm.int(database.connection.lastInsertRowid)
    }
    if let statement = state.statement {
      if statement.isBusy { database.note(state) } else { state.finish() }
    }
  } catch {
    state.finish()
    state.rowCount = -1
    throw error
  }
}

/// Binds one set of parameters and runs to the first row or the end.
private func step(
  _ vm: VM, _ cursor: ForeignRef, _ state: CursorState, _ database: Database, _ compiled: CompiledStatement,
  _ parameters: Value
) throws(PyError) {
  let statement = compiled.statement
  if statement.isBusy { try vm.withSQLite(database) { () throws(SQLiteError) in try statement.reset() } }
  try bindParameters(vm, database, compiled, parameters)
  let hasRow = try vm.withSQLite(database) { () throws(SQLiteError) in try statement.step() }
  if cursor[slot: CursorSlot.description].isNone && statement.columnCount > 0 {
    cursor[slot: CursorSlot.converters] = try converters(vm, database, statement)
    cursor[slot: CursorSlot.description] = try describe(vm, database, statement)
  }
  guard !hasRow else { return }
  if compiled.isDataChange { state.rowCount &+= Int(database.connection.changes) }
  try vm.withSQLite(database) { () throws(SQLiteError) in try statement.reset() }
}

// MARK: Parameters

private func bindParameters(_ vm: VM, _ database: Database, _ compiled: CompiledStatement, _ parameters: Value)
  throws(PyError)
{
  let needed = compiled.parameterCount
  let plain = vm.builtin(parameters)
  // A subclass may have items of its own.
  let isPlain = !parameters.isInstance
  let isSequence =
    plain.is(.list) || plain.is(.tuple)
    || !plain.is(.dict) && !vm.lookup(vm.type(of: parameters), vm.intern("__getitem__")).isUndefined
      && !vm.lookup(vm.type(of: parameters), vm.intern("__len__")).isUndefined
      && vm.lookup(vm.type(of: parameters), vm.intern("keys")).isUndefined
  if isSequence {
    let given = isPlain && plain.is(.tuple) ? plain.tuple.pointee.count : try vm.length(parameters)
    if given != needed {
      throw vm.programmingError(
        "Incorrect number of bindings supplied. The current statement uses \(needed), and there are \(given) supplied.")
    }
    for i in 0..<needed {
      let value = isPlain && plain.is(.tuple) ? plain.tuple.items[i] : try vm.getItem(parameters, Value(i))
      try bind(vm, database, compiled.statement, i + 1, value)
    }
  } else if plain.is(.dict) || !vm.lookup(vm.type(of: parameters), vm.intern("keys")).isUndefined {
    for i in 0..<needed {
      guard let key = compiled.statement.withParameterName(i + 1, { vm.newStr(utf8: $0) }) else {
        throw vm.programmingError(
          "Binding \(i + 1) has no name, but you supplied a dictionary (which has only names).")
      }
      var value = isPlain && plain.is(.dict) ? try vm.get(plain.dict, key) : .undefined
      if value.isUndefined {
        let isMissing = try vm.catches(.lookupError) { () throws(PyError) in value = try vm.getItem(parameters, key) }
        if isMissing {
          throw vm.programmingError("You did not supply a value for binding parameter :\(key.str.string).")
        }
      }
      try bind(vm, database, compiled.statement, i + 1, value)
    }
  } else {
    throw vm.programmingError("parameters are of unsupported type")
  }
}

private func bind(_ vm: VM, _ database: Database, _ statement: Statement, _ index: Int, _ value: Value) throws(PyError)
{
  if !database.types.adaptsBasicTypes {
    switch value.kind {
    case .none: return try vm.withSQLite(database) { () throws(SQLiteError) in try statement.bind(.null, at: index) }
    case .int:
      return try vm.withSQLite(database) { () throws(SQLiteError) in
        try statement.bind(.integer(Int64(value.int)), at: index)
      }
    case .float:
      return try vm.withSQLite(database) { () throws(SQLiteError) in
        try statement.bind(.real(value.float), at: index)
      }
    case .str where value.str.pointee.isASCII:
      let text = UnsafeBufferPointer(start: value.str.latin1, count: value.str.pointee.count)
      try vm.charge(text.count >> 6)
      return try vm.withSQLite(database) { () throws(SQLiteError) in try statement.bind(text: text, at: index) }
    default: break
    }
  }
  let mark = vm.keepMark
  vm.keep(value)
  defer { vm.release(to: mark) }
  let adapted = vm.keep(try vm.adapted(value, database.types))
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
private func describe(_ vm: VM, _ database: Database, _ statement: Statement) throws(PyError) -> Value {
  let columns = try vm.newFilledTuple(count: statement.columnCount)
  for column in 0..<statement.columnCount {
    let description = try vm.newFilledTuple(count: 7)
    description.items[0] =
      statement.withColumnName(column) { name in
        guard database.detectTypes & parseColumnNames != 0, let bracket = name.firstIndex(of: UInt8(ascii: "[")) else {
          return vm.newStr(utf8: name)
        }
        let hasSpace = bracket > 0 && name[bracket - 1] == 0x20
        return vm.newStr(utf8: UnsafeBufferPointer(rebasing: name[..<(hasSpace ? bracket - 1 : bracket)]))
      } ?? vm.emptyStr
    columns.items[column] = Value(.tuple, description)
  }
  return Value(.tuple, columns)
}

/// The converters that the column names and declared types ask for, as a tuple with None for the others.
private func converters(_ vm: VM, _ database: Database, _ statement: Statement) throws(PyError) -> Value {
  guard database.detectTypes != 0 else { return .none }
  let types = database.types
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
