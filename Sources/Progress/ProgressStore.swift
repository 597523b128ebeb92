// This file opens the file in which progress is kept, and goes on in memory where that is not possible.
//
// The file is an SQLite database with a rollback journal and `synchronous=FULL`: a write is on the disk before the next
// prompt, so neither `kill -9` nor a power cut loses a finished exercise. A write-ahead log would be faster, but needs
// shared memory, which home folders on a network do not have, and two more files, which copying a home folder tears
// apart; a session writes a few rows a minute.
//
// Everything is an event that is only ever added, never changed. So a reset keeps the history, two sessions cannot
// overwrite each other, and two machines are merged by taking both sets of events.

import Glibc
import SQLite

/// A learner's progress. Never fails: where the file cannot be used, ``problem`` says why, and what is recorded lasts
/// until the end of the session.
public final class ProgressStore {
  /// The schema this version writes, kept in SQLite's `user_version`.
  static let schemaVersion: Int64 = 2

  public let path: String?
  /// Why nothing is being saved; nil while all is well. May appear at any write.
  public private(set) var problem: ProgressProblem?
  /// nil only where even a database in memory could not be had.
  private(set) var connection: Connection?
  /// Exercises that the course calls by another name now; see ``adopt(_:)``.
  var aliases: [Subject: Subject] = [:]
  private var latestTime: Int64?

  /// Opens or makes the file, and the folders above it.
  ///
  /// - Parameter path: nil keeps progress in memory, on purpose and without a ``problem``.
  /// - Parameter busyMilliseconds: how long to wait for another session's write.
  public init(path: String?, busyMilliseconds: Int32 = 3_000) {
    self.path = path
    guard let path else {
      connection = Self.memory()
      return
    }
    makeFolders(above: path)
    do throws(SQLiteError) {
      let opened = try Connection(path: path)
      connection = opened
      try opened.setBusyTimeout(milliseconds: busyMilliseconds)
      try opened.execute("PRAGMA synchronous=FULL")
      let version = try Self.prepareSchema(opened)
      if version > Self.schemaVersion {
        problem = ProgressProblem(.newer, path, "schema \(version)")
        connection = Self.memory()
      }
    } catch {
      fallBack(error)
    }
  }

  /// The file's place: `$XDG_STATE_HOME/snip/progress.db`, by default under `~/.local/state`; nil without a home. A
  /// relative `XDG_STATE_HOME` is ignored, as the XDG Base Directory Specification demands.
  public static func defaultPath(stateHome: String?, home: String?) -> String? {
    if let stateHome, stateHome.hasPrefix("/") { return stateHome + "/snip/progress.db" }
    guard let home, !home.isEmpty else { return nil }
    return home + "/.local/state/snip/progress.db"
  }

  /// Whether what is recorded now outlives the session.
  public var isSaving: Bool { problem == nil && path != nil }

  /// A time for the next record: now, or just after the latest that is known where the clock has gone back, so that
  /// what happened later is always told later.
  public func stamp(_ now: Int64) -> Int64 {
    let known = latestTime ?? read(Self.latest).first?[0].integerValue ?? 0
    let time = max(now, known &+ 1)
    latestTime = time
    return time
  }

  private static let latest = """
    SELECT max(coalesce((SELECT max(time) FROM events), 0), coalesce((SELECT max(time) FROM places), 0))
    """

  /// Forgets the latest time, because others' records have come in.
  func forgetLatestTime() { latestTime = nil }

  // MARK: - Access

  /// Runs a write; where the file refuses, the write goes to memory, together with all that was there.
  func write(_ sql: String, _ values: [SQLValue]) {
    guard let current = connection else { return }
    do throws(SQLiteError) {
      try current.query(sql, values)
    } catch {
      fallBack(error)
      _ = try? connection?.query(sql, values)
    }
  }

  /// The rows of a query, none where it fails.
  func read(_ sql: String, _ values: [SQLValue] = []) -> [[SQLValue]] {
    guard let current = connection else { return [] }
    do throws(SQLiteError) {
      return try current.query(sql, values)
    } catch {
      fallBack(error)
      return (try? connection?.query(sql, values)) ?? []
    }
  }

  private func fallBack(_ error: SQLiteError) {
    guard problem == nil, let path else { return }
    problem = ProgressProblem(error, path)
    let broken = connection
    // What cannot be written may still be read.
    if let broken, !error.isCorrupt, let copy = try? Connection.inMemory(), Self.copy(broken, copy) {
      connection = copy
    } else {
      connection = Self.memory()
    }
    try? broken?.close()
  }

  /// Looks whether the file can be used again, and takes everything there that has been kept in memory meanwhile.
  ///
  /// - Returns: whether that has just succeeded.
  public func retry() -> Bool {
    guard let path, let problem, problem.kind != .damaged, problem.kind != .newer else { return false }
    let fresh = ProgressStore(path: path, busyMilliseconds: 50)
    guard fresh.problem == nil else { return false }
    fresh.take(everythingIn: self)
    guard fresh.problem == nil, let saving = fresh.connection else { return false }
    try? connection?.close()
    connection = saving
    fresh.connection = nil
    self.problem = nil
    return true
  }

  private static func copy(_ source: Connection, _ destination: Connection) -> Bool {
    do throws(SQLiteError) {
      guard try Backup(from: source, to: destination).step() else { return false }
      return try prepareSchema(destination) == schemaVersion
    } catch {
      return false
    }
  }

  private static func memory() -> Connection? {
    guard let made = try? Connection.inMemory(), (try? prepareSchema(made)) != nil else { return nil }
    return made
  }

  /// Makes the tables in an empty database and brings those of earlier versions up to date; returns the schema's
  /// version as found or made.
  private static func prepareSchema(_ connection: Connection) throws(SQLiteError) -> Int64 {
    func version() throws(SQLiteError) -> Int64 {
      try connection.query("PRAGMA user_version").first?.first?.integerValue ?? 0
    }
    let found = try version()
    if found >= schemaVersion { return found }
    // Another session may be making them at this moment: look again once the lock is ours.
    try connection.execute("BEGIN IMMEDIATE")
    do throws(SQLiteError) {
      switch try version() {
      case 0: try connection.execute(schema)
      case 1: try connection.execute(fromFirstSchema)
      default: break
      }
      try connection.execute("COMMIT")
    } catch {
      try? connection.execute("ROLLBACK")
      throw error
    }
    return try version()
  }

  /// In the events, `subject` is an exercise's id, or the key of a quiz or a prediction. Two equal events are one: that
  /// makes merging idempotent. In the places it names the step, because steps before it may come and go.
  private static let schema = """
    CREATE TABLE events (
      time INTEGER NOT NULL,
      kind TEXT NOT NULL,
      lesson TEXT NOT NULL,
      subject TEXT NOT NULL,
      tests_hash TEXT NOT NULL DEFAULT '',
      passed INTEGER NOT NULL DEFAULT 0,
      tests_passed INTEGER NOT NULL DEFAULT 0,
      tests_total INTEGER NOT NULL DEFAULT 0,
      points INTEGER NOT NULL DEFAULT 0,
      points_total INTEGER NOT NULL DEFAULT 0,
      text TEXT NOT NULL DEFAULT '',
      UNIQUE (lesson, subject, kind, time, tests_hash, passed, tests_passed, points, text) ON CONFLICT IGNORE
    );
    CREATE INDEX events_by_time ON events (time, kind);
    CREATE TABLE places (
      lesson TEXT PRIMARY KEY NOT NULL,
      step INTEGER NOT NULL,
      time INTEGER NOT NULL,
      subject TEXT NOT NULL DEFAULT ''
    ) WITHOUT ROWID;
    PRAGMA user_version = 2;
    """

  private static let fromFirstSchema = """
    ALTER TABLE places ADD COLUMN subject TEXT NOT NULL DEFAULT '';
    CREATE INDEX events_by_time ON events (time, kind);
    PRAGMA user_version = 2;
    """
}

/// Makes the folders above a file, readable by their owner only, as the XDG specification asks. A failure shows when
/// the file is opened.
private func makeFolders(above path: String) {
  for index in path.indices where path[index] == "/" && index != path.startIndex {
    mkdir(String(path[..<index]), 0o700)
  }
}
