// This file defines the host's side of a connection: the open database, and the fences around it. A program reaches
// memory only, pays for SQLite's work in steps, and gets no more room than the run has.

import PyRuntime
import SQLite

/// Kinds of exceptions that SQLite tells apart.
enum CallbackFailure {
  case raised, memory, overflow
}

/// An open database of a run. What of Python it needs stands in slots of the object that holds it.
final class Database {
  let connection: Connection
  let types: SQLiteTypes
  var statements = StatementCache()
  /// BEGIN, COMMIT and ROLLBACK, by their text.
  var transactions: [String: Statement] = [:]
  private unowned let vm: VM
  /// `BEGIN ...` before data changes, or nil for autocommit.
  var begin: String? = "BEGIN "
  var detectTypes = 0
  /// What the progress handler or a callback threw; SQLite ends the statement, then this goes on.
  private var pending: PyError?
  /// Set while a statement that is not the program's attaches a database.
  var mayAttach = false
  /// Why the authorizer refused, in words for the program.
  var denied: String?
  private var random: UInt64
  var userAuthorizer = Value.undefined
  var userProgress = Value.undefined
  private var userProgressEvery = 0
  private var sinceUserProgress = 0

  /// Instructions of SQLite between two calls of the progress handler, unless a program's own asks for fewer.
  static let progressInterval = 1000
  private var interval = Database.progressInterval
  /// Pages of 4096 bytes: 128 MB a database.
  static let maximumPages = 32768

  init(vm: VM, _ types: SQLiteTypes) throws(SQLiteError) {
    self.vm = vm
    self.types = types
    random = vm.host.seed
    connection = try Connection.inMemory(in: vm.surroundings)
    // Sorting and temporary tables stay in memory too.
    try connection.execute("PRAGMA temp_store = 2; PRAGMA max_page_count = \(Database.maximumPages)")
    try connection.execute("PRAGMA temp.max_page_count = \(Database.maximumPages)")
    Connection.limitHeap(to: 256 << 20)
    try connection.limit(.length, to: 64 << 20)
    try connection.limit(.workerThreads, to: 0)
    try connection.setAuthorizer { [unowned self] request in self.authorize(request) }
    try watch()
    try installRandom()
  }

  /// Remembers an error for the caller of the statement, unless one waits already.
  func stop(_ error: PyError) { if pending == nil { pending = error } }

  func takePending() -> PyError? {
    defer { pending = nil }
    return pending
  }

  /// `random()` and `randomblob()` follow the run's seed, so that a checked program prints the same everywhere.
  private func installRandom() throws(SQLiteError) {
    try connection.createFunction("random", argumentCount: 0) { [unowned self] _ in
      .value(.integer(Int64(bitPattern: self.nextRandom())))
    }
    try connection.createFunction("randomblob", argumentCount: 1) { [unowned self] arguments in
      let count = max(1, Int(arguments.first?.integerValue ?? 1))
      if count > 64 << 20 { return .tooBig }
      return .value(.blob((0..<count).map { _ in UInt8(truncatingIfNeeded: self.nextRandom() >> 33) }))
    }
  }

  /// SplitMix64.
  private func nextRandom() -> UInt64 {
    random &+= 0x9E37_79B9_7F4A_7C15
    var z = random
    z = (z ^ z >> 30) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ z >> 27) &* 0x94D0_49BB_1331_11EB
    return z ^ z >> 31
  }

  // MARK: Cursors

  /// Cursors whose statements wait between two rows. They take themselves out at the latest when they die.
  private var cursors: [ObjectIdentifier: Unmanaged<CursorState>] = [:]

  func note(_ cursor: CursorState) {
    cursor.waitingIn = self
    cursors[ObjectIdentifier(cursor)] = Unmanaged.passUnretained(cursor)
  }

  func forget(_ cursor: CursorState) { cursors[ObjectIdentifier(cursor)] = nil }

  /// Reads the rest of every statement that waits between two rows, and lets the statement go. CPython's cursors end
  /// with their last reference; here one that nobody holds may wait for the collector with its statement open, and would
  /// keep a table from being dropped. True when there was such a statement.
  func settleCursors() throws(SQLiteError) -> Bool {
    var hasSettled = false
    for cursor in cursors.values.map({ $0.takeUnretainedValue() }) where !cursor.isLocked {
      guard let statement = cursor.statement, statement.dataCount > 0 else { continue }
      hasSettled = true
      repeat { cursor.fetched.append(statement.row) } while try statement.step()
      try statement.reset()
    }
    return hasSettled
  }

  /// Runs `body`, once more when open statements of waiting cursors were in its way.
  func retrying<Result>(_ body: () throws(SQLiteError) -> Result) throws(SQLiteError) -> Result {
    do {
      return try body()
    } catch {
      // SQLITE_BUSY, SQLITE_LOCKED, and VACUUM's refusal, which has no code of its own.
      guard error.isBusy || error.message.contains("statements in progress") else { throw error }
      guard try settleCursors() else { throw error }
      return try body()
    }
  }

  // MARK: Steps

  private func watch() throws(SQLiteError) {
    try connection.setProgressHandler(every: Int32(interval)) { [unowned self] in self.mustStop() }
  }

  func setUserProgress(_ handler: Value, every count: Int) throws(SQLiteError) {
    userProgress = handler
    userProgressEvery = count
    sinceUserProgress = 0
    interval = handler.isUndefined || count < 1 ? Database.progressInterval : min(count, Database.progressInterval)
    try watch()
  }

  private func mustStop() -> Bool {
    do {
      try vm.charge(interval)
    } catch {
      stop(error)
      return true
    }
    guard !userProgress.isUndefined, userProgressEvery > 0 else { return false }
    sinceUserProgress += interval
    guard sinceUserProgress >= userProgressEvery else { return false }
    sinceUserProgress = 0
    var answer = Value.none
    var mustStop = true
    let isFine = protected(userProgress) { () throws(PyError) in
      mustStop = try self.vm.isTrue(self.vm.call(self.userProgress))
    }
    return !isFine || mustStop
  }

  /// Runs Python on behalf of SQLite. False when it raised: the exception goes to `sys.unraisablehook` if the program
  /// asked for that, and is dropped, as CPython does; a limit waits for the caller of the statement.
  func protected(_ callback: Value, _ body: () throws(PyError) -> Void) -> Bool {
    failure = .raised
    do {
      guard try vm.catches(.baseException, body) else { return true }
      let mark = vm.keepMark
      defer { vm.release(to: mark) }
      let exception = vm.keep(vm.lastCaught)
      if vm.type(of: exception).isSubtype(of: vm.type(.memoryError)) { failure = .memory }
      if vm.type(of: exception).isSubtype(of: vm.type(.overflowError)) { failure = .overflow }
      if types.reportsCallbackErrors {
        _ = try vm.catches(.baseException) { () throws(PyError) in
          let report = try self.vm.getAttribute(try self.vm.importModule("sqlite3"), "_report_callback_error")
          _ = try self.vm.call(report, exception, callback)
        }
      }
    } catch {
      stop(error)
    }
    return false
  }

  /// What the last callback ended in that `protected` caught.
  private(set) var failure = CallbackFailure.raised

  /// What SQLite is told of a function that raised.
  func outcome(ofFailure message: String) -> SQLOutcome {
    switch failure {
    case .raised: .failure(message)
    case .memory: .outOfMemory
    case .overflow: .tooBig
    }
  }

  // MARK: What may be done

  private static let attach: Int32 = 24
  private static let pragma: Int32 = 19
  private static let function: Int32 = 31
  private static let guardedPragmas: Set<String> = [
    "temp_store", "temp_store_directory", "data_store_directory", "max_page_count", "hard_heap_limit",
    "soft_heap_limit", "writable_schema", "threads", "page_size",
  ]

  private func authorize(_ request: AuthorizerRequest) -> AuthorizerDecision {
    switch request.action {
    case Database.attach:
      let file = request.first ?? "a computed name"
      // VACUUM attaches a nameless database for its own use; temp_store keeps it in memory.
      if mayAttach || file == ":memory:" || request.first == "" { break }
      denied = "cannot open '\(file)': only ':memory:' databases exist here"
      return .deny
    case Database.pragma:
      guard let name = request.first?.lowercased(), request.second != nil else { break }
      if Database.guardedPragmas.contains(name) {
        denied = "PRAGMA \(name) cannot be changed here"
        return .deny
      }
    case Database.function where request.second?.lowercased() == "load_extension":
      denied = "extensions cannot be loaded here"
      return .deny
    default: break
    }
    return userAuthorizer.isUndefined ? .allow : askProgram(request)
  }

  private func askProgram(_ request: AuthorizerRequest) -> AuthorizerDecision {
    var decision = AuthorizerDecision.deny
    let isFine = protected(userAuthorizer) { () throws(PyError) in
      func text(_ part: String?) -> Value { part.map { self.vm.newStr($0) } ?? .none }
      let answer = try self.vm.call(
        self.userAuthorizer,
        [
          Value(Int(request.action)), text(request.first), text(request.second), text(request.database),
          text(request.source),
        ])
      if answer.isInt, let code = Int32(exactly: answer.int) { decision = AuthorizerDecision(rawValue: code) ?? .deny }
    }
    return isFine ? decision : .deny
  }
}
