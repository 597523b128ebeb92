// This file defines where Snip keeps what it remembers: `$XDG_STATE_HOME/snip`, or `~/.local/state/snip`.

import Glibc
import Progress
import Terminal

enum StateFolder {
  /// The path of the progress file; nil when neither variable is set.
  static var progressPath: String? {
    ProgressStore.defaultPath(
      stateHome: Screen.environmentVariable("XDG_STATE_HOME"), home: Screen.environmentVariable("HOME"))
  }

  /// The folder, made if need be; nil when there can be none.
  static var path: String? {
    guard let file = progressPath, let slash = file.lastIndex(of: "/") else { return nil }
    let folder = String(file[..<slash])
    return makeFolders(folder) ? folder : nil
  }

  static func history(named name: String) -> HistoryFile? { path.map { HistoryFile(path: $0 + "/" + name) } }

  /// Makes a folder and those above it. False when it cannot.
  static func makeFolders(_ path: String) -> Bool {
    var done = path.hasPrefix("/") ? "" : "."
    for part in path.split(separator: "/") {
      done += "/" + part
      if mkdir(done, 0o755) != 0 && errno != EEXIST { return false }
    }
    return true
  }
}
