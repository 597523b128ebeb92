import Testing

@testable import SQLite

private func memory() throws -> Connection { try Connection.inMemory() }

@Test(
  arguments: [
    .null, .integer(.min), .integer(.max), .real(-0.5), .real(.infinity), .text([]), .string("día"),
    .text([0x61, 0, 0x62]), .text([0xFF, 0xFE]), .blob([]), .blob([0, 255]),
  ] as [SQLValue])
func everyValueComesBackAsItWent(value: SQLValue) throws {
  let connection = try memory()
  try connection.execute("CREATE TABLE t(v)")
  try connection.query("INSERT INTO t VALUES (?)", [value])
  #expect(try connection.query("SELECT v FROM t") == [[value]])
}

@Test func errorsCarryCodesNamesAndWords() throws {
  let connection = try memory()
  try connection.execute("CREATE TABLE t(a UNIQUE, b NOT NULL); INSERT INTO t VALUES (1, 2)")
  let unique = #expect(throws: SQLiteError.self) { try connection.query("INSERT INTO t VALUES (1, 3)") }
  #expect(unique?.code == 19)
  #expect(unique?.name == "SQLITE_CONSTRAINT_UNIQUE")
  #expect(unique?.message == "UNIQUE constraint failed: t.a")
  let syntax = #expect(throws: SQLiteError.self) { try connection.execute("SELEC 1") }
  #expect(syntax?.message == "near \"SELEC\": syntax error")
  let range = #expect(throws: SQLiteError.self) { try connection.query("SELECT 1", [.null]) }
  #expect(range?.name == "SQLITE_RANGE")
}

@Test func aPathThatCannotBeOpenedIsAnError() {
  let error = #expect(throws: SQLiteError.self) { _ = try Connection(path: "/nowhere/at/all.db") }
  #expect(error?.cannotOpen == true)
  let embedded = #expect(throws: SQLiteError.self) { _ = try Connection(path: "a\0b") }
  #expect(embedded?.name == "SQLITE_MISUSE")
}

@Test func everythingOnAClosedConnectionIsAnErrorAndNoCrash() throws {
  let connection = try memory()
  let statement = try #require(try connection.prepare("SELECT 1"))
  _ = try statement.step()
  try connection.close()
  try connection.close()
  #expect(throws: SQLiteError.closed) { _ = try statement.step() }
  #expect(throws: SQLiteError.closed) { try connection.execute("SELECT 1") }
  #expect(throws: SQLiteError.closed) { try connection.setAuthorizer(nil) }
  #expect(statement.column(0) == .null)
  #expect(statement.parameterCount == 0)
  #expect(connection.changes == 0 && !connection.inTransaction)
}

@Test func severalStatementsAndTheRestAreTold() throws {
  let connection = try memory()
  try connection.execute("CREATE TABLE t(a); -- note\n INSERT INTO t VALUES (1), (2);;")
  #expect(connection.changes == 2)
  let prepared = try connection.prepare(bytes: Array("SELECT 1; SELECT 2".utf8))
  #expect(prepared.tail == 9)
  #expect(try connection.prepare("  -- only a comment") === nil)
  #expect(try connection.prepare(bytes: [0, 0x53]).statement === nil)
}

@Test func aTransactionShowsAndCloseRollsItBack() throws {
  let connection = try memory()
  try connection.execute("CREATE TABLE t(a); BEGIN; INSERT INTO t VALUES (5)")
  #expect(connection.inTransaction)
  #expect(connection.lastInsertRowid == 1)
  try connection.execute("ROLLBACK")
  #expect(!connection.inTransaction)
  #expect(try connection.query("SELECT count(*) FROM t") == [[.integer(0)]])
}

@Test func parametersAndColumnsAreDescribed() throws {
  let connection = try memory()
  try connection.execute("CREATE TABLE t(a INTEGER, b TEXT)")
  let statement = try #require(try connection.prepare("SELECT a AS x, b, 1 FROM t WHERE a = :k OR b = ?3"))
  #expect(statement.parameterCount == 3)
  #expect(statement.parameterName(1) == ":k")
  #expect(statement.parameterName(2) == nil)
  #expect(statement.parameterIndex(":k") == 1)
  #expect(statement.columnCount == 3)
  #expect(statement.columnName(0) == "x")
  #expect(statement.columnDeclaredType(0) == "INTEGER")
  #expect(statement.columnDeclaredType(2) == nil)
  #expect(statement.columnName(99) == nil && statement.columnName(-1) == nil)
  #expect(statement.isReadOnly)
  try statement.bind(.integer(7), at: 1)
  #expect(statement.expandedSQL == "SELECT a AS x, b, 1 FROM t WHERE a = 7 OR b = NULL")
}

@Test func limitsAreSetAndTold() throws {
  let connection = try memory()
  let before = try connection.limit(.variables, to: 2)
  #expect(before > 2)
  #expect(try connection.limit(.variables) == 2)
  #expect(throws: SQLiteError.self) { _ = try connection.prepare("SELECT ?, ?, ?") }
  #expect(throws: SQLiteError.self) { try connection.limit(.init(rawValue: 99)) }
}

@Test func theAuthorizerDeniesAndIgnores() throws {
  let connection = try memory()
  try connection.execute("CREATE TABLE t(secret, open); INSERT INTO t VALUES (1, 2)")
  try connection.setAuthorizer { $0.action == 20 && $0.second == "secret" ? .ignore : .allow }
  #expect(try connection.query("SELECT secret, open FROM t") == [[.null, .integer(2)]])
  try connection.setAuthorizer { $0.action == 24 ? .deny : .allow }
  let denied = #expect(throws: SQLiteError.self) { try connection.execute("ATTACH 'x.db' AS x") }
  #expect(denied?.code == 23)
  try connection.setAuthorizer(nil)
  #expect(try connection.query("SELECT secret FROM t") == [[.integer(1)]])
}

@Test func theProgressHandlerStopsAnEndlessQuery() throws {
  let connection = try memory()
  var calls = 0
  try connection.setProgressHandler(every: 100) {
    calls += 1
    return calls == 50
  }
  let endless = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"
  let stopped = #expect(throws: SQLiteError.self) { try connection.query(endless) }
  #expect(stopped?.isInterrupt == true)
  #expect(calls == 50)
  try connection.setProgressHandler(every: 0, nil)
  #expect(try connection.query("SELECT 1") == [[.integer(1)]])
}

@Test func callbacksCannotUseTheirConnection() throws {
  let connection = try memory()
  var caught: [String] = []
  try connection.setAuthorizer { _ in
    do { try connection.execute("SELECT 1") } catch { caught.append((error as? SQLiteError)?.name ?? "other") }
    do { try connection.close() } catch { caught.append((error as? SQLiteError)?.name ?? "other") }
    return .allow
  }
  _ = try connection.query("SELECT 2")
  #expect(Set(caught) == ["SQLITE_MISUSE"])
}

@Test func theTraceShowsFilledInStatements() throws {
  let connection = try memory()
  var seen: [String] = []
  try connection.setTrace { seen.append(String(decoding: $0, as: UTF8.self)) }
  try connection.query("SELECT ?", [.string("a'b")])
  #expect(seen == ["SELECT 'a''b'"])
}

@Test func twoConnectionsWaitAndThenGiveUp() throws {
  let path = "/tmp/snip-sqlite-test-\(UInt64.random(in: 0 ... .max)).db"
  defer { removeFile(path) }
  let first = try Connection(path: path)
  let second = try Connection(path: path)
  try first.execute("CREATE TABLE t(a); BEGIN IMMEDIATE")
  try second.setBusyTimeout(milliseconds: 20)
  let busy = #expect(throws: SQLiteError.self) { try second.execute("BEGIN IMMEDIATE") }
  #expect(busy?.isBusy == true)
  try first.execute("COMMIT")
  try second.execute("BEGIN IMMEDIATE")
}

@Test func aBackupCopiesEverything() throws {
  let source = try memory()
  let copy = try memory()
  try source.execute("CREATE TABLE t(a); INSERT INTO t VALUES (1), (2)")
  let backup = try Backup(from: source, to: copy)
  #expect(throws: SQLiteError.inCallback) { try copy.close() }
  var steps = 0
  while try !backup.step(pages: 1) { steps += 1 }
  #expect(steps >= 1 && backup.remaining == 0 && backup.pageCount == 2)
  #expect(try copy.query("SELECT a FROM t") == [[.integer(1)], [.integer(2)]])
  try copy.close()
  #expect(throws: SQLiteError.self) { _ = try Backup(from: source, to: source) }
}
