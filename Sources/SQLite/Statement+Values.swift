// This file moves values into parameters and out of columns, byte for byte.

import CSQLite

extension Statement {
  /// SQLite's storage classes (sqlite3_column_type).
  public enum ColumnType: Int32, Sendable {
    case integer = 1
    case real = 2
    case text = 3
    case blob = 4
    case null = 5
  }

  /// Sets a parameter (from 1). The bytes are copied.
  ///
  /// - Throws: `SQLITE_RANGE` for a parameter that is not there, `SQLITE_TOOBIG` past the length limit,
  ///   `SQLITE_MISUSE` when the statement has been stepped and not reset.
  public func bind(_ value: SQLValue, at index: Int) throws(SQLiteError) {
    let pointer = try usable()
    let index = Int32(clamping: index)
    let result: Int32
    switch value {
    case .null: result = sqlite3_bind_null(pointer, index)
    case .integer(let value): result = sqlite3_bind_int64(pointer, index, value)
    case .real(let value): result = sqlite3_bind_double(pointer, index, value)
    case .text(let bytes):
      // A null pointer would bind NULL, and an empty array may have no address: one byte more avoids it.
      result = (bytes + [0]).withUnsafeBytes { buffer in
        sqlite3_bind_text64(
          pointer, index, buffer.baseAddress?.assumingMemoryBound(to: CChar.self), UInt64(bytes.count),
          snip_sqlite_transient(), UInt8(SQLITE_UTF8))
      }
    case .blob(let bytes):
      result =
        bytes.isEmpty
        ? sqlite3_bind_zeroblob(pointer, index, 0)
        : bytes.withUnsafeBytes { buffer in
          sqlite3_bind_blob64(pointer, index, buffer.baseAddress, UInt64(bytes.count), snip_sqlite_transient())
        }
    }
    guard result == SQLITE_OK else { throw SQLiteError(connection.handle, result) }
  }

  /// The same for text that is at hand already.
  public func bind(text: UnsafeBufferPointer<UInt8>, at index: Int) throws(SQLiteError) {
    // An empty text may have no address, and would bind NULL.
    let pointer = try usable()
    guard let base = text.baseAddress, !text.isEmpty else { return try bind(.text([]), at: index) }
    let result = base.withMemoryRebound(to: CChar.self, capacity: text.count) { start in
      sqlite3_bind_text64(
        pointer, Int32(clamping: index), start, UInt64(text.count), snip_sqlite_transient(), UInt8(SQLITE_UTF8))
    }
    guard result == SQLITE_OK else { throw SQLiteError(connection.handle, result) }
  }

  /// Sets all parameters in order, those left over to NULL.
  public func bind(_ values: [SQLValue]) throws(SQLiteError) {
    try clearBindings()
    for (index, value) in values.enumerated() { try bind(value, at: index + 1) }
  }

  /// How many columns the current row has; 0 when there is no row.
  public var dataCount: Int { readable.map { Int(sqlite3_data_count($0)) } ?? 0 }

  /// The storage class of a column (from 0) of the current row; null when there is none.
  public func columnType(_ index: Int) -> ColumnType {
    guard let readable, index >= 0, index < dataCount else { return .null }
    return ColumnType(rawValue: sqlite3_column_type(readable, Int32(clamping: index))) ?? .null
  }

  /// The value of a column (from 0) of the current row; null when there is none.
  public func column(_ index: Int) -> SQLValue {
    guard let readable, index >= 0, index < dataCount else { return .null }
    let column = Int32(clamping: index)
    switch columnType(index) {
    case .null: return .null
    case .integer: return .integer(sqlite3_column_int64(readable, column))
    case .real: return .real(sqlite3_column_double(readable, column))
    // The pointer comes before the count: asking for the text may convert it and change its size.
    case .text:
      let text = sqlite3_column_text(readable, column)
      return .text(bytes(UnsafeRawPointer(text), sqlite3_column_bytes(readable, column)))
    case .blob:
      let blob = sqlite3_column_blob(readable, column)
      return .blob(bytes(blob, sqlite3_column_bytes(readable, column)))
    }
  }

  /// A column's value without a copy of its bytes, which stay as they are until the statement is used again.
  public enum ColumnView {
    case null
    case integer(Int64)
    case real(Double)
    case text(UnsafeBufferPointer<UInt8>)
    case blob
  }

  /// As `column`, for a row that is there.
  public func view(_ index: Int) -> ColumnView {
    guard let readable, index >= 0 else { return .null }
    let column = Int32(clamping: index)
    switch sqlite3_column_type(readable, column) {
    case SQLITE_INTEGER: return .integer(sqlite3_column_int64(readable, column))
    case SQLITE_FLOAT: return .real(sqlite3_column_double(readable, column))
    case SQLITE_TEXT:
      let text = sqlite3_column_text(readable, column)
      return .text(UnsafeBufferPointer(start: text, count: Int(sqlite3_column_bytes(readable, column))))
    case SQLITE_BLOB: return .blob
    default: return .null
    }
  }

  /// All values of the current row.
  public var row: [SQLValue] { (0..<dataCount).map { column($0) } }

  private func bytes(_ pointer: UnsafeRawPointer?, _ count: Int32) -> [UInt8] {
    guard let pointer, count > 0 else { return [] }
    return Array(UnsafeRawBufferPointer(start: pointer, count: Int(count)))
  }
}

extension Connection {
  /// Runs one statement with its parameters and returns all rows.
  @discardableResult
  public func query(_ sql: String, _ values: [SQLValue] = []) throws(SQLiteError) -> [[SQLValue]] {
    guard let statement = try prepare(sql) else { return [] }
    try statement.bind(values)
    var rows: [[SQLValue]] = []
    while try statement.step() { rows.append(statement.row) }
    return rows
  }
}
