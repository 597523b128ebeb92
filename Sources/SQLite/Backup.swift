// This file copies one database into another while both stay usable (sqlite3_backup).

import CSQLite

/// A copy under way. The caller decides how many pages a step takes and whether to wait between steps.
public final class Backup {
  private let source: Connection
  private let destination: Connection
  private var pointer: OpaquePointer?

  /// - Throws: `SQLITE_ERROR` when both are the same connection or the destination is in use.
  public init(
    from source: Connection, named sourceName: String = "main",
    to destination: Connection, named destinationName: String = "main"
  ) throws(SQLiteError) {
    let (from, to) = (try source.usable(), try destination.usable())
    self.source = source
    self.destination = destination
    guard let backup = sqlite3_backup_init(to, destinationName, from, sourceName) else {
      throw SQLiteError(to, sqlite3_errcode(to))
    }
    pointer = backup
    // Neither end may close under a running copy.
    source.runningDepth += 1
    destination.runningDepth += 1
  }

  deinit {
    end()
  }

  /// Copies up to `pages` pages, all of them for a negative number; true when the copy is complete.
  ///
  /// - Throws: `SQLITE_BUSY` or `SQLITE_LOCKED`, after which the step may be tried again; other codes end the copy.
  public func step(pages: Int32 = -1) throws(SQLiteError) -> Bool {
    guard let pointer else { throw .finished }
    let result = sqlite3_backup_step(pointer, pages)
    readCounts()
    if result == SQLITE_OK { return false }
    guard result != SQLITE_DONE else {
      end()
      return true
    }
    let error = SQLiteError(extendedCode: result, message: String(cString: sqlite3_errstr(result)))
    if !error.isBusy { end() }
    throw error
  }

  /// Pages still to copy, as of the last step.
  public private(set) var remaining = 0
  /// Pages of the source, as of the last step.
  public private(set) var pageCount = 0

  /// Ends the copy, complete or not.
  public func end() {
    guard let pointer else { return }
    sqlite3_backup_finish(pointer)
    self.pointer = nil
    source.runningDepth -= 1
    destination.runningDepth -= 1
  }

  private func readCounts() {
    guard let pointer else { return }
    remaining = Int(sqlite3_backup_remaining(pointer))
    pageCount = Int(sqlite3_backup_pagecount(pointer))
  }
}
