// This file defines how a session notices that an editor has saved a file. The folder is watched and not the file,
// because many editors write a new file and give it the old one's name. Where the system tells nothing, as for mounts
// from another machine and folders of Windows under WSL, the file is looked at a few times a second.

import Glibc
import SourceText
import Terminal

/// Watches one file, which need not exist yet.
final class FileWatch {
  let path: String
  private let folder: String
  private let notifier: Int32
  private var isJoined = false
  /// The text that was taken for known last, and the file's stamp then.
  private var known: [UInt8]?
  private var knownStamp: Stamp?
  /// The stamp at the last look.
  private var seen: Stamp?

  /// What tells one state of a file from another without reading it.
  private struct Stamp: Equatable {
    var seconds: Int
    var nanoseconds: Int
    var size: Int
    var node: UInt64
  }

  init(path: String) {
    self.path = path
    folder = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
    notifier = Self.wantsPolling ? -1 : inotify_init1(Int32(IN_NONBLOCK | IN_CLOEXEC))
    accept()
  }

  deinit {
    if notifier >= 0 { close(notifier) }
  }

  /// For machines on which the system says nothing and does not say so: SNIP_WATCH=poll.
  private static var wantsPolling: Bool { Screen.environmentVariable("SNIP_WATCH") == "poll" }

  /// Readable when something has happened in the folder; -1 when the system never tells.
  var descriptor: Int32 { notifier }

  /// Milliseconds after which to look without being told: some systems promise to tell and never do.
  static let interval: Int32 = 250

  /// Takes the file as it is for known, after writing it oneself.
  func accept() {
    if !isJoined { join() }
    known = try? readFile(at: path, limit: Self.limit)
    knownStamp = stamp()
    seen = knownStamp
  }

  private static let limit = 1 << 20

  /// The file's text when it is another than before, and whole.
  func change() -> [UInt8]? {
    let isTold = drain()
    if !isJoined { join() }
    guard let present = stamp() else { return nil }
    // Without word from the system the file may be half written: it has to be the same at two looks.
    let isAtRest = present == seen
    seen = present
    if !isTold && (present == knownStamp || !isAtRest) { return nil }
    guard let text = try? readFile(at: path, limit: Self.limit) else { return nil }
    knownStamp = present
    // An editor that empties the file before it writes is not done yet.
    if text == known || text.isEmpty { return nil }
    known = text
    return text
  }

  private func join() {
    guard notifier >= 0 else { return }
    isJoined = inotify_add_watch(notifier, folder, UInt32(IN_CLOSE_WRITE | IN_MOVED_TO)) >= 0
  }

  /// Takes in what the system has told; false when that is nothing.
  private func drain() -> Bool {
    guard notifier >= 0 else { return false }
    var bytes = [UInt8](repeating: 0, count: 4_096)
    var isTold = false
    while read(notifier, &bytes, bytes.count) > 0 { isTold = true }
    return isTold
  }

  private func stamp() -> Stamp? {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    return Stamp(
      seconds: status.st_mtim.tv_sec, nanoseconds: status.st_mtim.tv_nsec, size: Int(status.st_size),
      node: UInt64(status.st_ino))
  }
}
