// This file spreads work over the machine's cores. The results come in the order of the jobs, so that nothing shows how
// many threads there were.

import Glibc
import PyRuntime
import Synchronization

/// Numbered jobs that share nothing.
struct WorkerPool {
  /// Threads at work at a time; by default one for each core.
  var width: Int

  init(width: Int? = nil) {
    self.width = max(1, width ?? sysconf(Int32(_SC_NPROCESSORS_ONLN)))
  }

  /// Runs `count` jobs, each on a thread with a stack that a VM can use.
  ///
  /// - Parameters:
  ///   - makeWorker: called once on each thread; what it gives does that thread's jobs, one after the other.
  ///   - progress: told, by one thread at a time, how many jobs are done.
  func run<Result: Sendable>(
    _ count: Int, progress: (@Sendable (_ done: Int) -> Void)? = nil,
    makeWorker: @escaping @Sendable () -> (Int) -> Result
  ) -> [Result] {
    let board = Board<Result>(count)
    let work: @Sendable () -> Void = {
      VM.runOnLargeStack {
        let worker = makeWorker()
        while let job = board.take() { board.put(worker(job), job, progress) }
      }
    }
    var threads: [pthread_t] = []
    for _ in 1..<max(1, min(width, count)) {
      if let thread = Self.start(work) { threads.append(thread) }
    }
    work()
    for thread in threads { pthread_join(thread, nil) }
    return board.results
  }

  private static func start(_ body: @escaping @Sendable () -> Void) -> pthread_t? {
    final class Box {
      let body: @Sendable () -> Void; init(_ body: @escaping @Sendable () -> Void) { self.body = body }
    }
    let box = Unmanaged.passRetained(Box(body))
    var thread = pthread_t()
    let status = pthread_create(
      &thread, nil,
      { argument in
        guard let argument else { return nil }
        Unmanaged<Box>.fromOpaque(argument).takeRetainedValue().body()
        return nil
      }, box.toOpaque())
    if status == 0 { return thread }
    box.release()
    return nil
  }
}

/// Which jobs are taken, and what came of those that are done.
private final class Board<Result: Sendable>: Sendable {
  private struct State {
    var next = 0
    var done = 0
    var results: [Result?]
  }
  private let state: Mutex<State>

  init(_ count: Int) { state = Mutex(State(results: Array(repeating: nil, count: count))) }

  func take() -> Int? {
    state.withLock { state in
      guard state.next < state.results.count else { return nil }
      state.next += 1
      return state.next - 1
    }
  }

  func put(_ result: Result, _ job: Int, _ progress: (@Sendable (Int) -> Void)?) {
    state.withLock { state in
      state.results[job] = result
      state.done += 1
      progress?(state.done)
    }
  }

  var results: [Result] { state.withLock { $0.results.compactMap { $0 } } }
}
