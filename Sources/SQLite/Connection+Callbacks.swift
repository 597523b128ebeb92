// This file gives closures to SQLite for what it asks while it compiles and runs: may this be done, shall it go on,
// and what is running. This is how a sandbox counts a statement's steps and keeps it from files.

import CSQLite

/// What SQLite asks before it compiles a piece of a statement (sqlite3_set_authorizer).
public struct AuthorizerRequest: Hashable, Sendable {
  /// The action code, such as 20 for `SQLITE_READ`.
  public var action: Int32
  public var first: String?
  public var second: String?
  public var database: String?
  /// The trigger or view responsible for the access.
  public var source: String?
}

public enum AuthorizerDecision: Int32, Sendable {
  case allow = 0
  /// Fails the statement.
  case deny = 1
  /// Reads NULL, or skips the action.
  case ignore = 2
}

extension Connection {
  /// Calls `body` while `forbiddenDepth` says that SQLite is inside a callback that may not use the connection.
  func guarded<Result>(_ body: () -> Result) -> Result {
    forbiddenDepth += 1
    defer { forbiddenDepth -= 1 }
    return body()
  }

  fileprivate static func from(_ context: UnsafeMutableRawPointer?) -> Connection? {
    context.map { Unmanaged<Connection>.fromOpaque($0).takeUnretainedValue() }
  }

  /// Asked for every access while statements are compiled; nil removes it. It must not use this connection.
  public func setAuthorizer(_ authorizer: ((AuthorizerRequest) -> AuthorizerDecision)?) throws(SQLiteError) {
    let handle = try usable()
    self.authorizer = authorizer
    guard authorizer != nil else { return try check(sqlite3_set_authorizer(handle, nil, nil)) }
    let result = sqlite3_set_authorizer(
      handle,
      { context, action, first, second, database, source in
        guard let connection = Connection.from(context), let authorizer = connection.authorizer else {
          return AuthorizerDecision.allow.rawValue
        }
        func text(_ pointer: UnsafePointer<CChar>?) -> String? { pointer.map { String(cString: $0) } }
        let request = AuthorizerRequest(
          action: action, first: text(first), second: text(second), database: text(database), source: text(source))
        return connection.guarded { authorizer(request) }.rawValue
      },
      Unmanaged.passUnretained(self).toOpaque())
    try check(result)
  }

  /// Called about every `instructions` instructions of SQLite's virtual machine; true stops the statement with
  /// `SQLITE_INTERRUPT`. nil, or a count below 1, removes it. It must not use this connection.
  public func setProgressHandler(every instructions: Int32, _ handler: (() -> Bool)?) throws(SQLiteError) {
    let handle = try usable()
    progressHandler = handler
    guard handler != nil, instructions > 0 else { return sqlite3_progress_handler(handle, 0, nil, nil) }
    sqlite3_progress_handler(
      handle, instructions,
      { context in
        guard let connection = Connection.from(context), let handler = connection.progressHandler else { return 0 }
        return connection.guarded { handler() } ? 1 : 0
      },
      Unmanaged.passUnretained(self).toOpaque())
  }

  /// Gets each statement's SQL, with the parameters filled in, as it starts; nil removes it.
  public func setTrace(_ handler: (([UInt8]) -> Void)?) throws(SQLiteError) {
    let handle = try usable()
    traceHandler = handler
    guard handler != nil else { return try check(sqlite3_trace_v2(handle, 0, nil, nil)) }
    let result = sqlite3_trace_v2(
      handle, UInt32(SQLITE_TRACE_STMT),
      { _, context, statement, sql in
        guard let connection = Connection.from(context), let handler = connection.traceHandler else { return 0 }
        // A trigger's statements come as a comment that names the trigger.
        let plain = sql.map { cString($0.assumingMemoryBound(to: CChar.self)) } ?? []
        var expanded = plain
        if !plain.starts(with: [0x2D, 0x2D]), let text = sqlite3_expanded_sql(OpaquePointer(statement)) {
          expanded = cString(text)
          sqlite3_free(text)
        }
        connection.guarded { handler(expanded) }
        return 0
      },
      Unmanaged.passUnretained(self).toOpaque())
    try check(result)
  }
}

/// The bytes of a C string, without repair.
func cString(_ pointer: UnsafePointer<CChar>) -> [UInt8] {
  var bytes: [UInt8] = []
  var index = 0
  while pointer[index] != 0 {
    bytes.append(UInt8(bitPattern: pointer[index]))
    index += 1
  }
  return bytes
}
