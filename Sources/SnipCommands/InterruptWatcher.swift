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
  private var isRunning = true
  private var thread = pthread_t()

  private static let pause: UInt32 = 5_000

  /// - Parameter patience: milliseconds that the wish has to last.
  init(target: UnsafeMutablePointer<Int32>, patience: Int = 0, isWanted: @escaping () -> Bool = { StopFlag.isRaised }) {
    self.target = target
    self.isWanted = isWanted
    self.patience = patience * 1_000 / Int(Self.pause)
    pthread_create(
      &thread, nil,
      { argument in
        guard let argument else { return nil }
        Unmanaged<InterruptWatcher>.fromOpaque(argument).takeUnretainedValue().watch()
        return nil
      }, Unmanaged.passUnretained(self).toOpaque())
  }

  private func watch() {
    var looks = 0
    while isRunning {
      looks = isWanted() ? looks + 1 : 0
      if looks > patience { target.pointee = 1 }
      usleep(Self.pause)
    }
  }

  func stop() {
    isRunning = false
    pthread_join(thread, nil)
    target.pointee = 0
  }
}
