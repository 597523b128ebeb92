// This file defines the values SQLite stores. Text is bytes, because a database may hold NULs and bytes that are not
// UTF-8, and neither may be lost on the way.

/// One value of SQLite's five storage classes.
public enum SQLValue: Hashable, Sendable {
  case null
  case integer(Int64)
  case real(Double)
  /// UTF-8 as far as SQLite knows; it does not check.
  case text([UInt8])
  case blob([UInt8])

  public static func string(_ text: String) -> SQLValue {
    .text(Array(text.utf8))
  }

  public var integerValue: Int64? {
    if case .integer(let value) = self { value } else { nil }
  }

  /// The text, with replacement characters for bytes that are not UTF-8; nil for other classes.
  public var stringValue: String? {
    if case .text(let bytes) = self { String(decoding: bytes, as: UTF8.self) } else { nil }
  }
}

/// What a function written in Swift gives back to SQLite.
public enum SQLOutcome: Hashable, Sendable {
  case value(SQLValue)
  /// Fails the statement with this message.
  case failure(String)
  /// Fails it with `SQLITE_TOOBIG`.
  case tooBig
  /// Fails it with `SQLITE_NOMEM`.
  case outOfMemory
}
