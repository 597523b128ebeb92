// This file gives SQLite surroundings of its own in place of the machine's (https://sqlite.org/vfs.html): a clock and
// random bytes that the owner decides, and no files. A run then shows the same time everywhere, and nothing of the machine
// can be opened, whatever gets past the checks above.

import CSQLite
import Synchronization

/// What connections get to see of the world. They keep it alive.
public final class Surroundings {
  /// How SQLite knows it.
  let name: String
  private let table: UnsafeMutablePointer<sqlite3_vfs>
  private let cName: UnsafeMutablePointer<CChar>
  fileprivate let now: () -> Double
  fileprivate let sleep: (Double) -> Void
  fileprivate let random: () -> UInt64

  private static let count = Mutex(0)

  /// - Parameters:
  ///   - now: seconds since 1970.
  ///   - sleep: lets seconds pass.
  ///   - random: 64 random bits.
  public init(
    now: @escaping () -> Double, sleep: @escaping (Double) -> Void, random: @escaping () -> UInt64
  ) {
    self.now = now
    self.sleep = sleep
    self.random = random
    name = Surroundings.count.withLock { count in
      count += 1
      return "surroundings-\(count)"
    }
    let bytes = Array(name.utf8CString)
    cName = .allocate(capacity: bytes.count)
    cName.initialize(from: bytes, count: bytes.count)
    table = .allocate(capacity: 1)
    table.initialize(to: sqlite3_vfs())
    table.pointee.iVersion = 2
    table.pointee.szOsFile = Int32(MemoryLayout<sqlite3_file>.size)
    table.pointee.mxPathname = 1024
    table.pointee.zName = UnsafePointer(cName)
    table.pointee.pAppData = Unmanaged.passUnretained(self).toOpaque()
    refuseFiles()
    giveTimeAndRandomness()
    sqlite3_vfs_register(table, 0)
  }

  deinit {
    sqlite3_vfs_unregister(table)
    table.deallocate()
    cName.deallocate()
  }

  private func refuseFiles() {
    table.pointee.xOpen = { _, _, file, _, _ in
      file?.pointee.pMethods = nil
      return SQLITE_CANTOPEN
    }
    table.pointee.xDelete = { _, _, _ in SQLITE_IOERR }
    table.pointee.xAccess = { _, _, _, result in
      result?.pointee = 0
      return SQLITE_OK
    }
    table.pointee.xFullPathname = { _, name, room, result in
      guard let name, let result, room > 0 else { return SQLITE_CANTOPEN }
      var length = 0
      while length < Int(room) - 1, name[length] != 0 { length += 1 }
      guard name[length] == 0 else { return SQLITE_CANTOPEN }
      result.update(from: name, count: length + 1)
      return SQLITE_OK
    }
    table.pointee.xGetLastError = { _, _, _ in 0 }
  }

  private func giveTimeAndRandomness() {
    table.pointee.xRandomness = { table, count, room in
      guard let surroundings = Surroundings.of(table), let room else { return 0 }
      var bits: UInt64 = 0
      for place in 0..<Int(count) {
        if place % 8 == 0 { bits = surroundings.random() }
        room[place] = CChar(truncatingIfNeeded: bits >> UInt64(place % 8 * 8))
      }
      return count
    }
    table.pointee.xSleep = { table, microseconds in
      Surroundings.of(table)?.sleep(Double(microseconds) / 1_000_000)
      return microseconds
    }
    table.pointee.xCurrentTime = { table, days in
      days?.pointee = (Surroundings.of(table)?.julianMilliseconds ?? 0) / 86_400_000
      return SQLITE_OK
    }
    table.pointee.xCurrentTimeInt64 = { table, milliseconds in
      milliseconds?.pointee = Int64(Surroundings.of(table)?.julianMilliseconds ?? 0)
      return SQLITE_OK
    }
  }

  private static func of(_ table: UnsafeMutablePointer<sqlite3_vfs>?) -> Surroundings? {
    (table?.pointee.pAppData).map { Unmanaged<Surroundings>.fromOpaque($0).takeUnretainedValue() }
  }

  /// Milliseconds since noon in Greenwich on November 24 of 4714 BC, where SQLite begins to count.
  private var julianMilliseconds: Double {
    (min(max(now(), -2e11), 2.5e11) * 1000).rounded(.down) + 210_866_760_000_000
  }
}
