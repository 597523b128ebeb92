// This file defines an open database. The wrapper is thin, because the `sqlite3` module has to show SQLite's behaviour
// and not ours; it adds that a wrong order of calls is an error value instead of a crash.

import CSQLite

/// A connection to one database. Not safe to share between threads.
///
/// Every call on a closed connection throws `SQLITE_MISUSE`.
public final class Connection {
  public struct OpenFlags: OptionSet, Sendable {
    public let rawValue: Int32
    public init(rawValue: Int32) { self.rawValue = rawValue }
    public static let readOnly = OpenFlags(rawValue: SQLITE_OPEN_READONLY)
    public static let readWrite = OpenFlags(rawValue: SQLITE_OPEN_READWRITE)
    public static let create = OpenFlags(rawValue: SQLITE_OPEN_CREATE)
    public static let uri = OpenFlags(rawValue: SQLITE_OPEN_URI)
    public static let memory = OpenFlags(rawValue: SQLITE_OPEN_MEMORY)
    public static let noFollow = OpenFlags(rawValue: SQLITE_OPEN_NOFOLLOW)
  }

  /// A run-time limit (sqlite3_limit); other numbers than these may be passed on as they are.
  public struct Limit: RawRepresentable, Hashable, Sendable {
    public let rawValue: Int32
    public init(rawValue: Int32) { self.rawValue = rawValue }
    public static let length = Limit(rawValue: SQLITE_LIMIT_LENGTH)
    public static let sqlLength = Limit(rawValue: SQLITE_LIMIT_SQL_LENGTH)
    public static let columns = Limit(rawValue: SQLITE_LIMIT_COLUMN)
    public static let expressionDepth = Limit(rawValue: SQLITE_LIMIT_EXPR_DEPTH)
    public static let compoundSelect = Limit(rawValue: SQLITE_LIMIT_COMPOUND_SELECT)
    public static let instructions = Limit(rawValue: SQLITE_LIMIT_VDBE_OP)
    public static let functionArguments = Limit(rawValue: SQLITE_LIMIT_FUNCTION_ARG)
    public static let attached = Limit(rawValue: SQLITE_LIMIT_ATTACHED)
    public static let likePatternLength = Limit(rawValue: SQLITE_LIMIT_LIKE_PATTERN_LENGTH)
    public static let variables = Limit(rawValue: SQLITE_LIMIT_VARIABLE_NUMBER)
    public static let triggerDepth = Limit(rawValue: SQLITE_LIMIT_TRIGGER_DEPTH)
    public static let workerThreads = Limit(rawValue: SQLITE_LIMIT_WORKER_THREADS)
  }

  private(set) var handle: OpaquePointer?
  private let surroundings: Surroundings?
  /// Statements to finalise on close; each takes itself out when it goes first.
  var statements: [OpaquePointer: WeakStatement] = [:]
  /// The same for open values.
  var blobs: [OpaquePointer: WeakBlob] = [:]
  var authorizer: ((AuthorizerRequest) -> AuthorizerDecision)?
  var progressHandler: (() -> Bool)?
  var traceHandler: (([UInt8]) -> Void)?
  /// Above 0 while SQLite calls back from where it forbids every use of the connection.
  var forbiddenDepth = 0
  /// Above 0 while a statement steps or is compiled; closing then would pull the memory from under it.
  var runningDepth = 0

  /// - Parameter surroundings: nil for the machine's own.
  /// - Throws: `SQLITE_CANTOPEN` and the like; `SQLITE_MISUSE` for a path that holds a NUL.
  public init(path: String, flags: OpenFlags = [.readWrite, .create], in surroundings: Surroundings? = nil)
    throws(SQLiteError)
  {
    guard !path.utf8.contains(0) else { throw .misuse("embedded null character") }
    var opened: OpaquePointer?
    // No lock at every call: a connection is used by one thread at a time.
    let flags = flags.rawValue | SQLITE_OPEN_NOMUTEX
    let result = sqlite3_open_v2(path, &opened, flags, surroundings?.name)
    guard result == SQLITE_OK, let opened else {
      let error = SQLiteError(opened, result)
      sqlite3_close_v2(opened)
      throw error
    }
    handle = opened
    self.surroundings = surroundings
    sqlite3_extended_result_codes(opened, 1)
  }

  /// What all connections of the process may use together, in bytes.
  public static func limitHeap(to bytes: Int64) { sqlite3_hard_heap_limit64(bytes) }

  /// A private database in memory.
  public static func inMemory(in surroundings: Surroundings? = nil) throws(SQLiteError) -> Connection {
    try Connection(path: ":memory:", in: surroundings)
  }

  deinit {
    // Statements hold their connection, so none is left here; functions release their closures as it closes.
    sqlite3_close_v2(handle)
  }

  public var isOpen: Bool { handle != nil }

  /// Finalises every statement, rolls back an open transaction and closes. Closing twice is harmless.
  public func close() throws(SQLiteError) {
    guard handle != nil else { return }
    guard forbiddenDepth == 0, runningDepth == 0 else { throw .inCallback }
    for statement in statements.values { statement.statement?.finalize() }
    statements.removeAll()
    for blob in blobs.values { blob.blob?.close() }
    blobs.removeAll()
    sqlite3_close_v2(handle)
    handle = nil
  }

  /// The handle for a call that may run SQL.
  func usable() throws(SQLiteError) -> OpaquePointer {
    guard let handle else { throw .closed }
    guard forbiddenDepth == 0 else { throw .inCallback }
    return handle
  }

  func check(_ result: Int32) throws(SQLiteError) {
    guard result == SQLITE_OK else { throw SQLiteError(handle, result) }
  }

  // MARK: - Running SQL

  /// Runs every statement of `sql` and drops the rows.
  public func execute(_ sql: String) throws(SQLiteError) {
    var rest = Array(sql.utf8)
    while !rest.isEmpty {
      let prepared = try prepare(bytes: rest)
      if let statement = prepared.statement { while try statement.step() {} }
      // Nothing consumed cannot happen, and must not loop.
      guard prepared.tail > 0 else { return }
      rest.removeFirst(min(prepared.tail, rest.count))
    }
  }

  /// Compiles the first statement; nil when there is none (blank or only comments).
  public func prepare(_ sql: String) throws(SQLiteError) -> Statement? {
    try prepare(bytes: Array(sql.utf8)).statement
  }

  /// Compiles the first statement of `bytes`, which may hold anything; SQLite stops at a NUL.
  ///
  /// `tail` is the offset of what follows it.
  public func prepare(bytes: [UInt8]) throws(SQLiteError) -> (statement: Statement?, tail: Int) {
    let handle = try usable()
    guard bytes.count < Int(Int32.max) else {
      throw SQLiteError(extendedCode: SQLITE_TOOBIG, message: "query string is too large")
    }
    runningDepth += 1
    defer { runningDepth -= 1 }
    var compiled: OpaquePointer?
    var consumed = bytes.count
    let result = (bytes + [0]).withUnsafeBufferPointer { buffer -> Int32 in
      guard let base = buffer.baseAddress else { return SQLITE_MISUSE }
      return base.withMemoryRebound(to: CChar.self, capacity: buffer.count) { start in
        var tail: UnsafePointer<CChar>?
        let result = sqlite3_prepare_v2(handle, start, Int32(bytes.count + 1), &compiled, &tail)
        if let tail { consumed = min(bytes.count, tail - start) }
        return result
      }
    }
    guard result == SQLITE_OK else { throw SQLiteError(handle, result) }
    guard let compiled else { return (nil, consumed) }
    let statement = Statement(compiled, self)
    statements[compiled] = WeakStatement(statement: statement)
    return (statement, consumed)
  }

  // MARK: - State

  /// Rows changed by the last INSERT, UPDATE or DELETE.
  public var changes: Int64 { handle.map { sqlite3_changes64($0) } ?? 0 }
  /// Rows changed since the connection opened.
  public var totalChanges: Int64 { handle.map { sqlite3_total_changes64($0) } ?? 0 }
  public var lastInsertRowid: Int64 { handle.map { sqlite3_last_insert_rowid($0) } ?? 0 }

  public func setLastInsertRowid(_ value: Int64) {
    if let handle { sqlite3_set_last_insert_rowid(handle, value) }
  }

  /// Whether a transaction is open, that is, autocommit is off.
  public var inTransaction: Bool { handle.map { sqlite3_get_autocommit($0) == 0 } ?? false }

  /// The state of the last call, for a caller that did not get an error value.
  public var lastError: SQLiteError? {
    guard let handle, sqlite3_errcode(handle) != SQLITE_OK else { return nil }
    return SQLiteError(handle, sqlite3_errcode(handle))
  }

  /// How long a locked database is retried, in milliseconds; 0 gives up at once.
  public func setBusyTimeout(milliseconds: Int32) throws(SQLiteError) {
    try check(sqlite3_busy_timeout(try usable(), milliseconds))
  }

  /// Sets a limit and returns the one before; nil only asks. Too large values become SQLite's hard upper bound.
  @discardableResult
  public func limit(_ limit: Limit, to value: Int32? = nil) throws(SQLiteError) -> Int32 {
    let previous = sqlite3_limit(try usable(), limit.rawValue, max(-1, value ?? -1))
    guard previous >= 0 else { throw .misuse("'category' is out of bounds") }
    return previous
  }

  /// Stops the running statement at its next chance; the only call that another thread may make.
  public func interrupt() {
    if let handle { sqlite3_interrupt(handle) }
  }

  /// Whether an attached database is read-only; nil when there is none of that name.
  public func isReadOnly(database: String = "main") -> Bool? {
    guard let handle else { return nil }
    let state = sqlite3_db_readonly(handle, database)
    return state < 0 ? nil : state == 1
  }

  /// SQLite's version, such as `3.40.1`.
  public static var libraryVersion: String { String(cString: sqlite3_libversion()) }

  /// Whether `sql` ends in a complete statement (sqlite3_complete).
  public static func isComplete(_ sql: String) -> Bool { sqlite3_complete(sql) == 1 }
}

struct WeakStatement {
  weak var statement: Statement?
}
