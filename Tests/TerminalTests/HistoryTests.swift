// This file checks that entries outlive sessions, kills and each other's sessions.

import Glibc
import Testing

@testable import Terminal

private func temporaryPath() -> String {
  "/tmp/snip-history-\(getpid())-\(UInt64.random(in: 0...UInt64.max))"
}

private func write(_ bytes: [UInt8], to path: String) {
  let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
  _ = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
  close(descriptor)
}

@Suite struct HistoryTests {
  @Test func blankAndRepeatedEntriesAreNotKept() {
    var history = History(capacity: 3)
    #expect(history.add(" \n") == false)
    for entry in ["a", "a", "b", "a", "c"] { history.add(entry) }
    #expect(history.entries == ["b", "a", "c"])
  }
}

@Suite struct HistoryFileTests {
  @Test(arguments: ["x = 1", "def f():\n    return '\\n'\n", "\\", "\\n", "a\r\nb", "日本", "\u{1B}[A"])
  func anEntryComesBackAsItWas(entry: String) throws {
    let file = HistoryFile(path: temporaryPath())
    defer { unlink(file.path) }
    #expect(try file.load() == [])
    try file.append(entry)
    try file.append("next")
    #expect(try file.load().map { Array($0.utf8) } == [Array(entry.utf8), Array("next".utf8)])
  }

  @Test func anEntryCutByAKillCostsOnlyItself() throws {
    let file = HistoryFile(path: temporaryPath())
    defer { unlink(file.path) }
    write(Array("first\nhalf an en".utf8), to: file.path)
    try file.append("second")
    #expect(try file.load() == ["first", "half an en", "second"])
    write([0x61, 0x0A, 0xFF, 0xFE, 0x0A, 0x62, 0x0A], to: file.path)
    #expect(try file.load() == ["a", "b"])
  }

  @Test func onlyTheOwnerMayReadIt() throws {
    let file = HistoryFile(path: temporaryPath())
    defer { unlink(file.path) }
    try file.append("x")
    var status = stat()
    stat(file.path, &status)
    #expect(status.st_mode & 0o777 == 0o600)
  }

  @Test func aLongFileIsShortenedToItsNewestEntries() throws {
    let file = HistoryFile(path: temporaryPath(), capacity: 5)
    defer { unlink(file.path) }
    for index in 0..<11 { try file.append("entry \(index)") }
    #expect(try file.load() == (6..<11).map { "entry \($0)" })
    try file.append("after")
    #expect(try HistoryFile(path: file.path).load() == (6..<11).map { "entry \($0)" } + ["after"])
  }

  @Test func whatCannotBeWrittenIsSaid() {
    let file = HistoryFile(path: "/proc/none/history")
    #expect(throws: HistoryFile.Failure(path: file.path, code: ENOENT)) { try file.append("x") }
    #expect(throws: HistoryFile.Failure.self) { _ = try HistoryFile(path: "/").load() }
  }

  @Test func manyWritersLoseNothing() async throws {
    let file = HistoryFile(path: temporaryPath(), capacity: 1_000)
    defer { unlink(file.path) }
    await withTaskGroup(of: Void.self) { group in
      for writer in 0..<4 {
        group.addTask { for index in 0..<50 { try? file.append("\(writer)-\(index)\nsecond line") } }
      }
    }
    let entries = try file.load()
    #expect(entries.count == 200 && Set(entries).count == 200)
  }
}
