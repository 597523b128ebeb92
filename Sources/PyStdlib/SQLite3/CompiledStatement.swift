// This file keeps compiled statements for the next time that a program runs the same text, because compiling takes longer
// than running a short statement.

import PyRuntime
import SQLite

/// A statement with what is known of it from its text.
final class CompiledStatement {
  let statement: Statement
  /// INSERT, UPDATE, DELETE or REPLACE: begins a transaction, and counts rows.
  let isDataChange: Bool
  let parameterCount: Int
  fileprivate(set) var isInUse = true

  init(_ statement: Statement, _ sql: [UInt8]) {
    self.statement = statement
    isDataChange = ["insert", "update", "delete", "replace"].contains(firstSQLWord(sql[...]) ?? "")
    parameterCount = statement.parameterCount
  }

  /// Ready for the next user. What was bound may be large, and goes.
  func giveBack() {
    try? statement.reset()
    if parameterCount > 0 { try? statement.clearBindings() }
    isInUse = false
  }
}

/// Compiled statements of a connection by their text; those in use are left alone.
struct StatementCache {
  private var known: [[UInt8]: CompiledStatement] = [:]
  private static let limit = 128

  func take(_ sql: [UInt8]) -> CompiledStatement? {
    guard let found = known[sql], !found.isInUse, !found.statement.isFinalized else { return nil }
    found.isInUse = true
    return found
  }

  mutating func add(_ compiled: CompiledStatement, _ sql: [UInt8]) {
    if known.count >= StatementCache.limit { known.removeAll(keepingCapacity: true) }
    known[sql] = compiled
  }
}

extension Database {
  /// Runs a statement without parameters or rows, such as COMMIT.
  func run(_ sql: String) throws(SQLiteError) {
    let bytes = Array(sql.utf8)
    var compiled = statements.take(bytes)
    if compiled == nil, let statement = try connection.prepare(bytes: bytes).statement {
      let fresh = CompiledStatement(statement, bytes)
      statements.add(fresh, bytes)
      compiled = fresh
    }
    guard let compiled else { return }
    defer { compiled.giveBack() }
    while try compiled.statement.step() {}
  }
}

/// The statement of a text; nil for blank text.
func compileStatement(_ vm: VM, _ database: Database, _ sql: [UInt8]) throws(PyError) -> CompiledStatement? {
  if let known = database.statements.take(sql) { return known }
  try vm.reserve(sql.count)
  if sql.contains(0) { throw vm.programmingError("the query contains a null character") }
  let limit = try vm.withSQLite(database) { () throws(SQLiteError) in try database.connection.limit(.sqlLength) }
  if sql.count > Int(limit) { throw vm.raise(database.types.dataError, "query string is too large") }
  let (statement, tail) = try vm.withSQLite(database) { () throws(SQLiteError) in
    try database.connection.prepare(bytes: sql)
  }
  if startOfSQL(sql[tail...]) != nil {
    throw vm.programmingError("You can only execute one statement at a time.")
  }
  guard let statement else { return nil }
  let compiled = CompiledStatement(statement, sql)
  database.statements.add(compiled, sql)
  return compiled
}
