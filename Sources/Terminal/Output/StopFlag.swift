// This file defines the flag that Ctrl-C raises while a snippet runs, because an interpreter loop can look at one
// integer in memory between two steps but can neither be interrupted safely by a signal nor ask the system each time.

import Glibc

/// A flag in memory that SIGINT raises.
///
/// There is one per process, as there is one SIGINT. The handler only writes to memory that lives as long as the
/// process, so that it can come at any moment, on any thread.
public enum StopFlag {
  /// Not zero once the user has asked to stop: the number of requests since ``clear()``. A loop polls it.
  ///
  /// Aligned 32-bit loads and stores are atomic on every machine that is supported.
  public static var pointer: UnsafeMutablePointer<Int32> { storage }

  nonisolated(unsafe) private static let storage: UnsafeMutablePointer<Int32> = {
    let flag = UnsafeMutablePointer<Int32>.allocate(capacity: 1)
    flag.initialize(to: 0)
    return flag
  }()

  /// Requests that nobody answered before the next one ends the process: a way out of code that does not poll.
  private static let patience: Int32 = 5

  public static var isRaised: Bool { storage.pointee != 0 }

  public static func clear() {
    storage.pointee = 0
  }

  /// Runs `body` with SIGINT raising the flag, which is down at the start, and puts the earlier handling back. System
  /// calls that wait, such as a read of standard input, return `EINTR`.
  public static func whileCatchingInterrupts<Result>(_ body: () throws -> Result) rethrows -> Result {
    clear()
    var catching = sigaction()
    var earlier = sigaction()
    sigemptyset(&catching.sa_mask)
    catching.__sigaction_handler.sa_handler = { _ in
      let count = StopFlag.storage.pointee &+ 1
      StopFlag.storage.pointee = count
      if count >= StopFlag.patience { signal(SIGINT, SIG_DFL) }
    }
    sigaction(SIGINT, &catching, &earlier)
    defer { sigaction(SIGINT, &earlier, nil) }
    return try body()
  }
}
