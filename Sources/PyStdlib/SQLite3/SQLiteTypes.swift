// This file defines the classes of the module `sqlite3` that natives need again, and which of its exceptions an SQLite
// result code becomes (the table in CPython's documentation of the exceptions, by code).

import PyRuntime
import SQLite

/// The module's types, one set per run.
final class SQLiteTypes: RestorableState {
  var connection: TypeRef
  var cursor: TypeRef
  var row: TypeRef
  var blob: TypeRef
  var statement: TypeRef
  var error: TypeRef
  var warning: TypeRef
  var interfaceError: TypeRef
  var databaseError: TypeRef
  var dataError: TypeRef
  var integrityError: TypeRef
  var internalError: TypeRef
  var notSupportedError: TypeRef
  var operationalError: TypeRef
  var programmingError: TypeRef
  /// `adapters` by (type, protocol), `converters` by upper-case name, and the protocol's class.
  let adapters: DictRef
  let converters: DictRef
  var protocolType: TypeRef
  /// Set once an adapter for a type that SQLite takes as it is has been registered.
  var adaptsBasicTypes = false
  /// Set once the adapters for dates are registered, which waits until the program has imported `datetime`.
  var adaptsDates = false
  /// `enable_callback_tracebacks`
  var reportsCallbackErrors = false

  init(_ builder: ModuleBuilder) {
    let vm = builder.vm
    warning = builder.exception("Warning", base: vm.type(.exception))
    error = builder.exception("Error", base: vm.type(.exception))
    interfaceError = builder.exception("InterfaceError", base: error)
    databaseError = builder.exception("DatabaseError", base: error)
    dataError = builder.exception("DataError", base: databaseError)
    operationalError = builder.exception("OperationalError", base: databaseError)
    integrityError = builder.exception("IntegrityError", base: databaseError)
    internalError = builder.exception("InternalError", base: databaseError)
    programmingError = builder.exception("ProgrammingError", base: databaseError)
    notSupportedError = builder.exception("NotSupportedError", base: databaseError)
    adapters = vm.newDict()
    converters = vm.newDict()
    protocolType = builder.type("PrepareProtocol") { _ in }
    connection = protocolType
    cursor = protocolType
    row = protocolType
    blob = protocolType
    statement = protocolType
    builder.set("adapters", Value(.dict, adapters))
    builder.set("converters", Value(.dict, converters))
  }

  func remembered() -> (() -> Void)? { remembering(\.adaptsBasicTypes, \.adaptsDates, \.reportsCallbackErrors) }

  /// Every type and table outlives the module's namespace, which a program may empty.
  func keepForever(_ vm: VM) {
    for type in [
      connection, cursor, row, blob, statement, error, warning, interfaceError, databaseError, dataError,
      integrityError, internalError,
      notSupportedError, operationalError, programmingError, protocolType,
    ] {
      vm.keepForever(type.value)
    }
    vm.keepForever(Value(.dict, adapters))
    vm.keepForever(Value(.dict, converters))
  }

  func exception(for code: Int32) -> TypeRef {
    switch code {
    case 2, 12: internalError
    case 1, 3, 4, 5, 6, 8, 9, 10, 13, 14, 15, 16, 17: operationalError
    case 11: databaseError
    case 18: dataError
    case 19, 20: integrityError
    case 21, 25: interfaceError
    default: databaseError
    }
  }
}

extension VM {
  var sqliteTypes: SQLiteTypes? { moduleStates["sqlite3"] as? SQLiteTypes }

  /// An exception of the module with SQLite's words and code.
  func sqliteError(_ failure: SQLiteError, _ database: Database) -> PyError {
    // What stopped the statement from inside comes first: a limit, or what a callback wants the program to see.
    if let pending = database.takePending() { return pending }
    if failure.code == 7 { return raise(newException(type(.memoryError), [])) }
    guard let types = sqliteTypes else { return runtimeError(failure.message) }
    if let denied = database.denied {
      database.denied = nil
      return raise(types.operationalError, denied)
    }
    return sqliteError(failure, types)
  }

  func sqliteError(_ failure: SQLiteError, _ types: SQLiteTypes) -> PyError {
    let exception = newException(types.exception(for: failure.code), [newStr(failure.message)])
    let mark = keepMark
    keep(exception)
    defer { release(to: mark) }
    do {
      try setAttribute(exception, intern("sqlite_errorcode"), Value(Int(failure.extendedCode)))
      try setAttribute(exception, intern("sqlite_errorname"), newStr(failure.name))
    } catch { return error }
    return raise(exception)
  }

  func programmingError(_ message: String) -> PyError {
    guard let types = sqliteTypes else { return runtimeError(message) }
    return raise(types.programmingError, message)
  }

  func operationalError(_ message: String) -> PyError {
    guard let types = sqliteTypes else { return runtimeError(message) }
    return raise(types.operationalError, message)
  }
}
