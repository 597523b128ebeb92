// This file defines a thread for what blocks, because the tests share a few threads among them, and one that waits for
// keys would hold the others up.

import Glibc
import Synchronization

/// A computation on a thread of its own.
final class BackgroundThread<Result: Sendable>: Sendable {
  private let body: @Sendable () -> Result
  private let stored = Mutex<Result?>(nil)

  /// What the computation gave; nil while it goes on.
  var result: Result? { stored.withLock { $0 } }

  init(_ body: @escaping @Sendable () -> Result) {
    self.body = body
    let start = Unmanaged.passRetained(Start { [self] in run() })
    var thread = pthread_t()
    pthread_create(
      &thread, nil,
      { argument in
        guard let argument else { return nil }
        Unmanaged<Start>.fromOpaque(argument).takeRetainedValue().body()
        return nil
      }, start.toOpaque())
    pthread_detach(thread)
  }

  private func run() {
    let result = body()
    stored.withLock { $0 = result }
  }

  /// The result, once it is there.
  func wait() -> Result {
    while true {
      if let result { return result }
      usleep(500)
    }
  }
}

/// What a thread starts with: C passes no generic values.
private final class Start {
  let body: () -> Void
  init(_ body: @escaping () -> Void) { self.body = body }
}
