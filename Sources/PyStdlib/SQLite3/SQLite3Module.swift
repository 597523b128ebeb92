// This file puts the module `sqlite3` together: types, module functions, constants, and the parts in Python.

import PyRuntime
import SQLite

/// The modules `sqlite3` and `sqlite3.dbapi2`.
public func sqlite3Modules() -> [ModuleDefinition] {
  [
    ModuleDefinition("sqlite3", source: sqlite3Source, build: buildSQLite3),
    ModuleDefinition("sqlite3.dbapi2", source: "from sqlite3 import *\n"),
  ]
}

private func buildSQLite3(_ builder: ModuleBuilder) throws(PyError) {
  let vm = builder.vm
  let types = SQLiteTypes(builder)
  types.connection = builder.type("Connection", installConnection)
  types.cursor = builder.type("Cursor", installCursor)
  types.row = builder.type("Row", installRow)
  types.blob = builder.type("Blob", installBlob)
  types.statement = vm.newNativeType("Statement", module: builder.module.pointee.name, kind: .foreign)
  installStatement(vm.builder(for: types.statement))
  types.keepForever(vm)
  vm.moduleStates["sqlite3"] = types
  for type in [
    types.warning, types.error, types.interfaceError, types.databaseError, types.dataError, types.operationalError,
    types.integrityError, types.internalError, types.programmingError, types.notSupportedError,
  ] {
    vm.setNamespace(types.connection.pointee.namespace, type.pointee.name, type.value)
  }
  builder.function(
    "connect",
    "(database, timeout=5.0, detect_types=0, isolation_level='', check_same_thread=True, factory=None, "
      + "cached_statements=128, uri=False)", connect)
  builder.function("register_adapter", "(type, adapter, /)") { vm, arguments throws(PyError) in
    guard let types = vm.sqliteTypes else { return .none }
    if arguments[0].is(.type),
      [Kind.int, .float, .str, .bytearray].contains(where: { vm.type($0) == arguments[0].type })
    {
      types.adaptsBasicTypes = true
    }
    try vm.set(types.adapters, vm.newTuple([arguments[0], types.protocolType.value]), arguments[1])
    return .none
  }
  builder.function("register_converter", "(typename, converter, /)") { vm, arguments throws(PyError) in
    guard vm.builtin(arguments[0]).isStr else {
      throw vm.typeError("register_converter() argument 1 must be str, not \(vm.typeName(arguments[0]))")
    }
    let name = vm.builtin(arguments[0]).str.string.uppercased()
    if let types = vm.sqliteTypes { try vm.set(types.converters, vm.newStr(name), arguments[1]) }
    return .none
  }
  builder.function("complete_statement", "(statement)") { vm, arguments throws(PyError) in
    guard vm.builtin(arguments[0]).isStr else {
      throw vm.typeError("complete_statement() argument 'statement' must be str, not \(vm.typeName(arguments[0]))")
    }
    return Value(Connection.isComplete(vm.builtin(arguments[0]).str.string))
  }
  builder.function("enable_callback_tracebacks", "(enable, /)") { vm, arguments throws(PyError) in
    vm.sqliteTypes?.reportsCallbackErrors = try vm.isTrue(arguments[0])
    return .none
  }
  builder.function("adapt", "(obj, proto=None, alt=None, /)") { vm, arguments throws(PyError) in
    guard let types = vm.sqliteTypes else { return .none }
    let target = arguments[1].isUndefined ? types.protocolType.value : arguments[1]
    if let result = try vm.adapted(arguments[0], to: target, types) { return result }
    if !arguments[2].isUndefined { return arguments[2] }
    throw vm.programmingError("can't adapt")
  }
  builder.set("sqlite_version", vm.newStr(Connection.libraryVersion))
  for (name, number) in sqlite3Constants { builder.set(name, Value(number)) }
  for (code, name) in SQLiteError.resultCodes where code != unknownToPython { builder.set(name, Value(Int(code))) }
}

/// Calls the factory with the arguments as they came.
private func connect(_ vm: VM, _ arguments: Arguments) throws(PyError) -> Value {
  guard let types = vm.sqliteTypes else { return .none }
  let factory = arguments[5].isUndefined ? types.connection.value : arguments[5]
  let names = [
    "database", "timeout", "detect_types", "isolation_level", "check_same_thread", "factory", "cached_statements",
    "uri",
  ]
  var keywords: [(String, Value)] = []
  for i in 1..<names.count where !arguments[i].isUndefined && i != 5 { keywords.append((names[i], arguments[i])) }
  if !arguments[5].isUndefined { keywords.append(("factory", arguments[5])) }
  return try vm.call(factory, [arguments[0]], keywords: keywords)
}

/// SQLITE_CONSTRAINT_DATATYPE
private let unknownToPython: Int32 = 3091

private let sqlite3Constants: [(String, Int)] = [
  ("PARSE_DECLTYPES", 1), ("PARSE_COLNAMES", 2), ("SQLITE_DENY", 1), ("SQLITE_IGNORE", 2),
  ("SQLITE_CREATE_INDEX", 1), ("SQLITE_CREATE_TABLE", 2), ("SQLITE_CREATE_TEMP_INDEX", 3),
  ("SQLITE_CREATE_TEMP_TABLE", 4), ("SQLITE_CREATE_TEMP_TRIGGER", 5), ("SQLITE_CREATE_TEMP_VIEW", 6),
  ("SQLITE_CREATE_TRIGGER", 7), ("SQLITE_CREATE_VIEW", 8), ("SQLITE_DELETE", 9), ("SQLITE_DROP_INDEX", 10),
  ("SQLITE_DROP_TABLE", 11), ("SQLITE_DROP_TEMP_INDEX", 12), ("SQLITE_DROP_TEMP_TABLE", 13),
  ("SQLITE_DROP_TEMP_TRIGGER", 14), ("SQLITE_DROP_TEMP_VIEW", 15), ("SQLITE_DROP_TRIGGER", 16),
  ("SQLITE_DROP_VIEW", 17), ("SQLITE_INSERT", 18), ("SQLITE_PRAGMA", 19), ("SQLITE_READ", 20), ("SQLITE_SELECT", 21),
  ("SQLITE_TRANSACTION", 22), ("SQLITE_UPDATE", 23), ("SQLITE_ATTACH", 24), ("SQLITE_DETACH", 25),
  ("SQLITE_ALTER_TABLE", 26), ("SQLITE_REINDEX", 27), ("SQLITE_ANALYZE", 28), ("SQLITE_CREATE_VTABLE", 29),
  ("SQLITE_DROP_VTABLE", 30), ("SQLITE_FUNCTION", 31), ("SQLITE_SAVEPOINT", 32), ("SQLITE_RECURSIVE", 33),
  ("SQLITE_LIMIT_LENGTH", 0), ("SQLITE_LIMIT_SQL_LENGTH", 1), ("SQLITE_LIMIT_COLUMN", 2),
  ("SQLITE_LIMIT_EXPR_DEPTH", 3), ("SQLITE_LIMIT_COMPOUND_SELECT", 4), ("SQLITE_LIMIT_VDBE_OP", 5),
  ("SQLITE_LIMIT_FUNCTION_ARG", 6), ("SQLITE_LIMIT_ATTACHED", 7), ("SQLITE_LIMIT_LIKE_PATTERN_LENGTH", 8),
  ("SQLITE_LIMIT_VARIABLE_NUMBER", 9), ("SQLITE_LIMIT_TRIGGER_DEPTH", 10), ("SQLITE_LIMIT_WORKER_THREADS", 11),
]
