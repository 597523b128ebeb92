// This file carries a wish to stop to a machine that runs: the machine looks at one integer, and the wish comes by a signal
// or a key, at any moment.

import Glibc
import Terminal

/// A thread that looks for the wish until ``stop()``.
final class InterruptWatcher {
  private let target: UnsafeMutablePointer<Int32>
  private let isWanted: () -> Bool
  /// Looks at the wish, one after the other, before the machine hears of it: somebody else may answer it first.
  private let patience: Int
  /// Closing the second end wakes the thread at once, so that a session of many short entries waits for nothing.
  private var ends: [Int32] = [-1, -1]
  private var thread = pthread_t()
  private var hasThread = false

  /// Milliseconds between two looks.
  private static let pause: Int32 = 5

  /// - Parameter patience: milliseconds that the wish has to last.
  init(target: UnsafeMutablePointer<Int32>, patience: Int = 0, isWanted: @escaping () -> Bool = { StopFlag.isRaised }) {
    self.target = target
    self.isWanted = isWanted
    self.patience = patience / Int(Self.pause)
    guard pipe(&ends) == 0 else { return }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    hasThread =
      pthread_create(
        &thread, nil,
        { argument in
          guard let argument else { return nil }
          Unmanaged<InterruptWatcher>.fromOpaque(argument).takeUnretainedValue().watch()
          return nil
        }, Unmanaged.passUnretained(self).toOpaque()) == 0
  }

  private func watch() {
    var looks = 0
    while true {
      var waiting = pollfd(fd: ends[0], events: Int16(POLLIN), revents: 0)
      if poll(&waiting, 1, Self.pause) > 0 { return }
      looks = isWanted() ? looks + 1 : 0
      if looks > patience { target.pointee = 1 }
    }
  }

  func stop() {
    if ends[1] >= 0 { close(ends[1]) }
    if hasThread { pthread_join(thread, nil) }
    if ends[0] >= 0 { close(ends[0]) }
    ends = [-1, -1]
    hasThread = false
    target.pointee = 0
  }
}
