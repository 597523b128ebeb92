import Testing

@testable import SQLite

@Test func aFunctionGetsAndGivesEveryKindOfValue() throws {
  let connection = try Connection.inMemory()
  try connection.createFunction("echo", argumentCount: 1) { .value($0[0]) }
  let values: [SQLValue] = [.null, .integer(-1), .real(0.5), .text([0x61, 0, 0xFF]), .text([]), .blob([]), .blob([0])]
  for value in values { #expect(try connection.query("SELECT echo(?)", [value]) == [[value]]) }
}

@Test func aFunctionThatFailsFailsTheStatement() throws {
  let connection = try Connection.inMemory()
  try connection.createFunction("bad", argumentCount: -1) { $0.isEmpty ? .failure("no way") : .tooBig }
  let failed = #expect(throws: SQLiteError.self) { try connection.query("SELECT bad()") }
  #expect(failed?.message == "no way")
  let tooBig = #expect(throws: SQLiteError.self) { try connection.query("SELECT bad(1, 2)") }
  #expect(tooBig?.name == "SQLITE_TOOBIG")
  try connection.createFunction("bad", argumentCount: -1, nil)
  #expect(throws: SQLiteError.self) { try connection.query("SELECT bad()") }
}

@Test func aFunctionMayQueryButNotCloseItsConnection() throws {
  let connection = try Connection.inMemory()
  try connection.createFunction("twice", argumentCount: 1) { arguments in
    #expect(throws: SQLiteError.self) { try connection.close() }
    return .value((try? connection.query("SELECT 2 * ?", arguments))?.first?.first ?? .null)
  }
  #expect(try connection.query("SELECT twice(21)") == [[.integer(42)]])
}

@Test func aStatementCannotBeSteppedInsideItself() throws {
  let connection = try Connection.inMemory()
  var statement: Statement?
  var caught: SQLiteError?
  try connection.createFunction("again", argumentCount: 0) { _ in
    do { _ = try statement?.step() } catch { caught = error as? SQLiteError }
    statement?.finalize()
    return .value(.integer(1))
  }
  statement = try connection.prepare("SELECT again()")
  #expect(try statement?.step() == true)
  #expect(caught == .inCallback)
  #expect(statement?.column(0) == .integer(1))
  statement = nil
  try connection.createFunction("again", argumentCount: 0, nil as (([SQLValue]) -> SQLOutcome)?)
}

private final class Total: AggregateState {
  var sum: Int64 = 0
  func step(_ arguments: [SQLValue]) -> String? {
    guard let value = arguments.first?.integerValue else { return "only numbers" }
    sum &+= value
    return nil
  }
  func inverse(_ arguments: [SQLValue]) -> String? {
    sum &-= arguments.first?.integerValue ?? 0
    return nil
  }
  func value() -> SQLOutcome { .value(.integer(sum)) }
  func finish() -> SQLOutcome { .value(.integer(sum)) }
}

@Test func anAggregateHasOneStatePerGroup() throws {
  let connection = try Connection.inMemory()
  try connection.execute("CREATE TABLE t(k, v); INSERT INTO t VALUES ('a', 1), ('b', 10), ('a', 2)")
  try connection.createAggregate("total_of", argumentCount: 1) { Total() }
  let groups = try connection.query("SELECT k, total_of(v) FROM t GROUP BY k ORDER BY k")
  #expect(groups == [[.string("a"), .integer(3)], [.string("b"), .integer(10)]])
  #expect(try connection.query("SELECT total_of(v) FROM t WHERE 0") == [[.null]])
  let failed = #expect(throws: SQLiteError.self) { try connection.query("SELECT total_of(k) FROM t") }
  #expect(failed?.message == "only numbers")
}

@Test func aWindowFunctionSlides() throws {
  let connection = try Connection.inMemory()
  try connection.createAggregate("total_of", argumentCount: 1, isWindow: true) { Total() }
  let rows = try connection.query(
    """
    WITH t(v) AS (VALUES (1), (2), (3), (4))
    SELECT total_of(v) OVER (ORDER BY v ROWS 1 PRECEDING) FROM t
    """)
  #expect(rows == [[.integer(1)], [.integer(3)], [.integer(5)], [.integer(7)]])
}

@Test func statesAndClosuresAreReleased() throws {
  final class Witness {}
  weak var witness: Witness?
  do {
    let kept = Witness()
    witness = kept
    let connection = try Connection.inMemory()
    try connection.createFunction("f", argumentCount: 0) { _ in withExtendedLifetime(kept) { .value(.null) } }
    try connection.createCollation("c") { _, _ in withExtendedLifetime(kept) { 0 } }
    try connection.setAuthorizer { _ in withExtendedLifetime(kept) { .allow } }
    _ = try connection.query("SELECT f()")
    #expect(witness != nil)
  }
  #expect(witness == nil)
}

@Test func aCollationOrdersTexts() throws {
  let connection = try Connection.inMemory()
  try connection.createCollation("by_length") { $0.count - $1.count }
  let rows = try connection.query(
    "WITH t(v) AS (VALUES ('ccc'), ('a'), ('bb')) SELECT v FROM t ORDER BY v COLLATE by_length")
  #expect(rows == [[.string("a")], [.string("bb")], [.string("ccc")]])
  try connection.createCollation("by_length", nil)
  #expect(throws: SQLiteError.self) { try connection.query("SELECT 1 ORDER BY 'a' COLLATE by_length") }
}
