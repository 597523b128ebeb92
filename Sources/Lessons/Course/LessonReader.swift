// This file reads many lesson files at once, because a course is read before its first screen and most of that is waiting for
// the system.

import Glibc
import Synchronization

/// Reads files on several threads, and gives the lessons in the order of the files.
final class LessonReader: Sendable {
  private struct Shelf {
    var next = 0
    var lessons: [Lesson?]
  }

  private let paths: [String]
  private let shelf: Mutex<Shelf>

  /// With fewer files for each, a thread would cost more than it saves.
  private static let filesPerThread = 16

  static func read(_ paths: [String]) -> [Lesson] {
    let reader = LessonReader(paths)
    let cores = sysconf(Int32(_SC_NPROCESSORS_ONLN))
    let helpers = (1..<max(min(cores, 8, paths.count / filesPerThread), 1)).compactMap { _ in reader.start() }
    reader.work()
    for helper in helpers { pthread_join(helper, nil) }
    return reader.shelf.withLock { $0.lessons.compactMap(\.self) }
  }

  private init(_ paths: [String]) {
    self.paths = paths
    shelf = Mutex(Shelf(lessons: Array(repeating: nil, count: paths.count)))
  }

  private func work() {
    while let index = take() {
      let lesson = Lesson(path: paths[index])
      shelf.withLock { $0.lessons[index] = lesson }
    }
  }

  private func take() -> Int? {
    shelf.withLock { shelf in
      guard shelf.next < paths.count else { return nil }
      defer { shelf.next += 1 }
      return shelf.next
    }
  }

  private func start() -> pthread_t? {
    let reader = Unmanaged.passRetained(self)
    var thread = pthread_t()
    let status = pthread_create(
      &thread, nil,
      { argument in
        guard let argument else { return nil }
        Unmanaged<LessonReader>.fromOpaque(argument).takeRetainedValue().work()
        return nil
      }, reader.toOpaque())
    if status == 0 { return thread }
    reader.release()
    return nil
  }
}
