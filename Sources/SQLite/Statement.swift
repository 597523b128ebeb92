// This file defines a compiled statement: its parameters, its steps, its columns.

import CSQLite
import Glibc

/// One compiled SQL statement. It keeps its connection alive; closing the connection finalises it.
public final class Statement {
  public let connection: Connection
  private var pointer: OpaquePointer?
  /// SQLite may call back into Swift during a step; the statement must not be stepped, reset or freed then.
  private var isStepping = false

  init(_ pointer: OpaquePointer, _ connection: Connection) {
    self.pointer = pointer
    self.connection = connection
  }

  deinit {
    finalize()
  }

  /// Frees the statement; every later call throws `SQLITE_MISUSE`. Does nothing while it steps.
  public func finalize() {
    guard let pointer, !isStepping else { return }
    sqlite3_finalize(pointer)
    connection.statements[pointer] = nil
    self.pointer = nil
  }

  func usable() throws(SQLiteError) -> OpaquePointer {
    guard let pointer else { throw connection.isOpen ? .finished : .closed }
    guard !isStepping, connection.forbiddenDepth == 0 else { throw .inCallback }
    return pointer
  }

  /// The handle for reading what cannot fail, nil when finalised.
  var readable: OpaquePointer? { pointer }

  /// Runs up to the next row: true when there is one, false at the end.
  ///
  /// - Throws: the statement's error; it is reset then, as sqlite3_step does on the next call anyway.
  public func step() throws(SQLiteError) -> Bool {
    let pointer = try usable()
    isStepping = true
    connection.runningDepth += 1
    let result = sqlite3_step(pointer)
    connection.runningDepth -= 1
    isStepping = false
    switch result {
    case SQLITE_ROW: return true
    case SQLITE_DONE: return false
    default:
      let error = SQLiteError(connection.handle, result)
      sqlite3_reset(pointer)
      throw error
    }
  }

  /// Back to the start; the bound values stay. The last step's error is not thrown again.
  public func reset() throws(SQLiteError) {
    sqlite3_reset(try usable())
  }

  public func clearBindings() throws(SQLiteError) {
    sqlite3_clear_bindings(try usable())
  }

  // MARK: - What it is

  public var isFinalized: Bool { pointer == nil }
  /// Whether it leaves the database file as it is; also true for BEGIN and COMMIT.
  public var isReadOnly: Bool { pointer.map { sqlite3_stmt_readonly($0) != 0 } ?? true }
  public var isExplain: Bool { pointer.map { sqlite3_stmt_isexplain($0) != 0 } ?? false }
  /// Whether it has been stepped and neither finished nor been reset.
  public var isBusy: Bool { pointer.map { sqlite3_stmt_busy($0) != 0 } ?? false }
  /// The text it was compiled from.
  public var sql: String { pointer.flatMap { sqlite3_sql($0) }.map { String(cString: $0) } ?? "" }

  /// The text with the bound values filled in; nil when that would pass the length limit.
  public var expandedSQL: String? {
    guard let pointer, let text = sqlite3_expanded_sql(pointer) else { return nil }
    defer { sqlite3_free(text) }
    return String(cString: text)
  }

  public var parameterCount: Int { pointer.map { Int(sqlite3_bind_parameter_count($0)) } ?? 0 }

  /// The name of a parameter (from 1), with its `:`, `@`, `$` or `?`; nil for a bare `?`.
  public func parameterName(_ index: Int) -> String? {
    guard let pointer, let name = sqlite3_bind_parameter_name(pointer, Int32(clamping: index)) else { return nil }
    return String(cString: name)
  }

  /// Gives `use` the name of a parameter (from 1) without its prefix; nil for a bare `?`.
  public func withParameterName<Result>(_ index: Int, _ use: (UnsafeBufferPointer<UInt8>) -> Result) -> Result? {
    guard let pointer, let name = sqlite3_bind_parameter_name(pointer, Int32(clamping: index)), name.pointee != 0 else {
      return nil
    }
    let count = strlen(name) - 1
    return (name + 1).withMemoryRebound(to: UInt8.self, capacity: count) {
      use(UnsafeBufferPointer(start: $0, count: count))
    }
  }

  /// The number (from 1) of a parameter, its prefix included; nil when there is none of that name.
  public func parameterIndex(_ name: String) -> Int? {
    guard let pointer else { return nil }
    let index = sqlite3_bind_parameter_index(pointer, name)
    return index == 0 ? nil : Int(index)
  }

  public var columnCount: Int { pointer.map { Int(sqlite3_column_count($0)) } ?? 0 }

  /// The name of a column (from 0), as bytes that need not be UTF-8.
  public func columnNameBytes(_ index: Int) -> [UInt8]? {
    guard let pointer, let name = sqlite3_column_name(pointer, Int32(clamping: index)) else { return nil }
    return cString(name)
  }

  /// Gives `use` the name of a column (from 0).
  public func withColumnName<Result>(_ index: Int, _ use: (UnsafeBufferPointer<UInt8>) -> Result) -> Result? {
    guard let pointer, let name = sqlite3_column_name(pointer, Int32(clamping: index)) else { return nil }
    let count = strlen(name)
    return name.withMemoryRebound(to: UInt8.self, capacity: count) { use(UnsafeBufferPointer(start: $0, count: count)) }
  }

  public func columnName(_ index: Int) -> String? {
    columnNameBytes(index).map { String(decoding: $0, as: UTF8.self) }
  }

  /// The declared type of the table column behind a result column; nil for an expression.
  public func columnDeclaredType(_ index: Int) -> String? {
    guard let pointer, let type = sqlite3_column_decltype(pointer, Int32(clamping: index)) else { return nil }
    return String(cString: type)
  }
}
