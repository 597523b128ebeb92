// This file keeps compiled statements for the next time that a program runs the same text, because compiling takes longer
// than running a short statement.

import Glibc
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
  /// By the hash of the text as Python computes it, which every str keeps.
  private var known: [Int: (sql: [UInt8], compiled: CompiledStatement)] = [:]
  private static let limit = 128

  func take(_ text: StrRef, _ hash: Int) -> CompiledStatement? {
    guard let (sql, found) = known[hash], !found.isInUse, !found.statement.isFinalized, sql.count == text.utf8Count,
      text.pointee.isASCII ? memcmp(sql, text.latin1, sql.count) == 0 : sql == text.utf8
    else { return nil }
    found.isInUse = true
    return found
  }

  mutating func add(_ compiled: CompiledStatement, _ sql: [UInt8], _ hash: Int) {
    if known.count >= StatementCache.limit { known.removeAll(keepingCapacity: true) }
    known[hash] = (sql, compiled)
  }
}

extension StrRef {
  fileprivate var utf8Count: Int { pointee.isASCII ? pointee.count : utf8.count }
}

extension Database {
  /// Runs a statement without parameters or rows, such as COMMIT.
  func run(_ sql: String) throws(SQLiteError) {
    if let known = transactions[sql], !known.isFinalized, !known.isBusy {
      defer { try? known.reset() }
      while try known.step() {}
      return
    }
    guard let statement = try connection.prepare(sql) else { return }
    defer { try? statement.reset() }
    while try statement.step() {}
    transactions[sql] = statement
  }
}

/// The statement of a text; nil for blank text.
func compileStatement(_ vm: VM, _ database: Database, _ text: Value) throws(PyError) -> CompiledStatement? {
  let hash = try vm.hash(text)
  if let known = database.statements.take(text.str, hash) { return known }
  let sql = try vm.strictUTF8(text.str)
  try vm.reserve(sql.count)
  if sql.contains(0) { throw vm.programmingError("the query contains a null character") }
  try checkLength(vm, database, sql)
  let (statement, tail) = try vm.withSQLite(database) { () throws(SQLiteError) in
    try database.connection.prepare(bytes: sql)
  }
  if startOfSQL(sql[tail...]) != nil {
    throw vm.programmingError("You can only execute one statement at a time.")
  }
  guard let statement else { return nil }
  let compiled = CompiledStatement(statement, sql)
  database.statements.add(compiled, sql, hash)
  return compiled
}

/// Throws DataError for a text beyond the connection's limit.
func checkLength(_ vm: VM, _ database: Database, _ sql: [UInt8]) throws(PyError) {
  let limit = try vm.withSQLite(database) { () throws(SQLiteError) in try database.connection.limit(.sqlLength) }
  if sql.count > Int(limit) { throw vm.raise(database.types.dataError, "query string is too large") }
}
