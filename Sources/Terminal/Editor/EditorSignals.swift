// This file defines how signals reach the editor: those that concern it become bytes in a pipe that it waits on
// together with the keyboard, and those that end the process put the terminal back first.

import Glibc

/// Signal handling while an entry is read; the handling found before is put back by ``remove()``.
final class EditorSignals {
  /// What the editor is told about.
  private static let reported: [Int32] = [SIGINT, SIGTSTP, SIGCONT, SIGWINCH]
  private static let fatal: [Int32] = [
    SIGHUP, SIGTERM, SIGQUIT, SIGABRT, SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGFPE, SIGALRM, SIGXCPU,
  ]

  /// Read end and write end, one pair a process; both -1 when there is none to be had.
  nonisolated(unsafe) private static let ends: UnsafeMutablePointer<Int32> = {
    let ends = UnsafeMutablePointer<Int32>.allocate(capacity: 2)
    ends.initialize(repeating: -1, count: 2)
    if pipe(ends) != 0 {
      ends.update(repeating: -1, count: 2)
      return ends
    }
    for index in 0..<2 {
      _ = fcntl(ends[index], F_SETFL, O_NONBLOCK)
      _ = fcntl(ends[index], F_SETFD, FD_CLOEXEC)
    }
    return ends
  }()

  private var earlier: [(number: Int32, action: sigaction)] = []

  /// Becomes readable when a signal came.
  var descriptor: Int32 { Self.ends[0] }

  /// - Parameter interruptOnly: report SIGINT and leave everything else as it is: for reading lines without editing,
  ///   where the terminal is never changed.
  func install(interruptOnly: Bool = false) {
    _ = take()
    for number in interruptOnly ? [SIGINT] : Self.reported { handle(number, with: Self.report) }
    if interruptOnly { return }
    for number in Self.fatal { handle(number, with: Self.end, flags: Int32(bitPattern: SA_RESETHAND)) }
  }

  func remove() {
    for (number, action) in earlier {
      var action = action
      sigaction(number, &action, nil)
    }
    earlier = []
  }

  /// The signals that came since the last time, in order.
  func take() -> [Int32] {
    var bytes = [UInt8](repeating: 0, count: 64)
    let count = bytes.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
    return count > 0 ? bytes[..<count].map(Int32.init) : []
  }

  /// Stops the process group, as the terminal does on Ctrl-Z, and returns when it goes on.
  func stopProcess() {
    var standard = sigaction()
    var reporting = sigaction()
    standard.__sigaction_handler.sa_handler = SIG_DFL
    sigaction(SIGTSTP, &standard, &reporting)
    kill(0, SIGTSTP)
    sigaction(SIGTSTP, &reporting, nil)
    _ = take()
  }

  private func handle(_ number: Int32, with handler: @escaping @convention(c) (Int32) -> Void, flags: Int32 = 0) {
    var action = sigaction()
    var old = sigaction()
    action.__sigaction_handler.sa_handler = handler
    action.sa_flags = flags
    sigemptyset(&action.sa_mask)
    if sigaction(number, &action, &old) == 0 { earlier.append((number, old)) }
  }

  private static let report: @convention(c) (Int32) -> Void = { number in
    let code = errno
    var byte = UInt8(truncatingIfNeeded: number)
    _ = write(EditorSignals.ends[1], &byte, 1)
    errno = code
  }

  /// The handler is gone by SA_RESETHAND: the second signal ends the process as it would have without an editor.
  private static let end: @convention(c) (Int32) -> Void = { number in
    RawMode.RestorePoint.restore(endsLine: true)
    raise(number)
  }
}
