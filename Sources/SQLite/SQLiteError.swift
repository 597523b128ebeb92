// This file defines an SQLite failure as data, because the `sqlite3` module has to raise the right exception class for
// a code, and the progress store has to tell a full disk from a locked file.

import CSQLite

/// A failed SQLite call: its codes and SQLite's own words.
public struct SQLiteError: Error, Hashable, Sendable {
  /// The primary result code, such as 19 for `SQLITE_CONSTRAINT`.
  public var code: Int32 { extendedCode & 0xFF }
  /// The extended result code, such as 2067 for `SQLITE_CONSTRAINT_UNIQUE`.
  public var extendedCode: Int32
  public var message: String

  public init(extendedCode: Int32, message: String) {
    self.extendedCode = extendedCode
    self.message = message
  }

  init(_ handle: OpaquePointer?, _ result: Int32) {
    let extended = handle.map { sqlite3_extended_errcode($0) } ?? result
    // A misuse found before SQLite looks at the connection leaves the connection's last error untouched.
    let code = extended & 0xFF == result & 0xFF ? extended : result
    let words = code == extended && handle != nil ? sqlite3_errmsg(handle) : sqlite3_errstr(code)
    self.init(extendedCode: code, message: words.map { String(cString: $0) } ?? "unknown error")
  }

  static func misuse(_ message: String) -> SQLiteError {
    SQLiteError(extendedCode: SQLITE_MISUSE, message: message)
  }

  static let closed = misuse("the connection is closed")
  static let finished = misuse("the statement is closed")
  static let inCallback = misuse("the connection cannot be used inside its own callback")

  public var isBusy: Bool { code == SQLITE_BUSY || code == SQLITE_LOCKED }
  public var isInterrupt: Bool { code == SQLITE_INTERRUPT }
  public var isConstraint: Bool { code == SQLITE_CONSTRAINT }
  public var isFull: Bool { code == SQLITE_FULL }
  public var isReadOnly: Bool { code == SQLITE_READONLY }
  public var cannotOpen: Bool { code == SQLITE_CANTOPEN }
  /// The file is there but is no sound database.
  public var isCorrupt: Bool { code == SQLITE_CORRUPT || code == SQLITE_NOTADB }
}
