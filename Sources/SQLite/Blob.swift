// This file opens one value of a table for reading and writing in place (sqlite3_blob_open), and copies whole databases to
// and from bytes (sqlite3_serialize).

import CSQLite

/// An open value. It keeps its connection alive; closing the connection closes it.
public final class Blob {
  public let connection: Connection
  private var pointer: OpaquePointer?

  /// - Throws: `SQLITE_ERROR` for a table, column, row or database that is not there, and for a value that is no text or
  ///   blob.
  public init(
    _ connection: Connection, table: String, column: String, row: Int64, database: String, isReadOnly: Bool
  ) throws(SQLiteError) {
    self.connection = connection
    let handle = try connection.usable()
    let result = sqlite3_blob_open(handle, database, table, column, row, isReadOnly ? 0 : 1, &pointer)
    guard result == SQLITE_OK, let pointer else { throw SQLiteError(handle, result) }
    connection.blobs[pointer] = WeakBlob(blob: self)
  }

  deinit {
    close()
  }

  public var isOpen: Bool { pointer != nil }

  public func close() {
    guard let pointer else { return }
    connection.blobs[pointer] = nil
    sqlite3_blob_close(pointer)
    self.pointer = nil
  }

  /// In bytes; 0 once the row has changed, or the blob is closed.
  public var count: Int { pointer.map { Int(sqlite3_blob_bytes($0)) } ?? 0 }

  /// - Throws: `SQLITE_ABORT` once the row has changed.
  public func read(_ range: Range<Int>) throws(SQLiteError) -> [UInt8] {
    let pointer = try usable()
    guard let offset = Int32(exactly: range.lowerBound), let count = Int32(exactly: range.count) else {
      throw .misuse("offset out of blob range")
    }
    var bytes = [UInt8](repeating: 0, count: range.count)
    let result = bytes.withUnsafeMutableBytes { sqlite3_blob_read(pointer, $0.baseAddress, count, offset) }
    try connection.check(result)
    return bytes
  }

  /// - Throws: `SQLITE_ABORT` once the row has changed, `SQLITE_READONLY`.
  public func write(_ bytes: [UInt8], at offset: Int) throws(SQLiteError) {
    let pointer = try usable()
    guard let offset = Int32(exactly: offset), let count = Int32(exactly: bytes.count) else {
      throw .misuse("offset out of blob range")
    }
    try connection.check(bytes.withUnsafeBytes { sqlite3_blob_write(pointer, $0.baseAddress, count, offset) })
  }

  private func usable() throws(SQLiteError) -> OpaquePointer {
    guard let pointer else { throw connection.isOpen ? .finished : .closed }
    guard connection.forbiddenDepth == 0 else { throw .inCallback }
    return pointer
  }
}

struct WeakBlob {
  weak var blob: Blob?
}

extension Connection {
  /// A database as the bytes of its file; nil when there is none of that name, or it has no page yet.
  public func serialized(_ database: String = "main") throws(SQLiteError) -> [UInt8]? {
    var count: sqlite3_int64 = 0
    guard let bytes = sqlite3_serialize(try usable(), database, &count, 0) else { return nil }
    defer { sqlite3_free(bytes) }
    return [UInt8](UnsafeBufferPointer(start: bytes, count: Int(count)))
  }

  /// Puts the bytes of a file in the place of a database, which may then grow up to `limit` bytes.
  public func deserialize(_ bytes: [UInt8], into database: String = "main", limit: Int64) throws(SQLiteError) {
    let handle = try usable()
    guard let copy = sqlite3_malloc64(sqlite3_uint64(max(1, bytes.count))) else {
      throw SQLiteError(extendedCode: SQLITE_NOMEM, message: "out of memory")
    }
    bytes.withUnsafeBytes { source in
      if let base = source.baseAddress { copy.copyMemory(from: base, byteCount: bytes.count) }
    }
    // SQLite owns the copy from here on, also when it fails.
    let flags = UInt32(SQLITE_DESERIALIZE_FREEONCLOSE | SQLITE_DESERIALIZE_RESIZEABLE)
    let count = sqlite3_int64(bytes.count)
    try check(
      sqlite3_deserialize(handle, database, copy.assumingMemoryBound(to: UInt8.self), count, count, flags))
    var size = limit
    try check(sqlite3_file_control(handle, database, SQLITE_FCNTL_SIZE_LIMIT, &size))
  }
}
