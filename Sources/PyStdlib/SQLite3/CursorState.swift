// This file defines what a cursor keeps, and the checks before every use of a connection or a cursor.

import PyRuntime
import SQLite

/// The host's side of a cursor; what of Python it needs stands in the slots of its object.
final class CursorState {
  /// What runs, or waits between two rows.
  var compiled: CompiledStatement?
  var statement: Statement? { compiled?.statement }
  /// The database that knows of this cursor while its statement waits; see `Database.settleCursors`.
  var waitingIn: Database?
  var rowCount = -1
  var arraySize = 1
  /// Set while a statement runs: a callback must not use the same cursor.
  var isLocked = false
  var isClosed = false
  /// Rows that were fetched ahead to let the statement go; see `Database.settleCursors`.
  var fetched: [[SQLValue]] = []
  var nextFetched = 0

  deinit {
    finish()
  }

  /// Lets the statement go.
  func finish() {
    if let waitingIn {
      waitingIn.forget(self)
      self.waitingIn = nil
    }
    compiled?.giveBack()
    compiled = nil
  }
}

/// The slots of a cursor's object.
enum CursorSlot {
  static let connection = 0
  static let description = 1
  static let lastRowID = 2
  static let rowFactory = 3
  /// A tuple of converters by column, or none.
  static let converters = 4
  /// The object as the program sees it.
  static let object = 5
}

/// The slots of a connection's object.
enum ConnectionSlot {
  static let rowFactory = 0
  static let textFactory = 1
  static let isolationLevel = 2
  /// A dict of the callables that SQLite may call.
  static let callbacks = 3
  /// A list of aggregates under way.
  static let aggregates = 4
  static let object = 5
}

/// Holds a database once `__init__` has run.
final class ConnectionState {
  var database: Database?
  var isInitialized = false
}

extension VM {
  /// The open database of a connection. Throws ProgrammingError when it is closed or was never opened.
  func openDatabase(_ connection: Value) throws(PyError) -> Database {
    let plain = builtin(connection)
    guard plain.is(.foreign), let state = plain.foreign.state(ConnectionState.self) else {
      throw typeError("expected a sqlite3.Connection, not \(typeName(connection))")
    }
    if !state.isInitialized { throw programmingError("Base Connection.__init__ not called.") }
    guard let database = state.database else { throw programmingError("Cannot operate on a closed database.") }
    return database
  }

  /// The state and database of a cursor that may be used.
  func usableCursor(_ cursor: Value) throws(PyError) -> (CursorState, Database) {
    guard let state = cursor.foreign.state(CursorState.self) else { throw typeError("expected a sqlite3.Cursor") }
    let connection = cursor.foreign[slot: CursorSlot.connection]
    if connection.isUndefined { throw programmingError("Base Cursor.__init__ not called.") }
    if state.isClosed { throw programmingError("Cannot operate on a closed cursor.") }
    if state.isLocked { throw programmingError("Recursive use of cursors not allowed.") }
    return (state, try openDatabase(connection))
  }

  /// Runs SQLite code and turns its failure into the module's exception.
  func withSQLite<Result>(_ database: Database, _ body: () throws(SQLiteError) -> Result) throws(PyError) -> Result {
    let result: Result
    do { result = try database.retrying(body) } catch { throw sqliteError(error, database) }
    if let pending = database.takePending() { throw pending }
    return result
  }
}
